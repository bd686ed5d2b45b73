/**
 * Numbers of paragraphs, computed and never stored: a paragraph's identity is its id (promise 6 of the README).
 * A statement bears no numbers when it is issued; in negotiation its paragraphs are 1, 2, 3, and below them
 * (a), then (i), then a., each counted anew under its parent.
 */
import type { ParagraphId } from '../ids.ts'
import { maxLevel, type TextDocument } from './schema.ts'

/** The mark each numbered paragraph bears by itself: `3`, `(b)`, `(iv)`, `a.`. Titles and headings bear none. */
export const ordinals = (text: TextDocument): ReadonlyMap<ParagraphId, string> =>
  new Map([...counted(text)].map(([id, places]) => [id, places[places.length - 1] ?? '']))

/** How each numbered paragraph is cited: `3 (b) (iv)`. */
export const citations = (text: TextDocument): ReadonlyMap<ParagraphId, string> =>
  new Map([...counted(text)].map(([id, places]) => [id, places.join(' ')]))

const counted = (text: TextDocument): ReadonlyMap<ParagraphId, readonly string[]> => {
  const found = new Map<ParagraphId, readonly string[]>()
  const counts = Array.from({ length: maxLevel + 1 }, () => 0)
  for (const block of text.content) {
    if (block.type !== 'paragraph') {
      // Numbering runs on across a heading, but nothing below it belongs to a paragraph above it.
      counts.fill(0, 1)
      continue
    }
    const level = Math.min(block.attrs.level ?? 0, maxLevel)
    counts[level] = (counts[level] ?? 0) + 1
    counts.fill(0, level + 1)
    // A level that was skipped has no mark to cite.
    const places = counts.slice(0, level + 1).flatMap((count, at) => (count > 0 ? [markOf(at, count)] : []))
    if (!found.has(block.attrs.id)) found.set(block.attrs.id, places)
  }
  return found
}

const markOf = (level: number, count: number): string => {
  switch (level) {
    case 0:
      return String(count)
    case 1:
      return `(${letterOf(count)})`
    case 2:
      return `(${romanOf(count)})`
    default:
      return `${letterOf(count)}.`
  }
}

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
