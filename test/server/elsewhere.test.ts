/** Signing in with another's service, against a real provider; and what an attacker makes of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem, SessionView, SetUpView } from '../../shared/protocol/http.ts'
import { readConfig } from '../../server/config.ts'
import { freePort } from '../support/product.ts'
import { startServer, type Client, type TestServer } from '../support/server.ts'
import { SignInService } from '../support/sign-in-service.ts'

let service: SignInService
let house: TestServer
beforeAll(async () => {
  service = await SignInService.open()
  house = await startServer({ app: { oidc: service.config } })
  service.serve(`${house.url}/sign-in/back`)
  const head = await house.signIn('head-MLT')
  for (const [person, email] of [
    ['u_one', 'one@mission.example'],
    ['u_twin', 'twins@mission.example'],
    ['u_other-twin', 'twins@mission.example'],
    ['u_gone', 'gone@mission.example'],
  ] as const)
    await head.actOnBody({
      type: 'AccreditPerson',
      person,
      name: person,
      email,
      seat: 'MLT',
      capacity: 'delegate',
    })
  await head.actOnBody({ type: 'RevokePerson', person: 'u_gone', seat: 'MLT' })
  for (const name of ['one', 'gone', 'stranger'])
    service.accounts.set(name, { email: `${name}@mission.example`, email_verified: true })
  service.accounts.set('twin', { email: 'twins@mission.example', email_verified: true })
  service.accounts.set('liar', { email: 'one@mission.example', email_verified: false })
  service.accounts.set('silent', {})
})
afterAll(async () => {
  await house.stop()
  await service.close()
})

type Begun = { readonly url: string; readonly ticket: string }
const begin = async (client: Client): Promise<Begun> => {
  const begun = await client.post<Begun & Problem>('/api/session/elsewhere', {})
  expect([begun.status, begun.body.code]).toEqual([200, undefined])
  return begun.body
}
const end = (client: Client, query: string, ticket: string) =>
  client.post<SessionView & Problem>('/api/session/elsewhere/back', { query, ticket })
const enter = async (account: string) => {
  const client = house.client()
  const { url, ticket } = await begin(client)
  return end(client, await service.visit(url, account), ticket)
}

describe('another’s sign-in service', () => {
  it('[OIDC-1] sends there with state, nonce and a proof key', async () => {
    const { url } = await begin(house.client())
    const { searchParams } = new URL(url)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)?.length).toBeGreaterThanOrEqual(32)
  })

  it('[OIDC-2] lets in whom it knows by a verified address, and again by the same account at another', async () => {
    const entered = await enter('one')
    expect(entered.body).toMatchObject({ person: { id: 'u_one' }, seat: 'MLT' })
    service.accounts.set('one', { email: 'moved@mission.example', email_verified: true })
    expect((await enter('one')).body.person.id).toBe('u_one')
    service.accounts.set('one', { email: 'one@mission.example', email_verified: true })
  })

  it('[OIDC-2] makes nobody: strangers, the revoked, the unverified, twins and the silent stay out', async () => {
    const people = Object.keys((await house.app.drafts.body('b_test')).state().people).length
    for (const account of ['stranger', 'gone', 'liar', 'twin', 'silent']) {
      const answer = await enter(account)
      expect([account, answer.status, answer.body.code]).toEqual([account, 404, 'OidcUnknown'])
      expect(answer.headers.getSetCookie()).toEqual([])
    }
    expect(Object.keys((await house.app.drafts.body('b_test')).state().people)).toHaveLength(people)
  })

  it('[OIDC-1] nobody is made to come in as another: only the page that began may end, once, unaltered', async () => {
    const attacker = house.client()
    const begun = await begin(attacker)
    const query = await service.visit(begun.url, 'one')
    const refusal = async (said: string, ticket: string) =>
      (await end(house.client(), said, ticket)).body.code
    // The victim’s page has no ticket, or that of a journey of its own.
    expect(await refusal(query, 'A'.repeat(32))).toBe('OidcRefused')
    expect(await refusal(query, begun.ticket)).toBe('OidcRefused')
    const own = await begin(house.client())
    const ownQuery = await service.visit(own.url, 'one')
    const code = new URLSearchParams(query).get('code') ?? ''
    const mixed = new URLSearchParams(ownQuery)
    mixed.set('code', code)
    expect(await refusal(mixed.toString(), own.ticket)).toBe('OidcRefused')
    const again = await begin(house.client())
    const good = await service.visit(again.url, 'one')
    expect((await end(house.client(), good, again.ticket)).status).toBe(200)
    expect(await refusal(good, again.ticket)).toBe('OidcRefused')
    const cancelled = await begin(house.client())
    const state = new URL(cancelled.url).searchParams.get('state') ?? ''
    expect(await refusal(`error=access_denied&state=${state}`, cancelled.ticket)).toBe('OidcRefused')
    expect(await refusal('', cancelled.ticket)).toBe('OidcRefused')
  })

  it('[OIDC-3] that does not answer, or is none, is said; the door goes on', async () => {
    const away = { ...service.config, issuer: `http://127.0.0.1:${await freePort()}` }
    for (const app of [{ oidc: away }, {}]) {
      const other = await startServer({ app })
      const said = await other.client().post<Problem>('/api/session/elsewhere', {})
      expect([said.status, said.body.code]).toEqual([409, 'OidcUnavailable'])
      const view = (await other.client().get<SetUpView>('/api/setup')).body
      expect(view.elsewhere).toBe('oidc' in app ? 'Ministry account' : undefined)
      expect((await other.signIn('expert-MLT')).cookie).toBeTruthy()
      await other.stop()
    }
  })

  it('[OIDC-1] is named by the machine’s environment, whole or not at all', () => {
    const of = (environment: Record<string, string>) => readConfig(environment)
    expect(of({ OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'p', OIDC_NAME: 'Id' })).toMatchObject({
      ok: true,
      value: { oidc: { issuer: 'https://id.example', clientId: 'p', name: 'Id' } },
    })
    expect(of({ OIDC_ISSUER: 'https://id.example' }).ok).toBe(false)
    expect(of({ OIDC_ISSUER: 'no address', OIDC_CLIENT_ID: 'p' }).ok).toBe(false)
    expect(of({})).not.toHaveProperty('value.oidc')
  })
})
