/**
 * Three-way merge of one paragraph, by word: what two delegations wrote on the same base, brought together where they
 * wrote on different words, and left to people where they wrote on the same ones.
 *
 * Merging says nothing about agreement: the result is a reading offered to the chair's team, never taken up by itself.
 */
import { ok, refuse, type Result } from '../result.ts'
import { canonicalRuns, markTypes, plainText, type Mark, type MarkType, type Run } from './schema.ts'
import { hunks, type Hunk } from './sequence.ts'
import { cut, runsOf, sameRuns, sliceRuns, type Cut } from './words.ts'

export type MergeConflict = {
  readonly code: 'SameWordsTouched'
  readonly places: readonly MergePlace[]
}

type MergePlace = {
  /** Range in the plain text of the base, in UTF-16 units; empty where both wrote at one point. */
  readonly from: number
  readonly to: number
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/**
 * Both changes, word for word. Refused where both changed the same words differently, or wrote different words at one
 * point, whose order nobody has chosen. Marks never conflict: each is on or off, and whoever changed it prevails.
 */
export const mergeRuns = (
  base: readonly Run[],
  ours: readonly Run[],
  theirs: readonly Run[],
): Result<readonly Run[], MergeConflict> => {
  const { merged, conflicts } = merge(base, ours, theirs)
  return conflicts.length > 0 ? refuse({ code: 'SameWordsTouched', places: conflicts }) : ok(merged)
}

/** The same, with theirs wherever both changed the same words: their wish, on the words as they are now. */
export const mergeOnto = (
  base: readonly Run[],
  now: readonly Run[],
  theirs: readonly Run[],
): readonly Run[] => merge(base, now, theirs).merged

const merge = (
  base: readonly Run[],
  ours: readonly Run[],
  theirs: readonly Run[],
): { readonly merged: readonly Run[]; readonly conflicts: readonly MergePlace[] } => {
  const origin = cut(base)
  const sides = [sideOf(origin, cut(ours)), sideOf(origin, cut(theirs))] as const
  const merged: Run[] = []
  const conflicts: MergePlace[] = []
  let place = 0
  for (const region of regions(...sides)) {
    merged.push(...kept(origin, sides, place, region.from))
    place = region.to
    const [mine, other] = [textOf(sides[0], region), textOf(sides[1], region)]
    if (!region.theirs) merged.push(...remarked(mine, origin, sides[1], region))
    else if (!region.ours) merged.push(...remarked(other, origin, sides[0], region))
    else {
      merged.push(...other)
      if (!sameRuns(mine, other)) conflicts.push(placeOf(origin, region, mine, other))
    }
  }
  merged.push(...kept(origin, sides, place, origin.words.length))
  return { merged: canonicalRuns(merged), conflicts }
}

/** One author's text, and where each word of the base stands in it (-1: not kept). */
type Side = { readonly cut: Cut; readonly hunks: readonly Hunk[]; readonly kept: readonly number[] }

const sideOf = (origin: Cut, side: Cut): Side => {
  const changes = hunks(origin.words, side.words)
  const kept: number[] = []
  let shift = 0
  let place = 0
  for (const hunk of changes) {
    for (; place < hunk.from; place += 1) kept.push(place + shift)
    for (; place < hunk.to; place += 1) kept.push(-1)
    shift = hunk.afterTo - hunk.to
  }
  for (; place < origin.words.length; place += 1) kept.push(place + shift)
  return { cut: side, hunks: changes, kept }
}

/** A stretch of the base that one or both have changed. */
type Region = { readonly from: number; readonly to: number; readonly ours: boolean; readonly theirs: boolean }

const regions = (ours: Side, theirs: Side): readonly Region[] => {
  const all: Region[] = [
    ...ours.hunks.map(({ from, to }) => ({ from, to, ours: true, theirs: false })),
    ...theirs.hunks.map(({ from, to }) => ({ from, to, ours: false, theirs: true })),
  ].sort((a, b) => a.from - b.from || a.to - b.to)
  const result: Region[] = []
  for (const region of all) {
    const last = result[result.length - 1]
    if (last && touch(last, region))
      result[result.length - 1] = {
        from: last.from,
        to: Math.max(last.to, region.to),
        ours: last.ours || region.ours,
        theirs: last.theirs || region.theirs,
      }
    else result.push(region)
  }
  return result
}

/** They share a word, or write at one and the same point. To stand side by side is not to touch. */
const touch = (a: Region, b: Region): boolean =>
  a.from === a.to && b.from === b.to ? a.from === b.from : a.from < b.to && b.from < a.to

/** What a side has in place of a region: from the end of what it kept before, to the start of what it keeps after. */
const textOf = (side: Side, region: Region): readonly Run[] => {
  const inside = side.hunks.filter((hunk) => hunk.from >= region.from && hunk.to <= region.to)
  const [first] = inside
  const last = inside[inside.length - 1]
  if (!first || !last) return []
  return runsOf(side.cut, first.afterFrom - (first.from - region.from), last.afterTo + (region.to - last.to))
}

const placeOf = (origin: Cut, region: Region, ours: readonly Run[], theirs: readonly Run[]): MergePlace => ({
  from: origin.starts[region.from] ?? 0,
  to: origin.starts[region.to] ?? 0,
  base: plainText(runsOf(origin, region.from, region.to)),
  ours: plainText(ours),
  theirs: plainText(theirs),
})

/** Words both kept, each mark as whoever changed it has it. */
const kept = (
  origin: Cut,
  [ours, theirs]: readonly [Side, Side],
  from: number,
  to: number,
): readonly Run[] => {
  const found: Run[] = []
  for (let word = from; word < to; word += 1) {
    const [mine, other] = [ours.kept[word] ?? -1, theirs.kept[word] ?? -1]
    found.push(
      ...mergedMarks(
        runsOf(origin, word, word + 1),
        runsOf(ours.cut, mine, mine + 1),
        runsOf(theirs.cut, other, other + 1),
      ),
    )
  }
  return found
}

/** Three readings of the same words, cut wherever any of them changes its marks. */
const mergedMarks = (base: readonly Run[], ours: readonly Run[], theirs: readonly Run[]): readonly Run[] => {
  if (sameRuns(base, theirs)) return ours
  if (sameRuns(base, ours)) return theirs
  const ends = [...new Set([base, ours, theirs].flatMap(endsOf))].sort((a, b) => a - b)
  let from = 0
  return ends.map((to) => {
    const [was, mine, other] = [base, ours, theirs].map((runs) => sliceRuns(runs, from, to)[0])
    from = to
    const marks = markTypes.filter((type) =>
      has(mine?.marks, type) === has(was?.marks, type) ? has(other?.marks, type) : has(mine?.marks, type),
    )
    return { type: 'text', text: was?.text ?? '', marks: marks.map((type) => ({ type })) }
  })
}

const endsOf = (runs: readonly Run[]): readonly number[] => {
  let end = 0
  return runs.map((run) => (end += run.text.length))
}

const has = (marks: readonly Mark[] | undefined, type: MarkType): boolean =>
  (marks ?? []).some((mark) => mark.type === type)

/** If the other author marked (or unmarked) every word that was replaced, what replaces them follows. */
const remarked = (runs: readonly Run[], origin: Cut, other: Side, region: Region): readonly Run[] => {
  if (region.from === region.to) return runs
  const was = runsOf(origin, region.from, region.to)
  const start = other.kept[region.from] ?? -1
  const is = runsOf(other.cut, start, start + region.to - region.from)
  const all = (runs: readonly Run[], type: MarkType, on: boolean): boolean =>
    runs.every((run) => has(run.marks, type) === on)
  return markTypes.reduce((result: readonly Run[], type) => {
    const turned = [true, false].find((on) => all(was, type, !on) && all(is, type, on))
    return turned === undefined ? result : result.map((run) => marked(run, type, turned))
  }, runs)
}

const marked = (run: Run, type: MarkType, on: boolean): Run => {
  const rest = (run.marks ?? []).filter((mark) => mark.type !== type)
  return { ...run, marks: on ? [...rest, { type }] : rest }
}
