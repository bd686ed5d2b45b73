/** Who may erase a delegation's desk for good (ROOM-53): its head, or where it has none whoever acts for it. */
import type { Instant } from '../time.ts'
import { sittingIn } from './standing.ts'
import type { BodyState } from './state.ts'
import type { Actor } from './submission.ts'

export const mayEraseDesk = (body: BodyState, { seat, capacity }: Actor, at: Instant): boolean => {
  if (capacity === 'head') return true
  return capacity !== 'capital' && !sittingIn(body, seat, at).some((entry) => entry.capacity === 'head')
}
