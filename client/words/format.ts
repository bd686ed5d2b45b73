/**
 * ICU messages made into sentences. Pure: no language of its own, no React, no page.
 * A fact that a message asks for and nobody gave is a fault of ours; the reader then sees the sentence without it,
 * never an empty screen.
 */
import { IntlMessageFormat } from 'intl-messageformat'

type Value = string | number | boolean | Date | null | undefined

const parsed = new Map<string, IntlMessageFormat>()

const messageOf = (pattern: string, language: string): IntlMessageFormat => {
  const key = `${language}\u0000${pattern}`
  const known = parsed.get(key)
  if (known) return known
  const made = new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true })
  parsed.set(key, made)
  return made
}

/** Lists are joined as the language joins them; what ICU cannot print becomes its string form. */
const printable = (value: unknown, language: string): Value => {
  if (Array.isArray(value))
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(value.map(String))
  if (value === undefined || value === null) return ''
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return value
  return JSON.stringify(value)
}

export const formatMessage = (
  pattern: string,
  language: string,
  values: Readonly<Record<string, unknown>> = {},
): string => {
  const given: Record<string, Value> = {}
  for (const [name, value] of Object.entries(values)) given[name] = printable(value, language)
  // A message may name facts that this caller did not give: they read as empty.
  const lenient = new Proxy(given, {
    has: () => true,
    get: (target, name) => (typeof name === 'string' && Object.hasOwn(target, name) ? target[name] : ''),
  })
  const result = messageOf(pattern, language).format(lenient)
  return typeof result === 'string' ? result : String(result)
}
