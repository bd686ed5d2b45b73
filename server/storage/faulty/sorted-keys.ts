/** Keys in order, in runs of some hundred: one that comes or goes moves its run alone, however many there are. */

const longestRun = 512

export class SortedKeys {
  /** None is empty, but for the only one. */
  readonly #runs: string[][] = [[]]

  add(key: string): void {
    const at = this.#runOf(key)
    const run = this.#runs[at] ?? []
    run.splice(placeIn(run, key), 0, key)
    if (run.length > longestRun) this.#runs.splice(at + 1, 0, run.splice(longestRun / 2))
  }

  remove(key: string): void {
    const at = this.#runOf(key)
    const run = this.#runs[at] ?? []
    const place = placeIn(run, key)
    if (run[place] !== key) return
    run.splice(place, 1)
    if (run.length === 0 && this.#runs.length > 1) this.#runs.splice(at, 1)
  }

  /** Keys from `start` up to, not including, `end`. */
  between(start: string, end: string): readonly string[] {
    const found: string[] = []
    for (let at = this.#runOf(start); at < this.#runs.length; at += 1) {
      const run = this.#runs[at] ?? []
      if ((run[0] ?? end) >= end) break
      for (const key of run.slice(placeIn(run, start), placeIn(run, end))) found.push(key)
    }
    return found
  }

  /** The last run that begins at or before the key. */
  #runOf(key: string): number {
    let [from, to] = [0, this.#runs.length]
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if ((this.#runs[middle]?.[0] ?? '') <= key) from = middle
      else to = middle
    }
    return from
  }
}

/** Where a key stands in a run, or would stand. */
const placeIn = (run: readonly string[], key: string): number => {
  let [from, to] = [0, run.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((run[middle] ?? '') < key) from = middle + 1
    else to = middle
  }
  return from
}
