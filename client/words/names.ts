/**
 * How States, seats and cities are called in the reader's language.
 * Knows no body and no session: whoever asks brings the seats.
 */
import type { SeatId, StateCode } from '../../shared/ids.ts'
import type { Capacity, Seat, SeatRole } from '../../shared/procedure/state.ts'
import type { MessageKey } from './languages.ts'

type Words = (key: MessageKey, values?: Record<string, unknown>) => string
export type Seats = Readonly<Record<SeatId, Pick<Seat, 'role' | 'state'>>>

export const stateName = (code: StateCode, _language: string): string => code

export const roleName = (words: Words, role: SeatRole): string => words(`role.${role}`)

/**
 * "Ecuador", "Chair", "Vice-Chair (Malta)", "Ecuador · capital". A seat the reader does not know keeps its id:
 * better an odd word than a wrong name.
 */
export const seatName = (
  words: Words,
  language: string,
  seats: Seats,
  id: SeatId,
  capacity?: Capacity,
): string => {
  const seat = seats[id]
  if (!seat) return id
  const state = seat.state ? stateName(seat.state, language) : undefined
  const plain =
    seat.role === 'member' && state
      ? state
      : state && seat.role !== 'chair'
        ? words('seat.of', { role: roleName(words, seat.role), state })
        : roleName(words, seat.role)
  return capacity === 'capital' ? words('seat.capital', { seat: plain }) : plain
}

/** The city a zone is named for, as the reader's words give it, else as the zone does: "New York". */
export const cityOf = (zone: string): string =>
  zone
    .slice(zone.lastIndexOf('/') + 1)
    .split('_')
    .join(' ')
