/**
 * What honest edits can make together and no text may be: a paragraph without an identity, two with one, a second title,
 * a text with no block at all. Repaired by the server before anybody sees it.
 *
 * Runs within the caller's transaction, after `rescue.ts`.
 */
import * as Y from 'yjs'
import { paragraphIdPattern } from '../../shared/ids.ts'
import type { IdRange } from '../../shared/protocol/socket.ts'
import { joinLetters } from '../../shared/text/carried.ts'
import { elementFor, newParagraphId } from '../../shared/text/edit.ts'
import { cellsOfElement, isDead, livingElements, paragraphOf, rootOf } from './cells.ts'
import type { IdSet, Lineage } from './lineage.ts'
import { deleteWords, insertWords } from './spots.ts'

type Repairs = {
  readonly doc: Y.Doc
  readonly lineage: Lineage
  readonly inserted: IdSet
  readonly random: () => number
}

/** Gives where words were carried, should a second title have become a paragraph. */
export const repair = (repairs: Repairs): readonly (readonly [IdRange, IdRange])[] => {
  const { doc, random } = repairs
  const moved: (readonly [IdRange, IdRange])[] = []
  doc.transact(() => {
    for (const title of secondTitles(doc)) moved.push(...demote(repairs, title))
    identify(repairs)
    if (livingElements(doc).length === 0)
      rootOf(doc).insert(0, [elementFor({ type: 'paragraph', attrs: { id: newParagraphId(random) } })])
  })
  return moved
}

const secondTitles = (doc: Y.Doc): readonly Y.XmlElement[] =>
  livingElements(doc)
    .filter(({ nodeName }) => nodeName === 'title')
    .slice(1)

const demote = (
  { doc, lineage, random }: Repairs,
  title: Y.XmlElement,
): readonly (readonly [IdRange, IdRange])[] => {
  const cells = cellsOfElement(title).filter(({ id }) => !isDead(doc, id))
  const root = rootOf(doc)
  const index = root.toArray().indexOf(title)
  const id = paragraphOf(title) || newParagraphId(random)
  const element = elementFor({ type: 'paragraph', attrs: { id } })
  const text = new Y.XmlText()
  root.insert(index + 1, [element])
  element.insert(0, [text])
  const ids = insertWords(doc, { text, index: 0 }, cells.map(({ unit }) => unit).join(''))
  const moved = joinLetters(
    cells.flatMap((cell, place) => (ids[place] ? [[cell.id, ids[place]] as const] : [])),
  )
  for (const [from, to] of moved) lineage.add(from, to)
  deleteWords(
    doc,
    cells.map((cell) => cell.id),
  )
  root.delete(index, 1)
  return moved
}

/**
 * One identity, one block. Of several with one, the one that was here first keeps it: of a split that is the half whose
 * words stayed. Where all came together, the first with words keeps it, else the first.
 */
const identify = ({ doc, inserted, random }: Repairs): void => {
  const byId = new Map<string, Y.XmlElement[]>()
  for (const element of livingElements(doc)) {
    const id = paragraphOf(element)
    const list = byId.get(id)
    if (list) list.push(element)
    else byId.set(id, [element])
  }
  for (const [id, elements] of byId) {
    const keeper = paragraphIdPattern.test(id) ? keeperOf(elements, inserted) : undefined
    for (const element of elements) if (element !== keeper) element.setAttribute('id', newParagraphId(random))
  }
}

const keeperOf = (elements: readonly Y.XmlElement[], inserted: IdSet): Y.XmlElement | undefined => {
  const older = elements.filter(({ _item: item }) => item && !inserted.has([item.id.client, item.id.clock]))
  const candidates = older.length > 0 ? older : elements
  return candidates.find(hasWords) ?? candidates[0]
}

const hasWords = (element: Y.XmlElement): boolean =>
  element.toArray().some((child) => child instanceof Y.XmlText && child.length > 0)
