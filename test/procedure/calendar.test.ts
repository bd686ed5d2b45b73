/** Working days and deadlines: the vectors of practice, to the minute. */
import { describe, expect, it } from 'vitest'
import { dayKind, unHeadquarters, workingDaysDeadline } from '../../shared/calendar/index.ts'
import { unHeadquartersYears } from '../../shared/calendar/un-headquarters.ts'
import { calendarOf, emptyBody } from '../../shared/procedure/index.ts'
import type { Calendar, Profile } from '../../shared/procedure/state.ts'
import { cutOff, judgedAt, resolveWall } from '../../shared/time.ts'
import { bodyOf, foldBody, start } from './support.ts'

const zone = 'America/New_York'

const profileOf = (days: number, hour: string): Profile => ({
  id: 'p',
  regime: 'no-objection',
  period: { type: 'working-days', days, hour },
  passing: 'adopted',
})

/** Opened at ten in the morning of a New York day. */
const counted = (date: string, days: number, hour = '17:00') => {
  const opened = resolveWall(`${date}T10:00`, zone)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return workingDaysDeadline(profileOf(days, hour), opened.value, zone, unHeadquarters)
}

describe('working days', () => {
  it('[CAL-1] the day of opening is not counted, late or early, weekend or not', () => {
    const opened = ['2026-11-23T00:00', '2026-11-23T23:59', '2026-11-22T12:00', '2026-11-21T12:00'].map(
      (wall) => {
        const at = resolveWall(wall, zone)
        const found = workingDaysDeadline(profileOf(1, '17:00'), at.ok ? at.value : 0, zone, unHeadquarters)
        return found.ok ? found.value.wall : found.refusal.code
      },
    )
    expect(opened).toEqual(['2026-11-24T17:00', '2026-11-24T17:00', '2026-11-23T17:00', '2026-11-23T17:00'])
  })

  it('[CAL-1] a profile that counts by the clock has no working days', () => {
    const clock: Profile = {
      id: 'c',
      regime: 'council-silence',
      period: { type: 'clock' },
      passing: 'agreed',
    }
    expect(workingDaysDeadline(clock, start, zone, unHeadquarters)).toMatchObject({
      ok: false,
      refusal: { code: 'DeadlineMalformed', rule: 'CAL-1' },
    })
  })

  it('[CAL-2] a year that the calendar does not cover is not guessed', () => {
    expect(counted('2018-12-20', 5)).toMatchObject({
      ok: false,
      refusal: { code: 'WorkingDaysNotKnown', rule: 'CAL-2', facts: { year: 2018 } },
    })
    expect(counted('2019-12-30', 5).ok).toBe(true)
    expect(counted('2028-12-20', 5).ok).toBe(true)
    expect(counted('2028-12-27', 5)).toMatchObject({ ok: false, refusal: { facts: { year: 2029 } } })
  })

  it('[CAL-3] a minute that is skipped or comes twice is no deadline', () => {
    expect(resolveWall('2024-03-10T02:30', zone)).toMatchObject({ refusal: { code: 'WallTimeSkipped' } })
    expect(resolveWall('2024-11-03T01:30', zone)).toMatchObject({ refusal: { code: 'WallTimeTwice' } })
    const plain: Calendar = { ...unHeadquarters, holidays: {}, years: [2024] }
    // In Cairo the clocks of 2024 skipped the first hour of Friday 26 April.
    const skipped = workingDaysDeadline(
      profileOf(1, '00:30'),
      Date.UTC(2024, 3, 25, 9),
      'Africa/Cairo',
      plain,
    )
    expect(skipped).toMatchObject({
      ok: false,
      refusal: { code: 'DeadlineMalformed', rule: 'CAL-3', facts: { fault: 'WallTimeSkipped' } },
    })
  })

  it('[CAL-3] the stated minute counts to its end, and is judged ten seconds later', () => {
    const found = counted('2024-03-26', 5)
    if (!found.ok) throw new Error(found.refusal.code)
    expect(cutOff(found.value)).toBe(Date.parse('2024-04-03T21:01:00Z'))
    expect(judgedAt(found.value)).toBe(Date.parse('2024-04-03T21:01:10Z'))
  })

  it('[CAL-4] years that rest on announcements to come are marked, every holiday lies in a covered year', () => {
    const { years, provisional, holidays } = unHeadquarters
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028])
    expect(years.filter((year) => !provisional.includes(year))).toEqual([2020, 2024])
    for (const date of Object.keys(holidays)) {
      expect(years).toContain(Number(date.slice(0, 4)))
      expect(['holiday', 'weekend']).toContain(dayKind(date, unHeadquarters))
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
    }
    for (const year of [2019, 2020, 2024, 2025, 2026])
      expect(Object.keys(holidays).filter((date) => date.startsWith(`${year}-`))).toHaveLength(9)
  })

  it('[CAL-4] a year is a file with its own source and version; what it says is of that year', () => {
    for (const { year, version, source, provisional, holidays, moving = [] } of unHeadquartersYears) {
      expect(version).toMatch(/^\d+$/)
      expect(source).not.toBe('')
      expect(Object.keys(holidays).every((date) => date.startsWith(`${year}-`))).toBe(true)
      expect(moving).toHaveLength(provisional ? 2 : 0)
      expect(moving.every((date) => holidays[date]?.startsWith('Eid'))).toBe(true)
    }
  })

  it('[CAL-4] no holiday of the data falls on a weekend, where it would free no day', () => {
    for (const date of Object.keys(unHeadquarters.holidays))
      expect(dayKind(date, unHeadquarters)).toBe('holiday')
  })

  it('[CAL-5] a body’s own calendar goes before the one supplied', () => {
    const body = bodyOf()
    expect(calendarOf(body, start)?.id).toBe('un-headquarters')
    const calendar: Calendar = { ...unHeadquarters, id: 'body', version: '1', holidays: {} }
    const entered = { calendar, citation: 'Decision 2' }
    const own = foldBody(body, [{ type: 'CalendarEntered', audience: 'everyone', data: entered }], start)
    expect(calendarOf(own, start)?.id).toBe('body')
    expect(calendarOf(emptyBody('nobody'), start)).toBeUndefined()
  })
})
