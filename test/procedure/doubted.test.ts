/**
 * What nobody can be sure of at the end of a period, who takes it upon themselves, and who stays out of it: seats not reached,
 * days that may still move, a corrected calendar, a chair whose own State stands in the way.
 */
import { describe, expect, it } from 'vitest'
import { doubtsOf, inDoubt, profilesAt, waitsFor } from '../../shared/procedure/index.ts'
import type { BodyEvent } from '../../shared/procedure/event.ts'
import type { Calendar, Profile } from '../../shared/procedure/state.ts'
import { cutOff, resolveWall } from '../../shared/time.ts'
import {
  as,
  bodyOf,
  committee,
  committeeSeats,
  day,
  deadlineOf,
  foldBody,
  hour,
  inNegotiation,
  minute,
  onBehalf,
  openSilence,
  passed,
  start,
  underSilence,
  type UnderSilence,
  type World,
} from './support.ts'

const members = ['ecu', 'mlt', 'fra', 'jpn']
const silenceIn = (world: World) => {
  const found = world.state.silences.at(-1)
  if (!found) throw new Error('no silence')
  return found
}

const receive = (world: World, ...seats: readonly string[]): void => {
  for (const seat of seats)
    world.act(as(seat, 'head', world.body), { type: 'AcknowledgeVersion', version: 0 })
}

const end = ({ world, silence }: UnderSilence): void => {
  world.at = deadlineOf(world, silence) + minute + 10_000
  expect(world.end(silence).ok).toBe(true)
}

const plainly = (silence: string) => ({ type: 'ConfirmOutcome', silence, outcome: 'passed' }) as const
const waits = (world: World, seat: string): readonly string[] =>
  waitsFor(world.state, as(seat, 'head', world.body), world.at, world.body).map(({ kind }) => kind)

const entered = (world: World, event: Pick<BodyEvent, 'type' | 'data'>): void => {
  world.body = foldBody(world.body, [{ ...event, audience: 'everyone' } as BodyEvent], world.at)
}

describe('seats not reached', () => {
  it('[SIL-32] keep it from passing until somebody takes each of them upon themselves by name', () => {
    const under = underSilence()
    const { world, silence } = under
    receive(world, 'ecu', 'mlt')
    end(under)
    expect(world.when(plainly(silence), as('chair')).thenRefused('OutcomeDoubted', 'SIL-32').facts).toEqual({
      seats: ['fra', 'jpn'],
      holidays: [],
      later: null,
    })
    const one = { ...plainly(silence), despite: { seats: ['fra'], holidays: [] } }
    world.when(one, as('chair')).thenRefused('OutcomeDoubted', 'SIL-32')
    world.act(as('chair'), { ...one, despite: { seats: ['fra', 'jpn'], holidays: [] } })
    expect(silenceIn(world)).toMatchObject({
      phase: 'passed',
      despite: { seats: ['fra', 'jpn'], holidays: [] },
    })
  })

  it('[SIL-32] where all have it nothing is in doubt, and nobody needs to say anything', () => {
    const under = underSilence()
    receive(under.world, ...members)
    end(under)
    expect(under.world.when(plainly(under.silence), as('chair')).result.ok).toBe(true)
    under.world.act(as('chair'), plainly(under.silence))
    expect(silenceIn(under.world).despite).toBeUndefined()
  })

  it('[SIL-14] those are asked who are members at the cut-off: who has left is not, who has come is', () => {
    const { world, silence } = underSilence()
    receive(world, 'ecu', 'mlt')
    const until = world.at + hour
    world.body = {
      ...world.body,
      seats: {
        ...bodyOf([...committeeSeats, { id: 'dnk', role: 'member', state: 'DNK', from: until }]).seats,
        jpn: { id: 'jpn', role: 'member', state: 'JPN', from: start - day, until },
      },
    }
    end({ world, silence })
    expect(silenceIn(world).notReached).toEqual(['dnk', 'fra'])
  })
})

describe('the clock of a profile', () => {
  const own: Profile = {
    id: 'own',
    regime: 'council-silence',
    period: { type: 'clock' },
    passing: 'agreed',
    holds: 'pending',
    confirmedBy: 'clock',
  }
  const opened = (): UnderSilence => {
    const world = inNegotiation()
    entered(world, { type: 'ProfileEntered', data: { profile: own, citation: 'Decision 3' } })
    const latest = world.state.versions.at(-1)
    const silence = world.act(as('chair'), {
      type: 'OpenSilence',
      version: 0,
      hash: latest?.hash ?? '',
      profile: 'own',
      wall: '2026-11-23T17:00',
    })
    return { world: world.wait(minute), silence }
  }

  it('[SIL-33] says the outcome where the body has decided so and nothing at all is in doubt', () => {
    const under = opened()
    receive(under.world, ...members)
    end(under)
    expect(under.world.log.slice(-2).map(({ type }) => type)).toEqual(['PeriodEnded', 'OutcomeConfirmed'])
    expect(under.world.state.stage).toBe('agreed')
  })

  it('[SIL-33] and else waits for a person: a seat not reached, a hold, an objection', () => {
    const doubtful: readonly ((under: UnderSilence) => void)[] = [
      ({ world }) => receive(world, 'ecu', 'mlt', 'fra'),
      ({ world, silence }) => {
        receive(world, ...members)
        world.act(as('mlt'), { type: 'HoldSilence', silence })
      },
      ({ world, silence }) => {
        receive(world, ...members)
        world.act(as('mlt'), { type: 'AskExtension', silence })
      },
      ({ world }) => {
        receive(world, ...members)
        world.act(as('mlt'), { type: 'RaiseObjection', paragraph: null })
      },
    ]
    for (const say of doubtful) {
      const under = opened()
      say(under)
      end(under)
      expect(silenceIn(under.world).phase).toBe('period-ended')
    }
    const usual = underSilence()
    receive(usual.world, ...members)
    end(usual)
    expect(silenceIn(usual.world).phase).toBe('period-ended')
  })
})

describe('days that may still move', () => {
  /** Opened on Friday 5 March 2027; Eid al-Fitr is expected on Tuesday the ninth. */
  const nearEid = (): UnderSilence => {
    const world = inNegotiation()
    world.at = Date.UTC(2027, 2, 5, 15)
    return { world, silence: openSilence(world, 'no-objection') }
  }
  const calendar = (): Calendar => {
    const found = committee.calendars['un-headquarters']
    if (!found) throw new Error('no calendar')
    return found
  }
  const announced = (holidays: Record<string, string>): Calendar => ({
    ...calendar(),
    version: '2027',
    source: 'Circular of 2027',
    provisional: calendar().provisional.filter((year) => year !== 2027),
    holidays,
  })
  const { '2027-03-09': _moved, ...others } = calendar().holidays

  it('[CAL-6] are named with the deadline, and keep it from passing while nobody has announced them', () => {
    const under = nearEid()
    const { world, silence } = under
    expect(silenceIn(world).deadline).toMatchObject({ wall: '2027-03-15T17:00', moving: ['2027-03-09'] })
    receive(world, ...members)
    end(under)
    expect(world.when(plainly(silence), as('chair')).thenRefused('OutcomeDoubted').facts['holidays']).toEqual(
      ['2027-03-09'],
    )
    entered(world, {
      type: 'CalendarEntered',
      data: { calendar: announced(calendar().holidays), citation: 'Circular' },
    })
    expect(world.when(plainly(silence), as('chair')).result.ok).toBe(true)
  })

  it('[CAL-6] a period with none near it names none', () => {
    const world = inNegotiation()
    world.at = Date.UTC(2027, 5, 7, 15)
    openSilence(world, 'no-objection')
    expect(silenceIn(world).deadline.moving).toBeUndefined()
  })

  it('[CAL-8] a correction moves no deadline: it proposes a later one, which the pen gives or answers for', () => {
    const under = nearEid()
    const { world, silence } = under
    receive(world, ...members)
    const before = silenceIn(world).deadline
    // One day more is kept than anybody expected.
    const later = announced({ ...calendar().holidays, '2027-03-10': 'Eid al-Fitr' })
    world.wait(hour)
    entered(world, { type: 'CalendarEntered', data: { calendar: later, citation: 'Circular' } })
    expect(silenceIn(world).deadline).toEqual(before)
    expect(waits(world, 'chair')).toContain('recount')
    expect(waits(world, 'mlt')).not.toContain('recount')
    const extended = { type: 'ExtendSilence', silence, wall: '2027-03-16T17:00' } as const
    expect(world.when(extended, as('chair')).result.ok).toBe(true)
    world.at = deadlineOf(world, silence) + minute + 10_000
    world.end(silence)
    expect(world.when(plainly(silence), as('chair')).thenRefused('OutcomeDoubted').facts['later']).toBe(
      '2027-03-16T17:00',
    )
    world.act(as('chair'), passed(world, silence))
    expect(silenceIn(world).despite?.later).toBe('2027-03-16T17:00')
  })

  it('[CAL-8] days that come to less change nothing: a deadline is never earlier', () => {
    const under = nearEid()
    const { world } = under
    entered(world, { type: 'CalendarEntered', data: { calendar: announced(others), citation: 'Circular' } })
    expect(silenceIn(world).deadline.wall).toBe('2027-03-15T17:00')
    expect(inDoubt(doubtsOf(silenceIn(world), world.body, world.at))).toBe(false)
    expect(waits(world, 'chair')).not.toContain('recount')
  })
})

describe('a chair whose own State stands in the way', () => {
  it('[SIL-34] leaves the time and the outcome to another of the pen; the secretariat may confirm', () => {
    const under = underSilence('no-objection')
    const { world, silence } = under
    const extended = { type: 'ExtendSilence', silence, wall: '2026-12-02T17:00' } as const
    expect(world.when(extended, as('chair')).result.ok).toBe(true)
    world.act(as('ecu'), { type: 'HoldSilence', silence })
    world.when(extended, as('chair')).thenRefused('OwnState', 'SIL-34')
    world.when({ type: 'WithdrawSilence', silence }, as('chair')).thenRefused('OwnState', 'SIL-34')
    expect(world.when(extended, as('vice')).result.ok).toBe(true)
    end(under)
    const no = { type: 'ConfirmOutcome', silence, outcome: 'not-agreed' } as const
    world.when(no, as('chair')).thenRefused('OwnState', 'SIL-34')
    expect(world.when(no, as('vice')).result.ok).toBe(true)
    expect(world.when(no, as('sec')).result.ok).toBe(true)
  })

  it('[SIL-34] acts where nobody else of the pen is there, but never declines its own request', () => {
    const { world, silence } = underSilence()
    const request = world.act(as('ecu'), { type: 'AskExtension', silence })
    const declined = { type: 'DeclineExtension', silence, request } as const
    world.when(declined, as('chair')).thenRefused('OwnState', 'SIL-34')
    expect(world.when(declined, as('vice')).result.ok).toBe(true)
    const { vice: _gone, ...seats } = world.body.seats
    world.body = { ...world.body, seats }
    world.when(declined, as('chair')).thenRefused('OwnState', 'SIL-34')
    const extended = { type: 'ExtendSilence', silence, wall: '2026-11-24T17:00' } as const
    expect(world.when(extended, as('chair')).result.ok).toBe(true)
  })
})

describe('a request taken back', () => {
  it('[SIL-35] by its own seat, once, while nobody has answered; then nothing is pending and it may ask again', () => {
    const under = underSilence()
    const { world, silence } = under
    const request = world.act(as('mlt'), { type: 'AskExtension', silence })
    const back = { type: 'WithdrawRequest', silence, request } as const
    world.when(back, as('fra')).thenRefused('NotYours', 'SIL-35')
    world.when({ ...back, request: silence }, as('mlt')).thenRefused('NoSuchRequest', 'SIL-35')
    const letter = { ...back, onBehalf: onBehalf('mlt', world.at - minute) }
    world.when(letter, as('sec')).thenRefused('NoSuchRequest', 'SIL-35')
    world.act(as('mlt'), back)
    world.when(back, as('mlt')).thenRefused('AnsweredAlready', 'SIL-35')
    const declined = { type: 'DeclineExtension', silence, request } as const
    world.when(declined, as('vice')).thenRefused('AnsweredAlready', 'SIL-29')
    const again = world.act(as('mlt'), { type: 'AskExtension', silence })
    end(under)
    // Also after the cut-off, as a hold is lifted.
    world.when(passed(world, silence), as('chair')).thenRefused('OutcomePending', 'SIL-30')
    world.act(as('mlt'), { ...back, request: again })
    world.act(as('chair'), passed(world, silence))
    world.when({ ...back, request: again }, as('mlt')).thenRefused('SilenceNotRunning', 'SIL-35')
  })
})

describe('a request taken back by a letter', () => {
  it('[BEH-10] that its seat disowns stands again, and the agreement that rested on it falls', () => {
    const under = underSilence()
    const { world, silence } = under
    const request = world.act(as('mlt'), { type: 'AskExtension', silence })
    const back = { type: 'WithdrawRequest', silence, request } as const
    const act = world.act(as('sec'), { ...back, onBehalf: onBehalf('mlt', world.at) })
    end(under)
    world.act(as('chair'), passed(world, silence))
    world.act(as('mlt'), { type: 'DisownAct', act })
    expect(silenceIn(world).requests[0]?.withdrawn).toBeUndefined()
    expect(world.state.stage).toBe('negotiation')
  })
})

describe('profiles from a day', () => {
  it('[BOD-20] is in force from the instant entered with it, and never for a silence that runs', () => {
    const { world, silence } = underSilence('no-objection-short')
    const present = world.body.profiles['no-objection-short']
    if (!present) throw new Error('no profile')
    const longer: Profile = { ...present, period: { type: 'working-days', days: 3, hour: '17:00' } }
    const first = resolveWall('2027-01-01T00:00', 'America/New_York')
    const from = first.ok ? first.value : 0
    entered(world, { type: 'ProfileEntered', data: { profile: longer, citation: 'Decision 4', from } })
    const now = (at: number) => profilesAt(world.body, at).find(({ id }) => id === longer.id)?.period
    expect(now(from - 1)).toEqual(present.period)
    expect(now(from)).toEqual(longer.period)
    expect(silenceIn(world).profile).toEqual(present)
    expect(cutOff(silenceIn(world).deadline)).toBe(deadlineOf(world, silence) + minute)
  })
})
