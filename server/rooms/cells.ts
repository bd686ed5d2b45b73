/**
 * A text seen character by character, dead ones included: where each stands and by which Yjs id. The server's documents
 * are never garbage collected, so a deleted word still has its letters and its place.
 *
 * Reads only. What to do with it is decided in `rescue.ts`.
 */
import * as Y from 'yjs'
import type { IdRange } from '../../shared/protocol/socket.ts'
import { rootName } from '../../shared/text/schema.ts'
import { IdSet, type CharacterId } from './lineage.ts'

export type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds']

/** One UTF-16 unit of text, as Yjs counts. */
export type Cell = { readonly id: CharacterId; readonly unit: string; readonly item: Y.Item }

export const rangesOf = (set: DeleteSet): IdSet =>
  new IdSet(
    [...set.clients].flatMap(([client, items]) =>
      items.map(({ clock, len }): IdRange => [client, clock, len]),
    ),
  )

export const structAt = (doc: Y.Doc, [client, clock]: CharacterId): Y.Item | Y.GC | undefined => {
  const structs = doc.store.clients.get(client)
  const last = structs?.[structs.length - 1]
  if (!structs || !last || clock < 0 || clock >= last.id.clock + last.length) return undefined
  return structs[Y.findIndexSS(structs, clock)]
}

export const isDead = (doc: Y.Doc, id: CharacterId): boolean => structAt(doc, id)?.deleted ?? true

/** The items of these ranges; each whole, though only part of it may lie within. */
export const itemsIn = function* (doc: Y.Doc, set: IdSet): Iterable<Y.Item> {
  for (const [client, clock, length] of set.ranges()) {
    const structs = doc.store.clients.get(client)
    if (!structs || !structAt(doc, [client, clock])) continue
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
      const struct = structs[index]
      if (!struct || struct.id.clock >= clock + length) break
      if (struct instanceof Y.Item) yield struct
    }
  }
}

/** The text an item is words of. */
export const textOfItem = (item: Y.Item): Y.XmlText | undefined =>
  item.parent instanceof Y.XmlText && item.parentSub === null && item.content instanceof Y.ContentString
    ? item.parent
    : undefined

export const elementOfText = (text: Y.XmlText): Y.XmlElement | undefined => {
  const parent: unknown = text._item?.parent
  return parent instanceof Y.XmlElement ? parent : undefined
}

/** The element an item is, if it is a block. */
export const elementOfItem = (item: Y.Item | Y.GC | undefined): Y.XmlElement | undefined =>
  item instanceof Y.Item && item.content instanceof Y.ContentType && item.content.type instanceof Y.XmlElement
    ? item.content.type
    : undefined

/** All texts of a block in order, deleted ones too. */
const textsOfElement = (element: Y.XmlElement): readonly Y.XmlText[] => {
  const texts: Y.XmlText[] = []
  for (let item = element._start; item; item = item.right)
    if (item.content instanceof Y.ContentType && item.content.type instanceof Y.XmlText)
      texts.push(item.content.type)
  return texts
}

export const cellsOfText = (text: Y.XmlText): readonly Cell[] => {
  const cells: Cell[] = []
  for (let item = text._start; item; item = item.right) {
    if (!(item.content instanceof Y.ContentString)) continue
    const { client, clock } = item.id
    for (let index = 0; index < item.length; index += 1)
      cells.push({ id: [client, clock + index], unit: item.content.str.charAt(index), item })
  }
  return cells
}

export const cellsOfElement = (element: Y.XmlElement): readonly Cell[] =>
  textsOfElement(element).flatMap(cellsOfText)

/** An attribute as it stands or, of a deleted block, as it last stood. */
export const attributeOf = (element: Y.XmlElement, name: string): unknown => {
  const content = element._map.get(name)?.content
  return content instanceof Y.ContentAny ? content.arr[content.arr.length - 1] : undefined
}

export const paragraphOf = (element: Y.XmlElement | undefined): string => {
  const id = element ? attributeOf(element, 'id') : undefined
  return typeof id === 'string' ? id : ''
}

/** Index, among the living, of the place just after a character (or where it would be, if it is dead). */
export const placeAfter = (item: Y.Item, clock: number): number => {
  let index = item.deleted ? 0 : clock - item.id.clock + 1
  for (let before = item.left; before; before = before.left)
    if (!before.deleted && before.countable) index += before.length
  return index
}

export const rootOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(rootName)

/** Blocks that stand, in order, also those of unknown kinds. */
export const livingElements = (doc: Y.Doc): readonly Y.XmlElement[] =>
  rootOf(doc)
    .toArray()
    .filter((child): child is Y.XmlElement => child instanceof Y.XmlElement)

/** What a document has that was not there before. */
export const insertedSince = (doc: Y.Doc, before: Uint8Array): IdSet => {
  const known = Y.decodeStateVector(before)
  return new IdSet(
    [...doc.store.clients.keys()].flatMap((client) => {
      const [from, to] = [known.get(client) ?? 0, Y.getState(doc.store, client)]
      return to > from ? [[client, from, to - from] as const] : []
    }),
  )
}
