/**
 * Cuts a text into words, the unit in which changes are shown and merged. Word boundaries are Unicode's, so that
 * Chinese and Arabic work; where the platform has no segmenter, every character is a word.
 *
 * The locale is fixed: the same text must be cut alike on the server and in every reader's browser.
 */

import { canonicalRuns, plainText, sameMarks, type Run } from './schema.ts'
import { hunks, type Hunk } from './sequence.ts'

/** The words, spaces and punctuation marks of a text, in order; joined, they are the text. */
export const wordsOf = (text: string): readonly string[] => {
  if (text === '') return []
  if (!segmenter) return Array.from(text)
  const words: string[] = []
  for (let start = 0, length = piece; start < text.length;) {
    const end = start + length
    const found = Array.from(segmenter.segment(text.slice(start, end)), ({ segment }) => segment)
    // Whether a word ends where a piece does is seen from what follows: at most a mark and a letter ("can" in "can't").
    const sure = end >= text.length ? found : found.slice(0, -unsure)
    for (const word of sure) {
      words.push(word)
      start += word.length
    }
    length = sure.length > 0 ? piece : length * 2
  }
  return words
}

/** The platform's segmenter takes time with the square of what it is given: a paragraph at once, never a book. */
const piece = 1024
const unsure = 2

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('en', { granularity: 'word' }) : undefined

/**
 * What changed between two texts cut into words; indices count words. A mere space kept between two changes is taken
 * into them: people read one replacement there, not two.
 */
export const wordHunks = (before: readonly string[], after: readonly string[]): readonly Hunk[] => {
  const result: Hunk[] = []
  for (const hunk of hunks(before, after)) {
    const last = result[result.length - 1]
    if (last && isReplacement(last) && isReplacement(hunk) && isBlank(before.slice(last.to, hunk.from)))
      result[result.length - 1] = { ...last, to: hunk.to, afterTo: hunk.afterTo }
    else result.push(hunk)
  }
  return result
}

const isReplacement = (hunk: Hunk): boolean => hunk.from < hunk.to && hunk.afterFrom < hunk.afterTo

const isBlank = (words: readonly string[]): boolean => words.every((word) => word.trim() === '')

/** Runs cut into words; a word may stand across several runs. */
export type Cut = {
  readonly runs: readonly Run[]
  readonly text: string
  readonly words: readonly string[]
  /** Where each word starts in `text`, in UTF-16 units; one more for the end. */
  readonly starts: readonly number[]
}

export const cut = (runs: readonly Run[]): Cut => {
  const text = plainText(runs)
  const words = wordsOf(text)
  const starts = [0]
  let start = 0
  for (const word of words) {
    start += word.length
    starts.push(start)
  }
  return { runs: canonicalRuns(runs), text, words, starts }
}

/** Words `from` to `to` with their marks, as canonical runs. */
export const runsOf = (cut: Cut, from: number, to: number): readonly Run[] =>
  sliceRuns(cut.runs, cut.starts[from] ?? cut.text.length, cut.starts[to] ?? cut.text.length)

/** The part of `runs` between two places of their plain text, in UTF-16 units. */
export const sliceRuns = (runs: readonly Run[], from: number, to: number): readonly Run[] => {
  const found: Run[] = []
  let start = 0
  for (const run of runs) {
    if (start >= to) break
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (text !== '') found.push({ ...run, text })
    start += run.text.length
  }
  return found
}

export const sameRuns = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length &&
  a.every((run, index) => run.text === b[index]?.text && sameMarks(run.marks, b[index]?.marks))
