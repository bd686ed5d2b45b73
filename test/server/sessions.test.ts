/** Where a person is signed in, and signing out of it: one session, or all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OwnSessionView, PersonView, Problem, SessionView } from '../../shared/protocol/http.ts'
import { startServer, until, type Client, type TestServer } from '../support/server.ts'

let house: TestServer
beforeAll(async () => {
  house = await startServer()
})
afterAll(() => house.stop())

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0'
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1'

const enter = async (person: string, agent: string): Promise<Client> => {
  const { token } = await house.app.access.invite(person)
  const client = house.client()
  await client.post('/api/session', { token }, { 'user-agent': agent })
  return client
}
const sessions = async (client: Client): Promise<readonly OwnSessionView[]> =>
  (await client.get<readonly OwnSessionView[]>('/api/sessions')).body
const isIn = async (client: Client): Promise<boolean> => {
  const { cookie } = client
  const { status } = await client.get('/api/session')
  client.cookie = cookie
  return status === 200
}

describe('sessions', () => {
  it('[ACC-21] are listed to their person, each by its browser, and to nobody else', async () => {
    const office = await enter('expert-MLT', firefox)
    const pocket = await enter('expert-MLT', iPhone)
    await enter('head-MLT', firefox)
    const list = await sessions(office)
    expect(list.map(({ device, here, seat }) => [device, here, seat])).toEqual(
      expect.arrayContaining([
        [{ browser: 'Firefox', system: 'Linux' }, true, 'MLT'],
        [{ browser: 'Safari', system: 'iPhone' }, false, 'MLT'],
      ]),
    )
    expect(list).toHaveLength(2)
    expect((await sessions(pocket)).filter(({ here }) => here)).toHaveLength(1)
    // A name is of no use at the door.
    const stranger = house.client()
    stranger.cookie = `ph_session=${list[0]?.id}`
    expect(await isIn(stranger)).toBe(false)
  })

  it('[ACC-21] what a browser says of itself is never repeated in its own words', async () => {
    const client = await enter('expert-FRA', '<script>alert(1)</script> Firefox/1 Windows')
    expect((await sessions(client)).map(({ device }) => device)).toEqual([
      { browser: 'Firefox', system: 'Windows' },
    ])
  })

  it('[ACC-22] one is signed out of from another, and its sockets close', async () => {
    const here = await enter('expert-MLT', firefox)
    const there = await enter('expert-MLT', iPhone)
    const live = there.live()
    await live.frame('hello')
    const named = (await sessions(there)).find((session) => session.here)
    const from = performance.now()
    expect((await here.delete(`/api/sessions/${named?.id}`)).status).toBe(204)
    expect(await live.frame('signed-out')).toMatchObject({ why: 'ended' })
    await until('the socket is closed', () => live.closed !== undefined)
    expect(performance.now() - from).toBeLessThan(1_000)
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])
  })

  it('[ACC-21] nobody ends another’s', async () => {
    const victim = await enter('head-FRA', firefox)
    const attacker = await enter('expert-FRA', firefox)
    const named = (await sessions(victim)).find((session) => session.here)
    await attacker.delete(`/api/sessions/${named?.id}`)
    expect(await isIn(victim)).toBe(true)
  })

  it('[ACC-22] everywhere: all of one’s own are out at once, here too, and nobody else is', async () => {
    const mine = [await enter('head-ECU', firefox), await enter('head-ECU', iPhone)] as const
    const another = await enter('head-CHE', firefox)
    const live = mine[1].live()
    await live.frame('hello')
    const answer = await mine[0].delete('/api/sessions')
    expect(answer.status).toBe(204)
    expect(answer.headers.getSetCookie()[0]).toMatch(/^ph_session=;/)
    expect(await live.frame('signed-out')).toMatchObject({ why: 'ended' })
    expect([await isIn(mine[0]), await isIn(mine[1]), await isIn(another)]).toEqual([false, false, true])
    const after = await mine[1].get<SessionView & Problem>('/api/session')
    expect(after.body.code).toBe('SignedOut')
  })

  it('[ACC-27] a head is told how many each of its people has, and signs one out of them, of no other seat', async () => {
    const lost = [await enter('expert-MLT', firefox), await enter('expert-MLT', iPhone)] as const
    const [head, secretary] = [await enter('head-MLT', firefox), await enter('secretary', firefox)]
    const counts = async (client: Client) =>
      new Map(
        (await client.get<readonly PersonView[]>('/api/people')).body.map(({ id, sessions: many }) => [
          id,
          many,
        ]),
      )
    const before = (await counts(head)).get('expert-MLT') ?? 0
    expect(before).toBeGreaterThanOrEqual(2)
    // Nobody but its head: not the delegation's others, and of other seats not even the secretariat.
    for (const client of [lost[0], secretary])
      expect((await counts(client)).get('expert-MLT')).toBeUndefined()
    const live = lost[1].live()
    await live.frame('hello')
    const from = performance.now()
    expect((await head.delete('/api/people/expert-MLT/sessions')).status).toBe(204)
    expect(await live.frame('signed-out')).toMatchObject({ why: 'ended' })
    await until('the socket is closed', () => live.closed !== undefined)
    expect(performance.now() - from).toBeLessThan(1_000)
    expect([await isIn(lost[0]), await isIn(lost[1]), await isIn(head)]).toEqual([false, false, true])
    expect((await counts(head)).get('expert-MLT')).toBe(0)
    // The seat is theirs as before: a key brings them in again.
    expect(await isIn(await enter('expert-MLT', firefox))).toBe(true)
    for (const [client, status, code] of [
      [await enter('expert-MLT', firefox), 403, 'RoleMayNot'],
      [secretary, 403, 'RoleMayNot'],
      [await enter('head-FRA', firefox), 404, 'NoSuchPerson'],
    ] as const) {
      const answer = await client.delete<Problem>('/api/people/expert-MLT/sessions')
      expect([answer.status, answer.body.code]).toEqual([status, code])
    }
  })

  it('[ACC-27] who sits in two seats stays in the other', async () => {
    const secretary = await enter('secretary', firefox)
    const seat = { id: 'reviewers', role: 'expert', from: house.clock.now() } as const
    await secretary.actOnBody({ type: 'AddSeat', seat })
    const given = { person: 'chair', name: 'Chair', seat: 'reviewers', capacity: 'head' } as const
    await secretary.actOnBody({ type: 'AccreditPerson', ...given })
    const [asChair, asReviewer] = [await enter('chair', firefox), await enter('chair', iPhone)]
    await asReviewer.post('/api/session/seat', { seat: 'reviewers' })
    expect((await asReviewer.delete('/api/people/chair/sessions')).status).toBe(204)
    expect([await isIn(asReviewer), await isIn(asChair)]).toEqual([false, true])
  })
})
