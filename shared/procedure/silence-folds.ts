/** What is known of a silence after one more event of it: folds of `evolve.ts`. */
import { given } from './act.ts'
import type { RecordedDraftEvent } from './event.ts'
import { at, authorOf, reopened, type EventOf, type Folds } from './folding.ts'
import { brokenItems } from './items.ts'
import { own, put } from './lookup.ts'
import { carriesAgreement, isPending, pendingItems } from './pending.ts'
import type { NoteSent } from './note-state.ts'
import type { Break, BreakAsk, DraftState, Hold, Remark, Silence } from './state.ts'

export const mapSilence = (
  state: DraftState,
  id: string,
  change: (silence: Silence) => Silence,
): DraftState => ({
  ...state,
  silences: state.silences.map((silence) => (silence.id === id ? change(silence) : silence)),
})

const sure = (silence: Silence): Silence => {
  const { held: _confirmed, ...rest } = silence
  return rest
}

/** Returned to negotiation if this silence is what the stage rests on. */
const afterBreak = (state: DraftState, silence: string): DraftState => {
  const rests = state.stage === 'silence' || state.agreement?.silence === silence
  return rests && state.stage !== 'adopted' ? reopened(state) : state
}

/** SIL-31: paper that came in time keeps it from passing after all; its outcome is asked again. */
const outcomeAskedAgain = (state: DraftState, id: string): DraftState => {
  const silence = state.silences.find((entry) => entry.id === id)
  if (!silence || !carriesAgreement(state, id) || !isPending(silence)) return state
  const waiting = mapSilence(
    reopened(state),
    id,
    ({ closedAt: _at, closedBy: _by, closingNote: _note, despite: _despite, ...rest }) => ({
      ...rest,
      phase: 'period-ended',
    }),
  )
  return at(waiting, 'silence')
}

/** SEV-8, SEV-10: of what had passed whole, the items that paper in time names are open again; the others stand. */
const openedAgain = (state: DraftState, id: string): DraftState => {
  const silence = state.silences.find((entry) => entry.id === id)
  if (!silence || !carriesAgreement(state, id) || pendingItems(silence).length === 0) return state
  return reopened(mapSilence(state, id, (passed) => ({ ...passed, phase: 'passed-in-part', open: [] })))
}

const closing = (event: RecordedDraftEvent, note?: string): Partial<Silence> => ({
  closedAt: event.at,
  closedBy: event.actor,
  ...given('closingNote', note),
})

/** A hold and a request say the same of themselves, and keep a silence from passing in the same way. */
const waitedFor = (
  state: DraftState,
  event: EventOf<'SilenceHeld' | 'ExtensionAsked'>,
  add: (silence: Silence, words: Omit<Hold, 'act' | 'lifted'>) => Silence,
): DraftState => {
  const { silence: id, seat, at: received, reason, until, items } = event.data
  const words = {
    seat,
    by: authorOf(event),
    at: received,
    ...given('reason', reason),
    ...given('until', until),
    ...given('items', items),
    ...given('via', event.via),
  }
  const waiting = mapSilence(state, id, (silence) => add(silence, words))
  return items ? openedAgain(waiting, id) : outcomeAskedAgain(waiting, id)
}

/** SEV-3, SEV-4: what a silence becomes by one more break: one of some items leaves the others as they are. */
const phaseAfter = (silence: Silence, event: RecordedDraftEvent): Partial<Silence> => {
  const { phase, items } = silence
  if (phase === 'broken' || phase === 'passed-in-part') return {}
  if (!items || brokenItems(silence).length === items.length) return { ...closing(event), phase: 'broken' }
  return phase === 'passed' ? { phase: 'passed-in-part', open: [] } : {}
}

const noteOf =
  (seat: string, sent: NoteSent) =>
  (silence: Silence): Silence => {
    const known = own(silence.notes ?? {}, seat)
    // What was taken for another of the seat before, and has not come back, stays as it is known.
    if (known && !known.returned && !sent.returned) return silence
    return { ...silence, notes: put(silence.notes ?? {}, seat, sent) }
  }

/** RCH-5: what comes back when the period is over, and before its outcome, leaves the seat among those not reached. */
const missedAfterAll =
  ({ versions }: DraftState, seat: string) =>
  (silence: Silence): Silence => {
    const { phase, notReached = [], seats, version } = silence
    const has = versions.some(({ number, receipts }) => number === version && Object.hasOwn(receipts, seat))
    if (phase !== 'period-ended' || has || !seats.includes(seat) || notReached.includes(seat)) return silence
    return { ...silence, notReached: [...notReached, seat].sort() }
  }

type SilenceEvent =
  | 'SilenceOpened'
  | 'SilenceBroken'
  | 'BreakAsked'
  | 'SilenceHeld'
  | 'HoldLifted'
  | 'ExtensionAsked'
  | 'RequestWithdrawn'
  | 'ExtensionDeclined'
  | 'SilenceExtended'
  | 'SilenceWithdrawn'
  | 'SilenceVoided'
  | 'RemarkMade'
  | 'NoteAccepted'
  | 'NoteReturned'
  | 'ReachAsked'
  | 'PeriodEnded'
  | 'LapseHeld'
  | 'ClockConfirmed'
  | 'TextRestored'
  | 'OutcomeConfirmed'

export const silenceFolds: Folds<SilenceEvent> = {
  SilenceOpened: (state, event) => {
    const { silence: id, version, hash, profile, deadline, seats, asked, head } = event.data
    const opened: Silence = {
      id,
      version,
      hash,
      profile,
      deadline,
      openedAt: event.at,
      by: event.actor,
      seats,
      note: head,
      phase: 'running',
      breaks: [],
      holds: [],
      requests: [],
      extensions: [],
      asked,
      ...given('together', event.data.together),
      ...given('items', event.data.items),
      ...given('before', event.data.before),
    }
    if (state.silences.some((silence) => silence.id === id)) return state
    return { ...at(state, 'silence'), silences: [...state.silences, opened] }
  },
  SilenceBroken: (state, event) => {
    const { silence: id, seat, reason } = event.data
    const said: Break = {
      act: event.command,
      seat,
      by: authorOf(event),
      at: event.data.at,
      ...given('reason', reason),
      ...given('items', event.data.items),
      ...given('via', event.via),
    }
    const before = state.silences.find((silence) => silence.id === id)?.phase
    const broken = mapSilence(state, id, (silence) => {
      const breaks = [...silence.breaks, said].sort((a, b) => a.at - b.at)
      return { ...silence, breaks, ...phaseAfter({ ...silence, breaks }, event) }
    })
    // One that comes after the first ends nothing, nor does one of an item that had passed (SEV-8): by then the text may be
    // under another silence (SIL-23).
    const after = broken.silences.find((silence) => silence.id === id)?.phase
    return before === after ? broken : afterBreak(broken, id)
  },
  BreakAsked: (state, event) => {
    const { silence: id, seat, reason } = event.data
    const { audience, at } = event
    const ask: BreakAsk = { seat, audience, by: authorOf(event), at, ...given('reason', reason) }
    return mapSilence(state, id, (silence) => ({ ...silence, keys: [...(silence.keys ?? []), ask] }))
  },
  SilenceHeld: (state, event) =>
    waitedFor(state, event, ({ holds, ...silence }, words) => ({
      ...silence,
      holds: [...holds, { act: event.command, ...words }],
    })),
  HoldLifted: (state, event) =>
    mapSilence(state, event.data.silence, (silence) => ({
      ...silence,
      holds: silence.holds.map((hold) =>
        hold.act === event.data.hold && !hold.lifted
          ? { ...hold, lifted: { by: authorOf(event), at: event.data.at } }
          : hold,
      ),
    })),
  ExtensionAsked: (state, event) =>
    waitedFor(state, event, ({ requests, ...silence }, words) => ({
      ...silence,
      requests: [...requests, { id: event.command, ...words }],
    })),
  RequestWithdrawn: (state, event) =>
    mapSilence(state, event.data.silence, (silence) => ({
      ...silence,
      requests: silence.requests.map((request) =>
        request.id === event.data.request && !request.answered && !request.withdrawn
          ? { ...request, withdrawn: { by: authorOf(event), at: event.data.at } }
          : request,
      ),
    })),
  ExtensionDeclined: (state, { data, actor, at }) =>
    mapSilence(state, data.silence, (silence) => ({
      ...silence,
      requests: silence.requests.map((request) =>
        request.id === data.request && !request.answered
          ? { ...request, answered: { by: actor, at, granted: false, ...given('note', data.note) } }
          : request,
      ),
    })),
  SilenceExtended: (state, { data, actor, at }) =>
    mapSilence(state, data.silence, (silence) => ({
      ...silence,
      deadline: data.deadline,
      extensions: [
        ...silence.extensions,
        { by: actor, at, before: data.before, deadline: data.deadline, ...given('note', data.note) },
      ],
      requests: silence.requests.map((request) =>
        request.answered || request.withdrawn
          ? request
          : { ...request, answered: { by: actor, at, granted: true } },
      ),
    })),
  SilenceWithdrawn: (state, event) =>
    reopened(
      mapSilence(state, event.data.silence, (silence) => ({
        ...silence,
        ...closing(event, event.data.note),
        phase: 'withdrawn',
      })),
    ),
  SilenceVoided: (state, event) =>
    reopened(
      mapSilence(state, event.data.silence, (silence) => ({
        ...silence,
        ...closing(event, event.data.note),
        phase: 'voided',
        cause: event.data.cause,
      })),
    ),
  RemarkMade: (state, event) => {
    const { silence: id, remark, seat, paragraph, body } = event.data
    const made: Remark = { id: remark, seat, by: authorOf(event), at: event.at, paragraph, body }
    return mapSilence(state, id, (silence) =>
      silence.remarks?.some((known) => known.id === remark)
        ? silence
        : { ...silence, remarks: [...(silence.remarks ?? []), made] },
    )
  },
  NoteAccepted: (state, { data, at }) =>
    data.note === data.silence ? mapSilence(state, data.silence, noteOf(data.seat, { at })) : state,
  NoteReturned: (state, { data, at }) => {
    const { silence: id, note, seat, how } = data
    if (note !== id) return state
    const returned = mapSilence(state, id, (silence) =>
      noteOf(seat, { at: own(silence.notes ?? {}, seat)?.at ?? at, returned: { how, at } })(silence),
    )
    return mapSilence(returned, id, missedAfterAll(state, seat))
  },
  ReachAsked: (state) => state,
  PeriodEnded: (state, { data, at }) =>
    mapSilence(state, data.silence, (silence) => ({
      ...silence,
      phase: 'period-ended',
      endedAt: at,
      notReached: data.notReached,
    })),
  LapseHeld: (state, { data: { silence: id, why, last, seen } }) =>
    mapSilence(state, id, (silence) =>
      silence.phase === 'running' ? { ...silence, held: { why, last, seen } } : silence,
    ),
  ClockConfirmed: (state, { data }) => mapSilence(state, data.silence, sure),
  TextRestored: (state, { data, at: seen }) => ({
    ...state,
    silences: state.silences.map((silence) =>
      silence.phase === 'running'
        ? { ...silence, held: { why: 'restored', last: data.taken, seen } }
        : silence,
    ),
  }),
  OutcomeConfirmed: (state, event) => {
    const { silence: id, outcome, passing, note, open } = event.data
    const closed = mapSilence(state, id, (silence) => ({
      ...silence,
      ...closing(event, note),
      phase: open ? 'passed-in-part' : outcome,
      ...given('despite', event.data.despite),
      ...given('open', open),
    }))
    if (outcome === 'not-agreed' || open) return reopened(closed)
    if (passing === 'adopted') return at(closed, 'adopted')
    const version = closed.silences.find((silence) => silence.id === id)?.version
    if (version === undefined) return closed
    return { ...at(closed, 'agreed'), agreement: { silence: id, version, at: event.at } }
  },
}
