/**
 * Acts that neither break a silence nor let it pass: a hold and its lifting, asking for more time, the chair's answer. Rules
 * SIL-24 to SIL-31, SEV-10. Nobody is made to break because instructions are late; and nothing is adopted because nobody answered.
 */
import type { ParagraphId } from '../ids.ts'
import type { Result } from '../result.ts'
import { cutOff } from '../time.ts'
import { given, isFromBefore, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { namedItems } from './items.ts'
import { holdsUnder, openRequests, standingHolds } from './pending.ts'
import { isOfOwnState } from './proposals.ts'
import { clockDeadline, closedTo, silenceOf } from './silence.ts'
import type { Refusal } from './refusal.ts'
import { standsAside } from './own-state.ts'
import type { Silence } from './state.ts'

/** The silence in which this seat may still say something, or why not. */
const openTo = (act: Act, id: string, rule: string): Result<Silence, Refusal> => {
  const found = silenceOf(act.state, id, rule)
  const refusal = found.ok ? closedTo(act, found.value) : undefined
  return refusal ? { ok: false, refusal } : found
}

/** What a hold and a request say: since when it counts, why and until when, if the seat wishes. */
const wordsOf = (
  act: Act,
  { silence, reason, until }: CommandOf<'HoldSilence' | 'AskExtension'>,
  items: readonly ParagraphId[] | undefined,
) => ({
  silence,
  seat: act.seat.id,
  at: act.at,
  ...given('reason', reason),
  ...given('until', until),
  ...given('items', items),
})

export const holdSilence = (act: Act, command: CommandOf<'HoldSilence'>): Decision => {
  const found = openTo(act, command.silence, 'SIL-24')
  if (!found.ok) return found
  const { id, profile } = found.value
  if (holdsUnder(profile) === 'none')
    return no('HoldsNotTaken', 'SIL-25', { silence: id, regime: profile.regime })
  if (standingHolds(found.value).some(({ seat }) => seat === act.seat.id))
    return no('HeldAlready', 'SIL-24', { silence: id })
  const items = namedItems(found.value, command.items)
  if (!items.ok) return items
  return to('everyone', { type: 'SilenceHeld', data: wordsOf(act, command, items.value) })
}

export const liftHold = (act: Act, command: CommandOf<'LiftHold'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-26')
  if (!found.ok) return found
  const { id, phase } = found.value
  if (phase !== 'running' && phase !== 'period-ended')
    return no('SilenceNotRunning', 'SIL-26', { silence: id, phase })
  // A letter from before the hold does not speak of it.
  const own = standingHolds(found.value).find(
    ({ seat, at }) => seat === act.seat.id && !isFromBefore(act, at),
  )
  if (!own) return no('NoHold', 'SIL-26', { silence: id })
  return to('everyone', {
    type: 'HoldLifted',
    data: { silence: id, hold: own.act, seat: act.seat.id, at: act.at },
  })
}

export const askExtension = (act: Act, command: CommandOf<'AskExtension'>): Decision => {
  const found = openTo(act, command.silence, 'SIL-27')
  if (!found.ok) return found
  if (openRequests(found.value).some(({ seat }) => seat === act.seat.id))
    return no('TimeAskedAlready', 'SIL-27', { silence: command.silence })
  const items = namedItems(found.value, command.items)
  if (!items.ok) return items
  return to('everyone', { type: 'ExtensionAsked', data: wordsOf(act, command, items.value) })
}

/** SIL-35: by its own seat, until the silence has an outcome, as a hold is lifted. */
export const withdrawRequest = (act: Act, command: CommandOf<'WithdrawRequest'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-35')
  if (!found.ok) return found
  const { id, phase, requests } = found.value
  if (phase !== 'running' && phase !== 'period-ended')
    return no('SilenceNotRunning', 'SIL-35', { silence: id, phase })
  const request = requests.find((entry) => entry.id === command.request)
  if (!request) return no('NoSuchRequest', 'SIL-35', { request: command.request })
  if (request.seat !== act.seat.id)
    return no('NotYours', 'SIL-35', { request: request.id, seat: request.seat })
  // A letter from before the request does not speak of it.
  if (isFromBefore(act, request.at)) return no('NoSuchRequest', 'SIL-35', { request: request.id })
  if (request.answered || request.withdrawn) return no('AnsweredAlready', 'SIL-35', { request: request.id })
  return to('everyone', {
    type: 'RequestWithdrawn',
    data: { silence: id, request: request.id, seat: act.seat.id, at: act.at },
  })
}

/** Whether the chair's team may still set the time of this silence: before its cut-off, and while nobody is sure of the clock. */
const inHand = (act: Act, silence: Silence, rule: string): Decision | undefined => {
  const { id, phase, deadline, held } = silence
  if (phase !== 'running') return no('SilenceNotRunning', rule, { silence: id, phase })
  if (act.now >= cutOff(deadline) && !held)
    return no('SilenceLapsed', rule, { silence: id, deadline: deadline.wall })
  return standsAside(act, silence)
}

export const extendSilence = (act: Act, command: CommandOf<'ExtendSilence'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-28')
  if (!found.ok) return found
  const silence = found.value
  const refused = inHand(act, silence, 'SIL-28')
  if (refused) return refused
  const { deadline: before, id } = silence
  const deadline = clockDeadline(command.wall, before.zone, act.now)
  if (!deadline.ok) return deadline
  if (deadline.value.instant <= before.instant)
    return no('DeadlineNotLater', 'SIL-28', { wall: command.wall, deadline: before.wall })
  return to('everyone', {
    type: 'SilenceExtended',
    data: { silence: id, before, deadline: deadline.value, ...given('note', command.note) },
  })
}

export const declineExtension = (act: Act, command: CommandOf<'DeclineExtension'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-29')
  if (!found.ok) return found
  const silence = found.value
  const request = silence.requests.find(({ id }) => id === command.request)
  if (!request) return no('NoSuchRequest', 'SIL-29', { request: command.request })
  if (request.answered || request.withdrawn) return no('AnsweredAlready', 'SIL-29', { request: request.id })
  if (isOfOwnState(act.body, { seat: act.seat.id, state: act.seat.state }, request))
    return no('OwnState', 'SIL-34', { silence: silence.id, seat: request.seat })
  const refused = inHand(act, silence, 'SIL-29')
  if (refused) return refused
  return to('everyone', {
    type: 'ExtensionDeclined',
    data: { silence: silence.id, request: request.id, ...given('note', command.note) },
  })
}
