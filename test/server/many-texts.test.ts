/** A body with many texts: what is asked of one, or of the list, costs no reading of the others. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorage } from '../../server/storage/index.ts'
import type { Store } from '../../server/storage/port.ts'
import type { PaperView, TextSummary } from '../../shared/protocol/http.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startServer, type TestServer } from '../support/server.ts'

const many = 300
let dataDir: string
let server: TestServer
let last: string
let hash: string
let store: Store
const opened: string[] = []

/** Notes which texts are read from their entries. */
const noting = (inner: Store): Store =>
  new Proxy(inner, {
    get: (target, property) => {
      if (property === 'read')
        return ((stream, after, limit) => {
          if (stream.stream !== 'body') opened.push(stream.stream)
          return target.read(stream, after, limit)
        }) satisfies Store['read']
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'penholder-many-'))
  const rates = { acts: { burst: 2_000, perSecond: 100 }, reads: { burst: 2_000, perSecond: 100 } }
  const first = await startServer({ dataDir, app: { rates } })
  const chair = await first.signIn('chair')
  for (let count = 0; count < many; count += 1) last = await first.makeText(chair)
  await chair.act(last, { type: 'OpenText' })
  const secretary = await first.signIn('secretary')
  const paper = await secretary.request<PaperView>('POST', '/api/papers?name=Letter.pdf', 'A letter.', {
    'content-type': 'application/pdf',
  })
  hash = paper.body.hash
  const receivedAt = first.clock.now()
  const onBehalf = { seat: 'CHE', receivedAt, channel: 'mail', paper: paper.body } as const
  await secretary.act(last, { type: 'RaiseObjection', paragraph: null, onBehalf })
  await first.stop()
  store = noting(await openStorage({ dataDir }))
  server = await startServer({ dataDir, store })
}, 240_000)
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

describe(`with ${many} texts that nobody has opened since the start`, () => {
  it('[REC-18] the list opens none of them', async () => {
    const chair = await server.signIn('chair')
    const listed = await chair.get<readonly TextSummary[]>('/api/documents')
    expect(listed.body).toHaveLength(many)
    const member = await server.signIn('head-CHE')
    const known = await member.get<readonly TextSummary[]>('/api/documents')
    expect(known.body.map(({ id, standingObjections }) => [id, standingObjections])).toEqual([[last, 1]])
    expect(opened).toEqual([])
  })

  it('[REC-18] a paper is given to those who may read it, and withheld from the others, without opening any', async () => {
    const status = async (person: 'head-CHE' | 'head-FRA' | 'chair'): Promise<number> =>
      (await (await server.signIn(person)).get(`/api/papers/${hash}`)).status
    expect([await status('head-CHE'), await status('chair'), await status('head-FRA')]).toEqual([
      200, 200, 404,
    ])
    expect(opened).toEqual([])
    // The noting notes.
    await (await server.signIn('head-FRA')).events(last)
    expect(opened).toEqual([last])
  })
})
