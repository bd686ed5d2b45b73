/** How the city of a time zone is called. Brings no catalog along: the reading page has its few sentences from the server. */
import type { MessageKey } from './languages.ts'

type Words = (key: MessageKey, values?: Record<string, unknown>) => string

/** The city in a zone's own name: "New York". */
export const plainCityOf = (zone: string): string =>
  zone
    .slice(zone.lastIndexOf('/') + 1)
    .split('_')
    .join(' ')

/** The city a zone is named for, as the reader's words give it, else as the zone does: "Нью-Йорк". */
export const cityOf = (words: Words, zone: string): string => {
  // Most zones have no sentence, and what has none is answered with its key.
  const key = `city.${zone}` as MessageKey
  const said = words(key)
  return said === key ? plainCityOf(zone) : said
}
