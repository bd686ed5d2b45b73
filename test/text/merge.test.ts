/** Three-way merge of one paragraph: TXT-17 to TXT-20. */
import { fc } from '../support/property.ts'
import { expect, test } from 'vitest'
import { mergeOnto, mergeRuns } from '../../shared/text/diff.ts'
import { canonicalRuns, plainText, type Run } from '../../shared/text/schema.ts'
import { run, runsArbitrary } from './support.ts'

const merged = (base: readonly Run[], ours: readonly Run[], theirs: readonly Run[]): readonly Run[] => {
  const result = mergeRuns(base, ours, theirs)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const words = (base: string, ours: string, theirs: string) => {
  const result = mergeRuns([run(base)], [run(ours)], [run(theirs)])
  return result.ok ? plainText(result.value) : result.refusal.places
}

test('[TXT-17] an unchanged side gives the other', () => {
  fc.assert(
    fc.property(runsArbitrary, runsArbitrary, (base, changed) => {
      expect(merged(base, changed, base)).toEqual(canonicalRuns(changed))
      expect(merged(base, base, changed)).toEqual(canonicalRuns(changed))
    }),
  )
})

test('[TXT-46] brought onto the words of now: the merge where there is one, else one’s own words where both touched the same', () => {
  fc.assert(
    fc.property(runsArbitrary, runsArbitrary, runsArbitrary, (base, now, theirs) => {
      const onto = mergeOnto(base, now, theirs)
      const merging = mergeRuns(base, now, theirs)
      if (merging.ok) expect(onto).toEqual(merging.value)
      expect(mergeOnto(base, base, theirs)).toEqual(canonicalRuns(theirs))
      expect(mergeOnto(base, now, base)).toEqual(canonicalRuns(now))
    }),
  )
  const onto = mergeOnto(
    [run('The Committee recalls its mandate today.')],
    [run('The Committee notes its task today.')],
    [run('The Committee reaffirms its mandate and work today.')],
  )
  expect(plainText(onto)).toBe('The Committee reaffirms its task and work today.')
  const apart = mergeOnto(
    [run('The Committee recalls its mandate.')],
    [run('The Committee notes its task.')],
    [run('The Committee reaffirms its mandate.')],
  )
  expect(plainText(apart)).toBe('The Committee reaffirms its task.')
})

test('[TXT-18] merging is symmetric', () => {
  fc.assert(
    fc.property(runsArbitrary, runsArbitrary, runsArbitrary, (base, ours, theirs) => {
      const one = mergeRuns(base, ours, theirs)
      const other = mergeRuns(base, theirs, ours)
      if (one.ok && other.ok) expect(one.value).toEqual(other.value)
      else if (!one.ok && !other.ok)
        expect(
          other.refusal.places.map(({ ours, theirs, ...place }) => ({
            ...place,
            ours: theirs,
            theirs: ours,
          })),
        ).toEqual(one.refusal.places)
      else expect(one.ok).toBe(other.ok)
    }),
  )
})

/** A base of distinct words, each of which one side, the other or neither changes in its own way. */
const disjoint = fc
  .array(
    fc.record({
      side: fc.constantFrom('ours', 'theirs', 'neither'),
      how: fc.constantFrom('replace', 'delete', 'insert'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((changes) => {
    const reading = (sides: readonly string[]): readonly string[] =>
      changes.flatMap(({ side, how }, place) => {
        const word = `word${place} `
        const fixed = `stays${place} `
        if (!sides.includes(side)) return [word, fixed]
        const written = `${side}${place} `
        return how === 'replace' ? [written, fixed] : how === 'delete' ? [fixed] : [written, word, fixed]
      })
    const text = (sides: readonly string[]) => [run(reading(sides).join(''))]
    return { base: text([]), ours: text(['ours']), theirs: text(['theirs']), both: text(['ours', 'theirs']) }
  })

test('[TXT-19] changes to different words are both in the result, word for word', () => {
  fc.assert(
    fc.property(disjoint, ({ base, ours, theirs, both }) => {
      expect(merged(base, ours, theirs)).toEqual(both)
    }),
    { numRuns: 300 },
  )
})

test.each([
  [
    'neighbouring words',
    'urges all States',
    'requests all States',
    'urges some States',
    'requests some States',
  ],
  [
    'an insertion before a replaced word',
    'urges all',
    'strongly urges all',
    'requests all',
    'strongly requests all',
  ],
  [
    'an insertion behind a struck word',
    'urges all States',
    'urges States',
    'urges all Member States',
    'urges Member States',
  ],
  ['both ends', 'States', 'All States', 'States agree', 'All States agree'],
])('[TXT-19] %s do not conflict', (_what, base, ours, theirs, expected) => {
  expect(words(base, ours, theirs)).toBe(expected)
})

test('[TXT-19] the same words changed differently are a conflict, with its place', () => {
  expect(
    words(
      'The Council urges all States',
      'The Council requests all States',
      'The Council calls upon all States',
    ),
  ).toEqual([{ from: 12, to: 17, base: 'urges', ours: 'requests', theirs: 'calls upon' }])
})

test('[TXT-19] different words written at one point are a conflict', () => {
  expect(words('all States', 'all Member States', 'all responsible States')).toEqual([
    { from: 4, to: 4, base: '', ours: 'Member ', theirs: 'responsible ' },
  ])
})

test('[TXT-19] one struck, the other changed: a conflict over the whole that both touched', () => {
  expect(
    words('and welcomes the efforts of States', 'and States', 'and welcomes the work of States'),
  ).toEqual([
    { from: 4, to: 28, base: 'welcomes the efforts of ', ours: '', theirs: 'welcomes the work of ' },
  ])
})

test('[TXT-19] every place of conflict is given', () => {
  const result = words('a b c d e', 'x b c d y', 'z b c d w')
  expect(Array.isArray(result) && result.map(({ base }) => base)).toEqual(['a', 'e'])
})

test('[TXT-20] the same change is made once', () => {
  fc.assert(
    fc.property(runsArbitrary, runsArbitrary, (base, changed) => {
      expect(merged(base, changed, changed)).toEqual(canonicalRuns(changed))
    }),
  )
})

test('[TXT-20] marks and words changed apart are both there', () => {
  const base = [run('The Council urges all States')]
  expect(
    merged(
      base,
      [run('The Council '), run('urges', 'italic'), run(' all States')],
      [run('The Council urges all Member States')],
    ),
  ).toEqual([run('The Council '), run('urges', 'italic'), run(' all Member States')])
})

test('[TXT-20] each mark is as whoever changed it has it', () => {
  expect(merged([run('urges', 'bold')], [run('urges')], [run('urges', 'bold', 'italic')])).toEqual([
    run('urges', 'italic'),
  ])
  expect(merged([run('urges')], [run('ur', 'bold'), run('ges')], [run('u'), run('rges', 'italic')])).toEqual([
    run('u', 'bold'),
    run('r', 'bold', 'italic'),
    run('ges', 'italic'),
  ])
})

test('[TXT-20] words that replace marked ones take the mark', () => {
  expect(
    merged(
      [run('It urges all')],
      [run('It requests all')],
      [run('It '), run('urges', 'italic'), run(' all')],
    ),
  ).toEqual([run('It '), run('requests', 'italic'), run(' all')])
})
