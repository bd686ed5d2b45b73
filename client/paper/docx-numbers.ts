/**
 * Numbers of paragraphs in a Word file. Word counts by itself; where its count comes out as the product's own number, it is left
 * to count, so that whoever edits the file need not renumber. Everywhere else (items of a timetable, what begins anew after a
 * heading) the number stands as letters: a paragraph is never cited by another number than on the screen.
 */
import { maxLevel } from '../../shared/text/schema.ts'
import type { SheetLine } from './sheet.ts'
import { element, type Xml } from './xml.ts'

export type Numbering = { readonly is: 'counted' } | { readonly is: 'literal'; readonly number: string }

const levels = [
  { format: 'decimal', text: '%1' },
  { format: 'lowerLetter', text: '(%2)' },
  { format: 'lowerRoman', text: '(%3)' },
  { format: 'lowerLetter', text: '%4.' },
] as const

/** By Word's own way of counting: a, b … z, aa, bb. */
const letter = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))

const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'] as const
const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'] as const
const roman = (count: number): string => `${tens[Math.floor(count / 10) % 10]}${ones[count % 10]}`

const markOf = (level: number, count: number): string =>
  [String(count), `(${letter(count)})`, `(${roman(count)})`, `${letter(count)}.`][level] ?? ''

/** For each line that bears a number: whether Word may count it. */
export const numbersOf = (lines: readonly SheetLine[]): readonly (Numbering | undefined)[] => {
  const counts = Array.from({ length: maxLevel + 1 }, () => 0)
  return lines.map(({ kind, level, number }): Numbering | undefined => {
    if (number === undefined) return undefined
    const next = (counts[level] ?? 0) + 1
    if (kind !== 'paragraph' || markOf(level, next) !== number) return { is: 'literal', number }
    counts[level] = next
    counts.fill(0, level + 1)
    return { is: 'counted' }
  })
}

export const indentOf = (level: number): { readonly start: number; readonly hanging: number } => ({
  start: 567 * (level + 1),
  hanging: 567,
})

export const numberingPart = (word: string): Xml =>
  element('w:numbering', { 'xmlns:w': word }, [
    element('w:abstractNum', { 'w:abstractNumId': 0 }, [
      element('w:multiLevelType', { 'w:val': 'multilevel' }),
      ...levels.map(({ format, text }, level) => {
        const { start, hanging } = indentOf(level)
        return element('w:lvl', { 'w:ilvl': level }, [
          element('w:start', { 'w:val': 1 }),
          element('w:numFmt', { 'w:val': format }),
          element('w:lvlText', { 'w:val': text }),
          element('w:lvlJc', { 'w:val': 'left' }),
          element('w:pPr', {}, [element('w:ind', { 'w:left': start, 'w:hanging': hanging })]),
        ])
      }),
    ]),
    element('w:num', { 'w:numId': 1 }, [element('w:abstractNumId', { 'w:val': 0 })]),
  ])
