/**
 * Notices by mail: which letters are asked for when something is told (NOT-11 to NOT-14), and what each says when it is sent.
 * An errand names ids alone; whether its reader may still see what it is about is asked when it is composed. Knows no SMTP.
 */
import { sha256 } from '../../shared/canonical.ts'
import type { BodyId, DocumentId, PersonId, SeatId } from '../../shared/ids.ts'
import {
  groupFor,
  groupOf,
  isTold,
  noticesOf,
  type Notice,
  type Reader,
} from '../../shared/notices/notice.ts'
import { mailPlan, type MailPlan, type Preferences } from '../../shared/notices/preferences.ts'
import { remindAt } from '../../shared/notices/reminder.ts'
import { actorIn, knowsOf } from '../../shared/procedure/index.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import type { BodyState, DraftState } from '../../shared/procedure/state.ts'
import type { SpeakLetters } from '../../shared/protocol/letters.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { cutOff, type Instant } from '../../shared/time.ts'
import type { Errand, KeptErrand, Letter, Outbox } from '../mail/outbox.ts'
import { sayIn } from '../mail/words/index.ts'
import { versionKey, fromUtf8 } from '../procedure/rows.ts'
import type { Sources } from '../procedure/sources.ts'
import type { Store } from '../storage/port.ts'
import { usualIn } from './inbox.ts'
import { digestLetter, noticeLetter, reminderLetter, type LetterFacts } from './notice-letter.ts'
import { readPreferences } from './notice-rows.ts'
import { broughtOf } from './sent.ts'

type PostDeps = {
  readonly store: Store
  readonly body: BodyId
  readonly bodyState: () => BodyState
  readonly sources: Pick<Sources, 'draft'>
  readonly now: () => Instant
  /** The address in the settings; undefined while there is no mail host. */
  readonly from: () => string | undefined
  readonly origin: () => string | undefined
  readonly speak: SpeakLetters
  /** There when the first letter is asked for. */
  readonly outbox: () => Pick<Outbox, 'put' | 'of'>
}

type NoticePost = {
  /** The note that opened a silence, once more to all of a seat who have an address; whether there is anybody. */
  again(state: DraftState, silence: string, seat: SeatId): Promise<boolean>
  mail(notices: readonly Notice[], state: DraftState): Promise<void>
  /** Undefined where there is nothing to be said any more. */
  compose(errand: Errand): Promise<Letter | undefined>
}

/** `about` of an errand: what is to be said to whom. */
type About = { readonly person: PersonId; readonly seat: SeatId; readonly document: DocumentId }

const idOf = (kind: string, { person, seat }: About, notice: Notice): string =>
  `${kind}_${sha256(`${person} ${seat} ${notice.id} ${notice.place}`).slice(0, 32)}`

/** `Committee <mail@committee.example>` or the address alone. */
const addressIn = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from

export const createNoticePost = (deps: PostDeps): NoticePost => {
  const { store, body, bodyState, now } = deps
  /** Composed at least once: what is told after that is for the next one. */
  const sealed = new Set<string>()

  const preferencesOf = async (person: PersonId): Promise<Preferences> =>
    (await readPreferences(store, body, person)) ?? usualIn(bodyState())

  /** Everybody with an address, in each seat they sit in. */
  const readers = (): readonly (Reader & { readonly to: string })[] => {
    const state = bodyState()
    const at = now()
    return state.accreditations.flatMap(({ person, seat, since, until }) => {
      const to = state.people[person]?.email
      const actor = until !== undefined && until <= at ? undefined : actorIn(state, person, seat, at)
      return to !== undefined && actor ? [{ actor, since, to }] : []
    })
  }

  const digestsOf = ({ person, seat, document }: About): readonly KeptErrand[] =>
    deps
      .outbox()
      .of('digest')
      .filter(
        ({ about }) => about['person'] === person && about['seat'] === seat && about['document'] === document,
      )

  const collect = async (
    about: About,
    to: string,
    notice: Notice,
    plan: MailPlan & { readonly as: 'digest' },
  ): Promise<void> => {
    const open = digestsOf(about).findLast(({ id, fate }) => fate === 'waiting' && !sealed.has(id))
    // One that goes once a day does not hold up what is wanted at once.
    if (open && (open.about['pace'] === 'at-once' || plan.pace === 'daily')) return
    await deps.outbox().put({
      id: idOf('d', about, notice),
      kind: 'digest',
      to,
      about: { ...about, pace: plan.pace, first: String(notice.place) },
      notBefore: plan.at,
    })
  }

  /** NOT-15: asked for when a silence is opened or extended; whether it is still due is judged when it is composed. */
  const remind = async (about: About, to: string, notice: Notice, state: DraftState): Promise<void> => {
    const silence = state.silences.find(({ id }) => id === notice.facts.silence)
    const { deadline } = notice.facts
    if (!silence?.seats.includes(about.seat) || !deadline) return
    if (notice.type !== 'SilenceOpened' && notice.type !== 'SilenceExtended') return
    const due = remindAt(notice.at, deadline.instant)
    if (due === undefined) return
    await deps.outbox().put({
      id: idOf('r', about, notice),
      kind: 'reminder',
      to,
      about: { ...about, silence: silence.id, deadline: String(deadline.instant) },
      notBefore: due,
      until: cutOff(deadline),
    })
  }

  const ask = async (reader: Reader & { readonly to: string }, notice: Notice, state: DraftState) => {
    if (!isTold(notice, state, reader)) return
    const { person, seat } = reader.actor
    const preferences = await preferencesOf(person)
    const plan = mailPlan(groupFor(notice, state, reader.actor), notice.document, preferences, now())
    const about: About = { person, seat, document: notice.document }
    await remind(about, reader.to, notice, state)
    if (plan?.as === 'digest') return collect(about, reader.to, notice, plan)
    if (plan)
      await deps.outbox().put({
        id: idOf('n', about, notice),
        kind: 'notice',
        to: reader.to,
        about: {
          ...about,
          place: String(notice.place),
          ...versionOf(notice),
          ...noteOf(notice),
          ...besidesOf(notice, state),
        },
        notBefore: plan.at,
      })
  }

  type Found = {
    readonly facts: LetterFacts
    readonly reader: Reader
    readonly preferences: Preferences
    readonly events: readonly RecordedDraftEvent[]
  }

  const wordsOf = async (document: DocumentId, version: number): Promise<TextDocument | undefined> => {
    const bytes = await store.row(versionKey(body, document, version))
    return bytes && (JSON.parse(fromUtf8(bytes)) as TextDocument)
  }

  /** The text as this reader may see it now; undefined for whoever sits there no more, or at another address. */
  const find = async ({ to, about }: Errand): Promise<Found | undefined> => {
    const { person = '', seat = '', document = '' } = about
    const from = deps.from()
    const reader = readers().find(
      ({ actor, to: at }) => actor.person === person && actor.seat === seat && at === to,
    )
    const source = from === undefined ? undefined : await deps.sources.draft(document)
    if (!reader || from === undefined || !source || source.body !== body) return undefined
    const record = await source.lane.read((memory) => ({
      state: memory.record.state,
      head: memory.record.publicHead,
      events: memory.record.events.map(({ event }) => event),
    }))
    const preferences = await preferencesOf(person)
    const { state, head, events } = record
    const facts: LetterFacts = {
      to,
      language: preferences.language,
      here: preferences.zone,
      seat,
      body: bodyState(),
      state,
      head,
      now: now(),
      origin: deps.origin(),
      answerTo: addressIn(from),
      say: sayIn(preferences.language),
      speech: await deps.speak(preferences.language),
      version: (number) => wordsOf(document, number),
      beside: (put) => wordsOf(put.document, put.version),
    }
    return { facts, reader, preferences, events }
  }

  /** Up to where the next letter about the same text to the same reader begins (MAIL-15). */
  const endOf = (errand: Errand, about: About): number => {
    const firsts = digestsOf(about).map((other) => Number(other.about['first']))
    return Math.min(...firsts.filter((first) => first > Number(errand.about['first'])), Infinity)
  }

  const composeDigest = async (errand: Errand, found: Found): Promise<Letter | undefined> => {
    const { facts, reader, preferences, events } = found
    const about: About = { person: reader.actor.person, seat: facts.seat, document: facts.state.id }
    sealed.add(errand.id)
    const until = endOf(errand, about)
    const told = noticesOf(about.document, events, Number(errand.about['first'])).flatMap((notice) => {
      const event = events[notice.place]
      const group = groupFor(notice, facts.state, reader.actor)
      const plan = mailPlan(group, about.document, preferences, facts.now)
      return event && notice.place < until && plan?.as === 'digest' && isTold(notice, facts.state, reader)
        ? [{ notice, event }]
        : []
    })
    return told.length === 0 ? undefined : digestLetter(facts, told)
  }

  return {
    async again(state, silence, seat) {
      const source = deps.from() === undefined ? undefined : await deps.sources.draft(state.id)
      const events = await source?.lane.read(({ record }) => record.events.map(({ event }) => event))
      const place = events?.findIndex(
        (event) => event.type === 'SilenceOpened' && event.data.silence === silence,
      )
      const notice = events && noticesOf(state.id, events, place ?? 0).find((one) => one.place === place)
      const to = readers().filter(({ actor }) => actor.seat === seat && knowsOf(state, actor))
      if (!notice) return false
      for (const reader of to) {
        const about: About = { person: reader.actor.person, seat, document: state.id }
        await deps.outbox().put({
          id: idOf(`a${now()}`, about, notice),
          kind: 'notice',
          to: reader.to,
          about: {
            ...about,
            place: String(notice.place),
            ...versionOf(notice),
            ...noteOf(notice),
            again: String(now()),
          },
        })
      }
      return to.length > 0
    },

    async mail(notices, state) {
      if (deps.from() === undefined) return
      const all = readers()
      for (const notice of notices) for (const reader of all) await ask(reader, notice, state)
    },

    async compose(errand) {
      const found = await find(errand)
      if (!found) return undefined
      if (errand.kind === 'digest') return composeDigest(errand, found)
      if (errand.kind === 'reminder') {
        const { silence, deadline } = errand.about
        const running = found.facts.state.silences.find(
          ({ id, phase }) => id === silence && phase === 'running',
        )
        return running && String(running.deadline.instant) === deadline
          ? reminderLetter(found.facts, running)
          : undefined
      }
      const { facts, reader, events } = found
      const place = Number(errand.about['place'])
      const event = events[place]
      const notice = noticesOf(facts.state.id, events, place).find((one) => one.place === place)
      // Whoever serves the text has sent it to them, whenever they came (NOT-4).
      const since = errand.about['again'] === undefined ? reader.since : notice?.at
      if (!notice || !event || !isTold(notice, facts.state, { ...reader, since: since ?? 0 }))
        return undefined
      return noticeLetter(facts, notice, event)
    },
  }
}

/** The version that a letter brings: what becomes of the letter tells whether the seat was reached. */
const versionOf = ({ type, facts }: Notice): Readonly<Record<string, string>> => {
  if (type === 'TextOpened') return { version: '0' }
  const brings = type === 'VersionIssued' || type === 'SilenceOpened'
  return brings && facts.version !== undefined ? { version: String(facts.version) } : {}
}

/** Of a note that tells everyone of a silence: what becomes of it is told to the record, and it is kept as it was sent. */
const noteOf = ({ type, audience, command, facts }: Notice): Readonly<Record<string, string>> =>
  groupOf(type) === 'silence' && audience === 'everyone' && facts.silence !== undefined
    ? { silence: facts.silence, note: command }
    : {}

/** Of a letter that brings several texts: the others, for whoever asks what became of it for one of them. */
const besidesOf = ({ type, facts }: Notice, state: DraftState): Readonly<Record<string, string>> => {
  const silence = state.silences.find(({ id }) => id === facts.silence)
  const others = silence?.together?.texts.filter(({ document }) => document !== state.id) ?? []
  return type === 'SilenceOpened' && others.length > 0
    ? { besides: others.map(({ document, version }) => broughtOf(document, version)).join(' ') }
    : {}
}
