/** Who sits when, and the days that count, as the secretariat enters them. */
import { describe, expect, it } from 'vitest'
import { linesOf, withYear } from '../../client/installation/holidays.ts'
import { nextYear, seatIdFor } from '../../client/people/seats.tsx'
import { defaultCalendar } from '../../shared/procedure/index.ts'

describe('a year of holidays', () => {
  const entered = (lines: string, announced = true) =>
    withYear(defaultCalendar, { year: 2026, lines, announced, source: 'ST/IC', today: '2026-11-21' })

  it('[BOD-10] is written in lines and read back; other years stay as they are', () => {
    const lines = linesOf(defaultCalendar, 2026)
    const again = entered(`\n${lines}\n 2026-11-24   Closed for snow `)
    if (!again.ok) throw new Error(again.line)
    expect(again.calendar.holidays).toEqual({
      ...defaultCalendar.holidays,
      '2026-11-24': 'Closed for snow',
    })
    expect(again.calendar).toMatchObject({ id: 'body', version: '2026 2026-11-21' })
    // Each year's source is told before those of the others, once.
    expect(again.calendar.source).toBe(`2026: ST/IC; ${defaultCalendar.source}`.slice(0, 500))
    const corrected = withYear(
      { ...defaultCalendar, source: '2026: ST/IC; as computed' },
      { year: 2026, lines, announced: true, source: 'Circular; of today', today: '2026-11-22' },
    )
    expect(corrected.ok && corrected.calendar.source).toBe('2026: Circular, of today; as computed')
    expect(again.calendar.years).toEqual(defaultCalendar.years)
  })

  it('[BOD-10] a day that is left out is a working day, and one that is none is named', () => {
    const none = entered('')
    expect(none.ok && Object.keys(none.calendar.holidays).filter((date) => date.startsWith('2026'))).toEqual(
      [],
    )
    for (const line of ['2026-02-30 No day', '2025-12-25 Of another year', '2026-12-25', 'Christmas'])
      expect(entered(line)).toEqual({ ok: false, line })
  })

  it('[CAL-4] as announced no day of the year may still move; else all may', () => {
    const announced = entered(linesOf(defaultCalendar, 2026))
    const expected = entered('2026-12-25 Christmas Day', false)
    if (!announced.ok || !expected.ok) throw new Error('a line is wrong')
    expect(announced.calendar.provisional).not.toContain(2026)
    expect(announced.calendar.moving?.filter((date) => date.startsWith('2026'))).toEqual([])
    expect(expected.calendar.provisional).toContain(2026)
    expect(expected.calendar.moving).toContain('2026-12-25')
  })
})

describe('a seat', () => {
  it('[BOD-4] of a State that comes back has a name of its own; a term begins with the year on the body’s wall', () => {
    expect(seatIdFor('member', 'PAK', [])).toBe('PAK')
    expect(seatIdFor('member', 'PAK', ['PAK', 'PAK-2'])).toBe('PAK-3')
    expect(seatIdFor('incoming', 'PAK', ['PAK'])).toBe('incoming-PAK')
    // Still last year in New York.
    expect(nextYear(Date.UTC(2027, 0, 1, 3), 'America/New_York')).toBe('2027-01-01T00:00')
    expect(nextYear(Date.UTC(2027, 0, 1, 6), 'America/New_York')).toBe('2028-01-01T00:00')
  })
})
