/** A silence that was not over what was meant: the chair's team says so and why, and it settles nothing (SIL-36). */
import { useState, type ReactNode } from 'react'
import type { Silence, VoidCause } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { ConfirmAct, RadioGroup, TextArea } from '../ui/index.ts'
import { useWords, versionIn } from '../words/index.ts'
import { useWhyNot } from './asking.tsx'
import { useRecording } from './recording.ts'

const causes: readonly VoidCause[] = ['text', 'annex', 'days', 'other']

type VoidingProps = { readonly draft: Draft; readonly silence: Silence; readonly onClose: () => void }

export const Voiding = ({ draft, silence, onClose }: VoidingProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const whyNot = useWhyNot(draft)
  const { record, dialog } = useRecording(draft)
  const [cause, setCause] = useState<VoidCause>('text')
  const [note, setNote] = useState('')
  const request: Request = {
    type: 'VoidSilence',
    as: draft.viewer.seat,
    silence: silence.id,
    cause,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }
  return (
    <>
      <ConfirmAct
        isOpen
        grave
        onClose={onClose}
        verb={words('void.verb')}
        sentence={words('void.sentence', {
          seat: names.seat(draft.viewer.seat),
          version: versionIn(words, silence.version),
          count: silence.seats.length,
        })}
        why={whyNot(request)}
        fieldsFirst
        onConfirm={() => record(request)}
      >
        <RadioGroup
          label={words('void.cause')}
          choices={causes.map((id) => ({ id, label: words(`void.cause.${id}`) }))}
          value={cause}
          onChange={setCause}
        />
        <TextArea label={words('note.optional')} value={note} onChange={setNote} rows={2} maxLength={2_000} />
      </ConfirmAct>
      {dialog}
    </>
  )
}
