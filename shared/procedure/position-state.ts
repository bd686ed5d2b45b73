/** What is known of positions that seats take beside proposals: objections, and where they stand on the words there are. */
import type { CommandId, ObjectionId, ParagraphId, SeatId, SilenceId } from '../ids.ts'
import type { Block, Run } from '../text/schema.ts'
import type { Instant } from '../time.ts'
import type { ActorRef, OnBehalf } from './act-state.ts'

/** The words of a mandate, as they stand in the text that is cited. */
export type Mandate = { readonly source: string; readonly words: string }

export type Objection = {
  readonly id: ObjectionId
  readonly seat: SeatId
  readonly by: ActorRef
  readonly at: Instant
  /** null: to the text as a whole. */
  readonly paragraph: ParagraphId | null
  /** The words of the paragraph that it is about; none: all of them. */
  readonly quote?: string
  readonly reason?: string
  readonly mandate?: Mandate
  /** The objection of another seat that it joined. */
  readonly joins?: ObjectionId
  /** Since this version its words are other ones: its holder is asked, and what stands is maintained. */
  readonly asked?: number
  readonly status: 'standing' | 'withdrawn'
  /** From when the withdrawal counts: one after the cut-off of a silence is too late for that silence. */
  readonly withdrawnAt?: Instant
  readonly answers: readonly { readonly by: ActorRef; readonly at: Instant; readonly body: string }[]
  /** Silences to which its holder has released it. */
  readonly released: readonly SilenceId[]
  readonly via?: OnBehalf
}

/** Words that the chair's team offers between those who differ. */
export type Compromise = {
  readonly id: CommandId
  readonly by: ActorRef
  readonly at: Instant
  readonly paragraph: ParagraphId
  /** The paragraph as it stood when it was offered. */
  readonly base: Block
  /** Those to whom it is addressed, by their private names (`privateName`); absent: everyone. */
  readonly to?: readonly string[]
  /** The first offered and each that took its place, oldest first: the last is the one that is offered. */
  readonly wordings: readonly {
    readonly content: readonly Run[]
    readonly at: Instant
    readonly note?: string
  }[]
  /** The last answer of each; `wording` counts from 1. */
  readonly answers: Readonly<Record<SeatId, CompromiseAnswer>>
  readonly status: 'open' | 'taken-up' | 'withdrawn'
  readonly settled?: { readonly by: ActorRef; readonly at: Instant }
}

export const answerKinds = ['accepts', 'declines', 'answers'] as const
type AnswerKind = (typeof answerKinds)[number]

export type CompromiseAnswer = {
  readonly wording: number
  readonly is: AnswerKind
  readonly body?: string
  readonly by: ActorRef
  readonly at: Instant
}

/** A read-through that goes on: where the chair is. */
export type Reading = { readonly paragraph: ParagraphId; readonly by: ActorRef; readonly since: Instant }

export const floorKinds = ['agreed', 'adref', 'reserved', 'open'] as const
export type FloorKind = (typeof floorKinds)[number]

/** What the chair understands the floor to have said of a paragraph: the chair's understanding, and nobody's act. */
export type Floor = {
  readonly act: CommandId
  readonly is: FloorKind
  readonly by: ActorRef
  readonly at: Instant
  readonly note?: string
  /** Members that say it is not so. */
  readonly contested: readonly {
    readonly seat: SeatId
    readonly by: ActorRef
    readonly at: Instant
    readonly note?: string
  }[]
}

export const leanings = ['with', 'movable', 'firm'] as const
export type Leaning = (typeof leanings)[number]

/** What the chair's team notes for itself of where a delegation really stands. */
export type SheetNote = {
  readonly seat: SeatId
  readonly paragraph: ParagraphId | null
  readonly leans?: Leaning
  readonly body?: string
  readonly by: ActorRef
  readonly at: Instant
}

/** Waits for instructions; agreed, subject to its capital; agreed. */
export const standings = ['pending', 'adref', 'agreed'] as const
export type StandKind = (typeof standings)[number]

/** Where a seat stands on a paragraph, or on the whole. Nobody is counted by it. */
export type Stand = {
  readonly seat: SeatId
  readonly paragraph: ParagraphId | null
  readonly is: StandKind
  readonly by: ActorRef
  readonly at: Instant
  /** When a seat that waits expects its instructions. */
  readonly until?: Instant
  /** Said to everyone; else to the chair's team alone. */
  readonly openly?: true
  /** Since this version the words are other ones: its seat is asked again. */
  readonly asked?: number
  /** The act by which it was said. */
  readonly act: string
}
