/** 2025: computed, until the circular of the year is entered. */
import type { YearOfHolidays } from './year.ts'

export const y2025: YearOfHolidays = {
  year: 2025,
  version: '1',
  source: 'Computed: fixed holidays by rule, both Eids by the calendar of Umm al-Qura',
  provisional: true,
  holidays: {
    '2025-01-01': "New Year's Day",
    '2025-03-31': 'Eid al-Fitr',
    '2025-04-18': 'Good Friday',
    '2025-05-26': 'Memorial Day',
    '2025-06-06': 'Eid al-Adha',
    '2025-07-04': 'Independence Day',
    '2025-09-01': 'Labor Day',
    '2025-11-27': 'Thanksgiving Day',
    '2025-12-25': 'Christmas Day',
  },
  moving: ['2025-03-31', '2025-06-06'],
}
