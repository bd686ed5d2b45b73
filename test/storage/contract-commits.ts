/** The few commits of which the contract's tests are made. */
import type { Commit, Entry, NewEntry, StreamName } from '../../server/storage/port.ts'

export const event = (name: string): NewEntry => ({ kind: 'event', meta: { name } })
export const draft: StreamName = { body: 'committee', stream: 'draft' }
export const other: StreamName = { body: 'committee', stream: 'other' }
export const outcome = { body: 'committee', person: 'ines', command: 'c1', value: { version: 1 } }

/** To the stream alone, after `expectedSeq`. */
export const append = (stream: StreamName, expectedSeq: number, ...entries: readonly NewEntry[]): Commit => ({
  streams: [{ ...stream, expectedSeq, entries }],
})

export const namesIn = (entries: readonly Entry[]): readonly unknown[] =>
  entries.map(({ meta }) => (meta as { readonly name: unknown }).name)
