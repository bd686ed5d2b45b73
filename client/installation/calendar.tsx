/**
 * The days that count as working days: which calendar the body counts on, and a year of it as announced or corrected, entered by
 * a decision that is cited (BOD-10). No running silence moves by it: the chair's team is shown what it would come to (CAL-8).
 */
import { useState, type ReactNode } from 'react'
import { calendarOf } from '../../shared/procedure/index.ts'
import type { Calendar } from '../../shared/procedure/state.ts'
import { wallTime } from '../../shared/time.ts'
import { api } from '../connection/api.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { refreshBody, useBody } from '../procedure/body-store.ts'
import { calendarInWords } from '../silence/words.ts'
import { Button, Checkbox, ConfirmAct, Select, TextArea, TextField } from '../ui/index.ts'
import { refusalSentence, useLanguage, useWords } from '../words/index.ts'
import { formatDay } from '../words/time.ts'
import { linesOf, withYear, yearOf } from './holidays.ts'

export const CalendarInForce = (): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const body = useBody()
  const [changing, setChanging] = useState(false)
  const calendar = body && calendarOf(body, serverNow())
  if (!body || !calendar) return null
  const today = wallTime(serverNow(), body.zone).slice(0, 10)
  const next = Object.entries(calendar.holidays)
    .filter(([date]) => date >= today)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 6)
  return (
    <>
      <p>{calendarInWords(words, calendar)}</p>
      <ul>
        {next.map(([date, name]) => (
          <li key={date} className="quiet">
            {words('silence.holiday', {
              name,
              day: formatDay(code, Date.parse(`${date}T12:00:00Z`), 'UTC'),
            })}
          </li>
        ))}
      </ul>
      <p>
        <Button small onPress={() => setChanging(true)}>
          {words('calendar.change')}
        </Button>
      </p>
      {changing && <ChangeCalendar calendar={calendar} today={today} onClose={() => setChanging(false)} />}
    </>
  )
}

type ChangeProps = { readonly calendar: Calendar; readonly today: string; readonly onClose: () => void }

const ChangeCalendar = ({ calendar, today, onClose }: ChangeProps): ReactNode => {
  const words = useWords()
  const { seat } = useSession()
  const [id] = useState(() => crypto.randomUUID())
  const first = yearOf(today)
  const [year, setYear] = useState(first)
  const [lines, setLines] = useState(() => linesOf(calendar, first))
  const [announced, setAnnounced] = useState(!calendar.provisional.includes(first))
  const [source, setSource] = useState('')
  const [citation, setCitation] = useState('')
  const read = withYear(calendar, { year, lines, announced, source: source.trim(), today })
  const why = !read.ok
    ? words('calendar.line.wrong', { line: read.line })
    : source.trim() === ''
      ? words('calendar.source.missing')
      : citation.trim() === ''
        ? words('profiles.citation.missing')
        : null
  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      verb={words('calendar.change')}
      sentence={words('calendar.sentence', { year: String(year) })}
      why={why}
      fieldsFirst
      onConfirm={async () => {
        if (!read.ok) return why
        const answer = await api.bodyCommand({
          type: 'EnterCalendar',
          id,
          as: seat,
          calendar: read.calendar,
          citation: citation.trim(),
        })
        if (!answer.ok) return refusalSentence(words, answer.refusal)
        await refreshBody()
        return null
      }}
    >
      <Select
        label={words('calendar.year')}
        options={[0, 1, 2].map((more) => ({ id: String(first + more), label: String(first + more) }))}
        value={String(year)}
        onChange={(chosen) => {
          setYear(Number(chosen))
          setLines(linesOf(calendar, Number(chosen)))
          setAnnounced(!calendar.provisional.includes(Number(chosen)))
        }}
      />
      <TextArea
        label={words('calendar.days')}
        description={words('calendar.days.note')}
        value={lines}
        onChange={setLines}
        rows={9}
        maxLength={10_000}
        error={read.ok ? null : words('calendar.line.wrong', { line: read.line })}
      />
      <Checkbox isSelected={announced} onChange={setAnnounced}>
        {words('calendar.announced')}
      </Checkbox>
      <TextField
        label={words('calendar.source')}
        description={words('calendar.source.note')}
        value={source}
        onChange={setSource}
        maxLength={500}
      />
      <TextField
        label={words('profiles.citation')}
        description={words('profiles.citation.note')}
        value={citation}
        onChange={setCitation}
        maxLength={500}
      />
    </ConfirmAct>
  )
}
