/** Who may call what: every route that changes something, by every kind of person. The rules decide; here they are met over HTTP. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../shared/protocol/http.ts'
import { startServer, type Client, type TestPerson, type TestServer } from '../support/server.ts'

const everyone = [
  'secretary',
  'chair',
  'vice-chair',
  'head-FRA',
  'expert-FRA',
  'capital-MLT',
  'group-expert',
  'incoming-PAK',
  'observer-NOR',
] as const satisfies readonly TestPerson[]
type Who = (typeof everyone)[number]

let server: TestServer
let document: string
const clients = new Map<Who, Client>()

beforeAll(async () => {
  server = await startServer()
  for (const who of everyone) clients.set(who, await server.signIn(who))
  document = await server.openText(clientOf('chair'))
})
afterAll(() => server.stop())

const clientOf = (who: Who): Client => clients.get(who) ?? server.client()

type Request = (client: Client, paragraph: string) => Promise<{ status: number; body: Problem }>

const command =
  (type: string, more: (paragraph: string) => object = () => ({})): Request =>
  (client, paragraph) =>
    client.post(`/api/documents/${document}/commands`, { id: randomUUID(), type, ...more(paragraph) })

/** Whom the rule lets through; what the answer then is depends on the text, and is not a 403. */
const matrix: readonly (readonly [what: string, rule: string, may: readonly Who[], request: Request])[] = [
  [
    'make a text',
    'TXT-1',
    ['chair', 'vice-chair'],
    (client) =>
      client.post('/api/documents', {
        id: randomUUID(),
        title: 'Another',
        template: 'short-statement',
        mode: 'closed-pen',
        language: 'en',
      }),
  ],
  ['issue a version', 'STD-4', ['chair', 'vice-chair'], command('IssueVersion')],
  [
    'comment to everyone',
    'COM-3',
    ['secretary', 'chair', 'vice-chair', 'head-FRA', 'expert-FRA', 'group-expert'],
    command('PostComment', (paragraph) => ({ paragraph, audience: 'everyone', body: 'A remark.' })),
  ],
  ['object', 'STD-7', ['head-FRA', 'expert-FRA'], command('RaiseObjection', (paragraph) => ({ paragraph }))],
  [
    'enter for a seat',
    'BEH-1',
    ['secretary'],
    command('RaiseObjection', (paragraph) => ({
      paragraph,
      onBehalf: { seat: 'CHE', receivedAt: server.clock.now(), channel: 'mail' },
    })),
  ],
  ['acknowledge a version', 'TXT-5', everyone, command('AcknowledgeVersion', () => ({ version: 0 }))],
  [
    'add a seat',
    'BOD-4',
    ['secretary'],
    (client) =>
      client.post('/api/body/commands', {
        id: randomUUID(),
        type: 'AddSeat',
        seat: { id: 'KEN', role: 'observer', state: 'KEN', from: server.clock.now() },
      }),
  ],
  [
    'keep a paper',
    'BEH-1',
    ['secretary'],
    (client) =>
      client.request('POST', '/api/papers?name=Letter', Buffer.from('a letter'), {
        'content-type': 'application/pdf',
      }),
  ],
]

describe('by role', () => {
  it.each(matrix)('[ACC-2] %s (%s) is for those whose session may', async (_what, _rule, may, request) => {
    const paragraph = (await clientOf('chair').text(document)).content[1]?.attrs.id ?? ''
    const through: Who[] = []
    for (const who of everyone) {
      const answer = await request(clientOf(who), paragraph)
      expect([who, answer.status < 500]).toEqual([who, true])
      if (answer.status !== 403) through.push(who)
      else expect([who, answer.body.rule]).toEqual([who, expect.stringMatching(/^[A-Z]+-\d+$/)])
    }
    expect(through).toEqual(may)
  })
})
