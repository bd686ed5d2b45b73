/**
 * One update, looked at from all sides after it was applied: what it wrote, what it deleted, what died of it, and which of
 * that its author meant. Reads only; `rescue.ts` acts on it.
 */
import type * as Y from 'yjs'
import type { Pair, Words } from './carried.ts'
import {
  cellsOfElement,
  cellsOfText,
  elementOfItem,
  elementOfText,
  isDead,
  itemsIn,
  paragraphOf,
  textOfItem,
  type Cell,
} from './cells.ts'
import type { CharacterId, IdSet, Lineage } from './lineage.ts'

/** What the editor said of the words that it carried. */
export type Declared = {
  /** From where words were before the update to where they are after it. */
  readonly pairs: readonly Pair[]
  /** Places they passed on the way: no word is missing there. */
  readonly passed: ReadonlySet<string>
}

export type Change = {
  readonly doc: Y.Doc
  readonly lineage: Lineage
  /** What the update wrote. */
  readonly inserted: IdSet
  /** What it deletes by its own account. */
  readonly own: IdSet
  /** What was deleted when it was applied. */
  readonly died: IdSet
  /** Whether its author had surely seen these words when making it. */
  readonly knows: (id: CharacterId) => boolean
  /** Where it says that it carried words; undefined of an editor that does not say so, and has to be guessed at. */
  readonly declared: Declared | undefined
  /** Whether they had them when sending it: of words typed before, others may have taken the place meanwhile. */
  readonly has: (id: CharacterId) => boolean
}

/** Most deleted characters of a whole delete set that are compared with what was written. */
const mostCompared = 50_000

/** What the update wrote and did not itself delete again; and what only its own block's end deleted. */
export const writtenWords = (
  change: Change,
): {
  readonly written: readonly Words[]
  readonly taken: readonly Words[]
  readonly texts: ReadonlySet<Y.XmlText>
} => {
  const { doc, inserted, own } = change
  const texts = new Set<Y.XmlText>()
  for (const item of itemsIn(doc, inserted)) {
    const text = textOfItem(item)
    if (text) texts.add(text)
  }
  const written: Words[] = []
  const taken: Words[] = []
  for (const text of texts) {
    const element = elementOfText(text)
    const item = element?._item
    const fresh = item ? inserted.has([item.id.client, item.id.clock]) : false
    const all = cellsOfText(text)
    const cells = all.filter(({ id }) => inserted.has(id))
    const gone = cells.filter(({ id }) => own.has(id))
    const kept = cells.filter(({ id }) => !own.has(id))
    written.push(wordsOf(kept, paragraphOf(element), fresh))
    if (element && gone.length > 0 && wasTaken(change, element, all))
      taken.push(wordsOf(gone, paragraphOf(element), true))
  }
  return { written, taken, texts }
}

/** What the update deleted, or deleted once more without having seen that it was gone. */
export const deletedWords = ({
  doc,
  own,
  inserted,
  lineage,
  knows,
  died,
}: Change): { readonly words: readonly Words[]; readonly texts: ReadonlySet<Y.XmlText> } => {
  const texts = new Set<Y.XmlText>()
  let length = 0
  for (const item of itemsIn(doc, own)) {
    const text = textOfItem(item)
    if (!text) continue
    texts.add(text)
    length += item.length
    if (length > mostCompared) break
  }
  const words = [...texts].map((text) => {
    const cells = cellsOfText(text).filter(({ id }) => {
      if (!own.has(id) || inserted.has(id)) return false
      if (died.has(id)) return true
      const step = lineage.step(id)
      return step === undefined || !knows(step.told)
    })
    const element = elementOfText(text)
    return wordsOf(cells, paragraphOf(element), element?._item?.deleted ?? true)
  })
  return { words, texts }
}

/**
 * Undoing writes deleted words anew, just before where they were: they are the same words again. What is among `known`
 * has been explained already.
 */
export const undoneWords = (
  change: Change,
  texts: Iterable<Y.XmlText>,
  known: ReadonlySet<string>,
): readonly Pair[] => {
  const { doc, inserted, own } = change
  const pairs: Pair[] = []
  const isNew = ({ id }: Cell): boolean => inserted.has(id) && !own.has(id) && !known.has(key(id))
  const isOld = ({ id }: Cell): boolean => isDead(doc, id) && !inserted.has(id) && !own.has(id)
  for (const text of texts) {
    const cells = cellsOfText(text)
    for (const { from, to } of runsOf(change, cells, isNew)) {
      const before = cells.slice(to, 2 * to - from)
      if (before.length < to - from || !before.every(isOld)) continue
      if (!before.every((cell, index) => cell.unit === cells[from + index]?.unit)) continue
      for (const [index, { id }] of before.entries()) {
        const anew = cells[from + index]
        if (anew) pairs.push([id, anew.id])
      }
    }
  }
  return pairs
}

/** The same with a whole block: written anew, just before the dead one. */
export const undoneBlocks = ({ doc, inserted, own }: Change): readonly Words[] =>
  [...itemsIn(doc, inserted)].flatMap((item): Words[] => {
    const dead = item.deleted || !elementOfItem(item) ? undefined : item.right
    const element = dead?.deleted ? elementOfItem(dead) : undefined
    if (!dead || !element || inserted.has([dead.id.client, dead.id.clock])) return []
    const isOld = ({ id }: Cell): boolean => isDead(doc, id) && !inserted.has(id) && !own.has(id)
    return [wordsOf(cellsOfElement(element).filter(isOld), paragraphOf(element), true)]
  })

/**
 * Whether a block was gone before this update, by an act that had reached its author: then words typed there and not yet
 * sent died in the author's own document, and count among what it deletes, though nobody deleted them.
 */
export const wasTaken = (
  { died, inserted, lineage, has }: Change,
  element: Y.XmlElement,
  cells: readonly Cell[],
): boolean => {
  const item = element._item
  if (!item?.deleted) return false
  const id: CharacterId = [item.id.client, item.id.clock]
  if (died.has(id) || inserted.has(id)) return false
  const told = lineage.goneAt(id)
  if (told && has(told)) return true
  return cells.some((cell) => {
    const step = inserted.has(cell.id) ? undefined : lineage.step(cell.id)
    return step !== undefined && !inserted.has(step.told) && has(step.told)
  })
}

type CellRun = { readonly from: number; readonly to: number; readonly written: boolean }

/** Neighbouring cells of one kind: written by this update, or not. */
export const runsOf = (
  { inserted }: Change,
  cells: readonly Cell[],
  wanted: (cell: Cell) => boolean,
): readonly CellRun[] => {
  const runs: { from: number; to: number; written: boolean }[] = []
  cells.forEach((cell, index) => {
    if (!wanted(cell)) return
    const written = inserted.has(cell.id)
    const last = runs[runs.length - 1]
    if (last && last.to === index && last.written === written) last.to += 1
    else runs.push({ from: index, to: index + 1, written })
  })
  return runs
}

const wordsOf = (cells: readonly Cell[], paragraph: string, structural: boolean): Words => ({
  ids: cells.map(({ id }) => id),
  text: cells.map(({ unit }) => unit).join(''),
  paragraph,
  structural,
})

export const without = (words: Words, ids: ReadonlySet<string>): Words => {
  const kept = words.ids.map((id) => !ids.has(key(id)))
  const units = words.text.split('')
  return {
    ...words,
    ids: words.ids.filter((_, index) => kept[index]),
    text: units.filter((_, index) => kept[index]).join(''),
  }
}

export const key = ([client, clock]: CharacterId): string => `${client}:${clock}`
