/**
 * Official holidays of the United Nations at its Headquarters in New York, as data per year. They are announced for each year
 * by an information circular, and are not those of the host country. The tenth, floating, holiday is chosen by
 * each staff member and is a working day here.
 *
 * 2024 is as announced. The other years follow from the rules of the fixed holidays and, for the two Eids, from the
 * tabular calendar of Umm al-Qura; a holiday on a Saturday is put on the Friday before (so in 2020), one on a Sunday, and an
 * Eid on either, on the Monday after (so in 2024). They are marked provisional until a body enters what was announced.
 */
import type { Calendar } from '../procedure/state.ts'

const announced2024: Calendar['holidays'] = {
  '2024-01-01': "New Year's Day",
  '2024-03-29': 'Good Friday',
  '2024-04-10': 'Eid al-Fitr',
  '2024-05-27': 'Memorial Day',
  '2024-06-17': 'Eid al-Adha',
  '2024-07-04': 'Independence Day',
  '2024-09-02': 'Labor Day',
  '2024-11-28': 'Thanksgiving Day',
  '2024-12-25': 'Christmas Day',
}

const computed2019: Calendar['holidays'] = {
  '2019-01-01': "New Year's Day",
  '2019-04-19': 'Good Friday',
  '2019-05-27': 'Memorial Day',
  '2019-06-04': 'Eid al-Fitr',
  '2019-07-04': 'Independence Day',
  '2019-08-12': 'Eid al-Adha',
  '2019-09-02': 'Labor Day',
  '2019-11-28': 'Thanksgiving Day',
  '2019-12-25': 'Christmas Day',
}

const computed2025: Calendar['holidays'] = {
  '2025-01-01': "New Year's Day",
  '2025-03-31': 'Eid al-Fitr',
  '2025-04-18': 'Good Friday',
  '2025-05-26': 'Memorial Day',
  '2025-06-06': 'Eid al-Adha',
  '2025-07-04': 'Independence Day',
  '2025-09-01': 'Labor Day',
  '2025-11-27': 'Thanksgiving Day',
  '2025-12-25': 'Christmas Day',
}

const computed2026: Calendar['holidays'] = {
  '2026-01-01': "New Year's Day",
  '2026-03-20': 'Eid al-Fitr',
  '2026-04-03': 'Good Friday',
  '2026-05-25': 'Memorial Day',
  '2026-05-27': 'Eid al-Adha',
  '2026-07-03': 'Independence Day',
  '2026-09-07': 'Labor Day',
  '2026-11-26': 'Thanksgiving Day',
  '2026-12-25': 'Christmas Day',
}

const computed2027: Calendar['holidays'] = {
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
}

const computed2028: Calendar['holidays'] = {
  '2028-02-28': 'Eid al-Fitr',
  '2028-04-14': 'Good Friday',
  '2028-05-05': 'Eid al-Adha',
  '2028-05-29': 'Memorial Day',
  '2028-07-04': 'Independence Day',
  '2028-09-04': 'Labor Day',
  '2028-11-23': 'Thanksgiving Day',
  '2028-12-25': 'Christmas Day',
}

export const unHeadquarters: Calendar = {
  id: 'un-headquarters',
  version: '2026.1',
  source:
    'Official holidays at United Nations Headquarters: 2024 as announced for that year; the other years computed, with both Eids by the Umm al-Qura calendar, to be confirmed against each year’s circular',
  holidays: {
    ...computed2019,
    ...announced2024,
    ...computed2025,
    ...computed2026,
    ...computed2027,
    ...computed2028,
  },
  years: [2019, 2024, 2025, 2026, 2027, 2028],
  provisional: [2019, 2025, 2026, 2027, 2028],
}
