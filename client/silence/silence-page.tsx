/**
 * Silence on one text: opening it, the clock while it runs, and what a person says when it is over. One page, whose
 * state is the record's; every button asks the same `decide` as the server and says its reason.
 */
import { useMemo, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { currentSilence } from '../../shared/procedure/index.ts'
import type { Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import { TextNav } from '../frame/text-nav.tsx'
import { useDraft, type Draft } from '../procedure/draft-store.ts'
import { Link, textPath } from '../router.ts'
import { Empty, Loading, Notice } from '../ui/index.ts'
import { useLanguage, useWords, versionIn } from '../words/index.ts'
import type { Again } from './facts.ts'
import { AdoptInRoom } from './adopting.tsx'
import { Afterwards } from './afterwards.tsx'
import { ActRow, type OfferedAct } from './asking.tsx'
import { EnterForSeat } from './enter-for-seat.tsx'
import { OpenSilence } from './open-silence.tsx'
import { Receipts } from './receipt.tsx'
import { Running } from './running.tsx'
import { Settled, useSettledActs } from './settled.tsx'
import { SilenceFacts } from './silence-facts.tsx'
import { TwoKeys } from './two-keys.tsx'
import { outcomeInWords, passedAndOpen } from './words.ts'
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
  const current = currentSilence(state)
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
        {current ? <Running draft={draft} silence={current} /> : <NotRunning draft={draft} />}
      </Receipts>
      <Earlier draft={draft} />
    </div>
  )
}

const NotRunning = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const { state, viewer } = draft
  const [again, setAgain] = useState<Again | null>(null)
  const last = shownSilence(draft)
  const mayOpen = viewer.holdsPen
  const over = state.stage === 'agreed' || state.stage === 'adopted'
  return (
    <>
      {last && <Afterwards draft={draft} silence={last} onAgain={mayOpen && !over ? setAgain : undefined} />}
      {!last && over && <SettledAlone draft={draft} />}
      {!over && <WithoutSilence draft={draft} entering={!last} />}
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

/** What was adopted in the room rests on no silence: those before it were about it when it was not. */
const shownSilence = ({ state }: Draft): Silence | undefined =>
  state.adoption?.how === 'room' ? undefined : state.silences.at(-1)

/** Adopted in the room: what may still be said beside it. */
const SettledAlone = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const [entering, setEntering] = useState(false)
  const settled = useSettledActs(draft)
  const enters = draft.actor?.role === 'secretariat'
  const acts = useMemo<readonly OfferedAct[]>(
    () => [
      ...settled.acts,
      ...(enters
        ? [{ id: 'enter', label: words('enter.verb'), key: 'e', onAct: () => setEntering(true) }]
        : []),
    ],
    [settled.acts, enters, words],
  )
  return (
    <section className="afterwards" aria-label={words('afterwards.title')}>
      <Settled draft={draft} />
      <ActRow draft={draft} acts={acts} />
      {settled.dialog}
      {entering && <EnterForSeat draft={draft} onClose={() => setEntering(false)} />}
    </section>
  )
}

/** Before any silence, or between two: what came by mail is entered, and what the body adopted in the room is recorded. */
const WithoutSilence = ({
  draft,
  entering,
}: {
  readonly draft: Draft
  /** Where a silence is shown, what came by mail is entered under it. */
  readonly entering: boolean
}): ReactNode => {
  const words = useWords()
  const [open, setOpen] = useState<'enter' | 'room' | null>(null)
  const { actor, viewer, state } = draft
  const secretariat = actor?.role === 'secretariat'
  const serves = secretariat || viewer.holdsPen
  const ready = state.stage === 'negotiation' && state.versions.length > 0
  const acts = useMemo<readonly OfferedAct[]>(
    () => [
      ...(secretariat && entering
        ? [{ id: 'enter', label: words('enter.verb'), key: 'e', onAct: () => setOpen('enter') }]
        : []),
      ...(serves && ready
        ? [
            {
              id: 'room',
              label: words('adopt.room.verb'),
              key: 'j',
              variant: 'quiet' as const,
              onAct: () => setOpen('room'),
            },
          ]
        : []),
    ],
    [words, secretariat, entering, serves, ready],
  )
  if (acts.length === 0) return null
  return (
    <>
      <ActRow draft={draft} acts={acts} />
      {open === 'enter' && <EnterForSeat draft={draft} onClose={() => setOpen(null)} />}
      {open === 'room' && <AdoptInRoom draft={draft} onClose={() => setOpen(null)} />}
    </>
  )
}

/** The silences before the one in hand: a break is final for its silence, so each stands for itself. */
const Earlier = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const shown = currentSilence(draft.state) ?? shownSilence(draft)
  const earlier = draft.state.silences.filter((silence) => silence !== shown).toReversed()
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier" className="silence-earlier">
      <h2 id="earlier" className="section-title">
        {words('silence.earlier', { count: earlier.length })}
      </h2>
      <ol>
        {earlier.map((silence) => (
          <li key={silence.id} className="earlier-line">
            <p>
              {silence.phase === 'passed-in-part'
                ? outcomeInWords(words, code, names, silence, passedAndOpen(draft.state, silence))
                : words('silence.was', {
                    phase: silence.phase,
                    version: versionIn(words, silence.version),
                    seats: names.seats([...new Set(silence.breaks.map(({ seat }) => seat))]),
                  })}
            </p>
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
