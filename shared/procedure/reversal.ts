/** A decision on a proposal is reversed by an act: the proposal is open again, and what it had written is taken back. Rule PRO-24. */
import { ok, type Result } from '../result.ts'
import { mergeRuns } from '../text/merge.ts'
import { canonicalRuns, hashOfBlock, type Run } from '../text/schema.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import type { TextEdit } from './event.ts'
import { isOfOwnState, presentOf, proposalFor } from './proposals.ts'
import type { Refusal } from './refusal.ts'
import type { Proposal } from './state.ts'

export const reverseDecision = (act: Act, command: CommandOf<'ReverseDecision'>): Decision => {
  const found = proposalFor(act, command.proposal)
  if (!found.ok) return found
  const { id, seat, status, audience } = found.value
  if (status === 'open') return no('ProposalOpen', 'PRO-24', { proposal: id })
  if (status === 'withdrawn' || found.value.on !== undefined)
    return no('ProposalSettled', 'PRO-24', { proposal: id, status })
  if (isOfOwnState(act.body, { seat: act.seat.id, state: act.seat.state }, found.value))
    return no('OwnProposal', 'PRO-9', { proposal: id, seat })
  const edit = status === 'taken-up' ? takenBack(act, found.value, command) : ok(undefined)
  if (!edit.ok) return edit
  return to(audience, {
    type: 'DecisionReversed',
    data: { proposal: id, ...given('edit', edit.value), ...given('note', command.note) },
  })
}

const takenBack = (
  act: Act,
  proposal: Proposal,
  command: CommandOf<'ReverseDecision'>,
): Result<TextEdit | undefined, Refusal> => {
  const { taken, change, id } = proposal
  if (!taken) return no('ProposalSettled', 'PRO-24', { proposal: id, status: proposal.status })
  if (taken.kind === 'remove') return restored(act, proposal, command)
  const paragraph = taken.kind === 'insert' ? taken.block.attrs.id : taken.paragraph
  const present = presentOf(act, paragraph, command.current)
  if (!present.ok) return present
  if (taken.kind === 'insert')
    return hashOfBlock(present.value) === hashOfBlock(taken.block)
      ? ok({ kind: 'remove', paragraph })
      : no('InConflict', 'PRO-24', { proposal: id, paragraph })
  const before: readonly Run[] = change.kind === 'add' ? [] : (change.base.content ?? [])
  const merged = mergeRuns(taken.content, present.value.content ?? [], before)
  const content = command.content ? canonicalRuns(command.content) : merged.ok ? merged.value : undefined
  if (!content) return no('InConflict', 'PRO-24', { proposal: id, paragraph })
  return ok({ kind: 'replace', paragraph, content })
}

/** The paragraph comes back as itself, after the one that is named. */
const restored = (
  act: Act,
  { change, id }: Proposal,
  { after }: CommandOf<'ReverseDecision'>,
): Result<TextEdit | undefined, Refusal> => {
  if (change.kind === 'add') return ok(undefined)
  if (act.text.block(change.paragraph))
    return no('InConflict', 'PRO-24', { proposal: id, paragraph: change.paragraph })
  if (after === undefined) return no('NoSuchParagraph', 'PRO-24', { paragraph: change.paragraph })
  if (after !== null && !act.text.block(after)) return no('NoSuchParagraph', 'PRO-24', { paragraph: after })
  return ok({ kind: 'insert', after, block: change.base })
}
