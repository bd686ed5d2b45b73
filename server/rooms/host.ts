/**
 * What the rooms need from the rest of the server, given to them by `app.ts`. Rooms know Yjs, sockets and rights as values;
 * they know no rules and no record.
 */
import type { DocumentId, SeatId } from '../../shared/ids.ts'
import type { Draft } from '../../shared/text/desk.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Lane } from '../lane.ts'
import type { LiveText } from './live-text.ts'
import type { History } from './outward.ts'

/** `why` is a refusal code, shown when `write` is false. */
export type Rights = { readonly read: boolean; readonly write: boolean; readonly why?: string }

/** One text or desk, as a room sees it. `M` is the lane's memory, which the room only passes back. */
export type RoomSource<M = unknown> = {
  readonly kind: 'text' | 'desk'
  readonly document: DocumentId
  readonly epoch: string
  /** Whether what a page of this epoch holds has been erased since. */
  readonly erasedSince?: (epoch: string) => boolean
  readonly lane: Lane<M>
  readonly text: (memory: M) => LiveText
  /** Asked inside the lane before every write, so that a freeze and a stroke cannot cross. */
  readonly rights: (memory: M, speaker: Speaker) => Rights
  /** Which deleted words go out with the text. */
  readonly history: (memory: M) => History
  /**
   * Puts words that could not be applied on the desk of a seat; resolves when they are on disk. False if there is no more room
   * for refused words of this person; `begun`: they have been told that theirs are kept.
   */
  readonly keep: (seat: SeatId, draft: Draft, begun?: boolean) => Promise<boolean>
}

export interface RoomHost {
  /** The room of this name for this speaker; `undefined` if there is none that they may know of. */
  source(room: string, speaker: Speaker): Promise<RoomSource | undefined>
  /** Whether a session still stands and still sits in its seat; asked on every frame from memory. */
  stands(speaker: Speaker): boolean
}
