/**
 * What the page says about paragraphs, as facts, and where quotations and brackets stand in their words. Read by the
 * editor (`annotations.ts`) and by the renderer (`reader.tsx`), which loads without the editor.
 */
import type { ParagraphId, SeatId } from '../../shared/ids.ts'

export type ParagraphNote = {
  readonly number?: string
  readonly standing?: string
  /** The element that says what is said about it. */
  readonly describedBy?: string
  /** Words that open discussions are about. */
  readonly quotes: readonly string[]
}
/** "Inserted by France:": what a screen reader hears before the words of a change. */
export type ChangeInWords = (change: 'inserted' | 'deleted' | 'moved', seat: SeatId) => string

export type PageNotes = {
  readonly paragraphs: ReadonlyMap<ParagraphId, ParagraphNote>
  readonly focused: ParagraphId | null
  readonly change?: ChangeInWords
  /** What the reader has opened in place: an element that stands after a paragraph, or before the first. */
  readonly inset?: { readonly after: ParagraphId | null; readonly host: HTMLElement }
}

export const noNotes: PageNotes = { paragraphs: new Map(), focused: null }

/** Where every quoted phrase stands in a paragraph's words: each quote once, at its first place. */
export const quoteRanges = (
  text: string,
  quotes: readonly string[],
): readonly (readonly [from: number, to: number])[] =>
  quotes.flatMap((quote) => {
    const at = quote === '' ? -1 : text.indexOf(quote)
    return at < 0 ? [] : [[at, at + quote.length] as const]
  })

/** Brackets that drafters type by hand, with what they hold. Unclosed ones reach to the end of their paragraph. */
export const bracketRanges = (text: string): readonly (readonly [from: number, to: number])[] => {
  const found: (readonly [number, number])[] = []
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[') open.push(at)
    else if (text[at] === ']') {
      const from = open.pop()
      if (from !== undefined) found.push([from, at + 1])
    }
  }
  for (const from of open) found.push([from, text.length])
  return found
}
