/**
 * What a text is made of: the one schema, as data. The server checks decoded structs against it,
 * the client builds TipTap's nodes from it (a test compares the two), and versions are stored in its form.
 *
 * A text is a flat list of blocks: sub-paragraphs are a `level`, never a nested list. Flatness is what lets
 * the server repair every structural merge: a block has one parent, the root.
 */
import type { ParagraphId } from '../ids.ts'
import { canonicalJson, sha256 } from '../canonical.ts'

/** Raised when stored or synced texts change shape. A client of another schema is told to reload. */
export const schemaNumber = 2
type SchemaNumber = 1 | typeof schemaNumber

/** The name of the root fragment in a text's Y.Doc. */
export const rootName = 'default'

/**
 * Numbers and bullets of all of these are computed (`numbering.ts`), and what stands under what follows from their order:
 * a `part` is a numbered division, a `heading` an unnumbered line above the paragraphs that follow; an `annex` opens an
 * annex by its name (in a letter it is one line of what the letter carries). A timetable is `month`s, each followed by its
 * `item`s; an item's level 1 are the topics of its list. `dateline`, `addressee` and `signature` are a letter's.
 */
export const blockTypes = [
  'title',
  'part',
  'heading',
  'paragraph',
  'annex',
  'month',
  'item',
  'dateline',
  'addressee',
  'signature',
] as const
export type BlockType = (typeof blockTypes)[number]

export const markTypes = ['bold', 'italic'] as const
export type MarkType = (typeof markTypes)[number]

/** Deepest sub-paragraph: 0 the paragraph itself, 1 (a), 2 (i), 3 a. */
export const maxLevel = 3

/** Attributes each block may carry in Yjs. `id` is the paragraph's identity for life. */
export const blockAttributes: Readonly<Record<BlockType, readonly string[]>> = {
  title: ['id'],
  part: ['id'],
  heading: ['id', 'level'],
  paragraph: ['id', 'level'],
  annex: ['id'],
  month: ['id'],
  item: ['id', 'level'],
  dateline: ['id'],
  addressee: ['id'],
  signature: ['id'],
}

export const bearsLevel = (type: BlockType): boolean => blockAttributes[type].includes('level')

/** What the first schema knew. */
const firstTypes: readonly BlockType[] = ['title', 'heading', 'paragraph']

/** The oldest schema that knows all these blocks: a text that has nothing new keeps the bytes and the hash it had. */
export const schemaOf = (content: readonly Pick<Block, 'type'>[]): SchemaNumber =>
  content.every(({ type }) => firstTypes.includes(type)) ? 1 : schemaNumber

export type Mark = { readonly type: MarkType }
export type Run = { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
export type Block = {
  readonly type: BlockType
  readonly attrs: { readonly id: ParagraphId; readonly level?: number }
  readonly content?: readonly Run[]
}
export type TextDocument = {
  readonly type: 'doc'
  readonly schema: SchemaNumber
  readonly content: readonly Block[]
}

/** Whether two sorted lists of marks are the same. */
export const sameMarks = (a: readonly Mark[] = [], b: readonly Mark[] = []): boolean =>
  a.length === b.length && a.every((mark, index) => mark.type === b[index]?.type)

/** Sorted, each once, and nothing but their type: an editor's JSON carries empty attributes beside it. */
const canonicalMarks = (marks: readonly Mark[] = []): readonly Mark[] =>
  [...new Set(marks.map((mark) => mark.type))].sort().map((type) => ({ type }))

/** Defaults omitted, marks sorted, adjacent runs joined, empty runs gone. */
export const canonicalRuns = (runs: readonly Run[] = []): readonly Run[] => {
  const joined: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const marks = canonicalMarks(run.marks)
    const last = joined[joined.length - 1]
    if (last && sameMarks(last.marks, marks))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else
      joined.push(
        marks.length > 0 ? { type: 'text', text: run.text, marks } : { type: 'text', text: run.text },
      )
  }
  return joined
}

export const canonicalBlock = (block: Block): Block => {
  const content = canonicalRuns(block.content)
  const level = bearsLevel(block.type) ? (block.attrs.level ?? 0) : 0
  const attrs = level > 0 ? { id: block.attrs.id, level } : { id: block.attrs.id }
  return content.length > 0 ? { type: block.type, attrs, content } : { type: block.type, attrs }
}

/** A text of these blocks, in canonical form. */
export const textOf = (content: readonly Block[]): TextDocument => ({
  type: 'doc',
  schema: schemaOf(content),
  content: content.map(canonicalBlock),
})

export const canonicalText = (text: TextDocument): TextDocument => textOf(text.content)

/** The bytes of a version, as a string; its hash is what a silence is bound to. */
export const textBytes = (text: TextDocument): string => canonicalJson(canonicalText(text))
export const textHash = (text: TextDocument): string => sha256(textBytes(text))

/** What a proposal or an agreement on a paragraph is bound to: type, level and words, not the identity. */
export const blockHash = (block: Pick<Block, 'type' | 'content'> & { readonly level?: number }): string =>
  sha256(canonicalJson({ type: block.type, level: block.level ?? 0, content: canonicalRuns(block.content) }))

export const hashOfBlock = (block: Block): string =>
  blockHash({
    type: block.type,
    ...(block.content ? { content: block.content } : {}),
    ...(block.attrs.level ? { level: block.attrs.level } : {}),
  })

export const plainText = (content: readonly Run[] | undefined): string =>
  (content ?? []).map((run) => run.text).join('')
