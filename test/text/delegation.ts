/**
 * Delegations at one text, as the server sees them: what each types, strikes and carries elsewhere, with the attribution
 * the server would make of it. Carrying writes words anew and deletes them, as the editor binding does.
 */
import * as Y from 'yjs'
import type { Attribution, IdRange } from '../../shared/protocol/socket.ts'
import { elementFor } from '../../shared/text/edit.ts'
import { readBlock } from '../../shared/text/read.ts'
import { AttributionIndex, redline, type RedlineBlock } from '../../shared/text/redline.ts'
import { rootName, type Block } from '../../shared/text/schema.ts'
import { copyOf, elementAt, meet, textAt } from './support.ts'

export const nothingKnown: Attribution = { clients: [], deletions: [], transfers: [], words: [] }

export class Table {
  readonly index = new AttributionIndex()
  since: Y.Snapshot
  readonly #delegations: Delegation[] = []

  constructor(readonly doc: Y.Doc) {
    this.since = Y.snapshot(doc)
  }

  seat(seat: string): Delegation {
    const client = 100 + this.#delegations.length
    const delegation = new Delegation(copyOf(this.doc, client), seat, this.index)
    this.#delegations.push(delegation)
    return delegation
  }

  meet(): void {
    meet(this.doc, ...this.#delegations.map(({ doc }) => doc))
  }

  /** A version of the words as they stand; the redline begins from it. */
  issue(): void {
    this.meet()
    this.since = Y.snapshot(this.doc)
  }

  redline(): readonly RedlineBlock[] {
    this.meet()
    return redline(this.doc, this.since, this.index)
  }
}

export class Delegation {
  constructor(
    readonly doc: Y.Doc,
    readonly seat: string,
    private readonly index: AttributionIndex,
  ) {
    index.add({ ...nothingKnown, clients: [[doc.clientID, seat]] })
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (!transaction.local) return
      for (const [client, ranges] of transaction.deleteSet.clients)
        for (const { clock, len } of ranges)
          index.add({ ...nothingKnown, deletions: [[[client, clock, len], seat]] })
    })
  }

  get fragment(): Y.XmlFragment {
    return this.doc.getXmlFragment(rootName)
  }

  type(block: number, at: number, words: string): void {
    textAt(this.doc, block).insert(at, words)
  }

  strike(block: number, at: number, length: number): void {
    textAt(this.doc, block).delete(at, length)
  }

  add(place: number, block: Block): void {
    this.fragment.insert(place, [elementFor(block)])
  }

  remove(place: number): void {
    this.fragment.delete(place, 1)
  }

  /** Writes the block anew elsewhere, perhaps as something else, under its own id. */
  move(from: number, to: number, changes: Partial<Block> = {}): void {
    this.doc.transact(() => {
      const element = elementAt(this.doc, from)
      const copy = { ...readBlock(element), ...changes }
      const source = wordRanges(element)
      this.fragment.insert(to > from ? to + 1 : to, [elementFor(copy)])
      const place = to > from ? to + 1 : to
      this.#carried(source, wordRanges(elementAt(this.doc, place)))
      this.fragment.delete(to > from ? from : from + 1, 1)
    })
  }

  /** The words from `at` on become a block of their own. */
  split(block: number, at: number, id: string): void {
    this.doc.transact(() => {
      const words = textAt(this.doc, block)
      const rest = words.toString().slice(at)
      const source = wordRanges(elementAt(this.doc, block), at)
      this.add(block + 1, { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: rest }] })
      this.#carried(source, wordRanges(elementAt(this.doc, block + 1)))
      words.delete(at, rest.length)
    })
  }

  /** The words of the next block are written at the end of this one. */
  join(block: number): void {
    this.doc.transact(() => {
      const words = textAt(this.doc, block)
      const next = elementAt(this.doc, block + 1)
      const before = words.length
      const source = wordRanges(next)
      words.insert(before, textAt(this.doc, block + 1).toString())
      this.#carried(source, wordRanges(elementAt(this.doc, block), before))
      this.remove(block + 1)
    })
  }

  #carried(from: readonly IdRange[], to: readonly IdRange[]): void {
    this.index.add({ ...nothingKnown, transfers: paired(from, to) })
  }
}

/** Ids of the visible characters of a block from a place on, character by character. */
const wordRanges = (element: Y.XmlElement, from = 0): readonly IdRange[] => {
  const ranges: IdRange[] = []
  for (const child of element.toArray())
    if (child instanceof Y.XmlText)
      for (let item = child._start; item; item = item.right)
        if (!item.deleted && item.content instanceof Y.ContentString)
          for (let offset = 0; offset < item.length; offset += 1)
            ranges.push([item.id.client, item.id.clock + offset, 1])
  return ranges.slice(from)
}

const paired = (from: readonly IdRange[], to: readonly IdRange[]): Attribution['transfers'] =>
  from.flatMap((range, place): Attribution['transfers'] => {
    const target = to[place]
    return target ? [[range, target]] : []
  })

/** `[-old-MLT]{+new+FRA}`: a redline on one line. */
export const shown = (block: RedlineBlock | undefined): string =>
  (block?.runs ?? [])
    .map(({ text, change, seat }) =>
      change === 'same'
        ? text
        : change === 'inserted'
          ? `{+${text}+${seat ?? '?'}}`
          : `[-${text}-${seat ?? '?'}]`,
    )
    .join('')

/** What each block is, and its words. */
export const brief = (blocks: readonly RedlineBlock[]): readonly string[] =>
  blocks.map(
    (block) => `${block.id} ${block.change}${block.seat ? ` by ${block.seat}` : ''}: ${shown(block)}`,
  )
