/**
 * Several texts under one silence. Rules BUN: whatever is said of it is judged on each of them and done to all or to none, as one
 * act under one id. As a package they stand and fall together; item by item each keeps its own items, and what concerns one
 * leaves the others as they are. Judges by `decide` alone and adds no rule of its own to what a single text allows.
 */
import type { DocumentId, SilenceId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import type { DraftCommand, ServerCommand } from './command.ts'
import { decide } from './decide.ts'
import type { DraftEvent, DraftEventType } from './event.ts'
import { own } from './lookup.ts'
import { profilesAt } from './profiles.ts'
import type { Refusal } from './refusal.ts'
import type { DraftState, OnBehalfAct, Silence } from './state.ts'
import type { DraftSubmission, ServerSubmission } from './submission.ts'
import { putTogether, type BundledText } from './together.ts'

type Submission = DraftSubmission | ServerSubmission
type Command = DraftCommand | ServerCommand
type Decided = Result<readonly DraftEvent[], Refusal>

/** One of the texts, with what judging it needs. */
export type Part = { readonly state: DraftState; readonly submission: Submission }

const silenceIn = (state: DraftState, id: SilenceId | undefined): Silence | undefined =>
  state.silences.find((silence) => silence.id === id)

const isApart = (silence: Silence | undefined): boolean => silence?.profile.severable === 'items'

/** The silence of which an act entered for a seat spoke; of one about the agreement, that on which it rested. */
const spokenOf = (state: DraftState, entered: OnBehalfAct | undefined): Silence | undefined =>
  silenceIn(state, entered?.silence) ??
  silenceIn(state, entered?.about) ??
  silenceIn(state, state.agreement?.silence) ??
  state.silences.findLast(({ phase }) => phase === 'passed')

/** The acts that name the silence they are about, and concern all of it. */
const ofSilence: ReadonlySet<Command['type']> = new Set([
  'BreakSilence',
  'AskToBreak',
  'HoldSilence',
  'LiftHold',
  'AskExtension',
  'WithdrawRequest',
  'DeclineExtension',
  'ExtendSilence',
  'WithdrawSilence',
  'VoidSilence',
  'ConfirmClock',
  'ConfirmOutcome',
  'EndPeriod',
  'HoldLapse',
  'ReportReturned',
])

const ofAgreement: ReadonlySet<Command['type']> = new Set([
  'WithdrawAgreement',
  'AdoptText',
  'ScheduleAdoption',
])

/** The silence that an act is about, where it is about more than the words of one text. */
const concerned = (state: DraftState, command: Command): Silence | undefined => {
  if (command.type === 'CountersignAct' || command.type === 'DisownAct')
    return spokenOf(state, own(state.onBehalf, command.act))
  // The letter that brings the opening brings the words of each (TOG-10); any other tells of all in the first of them.
  if (command.type === 'TellNoteFate')
    return command.told.note === command.told.silence ? silenceIn(state, command.told.silence) : undefined
  if (ofAgreement.has(command.type)) {
    const agreed = silenceIn(state, state.agreement?.silence)
    return isApart(agreed) ? undefined : agreed
  }
  // Items are of one text (TOG-5).
  if (!('silence' in command) || !ofSilence.has(command.type) || ('items' in command && command.items))
    return undefined
  return silenceIn(state, command.silence)
}

/** TOG-2: the texts on which an act that was said to this one is judged, this one first. They never change while a silence lives. */
export const textsConcerned = (state: DraftState, command: Command): readonly DocumentId[] => {
  const texts =
    command.type === 'OpenSilence' ? (command.with ?? []) : (concerned(state, command)?.together?.texts ?? [])
  return [...new Set([state.id, ...texts.map(({ document }) => document)])]
}

/** TOG-7: the silence under which this text is with others, while its own page need not tell what the first of them tells. */
export const toldElsewhere = (state: DraftState, silence: Silence | undefined): boolean =>
  silence?.together !== undefined && !isApart(silence) && silence.together.texts[0]?.document !== state.id

/** The act as it is judged on another text than that to which it was said. */
const said = (submission: Submission, document: DocumentId): Submission => {
  if (!('actor' in submission)) return submission
  const { command } = submission
  if (command.type === 'BreakSilence') {
    // The change is of the text in which it was typed.
    const { change: _there, ...rest } = command
    return { ...submission, command: rest }
  }
  if (command.type !== 'OpenSilence') return submission
  const { with: others = [], items: _there, ...rest } = command
  const put = others.find((text) => text.document === document)
  if (!put) return submission
  const { version, hash, items } = put
  return { ...submission, command: { ...rest, version, hash, ...(items ? { items } : {}) } }
}

/** Why a refusal on one text is none for the act: what it would do is done there already, or concerns that text no more. */
const passedOver = (state: DraftState, command: Command, apart: boolean, { code }: Refusal): boolean => {
  if (command.type === 'OpenSilence') return false
  if (command.type === 'CountersignAct' || command.type === 'DisownAct' || command.type === 'ReportReturned')
    return true
  if (command.type === 'ConfirmOutcome') return apart && code === 'SilenceNotRunning'
  if (apart) return true
  if (command.type === 'ConfirmClock') return code === 'LapseNotHeld'
  // Broken already: a further break is beside the first, and changes nothing (SIL-23).
  return command.type === 'BreakSilence' && silenceIn(state, command.silence)?.phase === 'broken'
}

const isA =
  <T extends DraftEventType>(type: T) =>
  (event: DraftEvent): event is Extract<DraftEvent, { readonly type: T }> =>
    event.type === type

/** TOG-5: where one text has nothing that passes, it is not agreed, as long as another has. */
const outcomeOf = ({ state, submission }: Part, decided: Decided, at: Instant): Decided => {
  if (decided.ok || decided.refusal.code !== 'OutcomeObjected' || !('actor' in submission)) return decided
  const { command } = submission
  if (command.type !== 'ConfirmOutcome') return decided
  return decide(state, { ...submission, command: { ...command, outcome: 'not-agreed' } }, at)
}

/** The clock says an outcome of all of them or of none (SIL-33). */
const byTheClock = (all: readonly (readonly DraftEvent[])[]): readonly (readonly DraftEvent[])[] => {
  if (all.every((events) => events.find(isA('OutcomeConfirmed'))?.data)) return all
  return all.map((events) => events.filter(({ type }) => type === 'PeriodEnded'))
}

/** BEH-12, TOG-6: an agreement that falls in one falls in all that rest on the same silence. */
const fallenTogether = (
  parts: readonly Part[],
  all: readonly (readonly DraftEvent[])[],
): readonly (readonly DraftEvent[])[] => {
  const fallen = all.map((events) => events.find(isA('ActDisowned'))?.data).find((data) => data?.returns)
  if (!fallen || parts.some(({ state }) => isApart(silenceIn(state, fallen.returns)))) return all
  const { note: _there, ...data } = fallen
  return all.map((events, index) => {
    const rests = parts[index]?.state.agreement?.silence === data.returns
    if (!rests || events.find(isA('ActDisowned'))?.data?.returns) return events
    return [{ type: 'ActDisowned', audience: 'everyone', data }]
  })
}

/** TOG-1: the same in the opening of each. */
const opened = (
  parts: readonly Part[],
  all: readonly (readonly DraftEvent[])[],
): readonly (readonly DraftEvent[])[] => {
  const texts = all.flatMap((events, index): readonly BundledText[] => {
    const { state } = parts[index] ?? {}
    const put = events.find(isA('SilenceOpened'))?.data
    return state && put
      ? [{ document: state.id, title: state.title, version: put.version, hash: put.hash }]
      : []
  })
  const together = putTogether(texts)
  return all.map((events) =>
    events.map((event) =>
      event.type === 'SilenceOpened' ? { ...event, data: { ...event.data, together } } : event,
    ),
  )
}

const isOpenedApart = ({ submission: { body, command } }: Part, at: Instant): boolean =>
  command.type === 'OpenSilence' &&
  profilesAt(body, at).find(({ id }) => id === command.profile)?.severable === 'items'

/** Whoever reads why is told which text it is; of one that does not exist for them, not even that. */
const inText = (refusal: Refusal, { title }: DraftState, isOther: boolean): Refusal =>
  isOther && refusal.code !== 'NoSuchText'
    ? { ...refusal, facts: { ...refusal.facts, text: title } }
    : refusal

/** TOG-2, TOG-3: what an act makes of each text, the first being that to which it was said; or why of none. */
export const decideTogether = (
  parts: readonly Part[],
  at: Instant,
): Result<readonly (readonly DraftEvent[])[], Refusal> => {
  const [first] = parts
  if (!first) return ok([])
  const { command } = first.submission
  const apart = isOpenedApart(first, at) || isApart(concerned(first.state, command))
  const judged = parts.map((part) => {
    const submission = part === first ? part.submission : said(part.submission, part.state.id)
    return { part, decided: decide(part.state, submission, at) }
  })
  const somePass = apart && judged.some(({ decided }) => decided.ok)
  const all: (readonly DraftEvent[])[] = []
  for (const { part, decided: alone } of judged) {
    const decided = somePass ? outcomeOf(part, alone, at) : alone
    const isOther = part !== first
    if (!decided.ok && !(isOther && passedOver(part.state, command, apart, decided.refusal)))
      return { ok: false, refusal: inText(decided.refusal, part.state, isOther) }
    all.push(decided.ok ? decided.value : [])
  }
  if (command.type === 'OpenSilence') return ok(opened(parts, all))
  if (command.type === 'EndPeriod') return ok(byTheClock(all))
  if (command.type === 'DisownAct') return ok(fallenTogether(parts, all))
  return ok(command.type === 'LiftHold' ? sameHold(all) : all)
}

/** What one act lifts is one hold; another of the same seat, of items of another text, stands (TOG-5). */
const sameHold = (all: readonly (readonly DraftEvent[])[]): readonly (readonly DraftEvent[])[] => {
  const [first = []] = all
  const lifted = first.find(isA('HoldLifted'))?.data?.hold
  return all.map((events) => (events.find(isA('HoldLifted'))?.data?.hold === lifted ? events : []))
}
