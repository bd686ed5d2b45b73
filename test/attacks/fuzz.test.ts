/**
 * Twenty thousand frames that were honest before chance changed them, on real sockets: the process lives, no promise is left
 * alone, nobody else's line breaks, nothing breaks inside, and all end with the same text. A million with `npm run faults`.
 */
import { expect, it } from 'vitest'
import { Random } from '../collaboration/support/random.ts'
import { until } from '../support/server.ts'
import { atLength, firstSeed, patience, report, share } from '../support/share.ts'
import { honestFrames, mutated, sentBy } from './support/mutate.ts'
import { Scene } from './support/scene.ts'

const frames = share(20_000)
/** Behind the one that evicts its sender nothing is looked at: few on each, and many sockets. */
const perSocket = 8
const atOnce = 32
const mostMs = atLength ? Infinity : 15_000

it(
  '[ATK-30] frames changed by chance evict whoever sends them, and change nothing else',
  async () => {
    const seed = firstSeed(20_261_120)
    const random = new Random(seed)
    const scene = await Scene.open()
    const lost: unknown[] = []
    const unhandled = (reason: unknown): void => void lost.push(reason)
    process.on('unhandledRejection', unhandled)
    const ends = new Map<number, number>()
    let sent = 0
    let honest: readonly Uint8Array[] = []

    const one = async (): Promise<void> => {
      const attacker = await scene.bare()
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
      await scene.during(async () => {
        for (const began = performance.now(); sent < frames && performance.now() - began < mostMs;) {
          honest = honestFrames(scene.state())
          await Promise.all(Array.from({ length: atOnce }, one))
        }
      })
      // However slow the machine, a good part has been tried, and not all of it was refused at the door.
      expect(sent).toBeGreaterThan(frames / 8)
      expect([...ends.keys()].filter((code) => ![4400, 1005, 1006].includes(code))).toEqual([])
      await until('they have all gone', async () => (await scene.sockets()) === 2)
      await scene.unharmed()
      report({ frames: sent, evicted: ends.get(4400) ?? 0 })
      expect([seed, lost]).toEqual([seed, []])
    } finally {
      process.off('unhandledRejection', unhandled)
      await scene.close()
    }
  },
  patience(frames, 5),
)
