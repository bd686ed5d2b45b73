/**
 * Who sits where: accrediting, nominating, revoking. Rules BOD-5 to BOD-9, BOD-12 to BOD-14.
 * A person's rights come from their seat: whoever administers the house lets in the first person of a delegation and nobody
 * after that, so that nobody reads a delegation's desk whom the delegation has not let in.
 */
import { seatAudience, type Audience } from '../audience.ts'
import type { PersonId, SeatId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import { given, no } from './act.ts'
import type { BodyCommand, BodyCommandType } from './command.ts'
import type { BodyEvent } from './event.ts'
import { own } from './lookup.ts'
import type { Refusal } from './refusal.ts'
import { currentSeats, sittingIn } from './standing.ts'
import type { Accreditation, BodyState, Person, Seat } from './state.ts'
import type { Actor } from './submission.ts'

type BodyDecision = Result<readonly BodyEvent[], Refusal>
type BodyCommandOf<T extends BodyCommandType> = Extract<BodyCommand, { readonly type: T }>

/** BOD-9: the people of the seat and the secretariat. */
const whoIsTold = (state: BodyState, seat: Seat, at: Instant): readonly Audience[] => {
  const secretariats = currentSeats(state, at).filter(({ role }) => role === 'secretariat')
  return [...new Set([seat, ...secretariats].map(({ id, renewed }) => seatAudience(id, renewed)))]
}

const nominated = (state: BodyState, person: PersonId, seat: SeatId): boolean =>
  state.nominations.some((entry) => entry.person === person && entry.seat === seat)

/** Whether this person of the seat lets others in: a head; where there is none, whoever is left, for the nominated (BOD-13). */
const approves = (
  state: BodyState,
  actor: Actor,
  here: readonly Accreditation[],
  person: PersonId,
): boolean => {
  if (actor.capacity === 'head') return true
  if (here.some(({ capacity }) => capacity === 'head') || !nominated(state, person, actor.seat)) return false
  return actor.capacity === 'delegate' || here.every(({ capacity }) => capacity === 'capital')
}

/** BOD-5 to BOD-7, BOD-13, BOD-14: why this actor cannot give this seat to somebody. */
const mayNotAccredit = (
  state: BodyState,
  actor: Actor,
  seat: Seat,
  command: BodyCommandOf<'AccreditPerson'>,
  at: Instant,
): Refusal | undefined => {
  const { person, capacity } = command
  const here = sittingIn(state, seat.id, at)
  const facts = { seat: seat.id, role: actor.role, capacity }
  // Asked by another delegation, this would tell who sits here.
  const knows = actor.seat === seat.id || actor.role === 'secretariat'
  if (knows && here.some((entry) => entry.person === person && entry.capacity === capacity))
    return { code: 'AccreditedAlready', rule: 'BOD-7', facts: { seat: seat.id, capacity } }
  if (actor.seat === seat.id && approves(state, actor, here, person)) {
    const ours = state.accreditations.some((entry) => entry.person === person && entry.seat === seat.id)
    const known = own(state.people, person) !== undefined
    return known && !ours && !nominated(state, person, seat.id) && actor.role !== 'secretariat'
      ? { code: 'IdTaken', rule: 'BOD-7', facts: { id: person } }
      : undefined
  }
  if (actor.capacity === 'capital') return { code: 'CapacityMayNot', rule: 'STD-5', facts }
  if (actor.role !== 'secretariat') return { code: 'RoleMayNot', rule: 'BOD-5', facts }
  if (seat.role === 'secretariat') return undefined
  if (here.length > 0) return { code: 'SeatApproves', rule: 'BOD-5', facts }
  if (capacity !== 'head') return { code: 'RoleMayNot', rule: 'BOD-5', facts }
  return !command.anew && peopledBefore(state, seat.id)
    ? { code: 'SeatBeginsAnew', rule: 'BOD-14', facts: { seat: seat.id } }
    : undefined
}

const peopledBefore = (state: BodyState, seat: SeatId): boolean =>
  state.accreditations.some((entry) => entry.seat === seat)

/** Whoever also sits in another's seat is named and addressed by nobody but their own: a key goes to that address. */
const personOf = (
  state: BodyState,
  actor: Actor,
  { person, name, email }: BodyCommandOf<'AccreditPerson' | 'NominatePerson'>,
): Person => {
  const known = own(state.people, person)
  const elsewhere = state.accreditations.some((entry) => entry.person === person && entry.seat !== actor.seat)
  if (known && (elsewhere || actor.role !== 'secretariat')) return known
  return { id: person, name, ...given('email', email ?? known?.email) }
}

export const accredit = (
  state: BodyState,
  actor: Actor,
  command: BodyCommandOf<'AccreditPerson'>,
  at: Instant,
): BodyDecision => {
  const seat = own(state.seats, command.seat)
  if (!seat || (seat.until !== undefined && seat.until <= at))
    return no('NoSuchSeat', 'BOD-5', { seat: command.seat })
  const refusal = mayNotAccredit(state, actor, seat, command, at)
  if (refusal) return { ok: false, refusal }
  const stranded = lastOfSecretariat(state, seat, command.person, at)
  if (stranded && command.capacity === 'capital') return no('LastSecretariat', 'BOD-8', { seat: seat.id })
  const empty = sittingIn(state, seat.id, at).length === 0
  // BOD-14: whoever comes into a seat that others have left is shown nothing of theirs.
  const renewed = empty && peopledBefore(state, seat.id) ? (seat.renewed ?? 0) + 1 : undefined
  const person = personOf(state, actor, command)
  const accreditation: Accreditation = {
    person: person.id,
    seat: seat.id,
    capacity: command.capacity,
    since: at,
  }
  const told = whoIsTold(state, renewed === undefined ? seat : { ...seat, renewed }, at)
  return ok(
    told.map((audience) => ({
      type: 'PersonAccredited' as const,
      audience,
      data: { person, accreditation, ...given('renewed', renewed) },
    })),
  )
}

/** BOD-12: a name put before the seat, which gives no right at all. */
export const nominate = (
  state: BodyState,
  actor: Actor,
  command: BodyCommandOf<'NominatePerson'>,
  at: Instant,
): BodyDecision => {
  if (actor.role !== 'secretariat')
    return no('RoleMayNot', 'BOD-12', { command: command.type, role: actor.role })
  const seat = own(state.seats, command.seat)
  const here = seat && sittingIn(state, seat.id, at)
  if (!seat || (seat.until !== undefined && seat.until <= at))
    return no('NoSuchSeat', 'BOD-12', { seat: command.seat })
  if (seat.role === 'secretariat' || !here || here.length === 0)
    return no('NobodyToApprove', 'BOD-12', { seat: seat.id })
  if (here.some(({ person, capacity }) => person === command.person && capacity === 'head'))
    return no('AccreditedAlready', 'BOD-7', { seat: seat.id, capacity: 'head' })
  if (nominated(state, command.person, seat.id))
    return no('NothingChanged', 'BOD-12', { person: command.person })
  const person = personOf(state, actor, command)
  return ok(
    whoIsTold(state, seat, at).map((audience) => ({
      type: 'PersonNominated' as const,
      audience,
      data: { person, seat: seat.id },
    })),
  )
}

/** Whether without this person in this seat nobody could act for the secretariat. */
const lastOfSecretariat = (state: BodyState, seat: Seat, person: PersonId, at: Instant): boolean => {
  if (seat.role !== 'secretariat') return false
  const able = currentSeats(state, at)
    .filter(({ role }) => role === 'secretariat')
    .flatMap(({ id }) => sittingIn(state, id, at))
    .filter(({ capacity }) => capacity !== 'capital')
  return able.some((entry) => entry.person === person && entry.seat === seat.id) && able.length === 1
}

export const revoke = (
  state: BodyState,
  actor: Actor,
  command: BodyCommandOf<'RevokePerson'>,
  at: Instant,
): BodyDecision => {
  const headOfSeat = actor.seat === command.seat && actor.capacity === 'head'
  if (!headOfSeat && actor.role !== 'secretariat')
    return no('RoleMayNot', 'BOD-8', { seat: command.seat, role: actor.role })
  const seat = own(state.seats, command.seat)
  const sits = sittingIn(state, command.seat, at).some(({ person }) => person === command.person)
  if (!seat || !(sits || nominated(state, command.person, command.seat)))
    return no('NoSuchPerson', 'BOD-8', { person: command.person, seat: command.seat })
  if (lastOfSecretariat(state, seat, command.person, at))
    return no('LastSecretariat', 'BOD-8', { seat: command.seat })
  return ok(
    whoIsTold(state, seat, at).map((audience) => ({
      type: 'PersonRevoked' as const,
      audience,
      data: { person: command.person, seat: command.seat },
    })),
  )
}
