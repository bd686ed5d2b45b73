/**
 * Whether a text is still cheap to open. What comes stroke by stroke may be cheap each time and yet make a text that costs
 * every page minutes, because a page takes everything in at once and in another order (`order.ts`). Words typed one after
 * another cost nothing in any order; only where people write at one place without having seen each other is there something
 * to step over. So the whole is looked at only when that has happened often, or much at once.
 */
import * as Y from 'yjs'
import { effortOfOpening, type Effort } from './effort.ts'
import { limits } from './limits.ts'
import type { Struct } from './order.ts'

export class Tangle {
  /** Contested items since the last look. Of a text just read from disk nothing is known. */
  #contested = Infinity
  #over = false
  readonly #by = new Map<string, number>()

  /** Whether `person` would make the text, or goes on making it, one that no page can open in time. */
  tightened(doc: Y.Doc, update: readonly Struct[], { contested }: Effort, person: string): boolean {
    if (contested === 0) return false
    const own = (this.#by.get(person) ?? 0) + contested
    this.#by.set(person, own)
    this.#contested += contested
    let structs = update.length
    for (const list of doc.store.clients.values()) structs += list.length
    if (this.#contested * structs > limits.stepsToOpen) {
      this.#contested = 0
      this.#over = !opens(doc, update)
    }
    // Where somebody has tangled a text, others may still meet in it.
    if (!this.#over || own <= limits.contestedByOne) return false
    // What is refused is not in the text, which may be as cheap as it was.
    this.#contested = Infinity
    return true
  }
}

const opens = (doc: Y.Doc, update: readonly Struct[]): boolean => {
  const { structs } = Y.decodeUpdate(Y.encodeStateAsUpdate(doc))
  return effortOfOpening([...structs, ...update], limits.stepsToOpen) !== undefined
}
