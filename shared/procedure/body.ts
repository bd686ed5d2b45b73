/**
 * The body's own record: how it begins, seats and their terms, profiles, calendars. Rules BOD; its people: `accreditation.ts`.
 */
import { seatAudience } from '../audience.ts'
import { canonicalJson } from '../canonical.ts'
import { ok, unreachable, type Result } from '../result.ts'
import { resolveWall, type Instant } from '../time.ts'
import { accredit, nominate, revoke } from './accreditation.ts'
import { given, no } from './act.ts'
import { setBreakingRule } from './breaking.ts'
import type { BodyCommand, BodyCommandType } from './command.ts'
import type { BodyEvent } from './event.ts'
import { own } from './lookup.ts'
import { decideMotion } from './motions.ts'
import { defaultCalendar, defaultProfiles, profilesAt } from './profiles.ts'
import { decidePasskey } from './passkeys.ts'
import type { Refusal } from './refusal.ts'
import { actorIn, isCurrent } from './standing.ts'
import type { BodyState, Calendar, Profile, Seat, SeatRole } from './state.ts'
import type { Actor, BodySubmission } from './submission.ts'

type BodyDecision = Result<readonly BodyEvent[], Refusal>
type BodyCommandOf<T extends BodyCommandType> = Extract<BodyCommand, { readonly type: T }>

/** Seats of these roles sit for a State and say which. */
const ofStates: readonly SeatRole[] = ['chair', 'vice-chair', 'member', 'incoming']

const isHour = (hour: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(hour)

export const decideBody = (state: BodyState, submission: BodySubmission, at: Instant): BodyDecision => {
  const { command } = submission
  if (command.type === 'EstablishBody') return establish(state, submission.actor, command, at)
  if (!state.established) return no('BodyNotEstablished', 'BOD-1')
  const actor = submission.actor && actorIn(state, submission.actor.person, submission.actor.seat, at)
  if (!actor) return no('NotSeated', 'STD-1', { seat: submission.actor?.seat ?? null })
  if (command.type === 'AddPasskey' || command.type === 'RemovePasskey')
    return decidePasskey(state, actor, command)
  if (command.as !== undefined && command.as !== actor.seat)
    return no('SeatNotYours', 'STD-2', { seat: command.as, yours: actor.seat })
  if (command.onBehalf) return no('RoleMayNot', 'BOD-11', { command: command.type, role: actor.role })
  // What a capital may do for a seat in which nobody else is left is asked where people are accredited (BOD-13).
  if (actor.capacity === 'capital' && command.type !== 'AccreditPerson')
    return no('CapacityMayNot', 'STD-5', { command: command.type, capacity: actor.capacity })
  switch (command.type) {
    case 'AccreditPerson':
      return accredit(state, actor, command, at)
    case 'NominatePerson':
      return nominate(state, actor, command, at)
    case 'RevokePerson':
      return revoke(state, actor, command, at)
    case 'SetBreakingRule':
      return setBreakingRule(state, actor, command)
    case 'SwitchMotions':
    case 'PutMotion':
    case 'CastVote':
    case 'CloseMotion':
      return decideMotion(state, actor, command, at)
    case 'AddSeat':
    case 'EndSeat':
    case 'EnterProfile':
    case 'EnterCalendar':
      if (actor.role !== 'secretariat')
        return no(
          'RoleMayNot',
          command.type === 'AddSeat' || command.type === 'EndSeat' ? 'BOD-4' : 'BOD-10',
          {
            command: command.type,
            role: actor.role,
          },
        )
      return byTheSecretariat(state, command, at)
    default:
      return unreachable(command)
  }
}

const byTheSecretariat = (
  state: BodyState,
  command: BodyCommandOf<'AddSeat' | 'EndSeat' | 'EnterProfile' | 'EnterCalendar'>,
  at: Instant,
): BodyDecision => {
  switch (command.type) {
    case 'AddSeat':
      return addSeat(state, command)
    case 'EndSeat':
      return endSeat(state, command, at)
    case 'EnterProfile':
      return enterProfile(state, command, at)
    case 'EnterCalendar':
      return enterCalendar(state, command, at)
    default:
      return unreachable(command)
  }
}

const publicly = (event: Omit<BodyEvent, 'audience'>): BodyEvent =>
  ({ ...event, audience: 'everyone' }) as BodyEvent

// ── establishing ────────────────────────────────────────────────────────────

/** The shape's optional members may be present and undefined; the record's may not. */
const seatOf = (seat: BodyCommandOf<'AddSeat'>['seat']): Seat => ({
  id: seat.id,
  role: seat.role,
  ...given('state', seat.state),
  from: seat.from,
  ...given('until', seat.until),
})

const overlap = (a: Seat, b: Seat): boolean =>
  (a.until === undefined || b.from < a.until) && (b.until === undefined || a.from < b.until)

/** BOD-2: why this seat cannot stand beside the others. */
const seatFault = (seat: Seat, others: readonly Seat[]): Refusal | undefined => {
  if (others.some(({ id }) => id === seat.id))
    return { code: 'SeatTaken', rule: 'BOD-2', facts: { seat: seat.id } }
  if (!seat.state && ofStates.includes(seat.role))
    return { code: 'NoSuchSeat', rule: 'BOD-2', facts: { seat: seat.id, role: seat.role, missing: 'state' } }
  const rival =
    seat.role === 'member' &&
    others.find((other) => other.role === 'member' && other.state === seat.state && overlap(other, seat))
  return rival
    ? { code: 'SeatTaken', rule: 'BOD-2', facts: { seat: rival.id, state: seat.state ?? null } }
    : undefined
}

const establish = (
  state: BodyState,
  actor: Actor | null,
  command: BodyCommandOf<'EstablishBody'>,
  at: Instant,
): BodyDecision => {
  if (state.established) return no('BodyEstablishedAlready', 'BOD-1')
  if (actor) return no('NotSeated', 'BOD-1', { seat: actor.seat })
  const { name, zone, language, founder } = command
  const known = resolveWall('2000-01-01T12:00', zone)
  if (!known.ok) return no('ZoneUnknown', 'BOD-2', { zone })
  const seats = command.seats.map(seatOf)
  for (const [index, seat] of seats.entries()) {
    const refusal = seatFault(seat, seats.slice(0, index))
    if (refusal) return { ok: false, refusal }
  }
  if (!seats.some(({ role }) => role === 'chair')) return no('ChairMissing', 'BOD-2')
  const seat = seats.find(({ id }) => id === founder.seat)
  if (!seat) return no('NoSuchSeat', 'BOD-2', { seat: founder.seat })
  if (seat.role !== 'secretariat' || !isCurrent(seat, at))
    return no('LastSecretariat', 'BOD-2', { seat: founder.seat, role: seat.role })
  const citation = 'Supplied with the program; no decision of the body cited'
  return ok([
    publicly({ type: 'BodyEstablished', data: { name, zone, language, seats } }),
    ...defaultProfiles.map((profile) => publicly({ type: 'ProfileEntered', data: { profile, citation } })),
    publicly({ type: 'CalendarEntered', data: { calendar: defaultCalendar, citation } }),
    {
      type: 'PersonAccredited',
      audience: seatAudience(seat.id, seat.renewed),
      data: {
        person: { id: founder.person, name: founder.name },
        accreditation: { person: founder.person, seat: seat.id, capacity: 'head', since: at },
      },
    },
  ])
}

// ── seats ───────────────────────────────────────────────────────────────────

const addSeat = (state: BodyState, command: BodyCommandOf<'AddSeat'>): BodyDecision => {
  const seat = seatOf(command.seat)
  const refusal = seatFault(seat, Object.values(state.seats))
  if (refusal) return { ok: false, refusal }
  return ok([publicly({ type: 'SeatAdded', data: { seat } })])
}

const endSeat = (state: BodyState, command: BodyCommandOf<'EndSeat'>, at: Instant): BodyDecision => {
  const seat = own(state.seats, command.seat)
  if (!seat || (seat.until !== undefined && seat.until <= at))
    return no('NoSuchSeat', 'BOD-4', { seat: command.seat })
  const others = Object.values(state.seats).some(
    ({ id, role, until }) => role === 'secretariat' && id !== seat.id && until === undefined,
  )
  if (seat.role === 'secretariat' && !others) return no('LastSecretariat', 'BOD-4', { seat: seat.id })
  const until = Math.max(command.until, at)
  return ok([publicly({ type: 'SeatEnded', data: { seat: seat.id, until } })])
}

// ── profiles and calendars ──────────────────────────────────────────────────

/** BOD-20: in force from a first instant to come; one that has passed is now. */
const inForceFrom = (from: Instant | undefined, at: Instant) =>
  given('from', from !== undefined && from > at ? from : undefined)

const enterProfile = (
  state: BodyState,
  command: BodyCommandOf<'EnterProfile'>,
  at: Instant,
): BodyDecision => {
  const { citation, from } = command
  const { name, outage, holds, confirmedBy, severable, ...rest } = command.profile
  const profile: Profile = {
    ...rest,
    ...given('name', name),
    ...given('holds', holds),
    ...given('outage', outage),
    ...given('confirmedBy', confirmedBy),
    ...given('severable', severable),
  }
  if (profile.period.type === 'working-days' && !isHour(profile.period.hour))
    return no('DeadlineMalformed', 'BOD-10', { fault: 'WallTimeMalformed', wall: profile.period.hour })
  const then = profilesAt(state, Math.max(from ?? at, at))
  const present = then.find(({ id }) => id === profile.id)
  if (present && canonicalJson(present) === canonicalJson(profile))
    return no('NothingChanged', 'BOD-10', { profile: profile.id })
  return ok([publicly({ type: 'ProfileEntered', data: { profile, citation, ...inForceFrom(from, at) } })])
}

const enterCalendar = (
  state: BodyState,
  command: BodyCommandOf<'EnterCalendar'>,
  at: Instant,
): BodyDecision => {
  const { citation, from } = command
  const { moving, ...rest } = command.calendar
  const calendar: Calendar = { ...rest, ...given('moving', moving) }
  const present = own(state.calendars, calendar.id)
  if (present && canonicalJson(present) === canonicalJson(calendar))
    return no('NothingChanged', 'BOD-10', { calendar: calendar.id })
  return ok([publicly({ type: 'CalendarEntered', data: { calendar, citation, ...inForceFrom(from, at) } })])
}
