/**
 * What an editor says of words that it carried. Yjs cannot move: a split, a join, a move or a change of type deletes words
 * and writes them again. The editor that does so says which letters went where, in the same transaction, as a value under
 * a root of its own; so the saying is kept, sent and resent together with the words. The server reads it, holds it against
 * the document, and takes the value out again before anybody is told.
 */
import type { IdRange } from '../protocol/socket.ts'

/** The root under which an editor says it. */
export const carriedName = 'carried'

export type Carried = readonly (readonly [from: IdRange, to: IdRange])[]

/** Five numbers for each stretch: from whom and where, to whom and where, how many letters. */
const width = 5

export const encodeCarried = (carried: Carried): readonly number[] =>
  carried.flatMap(([from, to]) => [from[0], from[1], to[0], to[1], from[2]])

/** `undefined` for what no editor says. */
export const decodeCarried = (value: unknown): Carried | undefined => {
  if (!Array.isArray(value) || value.length % width !== 0) return undefined
  const numbers: readonly unknown[] = value
  if (!numbers.every((number): number is number => Number.isSafeInteger(number) && Number(number) >= 0))
    return undefined
  const carried: [IdRange, IdRange][] = []
  for (let at = 0; at < numbers.length; at += width) {
    const [fromClient = 0, fromClock = 0, toClient = 0, toClock = 0, length = 0] = numbers.slice(
      at,
      at + width,
    )
    if (length === 0) return undefined
    carried.push([
      [fromClient, fromClock, length],
      [toClient, toClock, length],
    ])
  }
  return carried
}

/** Joins pairs of single letters into pairs of ranges. */
export const joinLetters = (
  pairs: readonly (readonly [from: readonly [number, number], to: readonly [number, number]])[],
): Carried => {
  const joined: [[number, number, number], [number, number, number]][] = []
  for (const [from, to] of pairs) {
    const last = joined[joined.length - 1]
    if (last && follows(last[0], from) && follows(last[1], to)) {
      last[0][2] += 1
      last[1][2] += 1
    } else
      joined.push([
        [...from, 1],
        [...to, 1],
      ])
  }
  return joined
}

const follows = (range: IdRange, id: readonly [number, number]): boolean =>
  range[0] === id[0] && range[1] + range[2] === id[1]
