/**
 * Which words an update only carried from one place to another, where its editor does not say so (`declared.ts`). This
 * compares what was deleted with what was written: first what is the same whole, then texts that share much of their
 * words, in order of how much.
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
/** Of the shorter of two texts, how much they must share in long runs, in all, or as one paragraph before and after. */
const related = { long: 0.25, all: 0.5, inParagraph: 0.15 }
/** Less than this, all told, is chance. */
const chance = 12
/** Places looked at for each three letters; texts repeat themselves. */
const mostPlaces = 48

export const carried = (from: readonly Words[], to: readonly Words[]): readonly Pair[] => {
  const pairs: Pair[] = []
  const deleted = from.map((words) => new Side(words))
  const written = to.map((words) => new Side(words))
  const accept = (a: Side, b: Side, run: Run): void => {
    for (let offset = 0; offset < run.length; offset += 1) {
      const was = a.words.ids[run.start + offset]
      const is = b.words.ids[run.place + offset]
      if (was && is) pairs.push([was, is])
    }
  }
  for (const [a, b, run] of wholes(deleted, written))
    if (isFree(a, b, run)) {
      take(a, b, [run])
      accept(a, b, run)
    }
  for (const [a, b] of relations(deleted, written)) for (const run of alignment(a, b)) accept(a, b, run)
  return pairs
}

const take = (a: Side, b: Side, runs: readonly Run[], taken = true): void => {
  for (const { start, place, length } of runs) {
    a.take(start, length, taken)
    b.take(place, length, taken)
  }
}

/** All that one text shares with another, if they are related; none if they share only what all texts do. */
const alignment = (a: Side, b: Side): readonly Run[] => {
  const least = Math.min(a.text.length, b.text.length)
  const shared = sharedRuns(a, b)
  // Amid words that came from elsewhere stands what was typed there, unless it is most of what was deleted.
  const amid = shared.every(({ place, length }) => b.isTaken(place - 1) && b.isTaken(place + length))
  take(a, b, shared)
  const more = between(a, b, shared)
  const most = !amid || total(shared) + total(more) >= a.text.length * related.all
  if (most && isRelated(a, b, shared, more, least)) return [...shared, ...more]
  take(a, b, [...shared, ...more], false)
  return []
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

  take(from: number, length: number, taken: boolean): void {
    this.#taken.fill(taken ? 1 : 0, from, from + length)
    this.free += taken ? -length : length
  }

  isEdge(at: number): boolean {
    return this.isEnd(at) || !isLetter(this.text.charAt(at - 1)) || !isLetter(this.text.charAt(at))
  }

  /** Where the text, or what is free of it, begins or ends. */
  isEnd(at: number): boolean {
    return at <= 0 || at >= this.text.length || this.isTaken(at - 1) || this.isTaken(at)
  }
}

const isSameParagraph = (a: Side, b: Side): boolean =>
  a.words.paragraph !== '' && a.words.paragraph === b.words.paragraph

/** So little is left between what was typed that only the ends tell. */
const endsAlike = (a: Side, b: Side): boolean =>
  a.words.structural &&
  b.words.structural &&
  (a.text.slice(0, 2) === b.text.slice(0, 2) || a.text.slice(-2) === b.text.slice(-2))

const isLetter = (unit: string): boolean => /[\p{L}\p{N}\p{M}_\ud800-\udfff]/u.test(unit)

const hasLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

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
      const rank = (a.words.paragraph === b.words.paragraph ? 2e6 : 0) + (same ? 1e6 : 0)
      if (length === 0 || b.text.length === 0) continue
      if (same) found.push({ rank: rank + length, match: [a, b, { start: 0, place: 0, length }] })
      else if (structural) {
        const place = edgeOf(a, b)
        const start = b.words.structural ? edgeWithin(b.text, a.text) : undefined
        if (place !== undefined)
          found.push({ rank: rank + length, match: [a, b, { start: 0, place, length }] })
        else if (start !== undefined)
          found.push({
            rank: rank + b.text.length,
            match: [a, b, { start, place: 0, length: b.text.length }],
          })
      }
    }
  return found.sort((a, b) => b.rank - a.rank).map(({ match }) => match)
}

const edgeOf = (part: Side, whole: Side): number | undefined => {
  const rest = whole.text.length - part.text.length
  if (rest <= 0) return undefined
  if (whole.text.startsWith(part.text) && whole.isEdge(part.text.length)) return 0
  return whole.text.endsWith(part.text) && whole.isEdge(rest) ? rest : undefined
}

/** What remains of a block that was carried and shortened, even in the middle of a word. */
const edgeWithin = (rest: string, whole: string): number | undefined => {
  if (rest.length >= whole.length) return undefined
  if (whole.startsWith(rest)) return 0
  return whole.endsWith(rest) ? whole.length - rest.length : undefined
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
      const own = isSameParagraph(a, b)
      found.push({ weight: weight * (own ? 1.5 : 1), sides: [a, b] })
    }
    for (const [index, a] of from.entries())
      if (!weights.has(index) && (isSameParagraph(a, b) || endsAlike(a, b)))
        found.push({ weight: 0, sides: [a, b] })
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
    if (!rest || rest.length < gram) continue
    if (core(a, b, rest) >= shortest || hasEnds(a, b, rest) || beginsOrEndsWord(a, b, rest)) chosen.push(rest)
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
  const fits = (offset: number): boolean => {
    const [at, to] = [run.start + offset, run.place + offset]
    // Where one text ends a word may have been cut: paragraphs are split anywhere.
    return (a.isEdge(at) && b.isEdge(to)) || a.isEnd(at) || b.isEnd(to)
  }
  while (from < to && !fits(from)) from += 1
  while (to > from && !fits(to)) to -= 1
  return to - from
}

/** Long, and whole at one side: something was typed into the word at the other. */
const beginsOrEndsWord = (a: Side, b: Side, { start, place, length }: Run): boolean =>
  length > shortest &&
  ((a.isEdge(start) && b.isEdge(place)) || (a.isEdge(start + length) && b.isEdge(place + length)))

/** Both begin with the run, or both end with it. */
const hasEnds = (a: Side, b: Side, { start, place, length }: Run): boolean =>
  (a.isEnd(start) && b.isEnd(place)) || (a.isEnd(start + length) && b.isEnd(place + length))

const isRelated = (
  a: Side,
  b: Side,
  shared: readonly Run[],
  more: readonly Run[],
  least: number,
): boolean => {
  const [long, all] = [total(shared), total(shared) + total(more)]
  if (shared.some(({ length }) => length >= certain)) return true
  const own = isSameParagraph(a, b)
  // A block made anew with the identity of one that went is that block, however little of its words is left.
  if (own && a.words.structural && b.words.structural) return true
  // A word or two are in every text: who types one has not carried it from where it also stood.
  if (all < chance && all < a.text.length) return false
  // Into a block that stays, only what is most of what was deleted: two blocks joined, or one written over another.
  if (!b.words.structural)
    return all >= a.text.length * related.all || (own && all >= least * related.inParagraph)
  return long >= least * related.long || all >= least * related.all
}

const total = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0)

/** Also the shorter runs that lie between those found, in order. They are taken at once. */
const between = (a: Side, b: Side, runs: readonly Run[]): readonly Run[] => {
  const inOrder: Run[] = []
  for (const run of [...runs].sort((one, two) => one.start - two.start)) {
    const last = inOrder[inOrder.length - 1]
    if (!last || run.place >= last.place + last.length) inOrder.push(run)
  }
  const found: Run[] = []
  let [start, place] = [0, 0]
  for (const run of [...inOrder, { start: a.text.length, place: b.text.length, length: 0 }]) {
    fill(a, b, { start, end: run.start, place, until: run.place }, found)
    start = run.start + run.length
    place = run.place + run.length
  }
  return found
}

type Gap = { readonly start: number; readonly end: number; readonly place: number; readonly until: number }

const fill = (a: Side, b: Side, gap: Gap, found: Run[]): void => {
  let { start, end, place, until } = gap
  const add = (run: Run): void => {
    if (run.length === 0) return
    take(a, b, [run])
    found.push(run)
  }
  let head = 0
  while (start + head < end && place + head < until && agrees(a, b, start + head, place + head)) head += 1
  add({ start, place, length: head })
  start += head
  place += head
  let tail = 0
  while (end - tail > start && until - tail > place && agrees(a, b, end - tail - 1, until - tail - 1))
    tail += 1
  end -= tail
  until -= tail
  add({ start: end, place: until, length: tail })
  const middle = longest(a, b, { start, end, place, until })
  if (!middle) return
  add(middle)
  fill(a, b, { start, end: middle.start, place, until: middle.place }, found)
  fill(a, b, { start: middle.start + middle.length, end, place: middle.place + middle.length, until }, found)
}

/** Gaps longer than this hold something else than slips of the pen. */
const longestGap = 400

/** The longest run of whole words within a gap. */
const longest = (a: Side, b: Side, { start, end, place, until }: Gap): Run | undefined => {
  if (end - start > longestGap || until - place > longestGap) return undefined
  let best: Run | undefined
  for (let at = start; at < end; at += 1)
    for (let to = place; to < until; to += 1) {
      let length = 0
      while (at + length < end && to + length < until && agrees(a, b, at + length, to + length)) length += 1
      const run = { start: at, place: to, length }
      if (length <= (best?.length ?? 0)) continue
      if ((core(a, b, run) > 0 || hasEnds(a, b, run)) && hasLetter(a.text.slice(at, at + length))) best = run
    }
  return best
}
