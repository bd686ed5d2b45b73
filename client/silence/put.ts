/** What is put under silence where the chosen way decides item by item: the paragraphs to choose from, and those chosen. */
import { useMemo, useState } from 'react'
import { hasPassed } from '../../shared/procedure/index.ts'
import type { Item } from '../../shared/procedure/severable.ts'
import type { DraftState, Profile } from '../../shared/procedure/state.ts'
import { citations } from '../../shared/text/numbering.ts'
import { hashOfBlock, type TextDocument } from '../../shared/text/schema.ts'
import type { Draft } from '../procedure/draft-store.ts'
import { useWords } from '../words/index.ts'
import { itemInWords } from './items.tsx'
import { isSeverable } from './words.ts'

type Put = {
  readonly severable: boolean
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly choose: (chosen: readonly string[]) => void
  /** As the note names them. */
  readonly noted: { readonly items?: readonly Item[]; readonly before?: readonly Item[] }
}

type Offered = Item & { readonly passed: boolean }

/** At first all that has words and is no heading; a title is nobody's item. */
export const offeredIn = (text: TextDocument, state: DraftState): readonly Offered[] => {
  const numbers = citations(text, state.language)
  return text.content
    .filter(({ type, content }) => (type === 'paragraph' || type === 'item') && (content ?? []).length > 0)
    .map((block, index) => {
      const words = hashOfBlock(block)
      const { id } = block.attrs
      return {
        id,
        words,
        cited: numbers.get(id) ?? `#${index + 1}`,
        passed: hasPassed(state, id, words),
      }
    })
}

export const usePut = (
  { state }: Pick<Draft, 'state'>,
  text: TextDocument | undefined,
  profile: Profile | undefined,
): Put => {
  const words = useWords()
  const [left, setLeft] = useState<readonly string[]>([])
  const severable = profile !== undefined && isSeverable(profile)
  const offered = useMemo(() => (severable && text ? offeredIn(text, state) : []), [severable, text, state])
  const chosen = offered.map(({ id }) => id).filter((id) => !left.includes(id))
  const item = ({ id, cited, words: hash }: Offered): Item => ({ id, cited, words: hash })
  const put = offered.filter(({ id }) => chosen.includes(id))
  const before = put.filter(({ passed }) => passed).map(item)
  return {
    severable,
    choices: offered.map((one) => {
      const label = itemInWords(words, one, text?.content ?? [])
      return { id: one.id, label: one.passed ? words('items.choose.before', { item: label }) : label }
    }),
    chosen,
    choose: (kept) => setLeft(offered.map(({ id }) => id).filter((id) => !kept.includes(id))),
    noted: severable
      ? { items: put.filter(({ passed }) => !passed).map(item), ...(before.length > 0 ? { before } : {}) }
      : {},
  }
}
