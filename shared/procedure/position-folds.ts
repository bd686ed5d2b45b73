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

export const positionFolds: Folds<'StanceTaken' | 'DraftMarked' | 'DraftRemarked'> = {
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
