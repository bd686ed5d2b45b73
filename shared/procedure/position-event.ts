/** What has happened to positions beside proposals: objections, and where seats stand. Part of `event.ts`. */
import type { ObjectionId, ParagraphId, SeatId, SilenceId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Mandate, StandKind } from './position-state.ts'

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
