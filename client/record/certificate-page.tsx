/**
 * The certificate of outcome: one sheet to print, of what everyone sees (CRT-1). It says what was agreed or not, by which
 * procedure and when, and how whoever holds the sheet can check it. The sheet itself proves nothing, and says so.
 */
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { citations } from '../../shared/text/numbering.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { api } from '../connection/api.ts'
import { serverNow } from '../connection/session.ts'
import { Runs } from '../editor/reader.tsx'
import { useNames } from '../frame/names.ts'
import { useDraft, type Draft } from '../procedure/draft-store.ts'
import { Link, textPath } from '../router.ts'
import { deadlineInWords, elsewhere, profileName, utcOf } from '../silence/words.ts'
import { directionOf } from '../text-page/direction.ts'
import { Button, Empty, Loading, Notice } from '../ui/index.ts'
import { useLanguage, useWords, versionIn, versionName } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { Beside } from './certificate-beside.tsx'
import { certificateOf, type Certificate } from './certificate-facts.ts'
import { useFingerprint } from './keep.tsx'
import './certificate.css'

export const CertificatePage = ({ document }: { readonly document: DocumentId }): ReactNode => {
  const words = useWords()
  const draft = useDraft(document)
  const { status, state, events, body } = draft
  const certificate = useMemo(
    () => (body ? certificateOf(document, body.id, events) : undefined),
    [document, body, events],
  )
  if (status.phase === 'closed')
    return (
      <div className="screen screen-narrow">
        <Empty page title={words('closed.title')} action={<Link to="/">{words('nowhere.back')}</Link>}>
          {words('closed.why')}
        </Empty>
      </div>
    )
  if (!state.exists || !body)
    return (
      <div className="screen">
        {status.phase === 'cut-off' ? (
          <Notice tone="warning">{words('trouble.network')}</Notice>
        ) : (
          <Loading lines={8} />
        )}
      </div>
    )
  const back = <Link to={textPath(document, 'record')}>{words('certificate.back')}</Link>
  if (!certificate)
    return (
      <div className="screen screen-narrow">
        <Empty page title={words('certificate.none')} action={back}>
          {words('certificate.none.why')}
        </Empty>
      </div>
    )
  return (
    <div className="screen certificate-screen">
      <div className="row row-apart no-print">
        {back}
        <Button variant="filled" icon="print" onPress={() => globalThis.print()}>
          {words('act.print')}
        </Button>
      </div>
      {status.phase === 'cut-off' && <Notice tone="warning">{words('record.cutOff')}</Notice>}
      <Sheet document={document} draft={draft} certificate={certificate} />
    </div>
  )
}

type Facts = readonly (readonly [what: string, said: ReactNode])[]

type SheetProps = {
  readonly document: DocumentId
  readonly draft: Draft
  readonly certificate: Certificate
}

const Sheet = ({ document, draft, certificate }: SheetProps): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const { outcome, title, language, adopted } = certificate
  const zone = draft.body?.zone ?? 'UTC'
  const { version: number } = certificate
  // First in its sentence, or within it.
  const version =
    outcome === 'adopted' || outcome === 'withdrawn' ? versionName(words, number) : versionIn(words, number)
  const dir = directionOf(language)
  return (
    <article className="certificate">
      <header>
        <p className="certificate-body">{draft.body?.name}</p>
        <h1>{words('certificate.title')}</h1>
        <p className="certificate-text" lang={language} dir={dir}>
          {title}
        </p>
        <p className="certificate-outcome">
          {words(`certificate.outcome.${outcome}`, {
            version,
            symbol: adopted?.symbol ?? 'none',
            passing: certificate.procedure?.profile.passing ?? 'agreed',
          })}
        </p>
      </header>
      <FactList facts={useOutcomeFacts(certificate, zone)} />
      <Words document={document} certificate={certificate} />
      <Beside certificate={certificate} zone={zone} />
      <h2>{words('certificate.check')}</h2>
      <p>{words('certificate.how')}</p>
      <FactList facts={useProofFacts(document, certificate)} />
      <p className="certificate-foot">
        {words('certificate.printed', {
          when: deadlineInWords(words, code, { instant: serverNow(), zone }),
          utc: utcOf(serverNow()),
        })}
      </p>
    </article>
  )
}

const FactList = ({ facts }: { readonly facts: Facts }): ReactNode => (
  <dl className="certificate-facts">
    {facts.map(([what, said]) => (
      <div key={what}>
        <dt>{what}</dt>
        <dd>{said}</dd>
      </div>
    ))}
  </dl>
)

const listed = (language: string, cited: readonly string[]): string =>
  cited.length > 0 ? new Intl.ListFormat(language, { type: 'conjunction' }).format(cited) : '–'

const useOutcomeFacts = ({ adopted, procedure, ...of }: Certificate, zone: string): Facts => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const when = (instant: number): string =>
    words('certificate.when', {
      when: deadlineInWords(words, code, { instant, zone }),
      utc: utcOf(instant),
    })
  const facts: [string, ReactNode][] = []
  if (adopted) {
    facts.push([
      words('certificate.adopted'),
      words('certificate.by', { when: when(adopted.at), seat: names.seat(adopted.seat) }),
    ])
    if (adopted.symbol !== undefined)
      facts.push([words('certificate.symbol'), <bdi key="symbol">{adopted.symbol}</bdi>])
    if (adopted.meeting !== undefined)
      facts.push([words('certificate.meeting'), <bdi key="meeting">{adopted.meeting}</bdi>])
  }
  facts.push([words('certificate.version'), versionName(words, of.version)])
  if (!procedure) return [...facts, [words('certificate.procedure'), words('certificate.procedure.none')]]
  const { profile, openedAt, deadline, before, seats, brokenAt, confirmed, parts, together } = procedure
  const there = elsewhere(words, code, deadline).map(({ city, when: hour }) =>
    words('moment.plain', { there: hour, city }),
  )
  facts.push(
    [words('certificate.procedure'), profileName(words, profile)],
    [words('certificate.opened'), when(openedAt)],
    [
      words('certificate.deadline'),
      <>
        {when(deadline.instant)}
        <br />
        <span className="quiet small">{there.join(words('moment.between'))}</span>
      </>,
    ],
  )
  if (before.length > 0)
    facts.push([
      words('certificate.extended'),
      before.map(({ instant }) => (
        <span key={instant} className="certificate-line">
          {when(instant)}
        </span>
      )),
    ])
  if (together)
    facts.push([
      words('certificate.together'),
      together.texts.map(({ document, title, version, hash }) => (
        <span key={document} className="certificate-line">
          {words('note.together.text', { title, version: versionIn(words, version), hash })}
        </span>
      )),
    ])
  facts.push([words('certificate.seats', { count: seats.length }), names.seats(seats)])
  const { passing } = profile
  if (parts)
    facts.push(
      [words('certificate.items.passed', { passing }), listed(code, parts.passed)],
      [words('certificate.items.open'), listed(code, parts.open)],
    )
  if (brokenAt !== undefined) facts.push([words('certificate.objection'), when(brokenAt)])
  if (confirmed)
    facts.push([
      words('certificate.confirmed'),
      words('certificate.by', { when: when(confirmed.at), seat: names.seat(confirmed.seat) }),
    ])
  return facts
}

const useProofFacts = (document: DocumentId, { hash, procedure, head }: Certificate): Facts => {
  const words = useWords()
  const fingerprint = useFingerprint()
  const code = (text: string): ReactNode => <code dir="ltr">{text}</code>
  const heads = procedure?.heads
  return [
    [words('certificate.hash'), code(hash)],
    ...(procedure?.together
      ? [[words('certificate.together.hash'), code(procedure.together.hash)] as const]
      : []),
    ...(heads ? [[words('certificate.head.opening'), code(heads.opening)] as const] : []),
    ...(heads?.closing === undefined
      ? []
      : [[words('certificate.head.closing'), code(heads.closing)] as const]),
    [words('certificate.head.now'), code(`${document}/everyone/${head.number}/${head.hash}`)],
    ...(fingerprint === undefined ? [] : [[words('certificate.key'), code(fingerprint)] as const]),
  ]
}

/** The text that it is about, as it was issued. */
const Words = ({ document, certificate }: Omit<SheetProps, 'draft'>): ReactNode => {
  const words = useWords()
  const { version, language } = certificate
  const [text, setText] = useState<TextDocument>()
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    const asked = { wanted: true }
    api.version(document, version).then(
      (found) => {
        if (asked.wanted) setText(found)
      },
      (thrown: unknown) => {
        if (asked.wanted) setFailure(thrown)
      },
    )
    return () => {
      asked.wanted = false
    }
  }, [document, version])
  const numbers = useMemo(() => (text ? citations(text, language) : undefined), [text, language])
  return (
    <>
      <h2>{words('certificate.words')}</h2>
      {failure !== null && <Notice tone="problem">{troubleSentence(words, failure)}</Notice>}
      {!text && failure === null && <Loading lines={6} />}
      {text && (
        <div className="certificate-words serif" lang={language} dir={directionOf(language)}>
          {text.content.map(({ type, attrs, content }) => (
            <p key={attrs.id} className={`certificate-${type} certificate-level-${attrs.level ?? 0}`}>
              {numbers?.get(attrs.id) && <bdi className="certificate-number">{numbers.get(attrs.id)}</bdi>}
              <Runs runs={(content ?? []).map((run) => ({ ...run, change: 'same' }))} />
            </p>
          ))}
        </div>
      )}
    </>
  )
}
