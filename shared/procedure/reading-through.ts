/** A read-through led by the chair, what the chair understands the floor to have said, and the chair's own sheet. Rules RTH, SHT. */
import { ok } from '../result.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { own } from './lookup.ts'
import { presentOf } from './proposals.ts'
import { standKey } from './stand-key.ts'

export const leadReading = (act: Act, { paragraph }: CommandOf<'LeadReading'>): Decision => {
  if (paragraph !== null && !act.text.block(paragraph)) return no('NoSuchParagraph', 'RTH-1', { paragraph })
  if ((act.state.reading?.paragraph ?? null) === paragraph)
    return no('NothingChanged', 'RTH-1', { paragraph: paragraph ?? '' })
  return to('everyone', { type: 'ReadingLed', data: { paragraph } })
}

export const recordFloor = (act: Act, command: CommandOf<'RecordFloor'>): Decision => {
  const { paragraph, understanding: is, note } = command
  const present = presentOf(act, paragraph, command.base)
  if (!present.ok) return present
  const before = own(act.state.floors ?? {}, paragraph)
  if (before?.is === is && before.note === note && before.contested.length === 0)
    return no('NothingChanged', 'RTH-2', { paragraph })
  return to('everyone', { type: 'FloorRecorded', data: { paragraph, is, ...given('note', note) } })
}

export const contestFloor = (act: Act, { floor, note }: CommandOf<'ContestFloor'>): Decision => {
  const found = Object.values(act.state.floors ?? {}).find((one) => one.act === floor)
  if (!found) return no('NoSuchAct', 'RTH-3', { act: floor })
  if (found.contested.some(({ seat }) => seat === act.seat.id))
    return no('ContestedAlready', 'RTH-3', { act: floor })
  return to('everyone', {
    type: 'FloorContested',
    data: { floor, seat: act.seat.id, ...given('note', note) },
  })
}

export const noteOnSheet = (act: Act, command: CommandOf<'NoteOnSheet'>): Decision => {
  const { seat, paragraph, leans, body } = command
  if (own(act.body.seats, seat)?.role !== 'member') return no('NoSuchSeat', 'SHT-1', { seat })
  if (paragraph !== null && !act.text.block(paragraph)) return no('NoSuchParagraph', 'SHT-1', { paragraph })
  const before = own(act.state.sheet ?? {}, standKey(seat, paragraph))
  if (before?.leans === leans && before?.body === body) return no('NothingChanged', 'SHT-1', { seat })
  return ok([
    {
      type: 'SheetNoted',
      audience: 'pen',
      data: { seat, paragraph, ...given('leans', leans), ...given('body', body) },
    },
  ])
}
