/**
 * What becomes of a proposal when the text moves on beneath it: it follows by itself, it is in conflict, or it has nothing left
 * to do. Told to its authors at every version, and derived on reading at any other time. Rules PRO-21 and PRO-22.
 */
import type { Audience } from '../audience.ts'
import type { ParagraphId } from '../ids.ts'
import { mergeRuns } from '../text/merge.ts'
import { canonicalBlock, hashOfBlock, type Block } from '../text/schema.ts'
import { no, to, type Act, type CommandOf, type Decision } from './act.ts'
import type { DraftEvent } from './event.ts'
import { blockFor } from './paragraphs.ts'
import { ownOpenProposal, sameWords } from './proposals.ts'
import type { Carriage, Change } from './state.ts'

/** PRO-21. */
export const carriageOf = (
  change: Change,
  block: (paragraph: ParagraphId) => Block | undefined,
): Carriage => {
  if (change.kind === 'add') return change.after === null || block(change.after) ? 'clean' : 'conflict'
  const now = block(change.paragraph)
  if (!now) return 'moot'
  if ('content' in change && sameWords(now.content, change.content)) return 'moot'
  if (hashOfBlock(now) === hashOfBlock(change.base)) return 'clean'
  if (change.kind !== 'change') return 'conflict'
  const merged = mergeRuns(change.base.content ?? [], now.content ?? [], change.content)
  if (!merged.ok) return 'conflict'
  return sameWords(merged.value, now.content) ? 'moot' : 'clean'
}

/** What is told with a version: of each audience's open proposals, to that audience alone. */
export const carriedTo = (act: Act, version: number): readonly DraftEvent[] => {
  const told = new Map<Audience, { readonly proposal: string; readonly how: Carriage }[]>()
  for (const { id, status, audience, change, on } of Object.values(act.state.proposals)) {
    if (status !== 'open' || on !== undefined) continue
    const known = told.get(audience) ?? []
    known.push({ proposal: id, how: carriageOf(change, (paragraph) => act.text.block(paragraph)) })
    told.set(audience, known)
  }
  return [...told].map(([audience, carried]) => ({
    type: 'ProposalsCarried',
    audience,
    data: { version, carried },
  }))
}

/** PRO-22: the same wish on the words as they are now; who supports it goes on supporting it. */
export const rebaseProposal = (act: Act, command: CommandOf<'RebaseProposal'>): Decision => {
  const found = ownOpenProposal(act, command.proposal)
  if (!found.ok) return found
  const { change, audience, id } = found.value
  if (change.kind === 'add') return no('NothingChanged', 'PRO-22', { proposal: id })
  const { paragraph } = change
  const now = blockFor(act, paragraph)
  if (!now) return no('NoSuchParagraph', 'PRO-22', { paragraph })
  if (hashOfBlock(now) === hashOfBlock(change.base)) return no('NothingChanged', 'PRO-22', { proposal: id })
  if (change.kind === 'keep') return no('InConflict', 'PRO-22', { proposal: id, paragraph })
  const base = canonicalBlock(now)
  const based = rebased(change, base)
  if (!based) return no('InConflict', 'PRO-22', { proposal: id, paragraph })
  if ('content' in based && sameWords(based.content, base.content))
    return no('NothingChanged', 'PRO-22', { proposal: id })
  return to(audience, { type: 'ProposalRebased', data: { proposal: id, change: based } })
}

/** A deletion and another wording of the whole mean what they meant; a change is merged, word by word. */
const rebased = (change: Exclude<Change, { kind: 'add' | 'keep' }>, base: Block): Change | undefined => {
  if (change.kind !== 'change') return { ...change, base }
  const merged = mergeRuns(change.base.content ?? [], base.content ?? [], change.content)
  return merged.ok ? { ...change, base, content: merged.value } : undefined
}
