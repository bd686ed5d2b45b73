/**
 * Who speaks for a State does not also rule on what that State has said. Rule SIL-34: a chair whose State stands in the way of
 * a silence leaves its time and its outcome to another of the chair's team, as long as there is one.
 */
import type { SeatId } from '../ids.ts'
import { no, type Act, type Decision } from './act.ts'
import { countedObjections } from './objections.ts'
import { openRequests, standingHolds } from './pending.ts'
import { actingIn } from './breaking.ts'
import { currentSeats, holdsPen } from './standing.ts'
import type { Seat, Silence } from './state.ts'

/** The seats that stand in the way of this silence, or ask something of the chair's team. */
const standing = (act: Act, silence: Silence): readonly SeatId[] => [
  ...standingHolds(silence).map(({ seat }) => seat),
  ...openRequests(silence).map(({ seat }) => seat),
  ...countedObjections(act.state, silence).map(({ seat }) => seat),
]

/** Why the one who acts leaves it to another of the chair's team; nothing where nobody else could. */
export const standsAside = (act: Act, silence: Silence): Extract<Decision, { ok: false }> | undefined => {
  const { seats } = act.body
  const own = (seat: Pick<Seat, 'state'>): boolean =>
    seat.state !== undefined && standing(act, silence).some((id) => seats[id]?.state === seat.state)
  if (act.seat.role === 'secretariat' || !own(act.seat)) return undefined
  const others = currentSeats(act.body, act.now).filter(
    (seat) =>
      seat.id !== act.seat.id &&
      holdsPen(act.state, { seat: seat.id, role: seat.role }) &&
      !own(seat) &&
      actingIn(act.body, seat.id, act.now).length > 0,
  )
  return others.length > 0
    ? no('OwnState', 'SIL-34', { silence: silence.id, seat: others[0]?.id ?? '' })
    : undefined
}
