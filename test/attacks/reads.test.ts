/** Reading what is dear to make or long, hundreds at once, or without taking it: who types meanwhile has their turn. */
import { randomBytes } from 'node:crypto'
import { expect, it, onTestFinished } from 'vitest'
import type { Problem } from '../../shared/protocol/http.ts'
import { startServer, until } from '../support/server.ts'
import { inTurn } from '../../server/turns.ts'
import { Raw } from './support/raw.ts'
import { Scene } from './support/scene.ts'

it('[ATK-67] between two pieces of dear work whatever has arrived meanwhile has its turn, also behind one that failed', async () => {
  const [turn, order] = [inTurn(), [] as string[]]
  const piece = (name: string) =>
    turn(async () => {
      order.push(name)
      setImmediate(() => order.push(`arrived in ${name}`))
      if (name === 'two') throw new Error('it failed')
    })
  await Promise.allSettled(['one', 'two', 'three'].map(piece))
  expect(order).toEqual(['one', 'arrived in one', 'two', 'arrived in two', 'three'])
})

it('[ATK-67] records to keep are as many readings as they cost, and those who type go on', async () => {
  const scene = await Scene.open('open-drafting', {
    app: { checker: randomBytes(100_000), rates: { reads: { burst: 400, perSecond: 0.1 } } },
  })
  onTestFinished(() => scene.close())
  const bundle = () => scene.mallory.get<Problem>(`/api/documents/${scene.document}/bundle?of=own`)
  const statuses = await scene.during(() => Promise.all(Array.from({ length: 20 }, bundle)))
  const given = statuses.filter(({ status }) => status === 200)
  expect(given.length).toBeGreaterThan(10)
  expect(given.length).toBeLessThan(14)
  expect((await bundle()).body.code).toBe('TooManyRequests')
  await scene.unharmed()
}, 60_000)

it('[ATK-68] what is long and not read is not given without end; what is short still is, and others notice nothing', async () => {
  const server = await startServer({ app: { checker: Buffer.alloc(6_000_000) } })
  onTestFinished(() => server.stop())
  const [reader, other] = [await server.signIn('expert-MLT'), await server.signIn('head-FRA')]
  const long = '/api/checker'
  const lines: Raw[] = []
  for (let count = 0; count < 12; count += 1) {
    const line = await Raw.open(server.url)
    line.socket.pause()
    line.write(`GET ${long} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${reader.cookie}\r\n\r\n`)
    lines.push(line)
  }
  await until('no more of it is given', async () => (await reader.get(long)).status === 429)
  // In another session too.
  expect((await (await server.signIn('expert-MLT')).get(long)).status).toBe(429)
  expect((await reader.get('/api/documents')).status).toBe(200)
  expect((await other.get(long)).status).toBe(200)
  for (const line of lines) line.leave()
  await until('it is given again', async () => (await reader.get(long)).status === 200)
}, 60_000)
