/**
 * A store in memory that fails on purpose, for the simulator: seeded delays, flushes that complete out of order, the n-th commit
 * that fails, crashes that lose what was not flushed. Keeps every promise of `port.ts`, so that what breaks under it is ours.
 * Never used by the product. `FaultyDisk` is what outlives a crash; `FaultyStore` is one process on it.
 */
import type { BodyId, CommandId, PersonId } from '../../../shared/ids.ts'
import { decodeKey, space } from '../format.mjs'
import {
  type Commit,
  type Damage,
  type Entry,
  type Row,
  type RowKey,
  type Store,
  StoreBusy,
  StoreFault,
  StreamDamaged,
  type StreamName,
} from '../port.ts'
import {
  type PreparedCommit,
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
import { Records } from './records.ts'

export type Faults = {
  /** The same seed and the same calls give the same run. */
  readonly seed?: number
  /** Commits that fail, counted from 1 in order of the calls. The disk may have them nevertheless: nobody knows. */
  readonly failing?: readonly number[]
  /** A flush takes from none to so many turns. */
  readonly longestDelay?: number
  /** One turn of the simulator's world; default: of the event loop. */
  readonly turn?: () => Promise<void>
}

type Pending = {
  readonly commit: PreparedCommit
  readonly ordinal: number
  /** Everything it writes or compares, as keys. */
  readonly touches: ReadonlySet<string>
  readonly done: Promise<void>
}

export class FaultyDisk {
  /** What is on the disk; also the way to damage it. */
  readonly records = new Records()
  #process: FaultyStore | undefined

  /** Throws StoreBusy while another store is open on it. */
  open(faults: Faults = {}): FaultyStore {
    if (this.#process) throw new StoreBusy('the disk in memory is in use by another store')
    this.#process = new FaultyStore(this, faults)
    return this.#process
  }

  /** The process dies: its promises fail, and of what was not flushed some may be on the disk, each commit whole. */
  crash(): void {
    this.#process?.die()
    this.#process = undefined
  }

  released(store: FaultyStore): void {
    if (this.#process === store) this.#process = undefined
  }
}

export class FaultyStore implements Store {
  readonly description = 'memory that fails on purpose'
  readonly #random: () => number
  readonly #damage = new Map<string, Damage>()
  readonly #turn: () => Promise<void>
  #pending: readonly Pending[] = []
  #ordinal = 0
  #held: { readonly promise: Promise<void>; readonly release: () => void } | undefined
  #fault: StoreFault | undefined
  #closing = false

  constructor(
    private readonly disk: FaultyDisk,
    private readonly faults: Faults,
  ) {
    this.#random = seeded(faults.seed ?? 1)
    this.#turn = faults.turn ?? (() => new Promise((resolve) => setImmediate(resolve)))
    for (const stream of disk.records.unexamined()) this.#examine(stream)
  }

  /** Whether a commit has failed: everything is refused from then on. */
  get hasFailed(): boolean {
    return this.#fault !== undefined
  }

  /** Flushes wait from now on, until `release`. */
  hold(): void {
    if (this.#held) return
    let release = (): void => {}
    const promise = new Promise<void>((resolve) => (release = resolve))
    this.#held = { promise, release }
  }

  release(): void {
    this.#held?.release()
    this.#held = undefined
  }

  async commit(commit: Commit): Promise<void> {
    this.#mustServe()
    return this.#submit(prepare(commit))
  }

  async read(stream: StreamName, after = 0, limit = Number.POSITIVE_INFINITY): Promise<readonly Entry[]> {
    const last = this.#lastReadable(stream)
    const known = this.#damage.get(idOf(stream))
    if (known && after > last) throw new StreamDamaged(known)
    const wanted = Math.min(limit, last - after)
    if (wanted <= 0) return []
    const records = [...this.disk.records.range(entriesAfter(stream, after))].slice(0, wanted)
    try {
      return entriesOf(stream, after, records, after + wanted)
    } catch (error) {
      if (error instanceof StreamDamaged) this.#damage.set(idOf(stream), error.place)
      throw error
    }
  }

  async lastSeq(stream: StreamName): Promise<number> {
    return this.#lastReadable(stream)
  }

  async streams(): Promise<readonly StreamName[]> {
    this.#mustServe()
    const heads = this.disk.records.range({ start: Buffer.of(space.head), end: Buffer.of(space.head + 1) })
    return Array.from(heads, ({ key }) => streamOf(key))
  }

  async outcome(body: BodyId, person: PersonId, command: CommandId): Promise<unknown> {
    this.#mustServe()
    const key = outcomeKey(body, person, command)
    const record = this.disk.records.get(key)
    return record && metaOf(key, record)?.value
  }

  async row(place: RowKey): Promise<Uint8Array | undefined> {
    this.#mustServe()
    const key = rowKey(place)
    const record = this.disk.records.get(key)
    return record && rowValue(place, key, record)
  }

  async rows(body: BodyId, table: string, prefix: readonly string[] = []): Promise<readonly Row[]> {
    this.#mustServe()
    return Array.from(this.disk.records.range(rowsUnder(body, table, prefix)), ({ key, value }) => ({
      key: decodeKey(key).slice(2),
      value: rowValue({ body, table }, key, value),
    }))
  }

  async probe(): Promise<void> {
    this.#mustServe()
    return this.#submit({ streams: [], outcomes: [], rows: [] })
  }

  damage(): readonly Damage[] {
    return [...this.#damage.values()]
  }

  async close(): Promise<void> {
    this.#closing = true
    this.release()
    await Promise.allSettled(this.#pending.map(({ done }) => done))
    this.disk.released(this)
  }

  /** Called by the disk: see `FaultyDisk.crash`. */
  die(): void {
    this.#fault = new StoreFault(`${this.description} crashed`)
    const lost = new Set<string>()
    for (const { commit, touches } of this.#pending) {
      const follows = [...touches].some((key) => lost.has(key))
      if (follows || this.#random() < 0.5 || this.#objectionTo(commit))
        touches.forEach((key) => lost.add(key))
      else this.#write(commit)
    }
    this.#pending = []
    this.release()
  }

  #submit(commit: PreparedCommit): Promise<void> {
    const touches = touchedBy(commit)
    const before = this.#pending.filter((other) => [...other.touches].some((key) => touches.has(key)))
    this.#ordinal += 1
    const ordinal = this.#ordinal
    const turns = Math.floor(this.#random() * ((this.faults.longestDelay ?? 0) + 1))
    const done = this.#flush(commit, ordinal, before, turns)
    this.#pending = [...this.#pending, { commit, ordinal, touches, done }]
    return done
  }

  async #flush(
    commit: PreparedCommit,
    ordinal: number,
    before: readonly Pending[],
    turns: number,
  ): Promise<void> {
    // Unrelated commits overtake each other; those of one stream never do (ST-4).
    await Promise.allSettled(before.map(({ done }) => done))
    for (let turn = 0; turn <= turns; turn += 1) await this.#turn()
    await this.#held?.promise
    try {
      if (this.#fault) throw this.#fault
      const objection = this.#objectionTo(commit)
      if (objection) throw objection
      if (this.faults.failing?.includes(ordinal)) {
        if (this.#random() < 0.5) this.#write(commit)
        this.#fault = new StoreFault(`${this.description}: commit ${ordinal} failed`)
        throw this.#fault
      }
      this.#write(commit)
    } finally {
      this.#pending = this.#pending.filter((pending) => pending.ordinal !== ordinal)
    }
  }

  #objectionTo(commit: PreparedCommit): Error | undefined {
    for (const stream of commit.streams) {
      const objection = objectionTo(stream, this.#headOf(stream.name), this.#damage.get(idOf(stream.name)))
      if (objection) return objection
    }
    return undefined
  }

  #write({ streams, outcomes, rows }: PreparedCommit): void {
    for (const { entries, erased, head } of streams) {
      erased.forEach((entry) => this.disk.records.put(entry))
      entries.forEach((entry) => this.disk.records.put(entry))
      if (entries.length > 0) this.disk.records.put(head)
    }
    // The first answer stays (ST-9).
    for (const outcome of outcomes) if (!this.disk.records.get(outcome.key)) this.disk.records.put(outcome)
    rows.forEach((row) => this.disk.records.put(row))
  }

  #examine(stream: StreamName): void {
    try {
      entriesOf(stream, 0, this.disk.records.range(entriesAfter(stream, 0)), this.#headOf(stream))
      this.disk.records.foundWhole(stream)
    } catch (error) {
      if (!(error instanceof StreamDamaged)) throw error
      this.#damage.set(idOf(stream), error.place)
    }
  }

  #headOf(stream: StreamName): number {
    const key = headKey(stream)
    const record = this.disk.records.get(key)
    return (record && seqOf(key, record)) ?? 0
  }

  #lastReadable(stream: StreamName): number {
    this.#mustServe()
    const known = this.#damage.get(idOf(stream))
    return known ? known.seq - 1 : this.#headOf(stream)
  }

  #mustServe(): void {
    if (this.#fault) throw this.#fault
    if (this.#closing) throw new StoreFault(`${this.description} is closed`)
  }
}

const touchedBy = ({ streams, outcomes, rows }: PreparedCommit): ReadonlySet<string> =>
  new Set([
    ...streams.map(({ name }) => idOf(name)),
    ...[...outcomes, ...rows].map(({ key }) => key.toString('latin1')),
  ])

const idOf = (stream: StreamName): string => headKey(stream).toString('latin1')

/** Small, fast and the same everywhere; nothing secret hangs on it. */
const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
