/**
 * What the silence page needs to know beside the state: brackets typed by hand, the days between now and a deadline,
 * the same minute in other cities, and what each seat at the table has said. Pure; words are made by the screens.
 */
import { dayKind } from '../../shared/calendar/working-days.ts'
import type { DocumentId, ParagraphId, SeatId } from '../../shared/ids.ts'
import { isReached, openRequests, standingHolds } from '../../shared/procedure/index.ts'
import type { Calendar, DraftState, Profile, Silence } from '../../shared/procedure/state.ts'
import { plainText, type TextDocument } from '../../shared/text/schema.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import { wallTime, type Instant } from '../../shared/time.ts'

/** Paragraphs in which square brackets stand as characters: computed ones are never in the text. */
export const bracketedParagraphs = (text: TextDocument): readonly ParagraphId[] =>
  text.content.filter((block) => /[[\]［］]/.test(plainText(block.content))).map((block) => block.attrs.id)

const day = 86_400_000

export type Days = {
  readonly working: number
  readonly holidays: readonly { readonly date: string; readonly name: string }[]
  /** The calendar does not cover all of it, so the count is not to be relied on. */
  readonly unsure: boolean
}

/** Days after the day of `from`, up to and with the day of the deadline, on the wall of `zone`. */
export const daysBetween = (from: Instant, deadlineWall: string, zone: string, calendar: Calendar): Days => {
  const last = Date.parse(`${deadlineWall.slice(0, 10)}T00:00:00Z`)
  const holidays: { date: string; name: string }[] = []
  let working = 0
  let unsure = false
  for (let at = Date.parse(`${wallTime(from, zone).slice(0, 10)}T00:00:00Z`) + day; at <= last; at += day) {
    const date = new Date(at).toISOString().slice(0, 10)
    const kind = dayKind(date, calendar)
    if (kind === 'working') working += 1
    if (kind === 'unknown') unsure = true
    if (kind === 'holiday') holidays.push({ date, name: calendar.holidays[date] ?? date })
    if (calendar.provisional.includes(Number(date.slice(0, 4)))) unsure = true
  }
  return { working, holidays, unsure }
}

/** Why a date is no working day, for the small calendar; nothing for a working day. */
export const dayOff = (date: string, calendar: Calendar, weekend: string): string | undefined => {
  const kind = dayKind(date, calendar)
  if (kind === 'holiday') return calendar.holidays[date]
  return kind === 'weekend' ? weekend : undefined
}

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
const shifted = (date: string, days: number): string => dateOf(Date.parse(`${date}T00:00:00Z`) + days * day)

/** Where the calendar does not know the year, from Monday to Friday. */
const isWorkingDay = (date: string, calendar: Calendar): boolean => {
  const kind = dayKind(date, calendar)
  if (kind !== 'unknown') return kind === 'working'
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
}

const workingDayFrom = (date: string, calendar: Calendar): string => {
  let found = date
  while (!isWorkingDay(found, calendar)) found = shifted(found, 1)
  return found
}

const endOfDay = '17:00'

/** A first suggestion by the clock, not a rule (SCR-1): the end of a working day, at least a day from now. */
export const suggestedWall = (now: Instant, zone: string, calendar: Calendar): string => {
  const tomorrow = wallTime(now + day, zone)
  const date = tomorrow.slice(0, 10)
  const first = tomorrow.slice(11) > endOfDay ? shifted(date, 1) : date
  return `${workingDayFrom(first, calendar)}T${endOfDay}`
}

const minutes = (wall: string): number => Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))

/** The coarsest of hour, half and quarter that the minute of a deadline lies on; else five minutes. */
const stepOf = (wall: string): number => [60, 30, 15].find((step) => minutes(wall) % step === 0) ?? 5

/**
 * When the same silence again would end (SCR-2): as long as the last one, at the same time of day, and on a working day
 * if the last one ended on one. One that was shorter than half a day keeps its length and the kind of its minute.
 */
export const wallAgain = (now: Instant, zone: string, calendar: Calendar, last: Again): string => {
  const end = now + last.length
  if (last.length < day / 2) {
    const step = stepOf(last.wall) * 60_000
    return wallTime(Math.ceil(end / step) * step, zone)
  }
  const wall = wallTime(end, zone)
  const early = minutes(last.wall) - minutes(wall)
  const nearest = shifted(wall.slice(0, 10), early > 720 ? -1 : early < -720 ? 1 : 0)
  const date = isWorkingDay(last.wall.slice(0, 10), calendar) ? workingDayFrom(nearest, calendar) : nearest
  return `${date}T${last.wall.slice(11, 16)}`
}

/** `silent`: nothing recorded, and receipts are not this reader's to see (VER-7). */
export type Said =
  | 'broke'
  | 'broke-part'
  | 'objects'
  | 'holds'
  | 'asks'
  | 'released'
  | 'silent'
  | 'has-it'
  | 'mailed'
  | 'not-reached'
export type Place = { readonly seat: SeatId; readonly said: Said }

/** What each seat has said in a silence, as far as this state shows it. Saying nothing is what a silence is for. */
export const placesAt = (state: DraftState, silence: Silence, seesReceipts: boolean): readonly Place[] => {
  const receipts = state.versions.find(({ number }) => number === silence.version)?.receipts ?? {}
  const standing = Object.values(state.objections).filter(({ status }) => status === 'standing')
  return silence.seats.map((seat): Place => {
    const broke = silence.breaks.filter((act) => act.seat === seat)
    if (broke.some(({ items }) => items === undefined)) return { seat, said: 'broke' }
    if (broke.length > 0) return { seat, said: 'broke-part' }
    const own = standing.filter((objection) => objection.seat === seat)
    if (own.some(({ released }) => !released.includes(silence.id))) return { seat, said: 'objects' }
    if (standingHolds(silence).some((hold) => hold.seat === seat)) return { seat, said: 'holds' }
    if (openRequests(silence).some((asked) => asked.seat === seat)) return { seat, said: 'asks' }
    if (own.length > 0) return { seat, said: 'released' }
    if (!seesReceipts) return { seat, said: 'silent' }
    if (Object.hasOwn(receipts, seat)) return { seat, said: 'has-it' }
    return { seat, said: isReached(state, silence, seat) ? 'mailed' : 'not-reached' }
  })
}

/** What "again, same settings" carries over. */
export type Again = {
  readonly profile: Profile
  /** From its opening to its deadline. */
  readonly length: number
  /** Its deadline on the body’s wall. */
  readonly wall: string
  /** The other texts that were under it. */
  readonly with?: readonly DocumentId[]
}

/** The first characters of a hash: enough to compare by eye, never enough to prove. */
export const shortHash = (hash: string): string => `${hash.slice(0, 8)} ${hash.slice(8, 16)}`

/** Head of the public chain with the act that closed a silence: what the closing note is bound to. */
export const headAtClosing = (events: readonly EventView[], silence: Silence): string | undefined => {
  const closing = events.findLast(
    (event) =>
      (event.type === 'SilenceBroken' ||
        event.type === 'SilenceWithdrawn' ||
        event.type === 'SilenceVoided' ||
        event.type === 'OutcomeConfirmed') &&
      event.data.silence === silence.id,
  )
  return events.findLast(
    ({ command, chain }) => command === closing?.command && chain.audience === 'everyone',
  )?.chain.hash
}
