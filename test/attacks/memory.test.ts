/**
 * What attackers can make the built product keep in memory: readers who do not read a long text, presences and lists of what
 * one has without end, and a crowd that comes and goes. The whole process by the system’s own count, and what of it is alive.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Bare } from '../collaboration/support/sockets.ts'
import { until, type Client } from '../support/server.ts'
import { BuiltScene } from './support/built.ts'
import { aliveIn, inspected } from './support/alive.ts'
import { firstWords } from './support/scene.ts'

let scene: BuiltScene
let sessions: readonly Client[] = []

const readers = 120
/**
 * The most of the whole process at any moment, with what is not yet swept: it begins with 160. A copy of the text for each
 * reader would be 480 more at once, and 720 where each of a crowd left one behind.
 */
const mostWaiting = 512
const mostLeftBehind = 900
/** How much more may be alive when all have gone than before any came: a few copies of the text. */
const mostAlive = 32
let aliveBefore = 0

beforeAll(async () => {
  scene = await BuiltScene.open(inspected)
  sessions = await Promise.all(scene.attackers.slice(0, 4).map((person) => scene.signIn(person)))
  await scene.beginText()
  const [author] = sessions
  if (!author) throw new Error('nobody attacks')
  const typing = author.connect(scene.document)
  await typing.synced()
  for (let count = 0; count < 20; count += 1) firstWords(typing.doc).insert(0, 'word '.repeat(40_000))
  await until('the long text has come', () => scene.state().byteLength > 4_000_000, 120_000)
  typing.stop()
  await until('only those who type are here', async () => (await scene.sockets()) === 2)
  aliveBefore = await aliveIn(scene.product.printed)
}, 180_000)
afterAll(() => scene.close())

const come = async (count: number): Promise<readonly Bare[]> => {
  const all: Bare[] = []
  for (let index = 0; index < count; index += 1) {
    const session = sessions[index % sessions.length]
    if (session) all.push(await scene.bare(session))
  }
  return all
}

const bounded = async (megabytes: number): Promise<void> => {
  await scene.unharmed()
  expect(scene.memory().most).toBeLessThan(megabytes)
  expect((await aliveIn(scene.product.printed)) - aliveBefore).toBeLessThan(mostAlive)
}

it('[ATK-56] a hundred and twenty who ask for a long text and do not read it wait for one text, and are let go', async () => {
  const held = await scene.sockets()
  const all = await come(readers)
  for (const one of all) one.socket.pause()
  await scene.during(async () => {
    let asked = 0
    const gone = async (): Promise<boolean> => {
      if ((asked += 1) < 100) for (const one of all) one.sync(0, Uint8Array.of(0))
      return (await scene.sockets()) === held
    }
    await until('they are let go', gone, 90_000)
  })
  for (const one of all) one.leave()
  await bounded(mostWaiting)
}, 180_000)

it('[ATK-56] presences and lists of what one has, without end, are not kept', async () => {
  const all = await come(readers / 2)
  await scene.during(async () => {
    for (let clock = 1; clock <= 40; clock += 1)
      for (const one of all) one.awareness([[4_000, clock, { cursor: null, blob: 'x'.repeat(20_000) }]])
    for (const one of all)
      one.sync(0, Y.encodeStateVector(new Map(Array.from({ length: 20_000 }, (_, id) => [2 ** 31 + id, 5]))))
    const answered = (one: Bare): boolean => one.raw.some(([kind, step]) => kind === 0 && step === 1)
    await until('each is answered or gone', () => all.every((one) => one.closed || answered(one)), 90_000)
  })
  for (const one of all) one.leave()
  await bounded(mostLeftBehind)
}, 180_000)

it('[ATK-56] a crowd that comes and goes, again and again, leaves nothing behind', async () => {
  const held = await scene.sockets()
  await scene.during(async () => {
    for (let round = 0; round < 3; round += 1) {
      const all = await come(readers / 2)
      for (const one of all) one.sync(0, Uint8Array.of(0))
      for (const one of all) one.leave()
      await until('they have gone', async () => (await scene.sockets()) === held, 60_000)
    }
  })
  await bounded(mostLeftBehind)
}, 180_000)
