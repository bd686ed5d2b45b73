/** Whose words are whose: TXT-21, TXT-22, and the cost of asking (TXT-30). */
import { fc } from '../support/property.ts'
import { expect, test } from 'vitest'
import type { Attribution, IdRange } from '../../shared/protocol/socket.ts'
import { AttributionIndex } from '../../shared/text/attribution.ts'
import { nothingKnown } from './delegation.ts'

const indexOf = (...attributions: readonly Partial<Attribution>[]): AttributionIndex => {
  const index = new AttributionIndex()
  for (const attribution of attributions) index.add({ ...nothingKnown, ...attribution })
  return index
}

const clients: Attribution['clients'] = [
  [1, 'MLT'],
  [2, 'FRA'],
  [3, 'CHN'],
]

test('[TXT-21] a word is its client’s owner’s', () => {
  const index = indexOf({ clients })
  expect([index.authorOf(1, 0), index.authorOf(3, 9), index.authorOf(4, 0)]).toEqual([
    'MLT',
    'CHN',
    undefined,
  ])
})

test('[TXT-21] words written by the server are whose it named, up to the last of them', () => {
  const index = indexOf({ clients, words: [[[2, 10, 5], 'MLT']] })
  expect([9, 10, 14, 15].map((clock) => index.authorOf(2, clock))).toEqual(['FRA', 'MLT', 'MLT', 'FRA'])
})

test('[TXT-21] carried words stay their author’s, over any number of carryings', () => {
  const index = indexOf({
    clients,
    words: [[[1, 4, 2], 'CHN']],
    transfers: [
      [
        [1, 0, 10],
        [2, 100, 10],
      ],
      [
        [2, 102, 4],
        [3, 50, 4],
      ],
    ],
  })
  expect([50, 51, 52, 53, 54].map((clock) => index.authorOf(3, clock))).toEqual([
    'MLT',
    'MLT',
    'CHN',
    'CHN',
    'CHN',
  ])
  expect(index.transferredFrom(3, 51)).toEqual([2, 103])
  expect(index.transferredTo(1, 9)).toEqual([2, 109])
  expect(index.transferredTo(1, 10)).toBeUndefined()
  expect(index.originOf([3, 50], 10)).toEqual({
    id: [1, 2],
    length: 4,
    path: [
      [3, 50],
      [2, 102],
      [1, 2],
    ],
  })
  expect(index.endOf([1, 0], 10)).toMatchObject({ id: [2, 100], length: 2 })
})

test('[TXT-21] what the server named on the way stands before the origin', () => {
  const index = indexOf({
    clients,
    transfers: [
      [
        [1, 0, 2],
        [2, 0, 2],
      ],
    ],
    words: [[[2, 1, 1], 'CHN']],
  })
  expect([index.authorOf(2, 0), index.authorOf(2, 1)]).toEqual(['MLT', 'CHN'])
})

test('[TXT-21] a circle of transfers ends', () => {
  const index = indexOf({
    clients,
    transfers: [
      [
        [1, 0, 5],
        [2, 0, 5],
      ],
      [
        [2, 0, 5],
        [1, 0, 5],
      ],
    ],
  })
  expect(['MLT', 'FRA']).toContain(index.authorOf(1, 3))
  expect(index.endOf([1, 3], 1).length).toBe(1)
})

test('[TXT-21] words carried twice live on where they were carried last, and both copies know their origin', () => {
  const index = indexOf(
    {
      clients,
      transfers: [
        [
          [1, 0, 4],
          [2, 0, 4],
        ],
      ],
    },
    {
      transfers: [
        [
          [1, 1, 2],
          [3, 0, 2],
        ],
      ],
    },
  )
  const again = indexOf(index.all())
  for (const one of [index, again]) {
    expect([0, 1, 2, 3].map((clock) => one.transferredTo(1, clock))).toEqual([
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 3],
    ])
    expect([one.transferredFrom(2, 1), one.transferredFrom(3, 1)]).toEqual([
      [1, 1],
      [1, 2],
    ])
  }
})

const range = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(30), fc.integer({ min: 1, max: 8 }))
const seat = fc.constantFrom('MLT', 'FRA', 'CHN')
/** Words may be carried twice, but each copy is written once, so it has one origin. */
const attributions = fc
  .array(
    fc.record({
      clients: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), seat), { maxLength: 1 }),
      deletions: fc.array(fc.tuple(range, seat), { maxLength: 3 }),
      words: fc.array(fc.tuple(range, seat), { maxLength: 3 }),
      carried: fc.array(range, { maxLength: 3 }),
    }),
    { maxLength: 8 },
  )
  .map((parts) => {
    let next = 0
    return parts.map(({ carried, ...part }): Attribution => ({
      ...part,
      transfers: carried.map((from): readonly [IdRange, IdRange] => {
        const clock = next
        next += from[2]
        return [from, [4, clock, from[2]]]
      }),
    }))
  })

const everything = (index: AttributionIndex) =>
  [1, 2, 3, 4].flatMap((client) =>
    Array.from({ length: 200 }, (_, clock) => [
      index.deleterOf(client, clock),
      index.authorOf(client, clock),
      index.transferredFrom(client, clock),
      index.transferredTo(client, clock),
    ]),
  )

test('[TXT-22] look-ups answer as a plain list would, the last word standing', () => {
  fc.assert(
    fc.property(attributions, (parts) => {
      const index = indexOf(...parts)
      const last = (facts: readonly (readonly [IdRange, string])[], client: number, clock: number) =>
        facts.findLast(
          ([[held, from, length]]) => held === client && from <= clock && clock < from + length,
        )?.[1]
      for (const client of [1, 2, 3])
        for (let clock = 0; clock < 45; clock += 1) {
          const deletions = parts.flatMap((part) => part.deletions)
          const words = parts.flatMap((part) => part.words)
          const owner = parts.flatMap((part) => part.clients).findLast(([held]) => held === client)?.[1]
          expect(index.deleterOf(client, clock)).toBe(last(deletions, client, clock))
          expect(index.authorOf(client, clock)).toBe(last(words, client, clock) ?? owner)
        }
    }),
  )
})

test('[TXT-22] what an index gives as a whole makes an equal one, and adding it again changes nothing', () => {
  fc.assert(
    fc.property(attributions, (parts) => {
      const index = indexOf(...parts)
      const expected = everything(index)
      const whole = index.all()
      expect(everything(indexOf(whole))).toEqual(expected)
      index.add(whole)
      expect(everything(index)).toEqual(expected)
    }),
  )
})

test('[TXT-22] the order of parts that do not overlap, and how they are cut, make no difference', () => {
  const parts = Array.from({ length: 30 }, (_, place): Partial<Attribution> => ({
    deletions: [[[1, place * 2, 2], place < 15 ? 'MLT' : 'FRA']],
    words: [[[2, place, 1], 'CHN']],
    transfers: [
      [
        [3, place * 3, 3],
        [4, 100 + place * 3, 3],
      ],
    ],
  }))
  fc.assert(
    fc.property(fc.shuffledSubarray(parts, { minLength: 30, maxLength: 30 }), (shuffled) => {
      expect(indexOf(...shuffled).all()).toEqual({
        clients: [],
        deletions: [
          [[1, 0, 30], 'MLT'],
          [[1, 30, 30], 'FRA'],
        ],
        words: [[[2, 0, 30], 'CHN']],
        transfers: [
          [
            [3, 0, 90],
            [4, 100, 90],
          ],
        ],
      })
    }),
  )
})

test('[TXT-30] a look-up among a hundred thousand ranges is a search, and an addition at the end is no more', () => {
  const index = new AttributionIndex()
  const started = performance.now()
  for (let place = 0; place < 100_000; place += 1)
    index.add({ ...nothingKnown, deletions: [[[1, place * 2, 1], place % 2 === 0 ? 'MLT' : 'FRA']] })
  let found = 0
  for (let place = 0; place < 200_000; place += 1) if (index.deleterOf(1, place) !== undefined) found += 1
  expect(found).toBe(100_000)
  // A list searched from the front would need minutes.
  expect(performance.now() - started).toBeLessThan(5_000)
})
