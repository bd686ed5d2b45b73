/**
 * The text as it leaves the server. The server's own document keeps every deleted word, for rescue and redline; readers are
 * given only the deleted words that are theirs to see: those since the last version where all draft in the open, else none.
 * What the chair's team tried and struck out before a version stays with it (promise 8 of the README).
 *
 * A mirror of the text, made when first asked for and kept up with every entry. Knows no sockets and no log.
 */
import * as Y from 'yjs'

/** Which deleted words a reader is given. */
export type History = 'since-version' | 'none'

type DeleteSet = ReturnType<typeof Y.createDeleteSetFromStructStore>

export class Outward {
  readonly #doc: Y.Doc

  /** `state`: the whole text with all its history; `before`: what had been deleted when the last version was issued. */
  constructor(
    private readonly history: History,
    state: Uint8Array,
    before: DeleteSet | undefined,
  ) {
    this.#doc = new Y.Doc({ gc: history === 'none' })
    this.take(state)
    if (before) this.forget(before)
  }

  take(update: Uint8Array): void {
    Y.applyUpdate(this.#doc, update)
  }

  /** Empties words deleted before a version; their places remain, so that everything else still fits. */
  forget(deleted: DeleteSet): void {
    if (this.history === 'none') return
    const { store } = this.#doc
    this.#doc.transact((transaction) => {
      Y.iterateDeletedStructs(transaction, deleted, (struct) => {
        if (struct instanceof Y.Item && struct.deleted) struct.gc(store, false)
      })
    })
  }

  /** What a reader lacks who has `vector`. */
  encode(vector: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, vector)
  }
}
