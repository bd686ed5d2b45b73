/**
 * A text (or a desk) as it stands in a lane's memory: the Y.Doc, whose words are whose, and what is written to the log
 * when it changes. Everything here runs inside the lane; what it changes is private until the commit (A2).
 *
 * Knows no sockets, rights or rules: who may write has been decided before.
 */
import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'
import type { ParagraphId, PersonId, SeatId } from '../../shared/ids.ts'
import type { TextEdit } from '../../shared/procedure/event.ts'
import type { ActorRef } from '../../shared/procedure/state.ts'
import type { TextFacts } from '../../shared/procedure/submission.ts'
import type { Attribution } from '../../shared/protocol/socket.ts'
import { invariant } from '../../shared/result.ts'
import { AttributionIndex } from '../../shared/text/attribution.ts'
import { draftsName, putDraft, type Draft } from '../../shared/text/desk.ts'
import { applyTextEdit, seedText } from '../../shared/text/edit.ts'
import { readBlock, readText } from '../../shared/text/read.ts'
import { textBytes, textHash, type Block, type TextDocument } from '../../shared/text/schema.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { Instant } from '../../shared/time.ts'
import type { Writing } from '../lane.ts'
import type { Capture, WorkingText } from '../working-text.ts'
import type { Entry } from '../storage/port.ts'
import { admit, type Decoded, type Verdict } from './admit.ts'
import { livingElements, paragraphOf, rangesOf, rootOf } from './cells.ts'
import { IdSet, Lineage, type CharacterId } from './lineage.ts'
import type { RoomKind } from './places.ts'
import { repair } from './repair.ts'
import { isPlain, settle, type Change, type Lost, type Settled } from './rescue.ts'
import {
  chainStart,
  linkText,
  textMetaOf,
  type ChainLink,
  type Outgoing,
  type Owner,
  type TextMeta,
} from './text-chain.ts'

/** Who sends words: from the connection. */
export type Author = { readonly person: PersonId; readonly seat: SeatId; readonly at: Instant }

export type Stroke = {
  readonly update: Uint8Array
  readonly author: Author
  /** The answer to our SyncStep1, with the whole delete set. */
  readonly whole: boolean
  /** Whether the sender surely had these words when it made the update, and whether it has them now. */
  readonly knows: (id: CharacterId) => boolean
  readonly has: (id: CharacterId) => boolean
  readonly clientsLeft: number
  /** Given back to listeners, so that a stroke is not sent to who made it. */
  readonly from: unknown
}

/** Words whose place had gone, and what became of them. */
export type Rescued = {
  readonly seat: SeatId
  readonly words: string
  readonly paragraph?: ParagraphId
  /** To be put on the desk of `seat`. */
  readonly draft?: Draft
}

export type Applied =
  | { readonly verdict: 'applied'; readonly newClients: number; readonly rescued: readonly Rescued[] }
  | Exclude<Verdict, { readonly verdict: 'admitted' }>

/** What a commit added, for those who look at the text. `from` is the stroke's, absent for the server's own writing. */
export type TextChange = {
  readonly bytes: Uint8Array
  readonly attribution: Attribution
  readonly from?: unknown
}

const nothing: Omit<TextMeta, 'v' | 'chain' | 'at' | 'person' | 'seat'> = {
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
const server = { person: '', seat: '' } as const

export class LiveText implements WorkingText {
  /** Deleted words keep their letters: rescue and redline read them. */
  readonly doc = new Y.Doc({ gc: false })
  readonly index = new AttributionIndex()
  readonly #lineage = new Lineage()
  readonly #owners = new Map<number, { readonly person: PersonId; readonly seat: SeatId }>()
  readonly #listeners = new Set<(change: TextChange) => void>()
  readonly #outgoing = new Map<string, Outgoing>()
  #last: Pick<ChainLink, 'number' | 'hash'> = { number: 0, hash: chainStart }
  #size = 0
  /** Counts changes of this memory; what was derived from the doc is kept until the next. */
  #version = 0
  #derived: { readonly version: number; readonly values: Map<string, unknown> } = {
    version: -1,
    values: new Map(),
  }

  constructor(readonly kind: RoomKind = 'text') {
    if (kind === 'text') rootOf(this.doc)
    else this.doc.getMap(draftsName)
  }

  get version(): number {
    return this.#version
  }

  /** Called after each commit, in order. Adding the same listener again does nothing. */
  listen(listener: (change: TextChange) => void): void {
    this.#listeners.add(listener)
  }

  unlisten(listener: (change: TextChange) => void): void {
    this.#listeners.delete(listener)
  }

  /** Takes in an entry of the log. */
  fold(entry: Pick<Entry, 'meta' | 'bytes'>): void {
    const meta = textMetaOf(entry)
    invariant(meta && entry.bytes, 'a text entry has its meta and its bytes')
    Y.applyUpdate(this.doc, entry.bytes, 'log')
    this.#take(meta, entry.bytes)
    for (const alias of meta.aliases) this.#lineage.alias(...alias)
    for (const [block, told] of meta.gone) this.#lineage.bury(block, told)
    for (const [from, to] of meta.transfers) this.#lineage.add(from, to)
  }

  /** An update from outside. Changes memory only if the verdict is `applied`. */
  apply(stroke: Stroke, writing: Writing): Applied {
    const { doc } = this
    const verdict = admit({
      doc,
      kind: this.kind,
      update: stroke.update,
      whole: stroke.whole,
      ownership: (client) => this.ownership(client, stroke.author),
      size: this.#size,
      clientsLeft: stroke.clientsLeft,
    })
    if (verdict.verdict !== 'admitted') return verdict
    if (!verdict.effective) return { verdict: 'applied', newClients: 0, rescued: [] }
    const before = Y.encodeStateVector(doc)
    const { bytes, transaction } = this.#record(() => Y.applyUpdate(doc, stroke.update, 'stroke'))
    invariant(!doc.store.pendingStructs && !doc.store.pendingDs, 'an admitted update leaves nothing waiting')
    if (!bytes || !transaction) return { verdict: 'applied', newClients: 0, rescued: [] }
    const change: Change = {
      doc,
      lineage: this.#lineage,
      inserted: insertedSince(doc, before),
      own: rangesOf(verdict.decoded.ds),
      died: rangesOf(transaction.deleteSet),
      knows: this.#sightOf(stroke, verdict.decoded),
      // Only the answer to our asking brings words that have waited.
      has: (id) => stroke.whole && stroke.has(id),
    }
    return this.#settle(stroke, change, transaction, bytes, verdict.newClients, writing)
  }

  #settle(
    stroke: Stroke,
    change: Change,
    transaction: Y.Transaction,
    bytes: Uint8Array,
    newClients: readonly number[],
    writing: Writing,
  ): Applied {
    const { author } = stroke
    const owners = newClients.map((client): Owner => [client, author.person, author.seat])
    let settled: Settled | undefined
    let moved: Attribution['transfers'] = []
    const after =
      this.kind === 'text'
        ? this.#record(() => {
            if (!isPlain(change)) settled = settle(change)
            if (settled || changesBlocks(transaction))
              moved = repair({
                doc: this.doc,
                lineage: this.#lineage,
                inserted: change.inserted,
                random: Math.random,
              })
          })
        : { bytes: undefined }
    this.#write(
      {
        ...nothing,
        ...author,
        owners,
        clients: owners.map(([client, , seat]) => [client, seat]),
        deletions: effective(change).map((range) => [range, author.seat]),
        transfers: settled?.carried ?? [],
        aliases: settled?.aliases ?? [],
        gone: settled?.gone ?? [],
      },
      bytes,
      writing,
      stroke.from,
    )
    const rescued = settled ? this.#rescued(settled, author) : []
    const drafts = rescued.flatMap(({ seat, draft }) => (draft ? [{ seat, draft }] : []))
    if (after.bytes || drafts.length > 0) {
      const transfers = [...(settled?.moved ?? []), ...moved]
      const header = { ...nothing, ...server, at: author.at, owners: this.#ownId(), transfers, drafts }
      this.#write(header, after.bytes ?? emptyUpdate, writing)
    }
    return { verdict: 'applied', newClients: newClients.length, rescued }
  }

  /** Binds a client id to a person before anything of it is shown (B4). False if it belongs to another. */
  bind(client: number, author: Author, writing: Writing): boolean {
    const ownership = this.ownership(client, author)
    if (ownership === 'own') return true
    if (ownership !== 'unbound') return false
    const owners: readonly Owner[] = [[client, author.person, author.seat]]
    const meta = { ...nothing, ...author, owners, clients: [[client, author.seat] as const] }
    this.#write(meta, emptyUpdate, writing)
    return true
  }

  ownership(
    client: number,
    author: Pick<Author, 'person' | 'seat'>,
  ): 'own' | 'foreign' | 'other-seat' | 'unbound' {
    if (client === this.doc.clientID) return 'foreign'
    const owner = this.#owners.get(client)
    if (!owner) return Y.getState(this.doc.store, client) > 0 ? 'foreign' : 'unbound'
    if (owner.person !== author.person) return 'foreign'
    return owner.seat === author.seat ? 'own' : 'other-seat'
  }

  owns(client: number, author: Pick<Author, 'person' | 'seat'>): boolean {
    return this.ownership(client, author) === 'own'
  }

  // ── what the record needs ───────────────────────────────────────────────

  facts(): TextFacts {
    return {
      hash: () => this.#once('hash', () => textHash(this.text())),
      block: (paragraph) => this.#blocks().get(paragraph),
    }
  }

  /** The working text in canonical form. */
  text(): TextDocument {
    return this.#once('text', () => readText(this.doc))
  }

  capture(): Capture {
    return this.#once('capture', () => {
      const bytes = textBytes(this.text())
      return { bytes, hash: sha256(bytes), snapshot: Y.encodeSnapshot(Y.snapshot(this.doc)) }
    })
  }

  edit(edit: TextEdit, words: SeatId, by: ActorRef, at: Instant, writing: Writing): void {
    const before = Y.encodeStateVector(this.doc)
    const written = this.#record(() => {
      applyTextEdit(this.doc, edit)
      repair({
        doc: this.doc,
        lineage: this.#lineage,
        inserted: insertedSince(this.doc, before),
        random: Math.random,
      })
    })
    if (!written.bytes || !written.transaction) return
    const inserted = insertedSince(this.doc, before)
    this.#write(
      {
        ...nothing,
        person: by.person ?? '',
        seat: by.seat,
        at,
        owners: this.#ownId(),
        deletions: [...rangesOf(written.transaction.deleteSet).ranges()].map((range) => [range, by.seat]),
        words: [...inserted.ranges()].map((range) => [range, words]),
      },
      written.bytes,
      writing,
    )
  }

  seed(text: TextDocument, by: ActorRef, at: Instant, writing: Writing): void {
    const { bytes } = this.#record(() => seedText(this.doc, text))
    invariant(bytes, 'a text is seeded with at least one block')
    const inserted = insertedSince(this.doc, Y.encodeStateVector(new Y.Doc()))
    const words = [...inserted.ranges()].map((range) => [range, by.seat] as const)
    const meta = { ...nothing, person: by.person ?? '', seat: by.seat, at, owners: this.#ownId(), words }
    this.#write(meta, bytes, writing)
  }

  /** On a desk: keeps words that could not stay in the text. */
  keep(draft: Draft, at: Instant, writing: Writing): void {
    const { bytes } = this.#record(() => putDraft(this.doc, draft))
    if (!bytes) return
    this.#write({ ...nothing, ...server, at, owners: this.#ownId() }, bytes, writing)
  }

  /** Words that have yet to reach a desk: after a crash they are sent once more, under the same name. */
  outgoing(): readonly Outgoing[] {
    return [...this.#outgoing.values()]
  }

  /** A draft has reached its desk. */
  delivered(draft: string, at: Instant, writing: Writing): void {
    if (!this.#outgoing.has(draft)) return
    this.#write({ ...nothing, ...server, at, kept: [draft] }, emptyUpdate, writing)
  }

  // ── what a room needs ───────────────────────────────────────────────────

  /** The whole state, encoded once per version however many join. */
  encoded(): Uint8Array {
    return this.#once('encoded', () => Y.encodeStateAsUpdate(this.doc))
  }

  encodedVector(): Uint8Array {
    return this.#once('encodedVector', () => Y.encodeStateVector(this.doc))
  }

  /** How much of each client there is; not to be changed. */
  vector(): ReadonlyMap<number, number> {
    return this.#once('vector', () => Y.decodeStateVector(this.encodedVector()))
  }

  attribution(): Attribution {
    return this.#once('attribution', () => this.index.all())
  }

  // ── within ──────────────────────────────────────────────────────────────

  /** What its author has seen: their own words, what they were told, and whatever the update rests on. */
  #sightOf(stroke: Stroke, decoded: Decoded): (id: CharacterId) => boolean {
    // After long work offline an update rests on what its author had at the end, not when each word was typed.
    const rests = stroke.whole ? new Map<number, number>() : referred(decoded)
    return (id) => id[1] < (rests.get(id[0]) ?? 0) || stroke.knows(id) || this.owns(id[0], stroke.author)
  }

  #blocks(): ReadonlyMap<ParagraphId, Block> {
    return this.#once(
      'blocks',
      () => new Map(livingElements(this.doc).map((element) => [paragraphOf(element), readBlock(element)])),
    )
  }

  #once<T>(name: string, derive: () => T): T {
    if (this.#derived.version !== this.#version) this.#derived = { version: this.#version, values: new Map() }
    const { values } = this.#derived
    if (!values.has(name)) values.set(name, derive())
    return values.get(name) as T
  }

  /** Runs a change and gives it as one update. Yjs may clean up formats in a transaction of its own behind it. */
  #record(change: () => void): { readonly bytes?: Uint8Array; readonly transaction?: Y.Transaction } {
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

  #write(header: Omit<TextMeta, 'v' | 'chain'>, bytes: Uint8Array, writing: Writing, from?: unknown): void {
    const { clients, deletions, transfers, words } = header
    const plain = { v: 1 as const, ...header }
    const meta: TextMeta = { ...plain, chain: linkText(this.#last, plain, bytes) }
    this.#take(meta, bytes)
    writing.entries.push({ kind: 'text', meta, bytes })
    writing.afterCommit(() => {
      const attribution = { clients, deletions, transfers, words }
      for (const listener of this.#listeners) listener({ bytes, attribution, from })
    })
  }

  #take(meta: TextMeta, bytes: Uint8Array): void {
    this.index.add(meta)
    for (const [client, person, seat] of meta.owners) this.#owners.set(client, { person, seat })
    this.#last = meta.chain
    this.#size += bytes.byteLength
    for (const outgoing of meta.drafts) this.#outgoing.set(outgoing.draft.id, outgoing)
    for (const id of meta.kept) this.#outgoing.delete(id)
    this.#version += 1
  }

  /** The server's client id of this memory belongs to nobody, for good. */
  #ownId(): readonly Owner[] {
    return this.#owners.has(this.doc.clientID) ? [] : [[this.doc.clientID, server.person, server.seat]]
  }

  #rescued({ placed, lost }: Settled, author: Author): readonly Rescued[] {
    const seatOf = ([id]: readonly CharacterId[]): SeatId =>
      (id ? this.index.authorOf(...id) : undefined) ?? author.seat
    return [
      ...placed.map(({ ids, words, paragraph }) => ({ seat: seatOf(ids), words, paragraph })),
      ...lost.map((words) => ({
        seat: seatOf(words.ids),
        words: words.words,
        draft: this.#draftOf(words, author),
      })),
    ]
  }

  #draftOf({ ids, words, element }: Lost, author: Author): Draft {
    const [id] = ids
    const person = (id && this.#owners.get(id[0])?.person) || author.person
    const before = element._item?.prev
    const neighbour = before?.content instanceof Y.ContentType ? before.content.type : undefined
    return {
      id: `r${randomBytes(12).toString('hex')}`,
      kind: 'add',
      paragraph: null,
      after: neighbour instanceof Y.XmlElement ? paragraphOf(neighbour) : null,
      content: [{ type: 'text', text: words }],
      reasons: '',
      origin: 'rescued',
      person,
      at: author.at,
    }
  }
}

const emptyUpdate = Uint8Array.of(0, 0)

const insertedSince = (doc: Y.Doc, before: Uint8Array): IdSet => {
  const known = Y.decodeStateVector(before)
  return new IdSet(
    [...doc.store.clients.keys()].flatMap((client) => {
      const [from, to] = [known.get(client) ?? 0, Y.getState(doc.store, client)]
      return to > from ? [[client, from, to - from] as const] : []
    }),
  )
}

/** Up to which clock of each client an update names something: all before it, its author has. */
const referred = ({ structs, ds }: Decoded): ReadonlyMap<number, number> => {
  const clocks = new Map<number, number>()
  const name = (client: number, clock: number): void => {
    if (clock > (clocks.get(client) ?? 0)) clocks.set(client, clock)
  }
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue
    const parent: unknown = struct.parent
    for (const id of [struct.origin, struct.rightOrigin, parent])
      if (id instanceof Y.ID) name(id.client, id.clock + 1)
  }
  for (const [client, items] of ds.clients) for (const { clock, len } of items) name(client, clock + len)
  return clocks
}

/** What an update deleted of its own accord that was not deleted before. */
const effective = ({ own, died }: Change): readonly (readonly [number, number, number])[] =>
  [...own.ranges()].flatMap((range) => [...died.within(range)])

const changesBlocks = (transaction: Y.Transaction): boolean =>
  [...transaction.changed.keys()].some((type) => (type as unknown) instanceof Y.XmlFragment)
