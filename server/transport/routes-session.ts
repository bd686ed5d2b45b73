/** The door over HTTP: signing in and out, taking a seat, setting up an empty house. What a key opens is decided in `access/`. */
import {
  backRequest,
  invitedRequest,
  mailedCodeRequest,
  setUpRequest,
  signInRequest,
  takeSeatRequest,
  type InvitedView,
  type SessionView,
  type SetUpRequest,
  type SetUpView,
} from '../../shared/protocol/http.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { Result } from '../../shared/result.ts'
import type { Access, SignedIn, TooMany } from '../access/access.ts'
import type { Elsewhere, ElsewhereRefusal } from '../access/elsewhere.ts'
import type { DoorRefusal } from '../access/invitations.ts'
import type { ByMail, MailRefusal } from '../access/by-mail.ts'
import type { PasskeyRefusal } from '../access/passkeys.ts'
import type { Speaker } from '../access/speaker.ts'
import { json, problem, refused, type Reply } from './reply.ts'
import { fresh, freshJson, openRoute, sessionRoute, type Caller, type Route } from './routes.ts'

type SessionRoutesDeps = {
  readonly access: Access
  readonly byMail: Pick<ByMail, 'ask'>
  readonly elsewhere: Elsewhere
  readonly invited: (token: string, caller: Caller) => Promise<Result<InvitedView, DoorRefusal | Refusal>>
  readonly view: (speaker: Speaker) => SessionView
  /** Leaves the browser's earlier session, if it had one, and answers with the new one. */
  readonly entered: (signedIn: SignedIn, earlier: Speaker | undefined) => Promise<Reply>
  readonly setUpView: () => SetUpView
  readonly setUp: (
    request: SetUpRequest,
    caller: Caller,
  ) => Promise<Result<SignedIn, Refusal | DoorRefusal | { readonly code: 'SetUpDone' }>>
}

export const sessionRoutes = (deps: SessionRoutesDeps): readonly Route[] => {
  const { access } = deps
  return [
    openRoute({
      method: 'post',
      path: '/api/session',
      summary: 'Sign in with an invitation’s link token or short code. Sets the session cookie.',
      body: signInRequest,
      answers: {
        200: { description: 'Signed in: the session.' },
        404: { description: 'LinkUnknown' },
        409: { description: 'LinkUsed or LinkExpired, with the moment.' },
        429: { description: 'TooManyAttempts with this code.' },
      },
      run: async ({ body, caller, speaker }) => {
        const entered = await access.signIn(body.token, caller, body.ticket)
        return entered.ok ? deps.entered(entered.value, speaker) : doorProblem(entered.refusal)
      },
    }),
    openRoute({
      method: 'post',
      path: '/api/session/elsewhere',
      summary:
        'Begin signing in with the other service (OpenID Connect): where to go, and a ticket to come back with.',
      answers: {
        200: { description: '`url` and `ticket`.' },
        409: { description: 'OidcUnavailable: there is none, or it does not answer.' },
      },
      run: async ({ caller }) => {
        const begun = await deps.elsewhere.begin(caller.origin)
        return begun.ok ? freshJson(begun.value) : doorProblem(begun.refusal)
      },
    }),
    openRoute({
      method: 'post',
      path: '/api/session/elsewhere/back',
      summary: 'Sign in with what the other service sent back. Only somebody who was invited comes in.',
      body: backRequest,
      answers: {
        200: { description: 'Signed in: the session.' },
        404: { description: 'OidcUnknown: nobody here has that address.' },
        409: { description: 'OidcRefused, OidcUnavailable' },
      },
      run: async ({ body, caller, speaker }) => {
        const back = await deps.elsewhere.end(body, caller)
        return back.ok ? deps.entered(back.value, speaker) : doorProblem(back.refusal)
      },
    }),
    openRoute({
      method: 'post',
      path: '/api/session/code',
      summary:
        'Ask for a code by mail. The answer is the same whether or not anybody has that address; the code is good with the ticket alone.',
      body: mailedCodeRequest,
      answers: {
        200: { description: 'A `ticket`, to be sent with the code.' },
        409: { description: 'NoMail: the secretariat prints codes.' },
        429: { description: 'TooManyAttempts, for this address whoever has it.' },
      },
      run: async ({ body, caller }) => {
        const asked = deps.byMail.ask(body.address, body.language, caller)
        return asked.ok ? freshJson(asked.value) : doorProblem(asked.refusal)
      },
    }),
    openRoute({
      method: 'post',
      path: '/api/session/invitation',
      summary:
        'What an invitation’s link is for, before it is used: nothing is used up and nobody is signed in by it.',
      body: invitedRequest,
      answers: {
        200: { description: 'For which seat, by whom, until when.' },
        403: { description: 'NotSeated: revoked since.' },
        404: { description: 'LinkUnknown' },
        409: { description: 'LinkUsed or LinkExpired, with the moment.' },
      },
      run: async ({ body, caller }) => {
        const invited = await deps.invited(body.token, caller)
        return invited.ok ? freshJson(invited.value) : doorProblem(invited.refusal)
      },
    }),
    sessionRoute({
      method: 'get',
      path: '/api/session',
      summary: 'Who is signed in, in which seat, and which seats they may take.',
      answers: { 200: { description: 'The session.' } },
      run: async ({ speaker }) => freshJson(deps.view(speaker)),
    }),
    openRoute({
      method: 'delete',
      path: '/api/session',
      summary: 'Sign out. Also answers 204 where nobody was signed in.',
      answers: { 204: { description: 'Signed out.' } },
      run: async ({ speaker }) => {
        if (speaker) await access.signOut(speaker.session)
        return json(undefined, { status: 204, session: null, headers: fresh })
      },
    }),
    sessionRoute({
      method: 'post',
      path: '/api/session/seat',
      summary: 'Take another of one’s own seats. Sockets opened in the seat that was left are closed.',
      body: takeSeatRequest,
      answers: {
        200: { description: 'The session, in its new seat.' },
        403: { description: 'SeatNotYours' },
      },
      run: async ({ speaker, body }) => {
        const seated = await access.takeSeat(speaker, body.seat)
        return seated.ok ? freshJson(deps.view(seated.value)) : refused(seated.refusal)
      },
    }),
    openRoute({
      method: 'get',
      path: '/api/setup',
      summary: 'Whether a body can be set up here; else what it is called.',
      answers: { 200: { description: '`open`, and the body’s name and language once there is one.' } },
      run: async () => freshJson(deps.setUpView()),
    }),
    openRoute({
      method: 'post',
      path: '/api/setup',
      summary: 'Set up the body with the link printed at the first start. Signs the founder in.',
      body: setUpRequest,
      answers: {
        200: { description: 'The founder’s session.' },
        404: { description: 'LinkUnknown' },
        409: { description: 'SetUpDone, or the rule that the body would break.' },
      },
      run: async ({ body, caller }) => {
        const established = await deps.setUp(body, caller)
        if (established.ok) return deps.entered(established.value, undefined)
        const { refusal } = established
        return 'rule' in refusal ? refused(refusal) : problem(refusal.code, { rule: 'ACC-10' })
      },
    }),
  ]
}

/** Why somebody does not come in, or a key was not believed. */
export const doorProblem = (
  refusal: ElsewhereRefusal | PasskeyRefusal | MailRefusal | DoorRefusal | TooMany | Refusal,
): Reply => {
  if ('rule' in refusal) return refused(refusal)
  if (refusal.code === 'NoPasskeysHere') return problem(refusal.code, { rule: 'KEY-6' }, fresh)
  if (refusal.code === 'OidcUnknown' || refusal.code === 'OidcRefused' || refusal.code === 'OidcUnavailable')
    return problem(refusal.code, { rule: 'OIDC-2' }, fresh)
  if (refusal.code === 'NoMail' || refusal.code === 'NoAddress')
    return problem(refusal.code, { rule: 'MAIL-7' }, fresh)
  if (refusal.code === 'PasskeyUnknown') return problem(refusal.code, { rule: 'KEY-5' }, fresh)
  if (refusal.code === 'TooManyAttempts')
    return problem(
      refusal.code,
      { rule: 'ACC-6', facts: { seconds: refusal.seconds } },
      { ...fresh, 'Retry-After': String(refusal.seconds) },
    )
  return problem(refusal.code, { rule: 'ACC-5', facts: { at: refusal.at ?? null } }, fresh)
}
