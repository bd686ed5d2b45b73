/** 2020: as announced. */
import type { YearOfHolidays } from './year.ts'

export const y2020: YearOfHolidays = {
  year: 2020,
  version: '1',
  source: 'Information circular ST/IC/2019/23',
  provisional: false,
  holidays: {
    '2020-01-01': "New Year's Day",
    '2020-04-10': 'Good Friday',
    '2020-05-25': 'Memorial Day',
    '2020-05-26': 'Eid al-Fitr',
    '2020-07-03': 'Independence Day',
    '2020-07-31': 'Eid al-Adha',
    '2020-09-07': 'Labor Day',
    '2020-11-26': 'Thanksgiving Day',
    '2020-12-25': 'Christmas Day',
  },
}
