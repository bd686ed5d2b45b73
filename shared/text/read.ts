/**
 * Reads a text out of its Y.Doc, in canonical form, without touching the doc: no type is made, merged or repaired here.
 * Tolerant of what the schema forbids (a missing id, an unknown node, an embedded object): it reads what it can name.
 *
 * Adjacent Y.XmlText children of one block are one run of words; the editor binding leaves such pairs behind (TXT-2).
 */
import * as Y from 'yjs'
import type { ParagraphId } from '../ids.ts'
import {
  bearsLevel,
  blockTypes,
  canonicalBlock,
  markTypes,
  maxLevel,
  rootName,
  textOf,
  type Block,
  type BlockType,
  type Mark,
  type MarkType,
  type Run,
  type TextDocument,
} from './schema.ts'

/** Attributes of a stretch of words as Yjs holds them: names of marks, perhaps with a suffix, and values. */
export type Formatting = Readonly<Record<string, unknown>>

/** A stretch of words, or one embedded object (`text` is then undefined; its length is 1). */
export type Stretch = { readonly text: string | undefined; readonly formatting: Formatting }

/** The working text. Unknown nodes are left out; a block without an id has the id `''`. */
export const readText = (doc: Y.Doc): TextDocument =>
  textOf(blockElements(doc.getXmlFragment(rootName)).map(readBlock))

export const readBlock = (element: Y.XmlElement): Block => {
  const type = blockTypeOf(element.nodeName) ?? 'paragraph'
  const level = levelOf(type, element.getAttribute('level'))
  return canonicalBlock({
    type,
    attrs: { id: idOf(element.getAttribute('id')), ...(level > 0 ? { level } : {}) },
    content: readRuns(element),
  })
}

/** The first block that bears this id, in reading order. */
export const elementOf = (doc: Y.Doc, id: ParagraphId): Y.XmlElement | undefined =>
  id === ''
    ? undefined
    : blockElements(doc.getXmlFragment(rootName)).find((element) => idOf(element.getAttribute('id')) === id)

/** The blocks of a fragment in reading order. */
export const blockElements = (fragment: Y.XmlFragment): readonly Y.XmlElement[] =>
  fragment
    .toArray()
    .filter((child) => child instanceof Y.XmlElement)
    .filter((element) => blockTypeOf(element.nodeName) !== undefined)

/** The texts of a block, which read as one. */
export const textsOf = (element: Y.XmlElement): readonly Y.XmlText[] =>
  element.toArray().filter((child) => child instanceof Y.XmlText)

export const stretchesOf = (text: Y.XmlText): readonly Stretch[] =>
  (text.toDelta() as { readonly insert: unknown; readonly attributes?: Formatting }[]).map((part) => ({
    text: typeof part.insert === 'string' ? part.insert : undefined,
    formatting: part.attributes ?? {},
  }))

const readRuns = (element: Y.XmlElement): readonly Run[] =>
  textsOf(element).flatMap((text) =>
    stretchesOf(text).flatMap(({ text, formatting }): Run[] =>
      text === undefined ? [] : [{ type: 'text', text, marks: marksOf(formatting) }],
    ),
  )

export const blockTypeOf = (nodeName: string): BlockType | undefined =>
  blockTypes.find((type) => type === nodeName)

export const idOf = (value: unknown): ParagraphId => (typeof value === 'string' ? value : '')

/** The level as a number within its bounds; attributes may come as strings from a plain Yjs program. */
export const levelOf = (type: BlockType, value: unknown): number => {
  if (!bearsLevel(type)) return 0
  const level = typeof value === 'string' ? Number(value) : value
  if (typeof level !== 'number' || !Number.isInteger(level)) return 0
  return Math.min(Math.max(level, 0), maxLevel)
}

// The binding appends a hash to the names of marks that may overlap themselves.
const overlapping = /^(.+)--[A-Za-z0-9+/=]{8}$/

export const markTypeOf = (name: string): MarkType | undefined => {
  const plain = overlapping.exec(name)?.[1] ?? name
  return markTypes.find((type) => type === plain)
}

export const marksOf = (formatting: Formatting): readonly Mark[] => {
  const found = new Set<MarkType>()
  for (const [name, value] of Object.entries(formatting)) {
    const type = markTypeOf(name)
    if (type && value !== null && value !== undefined && value !== false) found.add(type)
  }
  return markTypes.filter((type) => found.has(type)).map((type) => ({ type }))
}
