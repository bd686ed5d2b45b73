/** What is known of a circle: delegations that have a desk and a discussion in common on a text, of which nobody else learns. */
import { privateName } from '../audience.ts'
import type { CommandId, ProposalId, SeatId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { ActorRef } from './act-state.ts'

/** By the private name of its seat: a seat that began anew since was never named. */
export type CircleSeat = {
  readonly name: string
  /** It takes part; until then it is asked. */
  readonly joined?: Instant
  /** It left, or did not want to take part: the number of the last event of the circle that it is shown. */
  readonly until?: number
}

export type Circle = {
  readonly id: CommandId
  readonly name: string
  readonly by: ActorRef
  readonly at: Instant
  /** Those named when it was opened, its opener first. Nobody is ever added. */
  readonly seats: readonly CircleSeat[]
  /** What was tabled from its desk, by one of them. */
  readonly tabled: readonly { readonly proposal: ProposalId; readonly seat: SeatId; readonly at: Instant }[]
  /** How many events its chain has. */
  readonly told: number
  readonly closed?: { readonly by: ActorRef; readonly at: Instant }
}

export type Circles = Readonly<Record<CommandId, Circle>>

type Seated = { readonly seat: SeatId; readonly renewed?: number }

/** The seat's own place in the circle, unless it has left. */
export const placeIn = ({ seats }: Circle, { seat, renewed }: Seated): CircleSeat | undefined =>
  seats.find(({ name, until }) => name === privateName(seat, renewed) && until === undefined)

/** How far a seat sees into each circle that it was named for. */
export const circlesSeen = (
  circles: Circles | undefined,
  { seat, renewed }: Seated,
): ReadonlyMap<CommandId, number> | undefined => {
  if (!circles) return undefined
  const own = privateName(seat, renewed)
  const seen = Object.values(circles).flatMap(({ id, seats }): readonly (readonly [CommandId, number])[] => {
    const place = seats.find(({ name }) => name === own)
    return place ? [[id, place.until ?? Infinity]] : []
  })
  return seen.length > 0 ? new Map(seen) : undefined
}

/** The seats that are in it, as others name them: those that take part, and those that are asked. */
export const seatsIn = ({ seats }: Circle): readonly { readonly seat: SeatId; readonly joined: boolean }[] =>
  seats.flatMap(({ name, joined, until }) =>
    until === undefined ? [{ seat: name.replace(/~.*$/, ''), joined: joined !== undefined }] : [],
  )
