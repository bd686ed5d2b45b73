/** The bytes of a disk in memory, in order of their keys. Outlives the stores that are opened on it. */
import { entryKey } from '../format.mjs'
import type { StreamName } from '../port.ts'
import { type KeyRange, type Put, streamKeyOf } from '../prepare.ts'

export class Records {
  readonly #records = new Map<string, Buffer>()

  get(key: Buffer): Buffer | undefined {
    return this.#records.get(key.toString('latin1'))
  }

  put({ key, record }: Put): void {
    if (record) this.#records.set(key.toString('latin1'), record)
    else this.#records.delete(key.toString('latin1'))
  }

  *range({ start, end }: KeyRange): Generator<{ key: Buffer; value: Buffer }> {
    const [from, to] = [start.toString('latin1'), end.toString('latin1')]
    const keys = [...this.#records.keys()].filter((key) => key >= from && key < to).sort()
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
