/** Values made by chance from a JSON schema, such as the server publishes of its own commands; and such values broken. */
import type { Random } from '../../collaboration/support/random.ts'

export type Schema = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}

/** `known`: words that name something here, so that more than the shape is tried. */
export const madeFrom = (schema: Schema, random: Random, known: readonly string[]): unknown => {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return madeFrom(random.pick(choices), random, known)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) || random.below(3) === 0)
          .map(([name, inner]) => [name, madeFrom(inner, random, known)]),
      )
    case 'array': {
      const { items = {} } = schema
      return Array.from({ length: (schema.minItems ?? 0) + random.below(3) }, () =>
        madeFrom(items, random, known),
      )
    }
    case 'integer':
    case 'number':
      return random.pick([schema.minimum ?? 0, 1, 2, schema.maximum ?? Number.MAX_SAFE_INTEGER, Date.now()])
    case 'boolean':
      return random.below(2) === 0
    case 'null':
      return null
    case 'string':
    case undefined:
    default:
      return wordFor(schema, random, known)
  }
}

const wordFor = ({ pattern, maxLength }: Schema, random: Random, known: readonly string[]): string => {
  const fits = pattern === undefined ? known : known.filter((word) => new RegExp(pattern).test(word))
  if (fits.length > 0 && random.below(4) > 0) return random.pick(fits)
  if (pattern?.includes('{8}')) return uuid(random)
  if (pattern?.includes('{64}')) return hex(random, 64)
  if (pattern?.startsWith('^p')) return `p${hex(random, 15)}`
  if (pattern?.includes('T'))
    return random.pick(['2026-12-01T17:00', '2026-02-31T25:61', '9999-12-31T23:59', '0000-00-00T00:00'])
  if (pattern?.includes('\\d{2}:')) return random.pick(['17:00', '99:99'])
  if (pattern?.startsWith('^[A-Z]{3}')) return random.pick(['MLT', 'ZZZ'])
  if (pattern?.includes('@')) return 'a@b'
  if (pattern !== undefined) return random.pick(['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'x'])
  const most = Math.min(maxLength ?? 200, 10_000)
  return random.pick([
    'x',
    'é漢😀',
    '\u202e\u0000\u2028',
    '<script>',
    '__proto__',
    '\ud800',
    'y'.repeat(most),
  ])
}

const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.below(16).toString(16)).join('')

const uuid = (random: Random): string => [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-')

const foul: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  '',
  '\u0000',
  [],
  {},
  [[[[]]]],
  'z'.repeat(30_000),
  { toString: 1 },
  { length: 2 ** 31 },
]

/** One place of it made into something else, left out, or with something more beside it. */
export const broken = (value: unknown, random: Random): unknown => {
  if (Array.isArray(value) && value.length > 0) {
    const at = random.below(value.length)
    return value.map((item, index) => (index === at ? broken(item, random) : (item as unknown)))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return random.pick(foul)
  const entries = Object.entries(value)
  const at = random.below(entries.length + 1)
  if (at === entries.length)
    return JSON.parse(
      `{${random.pick(['"__proto__":{"x":1},', '"extra":1,', ''])}${JSON.stringify(value).slice(1)}`.replace(
        ',}',
        '}',
      ),
    ) as unknown
  if (random.below(3) === 0) return Object.fromEntries(entries.filter((_, index) => index !== at))
  return Object.fromEntries(
    entries.map(([name, inner], index) => [name, index === at ? broken(inner, random) : inner]),
  )
}
