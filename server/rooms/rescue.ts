/**
 * Nothing typed is lost to a structural merge, and nothing is doubled. After an update has been applied, and before
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
import { joinLetters } from '../../shared/text/carried.ts'
import { carried, type Pair } from './carried.ts'
import {
  deletedWords,
  key,
  runsOf,
  undoneBlocks,
  undoneWords,
  wasTaken,
  without,
  writtenWords,
  type Change,
} from './change.ts'
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
import type { CharacterId } from './lineage.ts'
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

/** Words put into a new place, or left without one. */
type Placed = {
  readonly ids: readonly CharacterId[]
  readonly words: string
  readonly paragraph: ParagraphId
}
export type Lost = {
  readonly ids: readonly CharacterId[]
  readonly words: string
  readonly element: Y.XmlElement
}

/** How often what was lost is gone through: each time finds what lay one further from a place. */
const passes = 8

type LostRun = {
  readonly element: Y.XmlElement
  readonly cells: readonly Cell[]
  readonly from: number
  readonly to: number
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

export type { Change } from './change.ts'

export const settle = (change: Change): Settled => new Settling(change).run()

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
    const { written, taken, texts } = writtenWords(this.change)
    for (const text of texts) this.#touched.add(text)
    if (written.length + taken.length === 0) return
    const deleted = deletedWords(this.change)
    for (const text of deleted.texts) this.#touched.add(text)
    const { declared } = this.change
    if (declared) return this.#follow(declared.pairs)
    const pairs = carried([...deleted.words, ...taken], written)
    this.#follow(pairs)
    this.#follow(undoneWords(this.change, this.#touched, this.#targets))
    this.#follow(
      carried(
        undoneBlocks(this.change),
        written.map((words) => without(words, this.#targets)),
      ),
    )
    if (taken.length === 0) return
    // Words that died with their block in their author's own document were perhaps carried there before, and not on.
    const moved = new Set(pairs.map(([from]) => key(from)))
    this.#follow(
      carried(
        deleted.words,
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
    for (const [from, to] of joinLetters(links)) this.#link(this.#carried, from, to)
    const removed = copies.map(([copy]) => copy)
    for (const copy of removed) this.#copies.add(key(copy))
    if (late.length > 0)
      this.#tell(
        late,
        late.map(([, to]) => to),
      )
    for (const [from, to] of joinLetters(late)) this.#link(this.#carried, from, to)
    if (copies.length > 0) this.#tell(copies, removed)
    for (const element of deleteWords(doc, removed)) this.#emptied.add(element)
  }

  /** Words are where their writer does not know them to be: by a mark it can be told who has learned of it. */
  #tell(pairs: readonly Pair[], beside: readonly CharacterId[]): void {
    const told = markRemoval(this.change.doc, beside)
    for (const [from, to] of joinLetters(pairs)) {
      this.change.lineage.alias(from, to, told)
      this.#aliases.push([from, to, told])
    }
  }

  #link(list: (readonly [IdRange, IdRange])[], from: IdRange, to: IdRange): void {
    this.change.lineage.add(from, to)
    list.push([from, to])
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
      for (const run of runsOf(
        this.change,
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
    const runs = [...elements].flatMap((element) => this.#lostRunsOf(element))
    // Beside words that themselves were lost there is a place once those have theirs.
    let left = runs
    for (let pass = 1, before = Infinity; left.length > 0; pass += 1) {
      const isLast = left.length === before || pass === passes
      before = left.length
      left = left.filter((run) => !this.#placeRun(run, isLast))
    }
  }

  #lostRunsOf(element: Y.XmlElement): readonly LostRun[] {
    const cells = cellsOfElement(element)
    const taken = wasTaken(this.change, element, cells)
    return runsOf(this.change, cells, (cell) => this.#isLost(cell, taken)).map(({ from, to }) => ({
      element,
      cells,
      from,
      to,
    }))
  }

  /** Beside their neighbours; where there are none, `anywhere` in their block or where it was, else as a draft. */
  #placeRun({ element, cells, from, to }: LostRun, anywhere: boolean): boolean {
    const lost = cells.slice(from, to)
    const beside = besideWords(this.change, cells, from, to)
    if (!beside && !anywhere) return false
    const spot = beside ?? inBlock(this.change, element) ?? restoredPlace(this.change, element, lost)
    if (spot) this.#put(lost, spot)
    else
      this.#lost.push({
        ids: lost.map(({ id }) => id),
        words: lost.map(({ unit }) => unit).join(''),
        element,
      })
    return true
  }

  /** Dead, though nobody deleted it and it lives nowhere else. */
  #isLost({ id }: Cell, taken: boolean): boolean {
    const { doc, died, inserted, own, lineage, knows, has, declared } = this.change
    if (declared?.passed.has(key(id))) return false
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

  #put(cells: readonly Cell[], spot: Spot): void {
    const words = cells.map(({ unit }) => unit).join('')
    const ids = insertWords(this.change.doc, spot, words)
    const pairs = cells.flatMap(({ id }, index): Pair[] => {
      const to = ids[index]
      return to ? [[id, to]] : []
    })
    for (const [from, to] of joinLetters(pairs)) this.#link(this.#moved, from, to)
    this.#placed.push({
      ids: cells.map(({ id }) => id),
      words,
      paragraph: paragraphOf(elementOfText(spot.text)),
    })
  }
}

/** Whether an update is so plain that nothing can have gone wrong: letters typed where letters live, or deleted. */
export const isPlain = (change: Change): boolean => {
  const { doc, inserted, own, died, declared } = change
  if (declared && declared.pairs.length > 0) return false
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
    if (elementOfItem(item) && item.right?.deleted) return false
    if (!textOfItem(item)) continue
    if (deletesWords) return false
    if (isCarriedAway(change, item.left, 'end') || isCarriedAway(change, item.right, 'start')) return false
    if (isUndone(item)) return false
  }
  return !(deletesWords && livingElements(doc).length === 0)
}

/** Whether the letter beside has gone elsewhere; what was merely deleted beside one's caret is of no account. */
const isCarriedAway = ({ lineage }: Change, item: Y.Item | null, side: 'start' | 'end'): boolean =>
  item !== null &&
  item.deleted &&
  lineage.step([item.id.client, side === 'start' ? item.id.clock : item.id.clock + item.length - 1]) !==
    undefined

const isUndone = ({ content, right }: Y.Item): boolean =>
  content instanceof Y.ContentString &&
  right?.deleted === true &&
  right.content instanceof Y.ContentString &&
  content.str[0] === right.content.str[0]
