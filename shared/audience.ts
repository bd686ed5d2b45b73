/**
 * Audience is a value: who may see a comment, a proposal, an event.
 * Each (document, audience) has its own counter and hash chain; nothing in one tells of another.
 */
import type { CommandId, SeatId } from './ids.ts'

/**
 * `everyone` = every seat admitted to the text; `pen` = the chair's team; `seat:<id>` = one delegation and its capital;
 * `circle:<id>` = the delegations that were named when that circle was opened, each until it leaves.
 * A seat that all its people have left and others have taken begins anew (`seat:<id>~1`): nothing of before is theirs.
 */
export type Audience = 'everyone' | 'pen' | `seat:${string}` | `circle:${string}`

export const audiencePattern =
  /^(everyone|pen|seat:[A-Za-z][A-Za-z0-9_-]{0,63}(~[1-9][0-9]{0,3})?|circle:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** What one delegation keeps to itself under one name: its desk, its audience. `renewed`: how often the seat began anew. */
export const privateName = (seat: SeatId, renewed?: number): string =>
  renewed === undefined ? seat : `${seat}~${renewed}`

export const seatAudience = (seat: SeatId, renewed?: number): Audience => `seat:${privateName(seat, renewed)}`

export const circleAudience = (circle: CommandId): Audience => `circle:${circle}`

/** Who looks: the seat, whether it holds the pen, and how far it sees into the chain of each circle that it was named for. */
export type Onlooker = {
  readonly seat: SeatId
  readonly holdsPen: boolean
  readonly renewed?: number
  /** By the circle's id: Infinity while it is in it, and from its leaving on the number of the last event before that. */
  readonly circles?: ReadonlyMap<CommandId, number>
}

/** The last number of the audience's chain that the onlooker is shown: none is 0, Infinity is all of it. */
export const reach = (audience: Audience, viewer: Onlooker): number => {
  if (audience === 'everyone') return Infinity
  if (audience === 'pen') return viewer.holdsPen ? Infinity : 0
  const circle = circleOf(audience)
  if (circle !== undefined) return viewer.circles?.get(circle) ?? 0
  return audience === seatAudience(viewer.seat, viewer.renewed) ? Infinity : 0
}

/** Whether what is addressed to the audience is the onlooker's to see now. */
export const sees = (audience: Audience, viewer: Onlooker): boolean => reach(audience, viewer) === Infinity

/** Whose audience it is; none for everyone's, the pen's and a circle's. */
export const seatOf = (audience: Audience): SeatId | undefined => /^seat:([^~]+)/.exec(audience)?.[1]

export const circleOf = (audience: Audience): CommandId | undefined => /^circle:(.+)$/.exec(audience)?.[1]
