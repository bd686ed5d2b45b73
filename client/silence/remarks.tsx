/**
 * Remarks on the language during a silence (SIL-38): of a member to the chair's team, seen by these two alone, in nobody's way.
 */
import { useState, type ReactNode } from 'react'
import type { Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { factsOf } from '../procedure/facts-of.ts'
import { ConfirmAct, Moment, Select, TextArea, useClock } from '../ui/index.ts'
import { refusalSentence, useWords, versionIn } from '../words/index.ts'
import { useRecording } from './recording.ts'
import { paragraphsOf, useVersion } from './wording.ts'

const whole = 'whole'

type RemarkProps = { readonly draft: Draft; readonly silence: Silence; readonly onClose: () => void }

export const Remark = ({ draft, silence, onClose }: RemarkProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { state, viewer } = draft
  const { record, dialog } = useRecording(draft)
  const text = useVersion(state.id, silence.version)
  const [place, setPlace] = useState<string>(whole)
  const [body, setBody] = useState('')
  const request: Request = {
    type: 'RemarkInSilence',
    as: viewer.seat,
    silence: silence.id,
    paragraph: place === whole ? null : place,
    body: body.trim(),
  }
  const refusal = draft.refusalOf(request, text && factsOf(text))
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        verb={words('remark.verb')}
        sentence={words('remark.sentence', {
          seat: names.seat(viewer.seat),
          version: versionIn(words, silence.version),
        })}
        why={refusal ? refusalSentence(words, refusal) : body.trim() === '' ? words('remark.missing') : null}
        fieldsFirst
        onConfirm={() => record(request)}
      >
        <Select
          label={words('remark.where')}
          options={[
            { id: whole, label: words('enter.whole') },
            ...(text ? paragraphsOf(words, text, state.language) : []),
          ]}
          value={place}
          onChange={setPlace}
        />
        <TextArea label={words('remark.body')} value={body} onChange={setBody} rows={3} maxLength={5_000} />
      </ConfirmAct>
      {dialog}
    </>
  )
}

/** Those that this reader may know of; without one, nothing. */
export const Remarks = ({
  draft,
  silence,
}: {
  readonly draft: Draft
  readonly silence: Silence
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { zone } = useClock()
  const { remarks = [] } = silence
  const { state } = draft
  const text = useVersion(state.id, remarks.length > 0 ? silence.version : undefined)
  if (remarks.length === 0) return null
  const places = text ? paragraphsOf(words, text, state.language) : []
  return (
    <section className="placed internal" aria-label={words('remarks.title')}>
      <h3>{words('remarks.title')}</h3>
      <p className="internal-line">{words('remarks.who')}</p>
      {remarks.map(({ id, seat, paragraph, body, at }) => (
        <blockquote key={id} className="afterwards-reason">
          <p className="serif" dir="auto">
            {body}
          </p>
          <footer className="quiet">
            {words('remarks.place', {
              place:
                paragraph === null
                  ? whole
                  : (places.find((one) => one.id === paragraph)?.number ?? paragraph),
            })}{' '}
            · {names.seat(seat)} · <Moment at={at} zone={zone} />
          </footer>
        </blockquote>
      ))}
    </section>
  )
}
