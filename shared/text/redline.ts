/**
 * The redline of the live text against a version: what was inserted and struck since, and by which delegation, with
 * deleted words standing where they stood. Read from the Yjs items themselves, so the doc must be one that keeps
 * deleted content (`gc: false`); reading changes nothing.
 *
 * The items are walked in `redline-walk.ts`; here blocks are put together. Words that were only carried elsewhere
 * (a split, a join, a move) are the same words: see `attribution.ts`.
 */
import type * as Y from 'yjs'
import type { ParagraphId, SeatId } from '../ids.ts'
import { AttributionIndex, type Id } from './attribution.ts'
import { Insertions } from './redline-insertions.ts'
import { walkBlocks, type Form, type Piece, type WalkedBlock } from './redline-walk.ts'
import { rootName, sameMarks, type BlockType, type Mark } from './schema.ts'
import { longestIncreasing } from './sequence.ts'

export { AttributionIndex }

type RedlineRun = {
  readonly text: string
  readonly marks?: readonly Mark[]
  readonly change: 'same' | 'inserted' | 'deleted'
  /** Who inserted or deleted, where it is known. */
  readonly seat?: SeatId
  /** Whose the deleted words were, where another struck them. */
  readonly of?: SeatId
  /** Deleted words that were written since the version too: another's, so they stay to be seen. */
  readonly fresh?: true
}

export type RedlineBlock = {
  readonly id: ParagraphId
  readonly type: BlockType
  /** Left out at level 0, as in a text. */
  readonly level?: number
  /** Of the block itself; its words have their own. A moved block may have changed words as well. */
  readonly change: 'same' | 'inserted' | 'deleted' | 'moved'
  /** Who inserted, deleted or moved it, where it is known. */
  readonly seat?: SeatId
  /** Type and level at the version, where they were others. */
  readonly was?: Form
  readonly runs: readonly RedlineRun[]
}

/**
 * In reading order. A paragraph written anew under its own id (moved, or made a heading) is one block, not two; a
 * deleted paragraph all of whose words live on elsewhere has nothing left to show. A change of marks alone is not shown.
 */
export const redline = (doc: Y.Doc, since: Y.Snapshot, index: AttributionIndex): readonly RedlineBlock[] => {
  const walked = walkBlocks(doc.getXmlFragment(rootName), since, index)
  const lineages = lineagesOf(walked)
  const moved = movedBlocks(walked, lineages)
  const strays = straysOf(walked, lineages)
  return walked.flatMap((block): RedlineBlock[] => {
    const runs = runsOf(strays.into(block))
    if (!block.live && runs.length === 0) return []
    const was = block.was ?? lineages.get(block)?.was
    const change = changeOf(block, was, moved)
    const seat = change === 'same' ? undefined : seatOf(block, index)
    const retyped = block.live && was && (was.type !== block.form.type || was.level !== block.form.level)
    return [
      {
        id: block.id,
        type: block.form.type,
        ...(block.form.level > 0 ? { level: block.form.level } : {}),
        change,
        ...(seat === undefined ? {} : { seat }),
        ...(retyped ? { was } : {}),
        runs,
      },
    ]
  })
}

const changeOf = (
  block: WalkedBlock,
  was: Form | undefined,
  moved: ReadonlySet<WalkedBlock>,
): RedlineBlock['change'] => {
  if (!block.live) return 'deleted'
  if (moved.has(block)) return 'moved'
  return was ? 'same' : 'inserted'
}

const seatOf = (block: WalkedBlock, index: AttributionIndex): SeatId | undefined =>
  block.live ? index.authorOf(...block.item) : index.deleterOf(...block.item)

/** For a live block written anew since the version: the deleted block that bore its id then. */
type Lineages = ReadonlyMap<WalkedBlock, WalkedBlock>

const lineagesOf = (walked: readonly WalkedBlock[]): Lineages => {
  const free = new Map<ParagraphId, WalkedBlock>()
  for (const block of walked)
    if (!block.live && block.was && block.id !== '' && !free.has(block.id)) free.set(block.id, block)
  // An id that still stands in its own place has no successor.
  for (const block of walked) if (block.live && block.was) free.delete(block.id)
  const lineages = new Map<WalkedBlock, WalkedBlock>()
  for (const block of walked) {
    const former = block.live && !block.was ? free.get(block.id) : undefined
    if (!former) continue
    lineages.set(block, former)
    free.delete(block.id)
  }
  return lineages
}

/**
 * Blocks written anew out of their old order. Blocks that were never rewritten cannot have moved: whatever was
 * rewritten is judged against them first, and then by the most that keep their order.
 */
const movedBlocks = (walked: readonly WalkedBlock[], lineages: Lineages): ReadonlySet<WalkedBlock> => {
  const places = new Map(walked.map((block, place) => [block, place]))
  const lasting = walked.filter((block) => block.live && (block.was || lineages.has(block)))
  const placeOf = (block: WalkedBlock): number => places.get(lineages.get(block) ?? block) ?? -1
  const moved = new Set<WalkedBlock>()
  let lower = -1
  for (const block of lasting) {
    if (!lineages.has(block)) lower = placeOf(block)
    else if (placeOf(block) < lower) moved.add(block)
  }
  let upper = Infinity
  for (const block of lasting.toReversed()) {
    if (!lineages.has(block)) upper = placeOf(block)
    else if (placeOf(block) > upper) moved.add(block)
  }
  const rest = lasting.filter((block) => !moved.has(block))
  const inOrder = longestIncreasing(rest.map(placeOf))
  rest.forEach((block, place) => {
    if (!inOrder.has(place)) moved.add(block)
  })
  return moved
}

/**
 * Words struck in a block that was then written anew or joined to another: they stand beside the neighbours they had,
 * wherever those live now.
 */
const straysOf = (walked: readonly WalkedBlock[], lineages: Lineages): Insertions => {
  const successors = new Map([...lineages].map(([block, former]) => [former, block]))
  const insertions = new Insertions(walked)
  for (const block of walked) {
    if (block.live || !block.pieces.some((piece) => piece.change === 'deleted')) continue
    const first = block.pieces.find((piece) => piece.change === 'carried')
    let before: Id | undefined
    for (const piece of block.pieces) {
      if (piece.change === 'carried') before = [piece.end[0], piece.end[1] + piece.text.length - 1]
      else if (piece.change === 'deleted')
        insertions.place(piece, {
          after: before,
          before: first?.end,
          within: successors.get(block),
        })
    }
  }
  return insertions
}

const runsOf = (pieces: readonly Piece[]): readonly RedlineRun[] => {
  const runs: RedlineRun[] = []
  let open: Piece | undefined
  let words = ''
  const close = (): void => {
    if (open && open.change !== 'carried' && words !== '')
      runs.push({
        text: words,
        ...(open.marks.length > 0 ? { marks: open.marks } : {}),
        change: open.change,
        ...(open.seat === undefined ? {} : { seat: open.seat }),
        ...(open.of === undefined ? {} : { of: open.of }),
        ...(open.fresh ? { fresh: true } : {}),
      })
    words = ''
  }
  for (const piece of pieces) {
    if (piece.change === 'carried') continue
    if (
      !open ||
      open.change !== piece.change ||
      open.seat !== piece.seat ||
      open.of !== piece.of ||
      open.fresh !== piece.fresh ||
      !sameMarks(open.marks, piece.marks)
    ) {
      close()
      open = piece
    }
    words += piece.text
  }
  close()
  return runs
}
