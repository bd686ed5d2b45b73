/**
 * One queue per stream: its work runs one piece at a time, on memory that is ahead of the disk and private until it is not.
 *
 * What has queued up is taken as one batch: each piece changes memory and says what to write, then there is one
 * commit, then all are answered and everybody is told. Nothing is shown before it is on disk (promise 1 of the README).
 * If the commit or a piece fails, the memory is dropped and read anew from disk: only what was accepted is ever in the log.
 *
 * Who needs several streams at once holds their lanes (`together.ts`).
 *
 * Knows nothing of texts or rules. See `drafts.ts` for what a lane's memory is; the rules LANE-n are in procedure/SPEC.md.
 */
import {
  VersionConflict,
  erasedEntry,
  type Commit,
  type NewEntry,
  type RowChange,
  type Store,
  type StoredOutcome,
  type StreamName,
} from './storage/port.ts'

/** What a piece of work wants written, and what is to happen once it is. */
export class Writing {
  readonly entries: NewEntry[] = []
  readonly rows: RowChange[] = []
  readonly outcomes: StoredOutcome[] = []
  readonly committed: (() => void)[] = []
  #erases = false

  /** All that stood in the stream before goes for good with this commit; the memory is read anew behind it (LANE-12). */
  erase(): void {
    this.#erases = true
  }

  get erases(): boolean {
    return this.#erases
  }

  /** `committed` callbacks run in order after the commit; they may send and answer, not change memory. */
  afterCommit(callback: () => void): void {
    this.committed.push(callback)
  }
}

/** Synchronous. It may run again on fresh memory if the commit met a conflict, so all its effects go through `writing`. */
export type Work<M, T> = (memory: M, writing: Writing) => T

export type Loaded<M> = { readonly memory: M; readonly seq: number }

/** Why a memory was dropped: what it held has been erased. */
export class Erased extends Error {
  override readonly name = 'Erased'
}

type Piece<M> = {
  readonly work: Work<M, unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** A lane that is held for work over several streams (`together.ts`): nothing else runs in it until it is let go. */
export type Held<M> = {
  readonly stream: StreamName
  /** As on disk and in memory; reads what is not there. */
  readonly memory: () => Promise<M>
  /** What the writing comes to. */
  readonly commitOf: (writing: Writing) => Commit
  /** Its commit is on disk. */
  readonly committed: (writing: Writing) => void
  /** Tells what follows from it. */
  readonly tell: (writing: Writing) => void
  /** The memory is read anew by whoever wants it next. */
  readonly drop: (reason: unknown) => void
  readonly letGo: () => void
}

type Holding = { readonly hold: () => Promise<void> }

type Ran<M> = { readonly piece: Piece<M>; readonly writing: Writing; readonly value: unknown }

export const mostAttempts = 3
/** A commit stays small enough for those in it not to wait for those behind them. */
const mostInBatch = 500

export const isEmpty = ({ streams, rows = [], outcomes = [] }: Commit): boolean =>
  streams.length + rows.length + outcomes.length === 0

/** A callback that throws after the commit is a bug of its owner. It must reach the process, and must not undo what is on disk. */
const surface = (error: unknown): void => {
  queueMicrotask(() => {
    throw error
  })
}

export class Lane<M> {
  #loaded: Loaded<M> | undefined
  #queue: (Piece<M> | Holding)[] = []
  #running: Promise<void> | undefined

  constructor(
    readonly stream: StreamName,
    private readonly store: Store,
    private readonly load: () => Promise<Loaded<M>>,
    /** The memory was dropped: whoever showed something of it must start again. */
    private readonly dropped: (memory: M, reason: unknown) => void = () => {},
    /** A callback threw. What was committed stands and is answered all the same (LANE-5). */
    private readonly bug: (error: unknown) => void = surface,
    /** Rows that follow from the memory as a whole: written with what is added, once for all of a commit. `first`: its sequence. */
    private readonly beside: (
      memory: M,
      added: readonly NewEntry[],
      first: number,
    ) => readonly RowChange[] = () => [],
  ) {}

  /** Resolves with what `work` returned, once its writing is on disk. Work that wrote nothing waits for what it may have read. */
  run<T>(work: Work<M, T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject })
      this.#running ??= this.#drain()
    })
  }

  /** Resolves when what was queued before is done; nothing behind it runs until it is let go. */
  hold(): Promise<Held<M>> {
    return new Promise((resolve) => {
      this.#queue.push({ hold: () => new Promise<void>((letGo) => resolve(this.#heldUntil(letGo))) })
      this.#running ??= this.#drain()
    })
  }

  /** Resolves when nothing is queued or running. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  /** What is on disk and in memory now; never in the middle of a batch. */
  async read<T>(reader: (memory: M) => T): Promise<T> {
    return this.run((memory) => reader(memory))
  }

  /** Whether work is queued or running. */
  get busy(): boolean {
    return this.#running !== undefined
  }

  get inMemory(): boolean {
    return this.#loaded !== undefined
  }

  /** Looks at what is in memory as it is, ahead of the disk or not: for what is told to nobody. */
  peek<T>(look: (memory: M) => T): T | undefined {
    return this.#loaded && look(this.#loaded.memory)
  }

  /** Forgets what is in memory, to be read again when next wanted; not while there is work (LANE-8). Nobody is told. */
  release(): boolean {
    if (this.busy) return false
    this.#loaded = undefined
    return true
  }

  async #drain(): Promise<void> {
    // A turn of the event loop lets frames that arrived together share the commit.
    await new Promise<void>((resolve) => setImmediate(resolve))
    while (this.#queue.length > 0) {
      const [first] = this.#queue
      if (first && 'hold' in first) {
        this.#queue.shift()
        await first.hold()
      } else await this.#batch(this.#nextBatch())
    }
    this.#running = undefined
  }

  /** As far as the next that holds the lane. */
  #nextBatch(): readonly Piece<M>[] {
    const pieces: Piece<M>[] = []
    for (const one of this.#queue) {
      if ('hold' in one || pieces.length === mostInBatch) break
      pieces.push(one)
    }
    this.#queue = this.#queue.slice(pieces.length)
    return pieces
  }

  #heldUntil(letGo: () => void): Held<M> {
    return {
      stream: this.stream,
      memory: async () => (this.#loaded ??= await this.load()).memory,
      commitOf: (writing) => (this.#loaded ? this.#commitOf(this.#loaded, [writing]) : { streams: [] }),
      committed: (writing) => this.#advance(writing.entries.length),
      tell: ({ committed }) => {
        for (const callback of committed) this.#guard(callback)
      },
      drop: (reason) => this.#drop(reason),
      letGo,
    }
  }

  /** Never rejects: a lane outlives every fault of its work, its store and its listeners. */
  async #batch(pieces: readonly Piece<M>[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const rest = await this.#attempt(pieces)
        if (rest.length === 0) return
        pieces = rest
        attempt = 0
      } catch (error) {
        this.#drop(error)
        if (error instanceof VersionConflict && attempt < mostAttempts) continue
        for (const piece of pieces) piece.reject(error)
        return
      }
    }
  }

  /** Runs and commits; gives back the pieces behind one that threw, to be run on fresh memory. Throws only before the commit. */
  async #attempt(pieces: readonly Piece<M>[]): Promise<readonly Piece<M>[]> {
    const loaded = (this.#loaded ??= await this.load())
    const ran: Ran<M>[] = []
    let thrown: { readonly error: unknown; readonly piece: Piece<M> } | undefined
    for (const piece of pieces) {
      const writing = new Writing()
      try {
        ran.push({ piece, writing, value: piece.work(loaded.memory, writing) })
        if (writing.erases) break
      } catch (error) {
        thrown = { error, piece }
        break
      }
    }
    await this.#commit(loaded, ran)
    for (const one of ran) this.#answer(one)
    if (ran.at(-1)?.writing.erases) {
      this.#drop(new Erased('what stood here has been erased'))
      return pieces.slice(ran.length)
    }
    if (!thrown) return []
    // Half of the failed piece may be in memory; what went before it is on disk, and has been answered.
    this.#drop(thrown.error)
    thrown.piece.reject(thrown.error)
    return pieces.slice(ran.length + 1)
  }

  async #commit(loaded: Loaded<M>, ran: readonly Ran<M>[]): Promise<void> {
    const writings = ran.map(({ writing }) => writing)
    const commit = this.#commitOf(loaded, writings)
    if (isEmpty(commit)) return
    await this.store.commit(commit)
    this.#advance(writings.reduce((sum, { entries }) => sum + entries.length, 0))
  }

  #commitOf(loaded: Loaded<M>, writings: readonly Writing[]): Commit {
    const erase = writings.at(-1)?.erases === true
    // What was written in front of it in the same batch goes too, and keeps its place.
    const entries = writings.flatMap((writing) =>
      erase && !writing.erases ? writing.entries.map(() => erasedEntry) : writing.entries,
    )
    const besides = entries.length > 0 ? this.beside(loaded.memory, entries, loaded.seq + 1) : []
    const rows = [...writings.flatMap((writing) => writing.rows), ...besides]
    const outcomes = writings.flatMap((writing) => writing.outcomes)
    const streams =
      entries.length > 0
        ? [{ ...this.stream, expectedSeq: loaded.seq, entries, ...(erase ? { erase } : {}) }]
        : []
    return { streams, rows, outcomes }
  }

  #advance(entries: number): void {
    if (this.#loaded) this.#loaded = { memory: this.#loaded.memory, seq: this.#loaded.seq + entries }
  }

  #answer({ piece, writing, value }: Ran<M>): void {
    for (const callback of writing.committed) this.#guard(callback)
    piece.resolve(value)
  }

  #drop(reason: unknown): void {
    const loaded = this.#loaded
    this.#loaded = undefined
    if (loaded) this.#guard(() => this.dropped(loaded.memory, reason))
  }

  #guard(callback: () => void): void {
    try {
      callback()
    } catch (error) {
      this.bug(error)
    }
  }
}
