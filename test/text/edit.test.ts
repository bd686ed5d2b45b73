/** Writing into a text's Y.Doc: TXT-4 to TXT-9. */
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { Schema } from '@tiptap/pm/model'
import { fc } from '../support/property.ts'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { paragraphIdPattern } from '../../shared/ids.ts'
import { applyTextEdit, newParagraphId, seedText } from '../../shared/text/edit.ts'
import { readText } from '../../shared/text/read.ts'
import {
  canonicalRuns,
  canonicalText,
  plainText,
  rootName,
  type TextDocument,
} from '../../shared/text/schema.ts'
import {
  block,
  copyOf,
  docOf,
  elementAt,
  idsOf,
  meet,
  replaceWords,
  run,
  runsArbitrary,
  text,
  textArbitrary,
  textAt,
} from './support.ts'

/** The one schema as the editor has it: level is a number that defaults to 0. */
const editorSchema = new Schema({
  nodes: {
    doc: { content: '(title | heading | paragraph)+' },
    title: { content: 'text*', attrs: { id: { default: null } } },
    heading: { content: 'text*', attrs: { id: { default: null }, level: { default: 0 } } },
    paragraph: { content: 'text*', attrs: { id: { default: null }, level: { default: 0 } } },
    text: {},
  },
  marks: { bold: {}, italic: {} },
})

type EditorNode = {
  type: string
  attrs?: object
  content?: EditorNode[]
  text?: string
  marks?: { type: string }[]
}

const fromEditor = (node: EditorNode): TextDocument =>
  canonicalText({ ...(node as unknown as TextDocument), schema: 1 })

const editorForm = (content: TextDocument): EditorNode =>
  JSON.parse(JSON.stringify({ type: 'doc', content: canonicalText(content).content })) as EditorNode

test('[TXT-4] a seeded text reads back as it was given', () => {
  fc.assert(
    fc.property(textArbitrary, (content) => {
      expect(readText(docOf(content))).toEqual(canonicalText(content))
    }),
  )
})

test('[TXT-4] the editor binding reads a seeded text as the same text', () => {
  fc.assert(
    fc.property(textArbitrary, (content) => {
      const read = yXmlFragmentToProsemirrorJSON(docOf(content).getXmlFragment(rootName)) as EditorNode
      expect(fromEditor({ content: [], ...read })).toEqual(canonicalText(content))
    }),
  )
})

test('[TXT-4] a seeded text is what the editor binding writes, to the byte', () => {
  const content = text(
    block('ptitle0001', 'Statement', 0, 'title'),
    block('pheading01', 'Part one', 0, 'heading'),
    block('pfirst0001', [run('The Council '), run('urges', 'italic'), run(' all States', 'bold', 'italic')]),
    block('psecond001', '', 2),
  )
  const written = new Y.Doc({ gc: false })
  written.clientID = 1
  prosemirrorJSONToYXmlFragment(editorSchema, editorForm(content), written.getXmlFragment(rootName))
  expect(Y.encodeStateAsUpdate(docOf(content))).toEqual(Y.encodeStateAsUpdate(written))
})

test('[TXT-4] a text is seeded once', () => {
  const doc = docOf(text(block('pfirst001', 'One')))
  expect(() => seedText(doc, text())).toThrow('seeded once')
})

test('[TXT-5] words that stay keep their items, and the element is the same', () => {
  const doc = docOf(text(block('pfirst001', 'The Council urges all States to comply')))
  const [element, words] = [elementAt(doc, 0), textAt(doc, 0)]
  const before = idsOf(words)
  replaceWords(doc, 'pfirst001', 'The Council calls upon all Member States to comply fully')
  expect(elementAt(doc, 0)).toBe(element)
  expect(textAt(doc, 0)).toBe(words)
  const kept = idsOf(words).filter((id) => before.includes(id))
  expect(kept.length).toBe('The Council  all States to comply'.length)
})

test('[TXT-5] any words may replace any words', () => {
  fc.assert(
    fc.property(runsArbitrary, runsArbitrary, (before, after) => {
      const doc = docOf(text(block('pfirst001', before)))
      const element = elementAt(doc, 0)
      applyTextEdit(doc, { kind: 'replace', paragraph: 'pfirst001', content: after })
      expect(elementAt(doc, 0)).toBe(element)
      expect(readText(doc)).toEqual(canonicalText(text(block('pfirst001', after))))
    }),
  )
})

test('[TXT-5] a block whose words stand in several texts is replaced across them', () => {
  fc.assert(
    fc.property(runsArbitrary, runsArbitrary, runsArbitrary, (first, second, after) => {
      const doc = docOf(text(block('pfirst001', first)))
      const more = new Y.XmlText()
      elementAt(doc, 0).insert(elementAt(doc, 0).length, [more])
      more.applyDelta(
        second.map(({ text, marks }) => ({ insert: text, attributes: marks?.length ? { bold: {} } : {} })),
      )
      const objects = new Y.XmlText()
      elementAt(doc, 0).insert(0, [objects])
      objects.insertEmbed(0, { image: 'x' })
      applyTextEdit(doc, { kind: 'replace', paragraph: 'pfirst001', content: after })
      expect(readText(doc)).toEqual(canonicalText(text(block('pfirst001', after))))
    }),
  )
})

test('[TXT-5] replacing words by the same words writes nothing', () => {
  fc.assert(
    fc.property(runsArbitrary, (runs) => {
      const doc = docOf(text(block('pfirst001', runs)))
      const before = Y.encodeStateAsUpdate(doc)
      applyTextEdit(doc, { kind: 'replace', paragraph: 'pfirst001', content: runs })
      expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
    }),
  )
})

const written = (before: string, after: string): { inserted: string; deleted: number } => {
  const doc = docOf(text(block('pfirst001', before)))
  const words = textAt(doc, 0)
  const result = { inserted: '', deleted: 0 }
  words.observe((event) => {
    for (const part of event.delta) {
      if (typeof part.insert === 'string') result.inserted += part.insert
      result.deleted += part.delete ?? 0
    }
  })
  replaceWords(doc, 'pfirst001', after)
  return result
}

test.each([
  ['all State', 'all States', 's', 0],
  ['urges all', 'requests all', 'requests', 5],
  ['a b c', 'a c', '', 2],
  [' a b', 'x a b', 'x', 0],
  ['one two three', 'one 2 three', '2', 3],
  ['a b', 'a b c d', ' c d', 0],
  ['', 'new', 'new', 0],
  ['old', '', '', 3],
])('[TXT-6] from %j to %j writes %j and strikes %i characters', (before, after, inserted, deleted) => {
  if (before === '') {
    const doc = docOf(text(block('pfirst001', '')))
    replaceWords(doc, 'pfirst001', after)
    expect(textAt(doc, 0).toString()).toBe(inserted)
  } else expect(written(before, after)).toEqual({ inserted, deleted })
})

test('[TXT-6] a character outside the basic plane is never cut in two', () => {
  const doc = docOf(text(block('pfirst001', 'a 😀 b')))
  replaceWords(doc, 'pfirst001', 'a 😁 b')
  expect(plainText(readText(doc).content[0]?.content)).toBe('a 😁 b')
})

test('[TXT-6] a change of marks alone writes no words', () => {
  fc.assert(
    fc.property(runsArbitrary, (runs) => {
      const doc = docOf(text(block('pfirst001', runs)))
      const before = runs.length > 0 ? idsOf(textAt(doc, 0)) : []
      const content = canonicalRuns(runs.map(({ text }) => run(text, 'bold')))
      applyTextEdit(doc, { kind: 'replace', paragraph: 'pfirst001', content })
      expect(runs.length > 0 ? idsOf(textAt(doc, 0)) : []).toEqual(before)
      expect(readText(doc).content[0]?.content ?? []).toEqual(content)
    }),
  )
})

test('[TXT-7] words typed meanwhile by another are kept', () => {
  const here = docOf(text(block('pfirst001', 'The Council urges all States to comply')))
  const there = copyOf(here, 2)
  replaceWords(here, 'pfirst001', 'The Council calls upon all States to comply')
  textAt(there, 0).insert('The Council urges all '.length, 'Member ')
  meet(here, there)
  expect(plainText(readText(here).content[0]?.content)).toBe(
    'The Council calls upon all Member States to comply',
  )
  expect(readText(there)).toEqual(readText(here))
})

const three = () =>
  docOf(text(block('ptitle001', 'T', 0, 'title'), block('pfirst001', 'One'), block('psecond02', 'Two')))
const order = (doc: Y.Doc) => readText(doc).content.map(({ attrs }) => attrs.id)

test.each([
  ['pfirst001', ['ptitle001', 'pfirst001', 'pnew00001', 'psecond02']],
  ['psecond02', ['ptitle001', 'pfirst001', 'psecond02', 'pnew00001']],
  [null, ['ptitle001', 'pnew00001', 'pfirst001', 'psecond02']],
])('[TXT-8] a block inserted after %j stands there', (after, expected) => {
  const doc = three()
  applyTextEdit(doc, { kind: 'insert', after, block: block('pnew00001', 'New', 1) })
  expect(order(doc)).toEqual(expected)
  expect(readText(doc).content.find(({ attrs }) => attrs.id === 'pnew00001')).toEqual(
    block('pnew00001', 'New', 1),
  )
})

test('[TXT-8] a title inserted at the beginning stands first, and a first paragraph in an empty text', () => {
  const doc = docOf(text(block('pfirst001', 'One')))
  applyTextEdit(doc, { kind: 'insert', after: null, block: block('ptitle001', 'T', 0, 'title') })
  expect(order(doc)).toEqual(['ptitle001', 'pfirst001'])
  const empty = docOf(text())
  applyTextEdit(empty, { kind: 'insert', after: null, block: block('pfirst001', 'One') })
  expect(order(empty)).toEqual(['pfirst001'])
})

test('[TXT-8] a removed paragraph is gone, the others stay', () => {
  const doc = three()
  applyTextEdit(doc, { kind: 'remove', paragraph: 'pfirst001' })
  expect(order(doc)).toEqual(['ptitle001', 'psecond02'])
})

test('[TXT-8] an edit of a paragraph that is not there throws and writes nothing', () => {
  const doc = three()
  const before = Y.encodeStateAsUpdate(doc)
  expect(() => replaceWords(doc, 'pgone0001', 'x')).toThrow('pgone0001')
  expect(() => applyTextEdit(doc, { kind: 'remove', paragraph: 'pgone0001' })).toThrow('pgone0001')
  expect(() =>
    applyTextEdit(doc, { kind: 'insert', after: 'pgone0001', block: block('pnew00001', '') }),
  ).toThrow('pgone0001')
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
})

test('[TXT-9] a new id fits the pattern and follows from the chance given', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1 }),
      (chances) => {
        const draw = () => {
          let turn = 0
          return () => chances[turn++ % chances.length] ?? 0
        }
        const id = newParagraphId(draw())
        expect(id).toMatch(paragraphIdPattern)
        expect(newParagraphId(draw())).toBe(id)
      },
    ),
  )
})
