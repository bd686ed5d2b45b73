/** 2024: as announced. */
import type { YearOfHolidays } from './year.ts'

export const y2024: YearOfHolidays = {
  year: 2024,
  version: '1',
  source: 'Announced for the year by information circular',
  provisional: false,
  holidays: {
    '2024-01-01': "New Year's Day",
    '2024-03-29': 'Good Friday',
    '2024-04-10': 'Eid al-Fitr',
    '2024-05-27': 'Memorial Day',
    '2024-06-17': 'Eid al-Adha',
    '2024-07-04': 'Independence Day',
    '2024-09-02': 'Labor Day',
    '2024-11-28': 'Thanksgiving Day',
    '2024-12-25': 'Christmas Day',
  },
}
