/**
 * The paper (screens 3): the editor for those who write, the one-way renderer for everybody else, and what is opened in
 * place between two paragraphs. Acts of the paragraph under the pointer or in focus stand in the gutter.
 */
import {
  lazy,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { createPortal } from 'react-dom'
import type { ParagraphId } from '../../shared/ids.ts'
import type { RedlineBlock } from '../../shared/text/redline.ts'
import type { LinkState } from '../connection/text-provider.ts'
import type { ChangeInWords, PageNotes, ParagraphNote } from '../editor/page-notes.ts'
import type { PaperAct } from '../editor/editor.tsx'
import { plainBlocks, TextReader } from '../editor/reader.tsx'
import { useSeatLook } from '../editor/seat-look.ts'
import { useWords } from '../words/index.ts'
import { Gutter, markId } from './gutter.tsx'
import { ProposeForm } from './propose-form.tsx'
import { useTextScreen, type TextScreen } from './screen.ts'
import { useCounts, type Counts } from './standing.ts'
import { useRedlineBlocks } from './use-link.ts'

const TextEditor = lazy(async () => ({ default: (await import('../editor/editor.tsx')).TextEditor }))

/** What the paper needs of the link; that something is being saved does not draw it anew. */
export type PaperLink = Pick<LinkState, 'generation' | 'doc' | 'provider' | 'mayWrite' | 'loaded'>

export type PaperProps = {
  readonly link: PaperLink | undefined
  readonly redline: (() => readonly RedlineBlock[] | undefined) | undefined
  readonly stamp: number
  readonly onAct: (act: PaperAct) => void
}

export const Paper = ({ link, redline, stamp, onAct }: PaperProps): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const screen = useTextScreen()
  const { text, language, dir, focus } = screen
  const [hovered, setHovered] = useState<ParagraphId | null>(null)
  const paper = useRef<HTMLDivElement>(null)
  const { inset, form } = useInset(screen)
  const counts = useCounts()
  const notes = useNotes(screen, counts, inset)
  const onFocusParagraph = useCallback((id: ParagraphId) => focus(id, 'quietly'), [focus])
  const label = words('text.paper', { title: screen.draft.state.title })
  const over = (event: MouseEvent): void => {
    const block = event.target instanceof Element ? event.target.closest('[data-paragraph]') : null
    if (block instanceof HTMLElement) setHovered(block.dataset['paragraph'] ?? null)
  }
  const struck = useRedlineBlocks(link?.mayWrite ? undefined : redline, text, stamp)
  const blocks = useMemo(() => struck ?? plainBlocks(text), [struck, text])
  const writes = link?.mayWrite === true && link.loaded
  const reader = (
    <TextReader
      blocks={blocks}
      label={label}
      language={language}
      dir={dir}
      notes={notes}
      onFocusParagraph={onFocusParagraph}
    />
  )
  return (
    <div className="paper" dir={dir} ref={paper} onMouseOver={over} onMouseLeave={() => setHovered(null)}>
      {writes ? (
        // The words can be read while the editor is on its way.
        <Suspense fallback={reader}>
          <TextEditor
            key={link.generation}
            until={reader}
            doc={link.doc}
            awareness={link.provider.awareness}
            label={label}
            kind={screen.draft.state.kind}
            language={language}
            dir={dir}
            notes={notes}
            caretLabel={(user) => user.name ?? look.initials(user.seat)}
            redline={redline}
            redlineStamp={stamp}
            onFocusParagraph={onFocusParagraph}
            onAct={onAct}
          />
        </Suspense>
      ) : (
        reader
      )}
      <Gutter paper={paper} paragraph={hovered ?? screen.focused} counts={counts} />
      {inset && createPortal(form, inset.host)}
    </div>
  )
}

/** A draft opens after the paragraph it is about; where that is gone, at the end of the text. */
const useInset = (screen: TextScreen): { readonly inset: PageNotes['inset']; readonly form: ReactNode } => {
  const { opened, deskState, text } = screen
  const [host] = useState(() => {
    const made = document.createElement('div')
    made.className = 'inset'
    return made
  })
  const draft = opened.is === 'propose' ? deskState?.drafts.find(({ id }) => id === opened.draft) : undefined
  const wanted = draft ? (draft.paragraph ?? draft.after) : null
  const here = wanted === null || text.content.some((block) => block.attrs.id === wanted)
  const after = here ? wanted : (text.content.at(-1)?.attrs.id ?? null)
  const isOpen = draft !== undefined
  const inset = useMemo(() => (isOpen ? { after, host } : undefined), [isOpen, after, host])
  return { inset, form: draft ? <ProposeForm draft={draft} /> : null }
}

const useNotes = (
  screen: TextScreen,
  counts: ReadonlyMap<ParagraphId, Counts>,
  inset: PageNotes['inset'],
): PageNotes => {
  const words = useWords()
  const look = useSeatLook()
  const { draft, ordinals, focused } = screen
  const { threads } = draft.state
  const paragraphs = useMemo(() => {
    const quotes = new Map<ParagraphId, string[]>()
    for (const thread of Object.values(threads))
      if (!thread.resolved && thread.quote)
        quotes.set(thread.paragraph, [...(quotes.get(thread.paragraph) ?? []), thread.quote])
    return new Map<ParagraphId, ParagraphNote>(
      [...counts].map(([id, { standing, comments }]) => {
        const number = ordinals.get(id)
        return [
          id,
          {
            ...(number ? { number } : {}),
            ...(standing === 'open' ? {} : { standing }),
            ...(standing === 'open' && comments === 0 ? {} : { describedBy: markId(id) }),
            quotes: quotes.get(id) ?? [],
          },
        ]
      }),
    )
  }, [threads, counts, ordinals])
  const change = useCallback<ChangeInWords>(
    (kind, seat) => words(`text.change.${kind}`, { seat: look.name(seat) }),
    [words, look],
  )
  return useMemo(
    () => ({ paragraphs, focused, change, ...(inset ? { inset } : {}) }),
    [paragraphs, focused, change, inset],
  )
}
