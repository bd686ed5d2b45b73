/**
 * Signing in with another's sign-in service (OpenID Connect): sent there with a state, a nonce and a proof key, and back with a
 * code that only this server can trade. Whoever comes back is somebody who has been invited, or nobody: no person is ever made
 * here (OIDC-2). Knows no HTTP of ours.
 */
import * as client from 'openid-client'
import type { Logger } from 'pino'
import type { BodyId, PersonId } from '../../shared/ids.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Store } from '../storage/port.ts'
import type { Access, Knock, SignedIn } from './access.ts'
import { keyHash, newToken } from './token.ts'

/** Written on the machine alone: whoever runs the service says who somebody is. */
export type ElsewhereConfig = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string
  /** What people call it: "Ministry account". */
  readonly name: string
}

export type ElsewhereRefusal =
  | { readonly code: 'OidcUnknown' }
  | { readonly code: 'OidcRefused' }
  | { readonly code: 'OidcUnavailable' }

export type Elsewhere = {
  readonly name: string | undefined
  /** Whether it answered when it was last asked; undefined: it was not asked yet. */
  answers(): boolean | undefined
  /** Asks it anew. */
  ask(): Promise<void>
  /** Where to go, and the ticket with which only the page that began may end it. */
  begin(origin: string): Promise<Result<{ readonly url: string; readonly ticket: string }, ElsewhereRefusal>>
  /** `query`: what the service sent back with. */
  end(
    back: { readonly query: string; readonly ticket: string },
    from: Knock & { readonly origin: string },
  ): Promise<Result<SignedIn, ElsewhereRefusal>>
}

type ElsewhereDeps = {
  readonly config: ElsewhereConfig | undefined
  readonly store: Store
  readonly body: BodyId
  readonly bodyState: () => BodyState
  readonly access: Pick<Access, 'admit' | 'seatsOf'>
  readonly now: () => Instant
  readonly log: Logger
}

type Begun = {
  readonly ticket: string
  readonly nonce: string
  readonly verifier: string
  readonly until: Instant
}

const backPath = '/sign-in/back'
const validMs = 10 * 60_000
const most = 5_000
const table = 'oidc-subjects'

const unavailable = refuse({ code: 'OidcUnavailable' } as const)
const refused = refuse({ code: 'OidcRefused' } as const)
const unknown = refuse({ code: 'OidcUnknown' } as const)

/** A service on the machine itself may be without TLS; another may not. */
const isLocal = (issuer: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(issuer)

export const createElsewhere = (deps: ElsewhereDeps): Elsewhere => {
  const { config, store, body, bodyState, access, now, log } = deps
  const begun = new Map<string, Begun>()
  let known: client.Configuration | undefined
  let answered: boolean | undefined

  /** Asked again until it answers: a service that was down when the server started may be up now. */
  const service = async (): Promise<client.Configuration | undefined> =>
    known ?? (config && (await discover(config)))

  const discover = async (config: ElsewhereConfig): Promise<client.Configuration | undefined> => {
    const { issuer, clientId, clientSecret } = config
    try {
      known = await client.discovery(
        new URL(issuer),
        clientId,
        undefined,
        clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret),
        isLocal(issuer) ? { execute: [client.allowInsecureRequests] } : {},
      )
      answered = true
    } catch (error) {
      answered = false
      log.warn({ error: nameOf(error) }, 'the sign-in service does not answer')
    }
    return known
  }

  /** The person whom this service has meant before, or the only one who was invited at this verified address. */
  const personOf = async (claims: client.IDToken): Promise<PersonId | undefined> => {
    const row = { body, table, key: [keyHash(`${claims.iss} ${claims.sub}`)] }
    const before = await store.row(row)
    if (before) return Buffer.from(before).toString('utf8')
    const { email, email_verified: verified } = claims
    if (verified !== true || typeof email !== 'string') return undefined
    const found = Object.values(bodyState().people).filter(
      (person) => person.email?.toLowerCase() === email.toLowerCase() && access.seatsOf(person.id).length > 0,
    )
    const [person] = found
    if (!person || found.length > 1) return undefined
    await store.commit({ streams: [], rows: [{ ...row, value: Buffer.from(person.id) }] })
    return person.id
  }

  return {
    name: config?.name,
    answers: () => answered,

    async ask() {
      if (config) await discover(config)
    },

    async begin(origin) {
      const there = await service()
      if (!there) return unavailable
      const [state, ticket] = [newToken(), newToken()]
      const [nonce, verifier] = [client.randomNonce(), client.randomPKCECodeVerifier()]
      begun.set(state, { ticket: keyHash(ticket), nonce, verifier, until: now() + validMs })
      const [oldest] = begun.keys()
      if (begun.size > most && oldest !== undefined) begun.delete(oldest)
      const url = client.buildAuthorizationUrl(there, {
        redirect_uri: origin + backPath,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return ok({ url: url.href, ticket })
    },

    async end({ query, ticket }, from) {
      const there = await service()
      if (!there) return unavailable
      const url = new URL(`${from.origin}${backPath}?${query}`)
      const state = url.searchParams.get('state') ?? ''
      const mine = begun.get(state)
      begun.delete(state)
      if (!mine || mine.ticket !== keyHash(ticket) || now() >= mine.until) return refused
      let claims: client.IDToken | undefined
      try {
        const tokens = await client.authorizationCodeGrant(there, url, {
          expectedState: state,
          expectedNonce: mine.nonce,
          pkceCodeVerifier: mine.verifier,
          idTokenExpected: true,
        })
        claims = tokens.claims()
      } catch (error) {
        log.warn(
          { error: nameOf(error) },
          'somebody came back from the sign-in service without being signed in',
        )
        return refused
      }
      const person = claims && (await personOf(claims))
      const admitted = person === undefined ? undefined : await access.admit(person, from)
      return admitted?.ok ? admitted : unknown
    },
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
