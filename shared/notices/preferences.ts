/**
 * What a person wants to be told by which way, and when: as data, and the rules that judge it. Rules NOT-10 to NOT-14.
 * Knows no mail host and no browser.
 */
import * as z from 'zod/mini'
import { idPattern } from '../ids.ts'
import { wallTime, type Instant } from '../time.ts'
import { noticeGroups, type NoticeGroup } from './notice.ts'

const mailWays = ['at-once', 'daily', 'off'] as const

const way = z.enum(mailWays)
const hour = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

const isZone = (zone: string): boolean => {
  try {
    wallTime(0, zone)
    return true
  } catch {
    return false
  }
}

export const preferencesShape = z.strictObject({
  /** Of letters. */
  language: z.enum(['ar', 'en', 'es', 'fr', 'ru', 'zh']),
  /** On whose wall the reader's hours are. */
  zone: z.string().check(z.maxLength(64), z.refine(isZone)),
  /** A note of a silence is not in it: NOT-11. */
  mail: z.strictObject({ text: way, asked: way, positions: way, talk: way }),
  /** Shown by the browser, where the reader has allowed this browser to. */
  browser: z.array(z.enum(noticeGroups)).check(z.maxLength(noticeGroups.length)),
  /** By text, where it differs. */
  texts: z.record(z.string().check(z.regex(idPattern)), way),
  quiet: z.optional(z.strictObject({ from: hour, until: hour })),
})
export type Preferences = z.infer<typeof preferencesShape>

/** Of whoever has chosen nothing: what needs an answer at once, the rest once a day. */
export const usualPreferences = (language: Preferences['language'], zone: string): Preferences => ({
  language,
  zone,
  mail: { text: 'at-once', asked: 'at-once', positions: 'daily', talk: 'daily' },
  browser: ['silence', 'asked'],
  texts: {},
})

const minute = 60_000
const day = 24 * 60

const minutesOf = (hours: string): number => Number(hours.slice(0, 2)) * 60 + Number(hours.slice(3, 5))
const minuteOfDay = (at: Instant, zone: string): number => minutesOf(wallTime(at, zone).slice(11))

/** The next instant, from `at` on, at which the wall of `zone` shows this hour; a skipped one is taken as it comes out. */
const nextHour = (at: Instant, zone: string, hours: string): Instant => {
  const target = minutesOf(hours)
  const ahead = (target - minuteOfDay(at, zone) + day) % day
  const found = Math.floor(at / minute) * minute + ahead * minute
  // A change of clocks on the way moves it by an hour.
  const off = ((target - minuteOfDay(found, zone) + day + day / 2) % day) - day / 2
  return Math.max(at, found + off * minute)
}

/** NOT-12: the first instant from `at` on that is not in the quiet hours. */
const afterQuiet = (at: Instant, { quiet, zone }: Pick<Preferences, 'quiet' | 'zone'>): Instant => {
  if (!quiet || quiet.from === quiet.until) return at
  const [from, until] = [minutesOf(quiet.from), minutesOf(quiet.until)]
  const now = minuteOfDay(at, zone)
  const isQuiet = from < until ? now >= from && now < until : now >= from || now < until
  return isQuiet ? nextHour(at, zone, quiet.until) : at
}

const collectedMs = 10 * minute
const dailyAt = '07:00'

export type MailPlan =
  /** A letter of its own. */
  | { readonly as: 'letter'; readonly at: Instant }
  /** With whatever else happens in the text until then. */
  | { readonly as: 'digest'; readonly pace: 'at-once' | 'daily'; readonly at: Instant }

/** NOT-11 to NOT-14: how a notice of this group goes by mail, or that it does not. `now` is when it is told. */
export const mailPlan = (
  group: NoticeGroup,
  document: string,
  preferences: Preferences,
  now: Instant,
): MailPlan | undefined => {
  if (group === 'silence') return { as: 'letter', at: now }
  const chosen = preferences.texts[document] ?? preferences.mail[group]
  if (chosen === 'off') return undefined
  if (chosen === 'daily')
    return {
      as: 'digest',
      pace: 'daily',
      at: afterQuiet(nextHour(now + minute, preferences.zone, dailyAt), preferences),
    }
  return group === 'text'
    ? { as: 'letter', at: afterQuiet(now, preferences) }
    : { as: 'digest', pace: 'at-once', at: afterQuiet(now + collectedMs, preferences) }
}
