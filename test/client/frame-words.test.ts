/** Wording: every sentence parses and reads without its facts, and time is told as the screens promise. */
import { describe, expect, it } from 'vitest'
import { parse } from '@formatjs/icu-messageformat-parser'
import { refusals } from '../../client/words/en/refusals.ts'
import { formatMessage } from '../../client/words/format.ts'
import { refusalSentence, seatName, stateOptions, versionIn } from '../../client/words/index.ts'
import { formatMoment, formatSpan } from '../../client/words/time.ts'
import { troubleSentence } from '../../client/words/trouble.ts'
import { ApiFailure } from '../../client/connection/api.ts'
import { refusalCodes } from '../../shared/procedure/refusal.ts'
import { transportCodes } from '../../shared/protocol/http.ts'
import { englishCatalog, englishWords } from '../support/english.ts'

const newYork = 'America/New_York'
/** Sat 21 Nov 2026, 17:00 in New York, which is 22:00 UTC. */
const deadline = Date.UTC(2026, 10, 21, 22, 0)
const hour = 3_600_000

describe('sentences', () => {
  it('each is a well-formed ICU message', () => {
    for (const [key, pattern] of Object.entries({ ...englishCatalog.sentences, ...refusals }))
      expect(() => parse(pattern, { ignoreTag: true }), key).not.toThrow()
  })

  it('each reads without the facts it may name', () => {
    for (const [key, pattern] of Object.entries({ ...englishCatalog.sentences, ...refusals })) {
      const sentence = formatMessage(pattern, 'en')
      expect(sentence, key).not.toMatch(/[{}]|undefined|NaN/)
    }
  })

  it('every refusal says what would make the act possible: more than the bare rule', () => {
    for (const code of refusalCodes) {
      const sentence = refusalSentence(englishWords, { code, rule: 'X-1', facts: {} })
      expect(sentence, code).toMatch(/[.]$/)
      expect(sentence.length, code).toBeGreaterThan(20)
    }
  })

  it('every failure of the door and the wire has its own words', () => {
    for (const code of transportCodes) {
      const failure = new ApiFailure('refused', 409, { code, facts: { seconds: 5 }, incident: 'abc' })
      expect(troubleSentence(englishWords, failure), code).not.toBe(`trouble.${code}`)
    }
    expect(troubleSentence(englishWords, new ApiFailure('network', 0, undefined))).toContain('No answer came')
    expect(troubleSentence(englishWords, new Error('surprise'))).toContain('could not do this now')
  })

  it('lists are joined as the language joins them', () => {
    expect(formatMessage('{seats}', 'en', { seats: ['France', 'Japan', 'Malta'] })).toBe(
      'France, Japan, and Malta',
    )
  })
})

describe('time', () => {
  const at = { at: deadline, zone: newYork, relative: true, here: true, hereZone: 'Europe/Paris' }

  it('gives the body’s wall, the reader’s, and how far it is', () => {
    expect(formatMoment(englishWords, 'en', { ...at, now: deadline - 52 * hour })).toBe(
      'Sat 21 Nov, 17:00 New York · 23:00 here · in 2 days 4 h',
    )
  })

  it('names the reader’s day where it is another', () => {
    expect(formatMoment(englishWords, 'en', { ...at, hereZone: 'Asia/Tokyo', now: deadline - hour })).toBe(
      'Sat 21 Nov, 17:00 New York · Sun 22 Nov, 07:00 here · in 1 h',
    )
  })

  it('says it once where both walls agree, and names a year that is not this one', () => {
    expect(formatMoment(englishWords, 'en', { ...at, hereZone: newYork, now: Date.UTC(2027, 1, 1) })).toMatch(
      /^Sat 21 Nov 2026, 17:00 New York · 71 days/,
    )
  })

  it('spans keep their two largest units', () => {
    expect(formatSpan(englishWords, 26 * hour)).toBe('1 day 2 h')
    expect(formatSpan(englishWords, hour + 5 * 60_000)).toBe('1 h 5 min')
    expect(formatSpan(englishWords, 59_000)).toBe('0 min')
  })
})

describe('names', () => {
  const seats = {
    MLT: { role: 'member', state: 'MLT' },
    chair: { role: 'chair', state: 'ECU' },
    'vice-MLT': { role: 'vice-chair', state: 'MLT' },
    secretariat: { role: 'secretariat' },
  } as const

  it('a member is its State, everyone else their office', () => {
    const name = (seat: string): string => seatName(englishWords, 'en', seats, seat)
    expect(['MLT', 'chair', 'vice-MLT', 'secretariat'].map(name)).toEqual([
      'Malta',
      'Chair',
      'Vice-Chair (Malta)',
      'Secretariat',
    ])
    expect(seatName(englishWords, 'en', seats, 'MLT', 'capital')).toBe('Malta · capital')
    expect(name('unknown')).toBe('unknown')
  })

  it('States are found by their names in the reader’s language', () => {
    expect(stateOptions('fr').find(({ id }) => id === 'DEU')?.label).toBe('Allemagne')
    expect(stateOptions('en')).toHaveLength(193)
  })

  it('a version within a sentence', () => {
    expect([0, 2].map((number) => versionIn(englishWords, number))).toEqual(['the zero draft', 'Rev.2'])
  })
})
