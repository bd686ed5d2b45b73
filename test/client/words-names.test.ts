/** How States, cities, calendars and seats are called, language by language: rules WRD of `client/words/SPEC.md`. */
import { describe, expect, it } from 'vitest'
import { unHeadquarters } from '../../shared/calendar/un-headquarters.ts'
import { calendarInWords, elsewhere } from '../../client/silence/words.ts'
import { formatMessage } from '../../client/words/format.ts'
import { cityOf, stateName, stateOptions, type Words } from '../../client/words/index.ts'
import { languages, loadCatalog } from '../../client/words/languages.ts'
import { otherCities, zoneOptions } from '../../client/words/zones.ts'
import { englishWords } from '../support/english.ts'

const wordsIn = async (code: string): Promise<Words> => {
  const language = languages.find((one) => one.code === code)
  if (!language) throw new Error(`no language ${code}`)
  const { sentences } = await loadCatalog(language.code)
  return (key, values) => formatMessage(sentences[key] ?? key, code, values)
}

const newYork = 'America/New_York'
const others = languages.map(({ code }) => code).filter((code) => code !== 'en')
const scripts: Readonly<Record<string, RegExp>> = {
  ru: /^[\p{Script=Cyrillic}\P{L}]+$/u,
  zh: /^[\p{Script=Han}\P{L}]+$/u,
  ar: /^[\p{Script=Arabic}\P{L}]+$/u,
}

describe('cities', () => {
  it.each(Object.keys(scripts))('[WRD-9] those the product names are written in %s', async (code) => {
    const words = await wordsIn(code)
    for (const zone of [newYork, ...otherCities]) expect(cityOf(words, zone)).toMatch(scripts[code] ?? /^$/)
  })

  it('[WRD-9] each as its readers know it', async () => {
    const called = async (zone: string): Promise<string[]> =>
      Promise.all(['en', 'fr', 'es', 'ru', 'zh', 'ar'].map(async (code) => cityOf(await wordsIn(code), zone)))
    expect(await called(newYork)).toEqual([
      'New York',
      'New York',
      'Nueva York',
      'Нью-Йорк',
      '纽约',
      'نيويورك',
    ])
    expect(await called('Europe/London')).toEqual(['London', 'Londres', 'Londres', 'Лондон', '伦敦', 'لندن'])
  })

  it('[WRD-9] English names them all as their zones do, and so is any other zone named', async () => {
    for (const zone of [newYork, ...otherCities])
      expect(cityOf(englishWords, zone)).toBe(zone.split('/').at(-1)?.replace('_', ' '))
    const words = await wordsIn('ru')
    expect(cityOf(words, 'America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
    expect(cityOf(words, 'UTC')).toBe('UTC')
  })

  it('[WRD-9] the same minute elsewhere, and the zones to choose from, name them so', async () => {
    const words = await wordsIn('zh')
    const told = elsewhere(words, 'zh', { instant: Date.UTC(2026, 10, 21, 22, 0), zone: newYork })
    expect(told.map(({ city }) => city)).toContain('东京')
    const zone = zoneOptions(words, 0).find(({ id }) => id === newYork)
    expect(zone?.label).toBe('纽约')
    expect(zone?.also).toContain('New York')
  })
})

describe('States', () => {
  it('are chosen by the name the United Nations writes, and found by the one people say', () => {
    const russia = stateOptions('fr').find(({ id }) => id === 'RUS')
    expect(russia?.label).toBe('Fédération de Russie')
    expect(russia?.also).toContain('Russie Russian Federation Russia')
    expect(stateName('GBR', 'zh')).toBe('大不列颠及北爱尔兰联合王国')
  })
})

describe('the calendar', () => {
  it.each(others)('[WRD-10] is told in %s, with the years that were announced', async (code) => {
    const told = calendarInWords(await wordsIn(code), unHeadquarters)
    expect(told).toContain('2024')
    expect(told).not.toContain('2026')
    expect(told).not.toBe(calendarInWords(englishWords, unHeadquarters))
    expect(told).not.toContain(unHeadquarters.source)
  })

  it('[WRD-10] of a body is cited as the body entered it', async () => {
    const words = await wordsIn('fr')
    const source = 'Circular 2027/1 of the body'
    for (const entered of [
      { ...unHeadquarters, source },
      { ...unHeadquarters, id: 'body', source },
    ])
      expect(calendarInWords(words, entered)).toBe(`Calendrier de référence\u202f: ${source}.`)
  })
})

describe('the proof', () => {
  const about = (words: Words, count: number): string => words('proof.versions.hold', { count })

  it('[WRD-11] of no version says that there is none yet', async () => {
    expect(about(englishWords, 0)).toBe('There is no version yet whose words could be checked.')
    expect(about(englishWords, 1)).toBe('The words of the version have the hash that the record names.')
    expect(about(englishWords, 3)).toBe('The words of all 3 versions have the hashes that the record names.')
    for (const code of others) {
      const none = about(await wordsIn(code), 0)
      expect(none, code).toMatch(/^[^0٠.。]+[.。]$/)
      expect(none, code).not.toBe(about(await wordsIn(code), 1))
    }
  })

  it('[WRD-12] of what is shown to one seat speaks of the seat', async () => {
    const own = async (code: string): Promise<string> => (await wordsIn(code))('proof.own')
    expect(await own('en')).toBe('What your seat sees')
    for (const { code } of languages)
      expect(await own(code)).not.toMatch(/d[eé]l[eé]ga[ct]i|делегаци|代表团|وفد/i)
  })
})
