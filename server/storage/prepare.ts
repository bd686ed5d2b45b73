/**
 * A commit turned into bytes, at the moment it is handed over: afterwards the store keeps no reference to what it was given
 * (ST-10), and whatever cannot be written is refused before anything is (ST-1). Shared by every store; knows no engine.
 */
import {
  decodeRecord,
  encodeKey,
  encodeRecord,
  endOf,
  entryKey,
  recordKind,
  decodeKey,
  space,
  splitEntryKey,
} from './format.mjs'
import type { Commit, Damage, Entry, NewEntry, RowKey, StreamCommit, StreamName } from './port.ts'
import { StreamDamaged, VersionConflict, erasedEntry } from './port.ts'

/** A key, and the record to stand under it; `null` deletes. */
export type Put = { readonly key: Buffer; readonly record: Buffer | null }

export type PreparedStream = {
  readonly name: StreamName
  readonly expectedSeq: number
  readonly lastSeq: number
  readonly head: Put
  readonly entries: readonly Put[]
  /** What is put in the places of entries from before. */
  readonly erased: readonly Put[]
}

export type PreparedCommit = {
  readonly streams: readonly PreparedStream[]
  readonly outcomes: readonly Put[]
  readonly rows: readonly Put[]
}

/** Throws TypeError or RangeError for what no store can keep. */
export const prepare = (commit: Commit): PreparedCommit => {
  const streams = commit.streams.map(prepareStream)
  if (new Set(streams.map(({ head }) => head.key.toString('latin1'))).size !== streams.length)
    throw new TypeError('a stream stands twice in one commit')
  const outcomes = (commit.outcomes ?? []).map(({ body, person, command, value }) => {
    const key = outcomeKey(body, person, command)
    return { key, record: encodeRecord(key, recordKind.value, jsonOf(value)) }
  })
  const rows = (commit.rows ?? []).map(({ value, ...place }) => {
    const key = rowKey(place)
    return { key, record: value === null ? null : encodeRecord(key, recordKind.value, '', value) }
  })
  return { streams, outcomes, rows }
}

const prepareStream = ({ body, stream, expectedSeq, entries, erase }: StreamCommit): PreparedStream => {
  if (!Number.isSafeInteger(expectedSeq) || expectedSeq < 0)
    throw new RangeError(`expectedSeq is ${expectedSeq}, which is no sequence`)
  const name = { body, stream }
  const streamKey = streamKeyOf(name)
  const lastSeq = expectedSeq + entries.length
  const key = headKey(name)
  return {
    name,
    expectedSeq,
    lastSeq,
    head: { key, record: encodeRecord(key, recordKind.value, String(lastSeq)) },
    entries: entries.map((entry, index) => prepareEntry(entryKey(streamKey, expectedSeq + index + 1), entry)),
    erased: Array.from({ length: erase ? expectedSeq : 0 }, (_, index) =>
      prepareEntry(entryKey(streamKey, index + 1), erasedEntry),
    ),
  }
}

const prepareEntry = (key: Buffer, { kind, meta, bytes }: NewEntry): Put => ({
  key,
  record: encodeRecord(key, recordKind[kind], jsonOf(meta), bytes),
})

const jsonOf = (value: unknown): string => {
  // Absent for undefined, functions and symbols, whatever the library's type says.
  const json = JSON.stringify(value) as string | undefined
  if (json === undefined) throw new TypeError(`${typeof value} has no form in JSON`)
  return json
}

export const streamKeyOf = ({ body, stream }: StreamName): Buffer => encodeKey(space.entry, [body, stream])
export const headKey = ({ body, stream }: StreamName): Buffer => encodeKey(space.head, [body, stream])
export const outcomeKey = (body: string, person: string, command: string): Buffer =>
  encodeKey(space.outcome, [body, person, command])
export const rowKey = ({ body, table, key }: RowKey): Buffer => encodeKey(space.row, [body, table, ...key])

/** The stream of a head's or an entry's key. */
export const streamOf = (key: Buffer): StreamName => {
  const [body = '', stream = ''] = decodeKey(key)
  return { body, stream }
}

/** Keys from `start` up to, not including, `end`. */
export type KeyRange = { readonly start: Buffer; readonly end: Buffer }

export const entriesAfter = (name: StreamName, after: number): KeyRange => {
  const streamKey = streamKeyOf(name)
  return { start: entryKey(streamKey, after + 1), end: endOf(streamKey) }
}

export const rowsUnder = (body: string, table: string, prefix: readonly string[]): KeyRange => {
  const start = encodeKey(space.row, [body, table, ...prefix])
  return { start, end: endOf(start) }
}

/** What stands in the way of a stream's part of a commit: its damage, or another sequence than expected (ST-2). */
export const objectionTo = (
  { name, expectedSeq }: PreparedStream,
  lastSeq: number,
  damage: Damage | undefined,
): Error | undefined => {
  if (damage) return new StreamDamaged(damage)
  return lastSeq === expectedSeq ? undefined : new VersionConflict(name, expectedSeq, lastSeq)
}

/**
 * Entries out of records in the order of their keys, checked one against the next (ST-5).
 * `last` is the sequence at which they must end; `undefined` where a limit cut them off.
 */
export const entriesOf = (
  name: StreamName,
  after: number,
  records: Iterable<{ readonly key: Buffer; readonly value: Buffer }>,
  last: number | undefined,
): readonly Entry[] => {
  const entries: Entry[] = []
  let expected = after + 1
  for (const { key, value } of records) {
    if (splitEntryKey(key).seq !== expected) throw new StreamDamaged({ ...name, seq: expected, what: 'gap' })
    const record = decodeRecord(key, value)
    if (!record) throw new StreamDamaged({ ...name, seq: expected, what: 'checksum' })
    const kind = record.kind === recordKind.text ? 'text' : 'event'
    const meta = JSON.parse(record.meta) as unknown
    entries.push({ seq: expected, kind, meta, ...(record.bytes ? { bytes: record.bytes } : {}) })
    expected += 1
    // Not one step further: the page behind the last one may kill the process that touches it.
    if (last !== undefined && expected > last) break
  }
  if (last !== undefined && expected <= last) throw new StreamDamaged({ ...name, seq: expected, what: 'gap' })
  return entries
}

/** JSON of a value record; `undefined` if it is damaged. */
export const metaOf = (key: Buffer, record: Buffer): { readonly value: unknown } | undefined => {
  const decoded = decodeRecord(key, record)
  return decoded && { value: JSON.parse(decoded.meta) as unknown }
}

/** The sequence in a head's record; `undefined` if it is damaged. */
export const seqOf = (key: Buffer, record: Buffer): number | undefined => {
  const value = metaOf(key, record)?.value
  return typeof value === 'number' ? value : undefined
}

/** What a row holds. Rows have no sequence: damage is named by the table. */
export const rowValue = (
  { body, table }: Pick<RowKey, 'body' | 'table'>,
  key: Buffer,
  record: Buffer,
): Uint8Array => {
  const bytes = decodeRecord(key, record)?.bytes
  if (!bytes) throw new StreamDamaged({ body, stream: `rows of ${table}`, seq: 0, what: 'checksum' })
  return bytes
}
