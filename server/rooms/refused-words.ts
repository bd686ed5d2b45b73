/**
 * What a socket goes on typing after its writes were refused: applied to a shadow of the text, compared with the text, and
 * kept as drafts on the desk of whoever typed it (promise 7 of the README). One draft per paragraph, made up to date at most once a
 * second while they type, and when they leave. Nothing is said to be kept before it is on disk.
 */
import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'
import type { ParagraphId } from '../../shared/ids.ts'
import type { Draft } from '../../shared/text/desk.ts'
import { readText } from '../../shared/text/read.ts'
import { hashOfBlock, plainText, type Block, type TextDocument } from '../../shared/text/schema.ts'
import type { Speaker } from '../access/speaker.ts'
import { admit, type Verdict } from './admit.ts'
import type { RoomSource } from './host.ts'
import { limits } from './limits.ts'

export type Kept = {
  readonly draft?: string
  readonly poisoned?: string
  readonly costly?: boolean
  /** There is no more room on the desk for refused words of this person: some of these were not kept (ROOM-52). */
  readonly full?: boolean
}

/** What its writer may still cost: bytes to be kept, and steps past other words. */
type Purse = {
  readonly bytesLeft: () => number
  readonly spendBytes: (bytes: number) => void
  readonly stepsLeft: () => number
  readonly spendSteps: (steps: number) => void
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>

type Standing = { readonly difference: Uint8Array; readonly text: TextDocument }

export class RefusedWords {
  /** The text with these words in it: as large as the text, and let go when there are too many. */
  #shadow: Y.Doc | undefined
  /** What stands in the shadow, to make it again. */
  readonly #typed: Uint8Array[] = []
  /** Paragraph (or place of a new one) to the draft that holds it. */
  readonly #drafts = new Map<string, { readonly id: string; readonly hash: string }>()
  #waiting: Uint8Array[] = []
  /** Their writer has been told that they are kept. */
  #begun = false
  #full = false
  #keptAt = -Infinity

  constructor(
    private readonly source: RoomSource,
    private readonly speaker: Speaker,
    private readonly clock: { now(): number; monotonic(): number },
    private readonly purse: Purse,
    /** One after another in a room: each needs the whole text. */
    private readonly inTurn: InTurn,
  ) {}

  /** To be kept with the next `keep`. False if that is more than its writer may give. */
  add(update: Uint8Array): boolean {
    // They have been told, and nothing more of this socket is kept.
    if (this.#full) return true
    const { byteLength } = update
    if (byteLength > this.purse.bytesLeft()) return false
    this.purse.spendBytes(byteLength)
    this.#waiting.push(update)
    return true
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /** Whether a second has gone by since they were last kept. */
  get isDue(): boolean {
    return this.clock.monotonic() - this.#keptAt >= limits.draftMilliseconds
  }

  /** Resolves when all that has been added is on the desk. */
  keep(): Promise<Kept> {
    this.#keptAt = this.clock.monotonic()
    return this.inTurn(() => this.#keep())
  }

  /** Lets the shadow go once what was to be kept is; more words make it anew. */
  release(): Promise<void> {
    return this.inTurn(async () => void (this.#shadow = undefined))
  }

  async #keep(): Promise<Kept> {
    if (!this.isWaiting) return {}
    const shadow = this.#shadow ?? new Y.Doc({ gc: false })
    const standing = await this.#catchUp(shadow)
    if (shadow !== this.#shadow) for (const update of this.#typed) Y.applyUpdate(shadow, update)
    this.#shadow = shadow
    const poisoned = this.#type(shadow, this.#waiting.splice(0))
    if (poisoned) return { poisoned: poisoned.why, costly: poisoned.costly === true }
    return this.#putDrafts(standing.text, readText(shadow))
  }

  /** The shadow gets all that is committed, so that what remains different is this writer's. */
  async #catchUp(shadow: Y.Doc): Promise<Standing> {
    const vector = Y.encodeStateVector(shadow)
    const standing = await this.source.lane.run((memory): Standing => {
      const text = this.source.text(memory)
      return { difference: Y.encodeStateAsUpdate(text.doc, vector), text: text.text() }
    })
    Y.applyUpdate(shadow, standing.difference)
    return standing
  }

  #type(
    shadow: Y.Doc,
    updates: readonly Uint8Array[],
  ): Extract<Verdict, { verdict: 'poisoned' }> | undefined {
    for (const update of updates) {
      const verdict = admit({
        update,
        // A page pasted at once, or long work offline: what was refused for its length is not lost for it.
        whole: true,
        doc: shadow,
        kind: this.source.kind,
        ownership: () => 'own',
        // How much there may be is bounded by what its writer may give.
        size: 0,
        clientsLeft: limits.clientsPerConnection,
        stepsLeft: this.purse.stepsLeft(),
      })
      if (verdict.verdict === 'poisoned') return verdict
      if (verdict.verdict !== 'admitted') continue
      this.purse.spendSteps(verdict.effort.steps)
      Y.applyUpdate(shadow, update)
      this.#typed.push(update)
    }
    return undefined
  }

  async #putDrafts(text: TextDocument, typed: TextDocument): Promise<Kept> {
    let first: string | undefined
    for (const change of differences(text, typed)) {
      const known = this.#drafts.get(change.key)
      const id = known?.id ?? `f${randomBytes(12).toString('hex')}`
      first ??= id
      if (known?.hash === change.hash) continue
      const isKept = await this.source.keep(
        this.speaker.actor.seat,
        {
          ...change.draft,
          id,
          reasons: '',
          origin: 'refused',
          person: this.speaker.person,
          at: this.clock.now(),
        },
        this.#begun,
      )
      if (!isKept) {
        this.#full = true
        return { full: true }
      }
      this.purse.spendBytes(plainText(change.draft.content).length)
      this.#drafts.set(change.key, { id, hash: change.hash })
    }
    if (first === undefined) return {}
    this.#begun = true
    return { draft: first }
  }
}

type Difference = {
  readonly key: string
  readonly hash: string
  readonly draft: Pick<Draft, 'kind' | 'paragraph' | 'after' | 'base' | 'blockType' | 'level' | 'content'>
}

/** Paragraph by paragraph: changed, added, deleted. What differs in no word is the editor's doing, not the reader's. */
const differences = (before: TextDocument, after: TextDocument): readonly Difference[] => {
  const bases = new Map(before.content.map((block) => [block.attrs.id, block]))
  const seen = new Set<ParagraphId>()
  const found: Difference[] = []
  let previous: ParagraphId | null = null
  for (const block of after.content) {
    const { id, level } = block.attrs
    const base = seen.has(id) ? undefined : bases.get(id)
    const content = block.content ?? []
    const hash = hashOfBlock(block)
    const shape = { blockType: block.type, content, ...(level === undefined ? {} : { level }) }
    if (base) {
      if (hashOfBlock(base) !== hash)
        found.push({
          key: `change ${id}`,
          hash,
          draft: { kind: 'change', paragraph: id, after: null, base, ...shape },
        })
    } else if (plainText(content) !== '')
      found.push({
        key: `add ${id} ${previous}`,
        hash,
        draft: { kind: 'add', paragraph: null, after: previous, ...shape },
      })
    seen.add(id)
    if (base) previous = id
  }
  for (const base of before.content)
    if (!seen.has(base.attrs.id) && hasWords(base)) found.push(deletion(base))
  return found
}

const hasWords = (block: Block): boolean => plainText(block.content) !== ''

const deletion = (base: Block): Difference => ({
  key: `delete ${base.attrs.id}`,
  hash: hashOfBlock(base),
  draft: { kind: 'delete', paragraph: base.attrs.id, after: null, base, content: [] },
})
