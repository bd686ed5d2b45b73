/** "A note came back": whoever serves the text says so of a seat whose mail had taken it, and the seat is not reached any more (RCH-3). */
import { useState, type ReactNode } from 'react'
import type { SeatId } from '../../shared/ids.ts'
import type { Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { ConfirmAct, RadioGroup, TextArea } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useWhyNot } from './asking.tsx'
import { useRecording } from './recording.ts'

/** Seats whose mail took the note, as far as is known. */
export const mailedSeats = ({ notes = {} }: Silence): readonly SeatId[] =>
  Object.entries(notes).flatMap(([seat, { returned }]) => (returned ? [] : [seat]))

type ReturnedProps = { readonly draft: Draft; readonly silence: Silence; readonly onClose: () => void }

export const Returned = ({ draft, silence, onClose }: ReturnedProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const whyNot = useWhyNot(draft)
  const { record, dialog } = useRecording(draft)
  const seats = mailedSeats(silence)
  const [seat, setSeat] = useState<SeatId>(seats[0] ?? '')
  const [reason, setReason] = useState('')
  const request: Request = {
    type: 'ReportReturned',
    as: draft.viewer.seat,
    silence: silence.id,
    seat,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  }
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        verb={words('returned.verb')}
        sentence={words('returned.sentence', {
          seat: names.seat(draft.viewer.seat),
          whom: names.seat(seat),
        })}
        why={whyNot(request)}
        fieldsFirst
        onConfirm={() => record(request)}
      >
        <RadioGroup
          label={words('returned.whom')}
          choices={seats.map((id) => ({ id, label: names.seat(id) }))}
          value={seat}
          onChange={setSeat}
        />
        <TextArea
          label={words('returned.reason')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={2_000}
        />
      </ConfirmAct>
      {dialog}
    </>
  )
}
