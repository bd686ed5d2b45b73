/** What members put forward for the text, and how it is settled. Rules PRO. */
import { circleOf, seatAudience, type Audience } from '../audience.ts'
import { hashOf } from '../canonical.ts'
import type { ParagraphId, SeatId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import {
  bearsLevel,
  blockHash,
  canonicalBlock,
  canonicalRuns,
  hashOfBlock,
  plainText,
  type Block,
  type Run,
} from '../text/schema.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import type { ChangeRequest } from './command.ts'
import { tabledWithin, whyNotWithin } from './circles.ts'
import { tabledFrom } from './desk.ts'
import type { DraftEvent, DraftEventBody, TextEdit } from './event.ts'
import { own } from './lookup.ts'
import { blockFor } from './paragraphs.ts'
import type { Refusal } from './refusal.ts'
import { existsFor } from './standing.ts'
import type { BodyState, Change, Proposal } from './state.ts'
import type { TextFacts } from './submission.ts'

type Settlement = { readonly edit: TextEdit; readonly edited: boolean }

const withContent = (block: Block, content: readonly Run[]): Block =>
  canonicalBlock({ type: block.type, attrs: block.attrs, content })

export const sameWords = (a: readonly Run[] | undefined, b: readonly Run[] | undefined): boolean =>
  blockHash({ type: 'paragraph', content: a ?? [] }) === blockHash({ type: 'paragraph', content: b ?? [] })

/** The paragraph as the author saw it, or why the proposal cannot be tabled against it (PRO-2). */
const baseOf = (act: Act, paragraph: ParagraphId, seen: string): Result<Block, Refusal> => {
  const block = blockFor(act, paragraph)
  if (!block) return no('NoSuchParagraph', 'PRO-1', { paragraph })
  if (hashOfBlock(block) !== seen) return no('ParagraphChanged', 'PRO-2', { paragraph })
  return ok(canonicalBlock(block))
}

export const changeOf = (act: Act, request: ChangeRequest): Result<Change, Refusal> => {
  if (request.kind === 'add') {
    const { after, block } = request
    if (after !== null && !blockFor(act, after)) return no('NoSuchParagraph', 'PRO-1', { paragraph: after })
    if (plainText(block.content).trim() === '') return no('NothingChanged', 'PRO-3')
    const level = bearsLevel(block.type) ? (block.level ?? 0) : 0
    return ok({
      kind: 'add',
      after,
      block: { type: block.type, ...(level > 0 ? { level } : {}), content: canonicalRuns(block.content) },
    })
  }
  const base = baseOf(act, request.paragraph, request.base)
  if (!base.ok) return base
  const { kind, paragraph } = request
  if (kind === 'delete' || kind === 'keep') return ok({ kind, paragraph, base: base.value })
  if (sameWords(base.value.content, request.content)) return no('NothingChanged', 'PRO-3', { paragraph })
  return ok({ kind, paragraph, base: base.value, content: canonicalRuns(request.content) })
}

export const audienceOfProposal = (act: Act, audience: Audience = 'everyone'): Result<Audience, Refusal> => {
  if (act.via && audience !== 'everyone') return no('AudienceNotYours', 'BEH-6', { audience })
  if (circleOf(audience) !== undefined && existsFor(act, audience)) {
    const refusal = whyNotWithin(act, audience)
    return refusal ? { ok: false, refusal } : ok(audience)
  }
  if (audience !== 'everyone' && audience !== seatAudience(act.seat.id, act.seat.renewed))
    return no('AudienceNotYours', 'PRO-4', { audience })
  return ok(audience)
}

export const tableProposal = (act: Act, command: CommandOf<'TableProposal'>): Decision => {
  const audience = audienceOfProposal(act, command.audience)
  if (!audience.ok) return audience
  const tabled = tabledWith(act, command.change, command)
  if (!tabled.ok) return tabled
  const within = tabledWithin(act, command, act.command)
  if (!within.ok) return within
  const fromDesk = tabledFrom(act, command.circle === undefined ? command.draft : undefined)
  const event = { ...tabled.value, audience: audience.value }
  return ok([event, ...within.value, ...(fromDesk.ok ? fromDesk.value : [])])
}

/** The proposal that this act tables, by itself or together with a break (SIL-37). */
export const tabledWith = (
  act: Act,
  request: ChangeRequest,
  said: { readonly reasons?: string | undefined; readonly citation?: string | undefined } = {},
): Result<DraftEventBody, Refusal> => {
  if (own(act.state.proposals, act.command)) return no('IdTaken', 'STD-10', { id: act.command })
  const change = changeOf(act, request)
  if (!change.ok) return change
  return ok({
    type: 'ProposalTabled',
    data: {
      proposal: act.command,
      seat: act.seat.id,
      change: change.value,
      ...given('reasons', said.reasons),
      ...given('citation', said.citation),
    },
  })
}

export const proposalFor = (act: Act, id: string): Result<Proposal, Refusal> => {
  const proposal = own(act.state.proposals, id)
  if (!proposal || !existsFor(act, proposal.audience)) return no('NoSuchProposal', 'VIS-8', { proposal: id })
  const refusal = whyNotWithin(act, proposal.audience)
  return refusal ? { ok: false, refusal } : ok(proposal)
}

/** PRO-18: the open parts of its package; itself alone where it is in none. */
export const partsOf = ({ state }: Pick<Act, 'state'>, proposal: Proposal): readonly Proposal[] =>
  proposal.package === undefined
    ? [proposal]
    : Object.values(state.proposals).filter(
        (part) => part.package === proposal.package && part.status === 'open',
      )

/** What is done to one part is done to all. */
const toEach = (parts: readonly Proposal[], event: (part: Proposal) => DraftEvent): Decision =>
  ok(parts.map(event))

/** Still open; `rule` is the rule of the act that asks. */
export const openProposalFor = (act: Act, id: string, rule: string): Result<Proposal, Refusal> => {
  const found = proposalFor(act, id)
  if (found.ok && found.value.status !== 'open')
    return no('ProposalSettled', rule, { proposal: id, status: found.value.status })
  return found
}

export const ownOpenProposal = (act: Act, id: string): Result<Proposal, Refusal> => {
  const found = proposalFor(act, id)
  if (found.ok && found.value.seat !== act.seat.id)
    return no('NotYours', 'PRO-5', { proposal: id, seat: found.value.seat })
  return found.ok ? openProposalFor(act, id, 'PRO-5') : found
}

export const reviseProposal = (act: Act, command: CommandOf<'ReviseProposal'>): Decision => {
  const found = ownOpenProposal(act, command.proposal)
  if (!found.ok) return found
  const change = changeOf(act, command.change)
  if (!change.ok) return change
  return to(found.value.audience, {
    type: 'ProposalRevised',
    data: { proposal: command.proposal, change: change.value, ...given('reasons', command.reasons) },
  })
}

export const withdrawProposal = (act: Act, command: CommandOf<'WithdrawProposal'>): Decision => {
  const found = ownOpenProposal(act, command.proposal)
  if (!found.ok) return found
  return toEach(partsOf(act, found.value), ({ id, audience }) => ({
    type: 'ProposalWithdrawn',
    audience,
    data: { proposal: id },
  }))
}

export const supportProposal = (act: Act, command: CommandOf<'SupportProposal'>): Decision => {
  const found = openProposalFor(act, command.proposal, 'PRO-7')
  if (!found.ok) return found
  const { id, seat, supporters } = found.value
  if (seat === act.seat.id) return no('OwnProposal', 'PRO-7', { proposal: id })
  if (supporters.includes(act.seat.id)) return no('AlreadySupported', 'PRO-7', { proposal: id })
  const parts = partsOf(act, found.value).filter((part) => !part.supporters.includes(act.seat.id))
  return toEach(parts, (part) => ({
    type: 'ProposalSupported',
    audience: part.audience,
    data: { proposal: part.id, seat: act.seat.id },
  }))
}

export const withdrawSupport = (act: Act, command: CommandOf<'WithdrawSupport'>): Decision => {
  const found = openProposalFor(act, command.proposal, 'PRO-7')
  if (!found.ok) return found
  const { id, supporters } = found.value
  if (!supporters.includes(act.seat.id)) return no('NotSupported', 'PRO-7', { proposal: id })
  const parts = partsOf(act, found.value).filter((part) => part.supporters.includes(act.seat.id))
  return toEach(parts, (part) => ({
    type: 'SupportWithdrawn',
    audience: part.audience,
    data: { proposal: part.id, seat: act.seat.id },
  }))
}

/** PRO-17: of another's proposal; it takes the place of what the seat said of it before. */
export const takeStance = (act: Act, command: CommandOf<'TakeStance'>): Decision => {
  const found = openProposalFor(act, command.proposal, 'PRO-17')
  if (!found.ok) return found
  const { id, seat, stances } = found.value
  if (seat === act.seat.id) return no('OwnProposal', 'PRO-17', { proposal: id })
  if (own(stances ?? {}, act.seat.id) === command.stance)
    return no('NothingChanged', 'PRO-17', { proposal: id })
  return toEach(partsOf(act, found.value), (part) => ({
    type: 'StanceTaken',
    audience: part.audience,
    data: { proposal: part.id, seat: act.seat.id, ...given('stance', command.stance) },
  }))
}

/** PRO-9: tabled by the actor's own State, in whichever of its seats the actor sits. */
export const isOfOwnState = (
  { seats }: Pick<BodyState, 'seats'>,
  actor: { readonly seat: SeatId; readonly state?: string | undefined },
  { seat }: { readonly seat: SeatId },
): boolean => seat === actor.seat || (actor.state !== undefined && own(seats, seat)?.state === actor.state)

/** PRO-8, PRO-9: an open proposal that this pen holder may settle. */
export const settledBy = (act: Act, id: string): Result<Proposal, Refusal> => {
  const found = openProposalFor(act, id, 'PRO-8')
  if (!found.ok) return found
  const { seat, on, audience } = found.value
  if (on !== undefined) return no('NotYours', 'PRO-20', { proposal: id, seat })
  // Taking up is public (PRO-15): what is said apart is tabled to all first.
  if (circleOf(audience) !== undefined) return no('AudienceNotYours', 'CIR-5', { audience })
  if (isOfOwnState(act.body, { seat: act.seat.id, state: act.seat.state }, found.value))
    return no('OwnProposal', 'PRO-9', { proposal: id, seat })
  return found
}

/** PRO-10: the paragraph in the working text, as the settler saw it. */
export const presentOf = (
  act: Act,
  paragraph: ParagraphId,
  seen: string | undefined,
): Result<Block, Refusal> => {
  const block = act.text.block(paragraph)
  if (!block) return no('NoSuchParagraph', 'PRO-10', { paragraph })
  if (hashOfBlock(block) !== seen) return no('ParagraphChanged', 'PRO-10', { paragraph, since: 'seen' })
  return ok(block)
}

/** PRO-13. */
const addedParagraphId = (act: Act, proposal: string): ParagraphId =>
  `p${hashOf({ text: act.state.id, proposal, command: act.command }).slice(0, 20)}`

export const settlementOf = (
  act: Act,
  proposal: Proposal,
  said: { readonly current?: string | undefined; readonly content?: readonly Run[] | undefined },
  /** The words as this act has written them so far. */
  written: Pick<TextFacts, 'block'> = act.text,
): Result<Settlement, Refusal> => {
  const { change } = proposal
  const content = said.content && canonicalRuns(said.content)
  if (change.kind === 'add') {
    const { after, block } = change
    if (after !== null && !written.block(after)) return no('NoSuchParagraph', 'PRO-10', { paragraph: after })
    const words = content ?? block.content
    const attrs = { id: addedParagraphId(act, proposal.id), ...given('level', block.level) }
    return ok({
      edit: { kind: 'insert', after, block: canonicalBlock({ type: block.type, attrs, content: words }) },
      edited: !sameWords(words, block.content),
    })
  }
  const { paragraph } = change
  const present = presentOf(act, paragraph, said.current)
  if (!present.ok) return present
  if (!written.block(paragraph)) return no('NoSuchParagraph', 'PRO-10', { paragraph })
  if (change.kind === 'delete') {
    if (content) return ok({ edit: { kind: 'replace', paragraph, content }, edited: true })
    return ok({ edit: { kind: 'remove', paragraph }, edited: false })
  }
  if (!content && hashOfBlock(present.value) !== hashOfBlock(change.base))
    return no('ParagraphChanged', 'PRO-11', { paragraph, since: 'tabled' })
  const wanted = change.kind === 'keep' ? (change.base.content ?? []) : change.content
  const words = withContent(present.value, content ?? wanted).content ?? []
  return ok({ edit: { kind: 'replace', paragraph, content: words }, edited: !sameWords(words, wanted) })
}

export const takeUpProposal = (act: Act, command: CommandOf<'TakeUpProposal'>): Decision => {
  const found = settledBy(act, command.proposal)
  if (!found.ok) return found
  if (partsOf(act, found.value).length > 1)
    return no('PackageTogether', 'PRO-18', { proposal: command.proposal })
  const settlement = settlementOf(act, found.value, command)
  if (!settlement.ok) return settlement
  const { edit, edited } = settlement.value
  return to(found.value.audience, {
    type: 'ProposalTakenUp',
    data: {
      proposal: command.proposal,
      edit,
      words: found.value.seat,
      edited,
      ...given('note', command.note),
    },
  })
}

export const setAsideProposal = (act: Act, command: CommandOf<'SetAsideProposal'>): Decision => {
  const found = settledBy(act, command.proposal)
  if (!found.ok) return found
  return toEach(partsOf(act, found.value), ({ id, audience }) => ({
    type: 'ProposalSetAside',
    audience,
    data: { proposal: id, ...given('note', command.note) },
  }))
}
