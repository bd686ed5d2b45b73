/**
 * How a seat looks in the text: one of eight colours, and its name or initials as the page gives them.
 * Colour is always second to words: it is the same for a seat on every screen and in every session.
 */
import { createContext, useContext } from 'react'
import type { SeatId } from '../../shared/ids.ts'

export const paletteSize = 8

/** Stable over sessions and pages: made from the seat's id alone. */
export const seatColour = (seat: SeatId): number => {
  let sum = 0
  for (const character of seat) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return sum % paletteSize
}

/** Classes of changed words; the colour is the seat's. */
export const changeClass = (change: 'inserted' | 'deleted', seat: SeatId | undefined): string =>
  seat === undefined ? change : `${change} colour-${seatColour(seat)}`

export type SeatLook = {
  /** "Malta", in the reader's language. */
  readonly name: (seat: SeatId) => string
  /** "MLT": for places where a name has no room. */
  readonly initials: (seat: SeatId) => string
}

export const plainLook: SeatLook = { name: (seat) => seat, initials: (seat) => seat }
export const SeatLookContext = createContext<SeatLook>(plainLook)
export const useSeatLook = (): SeatLook => useContext(SeatLookContext)
