/**
 * The store on one machine: LMDB in one folder, one process. Flushes are shared (`group-commit.ts`), checked and written in
 * one transaction, and resolve after fdatasync: with `overlappingSync: false` that is the only meaning of "committed".
 * Knows bytes and keys; nothing of texts.
 */
import { type RootDatabase, open } from 'lmdb'
import type { BodyId, CommandId, PersonId } from '../../../shared/ids.ts'
import { decodeKey, encodeKey, encodeRecord, recordKind, space } from '../format.mjs'
import { GroupCommit } from '../group-commit.ts'
import {
  type Commit,
  type Damage,
  type Entry,
  type Row,
  type RowKey,
  type Store,
  StoreFault,
  StreamDamaged,
  type StreamName,
} from '../port.ts'
import {
  type PreparedCommit,
  type Put,
  entriesAfter,
  entriesOf,
  headKey,
  metaOf,
  objectionTo,
  outcomeKey,
  prepare,
  rowKey,
  rowValue,
  rowsUnder,
  seqOf,
  streamOf,
} from '../prepare.ts'
import { examineFolder, forgetCleanEnd, noteCleanEnd } from './examine.ts'
import { FolderLock } from './folder-lock.ts'

export type EmbeddedOptions = {
  /** `always` reads everything at opening, even after a clean end. */
  readonly examine?: 'always' | 'after-unclean-end'
}

/** Throws StoreBusy if another process has the folder, StoreFault if its file cannot be read at all. */
export const openEmbedded = async (folder: string, options: EmbeddedOptions = {}): Promise<Store> => {
  const lock = FolderLock.take(folder)
  try {
    const damage = await examineFolder(folder, options.examine === 'always')
    forgetCleanEnd(folder)
    return new EmbeddedStore(folder, lock, damage)
  } catch (error) {
    lock.release()
    throw error
  }
}

class EmbeddedStore implements Store {
  readonly description: string
  readonly #db: RootDatabase<Buffer, Buffer>
  readonly #group = new GroupCommit((commits) => this.#flush(commits))
  readonly #damage: Map<string, Damage>
  /** Set once, for good: why nothing more is done. */
  #refusal: StoreFault | undefined
  #closing: Promise<void> | undefined

  constructor(
    private readonly folder: string,
    private readonly lock: FolderLock,
    damage: readonly Damage[],
  ) {
    this.description = `LMDB in ${folder}`
    this.#damage = new Map(damage.map((place) => [placeKey(place), place]))
    this.#db = open<Buffer, Buffer>({
      path: folder,
      noSubdir: false,
      overlappingSync: false,
      keyEncoding: 'binary',
      encoding: 'binary',
    })
  }

  async commit(commit: Commit): Promise<void> {
    this.#mustServe()
    return this.#group.submit(prepare(commit))
  }

  async read(stream: StreamName, after = 0, limit = Number.POSITIVE_INFINITY): Promise<readonly Entry[]> {
    const last = this.#lastReadable(stream)
    if (after > last) this.#mustBeWhole(stream)
    const wanted = Math.min(limit, last - after)
    if (wanted <= 0) return []
    return this.#noting(stream, after, () =>
      entriesOf(
        stream,
        after,
        this.#db.getRange({ ...entriesAfter(stream, after), limit: wanted }),
        after + wanted,
      ),
    )
  }

  async lastSeq(stream: StreamName): Promise<number> {
    return this.#lastReadable(stream)
  }

  async streams(): Promise<readonly StreamName[]> {
    this.#mustServe()
    const keys = this.#db.getKeys({ start: Buffer.of(space.head), end: Buffer.of(space.head + 1) })
    return Array.from(keys, streamOf)
  }

  async outcome(body: BodyId, person: PersonId, command: CommandId): Promise<unknown> {
    const key = outcomeKey(body, person, command)
    const record = this.#get(key)
    if (!record) return undefined
    const found = metaOf(key, record)
    if (!found) throw new StreamDamaged({ body, stream: 'outcomes', seq: 0, what: 'checksum' })
    return found.value
  }

  async row(place: RowKey): Promise<Uint8Array | undefined> {
    const key = rowKey(place)
    const record = this.#get(key)
    return record && rowValue(place, key, record)
  }

  async rows(body: BodyId, table: string, prefix: readonly string[] = []): Promise<readonly Row[]> {
    this.#mustServe()
    return Array.from(this.#db.getRange(rowsUnder(body, table, prefix)), ({ key, value }) => ({
      key: decodeKey(key).slice(2),
      value: rowValue({ body, table }, key, value),
    }))
  }

  async probe(): Promise<void> {
    this.#mustServe()
    const key = encodeKey(space.probe, [])
    const record = encodeRecord(key, recordKind.value, 'true')
    return this.#group.submit({ streams: [], outcomes: [], rows: [{ key, record }] })
  }

  damage(): readonly Damage[] {
    return [...this.#damage.values()]
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    const failed = this.#refusal
    this.#refusal ??= new StoreFault(`${this.description} is closed`)
    await this.#group.idle()
    await this.#db.close()
    // A damaged folder is examined anew each time, so that its damage is named each time.
    if (!failed && this.#damage.size === 0) noteCleanEnd(this.folder)
    this.lock.release()
  }

  async #flush(commits: readonly PreparedCommit[]): Promise<readonly (Error | undefined)[]> {
    // Waiting behind a flush that failed.
    if (this.#refusal && !this.#closing) throw this.#refusal
    const objections: (Error | undefined)[] = []
    try {
      // A child transaction: an ordinary one of this library would keep what was written before a throw.
      await this.#db.childTransaction(() => {
        for (const commit of commits) {
          const objection = this.#objectionTo(commit)
          objections.push(objection)
          if (!objection) this.#write(commit)
        }
      })
      // Reads of this turn may hold a snapshot from before.
      this.#db.resetReadTxn()
      return objections
    } catch (cause) {
      this.#refusal = new StoreFault(
        `${this.description} failed to write, and refuses everything until it is opened anew`,
        {
          cause,
        },
      )
      throw this.#refusal
    }
  }

  #objectionTo(commit: PreparedCommit): Error | undefined {
    for (const stream of commit.streams) {
      const last = this.#headOf(stream.name)
      const objection = objectionTo(stream, last ?? 0, this.#damage.get(placeKey(stream.name)))
      if (objection) return objection
    }
    return undefined
  }

  #write(commit: PreparedCommit): void {
    for (const { entries, head } of commit.streams) {
      for (const entry of entries) this.#put(entry)
      if (entries.length > 0) this.#put(head)
    }
    // The first answer stays (A8).
    for (const outcome of commit.outcomes) if (!this.#db.doesExist(outcome.key)) this.#put(outcome)
    for (const row of commit.rows) this.#put(row)
  }

  #put({ key, record }: Put): void {
    if (record) this.#db.putSync(key, record)
    else this.#db.removeSync(key)
  }

  /** `undefined` if the head is damaged, which is noted. */
  #headOf(stream: StreamName): number | undefined {
    const key = headKey(stream)
    const record = this.#db.getBinary(key)
    if (!record) return 0
    const seq = seqOf(key, record)
    if (seq === undefined && !this.#damage.has(placeKey(stream)))
      this.#note({ ...stream, seq: 1, what: 'checksum' })
    return seq
  }

  /** A stream known to be damaged ends before the damage. */
  #lastReadable(stream: StreamName): number {
    this.#mustServe()
    const known = this.#damage.get(placeKey(stream))
    if (known) return known.seq - 1
    const last = this.#headOf(stream)
    this.#mustBeWhole(stream)
    return last ?? 0
  }

  #mustBeWhole(stream: StreamName): void {
    const damage = this.#damage.get(placeKey(stream))
    if (damage) throw new StreamDamaged(damage)
  }

  /** Damage met while reading closes the stream to commits. */
  #noting<T>(stream: StreamName, after: number, read: () => T): T {
    try {
      return read()
    } catch (error) {
      if (error instanceof StreamDamaged) throw this.#note(error.place)
      throw this.#note({ ...stream, seq: after + 1, what: 'unreadable' })
    }
  }

  #note(place: Damage): StreamDamaged {
    this.#damage.set(placeKey(place), place)
    return new StreamDamaged(place)
  }

  #get(key: Buffer): Buffer | undefined {
    this.#mustServe()
    return this.#db.getBinary(key)
  }

  #mustServe(): void {
    if (this.#refusal) throw this.#refusal
  }
}

const placeKey = (place: StreamName): string => headKey(place).toString('latin1')
