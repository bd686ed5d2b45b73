/** What the writer writes, and how its test knows that it is whole: two streams, a row and an outcome in each commit. */
import type { Commit, StreamName } from '../../../server/storage/port.ts'

export const left: StreamName = { body: 'committee', stream: 'left' }
export const right: StreamName = { body: 'committee', stream: 'right' }
export const counter = { body: 'committee', table: 'counter', key: ['last'] }

export const bytesOf = (seq: number, size: number): Uint8Array => new Uint8Array(size).fill(seq % 251)

export const doubleCommit = (seq: number, size: number): Commit => ({
  streams: [left, right].map((stream) => ({
    ...stream,
    expectedSeq: seq - 1,
    entries: [{ kind: 'text', meta: { seq }, bytes: bytesOf(seq, size) }],
  })),
  rows: [{ ...counter, value: new TextEncoder().encode(`${seq}`) }],
  outcomes: [{ body: 'committee', person: 'writer', command: `${seq}`, value: seq }],
})
