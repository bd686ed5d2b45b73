/** Words that the chair's team offers between those who differ: each who is addressed accepts, declines or answers. Rules CPR. */
import { privateName, type Audience } from '../audience.ts'
import type { SeatId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import { mergeRuns } from '../text/merge.ts'
import { canonicalBlock, canonicalRuns, hashOfBlock } from '../text/schema.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { own } from './lookup.ts'
import type { Compromise } from './position-state.ts'
import type { DraftEventBody } from './event.ts'
import { presentOf, sameWords } from './proposals.ts'
import type { Refusal } from './refusal.ts'
import { currentMembers, isPen, type Viewer } from './standing.ts'
import { toPenAndSeat } from './stands.ts'
import type { DraftState, Seat } from './state.ts'

/** Whoever is told of it: everyone, or the pen and each that is addressed. */
const audiencesOf = ({ to: names }: Pick<Compromise, 'to'>): readonly Audience[] =>
  names ? ['pen', ...names.map((name): Audience => `seat:${name}`)] : ['everyone']

const isAddressed = (
  { to: names }: Compromise,
  { seat, renewed }: Pick<Viewer, 'seat' | 'renewed'>,
): boolean => names === undefined || names.includes(privateName(seat, renewed))

/** CPR-1: as far as the viewer may know, oldest first; of one that is addressed to some, each sees its own answer alone. */
export const compromisesFor = (state: DraftState, viewer: Viewer): readonly Compromise[] =>
  Object.values(state.compromises ?? {})
    .filter((one) => viewer.holdsPen || isAddressed(one, viewer))
    .map((one) =>
      viewer.holdsPen || one.to === undefined
        ? one
        : {
            ...one,
            answers: Object.fromEntries(Object.entries(one.answers).filter(([seat]) => seat === viewer.seat)),
          },
    )
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

/** Of the words that are offered now. */
export const answersNow = (compromise: Compromise): Compromise['answers'] =>
  Object.fromEntries(
    Object.entries(compromise.answers).filter(([, { wording }]) => wording === compromise.wordings.length),
  )

const told = (compromise: Pick<Compromise, 'to'>, event: DraftEventBody): Decision =>
  ok(audiencesOf(compromise).map((audience) => ({ ...event, audience })))

export const offerCompromise = (act: Act, command: CommandOf<'OfferCompromise'>): Decision => {
  const { paragraph, note } = command
  if (own(act.state.compromises ?? {}, act.command)) return no('IdTaken', 'STD-10', { id: act.command })
  const block = presentOf(act, paragraph, command.base)
  if (!block.ok) return block
  const content = canonicalRuns(command.content)
  if (sameWords(block.value.content, content)) return no('NothingChanged', 'CPR-1', { paragraph })
  const members = new Map(currentMembers(act.body, act.now).map((seat): [SeatId, Seat] => [seat.id, seat]))
  const stranger = command.to?.find((seat) => !members.has(seat))
  if (stranger !== undefined) return no('NoSuchSeat', 'CPR-1', { seat: stranger })
  const names = command.to && [
    ...new Set(command.to.map((seat) => privateName(seat, members.get(seat)?.renewed))),
  ]
  return told(given('to', names), {
    type: 'CompromiseOffered',
    data: {
      compromise: act.command,
      paragraph,
      base: canonicalBlock(block.value),
      content,
      ...given('to', names),
      ...given('note', note),
    },
  })
}

/** Open, and the actor knows of it. */
const openFor = (act: Act, id: string, rule: string): Result<Compromise, Refusal> => {
  const found = own(act.state.compromises ?? {}, id)
  const viewer = { seat: act.seat.id, ...given('renewed', act.seat.renewed) }
  const knows = found && (act.via ? found.to === undefined : isPen(act) || isAddressed(found, viewer))
  if (!found || !knows) return no('NoSuchProposal', 'VIS-8', { proposal: id })
  if (found.status !== 'open') return no('ProposalSettled', rule, { proposal: id, status: found.status })
  return ok(found)
}

export const reviseCompromise = (act: Act, command: CommandOf<'ReviseCompromise'>): Decision => {
  const found = openFor(act, command.compromise, 'CPR-2')
  if (!found.ok) return found
  const { id, wordings } = found.value
  const content = canonicalRuns(command.content)
  if (sameWords(wordings.at(-1)?.content, content)) return no('NothingChanged', 'CPR-2', { proposal: id })
  return told(found.value, {
    type: 'CompromiseRevised',
    data: { compromise: id, wording: wordings.length + 1, content, ...given('note', command.note) },
  })
}

export const answerCompromise = (act: Act, command: CommandOf<'AnswerCompromise'>): Decision => {
  const found = openFor(act, command.compromise, 'CPR-3')
  if (!found.ok) return found
  const { id, wordings, answers, to: names } = found.value
  const { wording, answer, body } = command
  // A member that holds the pen knows of it and is not asked.
  const viewer = { seat: act.seat.id, ...given('renewed', act.seat.renewed) }
  if (!isAddressed(found.value, viewer)) return no('NotYours', 'CPR-3', { proposal: id, seat: act.seat.id })
  if (wording !== wordings.length)
    return no('ParagraphChanged', 'CPR-3', { paragraph: found.value.paragraph })
  const before = own(answers, act.seat.id)
  if (before?.wording === wording && before.is === answer && before.body === body)
    return no('NothingChanged', 'CPR-3', { proposal: id })
  const audiences: readonly Audience[] = names ? toPenAndSeat(act) : ['everyone']
  return ok(
    audiences.map((audience) => ({
      type: 'CompromiseAnswered',
      audience,
      data: { compromise: id, seat: act.seat.id, wording, answer, ...given('body', body) },
    })),
  )
}

export const withdrawCompromise = (act: Act, command: CommandOf<'WithdrawCompromise'>): Decision => {
  const found = openFor(act, command.compromise, 'CPR-4')
  if (!found.ok) return found
  return told(found.value, {
    type: 'CompromiseClosed',
    data: { compromise: found.value.id, how: 'withdrawn' },
  })
}

/** CPR-5: who of those addressed has not accepted the words that are offered now. */
export const notAccepted = (compromise: Compromise): readonly string[] => {
  const answers = Object.entries(answersNow(compromise))
  const accepted = answers.flatMap(([seat, { is }]) => (is === 'accepts' ? [seat] : []))
  if (compromise.to)
    return compromise.to.map((name) => name.replace(/~.*$/, '')).filter((seat) => !accepted.includes(seat))
  return answers.flatMap(([seat, { is }]) => (is === 'declines' ? [seat] : []))
}

export const isAccepted = (compromise: Compromise): boolean =>
  notAccepted(compromise).length === 0 &&
  Object.values(answersNow(compromise)).some(({ is }) => is === 'accepts')

export const takeUpCompromise = (act: Act, command: CommandOf<'TakeUpCompromise'>): Decision => {
  const found = openFor(act, command.compromise, 'CPR-5')
  if (!found.ok) return found
  const { id, paragraph, base, wordings } = found.value
  if (!isAccepted(found.value))
    return no('NotAccepted', 'CPR-5', { proposal: id, seats: [...notAccepted(found.value)] })
  const present = presentOf(act, paragraph, command.current)
  if (!present.ok) return present
  const wanted = wordings.at(-1)?.content ?? []
  const merged =
    hashOfBlock(present.value) === hashOfBlock(base)
      ? ok(wanted)
      : mergeRuns(base.content ?? [], present.value.content ?? [], wanted)
  const content = command.content ? canonicalRuns(command.content) : merged.ok ? merged.value : undefined
  if (!content) return no('InConflict', 'CPR-5', { proposal: id, paragraph })
  const closed = told(found.value, { type: 'CompromiseClosed', data: { compromise: id, how: 'taken-up' } })
  const written = to('everyone', {
    type: 'CompromiseWritten',
    data: { edit: { kind: 'replace', paragraph, content }, words: act.seat.id },
  })
  return closed.ok && written.ok ? ok([...closed.value, ...written.value]) : closed
}
