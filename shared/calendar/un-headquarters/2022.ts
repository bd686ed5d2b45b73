/** 2022: computed, until the circular of the year is entered. */
import type { YearOfHolidays } from './year.ts'

export const y2022: YearOfHolidays = {
  year: 2022,
  version: '1',
  source: 'Computed: fixed holidays by rule, both Eids by the calendar of Umm al-Qura',
  provisional: true,
  holidays: {
    '2022-04-15': 'Good Friday',
    '2022-05-02': 'Eid al-Fitr',
    '2022-05-30': 'Memorial Day',
    '2022-07-04': 'Independence Day',
    '2022-07-11': 'Eid al-Adha',
    '2022-09-05': 'Labor Day',
    '2022-11-24': 'Thanksgiving Day',
    '2022-12-26': 'Christmas Day',
  },
  moving: ['2022-05-02', '2022-07-11'],
}
