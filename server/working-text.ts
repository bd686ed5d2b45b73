/**
 * What the record needs of the working text, in the same lane and commit. `rooms/live-text.ts` gives it; `drafts.ts`
 * brings the two together. Neither folder imports the other.
 */
import type { SeatId } from '../shared/ids.ts'
import type { TextEdit } from '../shared/procedure/event.ts'
import type { ActorRef } from '../shared/procedure/state.ts'
import type { TextFacts } from '../shared/procedure/submission.ts'
import type { TextDocument } from '../shared/text/schema.ts'
import type { Instant } from '../shared/time.ts'
import type { Writing } from './lane.ts'

export type Capture = {
  /** Canonical JSON: the bytes of a version, stored and never derived again. */
  readonly bytes: string
  readonly hash: string
  /** Yjs snapshot (state vector and delete set), against which the redline is drawn. */
  readonly snapshot: Uint8Array
}

export interface WorkingText {
  facts(): TextFacts
  capture(): Capture
  /** A version has been issued of the words as they stand. What had been deleted by then goes out to nobody any more. */
  issued(by: ActorRef, at: Instant, writing: Writing): void
  /** Writes the first words of a new text, once, in the commit that creates it. Throws if the text has any already. */
  seed(text: TextDocument, by: ActorRef, at: Instant, writing: Writing): void
  /** Writes a settled proposal into the text as a character difference, in the author's name. Throws if the paragraph is gone. */
  edit(edit: TextEdit, words: SeatId, by: ActorRef, at: Instant, writing: Writing): void
}

/** What the entries of a text come to up to one of them (`rooms/text-sum.ts`), and the hash of the last one's link. */
export type TextSum = { readonly hash: string; readonly bytes: Uint8Array }
