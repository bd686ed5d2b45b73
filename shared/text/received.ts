/**
 * A text as a delegation sent it, by mail or out of a word processor, read against ours: which of its paragraphs is which of ours,
 * and what it would have otherwise. What it leaves out is not read as a wish to have it go: delegations send parts. Pure; what
 * comes of it is looked at by a person before anything is entered.
 */
import type { ParagraphId } from '../ids.ts'
import { plainText, type Block } from './schema.ts'
import { hunks } from './sequence.ts'
import { wordsOf } from './words.ts'

export type Received =
  /** Other words for this paragraph. */
  | { readonly is: 'change'; readonly paragraph: ParagraphId; readonly words: string }
  /** A paragraph that would follow this one; null: that would come first. */
  | { readonly is: 'add'; readonly after: ParagraphId | null; readonly words: string }

/** The most lines that are read at once: beyond, it is no text of a negotiation. */
const mostReceived = 600

/** Half of the words in common make a paragraph the same one; below that it is another. */
const likeEnough = 0.5

export const readReceived = (blocks: readonly Block[], pasted: string): readonly Received[] => {
  const lines = pasted
    .split(/\r?\n/)
    .map(withoutMark)
    .filter((line) => line !== '')
    .slice(0, mostReceived)
  const ours = blocks.map(({ attrs, content }) => ({ id: attrs.id, text: plainText(content).trim() }))
  const matched = inOrder(
    ours.map(({ text }) => wordsIn(text)),
    lines.map(wordsIn),
  )
  let last: ParagraphId | null = null
  return lines.flatMap((words, index): readonly Received[] => {
    const one = ours[matched[index] ?? -1]
    if (!one) return [{ is: 'add', after: last, words }]
    last = one.id
    return one.text === words ? [] : [{ is: 'change', paragraph: one.id, words }]
  })
}

/** Numbers are computed here; a paragraph that comes with its own has it twice otherwise. */
const withoutMark = (line: string): string =>
  line
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:OP|PP)?\s?(?:\d{1,3}(?:\.\d{1,3})?[.)]|\((?:[a-z]{1,2}|[ivx]{1,5})\)|[•–-])\s+/u, '')

const wordsIn = (text: string): readonly string[] =>
  wordsOf(text.toLowerCase()).filter((word) => word.trim() !== '')

/** How much of both is the same words in the same order: 1 for the same, 0 for nothing. */
const likeness = (a: readonly string[], b: readonly string[]): number => {
  if (a.length + b.length === 0) return 1
  const gone = hunks(a, b).reduce(
    (sum, hunk) => sum + (hunk.to - hunk.from) + (hunk.afterTo - hunk.afterFrom),
    0,
  )
  return 1 - gone / (a.length + b.length)
}

/** Which of ours each line is, in the order of both, so that likeness is the greatest in all; undefined: none of them. */
const inOrder = (
  ours: readonly (readonly string[])[],
  lines: readonly (readonly string[])[],
): readonly (number | undefined)[] => {
  const best: number[][] = Array.from({ length: ours.length + 1 }, () => lines.map(() => 0).concat(0))
  const like = ours.map((one) => lines.map((line) => alike(one, line)))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = ours.length - 1; i >= 0; i -= 1)
    for (let j = lines.length - 1; j >= 0; j -= 1) {
      const pair = like[i]?.[j] ?? 0
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), pair > 0 ? pair + at(i + 1, j + 1) : 0)
    }
  const found: (number | undefined)[] = lines.map(() => undefined)
  for (let i = 0, j = 0; i < ours.length && j < lines.length;) {
    const pair = like[i]?.[j] ?? 0
    if (pair > 0 && at(i, j) === pair + at(i + 1, j + 1)) {
      found[j] = i
      i += 1
      j += 1
    } else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return found
}

/** Too different in length to be alike is not compared word by word: a long text would take its square. */
const alike = (a: readonly string[], b: readonly string[]): number => {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  if (long === 0 || (2 * short) / (short + long) < likeEnough) return 0
  if (commonOf(a, b) < likeEnough) return 0
  const found = likeness(a, b)
  return found >= likeEnough ? found : 0
}

/** No more than this can be the same in order: the words in common in any. */
const commonOf = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common += 1
  }
  return (2 * common) / (a.length + b.length)
}
