/**
 * How a text of many strokes is opened without reading all of them: now and then what its log comes to is kept in a row beside
 * it, in the commit of the entries that are in it. It is a shortcut and no record: whatever is wrong with one, the log is read, which
 * alone says what a text is (LANE-11).
 *
 * Which entries are in it and that it is of this log is looked at here; what it says of the words, `rooms/text-sum.ts` knows.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Loaded } from './lane.ts'
import { foldAll, type Fresh } from './read-stream.ts'
import { textMetaOf } from './rooms/text-chain.ts'
import type { Damage, Entry, NewEntry, RowChange, RowKey, Store, StreamName } from './storage/port.ts'
import type { TextSum } from './working-text.ts'

export const sumsTable = 'sums'

/** After so many strokes a text is summed up, which takes a few milliseconds; as many are then read and folded at most. */
const strokesBetween = 1_000
/** A large one more seldom, so that sums are never more to write than the strokes: the entry of one takes 600 bytes. */
const bytesPerStroke = 300
/** Events so near to each other are read in one, with the strokes between them. */
const gapInRange = 16

/** From one entry to another, both included. */
type Range = readonly [from: number, to: number]

export type Sum = {
  /** Up to this entry. */
  readonly seq: number
  /** Where the last stroke of them stands, and its link's hash: it is a sum of the log where that is so, and of no other. */
  readonly stroke: number
  readonly hash: string
  /** Where all events of them stand, with some strokes. */
  readonly events: readonly Range[]
  readonly text: Uint8Array
}

const form = 1

export const sumKey = ({ body, stream }: StreamName): RowKey => ({ body, table: sumsTable, key: [stream] })

const encode = ({ text, ...where }: Sum): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, form)
    encoding.writeVarString(encoder, JSON.stringify(where))
    encoding.writeUint8Array(encoder, text)
  })

/** `undefined` for one of another form; throws for bytes that are none. */
export const readSum = (bytes: Uint8Array): Sum | undefined => {
  const decoder = decoding.createDecoder(bytes)
  if (decoding.readVarUint(decoder) !== form) return undefined
  const where = JSON.parse(decoding.readVarString(decoder)) as Omit<Sum, 'text'>
  return { ...where, text: decoding.readTailAsUint8Array(decoder) }
}

/** What is kept in mind of a text's log while it is open, so that it can be summed up. */
export class Tally {
  #events: Range[] = []
  #stroke = 0
  #strokes = 0
  #bytes = 0

  constructor(private readonly between = strokesBetween) {}

  /** Opened from this sum: what is in it is counted. */
  begin({ events, stroke }: Sum, bytes: number): void {
    this.#events = [...events]
    this.#stroke = stroke
    this.#bytes = bytes
  }

  count(entries: readonly NewEntry[], first: number): void {
    for (const [index, { kind }] of entries.entries()) {
      const seq = first + index
      if (kind === 'text') {
        this.#stroke = seq
        this.#strokes += 1
        continue
      }
      const last = this.#events.at(-1)
      if (last && seq - last[1] <= gapInRange) this.#events[this.#events.length - 1] = [last[0], seq]
      else this.#events.push([seq, seq])
    }
  }

  /** A sum up to `seq`, if it is time for one. */
  due(stream: StreamName, seq: number, text: () => TextSum): readonly RowChange[] {
    if (this.#strokes < Math.max(this.between, this.#bytes / bytesPerStroke)) return []
    const { hash, bytes } = text()
    const value = encode({ seq, stroke: this.#stroke, hash, events: this.#events, text: bytes })
    this.#strokes = 0
    this.#bytes = value.byteLength
    return [{ ...sumKey(stream), value }]
  }
}

/** A lane's memory from the sum of its text and what came after it; `undefined` where there is none that holds. */
export const openFromSum = async <M extends { readonly damage?: Damage }>(
  store: Store,
  stream: StreamName,
  fresh: Fresh<M>,
  begin: (memory: M, text: Uint8Array) => boolean,
  tally: Tally,
): Promise<Loaded<M> | undefined> => {
  try {
    const value = await store.row(sumKey(stream))
    const sum = value && readSum(value)
    if (!sum || isDamaged(store, stream) || (await store.lastSeq(stream)) < sum.seq) return undefined
    const [link] = await store.read(stream, sum.stroke - 1, 1)
    if (!link || textMetaOf(link)?.chain.hash !== sum.hash) return undefined
    const events: Entry[] = []
    for (const [from, to] of sum.events)
      for (const entry of await store.read(stream, from - 1, to - from + 1))
        if (entry.kind === 'event') events.push(entry)
    const since = await store.read(stream, sum.seq)
    // The store may have met damage meanwhile.
    if (isDamaged(store, stream)) return undefined
    const begun = fresh()
    if (!begin(begun.memory, sum.text)) return undefined
    const { memory, failed } = foldAll(() => begun, [...events, ...since])
    if (failed) return undefined
    tally.begin(sum, value.byteLength)
    tally.count(since, sum.seq + 1)
    return { memory, seq: sum.seq + since.length }
  } catch {
    // The log says the same, and where it is damaged; a store that fails says so when it is read.
    return undefined
  }
}

const isDamaged = (store: Store, { body, stream }: StreamName): boolean =>
  store.damage().some((place) => place.body === body && place.stream === stream)
