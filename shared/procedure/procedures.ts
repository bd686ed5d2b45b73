/**
 * VIEW-11: what each text that is not adopted yet waits for, told by counts. For whoever keeps all procedures in view; no State is
 * named in it, so that it can be shown on a wall.
 */
import type { Instant } from '../time.ts'
import { countedObjections, currentSilence } from './objections.ts'
import { openRequests, pendingOf } from './pending.ts'
import type { DraftState } from './state.ts'
import { standingObjections } from './view.ts'

/** From when on a text of which nothing is issued or said any more has aged. */
const ageingAfter = 14 * 86_400_000

export type Reason =
  | { readonly kind: 'objections' | 'holds' | 'requests'; readonly count: number }
  | {
      /** The period has ended without an outcome; its end is held; how the last silence ended; the time set for the adoption is over. */
      readonly kind: 'ended' | 'held' | 'broken' | 'not-agreed' | 'adoption-due'
    }

export type ProcedureView = {
  /** `pending` waits for a person's word, `blocked` for a change of position, `open` for its clock; `ageing` is the same for too long. */
  readonly is: 'pending' | 'blocked' | 'open' | 'ageing' | 'moving'
  /** From when on it has stood so. */
  readonly since: Instant
  readonly reasons: readonly Reason[]
}

const counted = (kind: 'objections' | 'holds' | 'requests', all: readonly unknown[]): readonly Reason[] =>
  all.length > 0 ? [{ kind, count: all.length }] : []

const ofSilence = (state: DraftState): ProcedureView | undefined => {
  const silence = currentSilence(state)
  if (!silence) return undefined
  const ended = silence.phase === 'period-ended'
  const stands: readonly Reason[] = [
    ...(ended ? [{ kind: 'ended' as const }] : []),
    ...(silence.held ? [{ kind: 'held' as const }] : []),
    ...counted('holds', pendingOf(silence).holds),
    ...counted('requests', openRequests(silence)),
  ]
  const objected = counted('objections', countedObjections(state, silence))
  return {
    is: stands.length > 0 ? 'pending' : objected.length > 0 ? 'blocked' : 'open',
    since: (ended ? silence.endedAt : undefined) ?? silence.openedAt,
    reasons: [...stands, ...objected],
  }
}

/** Nothing of an adopted text, and of one that was not opened yet: neither waits for delegations. */
export const procedureOf = (state: DraftState, at: Instant): ProcedureView | undefined => {
  if (!state.exists || state.stage === 'adopted' || state.stage === 'preparation') return undefined
  const running = ofSilence(state)
  if (running) return running
  const { agreement, versions, silences, createdAt } = state
  const last = silences.at(-1)
  const since =
    agreement && state.stage === 'agreed'
      ? agreement.at
      : Math.max(createdAt, versions.at(-1)?.at ?? 0, last?.closedAt ?? 0)
  const scheduled = state.stage === 'agreed' ? agreement?.scheduled : undefined
  if (scheduled && scheduled.deadline.instant < at)
    return { is: 'pending', since: scheduled.deadline.instant, reasons: [{ kind: 'adoption-due' }] }
  const lost = last && last.version === versions.at(-1)?.number ? last.phase : undefined
  const reasons: readonly Reason[] =
    state.stage === 'agreed'
      ? []
      : [
          ...(lost === 'broken' || lost === 'not-agreed' ? [{ kind: lost }] : []),
          ...counted('objections', standingObjections(state)),
        ]
  if (reasons.length > 0) return { is: 'blocked', since, reasons }
  return { is: at - since >= ageingAfter && !scheduled ? 'ageing' : 'moving', since, reasons: [] }
}
