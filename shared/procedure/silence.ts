/**
 * A version put to the members until a deadline. Rules SIL. Receipt decides what is in time; the clock ends a period and
 * decides nothing; only a person says the outcome.
 */
import { seatAudience } from '../audience.ts'
import { workingDaysDeadline } from '../calendar/working-days.ts'
import { ok, type Result } from '../result.ts'
import { cutOff, judgedAt, resolveWall, type Deadline, type Instant } from '../time.ts'
import { given, isFromBefore, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { askWaiting, breakingNow, keyMissing } from './breaking.ts'
import type { EndPeriod } from './command.ts'
import type { DraftEventBody } from './event.ts'
import { own } from './lookup.ts'
import { countedObjections } from './objections.ts'
import { pendingOf } from './pending.ts'
import { calendarOf } from './profiles.ts'
import type { Refusal } from './refusal.ts'
import { currentMembers } from './standing.ts'
import type { BodyState, DraftState, Profile, Silence } from './state.ts'

/** SIL-5: a minute on the body's wall, in the future. */
export const clockDeadline = (
  wall: string | undefined,
  zone: string,
  at: Instant,
): Result<Deadline, Refusal> => {
  if (wall === undefined) return no('DeadlineMalformed', 'SIL-5', { fault: 'WallTimeMissing' })
  const instant = resolveWall(wall, zone)
  if (!instant.ok) return no('DeadlineMalformed', 'SIL-5', { fault: instant.refusal.code, wall, zone })
  if (instant.value <= at) return no('DeadlinePast', 'SIL-5', { wall, zone })
  return ok({ wall, zone, instant: instant.value })
}

/** What a silence opened at this instant would end with; the page shows it before anybody decides. */
export const deadlineFor = (
  profile: Profile,
  body: BodyState,
  at: Instant,
  wall: string | undefined,
): Result<Deadline, Refusal> => {
  if (profile.period.type === 'clock') return clockDeadline(wall, body.zone, at)
  const calendar = calendarOf(body)
  if (!calendar) return no('WorkingDaysNotKnown', 'CAL-5', { zone: body.zone })
  const counted = workingDaysDeadline(profile, at, body.zone, calendar)
  if (counted.ok && wall !== undefined && wall !== counted.value.wall)
    return no('DeadlineMalformed', 'SIL-6', { fault: 'NotTheDayCounted', wall, counted: counted.value.wall })
  return counted
}

export const openSilence = (act: Act, command: CommandOf<'OpenSilence'>): Decision => {
  const { state, body } = act
  const version = state.versions.find(({ number }) => number === command.version)
  if (!version) return no('NoSuchVersion', 'SIL-1', { version: command.version })
  const latest = state.versions.at(-1)
  if (latest && latest.number !== version.number)
    return no('VersionNotLatest', 'SIL-1', { version: version.number, latest: latest.number })
  if (command.hash !== version.hash) return no('HashMismatch', 'SIL-1', { version: version.number })
  if (act.text.hash() !== version.hash) return no('WorkingTextDiffers', 'SIL-2', { version: version.number })
  if (state.silences.some(({ id }) => id === act.command)) return no('IdTaken', 'STD-10', { id: act.command })
  const profile = own(body.profiles, command.profile)
  if (!profile) return no('NoSuchProfile', 'SIL-4', { profile: command.profile })
  const deadline = deadlineFor(profile, body, act.now, command.wall)
  if (!deadline.ok) return deadline
  const seats = currentMembers(body, act.now).map(({ id }) => id)
  if (seats.length === 0) return no('NoSuchSeat', 'SIL-7', { role: 'member' })
  const asked = Object.values(state.objections).filter(
    ({ status, seat }) => status === 'standing' && seats.includes(seat),
  )
  return to('everyone', {
    type: 'SilenceOpened',
    data: {
      silence: act.command,
      version: version.number,
      hash: version.hash,
      profile,
      deadline: deadline.value,
      seats,
      asked: asked.map(({ id }) => id).sort(),
      head: act.head,
    },
  })
}

export const silenceOf = (state: DraftState, id: string, rule: string): Result<Silence, Refusal> => {
  const silence = state.silences.find((entry) => entry.id === id)
  return silence ? ok(silence) : no('NoSuchSilence', rule, { silence: id })
}

/** SIL-23: until when a silence that is broken takes further breaks: its cut-off, or the opening of the next. */
const takesBreaksUntil = (state: DraftState, silence: Silence): Instant => {
  const next = state.silences[state.silences.findIndex(({ id }) => id === silence.id) + 1]
  return Math.min(cutOff(silence.deadline), next?.openedAt ?? Infinity)
}

const factsOf = (silence: Silence): Refusal['facts'] => ({
  silence: silence.id,
  phase: silence.phase,
  deadline: silence.deadline.wall,
})

/**
 * Why a seat can say nothing more in this silence by an act that counts from `act.at`; nothing if it can (SIL-8 to SIL-10,
 * BEH-5). One that is broken is closed to all but further breaks.
 */
export const closedTo = (act: Act, silence: Silence): Refusal | undefined => {
  const facts = factsOf(silence)
  // Nobody could be sure of the time: what the server received itself is in time (SIL-21).
  const unsure = silence.held !== undefined && !act.via
  const late = act.at >= cutOff(silence.deadline) && !unsure
  switch (silence.phase) {
    case 'running':
    case 'period-ended':
      if (late && act.via) return { code: 'ReceivedTooLate', rule: 'BEH-5', facts }
      if (late) return { code: 'SilenceLapsed', rule: 'SIL-9', facts }
      break
    case 'passed':
      if (!act.via) return { code: 'SilenceNotRunning', rule: 'SIL-10', facts }
      if (late || act.state.stage === 'adopted') return { code: 'ReceivedTooLate', rule: 'BEH-5', facts }
      if (act.state.agreement?.silence !== silence.id)
        return { code: 'SilenceNotRunning', rule: 'BEH-5', facts }
      break
    case 'broken':
    case 'withdrawn':
    case 'not-agreed':
      return { code: 'SilenceNotRunning', rule: 'SIL-10', facts }
  }
  return beforeOpening(act, silence)
}

const beforeOpening = (act: Act, silence: Silence): Refusal | undefined =>
  isFromBefore(act, silence.openedAt)
    ? { code: 'SilenceNotRunning', rule: 'BEH-5', facts: factsOf(silence) }
    : undefined

/** Why this silence cannot be broken by an act that counts from `act.at` (SIL-23 beside what closes it to any act). */
const unbreakable = (act: Act, silence: Silence): Refusal | undefined => {
  if (silence.phase !== 'broken') return closedTo(act, silence)
  const facts = factsOf(silence)
  if (silence.breaks.some(({ seat }) => seat === act.seat.id))
    return { code: 'BrokenAlready', rule: 'SIL-23', facts }
  if (act.at >= takesBreaksUntil(act.state, silence))
    return act.via
      ? { code: 'ReceivedTooLate', rule: 'SIL-23', facts }
      : { code: 'SilenceNotRunning', rule: 'SIL-10', facts }
  return beforeOpening(act, silence)
}

export const breakSilence = (act: Act, command: CommandOf<'BreakSilence'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-8')
  if (!found.ok) return found
  const refusal = unbreakable(act, found.value) ?? keyMissing(act, found.value)
  if (refusal) return { ok: false, refusal }
  return to('everyone', {
    type: 'SilenceBroken',
    data: { silence: command.silence, seat: act.seat.id, at: act.at, ...given('reason', command.reason) },
  })
}

/** The first of two keys: judged as a break would be, told to the seat alone, and nothing follows from it (BRK-5). */
export const askToBreak = (act: Act, command: CommandOf<'AskToBreak'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'BRK-5')
  if (!found.ok) return found
  const refusal = unbreakable(act, found.value)
  if (refusal) return { ok: false, refusal }
  const { id, renewed } = act.seat
  if (breakingNow(act.body, id, act.now) !== 'two')
    return no('OneKeySuffices', 'BRK-5', { silence: command.silence })
  if (askWaiting(act.body, found.value, id, act.now))
    return no('AskedAlready', 'BRK-5', { silence: command.silence })
  return to(seatAudience(id, renewed), {
    type: 'BreakAsked',
    data: { silence: command.silence, seat: id, ...given('reason', command.reason) },
  })
}

export const withdrawSilence = (act: Act, command: CommandOf<'WithdrawSilence'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-12')
  if (!found.ok) return found
  const { id, phase, deadline, held } = found.value
  if (phase !== 'running') return no('SilenceNotRunning', 'SIL-12', { silence: id, phase })
  if (act.now >= cutOff(deadline) && !held)
    return no('SilenceLapsed', 'SIL-12', { silence: id, deadline: deadline.wall })
  return to('everyone', { type: 'SilenceWithdrawn', data: { silence: id, ...given('note', command.note) } })
}

/** By the server's clock, which announces nothing (SIL-13, SIL-14). */
export const endPeriod = (state: DraftState, command: EndPeriod, at: Instant): Decision => {
  const found = silenceOf(state, command.silence, 'SIL-13')
  if (!found.ok) return found
  const silence = found.value
  if (silence.phase !== 'running')
    return no('SilenceNotRunning', 'SIL-13', { silence: silence.id, phase: silence.phase })
  if (at < judgedAt(silence.deadline))
    return no('PeriodNotOver', 'SIL-13', { silence: silence.id, deadline: silence.deadline.wall })
  if (silence.held) return no('LapseHeld', 'SIL-20', { silence: silence.id, why: silence.held.why })
  const receipts = state.versions.find(({ number }) => number === silence.version)?.receipts ?? {}
  return to('everyone', {
    type: 'PeriodEnded',
    data: {
      silence: silence.id,
      standing: countedObjections(state, silence).map(({ id }) => id),
      notReached: silence.seats.filter((seat) => !Object.hasOwn(receipts, seat)),
    },
  })
}

export const confirmOutcome = (act: Act, command: CommandOf<'ConfirmOutcome'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-15')
  if (!found.ok) return found
  const silence = found.value
  if (silence.phase === 'running' && silence.held)
    return no('LapseHeld', 'SIL-20', { silence: silence.id, why: silence.held.why })
  if (silence.phase === 'running')
    return no('PeriodNotOver', 'SIL-15', { silence: silence.id, deadline: silence.deadline.wall })
  if (silence.phase !== 'period-ended')
    return no('SilenceNotRunning', 'SIL-15', { silence: silence.id, phase: silence.phase })
  const counted = countedObjections(act.state, silence)
  const { outcome } = command
  if (outcome === 'passed' && counted.length > 0)
    return no('OutcomeObjected', 'SIL-16', {
      objections: counted.map(({ id }) => id),
      seats: [...new Set(counted.map(({ seat }) => seat))],
    })
  const { holds, requests } = pendingOf(silence)
  if (outcome === 'passed' && holds.length + requests.length > 0)
    return no('OutcomePending', 'SIL-30', {
      holds: holds.map(({ seat }) => seat),
      requests: requests.map(({ seat }) => seat),
    })
  const { passing } = silence.profile
  const events: DraftEventBody[] = [
    {
      type: 'OutcomeConfirmed',
      data: { silence: silence.id, outcome, passing, ...given('note', command.note) },
    },
  ]
  if (outcome === 'passed' && passing === 'adopted')
    events.push({ type: 'TextAdopted', data: { version: silence.version, hash: silence.hash } })
  return to('everyone', ...events)
}
