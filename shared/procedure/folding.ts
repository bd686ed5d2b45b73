/** What folds have in common: whose act an event was, and changing one thing of a state, if it is there. */
import type { DraftEventType, RecordedDraftEvent } from './event.ts'
import { own, put } from './lookup.ts'
import type { ActorRef, DraftState, Objection, Proposal, Stage, Thread } from './state.ts'

export type EventOf<T extends DraftEventType> = Extract<RecordedDraftEvent, { readonly type: T }>
export type Folds<T extends DraftEventType = DraftEventType> = {
  readonly [K in T]: (state: DraftState, event: EventOf<K>) => DraftState
}

/** Whose act it was: the seat's, where the secretariat entered it (BEH-3). */
export const authorOf = (event: RecordedDraftEvent): ActorRef =>
  event.via ? { seat: event.via.seat } : event.actor

export const mapThread = (state: DraftState, id: string, change: (thread: Thread) => Thread): DraftState => {
  const thread = own(state.threads, id)
  return thread ? { ...state, threads: put(state.threads, id, change(thread)) } : state
}

export const mapProposal = (
  state: DraftState,
  id: string,
  change: (proposal: Proposal) => Proposal,
): DraftState => {
  const proposal = own(state.proposals, id)
  return proposal ? { ...state, proposals: put(state.proposals, id, change(proposal)) } : state
}

export const mapObjection = (
  state: DraftState,
  id: string,
  change: (objection: Objection) => Objection,
): DraftState => {
  const objection = own(state.objections, id)
  return objection ? { ...state, objections: put(state.objections, id, change(objection)) } : state
}

/** Back to work: no agreement stands. */
export const reopened = (state: DraftState): DraftState => {
  const { agreement: _ended, ...rest } = state
  return { ...rest, stage: 'negotiation' }
}

/** The state at this stage. */
export const at = (state: DraftState, stage: Stage): DraftState => ({ ...state, stage })
