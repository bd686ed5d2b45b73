/**
 * Every request the page makes over HTTP, typed. An answer is a value; a failure is thrown as one `ApiFailure`
 * that says of which kind it is, so that a screen can tell "no answer came" from "you may not".
 * Knows no wording and no React: see `words/trouble.ts` for sentences, `session.ts` for who is signed in.
 */
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import type { Sight } from '../../shared/bundle/bundle.ts'
import type { CommandId, DocumentId, PersonId, SeatId } from '../../shared/ids.ts'
import type { BodyCommand, DraftCommand } from '../../shared/procedure/command.ts'
import { refusalCodes, type Refusal, type RefusalCode } from '../../shared/procedure/refusal.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import type {
  BodyEventsView,
  CommandAnswer,
  CreateTextRequest,
  EventsView,
  Heads,
  InvitationView,
  InvitedView,
  MailLanguage,
  OwnSessionView,
  PaperView,
  PasskeyView,
  PersonView,
  Problem,
  SealView,
  SessionView,
  SetUpRequest,
  SetUpView,
  TemplateView,
  TextSummary,
} from '../../shared/protocol/http.ts'
import type {
  BackupView,
  InstallationView,
  LookRequest,
  TestLetterRequest,
} from '../../shared/protocol/installation.ts'
import type { Preferences } from '../../shared/notices/preferences.ts'
import type { SinceView } from '../../shared/protocol/since.ts'
import type { InboxView, ReadNoticesRequest, SentAgainView, SentView } from '../../shared/protocol/notices.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { TextDocument } from '../../shared/text/schema.ts'

/**
 * - `network`: no answer came; nothing is known of the request.
 * - `fault`: the server could not; trying again may help.
 * - `signed-out`: no session, or it has ended.
 * - `refused`: a rule says no.
 * - `malformed`: this page and the server disagree about the shape.
 * - `limits`: too many attempts or requests; it says how long to wait.
 */
type FailureKind = 'network' | 'fault' | 'signed-out' | 'refused' | 'malformed' | 'limits'

export class ApiFailure extends Error {
  readonly kind: FailureKind
  readonly status: number
  readonly problem: Problem | undefined

  constructor(kind: FailureKind, status: number, problem: Problem | undefined, cause?: unknown) {
    super(`${kind}${problem ? `: ${problem.code}` : ''}`, { cause })
    this.name = 'ApiFailure'
    this.kind = kind
    this.status = status
    this.problem = problem
  }
}

/** No answer came, or the server was away: asking again with the same command id may help, and can do no harm. */
export const isUnanswered = (failure: unknown): boolean =>
  failure instanceof ApiFailure && (failure.kind === 'network' || failure.kind === 'fault')

/** The code of a failure that asking again, later, cannot cure. */
export const problemCode = (failure: unknown): string | undefined =>
  failure instanceof ApiFailure && !isUnanswered(failure) && failure.kind !== 'limits'
    ? failure.problem?.code
    : undefined

const isRefusalCode = (code: string): code is RefusalCode =>
  (refusalCodes as readonly string[]).includes(code)

/** The refusal in a failure, where its code is one of the rules'. */
export const refusalIn = (failure: unknown): Refusal | undefined => {
  if (!(failure instanceof ApiFailure) || !failure.problem || !isRefusalCode(failure.problem.code))
    return undefined
  const { code, rule, facts } = failure.problem
  return { code, rule: rule ?? '', facts: (facts ?? {}) as Refusal['facts'] }
}

const kindOf = (status: number): FailureKind => {
  if (status === 401) return 'signed-out'
  if (status === 400 || status === 413 || status === 415) return 'malformed'
  if (status === 429) return 'limits'
  if (status >= 500) return 'fault'
  return 'refused'
}

const problemOf = (body: unknown): Problem | undefined =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
    ? (body as Problem)
    : undefined

/** Told of every answer that says the session is over, so that the page can follow. */
let whenSignedOut: () => void = () => undefined
export const onSignedOut = (listener: () => void): void => {
  whenSignedOut = listener
}

const send = async (path: string, init: RequestInit): Promise<Response> => {
  let response: Response
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' })
  } catch (cause) {
    throw new ApiFailure('network', 0, undefined, cause)
  }
  if (response.ok) return response
  const problem = problemOf(await response.json().catch(() => undefined))
  const failure = new ApiFailure(kindOf(response.status), response.status, problem)
  if (failure.kind === 'signed-out' && path !== '/api/session') whenSignedOut()
  throw failure
}

type Method = 'GET' | 'POST' | 'DELETE'

const request = (method: Method, path: string, body?: unknown): Promise<Response> =>
  send(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

const json = async <T>(method: Method, path: string, body?: unknown): Promise<T> => {
  const response = await request(method, path, body)
  if (response.status === 204) return undefined as T
  try {
    return (await response.json()) as T
  } catch (cause) {
    // The answer was cut off on its way.
    throw new ApiFailure('network', response.status, undefined, cause)
  }
}

/** A refusal becomes a value; every other failure stays thrown. */
const judged = async <T>(answer: Promise<T>): Promise<Result<T, Refusal>> => {
  try {
    return ok(await answer)
  } catch (failure) {
    const refusal = refusalIn(failure)
    if (refusal) return refuse(refusal)
    throw failure
  }
}

const of = (document: DocumentId): string => `/api/documents/${encodeURIComponent(document)}`

/** Addresses of files that a link downloads. */
export const bundlePath = (document: DocumentId, sight: Sight): string => `${of(document)}/bundle?of=${sight}`
/** A letter as it was sent; a mail program opens it. */
export const letterPath = (document: DocumentId, hash: string): string => `${of(document)}/letters/${hash}`
export const checkerPath = '/api/checker'

export const api = {
  session: () => json<SessionView>('GET', '/api/session'),
  since: () => json<readonly SinceView[]>('GET', '/api/since'),
  /** Outlives the page: it is sent when the text is left as well. */
  look: async (document: DocumentId): Promise<void> => {
    const response = await send(`/api/documents/${document}/look`, {
      method: 'POST',
      keepalive: true,
      headers: { accept: 'application/json' },
    })
    // Until its answer is read, the request counts as under way, and the page as loading.
    await response.arrayBuffer()
  },
  signIn: (token: string, ticket?: string) =>
    json<SessionView>('POST', '/api/session', { token, ...(ticket ? { ticket } : {}) }),
  invited: (token: string) => json<InvitedView>('POST', '/api/session/invitation', { token }),
  beginElsewhere: () =>
    json<{ readonly url: string; readonly ticket: string }>('POST', '/api/session/elsewhere', {}),
  endElsewhere: (query: string, ticket: string) =>
    json<SessionView>('POST', '/api/session/elsewhere/back', { query, ticket }),
  askCode: (address: string, language: MailLanguage) =>
    json<{ readonly ticket: string }>('POST', '/api/session/code', { address, language }),
  signOut: () => json<void>('DELETE', '/api/session'),
  takeSeat: (seat: SeatId) => json<SessionView>('POST', '/api/session/seat', { seat }),

  setUp: () => json<SetUpView>('GET', '/api/setup'),
  establish: (wanted: SetUpRequest) => judged(json<SessionView>('POST', '/api/setup', wanted)),

  passkeys: () => json<readonly PasskeyView[]>('GET', '/api/passkeys'),
  newPasskey: () => json<PublicKeyCredentialCreationOptionsJSON>('POST', '/api/passkeys/options', {}),
  keepPasskey: (name: string, response: RegistrationResponseJSON) =>
    json<readonly PasskeyView[]>('POST', '/api/passkeys', { name, response }),
  removePasskey: (id: string) => json<readonly PasskeyView[]>('POST', '/api/passkeys/removal', { id }),
  askPasskey: (why: 'door' | 'proof') =>
    json<PublicKeyCredentialRequestOptionsJSON>(
      'POST',
      why === 'door' ? '/api/session/passkey/options' : '/api/session/proof/options',
      {},
    ),
  signInByPasskey: (answer: AuthenticationResponseJSON) =>
    json<SessionView>('POST', '/api/session/passkey', answer),
  prove: (given: { readonly passkey: AuthenticationResponseJSON } | { readonly code: string }) =>
    json<void>('POST', '/api/session/proof', given),
  sessions: () => json<readonly OwnSessionView[]>('GET', '/api/sessions'),
  signOutOf: (session: string) => json<void>('DELETE', `/api/sessions/${encodeURIComponent(session)}`),
  signOutEverywhere: () => json<void>('DELETE', '/api/sessions'),

  body: () => json<BodyState>('GET', '/api/body'),
  bodyEvents: (after: number) => json<BodyEventsView>('GET', `/api/body/events?after=${after}`),
  bodyCommand: (command: BodyCommand) => judged(json<BodyEventsView>('POST', '/api/body/commands', command)),

  eraseDesk: (document: DocumentId, circle?: CommandId) =>
    judged(json<void>('DELETE', `${of(document)}/desk${circle === undefined ? '' : `?circle=${circle}`}`)),

  people: () => json<readonly PersonView[]>('GET', '/api/people'),
  invite: (person: PersonId) =>
    json<InvitationView>('POST', `/api/people/${encodeURIComponent(person)}/sign-in`, {}),

  withdrawInvitation: (person: PersonId) =>
    json<void>('DELETE', `/api/people/${encodeURIComponent(person)}/sign-in`),
  signOutOfSeat: (person: PersonId) =>
    json<void>('DELETE', `/api/people/${encodeURIComponent(person)}/sessions`),
  mailInvitation: (person: PersonId, language: MailLanguage) =>
    json<{ readonly to: string }>('POST', `/api/people/${encodeURIComponent(person)}/mail`, { language }),

  installation: () => json<InstallationView>('GET', '/api/installation'),
  changeLook: (wanted: LookRequest) => json<InstallationView>('POST', '/api/installation/look', wanted),
  sendTestLetter: (wanted: TestLetterRequest) =>
    json<InstallationView>('POST', '/api/installation/test-letter', wanted),
  askSignInService: () => json<InstallationView>('POST', '/api/installation/sign-in-service', {}),
  backUp: () => json<BackupView>('POST', '/api/installation/backup', {}),

  inbox: () => json<InboxView>('GET', '/api/notices'),
  readNotices: (request: ReadNoticesRequest) => json<InboxView>('POST', '/api/notices/read', request),
  prefer: (preferences: Preferences) => json<InboxView>('POST', '/api/notices/preferences', preferences),

  texts: () => json<readonly TextSummary[]>('GET', '/api/documents'),
  templates: () => json<readonly TemplateView[]>('GET', '/api/templates'),
  createText: (wanted: CreateTextRequest) => judged(json<TextSummary>('POST', '/api/documents', wanted)),

  /** A refusal is a value; rejects only when no answer came or the session is over. */
  command: (document: DocumentId, command: DraftCommand) =>
    judged(json<CommandAnswer>('POST', `${of(document)}/commands`, command)),
  events: (document: DocumentId, after: number) =>
    json<EventsView>('GET', `${of(document)}/events?after=${after}`),
  seal: () => json<SealView>('GET', '/api/seal'),
  heads: (document: DocumentId) => json<Heads>('GET', `${of(document)}/heads`),
  /** A paper that an act for a seat rests on; what comes back is what the act names. */
  keepPaper: async (file: File): Promise<PaperView> => {
    const response = await send(`/api/papers?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    return (await response.json()) as PaperView
  },
  sendAgain: (document: DocumentId, seat: SeatId) =>
    json<SentAgainView>('POST', `${of(document)}/letters`, { seat }),
  letters: (document: DocumentId) => json<readonly SentView[]>('GET', `${of(document)}/letters`),
  text: (document: DocumentId) => json<TextDocument>('GET', `${of(document)}/text`),
  version: (document: DocumentId, number: number) =>
    json<TextDocument>('GET', `${of(document)}/versions/${number}`),
  /** The stored bytes of a version, as they are hashed. */
  versionBytes: async (document: DocumentId, number: number): Promise<string> =>
    (await request('GET', `${of(document)}/versions/${number}`)).text(),
  /** Yjs snapshot of the last version, what the redline starts from. */
  snapshot: async (document: DocumentId): Promise<Uint8Array> =>
    new Uint8Array(await (await request('GET', `${of(document)}/snapshot`)).arrayBuffer()),
}
