/** What each text between opening and adoption waits for, in counts. */
import { describe, expect, it } from 'vitest'
import { procedureOf } from '../../shared/procedure/index.ts'
import {
  agreedText,
  as,
  hour,
  inNegotiation,
  one,
  periodEnded,
  two,
  underSilence,
  World,
  type UnderSilence,
} from './support.ts'

const day = 24 * hour
const told = (world: World, at = world.at) => procedureOf(world.state, at)
const brief = (world: World, at = world.at) => {
  const procedure = told(world, at)
  return [procedure?.is, procedure?.reasons.map(({ kind }) => kind)]
}

describe('all procedures', () => {
  it('[VIEW-11] open while the clock runs, blocked by what counts, pending over a hold and a request', () => {
    const { world, silence } = underSilence('no-objection')
    expect(told(world)).toEqual({ is: 'open', since: world.state.silences[0]?.openedAt, reasons: [] })
    const objection = world.act(as('fra'), { type: 'RaiseObjection', paragraph: one })
    expect(brief(world)).toEqual(['blocked', ['objections']])
    world.act(as('mlt'), { type: 'HoldSilence', silence })
    world.act(as('ecu'), { type: 'AskExtension', silence })
    expect(brief(world)).toEqual(['pending', ['holds', 'requests', 'objections']])
    world.act(as('fra'), { type: 'ReleaseObjection', objection, silence })
    world.act(as('mlt'), { type: 'LiftHold', silence })
    expect(told(world)?.reasons).toEqual([{ kind: 'requests', count: 1 }])
  })

  it('[VIEW-11] pending when a period has ended, blocked after a break until another version is issued', () => {
    const ended = periodEnded()
    expect(brief(ended.world)).toEqual(['pending', ['ended']])
    const { world, silence }: UnderSilence = underSilence()
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    expect(brief(world)).toEqual(['blocked', ['broken']])
    world.type(two, 'The Committee notes the reports.')
    world.act(as('chair'), { type: 'IssueVersion' })
    expect(brief(world)).toEqual(['moving', []])
  })

  it('[VIEW-11] ageing after fourteen days of nothing; an objection blocks at any age', () => {
    const world = inNegotiation()
    const since = world.state.versions[0]?.at ?? 0
    expect(brief(world, since + 14 * day - 1)).toEqual(['moving', []])
    expect(told(world, since + 14 * day)).toEqual({ is: 'ageing', since, reasons: [] })
    world.act(as('fra'), { type: 'RaiseObjection', paragraph: one })
    expect(brief(world, since + 14 * day)).toEqual(['blocked', ['objections']])
  })

  it('[VIEW-11] agreed ages too, unless its adoption is set; a time that is over without one is pending', () => {
    const { world } = agreedText()
    const agreed = world.state.agreement?.at ?? 0
    expect(brief(world, agreed + 15 * day)).toEqual(['ageing', []])
    world.act(as('sec'), { type: 'ScheduleAdoption', wall: '2026-12-20T10:00' })
    expect(brief(world, agreed + 15 * day)).toEqual(['moving', []])
    expect(brief(world, Date.UTC(2026, 11, 20, 16))).toEqual(['pending', ['adoption-due']])
    world.act(as('sec'), { type: 'AdoptText' })
    expect(told(world)).toBeUndefined()
  })

  it('[VIEW-11] nothing of a text that is not open to delegations yet; no seat is named in any of it', () => {
    const prepared = new World()
    prepared.create('closed-pen')
    expect(told(prepared)).toBeUndefined()
    const { world, silence } = underSilence('no-objection')
    world.act(as('fra'), { type: 'RaiseObjection', paragraph: one })
    world.act(as('mlt'), { type: 'HoldSilence', silence })
    const words = JSON.stringify(told(world))
    for (const seat of Object.keys(world.body.seats)) expect(words).not.toContain(`"${seat}"`)
  })
})
