/** Where quotations and brackets stand in a paragraph, and how seats look: the same on every screen. */
import { describe, expect, it } from 'vitest'
import { bracketRanges, quoteRanges } from '../../client/editor/page-notes.ts'
import { paletteSize, seatColour } from '../../client/editor/seat-look.ts'

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
  it('is the same every time, and one of the palette', () => {
    for (const seat of ['MLT', 'chair', 'vice-MLT', 'CHE']) {
      expect(seatColour(seat)).toBe(seatColour(seat))
      expect(seatColour(seat)).toBeLessThan(paletteSize)
      expect(seatColour(seat)).toBeGreaterThanOrEqual(0)
    }
  })
})
