/**
 * An entry for a calendar, as RFC 5545 wants it: lines that end in CR LF, none longer than 75 bytes, text escaped. Its name is
 * the silence's, so that what is sent later moves or cancels the same entry. Pure: the moment it is made is an argument.
 */
import type { Instant } from '../time.ts'

type CalendarEntry = {
  readonly silence: string
  readonly sequence: number
  readonly cancelled: boolean
  /** The stated minute. */
  readonly at: Instant
  readonly made: Instant
  readonly summary: string
  readonly description: string
  readonly link?: string
  /** An address. */
  readonly organizer: string
}

const utc = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // No other control character may stand in a calendar.
    .replace(/\p{Cc}/gu, ' ')

const widthOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x8_00) return 2
  return code < 0x1_00_00 ? 3 : 4
}

/** Folded between characters, never within one. */
const folded = (line: string): string => {
  let width = 0
  let out = ''
  for (const sign of line) {
    const more = widthOf(sign)
    if (width + more > 75) {
      out += '\r\n '
      width = 1
    }
    out += sign
    width += more
  }
  return out
}

export const calendarEntry = (entry: CalendarEntry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Penholder//Deadlines//EN',
    `METHOD:${entry.cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${entry.silence}@penholder`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${utc(entry.made)}`,
    `DTSTART:${utc(entry.at)}`,
    // The stated minute counts to its end.
    'DURATION:PT1M',
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    `ORGANIZER:mailto:${entry.organizer}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    ...(entry.link === undefined ? [] : [`URL:${entry.link}`]),
    ...(entry.cancelled
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'TRIGGER:-PT2H',
          `DESCRIPTION:${escaped(entry.summary)}`,
          'END:VALARM',
        ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
