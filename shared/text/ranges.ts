/**
 * A map from ranges of Yjs ids to values: sorted per client, so that a look-up is a binary search, an addition at the
 * end costs nothing, and one in the middle a shift. Additions may overlap and repeat: what was said last of an id stands.
 */
import type { IdRange } from '../protocol/socket.ts'

export type Held<V> = { readonly clock: number; readonly length: number; readonly value: V }

/** What holds at an id, and up to which clock (exclusive) the same holds. */
export type Found<V> = { readonly value: V | undefined; readonly until: number }

export class RangeMap<V> {
  readonly #clients = new Map<number, Held<V>[]>()

  constructor(private readonly same: (a: V, b: V) => boolean) {}

  add([client, clock, length]: IdRange, value: V): void {
    if (length <= 0) return
    const held = this.#clients.get(client)
    if (!held) {
      this.#clients.set(client, [{ clock, length, value }])
      return
    }
    const end = clock + length
    // A neighbour that ends where this begins may be joined with it.
    let index = indexAt(held, clock)
    const before = held[index - 1]
    if (before && before.clock + before.length === clock && this.same(before.value, value)) index -= 1
    const replaced: Held<V>[] = []
    for (let next = held[index + replaced.length]; next && next.clock <= end;) {
      if (next.clock === end && !this.same(next.value, value)) break
      replaced.push(next)
      next = held[index + replaced.length]
    }
    held.splice(index, replaced.length, ...this.#overlaid(replaced, { clock, length, value }))
  }

  at(client: number, clock: number): Found<V> {
    return foundAt(this.#clients.get(client), clock)
  }

  /** Sorted by client and clock, neighbours joined. */
  all(): readonly (readonly [IdRange, V])[] {
    return [...this.#clients]
      .sort(([a], [b]) => a - b)
      .flatMap(([client, held]) =>
        held.map(({ clock, length, value }) => [[client, clock, length], value] as const),
      )
  }

  /** What is left of the ranges that `added` touches, with it in their midst. */
  #overlaid(touched: readonly Held<V>[], added: Held<V>): readonly Held<V>[] {
    const end = added.clock + added.length
    let { clock: from } = added
    let to = end
    const left: Held<V>[] = []
    const right: Held<V>[] = []
    for (const held of touched) {
      const heldEnd = held.clock + held.length
      if (this.same(held.value, added.value)) {
        from = Math.min(from, held.clock)
        to = Math.max(to, heldEnd)
        continue
      }
      if (held.clock < added.clock) left.push({ ...held, length: added.clock - held.clock })
      if (heldEnd > end) right.push({ ...held, clock: end, length: heldEnd - end })
    }
    return [...left, { clock: from, length: to - from, value: added.value }, ...right]
  }
}

/** The first of `held` that ends after `clock`; binary search. */
const indexAt = (
  held: readonly { readonly clock: number; readonly length: number }[],
  clock: number,
): number => {
  let low = 0
  let high = held.length
  while (low < high) {
    const middle = (low + high) >> 1
    const range = held[middle]
    if (range && range.clock + range.length <= clock) low = middle + 1
    else high = middle
  }
  return low
}

const nothing = { value: undefined, until: Infinity }

const foundAt = <V>(held: readonly Held<V>[] | undefined, clock: number): Found<V> => {
  const range = held?.[indexAt(held, clock)]
  if (!range) return nothing
  if (range.clock > clock) return { value: undefined, until: range.clock }
  return { value: range.value, until: range.clock + range.length }
}

/** Whether sorted ranges cover a clock, as in a Yjs delete set, and up to where that holds. */
export const coveredAt = (
  ranges: readonly { readonly clock: number; readonly len: number }[] | undefined,
  clock: number,
): { readonly covered: boolean; readonly until: number } => {
  if (!ranges) return uncovered
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range && range.clock + range.len <= clock) low = middle + 1
    else high = middle
  }
  const range = ranges[low]
  if (!range) return uncovered
  if (range.clock > clock) return { covered: false, until: range.clock }
  return { covered: true, until: range.clock + range.len }
}

const uncovered = { covered: false, until: Infinity }
