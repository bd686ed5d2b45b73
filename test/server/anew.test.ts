/** A seat that all its people have left: what they kept to themselves stays closed to whoever comes after them. */
import { afterEach, describe, expect, it } from 'vitest'
import type { BodyState } from '../../shared/procedure/state.ts'
import type { InvitationView, Problem } from '../../shared/protocol/http.ts'
import { deskRoom } from '../../shared/protocol/socket.ts'
import { putDraft, readDrafts } from '../../shared/text/desk.ts'
import { startServer, until, type Client, type TestServer } from '../support/server.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})

const draftsOf = async (client: Client, document: string): Promise<readonly string[]> => {
  const desk = client.connect(deskRoom(document))
  try {
    await desk.synced()
    return readDrafts(desk.doc).map(({ id }) => id)
  } finally {
    desk.stop()
  }
}

const writeOnDesk = async (client: Client, document: string, id: string): Promise<void> => {
  const desk = client.connect(deskRoom(document))
  try {
    await desk.synced()
    const block = (await client.text(document)).content[1]
    putDraft(desk.doc, {
      id,
      kind: 'change',
      paragraph: block?.attrs.id ?? null,
      content: [{ type: 'text', text: 'Only among us.' }],
      after: null,
      reasons: '',
      origin: 'typed',
      person: 'someone',
      at: 0,
    })
    await until('the desk has it', async () => (await draftsOf(client, document)).includes(id))
  } finally {
    desk.stop()
  }
}

describe('a seat that begins anew', () => {
  it('[BOD-14] shows the new people neither desk nor words addressed to the seat, nor who sat there', async () => {
    server = await startServer()
    const [secretary, chair, france] = [
      await server.signIn('secretary'),
      await server.signIn('chair'),
      await server.signIn('head-FRA'),
    ]
    const document = await server.openText(chair)
    await writeOnDesk(france, document, 'draft-of-before')
    const paragraph = (await france.text(document)).content[1]?.attrs.id ?? ''
    const remark = { type: 'PostComment', paragraph, body: 'Only among us.' } as const
    const thread = await france.act(document, { ...remark, audience: 'seat:FRA' })
    const objection = await france.act(document, { type: 'RaiseObjection', paragraph })
    for (const person of ['head-FRA', 'expert-FRA'])
      await secretary.actOnBody({ type: 'RevokePerson', person, seat: 'FRA' })

    const next = { type: 'AccreditPerson', person: 'next-FRA', name: 'Next', seat: 'FRA' } as const
    const unsaid = await secretary.bodyCommand({ ...next, capacity: 'head' })
    expect([unsaid.status, unsaid.body.code]).toEqual([409, 'SeatBeginsAnew'])
    await secretary.actOnBody({ ...next, capacity: 'head', anew: true })
    const key = (await secretary.post<InvitationView>('/api/people/next-FRA/sign-in', {})).body
    const newcomer = server.client()
    expect((await newcomer.post('/api/session', { token: key.code })).status).toBe(200)

    expect(await draftsOf(newcomer, document)).toEqual([])
    const { events } = await newcomer.events(document)
    expect(events.filter(({ audience }) => audience === 'seat:FRA')).toEqual([])
    const reply = await newcomer.command(document, { type: 'ReplyToComment', thread, body: 'And?' })
    expect([reply.status, reply.body.code]).toEqual([404, 'NoSuchThread'])
    const body = (await newcomer.get<BodyState>('/api/body')).body
    expect(Object.keys(body.people)).toEqual(['next-FRA'])
    // Its positions in the record are its own as before.
    await newcomer.act(document, { type: 'WithdrawObjection', objection })

    await writeOnDesk(newcomer, document, 'draft-of-after')
    await newcomer.act(document, { ...remark, audience: 'seat:FRA~1' })
    expect(await draftsOf(newcomer, document)).toEqual(['draft-of-after'])
    server = await server.restart()
    const again = server.client()
    again.cookie = newcomer.cookie
    expect(await draftsOf(again, document)).toEqual(['draft-of-after'])
    const former = await again.command(document, { ...remark, audience: 'seat:FRA' })
    expect((former.body as Problem).code).toBe('AudienceNotYours')
  })
})
