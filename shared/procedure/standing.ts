/**
 * Who may do what, at which stage: the table of commands, seats and their terms, the pen, and who sees or writes the words.
 * Knows no command's content; what depends on it is decided by subject.
 */
import { sees, type Audience, type Onlooker } from '../audience.ts'
import type { PersonId, SeatId } from '../ids.ts'
import { ok, unreachable, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import { given, no, type Act } from './act.ts'
import { circlesSeen } from './circle-state.ts'
import type { DraftCommandType } from './command.ts'
import { own } from './lookup.ts'
import type { Refusal, RefusalCode } from './refusal.ts'
import type { Accreditation, BodyState, DraftState, OnBehalf, Seat, SeatRole, Stage } from './state.ts'
import type { Actor, DraftSubmission } from './submission.ts'

type Terms = { readonly from: Instant; readonly until?: Instant }

const within = (terms: Terms, at: Instant): boolean =>
  terms.from <= at && (terms.until === undefined || at < terms.until)

/** By the clock alone: for an instant that somebody states. */
export const isCurrent = (seat: Seat, at: Instant): boolean => within(seat, at)

/** STD-12: for whoever acts now, what had begun when it was recorded has begun, though the clock may have been set back since. */
const isSeated = (seat: Seat, at: Instant): boolean =>
  (seat.begun === true || seat.from <= at) && (seat.until === undefined || at < seat.until)

/** The seats whose term is running, by id. */
export const currentSeats = (body: BodyState, at: Instant): readonly Seat[] =>
  Object.values(body.seats)
    .filter((seat) => isSeated(seat, at))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

export const currentMembers = (body: BodyState, at: Instant): readonly Seat[] =>
  currentSeats(body, at).filter((seat) => seat.role === 'member')

/** Who sits in the seat. Each began with the act that let them in, which stands in the record (STD-12). */
export const sittingIn = (body: BodyState, seat: SeatId, at: Instant): readonly Accreditation[] =>
  (bySeatIn(body).get(seat) ?? []).filter(({ until }) => until === undefined || at < until)

/** Asked with every stroke of everybody, and changed a few times a day: sorted once for each list of them. */
const bySeatIn = ({ accreditations }: BodyState): ReadonlyMap<SeatId, readonly Accreditation[]> => {
  const known = sorted.get(accreditations)
  if (known) return known
  const bySeat = new Map<SeatId, Accreditation[]>()
  for (const entry of accreditations) {
    const those = bySeat.get(entry.seat)
    if (those) those.push(entry)
    else bySeat.set(entry.seat, [entry])
  }
  sorted.set(accreditations, bySeat)
  return bySeat
}

const sorted = new WeakMap<readonly Accreditation[], ReadonlyMap<SeatId, readonly Accreditation[]>>()

/** The person in the seat at that instant, as the body's record has it; `undefined` if they do not sit there. */
export const actorIn = (
  body: BodyState,
  person: PersonId,
  seatId: SeatId,
  at: Instant,
): Actor | undefined => {
  const seat = own(body.seats, seatId)
  if (!seat || !isSeated(seat, at)) return undefined
  const accreditation = sittingIn(body, seatId, at).find((entry) => entry.person === person)
  if (!accreditation) return undefined
  return {
    person,
    seat: seatId,
    role: seat.role,
    ...(seat.state ? { state: seat.state } : {}),
    capacity: accreditation.capacity,
    ...(seat.renewed === undefined ? {} : { renewed: seat.renewed }),
  }
}

/** STD-6. The one answer to "is this seat of the chair's team?", for writing and for seeing alike. */
export const holdsPen = (
  state: DraftState,
  actor: { readonly seat: SeatId; readonly role: SeatRole },
): boolean => actor.role === 'chair' || actor.role === 'vice-chair' || state.pen.includes(actor.seat)

/** As `sees()` wants it, with what reading needs beside. */
export type Viewer = Onlooker & { readonly role?: SeatRole }

export const viewerOf = (
  state: DraftState,
  actor: { readonly seat: SeatId; readonly role: SeatRole; readonly renewed?: number },
): Viewer => ({
  seat: actor.seat,
  ...given('renewed', actor.renewed),
  holdsPen: holdsPen(state, actor),
  ...given('circles', circlesSeen(state.circles, actor)),
  role: actor.role,
})

const asViewer = (act: Act): Viewer => viewerOf(act.state, { ...act.seat, seat: act.seat.id })

export const isPen = (act: Act): boolean => asViewer(act).holdsPen

/** Whether what has this audience exists for the one who acts (VIS-8); through the secretariat nobody reaches a private thing. */
export const existsFor = (act: Act, audience: Audience): boolean =>
  act.via ? audience === 'everyone' : sees(audience, asViewer(act))

// ── the words ───────────────────────────────────────────────────────────────

export type TextRights = {
  readonly see: 'working' | 'versions' | 'nothing'
  readonly write: boolean
  /** Why not, where `write` is false. */
  readonly why?: RefusalCode
}

const reader = (see: TextRights['see'], why: RefusalCode): TextRights => ({ see, write: false, why })

/** VIS-1 to VIS-6: who sees which words of a text, and who may change them. */
export const textRights = (state: DraftState, actor: Actor | undefined): TextRights => {
  if (!state.exists) return reader('nothing', 'NoSuchText')
  if (!actor) return reader('nothing', 'NotSeated')
  const pen = holdsPen(state, actor)
  const drafts = pen || (actor.role === 'member' && state.mode === 'open-drafting')
  const watches =
    pen || actor.role === 'secretariat' || (actor.role === 'member' && state.mode !== 'closed-pen')
  if (state.stage === 'preparation') {
    if (!pen && actor.role !== 'secretariat') return reader('nothing', 'NoSuchText')
    if (!pen) return reader('working', 'TextNotOpen')
    return actor.capacity === 'capital'
      ? reader('working', 'CapacityMayNot')
      : { see: 'working', write: true }
  }
  const see = watches ? 'working' : 'versions'
  if (!drafts) return reader(see, 'RoleMayNot')
  if (actor.capacity === 'capital') return reader(see, 'CapacityMayNot')
  if (state.stage !== 'negotiation') return reader(see, 'TextFrozen')
  return { see: 'working', write: true }
}

/** Whether there is such a text, as far as the actor may know (VIS-1). All that is said of one asks this first. */
export const knowsOf = (state: DraftState, actor: Actor | undefined): boolean =>
  textRights(state, actor).see !== 'nothing'

// ── the table of commands ───────────────────────────────────────────────────

type Who = 'pen' | 'member' | 'pen-or-secretariat' | 'any'
/** Why not at this stage; null where it may be. */
type Stages = Readonly<Record<Stage, RefusalCode | null>>
type Standing = {
  readonly who: Who
  /** Capitals too, as far as the subject allows (STD-5). */
  readonly capital?: true
  readonly stages: Stages
  readonly onBehalf?: true
}

const stages = (
  negotiation: RefusalCode | null,
  silence: RefusalCode | null,
  after: RefusalCode | null,
): Stages => ({
  preparation: 'TextNotOpen',
  negotiation,
  silence,
  agreed: after,
  adopted: after,
})
const whileWordsMove = stages(null, 'TextFrozen', 'TextFrozen')
const untilAgreed = stages(null, null, 'StageMayNot')
const untilAdopted: Stages = { ...stages(null, null, null), adopted: 'StageMayNot' }
const onceOpen = stages(null, null, null)
const agreed: Stages = { ...stages('StageMayNot', 'StageMayNot', null), adopted: 'StageMayNot' }
const settled = stages('StageMayNot', 'StageMayNot', null)
const sinceSilence = stages('StageMayNot', null, null)
const talk: Standing = { who: 'any', capital: true, stages: { ...untilAdopted, preparation: null } }

const standings: Readonly<Record<DraftCommandType, Standing>> = {
  OpenText: {
    who: 'pen',
    stages: {
      ...stages('TextOpenAlready', 'TextOpenAlready', 'TextOpenAlready'),
      preparation: null,
    },
  },
  IssueVersion: { who: 'pen', stages: whileWordsMove },
  AcknowledgeVersion: { who: 'any', capital: true, stages: onceOpen },
  PostComment: { ...talk, onBehalf: true },
  ReplyToComment: talk,
  EditComment: talk,
  ResolveThread: talk,
  ReopenThread: talk,
  ReattachThread: talk,
  TableProposal: { who: 'member', stages: whileWordsMove, onBehalf: true },
  ReviseProposal: { who: 'member', stages: whileWordsMove },
  WithdrawProposal: { who: 'member', stages: untilAgreed, onBehalf: true },
  SupportProposal: { who: 'member', stages: untilAgreed, onBehalf: true },
  WithdrawSupport: { who: 'member', stages: untilAgreed },
  TablePackage: { who: 'member', stages: whileWordsMove, onBehalf: true },
  ProposeOnProposal: { who: 'member', stages: whileWordsMove },
  TakeIntoProposal: { who: 'member', stages: whileWordsMove },
  TakeOverProposal: { who: 'member', stages: whileWordsMove },
  RebaseProposal: { who: 'member', stages: whileWordsMove },
  TakeUpTogether: { who: 'pen', stages: whileWordsMove },
  ReverseDecision: { who: 'pen', stages: whileWordsMove },
  TakeStance: { who: 'member', stages: untilAgreed, onBehalf: true },
  MarkDraft: { who: 'any', capital: true, stages: untilAdopted },
  RemarkOnDraft: { who: 'any', capital: true, stages: untilAdopted },
  TakeUpProposal: { who: 'pen', stages: whileWordsMove },
  SetAsideProposal: { who: 'pen', stages: whileWordsMove },
  RaiseObjection: { who: 'member', stages: untilAgreed, onBehalf: true },
  OfferCompromise: { who: 'pen', stages: whileWordsMove },
  ReviseCompromise: { who: 'pen', stages: whileWordsMove },
  AnswerCompromise: { who: 'member', stages: whileWordsMove, onBehalf: true },
  WithdrawCompromise: { who: 'pen', stages: whileWordsMove },
  TakeUpCompromise: { who: 'pen', stages: whileWordsMove },
  LeadReading: { who: 'pen', stages: whileWordsMove },
  RecordFloor: { who: 'pen', stages: whileWordsMove },
  ContestFloor: { who: 'member', stages: whileWordsMove, onBehalf: true },
  NoteOnSheet: { who: 'pen', stages: untilAdopted },
  TakeStand: { who: 'member', stages: untilAgreed, onBehalf: true },
  AllowCircles: { who: 'pen', stages: { ...untilAgreed, preparation: null } },
  OpenCircle: { who: 'member', stages: untilAgreed },
  AnswerCircle: { who: 'member', stages: untilAdopted },
  CloseCircle: { who: 'member', stages: untilAdopted },
  MaintainObjection: { who: 'member', stages: untilAgreed, onBehalf: true },
  AnswerObjection: { who: 'pen', stages: untilAgreed },
  WithdrawObjection: { who: 'member', stages: untilAdopted, onBehalf: true },
  ReleaseObjection: { who: 'member', stages: untilAdopted, onBehalf: true },
  OpenSilence: { who: 'pen', stages: stages(null, 'SilenceRunning', 'StageMayNot') },
  BreakSilence: { who: 'member', stages: onceOpen, onBehalf: true },
  AskToBreak: { who: 'member', stages: onceOpen },
  HoldSilence: { who: 'member', stages: onceOpen, onBehalf: true },
  LiftHold: { who: 'member', stages: onceOpen, onBehalf: true },
  AskExtension: { who: 'member', stages: onceOpen, onBehalf: true },
  WithdrawRequest: { who: 'member', stages: onceOpen, onBehalf: true },
  DeclineExtension: { who: 'pen', stages: onceOpen },
  ExtendSilence: { who: 'pen', stages: onceOpen },
  WithdrawSilence: { who: 'pen', stages: onceOpen },
  VoidSilence: { who: 'pen', stages: onceOpen },
  RemarkInSilence: { who: 'member', stages: onceOpen },
  ReportReturned: { who: 'pen-or-secretariat', stages: onceOpen },
  ConfirmClock: { who: 'pen-or-secretariat', stages: onceOpen },
  ConfirmOutcome: { who: 'pen-or-secretariat', stages: onceOpen },
  WithdrawAgreement: { who: 'member', stages: agreed, onBehalf: true },
  AdoptText: { who: 'pen-or-secretariat', stages: agreed },
  AdoptInRoom: { who: 'pen-or-secretariat', stages: stages(null, 'SilenceRunning', 'StageMayNot') },
  ScheduleAdoption: { who: 'pen-or-secretariat', stages: agreed },
  PlaceOnRecord: { who: 'member', stages: sinceSilence, onBehalf: true },
  EnterCorrigendum: { who: 'pen-or-secretariat', stages: settled },
  ContestCorrigendum: { who: 'member', stages: settled, onBehalf: true },
  CountersignAct: { who: 'any', stages: onceOpen },
  DisownAct: { who: 'any', stages: onceOpen },
}

/** The seat acted for and the time the act counts from, or why not (STD-1 to STD-3, STD-9, BEH-1 to BEH-4). */
const authorOf = (
  state: DraftState,
  submission: DraftSubmission,
  now: Instant,
): Result<Pick<Act, 'seat' | 'capacity' | 'at' | 'via'>, Refusal> => {
  const { command, body } = submission
  const actor = actorIn(body, submission.actor.person, submission.actor.seat, now)
  const seat = actor && own(body.seats, actor.seat)
  if (!actor || !seat) return no('NotSeated', 'STD-1', { seat: submission.actor.seat })
  // Every later refusal would say that there is a text.
  if (!knowsOf(state, actor)) return no('NoSuchText', 'STD-9')
  if (command.as !== undefined && command.as !== actor.seat)
    return no('SeatNotYours', 'STD-2', { seat: command.as, yours: actor.seat })
  const given = command.onBehalf
  if (!given) return ok({ seat, capacity: actor.capacity, at: now })
  if (actor.role !== 'secretariat') return no('OnBehalfOnlySecretariat', 'BEH-1')
  if (actor.capacity === 'capital') return no('CapacityMayNot', 'STD-5', { capacity: actor.capacity })
  if (!standings[command.type].onBehalf)
    return no('RoleMayNot', 'BEH-2', { command: command.type, role: actor.role })
  const { paper, ...rest } = given
  const via: OnBehalf = paper ? { ...rest, paper } : rest
  if (via.receivedAt > now) return no('ReceivedInFuture', 'BEH-4', { receivedAt: via.receivedAt })
  const other = own(body.seats, via.seat)
  if (!other) return no('NoSuchSeat', 'BEH-3', { seat: via.seat })
  if (!isCurrent(other, via.receivedAt)) return no('NotSeated', 'BEH-3', { seat: via.seat })
  return ok({ seat: other, capacity: 'head', at: via.receivedAt, via })
}

const roleAllows = (who: Who, act: Act): boolean => {
  switch (who) {
    case 'any':
      return true
    case 'member':
      return act.seat.role === 'member'
    case 'pen':
      return isPen(act)
    case 'pen-or-secretariat':
      return isPen(act) || act.seat.role === 'secretariat'
    default:
      return unreachable(who)
  }
}

/** Looks up who acts and asks the table; what comes out is an act that its subject may judge. */
export const admit = (state: DraftState, submission: DraftSubmission, now: Instant): Result<Act, Refusal> => {
  const { command } = submission
  const standing = standings[command.type]
  const author = authorOf(state, submission, now)
  if (!author.ok) return author
  const act: Act = {
    ...author.value,
    state,
    now,
    body: submission.body,
    text: submission.text,
    head: submission.head,
    command: command.id,
    person: submission.actor.person,
  }
  if (!roleAllows(standing.who, act))
    return no('RoleMayNot', standing.who === 'member' ? 'STD-7' : 'STD-4', {
      command: command.type,
      role: act.seat.role,
    })
  if (act.capacity === 'capital' && !standing.capital)
    return no('CapacityMayNot', 'STD-5', { command: command.type, capacity: act.capacity })
  const stage = standing.stages[state.stage]
  if (stage) return no(stage, 'STD-8', { command: command.type, stage: state.stage })
  return ok(act)
}
