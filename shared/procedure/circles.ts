/** Delegations that confer apart: a desk and a discussion in common on a text, of which nobody else learns. Rules CIR. */
import { circleAudience, circleOf, privateName, type Audience } from '../audience.ts'
import type { CommandId, ProposalId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { placeIn, type Circle, type CircleSeat } from './circle-state.ts'
import { own } from './lookup.ts'
import type { Refusal } from './refusal.ts'
import { currentMembers } from './standing.ts'

type Within = { readonly circle: Circle; readonly place: CircleSeat }

const seated = ({ seat }: Act): { readonly seat: string; readonly renewed?: number } => ({
  seat: seat.id,
  ...given('renewed', seat.renewed),
})

/** The circle, if the seat is in it: to all others there is none (VIS-8). */
const circleFor = (act: Act, id: CommandId): Result<Within, Refusal> => {
  const circle = act.via ? undefined : own(act.state.circles ?? {}, id)
  const place = circle && placeIn(circle, seated(act))
  return circle && place ? ok({ circle, place }) : no('NoSuchCircle', 'VIS-8', { circle: id })
}

/** CIR-4, CIR-6: whoever takes part in a circle that is not closed writes in it. */
const writableFor = (act: Act, id: CommandId): Result<Circle, Refusal> => {
  const found = circleFor(act, id)
  if (!found.ok) return found
  const { circle, place } = found.value
  if (circle.closed) return no('CircleClosed', 'CIR-6', { circle: id })
  if (place.joined === undefined) return no('NotInCircle', 'CIR-4', { circle: id })
  return ok(circle)
}

/** Why nothing can be said to this audience, where it is a circle's that the actor sees. */
export const whyNotWithin = (act: Act, audience: Audience): Refusal | undefined => {
  const circle = circleOf(audience)
  const found = circle === undefined ? undefined : writableFor(act, circle)
  return found && !found.ok ? found.refusal : undefined
}

export const allowCircles = (act: Act, { allowed }: CommandOf<'AllowCircles'>): Decision => {
  if ((act.state.circlesAllowed ?? false) === allowed) return no('NothingChanged', 'CIR-1')
  return to('everyone', { type: 'CirclesAllowed', data: { allowed } })
}

export const openCircle = (act: Act, { name, seats }: CommandOf<'OpenCircle'>): Decision => {
  if (!act.state.circlesAllowed) return no('CirclesNotAllowed', 'CIR-1')
  if (own(act.state.circles ?? {}, act.command)) return no('IdTaken', 'STD-10', { id: act.command })
  const members = new Map(currentMembers(act.body, act.now).map((seat) => [seat.id, seat] as const))
  const others = [...new Set(seats)].filter((seat) => seat !== act.seat.id)
  const stranger =
    others.find((seat) => !members.has(seat)) ?? (others.length === 0 ? act.seat.id : undefined)
  if (stranger !== undefined) return no('NoSuchSeat', 'CIR-2', { seat: stranger })
  const named = [act.seat.id, ...others].map((seat) => privateName(seat, members.get(seat)?.renewed))
  return to(circleAudience(act.command), {
    type: 'CircleOpened',
    data: { circle: act.command, name, seats: named },
  })
}

export const answerCircle = (act: Act, { circle: id, answer }: CommandOf<'AnswerCircle'>): Decision => {
  const found = circleFor(act, id)
  if (!found.ok) return found
  const { circle, place } = found.value
  if (answer === 'joins' && circle.closed) return no('CircleClosed', 'CIR-6', { circle: id })
  if (answer === 'joins' && place.joined !== undefined) return no('NothingChanged', 'CIR-4', { circle: id })
  return to(circleAudience(id), {
    type: 'CircleAnswered',
    data: { circle: id, seat: place.name, answer },
  })
}

export const closeCircle = (act: Act, { circle: id }: CommandOf<'CloseCircle'>): Decision => {
  const found = writableFor(act, id)
  if (!found.ok) return found
  const [opener] = found.value.seats
  const own = privateName(act.seat.id, act.seat.renewed)
  if (opener && opener.until === undefined && opener.name !== own)
    return no('NotYours', 'CIR-6', { circle: id, seat: found.value.by.seat })
  return to(circleAudience(id), { type: 'CircleClosed', data: { circle: id } })
}

/** CIR-7: told to the circle alone; what is public names none. */
export const tabledWithin = (
  act: Act,
  { circle: id, draft }: { readonly circle?: CommandId | undefined; readonly draft?: string | undefined },
  proposal: ProposalId,
): Decision => {
  if (id === undefined) return ok([])
  const found = writableFor(act, id)
  if (!found.ok) return found
  return to(circleAudience(id), {
    type: 'CircleTabled',
    data: { circle: id, proposal, seat: act.seat.id, ...given('draft', draft) },
  })
}
