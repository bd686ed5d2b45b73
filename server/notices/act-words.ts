/**
 * What a letter brings of one act beside its sentence: at which paragraph it is, and the words that somebody wrote; what a proposal
 * would change is marked word by word. Rule MAIL-20. Whoever answers by mail has nothing else before them.
 */
import type { ParagraphId } from '../../shared/ids.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { saidIn } from '../../shared/procedure/said.ts'
import type { Change, DraftState } from '../../shared/procedure/state.ts'
import { diffTexts } from '../../shared/text/diff.ts'
import type { Block, TextDocument } from '../../shared/text/schema.ts'
import type { Part } from '../mail/letter.ts'
import type { Say } from '../mail/words/index.ts'

type Where = { readonly at: ParagraphId | null } | { readonly after: ParagraphId | null }

type Facts = {
  readonly say: Say
  readonly state: DraftState
  /** How the paragraphs of the latest version are cited in it. */
  readonly cited: ReadonlyMap<ParagraphId, string>
}

const placeOfChange = (change: Change): Where =>
  change.kind === 'add' ? { after: change.after } : { at: change.paragraph }

/** Of acts that bring words of their own; the others say where they are by what they are about. */
const whereIs = (event: RecordedDraftEvent, state: DraftState): Where | undefined => {
  const { data } = event
  if ('change' in data && typeof data.change === 'object') return placeOfChange(data.change)
  if ('paragraph' in data) return { at: data.paragraph }
  if ('thread' in data) {
    const thread = state.threads[data.thread]
    return thread && { at: thread.paragraph }
  }
  if ('proposal' in data) {
    const proposal = state.proposals[data.proposal]
    return proposal && placeOfChange(proposal.change)
  }
  if ('objection' in data) {
    const objection = state.objections[data.objection]
    return objection && { at: objection.paragraph }
  }
  return undefined
}

const placeLine = (where: Where | undefined, { say, cited }: Facts): readonly Part[] => {
  if (!where) return []
  const id = 'at' in where ? where.at : where.after
  const place = id === null ? undefined : cited.get(id)
  if (place === undefined) return []
  return [{ words: say('at' in where ? 'notice.at' : 'notice.after', { place }) }]
}

const doc = (...content: readonly Block[]): TextDocument => ({ type: 'doc', schema: 1, content })

/** A proposal as a redline of its paragraph; one that wants nothing changed is told by its words. */
const redline = (event: RecordedDraftEvent, { state }: Facts): readonly Part[] => {
  if (event.type !== 'ProposalTabled' && event.type !== 'ProposalRevised') return []
  const { change } = event.data
  if (change.kind === 'keep') return []
  const paper =
    change.kind === 'add'
      ? diffTexts(doc(), doc({ ...change.block, attrs: { id: 'pProposed0' } }))
      : diffTexts(
          doc(change.base),
          change.kind === 'delete' ? doc() : doc({ ...change.base, content: change.content }),
        )
  return [{ paper, language: state.language, numbers: new Map() }]
}

const quoteOf = (event: RecordedDraftEvent, isDrawn: boolean): readonly Part[] => {
  const { about, kept, struck, added, words, rests } = saidIn(event)
  const marked = (text: string | undefined, sign: string): string =>
    text && !isDrawn ? `[${sign}${text}${sign}]` : ''
  const quote = [about, kept, marked(struck, '−'), marked(added, '+'), words, rests]
    .filter(Boolean)
    .join('\n\n')
  return quote === '' ? [] : [{ quote }]
}

export const actWords = (event: RecordedDraftEvent, facts: Facts): readonly Part[] => {
  const drawn = redline(event, facts)
  return [...placeLine(whereIs(event, facts.state), facts), ...drawn, ...quoteOf(event, drawn.length > 0)]
}
