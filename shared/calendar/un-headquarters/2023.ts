/** 2023: computed, until the circular of the year is entered. */
import type { YearOfHolidays } from './year.ts'

export const y2023: YearOfHolidays = {
  year: 2023,
  version: '1',
  source: 'Computed: fixed holidays by rule, both Eids by the calendar of Umm al-Qura',
  provisional: true,
  holidays: {
    '2023-01-02': "New Year's Day",
    '2023-04-07': 'Good Friday',
    '2023-04-21': 'Eid al-Fitr',
    '2023-05-29': 'Memorial Day',
    '2023-06-28': 'Eid al-Adha',
    '2023-07-04': 'Independence Day',
    '2023-09-04': 'Labor Day',
    '2023-11-23': 'Thanksgiving Day',
    '2023-12-25': 'Christmas Day',
  },
  moving: ['2023-04-21', '2023-06-28'],
}
