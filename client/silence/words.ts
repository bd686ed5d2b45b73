/** A silence in sentences: the profile, its effect, and the note as it will go out. Composed from facts, never typed. */
import { unHeadquarters } from '../../shared/calendar/un-headquarters.ts'
import type {
  BodyState,
  Calendar,
  DraftState,
  OutcomeDoubts,
  Profile,
  Silence,
} from '../../shared/procedure/state.ts'
import { passedOf } from '../../shared/procedure/index.ts'
import type { NoteReturn } from '../../shared/procedure/note-state.ts'
import { allItems, citedItems, type Item } from '../../shared/procedure/severable.ts'
import type { Together } from '../../shared/procedure/together.ts'
import { resolveWall, type Deadline, type Instant } from '../../shared/time.ts'
import type { Names } from '../frame/names.ts'
import { versionIn, versionName, type Words } from '../words/index.ts'
import { formatDay, formatHour } from '../words/time.ts'
import { cityOf } from '../words/cities.ts'
import { otherCities } from '../words/zones.ts'
import { shortHash } from './facts.ts'
import { togetherInNote } from './together-words.ts'

export const profileName = (words: Words, profile: Profile): string =>
  isSeverable(profile)
    ? words('profile.items', { name: profile.name ?? wayInWords(words, profile) })
    : (profile.name ?? wayInWords(words, profile))

export const isSeverable = ({ severable }: Pick<Profile, 'severable'>): boolean => severable === 'items'

/** What it is, where the body calls it by another name. */
export const wayInWords = (words: Words, { regime, period }: Profile): string =>
  periodInWords(words, words(`profile.${regime}`), period)

const periodInWords = (words: Words, name: string, period: Profile['period']): string => {
  switch (period.type) {
    case 'clock':
      return name
    case 'elapsed':
      return words('profile.elapsed', { name, hours: period.hours })
    case 'working-days':
      return words('profile.days', { name, days: period.days, hour: period.hour })
  }
}

export const effectOf = (words: Words, profile: Profile): string =>
  words(isSeverable(profile) ? `effect.items.${profile.passing}` : `effect.${profile.passing}`)

export const deadlineInWords = (
  words: Words,
  language: string,
  deadline: Pick<Deadline, 'instant' | 'zone'>,
): string =>
  words('deadline.words', {
    day: formatDay(language, deadline.instant, deadline.zone),
    hour: formatHour(language, deadline.instant, deadline.zone),
    city: cityOf(words, deadline.zone),
  })

/**
 * On which days working days were counted. The product's own calendar is told in the reader's language; one that a body
 * entered, or that came with an earlier release, is cited as the record has it.
 */
export const calendarInWords = (words: Words, calendar: Calendar): string =>
  calendar.id === unHeadquarters.id && calendar.source === unHeadquarters.source
    ? words('silence.calendar.un', {
        announced: calendar.years.filter((year) => !calendar.provisional.includes(year)).map(String),
      })
    : words('silence.calendar', { source: calendar.source })

/** The same minute elsewhere, with the day where it is another. */
export const elsewhere = (
  words: Words,
  language: string,
  deadline: Pick<Deadline, 'instant' | 'zone'>,
): readonly { readonly city: string; readonly when: string }[] => {
  const day = formatDay(language, deadline.instant, deadline.zone)
  return otherCities
    .filter((zone) => zone !== deadline.zone)
    .map((zone) => {
      const there = formatDay(language, deadline.instant, zone)
      const hour = formatHour(language, deadline.instant, zone)
      return {
        city: cityOf(words, zone),
        when: there === day ? hour : words('moment.there', { day: there, hour }),
      }
    })
}

/** What whoever confirms takes upon themselves: one sentence for each kind of doubt. */
export const doubtsInWords = (
  words: Words,
  language: string,
  names: Names,
  { seats, holidays, later }: OutcomeDoubts,
  zone: string,
): readonly string[] => {
  const dayOf = (date: string): string => formatDay(language, Date.parse(`${date}T12:00:00Z`), 'UTC')
  const minute = later === undefined ? undefined : resolveWall(later, zone)
  return [
    ...(seats.length > 0
      ? [words('confirm.despite.seats', { seats: names.seats(seats), count: seats.length })]
      : []),
    ...(holidays.length > 0 ? [words('confirm.despite.holidays', { list: holidays.map(dayOf) })] : []),
    ...(minute?.ok
      ? [
          words('confirm.despite.later', {
            later: deadlineInWords(words, language, { instant: minute.value, zone }),
          }),
        ]
      : []),
  ]
}

type NoteFacts = {
  readonly body: Pick<BodyState, 'name' | 'zone'>
  readonly state: DraftState
  readonly version: number
  readonly hash: string
  readonly profile: Profile
  readonly deadline: Deadline
  readonly at: Instant
  readonly seats: readonly string[]
  readonly objectors: readonly string[]
  readonly items?: readonly Item[] | undefined
  readonly before?: readonly Item[] | undefined
  readonly together?: Together | undefined
  /** Head of the public chain, once it is known. */
  readonly head?: string
}

/** For whoever reads the note anywhere: `2026-11-21 22:00 UTC`. */
export const utcOf = (at: Instant): string => {
  const iso = new Date(at).toISOString()
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}

/** For a receipt: `2026-11-21 22:00:59.999 UTC`. */
export const utcToTheMillisecond = (at: Instant): string => {
  const iso = new Date(at).toISOString()
  return `${iso.slice(0, 10)} ${iso.slice(11, 23)} UTC`
}

/** The note as it goes out: one paragraph per line. */
export const openingNote = (
  words: Words,
  language: string,
  names: Names,
  facts: NoteFacts,
): readonly string[] => {
  const { body, state, profile, deadline, objectors } = facts
  const earlier = state.silences.filter(({ openedAt }) => openedAt < facts.at).length
  return [
    words('note.opening.what', {
      body: body.name,
      title: state.title,
      version: versionIn(words, facts.version),
      nth: earlier + 1,
    }),
    words('note.opening.until', {
      deadline: deadlineInWords(words, language, deadline),
      utc: utcOf(deadline.instant),
    }),
    effectOf(words, profile),
    ...togetherInNote(words, facts),
    ...(facts.items ? [words('note.opening.items', { items: citedItems(facts.items) })] : []),
    ...(facts.before ? [words('note.opening.before', { items: citedItems(facts.before) })] : []),
    words('note.opening.how'),
    ...(objectors.length > 0
      ? [words('note.opening.standing', { seats: names.seats(objectors), count: objectors.length })]
      : []),
    words('note.opening.to', { count: facts.seats.length }),
    words('note.opening.hash', { hash: facts.hash }),
    ...(facts.head ? [words('note.opening.head', { head: facts.head })] : []),
  ]
}

/** The facts of a silence that was opened, as its note told them then. */
export const notedAt = (
  body: Pick<BodyState, 'name' | 'zone'>,
  state: DraftState,
  silence: Silence,
): NoteFacts => ({
  body,
  state,
  version: silence.version,
  hash: silence.hash,
  profile: silence.profile,
  // As it was then: an extension is told by a note of its own time.
  deadline: silence.extensions[0]?.before ?? silence.deadline,
  at: silence.openedAt,
  seats: silence.seats,
  items: silence.items,
  before: silence.before,
  together: silence.together,
  objectors: [...new Set(silence.asked.flatMap((id) => state.objections[id]?.seat ?? []))],
  head: silence.note,
})

type ClosingFacts = {
  readonly body: Pick<BodyState, 'name' | 'zone'>
  readonly state: DraftState
  readonly silence: Silence
  /** Head of the public chain with the act that closed it. */
  readonly head?: string | undefined
}

/** What is sent when a silence is over: from when to when, what came of it by whom, what it was about. */
export const closingNote = (
  words: Words,
  language: string,
  names: Names,
  { body, state, silence, head }: ClosingFacts,
): readonly string[] => {
  const { zone } = silence.deadline
  const when = (at: Instant) => ({
    when: deadlineInWords(words, language, { instant: at, zone }),
    utc: utcOf(at),
  })
  const closed = when(silence.closedAt ?? silence.deadline.instant)
  const by = names.seat(silence.closedBy?.seat ?? '')
  const missed = silence.notReached ?? []
  return [
    words('note.closing.what', {
      body: body.name,
      title: state.title,
      version: versionIn(words, silence.version),
      opened: when(silence.openedAt).when,
      openedUtc: utcOf(silence.openedAt),
      deadline: deadlineInWords(words, language, silence.deadline),
      utc: utcOf(silence.deadline.instant),
    }),
    outcomeInWords(words, language, names, silence, passedAndOpen(state, silence)),
    ...togetherInNote(words, silence),
    ...silence.breaks.map((act) =>
      words('note.closing.break', {
        seat: names.seat(act.seat),
        ...when(act.at),
        channel: act.via ? words(`channel.${act.via.channel}`) : 'none',
        items: citesOf(silence, act.items),
        reason: act.reason ?? 'none',
      }),
    ),
    ...(silence.phase === 'passed' || silence.phase === 'passed-in-part' || silence.phase === 'not-agreed'
      ? [words('note.closing.by', { seat: by, ...closed })]
      : []),
    ...(silence.phase === 'withdrawn' ? [words('note.closing.withdrawn', { seat: by, ...closed })] : []),
    ...(silence.closingNote ? [silence.closingNote] : []),
    ...(missed.length > 0 ? [words('note.closing.notReached', { seats: names.seats(missed) })] : []),
    words('note.opening.hash', { hash: silence.hash }),
    words('note.opening.head', { head: silence.note }),
    ...(head ? [words('note.closing.head', { head })] : []),
  ]
}

/** How the items that a break names are cited; none, where it is about all. */
const citesOf = (silence: Silence, named: readonly string[] | undefined): readonly string[] | 'none' =>
  named ? citedItems(allItems(silence), named) : 'none'

type Parts = { readonly passed: readonly string[]; readonly open: readonly string[] }

/** Of a silence that passed in part: what stands of it now. */
export const passedAndOpen = (state: DraftState, silence: Silence): Parts => {
  const passed = passedOf(state, silence).map(({ id }) => id)
  const items = silence.items ?? []
  const open = allItems(silence).filter(
    ({ id }) => !passed.includes(id) && (items.some((item) => item.id === id) || silence.open?.includes(id)),
  )
  return { passed: citedItems(items, passed), open: citedItems(open) }
}

/** One paragraph: what happened to a silence, and what comes next. */
export const outcomeInWords = (
  words: Words,
  language: string,
  names: Names,
  silence: Silence,
  parts: Parts,
): string => {
  const version = versionIn(words, silence.version)
  const [first, ...also] = [...new Set(silence.breaks.map(({ seat }) => seat))]
  switch (silence.phase) {
    case 'running':
      return words('outcome.running', {
        version: versionName(words, silence.version),
        deadline: deadlineInWords(words, language, silence.deadline),
      })
    case 'period-ended':
      return words('outcome.ended', { version })
    case 'broken':
      return words('outcome.broken', {
        version,
        seats: names.seat(first ?? ''),
        also: also.length > 0 ? names.seats(also) : 'none',
      })
    case 'withdrawn':
      return words('outcome.withdrawn', { version: versionName(words, silence.version) })
    case 'voided':
      return words('outcome.voided', { version, cause: silence.cause ?? 'other' })
    case 'passed':
      return words(`outcome.passed.${silence.profile.passing}`, { version })
    case 'passed-in-part':
      return words('outcome.passedInPart', {
        version: versionIn(words, silence.version),
        passing: silence.profile.passing,
        passed: parts.passed.length > 0 ? [...parts.passed] : '–',
        open: [...parts.open],
      })
    case 'not-agreed':
      return words('outcome.notAgreed', { version })
  }
}

export const hashInWords = (words: Words, hash: string): string =>
  words('hash.short', { hash: shortHash(hash) })

/** As messages choose by it. */
export const backInWords = (how: NoteReturn): 'refused' | 'late' | 'returned' =>
  how === 'given-up' ? 'late' : how
