/**
 * Places in a text where words can be put, and the putting: the server's own writing into a Y.Doc, always within the
 * transaction of whoever calls. See `rescue.ts` for why.
 */
import * as Y from 'yjs'
import type { ParagraphId } from '../../shared/ids.ts'
import { newElement } from '../../shared/text/edit.ts'
import { blockTypeOf } from '../../shared/text/read.ts'
import { blockAttributes } from '../../shared/text/schema.ts'
import {
  attributeOf,
  cellsOfElement,
  elementOfText,
  isDead,
  livingElements,
  paragraphOf,
  placeAfter,
  rootOf,
  structAt,
  type Cell,
} from './cells.ts'
import type { CharacterId, IdSet, Lineage } from './lineage.ts'

export type Spot = { readonly text: Y.XmlText; readonly index: number }

type Ground = { readonly doc: Y.Doc; readonly lineage: Lineage }

/** Beside the living successor of the words to the left of a run, else of those to its right. */
export const besideWords = (
  { doc, lineage }: Ground,
  cells: readonly Cell[],
  from: number,
  to: number,
): Spot | undefined => {
  for (let index = from - 1; index >= 0; index -= 1) {
    const spot = spotAt(doc, lineage, cells[index], 'after')
    if (spot) return spot
  }
  for (let index = to; index < cells.length; index += 1) {
    const spot = spotAt(doc, lineage, cells[index], 'before')
    if (spot) return spot
  }
  return undefined
}

const spotAt = (
  doc: Y.Doc,
  lineage: Lineage,
  cell: Cell | undefined,
  side: 'after' | 'before',
): Spot | undefined => {
  if (!cell) return undefined
  const end = lineage.end(cell.id)
  const struct = structAt(doc, end)
  if (!(struct instanceof Y.Item) || struct.deleted) return undefined
  const text = struct.parent
  if (!(text instanceof Y.XmlText)) return undefined
  const index = placeAfter(struct, end[1])
  return { text, index: side === 'after' ? index : index - 1 }
}

/** At the end of the block that now bears this block's identity. */
export const inBlock = ({ doc }: Ground, element: Y.XmlElement): Spot | undefined => {
  const living = livingWithId(doc, paragraphOf(element))
  return living && endOf(living)
}

const livingWithId = (doc: Y.Doc, paragraph: ParagraphId): Y.XmlElement | undefined =>
  paragraph === '' ? undefined : livingElements(doc).find((element) => paragraphOf(element) === paragraph)

const endOf = (element: Y.XmlElement): Spot => {
  const last = element
    .toArray()
    .filter((child) => child instanceof Y.XmlText)
    .at(-1)
  if (last) return { text: last, index: last.length }
  const text = new Y.XmlText()
  element.insert(element.length, [text])
  return { text, index: 0 }
}

/**
 * For words that were carried into a block which another was deleting: back where they came from. Their old block is
 * made again if it is gone, with its identity.
 */
export const restoredPlace = (
  ground: Ground,
  element: Y.XmlElement,
  cells: readonly Cell[],
): Spot | undefined => {
  const { doc, lineage } = ground
  for (const cell of cells)
    for (let from = lineage.origin(cell.id); from; from = lineage.origin(from)) {
      const item = structAt(doc, from)
      const text = item instanceof Y.Item && item.parent instanceof Y.XmlText ? item.parent : undefined
      const home = text && elementOfText(text)
      if (!home || home === element) continue
      return backIn(ground, home, from)
    }
  return undefined
}

const backIn = (ground: Ground, home: Y.XmlElement, from: CharacterId): Spot => {
  const cells = cellsOfElement(home)
  const index = cells.findIndex(({ id }) => id[0] === from[0] && id[1] === from[1])
  const beside = index === -1 ? undefined : besideWords(ground, cells, index, index + 1)
  if (beside) return beside
  if (!home._item?.deleted) return endOf(home)
  return inBlock(ground, home) ?? endOf(remade(ground.doc, home))
}

/** A deleted block anew, after the blocks that stood before it. */
const remade = (doc: Y.Doc, dead: Y.XmlElement): Y.XmlElement => {
  const attributes = Object.fromEntries(
    blockAttributes[blockTypeOf(dead.nodeName) ?? 'paragraph'].flatMap((name) => {
      const value = attributeOf(dead, name)
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : []
    }),
  )
  const anew = newElement(dead.nodeName, attributes)
  rootOf(doc).insert(dead._item ? placeAfter(dead._item, dead._item.id.clock) : 0, [anew])
  return anew
}

/** Puts words there in the look of what stands to their left; gives the id of each of their units. */
export const insertWords = (doc: Y.Doc, { text, index }: Spot, words: string): readonly CharacterId[] => {
  const start = Y.getState(doc.store, doc.clientID)
  text.insert(index, words)
  const end = Y.getState(doc.store, doc.clientID)
  // Formats of the surrounding may be written along with the letters.
  const ids: CharacterId[] = []
  for (let clock = start; clock < end; clock += 1) {
    const struct = structAt(doc, [doc.clientID, clock])
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) ids.push([doc.clientID, clock])
  }
  return ids
}

/**
 * A letter written and deleted where words are about to be deleted. Deletions have no id of their own in Yjs; by this
 * letter it can be told whether somebody has seen them.
 */
export const markRemoval = (doc: Y.Doc, ids: readonly CharacterId[]): CharacterId => {
  const clock = Y.getState(doc.store, doc.clientID)
  const item = ids
    .map((id) => structAt(doc, id))
    .find((struct) => struct instanceof Y.Item && !struct.deleted)
  const text = item instanceof Y.Item && item.parent instanceof Y.XmlText ? item.parent : undefined
  const root = rootOf(doc)
  if (text) {
    text.insert(0, mark)
    text.delete(0, mark.length)
  } else {
    root.insert(0, [new Y.XmlElement('paragraph')])
    root.delete(0, 1)
  }
  return [doc.clientID, clock]
}

const mark = '·'

/** Deletes living words by their ids; gives the blocks they stood in. */
export const deleteWords = (doc: Y.Doc, ids: readonly CharacterId[]): ReadonlySet<Y.XmlElement> => {
  const elements = new Set<Y.XmlElement>()
  for (let next = 0; next < ids.length;) {
    const id = ids[next]
    const item = id && structAt(doc, id)
    next += 1
    if (!id || !(item instanceof Y.Item) || item.deleted || !(item.parent instanceof Y.XmlText)) continue
    const end = item.id.clock + item.length
    let length = 1
    // Neighbours of one item go in one stroke.
    for (let more = ids[next]; more; more = ids[next]) {
      if (more[0] !== id[0] || more[1] !== id[1] + length || more[1] >= end) break
      length += 1
      next += 1
    }
    const text = item.parent
    text.delete(placeAfter(item, id[1]) - 1, length)
    const element = elementOfText(text)
    if (element) elements.add(element)
  }
  return elements
}

/** Blocks written by the update from which the server has taken every word: nothing of them was meant to be new. */
export const dropEmptied = (doc: Y.Doc, emptied: ReadonlySet<Y.XmlElement>, inserted: IdSet): void => {
  for (const element of emptied) {
    const item = element._item
    if (!item || item.deleted || !inserted.has([item.id.client, item.id.clock])) continue
    if (cellsOfElement(element).some((cell) => !isDead(doc, cell.id))) continue
    const living = livingElements(doc)
    if (living.length > 1) rootOf(doc).delete(rootOf(doc).toArray().indexOf(element), 1)
  }
}
