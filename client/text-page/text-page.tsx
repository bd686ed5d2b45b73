/**
 * One text (screens 3): what the reader may see of it decides which paper there is. Working words come live over the
 * text socket, versions over HTTP; the record is folded in the page. This file brings them together and draws nothing
 * of its own but the frame of the page.
 */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { DocumentId, ParagraphId } from '../../shared/ids.ts'
import { textRights } from '../../shared/procedure/index.ts'
import { ordinals } from '../../shared/text/numbering.ts'
import { textOf, type TextDocument } from '../../shared/text/schema.ts'
import { useSession } from '../connection/session.ts'
import type { LinkState } from '../connection/text-provider.ts'
import { SeatLookContext } from '../editor/seat-look.ts'
import { TakesOver } from '../reading/taking-over.ts'
import { factsOf } from '../procedure/facts-of.ts'
import { useDraft } from '../procedure/draft-store.ts'
import { Link } from '../router.ts'
import { Empty, Loading, Notice, Sheet } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useActRunner } from './acts.tsx'
import { Band } from './band.tsx'
import { directionOf } from './direction.ts'
import { Foot } from './foot.tsx'
import { FormNotes } from './form-notes.tsx'
import { InTheWay } from './in-the-way.tsx'
import { Margin } from './margin.tsx'
import { useNames } from './naming.ts'
import { LinkNotices } from './notices.tsx'
import { Outline } from './outline.tsx'
import { PageTop } from './page-top.tsx'
import { PaperWithKeys } from './paper-keys.tsx'
import type { PaperLink } from './paper.tsx'
import { TextScreenContext, type MarginView, type Opened, type TextScreen } from './screen.ts'
import { Settle } from './settle.tsx'
import { StruckTold } from './struck-told.tsx'
import { Told, useTelling } from './told.tsx'
import { useAddressed } from './use-addressed.ts'
import { useCopy } from './use-copy.ts'
import { useDeskInUse } from './use-desk-in-use.ts'
import { useDesk, useLiveText, useSteadyLink, useOpenText, useRedline, useSince } from './use-link.ts'
import { useVersion } from './versions.tsx'
import './cards.css'
import './negotiation.css'

/** Not needed to read or write: fetched when somebody looks. */
const Positions = lazy(async () => ({ default: (await import('../positions/positions.tsx')).Positions }))

const emptyText = textOf([])

export const TextPage = ({ document }: { readonly document: DocumentId }): ReactNode => {
  const words = useWords()
  const draft = useDraft(document)
  const look = useNames(draft.body)
  if (draft.status.phase === 'closed')
    return (
      <div className="screen">
        <TakesOver />
        <Empty page title={words('text.closed')} action={<Link to="/">{words('nowhere.back')}</Link>}>
          {words('text.closed.why')}
        </Empty>
      </div>
    )
  if (!draft.state.exists || !draft.body)
    return (
      <div className="screen">
        {draft.status.phase === 'cut-off' ? (
          <Notice tone="warning">{words('trouble.network')}</Notice>
        ) : (
          <Loading lines={12} />
        )}
      </div>
    )
  return (
    <SeatLookContext value={look}>
      <OpenPage document={document} />
    </SeatLookContext>
  )
}

/** The words of the text as this reader may see them. */
const useReadableText = (document: DocumentId, draft: ReturnType<typeof useDraft>) => {
  const session = useSession()
  const rights = textRights(draft.state, draft.actor)
  const live = draft.actor ? rights.see === 'working' : undefined
  const { open, stamp } = useOpenText(document, session, live)
  const link = useSteadyLink(open?.link)
  const deskState = useDesk(open?.desk)
  const liveText = useLiveText(link?.doc, link?.loaded === true)
  const latest = draft.state.versions.at(-1)?.number
  const version = useVersion(document, live === false ? latest : undefined)
  const since = useSince(document, latest, live === true && draft.state.mode === 'open-drafting')
  const redline = useRedline(link?.doc, since, open)
  const text = liveText ?? (version.is === 'here' ? version.text : emptyText)
  const ready =
    live === undefined ? false : live ? liveText !== undefined : latest === undefined || version.is === 'here'
  return { open, link, deskState, redline, text, ready, rights, stamp: stamp + (since ? 1 : 0) }
}

const usePaperLink = (link: LinkState | undefined): PaperLink | undefined => {
  const { generation, doc, provider, mayWrite, loaded } = link ?? {}
  return useMemo(
    () =>
      generation !== undefined && doc && provider && loaded !== undefined
        ? { generation, doc, provider, mayWrite, loaded }
        : undefined,
    [generation, doc, provider, mayWrite, loaded],
  )
}

const OpenPage = ({ document }: { readonly document: DocumentId }): ReactNode => {
  const words = useWords()
  const session = useSession()
  const draft = useDraft(document)
  const readable = useReadableText(document, draft)
  const { open: opening, link, deskState, redline, text, ready, rights } = readable
  const paperLink = usePaperLink(link)
  const deskInUse = useDeskInUse(document, session, opening?.desk, draft)
  const facts = useMemo(() => factsOf(text), [text])
  const telling = useTelling()
  const { acts, dialog } = useActRunner(draft, facts, telling.tell)
  const [focused, setFocused] = useState<ParagraphId | null>(null)
  const [opened, setOpened] = useState<Opened>({ is: 'nothing' })
  const [margin, setMargin] = useState<MarginView>('paragraph')
  const [sheet, setSheet] = useState<'outline' | 'margin' | null>(null)
  const quote = useSelectedQuote(focused, opened.is === 'comment')
  useReceipt(draft)
  useCopy(draft, ready ? text : undefined, link)
  const focus = useCallback((paragraph: ParagraphId | null, how?: 'quietly' | 'into-view') => {
    setFocused(paragraph)
    if (how === 'into-view' && paragraph !== null) bringIntoView(paragraph)
  }, [])
  const showOutline = useCallback(() => setSheet('outline'), [])
  const showMargin = useCallback(() => setSheet('margin'), [])
  const visit = useCallback((paragraph: ParagraphId) => {
    setFocused(paragraph)
    setMargin('paragraph')
    if (isNarrow()) setSheet('margin')
  }, [])
  const showDesk = useCallback(() => {
    setMargin('desk')
    if (isNarrow()) setSheet('margin')
  }, [])
  const openWhat = useCallback((what: Opened) => {
    setOpened(what)
    if (what.is === 'comment' && isNarrow()) setSheet('margin')
    if (what.is !== 'comment' && what.is !== 'object' && what.is !== 'nothing') setSheet(null)
    if (what.is === 'settle') setFocused(what.paragraph)
  }, [])
  const language = draft.state.language
  const numbers = useNumbers(text, language)
  const screen = useMemo<TextScreen>(
    () => ({
      document,
      session,
      draft,
      text,
      ordinals: numbers,
      language,
      dir: directionOf(language),
      focused,
      focus,
      opened,
      open: openWhat,
      margin,
      showMargin: setMargin,
      showDesk,
      visit,
      desk: deskInUse.desk,
      deskState: deskInUse.deskState,
      deskInUse,
      acts,
      redline,
    }),
    [
      document,
      session,
      draft,
      text,
      numbers,
      language,
      focused,
      focus,
      opened,
      openWhat,
      margin,
      showDesk,
      visit,
      deskInUse,
      acts,
      redline,
    ],
  )
  return (
    <TextScreenContext value={screen}>
      <Addressed ready={ready} />
      <div className={`text-page${opened.is === 'positions' ? ' is-wide' : ''}`}>
        {(ready || rights.see === 'nothing') && <TakesOver />}
        <PageTop
          link={opening?.link}
          awareness={link?.provider.awareness}
          live={link !== undefined}
          onOutline={showOutline}
          onMargin={showMargin}
        />
        <aside className="side side-outline">
          <Outline />
        </aside>
        <section className="middle">
          <Band />
          {opening?.link && link && <LinkNotices of={opening.link} notices={link.notices} />}
          {opening && deskState && <LinkNotices of={opening.desk} notices={deskState.link.notices} />}
          {rights.see === 'nothing' ? (
            <Empty title={words('text.preparing')}>{words('text.preparing.why')}</Empty>
          ) : ready ? (
            opened.is === 'settle' ? (
              <Settle paragraph={opened.paragraph} />
            ) : opened.is === 'positions' ? (
              <Suspense fallback={<Loading lines={12} />}>
                <Positions opened={opened} />
              </Suspense>
            ) : (
              <PaperWithKeys link={paperLink} redline={redline} stamp={readable.stamp} />
            )
          ) : (
            <Loading lines={12} />
          )}
          {rights.see !== 'nothing' && (
            <>
              {opened.is !== 'settle' && opened.is !== 'positions' && draft.state.stage === 'negotiation' && (
                <InTheWay />
              )}
              {draft.viewer.holdsPen && rights.write && opened.is === 'nothing' && <FormNotes />}
              <Foot mode={draft.state.mode} text={text} language={language} />
            </>
          )}
        </section>
        <aside className="side side-margin" aria-label={words('text.margin.label')}>
          <Margin quote={quote} />
        </aside>
        <Sheet title={words('text.outline')} isOpen={sheet === 'outline'} onClose={() => setSheet(null)}>
          <Outline onPick={() => setSheet(null)} />
        </Sheet>
        <Sheet title={words('text.margin.label')} isOpen={sheet === 'margin'} onClose={() => setSheet(null)}>
          <Margin quote={quote} />
          <Told {...telling} />
        </Sheet>
        {sheet === null && <Told {...telling} />}
        {sheet === null && telling.told === null && <StruckTold redline={redline} stamp={readable.stamp} />}
        {dialog}
      </div>
    </TextScreenContext>
  )
}

const Addressed = ({ ready }: { readonly ready: boolean }): ReactNode => {
  useAddressed(ready)
  return null
}

/** The numbers of the paragraphs: the same map while they stay, however much is typed. */
const useNumbers = (text: TextDocument, language: string): TextScreen['ordinals'] => {
  const kept = useRef<TextScreen['ordinals']>(new Map())
  return useMemo(() => {
    const now = ordinals(text, language)
    const same =
      now.size === kept.current.size && [...now].every(([id, number]) => kept.current.get(id) === number)
    if (!same) kept.current = now
    return kept.current
  }, [text, language])
}

/** Words that are selected in the paragraph when a comment on it begins: what the comment is about. */
const useSelectedQuote = (focused: ParagraphId | null, commenting: boolean): string | undefined => {
  const [quote, setQuote] = useState<string>()
  useEffect(() => {
    if (commenting) return undefined
    const selected = (): void => setQuote(selectedWordsIn(focused))
    globalThis.document.addEventListener('selectionchange', selected)
    return () => globalThis.document.removeEventListener('selectionchange', selected)
  }, [focused, commenting])
  return quote
}

const mostQuoted = 500

const selectedWordsIn = (paragraph: ParagraphId | null): string | undefined => {
  const selection = globalThis.getSelection()
  if (!selection || selection.isCollapsed || paragraph === null) return undefined
  const block = blockElement(paragraph)
  if (!block?.contains(selection.anchorNode) || !block.contains(selection.focusNode)) return undefined
  const said = selection.toString().trim()
  return said === '' || said.length > mostQuoted ? undefined : said
}

const blockElement = (paragraph: ParagraphId): HTMLElement | null =>
  globalThis.document.querySelector(`.paper [data-paragraph="${CSS.escape(paragraph)}"]`)

const bringIntoView = (paragraph: ParagraphId): void => {
  const block = blockElement(paragraph)
  block?.scrollIntoView({ block: 'center' })
  if (block?.tabIndex === 0) block.focus({ preventScroll: true })
}

const isNarrow = (): boolean => globalThis.matchMedia('(max-width: 70rem)').matches

/** A person of the seat has opened the latest version: the record says that it has reached them. */
const useReceipt = ({ state, viewer, submit, refusalOf }: ReturnType<typeof useDraft>): void => {
  const latest = state.versions.at(-1)
  const received = latest !== undefined && Object.hasOwn(latest.receipts, viewer.seat)
  const number = latest?.number
  const given = useRef<number | undefined>(undefined)
  useEffect(() => {
    if (number === undefined || received || given.current === number) return
    const receipt = { type: 'AcknowledgeVersion', version: number } as const
    if (refusalOf(receipt) !== null) return
    given.current = number
    // A receipt that did not arrive is given again with the next opening.
    submit(receipt).catch(() => undefined)
  }, [number, received, submit, refusalOf])
}
