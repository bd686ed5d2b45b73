/**
 * Passkeys: how a device shows that it holds one, when it is registered, when its person signs in, and when it vouches for a
 * grave act. What is registered stands in the body's record; here are only the challenges and the count of uses. Knows no HTTP.
 */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { isIP } from 'node:net'
import type { BodyId, PersonId } from '../../shared/ids.ts'
import { challengeOf, isGrave, passkeysOf, signedForm, type Proof } from '../../shared/procedure/index.ts'
import type { DraftCommand, PasskeyCommand } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState, Passkey } from '../../shared/procedure/state.ts'
import type { PasskeyAnswer, PasskeyRegistration, PasskeyView } from '../../shared/protocol/http.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import { usesSaidBy } from '../record/proof.ts'
import type { Store } from '../storage/port.ts'
import { Challenges } from './challenges.ts'
import type { Speaker } from './speaker.ts'
import { keyHash } from './token.ts'

type PasskeysDeps = {
  readonly store: Store
  readonly body: BodyId
  readonly bodyState: () => BodyState
  readonly now: () => Instant
}

export type PasskeyRefusal = { readonly code: 'NoPasskeysHere' } | { readonly code: 'PasskeyUnknown' }
type CreationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>
type RequestOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>

export type Passkeys = {
  /** What the browser needs to make one. */
  creation(speaker: Speaker, site: string): Promise<Result<CreationOptions, PasskeyRefusal>>
  /** What is to be entered in the record, once the device has shown that it holds the key. */
  registered(
    speaker: Speaker,
    site: string,
    command: string,
    registration: PasskeyRegistration,
  ): Promise<Result<PasskeyCommand, PasskeyRefusal>>
  /** What the browser needs to ask a device for one. It names no keys: a stranger learns of nobody's. */
  request(site: string, purpose: string): Promise<Result<RequestOptions, PasskeyRefusal>>
  /** Whose key has answered what was asked for that purpose. */
  answered(site: string, purpose: string, answer: PasskeyAnswer): Promise<Result<PersonId, PasskeyRefusal>>
  /** What a key of the speaker's own says of this very act; undefined where the command carries nothing of the kind. */
  proofOf(
    speaker: Speaker,
    command: DraftCommand,
    on: { readonly document: string; readonly epoch: string },
  ): Promise<Result<Proof | undefined, Refusal>>
  list(person: PersonId): Promise<readonly PasskeyView[]>
}

export const atTheDoor = 'door'
const registering = (session: string): string => `register ${session}`
export const proving = (session: string): string => `prove ${session}`

type Use = { readonly uses: number; readonly at: Instant }
const table = 'passkey-uses'

const here: Result<never, PasskeyRefusal> = refuse({ code: 'NoPasskeysHere' })
const unknown: Result<never, PasskeyRefusal> = refuse({ code: 'PasskeyUnknown' })

/** No browser makes a passkey for a number (KEY-6). */
const isName = (site: string): boolean => isIP(site.replace(/^\[|\]$/g, '')) === 0

export const createPasskeys = ({ store, body, bodyState, now }: PasskeysDeps): Passkeys => {
  const challenges = new Challenges()
  const usable = (id: string): Passkey | undefined => {
    const passkey = Object.hasOwn(bodyState().passkeys, id) ? bodyState().passkeys[id] : undefined
    return passkey?.removedAt === undefined ? passkey : undefined
  }
  const useOf = async (id: string): Promise<Use | undefined> => {
    const row = await store.row({ body, table, key: [keyHash(id)] })
    return row && (JSON.parse(Buffer.from(row).toString('utf8')) as Use)
  }

  return {
    async creation(speaker, site) {
      if (!isName(site)) return here
      const challenge = challenges.make(registering(speaker.session), now())
      return ok(
        await generateRegistrationOptions({
          rpName: bodyState().name,
          rpID: site,
          userName: speaker.name,
          userDisplayName: speaker.name,
          userID: new Uint8Array(Buffer.from(speaker.person)),
          challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
          attestationType: 'none',
          excludeCredentials: passkeysOf(bodyState(), speaker.person).map(({ id }) => ({ id })),
          authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        }),
      )
    },

    async registered(speaker, site, command, { name, response }) {
      if (!isName(site)) return here
      const purpose = registering(speaker.session)
      try {
        const { verified, registrationInfo } = await verifyRegistrationResponse({
          response: { ...response, rawId: response.id, type: 'public-key', clientExtensionResults: {} },
          expectedChallenge: (challenge) => challenges.take(challenge, purpose, now()),
          expectedOrigin: originsOf(site, response.response.clientDataJSON),
          expectedRPID: site,
          requireUserVerification: false,
        })
        if (!verified) return unknown
        const { id, publicKey } = registrationInfo.credential
        const passkey = { id, publicKey: Buffer.from(publicKey).toString('base64url'), site, name }
        return ok({ type: 'AddPasskey', id: command, passkey })
      } catch {
        // Whatever is wrong with bytes that came from outside, they register nothing.
        return unknown
      }
    },

    async request(site, purpose) {
      if (!isName(site)) return here
      const challenge = new Uint8Array(Buffer.from(challenges.make(purpose, now()), 'base64url'))
      return ok(await generateAuthenticationOptions({ rpID: site, challenge, userVerification: 'preferred' }))
    },

    async answered(site, purpose, { id, response: { authenticatorData, clientDataJSON, signature } }) {
      if (!isName(site)) return here
      const passkey = usable(id)
      if (!passkey || passkey.site !== site) return unknown
      const uses = await usesSaidBy(
        { authenticatorData, clientData: clientDataJSON, signature },
        passkey,
        (challenge) => challenges.take(challenge, purpose, now()),
        (await useOf(id))?.uses,
      )
      if (uses === undefined) return unknown
      const use: Use = { uses, at: now() }
      const value = Buffer.from(JSON.stringify(use))
      await store.commit({ streams: [], rows: [{ body, table, key: [keyHash(id)], value }] })
      return ok(passkey.person)
    },

    async proofOf(speaker, command, { document, epoch }) {
      if (!isGrave(command) || !command.assertion) return ok(undefined)
      const passkey = usable(command.assertion.passkey)
      const signed = signedForm(command)
      const holds =
        passkey?.person === speaker.person &&
        (await usesSaidBy(command.assertion, passkey, challengeOf(signed, document, epoch))) !== undefined
      if (!holds) return refuse({ code: 'ProofRefused', rule: 'KEY-4', facts: {} })
      return ok({ ...command.assertion, epoch, command: signed })
    },

    async list(person) {
      const views: PasskeyView[] = []
      for (const { id, name, site, addedAt } of passkeysOf(bodyState(), person)) {
        const use = await useOf(id)
        views.push({ id, name, site, addedAt, ...(use ? { usedAt: use.at } : {}) })
      }
      return views
    },
  }
}

/** The page that asked, where its host is the site; another is answered with what it is not. */
const originsOf = (site: string, clientData: string): string => {
  const { origin } = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8')) as { origin: string }
  return new URL(origin).hostname === site ? origin : `https://${site}`
}
