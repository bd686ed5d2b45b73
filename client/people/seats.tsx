/**
 * Who sits at the table from when until when: the secretariat enters a new seat, and when a term ends, so that a rotation on 1
 * January is in the record before it comes (BOD-4). Rights follow the seat's term by themselves.
 */
import { useState, type ReactNode } from 'react'
import type { BodyState, Seat, SeatRole } from '../../shared/procedure/state.ts'
import { resolveWall, wallTime } from '../../shared/time.ts'
import { api } from '../connection/api.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { useNames } from '../frame/names.ts'
import { refreshBody } from '../procedure/body-store.ts'
import { deadlineInWords } from '../silence/words.ts'
import { Button, ComboBox, ConfirmAct, Select, WallField } from '../ui/index.ts'
import { refusalSentence, roleName, stateName, stateOptions, useLanguage, useWords } from '../words/index.ts'
import { cityOf } from '../words/cities.ts'

/** Of the secretariat and the experts there is one seat from the beginning; all others are of a State. */
const roles = ['member', 'incoming', 'observer', 'chair', 'vice-chair'] as const satisfies readonly SeatRole[]
type OfState = (typeof roles)[number]

const prefixes: Readonly<Record<OfState, string>> = {
  member: '',
  incoming: 'incoming-',
  observer: 'observer-',
  chair: 'chair-',
  'vice-chair': 'vice-',
}

/** A State may come back after years: its seat of then keeps its name. */
export const seatIdFor = (role: OfState, state: string, taken: readonly string[]): string => {
  const first = `${prefixes[role]}${state}`
  let id = first
  for (let nth = 2; taken.includes(id); nth += 1) id = `${first}-${nth}`
  return id
}

/** The first minute of the next year, on the body's wall: when members rotate. */
export const nextYear = (now: number, zone: string): string =>
  `${Number(wallTime(now, zone).slice(0, 4)) + 1}-01-01T00:00`

type Props = { readonly body: BodyState; readonly onClose: () => void }

export const AddSeat = ({ body, onClose }: Props): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const { seat: own } = useSession()
  const { zone } = body
  const [id] = useState(() => crypto.randomUUID())
  const [role, setRole] = useState<OfState>('member')
  const [state, setState] = useState<string | null>(null)
  const [from, setFrom] = useState(() => nextYear(serverNow(), zone))
  const [until, setUntil] = useState('')
  const begins = resolveWall(from, zone)
  const ends = until === '' ? null : resolveWall(until, zone)
  const wrong = words('refusal.DeadlineMalformed')
  const why =
    state === null
      ? words('seats.missing.state')
      : !begins.ok || ends?.ok === false
        ? wrong
        : ends?.ok && ends.value <= begins.value
          ? words('seats.order')
          : null
  const when = (instant: number): string => deadlineInWords(words, code, { instant, zone })
  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      verb={words('seats.add')}
      sentence={
        state === null || !begins.ok
          ? words('seats.lead')
          : words('seats.add.sentence', {
              state: stateName(state, code),
              role: roleName(words, role),
              from: when(begins.value),
              until: ends?.ok ? when(ends.value) : 'none',
            })
      }
      why={why}
      fieldsFirst
      onConfirm={async () => {
        if (state === null || !begins.ok) return why
        const answer = await api.bodyCommand({
          type: 'AddSeat',
          id,
          as: own,
          seat: {
            id: seatIdFor(role, state, Object.keys(body.seats)),
            role,
            state,
            from: begins.value,
            ...(ends?.ok ? { until: ends.value } : {}),
          },
        })
        if (!answer.ok) return refusalSentence(words, answer.refusal)
        await refreshBody()
        return null
      }}
    >
      <Select
        label={words('seats.role')}
        options={roles.map((one) => ({ id: one, label: roleName(words, one) }))}
        value={role}
        onChange={setRole}
      />
      <ComboBox label={words('seats.state')} options={stateOptions(code)} value={state} onChange={setState} />
      <WallField
        label={words('seats.from', { city: cityOf(words, zone) })}
        value={from}
        onChange={setFrom}
        error={begins.ok ? null : wrong}
      />
      <WallField
        label={words('seats.until', { city: cityOf(words, zone) })}
        value={until}
        onChange={setUntil}
        error={ends?.ok === false ? wrong : null}
      />
    </ConfirmAct>
  )
}

export const EndSeat = ({ body, seat, onClose }: Props & { readonly seat: Seat }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const { seat: own } = useSession()
  const { zone } = body
  const [id] = useState(() => crypto.randomUUID())
  const [until, setUntil] = useState(() =>
    seat.until === undefined ? nextYear(serverNow(), zone) : wallTime(seat.until, zone),
  )
  const ends = resolveWall(until, zone)
  return (
    <ConfirmAct
      isOpen
      grave
      onClose={onClose}
      verb={words('seats.end')}
      sentence={
        ends.ok
          ? words('seats.end.sentence', {
              seat: names.seat(seat.id),
              until: deadlineInWords(words, code, { instant: ends.value, zone }),
            })
          : ''
      }
      why={ends.ok ? null : words('refusal.DeadlineMalformed')}
      fieldsFirst
      onConfirm={async () => {
        if (!ends.ok) return words('refusal.DeadlineMalformed')
        const answer = await api.bodyCommand({
          type: 'EndSeat',
          id,
          as: own,
          seat: seat.id,
          until: ends.value,
        })
        if (!answer.ok) return refusalSentence(words, answer.refusal)
        await refreshBody()
        return null
      }}
    >
      <WallField
        label={words('seats.end.when', { city: cityOf(words, zone) })}
        value={until}
        onChange={setUntil}
        error={ends.ok ? null : words('refusal.DeadlineMalformed')}
      />
    </ConfirmAct>
  )
}

/** Beside a seat, for the secretariat. */
export const EndSeatButton = ({
  body,
  seat,
}: {
  readonly body: BodyState
  readonly seat: Seat
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        small
        variant="quiet"
        label={words('seats.end.of', { seat: names.seat(seat.id) })}
        onPress={() => setOpen(true)}
      >
        {words('seats.end')}
      </Button>
      {open && <EndSeat body={body} seat={seat} onClose={() => setOpen(false)} />}
    </>
  )
}
