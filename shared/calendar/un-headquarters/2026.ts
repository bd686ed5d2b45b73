/** 2026: computed, until the circular of the year is entered. */
import type { YearOfHolidays } from './year.ts'

export const y2026: YearOfHolidays = {
  year: 2026,
  version: '1',
  source: 'Computed: fixed holidays by rule, both Eids by the calendar of Umm al-Qura',
  provisional: true,
  holidays: {
    '2026-01-01': "New Year's Day",
    '2026-03-20': 'Eid al-Fitr',
    '2026-04-03': 'Good Friday',
    '2026-05-25': 'Memorial Day',
    '2026-05-27': 'Eid al-Adha',
    '2026-07-03': 'Independence Day',
    '2026-09-07': 'Labor Day',
    '2026-11-26': 'Thanksgiving Day',
    '2026-12-25': 'Christmas Day',
  },
  moving: ['2026-03-20', '2026-05-27'],
}
