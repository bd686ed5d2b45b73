/**
 * A circle of Malta and Switzerland, which France was named for and has left: what all others could learn of it, by every answer,
 * frame, hint and room, and what France still could.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streamKind } from '../../server/drafts.ts'
import { verifyStore } from '../../server/record/verify.ts'
import { LiveText } from '../../server/rooms/live-text.ts'
import { unpack } from '../../shared/bundle/bundle.ts'
import { circleRoom, closeCode } from '../../shared/protocol/socket.ts'
import { invariant } from '../../shared/result.ts'
import { putDraft, readDrafts } from '../../shared/text/desk.ts'
import { hashOfBlock } from '../../shared/text/schema.ts'
import { Bare } from '../collaboration/support/sockets.ts'
import {
  startServer,
  until,
  type Client,
  type DraftAct,
  type LiveConnection,
  type TestPerson,
  type TestServer,
} from '../support/server.ts'

const secrets = ['zqcirclename', 'zqcircleword', 'zqcircledesk', 'zqcircleproposal'] as const
/** Said once France has left. */
const later = 'zqafterleaving'

const outsiders = ['chair', 'vice-chair', 'secretary', 'head-ECU', 'group-expert', 'observer-NOR'] as const

let server: TestServer
let malta: Client
let swiss: Client
let france: Client
let document: string
let circle: string
let paragraph: string
const lives = new Map<TestPerson, LiveConnection>()
const clients = new Map<TestPerson, Client>()

const of = (person: TestPerson): Client => {
  const client = clients.get(person)
  invariant(client, `${person} is signed in`)
  return client
}
const bare = (client: Client, name: string): Bare =>
  new Bare(`${server.url.replace(/^http/, 'ws')}/sync/${name}?ack=1`, { cookie: client.cookie ?? '' })
const draft = (words: string) => ({
  id: randomUUID(),
  kind: 'add' as const,
  paragraph: null,
  after: null,
  content: [{ type: 'text' as const, text: words }],
  reasons: '',
  origin: 'typed' as const,
  person: 'MLT',
  at: 1,
})
const remark = (body: string): DraftAct => ({
  type: 'PostComment',
  paragraph,
  audience: `circle:${circle}`,
  body,
})
const desk = async (client: Client) => {
  const connection = client.connect(circleRoom(document, circle))
  await until('the desk is open or closed', () => connection.provider.synced || connection.closed.length > 0)
  return connection
}

beforeAll(async () => {
  server = await startServer()
  for (const person of [...outsiders, 'head-MLT', 'head-CHE', 'head-FRA', 'capital-MLT'] as const)
    clients.set(person, await server.signIn(person))
  malta = of('head-MLT')
  swiss = of('head-CHE')
  france = of('head-FRA')
  document = await server.openText(of('chair'))
  const block = (await malta.text(document)).content[1]
  invariant(block, 'the text has a second block')
  paragraph = block.attrs.id
  await of('chair').act(document, { type: 'AllowCircles', allowed: true })
  for (const person of [...outsiders, 'head-FRA'] as const) {
    const live = of(person).live()
    await live.frame('hello')
    lives.set(person, live)
  }
  circle = await malta.act(document, { type: 'OpenCircle', name: secrets[0], seats: ['CHE', 'FRA'] })
  await malta.act(document, remark(secrets[1]))
  await swiss.act(document, { type: 'AnswerCircle', circle, answer: 'joins' })
  const change = {
    kind: 'change' as const,
    paragraph,
    base: hashOfBlock(block),
    content: [{ type: 'text' as const, text: secrets[3] }],
  }
  await swiss.act(document, { type: 'TableProposal', change, audience: `circle:${circle}` })
  const [writer, reader] = [await desk(malta), await desk(swiss)]
  putDraft(writer.doc, draft(secrets[2]))
  await until('the other sees the draft', () => readDrafts(reader.doc).length === 1)
  writer.stop()
  reader.stop()
})
afterAll(async () => {
  for (const live of lives.values()) live.stop()
  await server.stop()
})

/** Every answer that is described, to this person, also what is packed in a record to keep. */
const everything = async (client: Client): Promise<string> => {
  const described = await client.get<{ paths: Record<string, object> }>('/api/openapi.json')
  const paths = Object.entries(described.body.paths)
    .flatMap(([path, methods]) => ('get' in methods ? [path] : []))
    .map((path) =>
      path.replace('{document}', document).replace('{number}', '0').replace('{hash}', '0'.repeat(64)),
    )
  const said: string[] = []
  for (const path of [...paths, `/texts/${document}`, `/api/documents/${document}/events?after=1`]) {
    const response = await fetch(server.url + path, { headers: { cookie: client.cookie ?? '' } })
    const bytes = Buffer.from(await response.arrayBuffer())
    const files = path.includes('/bundle') ? Object.values(unpack(bytes) ?? {}) : [bytes]
    said.push(
      JSON.stringify([...response.headers]),
      ...files.map((file) => Buffer.from(file).toString('latin1')),
    )
  }
  return said.join('\n')
}
const hintsFor = (person: TestPerson): number =>
  (lives.get(person)?.frames ?? []).filter((frame) => frame.t === 'document').length

describe('a circle', () => {
  it('[ATK-80] stands in no answer, frame, hint, head or refusal that anybody outside is given', async () => {
    await of('chair').act(document, {
      type: 'PostComment',
      paragraph,
      audience: 'everyone',
      body: 'For all.',
    })
    const never = randomUUID()
    const acts = (id: string): readonly DraftAct[] => [
      { type: 'AnswerCircle', circle: id, answer: 'joins' },
      { type: 'CloseCircle', circle: id },
      { type: 'PostComment', paragraph, audience: `circle:${id}`, body: 'x' },
    ]
    for (const person of outsiders) {
      const { version } = await of(person).events(document)
      await until(`${person} hears of the last act`, () =>
        (lives.get(person)?.frames ?? []).some(
          (frame) => frame.t === 'document' && frame.version === version,
        ),
      )
      // One hint for what is public since they listen, and none for all that was said in the circle.
      expect([person, hintsFor(person)]).toEqual([person, 1])
      const heard = await everything(of(person))
      for (const secret of [...secrets, circle])
        expect([person, secret, heard.includes(secret)]).toEqual([person, secret, false])
      for (const [index, act] of acts(circle).entries()) {
        const [asked, blank] = [
          await of(person).command(document, act),
          await of(person).command(document, acts(never)[index] ?? act),
        ]
        const plain = (body: unknown) => JSON.stringify(body).replaceAll(circle, '#').replaceAll(never, '#')
        expect([person, asked.status, plain(asked.body)]).toEqual([person, blank.status, plain(blank.body)])
      }
    }
    // The test is worth something: those who are in it are told.
    const own = await everything(swiss)
    for (const secret of [secrets[0], secrets[1], secrets[3]]) expect(own).toContain(secret)
  })

  it('[ATK-80, ROOM-55] has a desk for its own, to be read by who is asked and by capitals, and none for others', async () => {
    for (const person of outsiders) {
      const there = await bare(of(person), circleRoom(document, circle)).end()
      const absent = await bare(of(person), circleRoom(document, randomUUID())).end()
      expect([person, there]).toEqual([person, absent])
      expect(there.code).toBe(closeCode.unknown)
    }
    const readers = [
      bare(france, circleRoom(document, circle)),
      bare(of('capital-MLT'), circleRoom(document, circle)),
    ]
    for (const reader of readers) {
      await until('a reader is greeted', () => reader.frame('hello') !== undefined)
      expect(reader.frame('hello')).toMatchObject({ mayWrite: false })
      reader.leave()
    }
  })

  it('[ATK-80, ROOM-55] tells a seat that leaves nothing more, from the very commit', async () => {
    const room = bare(france, circleRoom(document, circle))
    await until('France is at the desk', () => room.frame('hello') !== undefined)
    await france.act(document, { type: 'AnswerCircle', circle, answer: 'leaves' })
    expect((await room.end()).code).toBe(closeCode.revoked)
    const before = await france.events(document)
    expect(JSON.stringify(before.events)).toContain(secrets[1])
    const hints = hintsFor('head-FRA')
    await malta.act(document, remark(later))
    const writer = await desk(malta)
    putDraft(writer.doc, draft(later))
    await until('it is written', () => readDrafts(writer.doc).length === 2)
    writer.stop()
    await of('chair').act(document, { type: 'PostComment', paragraph, audience: 'everyone', body: 'Again.' })
    const { version } = await france.events(document)
    expect(version).toBe(before.version + 1)
    await until('France hears of the public act', () =>
      (lives.get('head-FRA')?.frames ?? []).some(
        (frame) => frame.t === 'document' && frame.version === version,
      ),
    )
    expect(hintsFor('head-FRA')).toBeLessThanOrEqual(hints + 1)
    expect(await everything(france)).not.toContain(later)
    expect(await everything(swiss)).toContain(later)
    expect((await bare(france, circleRoom(document, circle)).end()).code).toBe(closeCode.unknown)
    const heads = await france.get<readonly { readonly audience: string; readonly number: number }[]>(
      `/api/documents/${document}/heads`,
    )
    const own = before.events.filter(({ chain }) => chain.audience === `circle:${circle}`).length
    expect(heads.body.find(({ audience }) => audience === `circle:${circle}`)?.number).toBe(own)
  })

  it('[ROOM-54, ROOM-55] is closed for writing when it is closed, and its desk erased by one of its own then', async () => {
    const erase = (client: Client, id: string) =>
      fetch(`${server.url}/api/documents/${document}/desk?circle=${id}`, {
        method: 'DELETE',
        headers: { cookie: client.cookie ?? '' },
      })
    expect((await erase(swiss, circle)).status).toBe(409)
    const verified = await verifyStore(server.store, streamKind, { newWords: (kind) => new LiveText(kind) })
    expect(verified.faults).toEqual([])
    const writer = await desk(swiss)
    await malta.act(document, { type: 'CloseCircle', circle })
    const reader = bare(swiss, circleRoom(document, circle))
    await until('a reader is greeted', () => reader.frame('hello') !== undefined)
    expect(reader.frame('hello')).toMatchObject({ mayWrite: false, why: 'CircleClosed' })
    reader.leave()
    for (const person of [...outsiders, 'head-FRA'] as const) {
      const [there, absent] = [await erase(of(person), circle), await erase(of(person), randomUUID())]
      expect([person, there.status]).toEqual([person, absent.status])
      expect(there.status).not.toBe(204)
    }
    expect((await erase(swiss, circle)).status).toBe(204)
    await until('whoever has it open is told', () => writer.closed.length > 0)
    const again = await desk(malta)
    expect(readDrafts(again.doc)).toEqual([])
    for (const connection of [writer, again]) connection.stop()
  })
})
