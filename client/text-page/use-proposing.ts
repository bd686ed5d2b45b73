/**
 * Beginning a proposal: it is a draft on the delegation's desk from its first letter, and only becomes an act when it is
 * tabled. A revision is a draft that bears the id of the proposal it would revise.
 */
import { useMemo } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import type { Proposal } from '../../shared/procedure/state.ts'
import type { Draft } from '../../shared/text/desk.ts'
import type { Block } from '../../shared/text/schema.ts'
import { serverNow } from '../connection/session.ts'
import { blockIn, useTextScreen } from './screen.ts'

export type Proposing = {
  /** Opens the draft this delegation has on the paragraph, or begins one. */
  readonly change: (paragraph: ParagraphId) => void
  readonly add: (after: ParagraphId | null) => void
  readonly remove: (paragraph: ParagraphId) => void
  readonly revise: (proposal: Proposal) => void
  readonly resume: (draft: Draft) => void
}

export const useProposing = (): Proposing => {
  const { desk, deskState, deskInUse, open, session, text } = useTextScreen()
  // On the desk of a circle people are known by their delegation.
  const common = deskInUse.circle !== undefined && !deskInUse.circle.closed
  const person = common ? session.seat : session.person.id
  return useMemo(() => {
    const begin = (
      draft: Omit<Draft, 'id' | 'reasons' | 'origin' | 'person' | 'at'> & Partial<Draft>,
    ): void => {
      if (!desk) return
      const id = draft.id ?? crypto.randomUUID()
      desk.put({ reasons: '', origin: 'typed', person, at: serverNow(), ...draft, id })
      open({ is: 'propose', draft: id })
    }
    const resume = (draft: Draft): void => open({ is: 'propose', draft: draft.id })
    const known = (kind: Draft['kind'], paragraph: ParagraphId): Draft | undefined =>
      deskState?.drafts.find(
        (draft) => draft.kind === kind && draft.paragraph === paragraph && draft.person === person,
      )
    const onBlock = (kind: 'change' | 'delete', paragraph: ParagraphId): void => {
      const earlier = known(kind, paragraph)
      const base = blockIn(text, paragraph)
      if (earlier) resume(earlier)
      else if (base) begin({ kind, ...onto(base), content: base.content ?? [] })
    }
    return {
      change: (paragraph) => onBlock('change', paragraph),
      remove: (paragraph) => onBlock('delete', paragraph),
      add: (after) =>
        begin({
          kind: 'add',
          paragraph: null,
          after,
          content: [],
          ...likeness(blockIn(text, after)),
        }),
      revise: (proposal) => {
        const earlier = deskState?.drafts.find((draft) => draft.id === proposal.id)
        if (earlier) resume(earlier)
        else begin({ id: proposal.id, reasons: proposal.reasons ?? '', ...fromProposal(proposal) })
      },
      resume,
    }
  }, [desk, deskState, open, person, text])
}

/** What is added after a block is at first taken for one of its kind; the form lets it be another. */
const likeness = (block: Block | undefined): Pick<Draft, 'blockType' | 'level'> => {
  if (block?.type === 'month') return { blockType: 'item' }
  if (block?.type !== 'item' && block?.type !== 'paragraph') return { blockType: 'paragraph' }
  return { blockType: block.type, ...(block.attrs.level ? { level: block.attrs.level } : {}) }
}

const onto = (base: Block): Pick<Draft, 'paragraph' | 'after' | 'base' | 'blockType' | 'level'> => ({
  paragraph: base.attrs.id,
  after: null,
  base,
  blockType: base.type,
  ...(base.attrs.level ? { level: base.attrs.level } : {}),
})

const fromProposal = ({
  change,
}: Proposal): Pick<Draft, 'kind' | 'paragraph' | 'after' | 'content'> & Partial<Draft> => {
  if (change.kind === 'add')
    return {
      kind: 'add',
      paragraph: null,
      after: change.after,
      blockType: change.block.type,
      ...(change.block.level ? { level: change.block.level } : {}),
      content: change.block.content,
    }
  const content = 'content' in change ? change.content : (change.base.content ?? [])
  return { kind: change.kind, ...onto(change.base), content }
}
