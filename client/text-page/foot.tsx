/** The foot of the paper: the mode in words, the language, how many words. From facts alone. */
import { memo, useMemo, type ReactNode } from 'react'
import type { Mode } from '../../shared/procedure/state.ts'
import { plainText, type Block, type TextDocument } from '../../shared/text/schema.ts'
import { useLanguage, useWords } from '../words/index.ts'

/** Words as the language counts them: Chinese has no spaces between its own. A block that stays is counted once. */
const countingWords = (language: string): ((text: TextDocument) => number) => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const counted = new WeakMap<Block, number>()
  const countIn = (block: Block): number => {
    let count = 0
    for (const { isWordLike } of segmenter.segment(plainText(block.content))) if (isWordLike) count += 1
    counted.set(block, count)
    return count
  }
  return ({ content }) => content.reduce((sum, block) => sum + (counted.get(block) ?? countIn(block)), 0)
}

type FootProps = {
  readonly mode: Mode
  readonly text: TextDocument
  /** Of the text. */
  readonly language: string
}

export const Foot = memo(({ mode, text, language }: FootProps): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const countWords = useMemo(() => countingWords(language), [language])
  const count = useMemo(() => countWords(text), [countWords, text])
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(language) ?? language
  return (
    <footer className="foot">
      <span>
        <strong>{words(`mode.${mode}`)}</strong> {words(`mode.${mode}.means`)}
      </span>
      <span>{name}</span>
      <span>{words('text.words', { count })}</span>
    </footer>
  )
})
