/**
 * What is known of a text after one more event. Accepts every event ever stored and never throws: what it does not know
 * changes nothing. The server folds all events, a client those it may see; neither may assume to have seen another's.
 */
import type { BodyId, DocumentId } from '../ids.ts'
import { given } from './act.ts'
import { withoutAct } from './behalf.ts'
import type { RecordedDraftEvent } from './event.ts'
import { at, authorOf, mapProposal, mapThread, reopened, type EventOf, type Folds } from './folding.ts'
import { own, put } from './lookup.ts'
import { circleFolds, noteTold } from './circle-folds.ts'
import { positionFolds, withoutStance } from './position-folds.ts'
import { askedAnew, objectionFolds } from './objection-folds.ts'
import { readingFolds } from './reading-folds.ts'
import { mapSilence, silenceFolds } from './silence-folds.ts'
import type { Comment, DraftState, OnBehalfAct, Proposal, Thread, Version } from './state.ts'

export const emptyDraft = (id: DocumentId, body: BodyId): DraftState => ({
  id,
  body,
  exists: false,
  title: '',
  kind: 'statement',
  mode: 'closed-pen',
  language: 'en',
  stage: 'preparation',
  pen: [],
  createdAt: 0,
  versions: [],
  threads: {},
  proposals: {},
  objections: {},
  silences: [],
  onBehalf: {},
})

const issued = (event: EventOf<'VersionIssued'>): Version => ({
  number: event.data.number,
  hash: event.data.hash,
  at: event.at,
  by: event.actor,
  receipts: { [event.actor.seat]: event.at },
})

const firstComment = (event: EventOf<'CommentPosted'>): Comment => ({
  id: event.data.thread,
  by: authorOf(event),
  at: event.at,
  body: event.data.body,
  history: [],
})

const settle = (
  state: DraftState,
  event: EventOf<'ProposalTakenUp' | 'ProposalSetAside' | 'ProposalWithdrawn'>,
  status: Proposal['status'],
  note?: string,
): DraftState =>
  mapProposal(state, event.data.proposal, (proposal) => ({
    ...proposal,
    status,
    settled: { by: authorOf(event), at: event.at },
    ...given('note', note),
  }))

const notAgreed = (state: DraftState, id: string): DraftState =>
  reopened(mapSilence(state, id, (silence) => ({ ...silence, phase: 'not-agreed' })))

const folds: Folds = {
  TextCreated: (state, { data, at }) => {
    if (state.exists) return state
    const { body, title, kind, mode, language, pen } = data
    return { ...state, exists: true, body, title, kind, mode, language, pen, createdAt: at }
  },
  TextOpened: (state) => (state.stage === 'preparation' ? at(state, 'negotiation') : state),
  VersionIssued: (state, event) =>
    state.versions.some(({ number }) => number === event.data.number)
      ? state
      : askedAnew({ ...state, versions: [...state.versions, issued(event)] }, event.data),
  VersionReceived: (state, { data, at }) => ({
    ...state,
    versions: state.versions.map((version) =>
      version.number !== data.version || Object.hasOwn(version.receipts, data.seat)
        ? version
        : { ...version, receipts: put(version.receipts, data.seat, at) },
    ),
  }),

  CommentPosted: (state, event) => {
    const { thread, paragraph, quote } = event.data
    const begun: Thread = {
      id: thread,
      audience: event.audience,
      paragraph,
      ...given('quote', quote),
      comments: [firstComment(event)],
    }
    return own(state.threads, thread) ? state : { ...state, threads: put(state.threads, thread, begun) }
  },
  CommentReplied: (state, event) =>
    mapThread(state, event.data.thread, (thread) => ({
      ...thread,
      comments: [
        ...thread.comments,
        { id: event.data.comment, by: authorOf(event), at: event.at, body: event.data.body, history: [] },
      ],
    })),
  CommentEdited: (state, { data, at }) =>
    mapThread(state, data.thread, (thread) => ({
      ...thread,
      comments: thread.comments.map((comment) => {
        if (comment.id !== data.comment) return comment
        const written = comment.editedAt ?? comment.at
        const history = [...comment.history, { body: comment.body, at: written }]
        return { ...comment, body: data.body, editedAt: at, history }
      }),
    })),
  ThreadResolved: (state, { data, actor, at }) =>
    mapThread(state, data.thread, (thread) => ({ ...thread, resolved: { by: actor, at } })),
  ThreadReopened: (state, { data }) =>
    mapThread(state, data.thread, ({ resolved: _resolved, ...thread }) => thread),
  ThreadReattached: (state, { data }) =>
    mapThread(state, data.thread, ({ quote: _quote, ...thread }) => ({
      ...thread,
      paragraph: data.paragraph,
      ...given('quote', data.quote),
    })),

  ProposalTabled: (state, event) => {
    const { proposal: id, seat, change, reasons, citation, package: whole, on } = event.data
    const tabled: Proposal = {
      id,
      seat,
      by: authorOf(event),
      at: event.at,
      audience: event.audience,
      change,
      ...given('reasons', reasons),
      ...given('citation', citation),
      ...given('package', whole),
      ...given('on', on),
      supporters: [],
      status: 'open',
      history: [],
    }
    return own(state.proposals, id) ? state : { ...state, proposals: put(state.proposals, id, tabled) }
  },
  ProposalRevised: (state, { data, at }) =>
    mapProposal(state, data.proposal, ({ stances: _ofOtherWords, carried: _ofThem, ...proposal }) => ({
      ...proposal,
      change: data.change,
      ...given('reasons', data.reasons ?? proposal.reasons),
      revisedAt: at,
      supporters: [],
      history: [
        ...proposal.history,
        {
          change: proposal.change,
          ...given('reasons', proposal.reasons),
          at: proposal.revisedAt ?? proposal.at,
        },
      ],
    })),
  ProposalWithdrawn: (state, event) => settle(state, event, 'withdrawn'),
  ProposalSupported: (state, { data }) =>
    mapProposal(state, data.proposal, (proposal) =>
      proposal.supporters.includes(data.seat)
        ? proposal
        : withoutStance({ ...proposal, supporters: [...proposal.supporters, data.seat] }, data.seat),
    ),
  SupportWithdrawn: (state, { data }) =>
    mapProposal(state, data.proposal, (proposal) => ({
      ...proposal,
      supporters: proposal.supporters.filter((seat) => seat !== data.seat),
    })),
  ProposalTakenUp: (state, event) =>
    mapProposal(settle(state, event, 'taken-up', event.data.note), event.data.proposal, (proposal) => ({
      ...proposal,
      taken: event.data.edit,
    })),
  ProposalSetAside: (state, event) => settle(state, event, 'set-aside', event.data.note),

  ...objectionFolds,
  ...positionFolds,
  ...silenceFolds,
  ...readingFolds,
  ...circleFolds,

  AgreementWithdrawn: (state) => (state.stage === 'agreed' ? reopened(state) : state),
  TextAdopted: (state, { data, actor, at: instant }) => ({
    ...at(state, 'adopted'),
    adoption: {
      version: data.version,
      ...given('symbol', data.symbol),
      ...given('meeting', data.meeting),
      ...given('how', data.how),
      at: instant,
      by: actor,
    },
  }),
  AdoptionScheduled: (state, { data }) =>
    state.agreement ? { ...state, agreement: { ...state.agreement, scheduled: data } } : state,
  PlacedOnRecord: (state, event) => {
    const { declaration: id, at: received, ...said } = event.data
    const placed = { id, by: authorOf(event), at: received, ...said, ...given('via', event.via) }
    const known = state.declarations ?? []
    return known.some((entry) => entry.id === id) ? state : { ...state, declarations: [...known, placed] }
  },
  CorrigendumEntered: (state, { data: { corrigendum: id, ...said }, actor, at }) => {
    const known = state.corrigenda ?? []
    if (known.some((entry) => entry.id === id)) return state
    return { ...state, corrigenda: [...known, { id, by: actor, at, ...said }] }
  },
  CorrigendumContested: (state, event) => {
    const { corrigendum: id, reason } = event.data
    const contested = { by: authorOf(event), at: event.at, ...given('reason', reason) }
    if (!state.corrigenda) return state
    return {
      ...state,
      corrigenda: state.corrigenda.map((entry) =>
        entry.id === id && !entry.contested ? { ...entry, contested } : entry,
      ),
    }
  },
  ActCountersigned: (state, { data, actor, at }) => {
    const entered = own(state.onBehalf, data.act)
    if (!entered || entered.countersigned || entered.disowned) return state
    return {
      ...state,
      onBehalf: put(state.onBehalf, data.act, { ...entered, countersigned: { by: actor, at } }),
    }
  },
  ActDisowned: (state, { data, actor, at }) => {
    const entered = own(state.onBehalf, data.act)
    // Of another text under the same silence, which falls with it (TOG-6).
    if (!entered && data.returns !== undefined) return notAgreed(state, data.returns)
    if (!entered || entered.countersigned || entered.disowned) return state
    const disowned = { by: actor, at, ...given('note', data.note) }
    const said = { ...state, onBehalf: put(state.onBehalf, data.act, { ...entered, disowned }) }
    const without = withoutAct(said, entered)
    return data.returns === undefined ? without : notAgreed(without, data.returns)
  },
}

/** What an act that can be entered for a seat is about. */
const subjectOf = (event: RecordedDraftEvent): Pick<OnBehalfAct, 'about' | 'silence'> => {
  const { data } = event
  const silence = 'silence' in data ? data.silence : undefined
  if ('hold' in data) return { about: data.hold, silence: data.silence }
  if ('request' in data) return { about: data.request, silence: data.silence }
  if (event.type === 'StandTaken') return { about: event.command }
  if ('objection' in data) return { about: data.objection, ...given('silence', silence) }
  if ('proposal' in data) return { about: data.proposal }
  return 'thread' in data ? { about: data.thread } : given('about', silence)
}

const noteOnBehalf = (state: DraftState, event: RecordedDraftEvent): DraftState => {
  if (!event.via || own(state.onBehalf, event.command)) return state
  return {
    ...state,
    onBehalf: put(state.onBehalf, event.command, {
      act: event.command,
      via: event.via,
      by: event.actor,
      at: event.at,
      type: event.type,
      ...subjectOf(event),
    }),
  }
}

export const evolve = (state: DraftState, event: RecordedDraftEvent): DraftState => {
  // The union names what this edition writes; a stored event may be of another edition.
  const fold = own(
    folds as Readonly<Record<string, (state: DraftState, event: RecordedDraftEvent) => DraftState>>,
    event.type,
  )
  return noteTold(fold ? noteOnBehalf(fold(state, event), event) : state, event)
}
