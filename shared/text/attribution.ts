/**
 * Whose words are whose: looked up by Yjs id. The server makes these facts and sends them with the text; an update
 * alone cannot tell them (who deleted, which words were only moved).
 *
 * `transfers` say that words live on elsewhere: a split, a join, a move or a change of type deletes and writes them
 * again, and they are still the same words by the same author.
 */
import type { SeatId } from '../ids.ts'
import type { Attribution, IdRange } from '../protocol/socket.ts'
import { RangeMap } from './ranges.ts'

export type Id = readonly [client: number, clock: number]

/** An id reached by following transfers, by which ids, and for how many ids from there on the same steps lead. */
type Reached = { readonly id: Id; readonly length: number; readonly path: readonly Id[] }

type Attributed = { readonly seat: SeatId | undefined; readonly length: number }

// No honest sequence of moves is followed further; damaged attribution could go in a circle.
const mostSteps = 64

type Shift = { readonly client: number; readonly by: number }

const equal = <V>(a: V, b: V): boolean => a === b
const sameShift = (a: Shift, b: Shift): boolean => a.client === b.client && a.by === b.by

export class AttributionIndex {
  readonly #clients = new Map<number, SeatId>()
  readonly #deletions = new RangeMap<SeatId>(equal)
  readonly #words = new RangeMap<SeatId>(equal)
  readonly #to = new RangeMap<Shift>(sameShift)
  readonly #from = new RangeMap<Shift>(sameShift)

  /** May repeat what is known. Words carried twice live on where they were carried last. */
  add(attribution: Attribution): void {
    for (const [client, seat] of attribution.clients) this.#clients.set(client, seat)
    for (const [range, seat] of attribution.deletions) this.#deletions.add(range, seat)
    for (const [range, seat] of attribution.words) this.#words.add(range, seat)
    for (const [from, to] of attribution.transfers) {
      this.#to.add(from, { client: to[0], by: to[1] - from[1] })
      this.#from.add(to, { client: from[0], by: from[1] - to[1] })
    }
  }

  /** Whose word this is: as the server attributed it, else as its origin was, else its client's owner. */
  authorOf(client: number, clock: number): SeatId | undefined {
    return this.author([client, clock], 1).seat
  }

  deleterOf(client: number, clock: number): SeatId | undefined {
    return this.#deletions.at(client, clock).value
  }

  /** One step back: where these words stood before. */
  transferredFrom(client: number, clock: number): Id | undefined {
    return shifted(clock, this.#from.at(client, clock).value)
  }

  /** One step on: where these words live on. */
  transferredTo(client: number, clock: number): Id | undefined {
    return shifted(clock, this.#to.at(client, clock).value)
  }

  /** For how many ids from here on, at most `most`, words were carried neither here nor away; 0 if these were. */
  keptFrom([client, clock]: Id, most: number): number {
    const from = this.#from.at(client, clock)
    if (from.value) return 0
    const to = this.#to.at(client, clock)
    return to.value ? 0 : Math.min(most, from.until - clock, to.until - clock)
  }

  /** All the way back; the same way for `length` ids, at most `most`. */
  originOf(id: Id, most: number): Reached {
    return follow(this.#from, id, most)
  }

  /** All the way on. */
  endOf(id: Id, most: number): Reached {
    return follow(this.#to, id, most)
  }

  /** The author, and for how many ids from here on it is the same; at most `most`. */
  author(start: Id, most: number): Attributed {
    let id = start
    let length = most
    for (let step = 0; step < mostSteps; step += 1) {
      const named = this.#words.at(id[0], id[1])
      length = Math.min(length, named.until - id[1])
      if (named.value !== undefined) return { seat: named.value, length }
      const { value, until } = this.#from.at(id[0], id[1])
      length = Math.min(length, until - id[1])
      const from = shifted(id[1], value)
      if (!from) break
      id = from
    }
    return { seat: this.#clients.get(id[0]), length }
  }

  /** Who deleted this, and for how many ids from here on it is the same; at most `most`. */
  deleter([client, clock]: Id, most: number): Attributed {
    const { value, until } = this.#deletions.at(client, clock)
    return { seat: value, length: Math.min(most, until - clock) }
  }

  /** Everything known, sorted: adding it to an empty index gives an equal one. */
  all(): Attribution {
    return {
      clients: [...this.#clients].sort(([a], [b]) => a - b),
      deletions: this.#deletions.all(),
      words: this.#words.all(),
      transfers: [...this.#superseded(), ...this.#to.all().map(transfer)],
    }
  }

  /** Words carried on once more from the same origin: the earlier copy still knows where it came from. */
  *#superseded(): Iterable<readonly [IdRange, IdRange]> {
    for (const [[client, clock, length], back] of this.#from.all()) {
      for (let done = 0; done < length;) {
        const source = clock + done + back.by
        const { value, until } = this.#to.at(back.client, source)
        const part = Math.min(length - done, until - source)
        if (value?.client !== client || value.by !== -back.by)
          yield [
            [back.client, source, part],
            [client, clock + done, part],
          ]
        done += part
      }
    }
  }
}

const transfer = ([from, { client, by }]: readonly [IdRange, Shift]): readonly [IdRange, IdRange] => [
  from,
  [client, from[1] + by, from[2]],
]

const shifted = (clock: number, shift: Shift | undefined): Id | undefined =>
  shift && [shift.client, clock + shift.by]

const follow = (shifts: RangeMap<Shift>, start: Id, most: number): Reached => {
  const path: Id[] = [start]
  let id = start
  let length = most
  for (let step = 0; step < mostSteps; step += 1) {
    const { value, until } = shifts.at(id[0], id[1])
    length = Math.min(length, until - id[1])
    const next = shifted(id[1], value)
    if (!next) break
    path.push(next)
    id = next
  }
  return { id, length, path }
}
