/** What a break, a hold or a request may be about, where the items are decided apart: some of them, or all. */
import { citedItems } from '../../shared/procedure/severable.ts'
import type { Silence } from '../../shared/procedure/state.ts'
import type { Block } from '../../shared/text/schema.ts'
import type { Words } from '../words/index.ts'
import type { Confirmed } from './asking.tsx'
import { itemInWords } from './items.tsx'

export const someItems = (
  words: Words,
  { items = [] }: Silence,
  blocks: readonly Block[],
  sentence: 'break.items.sentence' | 'hold.items.sentence' | 'more.items.sentence',
  by: { readonly seat: string; readonly version: string },
): NonNullable<Confirmed['items']> => ({
  choices: items.map((item) => ({ id: item.id, label: itemInWords(words, item, blocks) })),
  into: (request, chosen) =>
    request.type === 'BreakSilence' || request.type === 'HoldSilence' || request.type === 'AskExtension'
      ? { ...request, items: [...chosen] }
      : request,
  sentence: (chosen) =>
    words(sentence, {
      ...by,
      items: citedItems(items, chosen),
      ...(sentence === 'break.items.sentence' ? { count: chosen.length } : {}),
    }),
})
