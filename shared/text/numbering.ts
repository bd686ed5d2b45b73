/**
 * Numbers of blocks, computed and never stored: a block's identity is its id (promise 6 of the README).
 * Paragraphs are 1, 2, 3 through the whole text, and below them (a), then (i), then a., each counted anew under its
 * parent; a statement or a letter bears none of them when it is issued. Parts are I, II; an annex is called so in the
 * text's language, and counted where there are several. An item of a timetable is cited by its month's place and its own,
 * so that what is added to one month leaves the numbers of the others.
 */
import type { ParagraphId } from '../ids.ts'
import { maxLevel, type Block, type TextDocument } from './schema.ts'

/** The mark each numbered block bears by itself: `3`, `(b)`, `II`, `Annex`, `2.4`. Titles, headings, months and a letter's lines bear none. */
export const ordinals = (text: TextDocument, language: string): ReadonlyMap<ParagraphId, string> =>
  new Map([...counted(text, language)].map(([id, places]) => [id, places[places.length - 1] ?? '']))

/** How each numbered block is cited: `3 (b) (iv)`, `2.4 (a)`. */
export const citations = (text: TextDocument, language: string): ReadonlyMap<ParagraphId, string> =>
  new Map([...counted(text, language)].map(([id, places]) => [id, places.join(' ')]))

const counted = (text: TextDocument, language: string): ReadonlyMap<ParagraphId, readonly string[]> => {
  const found = new Map<ParagraphId, readonly string[]>()
  const paragraphs = new Levels()
  const items = new Levels()
  const annexes = text.content.filter(({ type }) => type === 'annex').length
  const counts = { part: 0, annex: 0, month: 0 }
  const placesOf = ({ type, attrs }: Block): readonly string[] | undefined => {
    // Numbering runs on across whatever else stands between, but nothing below it belongs to a paragraph above it.
    if (type !== 'paragraph') paragraphs.leave()
    if (type !== 'item') items.leave()
    switch (type) {
      case 'paragraph':
        return paragraphs.count(attrs.level, String)
      case 'item':
        return items.count(attrs.level, (count) =>
          counts.month > 0 ? `${counts.month}.${count}` : `${count}`,
        )
      case 'month':
        counts.month += 1
        items.begin()
        return undefined
      case 'part':
        counts.part += 1
        return [romanOf(counts.part).toUpperCase()]
      case 'annex':
        counts.annex += 1
        return [annexMark(language, annexes > 1 ? romanOf(counts.annex).toUpperCase() : '')]
      case 'title':
      case 'heading':
      case 'dateline':
      case 'addressee':
      case 'signature':
        return undefined
    }
  }
  for (const block of text.content) {
    const places = placesOf(block)
    if (places && !found.has(block.attrs.id)) found.set(block.attrs.id, places)
  }
  return found
}

/** Counts by level, each anew under its parent. */
class Levels {
  readonly #counts = Array.from({ length: maxLevel + 1 }, () => 0)

  begin(): void {
    this.#counts.fill(0)
  }

  leave(): void {
    this.#counts.fill(0, 1)
  }

  count(wanted: number | undefined, first: (count: number) => string): readonly string[] {
    const level = Math.min(wanted ?? 0, maxLevel)
    this.#counts[level] = (this.#counts[level] ?? 0) + 1
    this.#counts.fill(0, level + 1)
    // A level that was skipped has no mark to cite.
    return this.#counts
      .slice(0, level + 1)
      .flatMap((count, at) => (count > 0 ? [at === 0 ? first(count) : markOf(at, count)] : []))
  }
}

const markOf = (level: number, count: number): string => {
  switch (level) {
    case 1:
      return `(${letterOf(count)})`
    case 2:
      return `(${romanOf(count)})`
    default:
      return `${letterOf(count)}.`
  }
}

/** A word of the document's form, like its numbers: it follows the text's language, not the reader's. */
const annexWords: Readonly<Record<string, string>> = {
  en: 'Annex',
  fr: 'Annexe',
  es: 'Anexo',
  ru: 'Приложение',
  zh: '附件',
  ar: 'المرفق',
}

const annexMark = (language: string, number: string): string =>
  `${annexWords[language] ?? 'Annex'}${number === '' ? '' : ` ${number}`}`

/** a … z, then aa, bb … zz, then aaa. */
const letterOf = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const romanOf = (count: number): string => {
  let rest = count
  let roman = ''
  for (const [value, letters] of romans) for (; rest >= value; rest -= value) roman += letters
  return roman
}
