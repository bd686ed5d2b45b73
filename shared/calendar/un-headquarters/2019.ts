/** 2019: computed, until the circular of the year is entered. */
import type { YearOfHolidays } from './year.ts'

export const y2019: YearOfHolidays = {
  year: 2019,
  version: '1',
  source: 'Computed: fixed holidays by rule, both Eids by the calendar of Umm al-Qura',
  provisional: true,
  holidays: {
    '2019-01-01': "New Year's Day",
    '2019-04-19': 'Good Friday',
    '2019-05-27': 'Memorial Day',
    '2019-06-04': 'Eid al-Fitr',
    '2019-07-04': 'Independence Day',
    '2019-08-12': 'Eid al-Adha',
    '2019-09-02': 'Labor Day',
    '2019-11-28': 'Thanksgiving Day',
    '2019-12-25': 'Christmas Day',
  },
  moving: ['2019-06-04', '2019-08-12'],
}
