/** Figures out of many: percentiles of one run, medians of several. */

/** Counted in tenths of a millisecond up to ten seconds. */
export class Latencies {
  #buckets = new Float64Array(100_001)
  count = 0

  add(milliseconds) {
    this.#buckets[Math.min(100_000, Math.max(0, Math.round(milliseconds * 10)))] += 1
    this.count += 1
  }

  take(other) {
    for (let index = 0; index < this.#buckets.length; index += 1)
      this.#buckets[index] += other.#buckets[index]
    this.count += other.count
  }

  at(share) {
    let seen = 0
    for (let index = 0; index < this.#buckets.length; index += 1) {
      seen += this.#buckets[index]
      if (seen >= share * this.count && seen > 0) return index / 10
    }
    return undefined
  }

  figures() {
    return { p50: this.at(0.5), p95: this.at(0.95), p99: this.at(0.99) }
  }
}

export const median = (values) => {
  const sorted = values.filter((value) => value !== undefined && value !== null).sort((a, b) => a - b)
  if (sorted.length === 0) return null
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

export const rounded = (value) => (value === null ? null : Number(value.toPrecision(3)))

/** Of each figure the median of the runs. */
export const medians = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((key) => [key, rounded(median(runs.map((run) => run[key])))]),
  )

/** Ours to each of the others. */
export const ratios = (figures) => {
  const { ours, ...others } = figures
  return Object.fromEntries(
    Object.entries(others).map(([name, theirs]) => [
      name,
      Object.fromEntries(
        Object.keys(theirs)
          .filter((key) => theirs[key] > 0 && ours?.[key] !== undefined && ours[key] !== null)
          .map((key) => [key, rounded(ours[key] / theirs[key])]),
      ),
    ]),
  )
}
