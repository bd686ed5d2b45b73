/** 2027: computed, until the circular of the year is entered. */
import type { YearOfHolidays } from './year.ts'

export const y2027: YearOfHolidays = {
  year: 2027,
  version: '1',
  source: 'Computed: fixed holidays by rule, both Eids by the calendar of Umm al-Qura',
  provisional: true,
  holidays: {
    '2027-01-01': "New Year's Day",
    '2027-03-09': 'Eid al-Fitr',
    '2027-03-26': 'Good Friday',
    '2027-05-17': 'Eid al-Adha',
    '2027-05-31': 'Memorial Day',
    '2027-07-05': 'Independence Day',
    '2027-09-06': 'Labor Day',
    '2027-11-25': 'Thanksgiving Day',
    '2027-12-24': 'Christmas Day',
    '2027-12-31': "New Year's Day 2028",
  },
  moving: ['2027-03-09', '2027-05-17'],
}
