/**
 * Slips set right beside an agreed or adopted text, one language at a time (ADO-10, ADO-11): both wordings, and any member's
 * "this is no slip". No byte of the text changes.
 */
import { useState, type ReactNode } from 'react'
import type { Corrigendum } from '../../shared/procedure/state.ts'
import { diffRuns } from '../../shared/text/diff.ts'
import { plainText } from '../../shared/text/schema.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { factsOf } from '../procedure/facts-of.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import { Button, ConfirmAct, Moment, Select, TextArea, useClock } from '../ui/index.ts'
import { languages, refusalSentence, useWords } from '../words/index.ts'
import { useWhyNot } from './asking.tsx'
import { useRecording } from './recording.ts'
import { paragraphsOf, useVersion } from './wording.ts'

/** The version whose words were settled; none before. */
export const settledVersion = ({ state }: Pick<Draft, 'state'>): number | undefined =>
  state.adoption?.version ?? state.agreement?.version

const languageName = (words: ReturnType<typeof useWords>, code: string): string => {
  const known = languages.find((language) => language.code === code)
  return known ? words(`language.${known.code}`) : code
}

type EnterProps = { readonly draft: Draft; readonly onClose: () => void }

export const EnterCorrigendum = ({ draft, onClose }: EnterProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { record, dialog } = useRecording(draft)
  const { state, viewer } = draft
  const text = useVersion(state.id, settledVersion(draft))
  const places = text ? paragraphsOf(words, text, state.language) : []
  const [language, setLanguage] = useState(state.language)
  const [paragraph, setParagraph] = useState<string | null>(null)
  const [was, setWas] = useState('')
  const [now, setNow] = useState('')
  const [note, setNote] = useState('')
  const own = language === state.language
  const standing = (id: string | null): string =>
    plainText(text?.content.find(({ attrs }) => attrs.id === id)?.content)
  const place = places.find(({ id }) => id === paragraph)
  const request: Request | null =
    paragraph === null
      ? null
      : {
          type: 'EnterCorrigendum',
          as: viewer.seat,
          ...(own ? {} : { language, was: was.trim() }),
          paragraph,
          now: now.trim(),
          ...(note.trim() === '' ? {} : { note: note.trim() }),
        }
  const refusal = request && text ? draft.refusalOf(request, factsOf(text)) : null
  const missing =
    request === null
      ? words('enter.missing.paragraph')
      : !own && was.trim() === ''
        ? words('corrigendum.missing.was')
        : now.trim() === '' || now.trim() === (own ? standing(paragraph) : was).trim()
          ? words('corrigendum.missing')
          : null
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        verb={words('corrigendum.verb')}
        sentence={words('corrigendum.sentence', {
          seat: names.seat(viewer.seat),
          place: place?.number ?? '…',
          language: languageName(words, language),
        })}
        why={missing ?? (refusal ? refusalSentence(words, refusal) : null)}
        fieldsFirst
        onConfirm={async () => (request ? record(request) : missing)}
      >
        <Select
          label={words('corrigendum.language')}
          options={languages.map(({ code }) => ({ id: code, label: words(`language.${code}`) }))}
          value={languages.find(({ code }) => code === language)?.code ?? null}
          onChange={(chosen) => {
            setLanguage(chosen)
            setNow(chosen === state.language ? standing(paragraph) : '')
          }}
        />
        <Select
          label={words('enter.paragraph')}
          options={places}
          value={paragraph}
          onChange={(chosen) => {
            setParagraph(chosen)
            // Most slips are a letter: what stands is the start.
            if (own) setNow(standing(chosen))
          }}
          placeholder={words('enter.missing.paragraph')}
        />
        {!own && (
          <TextArea
            label={words('corrigendum.was')}
            description={words('corrigendum.was.note')}
            value={was}
            onChange={setWas}
            rows={3}
            maxLength={10_000}
            lang={language}
          />
        )}
        <TextArea
          label={words('corrigendum.now')}
          value={now}
          onChange={setNow}
          rows={4}
          maxLength={10_000}
          lang={language}
        />
        <TextArea label={words('note.optional')} value={note} onChange={setNote} rows={2} maxLength={2_000} />
      </ConfirmAct>
      {dialog}
    </>
  )
}

/** All of them, with both wordings; a member may say of one that it is none. */
export const Corrigenda = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const { corrigenda = [] } = draft.state
  const [asked, setAsked] = useState<Corrigendum | null>(null)
  if (corrigenda.length === 0) return null
  return (
    <section className="placed" aria-label={words('corrigenda.title')}>
      <h3>{words('corrigenda.title')}</h3>
      {corrigenda.map((one) => (
        <Slip key={one.id} draft={draft} slip={one} onContest={() => setAsked(one)} />
      ))}
      {asked && <Contest draft={draft} slip={asked} onClose={() => setAsked(null)} />}
    </section>
  )
}

type SlipProps = { readonly draft: Draft; readonly slip: Corrigendum }

const Slip = ({ draft, slip, onContest }: SlipProps & { readonly onContest: () => void }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { zone } = useClock()
  const whyNot = useWhyNot(draft)
  const { language, cited, was, now, note, by, at, contested } = slip
  const contesting: Request = {
    type: 'ContestCorrigendum',
    as: draft.viewer.seat,
    corrigendum: slip.id,
  }
  return (
    <blockquote className={contested ? 'afterwards-reason slip-void' : 'afterwards-reason'}>
      <p className="quiet small">
        {words('corrigenda.where', { language: languageName(words, language), place: cited || 'none' })}
      </p>
      <p className="serif" lang={language} dir="auto">
        {diffRuns([{ type: 'text', text: was }], [{ type: 'text', text: now }]).map(
          ({ change, text }, index) => {
            const key = `${index}-${change}`
            if (change === 'inserted') return <ins key={key}>{text}</ins>
            return change === 'deleted' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
          },
        )}
      </p>
      {note && <p dir="auto">{note}</p>}
      {contested && (
        <p>
          {words('contest.line', { seat: names.seat(contested.by.seat) })}
          {contested.reason && (
            <>
              {' '}
              <q dir="auto">{contested.reason}</q>
            </>
          )}
        </p>
      )}
      <footer className="quiet">
        {names.seat(by.seat)} · <Moment at={at} zone={zone} />
        <EnteredLine state={draft.state} act={slip.id} />
      </footer>
      {draft.actor?.role === 'member' && !contested && (
        <Button small why={whyNot(contesting)} onPress={onContest}>
          {words('contest.verb')}
        </Button>
      )}
    </blockquote>
  )
}

const Contest = ({ draft, slip, onClose }: SlipProps & { readonly onClose: () => void }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { record, dialog } = useRecording(draft)
  const [reason, setReason] = useState('')
  const request: Request = {
    type: 'ContestCorrigendum',
    as: draft.viewer.seat,
    corrigendum: slip.id,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  }
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        verb={words('contest.verb')}
        sentence={words('contest.sentence', { seat: names.seat(draft.viewer.seat) })}
        onConfirm={() => record(request)}
      >
        <TextArea
          label={words('contest.reason')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={5_000}
        />
      </ConfirmAct>
      {dialog}
    </>
  )
}
