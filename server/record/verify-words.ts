/**
 * Checks the words of a text or a desk: the chain of its entries, that they can still be folded, and that at each version
 * they were what the version says.
 */
import { textMetaOf, verifyTextChain } from '../rooms/text-chain.ts'
import type { Entry, StreamName } from '../storage/port.ts'
import type { Sum } from '../sums.ts'
import { readStored } from './chronicle.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import type { Fault } from './verify-events.ts'

/** As much of a working text as checking needs. */
export type NewWords = (
  kind: 'text' | 'desk',
  stream: StreamName,
) => {
  fold(entry: Entry): void
  capture(): { readonly hash: string }
  /** Whether a sum says what all entries so far come to; `undefined` where it is of a form that is not read. */
  agrees(sum: Uint8Array): boolean | undefined
}

export const verifyWords = (
  entries: readonly Entry[],
  kind: 'text' | 'desk',
  newWords: NewWords,
  stream: StreamName,
  sum?: Sum,
): { readonly faults: readonly Fault[] } => {
  const link = verifyTextChain(entries)
  if (link) return { faults: [{ seq: link.seq, what: `the chain of the text does not hold (${link.what})` }] }
  const words = newWords(kind, stream)
  for (const entry of entries) {
    const what =
      (entry.kind === 'text' ? foldFault(words, entry) : versionFault(words, entry)) ??
      (entry.seq === sum?.seq ? sumFault(words, entries, sum) : undefined)
    if (what) return { faults: [{ seq: entry.seq, what }] }
  }
  const last = entries.at(-1)?.seq ?? 0
  if (sum && sum.seq > last)
    return { faults: [{ seq: last, what: `entries are missing behind it: there is a sum of ${sum.seq}` }] }
  return { faults: [] }
}

type Words = ReturnType<NewWords>

const foldFault = (words: Words, entry: Entry): string | undefined => {
  try {
    words.fold(entry)
    return undefined
  } catch (error) {
    return `the words cannot be folded: ${String(error)}`
  }
}

/** LANE-11: whoever opens the text from its sum gets what the log says. */
const sumFault = (words: Words, entries: readonly Entry[], sum: Sum): string | undefined => {
  const strokes = entries.filter(({ seq, kind }) => kind === 'text' && seq <= sum.seq)
  const link = strokes.at(-1)
  const left = entries.some(
    ({ seq, kind }) =>
      kind === 'event' && seq <= sum.seq && !sum.events.some(([from, to]) => from <= seq && seq <= to),
  )
  const agrees =
    !left &&
    link?.seq === sum.stroke &&
    textMetaOf(link)?.chain.hash === sum.hash &&
    words.agrees(sum.text) !== false
  return agrees
    ? undefined
    : 'the sum of the text up to here, from which it is opened, is not what the log says'
}

/** What cannot be read is named with the chains; here it only has no version to compare. */
const versionFault = (words: Words, entry: Entry): string | undefined => {
  const hash = issuedHash(entry)
  if (hash === undefined || words.capture().hash === hash) return undefined
  return 'the words were not those of the version that was issued here'
}

const issuedHash = (entry: Entry): string | undefined => {
  try {
    const { event } = readStored<RecordedDraftEvent>(entry.meta)
    return event.type === 'VersionIssued' ? event.data.hash : undefined
  } catch {
    return undefined
  }
}
