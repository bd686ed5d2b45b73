/**
 * Nothing typed is lost to a structural merge, and nothing is doubled (B1). After an update has been applied, and before
 * anybody sees it, four things are set right, in this order:
 *
 *   carried   words deleted here and written there by one act are the same words: `Lineage` leads from one to the other
 *   copies    words that another had carried elsewhere already are not written a second time
 *   stranded  words typed beside words that had meanwhile been carried away follow them
 *   lost      words deleted by nobody, because their block went, follow their neighbours; else they are kept as a draft
 *
 * Works on the Y.Doc with the server's own client id. Knows no sockets and no rights.
 */
import * as Y from 'yjs'
import type { ParagraphId } from '../../shared/ids.ts'
import type { IdRange } from '../../shared/protocol/socket.ts'
import { carried, type Pair, type Words } from './carried.ts'
import {
  cellsOfElement,
  cellsOfText,
  elementOfItem,
  elementOfText,
  isDead,
  itemsIn,
  livingElements,
  paragraphOf,
  structAt,
  textOfItem,
  type Cell,
} from './cells.ts'
import type { Alias, Gone } from './text-chain.ts'
import { joinPairs, type CharacterId, type IdSet, type Lineage } from './lineage.ts'
import {
  besideWords,
  deleteWords,
  dropEmptied,
  inBlock,
  insertWords,
  markRemoval,
  restoredPlace,
  type Spot,
} from './spots.ts'

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
  /** Whether they had them when sending it: of words typed before, others may have taken the place meanwhile. */
  readonly has: (id: CharacterId) => boolean
}

/** Words put into a new place, or left without one. */
export type Placed = {
  readonly ids: readonly CharacterId[]
  readonly words: string
  readonly paragraph: ParagraphId
}
export type Lost = {
  readonly ids: readonly CharacterId[]
  readonly words: string
  readonly element: Y.XmlElement
}

export type Settled = {
  /** By the update itself. */
  readonly carried: readonly (readonly [IdRange, IdRange])[]
  readonly aliases: readonly Alias[]
  readonly gone: readonly Gone[]
  /** By the server: from where words were lost or stranded to where they are now. */
  readonly moved: readonly (readonly [IdRange, IdRange])[]
  readonly placed: readonly Placed[]
  readonly lost: readonly Lost[]
}

export const settle = (change: Change): Settled => new Settling(change).run()

/** Most deleted characters of a whole delete set that are compared with what was written. */
const mostCompared = 50_000

class Settling {
  readonly #carried: (readonly [IdRange, IdRange])[] = []
  readonly #aliases: Alias[] = []
  readonly #moved: (readonly [IdRange, IdRange])[] = []
  readonly #placed: Placed[] = []
  readonly #lost: Lost[] = []
  /** Texts in which something was written, or from which something was carried. */
  readonly #touched = new Set<Y.XmlText>()
  readonly #gone: Gone[] = []
  readonly #emptied = new Set<Y.XmlElement>()
  /** Carried away by this very update. */
  readonly #sources = new Set<string>()
  readonly #targets = new Set<string>()
  /** Copies that were removed just now. */
  readonly #copies = new Set<string>()

  constructor(private readonly change: Change) {}

  run(): Settled {
    const { doc } = this.change
    doc.transact(() => {
      this.#carry()
      this.#followStranded()
      this.#placeLost()
      this.#bury()
      dropEmptied(doc, this.#emptied, this.change.inserted)
    })
    return {
      carried: this.#carried,
      aliases: this.#aliases,
      gone: this.#gone,
      moved: this.#moved,
      placed: this.#placed,
      lost: this.#lost,
    }
  }

  // ── carried, copies ─────────────────────────────────────────────────────

  #carry(): void {
    const { written, taken } = this.#written()
    if (written.length + taken.length === 0) return
    const deleted = this.#deleted()
    const pairs = carried([...deleted, ...taken], written)
    this.#follow(pairs)
    this.#follow(this.#undone())
    this.#follow(
      carried(
        this.#undoneBlocks(),
        written.map((words) => without(words, this.#targets)),
      ),
    )
    if (taken.length === 0) return
    // Words that died with their block in their author's own document were perhaps carried there before, and not on.
    const moved = new Set(pairs.map(([from]) => key(from)))
    this.#follow(
      carried(
        deleted,
        taken.map((words) => without(words, moved)),
      ),
    )
  }

  #follow(pairs: readonly Pair[]): void {
    const { doc, lineage } = this.change
    const links: Pair[] = []
    const late: Pair[] = []
    const copies: Pair[] = []
    const ends = new Map<string, CharacterId>()
    for (const [from, to] of pairs) {
      const end = lineage.end(from)
      if (key(end) === key(to)) continue
      // One who had a copy before it was removed may carry both.
      const carriedTo = ends.get(key(end))
      if (carriedTo) copies.push([to, carriedTo])
      else if (isDead(doc, end)) {
        // Carried from where its author had it, or from where it had got to since.
        ;(key(end) === key(from) ? links : late).push([end, to])
        ends.set(key(end), to)
      } else copies.push([to, end])
      this.#sources.add(key(from))
      this.#targets.add(key(to))
    }
    for (const [from, to] of joinPairs(links)) this.#link(this.#carried, from, to)
    const removed = copies.map(([copy]) => copy)
    for (const copy of removed) this.#copies.add(key(copy))
    if (late.length > 0)
      this.#tell(
        late,
        late.map(([, to]) => to),
      )
    for (const [from, to] of joinPairs(late)) this.#link(this.#carried, from, to)
    if (copies.length > 0) this.#tell(copies, removed)
    for (const element of deleteWords(doc, removed)) this.#emptied.add(element)
  }

  /** Words are where their writer does not know them to be: by a mark it can be told who has learned of it. */
  #tell(pairs: readonly Pair[], beside: readonly CharacterId[]): void {
    const told = markRemoval(this.change.doc, beside)
    for (const [from, to] of joinPairs(pairs)) {
      this.change.lineage.alias(from, to, told)
      this.#aliases.push([from, to, told])
    }
  }

  #link(list: (readonly [IdRange, IdRange])[], from: IdRange, to: IdRange): void {
    this.change.lineage.add(from, to)
    list.push([from, to])
  }

  /** Undoing writes deleted words anew, just before where they were: they are the same words again. */
  #undone(): readonly Pair[] {
    const { doc, inserted, own } = this.change
    const pairs: Pair[] = []
    for (const text of this.#touched) {
      const cells = cellsOfText(text)
      for (const run of this.#runs(
        cells,
        ({ id }) => inserted.has(id) && !own.has(id) && !this.#targets.has(key(id)),
      )) {
        const length = run.to - run.from
        const before = cells.slice(run.to, run.to + length)
        const same =
          before.length === length &&
          before.every((cell, index) => cell.unit === cells[run.from + index]?.unit)
        if (!same || !before.every(({ id }) => isDead(doc, id) && !inserted.has(id) && !own.has(id))) continue
        for (const [index, { id }] of before.entries()) {
          const to = cells[run.from + index]
          if (to) pairs.push([id, to.id])
        }
      }
    }
    return pairs
  }

  /** The same with a whole block: written anew, just before the dead one. */
  #undoneBlocks(): readonly Words[] {
    const { doc, inserted, own } = this.change
    return [...itemsIn(doc, inserted)].flatMap((item): Words[] => {
      const dead = item.deleted || !elementOfItem(item) ? undefined : item.right
      const element = dead?.deleted ? elementOfItem(dead) : undefined
      if (!dead || !element || inserted.has([dead.id.client, dead.id.clock])) return []
      const cells = cellsOfElement(element).filter(
        ({ id }) => isDead(doc, id) && !inserted.has(id) && !own.has(id),
      )
      return [wordsOf(cells, paragraphOf(element), true)]
    })
  }

  /** What the update wrote and did not itself delete again; and what only its own block's end deleted. */
  #written(): { readonly written: readonly Words[]; readonly taken: readonly Words[] } {
    const { doc, inserted, own } = this.change
    const texts = new Set<Y.XmlText>()
    for (const item of itemsIn(doc, inserted)) {
      const text = textOfItem(item)
      if (text) texts.add(text)
    }
    const written: Words[] = []
    const taken: Words[] = []
    for (const text of texts) {
      this.#touched.add(text)
      const element = elementOfText(text)
      const item = element?._item
      const fresh = item ? inserted.has([item.id.client, item.id.clock]) : false
      const cells = cellsOfText(text).filter(({ id }) => inserted.has(id))
      const kept = cells.filter(({ id }) => !own.has(id))
      const gone = cells.filter(({ id }) => own.has(id))
      written.push(wordsOf(kept, paragraphOf(element), fresh))
      if (element && gone.length > 0 && this.#wasTaken(element, cellsOfText(text)))
        taken.push(wordsOf(gone, paragraphOf(element), true))
    }
    return { written, taken }
  }

  /** What the update deleted, or deleted once more without having seen that it was gone. */
  #deleted(): readonly Words[] {
    const { doc, own, inserted, lineage, knows, died } = this.change
    const texts = new Set<Y.XmlText>()
    let length = 0
    for (const item of itemsIn(doc, own)) {
      const text = textOfItem(item)
      if (!text) continue
      texts.add(text)
      length += item.length
      if (length > mostCompared) break
    }
    return [...texts].map((text) => {
      this.#touched.add(text)
      const cells = cellsOfText(text).filter(({ id }) => {
        if (!own.has(id) || inserted.has(id)) return false
        if (died.has(id)) return true
        const step = lineage.step(id)
        return step === undefined || !knows(step.told)
      })
      const element = elementOfText(text)
      return wordsOf(cells, paragraphOf(element), element?._item?.deleted ?? true)
    })
  }

  /** Deletions have no id; by one written along with it can be told who has learned that a block is gone. */
  #bury(): void {
    const { doc, died, own, inserted, lineage } = this.change
    const blocks = [...itemsIn(doc, died)].flatMap((item): CharacterId[] => {
      const id: CharacterId = [item.id.client, item.id.clock]
      return elementOfItem(item) && own.has(id) && !inserted.has(id) ? [id] : []
    })
    if (blocks.length === 0) return
    const [range] = inserted.ranges()
    const told: CharacterId = range ? [range[0], range[1]] : markRemoval(doc, [])
    for (const block of blocks) {
      lineage.bury(block, told)
      this.#gone.push([block, told])
    }
  }

  // ── stranded ────────────────────────────────────────────────────────────

  #followStranded(): void {
    for (const text of this.#touched) {
      if (text._item?.deleted) continue
      const cells = cellsOfText(text)
      for (const run of this.#runs(
        cells,
        (cell) => !isDead(this.change.doc, cell.id) && this.#mayFollow(cell),
      )) {
        const away = (cell: Cell | undefined): boolean =>
          cell !== undefined && this.#isAway(cell, run.written)
        const left = cells[run.from - 1]
        const right = cells[run.to]
        const stranded = left ? away(left) && (!right || away(right)) : away(right)
        if (!stranded) continue
        const spot = besideWords(this.change, cells, run.from, run.to)
        if (!spot) continue
        const moving = cells.slice(run.from, run.to)
        this.#put(moving, spot)
        for (const element of deleteWords(
          this.change.doc,
          moving.map(({ id }) => id),
        ))
          this.#emptied.add(element)
      }
    }
  }

  /** Words this update wrote, or that its author had not seen. */
  #mayFollow({ id }: Cell): boolean {
    return this.change.inserted.has(id) || !this.change.knows(id)
  }

  /** Whether words now stand elsewhere, by an act that the typist of those beside them had not seen. */
  #isAway({ id }: Cell, written: boolean): boolean {
    const { doc, lineage, knows } = this.change
    if (!isDead(doc, id) || isDead(doc, lineage.end(id))) return false
    if (!written) return this.#sources.has(key(id))
    const step = lineage.step(id)
    return step !== undefined && (this.#copies.has(key(id)) || !knows(step.told))
  }

  /** Neighbouring cells of one kind: written by this update, or not. */
  #runs(
    cells: readonly Cell[],
    wanted: (cell: Cell) => boolean,
  ): readonly { readonly from: number; readonly to: number; readonly written: boolean }[] {
    const runs: { from: number; to: number; written: boolean }[] = []
    cells.forEach((cell, index) => {
      if (!wanted(cell)) return
      const written = this.change.inserted.has(cell.id)
      const last = runs[runs.length - 1]
      if (last && last.to === index && last.written === written) last.to += 1
      else runs.push({ from: index, to: index + 1, written })
    })
    return runs
  }

  // ── lost ────────────────────────────────────────────────────────────────

  #placeLost(): void {
    const { doc, died, inserted } = this.change
    const elements = new Set<Y.XmlElement>()
    for (const set of [died, inserted])
      for (const item of itemsIn(doc, set)) {
        const text = item.deleted ? textOfItem(item) : undefined
        const element = text && elementOfText(text)
        if (element) elements.add(element)
      }
    for (const element of elements) this.#placeLostOf(element)
  }

  #placeLostOf(element: Y.XmlElement): void {
    const cells = cellsOfElement(element)
    const taken = this.#wasTaken(element, cells)
    for (const run of this.#runs(cells, (cell) => this.#isLost(cell, taken))) {
      const lost = cells.slice(run.from, run.to)
      const spot =
        besideWords(this.change, cells, run.from, run.to) ??
        inBlock(this.change, element) ??
        restoredPlace(this.change, element, lost)
      if (spot) this.#put(lost, spot)
      else
        this.#lost.push({
          ids: lost.map(({ id }) => id),
          words: lost.map(({ unit }) => unit).join(''),
          element,
        })
    }
  }

  /** Dead, though nobody deleted it and it lives nowhere else. */
  #isLost({ id }: Cell, taken: boolean): boolean {
    const { doc, died, inserted, own, lineage, knows, has } = this.change
    if (!isDead(doc, id) || lineage.onward(id)) return false
    if (inserted.has(id)) return !own.has(id) || taken
    if (!died.has(id)) return false
    // Words that came after a stroke which was lost with the line died in its author's document without being deleted.
    return !own.has(id) || (has(id) && !knows(id) && this.#blockDied(id))
  }

  #blockDied(id: CharacterId): boolean {
    const item = structAt(this.change.doc, id)
    const text = item instanceof Y.Item ? textOfItem(item) : undefined
    const block = text && elementOfText(text)?._item
    return block ? this.change.died.has([block.id.client, block.id.clock]) : false
  }

  /**
   * Whether a block was gone before this update, by an act that had reached its author: then words typed there and not yet
   * sent died in the author's own document, and count among what it deletes, though nobody deleted them.
   */
  #wasTaken(element: Y.XmlElement, cells: readonly Cell[]): boolean {
    const { died, inserted, lineage, has } = this.change
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

  #put(cells: readonly Cell[], spot: Spot): void {
    const words = cells.map(({ unit }) => unit).join('')
    const ids = insertWords(this.change.doc, spot, words)
    const pairs = cells.flatMap(({ id }, index): Pair[] => {
      const to = ids[index]
      return to ? [[id, to]] : []
    })
    for (const [from, to] of joinPairs(pairs)) this.#link(this.#moved, from, to)
    this.#placed.push({
      ids: cells.map(({ id }) => id),
      words,
      paragraph: paragraphOf(elementOfText(spot.text)),
    })
  }
}

const wordsOf = (cells: readonly Cell[], paragraph: string, structural: boolean): Words => ({
  ids: cells.map(({ id }) => id),
  text: cells.map(({ unit }) => unit).join(''),
  paragraph,
  structural,
})

const without = (words: Words, ids: ReadonlySet<string>): Words => {
  const kept = words.ids.map((id) => !ids.has(key(id)))
  return {
    ...words,
    ids: words.ids.filter((_, index) => kept[index]),
    text: words.text
      .split('')
      .filter((_, index) => kept[index])
      .join(''),
  }
}

const key = ([client, clock]: CharacterId): string => `${client}:${clock}`

/** Whether an update is so plain that nothing can have gone wrong: letters typed where letters live, or deleted. */
export const isPlain = (change: Change): boolean => {
  const { doc, inserted, own, died } = change
  for (const range of own.ranges()) {
    let covered = 0
    for (const [, , length] of died.within(range)) covered += length
    if (covered < range[2]) return false
  }
  for (const range of died.ranges()) {
    let covered = 0
    for (const [, , length] of own.within(range)) covered += length
    if (covered < range[2]) return false
  }
  const deletesWords = [...itemsIn(doc, died)].some((item) => textOfItem(item) !== undefined)
  if ([...itemsIn(doc, died)].some((item) => elementOfItem(item))) return false
  for (const item of itemsIn(doc, inserted)) {
    if (item.deleted) return false
    if (!textOfItem(item)) continue
    if (deletesWords) return false
    if (item.left?.deleted || item.right?.deleted) return false
  }
  return !(deletesWords && livingElements(doc).length === 0)
}
