/** Whether a member is reached in a silence (RCH-1), and when the chair's team is asked about those who are not (RCH-4). */
import type { SeatId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { own } from './lookup.ts'
import type { DraftState, Silence } from './state.ts'

/** Somebody of the seat fetched the version, or a mail server took the note for them and it has not come back. */
export const isReached = (state: DraftState, silence: Silence, seat: SeatId): boolean => {
  const version = state.versions.find(({ number }) => number === silence.version)
  if (version && Object.hasOwn(version.receipts, seat)) return true
  const note = own(silence.notes ?? {}, seat)
  return note !== undefined && note.returned === undefined
}

export const halfOf = (openedAt: Instant, deadline: Instant): Instant => Math.ceil((openedAt + deadline) / 2)
