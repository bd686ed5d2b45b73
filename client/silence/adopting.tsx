/**
 * How a text comes to its end: when the body is to adopt it, that it has, at a meeting or in the room, or that it is issued as
 * a statement to the press is (ADO-2, ADO-7 to ADO-9). A person records it; nothing of it follows by itself.
 */
import { useState, type ReactNode } from 'react'
import { calendarOf } from '../../shared/procedure/index.ts'
import { resolveWall } from '../../shared/time.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { factsOf } from '../procedure/facts-of.ts'
import { ConfirmAct, RadioGroup, TextField, useClock, useNow, WallField } from '../ui/index.ts'
import { refusalSentence, useLanguage, useWords, versionIn } from '../words/index.ts'
import { cityOf } from '../words/cities.ts'
import { useWhyNot } from './asking.tsx'
import { suggestedWall } from './facts.ts'
import { useRecording } from './recording.ts'
import { agreedWith, doneForAll } from './together-words.ts'
import { deadlineInWords } from './words.ts'
import { useWorkingText } from './wording.ts'

type AdoptingProps = { readonly draft: Draft; readonly onClose: () => void }

const given = (name: 'symbol' | 'meeting', words: string): { readonly [name: string]: string } =>
  words.trim() === '' ? {} : { [name]: words.trim() }

const MeetingFields = ({
  symbol,
  onSymbol,
  meeting,
  onMeeting,
}: {
  readonly symbol: string
  readonly onSymbol: (symbol: string) => void
  readonly meeting: string
  readonly onMeeting: (meeting: string) => void
}): ReactNode => {
  const words = useWords()
  return (
    <>
      <TextField label={words('adopt.symbol')} value={symbol} onChange={onSymbol} maxLength={100} />
      <TextField label={words('adopt.meeting')} value={meeting} onChange={onMeeting} maxLength={200} />
    </>
  )
}

export const Adopt = ({ draft, onClose }: AdoptingProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const whyNot = useWhyNot(draft)
  const { record, dialog } = useRecording(draft)
  const [how, setHow] = useState<'meeting' | 'issued'>('meeting')
  const [symbol, setSymbol] = useState('')
  const [meeting, setMeeting] = useState(draft.state.agreement?.scheduled?.meeting ?? '')
  const issued = how === 'issued'
  const request: Request = {
    type: 'AdoptText',
    as: draft.viewer.seat,
    ...(issued ? { issued: true } : { ...given('symbol', symbol), ...given('meeting', meeting) }),
  }
  const seat = names.seat(draft.viewer.seat)
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        title={words('adopt.verb')}
        verb={words(issued ? 'adopt.issued.verb' : 'adopt.verb')}
        sentence={doneForAll(
          words,
          words(issued ? 'adopt.issued.sentence' : 'adopt.sentence', { seat }),
          agreedWith(draft.state),
        )}
        why={whyNot(request)}
        fieldsFirst
        onConfirm={() => record(request)}
      >
        <RadioGroup
          label={words('adopt.how')}
          choices={[
            { id: 'meeting', label: words('adopt.how.meeting') },
            { id: 'issued', label: words('adopt.how.issued'), means: words('adopt.how.issued.means') },
          ]}
          value={how}
          onChange={setHow}
        />
        {!issued && (
          <MeetingFields symbol={symbol} onSymbol={setSymbol} meeting={meeting} onMeeting={setMeeting} />
        )}
      </ConfirmAct>
      {dialog}
    </>
  )
}

/** Everybody was there: what stands in the record stands in the way all the same. */
export const AdoptInRoom = ({ draft, onClose }: AdoptingProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { record, dialog } = useRecording(draft)
  const [symbol, setSymbol] = useState('')
  const [meeting, setMeeting] = useState('')
  const { state, viewer } = draft
  const text = useWorkingText(state.id, draft.version)
  const version = state.versions.at(-1)
  if (!version) return null
  const request: Request = {
    type: 'AdoptInRoom',
    as: viewer.seat,
    version: version.number,
    hash: version.hash,
    ...given('symbol', symbol),
    ...given('meeting', meeting),
  }
  const refusal = draft.refusalOf(request, text && factsOf(text))
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        verb={words('adopt.room.verb')}
        sentence={words('adopt.room.sentence', {
          seat: names.seat(viewer.seat),
          version: versionIn(words, version.number),
        })}
        why={refusal ? refusalSentence(words, refusal) : null}
        fieldsFirst
        onConfirm={() => record(request)}
      >
        <MeetingFields symbol={symbol} onSymbol={setSymbol} meeting={meeting} onMeeting={setMeeting} />
      </ConfirmAct>
      {dialog}
    </>
  )
}

export const Schedule = ({ draft, onClose }: AdoptingProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const { zone } = useClock()
  const now = useNow(60_000)
  const whyNot = useWhyNot(draft)
  const { record, dialog } = useRecording(draft)
  const { body, state, viewer } = draft
  const scheduled = state.agreement?.scheduled
  const [wall, setWall] = useState(() => {
    const calendar = body && calendarOf(body, now)
    return scheduled?.deadline.wall ?? (calendar ? suggestedWall(now, zone, calendar) : '')
  })
  const [meeting, setMeeting] = useState(scheduled?.meeting ?? '')
  const minute = resolveWall(wall, zone)
  const request: Request = {
    type: 'ScheduleAdoption',
    as: viewer.seat,
    wall,
    ...given('meeting', meeting),
  }
  const why = minute.ok ? whyNot(request) : words('refusal.DeadlineMalformed')
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        verb={words('schedule.verb')}
        sentence={words('schedule.sentence', {
          seat: names.seat(viewer.seat),
          deadline: minute.ok ? deadlineInWords(words, code, { instant: minute.value, zone }) : wall,
          meeting: meeting.trim() || 'none',
        })}
        why={why}
        fieldsFirst
        onConfirm={() => record(request)}
      >
        <WallField
          label={words('schedule.wall', { city: cityOf(words, zone) })}
          value={wall}
          onChange={setWall}
          error={why}
        />
        <TextField label={words('schedule.meeting')} value={meeting} onChange={setMeeting} maxLength={200} />
      </ConfirmAct>
      {dialog}
    </>
  )
}
