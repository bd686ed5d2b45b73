/**
 * Differences between two states of a text, by word: what a redline between versions shows, and the three-way merge of
 * one paragraph (`merge.ts`). For the live text, where authors are known, see `redline.ts`.
 */
import type { ParagraphId } from '../ids.ts'
import {
  canonicalBlock,
  sameMarks,
  type Block,
  type BlockType,
  type Run,
  type TextDocument,
} from './schema.ts'
import { longestIncreasing } from './sequence.ts'
import { cut, runsOf, sameRuns, wordHunks, type Cut } from './words.ts'

export { mergeOnto, mergeRuns, type MergeConflict } from './merge.ts'

export type Change = 'same' | 'inserted' | 'deleted'
export type DiffRun = Run & { readonly change: Change }

export type DiffBlock = {
  readonly id: ParagraphId
  readonly type: BlockType
  readonly level: number
  /** `changed`: other words, another type or another level, whether or not it moved too. */
  readonly change: 'same' | 'changed' | 'inserted' | 'deleted'
  /** It stands elsewhere than before, relative to the most that stayed in order. */
  readonly moved: boolean
  /** What it was, where that differs. */
  readonly was?: { readonly type: BlockType; readonly level: number }
  readonly runs: readonly DiffRun[]
}

/**
 * Word by word, deleted words before those that replace them. Without the inserted runs it reads as `before`, without
 * the deleted ones as `after`, marks included: a word whose marks changed is struck and written again.
 */
export const diffRuns = (before: readonly Run[], after: readonly Run[]): readonly DiffRun[] => {
  const [was, is] = [cut(before), cut(after)]
  const found: DiffRun[] = []
  let place = 0
  let afterPlace = 0
  const keepUntil = (index: number): void => {
    const count = index - place
    const [old, now] = [runsOf(was, place, index), runsOf(is, afterPlace, afterPlace + count)]
    if (sameRuns(old, now)) found.push(...changed(now, 'same'))
    else found.push(...keptWords(was, place, is, afterPlace, count))
    place = index
    afterPlace += count
  }
  for (const hunk of wordHunks(was.words, is.words)) {
    keepUntil(hunk.from)
    found.push(...changed(runsOf(was, hunk.from, hunk.to), 'deleted'))
    found.push(...changed(runsOf(is, hunk.afterFrom, hunk.afterTo), 'inserted'))
    place = hunk.to
    afterPlace = hunk.afterTo
  }
  keepUntil(was.words.length)
  return joined(found)
}

/** Words that stayed, of which some have other marks. */
const keptWords = (was: Cut, from: number, is: Cut, afterFrom: number, count: number): readonly DiffRun[] =>
  Array.from({ length: count }, (_, word) => word).flatMap((word) => {
    const old = runsOf(was, from + word, from + word + 1)
    const now = runsOf(is, afterFrom + word, afterFrom + word + 1)
    return sameRuns(old, now)
      ? changed(now, 'same')
      : [...changed(old, 'deleted'), ...changed(now, 'inserted')]
  })

/** Joined on paragraph ids; a deleted block stands after the block it followed. */
export const diffTexts = (before: TextDocument, after: TextDocument): readonly DiffBlock[] => {
  const [was, is] = [named(before), named(after)]
  const places = new Map(was.map(({ name }, index) => [name, index]))
  const stayed = is.flatMap(({ name }) => places.get(name) ?? [])
  const inOrder = longestIncreasing(stayed)
  const still = new Set([...inOrder].map((index) => stayed[index]))
  const present = new Set(is.map(({ name }) => name))
  const result: DiffBlock[] = []
  const deletedAfter = (index: number): void => {
    for (let next = index; next < was.length; next += 1) {
      const old = was[next]
      if (!old || present.has(old.name)) return
      result.push(oneSided(old.block, 'deleted'))
    }
  }
  deletedAfter(0)
  for (const { name, block } of is) {
    const place = places.get(name)
    const old = place === undefined ? undefined : was[place]
    if (place === undefined || !old) result.push(oneSided(block, 'inserted'))
    else {
      result.push(bothSides(old.block, block, !still.has(place)))
      deletedAfter(place + 1)
    }
  }
  return result
}

type Named = { readonly name: string; readonly block: Block }

/** Blocks by id; a second block of the same id, which only damage can bring, is told apart by its count. */
const named = (text: TextDocument): readonly Named[] => {
  const seen = new Map<ParagraphId, number>()
  return text.content.map((block) => {
    const count = (seen.get(block.attrs.id) ?? 0) + 1
    seen.set(block.attrs.id, count)
    return { name: `${block.attrs.id}/${count}`, block: canonicalBlock(block) }
  })
}

const oneSided = (block: Block, change: 'inserted' | 'deleted'): DiffBlock => ({
  id: block.attrs.id,
  type: block.type,
  level: levelOf(block),
  change,
  moved: false,
  runs: changed(block.content ?? [], change),
})

const bothSides = (was: Block, is: Block, moved: boolean): DiffBlock => {
  const retyped = was.type !== is.type || levelOf(was) !== levelOf(is)
  const same = !retyped && sameRuns(was.content ?? [], is.content ?? [])
  return {
    id: is.attrs.id,
    type: is.type,
    level: levelOf(is),
    change: same ? 'same' : 'changed',
    moved,
    ...(retyped ? { was: { type: was.type, level: levelOf(was) } } : {}),
    runs: same ? changed(is.content ?? [], 'same') : diffRuns(was.content ?? [], is.content ?? []),
  }
}

const levelOf = (block: Block): number => block.attrs.level ?? 0

const changed = (runs: readonly Run[], change: Change): readonly DiffRun[] =>
  runs.map((run) => ({ ...run, change }))

const joined = (runs: readonly DiffRun[]): readonly DiffRun[] => {
  const result: DiffRun[] = []
  for (const run of runs) {
    const last = result[result.length - 1]
    if (last && last.change === run.change && sameMarks(last.marks, run.marks))
      result[result.length - 1] = { ...last, text: last.text + run.text }
    else result.push(run)
  }
  return result
}
