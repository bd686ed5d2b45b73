/**
 * Differences between two sequences, and the longest run that keeps its order. Plain algorithms on arrays of keys;
 * what the keys stand for (words, paragraphs) is the caller's matter.
 */

/** One stretch that differs: `before[from, to)` became `after[afterFrom, afterTo)`. One of the two may be empty. */
export type Hunk = {
  readonly from: number
  readonly to: number
  readonly afterFrom: number
  readonly afterTo: number
}

// Beyond this many differences a stretch is first cut at its unique keys, and failing those taken as replaced whole:
// the cost of the search grows with the square of the differences.
const mostDifferences = 400

/** What changed, in order; hunks never touch each other. Shortest up to `mostDifferences`, else merely sound. */
export const hunks = (before: readonly string[], after: readonly string[]): readonly Hunk[] => {
  const found: Hunk[] = []
  collect(before, after, { from: 0, to: before.length, afterFrom: 0, afterTo: after.length }, found)
  return joined(found)
}

const collect = (before: readonly string[], after: readonly string[], whole: Hunk, found: Hunk[]): void => {
  let { from, to, afterFrom, afterTo } = whole
  while (from < to && afterFrom < afterTo && before[from] === after[afterFrom]) {
    from += 1
    afterFrom += 1
  }
  while (from < to && afterFrom < afterTo && before[to - 1] === after[afterTo - 1]) {
    to -= 1
    afterTo -= 1
  }
  if (from === to && afterFrom === afterTo) return
  const rest = { from, to, afterFrom, afterTo }
  if (from === to || afterFrom === afterTo) {
    found.push(rest)
    return
  }
  const shortest = myers(before, after, rest)
  if (shortest) {
    found.push(...shortest)
    return
  }
  const anchors = uniqueAnchors(before, after, rest)
  if (anchors.length === 0) {
    found.push(rest)
    return
  }
  let last = { from, afterFrom }
  for (const [index, afterIndex] of anchors) {
    collect(before, after, { ...last, to: index, afterTo: afterIndex }, found)
    last = { from: index + 1, afterFrom: afterIndex + 1 }
  }
  collect(before, after, { ...last, to, afterTo }, found)
}

/** Myers' greedy search with its trace; `undefined` if more than `mostDifferences` are needed. */
const myers = (
  before: readonly string[],
  after: readonly string[],
  { from, to, afterFrom, afterTo }: Hunk,
): readonly Hunk[] | undefined => {
  const n = to - from
  const m = afterTo - afterFrom
  const most = Math.min(n + m, mostDifferences)
  const middle = most + 1
  const reach = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let d = 0; d <= most; d += 1) {
    trace.push(reach.slice(middle - d - 1, middle + d + 2))
    for (let k = -d; k <= d; k += 2) {
      let x = goesDown(reach, middle + k, k, d) ? at(reach, middle + k + 1) : at(reach, middle + k - 1) + 1
      while (x < n && x - k < m && before[from + x] === after[afterFrom + x - k]) x += 1
      reach[middle + k] = x
      if (x >= n && x - k >= m) return walkBack(trace, n, m, from, afterFrom)
    }
  }
  return undefined
}

const at = (numbers: Int32Array, index: number): number => numbers[index] ?? 0

const goesDown = (reach: Int32Array, index: number, k: number, d: number): boolean =>
  k === -d || (k !== d && at(reach, index - 1) < at(reach, index + 1))

const walkBack = (
  trace: readonly Int32Array[],
  n: number,
  m: number,
  from: number,
  afterFrom: number,
): readonly Hunk[] => {
  const found: Hunk[] = []
  let x = n
  let y = m
  for (let d = trace.length - 1; d > 0; d -= 1) {
    const reach = trace[d]
    if (!reach) break
    const k = x - y
    const index = d + 1 + k
    const down = goesDown(reach, index, k, d)
    const previousK = down ? k + 1 : k - 1
    const previousX = at(reach, down ? index + 1 : index - 1)
    const previousY = previousX - previousK
    found.push({
      from: from + previousX,
      to: from + previousX + (down ? 0 : 1),
      afterFrom: afterFrom + previousY,
      afterTo: afterFrom + previousY + (down ? 1 : 0),
    })
    x = previousX
    y = previousY
  }
  return found.reverse()
}

/** Keys that stand exactly once on both sides, as pairs that keep their order. */
const uniqueAnchors = (
  before: readonly string[],
  after: readonly string[],
  { from, to, afterFrom, afterTo }: Hunk,
): readonly (readonly [number, number])[] => {
  const places = new Map<string, { before: number; after: number }>()
  const place = (key: string) => {
    const known = places.get(key) ?? { before: -1, after: -1 }
    places.set(key, known)
    return known
  }
  // -1: not seen; -2: seen twice.
  before.slice(from, to).forEach((key, index) => {
    const known = place(key)
    known.before = known.before === -1 ? from + index : -2
  })
  after.slice(afterFrom, afterTo).forEach((key, index) => {
    const known = place(key)
    known.after = known.after === -1 ? afterFrom + index : -2
  })
  const pairs = [...places.values()].filter((known) => known.before >= 0 && known.after >= 0)
  pairs.sort((a, b) => a.before - b.before)
  const keeps = longestIncreasing(pairs.map((pair) => pair.after))
  return pairs.filter((_, index) => keeps.has(index)).map((pair) => [pair.before, pair.after])
}

const joined = (found: readonly Hunk[]): readonly Hunk[] => {
  const result: Hunk[] = []
  for (const hunk of found) {
    const last = result[result.length - 1]
    if (last && last.to === hunk.from && last.afterTo === hunk.afterFrom)
      result[result.length - 1] = { ...last, to: hunk.to, afterTo: hunk.afterTo }
    else result.push(hunk)
  }
  return result
}

/** The indices of a longest strictly increasing subsequence. */
export const longestIncreasing = (numbers: readonly number[]): ReadonlySet<number> => {
  const previous: number[] = []
  const tails: number[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const keeps = new Set<number>()
  for (let index = tails[tails.length - 1] ?? -1; index !== -1; index = previous[index] ?? -1)
    keeps.add(index)
  return keeps
}
