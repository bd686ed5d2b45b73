/** Numbers of paragraphs: TXT-10 and TXT-11. */
import { expect, test } from 'vitest'
import { citations, ordinals } from '../../shared/text/numbering.ts'
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
  expect([...ordinals(numbered).values()]).toEqual([
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
  expect([...citations(numbered).values()]).toEqual([
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
  const numbers = ordinals(levels('title', 'heading', 0))
  expect([...numbers]).toEqual([['pblock200', '1']])
})

test('[TXT-10] a level without its parent is numbered and cited without it', () => {
  const numbered = levels(2, 0)
  expect([...ordinals(numbered).values()]).toEqual(['(i)', '1'])
  expect([...citations(numbered).values()]).toEqual(['(i)', '1'])
})

test('[TXT-11] numbers run on across a heading, sub-paragraphs do not', () => {
  expect([...ordinals(levels(0, 1, 'heading', 0, 1)).values()]).toEqual(['1', '(a)', '2', '(a)'])
})

test('[TXT-11] after (z) comes (aa), then (bb)', () => {
  const many = levels(0, ...Array.from({ length: 28 }, () => 1))
  expect([...ordinals(many).values()].slice(25)).toEqual(['(y)', '(z)', '(aa)', '(bb)'])
})

test('[TXT-11] roman numbers are written as usual', () => {
  const many = levels(0, 1, ...Array.from({ length: 14 }, () => 2))
  expect([...ordinals(many).values()].slice(2).join(' ')).toBe(
    '(i) (ii) (iii) (iv) (v) (vi) (vii) (viii) (ix) (x) (xi) (xii) (xiii) (xiv)',
  )
})
