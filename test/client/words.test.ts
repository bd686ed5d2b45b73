/** The catalogs of all languages against English and against their own grammar: rules WRD of `client/words/SPEC.md`. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { formatMessage } from '../../client/words/format.ts'

type Messages = Readonly<Record<string, string>>

const areas = [
  'access',
  'composition',
  'frame',
  'installation',
  'kinds',
  'notices',
  'negotiation',
  'outcomes',
  'positions',
  'procedures',
  'silence',
  'text',
  'together',
  'refusals',
  'check',
] as const
const folder = resolve(import.meta.dirname, '../../client/words')
const codes = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

const filesOf = (code: string): string[] => readdirSync(join(folder, code)).sort()

const read = async (code: string, area: string): Promise<Messages> => {
  const module = (await import(`../../client/words/${code}/${area}.ts`)) as Readonly<Record<string, Messages>>
  return module[area] ?? {}
}

/** Every message of a language, told apart by its area: `frame/place.today`. */
const allOf = async (code: string): Promise<Messages> => {
  const all: Record<string, string> = {}
  for (const area of areas)
    for (const [key, message] of Object.entries(await read(code, area))) all[`${area}/${key}`] = message
  return all
}

const parsed = (message: string): MessageFormatElement[] => parse(message, { ignoreTag: true })

/** The elements of a message, those within its branches included. */
const elements = (message: readonly MessageFormatElement[]): MessageFormatElement[] =>
  message.flatMap((element) =>
    element.type === TYPE.plural || element.type === TYPE.select
      ? [element, ...Object.values(element.options).flatMap(({ value }) => elements(value))]
      : [element],
  )

const plain: readonly TYPE[] = [TYPE.literal, TYPE.pound]

const argumentsOf = (message: string): string[] =>
  [
    ...new Set(
      elements(parsed(message)).flatMap((element) =>
        plain.includes(element.type) || !('value' in element) ? [] : [element.value],
      ),
    ),
  ].sort()

/** Option by option of every `select`: `passing=adopted`. */
const optionsOf = (message: string): string[] =>
  elements(parsed(message)).flatMap((element) =>
    element.type === TYPE.select
      ? Object.keys(element.options).map((name) => `${element.value}=${name}`)
      : [],
  )

const literalsOf = (message: string): string[] =>
  elements(parsed(message)).flatMap((element) => (element.type === TYPE.literal ? [element.value] : []))

/** Every way a message can come out, one branch taken at a time; what is no choice is kept as a mark. */
const readings = (message: readonly MessageFormatElement[]): string[] =>
  message.reduce<string[]>(
    (before, element) => {
      const here =
        element.type === TYPE.literal
          ? [element.value]
          : element.type === TYPE.plural || element.type === TYPE.select
            ? Object.values(element.options).flatMap(({ value }) => readings(value))
            : ['•']
      return [...new Set(before.flatMap((start) => [...new Set(here)].map((end) => (start + end).trim())))]
    },
    [''],
  )

/** Enough numbers to meet every category of every language. */
const sample = [...Array.from({ length: 121 }, (_, number) => number), 1_000_000, 2_000_000]

const pluralFaults = (message: string, code: string): string[] =>
  elements(parsed(message)).flatMap((element) => {
    if (element.type !== TYPE.plural) return []
    const rules = new Intl.PluralRules(code, { type: element.pluralType ?? 'cardinal' })
    const categories: readonly string[] = rules.resolvedOptions().pluralCategories
    const named = Object.keys(element.options)
    const exact = new Set(named.filter((name) => name.startsWith('=')).map((name) => Number(name.slice(1))))
    const foreign = named.filter((name) => !name.startsWith('=') && !categories.includes(name))
    const counts = named.some((name) => name !== 'other' && categories.includes(name))
    const missing = categories.filter(
      (category) =>
        counts &&
        !named.includes(category) &&
        sample.some((number) => !exact.has(number) && rules.select(number) === category),
    )
    return [...foreign.map((name) => `has ${name}`), ...missing.map((name) => `lacks ${name}`)]
  })

/** Messages with a fault, each with what is wrong: empty when all is well. */
const faultsIn = (messages: Messages, fault: (message: string, key: string) => readonly string[]) =>
  Object.entries(messages).flatMap(([key, message]) => fault(message, key).map((what) => `${key}: ${what}`))

const english = await allOf('en')

describe.each(codes)('the catalogs in %s', (code) => {
  it('[WRD-1] are one file for each area, with the keys of English', async () => {
    expect(filesOf(code)).toEqual(areas.map((area) => `${area}.ts`).sort())
    for (const area of areas)
      expect(Object.keys(await read(code, area)).sort(), area).toEqual(
        Object.keys(await read('en', area)).sort(),
      )
  })

  it('[WRD-2] parse, and use exactly the arguments of English', async () => {
    const messages = await allOf(code)
    for (const [key, message] of Object.entries(messages)) {
      expect(() => parsed(message), key).not.toThrow()
      expect(argumentsOf(message), key).toEqual(argumentsOf(english[key] ?? ''))
    }
  })

  it('[WRD-3] leave nothing unsaid', async () => {
    const empty = faultsIn(await allOf(code), (message) =>
      readings(parsed(message)).includes('') ? ['can come out empty'] : [],
    )
    expect(empty).toEqual([])
  })

  it('[WRD-4] count as their language counts', async () => {
    expect(faultsIn(await allOf(code), (message) => pluralFaults(message, code))).toEqual([])
  })

  it('[WRD-5] choose between options that English knows', async () => {
    const unknown = faultsIn(await allOf(code), (message, key) => {
      const known = new Set(optionsOf(english[key] ?? ''))
      return optionsOf(message).filter((option) => !known.has(option) && !option.endsWith('=other'))
    })
    expect(unknown).toEqual([])
  })

  it('[WRD-6] write their apostrophes and quotation marks as print does', async () => {
    expect(faultsIn(await allOf(code), (message) => message.match(/['"`]/g) ?? [])).toEqual([])
  })

  it('[WRD-8] read without the facts they may name', async () => {
    const odd = faultsIn(
      await allOf(code),
      (message) => formatMessage(message, code).match(/[{}]|undefined|NaN|Invalid/g) ?? [],
    )
    expect(odd).toEqual([])
  })
})

describe('French', () => {
  const narrow = '\u202f'
  const loose = new RegExp(`(?:^|[^${narrow}])[;:!?»]|«(?!${narrow})`, 'g')

  it.runIf(codes.includes('fr'))('[WRD-7] spaces its punctuation', async () => {
    const wrong = faultsIn(await allOf('fr'), (message) =>
      literalsOf(message).flatMap((words) => words.match(loose) ?? []),
    )
    expect(wrong).toEqual([])
  })

  it('[WRD-7] knows a space that is missing or too wide', () => {
    const faults = [
      'Texte : ouvert',
      'Texte: ouvert',
      '« Hors texte »',
      `Texte${narrow}: «${narrow}ouvert${narrow}»`,
    ]
    expect(faults.map((words) => words.match(loose)?.length ?? 0)).toEqual([1, 1, 2, 0])
  })
})

describe('what is not in messages', () => {
  it('[WRD-13] no number, date or hour is formatted by a message: they come in words', async () => {
    const within = [TYPE.number, TYPE.date, TYPE.time]
    for (const code of codes)
      expect(
        faultsIn(await allOf(code), (message) =>
          elements(parsed(message)).flatMap(({ type }) => (within.includes(type) ? ['formats'] : [])),
        ),
      ).toEqual([])
  })
})

describe('Arabic beside Latin', () => {
  it('[WRD-14] case 35: symbols, hashes, hours and names of meetings stand apart from the Arabic around them', async () => {
    const latin = ['symbol', 'meeting', 'hash', 'utc', 'act', 'head', 'city', 'email']
    const bare: string[] = []
    for (const area of areas)
      for (const [key, message] of Object.entries(await read('ar', area)))
        for (const fact of latin)
          for (const { index } of message.matchAll(new RegExp(`\\{${fact}\\}`, 'g'))) {
            const before = message.slice(0, index)
            const isolated = before.lastIndexOf('\u2068') > before.lastIndexOf('\u2069')
            if (!isolated) bare.push(`${area}/${key}: ${fact}`)
          }
    expect(bare).toEqual([])
  })

  it('[WRD-14] case 35: whoever looks for 1540 finds ١٥٤٠ as well', () => {
    const same = new Intl.Collator('ar', { usage: 'search', sensitivity: 'base' })
    expect(same.compare('القرار ١٥٤٠ (٢٠٠٤)', 'القرار 1540 (2004)')).toBe(0)
    expect(same.compare('القرار ١٥٤٠', 'القرار 1541')).not.toBe(0)
  })
})
