/**
 * Folds for reading: standing of paragraphs, what stands in the way, the timeline, the shelf, what waits for a seat.
 * They give structured facts; sentences are the client's, in every language. Everything takes the viewer, and what the
 * viewer may not see is not counted, whether the state holds it or not.
 */
import { sees } from '../audience.ts'
import type { CommandId, ObjectionId, ParagraphId, ProposalId, SeatId, SilenceId } from '../ids.ts'
import { plainText, type TextDocument } from '../text/schema.ts'
import { cutOff, type Deadline, type Instant } from '../time.ts'
import type { DraftEventType, RecordedDraftEvent } from './event.ts'
import { own } from './lookup.ts'
import { currentSilence } from './objections.ts'
import { textRights, viewerOf, type Viewer } from './standing.ts'
import type { DraftState, Objection, Proposal, SilencePhase, Thread } from './state.ts'
import type { Actor } from './submission.ts'

// ── paragraphs ──────────────────────────────────────────────────────────────

export type ParagraphStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'proposals'; readonly count: number }
  | { readonly kind: 'objection'; readonly count: number }
  | { readonly kind: 'agreed' }

/** Where a proposal is shown: at its paragraph, or at the one it would follow; null is before the first. */
export const placeOf = (proposal: Proposal): ParagraphId | null =>
  proposal.change.kind === 'add' ? proposal.change.after : proposal.change.paragraph

const openProposals = (state: DraftState, viewer: Viewer): readonly Proposal[] =>
  Object.values(state.proposals)
    .filter(({ status, audience }) => status === 'open' && sees(audience, viewer))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

const standingObjections = (state: DraftState): readonly Objection[] =>
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
const notReachedFor = (state: DraftState, viewer: Viewer): readonly SeatId[] | null => {
  const silence = currentSilence(state)
  if (!silence) return null
  if (silence.notReached) return silence.notReached
  if (!viewer.holdsPen && viewer.role !== 'secretariat') return null
  const receipts = state.versions.find(({ number }) => number === silence.version)?.receipts ?? {}
  return silence.seats.filter((seat) => !Object.hasOwn(receipts, seat))
}

// ── the record ──────────────────────────────────────────────────────────────

export type TimelineRow = {
  readonly command: CommandId
  readonly at: Instant
  /** The seat whose act it is. */
  readonly seat: SeatId
  /** The seat that entered it, where that is another. */
  readonly enteredBy?: SeatId
  /** The event that names the act: the first of it. */
  readonly type: DraftEventType
  readonly events: readonly RecordedDraftEvent[]
}

/** VIEW-3: one row per act, oldest first. `events` are those the viewer may see, in their order. */
export const timeline = (events: readonly RecordedDraftEvent[]): readonly TimelineRow[] => {
  const rows: TimelineRow[] = []
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

// ── what waits for a seat ───────────────────────────────────────────────────

export type Waiting =
  /** A silence in which this seat may still speak. */
  | { readonly kind: 'silence'; readonly silence: SilenceId; readonly deadline: Deadline }
  /** An objection of this seat that will count as a break unless withdrawn or released (D6). */
  | {
      readonly kind: 'release'
      readonly objection: ObjectionId
      readonly silence: SilenceId
      readonly deadline: Deadline
    }
  | { readonly kind: 'confirm'; readonly silence: SilenceId; readonly deadline: Deadline }
  | { readonly kind: 'adopt' }
  | { readonly kind: 'countersign'; readonly act: CommandId }
  | { readonly kind: 'answer'; readonly objection: ObjectionId }
  | { readonly kind: 'settle'; readonly proposals: readonly ProposalId[] }
  | { readonly kind: 'proposals'; readonly proposals: readonly ProposalId[] }
  | { readonly kind: 'read'; readonly version: number }

const ofSilence = (state: DraftState, actor: Actor, at: Instant, serves: boolean): readonly Waiting[] => {
  const silence = currentSilence(state)
  if (!silence) return []
  const { id, deadline } = silence
  if (silence.phase === 'period-ended') return serves ? [{ kind: 'confirm', silence: id, deadline }] : []
  if (actor.role !== 'member' || at >= cutOff(deadline)) return []
  const mine = standingObjections(state).filter(
    ({ seat, released }) => seat === actor.seat && !released.includes(id),
  )
  return [
    { kind: 'silence', silence: id, deadline },
    ...mine.map((objection) => ({
      kind: 'release' as const,
      objection: objection.id,
      silence: id,
      deadline,
    })),
  ]
}

const ofProposals = (state: DraftState, actor: Actor, viewer: Viewer): readonly Waiting[] => {
  if (state.stage !== 'negotiation') return []
  const others = openProposals(state, viewer).filter(({ seat }) => seat !== actor.seat)
  if (viewer.holdsPen && others.length > 0) return [{ kind: 'settle', proposals: others.map(({ id }) => id) }]
  const unanswered = others.filter(({ supporters }) => !supporters.includes(actor.seat))
  if (actor.role !== 'member' || unanswered.length === 0) return []
  return [{ kind: 'proposals', proposals: unanswered.map(({ id }) => id) }]
}

/** VIEW-5: what waits for this actor, the most pressing first. */
export const waitsFor = (state: DraftState, actor: Actor, at: Instant): readonly Waiting[] => {
  const viewer = viewerOf(state, actor)
  const latest = state.versions.at(-1)
  const sees = textRights(state, actor).see !== 'nothing'
  const unread: readonly Waiting[] =
    latest && sees && own(latest.receipts, actor.seat) === undefined
      ? [{ kind: 'read', version: latest.number }]
      : []
  if (actor.capacity === 'capital') return unread
  const serves = viewer.holdsPen || actor.role === 'secretariat'
  const toAnswer =
    viewer.holdsPen && state.stage === 'negotiation'
      ? standingObjections(state).filter(({ answers }) => answers.length === 0)
      : []
  const toSign = Object.values(state.onBehalf).filter(
    ({ via, countersigned }) => via.seat === actor.seat && !countersigned,
  )
  return [
    ...ofSilence(state, actor, at, serves),
    ...(serves && state.stage === 'agreed' ? [{ kind: 'adopt' as const }] : []),
    ...toSign.map(({ act }) => ({ kind: 'countersign' as const, act })),
    ...toAnswer.map(({ id }) => ({ kind: 'answer' as const, objection: id })),
    ...ofProposals(state, actor, viewer),
    ...unread,
  ]
}
