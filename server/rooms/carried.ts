/**
 * Which words an update only carried from one place to another. The editor binding deletes and writes them again, so
 * this compares what was deleted with what was written: first what is the same whole, then texts that share much of
 * their words, in order of how much.
 *
 * Knows no Yjs. Wrong guesses cost: too few, and words stand twice; too many, and typed words follow another's.
 */
import type { CharacterId } from './lineage.ts'

export type Words = {
  readonly ids: readonly CharacterId[]
  readonly text: string
  readonly paragraph: string
  /** The words' block was itself deleted, or written, by this update: a sign of a structural act. */
  readonly structural: boolean
}

export type Pair = readonly [from: CharacterId, to: CharacterId]

/** So many letters, from `start` of the deleted and `place` of the written. */
type Run = { readonly start: number; readonly place: number; readonly length: number }

/** Runs shorter than this are not looked for; texts are full of them. */
const gram = 3
/** Shortest run of whole words that tells of a relation. */
const shortest = 4
/** A run this long is carried even between blocks that both stay. */
const certain = 24
/** Of the shorter of two texts, how much they must share; of one paragraph before and after, less. */
const related = 0.4
const relatedInParagraph = 0.15
/** Places looked at for each three letters; texts repeat themselves. */
const mostPlaces = 48

export const carried = (from: readonly Words[], to: readonly Words[]): readonly Pair[] => {
  const pairs: Pair[] = []
  const deleted = from.map((words) => new Side(words))
  const written = to.map((words) => new Side(words))
  const accept = (a: Side, b: Side, run: Run): void => {
    a.take(run.start, run.length)
    b.take(run.place, run.length)
    for (let offset = 0; offset < run.length; offset += 1) {
      const was = a.words.ids[run.start + offset]
      const is = b.words.ids[run.place + offset]
      if (was && is) pairs.push([was, is])
    }
  }
  for (const [a, b, run] of wholes(deleted, written)) if (isFree(a, b, run)) accept(a, b, run)
  for (const [a, b] of relations(deleted, written)) {
    const shared = sharedRuns(a, b)
    if (isRelated(a, b, shared)) for (const run of [...shared, ...between(a, b, shared)]) accept(a, b, run)
  }
  return pairs
}

/** One text, and which of its letters are spoken for. */
class Side {
  readonly #taken: Uint8Array
  free: number

  constructor(readonly words: Words) {
    this.#taken = new Uint8Array(words.text.length)
    this.free = words.text.length
  }

  get text(): string {
    return this.words.text
  }

  isTaken(at: number): boolean {
    return this.#taken[at] === 1
  }

  take(from: number, length: number): void {
    this.#taken.fill(1, from, from + length)
    this.free -= length
  }

  isEdge(at: number): boolean {
    return this.isEnd(at) || !isLetter(this.text.charAt(at - 1)) || !isLetter(this.text.charAt(at))
  }

  /** Where the text, or what is free of it, begins or ends. */
  isEnd(at: number): boolean {
    return at <= 0 || at >= this.text.length || this.isTaken(at - 1) || this.isTaken(at)
  }
}

const isLetter = (unit: string): boolean => /[\p{L}\p{N}\p{M}_\ud800-\udfff]/u.test(unit)

const isFree = (a: Side, b: Side, run: Run): boolean => {
  for (let offset = 0; offset < run.length; offset += 1)
    if (a.isTaken(run.start + offset) || b.isTaken(run.place + offset)) return false
  return true
}

/** Deleted words that were written again whole, perhaps with more before or after; the same paragraph's first. */
const wholes = (from: readonly Side[], to: readonly Side[]): readonly (readonly [Side, Side, Run])[] => {
  const found: { readonly rank: number; readonly match: readonly [Side, Side, Run] }[] = []
  for (const a of from)
    for (const b of to) {
      const { length } = a.text
      const structural = a.words.structural || b.words.structural
      const same = a.text === b.text && (structural || length >= shortest)
      const place = same ? 0 : structural ? edgeOf(a, b) : undefined
      if (place === undefined || length === 0) continue
      const rank = (a.words.paragraph === b.words.paragraph ? 2e6 : 0) + (same ? 1e6 : 0) + length
      found.push({ rank, match: [a, b, { start: 0, place, length }] })
    }
  return found.sort((a, b) => b.rank - a.rank).map(({ match }) => match)
}

const edgeOf = (part: Side, whole: Side): number | undefined => {
  const rest = whole.text.length - part.text.length
  if (rest <= 0) return undefined
  if (whole.text.startsWith(part.text) && whole.isEdge(part.text.length)) return 0
  return whole.text.endsWith(part.text) && whole.isEdge(rest) ? rest : undefined
}

/** Which texts to compare, those with most in common first. */
const relations = (from: readonly Side[], to: readonly Side[]): readonly (readonly [Side, Side])[] => {
  const places = new Map<string, Set<number>>()
  from.forEach(({ text }, index) => {
    for (let start = 0; start + gram <= text.length; start += 1) {
      const letters = text.slice(start, start + gram)
      const known = places.get(letters)
      if (!known) places.set(letters, new Set([index]))
      else if (known.size < mostPlaces) known.add(index)
    }
  })
  const found: { readonly weight: number; readonly sides: readonly [Side, Side] }[] = []
  for (const b of to) {
    const weights = new Map<number, number>()
    for (let place = 0; place + gram <= b.text.length; place += 1)
      for (const index of places.get(b.text.slice(place, place + gram)) ?? [])
        weights.set(index, (weights.get(index) ?? 0) + 1)
    for (const [index, weight] of weights) {
      const a = from[index]
      if (!a) continue
      const own = a.words.paragraph !== '' && a.words.paragraph === b.words.paragraph
      found.push({ weight: weight * (own ? 1.5 : 1), sides: [a, b] })
    }
  }
  return found.sort((a, b) => b.weight - a.weight).map(({ sides }) => sides)
}

/** Runs in both that nobody has taken, longest first and none over another. */
const sharedRuns = (a: Side, b: Side): readonly Run[] => {
  const places = new Map<string, number[]>()
  for (let start = 0; start + gram <= a.text.length; start += 1) {
    const letters = a.text.slice(start, start + gram)
    const known = places.get(letters)
    if (!known) places.set(letters, [start])
    else if (known.length < mostPlaces) known.push(start)
  }
  const found: Run[] = []
  for (let place = 0; place + gram <= b.text.length; place += 1)
    for (const start of places.get(b.text.slice(place, place + gram)) ?? []) {
      if (agrees(a, b, start - 1, place - 1)) continue
      let length = 0
      while (agrees(a, b, start + length, place + length)) length += 1
      if (length >= gram) found.push({ start, place, length })
    }
  found.sort((one, two) => two.length - one.length)
  const chosen: Run[] = []
  for (const run of found) {
    const rest = chosen.reduce<Run | undefined>((left, other) => left && outside(left, other), run)
    if (rest && rest.length >= gram && core(a, b, rest) >= shortest) chosen.push(rest)
    else if (rest && rest.length >= gram && hasEnds(a, b, rest)) chosen.push(rest)
  }
  return chosen
}

const agrees = (a: Side, b: Side, start: number, place: number): boolean =>
  start >= 0 &&
  place >= 0 &&
  start < a.text.length &&
  place < b.text.length &&
  a.text[start] === b.text[place] &&
  !a.isTaken(start) &&
  !b.isTaken(place)

/** What of a run lies beside another, on either text; the longer end. */
const outside = (run: Run, other: Run): Run | undefined => {
  const cut = (from: number, otherFrom: number): readonly [head: number, tail: number] => {
    const end = from + run.length
    const otherEnd = otherFrom + other.length
    if (otherEnd <= from || end <= otherFrom) return [run.length, run.length]
    return [Math.max(0, otherFrom - from), Math.max(0, end - otherEnd)]
  }
  const [a, b] = [cut(run.start, other.start), cut(run.place, other.place)]
  const head = Math.min(a[0], b[0])
  const tail = Math.min(a[1], b[1])
  if (head >= tail) return head > 0 ? { ...run, length: head } : undefined
  const skip = run.length - tail
  return { start: run.start + skip, place: run.place + skip, length: tail }
}

/** How much of a run is whole words in both: `newword` was not carried from `oldword`. */
const core = (a: Side, b: Side, run: Run): number => {
  let from = 0
  let to = run.length
  const fits = (offset: number): boolean => a.isEdge(run.start + offset) && b.isEdge(run.place + offset)
  while (from < to && !fits(from)) from += 1
  while (to > from && !fits(to)) to -= 1
  return to - from
}

/** Both begin with the run, or both end with it. */
const hasEnds = (a: Side, b: Side, { start, place, length }: Run): boolean =>
  (a.isEnd(start) && b.isEnd(place)) || (a.isEnd(start + length) && b.isEnd(place + length))

const isRelated = (a: Side, b: Side, runs: readonly Run[]): boolean => {
  const shared = runs.reduce((sum, { length }) => sum + length, 0)
  if (runs.some(({ length }) => length >= certain)) return true
  const own = a.words.paragraph !== '' && a.words.paragraph === b.words.paragraph
  if (!a.words.structural && !b.words.structural && !own) return false
  return shared > 0 && shared >= Math.min(a.free, b.free) * (own ? relatedInParagraph : related)
}

/** In texts that are related, also the shorter runs that lie between those found, in order. */
const between = (a: Side, b: Side, runs: readonly Run[]): readonly Run[] => {
  const ordered = [...runs].sort((one, two) => one.start - two.start)
  const inOrder: Run[] = []
  for (const run of ordered) {
    const last = inOrder[inOrder.length - 1]
    if (!last || run.place >= last.place + last.length) inOrder.push(run)
  }
  const found: Run[] = []
  let [start, place] = [0, 0]
  for (const run of [...inOrder, { start: a.text.length, place: b.text.length, length: 0 }]) {
    fill(a, b, { start, end: run.start, place, until: run.place }, runs, found)
    start = run.start + run.length
    place = run.place + run.length
  }
  return found
}

type Gap = { readonly start: number; readonly end: number; readonly place: number; readonly until: number }

const fill = (a: Side, b: Side, gap: Gap, runs: readonly Run[], found: Run[]): void => {
  let { start, end, place, until } = gap
  const isOpen = (at: number, to: number): boolean =>
    agrees(a, b, at, to) &&
    !runs.some(
      (run) =>
        (at >= run.start && at < run.start + run.length) || (to >= run.place && to < run.place + run.length),
    )
  let head = 0
  while (start + head < end && place + head < until && isOpen(start + head, place + head)) head += 1
  if (head > 0) found.push({ start, place, length: head })
  start += head
  place += head
  let tail = 0
  while (end - tail > start && until - tail > place && isOpen(end - tail - 1, until - tail - 1)) tail += 1
  if (tail > 0) found.push({ start: end - tail, place: until - tail, length: tail })
  end -= tail
  until -= tail
  const middle = longest(a, b, { start, end, place, until }, isOpen)
  if (!middle) return
  found.push(middle)
  fill(a, b, { start, end: middle.start, place, until: middle.place }, runs, found)
  const [from, to] = [middle.start + middle.length, middle.place + middle.length]
  fill(a, b, { start: from, end, place: to, until }, runs, found)
}

/** Gaps longer than this hold something else than slips of the pen. */
const longestGap = 400

/** The longest run of whole words within a gap. */
const longest = (
  a: Side,
  b: Side,
  { start, end, place, until }: Gap,
  isOpen: (at: number, to: number) => boolean,
): Run | undefined => {
  if (end - start > longestGap || until - place > longestGap) return undefined
  let best: Run | undefined
  for (let at = start; at < end; at += 1)
    for (let to = place; to < until; to += 1) {
      let length = 0
      while (at + length < end && to + length < until && isOpen(at + length, to + length)) length += 1
      const run = { start: at, place: to, length }
      if (length >= 2 && length > (best?.length ?? 0) && core(a, b, run) >= 2) best = run
    }
  return best
}
