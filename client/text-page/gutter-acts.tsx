/**
 * Comment, propose and object beside the paragraph that is under the pointer or in focus: in the outer gutter of the
 * paper, where no words ever are; on narrow screens, which have no gutter, in a bar at the foot of the screen.
 * Nothing of the page is written among the words: they are the editor's.
 */
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { Button } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { useParagraphActs } from './paragraph-acts.tsx'

const gutterActs = ['comment', 'propose', 'object'] as const
type GutterAct = (typeof gutterActs)[number]
const isGutterAct = (id: string): id is GutterAct => (gutterActs as readonly string[]).includes(id)

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
  const acts = useParagraphActs(paragraph)
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
    shown.style.setProperty('--beside', `${Math.round(top)}px`)
  })
  if (paragraph === null) return null
  return (
    <div ref={bar} dir={frame} className="gutter-acts" role="group" aria-label={words('text.acts.label')}>
      {acts.map(({ id, label, why, onAct }) =>
        isGutterAct(id) ? (
          <Button
            key={id}
            variant="quiet"
            small
            icon={id}
            label={label}
            className="gutter-act"
            why={why}
            onPress={onAct}
          >
            <span className="gutter-word" aria-hidden="true">
              {label}
            </span>
          </Button>
        ) : null,
      )}
    </div>
  )
}
