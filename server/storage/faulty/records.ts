/** The bytes of a disk in memory, in order of their keys. Outlives the stores that are opened on it. */
import { entryKey } from '../format.mjs'
import type { StreamName } from '../port.ts'
import { type KeyRange, type Put, streamKeyOf } from '../prepare.ts'

export class Records {
  readonly #records = new Map<string, Buffer>()
  /** Its keys in order; made anew when a key has come or gone. */
  #order: readonly string[] | undefined

  get(key: Buffer): Buffer | undefined {
    return this.#records.get(key.toString('latin1'))
  }

  put({ key, record }: Put): void {
    const name = key.toString('latin1')
    if (this.#records.has(name) !== (record !== null)) this.#order = undefined
    if (record) this.#records.set(name, record)
    else this.#records.delete(name)
  }

  *range({ start, end }: KeyRange): Generator<{ key: Buffer; value: Buffer }> {
    const [from, to] = [start.toString('latin1'), end.toString('latin1')]
    const order = (this.#order ??= [...this.#records.keys()].sort())
    const keys = order.slice(firstNotBelow(order, from), firstNotBelow(order, to))
    for (const key of keys) {
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

const firstNotBelow = (order: readonly string[], key: string): number => {
  let [from, to] = [0, order.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((order[middle] ?? '') < key) from = middle + 1
    else to = middle
  }
  return from
}
