/**
 * A block in Yjs and the same block in ProseMirror: how one is read as the other, and which Yjs id each letter has.
 * Adjacent Y.XmlText children of a block read as one; concurrent merges leave such pairs behind.
 */
import { Fragment, type Mark, type Node, type Schema } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { marksOf, stretchesOf, textsOf, type Formatting } from '../../../shared/text/read.ts'
import { blockAttributes, type BlockType } from '../../../shared/text/schema.ts'

export type LetterId = readonly [client: number, clock: number]

export const marksFor = (schema: Schema, formatting: Formatting): readonly Mark[] =>
  marksOf(formatting).flatMap(({ type }) => schema.marks[type]?.create() ?? [])

/** The marks of a letter as Yjs holds them. */
export const formattingFor = (marks: readonly Mark[]): Formatting =>
  Object.fromEntries(marks.map((mark) => [mark.type.name, {}]))

export const attributeNames = (name: string): readonly string[] => blockAttributes[name as BlockType] ?? []

/** Attributes a node has of an element; null is absence. */
export const attributesOf = (element: Y.XmlElement): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    attributeNames(element.nodeName).map((name): [string, unknown] => [
      name,
      element.getAttribute(name) ?? null,
    ]),
  )

export const contentOf = (schema: Schema, element: Y.XmlElement): Fragment =>
  Fragment.fromArray(
    textsOf(element).flatMap((text) =>
      stretchesOf(text).flatMap((stretch) =>
        stretch.text ? schema.text(stretch.text, marksFor(schema, stretch.formatting)) : [],
      ),
    ),
  )

export const nodeOf = (schema: Schema, element: Y.XmlElement): Node => {
  const type = schema.nodes[element.nodeName]
  if (!type) throw new Error(`no node ${element.nodeName}`)
  return type.create(attributesOf(element), contentOf(schema, element))
}

const inWord = /[\p{L}\p{M}\p{N}]/u

/**
 * How many letters that came (`isNew`) go on, from this place in a block, with the word that stood before it: typed by the same
 * hand, one after the other.
 */
export const restOfWord = (
  element: Y.XmlElement,
  offset: number,
  isNew: (id: LetterId) => boolean,
): number => {
  const ids = letterIds(element)
  const last = ids[offset - 1]
  if (!last || isNew(last)) return 0
  const text = textsOf(element)
    .flatMap((part) => stretchesOf(part).map((stretch) => stretch.text))
    .join('')
  let at = offset
  for (let id = ids[at]; id && isNew(id); id = ids[at]) {
    const before = ids[at - 1]
    const goesOn = before && before[0] === id[0] && before[1] + 1 === id[1]
    if (!goesOn || !inWord.test(text[at - 1] ?? '') || !inWord.test(text[at] ?? '')) break
    at += 1
  }
  return at - offset
}

/** The id of each letter of a block that stands, in order. */
export const letterIds = (element: Y.XmlElement): readonly LetterId[] => {
  const ids: LetterId[] = []
  for (const text of textsOf(element))
    for (let item = text._start; item; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue
      for (let index = 0; index < item.length; index += 1) ids.push([item.id.client, item.id.clock + index])
    }
  return ids
}
