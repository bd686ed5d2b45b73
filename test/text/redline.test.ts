/** The redline of the live text: TXT-23 to TXT-30. */
import { fc } from '../support/property.ts'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { readText } from '../../shared/text/read.ts'
import { AttributionIndex, redline, type RedlineBlock } from '../../shared/text/redline.ts'
import { canonicalRuns, plainText, type Run, type TextDocument } from '../../shared/text/schema.ts'
import { Table, brief, shown } from './delegation.ts'
import { block, copyOf, docOf, elementAt, run, text, textArbitrary, textAt } from './support.ts'

const sentence = 'The Council urges all States to comply'
const three = text(
  block('pfirst001', sentence),
  block('psecond02', 'It also notes the report'),
  block('pthird003', 'It remains seized'),
)

const tableOf = (content: TextDocument = three) => new Table(docOf(content))

const live = (blocks: readonly RedlineBlock[]) =>
  blocks
    .filter(({ change }) => change !== 'deleted')
    .map(({ id, type, level, runs }) =>
      block(
        id,
        canonicalRuns(
          runs
            .filter(({ change }) => change !== 'deleted')
            .map(({ text, marks }): Run => ({ type: 'text', text, ...(marks ? { marks } : {}) })),
        ),
        level,
        type,
      ),
    )

const former = (blocks: readonly RedlineBlock[]): string =>
  blocks
    .flatMap(({ runs }) =>
      runs.flatMap(({ text, change, fresh }) => (change === 'inserted' || fresh ? [] : [text])),
    )
    .join('')

test('[TXT-23] against itself a text is unchanged', () => {
  fc.assert(
    fc.property(textArbitrary, (content) => {
      const blocks = tableOf(content).redline()
      expect(live(blocks)).toEqual(readText(docOf(content)).content)
      expect(
        blocks.every(
          ({ change, seat, runs }) =>
            change === 'same' && !seat && runs.every((run) => run.change === 'same'),
        ),
      ).toBe(true)
    }),
  )
})

test('[TXT-23] equal neighbours are one run, however many items they are', () => {
  const doc = docOf(three)
  for (const letter of 'abc') textAt(doc, 0).insert(0, letter)
  expect(new Table(doc).redline()[0]?.runs).toEqual([{ text: `cba${sentence}`, change: 'same' }])
})

/** One delegation's turn: which act, where (as parts of a whole), and whether all have seen everything before it. */
const turns = fc.array(
  fc.record({
    who: fc.integer({ min: 0, max: 2 }),
    act: fc.constantFrom('type', 'type', 'strike', 'strike', 'add', 'remove', 'move', 'split', 'join'),
    where: fc.double({ min: 0, max: 0.999, noNaN: true }),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    seen: fc.boolean(),
  }),
  { maxLength: 25 },
)
type Turn = { who: number; act: string; where: number; at: number; seen: boolean }

/** Words are carried never, on what all have seen, or crossing each other; of the last the rooms make what can be made. */
const play = (table: Table, sequence: readonly Turn[], carried: 'never' | 'seen' | 'crossing'): void => {
  const delegations = ['MLT', 'FRA', 'CHN'].map((seat) => table.seat(seat))
  sequence.forEach(({ who, act, where, at, seen }, turn) => {
    const delegation = delegations[who]
    if (!delegation) return
    const carrying = act === 'move' || act === 'split' || act === 'join'
    if (carrying && carried === 'never') return
    if (seen || (carrying && carried === 'seen')) table.meet()
    const { fragment } = delegation
    const place = Math.floor(where * fragment.length)
    if (act === 'add') return delegation.add(place, block(`padded${turn}00`, `added ${turn} `))
    if (fragment.length === 0) return
    const words = elementAt(delegation.doc, place).get(0)
    const length = words instanceof Y.XmlText ? words.length : 0
    const offset = Math.floor(at * length)
    if (act === 'remove') delegation.remove(place)
    else if (act === 'move') delegation.move(place, Math.floor(at * fragment.length))
    else if (length === 0) return
    else if (act === 'type') delegation.type(place, offset, `<${turn}>`)
    else if (act === 'strike') delegation.strike(place, offset, Math.min(5, length - offset))
    else if (act === 'split') delegation.split(place, offset, `psplit${turn}00`)
    else if (act === 'join' && place + 1 < fragment.length && elementAt(delegation.doc, place + 1).length > 0)
      delegation.join(place)
    if (carrying && carried === 'seen') table.meet()
  })
}

test('[TXT-24] without deletions it is the live text, without insertions the words of the version, in order', () => {
  fc.assert(
    fc.property(turns, (sequence) => {
      const table = tableOf()
      play(table, sequence, 'never')
      const blocks = table.redline()
      expect(live(blocks)).toEqual(readText(table.doc).content)
      expect(former(blocks)).toBe(three.content.map(({ content }) => plainText(content)).join(''))
    }),
    { numRuns: 200 },
  )
})

test('[TXT-24] [TXT-27] the same holds when words are carried about, but for their order', () => {
  fc.assert(
    fc.property(turns, (sequence) => {
      const table = tableOf()
      play(table, sequence, 'seen')
      const blocks = table.redline()
      expect(live(blocks)).toEqual(readText(table.doc).content)
      const sorted = (words: string) => Array.from(words).sort().join('')
      expect(sorted(former(blocks))).toBe(
        sorted(three.content.map(({ content }) => plainText(content)).join('')),
      )
    }),
    { numRuns: 300 },
  )
})

test('[TXT-24] without deletions it is the live text even where acts crossed', () => {
  fc.assert(
    fc.property(turns, (sequence) => {
      const table = tableOf()
      play(table, sequence, 'crossing')
      expect(live(table.redline())).toEqual(readText(table.doc).content)
    }),
    { numRuns: 200 },
  )
})

test('[TXT-24] every replica draws the same redline', () => {
  fc.assert(
    fc.property(turns, (sequence) => {
      const table = tableOf()
      play(table, sequence, 'seen')
      const blocks = table.redline()
      const received = copyOf(table.doc, 77)
      const since = Y.decodeSnapshot(Y.encodeSnapshot(table.since))
      const index = new AttributionIndex()
      index.add(table.index.all())
      expect(redline(received, since, index)).toEqual(blocks)
    }),
    { numRuns: 100 },
  )
})

test('[TXT-25] each change bears its delegation and stands where it was made', () => {
  const table = tableOf()
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  malta.type(0, 'The Council urges all '.length, 'Member ')
  france.strike(0, 'The Council '.length, 'urges'.length)
  france.type(0, 'The Council '.length, 'requests')
  expect(shown(table.redline()[0])).toBe(
    'The Council [-urges-FRA]{+requests+FRA} all {+Member +MLT}States to comply',
  )
})

test('[TXT-25] words struck by another than their author bear who struck them', () => {
  const doc = docOf(three)
  const malta = new Table(doc)
  const [author, other] = [malta.seat('MLT'), malta.seat('FRA')]
  author.type(0, 0, 'Now ')
  malta.meet()
  const later = new Table(malta.doc)
  later.index.add(malta.index.all())
  other.strike(0, 0, 4)
  later.index.add(malta.index.all())
  malta.meet()
  expect(shown(later.redline()[0])).toBe(`[-Now -FRA]${sentence}`)
})

test('[TXT-25] words of one that another struck stay to be seen, with whose they were, until the next version', () => {
  const table = tableOf()
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  malta.type(0, 4, 'very own ')
  table.meet()
  france.strike(0, 9, 4)
  table.meet()
  malta.strike(0, 4, 5)
  expect(table.redline()[0]?.runs).toEqual([
    { text: 'The ', change: 'same' },
    { text: 'own ', change: 'deleted', seat: 'FRA', of: 'MLT', fresh: true },
    { text: sentence.slice(4), change: 'same' },
  ])
  table.meet()
  const later = new Table(table.doc)
  later.index.add(table.index.all())
  expect(brief(later.redline())[0]).toBe(`pfirst001 same: ${sentence}`)
})

test('[TXT-25] a paragraph of one that another takes out stays to be seen', () => {
  const table = tableOf()
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  malta.add(1, block('pnew00001', 'A new one'))
  table.meet()
  france.remove(1)
  table.meet()
  expect(brief(table.redline())[1]).toBe('pnew00001 deleted by FRA: [-A new one-FRA]')
})

test('[TXT-25] words written and taken back by one delegation since the version are not shown', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.type(0, 4, 'very ')
  malta.strike(0, 4, 5)
  expect(brief(table.redline())[0]).toBe(`pfirst001 same: ${sentence}`)
})

test('[TXT-25] words struck in the middle of an item are told apart by who struck them', () => {
  const table = tableOf()
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  malta.strike(0, 0, 4)
  france.strike(0, 4, 8)
  expect(shown(table.redline()[0])).toBe('[-The -MLT][-Council -FRA]urges all States to comply')
})

test('[TXT-25] struck words keep the marks they had, live ones have theirs', () => {
  const table = tableOf(text(block('pfirst001', [run('It '), run('urges', 'italic'), run(' all')])))
  const malta = table.seat('MLT')
  malta.strike(0, 3, 5)
  textAt(malta.doc, 0).format(0, 2, { bold: {} })
  expect(table.redline()[0]?.runs).toEqual([
    { text: 'It', marks: [{ type: 'bold' }], change: 'same' },
    { text: ' ', change: 'same' },
    { text: 'urges', marks: [{ type: 'italic' }], change: 'deleted', seat: 'MLT' },
    { text: ' all', change: 'same' },
  ])
})

test('[TXT-26] a deleted paragraph stands in its place, an inserted one bears its delegation', () => {
  const table = tableOf()
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  malta.remove(1)
  france.add(1, block('pnew00001', 'A new one', 1))
  expect(brief(table.redline())).toEqual([
    `pfirst001 same: ${sentence}`,
    'pnew00001 inserted by FRA: {+A new one+FRA}',
    'psecond02 deleted by MLT: [-It also notes the report-MLT]',
    'pthird003 same: It remains seized',
  ])
})

test('[TXT-26] an empty paragraph inserted is shown, one deleted or come and gone is not', () => {
  const table = tableOf(text(block('pempty001', ''), block('pfirst001', 'One')))
  const malta = table.seat('MLT')
  malta.remove(0)
  malta.add(1, block('pempty002', ''))
  malta.add(2, block('pgone0001', 'Gone'))
  malta.remove(2)
  expect(brief(table.redline())).toEqual(['pfirst001 same: One', 'pempty002 inserted by MLT: '])
})

test('[TXT-29] drawing changes neither the state vector nor the bytes, and is no event', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  malta.strike(0, 4, 3)
  malta.move(1, 0)
  table.meet()
  const before = [Y.encodeStateVector(table.doc), Y.encodeStateAsUpdate(table.doc)]
  const items = [...table.doc.store.clients.values()].reduce((sum, structs) => sum + structs.length, 0)
  let events = 0
  table.doc.on('update', () => (events += 1))
  redline(table.doc, table.since, table.index)
  expect([Y.encodeStateVector(table.doc), Y.encodeStateAsUpdate(table.doc)]).toEqual(before)
  expect([...table.doc.store.clients.values()].reduce((sum, structs) => sum + structs.length, 0)).toBe(items)
  expect(events).toBe(0)
})

/** Ten thousand words, a tenth of them changed since the version, one by one. */
const longTable = (): Table => {
  const paragraphs = Array.from({ length: 100 }, (_, place) =>
    block(`plong${place}00`, 'States comply fully. '.repeat(34).trim()),
  )
  const table = tableOf(text(...paragraphs))
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  for (let place = 0; place < 100; place += 1)
    for (let change = 0; change < 5; change += 1) {
      malta.type(place, change * 70, 'new ')
      malta.strike(place, change * 70 + 20, 6)
    }
  table.meet()
  for (let place = 0; place < 100; place += 10) france.move(place, place)
  table.meet()
  return table
}

test('[TXT-30] a redline of ten thousand words is drawn in milliseconds', () => {
  const table = longTable()
  const times = Array.from({ length: 15 }, () => {
    const started = process.cpuUsage()
    redline(table.doc, table.since, table.index)
    return process.cpuUsage(started).user / 1000
  })
  // A few; time of the processor, because a busy machine's clock tells nothing.
  expect(Math.min(...times)).toBeLessThan(30)
})

test('[TXT-30] every letter an item of its own, it still costs no more than one walk', () => {
  const table = tableOf()
  const malta = table.seat('MLT')
  for (let letter = 0; letter < 40_000; letter += 1) malta.type(0, 0, 'a')
  table.meet()
  const times = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage()
    redline(table.doc, table.since, table.index)
    return process.cpuUsage(started).user / 1000
  })
  // About 15 ms; anything quadratic in 40,000 items takes seconds.
  expect(Math.min(...times)).toBeLessThan(500)
})
