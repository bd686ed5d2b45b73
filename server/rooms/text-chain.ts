/**
 * The hash chain of a text's entries: each accepted update is bound to who sent it, when, and all before it.
 * Pure; `LiveText` writes the chain and `verify` checks it.
 */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/canonical.ts'
import type { PersonId, SeatId } from '../../shared/ids.ts'
import type { Attribution, IdRange } from '../../shared/protocol/socket.ts'
import type { Draft } from '../../shared/text/desk.ts'
import type { Instant } from '../../shared/time.ts'
import { isErased, type Entry } from '../storage/port.ts'

/** Which person in which seat a Yjs client id belongs to, for good. `server` for ids of the server itself. */
export type Owner = readonly [client: number, person: PersonId, seat: SeatId]

/** Words removed because they stand elsewhere already. Whoever has the id `told` has seen them go. */
export type Alias = readonly [
  copy: IdRange,
  original: IdRange,
  told: readonly [client: number, clock: number],
]

/** A block that was deleted; whoever has the id `told` has seen it go. */
export type Gone = readonly [
  block: readonly [client: number, clock: number],
  told: readonly [client: number, clock: number],
]

export type Outgoing = { readonly seat: SeatId; readonly draft: Draft }

export type ChainLink = { readonly number: number; readonly previous: string; readonly hash: string }

/** What stands beside the bytes of an update in the log. */
export type TextMeta = Attribution & {
  readonly v: 1
  readonly at: Instant
  readonly person: PersonId
  readonly seat: SeatId
  /** Client ids seen for the first time. */
  readonly owners: readonly Owner[]
  readonly aliases: readonly Alias[]
  readonly gone: readonly Gone[]
  /** Words that had no place left, on their way to a desk; and the ids of drafts that have arrived there. */
  readonly drafts: readonly Outgoing[]
  readonly kept: readonly string[]
  /** A version was issued of the words as they stand: what had been deleted by then is given to nobody any more. */
  readonly issued?: true
  /** On a desk: these are refused words of this person, who may have only so much of them kept (ROOM-52). */
  readonly refusedOf?: PersonId
  /** On a desk: all before this was erased by this person, and how often that has been done. The link says what it was. */
  readonly erased?: number
  readonly chain: ChainLink
}

export const chainStart = ''

export const linkText = (
  previous: Pick<ChainLink, 'number' | 'hash'>,
  meta: Omit<TextMeta, 'chain'>,
  bytes: Uint8Array,
): ChainLink => {
  const number = previous.number + 1
  return {
    number,
    previous: previous.hash,
    hash: hashOfLink({ number, previous: previous.hash }, meta, bytes),
  }
}

const hashOfLink = (
  place: Pick<ChainLink, 'number' | 'previous'>,
  meta: Omit<TextMeta, 'chain'>,
  bytes: Uint8Array,
): string =>
  digest(
    canonicalJson({
      ...meta,
      chain: { number: place.number, previous: place.previous },
      bytes: digest(bytes),
    }),
  )

const digest = (input: string | Uint8Array): string => createHash('sha256').update(input).digest('hex')

export type ChainFault = {
  readonly seq: number
  readonly what: 'shape' | 'number' | 'previous' | 'hash' | 'erased'
}

/** The first entry of kind `text` that does not follow from those before it; `undefined` if all do. */
export const verifyTextChain = (entries: readonly Entry[]): ChainFault | undefined => {
  let last: Pick<ChainLink, 'number' | 'hash'> = { number: 0, hash: chainStart }
  let gone = 0
  for (const entry of entries) {
    if (entry.kind !== 'text') continue
    if (isErased(entry)) {
      gone += 1
      continue
    }
    const meta = textMetaOf(entry)
    if (!meta) return { seq: entry.seq, what: 'shape' }
    const { chain, ...header } = meta
    // Of what was erased stands how much it was, and the last link: whoever kept a copy can show that it was this.
    if (gone > 0) {
      if (meta.erased === undefined) return { seq: entry.seq, what: 'erased' }
      last = { number: last.number + gone, hash: chain.previous }
      gone = 0
    }
    if (chain.number !== last.number + 1) return { seq: entry.seq, what: 'number' }
    if (chain.previous !== last.hash) return { seq: entry.seq, what: 'previous' }
    if (chain.hash !== hashOfLink(chain, header, entry.bytes ?? new Uint8Array()))
      return { seq: entry.seq, what: 'hash' }
    last = chain
  }
  if (gone > 0) return { seq: entries.length, what: 'erased' }
  return undefined
}

/** The meta of a text entry, if it has the form of one. */
export const textMetaOf = (entry: Pick<Entry, 'meta'>): TextMeta | undefined => {
  const meta = entry.meta as Partial<TextMeta> | null
  const link = meta?.chain
  const known =
    meta?.v === 1 &&
    typeof link?.number === 'number' &&
    typeof link.previous === 'string' &&
    typeof link.hash === 'string' &&
    lists.every((name) => Array.isArray(meta[name]))
  return known ? (meta as TextMeta) : undefined
}

const lists = [
  'owners',
  'clients',
  'deletions',
  'transfers',
  'words',
  'aliases',
  'gone',
  'drafts',
  'kept',
] as const
