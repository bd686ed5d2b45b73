/** Being out: revoked, unseated, timed out, in another seat. On requests, on the text's socket and on the page's live one. */
import { afterEach, describe, expect, it } from 'vitest'
import { SteppedClock } from '../../server/demo/stepped-clock.ts'
import { applyTextEdit } from '../../shared/text/edit.ts'
import { closeCode } from '../../shared/protocol/socket.ts'
import { plainText } from '../../shared/text/schema.ts'
import type { Problem } from '../../shared/protocol/http.ts'
import { startServer, until, type Client, type StartOptions, type TestServer } from '../support/server.ts'

const day = 86_400_000

let server: TestServer | undefined
const open: { stop(): void }[] = []
afterEach(async () => {
  for (const connection of open.splice(0)) connection.stop()
  await server?.stop()
  server = undefined
})
const started = async (options: StartOptions = {}): Promise<TestServer> => {
  server = await startServer(options)
  return server
}
const watched = <T extends { stop(): void }>(connection: T): T => {
  open.push(connection)
  return connection
}
const typed = async (client: Client, document: string): Promise<string> =>
  plainText((await client.text(document)).content[1]?.content)

describe('revoked', () => {
  it('[ACC-7] while typing: out of the text, the page told, requests nobody’s, all within a second', async () => {
    const house = await started()
    const chair = await house.signIn('chair')
    const document = await house.openText(chair)
    const expert = await house.signIn('expert-FRA')
    const text = watched(expert.connect(document))
    const live = watched(expert.live())
    await text.synced()
    await live.frame('hello')
    const paragraph = text.text().content[1]?.attrs.id ?? ''
    const write = (words: string) =>
      applyTextEdit(text.doc, { kind: 'replace', paragraph, content: [{ type: 'text', text: words }] })
    write('Typed while seated.')
    await until('the words are kept', async () => (await typed(chair, document)) === 'Typed while seated.')

    const from = performance.now()
    const head = await house.signIn('head-FRA')
    await head.actOnBody({ type: 'RevokePerson', person: 'expert-FRA', seat: 'FRA' })
    write('Typed after it.')
    await until('the live socket is closed', () => live.closed !== undefined)
    await until('the text socket is closed', () => text.closed.length > 0)
    expect(performance.now() - from).toBeLessThan(1000)
    expect(await live.frame('signed-out')).toEqual({ t: 'signed-out', why: 'revoked' })
    expect(live.closed).toBe(closeCode.signedOut)
    expect(text.closed[0]).toBeGreaterThanOrEqual(4400)
    expect(text.closed[0]).toBeLessThan(4500)
    const answer = await expert.get<Problem>(`/api/documents/${document}/text`)
    expect([answer.status, answer.body.code]).toEqual([401, 'SignedOut'])
    expect(await typed(chair, document)).toBe('Typed while seated.')
  })

  it('[ACC-7] a person with no seat left has no invitation left, and cannot be printed one', async () => {
    const house = await started()
    const { token } = await house.app.access.invite('expert-FRA')
    const session = await house.signIn('expert-MLT')
    const head = await house.signIn('head-FRA')
    await head.actOnBody({ type: 'RevokePerson', person: 'expert-FRA', seat: 'FRA' })
    const answer = await house.client().post<Problem>('/api/session', { token })
    expect([answer.status, answer.body.code]).toEqual([403, 'NotSeated'])
    // Nobody else is touched.
    expect((await session.get('/api/session')).status).toBe(200)
  })

  it('[ACC-7] the minute a term ends, its people are out', async () => {
    const clock = new SteppedClock(Date.UTC(2026, 11, 30, 12))
    const house = await started({ clock })
    const secretary = await house.signIn('secretary')
    const end = clock.now() + day
    await secretary.actOnBody({ type: 'EndSeat', seat: 'CHE', until: end })
    const head = await house.signIn('head-CHE')
    const live = watched(head.live())
    await live.frame('hello')
    clock.moveTo(end - 1)
    expect((await head.get('/api/session')).status).toBe(200)
    clock.moveTo(end)
    expect((await head.get('/api/session')).status).toBe(401)
    await house.app.access.sweep()
    expect(await live.frame('signed-out')).toEqual({ t: 'signed-out', why: 'revoked' })
  })

  it('[ACC-8] in another seat, the socket opened in the first is closed', async () => {
    const house = await started()
    const secretary = await house.signIn('secretary')
    const seat = { id: 'reviewers', role: 'expert', from: house.clock.now() } as const
    await secretary.actOnBody({ type: 'AddSeat', seat })
    const given = { person: 'chair', name: 'Chair', seat: 'reviewers', capacity: 'head' } as const
    await secretary.actOnBody({ type: 'AccreditPerson', ...given })
    const chair = await house.signIn('chair')
    const document = await house.openText(chair)
    const text = watched(chair.connect(document))
    await text.synced()
    await chair.post('/api/session/seat', { seat: 'reviewers' })
    await until('the text socket is closed', () => text.closed.length > 0)
    expect(text.closed[0]).toBeGreaterThanOrEqual(4400)
  })

  it('[ACC-3] signing out closes what the session had open', async () => {
    const house = await started()
    const chair = await house.signIn('chair')
    const document = await house.openText(chair)
    const text = watched(chair.connect(document))
    const live = watched(chair.live())
    await text.synced()
    await live.frame('hello')
    await chair.delete('/api/session')
    expect(await live.frame('signed-out')).toEqual({ t: 'signed-out', why: 'ended' })
    await until('the text socket is closed', () => text.closed.length > 0)
  })
})

describe('the live socket', () => {
  it('[ACC-13] hints at what its page may see, and makes no sound of anything else', async () => {
    const house = await started()
    const chair = await house.signIn('chair')
    const document = await house.openText(chair)
    const malta = await house.signIn('expert-MLT')
    const france = await house.signIn('expert-FRA')
    const [heard, unheard] = [watched(malta.live()), watched(france.live())]
    await heard.frame('hello')
    await unheard.frame('hello')
    const paragraph = (await malta.text(document)).content[1]?.attrs.id ?? ''
    await malta.act(document, { type: 'PostComment', paragraph, audience: 'seat:MLT', body: 'Only ours.' })
    const { version } = await malta.events(document)
    expect(await heard.frame('document')).toEqual({ t: 'document', document, version })
    // What is public comes to both; nothing came before it.
    await chair.act(document, { type: 'PostComment', paragraph, audience: 'everyone', body: 'For all.' })
    expect(await unheard.frame('document')).toMatchObject({
      version: (await france.events(document)).version,
    })
    expect(unheard.frames.map(({ t }) => t)).toEqual(['hello', 'document'])
    // A text is new to a delegation when it is opened, not when the chair begins it (VIS-1).
    const made = await house.makeText(chair)
    await chair.act(made, { type: 'OpenText' })
    await until('the text is heard of', () => unheard.frames.length > 3)
    const { version: opened } = await france.events(made)
    expect(unheard.frames.slice(2)).toEqual([
      { t: 'documents' },
      { t: 'document', document: made, version: opened },
    ])
  })

  it('[ACC-13] of the body, a delegation hears its own people and seats, not another’s people', async () => {
    const house = await started()
    const france = await house.signIn('expert-FRA')
    const malta = await house.signIn('expert-MLT')
    const [unheard, heard] = [watched(france.live()), watched(malta.live())]
    await unheard.frame('hello')
    await heard.frame('hello')
    const head = await house.signIn('head-MLT')
    await head.actOnBody({ type: 'RevokePerson', person: 'capital-MLT', seat: 'MLT' })
    await heard.frame('body')
    const secretary = await house.signIn('secretary')
    const from = house.clock.now()
    await secretary.actOnBody({ type: 'AddSeat', seat: { id: 'KEN', role: 'observer', state: 'KEN', from } })
    await unheard.frame('body')
    expect(unheard.frames.map(({ t }) => t)).toEqual(['hello', 'body'])
  })

  it('[ACC-3] without a session neither socket opens', async () => {
    const house = await started()
    const document = await house.openText(await house.signIn('chair'))
    const live = watched(house.client().live())
    await until('the live socket is closed', () => live.closed !== undefined)
    expect([live.closed, live.frames]).toEqual([closeCode.signedOut, []])
    const text = watched(house.client().connect(document))
    await until('the text socket is closed', () => text.closed.length > 0)
    expect(text.closed).toEqual([closeCode.signedOut])
    expect(text.text().content).toEqual([])
  })
})
