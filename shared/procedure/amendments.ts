/** Proposals to a proposal, and proposals that another delegation takes over. Rules PRO-20 and PRO-23. */
import { hashOf } from '../canonical.ts'
import { ok } from '../result.ts'
import { mergeRuns } from '../text/merge.ts'
import { canonicalBlock, canonicalRuns, hashOfBlock, plainText, type Block } from '../text/schema.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { own } from './lookup.ts'
import { openProposalFor, ownOpenProposal, proposalFor, sameWords } from './proposals.ts'
import type { Change, DraftState, Proposal } from './state.ts'

/** The words of a proposal as a block, so that other words can be proposed for them; none where it has no words of its own. */
export const blockOfProposal = ({ id }: Pick<DraftState, 'id'>, proposal: Proposal): Block | undefined => {
  const { change } = proposal
  if (change.kind === 'add') {
    const { type, level, content } = change.block
    const attrs = { id: `p${hashOf({ text: id, of: proposal.id }).slice(0, 20)}`, ...given('level', level) }
    return canonicalBlock({ type, attrs, content })
  }
  if (!('content' in change)) return undefined
  return canonicalBlock({ ...change.base, content: change.content })
}

export const proposeOnProposal = (act: Act, command: CommandOf<'ProposeOnProposal'>): Decision => {
  const found = openProposalFor(act, command.proposal, 'PRO-20')
  if (!found.ok) return found
  const target = found.value
  const { id, seat, audience } = target
  if (seat === act.seat.id) return no('OwnProposal', 'PRO-20', { proposal: id })
  if (own(act.state.proposals, act.command)) return no('IdTaken', 'STD-10', { id: act.command })
  const base = target.on === undefined ? blockOfProposal(act.state, target) : undefined
  if (!base) return no('NoSuchProposal', 'PRO-20', { proposal: id })
  if (hashOfBlock(base) !== command.base)
    return no('ParagraphChanged', 'PRO-20', { paragraph: base.attrs.id })
  const content = canonicalRuns(command.content)
  if (plainText(content).trim() === '' || sameWords(base.content, content))
    return no('NothingChanged', 'PRO-3', { proposal: id })
  return to(audience, {
    type: 'ProposalTabled',
    data: {
      proposal: act.command,
      seat: act.seat.id,
      change: { kind: 'change', paragraph: base.attrs.id, base, content },
      on: id,
      ...given('reasons', command.reasons),
    },
  })
}

/** The author takes the words into its proposal: as they are, merged where it has moved on, or as it now says. */
export const takeIntoProposal = (act: Act, command: CommandOf<'TakeIntoProposal'>): Decision => {
  const found = openProposalFor(act, command.proposal, 'PRO-20')
  if (!found.ok) return found
  const { id, on, change: wish, seat } = found.value
  if (on === undefined || wish.kind !== 'change') return no('NoSuchProposal', 'PRO-20', { proposal: id })
  const target = ownOpenProposal(act, on)
  if (!target.ok) return target
  const block = blockOfProposal(act.state, target.value)
  if (!block) return no('NoSuchProposal', 'PRO-20', { proposal: on })
  const merged = mergeRuns(wish.base.content ?? [], block.content ?? [], wish.content)
  const words = command.content ? canonicalRuns(command.content) : merged.ok ? merged.value : undefined
  if (!words) return no('InConflict', 'PRO-20', { proposal: id, paragraph: block.attrs.id })
  if (sameWords(words, block.content)) return no('NothingChanged', 'PRO-20', { proposal: id })
  const change = withWords(target.value.change, words)
  return to(
    target.value.audience,
    { type: 'ProposalRevised', data: { proposal: on, change } },
    { type: 'ProposalAbsorbed', data: { proposal: id, into: on, words: seat } },
  )
}

const withWords = (change: Change, content: ReturnType<typeof canonicalRuns>): Change => {
  if (change.kind === 'add') return { ...change, block: { ...change.block, content } }
  return 'content' in change ? { ...change, content } : change
}

/** PRO-23: a withdrawn proposal, with the rest of its package. */
export const takeOverProposal = (act: Act, command: CommandOf<'TakeOverProposal'>): Decision => {
  const found = proposalFor(act, command.proposal)
  if (!found.ok) return found
  const { id, seat, status, package: whole } = found.value
  if (status === 'open') return no('ProposalOpen', 'PRO-23', { proposal: id })
  if (status !== 'withdrawn') return no('ProposalSettled', 'PRO-23', { proposal: id, status })
  if (seat === act.seat.id) return no('OwnProposal', 'PRO-23', { proposal: id })
  const parts = Object.values(act.state.proposals).filter(
    (part) =>
      part.id === id || (whole !== undefined && part.package === whole && part.status === 'withdrawn'),
  )
  return ok(
    parts.map((part) => ({
      type: 'ProposalTakenOver' as const,
      audience: part.audience,
      data: { proposal: part.id, seat: act.seat.id },
    })),
  )
}
