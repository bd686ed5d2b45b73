/**
 * How much work it would be for Yjs to find the places of new items. An item that says "behind this letter, before that one"
 * is put there at once if the two are neighbours; if others stand between, Yjs steps over them one by one, and ten thousand
 * items can be made to step over ten thousand each. Here the steps are taken on a sketch of the neighbourhood, and counted,
 * before anything is changed: by number and not by the clock, so that the same bytes are always judged alike.
 *
 * Follows `Item.integrate` of Yjs 13.6. Pure: reads the document and changes nothing.
 */
import * as Y from 'yjs'
import { turnsOf, type Struct } from './order.ts'

/** More steps than were allowed. */
export class TooMuchWork extends Error {}

export type Effort = {
  readonly steps: number
  /** Items that came to a place where others stood whom they did not know. Words typed one after another make none. */
  readonly contested: number
}

/** Letters that stand together, or another item; of an item of the document, all of it or a part. */
type Piece = {
  readonly client: number
  readonly clock: number
  length: number
  readonly origin: Y.ID | null
  readonly rightOrigin: Y.ID | null
  /** In what and under which key it stands. */
  readonly parent: unknown
  readonly key: string | null
  /** `undefined`: as in the document. */
  left: Piece | null | undefined
  right: Piece | null | undefined
  readonly item: Y.Item | undefined
  /** The latest searches that came by here; cheaper than sets. */
  passed: number
  conflicting: number
}

/** Those in one order: words of a text, blocks of a fragment, values that one key has had. */
type Siblings = { first: Piece | null; length: number }

export class Sketch {
  /** Per client, by clock. */
  readonly #pieces = new Map<number, Piece[]>()
  readonly #siblings = new Map<unknown, Map<string | null, Siblings>>()
  /** Types that come with the update, by client and clock. */
  readonly #types = new Map<number, Map<number, unknown>>()
  #searches = 0
  #steps = 0
  #contested = 0

  constructor(
    private readonly doc: Y.Doc,
    private readonly most: number,
  ) {}

  get effort(): Effort {
    return { steps: this.#steps, contested: this.#contested }
  }

  /** The next item in the order of `turnsOf`, of which `known` says how much is there already. */
  place(item: Y.Item, known: number): void {
    const offset = Math.max(0, known - item.id.clock)
    const { client } = item.id
    const clock = item.id.clock + offset
    const left = offset > 0 ? this.#endingAt(client, clock - 1) : this.#ending(item.origin)
    const right = this.#startingAt(item.rightOrigin)
    // Beside what was collected it will be collected too.
    if (left === 'gone' || right === 'gone') return
    const beside = left ?? right
    const parent = beside ? beside.parent : this.#parentOf(item)
    if (parent === undefined) return
    this.#holds(item)
    const piece: Piece = {
      client,
      clock,
      length: item.length - offset,
      origin: left ? Y.createID(left.client, left.clock + left.length - 1) : null,
      rightOrigin: item.rightOrigin,
      parent,
      key: beside ? beside.key : item.parentSub,
      left: null,
      right: null,
      item: undefined,
      passed: 0,
      conflicting: 0,
    }
    this.#insert(piece, this.#search(piece, left, right))
  }

  /** Behind which piece it is put. */
  #search(piece: Piece, left: Piece | null, right: Piece | null): Piece | null {
    const free = left ? this.#rightOf(left) === right : right !== null && this.#leftOf(right) === null
    if (free) return left
    const search = (this.#searches += 1)
    let conflicts = (this.#searches += 1)
    let place = left
    let other = left ? this.#rightOf(left) : this.#firstBeside(piece)
    if (other && other !== right) this.#contested += 1
    for (; other && other !== right; other = this.#rightOf(other)) {
      this.#step(1)
      other.passed = search
      other.conflicting = conflicts
      if (same(piece.origin, other.origin)) {
        if (other.client < piece.client) {
          place = other
          conflicts = this.#searches += 1
        } else if (same(piece.rightOrigin, other.rightOrigin)) break
      } else {
        const origin = other.origin && this.#found(other.origin.client, other.origin.clock)
        if (origin?.passed !== search) break
        if (origin.conflicting !== conflicts) {
          place = other
          conflicts = this.#searches += 1
        }
      }
    }
    return place
  }

  #insert(piece: Piece, left: Piece | null): void {
    const right = left ? this.#rightOf(left) : this.#firstBeside(piece)
    piece.left = left
    piece.right = right
    if (left) left.right = piece
    if (right) right.left = piece
    const siblings = this.#siblings.get(piece.parent)?.get(piece.key)
    if (siblings) siblings.length += 1
    if (siblings && !left) siblings.first = piece
    this.#keep(piece)
  }

  /** Work of another kind, counted with it. */
  spend(steps: number): void {
    this.#step(steps)
  }

  #step(count: number): void {
    this.#steps += count
    if (this.#steps > this.most) throw new TooMuchWork()
  }

  // ── neighbours ──────────────────────────────────────────────────────────

  #rightOf(piece: Piece): Piece | null {
    if (piece.right === undefined) {
      const next = piece.item?.right
      piece.right = next ? this.#found(next.id.client, next.id.clock) : null
    }
    return piece.right
  }

  #leftOf(piece: Piece): Piece | null {
    if (piece.left === undefined) {
      const previous = piece.item?.left
      piece.left = previous ? this.#found(previous.id.client, previous.id.clock + previous.length - 1) : null
    }
    return piece.left
  }

  #found(client: number, clock: number): Piece | null {
    const piece = this.#holding(client, clock)
    return piece === 'gone' ? null : piece
  }

  /** To the first value of a key Yjs goes back from the latest, past all that there have been. */
  #firstBeside({ parent, key }: Piece): Piece | null {
    const siblings = this.#siblingsOf(parent, key)
    if (key !== null) this.#step(siblings.length)
    return siblings.first
  }

  #siblingsOf(parent: unknown, key: string | null): Siblings {
    const keys = this.#siblings.get(parent) ?? new Map<string | null, Siblings>()
    this.#siblings.set(parent, keys)
    const known = keys.get(key)
    if (known) return known
    const siblings: Siblings = { first: null, length: 0 }
    keys.set(key, siblings)
    const held = parent instanceof Y.AbstractType ? heldBy(parent, key) : null
    let piece = held && this.#found(held.id.client, held.id.clock)
    for (; piece; piece = this.#leftOf(piece)) {
      siblings.first = piece
      siblings.length += 1
      if (key !== null) this.#step(1)
    }
    return siblings
  }

  /** Of an item that names it; `undefined` if it was collected. */
  #parentOf(item: Y.Item): unknown {
    // A decoded item names its parent by the name of a root or by an id.
    const named: unknown = item.parent
    if (!(named instanceof Y.ID)) return this.doc.share.get(String(named)) ?? named
    const fresh = this.#types.get(named.client)?.get(named.clock)
    if (fresh !== undefined) return fresh
    if (named.clock >= Y.getState(this.doc.store, named.client)) return undefined
    const held: Y.Item | Y.GC = Y.getItem(this.doc.store, named)
    return held instanceof Y.Item && held.content instanceof Y.ContentType ? held.content.type : undefined
  }

  #holds({ id, content }: Y.Item): void {
    if (!(content instanceof Y.ContentType)) return
    const clocks = this.#types.get(id.client) ?? new Map<number, unknown>()
    this.#types.set(id.client, clocks.set(id.clock, content.type))
  }

  // ── pieces ──────────────────────────────────────────────────────────────

  #ending(id: Y.ID | null): Piece | 'gone' | null {
    return id ? this.#endingAt(id.client, id.clock) : null
  }

  #endingAt(client: number, clock: number): Piece | 'gone' {
    const piece = this.#holding(client, clock)
    if (piece !== 'gone') this.#cut(piece, clock + 1)
    return piece
  }

  #startingAt(id: Y.ID | null): Piece | 'gone' | null {
    if (!id) return null
    const piece = this.#holding(id.client, id.clock)
    return piece === 'gone' ? piece : (this.#cut(piece, id.clock) ?? piece)
  }

  /** In two where `clock` begins; gives the second. */
  #cut(piece: Piece, clock: number): Piece | undefined {
    const { client, item, parent, key, rightOrigin } = piece
    const length = clock - piece.clock
    if (length <= 0 || length >= piece.length) return undefined
    const second: Piece = {
      client,
      clock,
      length: piece.length - length,
      origin: Y.createID(client, clock - 1),
      rightOrigin,
      parent,
      key,
      left: piece,
      right: piece.right,
      item,
      passed: piece.passed,
      conflicting: piece.conflicting,
    }
    piece.length = length
    if (piece.right) piece.right.left = second
    piece.right = second
    this.#keep(second)
    return second
  }

  #holding(client: number, clock: number): Piece | 'gone' {
    const pieces = this.#pieces.get(client)
    const near = pieces?.[indexOf(pieces, clock) - 1]
    if (near && clock < near.clock + near.length) return near
    if (clock >= Y.getState(this.doc.store, client)) return 'gone'
    const item: Y.Item | Y.GC = Y.getItem(this.doc.store, Y.createID(client, clock))
    if (!(item instanceof Y.Item) || !(item.parent instanceof Y.AbstractType)) return 'gone'
    const piece: Piece = {
      client,
      clock: item.id.clock,
      length: item.length,
      origin: item.origin,
      rightOrigin: item.rightOrigin,
      parent: item.parent,
      key: item.parentSub,
      left: undefined,
      right: undefined,
      item,
      passed: 0,
      conflicting: 0,
    }
    this.#keep(piece)
    return piece
  }

  #keep(piece: Piece): void {
    const pieces = this.#pieces.get(piece.client)
    if (!pieces) this.#pieces.set(piece.client, [piece])
    else {
      const index = indexOf(pieces, piece.clock)
      if (index === pieces.length) pieces.push(piece)
      else pieces.splice(index, 0, piece)
    }
  }
}

/** The first of a list, the latest of a key. */
const heldBy = (type: Y.AbstractType<unknown>, key: string | null): Y.Item | null =>
  key === null ? type._start : (type._map.get(key) ?? null)

/** Behind how many pieces one of this clock, or what lies within it, comes. */
const indexOf = (pieces: readonly Piece[], clock: number): number => {
  let low = 0
  let high = pieces.length
  // Words come in the order of their clocks, so the end is looked at first.
  if ((pieces[high - 1]?.clock ?? Infinity) <= clock) return high
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((pieces[middle]?.clock ?? Infinity) <= clock) low = middle + 1
    else high = middle
  }
  return low
}

const same = (a: Y.ID | null, b: Y.ID | null): boolean =>
  a === b || (a !== null && b !== null && a.client === b.client && a.clock === b.clock)

/** What it costs to open a whole text at once, as every page does: not what it cost to write. `undefined`: more than `most`. */
export const effortOfOpening = (structs: readonly Struct[], most: number): Effort | undefined => {
  const doc = new Y.Doc()
  const clients = new Map<number, Struct[]>()
  for (const struct of structs) {
    const list = clients.get(struct.id.client)
    if (list) list.push(struct)
    else clients.set(struct.id.client, [struct])
  }
  const sketch = new Sketch(doc, most)
  try {
    for (const { struct, known } of turnsOf(doc, clients))
      if (struct instanceof Y.Item && struct.id.clock + struct.length > known) sketch.place(struct, known)
  } catch (error) {
    if (error instanceof TooMuchWork) return undefined
    throw error
  }
  return sketch.effort
}
