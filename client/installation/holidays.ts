/** A year of holidays as lines that a person can read and paste, and back. Pure. */
import type { Calendar } from '../../shared/procedure/state.ts'
import type { BodyCommand } from '../../shared/procedure/command.ts'

type Entered = Extract<BodyCommand, { readonly type: 'EnterCalendar' }>['calendar']

export const yearOf = (date: string): number => Number(date.slice(0, 4))

/** `2026-12-25 Christmas Day`, a line for each day of the year. */
export const linesOf = ({ holidays }: Calendar, year: number): string =>
  Object.entries(holidays)
    .filter(([date]) => yearOf(date) === year)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, name]) => `${date} ${name}`)
    .join('\n')

const isDay = (date: string): boolean => {
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}

type YearEntered = {
  readonly year: number
  readonly lines: string
  /** As announced: no day of it may still move. */
  readonly announced: boolean
  readonly source: string
  readonly today: string
}

/** What stands for this year, before what stands for the others. */
const sourcesOf = ({ source }: Calendar, year: number, entered: string): string => {
  const others = source.replace(new RegExp(`^${year}: [^;]*; `), '')
  return `${year}: ${entered.replaceAll(';', ',')}; ${others}`.slice(0, 500)
}

/** The calendar with that year as entered, as the body's own; or the line that is no day of the year. */
export const withYear = (
  calendar: Calendar,
  { year, lines, announced, source, today }: YearEntered,
): { readonly ok: true; readonly calendar: Entered } | { readonly ok: false; readonly line: string } => {
  const days: Record<string, string> = {}
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const [, date, name] = /^(\d{4}-\d{2}-\d{2})\s+(\S.*)$/.exec(line) ?? []
    if (date === undefined || name === undefined || !isDay(date) || yearOf(date) !== year)
      return { ok: false, line }
    days[date] = name.slice(0, 200)
  }
  const others = Object.entries(calendar.holidays).filter(([date]) => yearOf(date) !== year)
  const provisional = calendar.provisional.filter((one) => one !== year)
  const moving = calendar.moving?.filter((date) => yearOf(date) !== year)
  return {
    ok: true,
    calendar: {
      id: 'body',
      version: `${year} ${today}`,
      source: sourcesOf(calendar, year, source),
      holidays: Object.fromEntries([...others, ...Object.entries(days)]),
      years: [...new Set([...calendar.years, year])].sort((a, b) => a - b),
      provisional: announced ? provisional : [...provisional, year].sort((a, b) => a - b),
      ...(moving ? { moving: announced ? moving : [...moving, ...Object.keys(days)] } : {}),
    },
  }
}
