/** Texts, docs and arbitraries for the tests of `shared/text`. */
import { fc } from '../support/property.ts'
import * as Y from 'yjs'
import { applyTextEdit, seedText } from '../../shared/text/edit.ts'
import {
  bearsLevel,
  rootName,
  schemaOf,
  type Block,
  type BlockType,
  type Mark,
  type Run,
  type TextDocument,
} from '../../shared/text/schema.ts'

export const run = (text: string, ...marks: Mark['type'][]): Run =>
  marks.length > 0 ? { type: 'text', text, marks: marks.map((type) => ({ type })) } : { type: 'text', text }

export const block = (
  id: string,
  words: string | readonly Run[],
  level = 0,
  type: BlockType = 'paragraph',
): Block => {
  const content = typeof words === 'string' ? [run(words)] : words
  return { type, attrs: level > 0 ? { id, level } : { id }, ...(content.length > 0 ? { content } : {}) }
}

export const text = (...content: readonly Block[]): TextDocument => ({
  type: 'doc',
  schema: schemaOf(content),
  content,
})

/** A doc that keeps what is deleted, as the server's does. */
export const docOf = (content: TextDocument, client = 1): Y.Doc => {
  const doc = new Y.Doc({ gc: false })
  doc.clientID = client
  seedText(doc, content)
  return doc
}

export const copyOf = (doc: Y.Doc, client: number): Y.Doc => {
  const copy = new Y.Doc({ gc: false })
  copy.clientID = client
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

export const meet = (...docs: readonly Y.Doc[]): void => {
  for (const from of docs)
    for (const to of docs)
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
}

/** The n-th block's element. */
export const elementAt = (doc: Y.Doc, place: number): Y.XmlElement => {
  const element = doc.getXmlFragment(rootName).get(place)
  if (!(element instanceof Y.XmlElement)) throw new Error(`no block at ${place}`)
  return element
}

export const textAt = (doc: Y.Doc, place: number): Y.XmlText => {
  const child = elementAt(doc, place).get(0)
  if (!(child instanceof Y.XmlText)) throw new Error(`no words in block ${place}`)
  return child
}

/** Where each visible character's item lies: the identity of words. */
export const idsOf = (words: Y.XmlText): readonly string[] => {
  const ids: string[] = []
  for (let item = words._start; item; item = item.right)
    if (!item.deleted && item.content instanceof Y.ContentString)
      for (let offset = 0; offset < item.length; offset += 1)
        ids.push(`${item.id.client}:${item.id.clock + offset}`)
  return ids
}

export const replaceWords = (doc: Y.Doc, paragraph: string, words: string): void =>
  applyTextEdit(doc, { kind: 'replace', paragraph, content: [run(words)] })

/** Runs of a few words, so that differences meet; some with marks, some in other scripts. */
export const runsArbitrary: fc.Arbitrary<readonly Run[]> = fc
  .array(
    fc.record({
      words: fc.array(
        fc.constantFrom(
          'all',
          'States',
          'urges',
          'the',
          'Committee',
          'to',
          '安全',
          '理事会',
          'الدول',
          '😀',
          'e\u0301',
        ),
        { minLength: 1, maxLength: 4 },
      ),
      mark: fc.constantFrom<Mark['type'] | undefined>(undefined, undefined, 'bold', 'italic'),
      gap: fc.constantFrom(' ', ', ', '.'),
    }),
    { maxLength: 5 },
  )
  .map((parts) =>
    parts.map(({ words, mark, gap }) =>
      mark ? run(words.join(' ') + gap, mark) : run(words.join(' ') + gap),
    ),
  )

export const textArbitrary: fc.Arbitrary<TextDocument> = fc
  .array(
    fc.record({
      runs: runsArbitrary,
      level: fc.integer({ min: 0, max: 3 }),
      type: fc.constantFrom<BlockType>('paragraph', 'paragraph', 'heading', 'month', 'item', 'item'),
    }),
    { maxLength: 6 },
  )
  .map((blocks) =>
    text(
      ...blocks.map(({ runs, level, type }, place) =>
        block(`pparagraph${place}`, runs, bearsLevel(type) ? level : 0, type),
      ),
    ),
  )
