/** Where quotations and brackets stand in a paragraph, and how seats look: the same on every screen. */
import { describe, expect, it } from 'vitest'
import { bracketRanges, quoteRanges } from '../../client/editor/page-notes.ts'
import { paletteSize, seatColours } from '../../client/editor/seat-look.ts'
import { tidyRuns, type ChangedRun } from '../../client/editor/tidy-runs.ts'

describe('quotations', () => {
  it('are found by their words, once each', () => {
    expect(quoteRanges('the measures and the measures', ['measures'])).toEqual([[4, 12]])
  })
  it('that are gone are not drawn', () => {
    expect(quoteRanges('other words', ['measures', ''])).toEqual([])
  })
})

describe('brackets', () => {
  const lit = (text: string): readonly string[] =>
    [...bracketRanges(text)].sort(([a], [b]) => a - b).map(([from, to]) => text.slice(from, to))
  it('are lit with what they hold, nested ones too', () => {
    expect(lit('a [b [c] d] e')).toEqual(['[b [c] d]', '[c]'])
  })
  it('left open reach to the end; a lone closing one is a character', () => {
    expect(lit('a [b')).toEqual(['[b'])
    expect(lit('a] b')).toEqual([])
  })
})

describe('the colour of a seat', () => {
  it('depends on the body alone, and no two collide before the palette is used up', () => {
    const seats = ['MLT', 'chair', 'FRA', 'CHE', 'ECU', 'vice-MLT', 'DZA', 'GBR']
    const colour = seatColours(seats)
    expect(new Set(seats.map(colour)).size).toBe(paletteSize)
    expect(seatColours([...seats].reverse())('MLT')).toBe(colour('MLT'))
    expect(colour('unknown')).toBe(0)
  })
})

describe('shreds of one insertion', () => {
  const run = (change: ChangedRun['change'], text: string, seat?: string): ChangedRun => ({
    change,
    text,
    ...(seat ? { seat } : {}),
  })

  it('are read as one, with the words unchanged', () => {
    const shreds = [
      run('same', 'new '),
      run('inserted', 'F', 'FRA'),
      run('same', 'r'),
      run('inserted', 'ance r', 'FRA'),
    ]
    const tidy = tidyRuns([...shreds, run('same', 'outes')])
    expect(tidy).toEqual([run('same', 'new '), run('inserted', 'France ', 'FRA'), run('same', 'routes')])
  })

  it('of two authors stay apart', () => {
    const shreds = [run('inserted', 'F', 'FRA'), run('same', 'r'), run('inserted', 'ance r', 'MLT')]
    expect(tidyRuns(shreds)).toEqual(shreds)
  })

  it('leave struck words where they stand', () => {
    const runs = [run('inserted', 'a', 'FRA'), run('deleted', 'b', 'FRA'), run('inserted', 'cb', 'FRA')]
    expect(tidyRuns(runs)).toEqual(runs)
  })
})
