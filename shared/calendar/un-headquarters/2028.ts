/** 2028: computed, until the circular of the year is entered. */
import type { YearOfHolidays } from './year.ts'

export const y2028: YearOfHolidays = {
  year: 2028,
  version: '1',
  source: 'Computed: fixed holidays by rule, both Eids by the calendar of Umm al-Qura',
  provisional: true,
  holidays: {
    '2028-02-28': 'Eid al-Fitr',
    '2028-04-14': 'Good Friday',
    '2028-05-05': 'Eid al-Adha',
    '2028-05-29': 'Memorial Day',
    '2028-07-04': 'Independence Day',
    '2028-09-04': 'Labor Day',
    '2028-11-23': 'Thanksgiving Day',
    '2028-12-25': 'Christmas Day',
  },
  moving: ['2028-02-28', '2028-05-05'],
}
