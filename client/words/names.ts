/**
 * How States, seats and cities are called in the reader's language.
 * Knows no body and no session: whoever asks brings the seats.
 */
import type { SeatId, StateCode } from '../../shared/ids.ts'
import type { Capacity, Seat, SeatRole } from '../../shared/procedure/state.ts'
import { nameOf, platformNameOf, states } from '../../shared/states.ts'
import type { MessageKey } from './languages.ts'

type Words = (key: MessageKey, values?: Record<string, unknown>) => string
export type Seats = Readonly<Record<SeatId, Pick<Seat, 'role' | 'state'>>>

/** In every language as the United Nations writes it. */
export const stateName = nameOf

type StateOption = {
  readonly id: StateCode
  readonly label: string
  readonly note: string
  readonly also: string
}

/** All Member States in the reader's alphabet, found by code or by name in that language or in English: as written or as said. */
export const stateOptions = (language: string): readonly StateOption[] =>
  states
    .map((state) => ({
      id: state.code,
      label: stateName(state.code, language),
      note: state.code,
      also: [platformNameOf(state, language), state.name, platformNameOf(state, 'en')].join(' '),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, language))

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

/** The same within a sentence: "the zero draft". */
export const versionIn = (words: Words, number: number): string =>
  number === 0 ? words('version.zero.within') : versionName(words, number)

/** "Rev.2"; the zero draft and a text without any version in words. */
export const versionName = (words: Words, number: number | null | undefined): string => {
  if (number === null || number === undefined) return words('version.none')
  return number === 0 ? words('version.zero') : words('version.rev', { number })
}
