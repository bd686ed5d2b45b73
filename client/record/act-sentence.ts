/** One sentence for each event of the record, in the reader's language. The seat stands beside it and is not said again. */
import { useCallback } from 'react'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { saidIn } from '../../shared/procedure/said.ts'
import { allItems, citedItems } from '../../shared/procedure/severable.ts'
import type { Together } from '../../shared/procedure/together.ts'
import { useNames, type Names } from '../frame/names.ts'
import { placesInWords } from '../silence/placing.tsx'
import { titlesOf } from '../silence/together-words.ts'
import { backInWords, deadlineInWords } from '../silence/words.ts'
import { useLanguage, useWords, versionIn, versionName, type Words } from '../words/index.ts'

const longest = 140

const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

/** The words an event is about, where it has any to show: those of the text before those beside it. */
export const quoted = (event: RecordedDraftEvent): string => {
  const { added, struck, kept, words } = saidIn(event)
  return (added || struck || kept || words) ?? ''
}

/** On the wall where the text's deadlines are stated; before there was one, in UTC. */
const momentIn =
  (words: Words, language: string, { silences }: DraftState) =>
  (instant: number): string =>
    deadlineInWords(words, language, { instant, zone: silences.at(-1)?.deadline.zone ?? 'UTC' })

/** The other texts under the same silence, by their titles. */
const othersIn = (together: Together | undefined, document: string): readonly string[] | 'none' =>
  together ? titlesOf(together.texts.filter((text) => text.document !== document)) : 'none'

const circleIn = ({ circles }: DraftState, id: string): string => circles?.[id]?.name ?? 'none'

/** The items that an event of a silence names, as they are cited. */
const citedIn = (
  { silences }: DraftState,
  id: string,
  named: readonly string[] | undefined,
): readonly string[] | 'none' => {
  const silence = silences.find((one) => one.id === id)
  return named && silence ? citedItems(allItems(silence), named) : 'none'
}

const facts = (
  words: Words,
  language: string,
  names: Names,
  state: DraftState,
  event: RecordedDraftEvent,
) => {
  switch (event.type) {
    case 'TextCreated':
      return { title: event.data.title, mode: words(`mode.${event.data.mode}`) }
    case 'VersionIssued':
      return { version: versionIn(words, event.data.number) }
    case 'VersionReceived':
      return { version: versionIn(words, event.data.version), seat: names.seat(event.data.seat) }
    case 'ProposalTabled':
    case 'ProposalRevised':
      return { kind: event.data.change.kind }
    case 'ProposalWithdrawn':
    case 'ProposalSupported':
    case 'SupportWithdrawn':
    case 'StanceTaken':
    case 'DecisionReversed':
    case 'ProposalTakenUp':
    case 'ProposalSetAside': {
      const proposal = state.proposals[event.data.proposal]
      return {
        seat: proposal ? names.seat(proposal.seat) : '',
        edited: event.type === 'ProposalTakenUp' && event.data.edited ? 'yes' : 'no',
        stance: event.type === 'StanceTaken' ? (event.data.stance ?? 'none') : 'none',
      }
    }
    case 'ProposalTakenOver': {
      const former = state.proposals[event.data.proposal]?.formerly?.at(-1)
      return { seat: former === undefined ? '' : names.seat(former) }
    }
    case 'ProposalAbsorbed':
      return { seat: names.seat(event.data.words) }
    case 'ProposalsCarried': {
      const count = (how: string): number => event.data.carried.filter((one) => one.how === how).length
      return {
        version: versionIn(words, event.data.version),
        clean: count('clean'),
        conflict: count('conflict'),
        moot: count('moot'),
      }
    }
    case 'DraftMarked':
      return { as: event.data.mark }
    case 'ObjectionRaised':
      return { whole: event.data.paragraph === null ? 'yes' : 'no' }
    case 'CompromiseRevised':
      return { wording: event.data.wording }
    case 'CompromiseAnswered':
      return { is: event.data.answer }
    case 'CompromiseClosed':
      return { how: event.data.how }
    case 'ReadingLed':
      return { over: event.data.paragraph === null ? 'yes' : 'no' }
    case 'FloorRecorded':
      return { is: event.data.is }
    case 'SheetNoted':
      return { seat: names.seat(event.data.seat) }
    case 'CirclesAllowed':
      return { allowed: event.data.allowed ? 'yes' : 'no' }
    case 'CircleOpened':
      return { name: event.data.name }
    case 'CircleAnswered':
      return { name: circleIn(state, event.data.circle), answer: event.data.answer }
    case 'CircleClosed':
    case 'CircleTabled':
      return { name: circleIn(state, event.data.circle) }
    case 'StandTaken':
      return { is: event.data.is ?? 'none', whole: event.data.paragraph === null ? 'yes' : 'no' }
    case 'ObjectionAnswered': {
      const objection = state.objections[event.data.objection]
      return { seat: objection ? names.seat(objection.seat) : '' }
    }
    case 'SilenceOpened':
      return {
        version: versionIn(words, event.data.version),
        deadline: deadlineInWords(words, language, event.data.deadline),
        with: othersIn(event.data.together, state.id),
        items: event.data.items ? citedItems(event.data.items) : 'none',
      }
    case 'SilenceBroken':
      return { items: citedIn(state, event.data.silence, event.data.items) }
    case 'ExtensionDeclined': {
      const { silence, request } = event.data
      const asked = state.silences.find(({ id }) => id === silence)?.requests.find(({ id }) => id === request)
      return { seat: asked ? names.seat(asked.seat) : '' }
    }
    case 'SilenceExtended':
      return {
        deadline: deadlineInWords(words, language, event.data.deadline),
        before: deadlineInWords(words, language, event.data.before),
      }
    case 'NoteAccepted':
      return { seats: names.seat(event.data.seat) }
    case 'NoteReturned':
      return { seats: names.seat(event.data.seat), back: backInWords(event.data.how) }
    case 'ReachAsked':
      return { seats: names.seats(event.data.seats) }
    case 'PeriodEnded':
      return { standing: event.data.standing.length }
    case 'LapseHeld': {
      const moment = momentIn(words, language, state)
      return { why: event.data.why, last: moment(event.data.last), seen: moment(event.data.seen) }
    }
    case 'TextRestored':
      return { taken: momentIn(words, language, state)(event.data.taken) }
    case 'OutcomeConfirmed':
      return {
        outcome: event.data.outcome,
        passing: event.data.passing,
        open: citedIn(state, event.data.silence, event.data.open),
      }
    case 'TextAdopted':
      return {
        version: versionName(words, event.data.version),
        symbol: event.data.symbol ?? 'none',
        how: event.data.how ?? 'meeting',
      }
    case 'SilenceVoided':
      return { cause: event.data.cause }
    case 'AdoptionScheduled':
      return {
        deadline: deadlineInWords(words, language, event.data.deadline),
        meeting: event.data.meeting ?? 'none',
      }
    case 'PlacedOnRecord':
      return { kind: event.data.kind, places: placesInWords(event.data.paragraphs) }
    case 'CorrigendumEntered':
      return {
        place: event.data.cited || 'none',
        was: short(event.data.was),
        now: short(event.data.now),
      }
    case 'ActDisowned':
      return {
        what: words('entered.what', { type: state.onBehalf[event.data.act]?.type ?? 'other' }),
        returns: event.data.returns === undefined ? 'no' : 'yes',
      }
    case 'TextOpened':
    case 'DraftRemarked':
    case 'ProposalRebased':
    case 'CommentPosted':
    case 'CommentReplied':
    case 'CommentEdited':
    case 'ThreadResolved':
    case 'ThreadReopened':
    case 'ThreadReattached':
    case 'ObjectionWithdrawn':
    case 'ObjectionReleased':
    case 'ObjectionMaintained':
    case 'CompromiseOffered':
    case 'CompromiseWritten':
    case 'FloorContested':
    case 'BreakAsked':
    case 'SilenceHeld':
    case 'HoldLifted':
    case 'RequestWithdrawn':
    case 'ExtensionAsked':
    case 'SilenceWithdrawn':
    case 'ClockConfirmed':
    case 'AgreementWithdrawn':
    case 'RemarkMade':
    case 'CorrigendumContested':
    case 'ActCountersigned':
      return {}
  }
}

/** `bare`: without the words that the event is about, which stand beside it. */
export const useActSentence = (
  state: DraftState,
  how: 'quoting' | 'bare' = 'quoting',
): ((event: RecordedDraftEvent) => string) => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  return useCallback(
    (event) => {
      const sentence = words(`event.${event.type}`, facts(words, code, names, state, event))
      const said = how === 'bare' ? '' : short(quoted(event))
      return said === '' ? sentence : words('event.quoted', { sentence, quote: said })
    },
    [words, names, code, state, how],
  )
}
