/** What has happened to positions beside proposals: objections, and where seats stand. Part of `event.ts`. */
import type { CommandId, ObjectionId, ParagraphId, SeatId, SilenceId } from '../ids.ts'
import type { Block, Run } from '../text/schema.ts'
import type { Instant } from '../time.ts'
import type { CompromiseAnswer, FloorKind, Leaning, Mandate, StandKind } from './position-state.ts'
import type { TextEdit } from './text-edit.ts'

export type PositionEventBody =
  | {
      readonly type: 'ObjectionRaised'
      readonly data: {
        readonly objection: ObjectionId
        readonly seat: SeatId
        readonly paragraph: ParagraphId | null
        readonly reason?: string
        readonly quote?: string
        readonly mandate?: Mandate
        readonly joins?: ObjectionId
      }
    }
  | {
      readonly type: 'ObjectionAnswered'
      readonly data: { readonly objection: ObjectionId; readonly body: string }
    }
  | { readonly type: 'ObjectionWithdrawn'; readonly data: { readonly objection: ObjectionId } }
  | {
      readonly type: 'ObjectionReleased'
      readonly data: { readonly objection: ObjectionId; readonly silence: SilenceId }
    }
  | {
      /** To everyone, or to the pen and to each addressee in its own chain; so are all that follow from it. */
      readonly type: 'CompromiseOffered'
      readonly data: {
        readonly compromise: CommandId
        readonly paragraph: ParagraphId
        readonly base: Block
        readonly content: readonly Run[]
        readonly to?: readonly string[]
        readonly note?: string
      }
    }
  | {
      readonly type: 'CompromiseRevised'
      readonly data: {
        readonly compromise: CommandId
        readonly wording: number
        readonly content: readonly Run[]
        readonly note?: string
      }
    }
  | {
      /** To everyone, where it was offered to everyone; else to the pen and to whoever answers. */
      readonly type: 'CompromiseAnswered'
      readonly data: {
        readonly compromise: CommandId
        readonly seat: SeatId
        readonly wording: number
        readonly answer: CompromiseAnswer['is']
        readonly body?: string
      }
    }
  | {
      readonly type: 'CompromiseClosed'
      readonly data: { readonly compromise: CommandId; readonly how: 'taken-up' | 'withdrawn' }
    }
  | {
      /** Public, and of no compromise in particular: what is written into the text. */
      readonly type: 'CompromiseWritten'
      readonly data: { readonly edit: TextEdit; readonly words: SeatId }
    }
  | {
      /** The chair is at this paragraph; null: the read-through is over. */
      readonly type: 'ReadingLed'
      readonly data: { readonly paragraph: ParagraphId | null }
    }
  | {
      readonly type: 'FloorRecorded'
      readonly data: { readonly paragraph: ParagraphId; readonly is: FloorKind; readonly note?: string }
    }
  | {
      readonly type: 'FloorContested'
      readonly data: { readonly floor: CommandId; readonly seat: SeatId; readonly note?: string }
    }
  | {
      /** Told to the pen and to nobody else. Without words and leaning: taken off the sheet. */
      readonly type: 'SheetNoted'
      readonly data: {
        readonly seat: SeatId
        readonly paragraph: ParagraphId | null
        readonly leans?: Leaning
        readonly body?: string
      }
    }
  | { readonly type: 'ObjectionMaintained'; readonly data: { readonly objection: ObjectionId } }
  | {
      /** To everyone, or to the pen and to the seat itself, each in its own chain. */
      readonly type: 'StandTaken'
      readonly data: {
        readonly seat: SeatId
        readonly paragraph: ParagraphId | null
        /** Absent: taken back. */
        readonly is?: StandKind
        readonly until?: Instant
        readonly openly?: true
      }
    }
