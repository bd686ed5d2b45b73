/**
 * Many seeds of several people at once (ROOM-26). A seed that once failed keeps its own line. The whole takes about half a
 * minute; thousands of fresh ones are looked at with `npm run faults -- --only editors`.
 */
import { describe, expect, it } from 'vitest'
import { atLength, firstSeed, patience, report, share } from '../support/share.ts'
import { fuzz, type FuzzOptions } from './support/fuzz.ts'

/** Of programs that do not say what they carried a piece shorter than this, around which somebody typed at once, may stand twice. */
const piece = 12

/** Letters are given out in order: neighbours were typed together. */
const longestPiece = (letters: readonly string[]): number => {
  let [longest, length, last] = [0, 0, -1]
  for (const letter of [...letters].sort()) {
    const code = letter.charCodeAt(0)
    length = code === last + 1 ? length + 1 : 1
    longest = Math.max(longest, length)
    last = code
  }
  return longest
}

const spoken: FuzzOptions = {
  people: 2,
  steps: 25,
  words: 25,
  language: true,
  only: ['type', 'type', 'type', 'split', 'join', 'move', 'retype', 'mark'],
}

/** Months with their items and topics, and what a letter is made of beside them. */
const timetable: FuzzOptions = {
  people: 3,
  steps: 60,
  types: ['annex', 'month', 'item', 'item', 'item', 'paragraph', 'part', 'signature'],
}

const groups: readonly (readonly [what: string, options: FuzzOptions, seeds: number])[] = [
  ['two, a little', { people: 2, steps: 25 }, 120],
  ['three, offline and back', { people: 3, steps: 60 }, 40],
  ['three, whose lines break with strokes on them', { people: 3, steps: 60, losesFrames: true }, 40],
  ['two who also undo', { people: 2, steps: 30, undoes: true }, 40],
  ['five, for long', { people: 5, steps: 150 }, 5],
  ['three at a timetable', timetable, 15],
  ['three at a timetable who also undo', { ...timetable, people: 2, undoes: true }, 10],
  ['two in a language, whose words repeat themselves', spoken, 40],
  ['three in a language, for longer', { ...spoken, people: 3, steps: 60 }, 20],
]

describe('by chance', () => {
  for (const [what, options, seeds] of groups)
    it(
      `[ROOM-26] ${what}: nothing lost, nothing twice, all alike`,
      { timeout: patience(share(seeds), 400) },
      () => {
        const found: string[] = []
        const first = firstSeed(1)
        for (let seed = first; seed < first + share(seeds); seed += 1) {
          const { lost, doubled, faults } = fuzz(seed, options)
          if (lost.length > 0) found.push(`${seed}: lost ${lost.join('')}`)
          if (doubled.length > 0) found.push(`${seed}: twice ${doubled.join('')}`)
          if (faults.length > 0) found.push(`${seed}: ${faults.join(', ')}`)
        }
        report({ plays: share(seeds), what, failing: found.length })
        expect(found).toEqual([])
      },
    )

  /** Seeds in which more than a piece stands twice, because what was carried has to be guessed. */
  const guessedWrong = [9, 34]

  it(
    '[ROOM-26] three plain Yjs programs: nothing lost, all alike',
    { timeout: patience(share(30), 400) },
    () => {
      const found: string[] = []
      const first = firstSeed(1)
      let twice = 0
      for (let seed = first; seed < first + share(30); seed += 1) {
        const { lost, doubled, faults } = fuzz(seed, { people: 3, steps: 60, plain: true })
        if (lost.length > 0) found.push(`${seed}: lost ${lost.join('')}`)
        // The known limit is counted among fresh seeds, and held back to those that are known among our own.
        if (longestPiece(doubled) > piece) twice += 1
        if (longestPiece(doubled) > piece && !atLength && !guessedWrong.includes(seed))
          found.push(`${seed}: twice ${doubled.join('')}`)
        if (faults.length > 0) found.push(`${seed}: ${faults.join(', ')}`)
      }
      report({ plays: share(30), 'with a piece twice (plain)': twice, failing: found.length })
      expect(found).toEqual([])
    },
  )
})

describe('seeds that once failed', () => {
  const once: readonly (readonly [seed: number, options: FuzzOptions, what: string])[] = [
    [171, { people: 2, steps: 25, words: 4 }, 'a join into a paragraph that had been moved'],
    [212, { people: 2, steps: 25, words: 4 }, 'a split in the middle of a word, of a moved paragraph'],
    [734, { people: 2, steps: 25, words: 4 }, 'words deleted where they had been before'],
    [849, { people: 2, steps: 25, words: 4 }, 'a copy carried on by one who had not seen it removed'],
    [
      1167,
      { people: 2, steps: 25, words: 4 },
      'words that died in the document of one who had moved their paragraph',
    ],
    [
      1388,
      { people: 2, steps: 25, words: 4 },
      'words brought by the server into a paragraph retyped offline',
    ],
    [1922, { people: 2, steps: 25, words: 4 }, 'one paragraph written over another'],
    [49, { people: 3, steps: 60, words: 4 }, 'a retyped paragraph joined by one who saw both'],
    [
      32,
      { people: 3, steps: 60, losesFrames: true },
      'words that came after a join that was lost with the line',
    ],
    [
      84,
      { people: 3, steps: 60, losesFrames: true },
      'words lost with the line, in a paragraph deleted meanwhile',
    ],
    [144, { people: 2, steps: 25 }, 'a paragraph retyped, joined and moved offline, removed by another'],
    [90, { people: 3, steps: 60 }, 'words carried on through a block that had gone'],
    [201, { people: 3, steps: 60 }, 'a paragraph moved that had another’s identity'],
    [68, { people: 3, steps: 60, losesFrames: true }, 'two copies carried on by one who had both'],
    [
      413,
      { ...spoken, people: 3, steps: 60 },
      'words lost beside words that were lost themselves, kept as a draft',
    ],
    [
      349,
      { people: 2, steps: 30, undoes: true },
      'a change of type undone after two moves, of words that another had carried',
    ],
    [273, { people: 3, steps: 60, losesFrames: true }, 'a second copy carried into a block that had gone'],
    [74, { people: 2, steps: 30, undoes: true }, 'a split undone, and the change of type before it'],
    [
      626_846_186,
      { ...timetable, people: 2, undoes: true },
      'several values of one attribute, sent as one piece behind an undoing',
    ],
  ]
  for (const [seed, options, what] of once)
    it(`[ROOM-26] ${what} (seed ${seed})`, () => {
      const { lost, doubled, faults } = fuzz(seed, options)
      expect({ lost, doubled, faults }).toEqual({ lost: [], doubled: [], faults: [] })
    })
})
