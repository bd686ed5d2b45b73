/**
 * The paper with its keys: single letters while reading, Alt+Shift with the letter while writing, Escape from the words to
 * the acts of the paragraph. The same list feeds the palette and the map of keys.
 */
import { memo, useMemo, type ReactNode } from 'react'
import { useActs, type Act } from '../frame/acts.ts'
import { Paper, type PaperProps } from './paper.tsx'
import { useParagraphActs } from './paragraph-acts.tsx'
import { StandDialog } from './stand-panel.tsx'
import { useTextScreen } from './screen.ts'

export const PaperWithKeys = memo((props: Omit<PaperProps, 'onAct'>): ReactNode => {
  const { focused, opened } = useTextScreen()
  const acts = useParagraphActs(focused)
  const offered = useMemo<readonly Act[]>(
    () =>
      acts.map(({ id, label, key, why, onAct }) => ({
        id: `paragraph-${id}`,
        label,
        why,
        onAct,
        ...(key ? { key: key.toLowerCase() } : {}),
      })),
    [acts],
  )
  useActs(offered)
  return (
    <>
      <Paper
        {...props}
        onAct={(act) => {
          if (act === 'leave') firstActOfParagraph()?.focus()
          else acts.find(({ id, why }) => id === act && why === null)?.onAct()
        }}
      />
      {opened.is === 'stand' && <StandDialog paragraph={opened.paragraph} />}
    </>
  )
})

const firstActOfParagraph = (): HTMLElement | null => document.querySelector('.gutter-acts .gutter-act')
