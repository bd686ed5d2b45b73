/** Several proposals in one act: tabled as a package, taken up together. Rules PRO-18 and PRO-19. */
import type { ParagraphId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import { mergeRuns } from '../text/merge.ts'
import { canonicalRuns, hashOfBlock, type Block, type Run } from '../text/schema.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { tabledFrom } from './desk.ts'
import type { DraftEvent, TextEdit } from './event.ts'
import { own } from './lookup.ts'
import { audienceOfProposal, changeOf, partsOf, presentOf, settledBy, settlementOf } from './proposals.ts'
import type { Refusal } from './refusal.ts'
import type { Proposal } from './state.ts'
import type { TextFacts } from './submission.ts'

export const tablePackage = (act: Act, command: CommandOf<'TablePackage'>): Decision => {
  const audience = audienceOfProposal(act, command.audience)
  if (!audience.ok) return audience
  const events: DraftEvent[] = []
  const made = new Set<string>()
  for (const { proposal, change: request, draft } of command.parts) {
    if (made.has(proposal) || own(act.state.proposals, proposal))
      return no('IdTaken', 'STD-10', { id: proposal })
    made.add(proposal)
    const change = changeOf(act, request)
    if (!change.ok) return change
    const tabled = to(audience.value, {
      type: 'ProposalTabled',
      data: {
        proposal,
        seat: act.seat.id,
        change: change.value,
        package: act.command,
        ...given('reasons', command.reasons),
        ...given('citation', command.citation),
      },
    })
    const fromDesk = tabledFrom(act, draft)
    for (const part of [tabled, fromDesk]) if (part.ok) events.push(...part.value)
  }
  return ok(events)
}

/** The words as they are while one act writes several things into them. */
class Written {
  readonly #blocks = new Map<ParagraphId, Block | undefined>()

  constructor(private readonly text: TextFacts) {}

  block(paragraph: ParagraphId): Block | undefined {
    return this.#blocks.has(paragraph) ? this.#blocks.get(paragraph) : this.text.block(paragraph)
  }

  take(edit: TextEdit): void {
    if (edit.kind === 'insert') this.#blocks.set(edit.block.attrs.id, edit.block)
    else if (edit.kind === 'remove') this.#blocks.set(edit.paragraph, undefined)
    else {
      const known = this.block(edit.paragraph)
      if (known) this.#blocks.set(edit.paragraph, { ...known, content: edit.content })
    }
  }
}

/** Its words on what the parts before it have written: as they are where nothing was, merged where other words were. */
const onTop = (
  act: Act,
  written: Written,
  proposal: Proposal,
  { current, content }: CommandOf<'TakeUpTogether'>['parts'][number],
): Result<readonly Run[] | undefined, Refusal> => {
  const { change } = proposal
  if (content || change.kind !== 'change') return ok(content && canonicalRuns(content))
  const seen = presentOf(act, change.paragraph, current)
  if (!seen.ok) return seen
  const now = written.block(change.paragraph)
  if (!now || hashOfBlock(now) === hashOfBlock(change.base)) return ok(undefined)
  const merged = mergeRuns(change.base.content ?? [], now.content ?? [], change.content)
  if (merged.ok) return ok(merged.value)
  return no('InConflict', 'PRO-19', { proposal: proposal.id, paragraph: change.paragraph })
}

export const takeUpTogether = (act: Act, command: CommandOf<'TakeUpTogether'>): Decision => {
  const written = new Written(act.text)
  const named = new Set(command.parts.map(({ proposal }) => proposal))
  if (named.size < command.parts.length) return no('NothingChanged', 'PRO-19')
  const events: DraftEvent[] = []
  for (const part of command.parts) {
    const found = settledBy(act, part.proposal)
    if (!found.ok) return found
    const missing = partsOf(act, found.value).find(({ id }) => !named.has(id))
    if (missing) return no('PackageTogether', 'PRO-18', { proposal: missing.id })
    const said = onTop(act, written, found.value, part)
    if (!said.ok) return said
    const settlement = settlementOf(act, found.value, { ...part, content: said.value }, written)
    if (!settlement.ok) return settlement
    const { edit, edited } = settlement.value
    written.take(edit)
    const merged = said.value !== undefined && part.content === undefined
    const taken = to(found.value.audience, {
      type: 'ProposalTakenUp',
      data: {
        proposal: part.proposal,
        edit,
        words: found.value.seat,
        edited: merged ? false : edited,
        ...given('note', command.note),
      },
    })
    if (taken.ok) events.push(...taken.value)
  }
  return ok(events)
}
