/** A period whose end is in doubt: held, told, and let go by a person alone. */
import { describe, expect, it } from 'vitest'
import type { Doubt } from '../../shared/procedure/state.ts'
import { waitsFor } from '../../shared/procedure/index.ts'
import {
  as,
  bodyOf,
  foldBody,
  inNegotiation,
  minute,
  mondayInstant,
  onBehalf,
  openSilence,
  underSilence,
  uuid,
} from './support.ts'

const set: Doubt = { why: 'clock-set', last: mondayInstant - 5 * minute, seen: mondayInstant + 55 * minute }
const over = mondayInstant + minute + 10_000

const held = (doubt: Doubt = set) => {
  const { world, silence } = underSilence()
  expect(world.hold(silence, doubt)).toMatchObject({ ok: true, value: [{ type: 'LapseHeld' }] })
  return { world, silence }
}

const outage = (minutes: number): Doubt => ({
  why: 'outage',
  last: mondayInstant - minutes * minute,
  seen: mondayInstant,
})

describe('a doubt', () => {
  it('[SIL-19] holds the end of a running silence, once, with both times', () => {
    const { world, silence } = held()
    expect(world.state.silences[0]?.held).toEqual(set)
    expect(world.log.at(-1)).toMatchObject({ audience: 'everyone', data: { silence, ...set } })
    expect(world.hold(silence, outage(600))).toEqual({ ok: true, value: [] })
    expect(world.state.silences[0]?.held).toEqual(set)
  })

  it('[SIL-19] about an outage is one only where it is longer than the profile allows', () => {
    const { world, silence } = underSilence()
    expect(world.hold(silence, outage(10))).toEqual({ ok: true, value: [] })
    // What lies before the opening and after the stated minute was nobody's time to speak.
    const before = { why: 'outage', last: 0, seen: world.state.silences[0]?.openedAt ?? 0 } as const
    expect(world.hold(silence, before)).toEqual({ ok: true, value: [] })
    const after = { why: 'outage', last: mondayInstant + minute, seen: over + 600 * minute } as const
    expect(world.hold(silence, after)).toEqual({ ok: true, value: [] })
    expect(world.hold(silence, outage(11)).ok && world.state.silences[0]?.held?.why).toBe('outage')
  })

  it('[SIL-19] is measured by the profile that stands in the opening', () => {
    const world = inNegotiation()
    const strict = {
      id: 'council-silence',
      regime: 'council-silence',
      period: { type: 'clock' },
      passing: 'agreed',
      outage: 0,
    } as const
    world.body = foldBody(
      bodyOf(),
      [{ type: 'ProfileEntered', audience: 'everyone', data: { profile: strict, citation: 'Note' } }],
      world.at,
    )
    const silence = openSilence(world)
    expect(world.hold(silence, { why: 'outage', last: world.at, seen: world.at + 11_000 })).toMatchObject({
      value: [{ type: 'LapseHeld' }],
    })
  })

  it('[SIL-19] has nothing to hold where nothing runs', () => {
    const { world, silence } = underSilence()
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    expect(world.hold(silence, set)).toMatchObject({ refusal: { code: 'SilenceNotRunning', rule: 'SIL-19' } })
    expect(world.hold(uuid(1), set)).toMatchObject({ refusal: { code: 'NoSuchSilence' } })
  })

  it('[SIL-20] ends no period and knows no outcome, however late it is', () => {
    const { world, silence } = held()
    world.at = over + 30 * 24 * 60 * minute
    expect(world.end(silence)).toMatchObject({ ok: false, refusal: { code: 'LapseHeld', rule: 'SIL-20' } })
    for (const outcome of ['passed', 'not-agreed'] as const)
      world.when({ type: 'ConfirmOutcome', silence, outcome }, as('chair')).thenRefused('LapseHeld', 'SIL-20')
    expect(world.state.stage).toBe('silence')
  })

  it('[SIL-21] leaves a break in time after the cut-off, and the pen may withdraw', () => {
    const broken = held()
    broken.world.at = over + minute
    broken.world.act(as('mlt'), { type: 'BreakSilence', silence: broken.silence })
    expect(broken.world.state.stage).toBe('negotiation')
    const withdrawn = held()
    withdrawn.world.at = over + minute
    withdrawn.world.act(as('chair'), { type: 'WithdrawSilence', silence: withdrawn.silence })
    expect(withdrawn.world.state.stage).toBe('negotiation')
  })

  it('[SIL-21] does not move the receipt that is stated for a paper', () => {
    const { world, silence } = held()
    world.at = over + minute
    const breaking = { type: 'BreakSilence', silence } as const
    world
      .when({ ...breaking, onBehalf: onBehalf('mlt', over) }, as('sec'))
      .thenRefused('ReceivedTooLate', 'BEH-5')
    world.act(as('sec'), { ...breaking, onBehalf: onBehalf('mlt', mondayInstant) })
    expect(world.state.stage).toBe('negotiation')
  })

  it('[SIL-22] goes on when a person confirms the clock, in their name', () => {
    for (const seat of ['chair', 'vice', 'sec']) {
      const { world, silence } = held()
      world.at = over
      world.act(as(seat), { type: 'ConfirmClock', silence, note: 'Compared with the wall.' })
      expect(world.log.at(-1)).toMatchObject({
        type: 'ClockConfirmed',
        actor: { seat, person: `${seat}-head` },
      })
      expect(world.state.silences[0]).not.toHaveProperty('held')
      world.when({ type: 'BreakSilence', silence }, as('mlt')).thenRefused('SilenceLapsed', 'SIL-9')
      expect(world.end(silence)).toMatchObject({ ok: true, value: [{ type: 'PeriodEnded' }] })
    }
  })

  it('[SIL-22] is not confirmed by a member, nor where nothing is held or runs', () => {
    const { world, silence } = held()
    const confirm = { type: 'ConfirmClock', silence } as const
    world.when(confirm, as('mlt')).thenRefused('RoleMayNot')
    world.act(as('chair'), confirm)
    world.when(confirm, as('chair')).thenRefused('LapseNotHeld', 'SIL-22')
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    world.when(confirm, as('chair')).thenRefused('SilenceNotRunning', 'SIL-22')
  })

  it('[VIEW-5] waits for the pen and the secretariat, and a member may still speak', () => {
    const { world } = held()
    world.at = over + minute
    const kinds = (seat: string) =>
      waitsFor(world.state, as(seat), world.at, world.body).map(({ kind }) => kind)
    expect(kinds('chair')).toContain('clock')
    expect(kinds('sec')).toContain('clock')
    expect(kinds('mlt')).toContain('silence')
    expect(kinds('mlt')).not.toContain('clock')
  })

  it('[SIL-19] that a restore brings is told with it, and holds what runs', () => {
    const { world, silence } = underSilence()
    const taken = world.at - 5 * minute
    world.server({ type: 'NoteRestore', id: uuid(9), taken })
    expect(world.log.at(-1)).toMatchObject({ type: 'TextRestored', audience: 'everyone', data: { taken } })
    world.at = over
    expect(world.end(silence)).toMatchObject({ refusal: { code: 'LapseHeld' } })
  })
})
