/**
 * What is known of a text and of a body after folding their events. Plain JSON, so that a snapshot is its bytes.
 * The server folds every event; a client folds those it may see, with the same `evolve`.
 */
import type { Audience } from '../audience.ts'
import type {
  BodyId,
  CommandId,
  CommentId,
  DocumentId,
  ObjectionId,
  ParagraphId,
  PersonId,
  ProposalId,
  SeatId,
  SilenceId,
  StateCode,
} from '../ids.ts'
import type { Block, BlockType, Run } from '../text/schema.ts'
import type { ActorRef, OnBehalf } from './act-state.ts'
import type { Motion, Voting } from './motion-state.ts'
import type { NoteSent } from './note-state.ts'
import type { TextEdit } from './text-edit.ts'
import type { Circles } from './circle-state.ts'
import type { Compromise, Floor, Objection, Reading, SheetNote, Stand } from './position-state.ts'
import type { Deadline, Instant } from '../time.ts'
import type { Item } from './severable.ts'
import type { Together } from './together.ts'

export type { ActorRef, Channel, OnBehalf } from './act-state.ts'
export type { Objection } from './position-state.ts'
export type { TextEdit }

// ── the body ────────────────────────────────────────────────────────────────

export type SeatRole = 'chair' | 'vice-chair' | 'secretariat' | 'member' | 'expert' | 'incoming' | 'observer'

/** A State in a capacity. The chair of Ecuador and the member Ecuador are two seats with one State. */
export type Seat = {
  readonly id: SeatId
  readonly role: SeatRole
  /** Absent for the secretariat and for experts. */
  readonly state?: StateCode
  /** Rights run from (inclusive) to `until` (exclusive). */
  readonly from: Instant
  readonly until?: Instant
  /** Its term had begun when it was recorded (STD-12). */
  readonly begun?: true
  /** How often it was taken by new people after all had left; known to its own people and the secretariat. */
  readonly renewed?: number
  /** Who of its people may break a silence, where its head has tightened that; known to its own people. */
  readonly breaking?: Exclude<BreakingRule, 'any'>
}

/** Who of a delegation may say its "no": each who acts, a head, or two who act, one asking and another confirming. */
export type BreakingRule = 'any' | 'head' | 'two'

/** How a person sits in a seat. Only `head` and `delegate` act; `capital` reads, and writes on the desk alone. */
export type Capacity = 'head' | 'delegate' | 'capital'

export type Accreditation = {
  readonly person: PersonId
  readonly seat: SeatId
  readonly capacity: Capacity
  readonly since: Instant
  readonly until?: Instant
}

export type Person = {
  readonly id: PersonId
  /** A function, never more than needed: "Expert, Malta". Shown only within the delegation and to the secretariat. */
  readonly name: string
  readonly email?: string
}

/** A key that a person's own device holds. What it signs can be checked by whoever has the body's record. */
export type Passkey = {
  /** As the device named it: base64url. */
  readonly id: string
  readonly person: PersonId
  /** COSE, base64url. */
  readonly publicKey: string
  /** The name of the site it is bound to: `drafting.example.org`. */
  readonly site: string
  /** The person's own word for it: "Office laptop". */
  readonly name: string
  readonly addedAt: Instant
  readonly removedAt?: Instant
}

/** A way of running silences, as data; the whole profile stands in each opening event. */
export type Profile = {
  readonly id: string
  /** The body's own name for it; without one it is called by what it is. */
  readonly name?: string
  readonly regime: 'council-silence' | 'no-objection'
  /**
   * `clock`: any minute in the future. `elapsed`: so many hours from the opening. `working-days`: so many on the calendar, at
   * the stated hour, day of opening not counted.
   */
  readonly period:
    | { readonly type: 'clock' }
    | { readonly type: 'elapsed'; readonly hours: number }
    | { readonly type: 'working-days'; readonly days: number; readonly hour: string }
  /** What a passed and confirmed silence makes of the text. */
  readonly passing: 'agreed' | 'adopted'
  /**
   * What becomes of a hold: it keeps the outcome `pending` until it is lifted, `lapse`s when the period ends, or is not taken
   * (`none`). Absent: pending in a no-objection procedure, not taken in a council's silence.
   */
  readonly holds?: 'pending' | 'lapse' | 'none'
  /** Minutes for which the server may be out of reach in a period without its end being held; ten where it is absent. */
  readonly outage?: number
  /** Decided item by item, or as a package; a package where it is absent. */
  readonly severable?: 'items' | 'package'
  /** Who says the outcome: a person, or, where the body has decided so, the clock where nothing at all is in doubt. */
  readonly confirmedBy?: 'person' | 'clock'
}

/** Holidays of the place whose working days count. `source` and `provisional` are shown wherever days were counted. */
export type Calendar = {
  readonly id: string
  readonly version: string
  readonly source: string
  /** `2026-11-26` → its name. */
  readonly holidays: Readonly<Record<string, string>>
  /** Years that this calendar covers; `provisional` ones rest on announcements still to come. */
  readonly years: readonly number[]
  readonly provisional: readonly number[]
  /** Of the provisional years: holidays that an announcement may still move. Absent: any of theirs. */
  readonly moving?: readonly string[]
}

export type BodyState = {
  readonly id: BodyId
  readonly established: boolean
  readonly name: string
  /** Zone in which the body states its deadlines. */
  readonly zone: string
  readonly language: string
  readonly seats: Readonly<Record<SeatId, Seat>>
  readonly people: Readonly<Record<PersonId, Person>>
  readonly accreditations: readonly Accreditation[]
  /** Put before a seat by the secretariat, and let in by nobody yet: no right comes from it. */
  readonly nominations: readonly { readonly person: PersonId; readonly seat: SeatId; readonly at: Instant }[]
  /** By their ids, the removed ones too: what they signed before stays signed. */
  readonly passkeys: Readonly<Record<string, Passkey>>
  readonly profiles: Readonly<Record<string, Profile>>
  readonly calendars: Readonly<Record<string, Calendar>>
  /** Decided, and in force from a day to come. */
  readonly coming?: readonly Coming[]
  /** Procedural motions, where the body has switched them on. */
  readonly voting?: Voting
  readonly motions?: readonly Motion[]
}

export type Coming = { readonly from: Instant } & (
  | { readonly profile: Profile }
  | { readonly calendar: Calendar }
)

// ── a text ──────────────────────────────────────────────────────────────────

export const textKinds = ['statement', 'programme', 'letter'] as const
export type TextKind = (typeof textKinds)[number]
/** How the members take part while a text is drafted. Chosen when it is made. */
export type Mode = 'closed-pen' | 'open-pen' | 'open-drafting'
export type Stage = 'preparation' | 'negotiation' | 'silence' | 'agreed' | 'adopted'

export type Version = {
  /** 0 is the zero draft, N is Rev.N. */
  readonly number: number
  readonly hash: string
  readonly at: Instant
  readonly by: ActorRef
  /** Seats that are known to have it, and since when. */
  readonly receipts: Readonly<Record<SeatId, Instant>>
}

export type Comment = {
  readonly id: CommentId
  readonly by: ActorRef
  readonly at: Instant
  readonly body: string
  readonly editedAt?: Instant
  /** Earlier wordings, oldest first, each with when it was written. */
  readonly history: readonly { readonly body: string; readonly at: Instant }[]
}

export type Thread = {
  readonly id: CommentId
  readonly audience: Audience
  readonly paragraph: ParagraphId
  /** The words it was about. When they or their paragraph are gone, the thread goes to the shelf with them. */
  readonly quote?: string
  readonly comments: readonly Comment[]
  readonly resolved?: { readonly by: ActorRef; readonly at: Instant }
}

/** What a proposal would do. `base` is the block it was written against, as it stood when tabled. */
export type Change =
  | {
      readonly kind: 'change'
      readonly paragraph: ParagraphId
      readonly base: Block
      readonly content: readonly Run[]
    }
  | {
      readonly kind: 'add'
      /** The block it follows; null puts it first. */
      readonly after: ParagraphId | null
      readonly block: { readonly type: BlockType; readonly level?: number; readonly content: readonly Run[] }
    }
  | { readonly kind: 'delete'; readonly paragraph: ParagraphId; readonly base: Block }
  | {
      /** Another wording of the whole paragraph: it competes with the words there are, and is never read as an edit of them. */
      readonly kind: 'alternative'
      readonly paragraph: ParagraphId
      readonly base: Block
      readonly content: readonly Run[]
    }
  /** No change wanted: the paragraph as it stood. */
  | { readonly kind: 'keep'; readonly paragraph: ParagraphId; readonly base: Block }

/** What a member says of another's proposal, beside supporting it. */
export type Stance = 'opposes' | 'tolerates'

/** It follows the text by itself, it is in conflict with it, or it has nothing left to do. */
export type Carriage = 'clean' | 'conflict' | 'moot'

type ProposalStatus = 'open' | 'taken-up' | 'set-aside' | 'withdrawn'

export type Proposal = {
  readonly id: ProposalId
  readonly seat: SeatId
  readonly by: ActorRef
  readonly at: Instant
  readonly audience: Audience
  readonly change: Change
  readonly reasons?: string
  readonly citation?: string
  readonly supporters: readonly SeatId[]
  readonly stances?: Readonly<Record<SeatId, Stance>>
  /** The command by which it was tabled together with others: they are settled together. */
  readonly package?: CommandId
  /** The proposal for whose words these are proposed. */
  readonly on?: ProposalId
  /** What became of it at the last version that was issued while it was open. */
  readonly carried?: { readonly version: number; readonly how: Carriage }
  /** Who had tabled it and let it go, the first first. */
  readonly formerly?: readonly SeatId[]
  /** What taking it up wrote, for whoever reverses that. */
  readonly taken?: TextEdit
  readonly revisedAt?: Instant
  readonly status: ProposalStatus
  /** Why it was set aside, or what was taken up in part: the settler's words. */
  readonly note?: string
  readonly settled?: { readonly by: ActorRef; readonly at: Instant }
  readonly history: readonly { readonly change: Change; readonly reasons?: string; readonly at: Instant }[]
}

/** How far a draft has come within its delegation: put up for clearance, cleared, ready to be tabled; at its end, tabled or dropped. */
export type DraftMark = 'draft' | 'cleared' | 'ready' | 'tabled' | 'dropped'

/** What a delegation says among itself of one draft on its desk; the draft's words are the desk's. */
export type DeskNote = {
  readonly audience: Audience
  readonly draft: string
  /** The last one. `words`: hash of the words that it is about; it is of no others. */
  readonly mark?: {
    readonly is: DraftMark
    readonly words: string
    readonly by: ActorRef
    readonly at: Instant
  }
  readonly remarks: readonly { readonly by: ActorRef; readonly at: Instant; readonly body: string }[]
}

export type Break = {
  readonly act: CommandId
  readonly seat: SeatId
  readonly by: ActorRef
  /** When it counts from: server receipt, or receipt of the paper. */
  readonly at: Instant
  readonly reason?: string
  /** The items it is about; absent: all. */
  readonly items?: readonly ParagraphId[]
  readonly via?: OnBehalf
}

/** A first key: it counts for nothing until another person of the seat breaks. */
export type BreakAsk = {
  readonly seat: SeatId
  /** The people of the seat, as they then were. */
  readonly audience: Audience
  readonly by: ActorRef
  readonly at: Instant
  readonly reason?: string
}

/** "We wait for instructions": it breaks nothing, and the text does not pass over it. */
export type Hold = {
  readonly act: CommandId
  readonly seat: SeatId
  readonly by: ActorRef
  readonly at: Instant
  readonly reason?: string
  /** When the seat expects its instructions; nothing follows from it by itself. */
  readonly until?: Instant
  /** The items it is about; absent: all. */
  readonly items?: readonly ParagraphId[]
  readonly via?: OnBehalf
  readonly lifted?: { readonly by: ActorRef; readonly at: Instant }
}

/** "We ask for more time". The chair's team extends, declines, or has not answered. */
export type ExtensionRequest = {
  readonly id: CommandId
  readonly seat: SeatId
  readonly by: ActorRef
  readonly at: Instant
  readonly reason?: string
  readonly until?: Instant
  /** The items it is about; absent: all. */
  readonly items?: readonly ParagraphId[]
  readonly via?: OnBehalf
  readonly answered?: {
    readonly by: ActorRef
    readonly at: Instant
    readonly granted: boolean
    readonly note?: string
  }
  /** Taken back by the seat that asked. */
  readonly withdrawn?: { readonly by: ActorRef; readonly at: Instant }
}

/** What makes a silence void: the text is not the one meant, an annex is not, its days were counted wrongly, or another error. */
export type VoidCause = 'text' | 'annex' | 'days' | 'other'

/** Of a member to the chair's team during a silence: about the language, never about what is said. */
export type Remark = {
  readonly id: CommandId
  readonly seat: SeatId
  readonly by: ActorRef
  readonly at: Instant
  readonly paragraph: ParagraphId | null
  readonly body: string
}

export type DeclarationKind = 'statement' | 'reservation' | 'dissociation'

/** What a member places on record beside a text. It breaks nothing and changes no word. */
export type Declaration = {
  readonly id: CommandId
  readonly seat: SeatId
  readonly by: ActorRef
  readonly at: Instant
  readonly kind: DeclarationKind
  /** Those it is about, as they are cited in the text; none: the whole of it. */
  readonly paragraphs: readonly { readonly id: ParagraphId; readonly cited: string }[]
  readonly body: string
  readonly via?: OnBehalf
}

/** A slip set right beside the text, in one language: both wordings are kept, and the bytes that were agreed stay as they are. */
export type Corrigendum = {
  readonly id: CommandId
  readonly by: ActorRef
  readonly at: Instant
  readonly language: string
  readonly paragraph: ParagraphId
  readonly cited: string
  readonly was: string
  readonly now: string
  readonly note?: string
  /** A member says that this is no slip: it is void. */
  readonly contested?: { readonly by: ActorRef; readonly at: Instant; readonly reason?: string }
}

export type Extension = {
  readonly by: ActorRef
  readonly at: Instant
  readonly before: Deadline
  readonly deadline: Deadline
  readonly note?: string
}

/**
 * running → broken | withdrawn | voided | period-ended; period-ended → passed | not-agreed | broken | voided; passed → broken, or
 * period-ended again, by paper received in time, or not-agreed where it rested on an act that its seat disowns. Item by item,
 * period-ended → passed-in-part, of which further items may open again.
 * A machine ends the period; only a person ends the procedure.
 */
export type SilencePhase =
  | 'running'
  | 'period-ended'
  | 'broken'
  | 'withdrawn'
  | 'voided'
  | 'passed'
  | 'passed-in-part'
  | 'not-agreed'

/**
 * Why nobody can be sure that a period is over: the clock was set, the server was out of reach for longer than the profile
 * allows, or the record was restored from a backup. `last` is the time last seen before, `seen` the time seen then.
 */
export type Doubt = {
  readonly why: 'clock-set' | 'outage' | 'restored'
  readonly last: Instant
  readonly seen: Instant
}

export type Silence = {
  readonly id: SilenceId
  readonly version: number
  readonly hash: string
  readonly profile: Profile
  readonly deadline: Deadline
  readonly openedAt: Instant
  readonly by: ActorRef
  /** The seats whose silence counts: the members at opening. */
  readonly seats: readonly SeatId[]
  /** The texts that are under it; absent: this one alone. */
  readonly together?: Together
  /** What is decided apart; absent: all of it together. */
  readonly items?: readonly Item[]
  /** Named with them, and passed already with the same words. */
  readonly before?: readonly Item[]
  /** Of one that passed in part: the items that did not. */
  readonly open?: readonly ParagraphId[]
  /** Head of the public chain when it opened, as printed in the note. */
  readonly note: string
  readonly phase: SilencePhase
  /** Every one received in the period, by receipt: the first ended the silence. */
  readonly breaks: readonly Break[]
  /** First keys, as far as the reader may know of them. */
  readonly keys?: readonly BreakAsk[]
  readonly holds: readonly Hold[]
  readonly requests: readonly ExtensionRequest[]
  /** Each with the deadline it replaced, oldest first; `deadline` is that of the last. */
  readonly extensions: readonly Extension[]
  /** Objections standing when it opened: each holder was asked. */
  readonly asked: readonly ObjectionId[]
  /** The period does not end before a person has confirmed the clock. */
  readonly held?: Doubt
  readonly endedAt?: Instant
  /** By seat: what became of the note that opened it, as far as the reader may know. */
  readonly notes?: Readonly<Record<SeatId, NoteSent>>
  /** Seats not known to have the version when the period ended. */
  readonly notReached?: readonly SeatId[]
  readonly closedAt?: Instant
  readonly closedBy?: ActorRef
  readonly closingNote?: string
  /** Of one that is void: what was wrong. */
  readonly cause?: VoidCause
  /** Remarks to the chair's team that stand in nobody's way, as far as the reader may know of them. */
  readonly remarks?: readonly Remark[]
  /** What whoever said "passed" took upon themselves. */
  readonly despite?: OutcomeDoubts
}

/** What nobody can be sure of when a period is over, and a person must take upon themselves for "passed". */
export type OutcomeDoubts = {
  /** Members not known to have the version. */
  readonly seats: readonly SeatId[]
  /** Holidays that an announcement may still move into the period. */
  readonly holidays: readonly string[]
  /** The minute that the calendar gives now, where that is a later one. */
  readonly later?: string
}

/** An act entered for a seat that the seat may still countersign or disown. */
export type OnBehalfAct = {
  readonly act: CommandId
  readonly via: OnBehalf
  readonly by: ActorRef
  readonly at: Instant
  readonly type: string
  /** The objection, proposal, thread or silence it is about. */
  readonly about?: string
  /** Of a release: for which silence. */
  readonly silence?: SilenceId
  readonly countersigned?: { readonly by: ActorRef; readonly at: Instant }
  /** The seat says: this was not ours. */
  readonly disowned?: { readonly by: ActorRef; readonly at: Instant; readonly note?: string }
}

export type DraftState = {
  readonly id: DocumentId
  readonly body: BodyId
  readonly exists: boolean
  readonly title: string
  readonly kind: TextKind
  readonly mode: Mode
  readonly language: string
  readonly stage: Stage
  /** Seats that hold the pen. */
  readonly pen: readonly SeatId[]
  readonly createdAt: Instant
  readonly versions: readonly Version[]
  readonly threads: Readonly<Record<CommentId, Thread>>
  readonly proposals: Readonly<Record<ProposalId, Proposal>>
  readonly objections: Readonly<Record<ObjectionId, Objection>>
  /** By seat and paragraph. */
  readonly stands?: Readonly<Record<string, Stand>>
  /** While one goes on. */
  readonly reading?: Reading
  readonly floors?: Readonly<Record<ParagraphId, Floor>>
  /** By seat and paragraph; for the chair's team alone. */
  readonly sheet?: Readonly<Record<string, SheetNote>>
  readonly compromises?: Readonly<Record<CommandId, Compromise>>
  /** Members may open circles on this text. */
  readonly circlesAllowed?: true
  /** Those that the reader was named for. */
  readonly circles?: Circles
  readonly silences: readonly Silence[]
  readonly onBehalf: Readonly<Record<CommandId, OnBehalfAct>>
  /** By audience and draft: two delegations may name a draft alike. */
  readonly desk?: Readonly<Record<string, DeskNote>>
  readonly declarations?: readonly Declaration[]
  readonly corrigenda?: readonly Corrigendum[]
  readonly agreement?: {
    readonly silence: SilenceId
    readonly version: number
    readonly at: Instant
    /** When and where the body is to adopt it; nothing follows from it by itself. */
    readonly scheduled?: { readonly deadline: Deadline; readonly meeting?: string }
  }
  readonly adoption?: {
    readonly version: number
    readonly symbol?: string
    readonly meeting?: string
    /** Without a silence, in the room; or issued without a meeting, as a statement to the press is. Absent: at a meeting. */
    readonly how?: 'room' | 'issued'
    readonly at: Instant
    readonly by: ActorRef
  }
}
