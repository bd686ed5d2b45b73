/**
 * The end of a period and what is said of it. Rules SIL-13 to SIL-17 and SIL-30 to SIL-33. The clock ends a period and decides
 * nothing; a person says the outcome, and takes upon themselves by name what nobody can be sure of.
 */
import { movingDays, workingDaysDeadline } from '../calendar/working-days.ts'
import type { ParagraphId } from '../ids.ts'
import { cutOff, judgedAt, type Deadline, type Instant } from '../time.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import type { EndPeriod } from './command.ts'
import type { DraftEventBody } from './event.ts'
import { brokenItems, isAboutItem, openItems } from './items.ts'
import { countedObjections } from './objections.ts'
import { standsAside } from './own-state.ts'
import { isPending, pendingOf } from './pending.ts'
import { calendarOf } from './profiles.ts'
import { isReached } from './reached.ts'
import { silenceOf } from './silence.ts'
import { currentMembers } from './standing.ts'
import type { BodyState, DraftState, OutcomeDoubts, Silence } from './state.ts'

/** CAL-8: what the days of a running period come to on the calendar of now, where that is later than its deadline. */
export const recounted = (silence: Silence, body: BodyState, at: Instant): Deadline | undefined => {
  const calendar = calendarOf(body, at)
  if (!calendar || silence.profile.period.type !== 'working-days') return undefined
  const counted = workingDaysDeadline(silence.profile, silence.openedAt, silence.deadline.zone, calendar)
  return counted.ok && counted.value.instant > silence.deadline.instant ? counted.value : undefined
}

/** SIL-32. Nothing where an extension was given since: whoever gave it knew the days. */
const movingStill = (silence: Silence, body: BodyState, at: Instant): readonly string[] => {
  const calendar = calendarOf(body, at)
  const open = calendar ? movingDays(calendar) : []
  return (silence.deadline.moving ?? []).filter((date) => open.includes(date))
}

/** SIL-32: what nobody can be sure of, as far as is known now. */
export const doubtsOf = (silence: Silence, body: BodyState, at: Instant): OutcomeDoubts => ({
  seats: silence.notReached ?? [],
  holidays: movingStill(silence, body, at),
  ...given('later', recounted(silence, body, at)?.wall),
})

export const inDoubt = ({ seats, holidays, later }: OutcomeDoubts): boolean =>
  seats.length > 0 || holidays.length > 0 || later !== undefined

type Despite = CommandOf<'ConfirmOutcome'>['despite']

/** Nobody takes upon themselves what they were not shown. */
const takenOn = (doubts: OutcomeDoubts, despite: Despite): boolean =>
  !inDoubt(doubts) ||
  (despite !== undefined &&
    doubts.seats.every((seat) => despite.seats.includes(seat)) &&
    doubts.holidays.every((date) => despite.holidays.includes(date)) &&
    doubts.later === despite.later)

/** Members when the period ends who are not reached (SIL-14, RCH-1). */
const notReachedAtEnd = (state: DraftState, silence: Silence, body: BodyState): readonly string[] =>
  currentMembers(body, cutOff(silence.deadline))
    .map(({ id }) => id)
    .filter((seat) => !isReached(state, silence, seat))

type Passing = {
  readonly note?: string
  readonly despite?: OutcomeDoubts
  readonly open?: readonly ParagraphId[]
}

const passed = (silence: Silence, more: Passing) => {
  const { passing } = silence.profile
  const events: DraftEventBody[] = [
    { type: 'OutcomeConfirmed', data: { silence: silence.id, outcome: 'passed', passing, ...more } },
  ]
  if (passing === 'adopted' && !more.open)
    events.push({ type: 'TextAdopted', data: { version: silence.version, hash: silence.hash } })
  return events
}

/** By the server's clock, which announces nothing (SIL-13, SIL-14) but where the body has decided so (SIL-33). */
export const endPeriod = (state: DraftState, command: EndPeriod, at: Instant, body: BodyState): Decision => {
  const found = silenceOf(state, command.silence, 'SIL-13')
  if (!found.ok) return found
  const silence = found.value
  if (silence.phase !== 'running')
    return no('SilenceNotRunning', 'SIL-13', { silence: silence.id, phase: silence.phase })
  if (at < judgedAt(silence.deadline))
    return no('PeriodNotOver', 'SIL-13', { silence: silence.id, deadline: silence.deadline.wall })
  if (silence.held) return no('LapseHeld', 'SIL-20', { silence: silence.id, why: silence.held.why })
  const standing = countedObjections(state, silence).map(({ id }) => id)
  const notReached = notReachedAtEnd(state, silence, body)
  const ended: DraftEventBody = { type: 'PeriodEnded', data: { silence: silence.id, standing, notReached } }
  const clear =
    standing.length === 0 &&
    openItems(state, silence).length === 0 &&
    !isPending(silence) &&
    !inDoubt(doubtsOf({ ...silence, notReached }, body, at))
  return silence.profile.confirmedBy === 'clock' && clear
    ? to('everyone', ended, ...passed(silence, {}))
    : to('everyone', ended)
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
  const aside = standsAside(act, silence)
  if (aside) return aside
  const { outcome, note, despite } = command
  const { passing } = silence.profile
  if (outcome === 'not-agreed')
    return to('everyone', {
      type: 'OutcomeConfirmed',
      data: { silence: silence.id, outcome, passing, ...given('note', note) },
    })
  const objections = countedObjections(act.state, silence)
  const open = openItems(act.state, silence)
  // One that is about an item keeps that item open; one that is about more, or leaves no item, stands in the way of all.
  const none = silence.items?.every(({ id }) => open.includes(id)) ?? false
  const counted = none ? objections : objections.filter(({ paragraph }) => !isAboutItem(silence, paragraph))
  const { holds, requests } = pendingOf(silence)
  // Where nothing but holds and requests leave no item, they are what is waited for.
  const waits = isPending(silence) || (none && brokenItems(silence).length + counted.length === 0)
  if (counted.length > 0 || (none && !waits))
    return no('OutcomeObjected', 'SIL-16', {
      objections: counted.map(({ id }) => id),
      seats: [...new Set(counted.map(({ seat }) => seat))],
    })
  if (waits)
    return no('OutcomePending', 'SIL-30', {
      holds: holds.map(({ seat }) => seat),
      requests: requests.map(({ seat }) => seat),
    })
  const doubts = doubtsOf(silence, act.body, act.now)
  if (!takenOn(doubts, despite))
    return no('OutcomeDoubted', 'SIL-32', {
      seats: doubts.seats,
      holidays: doubts.holidays,
      later: doubts.later ?? null,
    })
  return to(
    'everyone',
    ...passed(silence, {
      ...given('note', note),
      ...(inDoubt(doubts) ? { despite: doubts } : {}),
      ...(open.length > 0 ? { open } : {}),
    }),
  )
}
