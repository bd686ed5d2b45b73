/**
 * What has happened. Past tense; never edited; old shapes are upcast at the storage edge.
 * `decide` gives `DraftEvent`s; the server stamps them into `Recorded` ones. An event refers to text by a
 * version's hash or by the blocks it carries, never to the live draft, and a public one never to a private one.
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
} from '../ids.ts'
import type { Proof } from './grave.ts'
import type { Motion, MotionEnd, Vote } from './motion-state.ts'
import type { NoteReturn } from './note-state.ts'
import type { CircleEventBody } from './circle-event.ts'
import type { PositionEventBody } from './position-event.ts'
import type { Item } from './severable.ts'
import type { Together } from './together.ts'
import type { BlockType } from '../text/schema.ts'
import type { Deadline, Instant } from '../time.ts'
import type {
  Accreditation,
  ActorRef,
  BreakingRule,
  Calendar,
  Carriage,
  Change,
  Corrigendum,
  Declaration,
  DeclarationKind,
  Doubt,
  DraftMark,
  Mode,
  OnBehalf,
  OutcomeDoubts,
  Passkey,
  Person,
  Profile,
  Seat,
  Stance,
  TextEdit,
  TextKind,
  VoidCause,
} from './state.ts'

export type { TextEdit }

export type DraftEventBody =
  | {
      readonly type: 'TextCreated'
      readonly data: {
        readonly body: BodyId
        readonly title: string
        readonly kind: TextKind
        readonly mode: Mode
        readonly language: string
        readonly pen: readonly SeatId[]
        readonly template: string
      }
    }
  | { readonly type: 'TextOpened'; readonly data: Record<string, never> }
  | {
      readonly type: 'VersionIssued'
      readonly data: {
        readonly number: number
        readonly hash: string
        readonly note?: string
        /** Paragraphs of the version before that have other words now, or are gone. */
        readonly changed?: readonly ParagraphId[]
      }
    }
  | { readonly type: 'VersionReceived'; readonly data: { readonly version: number; readonly seat: SeatId } }
  | {
      readonly type: 'CommentPosted'
      readonly data: {
        readonly thread: CommentId
        readonly paragraph: ParagraphId
        readonly quote?: string
        readonly body: string
      }
    }
  | {
      readonly type: 'CommentReplied'
      readonly data: { readonly thread: CommentId; readonly comment: CommentId; readonly body: string }
    }
  | {
      readonly type: 'CommentEdited'
      readonly data: { readonly thread: CommentId; readonly comment: CommentId; readonly body: string }
    }
  | { readonly type: 'ThreadResolved'; readonly data: { readonly thread: CommentId } }
  | { readonly type: 'ThreadReopened'; readonly data: { readonly thread: CommentId } }
  | {
      readonly type: 'ThreadReattached'
      readonly data: { readonly thread: CommentId; readonly paragraph: ParagraphId; readonly quote?: string }
    }
  | {
      readonly type: 'ProposalTabled'
      readonly data: {
        readonly proposal: ProposalId
        readonly seat: SeatId
        readonly change: Change
        readonly reasons?: string
        readonly citation?: string
        readonly package?: CommandId
        readonly on?: ProposalId
      }
    }
  | {
      readonly type: 'ProposalRevised'
      readonly data: { readonly proposal: ProposalId; readonly change: Change; readonly reasons?: string }
    }
  | { readonly type: 'ProposalWithdrawn'; readonly data: { readonly proposal: ProposalId } }
  | {
      readonly type: 'ProposalSupported'
      readonly data: { readonly proposal: ProposalId; readonly seat: SeatId }
    }
  | {
      readonly type: 'SupportWithdrawn'
      readonly data: { readonly proposal: ProposalId; readonly seat: SeatId }
    }
  | {
      readonly type: 'StanceTaken'
      readonly data: {
        readonly proposal: ProposalId
        readonly seat: SeatId
        /** Absent: taken back. */
        readonly stance?: Stance
      }
    }
  | {
      readonly type: 'ProposalTakenUp'
      readonly data: {
        readonly proposal: ProposalId
        readonly edit: TextEdit
        /** Whose words they are. */
        readonly words: SeatId
        /** Whether the chair's team changed them on the way. */
        readonly edited: boolean
        readonly note?: string
      }
    }
  | {
      readonly type: 'ProposalSetAside'
      readonly data: { readonly proposal: ProposalId; readonly note?: string }
    }
  | {
      /** With a version: what becomes of the open proposals of this audience. */
      readonly type: 'ProposalsCarried'
      readonly data: {
        readonly version: number
        readonly carried: readonly { readonly proposal: ProposalId; readonly how: Carriage }[]
      }
    }
  | {
      /** The same wish on newer words. */
      readonly type: 'ProposalRebased'
      readonly data: { readonly proposal: ProposalId; readonly change: Change }
    }
  | {
      readonly type: 'ProposalTakenOver'
      readonly data: { readonly proposal: ProposalId; readonly seat: SeatId }
    }
  | {
      /** Its author has taken the words of a proposal to it into its own. `words`: whose they are. */
      readonly type: 'ProposalAbsorbed'
      readonly data: { readonly proposal: ProposalId; readonly into: ProposalId; readonly words: SeatId }
    }
  | {
      /** Open again, with what it had written taken back. */
      readonly type: 'DecisionReversed'
      readonly data: { readonly proposal: ProposalId; readonly edit?: TextEdit; readonly note?: string }
    }
  | {
      /** Told to the delegation alone, like all of its desk. */
      readonly type: 'DraftMarked'
      readonly data: { readonly draft: string; readonly mark: DraftMark; readonly words: string }
    }
  | {
      readonly type: 'DraftRemarked'
      readonly data: { readonly draft: string; readonly body: string }
    }
  | PositionEventBody
  | CircleEventBody
  | {
      readonly type: 'SilenceOpened'
      readonly data: {
        readonly silence: SilenceId
        readonly version: number
        readonly hash: string
        readonly profile: Profile
        readonly deadline: Deadline
        readonly seats: readonly SeatId[]
        readonly asked: readonly ObjectionId[]
        /** Where several texts are under it: the same in the record of each. */
        readonly together?: Together
        readonly items?: readonly Item[]
        /** Passed already, with the same words. */
        readonly before?: readonly Item[]
        /** Head of the public chain before this event. */
        readonly head: string
      }
    }
  | {
      readonly type: 'SilenceBroken'
      readonly data: {
        readonly silence: SilenceId
        readonly seat: SeatId
        readonly at: Instant
        readonly reason?: string
        readonly items?: readonly ParagraphId[]
      }
    }
  | {
      /** The first of two keys; told to the seat alone. It counts for nothing. */
      readonly type: 'BreakAsked'
      readonly data: { readonly silence: SilenceId; readonly seat: SeatId; readonly reason?: string }
    }
  | {
      readonly type: 'SilenceHeld'
      readonly data: {
        readonly silence: SilenceId
        readonly seat: SeatId
        readonly at: Instant
        readonly reason?: string
        readonly until?: Instant
        readonly items?: readonly ParagraphId[]
      }
    }
  | {
      readonly type: 'HoldLifted'
      readonly data: {
        readonly silence: SilenceId
        readonly hold: CommandId
        readonly seat: SeatId
        readonly at: Instant
      }
    }
  | {
      readonly type: 'ExtensionAsked'
      readonly data: {
        readonly silence: SilenceId
        readonly seat: SeatId
        readonly at: Instant
        readonly reason?: string
        readonly until?: Instant
        readonly items?: readonly ParagraphId[]
      }
    }
  | {
      readonly type: 'RequestWithdrawn'
      readonly data: {
        readonly silence: SilenceId
        readonly request: CommandId
        readonly seat: SeatId
        readonly at: Instant
      }
    }
  | {
      readonly type: 'ExtensionDeclined'
      readonly data: { readonly silence: SilenceId; readonly request: CommandId; readonly note?: string }
    }
  | {
      readonly type: 'SilenceExtended'
      readonly data: {
        readonly silence: SilenceId
        readonly before: Deadline
        readonly deadline: Deadline
        readonly note?: string
      }
    }
  | {
      readonly type: 'SilenceWithdrawn'
      readonly data: { readonly silence: SilenceId; readonly note?: string }
    }
  | {
      readonly type: 'SilenceVoided'
      readonly data: { readonly silence: SilenceId; readonly cause: VoidCause; readonly note?: string }
    }
  | {
      /** Told to the pen and to the seat itself, each in its own chain. */
      readonly type: 'RemarkMade'
      readonly data: {
        readonly silence: SilenceId
        readonly remark: CommandId
        readonly seat: SeatId
        readonly paragraph: ParagraphId | null
        readonly body: string
      }
    }
  | {
      /** A mail server has taken a note for somebody of the seat. `note`: the act that it tells of; `letter`: hash of its bytes. */
      readonly type: 'NoteAccepted'
      readonly data: {
        readonly silence: SilenceId
        readonly note: CommandId
        readonly seat: SeatId
        readonly letter: string
      }
    }
  | {
      readonly type: 'NoteReturned'
      readonly data: {
        readonly silence: SilenceId
        readonly note: CommandId
        readonly seat: SeatId
        readonly how: NoteReturn
        readonly reason?: string
      }
    }
  | {
      /** By the server's clock: half of the time is over, and these have not been reached. */
      readonly type: 'ReachAsked'
      readonly data: { readonly silence: SilenceId; readonly seats: readonly SeatId[] }
    }
  | {
      /** By the server's clock. It announces nothing: a person confirms. */
      readonly type: 'PeriodEnded'
      readonly data: {
        readonly silence: SilenceId
        /** Objections neither withdrawn nor released: they count as breaks. */
        readonly standing: readonly ObjectionId[]
        /** Seats not known to have the version. */
        readonly notReached: readonly SeatId[]
      }
    }
  | {
      /** By the server: the period does not end before a person has confirmed the clock. */
      readonly type: 'LapseHeld'
      readonly data: Doubt & { readonly silence: SilenceId }
    }
  | {
      readonly type: 'ClockConfirmed'
      readonly data: { readonly silence: SilenceId; readonly note?: string }
    }
  | {
      /** By the server: what was done after `taken` and before this event is not in this record. */
      readonly type: 'TextRestored'
      readonly data: { readonly taken: Instant }
    }
  | {
      readonly type: 'OutcomeConfirmed'
      readonly data: {
        readonly silence: SilenceId
        readonly outcome: 'passed' | 'not-agreed'
        readonly passing: 'agreed' | 'adopted'
        readonly note?: string
        readonly despite?: OutcomeDoubts
        /** Passed but for these items. */
        readonly open?: readonly ParagraphId[]
      }
    }
  | {
      readonly type: 'AgreementWithdrawn'
      readonly data: { readonly seat: SeatId; readonly reason?: string }
    }
  | {
      readonly type: 'TextAdopted'
      readonly data: {
        readonly version: number
        readonly hash: string
        readonly symbol?: string
        readonly meeting?: string
        readonly how?: 'room' | 'issued'
      }
    }
  | {
      readonly type: 'AdoptionScheduled'
      readonly data: { readonly deadline: Deadline; readonly meeting?: string }
    }
  | {
      readonly type: 'PlacedOnRecord'
      readonly data: {
        readonly declaration: CommandId
        readonly seat: SeatId
        readonly kind: DeclarationKind
        readonly paragraphs: Declaration['paragraphs']
        readonly body: string
        readonly at: Instant
      }
    }
  | {
      readonly type: 'CorrigendumEntered'
      readonly data: Omit<Corrigendum, 'id' | 'by' | 'at' | 'contested'> & { readonly corrigendum: CommandId }
    }
  | {
      readonly type: 'CorrigendumContested'
      readonly data: { readonly corrigendum: CommandId; readonly seat: SeatId; readonly reason?: string }
    }
  | { readonly type: 'ActCountersigned'; readonly data: { readonly act: CommandId; readonly seat: SeatId } }
  | {
      readonly type: 'ActDisowned'
      readonly data: {
        readonly act: CommandId
        readonly seat: SeatId
        readonly note?: string
        /** The agreement rested on this act: its silence is not agreed after all, the text is in negotiation again. */
        readonly returns?: SilenceId
      }
    }

export type DraftEventType = DraftEventBody['type']

/** As decided: what happened and who may see it. */
export type DraftEvent = DraftEventBody & { readonly audience: Audience }

type BodyEventBody =
  | {
      readonly type: 'BodyEstablished'
      readonly data: {
        readonly name: string
        readonly zone: string
        readonly language: string
        readonly seats: readonly Seat[]
      }
    }
  | { readonly type: 'SeatAdded'; readonly data: { readonly seat: Seat } }
  | { readonly type: 'SeatEnded'; readonly data: { readonly seat: SeatId; readonly until: Instant } }
  | {
      readonly type: 'PersonAccredited'
      readonly data: {
        readonly person: Person
        readonly accreditation: Accreditation
        /** All had left the seat: it begins anew for the so many-th time. */
        readonly renewed?: number
      }
    }
  | { readonly type: 'PersonNominated'; readonly data: { readonly person: Person; readonly seat: SeatId } }
  | { readonly type: 'PersonRevoked'; readonly data: { readonly person: PersonId; readonly seat: SeatId } }
  | {
      readonly type: 'BreakingRuleSet'
      readonly data: { readonly seat: SeatId; readonly rule: BreakingRule }
    }
  | {
      readonly type: 'PasskeyAdded'
      readonly data: { readonly passkey: Omit<Passkey, 'addedAt' | 'removedAt'> }
    }
  | {
      readonly type: 'PasskeyRemoved'
      readonly data: { readonly passkey: string; readonly person: PersonId }
    }
  | {
      readonly type: 'ProfileEntered'
      readonly data: { readonly profile: Profile; readonly citation: string; readonly from?: Instant }
    }
  | {
      readonly type: 'CalendarEntered'
      readonly data: { readonly calendar: Calendar; readonly citation: string; readonly from?: Instant }
    }
  | {
      readonly type: 'MotionsSwitched'
      readonly data: { readonly on: boolean; readonly needed: number; readonly citation: string }
    }
  | {
      readonly type: 'MotionPut'
      readonly data: Pick<Motion, 'words' | 'mover' | 'needed' | 'seats'> & { readonly motion: CommandId }
    }
  | {
      readonly type: 'VoteCast'
      readonly data: {
        readonly motion: CommandId
        readonly seat: SeatId
        readonly vote: Vote
        /** Given in the room, and entered by the secretariat. */
        readonly entered?: true
      }
    }
  | {
      readonly type: 'MotionClosed'
      readonly data: {
        readonly motion: CommandId
        readonly how: MotionEnd
        readonly votes: Readonly<Record<SeatId, Vote>>
      }
    }
  | { readonly type: 'BodyRestored'; readonly data: { readonly taken: Instant } }

export type BodyEventType = BodyEventBody['type']
export type BodyEvent = BodyEventBody & { readonly audience: Audience }

/** As stored and as read: stamped with who, when, for whom and why. */
export type Stamp = {
  readonly command: CommandId
  readonly at: Instant
  /** The seat acted for is `via.seat` where an act was entered on behalf. */
  readonly actor: ActorRef
  readonly via?: OnBehalf
  /** A key of the person's own vouches for a grave act; absent, the server alone does. */
  readonly attested?: 'passkey'
  /** What it signed and how. It names a person's key, so it is shown where the person is. */
  readonly proof?: Proof
}
export type RecordedDraftEvent = DraftEvent & Stamp
export type RecordedBodyEvent = BodyEvent & Stamp

export type { DocumentId, BlockType }
