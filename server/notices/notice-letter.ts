/**
 * A letter about one thing that was done, and one that collects several: from the record as its reader may see it now. Whoever
 * calls has asked whether they may. Rules MAIL-11 to MAIL-15. Knows no outbox.
 */
import type { ParagraphId } from '../../shared/ids.ts'
import type { Notice } from '../../shared/notices/notice.ts'
import { calendarEntry } from '../../shared/notices/calendar-entry.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import type { BodyState, DraftState, Silence } from '../../shared/procedure/state.ts'
import type { BundledText } from '../../shared/procedure/together.ts'
import type { LetterSpeech } from '../../shared/protocol/letters.ts'
import { diffTexts, type DiffBlock } from '../../shared/text/diff.ts'
import { citations } from '../../shared/text/numbering.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import type { Instant } from '../../shared/time.ts'
import { letterOf, type Part } from '../mail/letter.ts'
import type { Letter } from '../mail/outbox.ts'
import type { Say } from '../mail/words/index.ts'
import { actWords } from './act-words.ts'

export type LetterFacts = {
  readonly to: string
  readonly language: string
  /** The reader's wall. */
  readonly here: string
  /** The seat they sit in. */
  readonly seat: string
  readonly body: BodyState
  readonly state: DraftState
  /** Head of the public record now. */
  readonly head: string
  readonly now: Instant
  /** Where the product is; absent where it does not know. */
  readonly origin: string | undefined
  /** Where the secretariat reads. */
  readonly answerTo: string
  readonly say: Say
  readonly speech: LetterSpeech
  readonly version: (number: number) => Promise<TextDocument | undefined>
  /** Another text of the body, as it was put under the same silence. */
  readonly beside: (put: BundledText) => Promise<TextDocument | undefined>
}

const silenceIn = (state: DraftState, { facts }: Notice): Silence | undefined =>
  state.silences.find(({ id }) => id === facts.silence)

const pageOf = (notice: Notice): string =>
  notice.facts.silence === undefined || notice.type === 'ObjectionReleased' ? '' : '/silence'

/** What every letter ends with: where it is done, how by mail, why one gets it, and the head. */
const ending = (facts: LetterFacts, path: string): readonly Part[] => {
  const { say, speech, body, seat, origin, answerTo, head } = facts
  const about = { seat: speech.seat(seat, body.seats) }
  return [
    ...(origin === undefined ? [] : [{ words: say('notice.link') }, { link: `${origin}${path}` }]),
    { words: say('notice.answer', { address: answerTo }) },
    { fine: say('notice.head', { head }) },
    { fine: say('notice.why', about) },
    ...(origin === undefined ? [] : [{ link: `${origin}/notices/ways` }]),
  ]
}

/** MAIL-12. */
const wordsOfVersion = async (facts: LetterFacts, number: number): Promise<readonly Part[]> => {
  const { say, speech, state } = facts
  const text = await facts.version(number)
  if (!text) return []
  const before = number > 0 ? await facts.version(number - 1) : undefined
  const paper = (blocks: readonly DiffBlock[]): Part => ({
    paper: blocks,
    language: state.language,
    numbers: citations(text, state.language),
  })
  const changed = before
    ? diffTexts(before, text).filter(({ change, moved }) => change !== 'same' || moved)
    : []
  const { hash } = state.versions.find((version) => version.number === number) ?? { hash: '' }
  return [
    ...(changed.length > 0
      ? [{ heading: say('notice.changed', { version: speech.version(number - 1) }) }, paper(changed)]
      : []),
    { heading: say('notice.words', { version: speech.version(number) }) },
    paper(diffTexts(text, text)),
    { words: say('notice.hash', { hash }) },
  ]
}

/** TOG-10: whoever takes part by mail has before them every text that the silence is about. */
const wordsBeside = async (facts: LetterFacts, silence: Silence | undefined): Promise<readonly Part[]> => {
  const { say, state, beside } = facts
  const others = silence?.together?.texts.filter(({ document }) => document !== state.id) ?? []
  const parts = others.map(async (put): Promise<readonly Part[]> => {
    const text = await beside(put)
    if (!text) return []
    const { language } = state
    return [
      { heading: put.title },
      { paper: diffTexts(text, text), language, numbers: citations(text, language) },
      { words: say('notice.hash', { hash: put.hash }) },
    ]
  })
  return (await Promise.all(parts)).flat()
}

/** MAIL-14: what the notice does to the entry of its silence. A silence that is over meanwhile is not entered again. */
const calendarOf = (facts: LetterFacts, notice: Notice, silence: Silence): Letter['calendar'] => {
  const { say, speech, state, now, origin, answerTo } = facts
  const over = silence.phase !== 'running'
  const cancels = notice.type === 'SilenceWithdrawn' || notice.type === 'SilenceBroken'
  const sets = notice.type === 'SilenceOpened' || notice.type === 'SilenceExtended'
  if (cancels ? !over : !sets || over) return undefined
  const moved = silence.extensions.findIndex(
    ({ deadline }) => deadline.instant === notice.facts.deadline?.instant,
  )
  const title = { title: state.title, version: speech.version(silence.version) }
  const deadline = notice.facts.deadline ?? silence.deadline
  const content = calendarEntry({
    silence: silence.id,
    sequence: cancels ? silence.extensions.length + 1 : moved + 1,
    cancelled: cancels,
    at: deadline.instant,
    made: now,
    summary: say('notice.calendar', title),
    description: say('notice.calendar.until', { moment: deadlineOf(facts, deadline.instant) }),
    ...(origin === undefined ? {} : { link: `${origin}/texts/${state.id}/silence` }),
    organizer: answerTo,
  })
  return { method: cancels ? 'CANCEL' : 'PUBLISH', content }
}

/** How paragraphs are cited in the latest version: a delegation at home has that one before it. */
const citedNow = async (facts: LetterFacts): Promise<ReadonlyMap<ParagraphId, string>> => {
  const { state } = facts
  const latest = state.versions.at(-1)
  const text = latest && (await facts.version(latest.number))
  return text ? citations(text, state.language) : new Map()
}

/** MAIL-21: its receipt for the delegation that wrote it, which may never see the record, and how it says that it did not. */
const entered = (facts: LetterFacts, { via }: RecordedDraftEvent): readonly Part[] =>
  via?.seat === facts.seat
    ? [{ words: facts.say('notice.entered', { moment: deadlineOf(facts, via.receivedAt) }) }]
    : []

const deadlineOf = ({ speech, body, here, now }: LetterFacts, at: Instant): string =>
  speech.moment(at, { zone: body.zone, here, now })

export const noticeLetter = async (
  facts: LetterFacts,
  notice: Notice,
  event: RecordedDraftEvent,
): Promise<Letter> => {
  const { to, language, say, speech, body, state, head } = facts
  const act = speech.act(notice, { body, state })
  const silence = silenceIn(state, notice)
  const { deadline, version } = notice.facts
  // Text that is opened has its zero draft issued by the same act.
  const issued = notice.type === 'TextOpened' ? 0 : version
  const bringsWords =
    notice.type === 'TextOpened' || notice.type === 'VersionIssued' || notice.type === 'SilenceOpened'
  const calendar = silence && calendarOf(facts, notice, silence)
  return letterOf({
    to,
    language,
    subject: say('notice.subject', { title: state.title, what: act }),
    parts: [
      { lead: act },
      ...actWords(event, { say, state, cited: await citedNow(facts) }),
      ...entered(facts, event),
      ...(deadline ? [{ lead: say('notice.until', { moment: deadlineOf(facts, deadline.instant) }) }] : []),
      ...(silence ? speech.note({ body, state }, silence, head).map((words) => ({ words })) : []),
      ...(bringsWords && issued !== undefined ? await wordsOfVersion(facts, issued) : []),
      ...(notice.type === 'SilenceOpened' ? await wordsBeside(facts, silence) : []),
      ...ending(facts, `/texts/${state.id}${pageOf(notice)}`),
    ],
    ...(calendar ? { calendar } : {}),
  })
}

/** NOT-15: to whoever may still speak: until when, what saying nothing means, and the note as it went out. */
export const reminderLetter = (facts: LetterFacts, silence: Silence): Letter => {
  const { to, language, say, speech, body, state, head } = facts
  const moment = deadlineOf(facts, silence.deadline.instant)
  return letterOf({
    to,
    language,
    subject: say('reminder.subject', { title: state.title, moment }),
    parts: [
      { lead: say('reminder.lead', { version: speech.version(silence.version), moment }) },
      ...speech.note({ body, state }, silence, head).map((words) => ({ words })),
      ...ending(facts, `/texts/${state.id}/silence`),
    ],
  })
}

export const digestLetter = async (
  facts: LetterFacts,
  told: readonly { readonly notice: Notice; readonly event: RecordedDraftEvent }[],
): Promise<Letter> => {
  const { to, language, say, speech, body, state } = facts
  const cited = await citedNow(facts)
  return letterOf({
    to,
    language,
    subject: say('digest.subject', { title: state.title, count: told.length }),
    parts: [
      { lead: say('digest.lead', { title: state.title, count: told.length }) },
      ...told.flatMap(({ notice, event }): readonly Part[] => [
        {
          words: say('digest.line', {
            moment: deadlineOf(facts, notice.at),
            what: speech.act(notice, { body, state }),
          }),
        },
        ...actWords(event, { say, state, cited }),
        ...entered(facts, event),
      ]),
      ...ending(facts, `/texts/${state.id}`),
    ],
  })
}
