/** Differences by word and by paragraph: TXT-12 to TXT-16. */
import { fc } from '../support/property.ts'
import { expect, test } from 'vitest'
import { diffRuns, diffTexts, type DiffRun } from '../../shared/text/diff.ts'
import { canonicalRuns, canonicalText, type Run } from '../../shared/text/schema.ts'
import { hunks } from '../../shared/text/sequence.ts'
import { wordsOf } from '../../shared/text/words.ts'
import { block, run, runsArbitrary, text, textArbitrary } from './support.ts'

const without = (runs: readonly DiffRun[], change: DiffRun['change']): readonly Run[] =>
  canonicalRuns(
    runs
      .filter((run) => run.change !== change)
      .map(({ text, marks }) => ({ type: 'text', text, ...(marks ? { marks } : {}) })),
  )

const shown = (runs: readonly DiffRun[]): string =>
  runs
    .map(({ change, text }) =>
      change === 'same' ? text : change === 'inserted' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('')

const diff = (before: string, after: string): string => shown(diffRuns([run(before)], [run(after)]))

test('[TXT-12] a difference reads as either side, marks included', () => {
  fc.assert(
    fc.property(runsArbitrary, runsArbitrary, (before, after) => {
      const runs = diffRuns(before, after)
      expect(without(runs, 'inserted')).toEqual(canonicalRuns(before))
      expect(without(runs, 'deleted')).toEqual(canonicalRuns(after))
    }),
  )
})

test('[TXT-12] equal runs have no difference', () => {
  fc.assert(
    fc.property(runsArbitrary, (runs) => {
      expect(diffRuns(runs, runs).every(({ change }) => change === 'same')).toBe(true)
    }),
  )
})

test('[TXT-12] a word whose marks changed is struck and written again', () => {
  expect(diffRuns([run('all States')], [run('all '), run('States', 'italic')])).toEqual([
    { ...run('all '), change: 'same' },
    { ...run('States'), change: 'deleted' },
    { ...run('States', 'italic'), change: 'inserted' },
  ])
})

test('[TXT-12] long texts with little in common are still told apart soundly', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 700, maxLength: 1500 })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const rebuilt: string[] = []
      let place = 0
      for (const hunk of hunks(before, after)) {
        expect(hunk.from).toBeGreaterThanOrEqual(place)
        rebuilt.push(...before.slice(place, hunk.from), ...after.slice(hunk.afterFrom, hunk.afterTo))
        place = hunk.to
      }
      expect([...rebuilt, ...before.slice(place)]).toEqual(after)
    }),
    { numRuns: 20 },
  )
})

test('[TXT-12] a paragraph moved within thousands of words is found by its unique words', () => {
  const word = (place: number): string => `w${place}`
  const before = Array.from({ length: 3000 }, (_, place) => word(place))
  const after = [...before.slice(0, 100), ...before.slice(1100), ...before.slice(100, 1100)]
  const changed = hunks(before, after).reduce(
    (sum, { from, to, afterFrom, afterTo }) => sum + to - from + afterTo - afterFrom,
    0,
  )
  expect(changed).toBe(2000)
})

test('[TXT-13] old words stand before new ones', () => {
  expect(diff('The Council urges all', 'The Council requests all')).toBe(
    'The Council [-urges-]{+requests+} all',
  )
})

test('[TXT-13] a space between two replaced words does not part them', () => {
  expect(diff('is deeply concerned that', 'is gravely alarmed that')).toBe(
    'is [-deeply concerned-]{+gravely alarmed+} that',
  )
})

test('[TXT-13] a space beside a mere insertion is left alone', () => {
  expect(diff('all States', 'all Member States')).toBe('all {+Member +}States')
})

test('[TXT-14] in Chinese one word is shown', () => {
  expect(diff('安全理事会敦促所有国家', '安全理事会鼓励所有国家')).toBe('安全理事会[-敦促-]{+鼓励+}所有国家')
})

test('[TXT-14] in Arabic one word is shown', () => {
  expect(diff('يحث المجلس جميع الدول', 'يدعو المجلس جميع الدول')).toBe('[-يحث-]{+يدعو+} المجلس جميع الدول')
})

test('[TXT-14] however long a text is, its words are cut as though it were taken at once', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  const marks = [
    'a',
    'Ж',
    'ב',
    'ح',
    '7',
    "'",
    '’',
    '"',
    ',',
    '.',
    ':',
    ' ',
    ' ',
    '\n',
    '\r',
    '_',
    '\u0301',
    '\u200d',
    '😀',
    '👩',
    '🇫',
    'é',
  ]
  const long = fc.array(
    fc.oneof(
      fc.constantFrom(...marks),
      fc.constantFrom(...marks).map((mark) => mark.repeat(700)),
    ),
    {
      minLength: 1,
      maxLength: 2_500,
      size: 'max',
    },
  )
  fc.assert(
    fc.property(long, (letters) => {
      const text = letters.join('').slice(0, 6_000)
      expect(wordsOf(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment))
    }),
    { numRuns: 60 },
  )
})

test('[TXT-45] three hundred thousand letters are cut into words at once', () => {
  const before = process.cpuUsage()
  const words = wordsOf('word '.repeat(60_000))
  const { user, system } = process.cpuUsage(before)
  expect(words).toHaveLength(120_000)
  // Taken as one piece they were at it for minutes.
  expect((user + system) / 1_000).toBeLessThan(3_000)
})

const one = block('pone00001', 'One word')
const two = block('ptwo00001', 'Two words')
const three = block('pthree001', 'Three words')
const four = block('pfour0001', 'Four words')

const brief = (before: Parameters<typeof diffTexts>[0], after: Parameters<typeof diffTexts>[1]) =>
  diffTexts(before, after).map(
    ({ id, change, moved }) => `${id.slice(1, 4)} ${change}${moved ? ' moved' : ''}`,
  )

test('[TXT-15] paragraphs are joined on their ids', () => {
  const after = text(one, block('ptwo00001', 'Two new words'), block('pnew00001', 'New'))
  expect(brief(text(one, two, three), after)).toEqual([
    'one same',
    'two changed',
    'thr deleted',
    'new inserted',
  ])
})

test('[TXT-15] a deleted paragraph stands after the one it followed, or first', () => {
  expect(brief(text(one, two, three, four), text(two, four))).toEqual([
    'one deleted',
    'two same',
    'thr deleted',
    'fou same',
  ])
})

test('[TXT-15] a change of type or level is told', () => {
  const after = text(block('pone00001', 'One word', 1), block('ptwo00001', 'Two words', 0, 'heading'))
  expect(diffTexts(text(one, two), after)).toEqual([
    {
      id: 'pone00001',
      type: 'paragraph',
      level: 1,
      change: 'changed',
      moved: false,
      was: { type: 'paragraph', level: 0 },
      runs: [{ ...run('One word'), change: 'same' }],
    },
    {
      id: 'ptwo00001',
      type: 'heading',
      level: 0,
      change: 'changed',
      moved: false,
      was: { type: 'paragraph', level: 0 },
      runs: [{ ...run('Two words'), change: 'same' }],
    },
  ])
})

test('[TXT-15] nothing of either text is missing', () => {
  fc.assert(
    fc.property(textArbitrary, textArbitrary, fc.integer(), (before, shuffled, turn) => {
      const at = shuffled.content.length > 0 ? Math.abs(turn) % shuffled.content.length : 0
      const after = text(...shuffled.content.slice(at), ...shuffled.content.slice(0, at))
      const blocks = diffTexts(before, after)
      const read = (gone: 'inserted' | 'deleted') =>
        blocks
          .filter(({ change }) => change !== gone)
          .map(({ id, type, level, was, runs }) =>
            block(
              id,
              without(runs, gone),
              (gone === 'inserted' ? was?.level : undefined) ?? level,
              (gone === 'inserted' ? was?.type : undefined) ?? type,
            ),
          )
      expect(read('deleted')).toEqual(canonicalText(after).content)
      const byId = (a: { attrs: { id: string } }, b: { attrs: { id: string } }) =>
        a.attrs.id < b.attrs.id ? -1 : 1
      expect(read('inserted').toSorted(byId)).toEqual(canonicalText(before).content.toSorted(byId))
    }),
  )
})

test('[TXT-16] the fewest paragraphs are called moved', () => {
  expect(brief(text(one, two, three, four), text(four, one, two, three))).toEqual([
    'fou same moved',
    'one same',
    'two same',
    'thr same',
  ])
  expect(brief(text(one, two, three, four), text(one, three, four, two))).toEqual([
    'one same',
    'thr same',
    'fou same',
    'two same moved',
  ])
})

test('[TXT-16] insertions and deletions move nobody', () => {
  const blocks = diffTexts(text(one, two, three), text(block('pnew00001', 'New'), two, three, four))
  expect(blocks.filter(({ moved }) => moved)).toEqual([])
})
