/**
 * Instants, and deadlines as people state them. `now` is always an argument: nothing here reads a clock.
 * A deadline is a minute on the wall of a city; the stated minute counts to its end.
 */
import { ok, refuse, type Result } from './result.ts'

/** Milliseconds since 1970 UTC, as stamped by the server. */
export type Instant = number

export type Deadline = {
  /** As stated: `2026-11-23T17:00`. */
  readonly wall: string
  /** IANA zone of the body: `America/New_York`. */
  readonly zone: string
  /** The first millisecond of the stated minute, UTC. */
  readonly instant: Instant
  /** Version of the calendar that counted the working days, where days were counted. */
  readonly calendar?: string
  /** Holidays in or near the period that an announcement may still move: `2027-03-09`. */
  readonly moving?: readonly string[]
}

const minute = 60_000
const wholeDay = 24 * 60 * minute

/** First instant at which an act is late: the end of the stated minute. */
export const cutOff = (deadline: Deadline): Instant => deadline.instant + minute

/** Earliest instant at which a lapse may be judged: ten seconds after the cut-off. */
export const judgedAt = (deadline: Deadline): Instant => cutOff(deadline) + 10_000

type WallFault = {
  readonly code: 'WallTimeMalformed' | 'WallTimeSkipped' | 'WallTimeTwice' | 'ZoneUnknown'
}

const wallPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/

const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterOf = (zone: string): Intl.DateTimeFormat | undefined => {
  const known = formatters.get(zone)
  if (known) return known
  try {
    const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formatters.set(zone, made)
    return made
  } catch {
    return undefined
  }
}

/** The wall clock of `zone` at an instant, to the minute. */
export const wallTime = (instant: Instant, zone: string): string => {
  const formatter = formatterOf(zone)
  if (!formatter) throw new RangeError(`unknown time zone: ${zone}`)
  const part: Record<string, string> = {}
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = value
  return `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`
}

/** How far the wall clock of `zone` is ahead of UTC at a full minute. */
const offsetAt = (instant: Instant, zone: string): number =>
  Date.parse(`${wallTime(instant, zone)}Z`) - instant

/**
 * The instant of a stated wall time. A minute that the clocks skip in spring, or that happens twice in autumn,
 * is refused: a deadline may not be ambiguous.
 */
export const resolveWall = (wall: string, zone: string): Result<Instant, WallFault> => {
  const match = wallPattern.exec(wall)
  if (!match) return refuse({ code: 'WallTimeMalformed' })
  if (!formatterOf(zone)) return refuse({ code: 'ZoneUnknown' })
  const [year, month, day, hour, minutes] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const naive = Date.UTC(year, month - 1, day, hour, minutes)
  if (new Date(naive).toISOString().slice(0, 16) !== wall) return refuse({ code: 'WallTimeMalformed' })
  // A zone is at most 14 hours from UTC: within a day of that instant it has had every offset that can be meant.
  const offsets = new Set([-wholeDay, 0, wholeDay].map((away) => offsetAt(naive + away, zone)))
  const found = [...offsets]
    .map((offset) => naive - offset)
    .filter((instant) => wallTime(instant, zone) === wall)
  const [instant] = found
  if (instant === undefined) return refuse({ code: 'WallTimeSkipped' })
  if (found.length > 1) return refuse({ code: 'WallTimeTwice' })
  return ok(instant)
}
