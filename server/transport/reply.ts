/**
 * The one place where an answer, a refusal or a fault becomes a status (style E). A new refusal code does not compile
 * until it has a status here. Problems are data, not prose: the client owns the wording in every language.
 */
import { faultFacts } from '../fault.ts'
import { randomUUID } from 'node:crypto'
import type { Response } from 'express'
import type { Logger } from 'pino'
import type { RefusalCode } from '../../shared/procedure/refusal.ts'
import type { Problem, TransportCode } from '../../shared/protocol/http.ts'
import { diskTrouble } from '../storage/durable-file.ts'
import { StoreFault, StoreReadOnly, StreamDamaged } from '../storage/port.ts'

/** 403: not you. 404: not there, as far as you may know. 409: not now. */
const refusalStatus: Record<RefusalCode, 403 | 404 | 409> = {
  NotSeated: 403,
  SeatNotYours: 403,
  RoleMayNot: 403,
  CapacityMayNot: 403,
  NotYours: 403,
  OwnProposal: 403,
  AudienceNotYours: 403,
  OnBehalfOnlySecretariat: 403,
  NoSuchText: 404,
  NoSuchParagraph: 404,
  NoSuchThread: 404,
  NoSuchComment: 404,
  NoSuchProposal: 404,
  NoSuchObjection: 404,
  NoSuchSilence: 404,
  NoSuchVersion: 404,
  NoSuchSeat: 404,
  NoSuchProfile: 404,
  NoSuchAct: 404,
  NoSuchPerson: 404,
  NoSuchPasskey: 404,
  NoSuchCircle: 404,
  TextNotOpen: 409,
  TextFrozen: 409,
  TextOpenAlready: 409,
  StageMayNot: 409,
  NothingChanged: 409,
  ParagraphChanged: 409,
  AlreadyResolved: 409,
  NotResolved: 409,
  ProposalSettled: 409,
  ProposalOpen: 409,
  PackageTogether: 409,
  InConflict: 409,
  NotAccepted: 409,
  CirclesNotAllowed: 409,
  NotInCircle: 403,
  CircleClosed: 409,
  CircleOpen: 409,
  AlreadySupported: 409,
  NotSupported: 409,
  ObjectionWithdrawnAlready: 409,
  SilenceNotRunning: 409,
  SilenceRunning: 409,
  SilenceLapsed: 409,
  BrokenAlready: 409,
  HeadBreaks: 403,
  SecondKeyMissing: 409,
  OneKeySuffices: 409,
  AskedAlready: 409,
  NotSeverable: 409,
  ItemsMissing: 409,
  NoSuchItem: 404,
  HoldsNotTaken: 409,
  HeldAlready: 409,
  NoHold: 409,
  TimeAskedAlready: 409,
  NoSuchRequest: 404,
  AnsweredAlready: 409,
  PeriodNotOver: 409,
  LapseHeld: 409,
  LapseNotHeld: 409,
  OutcomeObjected: 409,
  OutcomePending: 409,
  OutcomeDoubted: 409,
  OwnState: 403,
  NoSuchCorrigendum: 404,
  ContestedAlready: 409,
  VersionNotLatest: 409,
  HashMismatch: 409,
  WorkingTextDiffers: 409,
  DeadlinePast: 409,
  DeadlineNotLater: 409,
  DeadlineMalformed: 409,
  WorkingDaysNotKnown: 409,
  CountersignedAlready: 409,
  DisownedAlready: 409,
  ReceivedInFuture: 409,
  ReceivedTooLate: 409,
  BodyEstablishedAlready: 409,
  BodyNotEstablished: 409,
  SeatTaken: 409,
  ChairMissing: 409,
  ZoneUnknown: 409,
  AccreditedAlready: 409,
  SeatApproves: 403,
  SeatBeginsAnew: 409,
  NobodyToApprove: 409,
  KeyBySeat: 403,
  LastSecretariat: 409,
  ProfileInUse: 409,
  MotionsOff: 409,
  NoSuchMotion: 404,
  MotionIsClosed: 409,
  IdTaken: 409,
  TooManyPasskeys: 409,
  ProofRefused: 403,
  ProveAgain: 403,
}

const transportStatus: Record<TransportCode, number> = {
  Malformed: 400,
  SignedOut: 401,
  LinkUnknown: 404,
  LinkUsed: 409,
  LinkExpired: 409,
  TooManyAttempts: 429,
  TooManyRequests: 429,
  NoPasskeysHere: 409,
  PasskeyUnknown: 404,
  NoMail: 409,
  NoAddress: 409,
  OidcUnknown: 404,
  OidcRefused: 409,
  OidcUnavailable: 409,
  SetUpDone: 409,
  ForeignOrigin: 403,
  NotJson: 415,
  TooLarge: 413,
  NoSuchRoute: 404,
  NoSuchPaper: 404,
  NoSuchTemplate: 404,
  SlotUnfit: 409,
  LoopbackOnly: 403,
  NotAdministrator: 403,
  NoBackups: 409,
  ReadOnly: 503,
  NoRoom: 503,
  Fault: 503,
}

type AnyCode = RefusalCode | TransportCode
const statusOf = (code: AnyCode): number => ({ ...refusalStatus, ...transportStatus })[code]

/** What may be set on the way out beside the answer itself. */
type Extras = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** A session's token to set; null takes the cookie away. */
  readonly session?: string | null
}

export type Reply = Extras &
  (
    | { readonly form: 'json'; readonly value: unknown }
    | { readonly form: 'bytes'; readonly value: Uint8Array | string; readonly type: string }
    | { readonly form: 'problem'; readonly problem: Problem & { readonly code: AnyCode } }
  )

type ProblemReply = Extract<Reply, { readonly form: 'problem' }>

export const json = (value: unknown, extras: Extras = {}): Reply => ({ form: 'json', value, ...extras })

export const bytes = (value: Uint8Array | string, type: string, extras: Extras = {}): Reply => ({
  form: 'bytes',
  value,
  type,
  ...extras,
})

export const problem = (
  code: AnyCode,
  more: Omit<Problem, 'code'> = {},
  headers: Readonly<Record<string, string>> = {},
): ProblemReply => ({ form: 'problem', problem: { code, ...more }, headers })

export const refused = (refusal: {
  readonly code: RefusalCode
  readonly rule: string
  readonly facts: Readonly<Record<string, unknown>>
}): Reply => problem(refusal.code, { rule: refusal.rule, facts: refusal.facts })

/** A fault or a bug: logged with an incident number; the caller learns the number and nothing else. */
export const faulted = (error: unknown, log: Logger, what: string): Reply => {
  const incident = randomUUID()
  log.error({ incident, what, fault: faultFacts(error) }, 'a request failed')
  if (error instanceof StreamDamaged || error instanceof StoreReadOnly)
    return problem('ReadOnly', { incident })
  // A store that failed ends the process and says no word of why; a file beside it is whoever looks after the house's to cure.
  if (!(error instanceof StoreFault) && diskTrouble(error) !== undefined)
    return problem('NoRoom', { incident })
  return problem('Fault', { incident })
}

/** The same answer with its JSON written, and how long it is. */
export const written = (reply: Reply): { readonly reply: Reply; readonly bytes: number } => {
  if (reply.form === 'problem' || (reply.form === 'json' && reply.value === undefined))
    return { reply, bytes: 0 }
  if (reply.form === 'bytes')
    return {
      reply,
      bytes: typeof reply.value === 'string' ? Buffer.byteLength(reply.value) : reply.value.byteLength,
    }
  const { value, ...extras } = reply
  const text = JSON.stringify(value)
  return {
    reply: { ...extras, form: 'bytes', value: text, type: 'application/json' },
    bytes: Buffer.byteLength(text),
  }
}

export const send = (response: Response, reply: Reply): void => {
  response.set(reply.headers ?? {})
  if (reply.form === 'problem')
    response.status(reply.status ?? statusOf(reply.problem.code)).json(reply.problem)
  else if (reply.form === 'json') response.status(reply.status ?? 200).json(reply.value)
  else
    response
      .status(reply.status ?? 200)
      .type(reply.type)
      .send(typeof reply.value === 'string' ? reply.value : sameBytes(reply.value))
}

/** Not copied: what is the same for everybody is there once. */
const sameBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)
