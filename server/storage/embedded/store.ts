/**
 * The store on one machine: LMDB in one folder, one process. Flushes are shared (`group-commit.ts`), checked and written in
 * one transaction, and resolve after fdatasync: with `overlappingSync: false` that is the only meaning of "committed".
 * Knows bytes and keys; nothing of texts.
 */
import type { RootDatabase } from 'lmdb'
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
  StoreReadOnly,
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
import { syncFolder } from '../durable-file.ts'
import { openMapped, Room } from './addresses.ts'
import { realCause } from './cause.ts'
import { checkFolder } from './dump.ts'
import { type Examination, dataFileIn, examineFolder, forgetCleanEnd, noteCleanEnd } from './examine.ts'
import { FolderLock } from './folder-lock.ts'

export type EmbeddedOptions = {
  /** `always` reads everything at opening, even after a clean end. */
  readonly examine?: 'always' | 'after-unclean-end'
  /** How many addresses of the process, in bytes, are kept for its file at first (ST-18). */
  readonly addresses?: number
}

/** Throws StoreBusy if another process has the folder, StoreFault if its file cannot be read at all. */
export const openEmbedded = async (folder: string, options: EmbeddedOptions = {}): Promise<Store> => {
  const lock = FolderLock.take(folder)
  try {
    const examination = await examineFolder(folder, options.examine === 'always')
    forgetCleanEnd(folder)
    const store = new EmbeddedStore(folder, lock, examination, options.addresses)
    // The data file may be new: its name must outlive a loss of power as its content does.
    syncFolder(folder)
    return store
  } catch (error) {
    lock.release()
    throw error
  }
}

class EmbeddedStore implements Store {
  readonly description: string
  readonly failed: Promise<StoreFault>
  #tellFailed: (fault: StoreFault) => void = () => {}
  readonly #db: RootDatabase<Buffer, Buffer>
  readonly #room: Room
  readonly #group = new GroupCommit((commits) => this.#flush(commits))
  readonly #damage: Map<string, Damage>
  /** Set once, for good: why nothing more is done. */
  #fault: StoreFault | undefined
  /** Why nothing is written, where the file's own pages are damaged. */
  #readOnly: StoreReadOnly | undefined
  #checked: boolean
  /** Parts of the file that kill the process which touches them, and the streams there are, where the heads are one of them. */
  readonly #closed: Examination['closed']
  readonly #streams: readonly StreamName[]
  #closing: Promise<void> | undefined

  constructor(
    private readonly folder: string,
    private readonly lock: FolderLock,
    { damage, writable, read, closed, streams }: Examination,
    addresses: number | undefined,
  ) {
    this.description = `LMDB in ${folder}`
    this.failed = new Promise((resolve) => (this.#tellFailed = resolve))
    this.#checked = read
    this.#closed = closed
    this.#streams = streams
    if (!writable) this.#readOnly = damagedPages(folder)
    this.#damage = new Map(damage.map((place) => [idOf(place), place]))
    this.#db = openMapped(folder, !writable, addresses)
    this.#room = new Room(this.#db)
  }

  async commit(commit: Commit): Promise<void> {
    this.#mustServe()
    if (this.#readOnly) throw this.#readOnly
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
    if (this.#closed.has('heads')) return this.#streams
    const keys = this.#db.getKeys({ start: Buffer.of(space.head), end: Buffer.of(space.head + 1) })
    return Array.from(keys, streamOf)
  }

  async outcome(body: BodyId, person: PersonId, command: CommandId): Promise<unknown> {
    if (this.#closed.has('outcomes'))
      throw new StreamDamaged({ body, stream: 'outcomes', seq: 0, what: 'unreadable' })
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
    if (this.#readOnly) throw this.#readOnly
    const key = encodeKey(space.probe, [])
    const record = encodeRecord(key, recordKind.value, 'true')
    return this.#group.submit({ streams: [], outcomes: [], rows: [{ key, record }] })
  }

  async check(): Promise<readonly Damage[]> {
    if (this.#checked || this.#fault || this.#closing) return this.damage()
    this.#checked = true
    try {
      const { damage, pagesSound } = await checkFolder(this.folder)
      if (!pagesSound) this.#readOnly = damagedPages(this.folder)
      for (const place of damage) if (!this.#damage.has(idOf(place))) this.#note(place)
    } catch {
      // The process that read the pages died of them: what is written beside them could be lost too.
      this.#readOnly = damagedPages(this.folder)
      this.#note({ body: '', stream: 'pages', seq: 0, what: 'unreadable' })
    }
    return this.damage()
  }

  damage(): readonly Damage[] {
    return [...this.#damage.values()]
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.#group.idle()
    await this.#db.close()
    // A damaged folder is examined anew each time, so that its damage is named each time.
    if (!this.#fault && this.#damage.size === 0) noteCleanEnd(this.folder)
    this.lock.release()
  }

  async #flush(commits: readonly PreparedCommit[]): Promise<readonly (Error | undefined)[]> {
    // Waiting behind a flush that failed.
    if (this.#fault) throw this.#fault
    const { objections, puts } = this.#plan(commits)
    if (puts.length === 0) return objections
    try {
      this.#room.take(puts)
      await withinPatience(this.#write(puts))
      // Reads of this turn may hold a snapshot from before.
      this.#db.resetReadTxn()
      return objections
    } catch (error) {
      const cause = await realCause(error)
      this.#fault = new StoreFault(
        `${this.description} failed to write (${cause.message}), and refuses everything until it is opened anew`,
        { cause },
      )
      this.#tellFailed(this.#fault)
      throw this.#fault
    }
  }

  /**
   * What is to be written for a group, and what is in the way of the rest. Nobody else writes, and no other flush is under way:
   * what is read here is still so when it is written.
   */
  #plan(commits: readonly PreparedCommit[]): {
    readonly objections: readonly (Error | undefined)[]
    readonly puts: readonly Put[]
  } {
    const puts: Put[] = []
    const heads = new Map<string, number>()
    const answered = new Set<string>()
    const objections = commits.map(({ streams, outcomes, rows }) => {
      for (const stream of streams) {
        const id = idOf(stream.name)
        const last = heads.get(id) ?? this.#headOf(stream.name) ?? 0
        const objection = objectionTo(stream, last, this.#damage.get(id))
        if (objection) return objection
      }
      for (const { name, entries, erased, head, lastSeq } of streams) {
        puts.push(...erased)
        if (entries.length === 0) continue
        heads.set(idOf(name), lastSeq)
        puts.push(...entries, head)
      }
      for (const outcome of outcomes) {
        // The first answer stays (ST-9).
        const id = outcome.key.toString('latin1')
        if (answered.has(id) || this.#db.doesExist(outcome.key)) continue
        answered.add(id)
        puts.push(outcome)
      }
      puts.push(...rows)
      return undefined
    })
    return { objections, puts }
  }

  /**
   * One transaction, carried out whole by the library's own thread, which gives all of it up at the first error. Its transactions
   * with callbacks are avoided: an ordinary one keeps what was written before a throw, a child one does not survive an error of
   * its own commit.
   */
  #write(puts: readonly Put[]): Promise<boolean> {
    return this.#db.batch(() => {
      for (const { key, record } of puts) void (record ? this.#db.put(key, record) : this.#db.remove(key))
    })
  }

  /** `undefined` if the head is damaged, which is noted. */
  #headOf(stream: StreamName): number | undefined {
    // Each stream that has entries is known to be damaged then; of another nothing can be told.
    if (this.#closed.has('heads')) throw new StreamDamaged({ ...stream, seq: 1, what: 'unreadable' })
    const key = headKey(stream)
    const record = this.#db.getBinary(key)
    if (!record) return 0
    const seq = seqOf(key, record)
    if (seq === undefined && !this.#damage.has(idOf(stream)))
      this.#note({ ...stream, seq: 1, what: 'checksum' })
    return seq
  }

  /** A stream known to be damaged ends before the damage. */
  #lastReadable(stream: StreamName): number {
    this.#mustServe()
    const known = this.#damage.get(idOf(stream))
    if (known) return known.seq - 1
    const last = this.#headOf(stream)
    this.#mustBeWhole(stream)
    return last ?? 0
  }

  #mustBeWhole(stream: StreamName): void {
    const damage = this.#damage.get(idOf(stream))
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
    this.#damage.set(idOf(place), place)
    return new StreamDamaged(place)
  }

  #get(key: Buffer): Buffer | undefined {
    this.#mustServe()
    return this.#db.getBinary(key)
  }

  #mustServe(): void {
    if (this.#fault) throw this.#fault
    if (this.#closing) throw new StoreFault(`${this.description} is closed`)
  }
}

const damagedPages = (folder: string): StoreReadOnly =>
  new StoreReadOnly(`${dataFileIn(folder)} has damaged pages: it can be read, and is not written`)

const idOf = (place: StreamName): string => headKey(place).toString('latin1')

const patience = 60_000

/** A disk that does not answer is one that failed: better an error than a page that waits for ever. */
const withinPatience = async (writing: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer from the disk in ${patience / 1000} s`)), patience)
  })
  try {
    await Promise.race([writing, silence])
  } finally {
    clearTimeout(timer)
  }
}
