/**
 * What is told of an event, and to whom: the one rule from the record to notices. A notice names things by their ids and holds
 * no words, so that it may be kept beside the record. Rules: SPEC.md beside this file. Knows no inbox, no mail and no clock.
 */
import { sees, type Audience } from '../audience.ts'
import type { CommandId, DocumentId, ParagraphId, PersonId, SeatId } from '../ids.ts'
import type { DraftEventType, RecordedDraftEvent } from '../procedure/event.ts'
import { citedItems, type Item } from '../procedure/severable.ts'
import { knowsOf, viewerOf } from '../procedure/index.ts'
import type { NoteReturn } from '../procedure/note-state.ts'
import type {
  Change,
  DeclarationKind,
  Doubt,
  DraftMark,
  DraftState,
  Stance,
  VoidCause,
} from '../procedure/state.ts'
import type { CompromiseAnswer, StandKind } from '../procedure/position-state.ts'
import type { Actor } from '../procedure/submission.ts'
import type { Deadline, Instant } from '../time.ts'

export const noticeGroups = ['silence', 'text', 'asked', 'positions', 'talk'] as const
export type NoticeGroup = (typeof noticeGroups)[number]

/** Which events are told, and what they are by themselves; the others are seen by whoever looks. */
const groups: Readonly<Record<DraftEventType, Exclude<NoticeGroup, 'asked'> | null>> = {
  TextCreated: null,
  TextOpened: 'text',
  VersionIssued: 'text',
  VersionReceived: null,
  CommentPosted: 'talk',
  CommentReplied: 'talk',
  CommentEdited: null,
  ThreadResolved: null,
  ThreadReopened: null,
  ThreadReattached: null,
  ProposalTabled: 'positions',
  ProposalRevised: 'positions',
  ProposalWithdrawn: 'positions',
  ProposalSupported: 'positions',
  SupportWithdrawn: 'positions',
  // VersionIssued is told already; who tabled one finds what became of it where it waits for them.
  ProposalsCarried: null,
  ProposalRebased: 'positions',
  ProposalTakenOver: 'positions',
  ProposalAbsorbed: 'positions',
  DecisionReversed: 'positions',
  StanceTaken: 'positions',
  DraftMarked: 'positions',
  DraftRemarked: 'talk',
  ProposalTakenUp: 'positions',
  ProposalSetAside: 'positions',
  ObjectionRaised: 'positions',
  ObjectionAnswered: 'positions',
  ObjectionWithdrawn: 'positions',
  ObjectionReleased: 'silence',
  ObjectionMaintained: 'positions',
  StandTaken: 'positions',
  ReadingLed: null,
  // Fifteen paragraphs read in an hour are no fifteen letters; who was misunderstood contests it.
  FloorRecorded: null,
  FloorContested: 'positions',
  SheetNoted: null,
  CirclesAllowed: null,
  CircleOpened: 'positions',
  CircleAnswered: 'positions',
  CircleClosed: 'positions',
  CircleTabled: 'positions',
  CompromiseOffered: 'positions',
  CompromiseRevised: 'positions',
  CompromiseAnswered: 'positions',
  CompromiseClosed: 'positions',
  CompromiseWritten: 'positions',
  SilenceOpened: 'silence',
  SilenceBroken: 'silence',
  BreakAsked: 'silence',
  SilenceHeld: 'silence',
  HoldLifted: 'silence',
  ExtensionAsked: 'silence',
  RequestWithdrawn: 'silence',
  ExtensionDeclined: 'silence',
  SilenceExtended: 'silence',
  SilenceWithdrawn: 'silence',
  SilenceVoided: 'silence',
  RemarkMade: 'silence',
  // Each letter would beget another.
  NoteAccepted: null,
  NoteReturned: 'silence',
  ReachAsked: 'silence',
  PeriodEnded: 'silence',
  LapseHeld: 'silence',
  ClockConfirmed: 'silence',
  TextRestored: 'text',
  OutcomeConfirmed: 'silence',
  AgreementWithdrawn: 'silence',
  TextAdopted: 'silence',
  AdoptionScheduled: 'silence',
  PlacedOnRecord: 'silence',
  CorrigendumEntered: 'text',
  CorrigendumContested: 'text',
  ActCountersigned: 'positions',
  ActDisowned: 'positions',
}

/** What a sentence about it says beside who did it. */
export type NoticeFacts = {
  readonly version?: number
  /** Whose proposal, objection or request it is about. */
  readonly about?: SeatId
  readonly change?: Change['kind']
  readonly declared?: DeclarationKind
  /** As they are cited in the text; none: the whole. */
  readonly places?: readonly string[]
  /** Of a silence that is decided item by item: what is put, what was broken. As they are cited. */
  readonly items?: readonly string[]
  /** Titles of the other texts under the same silence. */
  readonly with?: readonly string[]
  /** Of an outcome: what stays open. */
  readonly open?: readonly string[]
  readonly cause?: VoidCause
  readonly slip?: { readonly place: string; readonly was: string; readonly now: string }
  /** None: taken back. */
  readonly stance?: Stance | 'none'
  readonly mark?: DraftMark
  readonly edited?: boolean
  readonly whole?: boolean
  /** None: taken back. */
  readonly stand?: StandKind | 'none'
  readonly answer?: CompromiseAnswer['is']
  readonly wording?: number
  readonly how?: 'taken-up' | 'withdrawn'
  readonly deadline?: Deadline
  readonly before?: Deadline
  readonly standing?: number
  readonly doubt?: Doubt
  readonly taken?: Instant
  readonly outcome?: 'passed' | 'not-agreed'
  readonly passing?: 'agreed' | 'adopted'
  readonly symbol?: string
  /** The event that names the act that was disowned. */
  readonly disowned?: DraftEventType
  readonly returns?: boolean
  readonly paragraph?: ParagraphId
  readonly silence?: string
  /** Who has not been reached. */
  readonly seats?: readonly SeatId[]
  /** Why a note did not arrive. */
  readonly back?: NoteReturn
  readonly circle?: 'joins' | 'leaves'
}

export type Notice = {
  /** `<document>.<command>`. */
  readonly id: string
  readonly document: DocumentId
  readonly command: CommandId
  /** Place of the event in its record; told to nobody, for it counts what others do. */
  readonly place: number
  readonly audience: Audience
  readonly at: Instant
  readonly type: DraftEventType
  /** Whose act it is. */
  readonly seat: SeatId
  /** Who did it, for leaving them out; never shown. */
  readonly person?: PersonId
  /** It was entered for the seat. */
  readonly entered?: true
  /** Seats of which something is asked, or whose thing it is. */
  readonly to: readonly SeatId[]
  /** Something is asked of whoever holds the pen. */
  readonly toPen?: true
  readonly facts: NoticeFacts
}

type Past = readonly RecordedDraftEvent[]

const seatOf = ({ via, actor }: RecordedDraftEvent): SeatId => via?.seat ?? actor.seat

const tabled = (past: Past, proposal: string): SeatId | undefined => {
  for (const event of past)
    if (event.type === 'ProposalTabled' && event.data.proposal === proposal) return event.data.seat
  return undefined
}

/** As far as the proposal's own wording goes: whoever supported another wording is asked anew (PRO-6). */
const supporters = (past: Past, proposal: string): readonly SeatId[] => {
  const found = new Set<SeatId>()
  for (const event of past) {
    if (event.type === 'ProposalSupported' && event.data.proposal === proposal) found.add(event.data.seat)
    if (event.type === 'SupportWithdrawn' && event.data.proposal === proposal) found.delete(event.data.seat)
    if (event.type === 'ProposalRevised' && event.data.proposal === proposal) found.clear()
  }
  return [...found]
}

const objector = (past: Past, objection: string): SeatId | undefined => {
  for (const event of past)
    if (event.type === 'ObjectionRaised' && event.data.objection === objection) return event.data.seat
  return undefined
}

const speakers = (past: Past, thread: string): readonly SeatId[] =>
  past.flatMap((event) =>
    (event.type === 'CommentPosted' || event.type === 'CommentReplied') && event.data.thread === thread
      ? [seatOf(event)]
      : [],
  )

/** Addressees by their private names; a seat that began anew since is asked for nothing. */
const seatsNamed = (names: readonly string[] | undefined): readonly SeatId[] =>
  names?.filter((name) => !name.includes('~')) ?? []

const addressed = (past: Past, compromise: string): readonly SeatId[] =>
  past.flatMap((event) =>
    event.type === 'CompromiseOffered' && event.data.compromise === compromise
      ? seatsNamed(event.data.to)
      : [],
  )

/** Those who take part in it. */
const inCircle = (past: Past, circle: string): readonly SeatId[] => {
  const found = new Set<string>()
  for (const event of past) {
    if (event.type === 'CircleOpened' && event.data.circle === circle) found.add(event.data.seats[0] ?? '')
    if (event.type !== 'CircleAnswered' || event.data.circle !== circle) continue
    if (event.data.answer === 'joins') found.add(event.data.seat)
    else found.delete(event.data.seat)
  }
  return seatsNamed([...found])
}

const itemsOf = (past: Past, silence: string): readonly Item[] =>
  past.flatMap((event) =>
    event.type === 'SilenceOpened' && event.data.silence === silence
      ? [...(event.data.items ?? []), ...(event.data.before ?? [])]
      : [],
  )

/** The silence that an event speaks of; of what follows agreement, that on which it rests. */
const silenceOf = (event: RecordedDraftEvent, past: Past): string | undefined => {
  if ('silence' in event.data && event.data.silence !== undefined) return event.data.silence
  if (event.type === 'ActCountersigned' || event.type === 'ActDisowned') {
    const { act } = event.data
    const index = past.findIndex(({ command }) => command === act)
    const entered = past[index]
    return entered && silenceOf(entered, past.slice(0, index))
  }
  const rests =
    event.type === 'AgreementWithdrawn' ||
    event.type === 'AdoptionScheduled' ||
    (event.type === 'TextAdopted' && event.data.how !== 'room')
  if (!rests) return undefined
  return past
    .flatMap((before) =>
      before.type === 'OutcomeConfirmed' && before.data.outcome === 'passed' ? [before.data.silence] : [],
    )
    .at(-1)
}

/** What of a silence over several texts that are decided apart concerns all of them all the same. */
const ofAll: ReadonlySet<DraftEventType> = new Set([
  'SilenceOpened',
  'SilenceExtended',
  'SilenceWithdrawn',
  'SilenceVoided',
  'PeriodEnded',
  'LapseHeld',
  'ClockConfirmed',
])

/** TOG-10: what was said of several texts at once is told in the first of them. */
const isToldElsewhere = (document: DocumentId, event: RecordedDraftEvent, past: Past): boolean => {
  // These are about one text.
  if (event.type === 'RemarkMade' || event.type === 'ObjectionReleased' || event.type === 'ReachAsked')
    return false
  const id = silenceOf(event, past)
  const opening = [...past, event].find(
    (one) => one.type === 'SilenceOpened' && one.data.silence === id && id !== undefined,
  )
  if (opening?.type !== 'SilenceOpened' || !opening.data.together) return false
  if (opening.data.together.texts[0]?.document === document) return false
  return opening.data.profile.severable !== 'items' || ofAll.has(event.type)
}

type Said = {
  readonly to?: readonly (SeatId | undefined)[]
  readonly facts: NoticeFacts
  readonly toPen?: true
}

const about = (seat: SeatId | undefined): NoticeFacts => (seat === undefined ? {} : { about: seat })

const saidOf = (event: RecordedDraftEvent, past: Past): Said => {
  switch (event.type) {
    case 'VersionIssued':
      return { facts: { version: event.data.number } }
    case 'CommentPosted':
      return { facts: { paragraph: event.data.paragraph } }
    case 'CommentReplied':
      return { facts: {}, to: speakers(past, event.data.thread) }
    case 'ProposalTabled': {
      const { change, on } = event.data
      if (on === undefined) return { facts: { change: change.kind }, toPen: true }
      return { facts: { change: change.kind }, to: [tabled(past, on)] }
    }
    case 'ProposalRebased':
      return { facts: { change: event.data.change.kind }, to: supporters(past, event.data.proposal) }
    case 'ProposalAbsorbed':
      return { facts: about(event.data.words), to: [event.data.words] }
    case 'ProposalTakenOver':
    case 'DecisionReversed': {
      const seat = tabled(past, event.data.proposal)
      return { facts: about(seat), to: [seat] }
    }
    case 'ProposalRevised':
      return { facts: { change: event.data.change.kind }, to: supporters(past, event.data.proposal) }
    case 'ProposalSupported':
    case 'SupportWithdrawn': {
      const seat = tabled(past, event.data.proposal)
      return { facts: about(seat), to: [seat] }
    }
    case 'StanceTaken': {
      const seat = tabled(past, event.data.proposal)
      return { facts: { ...about(seat), stance: event.data.stance ?? 'none' }, to: [seat] }
    }
    // Told to the delegation alone: somebody of it is to clear it, or to go on.
    case 'DraftMarked':
      return { facts: { mark: event.data.mark }, to: [seatOf(event)] }
    case 'ProposalWithdrawn':
      return { facts: about(tabled(past, event.data.proposal)), to: supporters(past, event.data.proposal) }
    case 'ProposalTakenUp':
    case 'ProposalSetAside': {
      const seat = tabled(past, event.data.proposal)
      const edited = event.type === 'ProposalTakenUp' ? { edited: event.data.edited } : {}
      return { facts: { ...about(seat), ...edited }, to: [seat, ...supporters(past, event.data.proposal)] }
    }
    case 'ObjectionRaised':
      return { facts: { whole: event.data.paragraph === null }, toPen: true }
    case 'CompromiseOffered':
      return { facts: {}, to: seatsNamed(event.data.to) }
    case 'CompromiseRevised':
      return { facts: { wording: event.data.wording }, to: addressed(past, event.data.compromise) }
    case 'CompromiseAnswered':
      return { facts: { answer: event.data.answer }, toPen: true }
    case 'CompromiseClosed':
      return { facts: { how: event.data.how }, to: addressed(past, event.data.compromise) }
    case 'FloorContested':
      return { facts: {}, toPen: true }
    case 'CircleOpened':
      return { facts: {}, to: seatsNamed(event.data.seats.slice(1)) }
    case 'CircleTabled':
      return { facts: {}, to: inCircle(past, event.data.circle) }
    case 'CircleAnswered':
      return { facts: { circle: event.data.answer } }
    case 'StandTaken':
      return {
        facts: { stand: event.data.is ?? 'none', whole: event.data.paragraph === null },
        toPen: true,
      }
    case 'ObjectionAnswered': {
      const seat = objector(past, event.data.objection)
      return { facts: about(seat), to: [seat] }
    }
    case 'SilenceOpened': {
      const { version, deadline, silence, seats, items, together } = event.data
      const put = items ? { items: citedItems(items) } : {}
      const others = together && { with: together.texts.slice(1).map(({ title }) => title) }
      return { facts: { version, deadline, silence, ...put, ...others }, to: seats }
    }
    case 'SilenceBroken': {
      const { silence, items } = event.data
      return { facts: { silence, ...(items ? { items: citedItems(itemsOf(past, silence), items) } : {}) } }
    }
    case 'SilenceHeld':
    case 'ExtensionAsked':
      return { facts: { silence: event.data.silence }, toPen: true }
    case 'ExtensionDeclined': {
      const { request, silence } = event.data
      const asked = past.find(({ type, command }) => type === 'ExtensionAsked' && command === request)
      const seat = asked && seatOf(asked)
      return { facts: { ...about(seat), silence }, to: [seat] }
    }
    case 'SilenceVoided':
      return { facts: { silence: event.data.silence, cause: event.data.cause } }
    case 'RemarkMade':
      return { facts: { silence: event.data.silence }, toPen: true }
    case 'AdoptionScheduled':
      return { facts: { deadline: event.data.deadline } }
    case 'PlacedOnRecord': {
      const { kind, paragraphs } = event.data
      return { facts: { declared: kind, places: paragraphs.map(({ id, cited }) => cited || id) } }
    }
    case 'CorrigendumEntered': {
      const { cited, was, now } = event.data
      return { facts: { slip: { place: cited, was, now } } }
    }
    case 'SilenceExtended': {
      const { deadline, before, silence } = event.data
      return { facts: { deadline, before, silence } }
    }
    case 'PeriodEnded':
      return { facts: { standing: event.data.standing.length, silence: event.data.silence }, toPen: true }
    case 'LapseHeld': {
      const { why, last, seen, silence } = event.data
      return { facts: { doubt: { why, last, seen }, silence }, toPen: true }
    }
    case 'NoteReturned':
      return {
        facts: { silence: event.data.silence, seats: [event.data.seat], back: event.data.how },
        toPen: true,
      }
    case 'ReachAsked':
      return { facts: { silence: event.data.silence, seats: event.data.seats }, toPen: true }
    case 'ProposalsCarried':
      return { facts: { version: event.data.version } }
    case 'TextRestored':
      return { facts: { taken: event.data.taken } }
    case 'OutcomeConfirmed': {
      const { outcome, passing, silence, open } = event.data
      const left = open ? { open: citedItems(itemsOf(past, silence), open) } : {}
      return { facts: { outcome, passing, silence, ...left } }
    }
    case 'TextAdopted': {
      const { version, symbol } = event.data
      return { facts: { version, ...(symbol === undefined ? {} : { symbol }) } }
    }
    case 'ActDisowned': {
      const act = past.find(({ command }) => command === event.data.act)
      const returns = event.data.returns !== undefined
      return { facts: { returns, ...(act ? { disowned: act.type } : {}) }, toPen: true }
    }
    case 'BreakAsked':
    case 'HoldLifted':
    case 'RequestWithdrawn':
    case 'SilenceWithdrawn':
    case 'ClockConfirmed':
    case 'ObjectionReleased':
      return { facts: { silence: event.data.silence } }
    case 'TextCreated':
    case 'TextOpened':
    case 'VersionReceived':
    case 'CommentEdited':
    case 'ThreadResolved':
    case 'ThreadReopened':
    case 'ThreadReattached':
    case 'DraftRemarked':
    case 'ObjectionWithdrawn':
    case 'ObjectionMaintained':
    case 'ReadingLed':
    case 'FloorRecorded':
    case 'SheetNoted':
    case 'CirclesAllowed':
    case 'CircleClosed':
    case 'CompromiseWritten':
    case 'NoteAccepted':
    case 'AgreementWithdrawn':
    case 'CorrigendumContested':
    case 'ActCountersigned':
      return { facts: {} }
  }
}

/** NOT-1: of the events of one text from place `from` (0 is the first), looking back at those before each and at nothing else. */
export const noticesOf = (document: DocumentId, events: Past, from: number): readonly Notice[] => {
  const notices: Notice[] = []
  const told = (index: number): boolean => {
    const event = events[index]
    if (!event) return false
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = events[before]
      if (other?.command !== event.command) return false
      if (other.audience === event.audience && groups[other.type] !== null) return true
    }
    return false
  }
  for (const [index, event] of events.slice(from).entries()) {
    const place = from + index
    if (groups[event.type] === null || told(place)) continue
    const past = events.slice(0, place)
    if (isToldElsewhere(document, event, past)) continue
    const { to = [], facts, toPen } = saidOf(event, past)
    const entered = event.via !== undefined
    const seat = seatOf(event)
    const asked = [...to, ...(entered ? [seat] : [])].filter((one) => one !== undefined)
    notices.push({
      id: `${document}.${event.command}`,
      document,
      command: event.command,
      place,
      audience: event.audience,
      at: event.at,
      type: event.type,
      seat,
      ...(event.actor.person === undefined ? {} : { person: event.actor.person }),
      ...(entered ? { entered: true as const } : {}),
      to: [...new Set(asked)],
      ...(toPen ? { toPen } : {}),
      facts,
    })
  }
  return notices
}

/** As somebody sits now: `since` is when they came to the seat. */
export type Reader = { readonly actor: Actor; readonly since: Instant }

/** NOT-2 to NOT-4. */
export const isTold = (notice: Notice, state: DraftState, { actor, since }: Reader): boolean =>
  notice.person !== actor.person &&
  notice.at >= since &&
  knowsOf(state, actor) &&
  sees(notice.audience, viewerOf(state, actor))

/** What an event is by itself; null where nobody is told of it. */
export const groupOf = (type: DraftEventType): Exclude<NoticeGroup, 'asked'> | null => groups[type]

/** NOT-6: what it is for this reader. */
export const groupFor = (notice: Notice, state: DraftState, actor: Actor): NoticeGroup => {
  const group = groups[notice.type] ?? 'talk'
  if (group === 'silence' || group === 'text') return group
  const asked = notice.to.includes(actor.seat) || (notice.toPen === true && viewerOf(state, actor).holdsPen)
  return asked ? 'asked' : group
}
