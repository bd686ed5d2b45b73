/**
 * Checks the words of a text or a desk: the chain of its entries, that they can still be folded, and that at each version
 * they were what the version says.
 */
import { verifyTextChain } from '../rooms/text-chain.ts'
import type { Entry, StreamName } from '../storage/port.ts'
import { readStored } from './chronicle.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import type { Fault } from './verify-events.ts'

/** As much of a working text as checking needs. */
export type NewWords = (
  kind: 'text' | 'desk',
  stream: StreamName,
) => { fold(entry: Entry): void; capture(): { readonly hash: string } }

export const verifyWords = (
  entries: readonly Entry[],
  kind: 'text' | 'desk',
  newWords: NewWords,
  stream: StreamName,
): { readonly faults: readonly Fault[] } => {
  const link = verifyTextChain(entries)
  if (link) return { faults: [{ seq: link.seq, what: `the chain of the text does not hold (${link.what})` }] }
  const words = newWords(kind, stream)
  for (const entry of entries) {
    const what = entry.kind === 'text' ? foldFault(words, entry) : versionFault(words, entry)
    if (what) return { faults: [{ seq: entry.seq, what }] }
  }
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
