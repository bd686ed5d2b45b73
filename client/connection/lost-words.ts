/**
 * Makes drafts of words that can no longer be merged into a text: it was frozen, restored, or the right to write is
 * gone. One draft for each paragraph in which something was typed here; one more for words that stand
 * in no paragraph, because the text never arrived or somebody has carried their paragraph elsewhere meanwhile. Taking words
 * out is not typing: nothing is lost by it.
 * Knows Yjs and the schema; no sockets, no desks.
 */
import * as Y from 'yjs'
import type { PersonId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'
import type { Draft } from '../../shared/text/desk.ts'
import { blockElements, readBlock, textsOf } from '../../shared/text/read.ts'
import { hashOfBlock, plainText, rootName, type Block, type TextDocument } from '../../shared/text/schema.ts'

type LostWords = {
  /** The Y.Doc that holds them, and the updates that brought them. */
  readonly doc: Y.Doc
  readonly updates: readonly Uint8Array[]
  /** The text as it stands on the server. */
  readonly standing: TextDocument
  readonly person: PersonId
  readonly at: Instant
  readonly newId: () => string
}

type Typed = ReadonlyMap<number, readonly (readonly [from: number, to: number])[]>

export const draftsOfLostWords = (lost: LostWords): readonly Draft[] => {
  const typed = typedIn(lost.updates)
  const standing = new Map(lost.standing.content.map((block) => [block.attrs.id, block]))
  let after: string | null = null
  const drafts: Draft[] = []
  for (const element of blockElements(lost.doc.getXmlFragment(rootName))) {
    const block = readBlock(element)
    const base = standing.get(block.attrs.id)
    const changed = !base || hashOfBlock(base) !== hashOfBlock(block)
    if (changed && holdsTyped(element, typed)) drafts.push(draftOf(lost, block, base, after))
    if (base) after = block.attrs.id
  }
  const held = [...lost.standing.content, ...drafts].map(({ content }) => plainText(content))
  const stray = strayWords(lost).filter((words) => words !== '' && !held.some((text) => text.includes(words)))
  return stray.length > 0 ? [...drafts, looseDraft(lost, stray.join(' '))] : drafts
}

const draftOf = (lost: LostWords, block: Block, base: Block | undefined, after: string | null): Draft => ({
  id: lost.newId(),
  kind: base ? 'change' : 'add',
  paragraph: base ? block.attrs.id : null,
  after: base ? null : after,
  ...(base ? { base } : {}),
  blockType: block.type,
  ...(block.attrs.level ? { level: block.attrs.level } : {}),
  content: block.content ?? [],
  reasons: '',
  origin: 'offline',
  person: lost.person,
  at: lost.at,
})

const looseDraft = (lost: LostWords, words: string): Draft => ({
  id: lost.newId(),
  kind: 'add',
  paragraph: null,
  after: lost.standing.content.at(-1)?.attrs.id ?? null,
  blockType: 'paragraph',
  content: [{ type: 'text', text: words }],
  reasons: '',
  origin: 'offline',
  person: lost.person,
  at: lost.at,
})

/** Which clocks of which clients these updates brought. */
const typedIn = (updates: readonly Uint8Array[]): Typed => {
  const typed = new Map<number, (readonly [number, number])[]>()
  for (const update of updates)
    for (const struct of Y.decodeUpdate(update).structs) {
      const ranges = typed.get(struct.id.client) ?? []
      ranges.push([struct.id.clock, struct.id.clock + struct.length])
      typed.set(struct.id.client, ranges)
    }
  return typed
}

const holdsTyped = (element: Y.XmlElement, typed: Typed): boolean =>
  textsOf(element).some((text) => {
    for (let item = text._start; item; item = item.right)
      if (!item.deleted && isTyped(item, typed)) return true
    return false
  })

const isTyped = (item: Y.Item, typed: Typed): boolean =>
  (typed.get(item.id.client) ?? []).some(
    ([from, to]) => item.id.clock < to && item.id.clock + item.length > from,
  )

/** What was typed in these updates, was not taken out in them, and stands nowhere in the Y.Doc; in pieces typed together. */
const strayWords = ({ doc, updates }: LostWords): readonly string[] => {
  const decoded = updates.map((update) => Y.decodeUpdate(update))
  const pieces: { client: number; end: number; words: string }[] = []
  for (const { structs } of decoded)
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
      const { client, clock } = struct.id
      for (const [index, letter] of struct.content.str.split('').entries()) {
        const place = clock + index
        if (stands(doc, client, place) || decoded.some(({ ds }) => takesOut(ds, client, place))) continue
        const last = pieces.at(-1)
        if (last?.client === client && last.end === place)
          [last.words, last.end] = [last.words + letter, place + 1]
        else pieces.push({ client, end: place + 1, words: letter })
      }
    }
  return pieces.map(({ words }) => words.trim())
}

const stands = (doc: Y.Doc, client: number, clock: number): boolean => {
  if (clock >= Y.getState(doc.store, client)) return false
  const structs = doc.store.clients.get(client) ?? []
  const struct = structs[Y.findIndexSS(structs, clock)]
  return struct !== undefined && !struct.deleted
}

const takesOut = (ds: ReturnType<typeof Y.decodeUpdate>['ds'], client: number, clock: number): boolean =>
  (ds.clients.get(client) ?? []).some((range) => range.clock <= clock && clock < range.clock + range.len)

/** For whoever has to copy them: the paragraphs in which something was typed, or on a desk what was typed. */
export const wordsToCopy = (doc: Y.Doc, updates: readonly Uint8Array[]): string => {
  const typed = typedIn(updates)
  const paragraphs = blockElements(doc.getXmlFragment(rootName))
    .filter((element) => holdsTyped(element, typed))
    .map((element) => plainText(readBlock(element).content))
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : looseWords(updates)
}

/** What was typed in these updates, without its places. */
export const looseWords = (updates: readonly Uint8Array[]): string =>
  updates
    .flatMap((update) => Y.decodeUpdate(update).structs)
    .map((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString ? struct.content.str : '',
    )
    .join('')
    .trim()
