/**
 * What a person had surely received when their line broke. Strokes sent after that may be lost, and are made again from
 * memory when they come back: it matters what they had seen when they made them, not what they have seen since.
 */
import { limits } from './limits.ts'

type Vector = ReadonlyMap<number, number>

/** Remembers the latest few; of who is forgotten, their own word is taken. */
export class Sightings {
  readonly #seen = new Map<string, Vector>()

  set(name: string, vector: Vector): void {
    this.#seen.delete(name)
    this.#seen.set(name, vector)
    const [oldest] = this.#seen.keys()
    if (this.#seen.size > limits.sightings && oldest !== undefined) this.#seen.delete(oldest)
  }

  get(name: string): Vector | undefined {
    return this.#seen.get(name)
  }
}
