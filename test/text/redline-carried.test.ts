/** Words carried elsewhere, and paragraphs written anew: TXT-27 and TXT-28. */
import { expect, test } from 'vitest'
import type { TextDocument } from '../../shared/text/schema.ts'
import { Table, brief, nothingKnown, shown } from './delegation.ts'
import { block, docOf, elementAt, text, textAt } from './support.ts'

const sentence = 'The Council urges all States to comply'
const three = text(
  block('pfirst001', sentence),
  block('psecond02', 'It also notes the report'),
  block('pthird003', 'It remains seized'),
)

const tableOf = (content: TextDocument = three) => new Table(docOf(content))

test('[TXT-27] a split is a new paragraph of old words', () => {
  const table = tableOf()
  table.seat('MLT').split(0, 'The Council '.length, 'psplit001')
  expect(brief(table.redline()).slice(0, 2)).toEqual([
    'pfirst001 same: The Council ',
    'psplit001 inserted by MLT: urges all States to comply',
  ])
})

test('[TXT-27] a join leaves nothing of the paragraph joined', () => {
  const table = tableOf()
  table.seat('MLT').join(0)
  expect(brief(table.redline())).toEqual([
    `pfirst001 same: ${sentence}It also notes the report`,
    'pthird003 same: It remains seized',
  ])
})

test('[TXT-27] words inserted by one and carried by another stay the first one’s', () => {
  const table = tableOf()
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  malta.type(1, 0, 'Indeed ')
  table.meet()
  france.move(1, 0)
  table.meet()
  malta.move(0, 2)
  expect(brief(table.redline())).toContain('psecond02 moved by MLT: {+Indeed +MLT}It also notes the report')
})

test('[TXT-27] words struck before a move stay between their neighbours', () => {
  const table = tableOf()
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  malta.strike(1, 3, 5)
  malta.strike(1, 'It notes the '.length, 'report'.length)
  malta.strike(1, 0, 3)
  table.meet()
  france.move(1, 0)
  expect(brief(table.redline())[0]).toBe('psecond02 moved by FRA: [-It also -MLT]notes the [-report-MLT]')
})

test('[TXT-27] words struck before a join stay between their neighbours', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.strike(1, 3, 5)
  malta.join(0)
  expect(shown(table.redline()[0])).toBe(`${sentence}It [-also -MLT]notes the report`)
})

test('[TXT-27] words struck after a move are struck in the new place', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.move(1, 0)
  malta.strike(0, 3, 5)
  expect(brief(table.redline())[0]).toBe('psecond02 moved by MLT: It [-also -MLT]notes the report')
})

test('[TXT-27] a paragraph moved and then deleted is deleted once', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.move(1, 0)
  malta.remove(0)
  expect(brief(table.redline())).toEqual([
    'psecond02 deleted by MLT: [-It also notes the report-MLT]',
    `pfirst001 same: ${sentence}`,
    'pthird003 same: It remains seized',
  ])
})

test('[TXT-27] a paragraph whose every word was struck before it was moved keeps them', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.strike(1, 0, 'It also notes the report'.length)
  malta.type(1, 0, 'New')
  malta.move(1, 0)
  expect(shown(table.redline()[0])).toBe('[-It also notes the report-MLT]{+New+MLT}')
})

test('[TXT-27] a copy of words that still stand is new words', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.add(3, block('pcopy0001', 'It'))
  const [source, copy] = [textAt(malta.doc, 1)._start, textAt(malta.doc, 3)._start]
  if (!source || !copy) throw new Error('words')
  table.index.add({
    ...nothingKnown,
    transfers: [
      [
        [source.id.client, source.id.clock, 2],
        [copy.id.client, copy.id.clock, 2],
      ],
    ],
    words: [[[copy.id.client, copy.id.clock, 2], 'MLT']],
  })
  expect(brief(table.redline()).slice(1)).toEqual([
    'psecond02 same: It also notes the report',
    'pthird003 same: It remains seized',
    'pcopy0001 inserted by MLT: {+It+MLT}',
  ])
})

test('[TXT-27] words typed, split off and then issued in a version have stood since', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.type(0, sentence.length, ' with it')
  malta.split(0, 'The Council '.length, 'psplit001')
  table.issue()
  expect(brief(table.redline())).toEqual([
    'pfirst001 same: The Council ',
    'psplit001 same: urges all States to comply with it',
    'psecond02 same: It also notes the report',
    'pthird003 same: It remains seized',
  ])
})

test('[TXT-27] of words split off before a version, those struck after it are struck, and those carried on are the same', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.type(0, sentence.length, ' with it')
  malta.split(0, 'The Council '.length, 'psplit001')
  table.issue()
  malta.strike(1, 'urges all States to comply '.length, 'with '.length)
  malta.move(1, 3)
  expect(brief(table.redline())).toEqual([
    'pfirst001 same: The Council ',
    'psecond02 same: It also notes the report',
    'pthird003 same: It remains seized',
    'psplit001 moved by MLT: urges all States to comply [-with -MLT]it',
  ])
})

test('[TXT-27] words struck in their new place after a version are struck there, though they came before it', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.type(0, sentence.length, ' with it')
  malta.split(0, 'The Council '.length, 'psplit001')
  table.issue()
  malta.remove(1)
  expect(brief(table.redline()).slice(0, 2)).toEqual([
    'pfirst001 same: The Council ',
    'psplit001 deleted by MLT: [-urges all States to comply with it-MLT]',
  ])
})

test('[TXT-27] words typed and struck again between two versions are in no redline, wherever they were carried', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.type(0, sentence.length, ' with it')
  malta.split(0, 'The Council '.length, 'psplit001')
  malta.strike(1, 'urges all States to comply'.length, ' with it'.length)
  table.issue()
  malta.join(0)
  expect(brief(table.redline())[0]).toBe(`pfirst001 same: ${sentence}`)
})

test('[TXT-28] only what was written anew out of order has moved', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.move(2, 0)
  expect(table.redline().map(({ id, change, seat }) => [id, change, seat])).toEqual([
    ['pthird003', 'moved', 'MLT'],
    ['pfirst001', 'same', undefined],
    ['psecond02', 'same', undefined],
  ])
})

test('[TXT-28] what was never written anew has not moved, though most others went past it', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.move(1, 0)
  malta.move(2, 1)
  expect(table.redline().map(({ id, change }) => [id, change])).toEqual([
    ['psecond02', 'moved'],
    ['pthird003', 'moved'],
    ['pfirst001', 'same'],
  ])
})

test('[TXT-28] of two blocks written anew under one id the first is the paragraph', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.move(1, 1)
  malta.add(3, block('psecond02', 'Twin'))
  expect(brief(table.redline())).toEqual([
    `pfirst001 same: ${sentence}`,
    'psecond02 same: It also notes the report',
    'pthird003 same: It remains seized',
    'psecond02 inserted by MLT: {+Twin+MLT}',
  ])
})

test('[TXT-28] written anew in its place, a paragraph has not moved', () => {
  const table = tableOf()
  table.seat('MLT').move(1, 1, { type: 'heading' })
  expect(table.redline()[1]).toEqual({
    id: 'psecond02',
    type: 'heading',
    change: 'same',
    was: { type: 'paragraph', level: 0 },
    runs: [{ text: 'It also notes the report', change: 'same' }],
  })
})

test('[TXT-28] a new level is told with the former one', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  const element = elementAt(malta.doc, 1)
  element.setAttribute('level', 2 as unknown as string)
  expect(table.redline()[1]).toMatchObject({
    id: 'psecond02',
    level: 2,
    change: 'same',
    was: { type: 'paragraph', level: 0 },
  })
})

test('[TXT-28] a second block of an id that still stands is an insertion', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.add(3, block('pfirst001', 'Twin'))
  expect(brief(table.redline())[3]).toBe('pfirst001 inserted by MLT: {+Twin+MLT}')
})
