/**
 * Folds for reading: standing of paragraphs, who is reached, the timeline, the shelf. What waits for a seat: `waits.ts`; what
 * stands in the way: `sentence.ts`.
 * They give structured facts; sentences are the client's, in every language. Everything takes the viewer, and what the
 * viewer may not see is not counted, whether the state holds it or not.
 */
import { sees } from '../audience.ts'
import type { CommandId, ParagraphId, SeatId } from '../ids.ts'
import { hashOfBlock, plainText, type Block, type TextDocument } from '../text/schema.ts'
import type { Instant } from '../time.ts'
import type { DraftEventType, RecordedDraftEvent } from './event.ts'
import { passedItems } from './items.ts'
import { own } from './lookup.ts'
import { currentSilence } from './objections.ts'
import { isReached } from './reached.ts'
import type { Viewer } from './standing.ts'
import { standsFor } from './stands.ts'
import type { DraftState, Objection, Proposal, Thread } from './state.ts'

// ── paragraphs ──────────────────────────────────────────────────────────────

export type ParagraphStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'proposals'; readonly count: number }
  | { readonly kind: 'objection'; readonly count: number }
  /** Seats that wait for instructions on it. */
  | { readonly kind: 'reserved'; readonly count: number }
  /** As the chair understands the floor. */
  | { readonly kind: 'agreed-ad-ref' }
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

/**
 * VIEW-1, SEV-7: of one paragraph after another, having looked once. `block`: its words as the reader has them; without them
 * nobody can say that they have passed.
 */
export const standingsIn = (
  state: DraftState,
  viewer: Viewer,
): ((paragraph: ParagraphId, block?: Block) => ParagraphStanding) => {
  if (state.stage === 'agreed' || state.stage === 'adopted') return () => ({ kind: 'agreed' })
  const objections = timesEach(standingObjections(state).map(({ paragraph }) => paragraph))
  const proposals = timesEach(openProposals(state, viewer).map(placeOf))
  const waiting = timesEach(
    standsFor(state, viewer).flatMap(({ is, paragraph }) => (is === 'pending' ? [paragraph] : [])),
  )
  const passed = passedItems(state)
  return (paragraph, block) => {
    const objecting = objections.get(paragraph) ?? 0
    if (objecting > 0) return { kind: 'objection', count: objecting }
    const count = proposals.get(paragraph) ?? 0
    if (count > 0) return { kind: 'proposals', count }
    const pending = waiting.get(paragraph) ?? 0
    if (pending > 0) return { kind: 'reserved', count: pending }
    const items = block ? passed.filter(({ id }) => id === paragraph) : []
    const holds = items.some(({ words }) => block && words === hashOfBlock(block))
    return holds ? { kind: 'agreed' } : understood(state, paragraph)
  }
}

/** What nobody contests of the chair's understanding (RTH-3). */
const understood = ({ floors = {} }: DraftState, paragraph: ParagraphId): ParagraphStanding => {
  const floor = own(floors, paragraph)
  if (!floor || floor.contested.length > 0 || floor.is === 'open') return { kind: 'open' }
  if (floor.is === 'reserved') return { kind: 'reserved', count: 1 }
  return { kind: floor.is === 'agreed' ? 'agreed' : 'agreed-ad-ref' }
}

const timesEach = (places: readonly (ParagraphId | null)[]): ReadonlyMap<ParagraphId | null, number> => {
  const times = new Map<ParagraphId | null, number>()
  for (const place of places) times.set(place, (times.get(place) ?? 0) + 1)
  return times
}

export const paragraphStanding = (
  state: DraftState,
  paragraph: ParagraphId,
  viewer: Viewer,
  block?: Block,
): ParagraphStanding => standingsIn(state, viewer)(paragraph, block)

// ── who has it ──────────────────────────────────────────────────────────────

/**
 * VIEW-2: members not known to have the version under silence; null where there is none, or the viewer may not know. While it
 * runs receipts are for the pen and the secretariat (VER-7); at its end the record says it to all (SIL-14).
 */
export const notReachedFor = (state: DraftState, viewer: Viewer): readonly SeatId[] | null => {
  const silence = currentSilence(state)
  if (!silence) return null
  if (silence.notReached) return silence.notReached
  if (!viewer.holdsPen && viewer.role !== 'secretariat') return null
  return silence.seats.filter((seat) => !isReached(state, silence, seat))
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
