/**
 * Words that come from a page or a letter are broken into its lines, and those of a page in Chinese have spaces where the type was
 * set wide. They are brought back to a paragraph before anybody compares them: else each line's end would be a change.
 */

/** Scripts that set no space between words, and their punctuation. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF01-\\uFF60]'
const ends = new RegExp(`${unspaced}$`, 'u')
const begins = new RegExp(`^${unspaced}`, 'u')

/** A number at the end of a line stands as close to what follows as it would within one. */
const isClose = (before: string, line: string): boolean =>
  (ends.test(before) && (begins.test(line) || /^[\d(]/.test(line))) ||
  (begins.test(line) && /[\d)]$/.test(before))

/** One paragraph: lines are joined by a space, and by nothing where the script has none. */
export const rejoined = (words: string): string => {
  const lines = words
    .split(/[\r\n\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.reduce((before, line) => {
    if (before === '') return line
    return isClose(before, line) ? before + line : `${before} ${line}`
  }, '')
}

const beforeNumber = /([\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]) +(?=[\d(])/gu
const afterNumber = /([\d)]) +(?=[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60(])/gu
const close = (words: string): string => words.replaceAll(beforeNumber, '$1').replaceAll(afterNumber, '$1')

/** Spaces between a number and the Chinese beside it say nothing: as the paragraph has them, so have its new words. */
export const spacedAs = (paragraph: string, words: string): string =>
  /\p{Script=Han}/u.test(paragraph) && close(paragraph) === paragraph ? close(words) : words
