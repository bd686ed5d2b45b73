/** A procedural motion and the votes on it, as the body's record has them. It is no text and settles none. Rules MOT. */
import type { CommandId, SeatId } from '../ids.ts'
import type { Instant } from '../time.ts'

export type Vote = 'for' | 'against' | 'abstains'

/** How it ended: so many for it as are needed, fewer, or taken back before the vote was over. */
export type MotionEnd = 'carried' | 'lost' | 'withdrawn'

export type Motion = {
  readonly id: CommandId
  readonly words: string
  /** The member that moved it. */
  readonly mover: SeatId
  /** So many votes for it carry it. */
  readonly needed: number
  /** The members when it was put. */
  readonly seats: readonly SeatId[]
  readonly at: Instant
  readonly votes: Readonly<Record<SeatId, { readonly vote: Vote; readonly entered?: true }>>
  readonly closed?: { readonly at: Instant; readonly how: MotionEnd }
}

/** Switched on by a decision of the body; absent: there are no motions here. */
export type Voting = { readonly on: boolean; readonly needed: number }
