/**
 * Where words have gone. The editor binding moves words by deleting and writing them again, so the same word has
 * several Yjs ids in its life; this map leads from each to the next. Beside it, sets of ids.
 *
 * Knows no document: whether an id is alive is asked of the caller.
 */
import type { IdRange } from '../../shared/protocol/socket.ts'

export type CharacterId = readonly [client: number, clock: number]

/** `told`: whoever has this id has learned of it. Without, that is the place the words were carried to. */
type Stretch = {
  readonly clock: number
  readonly length: number
  readonly to: CharacterId
  readonly told?: CharacterId
}

/** Every step there is, to begin another map with. */
export type Ways = {
  readonly onward: readonly Way[]
  readonly origins: readonly Way[]
  readonly gone: readonly (readonly [block: string, told: CharacterId])[]
}
type Way = readonly [from: IdRange, to: CharacterId, told?: CharacterId]

export type Step = { readonly to: CharacterId; readonly told: CharacterId }

export class Lineage {
  /** Per client sorted by clock, never overlapping: a word is carried away from a place once. */
  readonly #onward = new Map<number, Stretch[]>()
  readonly #origins = new Map<number, Stretch[]>()
  readonly #gone = new Map<string, CharacterId>()

  add(from: IdRange, to: IdRange): void {
    insert(this.#onward, from, { to: [to[0], to[1]] })
    insert(this.#origins, to, { to: [from[0], from[1]] })
  }

  /** The words of `from` were a copy of those at `to`, which stay where they come from. */
  alias(from: IdRange, to: IdRange, told: CharacterId): void {
    insert(this.#onward, from, { to: [to[0], to[1]], told })
  }

  /** A block went; whoever has `told` has learned of it. */
  bury(block: CharacterId, told: CharacterId): void {
    this.#gone.set(block.join(':'), told)
  }

  goneAt(block: CharacterId): CharacterId | undefined {
    return this.#gone.get(block.join(':'))
  }

  step(id: CharacterId): Step | undefined {
    return find(this.#onward, id)
  }

  onward(id: CharacterId): CharacterId | undefined {
    return find(this.#onward, id)?.to
  }

  origin(id: CharacterId): CharacterId | undefined {
    return find(this.#origins, id)?.to
  }

  /** Everything known, sorted. */
  all(): Ways {
    return {
      onward: allOf(this.#onward),
      origins: allOf(this.#origins),
      gone: [...this.#gone].sort(([a], [b]) => (a < b ? -1 : 1)),
    }
  }

  take({ onward, origins, gone }: Ways): void {
    for (const way of onward) put(this.#onward, way)
    for (const way of origins) put(this.#origins, way)
    for (const [block, told] of gone) this.#gone.set(block, told)
  }

  /** The last place these words were carried to; the id itself if they were not. */
  end(id: CharacterId): CharacterId {
    let at = id
    for (let next = this.onward(at); next; next = this.onward(at)) at = next
    return at
  }
}

const allOf = (map: ReadonlyMap<number, readonly Stretch[]>): readonly Way[] =>
  [...map]
    .sort(([a], [b]) => a - b)
    .flatMap(([client, stretches]) =>
      stretches.map(({ clock, length, to, told }): Way => {
        const from: IdRange = [client, clock, length]
        return told ? [from, to, told] : [from, to]
      }),
    )

const put = (map: Map<number, Stretch[]>, [from, to, told]: Way): void =>
  insert(map, from, told ? { to, told } : { to })

const insert = (
  map: Map<number, Stretch[]>,
  [client, clock, length]: IdRange,
  { to, told }: Pick<Stretch, 'to' | 'told'>,
): void => {
  const stretches = map.get(client) ?? []
  if (stretches.length === 0) map.set(client, stretches)
  let at = clock
  const end = clock + length
  // What is known already stands; only the rest is added.
  while (at < end) {
    const index = after(stretches, at)
    const before = stretches[index - 1]
    if (before && before.clock + before.length > at) {
      at = before.clock + before.length
      continue
    }
    const until = Math.min(end, stretches[index]?.clock ?? end)
    const rest: CharacterId = [to[0], to[1] + at - clock]
    stretches.splice(index, 0, { clock: at, length: until - at, to: rest, ...(told ? { told } : {}) })
    at = until
  }
}

const find = (
  map: ReadonlyMap<number, readonly Stretch[]>,
  [client, clock]: CharacterId,
): Step | undefined => {
  const stretches = map.get(client)
  const stretch = stretches?.[after(stretches, clock) - 1]
  if (!stretch || clock >= stretch.clock + stretch.length) return undefined
  const to: CharacterId = [stretch.to[0], stretch.to[1] + clock - stretch.clock]
  return { to, told: stretch.told ?? to }
}

/** Index of the first stretch that begins after `clock`. */
const after = (stretches: readonly { readonly clock: number }[], clock: number): number => {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stretches[middle]?.clock ?? Infinity) <= clock) low = middle + 1
    else high = middle
  }
  return low
}

/** A set of ids as sorted ranges, made once and asked often. */
export class IdSet {
  readonly #ranges = new Map<number, { readonly clock: number; readonly end: number }[]>()

  constructor(ranges: Iterable<IdRange>) {
    const given = new Map<number, { clock: number; end: number }[]>()
    for (const [client, clock, length] of ranges) {
      const list = given.get(client) ?? []
      if (list.length === 0) given.set(client, list)
      list.push({ clock, end: clock + length })
    }
    for (const [client, list] of given) {
      list.sort((a, b) => a.clock - b.clock)
      const joined: { clock: number; end: number }[] = []
      for (const range of list) {
        const last = joined[joined.length - 1]
        if (last && range.clock <= last.end) last.end = Math.max(last.end, range.end)
        else joined.push({ ...range })
      }
      this.#ranges.set(client, joined)
    }
  }

  has([client, clock]: CharacterId): boolean {
    const ranges = this.#ranges.get(client)
    const range = ranges?.[after(ranges, clock) - 1]
    return range !== undefined && clock < range.end
  }

  get empty(): boolean {
    return this.#ranges.size === 0
  }

  *ranges(): Iterable<IdRange> {
    for (const [client, list] of this.#ranges)
      for (const { clock, end } of list) yield [client, clock, end - clock]
  }

  /** What of `range` is in the set. */
  *within([client, clock, length]: IdRange): Iterable<IdRange> {
    const ranges = this.#ranges.get(client) ?? []
    const end = clock + length
    for (let index = Math.max(0, after(ranges, clock) - 1); index < ranges.length; index += 1) {
      const range = ranges[index]
      if (!range || range.clock >= end) return
      const from = Math.max(range.clock, clock)
      const to = Math.min(range.end, end)
      if (from < to) yield [client, from, to - from]
    }
  }
}
