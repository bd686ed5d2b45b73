/**
 * Instants in words. Never a bare date, never "tomorrow" alone: the body's wall clock first, then the reader's, then
 * how far away it is. Pure: now and zones are arguments.
 */
import type { Instant } from '../../shared/time.ts'
import { cityOf } from './cities.ts'
import type { MessageKey } from './languages.ts'

type Words = (key: MessageKey, values?: Record<string, unknown>) => string

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const formatters = new Map<string, Intl.DateTimeFormat>()
const formatter = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options)
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, { ...options, hourCycle: 'h23' })
  formatters.set(key, made)
  return made
}

/** English days and months in the order of the house: day before month. */
const tag = (language: string): string => (language === 'en' ? 'en-GB' : language)

const yearOf = (at: Instant, zone: string): string =>
  formatter('en-GB', { timeZone: zone, year: 'numeric' }).format(at)

export const formatDay = (language: string, at: Instant, zone: string, now?: Instant): string =>
  formatter(tag(language), {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(now !== undefined && yearOf(at, zone) === yearOf(now, zone) ? {} : { year: 'numeric' }),
  })
    .format(at)
    .replace(/^(\p{L}+),/u, '$1')

export const formatHour = (language: string, at: Instant, zone: string): string =>
  formatter(tag(language), { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at)

/** "2 d 4 h", "3 h 20 min", "12 min"; the two largest units that are not zero. */
export const formatSpan = (words: Words, span: number): string => {
  const whole = Math.max(0, Math.floor(span / minute))
  const days = Math.floor(whole / (24 * 60))
  const hours = Math.floor(whole / 60) % 24
  const minutes = whole % 60
  if (days > 0) return hours > 0 ? words('span.dayHour', { days, hours }) : words('span.day', { days })
  if (hours > 0)
    return minutes > 0 ? words('span.hourMinute', { hours, minutes }) : words('span.hour', { hours })
  return words('span.minute', { minutes })
}

export const formatRelative = (words: Words, at: Instant, now: Instant): string => {
  const span = at - now
  if (Math.abs(span) < minute) return words('relative.now')
  return span > 0
    ? words('relative.in', { span: formatSpan(words, span) })
    : words('relative.ago', { span: formatSpan(words, -span) })
}

type MomentForm = {
  readonly at: Instant
  readonly now: Instant
  readonly zone: string
  readonly relative: boolean
  readonly here: boolean
  /** The reader's zone; this device's unless given. */
  readonly hereZone?: string
}

export const formatMoment = (words: Words, language: string, form: MomentForm): string => {
  const { at, now, zone } = form
  const hereZone = form.hereZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const there = words('moment.there', {
    day: formatDay(language, at, zone, now),
    hour: formatHour(language, at, zone),
  })
  const city = cityOf(words, zone)
  const wall = (where: string): string => formatDay('en', at, where) + formatHour('en', at, where)
  const parts = [words('moment.plain', { there, city })]
  if (form.here && wall(hereZone) !== wall(zone)) {
    const sameDay = formatDay('en', at, hereZone) === formatDay('en', at, zone)
    const here = formatHour(language, at, hereZone)
    parts.push(
      sameDay
        ? words('moment.here', { here })
        : words('moment.hereOtherDay', { day: formatDay(language, at, hereZone, now), here }),
    )
  }
  if (form.relative) parts.push(formatRelative(words, at, now))
  return parts.join(words('moment.between'))
}

export { day, hour, minute }
