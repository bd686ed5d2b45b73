/**
 * What a text remembers and how it is written down: the Y.Doc, whose words are whose, where words have gone, and the chain
 * of entries. `LiveText` does things to it; here is what stands, in memory as in the log.
 *
 * Runs inside the lane: what is written is private until the commit.
 */
import * as Y from 'yjs'
import type { PersonId, SeatId } from '../../shared/ids.ts'
import type { Attribution } from '../../shared/protocol/socket.ts'
import { invariant } from '../../shared/result.ts'
import { AttributionIndex } from '../../shared/text/attribution.ts'
import type { Writing } from '../lane.ts'
import { isErased, type Entry } from '../storage/port.ts'
import { Lineage } from './lineage.ts'
import { Outward, type History } from './outward.ts'
import {
  chainStart,
  linkText,
  textMetaOf,
  type ChainLink,
  type Outgoing,
  type Owner,
  type TextMeta,
} from './text-chain.ts'
import type { TextSum } from '../working-text.ts'
import { decodeSum, encodeSum, sameSum, type Said } from './text-sum.ts'

/** What a commit added, for those who look at the text. */
export type TextChange = {
  readonly bytes: Uint8Array
  readonly attribution: Attribution
  /** Whose stroke it was, as the stroke said; they have it, and get `rest` alone: what the server wrote behind it. */
  readonly from?: unknown
  readonly rest?: Uint8Array
}

export type Header = Omit<TextMeta, 'v' | 'chain'>
export type Written = Pick<TextChange, 'bytes' | 'attribution'>

/** An entry that says nothing yet. */
export const nothing: Omit<Header, 'at' | 'person' | 'seat'> = {
  clients: [],
  deletions: [],
  transfers: [],
  words: [],
  owners: [],
  aliases: [],
  gone: [],
  drafts: [],
  kept: [],
}

/** Entries of the server itself are nobody's. */
export const server = { person: '', seat: '' } as const

export const emptyUpdate = Uint8Array.of(0, 0)

export class TextLog {
  /** Deleted words keep their letters: rescue and redline read them. */
  readonly doc = new Y.Doc({ gc: false })
  readonly index = new AttributionIndex()
  readonly lineage = new Lineage()
  readonly outgoing = new Map<string, Outgoing>()
  readonly #refused = new Map<PersonId, number>()
  #erasures = 0
  readonly #owners = new Map<number, { readonly person: PersonId; readonly seat: SeatId }>()
  readonly #listeners = new Set<(change: TextChange) => void>()
  #last: Pick<ChainLink, 'number' | 'hash'> = { number: 0, hash: chainStart }
  #size = 0
  /** What had been deleted when the last version was issued. */
  #before: ReturnType<typeof Y.createDeleteSetFromStructStore> | undefined
  readonly #outward = new Map<History, Outward>()
  /** Counts changes of this memory; what was derived from the doc is kept until the next. */
  #version = 0
  #derived: { readonly version: number; readonly values: Map<string, unknown> } = {
    version: -1,
    values: new Map(),
  }

  /** About how large the text is in Yjs bytes: never too small, and exact when it seems to be more than `most`. */
  size(most: number): number {
    // The entries add up to more than what they made; a text typed over for months is not a large one.
    if (this.#size > most) this.#size = Y.encodeStateAsUpdate(this.doc).byteLength
    return this.#size
  }

  listen(listener: (change: TextChange) => void): void {
    this.#listeners.add(listener)
  }

  unlisten(listener: (change: TextChange) => void): void {
    this.#listeners.delete(listener)
  }

  /** Takes in an entry of the log. */
  fold(entry: Pick<Entry, 'meta' | 'bytes'>): void {
    if (isErased(entry)) return
    const meta = textMetaOf(entry)
    invariant(meta && entry.bytes, 'a text entry has its meta and its bytes')
    this.#applyStored(entry.bytes)
    this.#take(meta, entry.bytes)
    // Aliases first: where one stands, a transfer only says where words come from.
    for (const alias of meta.aliases) this.lineage.alias(...alias)
    for (const [block, told] of meta.gone) this.lineage.bury(block, told)
    for (const [from, to] of meta.transfers) this.lineage.add(from, to)
  }

  /** Takes in many at once, for a fraction of what one by one costs: Yjs tidies up once. */
  together(work: () => void): void {
    this.doc.transact(work, 'log')
  }

  /** What all entries so far come to, to begin another with. */
  sum(): TextSum {
    return { hash: this.#last.hash, bytes: encodeSum(this.#said()) }
  }

  /** Instead of folding the entries that a sum is of. False if it is of another form. */
  begin(bytes: Uint8Array): boolean {
    invariant(this.#last.number === 0, 'a sum is what a text begins with')
    const sum = decodeSum(bytes)
    if (!sum) return false
    this.#applyStored(sum.doc)
    invariant(!this.doc.store.pendingStructs && !this.doc.store.pendingDs, 'a sum is whole')
    this.index.add(sum.attribution)
    this.lineage.take(sum.ways)
    for (const [client, person, seat] of sum.owners) this.#owners.set(client, { person, seat })
    for (const outgoing of sum.outgoing) this.outgoing.set(outgoing.draft.id, outgoing)
    this.#last = sum.chain
    this.#size = sum.size
    this.#before = sum.before.byteLength > 0 ? Y.decodeSnapshot(sum.before).ds : undefined
    this.#version += 1
    return true
  }

  /** Whether a sum says what this says; `undefined` if it is of another form. */
  agrees(bytes: Uint8Array): boolean | undefined {
    const sum = decodeSum(bytes)
    return sum && sameSum(sum, this.#said())
  }

  #said(): Said {
    return {
      chain: { number: this.#last.number, hash: this.#last.hash },
      owners: [...this.#owners]
        .map(([client, { person, seat }]): Owner => [client, person, seat])
        .sort(([a], [b]) => a - b),
      attribution: this.index.all(),
      ways: this.lineage.all(),
      outgoing: [...this.outgoing.values()].sort((a, b) => (a.draft.id < b.draft.id ? -1 : 1)),
      size: this.#size,
      doc: Y.encodeStateAsUpdate(this.doc),
      before: this.#before ? Y.encodeSnapshot(Y.createSnapshot(this.#before, new Map())) : new Uint8Array(),
    }
  }

  /** The log says all that was changed: Yjs is kept from tidying formats once more, as it does for what others changed. */
  #applyStored(bytes: Uint8Array): void {
    this.doc.transact((transaction) => {
      Y.applyUpdate(this.doc, bytes, 'log')
      transaction.local = true
    }, 'log')
  }

  /** Runs a change and gives it as one update. Yjs may clean up formats in a transaction of its own behind it. */
  record(change: () => void): { readonly bytes?: Uint8Array; readonly transaction?: Y.Transaction } {
    const updates: Uint8Array[] = []
    let transaction: Y.Transaction | undefined
    const listener = (update: Uint8Array, _: unknown, __: Y.Doc, by: Y.Transaction): void => {
      updates.push(update)
      transaction ??= by
    }
    this.doc.on('update', listener)
    try {
      change()
    } finally {
      this.doc.off('update', listener)
    }
    const [first] = updates
    if (!first || !transaction) return {}
    return { bytes: updates.length === 1 ? first : Y.mergeUpdates(updates), transaction }
  }

  /** Writes an entry for what `record` gave. Nobody is told; see `announce`. */
  write(header: Header, bytes: Uint8Array, writing: Writing): Written {
    const { clients, deletions, transfers, words } = header
    const plain = { v: 1 as const, ...header }
    const meta: TextMeta = { ...plain, chain: linkText(this.#last, plain, bytes) }
    this.#take(meta, bytes)
    writing.entries.push({ kind: 'text', meta, bytes })
    return { bytes, attribution: { clients, deletions, transfers, words } }
  }

  /** After the commit, all that was written behind one stroke together: nobody sees what is half set right. */
  announce(written: readonly Written[], writing: Writing, from?: unknown): void {
    const [stroke, ...rest] = written
    if (!stroke) return
    writing.afterCommit(() => {
      const change: TextChange = {
        bytes: merged(written),
        attribution: rest.reduce((sum, { attribution }) => joined(sum, attribution), stroke.attribution),
        ...(from === undefined ? {} : { from, rest: merged(rest) }),
      }
      for (const listener of this.#listeners) listener(change)
    })
  }

  /** How often all that stood here has been erased. */
  get erasures(): number {
    return this.#erasures
  }

  /** Bytes of refused words of a person that stand in this log. */
  refusedOf(person: PersonId): number {
    return this.#refused.get(person) ?? 0
  }

  ownerOf(client: number): { readonly person: PersonId; readonly seat: SeatId } | undefined {
    return this.#owners.get(client)
  }

  /** The server's client id of this memory belongs to nobody, for good. */
  ownId(): readonly Owner[] {
    return this.#owners.has(this.doc.clientID) ? [] : [[this.doc.clientID, server.person, server.seat]]
  }

  once<T>(name: string, derive: () => T): T {
    if (this.#derived.version !== this.#version) this.#derived = { version: this.#version, values: new Map() }
    const { values } = this.#derived
    if (!values.has(name)) values.set(name, derive())
    return values.get(name) as T
  }

  /** The text for a reader who has `vector`, with as much of what was deleted as they may see. */
  outward(history: History, vector: Uint8Array): Uint8Array {
    // Nothing has been deleted before a version that does not exist: the text itself is what they may see.
    if (history === 'since-version' && !this.#before) return Y.encodeStateAsUpdate(this.doc, vector)
    const made =
      this.#outward.get(history) ?? new Outward(history, Y.encodeStateAsUpdate(this.doc), this.#before)
    this.#outward.set(history, made)
    return made.encode(vector)
  }

  #take(meta: TextMeta, bytes: Uint8Array): void {
    for (const outward of this.#outward.values()) outward.take(bytes)
    if (meta.issued) {
      this.#before = Y.createDeleteSetFromStructStore(this.doc.store)
      for (const outward of this.#outward.values()) outward.forget(this.#before)
    }
    this.index.add(meta)
    for (const [client, person, seat] of meta.owners) this.#owners.set(client, { person, seat })
    this.#last = meta.chain
    this.#size += bytes.byteLength
    const { refusedOf, erased } = meta
    if (erased !== undefined) this.#erasures = erased
    if (refusedOf !== undefined) this.#refused.set(refusedOf, this.refusedOf(refusedOf) + bytes.byteLength)
    for (const outgoing of meta.drafts) this.outgoing.set(outgoing.draft.id, outgoing)
    for (const id of meta.kept) this.outgoing.delete(id)
    this.#version += 1
  }
}

const merged = (written: readonly Written[]): Uint8Array => {
  const updates = written
    .map(({ bytes }) => bytes)
    .filter((bytes) => bytes.byteLength > emptyUpdate.byteLength)
  const [only] = updates
  if (!only) return emptyUpdate
  return updates.length === 1 ? only : Y.mergeUpdates(updates)
}

const joined = (a: Attribution, b: Attribution): Attribution => ({
  clients: [...a.clients, ...b.clients],
  deletions: [...a.deletions, ...b.deletions],
  transfers: [...a.transfers, ...b.transfers],
  words: [...a.words, ...b.words],
})
