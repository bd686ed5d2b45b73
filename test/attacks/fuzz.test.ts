/**
 * Twenty thousand frames that were honest before chance changed them, on real sockets: the process lives, no promise is left
 * alone, nobody else's line breaks, nothing breaks inside, and all end with the same text. `FUZZ_SEED` plays a run again.
 */
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { Random } from '../collaboration/support/random.ts'
import { copyOf } from '../collaboration/support/updates.ts'
import { until } from '../support/server.ts'
import { honestFrames, mutated } from './support/mutate.ts'
import { Scene } from './support/scene.ts'

const frames = 20_000
/** A burst that the server takes without slowing the socket down. */
const perSocket = 40
const atOnce = 16
const mostMs = 15_000

it('[ATK-30] frames changed by chance evict whoever sends them, and change nothing else', async () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_120)
  const random = new Random(seed)
  const scene = await Scene.open()
  const lost: unknown[] = []
  const unhandled = (reason: unknown): void => void lost.push(reason)
  process.on('unhandledRejection', unhandled)
  const ends = new Map<number, number>()
  let sent = 0
  const began = performance.now()
  const one = async (client: number): Promise<void> => {
    const honest = honestFrames(copyOf(Y.encodeStateAsUpdate(scene.bystanders[0].doc), client))
    const attacker = await scene.bare()
    for (let count = 0; count < perSocket && !attacker.closed; count += 1, sent += 1)
      attacker.socket.send(random.below(8) === 0 ? random.pick(honest) : mutated(honest, random))
    const ping = new Promise<void>((resolve) => attacker.socket.once('pong', () => resolve()))
    if (attacker.socket.readyState === attacker.socket.OPEN) attacker.socket.ping()
    await Promise.race([ping, attacker.end()])
    if (attacker.closed) ends.set(attacker.closed.code, (ends.get(attacker.closed.code) ?? 0) + 1)
    attacker.leave()
  }
  try {
    await scene.during(async () => {
      for (let client = 10_000; sent < frames && performance.now() - began < mostMs; client += atOnce)
        await Promise.all(Array.from({ length: atOnce }, (_, index) => one(client + index)))
    })
    // However slow the machine, a good part has been tried.
    expect(sent).toBeGreaterThan(frames / 4)
    expect([...ends.keys()].filter((code) => ![4400, 4429, 1005, 1006].includes(code))).toEqual([])
    await until('they have all gone', async () => (await scene.sockets()) === 2)
    await scene.unharmed()
    expect([seed, lost]).toEqual([seed, []])
  } finally {
    process.off('unhandledRejection', unhandled)
    await scene.close()
  }
}, 60_000)
