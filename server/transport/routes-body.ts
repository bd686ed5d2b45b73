/** The body over HTTP: its record as the caller may see it, its commands, its people and their invitations. */
import type { PersonId } from '../../shared/ids.ts'
import { bodyCommandShape, type BodyCommand } from '../../shared/procedure/command.ts'
import { emptyBody, evolveBody } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import {
  afterQuery,
  mailInvitationRequest,
  type BodyEventsView,
  type InvitationView,
  type PersonView,
} from '../../shared/protocol/http.ts'
import type { Result } from '../../shared/result.ts'
import type { TooMany } from '../access/access.ts'
import type { MailRefusal } from '../access/by-mail.ts'
import type { Keys } from '../access/invitations.ts'
import type { Speaker } from '../access/speaker.ts'
import { json, refused, type Reply } from './reply.ts'
import { doorProblem } from './routes-session.ts'
import { fresh, freshJson, param, sessionRoute, type Route } from './routes.ts'

type BodyRoutesDeps = {
  readonly events: (speaker: Speaker, after: number) => Promise<Result<BodyEventsView, Refusal>>
  readonly submit: (speaker: Speaker, command: BodyCommand) => Promise<Result<BodyEventsView, Refusal>>
  readonly people: (speaker: Speaker) => Promise<readonly PersonView[]>
  /** The same key, to the person's own address. */
  readonly mailInvitation: (
    speaker: Speaker,
    person: PersonId,
    letter: { readonly language: string; readonly origin: string },
  ) => Promise<Result<{ readonly to: string }, Refusal | MailRefusal | TooMany>>
  readonly invite: (speaker: Speaker, person: PersonId) => Promise<Result<Keys, Refusal>>
  readonly withdrawInvitation: (speaker: Speaker, person: PersonId) => Promise<Result<void, Refusal>>
  readonly signOutOfSeat: (speaker: Speaker, person: PersonId) => Promise<Result<void, Refusal>>
}

export const bodyRoutes = (deps: BodyRoutesDeps): readonly Route[] => [
  sessionRoute({
    method: 'get',
    path: '/api/body',
    summary:
      'The body as the caller may see it: seats, profiles, calendars, and the people of the own delegation.',
    answers: { 200: { description: 'The body.' } },
    run: async ({ speaker }) => {
      // What the caller may see, folded: the very state that the caller's own page folds.
      const seen = await deps.events(speaker, 0)
      return seen.ok
        ? freshJson(seen.value.events.reduce<BodyState>(evolveBody, emptyBody(speaker.body)))
        : refused(seen.refusal)
    },
  }),
  sessionRoute({
    method: 'get',
    path: '/api/body/events',
    summary: 'The body’s record after a version, as the caller may see it.',
    query: afterQuery,
    answers: { 200: { description: '`version` and `events`.' } },
    run: async ({ speaker, query }) => {
      const seen = await deps.events(speaker, query.after ?? 0)
      return seen.ok ? freshJson(seen.value) : refused(seen.refusal)
    },
  }),
  sessionRoute({
    method: 'post',
    path: '/api/body/commands',
    summary:
      'An act on the body: seats, accreditations, profiles, calendars. Sent again with its id, it gets its first answer.',
    body: bodyCommandShape,
    answers: {
      200: { description: '`version` and `events`.' },
      403: { description: 'Refused: not you.' },
      404: { description: 'Refused: no such thing, as far as the caller may know.' },
      409: { description: 'Refused: not now.' },
    },
    run: async ({ speaker, body }) => {
      const answer = await deps.submit(speaker, body)
      return answer.ok ? freshJson(answer.value) : refused(answer.refusal)
    },
  }),
  sessionRoute({
    method: 'get',
    path: '/api/people',
    summary: 'People of the own delegation; to the secretariat, everyone.',
    answers: { 200: { description: 'A list.' } },
    run: async ({ speaker }) => freshJson(await deps.people(speaker)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/people/{person}/sign-in',
    summary:
      'Print an invitation: a link and a short code, two keys to one door, for one use. Replaces an earlier one.',
    answers: {
      200: { description: 'The keys, shown this once.' },
      403: { description: 'RoleMayNot' },
      404: { description: 'NoSuchPerson' },
    },
    run: async (call) => {
      const person = param(call, 'person')
      const keys = await deps.invite(call.speaker, person)
      if (!keys.ok) return refused(keys.refusal)
      const { token, code, expiresAt } = keys.value
      // Behind #, so that it reaches no server's log and no GET can use it up.
      const link = `${call.caller.origin}/sign-in#${token}`
      return freshJson({ person, link, code, expiresAt } satisfies InvitationView)
    },
  }),
  sessionRoute({
    method: 'delete',
    path: '/api/people/{person}/sign-in',
    summary: 'Withdraw an open invitation: its link and its code open nothing any more.',
    answers: {
      204: { description: 'There is none, or there is none any more.' },
      403: { description: 'RoleMayNot' },
      404: { description: 'NoSuchPerson' },
    },
    run: async (call) => done(await deps.withdrawInvitation(call.speaker, param(call, 'person'))),
  }),
  sessionRoute({
    method: 'delete',
    path: '/api/people/{person}/sessions',
    summary: 'Sign a person of one’s own seat out of every browser in which they sit in it. For heads.',
    answers: {
      204: { description: 'Signed out; they hold their seat as before.' },
      403: { description: 'RoleMayNot' },
      404: { description: 'NoSuchPerson' },
    },
    run: async (call) => done(await deps.signOutOfSeat(call.speaker, param(call, 'person'))),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/people/{person}/mail',
    summary: 'Mail an invitation to the person’s own address. Replaces an earlier one when it is sent.',
    body: mailInvitationRequest,
    answers: {
      200: { description: 'To which address; what became of it stands in the list of people.' },
      403: { description: 'RoleMayNot' },
      404: { description: 'NoSuchPerson' },
      409: { description: 'NoMail, NoAddress' },
      429: { description: 'TooManyAttempts: so many letters to one person.' },
    },
    run: async (call) => {
      const { origin } = call.caller
      const sent = await deps.mailInvitation(call.speaker, param(call, 'person'), { ...call.body, origin })
      return sent.ok ? freshJson(sent.value) : doorProblem(sent.refusal)
    },
  }),
]

const done = (answer: Result<void, Refusal>): Reply =>
  answer.ok ? json(undefined, { status: 204, headers: fresh }) : refused(answer.refusal)
