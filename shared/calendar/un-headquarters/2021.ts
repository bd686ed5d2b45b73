/** 2021: computed, until the circular of the year is entered. */
import type { YearOfHolidays } from './year.ts'

export const y2021: YearOfHolidays = {
  year: 2021,
  version: '1',
  source: 'Computed: fixed holidays by rule, both Eids by the calendar of Umm al-Qura',
  provisional: true,
  holidays: {
    '2021-01-01': "New Year's Day",
    '2021-04-02': 'Good Friday',
    '2021-05-13': 'Eid al-Fitr',
    '2021-05-31': 'Memorial Day',
    '2021-07-05': 'Independence Day',
    '2021-07-20': 'Eid al-Adha',
    '2021-09-06': 'Labor Day',
    '2021-11-25': 'Thanksgiving Day',
    '2021-12-24': 'Christmas Day',
    '2021-12-31': "New Year's Day 2022",
  },
  moving: ['2021-05-13', '2021-07-20'],
}
