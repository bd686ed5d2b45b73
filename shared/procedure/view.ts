/**
 * Folds for reading: standing of paragraphs, what stands in the way, the timeline, the shelf. What waits for a seat: `waits.ts`.
 * They give structured facts; sentences are the client's, in every language. Everything takes the viewer, and what the
 * viewer may not see is not counted, whether the state holds it or not.
 */
import { sees } from '../audience.ts'
import type { CommandId, ObjectionId, ParagraphId, ProposalId, SeatId, SilenceId } from '../ids.ts'
import { plainText, type TextDocument } from '../text/schema.ts'
import { cutOff, type Deadline, type Instant } from '../time.ts'
import type { DraftEventType, RecordedDraftEvent } from './event.ts'
import { currentSilence } from './objections.ts'
import type { Viewer } from './standing.ts'
import type { DraftState, Objection, Proposal, SilencePhase, Thread } from './state.ts'

// ── paragraphs ──────────────────────────────────────────────────────────────

export type ParagraphStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'proposals'; readonly count: number }
  | { readonly kind: 'objection'; readonly count: number }
  | { readonly kind: 'agreed' }

/** Where a proposal is shown: at its paragraph, or at the one it would follow; null is before the first. */
export const placeOf = (proposal: Proposal): ParagraphId | null =>
  proposal.change.kind === 'add' ? proposal.change.after : proposal.change.paragraph

export const openProposals = (state: DraftState, viewer: Viewer): readonly Proposal[] =>
  Object.values(state.proposals)
    .filter(({ status, audience, on }) => status === 'open' && on === undefined && sees(audience, viewer))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

/** VIEW-8: open proposals to this one. */
export const proposalsOn = (state: DraftState, target: Proposal, viewer: Viewer): readonly Proposal[] =>
  target.status !== 'open'
    ? []
    : Object.values(state.proposals)
        .filter(({ status, audience, on }) => status === 'open' && on === target.id && sees(audience, viewer))
        .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

export const standingObjections = (state: DraftState): readonly Objection[] =>
  Object.values(state.objections)
    .filter(({ status }) => status === 'standing')
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

/** VIEW-1. */
export const paragraphStanding = (
  state: DraftState,
  paragraph: ParagraphId,
  viewer: Viewer,
): ParagraphStanding => {
  if (state.stage === 'agreed' || state.stage === 'adopted') return { kind: 'agreed' }
  const objections = standingObjections(state).filter((objection) => objection.paragraph === paragraph).length
  if (objections > 0) return { kind: 'objection', count: objections }
  const proposals = openProposals(state, viewer).filter((proposal) => placeOf(proposal) === paragraph).length
  return proposals > 0 ? { kind: 'proposals', count: proposals } : { kind: 'open' }
}

// ── what stands in the way ──────────────────────────────────────────────────

export type StandsInTheWay = {
  readonly objections: readonly {
    readonly id: ObjectionId
    readonly seat: SeatId
    readonly paragraph: ParagraphId | null
    /** Released to the silence in hand: it stands, and is not in this silence's way. */
    readonly released: boolean
  }[]
  readonly openProposals: number
  /** Paragraphs with two or more open proposals on the same words. */
  readonly competing: readonly {
    readonly paragraph: ParagraphId
    readonly proposals: readonly ProposalId[]
  }[]
  readonly silence: {
    readonly id: SilenceId
    readonly phase: SilencePhase
    readonly deadline: Deadline
    /** The minute is over; the clock or a person may still have to say so. */
    readonly over: boolean
  } | null
  /** Members not known to have the version under silence; null where there is none, or the viewer may not know. */
  readonly notReached: readonly SeatId[] | null
}

const competingOf = (proposals: readonly Proposal[]): StandsInTheWay['competing'] => {
  const byParagraph = new Map<ParagraphId, ProposalId[]>()
  for (const { id, change } of proposals) {
    if (change.kind === 'add') continue
    byParagraph.set(change.paragraph, [...(byParagraph.get(change.paragraph) ?? []), id])
  }
  return [...byParagraph]
    .filter(([, ids]) => ids.length > 1)
    .map(([paragraph, ids]) => ({ paragraph, proposals: ids }))
}

/** VIEW-2. Of an adopted text: nothing. */
export const standsInTheWay = (state: DraftState, viewer: Viewer, at: Instant): StandsInTheWay => {
  const silence = currentSilence(state)
  const done = state.stage === 'adopted'
  const proposals = done ? [] : openProposals(state, viewer)
  return {
    objections: (done ? [] : standingObjections(state)).map(({ id, seat, paragraph, released }) => ({
      id,
      seat,
      paragraph,
      released: silence !== undefined && released.includes(silence.id),
    })),
    openProposals: proposals.length,
    competing: competingOf(proposals),
    silence: silence
      ? {
          id: silence.id,
          phase: silence.phase,
          deadline: silence.deadline,
          over: at >= cutOff(silence.deadline),
        }
      : null,
    notReached: notReachedFor(state, viewer),
  }
}

/** While it runs receipts are for the pen and the secretariat (VER-7); at its end the record says it to all (SIL-14). */
export const notReachedFor = (state: DraftState, viewer: Viewer): readonly SeatId[] | null => {
  const silence = currentSilence(state)
  if (!silence) return null
  if (silence.notReached) return silence.notReached
  if (!viewer.holdsPen && viewer.role !== 'secretariat') return null
  const receipts = state.versions.find(({ number }) => number === silence.version)?.receipts ?? {}
  return silence.seats.filter((seat) => !Object.hasOwn(receipts, seat))
}

// ── the record ──────────────────────────────────────────────────────────────

export type TimelineRow<E = RecordedDraftEvent> = {
  readonly command: CommandId
  readonly at: Instant
  /** The seat whose act it is. */
  readonly seat: SeatId
  /** The seat that entered it, where that is another. */
  readonly enteredBy?: SeatId
  /** The event that names the act: the first of it. */
  readonly type: DraftEventType
  readonly events: readonly E[]
}

/** VIEW-3: one row per act, oldest first. `events` are those the viewer may see, in their order. */
export const timeline = <E extends RecordedDraftEvent>(events: readonly E[]): readonly TimelineRow<E>[] => {
  const rows: TimelineRow<E>[] = []
  for (const event of events) {
    const last = rows.at(-1)
    if (last && last.command === event.command && last.at === event.at) {
      rows[rows.length - 1] = { ...last, events: [...last.events, event] }
      continue
    }
    rows.push({
      command: event.command,
      at: event.at,
      seat: event.via ? event.via.seat : event.actor.seat,
      ...(event.via ? { enteredBy: event.actor.seat } : {}),
      type: event.type,
      events: [event],
    })
  }
  return rows
}

export type Shelved = { readonly thread: Thread; readonly gone: 'paragraph' | 'words' }

/** VIEW-4: open threads of this state whose words are no longer in `text`. */
export const shelf = (state: DraftState, text: TextDocument): readonly Shelved[] => {
  const words = new Map(text.content.map((block) => [block.attrs.id, plainText(block.content)]))
  return Object.values(state.threads).flatMap((thread): readonly Shelved[] => {
    if (thread.resolved) return []
    const present = words.get(thread.paragraph)
    if (present === undefined) return [{ thread, gone: 'paragraph' }]
    return thread.quote !== undefined && !present.includes(thread.quote) ? [{ thread, gone: 'words' }] : []
  })
}
