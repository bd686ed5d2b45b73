/**
 * Frames that were honest before chance changed them, on real sockets, against the built product: the process lives, nothing
 * breaks inside, its memory stays bounded, nobody else's line breaks, and all end with the same text. 98,000; a million
 * with `npm run faults`.
 */
import { expect, it } from 'vitest'
import { Random } from '../collaboration/support/random.ts'
import { until, type Client } from '../support/server.ts'
import { firstSeed, patience, report, share } from '../support/share.ts'
import { BuiltScene } from './support/built.ts'
import { honestFrames, mutated, sentBy } from './support/mutate.ts'

const frames = share(98_000)
/** Behind the one that evicts its sender nothing is looked at: few on each, and many sockets. */
const perSocket = 12
const atOnce = 32
/** A session may open three hundred at once. */
const perSession = 250
/** What is taken grows the text, and nobody goes on typing in one paragraph of a hundred thousand letters. */
const perText = 50_000
/** What is honest rests on a text of some strokes ago, as it does where lines are slow. */
const perLook = 2 * atOnce * perSocket
/** Of the whole process, at any moment: it begins with 160, and the text grows by what is taken. */
const mostMegabytes = 512

it(
  '[ATK-30] frames changed by chance evict whoever sends them, and change nothing else',
  async () => {
    const seed = firstSeed(20_261_120)
    const random = new Random(seed)
    const scene = await BuiltScene.open()
    const ends = new Map<number, number>()
    let sent = 0
    let opened = 0
    let honest: readonly Uint8Array[] = []
    let session: Client | undefined

    const one = async (client: Client): Promise<void> => {
      const attacker = await scene.bare(client)
      for (let count = 0; count < perSocket; count += 1) {
        sent += 1
        // Now and then under an id that has been used: what is known already is sent again, or something else as it.
        const frame = sentBy(
          random.pick(honest),
          random.below(3) === 0 ? Math.max(1, sent - 1 - random.below(8)) : sent,
        )
        attacker.socket.send(random.below(8) === 0 ? frame : mutated(frame, honest, random))
      }
      const heard = new Promise<void>((resolve) => attacker.socket.once('pong', () => resolve()))
      attacker.socket.ping(undefined, undefined, () => undefined)
      await Promise.race([heard, attacker.end()])
      if (attacker.closed) ends.set(attacker.closed.code, (ends.get(attacker.closed.code) ?? 0) + 1)
      attacker.leave()
    }

    try {
      let worst = 0
      while (sent < frames) {
        await scene.beginText()
        const end = Math.min(frames, sent + perText)
        const slowest = await scene.during(async () => {
          for (let looked = -perLook; sent < end;) {
            if (sent - looked >= perLook) {
              honest = honestFrames(scene.state())
              looked = sent
            }
            if (!session || opened >= perSession) {
              session = await scene.signIn(random.pick(scene.attackers))
              opened = 0
            }
            const client = session
            opened += atOnce
            await Promise.all(Array.from({ length: atOnce }, () => one(client)))
          }
        })
        worst = Math.max(worst, slowest)
        await until('they have all gone', async () => (await scene.sockets()) === 2)
        await scene.unharmed()
      }
      expect([...ends.keys()].filter((code) => ![4400, 1005, 1006].includes(code))).toEqual([])
      const memory = scene.memory()
      report({
        frames: sent,
        evicted: ends.get(4400) ?? 0,
        'ms of the server at most for a stroke': worst,
        'MB at most': memory.most,
      })
      expect(memory.most).toBeLessThan(mostMegabytes)
    } finally {
      await scene.close()
    }
  },
  patience(frames, 5),
)
