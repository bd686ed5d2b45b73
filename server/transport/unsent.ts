/**
 * Answers that were given and not yet read: they lie in the server's memory until they are. Whoever asks for much and reads nothing
 * is given no more of what is long, and is cut off when nothing has moved for a minute (ATK-68). By person, because one may
 * have many sessions; those who are nobody count as one.
 */
import type { Response } from 'express'

const most = 32 * 1024 * 1024
/** What is no longer than this is always answered: refusing takes as much. */
const short = 64 * 1024
const patience = 60_000

export class Unsent {
  readonly #bytes = new Map<string, number>()

  /** Whether so much more may lie there. */
  mayTake(person: string, bytes: number): boolean {
    return bytes <= short || this.#of(person) + bytes <= most
  }

  /** To be called once the answer is on its way. */
  count(person: string, bytes: number, response: Response): void {
    if (response.closed) return
    this.#bytes.set(person, this.#of(person) + bytes)
    response.setTimeout(patience, () => response.destroy())
    response.once('close', () => {
      const left = this.#of(person) - bytes
      if (left > 0) this.#bytes.set(person, left)
      else this.#bytes.delete(person)
    })
  }

  #of(person: string): number {
    return this.#bytes.get(person) ?? 0
  }
}
