/**
 * A text (or a desk) as it stands in a lane's memory: the Y.Doc, whose words are whose, and what is written to the log
 * when it changes. Everything here runs inside the lane; what it changes is private until the commit.
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
import type { AttributionIndex } from '../../shared/text/attribution.ts'
import { draftsName, putDraft, type Draft } from '../../shared/text/desk.ts'
import { applyTextEdit, seedText } from '../../shared/text/edit.ts'
import { citations } from '../../shared/text/numbering.ts'
import { readBlock, readText } from '../../shared/text/read.ts'
import { textBytes, textHash, type Block, type TextDocument } from '../../shared/text/schema.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { Instant } from '../../shared/time.ts'
import type { Writing } from '../lane.ts'
import type { Capture, TextSum, WorkingText } from '../working-text.ts'
import type { Entry } from '../storage/port.ts'
import { admit, type Decoded, type Verdict } from './admit.ts'
import { declaredIn, openSayings, takeSayings } from './declared.ts'
import { insertedSince, livingElements, paragraphOf, rangesOf, rootOf } from './cells.ts'
import type { CharacterId } from './lineage.ts'
import { limits } from './limits.ts'
import type { RoomKind } from './places.ts'
import type { History } from './outward.ts'
import { repair } from './repair.ts'
import { isPlain, settle, type Change, type Lost, type Settled } from './rescue.ts'
import { Tangle } from './tangle.ts'
import type { Outgoing, Owner } from './text-chain.ts'
import { emptyUpdate, nothing, server, TextLog, type TextChange } from './text-log.ts'

export type { TextChange } from './text-log.ts'

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
  /** Steps past other words that may still be taken for its author. */
  readonly stepsLeft: number
  /** It comes from an editor that says which words it carried. */
  readonly declares: boolean
  /** Given back to listeners, so that a stroke is not sent to who made it. */
  readonly from: unknown
}

/** A client id that a living connection shows itself under and has not written with. */
type Held = { readonly person: PersonId; readonly seat: SeatId; readonly lives: () => boolean }

/** Words whose place had gone, and what became of them. */
type Rescued = {
  readonly seat: SeatId
  readonly words: string
  readonly paragraph?: ParagraphId
  /** To be put on the desk of `seat`. */
  readonly draft?: Draft
}

export type Applied =
  | {
      readonly verdict: 'applied'
      readonly newClients: number
      readonly rescued: readonly Rescued[]
      /** Steps past other words that finding its places took. */
      readonly steps: number
    }
  | Exclude<Verdict, { readonly verdict: 'admitted' }>

export class LiveText implements WorkingText {
  readonly #log = new TextLog()
  readonly #tangle = new Tangle()
  readonly #held = new Map<number, Held>()

  constructor(readonly kind: RoomKind = 'text') {
    if (kind === 'text') {
      rootOf(this.doc)
      openSayings(this.doc)
    } else this.doc.getMap(draftsName)
  }

  get doc(): Y.Doc {
    return this.#log.doc
  }

  get index(): AttributionIndex {
    return this.#log.index
  }

  get bytes(): number {
    return this.#log.size(Infinity)
  }

  /** Called after each commit, in order. Adding the same listener again does nothing. */
  listen(listener: (change: TextChange) => void): void {
    this.#log.listen(listener)
  }

  unlisten(listener: (change: TextChange) => void): void {
    this.#log.unlisten(listener)
  }

  fold(entry: Pick<Entry, 'meta' | 'bytes'>): void {
    this.#log.fold(entry)
  }

  together(work: () => void): void {
    this.#log.together(work)
  }

  sum(): TextSum {
    return this.#log.sum()
  }

  begin(sum: Uint8Array): boolean {
    return this.#log.begin(sum)
  }

  agrees(sum: Uint8Array): boolean | undefined {
    return this.#log.agrees(sum)
  }

  /** An update from outside. Changes memory only if the verdict is `applied`. */
  apply(stroke: Stroke, writing: Writing): Applied {
    const { doc } = this
    const verdict = admit({
      doc,
      kind: this.kind,
      update: stroke.update,
      whole: stroke.whole,
      ownership: (client) => {
        const ownership = this.ownership(client, stroke.author)
        // Held by its author and not bound yet: this stroke binds it.
        return ownership === 'own' && !this.#log.ownerOf(client) ? 'unbound' : ownership
      },
      size: this.#log.size(limits.textBytes - stroke.update.byteLength),
      clientsLeft: stroke.clientsLeft,
      stepsLeft: stroke.stepsLeft,
    })
    if (verdict.verdict !== 'admitted') return verdict
    const { decoded, effort } = verdict
    const unchanged = { verdict: 'applied', newClients: 0, rescued: [], steps: effort.steps } as const
    if (!verdict.effective) return unchanged
    if (this.#tangle.tightened(doc, decoded.structs, effort, stroke.author.person))
      return { verdict: 'poisoned', why: 'a text that would take too long to open', costly: true }
    const before = Y.encodeStateVector(doc)
    const { bytes, transaction } = this.#log.record(() => Y.applyUpdate(doc, stroke.update, 'stroke'))
    invariant(!doc.store.pendingStructs && !doc.store.pendingDs, 'an admitted update leaves nothing waiting')
    if (!bytes || !transaction) return unchanged
    const [inserted, own] = [insertedSince(doc, before), rangesOf(decoded.ds)]
    const change: Change = {
      doc,
      lineage: this.#log.lineage,
      inserted,
      own,
      declared:
        stroke.declares && this.kind === 'text'
          ? declaredIn(this.#log, {
              inserted,
              own,
              seat: stroke.author.seat,
              isOwn: (client) => verdict.newClients.includes(client) || this.owns(client, stroke.author),
            })
          : undefined,
      died: rangesOf(transaction.deleteSet),
      knows: this.#sightOf(stroke, decoded),
      // Only the answer to our asking brings words that have waited.
      has: (id) => stroke.whole && stroke.has(id),
    }
    const rescued = this.#settle(stroke, change, transaction, bytes, verdict.newClients, writing)
    return { verdict: 'applied', newClients: verdict.newClients.length, rescued, steps: effort.steps }
  }

  #settle(
    stroke: Stroke,
    change: Change,
    transaction: Y.Transaction,
    bytes: Uint8Array,
    newClients: readonly number[],
    writing: Writing,
  ): readonly Rescued[] {
    const { author } = stroke
    const owners = newClients.map((client): Owner => [client, author.person, author.seat])
    let settled: Settled | undefined
    let moved: Attribution['transfers'] = []
    const after =
      this.kind === 'text'
        ? this.#log.record(() => {
            takeSayings(this.doc, change.inserted)
            if (!isPlain(change)) settled = settle(change)
            if (settled || changesBlocks(transaction))
              moved = repair({
                doc: this.doc,
                lineage: this.#log.lineage,
                inserted: change.inserted,
                random: Math.random,
              })
          })
        : { bytes: undefined }
    const stroked = this.#log.write(
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
    )
    const rescued = settled ? this.#rescued(settled, author) : []
    const drafts = rescued.flatMap(({ seat, draft }) => (draft ? [{ seat, draft }] : []))
    const behind =
      after.bytes || drafts.length > 0
        ? this.#log.write(
            {
              ...nothing,
              ...server,
              at: author.at,
              owners: this.#log.ownId(),
              transfers: [...(settled?.moved ?? []), ...moved],
              drafts,
            },
            after.bytes ?? emptyUpdate,
            writing,
          )
        : undefined
    this.#log.announce(behind ? [stroked, behind] : [stroked], writing, stroke.from)
    return rescued
  }

  /**
   * Keeps a client id for who shows themselves under it, until they are gone or have written under it, which binds it for
   * good (ROOM-13). Nothing is written: a page that was only opened leaves nothing behind. False if the id is another's.
   */
  hold(client: number, { person, seat }: Author, lives: () => boolean): boolean {
    for (const [id, held] of this.#held) if (!held.lives()) this.#held.delete(id)
    const ownership = this.ownership(client, { person, seat })
    if (ownership === 'unbound') this.#held.set(client, { person, seat, lives })
    return ownership === 'unbound' || ownership === 'own'
  }

  ownership(
    client: number,
    author: Pick<Author, 'person' | 'seat'>,
  ): 'own' | 'foreign' | 'other-seat' | 'unbound' {
    if (client === this.doc.clientID) return 'foreign'
    const held = this.#held.get(client)
    const owner = this.#log.ownerOf(client) ?? (held?.lives() ? held : undefined)
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
      hash: () => this.#log.once('hash', () => textHash(this.text())),
      block: (paragraph) => this.#block(paragraph),
      cite: (paragraph, language) => citations(this.text(), language).get(paragraph),
    }
  }

  /** The working text in canonical form. */
  text(): TextDocument {
    return this.#log.once('text', () => readText(this.doc))
  }

  capture(): Capture {
    return this.#log.once('capture', () => {
      const bytes = textBytes(this.text())
      return { bytes, hash: sha256(bytes), snapshot: Y.encodeSnapshot(Y.snapshot(this.doc)) }
    })
  }

  issued(by: ActorRef, at: Instant, writing: Writing): void {
    const header = { ...nothing, person: by.person ?? '', seat: by.seat, at, issued: true as const }
    this.#log.write(header, emptyUpdate, writing)
  }

  edit(edit: TextEdit, words: SeatId, by: ActorRef, at: Instant, writing: Writing): void {
    const before = Y.encodeStateVector(this.doc)
    const written = this.#log.record(() => {
      applyTextEdit(this.doc, edit)
      repair({
        doc: this.doc,
        lineage: this.#log.lineage,
        inserted: insertedSince(this.doc, before),
        random: Math.random,
      })
    })
    if (!written.bytes || !written.transaction) return
    const inserted = insertedSince(this.doc, before)
    const entry = this.#log.write(
      {
        ...nothing,
        person: by.person ?? '',
        seat: by.seat,
        at,
        owners: this.#log.ownId(),
        deletions: [...rangesOf(written.transaction.deleteSet).ranges()].map((range) => [range, by.seat]),
        words: [...inserted.ranges()].map((range) => [range, words]),
      },
      written.bytes,
      writing,
    )
    this.#log.announce([entry], writing)
  }

  seed(text: TextDocument, by: ActorRef, at: Instant, writing: Writing): void {
    const { bytes } = this.#log.record(() => seedText(this.doc, text))
    invariant(bytes, 'a text is seeded with at least one block')
    const inserted = insertedSince(this.doc, Y.encodeStateVector(new Y.Doc()))
    const words = [...inserted.ranges()].map((range) => [range, by.seat] as const)
    const meta = { ...nothing, person: by.person ?? '', seat: by.seat, at, owners: this.#log.ownId(), words }
    this.#log.announce([this.#log.write(meta, bytes, writing)], writing)
  }

  /** On a desk: keeps words that could not stay in the text. False if so much of this person's stands there already (ROOM-52). */
  keep(draft: Draft, begun: boolean, at: Instant, writing: Writing): boolean {
    const refused = draft.origin === 'refused' ? { refusedOf: draft.person } : {}
    const most = begun ? limits.refusedInAllBegun : limits.refusedInAll
    if (draft.origin === 'refused' && this.#log.refusedOf(draft.person) >= most) return false
    const { bytes } = this.#log.record(() => putDraft(this.doc, draft))
    if (!bytes) return true
    const header = { ...nothing, ...server, at, owners: this.#log.ownId(), ...refused }
    this.#log.announce([this.#log.write(header, bytes, writing)], writing)
    return true
  }

  /** On a desk: all that stands here goes for good. The memory of it goes behind the commit (ROOM-53). */
  erase(by: Author, writing: Writing): void {
    this.#log.write({ ...nothing, ...by, erased: this.#log.erasures + 1 }, emptyUpdate, writing)
    writing.erase()
  }

  get erasures(): number {
    return this.#log.erasures
  }

  /** Words that have yet to reach a desk: after a crash they are sent once more, under the same name. */
  outgoing(): readonly Outgoing[] {
    return [...this.#log.outgoing.values()]
  }

  /** A draft has reached its desk. */
  delivered(draft: string, at: Instant, writing: Writing): void {
    if (!this.#log.outgoing.has(draft)) return
    this.#log.write({ ...nothing, ...server, at, kept: [draft] }, emptyUpdate, writing)
  }

  // ── what a room needs ───────────────────────────────────────────────────

  /** For a reader who has `vector`. For newcomers encoded once per version, however many join. */
  outward(history: History, vector: Uint8Array): Uint8Array {
    // One byte is an empty vector: a newcomer, of whom there may be hundreds at once.
    if (vector.byteLength > 1) return this.#log.outward(history, vector)
    return this.#log.once(`outward ${history}`, () => this.#log.outward(history, vector))
  }

  encodedVector(): Uint8Array {
    return this.#log.once('encodedVector', () => Y.encodeStateVector(this.doc))
  }

  /** How much of each client there is; not to be changed. */
  vector(): ReadonlyMap<number, number> {
    return this.#log.once('vector', () => Y.decodeStateVector(this.encodedVector()))
  }

  attribution(): Attribution {
    return this.#log.once('attribution', () => this.index.all())
  }

  // ── within ──────────────────────────────────────────────────────────────

  /** What its author has seen: their own words, what they were told, and whatever the update rests on. */
  #sightOf(stroke: Stroke, decoded: Decoded): (id: CharacterId) => boolean {
    // After long work offline an update rests on what its author had at the end, not when each word was typed.
    const rests = stroke.whole ? new Map<number, number>() : referred(decoded)
    return (id) => id[1] < (rests.get(id[0]) ?? 0) || stroke.knows(id) || this.owns(id[0], stroke.author)
  }

  /** An act is judged by a paragraph or two: the others are not read again because somebody typed. */
  #block(paragraph: ParagraphId): Block | undefined {
    const elements = this.#log.once(
      'elements',
      () => new Map(livingElements(this.doc).map((element) => [paragraphOf(element), element])),
    )
    const element = elements.get(paragraph)
    return element && readBlock(element)
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
    const person = (id && this.#log.ownerOf(id[0])?.person) || author.person
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
