/** What was done in a text after a person last looked into it, by kind: what they did themselves is no news to them. Pure facts. */
import type { PersonId } from '../ids.ts'
import type { RecordedDraftEvent } from './event.ts'

export const newsKinds = ['versions', 'proposals', 'objections', 'comments', 'others'] as const
type NewsKind = (typeof newsKinds)[number]
export type News = Readonly<Record<NewsKind, number>>

/** Receipts are given by opening, and what a version does to proposals is told with the version. */
const kindOf = ({ type }: RecordedDraftEvent): NewsKind | undefined => {
  if (type === 'VersionReceived' || type === 'ProposalsCarried') return undefined
  if (type === 'VersionIssued') return 'versions'
  if (type.startsWith('Comment') || type.startsWith('Thread')) return 'comments'
  if (type.startsWith('Objection')) return 'objections'
  if (type.startsWith('Proposal') || type === 'SupportWithdrawn' || type === 'StanceTaken') return 'proposals'
  return type === 'DecisionReversed' ? 'proposals' : 'others'
}

/** VIEW-13. `events`: those after the look that this person may see. */
export const newsIn = (events: readonly RecordedDraftEvent[], person: PersonId): News => {
  const news: Record<NewsKind, number> = { versions: 0, proposals: 0, objections: 0, comments: 0, others: 0 }
  for (const event of events) {
    const kind = event.actor.person === person ? undefined : kindOf(event)
    if (kind) news[kind] += 1
  }
  return news
}
