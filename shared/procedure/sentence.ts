/**
 * The one sentence: what still stands between this text and a silence, part by part in reading order, each part with its place.
 * Facts with the viewer in mind, like all of `view.ts`; words and links are the page's.
 */
import type { ParagraphId, SeatId } from '../ids.ts'
import type { TextDocument } from '../text/schema.ts'
import type { Viewer } from './standing.ts'
import type { DraftState } from './state.ts'
import { openProposals, placeOf, standingObjections } from './view.ts'

export type InTheWayPart = {
  /** null: the text as a whole, or before its first paragraph. */
  readonly paragraph: ParagraphId | null
  /** Whose objections stand here, each seat once. */
  readonly objections: readonly SeatId[]
  /** Open proposals here, as far as the viewer may see; two or more on the same words compete. */
  readonly proposals: number
  readonly compete: boolean
}

export type TheSentence = {
  /** The version that could go under silence; none before the first. */
  readonly version: number | undefined
  readonly parts: readonly InTheWayPart[]
}

/** VIEW-9. */
export const theSentence = (state: DraftState, text: TextDocument, viewer: Viewer): TheSentence => {
  const found = new Map<ParagraphId | null, { objections: SeatId[]; proposals: number; onWords: number }>()
  const at = (place: ParagraphId | null) => {
    const known = found.get(place) ?? { objections: [], proposals: 0, onWords: 0 }
    found.set(place, known)
    return known
  }
  if (state.stage !== 'adopted') {
    for (const { paragraph, seat } of standingObjections(state)) {
      const { objections } = at(paragraph)
      if (!objections.includes(seat)) objections.push(seat)
    }
    for (const proposal of openProposals(state, viewer)) {
      const known = at(placeOf(proposal))
      known.proposals += 1
      if (proposal.change.kind !== 'add') known.onWords += 1
    }
  }
  const order = new Map<ParagraphId | null, number>([[null, -1]])
  for (const [index, { attrs }] of text.content.entries()) order.set(attrs.id, index)
  const parts = [...found]
    // What is about a paragraph that is gone comes last: it still stands.
    .toSorted(([a], [b]) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity))
    .map(([paragraph, { objections, proposals, onWords }]) => ({
      paragraph,
      objections,
      proposals,
      compete: onWords > 1,
    }))
  return { version: state.versions.at(-1)?.number, parts }
}
