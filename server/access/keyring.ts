/**
 * A person's keys put to use: added, removed, shown again, and asked for where an act cannot be undone. Brings together who
 * speaks (`access.ts`), what a device has shown (`passkeys.ts`) and the record. Knows no HTTP.
 */
import { randomUUID } from 'node:crypto'
import { isGrave } from '../../shared/procedure/index.ts'
import type { DraftCommand, PasskeyCommand } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type {
  CommandAnswer,
  OwnSessionView,
  PasskeyAnswer,
  PasskeyRegistration,
  PasskeyView,
} from '../../shared/protocol/http.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Handler } from '../procedure/handle.ts'
import type { Access, Knock, SignedIn, TooMany } from './access.ts'
import type { DoorRefusal } from './invitations.ts'
import { atTheDoor, proving, type PasskeyRefusal, type Passkeys } from './passkeys.ts'
import type { Speaker } from './speaker.ts'

type KeyringDeps = {
  readonly access: Access
  readonly handler: Pick<Handler, 'submit' | 'submitBody'>
  readonly passkeys: Passkeys
  /** Part of what a passkey signs; undefined where there is no such text. */
  readonly epochOf: (document: string) => Promise<string | undefined>
}

type Keyring = {
  creation(speaker: Speaker, site: string): Promise<Result<unknown, PasskeyRefusal | Refusal>>
  register(
    speaker: Speaker,
    site: string,
    registration: PasskeyRegistration,
  ): Promise<Result<readonly PasskeyView[], PasskeyRefusal | Refusal>>
  list(speaker: Speaker): Promise<readonly PasskeyView[]>
  remove(speaker: Speaker, passkey: string): Promise<Result<readonly PasskeyView[], Refusal>>
  /** At the door, or of somebody who is signed in and shows a key again. */
  request(site: string, speaker?: Speaker): ReturnType<Passkeys['request']>
  signIn(
    site: string,
    answer: PasskeyAnswer,
    from: Knock,
  ): Promise<Result<SignedIn, PasskeyRefusal | Refusal>>
  prove(
    speaker: Speaker,
    given: { readonly passkey: PasskeyAnswer } | { readonly code: string },
    from: Knock & { readonly origin: string },
  ): Promise<Result<void, PasskeyRefusal | DoorRefusal | TooMany | Refusal>>
  sessions(speaker: Speaker): readonly OwnSessionView[]
  signOutOf(speaker: Speaker, session: string): Promise<boolean>
  signOutEverywhere(speaker: Speaker): Promise<void>
  /** A command on a text, with what the speaker's own key says of it. */
  submit(speaker: Speaker, document: string, command: DraftCommand): Promise<Result<CommandAnswer, Refusal>>
}

const proveAgain = refuse({ code: 'ProveAgain', rule: 'ACC-20', facts: {} } satisfies Refusal)

export const createKeyring = ({ access, handler, passkeys, epochOf }: KeyringDeps): Keyring => {
  const enter = async (
    speaker: Speaker,
    command: PasskeyCommand,
  ): Promise<Result<readonly PasskeyView[], Refusal>> => {
    const answer = await handler.submitBody(speaker, command)
    return answer.ok ? ok(await passkeys.list(speaker.person)) : answer
  }

  return {
    // Whoever finds a page left open must not make themselves a key to it.
    creation: async (speaker, site) =>
      access.isProved(speaker) ? passkeys.creation(speaker, site) : proveAgain,

    async register(speaker, site, registration) {
      const made = await passkeys.registered(speaker, site, randomUUID(), registration)
      return made.ok ? enter(speaker, made.value) : made
    },

    list: ({ person }) => passkeys.list(person),

    remove: async (speaker, passkey) =>
      access.isProved(speaker)
        ? enter(speaker, { type: 'RemovePasskey', id: randomUUID(), passkey })
        : proveAgain,

    request: (site, speaker) => passkeys.request(site, speaker ? proving(speaker.session) : atTheDoor),

    async signIn(site, answer, from) {
      const person = await passkeys.answered(site, atTheDoor, answer)
      return person.ok ? access.admit(person.value, from) : person
    },

    async prove(speaker, given, from) {
      if ('code' in given) return access.proveByCode(speaker, given.code, from)
      const site = new URL(from.origin).hostname
      const person = await passkeys.answered(site, proving(speaker.session), given.passkey)
      if (!person.ok) return person
      if (person.value !== speaker.person) return refuse({ code: 'PasskeyUnknown' })
      await access.prove(speaker)
      return ok(undefined)
    },

    sessions: (speaker) => access.sessionsOf(speaker),
    signOutOf: (speaker, session) => access.signOutOf(speaker, session),
    signOutEverywhere: ({ person }) => access.signOutEverywhere(person),

    async submit(speaker, document, command) {
      if (!isGrave(command)) return handler.submit(speaker, document, command)
      const proof = await passkeys.proofOf(speaker, command, {
        document,
        epoch: (await epochOf(document)) ?? '',
      })
      if (!proof.ok) return proof
      // A "no" is never held up for want of a key: a silence that passes for that could not be called back (ACC-20).
      const mayWait = command.type !== 'BreakSilence'
      if (mayWait && !proof.value && !access.isProved(speaker)) return proveAgain
      return handler.submit(speaker, document, command, proof.value)
    },
  }
}
