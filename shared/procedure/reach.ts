/**
 * What becomes of the notes of a silence on their way by mail, as acts of the record. Rules RCH. Knows no mail: the server says what
 * became of a letter, by the hash of the letter as it was sent.
 */
import { seatAudience, type Audience } from '../audience.ts'
import type { SeatId } from '../ids.ts'
import { ok } from '../result.ts'
import { cutOff, type Instant } from '../time.ts'
import { given, no, type Act, type CommandOf, type Decision } from './act.ts'
import type { DraftEvent, DraftEventBody } from './event.ts'
import { own } from './lookup.ts'
import type { NoteFate } from './note-state.ts'
import { halfOf, isReached } from './reached.ts'
import { silenceOf } from './silence.ts'
import { currentSeats, holdsPen } from './standing.ts'
import type { BodyState, DraftState } from './state.ts'

const serving = (body: BodyState, at: Instant): readonly Audience[] =>
  currentSeats(body, at)
    .filter(({ role }) => role === 'secretariat')
    .map(({ id, renewed }) => seatAudience(id, renewed))

/** RCH-2: the secretariat, and the seat itself; the chair's team where it is told. Each in its own chain. */
const toldTo = (
  state: DraftState,
  body: BodyState,
  at: Instant,
  { seat: id, pen }: { readonly seat: SeatId; readonly pen: boolean },
): readonly Audience[] => {
  const seat = own(body.seats, id)
  const ours: readonly Audience[] = !seat
    ? []
    : holdsPen(state, { seat: id, role: seat.role })
      ? ['pen']
      : [seatAudience(id, seat.renewed)]
  return [...new Set<Audience>([...(pen ? (['pen'] as const) : []), ...serving(body, at), ...ours])]
}

const each = (audiences: readonly Audience[], event: DraftEventBody): readonly DraftEvent[] =>
  audiences.map((audience) => ({ ...event, audience }))

/** By the server, when a mail host has said what becomes of a letter (RCH-2, RCH-3). */
export const noteFate = (state: DraftState, told: NoteFate, body: BodyState, at: Instant): Decision => {
  const { silence: id, note, seat } = told
  const found = silenceOf(state, id, 'RCH-2')
  if (!found.ok) return found
  if (told.fate !== 'accepted')
    return ok(
      each(toldTo(state, body, at, { seat, pen: true }), {
        type: 'NoteReturned',
        data: { silence: id, note, seat, how: told.fate },
      }),
    )
  const lost = note === id && own(found.value.notes ?? {}, seat)?.returned !== undefined
  return ok(
    each(toldTo(state, body, at, { seat, pen: told.first || lost }), {
      type: 'NoteAccepted',
      data: { silence: id, note, seat, letter: told.letter },
    }),
  )
}

/** RCH-3: what a mail server took came back afterwards, as whoever reads the mail has seen. */
export const reportReturned = (act: Act, command: CommandOf<'ReportReturned'>): Decision => {
  const { silence: id, seat } = command
  const found = silenceOf(act.state, id, 'RCH-3')
  if (!found.ok) return found
  const { phase, notes = {} } = found.value
  if (phase !== 'running' && phase !== 'period-ended')
    return no('SilenceNotRunning', 'RCH-3', { silence: id, phase })
  if (!own(act.body.seats, seat)) return no('NoSuchSeat', 'RCH-3', { seat })
  const note = own(notes, seat)
  if (!note || note.returned) return no('NothingChanged', 'RCH-3', { seat })
  return ok(
    each(toldTo(act.state, act.body, act.now, { seat, pen: true }), {
      type: 'NoteReturned',
      data: { silence: id, note: id, seat, how: 'returned', ...given('reason', command.reason) },
    }),
  )
}

/** RCH-4: by the server's clock. Where nobody is missing, or it is not yet time, nothing is said. */
export const askReach = (state: DraftState, id: string, body: BodyState, at: Instant): Decision => {
  const found = silenceOf(state, id, 'RCH-4')
  if (!found.ok) return found
  const silence = found.value
  const { openedAt, deadline, phase } = silence
  const seats = silence.seats.filter((seat) => !isReached(state, silence, seat))
  const due = at >= halfOf(openedAt, deadline.instant) && at < cutOff(deadline)
  if (phase !== 'running' || !due || seats.length === 0) return ok([])
  return ok(each(['pen', ...serving(body, at)], { type: 'ReachAsked', data: { silence: id, seats } }))
}
