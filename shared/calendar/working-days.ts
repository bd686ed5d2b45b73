/**
 * Counting working days to a deadline (rules CAL). Days are dates on the wall of the body's city; only the last step turns
 * one into an instant, so a change of clock within the period cannot shift it.
 */
import type { Refusal } from '../procedure/refusal.ts'
import type { Calendar, Profile } from '../procedure/state.ts'
import { ok, refuse, type Result } from '../result.ts'
import { resolveWall, wallTime, type Deadline, type Instant } from '../time.ts'

const day = 86_400_000

/** `2026-11-20` as midnight UTC, for arithmetic on dates alone. */
const dateNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const dateOf = (number: number): string => new Date(number).toISOString().slice(0, 10)

export type DayKind = 'working' | 'weekend' | 'holiday' | 'unknown'

/** What a date is on this calendar; `unknown` outside the years that it covers. */
export const dayKind = (date: string, calendar: Calendar): DayKind => {
  if (!calendar.years.includes(Number(date.slice(0, 4)))) return 'unknown'
  const weekday = new Date(dateNumber(date)).getUTCDay()
  if (weekday === 0 || weekday === 6) return 'weekend'
  return Object.hasOwn(calendar.holidays, date) ? 'holiday' : 'working'
}

/** Name and edition, as a deadline carries it. */
export const calendarVersion = (calendar: Calendar): string => `${calendar.id} ${calendar.version}`

/** The date that is `days` working days after `opened`, not counting `opened` itself. */
const countDays = (opened: string, days: number, calendar: Calendar): Result<string, Refusal> => {
  let date = dateNumber(opened)
  for (let left = days; left > 0;) {
    date += day
    const kind = dayKind(dateOf(date), calendar)
    if (kind === 'unknown')
      return refuse({
        code: 'WorkingDaysNotKnown',
        rule: 'CAL-2',
        facts: { year: Number(dateOf(date).slice(0, 4)), calendar: calendarVersion(calendar) },
      })
    if (kind === 'working') left -= 1
  }
  return ok(dateOf(date))
}

/** For a profile that counts working days. `zone` must be one that exists. */
export const workingDaysDeadline = (
  profile: Profile,
  openedAt: Instant,
  zone: string,
  calendar: Calendar,
): Result<Deadline, Refusal> => {
  const { period } = profile
  if (period.type !== 'working-days')
    return refuse({
      code: 'DeadlineMalformed',
      rule: 'CAL-1',
      facts: { fault: 'NotWorkingDays', profile: profile.id },
    })
  const date = countDays(wallTime(openedAt, zone).slice(0, 10), period.days, calendar)
  if (!date.ok) return date
  const wall = `${date.value}T${period.hour}`
  const instant = resolveWall(wall, zone)
  if (!instant.ok)
    return refuse({
      code: 'DeadlineMalformed',
      rule: 'CAL-3',
      facts: { fault: instant.refusal.code, wall, zone },
    })
  const moving = movingNear(wallTime(openedAt, zone).slice(0, 10), date.value, calendar)
  return ok({
    wall,
    zone,
    instant: instant.value,
    calendar: calendarVersion(calendar),
    ...(moving.length > 0 ? { moving } : {}),
  })
}

/** An announcement moves a day by one, and off a weekend. */
const furthest = 3 * day

/** CAL-6: holidays that could yet fall on one of the days counted. */
const movingNear = (opened: string, last: string, calendar: Calendar): readonly string[] =>
  movingDays(calendar).filter(
    (date) =>
      dateNumber(date) > dateNumber(opened) - furthest && dateNumber(date) <= dateNumber(last) + furthest,
  )

/** The holidays that nobody has announced and that may be on another day. */
export const movingDays = ({ holidays, provisional, moving }: Calendar): readonly string[] =>
  (moving ?? Object.keys(holidays)).filter((date) => provisional.includes(Number(date.slice(0, 4)))).sort()

/** CAL-7: the minute in which so many hours are over; it counts to its end, so they are never fewer. */
export const elapsedDeadline = (
  hours: number,
  openedAt: Instant,
  zone: string,
): Result<Deadline, Refusal> => {
  const wall = wallTime(openedAt + hours * 3_600_000, zone)
  const instant = resolveWall(wall, zone)
  return instant.ok
    ? ok({ wall, zone, instant: instant.value })
    : refuse({
        code: 'DeadlineMalformed',
        rule: 'CAL-7',
        facts: { fault: instant.refusal.code, wall, zone },
      })
}
