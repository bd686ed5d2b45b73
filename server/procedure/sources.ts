/**
 * What the record's work needs of the open texts and bodies; `drafts.ts` gives it. Types alone, so that this folder knows
 * neither how a text is kept in memory nor who shows it.
 */
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import type { BodyState, DraftState } from '../../shared/procedure/state.ts'
import type { Audience } from '../../shared/audience.ts'
import type { Work } from '../lane.ts'
import type { Holdable } from '../together.ts'
import type { Counts } from '../record/chronicle.ts'
import type { Damage } from '../storage/port.ts'
import type { BodyRecord, DraftRecord } from './record.ts'
import type { WorkingText } from '../working-text.ts'

/** The two ways into a lane; the whole of it is `server/lane.ts`. */
interface LaneOf<M> {
  run<T>(work: Work<M, T>): Promise<T>
  read<T>(reader: (memory: M) => T): Promise<T>
}

/** `damage`: what could be read ends before that entry, and nothing may be written. */
export type DraftMemory = {
  readonly record: DraftRecord
  readonly text: WorkingText
  readonly damage?: Damage
}
export type BodyMemory = { readonly record: BodyRecord; readonly damage?: Damage }

export type DraftSource = {
  readonly body: BodyId
  readonly document: DocumentId
  readonly epoch: string
  readonly lane: LaneOf<DraftMemory> & Holdable<DraftMemory>
}

export type BodySource = {
  readonly body: BodyId
  readonly lane: LaneOf<BodyMemory>
  /** As on disk, at this moment: a revocation holds for the very next act, in whatever lane. */
  state(): BodyState
}

/** Something is on disk that was not before. A hint: who may see what has changed reads it themselves. */
export type Committed =
  | {
      readonly kind: 'document'
      readonly body: BodyId
      readonly document: DocumentId
      /** Audiences that have something new. */
      readonly audiences: ReadonlySet<Audience>
      /** For the version in a viewer's own count (`countFor`). */
      readonly counts: Counts
      /** The text is new, or who may read or write it may have changed: rights are to be asked again. */
      readonly rights: boolean
      /** The text was made or opened: it is in somebody's list who did not have it there (VIS-1). */
      readonly listed: boolean
      /** For the desks of circles: who is in which now. */
      readonly circles: DraftState['circles']
    }
  | { readonly kind: 'body'; readonly body: BodyId }

export interface Sources {
  draft(document: DocumentId): Promise<DraftSource | undefined>
  /** A source for a text that is about to be made; nobody finds it until `made` is called, after its first commit. */
  unmade(body: BodyId, document: DocumentId): DraftSource & { readonly made: () => void }
  body(body: BodyId): Promise<BodySource>
  bodies(): Promise<readonly BodyId[]>
  list(body: BodyId): Promise<readonly DocumentId[]>
  announce(committed: Committed): void
}
