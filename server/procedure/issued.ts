/**
 * The blocks of issued versions, for judging those who see versions only: within a lane nothing can be read from the
 * store, so what was captured or read once is kept here, by its hash. Versions never change: nothing here is ever stale.
 */
import type { ParagraphId } from '../../shared/ids.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import { hashOfBlock, type Block, type TextDocument } from '../../shared/text/schema.ts'
import { StoreFault, type Store } from '../storage/port.ts'
import { fromUtf8, versionKey } from './rows.ts'

type Blocks = ReadonlyMap<ParagraphId, Block>

const most = 100

export class IssuedBlocks {
  readonly #byHash = new Map<string, Blocks>()

  constructor(private readonly store: Store) {}

  keep(hash: string, bytes: string): void {
    const text = JSON.parse(bytes) as TextDocument
    this.#byHash.delete(hash)
    this.#byHash.set(hash, new Map(text.content.map((block) => [block.attrs.id, block])))
    for (const oldest of this.#byHash.keys()) {
      if (this.#byHash.size <= most) return
      this.#byHash.delete(oldest)
    }
  }

  /** Whether the latest version of a text is here, or there is none. */
  has(state: DraftState): boolean {
    const latest = state.versions.at(-1)
    return latest === undefined || this.#byHash.has(latest.hash)
  }

  /** Brings the latest version of a text here. Throws if its bytes are not in the store: they were written with it. */
  async fetch(state: DraftState): Promise<void> {
    const latest = state.versions.at(-1)
    if (!latest) return
    const bytes = await this.store.row(versionKey(state.body, state.id, latest.number))
    if (!bytes)
      throw new StoreFault(`the bytes of version ${latest.number} of ${state.body}/${state.id} are missing`)
    this.keep(latest.hash, fromUtf8(bytes))
  }

  /** Paragraphs of the latest version that have other words now, or are gone. */
  changed(state: DraftState, now: (paragraph: ParagraphId) => Block | undefined): readonly ParagraphId[] {
    const latest = state.versions.at(-1)
    const blocks = latest && this.#byHash.get(latest.hash)
    return [...(blocks ?? [])].flatMap(([id, block]) => {
      const present = now(id)
      return present && hashOfBlock(present) === hashOfBlock(block) ? [] : [id]
    })
  }

  /** A block of the latest version; none where there is no version, or it is not here. */
  of(state: DraftState): (paragraph: ParagraphId) => Block | undefined {
    const latest = state.versions.at(-1)
    const blocks = latest && this.#byHash.get(latest.hash)
    return (paragraph) => blocks?.get(paragraph)
  }
}
