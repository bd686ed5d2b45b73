/** What a silence decides apart, where its profile says that it is decided item by item. Shapes alone; `items.ts` judges. */
import type { ParagraphId } from '../ids.ts'
import { hashOfBlock, type TextDocument } from '../text/schema.ts'

/** A paragraph of the version: a name on a slate, an entry of a list. It is the item with these words and no others. */
export type Item = {
  readonly id: ParagraphId
  /** As it is cited in the text; by its place among the items where it has no number. */
  readonly cited: string
  /** Hash of the block as it was put under silence. */
  readonly words: string
}

type Put = { readonly items?: readonly Item[]; readonly before?: readonly Item[] }

/** What is asked and what had passed before. */
export const allItems = ({ items = [], before = [] }: Put): readonly Item[] => [...items, ...before]

/** How they are cited, in their own order; all, or those named. */
export const citedItems = (items: readonly Item[], named?: readonly ParagraphId[]): readonly string[] =>
  items.filter(({ id }) => named?.includes(id) ?? true).map(({ cited }) => cited)

/** SEV-9: whether the items of an opening are paragraphs of the version, with the words that it names. */
export const itemsStand = (put: Put, text: TextDocument): boolean => {
  const words = new Map(text.content.map((block) => [block.attrs.id, hashOfBlock(block)]))
  return allItems(put).every((item) => words.get(item.id) === item.words)
}
