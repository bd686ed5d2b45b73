/** The foot of the paper: the mode in words, the language, how many words. From facts alone. */
import { memo, useMemo, type ReactNode } from 'react'
import type { Mode } from '../../shared/procedure/state.ts'
import { plainText, type TextDocument } from '../../shared/text/schema.ts'
import { useLanguage, useWords } from '../words/index.ts'

/** Words as the language counts them: Chinese has no spaces between its own. */
const countWords = (text: TextDocument, language: string): number => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  let count = 0
  for (const block of text.content)
    for (const { isWordLike } of segmenter.segment(plainText(block.content))) if (isWordLike) count += 1
  return count
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
  const count = useMemo(() => countWords(text, language), [text, language])
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
