/**
 * How what was committed is told to a room: the same frame for everybody, at once where few are, and where there are many
 * what came within a short window in one frame, the longer the more work it is to tell (ROOM-50). Knows only what is
 * committed, and in which order; who asks for the whole text is answered elsewhere, after what waits here has gone out.
 */
import * as Y from 'yjs'
import type { Attribution } from '../../shared/protocol/socket.ts'
import type { Connection } from './connection.ts'
import { ownFrame, sharedFrame, updateFrame, type SharedFrame } from './frames.ts'
import { limits } from './limits.ts'
import { emptyUpdate, type TextChange } from './text-log.ts'

type Vector = ReadonlyMap<number, number>

export class Telling {
  #waiting: TextChange[] = []
  #window: NodeJS.Timeout | undefined
  #marks: NodeJS.Timeout | undefined
  #noting = false
  /** What is on disk, as of the last batch; what all who are up to date have been sent of it. */
  #committed: Vector = new Map()
  #told: Vector = new Map()

  constructor(
    /** Those who have been greeted. */
    private readonly guests: () => readonly Connection[],
    /** Asked right after a commit, when memory is what is on disk. */
    private readonly vector: () => Vector | undefined,
    private readonly monotonic: () => number,
  ) {}

  /** Called after each commit, in order. */
  changed(change: TextChange): void {
    this.#waiting.push(change)
    this.noteSoon()
    const guests = this.guests()
    if (guests.length <= limits.toldAtOnce) this.#send(guests)
  }

  /** What waits goes out now: before an answer that holds it already, or a word about rights that came after it. */
  flush(): void {
    if (this.#waiting.length > 0) this.#send(this.guests())
  }

  dispose(): void {
    clearTimeout(this.#window)
    clearTimeout(this.#marks)
    this.#window = this.#marks = undefined
    this.#waiting = []
  }

  /** Once all of a batch is known: notes how far it goes, and asks in time whether it has arrived. */
  noteSoon(): void {
    if (this.#noting) return
    this.#noting = true
    queueMicrotask(() => {
      this.#noting = false
      const vector = this.vector()
      if (!vector) return
      this.#committed = vector
      if (this.#waiting.length === 0) this.#sent(this.guests())
      else if (!this.#window) this.#send(this.guests())
    })
  }

  #send(guests: readonly Connection[]): void {
    const begun = this.monotonic()
    const changes = this.#waiting.splice(0)
    const [only] = changes
    if (only && changes.length === 1) this.#sendOne(only, guests)
    else this.#sendAll(changes, guests)
    if (guests.length <= limits.toldAtOnce) return
    this.#sent(guests)
    this.#wait(((this.monotonic() - begun) * guests.length) / limits.guestsInStep)
  }

  /** Nothing more is told for so long, so that telling never becomes all that the server does. */
  #wait(milliseconds: number): void {
    clearTimeout(this.#window)
    this.#window = undefined
    // No timer is as short as that: the next commit takes longer.
    if (milliseconds < 1) return
    this.#window = setTimeout(
      () => {
        this.#window = undefined
        this.flush()
      },
      Math.min(limits.windowMilliseconds, milliseconds),
    ).unref()
  }

  #sendOne({ bytes, attribution, from, rest }: TextChange, guests: readonly Connection[]): void {
    const update = frameOf(bytes)
    const own = rest && frameOf(rest)
    const attributed = attributedBy([attribution])
    for (const connection of guests) {
      const frame = from === connection ? own : update
      if (frame) connection.relay(frame, this.#before)
      if (attributed) connection.relayOwn(attributed, this.#before)
    }
  }

  /** One frame for all: to authors their own words say nothing new. */
  #sendAll(changes: readonly TextChange[], guests: readonly Connection[]): void {
    const update = frameOf(Y.mergeUpdates(changes.map(({ bytes }) => bytes)))
    const attributed = attributedBy(changes.map(({ attribution }) => attribution))
    for (const connection of guests) {
      if (update) connection.relay(update, this.#before)
      if (attributed) connection.relayOwn(attributed, this.#before)
    }
  }

  readonly #before = (): Vector => this.#told

  #sent(guests: readonly Connection[]): void {
    this.#told = this.#committed
    if (guests.length <= limits.toldAtOnce) return this.#mark(guests)
    const { marksMilliseconds, marksPerMillisecond, mostMarksMilliseconds } = limits
    const shared = Math.min(mostMarksMilliseconds, guests.length / marksPerMillisecond)
    this.#marks ??= setTimeout(
      () => {
        this.#marks = undefined
        this.#mark(this.guests())
      },
      Math.max(marksMilliseconds, shared),
    ).unref()
  }

  #mark(guests: readonly Connection[]): void {
    for (const connection of guests) if (connection.rights.write) connection.mark(this.#told)
  }
}

const frameOf = (update: Uint8Array): SharedFrame | undefined =>
  update.byteLength > emptyUpdate.byteLength ? sharedFrame(updateFrame(update)) : undefined

/** Nothing, where there is nothing to say beside the words. */
const attributedBy = (all: readonly Attribution[]): SharedFrame | undefined => {
  const attribution: Attribution = {
    clients: all.flatMap(({ clients }) => clients),
    deletions: all.flatMap(({ deletions }) => deletions),
    transfers: all.flatMap(({ transfers }) => transfers),
    words: all.flatMap(({ words }) => words),
  }
  const said = Object.values(attribution).some((list) => list.length > 0)
  return said ? sharedFrame(ownFrame({ t: 'attribution', whole: false, attribution })) : undefined
}
