/** Time zones to choose from, found by city or by difference. The list is the platform's own; nothing here is fixed by us. */
import type { Instant } from '../../shared/time.ts'
import { cityOf, plainCityOf } from './cities.ts'
import type { MessageKey } from './languages.ts'

type Words = (key: MessageKey, values?: Record<string, unknown>) => string

type ZoneOption = {
  readonly id: string
  readonly label: string
  readonly note: string
  readonly also: string
}

/** "UTC−05:00" as it is at this instant; it moves with summer time, which is why a zone is chosen and not a difference. */
export const offsetOf = (zone: string, at: Instant): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(at)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? 'UTC' : name.replace('GMT', 'UTC').replace('-', '−')
}

export const zoneOptions = (words: Words, at: Instant): readonly ZoneOption[] =>
  Intl.supportedValuesOf('timeZone').map((zone) => ({
    id: zone,
    label: cityOf(words, zone),
    note: offsetOf(zone, at),
    also: `${zone} ${plainCityOf(zone)}`,
  }))

/** Capitals and seats of the Organization that a deadline is told to when it is set. */
export const otherCities: readonly string[] = [
  'Europe/London',
  'Europe/Paris',
  'Africa/Algiers',
  'Africa/Addis_Ababa',
  'Europe/Moscow',
  'Asia/Beirut',
  'Asia/Shanghai',
  'Asia/Tokyo',
]
