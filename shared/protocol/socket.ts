/**
 * What crosses the text socket (`/sync/<room>`), read by both sides. Kinds 0–3 are y-websocket's own; the unmodified
 * provider works. Kind 100 is ours, JSON, sent only to sockets opened with `ack=1`: a plain client logs unknown kinds.
 *
 * Query parameters of our client: `ack=1`, `schema`, `epoch`, `seat`. All optional; without `schema` and `epoch` a program
 * is held to the current ones.
 *
 * Rooms: `<documentId>` is the text, `<documentId>.desk` the caller's own desk on it, `<documentId>.circle.<id>` the desk of a circle
 * that the caller's seat is in. There is no name for another's desk.
 */
import type { CommandId, ParagraphId, SeatId } from '../ids.ts'

export const messageKind = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, penholder: 100 } as const
export const syncKind = { step1: 0, step2: 1, update: 2 } as const

export const deskRoom = (document: string): string => `${document}.desk`
export const circleRoom = (document: string, circle: string): string => `${document}.circle.${circle}`

/**
 * Codes 4400–4499 stop y-websocket for good; every other code makes it try again.
 * So the first group is only for what trying again cannot cure.
 */
export const closeCode = {
  /** The socket sent what no honest editor produces. */
  poisoned: 4400,
  /** No session, or it has ended. */
  signedOut: 4401,
  /** The seat has lost its right to this room. */
  revoked: 4403,
  /** No such room for this seat. */
  unknown: 4404,
  /** The text was restored or migrated: keep local changes as a draft and open anew. */
  epoch: 4409,
  /** The delegation has erased this desk: what the page holds of it goes too. */
  erased: 4410,
  /** The page is older than the text's schema: reload. */
  schema: 4426,
  /** Too many frames, connections or bytes. */
  limits: 4429,
  /** The room was reloaded from disk after a fault; connect again. */
  reload: 1012,
  /** The reader is too slow; connect again and resync. */
  slow: 1013,
} as const

/** Ranges of Yjs ids: [client, clock, length]. */
export type IdRange = readonly [client: number, clock: number, length: number]

/**
 * What the redline needs to know beside the Y.Doc itself: which seat a client id belongs to, who deleted what,
 * and which words are the same words in a new place (split, join, move, take-up).
 */
export type Attribution = {
  readonly clients: readonly (readonly [client: number, seat: SeatId])[]
  readonly deletions: readonly (readonly [range: IdRange, seat: SeatId])[]
  /** `[from, to]`: the words of `from` live on in `to`, same length, with their authors. */
  readonly transfers: readonly (readonly [from: IdRange, to: IdRange])[]
  /** Words written by the server for a seat (a take-up, a rescue): their author is not the client's owner. */
  readonly words: readonly (readonly [range: IdRange, seat: SeatId])[]
}

export type ServerFrame =
  /** Right after opening: what this socket may do. */
  | {
      readonly t: 'hello'
      readonly epoch: string
      readonly schema: number
      readonly mayWrite: boolean
      readonly why?: string
    }
  /** Cumulative count of write frames of this socket that are on disk. "Saved" means that and nothing else. */
  | { readonly t: 'ack'; readonly frames: number }
  /** Writes of this socket are no longer taken; what it sent is a draft on the author's desk. Begin a new Y.Doc. */
  | { readonly t: 'refused'; readonly code: string; readonly rule: string; readonly draft?: string }
  /** The right to write came or went while connected. */
  | { readonly t: 'rights'; readonly mayWrite: boolean; readonly why?: string }
  /** For the redline: all of it after `hello`, then what each commit adds. */
  | { readonly t: 'attribution'; readonly whole: boolean; readonly attribution: Attribution }
  /** Words of this author whose place had gone: carried into `paragraph`, or kept as a draft. */
  | {
      readonly t: 'rescued'
      readonly words: string
      readonly paragraph?: ParagraphId
      readonly draft?: string
    }

/** Presence as others see it: the server's own writing, never the sender's (promise 2 of the README). Persons only within a delegation. */
export type Presence = {
  readonly user: { readonly seat: SeatId; readonly name?: string; readonly colour: number }
  /** As the editor binding puts it: relative positions. */
  readonly cursor?: { readonly anchor: unknown; readonly head: unknown } | null
}

/** `/live`: one socket per page; a hint that something new can be read, never the thing itself. */
export type LiveFrame =
  | { readonly t: 'hello'; readonly now: number }
  | { readonly t: 'document'; readonly document: string; readonly version: number }
  | { readonly t: 'documents' }
  | { readonly t: 'body' }
  | { readonly t: 'signed-out'; readonly why: 'revoked' | 'ended' }

export type { CommandId }
