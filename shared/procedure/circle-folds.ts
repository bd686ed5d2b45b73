/** What is known after an event of a circle. A seat that has left is shown nothing more: how far it was shown is kept. */
import { circleOf } from '../audience.ts'
import type { CommandId } from '../ids.ts'
import type { Circle } from './circle-state.ts'
import type { RecordedDraftEvent } from './event.ts'
import type { Folds } from './folding.ts'
import { own, put } from './lookup.ts'
import type { DraftState } from './state.ts'

type Told = 'CirclesAllowed' | 'CircleOpened' | 'CircleAnswered' | 'CircleClosed' | 'CircleTabled'

const mapCircle = (state: DraftState, id: CommandId, change: (circle: Circle) => Circle): DraftState => {
  const circle = own(state.circles ?? {}, id)
  return circle ? { ...state, circles: put(state.circles ?? {}, id, change(circle)) } : state
}

export const circleFolds: Folds<Told> = {
  CirclesAllowed: ({ circlesAllowed: _before, ...rest }, { data }) =>
    data.allowed ? { ...rest, circlesAllowed: true } : rest,
  CircleOpened: (state, { data: { circle: id, name, seats }, actor, at }) => {
    if (own(state.circles ?? {}, id)) return state
    const opened: Circle = {
      id,
      name,
      by: actor,
      at,
      seats: seats.map((seat, place) => (place === 0 ? { name: seat, joined: at } : { name: seat })),
      tabled: [],
      told: 0,
    }
    return { ...state, circles: put(state.circles ?? {}, id, opened) }
  },
  CircleAnswered: (state, { data: { circle, seat, answer }, at }) =>
    mapCircle(state, circle, (known) => ({
      ...known,
      seats: known.seats.map((place) => {
        if (place.name !== seat || place.until !== undefined) return place
        // The answer itself is the last that a seat which leaves is shown.
        return answer === 'joins' ? { ...place, joined: at } : { ...place, until: known.told + 1 }
      }),
    })),
  CircleClosed: (state, { data, actor, at }) =>
    mapCircle(state, data.circle, (circle) => ({ ...circle, closed: { by: actor, at } })),
  CircleTabled: (state, { data: { circle, proposal, seat }, at }) =>
    mapCircle(state, circle, (known) => ({
      ...known,
      tabled: [...known.tabled, { proposal, seat, at }],
    })),
}

/** Each event of its chain is one more, of whatever kind and edition: so the state says by itself where a seat left. */
export const noteTold = (state: DraftState, { audience }: RecordedDraftEvent): DraftState => {
  const circle = circleOf(audience)
  return circle === undefined
    ? state
    : mapCircle(state, circle, (known) => ({ ...known, told: known.told + 1 }))
}
