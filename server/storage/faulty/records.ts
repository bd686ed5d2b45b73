/** The bytes of a disk in memory, in order of their keys. Outlives the stores that are opened on it. */
import { entryKey, space, splitEntryKey } from '../format.mjs'
import type { StreamName } from '../port.ts'
import { type KeyRange, type Put, headKey, streamKeyOf, streamOf } from '../prepare.ts'
import { SortedKeys } from './sorted-keys.ts'

export class Records {
  readonly #records = new Map<string, Buffer>()
  readonly #order = new SortedKeys()
  /** Heads of streams of which something was written or harmed since they were last found whole. */
  readonly #unexamined = new Set<string>()

  get(key: Buffer): Buffer | undefined {
    return this.#records.get(key.toString('latin1'))
  }

  put({ key, record }: Put): void {
    const name = key.toString('latin1')
    const had = this.#records.has(name)
    if (record) this.#records.set(name, record)
    else this.#records.delete(name)
    if (record && !had) this.#order.add(name)
    if (!record && had) this.#order.remove(name)
    const head = headOf(key)
    if (head) this.#unexamined.add(head)
  }

  /** Streams to be looked at when the disk is opened: a start reads what is new, not ten years. */
  unexamined(): readonly StreamName[] {
    return [...this.#unexamined].sort().map((head) => streamOf(Buffer.from(head, 'latin1')))
  }

  foundWhole(stream: StreamName): void {
    this.#unexamined.delete(headKey(stream).toString('latin1'))
  }

  *range({ start, end }: KeyRange): Generator<{ key: Buffer; value: Buffer }> {
    for (const key of this.#order.between(start.toString('latin1'), end.toString('latin1'))) {
      const value = this.#records.get(key)
      if (value) yield { key: Buffer.from(key, 'latin1'), value }
    }
  }

  /** Damages one entry: takes it away, or turns over one bit of it. */
  harm(stream: StreamName, seq: number, how: 'gap' | 'checksum'): void {
    const key = entryKey(streamKeyOf(stream), seq)
    const record = this.get(key)
    if (!record) throw new Error(`there is no entry ${seq} to harm`)
    const harmed = Buffer.from(record)
    harmed.writeUInt8(harmed.readUInt8(harmed.length - 1) ^ 1, harmed.length - 1)
    this.put({ key, record: how === 'gap' ? null : harmed })
  }
}

/** The head of the stream that a key is of. */
const headOf = (key: Buffer): string | undefined => {
  if (key[0] === space.head) return key.toString('latin1')
  if (key[0] !== space.entry) return undefined
  return headKey(streamOf(splitEntryKey(key).streamKey)).toString('latin1')
}
