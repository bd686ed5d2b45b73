/**
 * The record of one text and of one body: its events, and the state that follows from them. Memory of a lane: it runs ahead
 * of the disk by what is in the lane's `writing`, and is thrown away if that is not committed.
 * Applies the shared rules' `evolve`; decides nothing (`handle.ts` does) and knows no store.
 */
import type { BodyId, CommandId, DocumentId, PersonId } from '../../shared/ids.ts'
import type {
  BodyEvent,
  DraftEvent,
  RecordedBodyEvent,
  RecordedDraftEvent,
  Stamp,
} from '../../shared/procedure/event.ts'
import {
  emptyBody,
  emptyDraft,
  evolve,
  evolveBody,
  viewerOf as onlooker,
} from '../../shared/procedure/index.ts'
import type { BodyState, DraftState } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import type { BodyEventView, EventView, Heads } from '../../shared/protocol/http.ts'
import type { Writing } from '../lane.ts'
import { Chronicle, type Counts, type Kept, type Random, type Viewer } from '../record/chronicle.ts'
import type { Entry } from '../storage/port.ts'

/** Persons are shown within their own delegation and to the secretariat, nowhere else. */
export const viewerOf = (state: DraftState, actor: Actor): Viewer => ({
  ...onlooker(state, actor),
  seesPersons: actor.role === 'secretariat',
})

/** In a body's own stream nothing is addressed to a pen: pens are of texts. */
export const bodyViewerOf = (actor: Pick<Actor, 'seat' | 'role' | 'renewed'>): Viewer => ({
  seat: actor.seat,
  ...(actor.renewed === undefined ? {} : { renewed: actor.renewed }),
  holdsPen: false,
  seesPersons: actor.role === 'secretariat',
})

type OfCommand<E> = { readonly person: PersonId | undefined; readonly kept: readonly Kept<E>[] }

export class DraftRecord {
  #state: DraftState
  readonly #chronicle: Chronicle<RecordedDraftEvent>

  constructor(body: BodyId, document: DocumentId, random: Random) {
    this.#state = emptyDraft(document, body)
    this.#chronicle = new Chronicle(document, random)
  }

  get state(): DraftState {
    return this.#state
  }

  /** An entry of kind `event`, in the order of the stream. */
  fold(entry: Entry): void {
    this.#state = evolve(this.#state, this.#chronicle.fold(entry))
  }

  append(events: readonly DraftEvent[], stamp: Stamp, writing: Writing): readonly RecordedDraftEvent[] {
    return events.map((event) => {
      const recorded: RecordedDraftEvent = { ...event, ...stamp }
      this.#chronicle.append(recorded, writing)
      this.#state = evolve(this.#state, recorded)
      return recorded
    })
  }

  get events(): readonly Kept<RecordedDraftEvent>[] {
    return this.#chronicle.all
  }

  /** About how large its events are. */
  get bytes(): number {
    return this.#chronicle.bytes
  }

  visible(viewer: Viewer, after = 0): readonly EventView[] {
    return this.#chronicle.visible(viewer, after)
  }

  count(viewer: Viewer): number {
    return this.#chronicle.count(viewer)
  }

  counts(): Counts {
    return this.#chronicle.counts()
  }

  heads(viewer: Viewer): Heads {
    return this.#chronicle.heads(viewer)
  }

  /** Head of the public chain, as printed in a note. */
  get publicHead(): string {
    return this.#chronicle.headHash('everyone')
  }

  ofCommand(command: CommandId): OfCommand<RecordedDraftEvent> | undefined {
    return this.#chronicle.ofCommand(command)
  }
}

export class BodyRecord {
  #state: BodyState
  readonly #chronicle: Chronicle<RecordedBodyEvent>

  constructor(body: BodyId, random: Random) {
    this.#state = emptyBody(body)
    this.#chronicle = new Chronicle(body, random)
  }

  get state(): BodyState {
    return this.#state
  }

  fold(entry: Entry): void {
    this.#state = evolveBody(this.#state, this.#chronicle.fold(entry))
  }

  append(events: readonly BodyEvent[], stamp: Stamp, writing: Writing): readonly RecordedBodyEvent[] {
    return events.map((event) => {
      const recorded: RecordedBodyEvent = { ...event, ...stamp }
      this.#chronicle.append(recorded, writing)
      this.#state = evolveBody(this.#state, recorded)
      return recorded
    })
  }

  get events(): readonly Kept<RecordedBodyEvent>[] {
    return this.#chronicle.all
  }

  visible(viewer: Viewer, after = 0): readonly BodyEventView[] {
    return this.#chronicle.visible(viewer, after)
  }

  count(viewer: Viewer): number {
    return this.#chronicle.count(viewer)
  }

  heads(viewer: Viewer): Heads {
    return this.#chronicle.heads(viewer)
  }

  ofCommand(command: CommandId): OfCommand<RecordedBodyEvent> | undefined {
    return this.#chronicle.ofCommand(command)
  }
}
