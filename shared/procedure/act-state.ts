/** Who an act is by, and how it came. */
import type { PersonId, SeatId } from '../ids.ts'
import type { Instant } from '../time.ts'

/** A person acting for a seat. Persons are withheld from other delegations, hence optional when read. */
export type ActorRef = { readonly seat: SeatId; readonly person?: PersonId }

export type Channel = 'mail' | 'letter' | 'note-verbale' | 'room'

/** An act entered by the secretariat for a seat. It counts from `receivedAt`. */
export type OnBehalf = {
  readonly seat: SeatId
  readonly receivedAt: Instant
  readonly channel: Channel
  /** The paper it rests on: name and hash of what is stored. */
  readonly paper?: { readonly name: string; readonly hash: string }
}
