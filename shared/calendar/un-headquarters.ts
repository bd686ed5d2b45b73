/**
 * Official holidays of the United Nations at its Headquarters in New York, a file per year. They are announced for each year by
 * an information circular, and are not those of the host country. The tenth, floating, holiday is chosen by each staff
 * member and is a working day here.
 *
 * The years without an announcement follow from the rules of the fixed holidays and, for the two Eids, from the tabular
 * calendar of Umm al-Qura; a holiday on a Saturday is put on the Friday before (so in 2020), one on a Sunday, and an
 * Eid on either, on the Monday after (so in 2024). They are provisional until a body enters what was announced.
 */
import type { Calendar } from '../procedure/state.ts'
import { y2019 } from './un-headquarters/2019.ts'
import { y2020 } from './un-headquarters/2020.ts'
import { y2021 } from './un-headquarters/2021.ts'
import { y2022 } from './un-headquarters/2022.ts'
import { y2023 } from './un-headquarters/2023.ts'
import { y2024 } from './un-headquarters/2024.ts'
import { y2025 } from './un-headquarters/2025.ts'
import { y2026 } from './un-headquarters/2026.ts'
import { y2027 } from './un-headquarters/2027.ts'
import { y2028 } from './un-headquarters/2028.ts'
import type { YearOfHolidays } from './un-headquarters/year.ts'

export const unHeadquartersYears: readonly YearOfHolidays[] = [
  y2019,
  y2020,
  y2021,
  y2022,
  y2023,
  y2024,
  y2025,
  y2026,
  y2027,
  y2028,
]

const joined = <T>(of: (year: YearOfHolidays) => Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(unHeadquartersYears.flatMap((year) => Object.entries(of(year))))

export const unHeadquarters: Calendar = {
  id: 'un-headquarters',
  version: '2026.2',
  source:
    'Official holidays at United Nations Headquarters: 2020 (ST/IC/2019/23) and 2024 as announced; the other years computed, with both Eids by the Umm al-Qura calendar, to be confirmed against each year’s circular',
  holidays: joined(({ holidays }) => holidays),
  years: unHeadquartersYears.map(({ year }) => year),
  provisional: unHeadquartersYears.filter(({ provisional }) => provisional).map(({ year }) => year),
  moving: unHeadquartersYears.flatMap(({ moving }) => moving ?? []),
}
