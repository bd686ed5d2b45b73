/** The contract with the outside over HTTP: commands, records, words, versions, papers. */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChains } from '../../client/record/verify.ts'
import { linkFault } from '../../shared/chain.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import type { EventsView, Heads, PaperView, Problem, TextSummary } from '../../shared/protocol/http.ts'
import {
  startServer,
  type Client,
  type DraftAct,
  type TestPerson,
  type TestServer,
} from '../support/server.ts'

let server: TestServer
const clients = new Map<string, Client>()
const as = async (person: TestPerson): Promise<Client> => {
  const known = clients.get(person) ?? (await server.signIn(person))
  clients.set(person, known)
  return known
}

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const remark = async (
  document: string,
  audience: 'everyone' | 'pen' | `seat:${string}`,
): Promise<DraftAct> => {
  const { content } = await (await as('chair')).text(document)
  return { type: 'PostComment', paragraph: content[1]?.attrs.id ?? '', audience, body: 'A remark.' }
}

describe('commands', () => {
  it('[STD-1] are answered with version and events, and named in the record', async () => {
    const chair = await as('chair')
    const document = await server.openText(chair)
    const france = await as('expert-FRA')
    const id = randomUUID()
    const answer = await france.command(document, { ...(await remark(document, 'everyone')), id })
    expect(answer.status).toBe(200)
    expect(answer.body.events.map(({ type, command, version }) => [type, command, version])).toEqual([
      ['CommentPosted', id, answer.body.version],
    ])
    const { version, events } = await france.events(document)
    expect(version).toBe(answer.body.version)
    expect(events.at(-1)).toEqual(answer.body.events[0])
    expect((await france.events(document, version)).events).toEqual([])
    expect((await france.events(document, version - 1)).events).toHaveLength(1)
  })

  it('[REC-4] sent again, even ten at once, get the first answer and are done once', async () => {
    const chair = await as('chair')
    const document = await server.openText(chair)
    const act = { ...(await remark(document, 'everyone')), id: randomUUID() }
    const answers = await Promise.all(Array.from({ length: 10 }, () => chair.command(document, act)))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    const other = await chair.post(`/api/documents/${document}/commands`, { ...act, body: 'Other words.' })
    expect(other.body).toEqual(answers[0]?.body)
    const { events } = await chair.events(document)
    expect(events.filter(({ command }) => command === act.id)).toHaveLength(1)
    // Refusals are answers too.
    const refusedAct: DraftAct = { type: 'ResolveThread', thread: randomUUID(), id: randomUUID() }
    const first = await chair.command(document, refusedAct)
    expect(first.status).toBe(404)
    expect((await chair.command(document, refusedAct)).body).toEqual(first.body)
  })

  it('[STD-8] malformed is 400 with the place; refused is 403, 404, 409 with code, rule and facts', async () => {
    const chair = await as('chair')
    const document = await server.openText(chair)
    const malformed = await chair.post<Problem>(`/api/documents/${document}/commands`, {
      id: 'not-a-uuid',
      type: 'OpenText',
    })
    expect(malformed.status).toBe(400)
    expect(malformed.body).toMatchObject({
      code: 'Malformed',
      issues: [{ path: 'id', message: expect.any(String) }],
    })
    const unknownType = await chair.post(`/api/documents/${document}/commands`, {
      id: randomUUID(),
      type: 'EndPeriod',
      silence: randomUUID(),
    })
    expect(unknownType.status).toBe(400)
    const notYou = await (await as('expert-FRA')).command(document, { type: 'IssueVersion' })
    expect([notYou.status, notYou.body.code]).toEqual([403, 'RoleMayNot'])
    expect(notYou.body).toEqual({ code: 'RoleMayNot', rule: expect.any(String), facts: expect.any(Object) })
    const notThere = await chair.command(document, { type: 'ResolveThread', thread: randomUUID() })
    expect([notThere.status, notThere.body.code]).toEqual([404, 'NoSuchThread'])
    const notNow = await chair.command(document, { type: 'OpenText' })
    expect([notNow.status, notNow.body.code]).toEqual([409, 'TextOpenAlready'])
  })

  it('[ACC-2] a command that names another seat than the session’s is refused', async () => {
    const chair = await as('chair')
    const document = await server.openText(chair)
    const act = { ...(await remark(document, 'everyone')), as: 'FRA' }
    const answer = await chair.command(document, act)
    expect([answer.status, answer.body.code]).toEqual([403, 'SeatNotYours'])
  })

  it('[ACC-13] what is private to another is answered as what is not there', async () => {
    const chair = await as('chair')
    const document = await server.openText(chair)
    const malta = await as('expert-MLT')
    const thread = await malta.act(document, await remark(document, 'seat:MLT'))
    const france = await as('expert-FRA')
    const hidden = await france.command(document, { type: 'ReplyToComment', thread, body: 'x' })
    const absent = await france.command(document, { type: 'ReplyToComment', thread: randomUUID(), body: 'x' })
    expect(hidden.status).toBe(404)
    expect(Object.keys(hidden.body)).toEqual(Object.keys(absent.body))
    expect({ ...hidden.body, facts: {} }).toEqual({ ...absent.body, facts: {} })
    const noText = await france.command('d_AAAAAAAAAAAAAAAAAAAAAA', { type: 'OpenText' })
    expect([noText.status, noText.body.code]).toEqual([404, 'NoSuchText'])
    for (const path of ['events', 'text', 'versions/0', 'snapshot', 'heads'])
      expect((await france.get<Problem>(`/api/documents/__proto__/${path}`)).body.code).toBe('NoSuchText')
  })
})

describe('texts', () => {
  it('[TXT-1] are made from a template by the chair, listed for all once open, and made once per command', async () => {
    const chair = await as('chair')
    const wanted = {
      id: randomUUID(),
      title: 'Made once',
      template: 'presidential-statement',
      mode: 'open-drafting',
      language: 'en',
    }
    const made = await chair.post<TextSummary>('/api/documents', wanted)
    expect(made.body).toMatchObject({ title: 'Made once', kind: 'statement', stage: 'preparation' })
    expect((await chair.post<TextSummary>('/api/documents', wanted)).body.id).toBe(made.body.id)
    const listed = async (person: TestPerson) =>
      (await (await as(person)).get<readonly TextSummary[]>('/api/documents')).body.filter(
        ({ title }) => title === 'Made once',
      )
    expect([await listed('chair'), await listed('observer-NOR')].map(({ length }) => length)).toEqual([1, 0])
    await chair.act(made.body.id, { type: 'OpenText' })
    expect(await listed('observer-NOR')).toHaveLength(1)
    const byFrance = await (
      await as('head-FRA')
    ).post<Problem>('/api/documents', { ...wanted, id: randomUUID() })
    expect(byFrance.status).toBe(403)
    const unknown = await chair.post<Problem>('/api/documents', {
      ...wanted,
      id: randomUUID(),
      template: 'none',
    })
    expect([unknown.status, unknown.body.code]).toEqual([404, 'NoSuchTemplate'])
  })

  it('[TXT-3] a version is served byte for byte: its SHA-256 is the hash in the record', async () => {
    const chair = await as('chair')
    const document = await server.openText(chair)
    const { events } = await chair.events(document)
    const issued = events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data] : []))[0]
    const response = await fetch(`${server.url}/api/documents/${document}/versions/0`, {
      headers: { cookie: chair.cookie ?? '' },
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(issued?.hash)
    // Fetching records nothing: receipts are acts.
    expect((await chair.events(document)).version).toBe(events.at(-1)?.version)
    expect((await chair.get(`/api/documents/${document}/versions/1`)).status).toBe(404)
    expect((await chair.get(`/api/documents/${document}/versions/one`)).status).toBe(404)
    const snapshot = await fetch(`${server.url}/api/documents/${document}/snapshot`, {
      headers: { cookie: chair.cookie ?? '' },
    })
    expect(snapshot.headers.get('content-type')).toBe('application/octet-stream')
    expect((await snapshot.arrayBuffer()).byteLength).toBeGreaterThan(2)
  })

  it('[VIS-2] the working text under a closed pen is for the chair’s team and the secretariat', async () => {
    const document = await server.openText(await as('chair'), 'closed-pen')
    const status = async (person: TestPerson, path: string) =>
      (await (await as(person)).get(`/api/documents/${document}/${path}`)).status
    for (const person of ['chair', 'vice-chair', 'secretary'] as const)
      expect([person, await status(person, 'text')]).toEqual([person, 200])
    for (const person of ['head-FRA', 'capital-MLT', 'group-expert', 'observer-NOR'] as const) {
      expect([person, await status(person, 'text')]).toEqual([person, 403])
      expect([person, await status(person, 'versions/0')]).toEqual([person, 200])
    }
  })

  it('[BOD-9] the body is shown to each as their own page would fold it', async () => {
    const malta = (await (await as('expert-MLT')).get<BodyState>('/api/body')).body
    expect(malta.name).toBe('Committee of the tests')
    expect(Object.keys(malta.seats)).toContain('CHE')
    expect(Object.keys(malta.people).sort()).toEqual(['capital-MLT', 'expert-MLT', 'head-MLT'])
    const secretary = (await (await as('secretary')).get<BodyState>('/api/body')).body
    expect(Object.keys(secretary.people)).toContain('expert-FRA')
    const events = (await (await as('expert-MLT')).get<EventsView>('/api/body/events')).body
    expect(events.version).toBe(events.events.length)
  })
})

describe('papers', () => {
  it('[ACC-14] back an act on behalf, and are for the secretariat, the pen and the seat they were entered for', async () => {
    const secretary = await as('secretary')
    const document = await server.openText(await as('chair'))
    const file = Buffer.from('%PDF a note verbale')
    const kept = await secretary.request<PaperView>('POST', '/api/papers?name=Note%20verbale.pdf', file, {
      'content-type': 'application/pdf',
    })
    expect(kept.body).toEqual({
      name: 'Note verbale.pdf',
      hash: createHash('sha256').update(file).digest('hex'),
    })
    const path = `/api/papers/${kept.body.hash}`
    const status = async (person: TestPerson) => (await (await as(person)).get(path)).status
    // Nothing rests on it yet.
    expect([await status('secretary'), await status('chair'), await status('head-CHE')]).toEqual([
      200, 404, 404,
    ])
    await secretary.act(document, {
      type: 'RaiseObjection',
      paragraph: null,
      onBehalf: {
        seat: 'CHE',
        receivedAt: server.clock.now(),
        channel: 'note-verbale',
        paper: kept.body,
      },
    })
    expect([await status('chair'), await status('head-CHE'), await status('head-FRA')]).toEqual([
      200, 200, 404,
    ])
    const shown = await (await as('head-CHE')).get<string>(path)
    expect(shown.headers.get('content-disposition')).toContain('attachment')
    expect(shown.headers.get('content-type')).toBe('application/octet-stream')
    expect(shown.body).toBe('%PDF a note verbale')
    const byFrance = await (await as('head-FRA')).request<Problem>('POST', '/api/papers?name=x', file, {})
    expect([byFrance.status, byFrance.body.code]).toEqual([403, 'OnBehalfOnlySecretariat'])
    const large = Buffer.alloc(5 * 1024 * 1024 + 1)
    expect((await secretary.request('POST', '/api/papers?name=large', large, {})).status).toBe(413)
  })

  it('[REC-17] are named to the secretariat, the pen and the seat they were entered for; others cannot tell whether there is one, and can check every link', async () => {
    const secretary = await as('secretary')
    const document = await server.openText(await as('chair'))
    const file = Buffer.from('%PDF a letter')
    const name = 'Letter of the zqcapital.pdf'
    const kept = await secretary.request<PaperView>(
      'POST',
      `/api/papers?name=${encodeURIComponent(name)}`,
      file,
      {},
    )
    const receivedAt = server.clock.now()
    const entered = { receivedAt, channel: 'letter' as const }
    const objection = { type: 'RaiseObjection' as const, paragraph: null }
    await secretary.act(document, { ...objection, onBehalf: { ...entered, seat: 'CHE', paper: kept.body } })
    await secretary.act(document, { ...objection, onBehalf: { ...entered, seat: 'FRA' } })
    const seen: [TestPerson, boolean][] = []
    const who = [
      'secretary',
      'chair',
      'head-CHE',
      'head-FRA',
      'expert-MLT',
      'group-expert',
      'observer-NOR',
    ] as const
    for (const person of who) {
      const client = await as(person)
      const { events } = await client.events(document)
      for (const event of events) expect(linkFault(document, event, event.chain)).toBeUndefined()
      const heads = (await client.get<Heads>(`/api/documents/${document}/heads`)).body
      for (const report of verifyChains(document, events, heads)) expect(report.fault).toBeUndefined()
      const told = JSON.stringify(events)
      expect(told.includes(kept.body.hash)).toBe(told.includes('zqcapital'))
      seen.push([person, told.includes('zqcapital')])
      const raised = events.filter(({ type }) => type === 'ObjectionRaised')
      expect(raised).toHaveLength(2)
      if (told.includes('zqcapital')) continue
      // Of the one with a paper and the one without, they are told the same.
      const [withPaper, without] = raised.map(({ via, chain }) => [
        Object.keys(via ?? {}),
        Object.keys(chain),
      ])
      if (person === 'head-FRA') expect(withPaper?.[0]).toEqual(without?.[0])
      else expect(withPaper).toEqual(without)
    }
    expect(seen).toEqual(who.map((person) => [person, ['secretary', 'chair', 'head-CHE'].includes(person)]))
  })
})
