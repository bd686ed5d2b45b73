/** Numbers of blocks: TXT-10, TXT-11, KND-1 and KND-2. */
import { expect, test } from 'vitest'
import { citations, ordinals } from '../../shared/text/numbering.ts'
import type { BlockType } from '../../shared/text/schema.ts'
import { block, text } from './support.ts'

const levels = (...levels: readonly (number | 'title' | 'heading')[]) =>
  text(
    ...levels.map((level, place) =>
      typeof level === 'number'
        ? block(`pblock${place}00`, 'x', level)
        : block(`pblock${place}00`, 'x', 0, level),
    ),
  )

test('[TXT-10] each level counts anew under its parent', () => {
  const numbered = levels('title', 0, 1, 2, 2, 3, 3, 1, 2, 0, 1)
  expect([...ordinals(numbered, 'en').values()]).toEqual([
    '1',
    '(a)',
    '(i)',
    '(ii)',
    'a.',
    'b.',
    '(b)',
    '(i)',
    '2',
    '(a)',
  ])
  expect([...citations(numbered, 'en').values()]).toEqual([
    '1',
    '1 (a)',
    '1 (a) (i)',
    '1 (a) (ii)',
    '1 (a) (ii) a.',
    '1 (a) (ii) b.',
    '1 (b)',
    '1 (b) (i)',
    '2',
    '2 (a)',
  ])
})

test('[TXT-10] titles and headings bear no number', () => {
  const numbers = ordinals(levels('title', 'heading', 0), 'en')
  expect([...numbers]).toEqual([['pblock200', '1']])
})

test('[TXT-10] a level without its parent is numbered and cited without it', () => {
  const numbered = levels(2, 0)
  expect([...ordinals(numbered, 'en').values()]).toEqual(['(i)', '1'])
  expect([...citations(numbered, 'en').values()]).toEqual(['(i)', '1'])
})

test('[TXT-11] numbers run on across a heading, sub-paragraphs do not', () => {
  expect([...ordinals(levels(0, 1, 'heading', 0, 1), 'en').values()]).toEqual(['1', '(a)', '2', '(a)'])
})

test('[TXT-11] after (z) comes (aa), then (bb)', () => {
  const many = levels(0, ...Array.from({ length: 28 }, () => 1))
  expect([...ordinals(many, 'en').values()].slice(25)).toEqual(['(y)', '(z)', '(aa)', '(bb)'])
})

test('[TXT-11] roman numbers are written as usual', () => {
  const many = levels(0, 1, ...Array.from({ length: 14 }, () => 2))
  expect([...ordinals(many, 'en').values()].slice(2).join(' ')).toBe(
    '(i) (ii) (iii) (iv) (v) (vi) (vii) (viii) (ix) (x) (xi) (xii) (xiii) (xiv)',
  )
})

const lines = (...types: readonly (BlockType | number)[]) =>
  text(
    ...types.map((type, place) =>
      typeof type === 'number'
        ? block(`pitem${place}00`, 'x', type, 'item')
        : block(`pblock${place}00`, 'x', 0, type),
    ),
  )

test('[KND-1] parts run through the text, an annex is called so, and paragraphs run on beneath', () => {
  const programme = lines(
    'title',
    'part',
    'paragraph',
    'heading',
    'paragraph',
    'part',
    'paragraph',
    'annex',
    'month',
  )
  expect([...ordinals(programme, 'en').values()]).toEqual(['I', '1', '2', 'II', '3', 'Annex'])
  expect([...citations(programme, 'fr').values()].at(-1)).toBe('Annexe')
  const letter = lines('title', 'dateline', 'addressee', 'paragraph', 'signature', 'annex', 'annex')
  expect([...ordinals(letter, 'en').values()]).toEqual(['1', 'Annex I', 'Annex II'])
  expect([...ordinals(letter, 'ar').values()].slice(1)).toEqual(['المرفق I', 'المرفق II'])
})

test('[KND-2] items are cited by the place of their month, topics below them', () => {
  const timetable = lines('annex', 'month', 0, 0, 1, 1, 2, 'month', 0, 1, 0)
  expect([...citations(timetable, 'en').values()]).toEqual(
    'Annex|1.1|1.2|1.2 (a)|1.2 (b)|1.2 (b) (i)|2.1|2.1 (a)|2.2'.split('|'),
  )
  expect([...ordinals(timetable, 'en').values()].slice(2, 5)).toEqual(['1.2', '(a)', '(b)'])
})

test('[KND-2] what is added to a month leaves the numbers of the others', () => {
  const before = lines('month', 0, 0, 'month', 0, 1)
  const added = { ...before, content: before.content.toSpliced(2, 0, block('pnew00000', 'x', 0, 'item')) }
  const numbers = citations(added, 'en')
  expect(numbers.get('pitem200')).toBe('1.3')
  for (const id of ['pitem400', 'pitem500']) expect(numbers.get(id)).toBe(citations(before, 'en').get(id))
})
