/**
 * The store, as the rest of the server sees it. One contract suite (`test/storage/contract.ts`) holds every
 * implementation to the numbered promises below: LMDB, Postgres, and the simulator's faulty one.
 *
 * A stream (a document, a desk, a body) is one sequence of entries 1, 2, 3 …: events and text together.
 *
 * ST-1  A commit is all or nothing, over one stream or several, with its outcomes and rows.
 * ST-2  A commit whose `expectedSeq` is not the stream's last throws `VersionConflict`, and nothing is written.
 * ST-3  When `commit` has resolved, it survives the process and the machine.
 * ST-4  Commits started together may share a flush; their order per stream is the order of the calls.
 * ST-5  `read` gives entries in sequence, without gaps; a gap or a bad checksum throws `StreamDamaged` with its place.
 * ST-6  Of racing commits with one `expectedSeq`, exactly one wins.
 * ST-7  A commit that failed (`StoreFault`) left nothing visible, or the store refuses everything after it.
 * ST-8  Keys of one body, table or stream never meet those of another, whatever characters ids are made of.
 * ST-9  An outcome is found again under (body, person, command), refusals included.
 * ST-10 Values come back byte for byte; the store keeps no reference to what it was given.
 * ST-11 A second process on an embedded store is refused with a clear error.
 * ST-12 Damage is named with its place. The damaged stream can be read up to it and is not written; all others go on.
 * ST-13 After a clean end nothing is read at opening; `check` reads everything beside what goes on, and what is damaged is named.
 * ST-14 A page that kills the process which reads it closes what stands on it, and is named: all that is whole is opened, and
 *       nothing is written. Where that cannot be told (the index of everything, the rows), nothing is opened, and it is said why.
 * ST-15 A store that refuses everything after a failed commit says so by itself, once, so that its process can end and begin anew.
 * ST-16 Where the disk is full or fails, the server says why in a sentence and ends; what was answered as saved is there when it
 *       is opened anew, and what was not is carried out once when it is sent again. A start, a backup or a restore for which there
 *       is no room says so, and leaves nothing half made. Now and then LMDB itself ends the process before it can speak.
 * ST-17 A commit may erase a stream: of every entry before it nothing stays but its place (`isErased`), in that commit; all else of
 *       it is as of any other, and the sequence goes on. Nothing brings the entries back, and no backup made after it has them.
 * ST-18 A store that the system gives no more addresses says so, like one whose disk is full: as it is opened, or instead of a commit
 *       that might not fit. It never asks for them in the middle of one.
 */
import type { BodyId, CommandId, PersonId } from '../../shared/ids.ts'

export type StreamName = { readonly body: BodyId; readonly stream: string }

/** `meta` is JSON; `bytes` (a Yjs update, say) is kept as it is. */
export type NewEntry = {
  readonly kind: 'event' | 'text'
  readonly meta: unknown
  readonly bytes?: Uint8Array
}
export type Entry = NewEntry & { readonly seq: number }

/** What stands in the place of an entry that was erased. */
export const erasedEntry: NewEntry = { kind: 'text', meta: { erased: true } }
export const isErased = ({ meta, bytes }: Pick<NewEntry, 'meta' | 'bytes'>): boolean =>
  bytes === undefined && (meta as { readonly erased?: unknown } | null)?.erased === true

/** The first answer to a command, given again when it is sent again. */
export type StoredOutcome = {
  readonly body: BodyId
  readonly person: PersonId
  readonly command: CommandId
  readonly value: unknown
}

export type RowKey = { readonly body: BodyId; readonly table: string; readonly key: readonly string[] }
/** `value: null` deletes. */
export type RowChange = RowKey & { readonly value: Uint8Array | null }
export type Row = { readonly key: readonly string[]; readonly value: Uint8Array }

export type StreamCommit = StreamName & {
  /** Sequence of the last entry the caller knows; 0 for a new stream. */
  readonly expectedSeq: number
  readonly entries: readonly NewEntry[]
  /** Erases what stood in the stream up to `expectedSeq` (ST-17). */
  readonly erase?: true
}

export type Commit = {
  readonly streams: readonly StreamCommit[]
  readonly outcomes?: readonly StoredOutcome[]
  readonly rows?: readonly RowChange[]
}

export interface Store {
  /** What it is made of, for people: "LMDB in ./data/store". */
  readonly description: string
  commit(commit: Commit): Promise<void>
  /** Entries after `after`, at most `limit` (default: all). */
  read(stream: StreamName, after?: number, limit?: number): Promise<readonly Entry[]>
  lastSeq(stream: StreamName): Promise<number>
  /** All streams, in order of body and name. */
  streams(): Promise<readonly StreamName[]>
  outcome(body: BodyId, person: PersonId, command: CommandId): Promise<unknown>
  row(key: RowKey): Promise<Uint8Array | undefined>
  /** Rows whose key begins with `prefix`, in key order. */
  rows(body: BodyId, table: string, prefix?: readonly string[]): Promise<readonly Row[]>
  /** Resolves if a small durable write went through just now (healthz). */
  probe(): Promise<void>
  /**
   * Streams known to be damaged, with their place: found at opening (embedded), or met by a `read`, which throws that first time.
   * From then on such a stream ends before the damage: `read` and `lastSeq` answer so, `read` from beyond it and every commit
   * throw `StreamDamaged`. Damage outside the streams is listed too, under a name in plain words ("rows of sessions"), seq 0.
   * If whole pages of an embedded file are damaged, every commit and `probe` throw `StoreFault`: it can only be read.
   */
  damage(): readonly Damage[]
  /**
   * Reads everything once, beside what is going on, where that was not done at opening; gives what `damage` then says. For
   * damage that leaves a file's time as it was. Absent where the engine checks its own pages.
   */
  check?(): Promise<readonly Damage[]>
  /** Resolves when a commit has failed so that nothing more is done until it is opened anew (ST-7), with the reason. */
  readonly failed?: Promise<StoreFault>
  /** The store's own clock, where several servers share it: what is in time is judged by it. */
  now?(): Promise<number>
  close(): Promise<void>
}

export type Damage = StreamName & { readonly seq: number; readonly what: 'gap' | 'checksum' | 'unreadable' }

export class VersionConflict extends Error {
  override readonly name = 'VersionConflict'
  constructor(
    readonly stream: StreamName,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`stream ${stream.body}/${stream.stream} is at ${actual}, not ${expected}`)
  }
}

export class StreamDamaged extends Error {
  override readonly name = 'StreamDamaged'
  constructor(readonly place: Damage) {
    super(`stream ${place.body}/${place.stream} is damaged at entry ${place.seq}: ${place.what}`)
  }
}

/**
 * The disk or the database failed. After one from a commit, an embedded store refuses everything until it is opened anew; so
 * does Postgres where nobody can know whether the commit was done.
 */
export class StoreFault extends Error {
  override readonly name = 'StoreFault'
}

/** Whole pages of the folder's file are damaged: what is sound can be read, nothing is written. */
export class StoreReadOnly extends StoreFault {}

/** Another process holds the folder. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy'
}
