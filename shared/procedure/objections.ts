/** A member's "not with these words", and when it counts against a silence. Rules OBJ. */
import { ok, type Result } from '../result.ts'
import { plainText } from '../text/schema.ts'
import { cutOff, type Instant } from '../time.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { own } from './lookup.ts'
import { blockFor } from './paragraphs.ts'
import type { Refusal } from './refusal.ts'
import type { DraftState, Objection, Silence } from './state.ts'

/** The silence that is running or waits for its outcome. */
export const currentSilence = (state: DraftState): Silence | undefined =>
  state.silences.find(({ phase }) => phase === 'running' || phase === 'period-ended')

/** OBJ-6, OBJ-7: the objections that count as breaks of this silence, as far as is known now. */
export const countedObjections = (state: DraftState, silence: Silence): readonly Objection[] => {
  const end: Instant = cutOff(silence.deadline)
  return Object.values(state.objections)
    .filter(
      (objection) =>
        objection.at < end &&
        (objection.withdrawnAt === undefined || objection.withdrawnAt >= end) &&
        !objection.released.includes(silence.id) &&
        (silence.seats.includes(objection.seat) || objection.at >= silence.openedAt),
    )
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** OBJ-10: the objection that is joined; this seat has none that stands in the same letter. */
const joined = (act: Act, command: CommandOf<'RaiseObjection'>): Result<Objection | undefined, Refusal> => {
  const { joins, paragraph } = command
  if (joins === undefined) return ok(undefined)
  const target = own(act.state.objections, joins)
  if (!target || target.paragraph !== paragraph) return no('NoSuchObjection', 'OBJ-10', { objection: joins })
  const mine = Object.values(act.state.objections).some(
    (one) =>
      one.seat === act.seat.id && one.status === 'standing' && (one.id === joins || one.joins === joins),
  )
  return mine || target.seat === act.seat.id
    ? no('NothingChanged', 'OBJ-10', { objection: joins })
    : ok(target)
}

export const raiseObjection = (act: Act, command: CommandOf<'RaiseObjection'>): Decision => {
  const { paragraph, quote } = command
  const block = paragraph === null ? undefined : blockFor(act, paragraph)
  if (paragraph !== null && !block) return no('NoSuchParagraph', 'OBJ-1', { paragraph })
  if (quote !== undefined && !plainText(block?.content).includes(quote))
    return no('ParagraphChanged', 'OBJ-8', { paragraph: paragraph ?? '' })
  const target = joined(act, command)
  if (!target.ok) return target
  if (own(act.state.objections, act.command)) return no('IdTaken', 'STD-10', { id: act.command })
  const silence = currentSilence(act.state)
  if (silence && act.at >= cutOff(silence.deadline))
    return no(act.via ? 'ReceivedTooLate' : 'SilenceLapsed', 'OBJ-1', { deadline: silence.deadline.wall })
  return to('everyone', {
    type: 'ObjectionRaised',
    data: {
      objection: act.command,
      seat: act.seat.id,
      paragraph,
      ...given('quote', quote ?? target.value?.quote),
      ...given('reason', command.reason ?? target.value?.reason),
      ...given('mandate', command.mandate ?? target.value?.mandate),
      ...given('joins', command.joins),
    },
  })
}

const standing = (act: Act, id: string, rule: string): Result<Objection, Refusal> => {
  const objection = own(act.state.objections, id)
  if (!objection) return no('NoSuchObjection', rule, { objection: id })
  if (objection.status === 'withdrawn') return no('ObjectionWithdrawnAlready', rule, { objection: id })
  return ok(objection)
}

const ownStanding = (act: Act, id: string, rule: string): Result<Objection, Refusal> => {
  const found = standing(act, id, rule)
  const seat = own(act.state.objections, id)?.seat
  if (seat !== undefined && seat !== act.seat.id) return no('NotYours', rule, { objection: id, seat })
  return found
}

export const answerObjection = (act: Act, command: CommandOf<'AnswerObjection'>): Decision => {
  const found = standing(act, command.objection, 'OBJ-3')
  if (!found.ok) return found
  return to('everyone', {
    type: 'ObjectionAnswered',
    data: { objection: command.objection, body: command.body },
  })
}

export const withdrawObjection = (act: Act, command: CommandOf<'WithdrawObjection'>): Decision => {
  const found = ownStanding(act, command.objection, 'OBJ-2')
  if (!found.ok) return found
  return to('everyone', { type: 'ObjectionWithdrawn', data: { objection: command.objection } })
}

/** OBJ-9: said only where it is asked; an objection stands without a word. */
export const maintainObjection = (act: Act, command: CommandOf<'MaintainObjection'>): Decision => {
  const found = ownStanding(act, command.objection, 'OBJ-9')
  if (!found.ok) return found
  if (found.value.asked === undefined) return no('NothingChanged', 'OBJ-9', { objection: command.objection })
  return to('everyone', { type: 'ObjectionMaintained', data: { objection: command.objection } })
}

export const releaseObjection = (act: Act, command: CommandOf<'ReleaseObjection'>): Decision => {
  const found = ownStanding(act, command.objection, 'OBJ-4')
  if (!found.ok) return found
  const silence = act.state.silences.find(({ id }) => id === command.silence)
  if (!silence) return no('NoSuchSilence', 'OBJ-4', { silence: command.silence })
  if (silence.phase !== 'running' && silence.phase !== 'period-ended')
    return no('SilenceNotRunning', 'OBJ-4', { silence: silence.id, phase: silence.phase })
  if (act.at >= cutOff(silence.deadline))
    return no(act.via ? 'ReceivedTooLate' : 'SilenceLapsed', 'OBJ-4', { deadline: silence.deadline.wall })
  if (found.value.released.includes(silence.id)) return ok([])
  return to('everyone', {
    type: 'ObjectionReleased',
    data: { objection: command.objection, silence: silence.id },
  })
}
