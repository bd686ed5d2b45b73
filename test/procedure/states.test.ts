/** The Member States: complete, unambiguous, found by what people type. */
import { describe, expect, it } from 'vitest'
import { stateOptions } from '../../client/words/names.ts'
import { statePattern } from '../../shared/ids.ts'
import { stateNames } from '../../shared/state-names.ts'
import { nameOf, platformNameOf, stateOf, states } from '../../shared/states.ts'

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

  it('[STA-1] names are those of the United Nations in English; a code that is no State’s names itself', () => {
    expect(nameOf('TUR', 'en')).toBe('Türkiye')
    expect(nameOf('MLT', 'fr')).toBe('Malte')
    expect(nameOf('MLT', 'zh')).toBe('马耳他')
    expect(nameOf('XXX', 'fr')).toBe('XXX')
    expect(nameOf('MLT', 'not a language')).toBe('Malta')
    expect(stateOf('ECU')).toEqual({ code: 'ECU', region: 'EC', name: 'Ecuador' })
    expect(stateOf('constructor')).toBeUndefined()
  })

  it.each([
    [
      'RUS',
      'Fédération de Russie',
      'Federación de Rusia',
      'Российская Федерация',
      '俄罗斯联邦',
      'الاتحاد الروسي',
    ],
    ['KOR', 'République de Corée', 'República de Corea', 'Республика Корея', '大韩民国', 'جمهورية كوريا'],
    [
      'GBR',
      'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
      'Reino Unido de Gran Bretaña e Irlanda del Norte',
      'Соединенное Королевство Великобритании и Северной Ирландии',
      '大不列颠及北爱尔兰联合王国',
      'المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية',
    ],
    [
      'USA',
      'États-Unis d’Amérique',
      'Estados Unidos de América',
      'Соединенные Штаты Америки',
      '美利坚合众国',
      'الولايات المتحدة الأمريكية',
    ],
    ['MLT', 'Malte', 'Malta', 'Мальта', '马耳他', 'مالطة'],
  ])('[STA-2] %s is called as the United Nations writes it', (code, ...names) => {
    expect(['fr', 'es', 'ru', 'zh', 'ar'].map((language) => nameOf(code, language))).toEqual(names)
    expect(nameOf(code, 'fr-CA')).toBe(names[0])
  })

  it('[STA-2] the table names Member States only, each once in a language, as print does', () => {
    expect(Object.keys(stateNames).sort()).toEqual(['ar', 'es', 'fr', 'ru', 'zh'])
    for (const [language, names] of Object.entries(stateNames)) {
      expect(Object.keys(names).filter((code) => !stateOf(code))).toEqual([])
      const all = states.map(({ code }) => nameOf(code, language))
      expect(new Set(all).size, language).toBe(193)
      for (const name of all) expect(name).toMatch(/^[^'"`*[\]]+$/)
    }
  })

  it('[STA-2] a name that people say stands beside the one that is written, to be found by', () => {
    expect(platformNameOf({ code: 'KOR', region: 'KR', name: 'Republic of Korea' }, 'zh')).toBe('韩国')
    const korea = stateOptions('zh').find(({ id }) => id === 'KOR')
    expect(korea).toMatchObject({ label: '大韩民国', note: 'KOR' })
    for (const name of ['韩国', 'Republic of Korea', 'South Korea']) expect(korea?.also).toContain(name)
  })
})
