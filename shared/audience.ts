/**
 * Audience is a value: who may see a comment, a proposal, an event.
 * Each (document, audience) has its own counter and hash chain; nothing in one tells of another.
 */
import type { SeatId } from './ids.ts'

/**
 * `everyone` = every seat admitted to the text; `pen` = the chair's team; `seat:<id>` = one delegation and its capital.
 * A seat that all its people have left and others have taken begins anew (`seat:<id>~1`): nothing of before is theirs.
 */
export type Audience = 'everyone' | 'pen' | `seat:${string}`

export const audiencePattern = /^(everyone|pen|seat:[A-Za-z][A-Za-z0-9_-]{0,63}(~[1-9][0-9]{0,3})?)$/

/** What one delegation keeps to itself under one name: its desk, its audience. `renewed`: how often the seat began anew. */
export const privateName = (seat: SeatId, renewed?: number): string =>
  renewed === undefined ? seat : `${seat}~${renewed}`

export const seatAudience = (seat: SeatId, renewed?: number): Audience => `seat:${privateName(seat, renewed)}`

/** Whether a viewer sitting in `seat` sees what is addressed to `audience`; `pen` are the seats that hold the pen. */
export const sees = (
  audience: Audience,
  viewer: { readonly seat: SeatId; readonly holdsPen: boolean; readonly renewed?: number },
): boolean => {
  if (audience === 'everyone') return true
  if (audience === 'pen') return viewer.holdsPen
  return audience === seatAudience(viewer.seat, viewer.renewed)
}

/** Whose audience it is; none for everyone's and the pen's. */
export const seatOf = (audience: Audience): SeatId | undefined => /^seat:([^~]+)/.exec(audience)?.[1]
