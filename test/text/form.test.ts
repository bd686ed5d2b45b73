/** Notes on form: FRM. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadTemplates } from '../../server/templates.ts'
import type { TextKind } from '../../shared/procedure/state.ts'
import { formNotes } from '../../shared/text/form.ts'
import type { Block, BlockType } from '../../shared/text/schema.ts'
import { block, text } from './support.ts'

type Line = readonly [type: BlockType, words: string, level?: number]

const lines = (...lines: readonly Line[]): Block[] =>
  lines.map(([type, words, level = 0], place) =>
    block(`pblock${String(place).padStart(3, '0')}`, words, level, type),
  )

const notes = (kind: TextKind, language: string, ...of: readonly Line[]): readonly string[] => {
  const blocks = lines(...of)
  return formNotes(kind, text(...blocks), language).map(({ code, rule, paragraph, expected }) =>
    [
      code,
      rule,
      blocks.findIndex(({ attrs }) => attrs.id === paragraph),
      ...(expected ? [expected] : []),
    ].join(' '),
  )
}

const title: Line = ['title', 'A text']

describe('of any text', () => {
  test('[FRM-1] it begins with its title', () => {
    expect(notes('statement', 'en', ['paragraph', 'One'], title)).toEqual(['title FRM-1 -1'])
    expect(notes('statement', 'en', title, ['paragraph', 'One'])).toEqual([])
  })

  test('[FRM-2] a block without words is pointed at', () => {
    expect(notes('statement', 'en', title, ['paragraph', ''], ['paragraph', '  '])).toEqual([
      'empty FRM-2 1',
      'empty FRM-2 2',
    ])
  })

  test('[FRM-3] nothing stands more than one level below what is above it', () => {
    const deep = [title, ['paragraph', 'One'], ['paragraph', 'a', 1], ['paragraph', 'x', 3]] as const
    expect(notes('statement', 'en', ...deep)).toEqual(['level FRM-3 3'])
    expect(notes('statement', 'en', title, ['paragraph', 'a', 1])).toEqual(['level FRM-3 1'])
    expect(
      notes('statement', 'en', ...deep.slice(0, 3), ['paragraph', 'x', 2], ['paragraph', 'Two']),
    ).toEqual([])
  })

  test('[FRM-4] numbers and bullets are not typed', () => {
    const typed = ['3. Three', '(b) b', '(iv) four', 'II. Two', '• bullet', '– dash', '12) twelve', '(а) а']
    for (const words of typed)
      expect(notes('statement', 'en', title, ['paragraph', words])).toEqual(['typed-number FRM-4 1'])
    const free = ['2025 was', 'I have', '(see annex)', 'Mr. X', '1540 (2004)', 'A. B', '3.5 per cent']
    for (const words of free) expect(notes('statement', 'en', title, ['paragraph', words])).toEqual([])
    expect(notes('programme', 'en', title, ['heading', '1. One'])).toEqual([])
  })

  test('[FRM-5] what does not belong to the kind is pointed at', () => {
    expect(notes('statement', 'en', title, ['month', 'May 2025'])).toEqual(['foreign FRM-5 1'])
    expect(notes('letter', 'en', title, ['item', 'An item'])).toContain('foreign FRM-5 1')
  })
})

describe('of a programme', () => {
  test('[FRM-6] paragraphs stand in parts, and parts have some', () => {
    expect(
      notes(
        'programme',
        'en',
        title,
        ['paragraph', 'x'],
        ['part', 'A'],
        ['heading', 'h'],
        ['part', 'B'],
        ['paragraph', 'y'],
      ),
    ).toEqual(['part-missing FRM-6 1', 'part-empty FRM-6 2'])
    expect(notes('programme', 'en', title, ['part', 'A'])).toEqual(['part-empty FRM-6 1'])
    expect(notes('programme', 'en', title, ['part', 'A'], ['annex', 'x'], ['paragraph', 'y'])).toEqual([
      'part-empty FRM-6 1',
    ])
  })

  test('[FRM-7] months stand in an annex and follow one another, items under them', () => {
    const annex: Line = ['annex', 'Timetable']
    const item: Line = ['item', 'An item']
    expect(notes('programme', 'en', title, ['month', 'May 2025'], item)).toEqual(['month-outside FRM-7 1'])
    expect(notes('programme', 'en', title, annex, item)).toEqual(['item-outside FRM-7 2'])
    const months = (...names: readonly string[]): readonly Line[] => [
      title,
      annex,
      ...names.flatMap((name): Line[] => [['month', name], item]),
    ]
    expect(notes('programme', 'en', ...months('November 2025', 'December 2025', 'January 2026'))).toEqual([])
    expect(notes('programme', 'en', ...months('November 2025', 'January 2026'))).toEqual([
      'month-order FRM-7 4 December 2025',
    ])
    expect(notes('programme', 'en', ...months('December 2025', 'January 2025'))).toEqual([
      'month-order FRM-7 4 January 2026',
    ])
    expect(notes('programme', 'en', ...months('May', 'June', 'May'))).toEqual(['month-order FRM-7 6 July'])
    expect(notes('programme', 'en', ...months('Spring'))).toEqual(['month-unread FRM-7 2'])
  })

  test('[FRM-7] months are read in each of the six languages, as it writes them', () => {
    const written: Record<string, readonly [string, string]> = {
      en: ['February 2025', 'March 2025'],
      fr: ['février 2025', 'mars 2025'],
      es: ['febrero de 2025', 'marzo de 2025'],
      ru: ['Февраль 2025', 'март 2025 г.'],
      zh: ['2025年2月', '2025 年 3 月'],
      ar: ['فبراير 2025', 'مارس ٢٠٢٥'],
    }
    for (const [language, [first, second]] of Object.entries(written)) {
      const of = (one: string, two: string): readonly string[] =>
        notes(
          'programme',
          language,
          title,
          ['annex', 'x'],
          ['month', one],
          ['item', 'i'],
          ['month', two],
          ['item', 'i'],
        )
      expect([language, of(first, second)]).toEqual([language, []])
      expect([language, of(second, first).map((note) => note.split(' ')[0])]).toEqual([
        language,
        ['month-order'],
      ])
    }
  })

  test('[FRM-8] a month has an item', () => {
    expect(
      notes('programme', 'en', title, ['annex', 'x'], ['month', 'May 2025'], ['month', 'June 2025']),
    ).toEqual(['month-empty FRM-8 2', 'month-empty FRM-8 3'])
  })

  test('[FRM-9] a list is announced by a colon, and a colon by a list', () => {
    const under = (...items: readonly Line[]): readonly string[] =>
      notes('programme', 'en', title, ['annex', 'x'], ['month', 'May 2025'], ...items)
    expect(under(['item', 'Meeting to consider:'], ['item', 'One', 1], ['item', 'Two', 1])).toEqual([])
    expect(under(['item', 'Meeting to consider:'], ['item', 'One'])).toEqual(['list-empty FRM-9 3'])
    expect(under(['item', 'Meeting'], ['item', 'One', 1])).toEqual(['list-unsaid FRM-9 3'])
  })
})

describe('of a letter', () => {
  const whole: readonly Line[] = [
    title,
    ['dateline', '30 January 2025'],
    ['addressee', 'The President'],
    ['paragraph', 'I have the honour.'],
    ['signature', 'Chair'],
    ['annex', 'Programme of work'],
  ]

  test('[FRM-10] it has one date, one addressee and one signature, in their places', () => {
    expect(notes('letter', 'en', ...whole)).toEqual([])
    expect(notes('letter', 'en', ...whole.filter(([type]) => type !== 'addressee'))).toEqual([
      'addressee-count FRM-10 -1',
    ])
    expect(notes('letter', 'en', ...whole.toSpliced(2, 0, ['dateline', '31 January 2025']))).toEqual([
      'dateline-count FRM-10 2',
    ])
    expect(notes('letter', 'en', ...whole, ['paragraph', 'One more.'])).toEqual(['letter-order FRM-10 6'])
  })

  test('[FRM-11] its date is a day', () => {
    const dated = (words: string, language = 'en'): readonly string[] =>
      notes('letter', language, ...whole.with(1, ['dateline', words]))
    for (const words of ['30 February 2025', 'January 2025', 'soon'])
      expect(dated(words)).toEqual(['dateline-unread FRM-11 1'])
    expect(dated('30 janvier 2025', 'fr')).toEqual([])
    expect(dated('2025年1月30日', 'zh')).toEqual([])
  })

  test('[FRM-12] it says what it transmits', () => {
    expect(notes('letter', 'en', ...whole.slice(0, -1))).toEqual(['annex-none FRM-12 -1'])
  })
})

test('[FRM-13] what the product’s own templates make is in form', () => {
  const templates = loadTemplates(path.resolve('templates'))
  expect(templates.size).toBe(
    readdirSync('templates', { withFileTypes: true }).filter((one) => one.isDirectory()).length,
  )
  for (const { name, kind, language, text: made } of templates.values()) {
    let count = 0
    const words = made(() => `pnumber${(count += 1)}`)
    expect([name, formNotes(kind, words, language)]).toEqual([name, []])
  }
})
