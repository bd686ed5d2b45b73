/** Reading a text from its Y.Doc: TXT-1 to TXT-3, KND-3. */
import { fc } from '../support/property.ts'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { elementOf, readBlock, readText } from '../../shared/text/read.ts'
import { canonicalText, rootName, textBytes } from '../../shared/text/schema.ts'
import { block, copyOf, docOf, elementAt, run, text, textArbitrary } from './support.ts'

const untidy = (): Y.Doc => {
  const doc = docOf(text(block('pfirst001', 'One'), block('psecond02', 'Two')))
  const more = new Y.XmlText()
  elementAt(doc, 0).insert(1, [more])
  more.insert(0, ' and more', { 'bold--AAAAAAAA': {} })
  return doc
}

test('[TXT-1] reading changes neither the state vector nor the bytes, and is no event', () => {
  const doc = untidy()
  const before = [Y.encodeStateVector(doc), Y.encodeStateAsUpdate(doc)]
  let events = 0
  doc.on('update', () => (events += 1))
  doc.on('afterTransaction', () => (events += 1))
  readText(doc)
  elementOf(doc, 'psecond02')
  readBlock(elementAt(doc, 0))
  expect([Y.encodeStateVector(doc), Y.encodeStateAsUpdate(doc)]).toEqual(before)
  expect(events).toBe(0)
  expect(elementAt(doc, 0).length).toBe(2)
})

test('[TXT-1] reading a doc that has only just been received changes nothing', () => {
  const source = untidy()
  const received = copyOf(source, 9)
  expect(readText(received)).toEqual(readText(source))
  expect(Y.encodeStateAsUpdate(received)).toEqual(Y.encodeStateAsUpdate(source))
})

test('[TXT-1] an empty doc stays empty', () => {
  const doc = new Y.Doc()
  const before = Y.encodeStateAsUpdate(doc)
  expect(readText(doc)).toEqual(text())
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
})

test('[TXT-2] texts that stand side by side read as one', () => {
  expect(readText(untidy()).content[0]).toEqual(block('pfirst001', [run('One'), run(' and more', 'bold')]))
})

test('[TXT-2] a missing id is empty, and no paragraph is found under it', () => {
  const doc = docOf(text(block('pfirst001', 'One')))
  elementAt(doc, 0).removeAttribute('id')
  expect(readText(doc).content[0]?.attrs).toEqual({ id: '' })
  expect(elementOf(doc, '')).toBeUndefined()
})

test('[TXT-2] unknown nodes and embedded objects are left out', () => {
  const doc = docOf(text(block('pfirst001', 'One')))
  const words = elementAt(doc, 0).get(0)
  if (words instanceof Y.XmlText) words.insertEmbed(1, { image: 'x' })
  elementAt(doc, 0).insert(1, [new Y.XmlElement('paragraph')])
  doc.getXmlFragment(rootName).insert(0, [new Y.XmlElement('table'), new Y.XmlText('loose')])
  expect(readText(doc)).toEqual(text(block('pfirst001', 'One')))
})

test.each([
  ['2', 2],
  [7, 3],
  [-1, undefined],
  [1.5, undefined],
  ['deep', undefined],
])('[TXT-2] a level of %j reads as %j', (held, level) => {
  const doc = docOf(text(block('pfirst001', 'One')))
  elementAt(doc, 0).setAttribute('level', held as string)
  expect(readText(doc).content[0]?.attrs.level).toBe(level)
})

test('[TXT-3] what is read is canonical', () => {
  fc.assert(
    fc.property(textArbitrary, (content) => {
      const read = readText(docOf(content))
      expect(read).toEqual(canonicalText(read))
      expect(read).toEqual(canonicalText(content))
    }),
  )
})

test('[TXT-3] marks switched off and on again leave no seam', () => {
  const doc = docOf(text(block('pfirst001', 'One two three')))
  const words = elementAt(doc, 0).get(0)
  if (!(words instanceof Y.XmlText)) throw new Error('words')
  words.format(4, 3, { bold: {}, italic: true })
  expect(readBlock(elementAt(doc, 0)).content?.[1]).toEqual(run('two', 'bold', 'italic'))
  words.format(4, 3, { bold: null, italic: null })
  expect(readText(doc)).toEqual(text(block('pfirst001', 'One two three')))
})

test('[KND-3] a text of the first schema keeps its bytes, whatever schemas follow', () => {
  const first = text(block('pfirst001', 'One', 0, 'title'), block('psecond02', [run('Two', 'bold')], 1))
  expect(textBytes(first)).toBe(
    '{"content":[{"attrs":{"id":"pfirst001"},"content":[{"text":"One","type":"text"}],"type":"title"},' +
      '{"attrs":{"id":"psecond02","level":1},"content":[{"marks":[{"type":"bold"}],"text":"Two","type":"text"}],"type":"paragraph"}],' +
      '"schema":1,"type":"doc"}',
  )
  expect(readText(docOf(first)).schema).toBe(1)
})

test('[KND-3] a text with a block that the first schema did not know says the second', () => {
  const programme = text(block('pfirst001', 'February', 0, 'month'))
  expect(readText(docOf(programme)).schema).toBe(2)
  expect(textBytes(programme)).toContain('"schema":2')
})
