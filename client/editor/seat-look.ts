/**
 * How a seat looks in the text: one of eight colours, and its name or initials as the page gives them.
 * Colour is always second to words: it is the same for a seat on every screen and in every session.
 */
import { createContext, useContext } from 'react'
import type { SeatId } from '../../shared/ids.ts'

export const paletteSize = 8

export type SeatLook = {
  /** "Malta", in the reader's language. */
  readonly name: (seat: SeatId) => string
  /** "MLT": for places where a name has no room. */
  readonly initials: (seat: SeatId) => string
  /** 0 to 7. */
  readonly colour: (seat: SeatId) => number
}

/** Colours go round in the order of seats, so that neighbours differ and no two collide before the palette is used up. */
export const seatColours = (seats: readonly SeatId[]): ((seat: SeatId) => number) => {
  const order = new Map([...seats].sort().map((seat, index) => [seat, index % paletteSize]))
  return (seat) => order.get(seat) ?? 0
}

/** Classes of changed words; the colour is the seat's. */
export const changeClass = (
  change: 'inserted' | 'deleted' | 'moved',
  seat: SeatId | undefined,
  look: SeatLook,
): string => (seat === undefined ? change : `${change} colour-${look.colour(seat)}`)

export const plainLook: SeatLook = { name: (seat) => seat, initials: (seat) => seat, colour: () => 0 }
export const SeatLookContext = createContext<SeatLook>(plainLook)
export const useSeatLook = (): SeatLook => useContext(SeatLookContext)
