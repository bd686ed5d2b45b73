/**
 * Silence on one text: opening it, the clock while it runs, and what a person says when it is over. One page, whose
 * state is the record's; every button asks the same `decide` as the server and says its reason.
 */
import { useMemo, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { useNames } from '../frame/names.ts'
import { TextNav } from '../frame/text-nav.tsx'
import { useDraft, type Draft } from '../procedure/draft-store.ts'
import { Link, textPath } from '../router.ts'
import { Empty, Loading, Notice } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import type { Again } from './facts.ts'
import { Afterwards } from './afterwards.tsx'
import { ActRow, type OfferedAct } from './asking.tsx'
import { EnterForSeat } from './enter-for-seat.tsx'
import { OpenSilence } from './open-silence.tsx'
import { Receipts } from './receipt.tsx'
import { Running } from './running.tsx'
import { SilenceFacts } from './silence-facts.tsx'
import { TwoKeys } from './two-keys.tsx'
import { outcomeInWords } from './words.ts'
import './silence.css'

export const SilencePage = ({ document }: { readonly document: DocumentId }): ReactNode => {
  const words = useWords()
  const draft = useDraft(document)
  const { state, status } = draft
  if (status.phase === 'closed') return <Closed />
  if (!state.exists || !draft.body || !draft.actor)
    return (
      <div className="screen">
        {status.phase === 'cut-off' ? (
          <Notice tone="warning">{words('trouble.network')}</Notice>
        ) : (
          <Loading lines={6} />
        )}
      </div>
    )
  const silence = state.silences.at(-1)
  const inHand = silence !== undefined && (silence.phase === 'running' || silence.phase === 'period-ended')
  return (
    <div className="screen silence">
      <header className="screen-head">
        <TextNav document={document} part="silence" />
        <h1 dir="auto" lang={state.language}>
          {state.title}
        </h1>
        <p className="quiet">{words(`stage.${state.stage}`)}</p>
      </header>
      {status.phase === 'cut-off' && <Notice tone="warning">{words('silence.cutOff')}</Notice>}
      {silence && <TwoKeys draft={draft} silence={silence} />}
      <Receipts>
        {inHand ? <Running draft={draft} silence={silence} /> : <NotRunning draft={draft} />}
      </Receipts>
      <Earlier draft={draft} />
    </div>
  )
}

const NotRunning = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const { state, viewer } = draft
  const [again, setAgain] = useState<Again | null>(null)
  const last = state.silences.at(-1)
  const mayOpen = viewer.holdsPen
  const over = state.stage === 'agreed' || state.stage === 'adopted'
  return (
    <>
      {last && <Afterwards draft={draft} silence={last} onAgain={mayOpen && !over ? setAgain : undefined} />}
      {!last && draft.actor?.role === 'secretariat' && <EnterAlone draft={draft} />}
      {over ? null : mayOpen ? (
        <OpenSilence key={again ? 'again' : 'first'} draft={draft} again={again} />
      ) : (
        !last && (
          <Empty
            title={words('silence.none')}
            action={<Link to={textPath(state.id)}>{words('silence.toText')}</Link>}
          >
            {words('silence.none.who')}
          </Empty>
        )
      )}
    </>
  )
}

/** Before any silence: a proposal or an objection may already come by mail. */
const EnterAlone = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const acts = useMemo<readonly OfferedAct[]>(
    () => [{ id: 'enter', label: words('enter.verb'), key: 'e', onAct: () => setOpen(true) }],
    [words],
  )
  return (
    <>
      <ActRow draft={draft} acts={acts} />
      {open && <EnterForSeat draft={draft} onClose={() => setOpen(false)} />}
    </>
  )
}

/** The silences before the one in hand: a break is final for its silence, so each stands for itself. */
const Earlier = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const earlier = draft.state.silences.slice(0, -1).toReversed()
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier" className="silence-earlier">
      <h2 id="earlier" className="section-title">
        {words('silence.earlier', { count: earlier.length })}
      </h2>
      <ol>
        {earlier.map((silence) => (
          <li key={silence.id} className="earlier-line">
            <p>{outcomeInWords(words, code, names, silence)}</p>
            <SilenceFacts silence={silence} />
            {silence.closingNote && <p className="serif">{silence.closingNote}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

const Closed = (): ReactNode => {
  const words = useWords()
  return (
    <div className="screen screen-narrow">
      <Empty page title={words('closed.title')} action={<Link to="/">{words('nowhere.back')}</Link>}>
        {words('closed.why')}
      </Empty>
    </div>
  )
}
