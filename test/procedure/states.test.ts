/** The Member States: complete, unambiguous, found by what people type. */
import { describe, expect, it } from 'vitest'
import { statePattern } from '../../shared/ids.ts'
import { findStates, nameOf, stateOf, states } from '../../shared/states.ts'

const found = (typed: string, language = 'en'): readonly string[] =>
  findStates(typed, language).map(({ code }) => code)

describe('Member States', () => {
  it('[STA-1] there are 193, with codes of their own, in alphabetical order', () => {
    expect(states).toHaveLength(193)
    for (const key of ['code', 'region', 'name'] as const)
      expect(new Set(states.map((state) => state[key])).size).toBe(193)
    for (const { code, region } of states) {
      expect(code).toMatch(statePattern)
      expect(region).toMatch(/^[A-Z]{2}$/)
    }
    const names = states.map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
  })

  it('[STA-1] every region is one that the platform names, in all six languages', () => {
    for (const language of ['ar', 'zh', 'fr', 'ru', 'es'])
      for (const { code, region, name } of states) {
        const named = nameOf(code, language)
        expect(named).not.toBe(region)
        if (language === 'zh' || language === 'ar' || language === 'ru') expect(named).not.toBe(name)
      }
  })

  it('[STA-1] names are those of the United Nations in English, the platform’s elsewhere', () => {
    expect(nameOf('TUR', 'en')).toBe('Türkiye')
    expect(nameOf('MLT', 'fr')).toBe('Malte')
    expect(nameOf('MLT', 'zh')).toBe('马耳他')
    expect(nameOf('XXX', 'fr')).toBe('XXX')
    expect(nameOf('MLT', 'not a language')).toBe('Malta')
    expect(stateOf('ECU')).toEqual({ code: 'ECU', region: 'EC', name: 'Ecuador' })
    expect(stateOf('constructor')).toBeUndefined()
  })

  it('[STA-1] search takes names, codes, other languages and plain letters; beginnings come first', () => {
    expect(found('cote')).toEqual(['CIV'])
    expect(found("d'ivoire")).toEqual(['CIV'])
    expect(found('mlt')).toEqual(['MLT'])
    expect(found('马耳他', 'zh')).toEqual(['MLT'])
    expect(found('suisse', 'fr')).toEqual(['CHE'])
    expect(found('guinea')).toEqual(['GIN', 'GNB', 'GNQ', 'PNG'])
    expect(found('')).toHaveLength(193)
    expect(found('zz')).toEqual([])
  })
})
