/** A version put to the members until a deadline, and broken or withdrawn. Rules SIL. Receipt decides what is in time. */
import { seatAudience, type Audience } from '../audience.ts'
import { elapsedDeadline, workingDaysDeadline } from '../calendar/working-days.ts'
import type { ParagraphId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import { cutOff, resolveWall, type Deadline, type Instant } from '../time.ts'
import { given, isFromBefore, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { askWaiting, breakingNow, keyMissing } from './breaking.ts'
import type { DraftEventBody } from './event.ts'
import { brokenBy, brokenItems, itemsFor, namedItems } from './items.ts'
import { standsAside } from './own-state.ts'
import { blockFor } from './paragraphs.ts'
import { tabledWith } from './proposals.ts'
import { calendarOf, profilesAt } from './profiles.ts'
import type { Refusal } from './refusal.ts'
import { currentMembers, isPen } from './standing.ts'
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
  const { period } = profile
  if (period.type === 'clock') return clockDeadline(wall, body.zone, at)
  if (period.type === 'elapsed') return agreedWith(elapsedDeadline(period.hours, at, body.zone), wall)
  const calendar = calendarOf(body, at)
  if (!calendar) return no('WorkingDaysNotKnown', 'CAL-5', { zone: body.zone })
  return agreedWith(workingDaysDeadline(profile, at, body.zone, calendar), wall)
}

/** A minute given with a period that is counted must be the one counted. */
const agreedWith = (
  counted: Result<Deadline, Refusal>,
  wall: string | undefined,
): Result<Deadline, Refusal> => {
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
  const profile = profilesAt(body, act.now).find(({ id }) => id === command.profile)
  if (!profile) return no('NoSuchProfile', 'SIL-4', { profile: command.profile })
  const deadline = deadlineFor(profile, body, act.now, command.wall)
  if (!deadline.ok) return deadline
  const items = itemsFor(act, profile, command.items)
  if (!items.ok) return items
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
      ...items.value,
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
    case 'passed-in-part':
      if (!act.via) return { code: 'SilenceNotRunning', rule: 'SIL-10', facts }
      if (late || silence.profile.passing === 'adopted' || act.state.stage === 'adopted')
        return { code: 'ReceivedTooLate', rule: 'SEV-8', facts }
      break
    case 'broken':
    case 'withdrawn':
    case 'voided':
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
const unbreakable = (act: Act, silence: Silence, items?: readonly ParagraphId[]): Refusal | undefined => {
  const facts = factsOf(silence)
  const said = brokenBy(silence, act.seat.id, items)
  if (silence.phase !== 'broken')
    return closedTo(act, silence) ?? (said ? { code: 'BrokenAlready', rule: 'SEV-3', facts } : undefined)
  if (said) return { code: 'BrokenAlready', rule: 'SIL-23', facts }
  if (act.at >= takesBreaksUntil(act.state, silence))
    return act.via
      ? { code: 'ReceivedTooLate', rule: 'SIL-23', facts }
      : { code: 'SilenceNotRunning', rule: 'SIL-10', facts }
  return beforeOpening(act, silence)
}

/** Whether this break ends a silence that is not ended yet. */
const breaksAll = (silence: Silence, named: readonly ParagraphId[] | undefined): boolean => {
  if (silence.phase === 'broken') return false
  const broken = [...brokenItems(silence), ...(named ?? [])]
  return !named || (silence.items ?? []).every(({ id }) => broken.includes(id))
}

export const breakSilence = (act: Act, command: CommandOf<'BreakSilence'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-8')
  if (!found.ok) return found
  const items = namedItems(found.value, command.items)
  if (!items.ok) return items
  const refusal = unbreakable(act, found.value, items.value) ?? keyMissing(act, found.value)
  if (refusal) return { ok: false, refusal }
  const broken: DraftEventBody = {
    type: 'SilenceBroken',
    data: {
      silence: command.silence,
      seat: act.seat.id,
      at: act.at,
      ...given('reason', command.reason),
      ...given('items', items.value),
    },
  }
  if (!command.change) return to('everyone', broken)
  // Broken already, the text may have gone on; else this very break puts it into negotiation, unless it leaves items under silence.
  if (!breaksAll(found.value, items.value) && act.state.stage !== 'negotiation')
    return no('TextFrozen', 'SIL-37', { command: command.type, stage: act.state.stage })
  const tabled = tabledWith(act, command.change)
  return tabled.ok ? to('everyone', broken, tabled.value) : tabled
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
  const aside = standsAside(act, found.value)
  if (aside) return aside
  return to('everyone', { type: 'SilenceWithdrawn', data: { silence: id, ...given('note', command.note) } })
}

/** SIL-36: what was put was not what was meant. Until there is an outcome, whatever the clock says. */
export const voidSilence = (act: Act, command: CommandOf<'VoidSilence'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-36')
  if (!found.ok) return found
  const { id, phase } = found.value
  if (phase !== 'running' && phase !== 'period-ended')
    return no('SilenceNotRunning', 'SIL-36', { silence: id, phase })
  const aside = standsAside(act, found.value)
  if (aside) return aside
  const { cause, note } = command
  return to('everyone', { type: 'SilenceVoided', data: { silence: id, cause, ...given('note', note) } })
}

/** SIL-38: one copy for each who may know of it; folding them both gives the one remark. */
export const remarkInSilence = (act: Act, command: CommandOf<'RemarkInSilence'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-38')
  if (!found.ok) return found
  const { id, phase } = found.value
  const { paragraph, body } = command
  if (phase !== 'running' && phase !== 'period-ended')
    return no('SilenceNotRunning', 'SIL-38', { silence: id, phase })
  if (paragraph !== null && !blockFor(act, paragraph)) return no('NoSuchParagraph', 'SIL-38', { paragraph })
  const audiences: readonly Audience[] = isPen(act)
    ? ['pen']
    : ['pen', seatAudience(act.seat.id, act.seat.renewed)]
  const data = { silence: id, remark: act.command, seat: act.seat.id, paragraph, body }
  return ok(audiences.map((audience) => ({ type: 'RemarkMade' as const, audience, data })))
}
