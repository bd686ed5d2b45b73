/**
 * Walks the Yjs items of a text, deleted ones too, and says of every stretch of words whether it was there at a
 * snapshot and is there now. Half of `redline.ts`, which puts the blocks together; neither changes the doc.
 *
 * A line is a word's way through transfers: from its origin, over copies, to its end. Only the end is shown.
 */
import * as Y from 'yjs'
import type { ParagraphId, SeatId } from '../ids.ts'
import type { AttributionIndex, Id } from './attribution.ts'
import { coveredAt } from './ranges.ts'
import { blockTypeOf, idOf, levelOf, marksOf } from './read.ts'
import type { BlockType, Mark } from './schema.ts'

/** Words that share everything; `carried` are deleted ones that live on at `end`, and are not shown here. */
export type Piece = {
  readonly id: Id
  readonly text: string
  readonly marks: readonly Mark[]
  readonly change: 'same' | 'inserted' | 'deleted' | 'carried'
  readonly seat: SeatId | undefined
  /** Of deleted words: whose they were, where that is another than who struck them. */
  readonly of: SeatId | undefined
  /** Of deleted words: written since the snapshot too. */
  readonly fresh: boolean
  readonly end: Id
}

export type Form = { readonly type: BlockType; readonly level: number }

export type WalkedBlock = {
  readonly id: ParagraphId
  readonly item: Id
  readonly form: Form
  /** As it stood at the snapshot, if it did. */
  readonly was: Form | undefined
  readonly live: boolean
  readonly pieces: readonly Piece[]
}

/** Every block that stands or ever stood in the fragment, in reading order. */
export const walkBlocks = (
  fragment: Y.XmlFragment,
  since: Y.Snapshot,
  index: AttributionIndex,
): readonly WalkedBlock[] => {
  const view = new View(since, index, fragment.doc?.store)
  const found: WalkedBlock[] = []
  for (let item = fragment._start; item; item = item.right) {
    const element = item.content instanceof Y.ContentType ? item.content.type : undefined
    if (element instanceof Y.XmlElement) {
      const walked = walkBlock(item, element, view)
      if (walked) found.push(walked)
    }
  }
  return found
}

const walkBlock = (item: Y.Item, element: Y.XmlElement, view: View): WalkedBlock | undefined => {
  const type = blockTypeOf(element.nodeName)
  if (!type) return undefined
  const id: Id = [item.id.client, item.id.clock]
  const live = !item.deleted
  return {
    id: idOf(attributeOf(element, 'id', live)),
    item: id,
    form: { type, level: levelOf(type, attributeOf(element, 'level', live)) },
    was: view.stood(id, 1).visible
      ? { type, level: levelOf(type, Y.typeMapGetSnapshot(element, 'level', view.since)) }
      : undefined,
    live,
    pieces: walkPieces(element, view),
  }
}

/** Deleting an element deletes its attributes with it; a deleted one still tells what it last had. */
const attributeOf = (element: Y.XmlElement, name: string, live: boolean): unknown => {
  const item = element._map.get(name)
  if (!item || (live && item.deleted)) return undefined
  const values: unknown[] = item.content.getContent()
  return values[values.length - 1]
}

const walkPieces = (element: Y.XmlElement, view: View): readonly Piece[] => {
  const pieces: Piece[] = []
  for (let item = element._start; item; item = item.right) {
    const text = item.content instanceof Y.ContentType ? item.content.type : undefined
    if (text instanceof Y.XmlText) walkText(text, view, pieces)
  }
  return pieces
}

const walkText = (text: Y.XmlText, view: View, pieces: Piece[]): void => {
  const now = new Marking()
  const then = new Marking()
  for (let item = text._start; item; item = item.right) {
    const { content } = item
    const id: Id = [item.id.client, item.id.clock]
    if (content instanceof Y.ContentFormat) {
      if (!item.deleted) now.set(content.key, content.value)
      if (view.stood(id, 1).visible) then.set(content.key, content.value)
    } else if (content instanceof Y.ContentString) {
      for (let done = 0; done < item.length;) {
        const at: Id = [id[0], id[1] + done]
        const part = view.lineAt(at, item.length - done, !item.deleted)
        if (part.change)
          pieces.push({
            id: at,
            text: content.str.slice(done, done + part.length),
            // What was struck keeps the marks it had when it stood.
            marks: item.deleted && part.stood ? then.marks : now.marks,
            change: part.change,
            seat: part.seat,
            of: part.of,
            fresh: part.fresh,
            end: part.end,
          })
        done += part.length
      }
    }
  }
}

/** The marks in force at a place in a text. */
class Marking {
  readonly #formatting: Record<string, unknown> = {}
  marks: readonly Mark[] = []

  set(name: string, value: unknown): void {
    this.#formatting[name] = value
    this.marks = marksOf(this.#formatting)
  }
}

type Line = {
  readonly change: Piece['change'] | undefined
  readonly seat: SeatId | undefined
  readonly of: SeatId | undefined
  readonly fresh: boolean
  /** Whether these very ids, not only their origin, were there at the snapshot. */
  readonly stood: boolean
  readonly end: Id
  readonly length: number
}

/** What the snapshot and the attribution say of ids. */
class View {
  constructor(
    readonly since: Y.Snapshot,
    private readonly index: AttributionIndex,
    private readonly store: Y.Doc['store'] | undefined,
  ) {}

  /** Whether an id was visible at the snapshot, and for how many from there on that is so. */
  stood([client, clock]: Id, most: number): { readonly visible: boolean; readonly length: number } {
    const known = this.since.sv.get(client) ?? 0
    if (clock >= known) return { visible: false, length: most }
    const { covered, until } = coveredAt(this.since.ds.clients.get(client), clock)
    return { visible: !covered, length: Math.min(most, known - clock, until - clock) }
  }

  /** What is to be shown of the words at `id`, of which at most `most` follow; no `change` if nothing is. */
  lineAt(id: Id, most: number, live: boolean): Line {
    const here = this.stood(id, most)
    const kept = this.index.keptFrom(id, here.length)
    // By far the most words were never carried anywhere; the rest is only for those that were.
    if (kept > 0) return this.#line(id, id, kept, { live, stood: here.visible, ended: true }, here.visible)
    const origin = this.index.originOf(id, here.length)
    const end = this.index.endOf(origin.id, origin.length)
    const ended = same(end.id, id)
    // Words that are live and also live on elsewhere are told by themselves alone.
    const others = live && !ended ? [] : [...origin.path, ...end.path].filter((link) => !same(link, id))
    const then = this.#stoodIn(others, end.length)
    const stood = here.visible || then.stood
    return this.#line(id, end.id, then.length, { live, stood, ended }, here.visible)
  }

  /**
   * Whether words stood at the snapshot as one of these links, and stand there no longer: a version may have been issued
   * at any step of their way. Where such a link still stands, what was written elsewhere is a copy, and new words.
   */
  #stoodIn(links: readonly Id[], most: number): { readonly stood: boolean; readonly length: number } {
    let length = most
    let stood = false
    let stands = false
    for (const link of links) {
      const then = this.stood(link, length)
      length = then.length
      if (!then.visible) continue
      const now = this.#liveAt(link, length)
      length = now.length
      stood = true
      stands ||= now.live
    }
    return { stood: stood && !stands, length }
  }

  #line(
    id: Id,
    end: Id,
    length: number,
    { live, stood, ended }: { readonly live: boolean; readonly stood: boolean; readonly ended: boolean },
    here: boolean,
  ): Line {
    const unsaid = { seat: undefined, of: undefined, fresh: false, stood: here, end }
    if (live && !stood) {
      const by = this.index.author(id, length)
      return { ...unsaid, change: 'inserted', seat: by.seat, length: by.length }
    }
    if (live) return { ...unsaid, change: 'same', length }
    if (!ended) return { ...unsaid, change: 'carried', length }
    // Long gone, and most of what has ever been typed.
    if (!stood && this.#isOlder(id)) return { ...unsaid, change: undefined, length }
    const by = this.index.deleter(id, length)
    const author = this.index.author(id, by.length)
    const byAnother = by.seat !== undefined && author.seat !== undefined && by.seat !== author.seat
    // What somebody wrote and took back themselves since the snapshot concerns nobody else.
    const change = stood || byAnother ? 'deleted' : undefined
    const of = byAnother ? author.seat : undefined
    return { seat: by.seat, of, fresh: byAnother && !stood, stood: here, end, change, length: author.length }
  }

  /** Known at the snapshot, if only as struck. */
  #isOlder([client, clock]: Id): boolean {
    return clock < (this.since.sv.get(client) ?? 0)
  }

  #liveAt([client, clock]: Id, most: number): { readonly live: boolean; readonly length: number } {
    if (!this.store || Y.getState(this.store, client) <= clock) return { live: false, length: most }
    const item = Y.getItem(this.store, Y.createID(client, clock))
    return { live: !item.deleted, length: Math.min(most, item.id.clock + item.length - clock) }
  }
}

const same = (a: Id, b: Id): boolean => a[0] === b[0] && a[1] === b[1]
