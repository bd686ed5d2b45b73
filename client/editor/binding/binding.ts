/**
 * The editor and Yjs say the same: every change of one is written into the other, as exactly as it was made. Our own, and
 * not the one in general use, because that one finds out what happened by comparing texts afterwards: it then moves
 * words by deleting and writing them without saying so, parts words typed at one place, and redraws the whole text for
 * every letter from elsewhere.
 *
 * A text is a flat list of blocks, which is what makes this small. Knows no view, no plugin, no network.
 */
import type { Node, Schema } from '@tiptap/pm/model'
import type { Selection, Transaction } from '@tiptap/pm/state'
import type * as Y from 'yjs'
import { blockElements } from '../../../shared/text/read.ts'
import { nodeOf } from './letters.ts'
import { planOf, type Edit } from './plan.ts'
import { Showing, touchedBy } from './read.ts'
import { lettersIn, writePlan } from './write.ts'

/** What has changed in Yjs, to be put into a transaction of the editor at once. */
export type Incoming = {
  readonly transaction: Y.Transaction
  readonly show: (tr: Transaction, selection: Selection) => void
}

export class Binding {
  #elements: readonly Y.XmlElement[] = []
  /** The document of the editor that says what Yjs says. */
  shown: Node | undefined

  constructor(
    readonly fragment: Y.XmlFragment,
    readonly schema: Schema,
    /** Whether to say which words were carried: in a text, whose server asks for it. */
    readonly says: boolean,
  ) {}

  get doc(): Y.Doc {
    if (!this.fragment.doc) throw new Error('a fragment of no document')
    return this.fragment.doc
  }

  /** The blocks as the editor shows them, in order; none while it shows an empty one of its own. */
  get elements(): readonly Y.XmlElement[] {
    return this.#elements
  }

  /** The whole text anew, as a document of the editor. */
  read(): Node {
    this.#elements = blockElements(this.fragment)
    const blocks = this.#elements.map((element) => nodeOf(this.schema, element))
    const doc =
      blocks.length > 0
        ? this.schema.topNodeType.create(null, blocks)
        : this.schema.topNodeType.createAndFill()
    if (!doc) throw new Error('a text without a block')
    this.shown = doc
    return doc
  }

  /** What this editor did. */
  write(edit: Edit): void {
    this.shown = edit.after
    const plan = planOf(edit)
    if (!plan) return
    this.doc.transact(() => {
      const shown = this.#elements
      const isOwn = shown.length === 0
      this.#elements = writePlan(isOwn ? { ...plan, from: 0, to: 0, blocks: whole(edit.after) } : plan, {
        fragment: this.fragment,
        says: this.says,
        elements: shown,
        marksBefore: (block) => lettersIn(edit.before.child(block)),
      })
    }, this)
  }

  /** Calls back for every change that was not this editor's own. */
  observe(incoming: (change: Incoming) => void): () => void {
    const listener = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void => {
      if (transaction.origin === this) return
      const touched = touchedBy(this.fragment, events)
      incoming({
        transaction,
        show: (tr, selection) => {
          const showing = new Showing(this.schema, tr, selection)
          this.#elements = showing.blocks(this.fragment, this.#elements, touched)
          showing.followSelection(
            this.#elements,
            ([client, clock]) => clock >= (transaction.beforeState.get(client) ?? 0),
          )
          this.shown = tr.doc
        },
      })
    }
    const observed = this.fragment as Y.XmlFragment & Y.AbstractType<unknown>
    observed.observeDeep(listener as never)
    return () => observed.unobserveDeep(listener as never)
  }
}

/** Before the first letter there is no block in Yjs: all that the editor shows is new. */
const whole = (doc: Node) =>
  doc.children.map((node) => ({ node, goesOnAs: undefined, letters: lettersIn(node).map(() => undefined) }))
