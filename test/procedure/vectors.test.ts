/**
 * Deadlines as they were really set, or must come out, to the minute: one test for each. Days are counted on the calendar of
 * the United Nations in New York; the instants were computed independently of this program.
 */
import { describe, expect, it } from 'vitest'
import { elapsedDeadline, unHeadquarters, workingDaysDeadline } from '../../shared/calendar/index.ts'
import { deadlineFor } from '../../shared/procedure/index.ts'
import type { Profile } from '../../shared/procedure/state.ts'
import { cutOff, judgedAt, resolveWall, wallTime } from '../../shared/time.ts'
import { bodyOf, committeeSeats } from './support.ts'

const zone = 'America/New_York'

const instantOf = (wall: string, where = zone): number => {
  const found = resolveWall(wall, where)
  if (!found.ok) throw new Error(`${wall} in ${where}: ${found.refusal.code}`)
  return found.value
}

const counting = (days: number, hour: string): Profile => ({
  id: 'p',
  regime: 'no-objection',
  period: { type: 'working-days', days, hour },
  passing: 'adopted',
})

/** Opened at ten in the morning of a New York day. */
const counted = (date: string, days: number, hour = '17:00') =>
  workingDaysDeadline(counting(days, hour), instantOf(`${date}T10:00`), zone, unHeadquarters)

const due = (wall: string, instant: string) => ({
  ok: true,
  value: { wall, zone, instant: Date.parse(instant), calendar: 'un-headquarters 2026.2' },
})

describe('deadlines of practice', () => {
  it('[CAL-1] vector 1: Wednesday 27 February 2019, ten working days to 15:00, across the change of clocks', () => {
    const found = counted('2019-02-27', 10, '15:00')
    expect(found).toEqual(due('2019-03-13T15:00', '2019-03-13T19:00:00Z'))
    // As the newspapers of the next morning had it in Delhi.
    expect(found.ok && wallTime(found.value.instant, 'Asia/Kolkata')).toBe('2019-03-14T00:30')
  })

  it('[CAL-1] vector 2: Tuesday 26 March 2024, five working days, Good Friday not counted', () => {
    expect(counted('2024-03-26', 5)).toEqual(due('2024-04-03T17:00', '2024-04-03T21:00:00Z'))
  })

  it('[CAL-1] vector 3: Friday 5 April 2024, five working days, Eid al-Fitr not counted', () => {
    expect(counted('2024-04-05', 5)).toEqual(due('2024-04-15T17:00', '2024-04-15T21:00:00Z'))
  })

  it('[CAL-1] vector 4: Thursday 31 October 2024, five working days, by then on standard time', () => {
    expect(counted('2024-10-31', 5)).toEqual(due('2024-11-07T17:00', '2024-11-07T22:00:00Z'))
  })

  it('[CAL-7] vector 5: 72 hours from Friday 1 November 2024, 10:00, end on Monday at 09:00', () => {
    const opened = instantOf('2024-11-01T10:00')
    expect(elapsedDeadline(72, opened, zone)).toEqual({
      ok: true,
      value: { wall: '2024-11-04T09:00', zone, instant: opened + 72 * 3_600_000 },
    })
    // Three days on the wall are another deadline, and another profile.
    expect(instantOf('2024-11-04T10:00') - opened).toBe(73 * 3_600_000)
  })

  it('[CAL-7] vector 6: 72 hours from Friday 8 March 2024, 10:00, end on Monday at 11:00', () => {
    expect(elapsedDeadline(72, instantOf('2024-03-08T10:00'), zone)).toMatchObject({
      ok: true,
      value: { wall: '2024-03-11T11:00' },
    })
  })

  it('[CAL-7] hours that end within a minute are over no earlier than its end', () => {
    const opened = instantOf('2024-11-01T10:00') + 37_500
    const found = elapsedDeadline(72, opened, zone)
    expect(found.ok && cutOff(found.value)).toBeGreaterThanOrEqual(opened + 72 * 3_600_000)
    expect(elapsedDeadline(72, instantOf('2024-10-31T01:30'), zone)).toMatchObject({
      ok: false,
      refusal: { code: 'DeadlineMalformed', rule: 'CAL-7', facts: { fault: 'WallTimeTwice' } },
    })
  })

  it('[CAL-1] vector 7: Friday 27 December 2024, five working days, across the rotation of members', () => {
    expect(counted('2024-12-27', 5)).toEqual(due('2025-01-06T17:00', '2025-01-06T22:00:00Z'))
  })

  it('[SIL-5, CAL-3] vector 8: 02:30 on 10 March 2024 never was, 01:30 on 3 November 2024 was twice', () => {
    const body = bodyOf(committeeSeats)
    const council: Profile = {
      id: 'c',
      regime: 'council-silence',
      period: { type: 'clock' },
      passing: 'agreed',
    }
    const at = Date.UTC(2024, 1, 1)
    const faultAt = (wall: string) => {
      const found = deadlineFor(council, body, at, wall)
      return found.ok ? found.value.wall : found.refusal.facts['fault']
    }
    expect(faultAt('2024-03-10T02:30')).toBe('WallTimeSkipped')
    expect(faultAt('2024-11-03T01:30')).toBe('WallTimeTwice')
    expect(faultAt('2024-11-03T02:30')).toBe('2024-11-03T02:30')
  })

  it('[CAL-3] vector 9: "Eastern Standard Time" said literally is five hours behind all the year', () => {
    // As from 00:01 EST on 5 December 2002.
    expect(instantOf('2002-12-05T00:01', 'Etc/GMT+5')).toBe(Date.parse('2002-12-05T05:01:00Z'))
    expect(instantOf('2002-12-05T00:01')).toBe(instantOf('2002-12-05T00:01', 'Etc/GMT+5'))
    expect(instantOf('2002-07-05T00:01', 'Etc/GMT+5') - instantOf('2002-07-05T00:01')).toBe(3_600_000)
  })

  it('[CAL-3] vector 10: ten in New York is fifteen in Paris on 20 March 2024 and sixteen on 3 April', () => {
    const elsewhere = (date: string) =>
      ['Europe/Paris', 'Europe/Moscow', 'Asia/Shanghai'].map((there) =>
        wallTime(instantOf(`${date}T10:00`), there).slice(11),
      )
    expect(elsewhere('2024-03-20')).toEqual(['15:00', '17:00', '22:00'])
    expect(elsewhere('2024-04-03')).toEqual(['16:00', '17:00', '22:00'])
  })

  it('[CAL-1] vector 11: in 2020 Independence Day was kept on Friday 3 July, Eid al-Adha on 31 July', () => {
    expect(counted('2020-07-02', 1)).toMatchObject({ ok: true, value: { wall: '2020-07-06T17:00' } })
    expect(counted('2020-07-30', 1)).toMatchObject({ ok: true, value: { wall: '2020-08-03T17:00' } })
    // Memorial Day, and Eid al-Fitr on the day after it.
    expect(counted('2020-05-22', 1)).toMatchObject({ ok: true, value: { wall: '2020-05-27T17:00' } })
  })

  it('[CAL-1] vector 12: days that the host country keeps and the United Nations do not are working days', () => {
    // Martin Luther King, Presidents’, Juneteenth, Columbus and Veterans days of 2024.
    for (const [eve, that] of [
      ['2024-01-12', '2024-01-15'],
      ['2024-02-16', '2024-02-19'],
      ['2024-06-18', '2024-06-19'],
      ['2024-10-11', '2024-10-14'],
      ['2024-11-08', '2024-11-11'],
    ] as const)
      expect(counted(eve, 1)).toMatchObject({ ok: true, value: { wall: `${that}T17:00` } })
  })

  it('[CAL-3] the stated minute counts to its end, and is judged ten seconds later', () => {
    const found = counted('2024-03-26', 5)
    if (!found.ok) throw new Error(found.refusal.code)
    expect(cutOff(found.value)).toBe(Date.parse('2024-04-03T21:01:00Z'))
    expect(judgedAt(found.value)).toBe(Date.parse('2024-04-03T21:01:10Z'))
  })
})
