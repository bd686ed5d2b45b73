/**
 * The life of one paragraph: every act on it that the reader may see, in the order of the record, among the versions and what
 * became of the whole. Its words in each version are the reader's to fetch; sentences are the page's.
 */
import type { ObjectionId, ParagraphId, ProposalId } from '../ids.ts'
import type { RecordedDraftEvent } from './event.ts'

/** VIEW-10. `events` are those the viewer may see, in their order. */
export const biography = <E extends RecordedDraftEvent>(
  events: readonly E[],
  paragraph: ParagraphId,
): readonly E[] => {
  const { proposals, objections } = subjects(events, paragraph)
  return events.filter(({ type, data }) => {
    if (type === 'VersionIssued' || type === 'OutcomeConfirmed' || type === 'TextAdopted') return true
    if (type === 'ProposalsCarried') return data.carried.some(({ proposal }) => proposals.has(proposal))
    if (type === 'PlacedOnRecord') return data.paragraphs.some(({ id }) => id === paragraph)
    if (type === 'CorrigendumEntered' || type === 'StandTaken') return data.paragraph === paragraph
    if ('proposal' in data) return proposals.has(data.proposal)
    return 'objection' in data && objections.has(data.objection)
  })
}

type Subjects = { readonly proposals: ReadonlySet<ProposalId>; readonly objections: ReadonlySet<ObjectionId> }

/** The proposals on it, those to put another after it, the one that made it, those to any of these; and its objections. */
const subjects = (events: readonly RecordedDraftEvent[], paragraph: ParagraphId): Subjects => {
  const proposals = new Set<ProposalId>()
  const objections = new Set<ObjectionId>()
  const made = events.find(
    ({ type, data }) =>
      type === 'ProposalTakenUp' && data.edit.kind === 'insert' && data.edit.block.attrs.id === paragraph,
  )
  if (made?.type === 'ProposalTakenUp') proposals.add(made.data.proposal)
  for (const { type, data } of events) {
    if (type === 'ObjectionRaised' && data.paragraph === paragraph) objections.add(data.objection)
    if (type !== 'ProposalTabled') continue
    const { change, on, proposal } = data
    const place = change.kind === 'add' ? change.after : change.paragraph
    if (on === undefined ? place === paragraph : proposals.has(on)) proposals.add(proposal)
  }
  return { proposals, objections }
}
