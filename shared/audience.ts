/**
 * Audience is a value (decisions C1): who may see a comment, a proposal, an event.
 * Each (document, audience) has its own counter and hash chain; nothing in one tells of another (A5).
 */
import type { SeatId } from './ids.ts'

/** `everyone` = every seat admitted to the text; `pen` = the chair's team; `seat:<id>` = one delegation and its capital. */
export type Audience = 'everyone' | 'pen' | `seat:${SeatId}`

export const audiencePattern = /^(everyone|pen|seat:[A-Za-z][A-Za-z0-9_-]{0,63})$/

export const seatAudience = (seat: SeatId): Audience => `seat:${seat}`

/** Whether a viewer sitting in `seat` sees what is addressed to `audience`; `pen` are the seats that hold the pen. */
export const sees = (
  audience: Audience,
  viewer: { readonly seat: SeatId; readonly holdsPen: boolean },
): boolean => {
  if (audience === 'everyone') return true
  if (audience === 'pen') return viewer.holdsPen
  return audience === seatAudience(viewer.seat)
}
