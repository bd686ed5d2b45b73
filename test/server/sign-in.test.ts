/** Coming in: keys, sessions, seats, the empty house. */
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import type {
  InvitationView,
  InvitedView,
  PersonView,
  Problem,
  SessionView,
  SetUpView,
} from '../../shared/protocol/http.ts'
import { SteppedClock } from '../../server/demo/stepped-clock.ts'
import { body, startServer, type Answer, type StartOptions, type TestServer } from '../support/server.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 2, 15)

let server: TestServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})
const started = async (options: StartOptions = {}): Promise<TestServer> => {
  server = await startServer(options)
  return server
}

const print = async (house: TestServer, person: string): Promise<InvitationView> => {
  // A delegation's further people get theirs from its head (ACC-12).
  const [kind, seat] = person.split('-')
  const printer = await house.signIn(kind === 'expert' || kind === 'capital' ? `head-${seat}` : 'secretary')
  return (await printer.post<InvitationView>(`/api/people/${person}/sign-in`, {})).body
}
const tokenIn = (invitation: InvitationView): string => invitation.link.split('#')[1] ?? ''
const enter = (house: TestServer, token: string): Promise<Answer<SessionView & Problem>> =>
  house.client().post('/api/session', { token })

describe('keys', () => {
  it('[ACC-1] the cookie is closed to scripts and other sites, and nothing on disk opens a door', async () => {
    const house = await started()
    const invitation = await print(house, 'expert-FRA')
    const answer = await enter(house, tokenIn(invitation))
    const cookie = answer.headers.getSetCookie()[0] ?? ''
    expect(cookie).toMatch(/^ph_session=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/)
    const token = cookie.slice('ph_session='.length, cookie.indexOf(';'))
    const tables = ['sessions', 'invitations', 'invitation-codes', 'sign-ins']
    const rows = (await Promise.all(tables.map((table) => house.store.rows(body, table)))).flat()
    expect(rows.length).toBeGreaterThan(3)
    const kept = rows.map(({ key, value }) => key.join(' ') + Buffer.from(value).toString('utf8')).join('\n')
    for (const secret of [token, tokenIn(invitation), invitation.code, invitation.code.replaceAll('-', '')])
      expect(kept).not.toContain(secret)
  })

  it('[ACC-1] over TLS, as a proxy on the machine says, the cookie is Secure', async () => {
    const house = await started()
    const token = tokenIn(await print(house, 'expert-FRA'))
    const answer = await house.client().post('/api/session', { token }, { 'x-forwarded-proto': 'https' })
    expect(answer.headers.getSetCookie()[0]).toContain('; Secure')
  })

  it('[ACC-4] a link opens once, and then says when it was used', async () => {
    const house = await started()
    const invitation = await print(house, 'expert-FRA')
    const first = await enter(house, tokenIn(invitation))
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({ person: { id: 'expert-FRA' }, seat: 'FRA', capacity: 'delegate' })
    const second = await enter(house, tokenIn(invitation))
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({ code: 'LinkUsed', rule: 'ACC-5', facts: { at: expect.any(Number) } })
    // The other key is to the same door.
    expect((await enter(house, invitation.code)).body.code).toBe('LinkUsed')
  })

  it('[ACC-4] of ten who try one link at once, one enters', async () => {
    const house = await started()
    const token = tokenIn(await print(house, 'expert-FRA'))
    const answers = await Promise.all(Array.from({ length: 10 }, () => enter(house, token)))
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200,
      ...Array<number>(9).fill(409),
    ])
  })

  it('[ACC-4] opening the link in a browser uses nothing up', async () => {
    const house = await started()
    const invitation = await print(house, 'expert-FRA')
    for (const path of [
      '/sign-in',
      `/sign-in?${tokenIn(invitation)}`,
      `/api/session?token=${tokenIn(invitation)}`,
    ])
      await house.client().get(path)
    expect((await enter(house, tokenIn(invitation))).status).toBe(200)
  })

  it('[ACC-4] the code opens as people type it', async () => {
    const house = await started()
    const { code } = await print(house, 'expert-FRA')
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect((await enter(house, typed)).status).toBe(200)
  })

  it('[ACC-5] after seven days a link says that it has run out', async () => {
    const clock = new SteppedClock(start)
    const house = await started({ clock })
    const invitation = await print(house, 'expert-FRA')
    clock.moveTo(start + 2_000 + 7 * day)
    const late = await enter(house, tokenIn(invitation))
    expect(late.status).toBe(409)
    expect(late.body).toMatchObject({ code: 'LinkExpired', facts: { at: invitation.expiresAt } })
    expect((await enter(house, invitation.code)).body.code).toBe('LinkExpired')
  })

  it('[ACC-5] a newer invitation takes the place of an earlier one', async () => {
    const house = await started()
    const earlier = await print(house, 'expert-FRA')
    const later = await print(house, 'expert-FRA')
    expect((await enter(house, tokenIn(earlier))).body.code).toBe('LinkExpired')
    expect((await enter(house, tokenIn(later))).status).toBe(200)
  })

  it('[ACC-5] a link that never was is unknown, and sets no cookie', async () => {
    const house = await started()
    const answer = await enter(house, 'x'.repeat(32))
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ code: 'LinkUnknown', rule: 'ACC-5' })
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it('[ACC-6] ten wrong codes close one invitation to guessing, and not the room to the others', async () => {
    const house = await started()
    const guessed = await print(house, 'expert-FRA')
    const other = await print(house, 'expert-MLT')
    const selector = guessed.code.slice(0, 4)
    for (let guess = 0; guess < 10; guess += 1)
      expect((await enter(house, `${selector}-00${guess}-000`)).body.code).toBe('LinkUnknown')
    const closed = await enter(house, guessed.code)
    expect(closed.status).toBe(429)
    expect(Number(closed.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(closed.body).toMatchObject({ code: 'TooManyAttempts', facts: { seconds: expect.any(Number) } })
    expect((await enter(house, other.code)).status).toBe(200)
    expect((await enter(house, tokenIn(guessed))).status).toBe(200)
  })

  it('[ACC-9] a demo’s key opens again and again, and not from elsewhere', async () => {
    const demoKey = (key: string) => (key === 'key-of-the-demo' ? 'expert-FRA' : undefined)
    const house = await started({ app: { demoKey } })
    expect((await enter(house, 'key-of-the-demo')).status).toBe(200)
    expect((await enter(house, 'key-of-the-demo')).status).toBe(200)
    // As a proxy on the machine tells of a caller from outside.
    const away = { 'x-forwarded-for': '203.0.113.7' }
    expect((await house.client().post('/api/session', { token: 'key-of-the-demo' }, away)).status).toBe(404)
    await house.stop()
    const plain = await started()
    expect((await enter(plain, 'key-of-the-demo')).status).toBe(404)
  })

  it('[ACC-12] the secretariat prints the first key of a seat, its people all others', async () => {
    const house = await started()
    const tries = async (who: string, person: string) => {
      const client = await house.signIn(who)
      const answer = await client.post<Problem>(`/api/people/${person}/sign-in`, {})
      return answer.status === 200 ? 'printed' : answer.body.code
    }
    // Nobody of these two has come in yet; head-MLT and head-FRA have let in others.
    expect(await tries('secretary', 'head-CHE')).toBe('printed')
    expect(await tries('secretary', 'head-MLT')).toBe('KeyBySeat')
    expect(await tries('secretary', 'expert-FRA')).toBe('KeyBySeat')
    expect(await tries('secretary', 'secretary')).toBe('printed')
    await house.signIn('head-CHE')
    expect(await tries('secretary', 'head-CHE')).toBe('KeyBySeat')
    expect(await tries('head-MLT', 'expert-MLT')).toBe('printed')
    expect(await tries('head-MLT', 'expert-FRA')).toBe('NoSuchPerson')
    expect(await tries('head-MLT', 'nobody')).toBe('NoSuchPerson')
    expect(await tries('expert-MLT', 'capital-MLT')).toBe('RoleMayNot')
    expect(await tries('capital-MLT', 'expert-MLT')).toBe('CapacityMayNot')
    expect(await tries('chair', 'expert-FRA')).toBe('NoSuchPerson')
  })

  it('[ACC-12] a key that would open another’s seat too is not printed by way of one’s own', async () => {
    const house = await started()
    const secretary = await house.signIn('secretary')
    const given = { name: 'Another', seat: 'secretariat', capacity: 'delegate' } as const
    await secretary.actOnBody({ type: 'AccreditPerson', person: 'expert-FRA', ...given })
    const answer = await secretary.post<Problem>('/api/people/expert-FRA/sign-in', {})
    expect([answer.status, answer.body.code]).toEqual([403, 'KeyBySeat'])
  })

  it('[ACC-12, BOD-13] whoever let in a head hands over the key, once', async () => {
    const house = await started()
    const [secretary, head, expert] = [
      await house.signIn('secretary'),
      await house.signIn('head-MLT'),
      await house.signIn('expert-MLT'),
    ]
    const person = { person: 'next-MLT', name: 'Next', seat: 'MLT' } as const
    await secretary.actOnBody({ type: 'NominatePerson', ...person })
    const refused = await expert.bodyCommand({ type: 'AccreditPerson', ...person, capacity: 'head' })
    expect([refused.status, refused.body.code]).toEqual([403, 'RoleMayNot'])
    await secretary.actOnBody({ type: 'RevokePerson', person: 'head-MLT', seat: 'MLT' })
    expect((await head.get('/api/session')).status).toBe(401)
    await expert.actOnBody({ type: 'AccreditPerson', ...person, capacity: 'head' })
    const bySecretary = await secretary.post<Problem>('/api/people/next-MLT/sign-in', {})
    expect(bySecretary.body.code).toBe('KeyBySeat')
    const key = await expert.post<InvitationView>('/api/people/next-MLT/sign-in', {})
    expect((await enter(house, key.body.code)).status).toBe(200)
    expect((await expert.post<Problem>('/api/people/next-MLT/sign-in', {})).body.code).toBe('RoleMayNot')
  })
})

describe('an invitation', () => {
  const ask = (house: TestServer, token: string) =>
    house.client().post<InvitedView & Problem>('/api/session/invitation', { token })

  it('[ACC-25] says for whom it is, by whom and until when, and is as good afterwards', async () => {
    const house = await started()
    const invitation = await print(house, 'capital-MLT')
    const asked = await ask(house, tokenIn(invitation))
    expect([asked.status, asked.body]).toEqual([
      200,
      {
        name: 'Person capital-MLT',
        seats: [{ seat: 'MLT', capacity: 'capital' }],
        by: 'MLT',
        expiresAt: invitation.expiresAt,
        known: { MLT: { role: 'member', state: 'MLT' } },
        zone: 'America/New_York',
      },
    ])
    expect(asked.headers.getSetCookie()).toEqual([])
    for (let again = 0; again < 5; again += 1) await ask(house, tokenIn(invitation))
    expect((await enter(house, tokenIn(invitation))).status).toBe(200)
    const used = await ask(house, tokenIn(invitation))
    expect([used.status, used.body.code]).toEqual([409, 'LinkUsed'])
    const first = await print(house, 'head-CHE')
    expect((await ask(house, tokenIn(first))).body.by).toBe('secretariat')
  })

  it('[ACC-25] is asked after by its link alone: a code, a hash and a guess are answered alike', async () => {
    const house = await started()
    const invitation = await print(house, 'expert-FRA')
    const hash = createHash('sha256').update(tokenIn(invitation)).digest('hex')
    for (const key of [invitation.code, hash, 'x'.repeat(32)])
      expect([key, await ask(house, key).then(({ status, body }) => [status, body])]).toEqual([
        key,
        [404, { code: 'LinkUnknown', rule: 'ACC-5', facts: { at: null } }],
      ])
    const head = await house.signIn('head-FRA')
    await head.actOnBody({ type: 'RevokePerson', person: 'expert-FRA', seat: 'FRA' })
    const gone = await ask(house, tokenIn(invitation))
    // Its invitations are taken away in the moments after.
    expect([['NotSeated', 'LinkExpired'].includes(gone.body.code), gone.body.name]).toEqual([true, undefined])
  })

  it('[ACC-26] is seen by whoever sees the person: open, used, over; and withdrawn by whoever may print it', async () => {
    const clock = new SteppedClock(start)
    const house = await started({ clock })
    const head = await house.signIn('head-FRA')
    const fate = async (client = head): Promise<unknown> =>
      (await client.get<readonly PersonView[]>('/api/people')).body.find(({ id }) => id === 'expert-FRA')
        ?.invitation
    const first = await print(house, 'expert-FRA')
    expect(await fate()).toEqual({ state: 'open', at: first.expiresAt })
    expect(await fate(await house.signIn('secretary'))).toEqual({ state: 'open', at: first.expiresAt })
    expect(await fate(await house.signIn('head-MLT'))).toBeUndefined()
    expect((await head.delete('/api/people/expert-FRA/sign-in')).status).toBe(204)
    expect(await fate()).toEqual({ state: 'over', at: clock.now() })
    for (const key of [tokenIn(first), first.code])
      expect((await enter(house, key)).body.code).toBe('LinkExpired')
    clock.moveTo(start + 1_000)
    const second = await print(house, 'expert-FRA')
    await enter(house, tokenIn(second))
    expect(await fate()).toEqual({ state: 'used', at: clock.now() })
    clock.moveTo(start + 2_000)
    const third = await print(house, 'expert-FRA')
    clock.moveTo(start + 2_000 + 7 * day)
    const late = await house.signIn('head-FRA')
    expect(await fate(late)).toEqual({ state: 'over', at: third.expiresAt })
  })
})

describe('sessions', () => {
  it('[ACC-3] a session outlives the server, and ends by signing out', async () => {
    const house = await started()
    const delegate = await house.signIn('expert-FRA')
    const again = await house.restart()
    server = again
    const same = again.client()
    same.cookie = delegate.cookie
    expect((await same.get<SessionView>('/api/session')).body.seat).toBe('FRA')
    const before = same.cookie
    expect((await same.delete('/api/session')).status).toBe(204)
    same.cookie = before
    const after = await same.get<Problem>('/api/session')
    expect([after.status, after.body.code]).toEqual([401, 'SignedOut'])
    server = again
  })

  it('[ACC-3] idle for seven days, or thirty days old: signed out', async () => {
    const clock = new SteppedClock(start)
    const house = await started({ clock })
    const idle = await house.signIn('expert-FRA')
    const busy = await house.signIn('expert-MLT')
    for (let days = 6; days < 30; days += 6) {
      clock.moveTo(start + days * day)
      expect((await busy.get('/api/session')).status).toBe(200)
    }
    expect((await idle.get('/api/session')).status).toBe(401)
    clock.moveTo(start + 30 * day)
    expect((await busy.get('/api/session')).status).toBe(401)
  })

  it('[ACC-8] a person with two seats takes one at a time, and only their own', async () => {
    const house = await started()
    const secretary = await house.signIn('secretary')
    const seat = { id: 'reviewers', role: 'expert', from: house.clock.now() } as const
    await secretary.actOnBody({ type: 'AddSeat', seat })
    const given = { person: 'chair', name: 'Chair', seat: 'reviewers', capacity: 'head' } as const
    await secretary.actOnBody({ type: 'AccreditPerson', ...given })
    const chair = await house.signIn('chair')
    const before = (await chair.get<SessionView>('/api/session')).body
    expect(before.seats.map(({ seat }) => seat)).toEqual(['chair', 'reviewers'])
    const taken = await chair.post<SessionView>('/api/session/seat', { seat: 'reviewers' })
    expect(taken.body).toMatchObject({ seat: 'reviewers', capacity: 'head' })
    expect((await chair.get<SessionView>('/api/session')).body.seat).toBe('reviewers')
    const foreign = await chair.post<Problem>('/api/session/seat', { seat: 'FRA' })
    expect([foreign.status, foreign.body.code]).toEqual([403, 'SeatNotYours'])
  })

  it('[ACC-15] a member sees its own people, the secretariat everyone', async () => {
    const house = await started()
    const seen = async (who: string) => {
      const client = await house.signIn(who)
      const { body: list } = await client.get<readonly { id: string }[]>('/api/people')
      return list.map(({ id }) => id).sort()
    }
    expect(await seen('capital-MLT')).toEqual(['capital-MLT', 'expert-MLT', 'head-MLT'])
    expect((await seen('secretary')).length).toBeGreaterThanOrEqual(13)
  })
})

describe('an empty house', () => {
  const request = (token: string) => ({
    token,
    name: 'A committee',
    zone: 'Europe/Malta',
    language: 'en',
    members: ['MLT', 'FRA'],
    chair: 'MLT',
    viceChairs: [],
  })

  it('[ACC-10] the printed key sets up a body, once, and signs the founder in', async () => {
    const house = await started({ established: false })
    expect((await house.client().get<SetUpView>('/api/setup')).body).toEqual({
      open: true,
      look: { languages: ['en', 'fr', 'es', 'ru', 'zh', 'ar'] },
    })
    const token = house.app.setUpToken() ?? ''
    const wrong = await house.client().post<Problem>('/api/setup', request('not-the-token'))
    expect([wrong.status, wrong.body.code]).toEqual([404, 'LinkUnknown'])
    const founder = house.client()
    const made = await founder.post<SessionView>('/api/setup', request(token))
    expect(made.status).toBe(200)
    expect(made.body).toMatchObject({
      seat: 'secretariat',
      body: { name: 'A committee', zone: 'Europe/Malta' },
    })
    expect((await founder.get<SessionView>('/api/session')).body.seat).toBe('secretariat')
    expect((await house.client().get<SetUpView>('/api/setup')).body).toMatchObject({
      open: false,
      name: 'A committee',
    })
    const again = await house.client().post<Problem>('/api/setup', request(token))
    expect([again.status, again.body.code]).toEqual([409, 'SetUpDone'])
    expect(house.app.setUpToken()).toBeUndefined()
  })

  it('[ACC-10] what the rules refuse does not spend the key', async () => {
    const house = await started({ established: false })
    const token = house.app.setUpToken() ?? ''
    const refused = await house
      .client()
      .post<Problem>('/api/setup', { ...request(token), zone: 'Nowhere/Land' })
    expect([refused.status, refused.body.code]).toEqual([409, 'ZoneUnknown'])
    expect((await house.client().post('/api/setup', request(token))).status).toBe(200)
  })
})
