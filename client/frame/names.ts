/** Seats and States by name, in the reader's language, as the body has them now. Any screen behind the door may ask. */
import { useMemo } from 'react'
import type { SeatId, StateCode } from '../../shared/ids.ts'
import type { Capacity } from '../../shared/procedure/state.ts'
import { useBody } from '../procedure/body-store.ts'
import { seatName, stateName, useLanguage, useWords } from '../words/index.ts'

export type Names = {
  readonly seat: (seat: SeatId, capacity?: Capacity) => string
  readonly seats: (seats: readonly SeatId[]) => string
  readonly state: (state: StateCode) => string
}

export const useNames = (): Names => {
  const words = useWords()
  const { code } = useLanguage()
  const known = useBody()?.seats
  return useMemo(() => {
    const seat = (id: SeatId, capacity?: Capacity): string => seatName(words, code, known ?? {}, id, capacity)
    return {
      seat,
      seats: (ids) => new Intl.ListFormat(code, { type: 'conjunction' }).format(ids.map((id) => seat(id))),
      state: (state) => stateName(state, code),
    }
  }, [words, code, known])
}
