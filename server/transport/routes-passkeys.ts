/**
 * A person's own keys and sessions over HTTP: passkeys made, used and removed, a key shown again, where one is signed in.
 * What is believed is decided in `access/`; which site a key is for is the host that the browser asked.
 */
import {
  passkeyAnswer,
  passkeyRegistration,
  passkeyRemoval,
  proofRequest,
  type OwnSessionView,
  type PasskeyAnswer,
  type PasskeyRegistration,
  type PasskeyView,
} from '../../shared/protocol/http.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { Result } from '../../shared/result.ts'
import type { SignedIn, TooMany } from '../access/access.ts'
import type { DoorRefusal } from '../access/invitations.ts'
import type { PasskeyRefusal } from '../access/passkeys.ts'
import type { Speaker } from '../access/speaker.ts'
import { json, type Reply } from './reply.ts'
import { doorProblem } from './routes-session.ts'
import { fresh, freshJson, openRoute, param, sessionRoute, type Caller, type Route } from './routes.ts'

type Keyed<T> = Promise<Result<T, PasskeyRefusal | DoorRefusal | TooMany | Refusal>>

type PasskeyRoutesDeps = {
  readonly creation: (speaker: Speaker, site: string) => Keyed<unknown>
  readonly register: (
    speaker: Speaker,
    site: string,
    registration: PasskeyRegistration,
  ) => Keyed<readonly PasskeyView[]>
  readonly list: (speaker: Speaker) => Promise<readonly PasskeyView[]>
  readonly remove: (speaker: Speaker, passkey: string) => Keyed<readonly PasskeyView[]>
  readonly request: (site: string, speaker?: Speaker) => Keyed<unknown>
  readonly signIn: (site: string, answer: PasskeyAnswer, caller: Caller) => Keyed<SignedIn>
  readonly prove: (
    speaker: Speaker,
    given: { readonly passkey: PasskeyAnswer } | { readonly code: string },
    caller: Caller,
  ) => Keyed<void>
  readonly sessions: (speaker: Speaker) => readonly OwnSessionView[]
  readonly signOutOf: (speaker: Speaker, session: string) => Promise<boolean>
  readonly signOutEverywhere: (speaker: Speaker) => Promise<void>
  /** Leaves the browser's earlier session, if it had one, and answers with the new one. */
  readonly entered: (signedIn: SignedIn, earlier: Speaker | undefined) => Promise<Reply>
}

const siteOf = ({ origin }: Caller): string => new URL(origin).hostname

const notHere = { description: 'NoPasskeysHere: the page was opened at a number, not at a name.' }

export const passkeyRoutes = (deps: PasskeyRoutesDeps): readonly Route[] => [
  openRoute({
    method: 'post',
    path: '/api/session/passkey/options',
    summary: 'What the browser needs to ask a device for a passkey. Names no keys and nobody.',
    answers: { 200: { description: 'A challenge, good for five minutes.' }, 409: notHere },
    run: async ({ caller }) => answered(await deps.request(siteOf(caller)), freshJson),
  }),
  openRoute({
    method: 'post',
    path: '/api/session/passkey',
    summary: 'Sign in with a passkey. Sets the session cookie.',
    body: passkeyAnswer,
    answers: {
      200: { description: 'Signed in: the session.' },
      404: { description: 'PasskeyUnknown, whatever was wrong with it.' },
      409: notHere,
    },
    run: async ({ caller, speaker, body }) => {
      const entered = await deps.signIn(siteOf(caller), body, caller)
      return entered.ok ? deps.entered(entered.value, speaker) : doorProblem(entered.refusal)
    },
  }),
  sessionRoute({
    method: 'post',
    path: '/api/session/proof/options',
    summary: 'The same, for showing a key again.',
    answers: { 200: { description: 'A challenge, good for five minutes.' }, 409: notHere },
    run: async ({ caller, speaker }) => answered(await deps.request(siteOf(caller), speaker), freshJson),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/session/proof',
    summary: 'Show a key again before what cannot be undone: a passkey, or a code, which is used up.',
    body: proofRequest,
    answers: {
      204: { description: 'Shown.' },
      404: { description: 'PasskeyUnknown, LinkUnknown' },
      409: { description: 'LinkUsed or LinkExpired; NoPasskeysHere' },
      429: { description: 'TooManyAttempts with this code.' },
    },
    run: async ({ caller, speaker, body }) =>
      answered(await deps.prove(speaker, body, caller), () =>
        json(undefined, { status: 204, headers: fresh }),
      ),
  }),
  sessionRoute({
    method: 'get',
    path: '/api/passkeys',
    summary: 'The caller’s own passkeys.',
    answers: { 200: { description: 'A list.' } },
    run: async ({ speaker }) => freshJson(await deps.list(speaker)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/passkeys/options',
    summary: 'What the browser needs to make a passkey for the caller.',
    answers: {
      200: { description: 'A challenge, good for five minutes, and for whom the key is.' },
      403: { description: 'ProveAgain: a key has not been shown for long.' },
      409: notHere,
    },
    run: async ({ caller, speaker }) => answered(await deps.creation(speaker, siteOf(caller)), freshJson),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/passkeys',
    summary:
      'Add the passkey that was made. It stands in the body’s record, for the caller’s own seat to see.',
    body: passkeyRegistration,
    answers: {
      200: { description: 'The caller’s passkeys.' },
      404: { description: 'PasskeyUnknown, whatever was wrong with it.' },
      409: { description: 'IdTaken, TooManyPasskeys, NoPasskeysHere' },
    },
    run: async ({ caller, speaker, body }) =>
      answered(await deps.register(speaker, siteOf(caller), body), freshJson),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/passkeys/removal',
    summary: 'Remove one of the caller’s passkeys. What it signed before stays signed.',
    body: passkeyRemoval,
    answers: {
      200: { description: 'Those that remain.' },
      403: { description: 'ProveAgain: a key has not been shown for long.' },
      404: { description: 'NoSuchPasskey' },
    },
    run: async ({ speaker, body }) => answered(await deps.remove(speaker, body.id), freshJson),
  }),
  sessionRoute({
    method: 'get',
    path: '/api/sessions',
    summary: 'Where the caller is signed in.',
    answers: { 200: { description: 'A list, this session among them.' } },
    run: async ({ speaker }) => freshJson(deps.sessions(speaker)),
  }),
  sessionRoute({
    method: 'delete',
    path: '/api/sessions/{session}',
    summary: 'Sign out of one of the caller’s own sessions. Also answers 204 where there was none.',
    answers: { 204: { description: 'Signed out there; its sockets are closed.' } },
    run: async (call) => {
      await deps.signOutOf(call.speaker, param(call, 'session'))
      return json(undefined, { status: 204, headers: fresh })
    },
  }),
  sessionRoute({
    method: 'delete',
    path: '/api/sessions',
    summary: 'Sign out everywhere, here too.',
    answers: { 204: { description: 'Signed out; all sockets are closed.' } },
    run: async ({ speaker }) => {
      await deps.signOutEverywhere(speaker)
      return json(undefined, { status: 204, session: null, headers: fresh })
    },
  }),
]

const answered = <T>(
  answer: Result<T, PasskeyRefusal | DoorRefusal | TooMany | Refusal>,
  form: (value: T) => Reply,
): Reply => (answer.ok ? form(answer.value) : doorProblem(answer.refusal))
