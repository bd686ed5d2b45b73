/** What is known after an event about positions: what a delegation says of its own drafts, and of others' proposals. */
import { authorOf, mapProposal, type EventOf, type Folds } from './folding.ts'
import { own, put } from './lookup.ts'
import type { DeskNote, DraftState, Proposal } from './state.ts'

export const deskKey = ({ audience, draft }: Pick<DeskNote, 'audience' | 'draft'>): string =>
  `${audience}/${draft}`

/** Whoever says something else of a proposal no longer says this. */
export const withoutStance = (proposal: Proposal, seat: string): Proposal => {
  if (!proposal.stances || !Object.hasOwn(proposal.stances, seat)) return proposal
  const { stances, ...rest } = proposal
  const left = Object.entries(stances).filter(([other]) => other !== seat)
  return left.length > 0 ? { ...rest, stances: Object.fromEntries(left) } : rest
}

const onDesk = (
  state: DraftState,
  { audience, data }: EventOf<'DraftMarked' | 'DraftRemarked'>,
  change: (note: DeskNote) => DeskNote,
): DraftState => {
  const place = { audience, draft: data.draft }
  const notes = state.desk ?? {}
  const known = own(notes, deskKey(place)) ?? { ...place, remarks: [] }
  return { ...state, desk: put(notes, deskKey(place), change(known)) }
}

type Told =
  | 'StanceTaken'
  | 'DraftMarked'
  | 'DraftRemarked'
  | 'ProposalsCarried'
  | 'ProposalRebased'
  | 'ProposalTakenOver'
  | 'ProposalAbsorbed'
  | 'DecisionReversed'

/** As if it had not been settled: nothing of what was said when it was. */
const openAgain = ({ settled: _by, note: _why, taken: _what, ...proposal }: Proposal): Proposal => ({
  ...proposal,
  status: 'open',
})

export const positionFolds: Folds<Told> = {
  ProposalsCarried: (state, { data: { version, carried } }) =>
    carried.reduce(
      (before, { proposal, how }) =>
        mapProposal(before, proposal, (known) => ({ ...known, carried: { version, how } })),
      state,
    ),
  ProposalRebased: (state, { data }) =>
    mapProposal(state, data.proposal, ({ carried: _onOlderWords, ...proposal }) => ({
      ...proposal,
      change: data.change,
    })),
  ProposalTakenOver: (state, { data }) =>
    mapProposal(state, data.proposal, (known) =>
      known.status !== 'withdrawn'
        ? known
        : withoutStance(
            {
              ...openAgain(known),
              seat: data.seat,
              supporters: known.supporters.filter((seat) => seat !== data.seat),
              formerly: [...(known.formerly ?? []), known.seat],
            },
            data.seat,
          ),
    ),
  ProposalAbsorbed: (state, event) =>
    mapProposal(state, event.data.proposal, (proposal) => ({
      ...proposal,
      status: 'taken-up',
      settled: { by: authorOf(event), at: event.at },
    })),
  DecisionReversed: (state, { data }) => mapProposal(state, data.proposal, openAgain),
  StanceTaken: (state, { data }) =>
    mapProposal(state, data.proposal, (known) => {
      const proposal = withoutStance(known, data.seat)
      if (data.stance === undefined) return proposal
      return {
        ...proposal,
        supporters: proposal.supporters.filter((seat) => seat !== data.seat),
        stances: put(proposal.stances ?? {}, data.seat, data.stance),
      }
    }),
  DraftMarked: (state, event) =>
    onDesk(state, event, (note) => ({
      ...note,
      mark: { is: event.data.mark, words: event.data.words, by: authorOf(event), at: event.at },
    })),
  DraftRemarked: (state, event) =>
    onDesk(state, event, (note) => ({
      ...note,
      remarks: [...note.remarks, { by: authorOf(event), at: event.at, body: event.data.body }],
    })),
}
