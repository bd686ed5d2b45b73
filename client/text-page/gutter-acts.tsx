/**
 * Comment, propose and object beside the paragraph that is under the pointer or in focus. Placed over the paper, never in
 * it: the words are the editor's, and nothing of the page is written among them.
 */
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { Button } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { useParagraphActs } from './paragraph-acts.tsx'

const inGutter = new Set(['comment', 'propose', 'object'])

export const GutterActs = ({
  paper,
  paragraph,
}: {
  readonly paper: RefObject<HTMLElement | null>
  readonly paragraph: ParagraphId | null
}): ReactNode => {
  const words = useWords()
  const { dir: frame } = useLanguage()
  const bar = useRef<HTMLDivElement>(null)
  const acts = useParagraphActs(paragraph).filter(({ id }) => inGutter.has(id))
  // After every drawing: words above may have grown. Set through the CSSOM, which the page's policy allows.
  useLayoutEffect(() => {
    const block =
      paragraph === null
        ? null
        : paper.current?.querySelector<HTMLElement>(`[data-paragraph="${CSS.escape(paragraph)}"]`)
    const shown = bar.current
    if (!shown) return
    shown.hidden = !block
    if (!block || !paper.current) return
    const top = block.getBoundingClientRect().top - paper.current.getBoundingClientRect().top
    shown.style.setProperty('inset-block-start', `${Math.round(top)}px`)
  })
  if (paragraph === null) return null
  return (
    <div ref={bar} dir={frame} className="gutter-acts" role="group" aria-label={words('text.acts.label')}>
      {acts.map(({ id, label, why, onAct }) => (
        <Button key={id} variant="quiet" small why={why} onPress={onAct}>
          {label}
        </Button>
      ))}
    </div>
  )
}
