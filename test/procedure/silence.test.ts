/** A silence: opened over bytes, judged by receipt, ended by the clock, decided by people. */
import { describe, expect, it } from 'vitest'
import { defaultProfiles } from '../../shared/procedure/index.ts'
import type { Profile } from '../../shared/procedure/state.ts'
import { judgedAt } from '../../shared/time.ts'
import {
  as,
  type Asked,
  bodyOf,
  committee,
  committeeSeats,
  foldBody,
  hour,
  inNegotiation,
  minute,
  monday,
  mondayInstant,
  one,
  openSilence,
  passed,
  periodEnded,
  start,
  tableChange,
  underSilence,
  uuid,
  type World,
} from './support.ts'

const opening = (world: World, more: object = {}): Asked => ({
  type: 'OpenSilence',
  version: world.state.versions.at(-1)?.number ?? 0,
  hash: world.state.versions.at(-1)?.hash ?? '',
  profile: 'council-silence',
  wall: monday,
  ...more,
})

describe('opening', () => {
  it('[SIL-1] over the latest version, naming its hash, by the pen', () => {
    const world = inNegotiation()
    world.type(one, 'Other words.').act(as('chair'), { type: 'IssueVersion' })
    const chair = as('chair')
    world.when(opening(world), as('mlt')).thenRefused('RoleMayNot')
    world.when(opening(world, { version: 7 }), chair).thenRefused('NoSuchVersion', 'SIL-1')
    world.when(opening(world, { version: 0 }), chair).thenRefused('VersionNotLatest', 'SIL-1')
    world.when(opening(world, { hash: '0'.repeat(64) }), chair).thenRefused('HashMismatch', 'SIL-1')
    expect(world.when(opening(world), as('vice')).result.ok).toBe(true)
  })

  it('[SIL-2] not over words that nobody issued', () => {
    const world = inNegotiation()
    world.type(one, 'Typed since.')
    world.when(opening(world), as('chair')).thenRefused('WorkingTextDiffers', 'SIL-2')
    world.act(as('chair'), { type: 'IssueVersion' })
    expect(world.when(opening(world), as('chair')).result.ok).toBe(true)
  })

  it('[SIL-3] one at a time; the same bytes again at once after a break', () => {
    const { world, silence } = underSilence()
    world.when(opening(world), as('chair')).thenRefused('SilenceRunning')
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    world.act(as('chair'), opening(world))
    expect(world.state.silences.map(({ phase }) => phase)).toEqual(['broken', 'running'])
    expect(new Set(world.state.silences.map(({ hash }) => hash)).size).toBe(1)
  })

  it('[SIL-4] the profile stands whole in the event, and later changes leave it', () => {
    const world = inNegotiation()
    world.when(opening(world, { profile: 'none' }), as('chair')).thenRefused('NoSuchProfile', 'SIL-4')
    const silence = openSilence(world)
    const before = defaultProfiles.find(({ id }) => id === 'council-silence')
    const profile: Profile = {
      id: 'council-silence',
      regime: 'council-silence',
      period: { type: 'clock' },
      passing: 'adopted',
    }
    world.body = foldBody(
      committee,
      [{ type: 'ProfileEntered', audience: 'everyone', data: { profile, citation: 'Decision 1' } }],
      world.at,
    )
    world.at = mondayInstant + minute + 10_000
    world.end(silence)
    world.act(as('chair'), passed(world, silence))
    expect(world.state.silences[0]?.profile).toEqual(before)
    expect(world.state.stage).toBe('agreed')
  })

  it('[SIL-5] a minute on the body’s wall, in the future, that exists once', () => {
    const world = inNegotiation()
    const fault = (wall: string | undefined): unknown =>
      world.when(opening(world, { wall }), as('chair')).thenRefused('DeadlineMalformed', 'SIL-5').facts[
        'fault'
      ]
    expect(fault(undefined)).toBe('WallTimeMissing')
    expect(fault('2027-03-14T02:30')).toBe('WallTimeSkipped')
    expect(fault('2027-11-07T01:30')).toBe('WallTimeTwice')
    expect(fault('2026-11-31T10:00')).toBe('WallTimeMalformed')
    world.when(opening(world, { wall: '2026-11-20T10:01' }), as('chair')).thenRefused('DeadlinePast', 'SIL-5')
    expect(world.when(opening(world, { wall: '2026-11-20T10:02' }), as('chair')).result.ok).toBe(true)
  })

  it('[SIL-6] working days are counted by the calendar; a minute given with them must be that one', () => {
    const world = inNegotiation()
    const counting = { profile: 'no-objection', wall: undefined }
    const silence = world.act(as('chair'), opening(world, counting))
    const deadline = world.state.silences.find(({ id }) => id === silence)?.deadline
    // Friday 20 November: Mon, Tue, Wed, (Thanksgiving), Fri, Mon.
    expect(deadline).toEqual({
      wall: '2026-11-30T17:00',
      zone: 'America/New_York',
      instant: Date.UTC(2026, 10, 30, 22, 0),
      calendar: 'un-headquarters 2026.2',
    })
    world.act(as('chair'), { type: 'WithdrawSilence', silence })
    world
      .when(opening(world, { profile: 'no-objection', wall: '2026-11-27T17:00' }), as('chair'))
      .thenRefused('DeadlineMalformed', 'SIL-6')
    const right = opening(world, { profile: 'no-objection', wall: '2026-11-30T17:00' })
    expect(world.when(right, as('chair')).result.ok).toBe(true)
    world.at = Date.UTC(2028, 11, 29, 15, 0)
    world.when(opening(world, counting), as('chair')).thenRefused('WorkingDaysNotKnown', 'CAL-2')
  })

  it('[SIL-7] the event says who is asked: members and holders of objections', () => {
    const world = inNegotiation()
    const objection = world.act(as('mlt'), { type: 'RaiseObjection', paragraph: one })
    const { result } = world.when(opening(world), as('chair'))
    expect(result).toMatchObject({
      ok: true,
      value: [
        {
          type: 'SilenceOpened',
          audience: 'everyone',
          data: { seats: ['ecu', 'fra', 'jpn', 'mlt'], asked: [objection], version: 0 },
        },
      ],
    })
    world.body = bodyOf(committeeSeats.filter(({ role }) => role !== 'member'))
    world.when(opening(world), as('chair')).thenRefused('NoSuchSeat', 'SIL-7')
  })
})

describe('breaking', () => {
  it('[SIL-8] a member breaks it until the stated minute has ended, and the text is back at work', () => {
    const { world, silence } = underSilence()
    world.at = mondayInstant + minute - 1
    world.when({ type: 'BreakSilence', silence, reason: 'Not yet.' }, as('mlt', 'delegate')).thenEvents({
      type: 'SilenceBroken',
      audience: 'everyone',
      data: { silence, seat: 'mlt', at: world.at, reason: 'Not yet.' },
    })
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    expect(world.state.stage).toBe('negotiation')
    expect(world.state.silences[0]).toMatchObject({ phase: 'broken', breaks: [{ seat: 'mlt' }] })
    world.when({ type: 'BreakSilence', silence: uuid(1) }, as('mlt')).thenRefused('NoSuchSilence', 'SIL-8')
  })

  it('[SIL-8] received in time and judged after the period was ended, it breaks', () => {
    const { world, silence } = periodEnded()
    world.at = mondayInstant + minute - 1
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    expect(world.state.silences[0]?.phase).toBe('broken')
  })

  it('[SIL-9] at the cut-off it is too late, whether or not the clock has spoken', () => {
    const { world, silence } = underSilence()
    world.at = mondayInstant + minute
    world.when({ type: 'BreakSilence', silence }, as('mlt')).thenRefused('SilenceLapsed', 'SIL-9')
    const ended = periodEnded()
    ended.world
      .when({ type: 'BreakSilence', silence: ended.silence }, as('mlt'))
      .thenRefused('SilenceLapsed', 'SIL-9')
  })

  it('[SIL-10] the first break ends it for good', () => {
    const { world, silence } = underSilence()
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    world.at = mondayInstant + hour
    world.when({ type: 'BreakSilence', silence }, as('fra')).thenRefused('SilenceNotRunning', 'SIL-10')
    expect(world.end(silence)).toMatchObject({ ok: false, refusal: { code: 'SilenceNotRunning' } })
    world.when(passed(world, silence), as('chair')).thenRefused('SilenceNotRunning')
  })

  it('[SIL-11] a member whose term began while it ran may break it, one whose term ended may not', () => {
    const body = bodyOf([
      ...committeeSeats,
      { id: 'som', role: 'member', state: 'SOM', from: start + 2 * hour },
      { id: 'che', role: 'member', state: 'CHE', from: 0, until: start + 2 * hour },
    ])
    const world = inNegotiation()
    world.body = body
    const silence = openSilence(world)
    const broken = { type: 'BreakSilence', silence } as const
    world.when(broken, as('som', 'head', body)).thenRefused('NotSeated')
    world.at = start + 2 * hour
    world.when(broken, as('che', 'head', body)).thenRefused('NotSeated')
    expect(world.when(broken, as('som', 'head', body)).result.ok).toBe(true)
  })

  it('[SIL-12] the pen withdraws it before the cut-off', () => {
    const { world, silence } = underSilence()
    const withdraw = { type: 'WithdrawSilence', silence, note: 'Wrong annex.' } as const
    world.when(withdraw, as('mlt')).thenRefused('RoleMayNot')
    world.at = mondayInstant + minute
    world.when(withdraw, as('chair')).thenRefused('SilenceLapsed', 'SIL-12')
    world.at -= 1
    world.act(as('chair'), withdraw)
    expect(world.state).toMatchObject({
      stage: 'negotiation',
      silences: [{ phase: 'withdrawn', closingNote: 'Wrong annex.' }],
    })
    world.when(withdraw, as('chair')).thenRefused('SilenceNotRunning', 'SIL-12')
    world.when({ ...withdraw, silence: uuid(1) }, as('chair')).thenRefused('NoSuchSilence', 'SIL-12')
  })
})

describe('the end of the period and the outcome', () => {
  it('[SIL-13] the clock ends it once, ten seconds after the cut-off, and decides nothing', () => {
    const { world, silence } = underSilence()
    world.at = mondayInstant + minute + 9_999
    expect(world.end(silence)).toMatchObject({
      ok: false,
      refusal: { code: 'PeriodNotOver', rule: 'SIL-13' },
    })
    world.at += 1
    expect(world.at).toBe(judgedAt({ wall: monday, zone: 'America/New_York', instant: mondayInstant }))
    expect(world.end(silence).ok).toBe(true)
    expect(world.state).toMatchObject({ stage: 'silence', silences: [{ phase: 'period-ended' }] })
    expect(world.end(silence)).toMatchObject({ ok: false, refusal: { code: 'SilenceNotRunning' } })
    expect(world.end(uuid(1))).toMatchObject({ ok: false, refusal: { code: 'NoSuchSilence' } })
  })

  it('[SIL-14] it names what counts and who was not reached, and no time of any receipt', () => {
    const world = inNegotiation()
    for (const seat of ['mlt', 'fra']) world.act(as(seat), { type: 'AcknowledgeVersion', version: 0 })
    const objection = world.act(as('jpn'), { type: 'RaiseObjection', paragraph: one })
    const silence = openSilence(world)
    world.at = mondayInstant + minute + 10_000
    world.end(silence)
    expect(world.log.at(-1)).toMatchObject({
      type: 'PeriodEnded',
      audience: 'everyone',
      data: { silence, standing: [objection], notReached: ['ecu', 'jpn'] },
    })
    expect(Object.keys(world.log.at(-1)?.data ?? {}).sort()).toEqual(['notReached', 'silence', 'standing'])
  })

  it('[SIL-15] the pen or the secretariat says the outcome, after the end', () => {
    const confirm = { type: 'ConfirmOutcome', outcome: 'passed' } as const
    const { world: running, silence: early } = underSilence()
    running.when({ ...confirm, silence: early }, as('chair')).thenRefused('PeriodNotOver', 'SIL-15')
    for (const seat of ['chair', 'vice', 'sec']) {
      const { world, silence } = periodEnded()
      const said = passed(world, silence)
      world.when(said, as('mlt')).thenRefused('RoleMayNot', 'STD-4')
      world.act(as(seat), { ...said, note: 'No objection was received.' })
      world.when(said, as(seat)).thenRefused('SilenceNotRunning', 'SIL-15')
      expect(world.state.silences[0]).toMatchObject({ phase: 'passed', closedBy: { seat } })
    }
  })

  it('[SIL-16] where an objection counts it has not passed; "not agreed" is always possible', () => {
    const world = inNegotiation()
    const objection = world.act(as('mlt'), { type: 'RaiseObjection', paragraph: null })
    const silence = openSilence(world)
    world.at = mondayInstant + minute + 10_000
    world.end(silence)
    const refusal = world.when(passed(world, silence), as('chair')).thenRefused('OutcomeObjected', 'SIL-16')
    expect(refusal.facts).toEqual({ objections: [objection], seats: ['mlt'] })
    world.act(as('chair'), { type: 'ConfirmOutcome', silence, outcome: 'not-agreed' })
    expect(world.state).toMatchObject({ stage: 'negotiation', silences: [{ phase: 'not-agreed' }] })
    const clean = periodEnded()
    clean.world.act(as('sec'), { type: 'ConfirmOutcome', silence: clean.silence, outcome: 'not-agreed' })
    expect(clean.world.state.stage).toBe('negotiation')
  })

  it('[SIL-17] passed makes it agreed, or adopted where the profile says so', () => {
    const council = periodEnded()
    const { silence } = council
    const despite = { seats: ['ecu', 'fra', 'jpn', 'mlt'], holidays: [] }
    council.world.when(passed(council.world, silence), as('chair')).thenEvents({
      type: 'OutcomeConfirmed',
      audience: 'everyone',
      data: { silence, outcome: 'passed', passing: 'agreed', despite },
    })
    const written = periodEnded('no-objection')
    written.world.act(as('chair'), passed(written.world, written.silence))
    expect(written.world.log.slice(-2).map(({ type }) => type)).toEqual(['OutcomeConfirmed', 'TextAdopted'])
    expect(written.world.state).toMatchObject({ stage: 'adopted', adoption: { version: 0 } })
  })

  it('[SIL-18] what stands under silence is frozen until it ends', () => {
    const { world, silence } = underSilence()
    const proposal = { type: 'WithdrawProposal', proposal: uuid(1) } as const
    world.when({ type: 'IssueVersion' }, as('chair')).thenRefused('TextFrozen')
    world.when({ type: 'TakeUpProposal', proposal: uuid(1) }, as('chair')).thenRefused('TextFrozen')
    world.when({ type: 'SetAsideProposal', proposal: uuid(1) }, as('chair')).thenRefused('TextFrozen')
    world.when(proposal, as('mlt')).thenRefused('NoSuchProposal')
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    expect(tableChange(world, 'mlt')).toBeTruthy()
  })
})
