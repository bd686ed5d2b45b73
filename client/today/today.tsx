/** Today: what waits for this reader, by deadline; then the texts by stage, each with what stands in its way. */
import { useMemo, useState, type ReactNode } from 'react'
import type { TextSummary } from '../../shared/protocol/http.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { useActs, type Act } from '../frame/acts.ts'
import { useNames } from '../frame/names.ts'
import { addressOf } from '../addressed.ts'
import { useBody } from '../procedure/body-store.ts'
import { Link, navigate, textPath } from '../router.ts'
import { Button, Empty, Loading, Moment, Notice } from '../ui/index.ts'
import { useLanguage, useWords, versionName } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { deadlineInWords } from '../silence/words.ts'
import { InTheWayView } from '../text-page/in-the-way-view.tsx'
import { NewText } from './new-text.tsx'
import { refreshTexts, togetherInWords, useTexts } from './texts.ts'
import { SinceLine } from './since-line.tsx'
import { useSince, type Since } from './since.ts'
import { byStage } from './waiting.ts'
import { WaitingList } from './waiting-list.tsx'
import './today.css'

export const Today = ({ writing = false }: { readonly writing?: boolean }): ReactNode => {
  const words = useWords()
  const { seat } = useSession()
  const role = useBody()?.seats[seat]?.role
  const { status, texts, failure } = useTexts()
  const [open, setOpen] = useState(writing)
  // VER-1: a text is begun by whoever will hold its pen.
  const mayBegin = role === 'chair' || role === 'vice-chair'
  const since = useSince(texts)
  useActs(
    useMemo<readonly Act[]>(
      () =>
        mayBegin ? [{ id: 'new-text', label: words('text.new'), key: 'n', onAct: () => setOpen(true) }] : [],
      [mayBegin, words],
    ),
  )

  return (
    <div className="screen today">
      <header className="screen-head screen-head-row">
        <h1>{words('place.today')}</h1>
        {mayBegin && (
          <Button
            icon="plus"
            shortcut="N"
            variant={texts.some(({ waits }) => waits.length > 0) ? 'outline' : 'filled'}
            onPress={() => setOpen(true)}
          >
            {words('text.new')}
          </Button>
        )}
      </header>
      {status === 'loading' && <Loading lines={5} />}
      {status === 'failed' && (
        <Notice
          tone="problem"
          action={<Button onPress={() => void refreshTexts()}>{words('act.retry')}</Button>}
        >
          {troubleSentence(words, failure)}
        </Notice>
      )}
      {status === 'ready' && (
        <>
          <WaitingList texts={texts} />
          <Desks texts={texts} since={since} />
          <Texts texts={texts} since={since} mayBegin={mayBegin} />
          <Newcomer />
        </>
      )}
      {mayBegin && (
        <NewText
          isOpen={open}
          onClose={() => {
            setOpen(false)
            if (writing) navigate('/', 'replace')
          }}
        />
      )}
    </div>
  )
}

const Texts = ({
  texts,
  since,
  mayBegin,
}: {
  readonly texts: readonly TextSummary[]
  readonly since: Since
  readonly mayBegin: boolean
}): ReactNode => {
  const words = useWords()
  const session = useSession()
  const role = useBody()?.seats[session.seat]?.role
  const serves = mayBegin || role === 'secretariat'
  if (texts.length === 0)
    return (
      <Empty title={words('today.empty')}>{words(mayBegin ? 'today.empty.begin' : 'today.empty.wait')}</Empty>
    )
  return byStage(texts).map(({ stage, texts: some }) => (
    <section key={stage} className="today-section" aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`} className="section-title">
        {words(`stage.${stage}`)}
      </h2>
      <ul>
        {some.map((text) => (
          <li key={text.id} className="text-line">
            <Link to={textPath(text.id)} className="text-title">
              <bdi>{text.title}</bdi>
            </Link>
            <p className="text-facts">
              {words('today.facts', {
                kind: words(`kind.${text.kind}`),
                version: versionName(words, text.latest),
                mode: words(`mode.${text.mode}.short`),
              })}
            </p>
            <p className="text-way">
              <StandsInTheWay text={text} />
              {text.silence?.phase === 'running' && (
                <>
                  {' '}
                  <Moment at={text.silence.deadline} here={false} />
                </>
              )}
              {text.together && <span className="procedure-why">{togetherInWords(words, text)}</span>}
              <SinceLine view={since.get(text.id)} />
            </p>
            <nav className="text-links" aria-label={text.title}>
              {leadsToSilence(text, serves) && (
                <Link to={textPath(text.id, 'silence')}>{words('place.silence')}</Link>
              )}
              <Link to={textPath(text.id, 'record')}>{words('place.record')}</Link>
            </nav>
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** What this delegation has written and not sent. */
const Desks = ({
  texts,
  since,
}: {
  readonly texts: readonly TextSummary[]
  readonly since: Since
}): ReactNode => {
  const words = useWords()
  const desks = texts.flatMap((text) => {
    const drafts = since.get(text.id)?.drafts ?? 0
    return drafts > 0 ? [{ text, drafts }] : []
  })
  if (desks.length === 0) return null
  return (
    <section className="today-section" aria-labelledby="desks">
      <h2 id="desks" className="section-title">
        {words('today.desk')}
      </h2>
      <ul>
        {desks.map(({ text, drafts }) => (
          <li key={text.id} className="today-desk">
            <Link to={addressOf(text.id, { is: 'desk' })}>
              {words('today.desk.drafts', { count: drafts })}
            </Link>{' '}
            <bdi>{text.title}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where none is in hand and none has passed, only whoever may open one or record an adoption finds anything there. */
const leadsToSilence = (text: TextSummary, serves: boolean): boolean =>
  text.stage === 'silence' ||
  text.stage === 'agreed' ||
  text.stage === 'adopted' ||
  (serves && text.stage === 'negotiation' && text.latest !== null)

/** The one sentence every text carries: what is still between it and consensus. */
const StandsInTheWay = ({ text }: { readonly text: TextSummary }): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const names = useNames()
  const { stage, standingObjections: objections, silence, sentence } = text
  if (sentence) return <InTheWayView sentence={sentence} document={text.id} nameOf={names.seat} most={4} />
  if (silence?.phase === 'period-ended') return words('way.ended')
  if (stage === 'silence') return words('way.silence', { objections })
  if (stage === 'agreed' && text.scheduled)
    return words(text.scheduled.deadline.instant < serverNow() ? 'scheduled.over' : 'scheduled.line', {
      deadline: deadlineInWords(words, code, text.scheduled.deadline),
      meeting: text.scheduled.meeting ?? 'none',
    })
  return stage === 'negotiation' ? null : words(`way.${stage}`)
}

/** Three lines for whoever is here for the first time; put away for good with one press. */
const Newcomer = (): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { seat, capacity } = useSession()
  const [shown, setShown] = useState(() => localStorage.getItem('newcomer') !== 'known')
  const role = useBody()?.seats[seat]?.role
  if (!shown || !role) return null
  const acts =
    role === 'member'
      ? 'member'
      : role === 'chair' || role === 'vice-chair'
        ? 'chair'
        : role === 'secretariat'
          ? 'secretariat'
          : 'reader'
  return (
    <aside className="newcomer" aria-label={words('newcomer.title')}>
      <h2 className="section-title">{words('newcomer.title')}</h2>
      <ol>
        <li>{words('newcomer.seat', { seat: names.seat(seat, capacity) })}</li>
        <li>{words(`newcomer.${acts}`)}</li>
        <li>{words('newcomer.record')}</li>
      </ol>
      <Button
        variant="quiet"
        small
        onPress={() => {
          localStorage.setItem('newcomer', 'known')
          setShown(false)
        }}
      >
        {words('newcomer.known')}
      </Button>
    </aside>
  )
}
