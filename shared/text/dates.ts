/**
 * Days and months as a text says them in its language, and read back from its words. Calendar days only: no hours, no
 * zones, and no clock. Words come from the platform's tables, in the form the United Nations uses (1 February 2025).
 */

export type Month = { readonly year: number; readonly month: number }
export type Day = Month & { readonly day: number }

/** `2025-02`; undefined for anything else. */
export const parseMonth = (value: string): Month | undefined => {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value) ?? []
  return year && month ? { year: Number(year), month: Number(month) } : undefined
}

/** `2025-01-30`; undefined for what is no day of the calendar. */
export const parseDay = (value: string): Day | undefined => {
  const [, month, day] = /^(\d{4}-\d{2})-(\d{2})$/.exec(value) ?? []
  const found = month === undefined ? undefined : parseMonth(month)
  return found && Number(day) >= 1 && Number(day) <= daysIn(found)
    ? { ...found, day: Number(day) }
    : undefined
}

export const monthAfter = ({ year, month }: Month, count: number): Month => {
  const months = year * 12 + month - 1 + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

const daysIn = ({ year, month }: Month): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const firstDay = (month: Month): Day => ({ ...month, day: 1 })
export const lastDay = (month: Month): Day => ({ ...month, day: daysIn(month) })

export const monthInWords = (language: string, { year, month }: Month): string =>
  inWords(language, { year: 'numeric', month: 'long' }, { year, month, day: 1 })

export const dayInWords = (language: string, day: Day): string =>
  inWords(language, { year: 'numeric', month: 'long', day: 'numeric' }, day)

const inWords = (language: string, form: Intl.DateTimeFormatOptions, { year, month, day }: Day): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...form, timeZone: 'UTC' })
    .format(Date.UTC(year, month - 1, day))
    // Russian closes its years with an abbreviation that headings do without.
    .replace(/\s*г\.$/u, '')

const localeOf = (language: string): string =>
  `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`

/** What a month's words say; without a year where they name none. undefined: no single month. */
export const readMonth = (
  language: string,
  words: string,
): { readonly year?: number; readonly month: number } | undefined => {
  const said = plain(words)
  const year = /\d{4}/.exec(said)?.[0]
  for (let month = 1; month <= 12; month += 1) {
    const any = { year: Number(year ?? 2000), month }
    if (year !== undefined && said === plain(monthInWords(language, any))) return { year: any.year, month }
    const alone = inWords(language, { month: 'long' }, { ...any, day: 1 })
    if (year === undefined && said === plain(alone)) return { month }
  }
  return undefined
}

/** Whether words name one day of the calendar. */
export const namesDay = (language: string, words: string): boolean => {
  const said = plain(words)
  const year = /\d{4}/.exec(said)?.[0]
  if (year === undefined) return false
  for (let month = 1; month <= 12; month += 1)
    for (let day = 1; day <= daysIn({ year: Number(year), month }); day += 1)
      if (said === plain(dayInWords(language, { year: Number(year), month, day }))) return true
  return false
}

/** Without what differs in writing and not in meaning: case, kinds of space, Arabic-Indic digits, marks of direction. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\u200E\u200F\u061C]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/\s*г\.$/u, '')
    .replace(/\s+/g, /^[^a-z]*[\u4E00-\u9FFF]/i.test(words) ? '' : ' ')
    .trim()
    .toLowerCase()
