/** Keys to the door by mail, through the real server and a real mail server: invitations, codes, and what a stranger learns. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SteppedClock } from '../../server/demo/stepped-clock.ts'
import type { PersonView, Problem, SessionView, SetUpView } from '../../shared/protocol/http.ts'
import { body, startServer, until, type Client, type TestServer } from '../support/server.ts'
import { partOf, PostOffice } from './post-office.ts'

const minute = 60_000

let office: PostOffice
let house: TestServer
let clock: SteppedClock
let head: Client
beforeEach(async () => {
  office = await PostOffice.open()
  clock = new SteppedClock(Date.UTC(2026, 10, 2, 15))
  const settings = { current: { languages: ['en' as const], mail: office.settings } }
  house = await startServer({ clock, app: { settings } })
  head = await house.signIn('head-MLT')
  await head.actOnBody({
    type: 'AccreditPerson',
    person: 'u_new',
    name: 'Adviser, Malta',
    email: 'Adviser@mission.example',
    seat: 'MLT',
    capacity: 'delegate',
  })
})
afterEach(async () => {
  await house.stop()
  await office.close()
})

const invite = (client: Client, person: string, language = 'en') =>
  client.post<Problem & { to: string }>(`/api/people/${person}/mail`, { language })
const ask = (client: Client, address: string) =>
  client.post<Problem & { ticket: string }>('/api/session/code', { address, language: 'fr' })
const letter = async (number: number): Promise<string> => {
  await until(`letter ${number}`, () => office.received.length >= number)
  return office.received[number - 1]?.raw ?? ''
}
const codeIn = (words: string): string => /^[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]{3}$/m.exec(words)?.[0] ?? ''
const tokenIn = (words: string): string => /\/sign-in#([\w-]{32})/.exec(words)?.[1] ?? ''
const enter = (client: Client, token: string, ticket?: string) =>
  client.post<SessionView & Problem>('/api/session', { token, ...(ticket ? { ticket } : {}) })
const mailedOf = async (): Promise<PersonView['mailed']> =>
  (await head.get<readonly PersonView[]>('/api/people')).body.find(({ id }) => id === 'u_new')?.mailed

describe('an invitation by mail', () => {
  it('[ACC-24, MAIL-4] brings a link and a code that open once; neither is on disk', async () => {
    const sent = await invite(head, 'u_new', 'ru')
    expect([sent.status, sent.body]).toEqual([200, { to: 'Adviser@mission.example' }])
    const raw = await letter(1)
    const words = partOf(raw, 'text/plain')
    expect(words).toContain('Adviser, Malta')
    expect(words).toMatch(/Вас приглашают/)
    expect(partOf(raw, 'text/html')).toContain('<html lang="ru" dir="ltr">')
    const tables = ['errands', 'invitations', 'invitation-codes']
    const rows = (await Promise.all(tables.map((table) => house.store.rows(body, table)))).flat()
    const kept = rows.map(({ key, value }) => key.join(' ') + Buffer.from(value).toString('utf8')).join('\n')
    for (const secret of [tokenIn(words), codeIn(words)]) {
      expect(secret).not.toBe('')
      expect(kept).not.toContain(secret)
    }
    // A mail program opens every link; nothing is used up by it.
    await house.client().get(`/sign-in#${tokenIn(words)}`)
    await house.client().get(`/sign-in?${tokenIn(words)}`)
    expect((await enter(house.client(), tokenIn(words))).body.person.id).toBe('u_new')
    expect((await enter(house.client(), codeIn(words))).body.code).toBe('LinkUsed')
    await until('its fate is known', async () => (await mailedOf())?.fate === 'accepted')
  })

  it('[ACC-24] what the receiving server refused is shown to whoever sees the person', async () => {
    office.answer = 550
    await invite(head, 'u_new')
    await until('its fate is known', async () => (await mailedOf())?.fate === 'refused')
  })

  it('[ACC-26] that was withdrawn while its letter waited makes no key and is not sent; one asked for after it is', async () => {
    office.answer = 451
    await invite(head, 'u_new')
    await until('the letter was tried', () => office.attempts === 1)
    expect((await head.delete('/api/people/u_new/sign-in')).status).toBe(204)
    const before = await house.store.rows(body, 'invitations')
    office.answer = undefined
    clock.moveTo(clock.now() + 2 * minute)
    // Both are due now.
    await invite(head, 'u_new')
    const raw = await letter(1)
    expect((await enter(house.client(), tokenIn(partOf(raw, 'text/plain')))).status).toBe(200)
    await until('its fate is known', async () => (await mailedOf())?.fate === 'accepted')
    expect(office.received).toHaveLength(1)
    expect(await house.store.rows(body, 'invitations')).toHaveLength(before.length + 1)
  })

  it('[ACC-24] is sent by whoever may print it, to the address in the record, not without one, not without end', async () => {
    const refusals = async (who: string, person: string) =>
      (await invite(await house.signIn(who), person)).body.code
    expect(await refusals('expert-MLT', 'u_new')).toBe('RoleMayNot')
    expect(await refusals('head-FRA', 'u_new')).toBe('NoSuchPerson')
    expect(await refusals('secretary', 'u_new')).toBe('KeyBySeat')
    expect(await refusals('head-MLT', 'expert-MLT')).toBe('NoAddress')
    for (let time = 0; time < 5; time += 1) expect((await invite(head, 'u_new')).status).toBe(200)
    expect((await invite(head, 'u_new')).body.code).toBe('TooManyAttempts')
  })

  it('[MAIL-7] without a mail host is not promised', async () => {
    const plain = await startServer()
    const other = await plain.signIn('head-MLT')
    expect((await plain.client().get<SetUpView>('/api/setup')).body.mail).toBe(false)
    expect((await invite(other, 'expert-MLT')).body.code).toBe('NoMail')
    expect((await ask(plain.client(), 'a@b.example')).body.code).toBe('NoMail')
    await plain.stop()
  })
})

describe('a code by mail', () => {
  it('[ACC-23] is good once, for ten minutes, with the ticket of the page that asked and no other', async () => {
    const page = house.client()
    const { ticket } = (await ask(page, 'adviser@MISSION.example')).body
    const words = partOf(await letter(1), 'text/plain')
    const code = codeIn(words)
    expect(tokenIn(words)).toBe('')
    // Whoever reads the mail has no ticket; whoever has another page’s has another’s.
    expect((await enter(house.client(), code)).body.code).toBe('LinkUnknown')
    expect((await enter(house.client(), code, 'A'.repeat(32))).body.code).toBe('LinkUnknown')
    expect((await enter(page, code, ticket)).body).toMatchObject({ person: { id: 'u_new' }, seat: 'MLT' })
    expect((await enter(page, code, ticket)).body.code).toBe('LinkUsed')
    const again = (await ask(page, 'adviser@mission.example')).body
    const late = codeIn(partOf(await letter(2), 'text/plain'))
    clock.moveTo(clock.now() + 10 * minute)
    expect((await enter(page, late, again.ticket)).body.code).toBe('LinkExpired')
  })

  it('[ACC-23] a printed invitation is not voided by somebody who asks for a code', async () => {
    const { token } = await house.app.access.invite('u_new')
    await ask(house.client(), 'adviser@mission.example')
    await letter(1)
    expect((await enter(house.client(), token)).status).toBe(200)
  })

  it('[ACC-23] nobody learns who is known: same answers, same limits, known or not', async () => {
    const answers = async (address: string): Promise<unknown> => {
      const seen: unknown[] = []
      for (let time = 0; time < 5; time += 1) {
        const { status, body: said, headers } = await ask(house.client(), address)
        const facts = [status, said.code ?? said.ticket.length, said.facts]
        seen.push([facts, [...headers.keys()].sort(), headers.get('content-length')])
      }
      return seen
    }
    expect(await answers('adviser@mission.example')).toEqual(await answers('nobody@mission.example'))
    await letter(3)
    expect(office.received.map(({ to }) => to)).toEqual(
      Array.from({ length: 3 }, () => ['Adviser@mission.example']),
    )
  })

  it('[ACC-23] guessing with one ticket is stopped', async () => {
    const page = house.client()
    const { ticket } = (await ask(page, 'adviser@mission.example')).body
    const code = codeIn(partOf(await letter(1), 'text/plain'))
    for (let guess = 0; guess < 10; guess += 1)
      expect((await enter(house.client(), `7KQ${guess % 10}-000-000`, ticket)).body.code).toBe('LinkUnknown')
    expect((await enter(page, code, ticket)).body.code).toBe('TooManyAttempts')
  })

  it('[ACC-23] who is revoked meanwhile is sent nothing', async () => {
    await head.actOnBody({ type: 'RevokePerson', person: 'u_new', seat: 'MLT' })
    expect((await ask(house.client(), 'adviser@mission.example')).status).toBe(200)
    await head.actOnBody({
      type: 'AccreditPerson',
      person: 'u_other',
      name: 'Another, Malta',
      email: 'other@mission.example',
      seat: 'MLT',
      capacity: 'delegate',
    })
    await ask(house.client(), 'other@mission.example')
    await letter(1)
    expect(office.received.map(({ to }) => to)).toEqual([['other@mission.example']])
  })
})
