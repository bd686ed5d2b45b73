/** Holds and requests for more time: they break nothing, and nothing passes over them. */
import { describe, expect, it } from 'vitest'
import { waitsFor } from '../../shared/procedure/index.ts'
import type { Profile } from '../../shared/procedure/state.ts'
import {
  as,
  committee,
  deadlineOf,
  foldBody,
  hour,
  inNegotiation,
  minute,
  monday,
  mondayInstant,
  onBehalf,
  openSilence,
  passed,
  underSilence,
  type UnderSilence,
  uuid,
  type World,
} from './support.ts'

const [chair, sec, malta, france] = [as('chair'), as('sec'), as('mlt'), as('fra')]

/** The period of five working days ends on Monday 30 November 2026, 17:00 in New York. */
const noObjection = (): UnderSilence => underSilence('no-objection')

const profiled = (profile: Profile): UnderSilence => {
  const world = inNegotiation()
  world.body = foldBody(
    committee,
    [{ type: 'ProfileEntered', audience: 'everyone', data: { profile, citation: 'Decision 1' } }],
    world.at,
  )
  const silence = openSilence(world, profile.id)
  return { world: world.wait(hour), silence }
}

const end = (world: World, silence: string): void => {
  world.at = deadlineOf(world, silence) + minute + 10_000
  expect(world.end(silence).ok).toBe(true)
}

const confirm = (world: World, silence: string) => world.when(passed(world, silence), chair)

const phaseOf = (world: World): string | undefined => world.state.silences.at(-1)?.phase
const waits = (world: World, seat: string): readonly string[] =>
  waitsFor(world.state, as(seat), world.at, world.body).map(({ kind }) => kind)

describe('an act of now', () => {
  it('[BEH-5] is not measured against the opening, by a clock a moment behind', () => {
    const { world, silence } = noObjection()
    world.at = (world.state.silences.at(-1)?.openedAt ?? 0) - 1
    for (const type of ['BreakSilence', 'HoldSilence', 'AskExtension'] as const)
      expect(world.when({ type, silence }, malta).result.ok, type).toBe(true)
  })
})

describe('a hold', () => {
  it('[SIL-24] by a member, with until when and why if it wishes, once; it breaks nothing and hinders no break', () => {
    const { world, silence } = noObjection()
    const asked = {
      type: 'HoldSilence',
      silence,
      until: world.at + hour,
      reason: 'Capital is asked.',
    } as const
    world.when(asked, chair).thenRefused('RoleMayNot')
    world.when({ ...asked, silence: uuid(1) }, malta).thenRefused('NoSuchSilence', 'SIL-24')
    world.when(asked, malta).thenEvents({
      type: 'SilenceHeld',
      audience: 'everyone',
      data: { silence, seat: 'mlt', at: world.at, reason: 'Capital is asked.', until: world.at + hour },
    })
    world.act(malta, asked)
    expect(phaseOf(world)).toBe('running')
    expect(world.state.stage).toBe('silence')
    world.when(asked, malta).thenRefused('HeldAlready', 'SIL-24')
    expect(world.when({ type: 'HoldSilence', silence }, france).result.ok).toBe(true)
    world.act(malta, { type: 'BreakSilence', silence })
    world.when({ type: 'HoldSilence', silence }, france).thenRefused('SilenceNotRunning')
  })

  it('[SIL-24] in the stated minute to its last millisecond, and not after it', () => {
    const { world, silence } = noObjection()
    world.at = deadlineOf(world, silence) + minute - 1
    expect(world.when({ type: 'HoldSilence', silence }, malta).result.ok).toBe(true)
    world.at += 1
    world.when({ type: 'HoldSilence', silence }, malta).thenRefused('SilenceLapsed', 'SIL-9')
    const late = onBehalf('mlt', world.at)
    world.when({ type: 'HoldSilence', silence, onBehalf: late }, sec).thenRefused('ReceivedTooLate', 'BEH-5')
  })

  it('[SIL-25] keeps the outcome pending in a no-objection procedure; a council’s silence takes none', () => {
    const { world, silence } = noObjection()
    world.act(malta, { type: 'HoldSilence', silence })
    end(world, silence)
    expect(confirm(world, silence).thenRefused('OutcomePending', 'SIL-30').facts).toEqual({
      holds: ['mlt'],
      requests: [],
    })
    const council = underSilence()
    council.world
      .when({ type: 'HoldSilence', silence: council.silence }, malta)
      .thenRefused('HoldsNotTaken', 'SIL-25')
  })

  it('[SIL-25] lapses with the period, or is taken in a council’s silence, only where the profile says so', () => {
    const own = { id: 'own', period: { type: 'working-days', days: 2, hour: '17:00' } } as const
    const lapsing = profiled({ ...own, regime: 'no-objection', passing: 'adopted', holds: 'lapse' })
    lapsing.world.act(malta, { type: 'HoldSilence', silence: lapsing.silence })
    end(lapsing.world, lapsing.silence)
    expect(confirm(lapsing.world, lapsing.silence).result.ok).toBe(true)
    const taking = profiled({ ...own, regime: 'council-silence', passing: 'agreed', holds: 'pending' })
    taking.world.act(malta, { type: 'HoldSilence', silence: taking.silence })
    end(taking.world, taking.silence)
    confirm(taking.world, taking.silence).thenRefused('OutcomePending', 'SIL-30')
  })

  it('[SIL-26] is lifted by its own seat, before the cut-off or after it; a letter from before lifts nothing', () => {
    const { world, silence } = noObjection()
    const earlier = onBehalf('mlt', world.at)
    world.wait(minute).act(malta, { type: 'HoldSilence', silence })
    world.when({ type: 'LiftHold', silence }, france).thenRefused('NoHold', 'SIL-26')
    world.when({ type: 'LiftHold', silence, onBehalf: earlier }, sec).thenRefused('NoHold', 'SIL-26')
    expect(waits(world, 'mlt')).toContain('hold')
    end(world, silence)
    expect(waits(world, 'mlt')).toEqual(['hold', 'read'])
    world.act(malta, { type: 'LiftHold', silence })
    expect(waits(world, 'mlt')).toEqual(['read'])
    world.when({ type: 'LiftHold', silence }, malta).thenRefused('NoHold', 'SIL-26')
    world.act(chair, passed(world, silence))
    expect(world.state.stage).toBe('adopted')
    world.when({ type: 'LiftHold', silence }, malta).thenRefused('SilenceNotRunning', 'SIL-26')
  })

  it('[SIL-26] is lifted by an act of now, though the clock that judges it is behind the one that wrote it', () => {
    const { world, silence } = noObjection()
    world.act(malta, { type: 'HoldSilence', silence })
    world.wait(-3).act(malta, { type: 'LiftHold', silence })
    expect(waits(world, 'mlt')).not.toContain('hold')
  })

  it('[SIL-24] may be placed again after it was lifted', () => {
    const { world, silence } = noObjection()
    world.act(malta, { type: 'HoldSilence', silence })
    world.act(malta, { type: 'LiftHold', silence })
    world.act(malta, { type: 'HoldSilence', silence })
    end(world, silence)
    confirm(world, silence).thenRefused('OutcomePending')
    world.act(chair, { type: 'ConfirmOutcome', silence, outcome: 'not-agreed' })
    expect(world.state.stage).toBe('negotiation')
  })
})

describe('more time', () => {
  it('[SIL-27] asked for by a member, once until it is answered; it breaks nothing, and waits for the pen', () => {
    const { world, silence } = underSilence()
    const asked = { type: 'AskExtension', silence, until: mondayInstant + hour } as const
    world.when(asked, sec).thenRefused('RoleMayNot')
    world.when({ ...asked, silence: uuid(1) }, malta).thenRefused('NoSuchSilence', 'SIL-27')
    const request = world.act(malta, asked)
    expect(phaseOf(world)).toBe('running')
    world.when(asked, malta).thenRefused('TimeAskedAlready', 'SIL-27')
    expect(waits(world, 'chair')).toContain('extension')
    expect(waits(world, 'sec')).not.toContain('extension')
    world.act(chair, { type: 'DeclineExtension', silence, request })
    expect(waits(world, 'chair')).not.toContain('extension')
    expect(world.when(asked, malta).result.ok).toBe(true)
    world.at = mondayInstant + minute
    world.when(asked, malta).thenRefused('SilenceLapsed')
  })

  it('[SIL-28] given by the pen, to a later minute, before the cut-off; it answers whoever asked', () => {
    const { world, silence } = underSilence()
    world.act(malta, { type: 'AskExtension', silence })
    const to = (wall: string) => ({ type: 'ExtendSilence', silence, wall }) as const
    world.when(to('2026-11-24T12:00'), malta).thenRefused('RoleMayNot')
    world.when(to(monday), chair).thenRefused('DeadlineNotLater', 'SIL-28')
    world.when(to('2026-11-23T16:59'), chair).thenRefused('DeadlineNotLater', 'SIL-28')
    world.when(to('2027-03-14T02:30'), chair).thenRefused('DeadlineMalformed')
    world.act(chair, to('2026-11-24T12:00'))
    const extended = world.state.silences.at(-1)
    expect(extended?.deadline).toEqual({
      wall: '2026-11-24T12:00',
      zone: 'America/New_York',
      instant: Date.UTC(2026, 10, 24, 17, 0),
    })
    expect(extended?.extensions.map(({ before }) => before.wall)).toEqual([monday])
    expect(extended?.requests).toMatchObject([{ seat: 'mlt', answered: { granted: true } }])
    // What would have been too late is in time, and the first minute ends nothing.
    world.at = mondayInstant + hour
    expect(world.end(silence)).toMatchObject({ ok: false, refusal: { code: 'PeriodNotOver' } })
    expect(world.when({ type: 'BreakSilence', silence }, malta).result.ok).toBe(true)
    world.at = Date.UTC(2026, 10, 24, 17, 1)
    world.when(to('2026-11-25T12:00'), chair).thenRefused('SilenceLapsed', 'SIL-28')
    end(world, silence)
    world.when(to('2026-11-25T12:00'), chair).thenRefused('SilenceNotRunning', 'SIL-28')
    expect(confirm(world, silence).result.ok).toBe(true)
  })

  it('[SIL-28] also after the cut-off while the end is held: an outage is made good by more time', () => {
    const { world, silence } = underSilence()
    const last = world.at
    world.at = mondayInstant + hour
    world.hold(silence, { why: 'outage', last, seen: world.at })
    const to = (wall: string) => ({ type: 'ExtendSilence', silence, wall }) as const
    world.when(to('2026-11-23T17:30'), chair).thenRefused('DeadlinePast')
    world.act(chair, to('2026-11-24T12:00'))
    world.act(chair, { type: 'ConfirmClock', silence })
    expect(world.end(silence)).toMatchObject({ ok: false, refusal: { code: 'PeriodNotOver' } })
  })

  it('[SIL-29] declined by name before the cut-off, not after: the seat could no longer object', () => {
    const { world, silence } = underSilence()
    const request = world.act(malta, { type: 'AskExtension', silence })
    const asked = { type: 'DeclineExtension', silence, request, note: 'The Council meets at six.' } as const
    world.when(asked, malta).thenRefused('RoleMayNot')
    world.when({ ...asked, request: uuid(1) }, chair).thenRefused('NoSuchRequest', 'SIL-29')
    const answered = world.state
    world.act(chair, asked)
    expect(world.state.silences.at(-1)?.requests).toMatchObject([
      { answered: { granted: false, note: 'The Council meets at six.' } },
    ])
    world.when(asked, chair).thenRefused('AnsweredAlready', 'SIL-29')
    expect(answered.silences.at(-1)?.requests[0]).not.toHaveProperty('answered')
    const second = world.act(malta, { type: 'AskExtension', silence })
    world.at = mondayInstant + minute
    world.when({ ...asked, request: second }, chair).thenRefused('SilenceLapsed', 'SIL-29')
  })

  it('[SIL-30] a request that nobody answered leaves the text not agreed', () => {
    const { world, silence } = underSilence()
    world.act(malta, { type: 'AskExtension', silence })
    end(world, silence)
    expect(confirm(world, silence).thenRefused('OutcomePending', 'SIL-30').facts).toEqual({
      holds: [],
      requests: ['mlt'],
    })
    world.act(chair, { type: 'ConfirmOutcome', silence, outcome: 'not-agreed' })
    const { wall, zone } = { wall: '2026-11-25T17:00', zone: 'America/New_York' }
    const again = openSilenceAgain(world, wall)
    expect(world.state.silences.find(({ id }) => id === again)?.deadline).toMatchObject({ wall, zone })
  })
})

const openSilenceAgain = (world: World, wall: string): string => {
  const latest = world.state.versions.at(-1)
  return world.act(chair, {
    type: 'OpenSilence',
    version: latest?.number ?? 0,
    hash: latest?.hash ?? '',
    profile: 'council-silence',
    wall,
  })
}

describe('on paper', () => {
  it('[BEH-2, SIL-31] in time and entered after "passed": the silence waits for its outcome again', () => {
    const { world, silence } = underSilence()
    const received = world.at
    end(world, silence)
    world.act(chair, passed(world, silence))
    expect(world.state.stage).toBe('agreed')
    const asked = { type: 'AskExtension', silence, onBehalf: onBehalf('mlt', received) } as const
    world.when({ type: 'AskExtension', silence }, malta).thenRefused('SilenceNotRunning', 'SIL-10')
    world.act(sec, asked)
    expect(world.state.stage).toBe('silence')
    expect(phaseOf(world)).toBe('period-ended')
    expect(world.state).not.toHaveProperty('agreement')
    confirm(world, silence).thenRefused('OutcomePending', 'SIL-30')
    expect(waits(world, 'mlt')).toContain('countersign')
  })

  it('[SIL-31] after adoption it is too late', () => {
    const { world, silence } = noObjection()
    const received = world.at
    end(world, silence)
    world.act(chair, passed(world, silence))
    const paper = { onBehalf: onBehalf('mlt', received) }
    world.when({ type: 'HoldSilence', silence, ...paper }, sec).thenRefused('ReceivedTooLate')
    world.when({ type: 'AskExtension', silence, ...paper }, sec).thenRefused('ReceivedTooLate')
  })

  it('[BEH-10] lifted for its seat and disowned, the hold stands again', () => {
    const { world, silence } = noObjection()
    world.act(malta, { type: 'HoldSilence', silence })
    const act = world
      .wait(minute)
      .act(sec, { type: 'LiftHold', silence, onBehalf: onBehalf('mlt', world.at) })
    end(world, silence)
    expect(confirm(world, silence).result.ok).toBe(true)
    world.act(malta, { type: 'DisownAct', act })
    confirm(world, silence).thenRefused('OutcomePending', 'SIL-30')
  })

  it('[BEH-11] a hold entered for a seat and disowned stands until the seat lifts it, and waits for who serves', () => {
    const { world, silence } = noObjection()
    const act = world.act(sec, { type: 'HoldSilence', silence, onBehalf: onBehalf('mlt', world.at) })
    world.act(malta, { type: 'DisownAct', act })
    expect(waits(world, 'chair')).toContain('disowned')
    end(world, silence)
    confirm(world, silence).thenRefused('OutcomePending')
    world.act(malta, { type: 'LiftHold', silence })
    expect(waits(world, 'chair')).not.toContain('disowned')
    expect(confirm(world, silence).result.ok).toBe(true)
  })

  it('[BEH-12] an agreement over a hold that was lifted by a disowned act falls', () => {
    const own = { id: 'own', period: { type: 'working-days', days: 2, hour: '17:00' } } as const
    const { world, silence } = profiled({ ...own, regime: 'no-objection', passing: 'agreed' })
    world.act(malta, { type: 'HoldSilence', silence })
    const act = world
      .wait(minute)
      .act(sec, { type: 'LiftHold', silence, onBehalf: onBehalf('mlt', world.at) })
    end(world, silence)
    world.act(chair, passed(world, silence))
    world.act(malta, { type: 'DisownAct', act })
    expect(world.state.stage).toBe('negotiation')
    expect(phaseOf(world)).toBe('not-agreed')
  })
})
