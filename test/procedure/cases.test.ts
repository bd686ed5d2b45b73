/**
 * The cases that practice knows, one test for each, under the number by which they are cited among us. How each is decided
 * stands in the rules; here it is played from beginning to end.
 */
import { describe, expect, it } from 'vitest'
import { unHeadquarters } from '../../shared/calendar/index.ts'
import { countedObjections, knowsOf, textRights, waitsFor } from '../../shared/procedure/index.ts'
import type { BodyState, Seat } from '../../shared/procedure/state.ts'
import { cutOff } from '../../shared/time.ts'
import {
  agreedText,
  as,
  bodyOf,
  changeTo,
  commandTypes,
  committeeSeats,
  foldBody,
  hour,
  minute,
  onBehalf,
  one,
  openSilence,
  passed,
  start,
  underSilence,
  World,
  type UnderSilence,
} from './support.ts'
import { end, instantOf, last, phase } from './cases.ts'

const waits = (world: World, seat: string): readonly string[] =>
  waitsFor(world.state, as(seat, 'head', world.body), world.at, world.body).map(({ kind }) => kind)
const withSeats = (...seats: readonly Seat[]): BodyState =>
  bodyOf([...committeeSeats.filter(({ id }) => !seats.some((seat) => seat.id === id)), ...seats])

/** A council of the end of 2024: five members leave at midnight of New Year, five come. */
const leaving = ['JPN', 'ECU', 'MLT', 'MOZ', 'CHE']
const coming = ['DNK', 'GRC', 'PAK', 'PAN', 'SOM']
const newYear = instantOf('2025-01-01T00:00')
const council: readonly Seat[] = [
  { id: 'chair', role: 'chair', state: 'ECU', from: start - 900 * 86_400_000, until: newYear },
  { id: 'sec', role: 'secretariat', from: start - 900 * 86_400_000 },
  ...['FRA', 'SVN'].map((state): Seat => ({ id: state, role: 'member', state, from: 0 })),
  ...leaving.map((state): Seat => ({ id: state, role: 'member', state, from: 0, until: newYear })),
  ...coming.flatMap((state): readonly Seat[] => [
    { id: state, role: 'member', state, from: newYear },
    {
      id: `${state}-next`,
      role: 'incoming',
      state,
      from: instantOf('2024-10-01T00:00'),
      until: newYear,
    },
  ]),
]

/** Put on 27 December 2024 for five working days: until Monday 6 January 2025, 17:00. */
const acrossNewYear = (): UnderSilence => {
  const world = new World()
  world.body = bodyOf(council, instantOf('2024-06-01T00:00'))
  world.at = instantOf('2024-12-27T10:00')
  world.create('open-drafting', as('chair', 'head', world.body))
  world.act(as('chair', 'head', world.body), { type: 'OpenText' })
  const latest = world.state.versions.at(-1)
  const silence = world.act(as('chair', 'head', world.body), {
    type: 'OpenSilence',
    version: 0,
    hash: latest?.hash ?? '',
    profile: 'no-objection',
  })
  return { world, silence }
}

describe('cases', () => {
  it('[OBJ-1, SIL-24, ADO-4, COM-9, SIL-27] case 1: objection, hold, reservation, comment and request are different acts; nobody abstains', () => {
    const played = (say: (under: UnderSilence) => void) => {
      const under = underSilence('no-objection')
      say(under)
      expect(phase(under.world)).toBe('running')
      end(under)
      return under.world.when(passed(under.world, under.silence), as('chair')).result
    }
    const outcome = (say: (under: UnderSilence) => void) => {
      const result = played(say)
      return result.ok ? 'passed' : result.refusal.code
    }
    expect(outcome(({ world }) => world.act(as('mlt'), { type: 'RaiseObjection', paragraph: one }))).toBe(
      'OutcomeObjected',
    )
    expect(outcome(({ world, silence }) => world.act(as('mlt'), { type: 'HoldSilence', silence }))).toBe(
      'OutcomePending',
    )
    expect(outcome(({ world, silence }) => world.act(as('mlt'), { type: 'AskExtension', silence }))).toBe(
      'OutcomePending',
    )
    expect(
      outcome(({ world }) =>
        world.act(as('mlt'), {
          type: 'PlaceOnRecord',
          kind: 'reservation',
          paragraphs: [one],
          body: 'Ours.',
        }),
      ),
    ).toBe('passed')
    expect(
      outcome(({ world }) =>
        world.act(as('mlt'), { type: 'PostComment', paragraph: one, audience: 'everyone', body: 'Why?' }),
      ),
    ).toBe('passed')
    expect(commandTypes.filter((type) => /abstain|vote/i.test(type))).toEqual([])
    // Refused, the seat must still break before the end; without that its request is answered and in nobody's way.
    expect(
      outcome(({ world, silence }) => {
        const request = world.act(as('fra'), { type: 'AskExtension', silence })
        world.act(as('vice'), { type: 'DeclineExtension', silence, request })
      }),
    ).toBe('passed')
  })

  it('[COM-9, BRK-4] case 2: "we object", typed as a comment, is a comment; a break is said as one, by two keys where the delegation wants two', () => {
    const { world, silence } = underSilence()
    const words = { type: 'PostComment', paragraph: one, audience: 'everyone', body: 'We object!' } as const
    world.act(as('mlt'), words)
    expect(phase(world)).toBe('running')
    expect(countedObjections(world.state, last(world))).toEqual([])
    const malta = world.body.seats['mlt']
    if (!malta) throw new Error('no seat')
    world.body = { ...world.body, seats: { ...world.body.seats, mlt: { ...malta, breaking: 'two' } } }
    world.when({ type: 'BreakSilence', silence }, as('mlt')).thenRefused('SecondKeyMissing')
    world.act(as('mlt', 'delegate'), { type: 'AskToBreak', silence })
    expect(phase(world)).toBe('running')
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    expect(phase(world)).toBe('broken')
  })

  it('[SIL-18, SIL-37, SIL-38] case 3: an amendment during silence is a break with its words, or a remark, or stays on the desk', () => {
    const { world, silence } = underSilence()
    const change = changeTo(world, one, 'The Committee reaffirms its mandate.')
    world.when({ type: 'TableProposal', change }, as('mlt')).thenRefused('TextFrozen', 'STD-8')
    world.act(as('fra'), { type: 'RemarkInSilence', silence, paragraph: one, body: 'A comma.' })
    expect(phase(world)).toBe('running')
    const act = world.act(as('mlt'), { type: 'BreakSilence', silence, change })
    expect([phase(world), world.state.proposals[act]?.status]).toEqual(['broken', 'open'])
  })

  it('[VIS-6, SIL-36] case 4: nobody can change a byte under silence; what must be changed is voided and put anew', () => {
    const { world, silence } = underSilence()
    for (const seat of ['chair', 'vice', 'mlt', 'sec'])
      expect(textRights(world.state, as(seat)).write, seat).toBe(false)
    world.when({ type: 'IssueVersion' }, as('chair')).thenRefused('TextFrozen')
    const { hash } = last(world)
    world.act(as('chair'), { type: 'VoidSilence', silence, cause: 'text' })
    world.type(one, 'The Committee recalls its mandates.')
    world.act(as('chair'), { type: 'IssueVersion' })
    openSilence(world)
    expect(world.state.silences.map((one) => one.hash === hash)).toEqual([true, false])
    expect(last(world).deadline.instant - last(world).openedAt).toBeGreaterThan(0)
  })

  it('[ADO-10, ADO-11] case 5: a slip is set right beside the text; any member may say that it is none, and both stay', () => {
    const { world } = agreedText()
    const hash = world.text().hash()
    const slip = {
      type: 'EnterCorrigendum',
      paragraph: one,
      now: 'The Committee recalls its Mandate.',
    } as const
    const corrigendum = world.act(as('sec'), slip)
    world.act(as('mlt'), { type: 'ContestCorrigendum', corrigendum })
    expect(world.state.corrigenda).toMatchObject([
      { was: 'The Committee recalls its mandate.', now: slip.now, contested: { by: { seat: 'mlt' } } },
    ])
    expect([world.text().hash(), world.state.stage]).toEqual([hash, 'agreed'])
  })

  it('[SIL-10, SIL-3, SIL-26] case 6: a break is final, the same bytes can be put again; a hold lifted passes at the later of both', () => {
    const { world, silence } = underSilence()
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    expect(commandTypes.filter((type) => /break/i.test(type) && /withdraw|unbreak/i.test(type))).toEqual([])
    openSilence(world)
    expect(world.state.silences.map(({ phase: now }) => now)).toEqual(['broken', 'running'])
    expect(world.state.silences[1]?.hash).toBe(world.state.silences[0]?.hash)
    const held = underSilence('no-objection')
    held.world.act(as('mlt'), { type: 'HoldSilence', silence: held.silence })
    end(held)
    const say = () => held.world.when(passed(held.world, held.silence), as('chair'))
    say().thenRefused('OutcomePending')
    held.world.act(as('mlt'), { type: 'LiftHold', silence: held.silence })
    expect(say().result.ok).toBe(true)
  })

  it('[SIL-23, BEH-11] case 7: two break and one of them was not theirs: still broken', () => {
    const { world, silence } = underSilence()
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    const act = world.act(as('sec'), {
      type: 'BreakSilence',
      silence,
      onBehalf: onBehalf('fra', world.at),
    })
    world.act(as('fra'), { type: 'DisownAct', act })
    expect(phase(world)).toBe('broken')
    expect(last(world).breaks.map(({ seat }) => seat)).toEqual(['mlt', 'fra'])
  })

  it('[SIL-8, SIL-9] case 8: received in the stated minute is in time, to its last millisecond, with a receipt to the millisecond', () => {
    const { world, silence } = underSilence()
    const { deadline } = last(world)
    for (const at of [deadline.instant, cutOff(deadline) - 1]) {
      world.at = at
      const { result } = world.when({ type: 'BreakSilence', silence }, as('mlt'))
      expect(result).toMatchObject({ ok: true, value: [{ data: { at } }] })
    }
    world.at = cutOff(deadline)
    world.when({ type: 'BreakSilence', silence }, as('mlt')).thenRefused('SilenceLapsed', 'SIL-9')
  })

  it('[SIL-19, SIL-20, SIL-21, BEH-5] case 9: an outage near the end holds it, what came by mail counts, and a person says when it is over', () => {
    const { world, silence } = underSilence()
    const { instant } = last(world).deadline
    world.at = instant + 2 * hour
    expect(world.hold(silence, { why: 'outage', last: instant - 20 * minute, seen: world.at }).ok).toBe(true)
    expect(world.end(silence)).toMatchObject({ ok: false, refusal: { code: 'LapseHeld' } })
    expect(world.when({ type: 'BreakSilence', silence }, as('mlt')).result.ok).toBe(true)
    expect(
      world.when({ type: 'ExtendSilence', silence, wall: '2026-11-24T17:00' }, as('chair')).result.ok,
    ).toBe(true)
    world.act(as('sec'), { type: 'BreakSilence', silence, onBehalf: onBehalf('fra', instant - minute) })
    expect(phase(world)).toBe('broken')
  })

  it('[CAL-8, INV-15] case 10: a holiday declared late moves nothing by itself; a later end is given by an act, an earlier one by none', () => {
    const { world, silence } = underSilence('no-objection')
    const before = last(world).deadline
    const calendar = {
      ...unHeadquarters,
      version: 'snow',
      holidays: { ...unHeadquarters.holidays, '2026-11-24': 'Closed for snow' },
    }
    world.body = foldBody(
      world.body,
      [{ type: 'CalendarEntered', audience: 'everyone', data: { calendar, citation: 'Notice of today' } }],
      world.at,
    )
    expect(last(world).deadline).toEqual(before)
    expect(waits(world, 'chair')).toContain('recount')
    world.act(as('chair'), { type: 'ExtendSilence', silence, wall: '2026-12-01T17:00' })
    expect(last(world).extensions).toMatchObject([{ before }])
    world
      .when({ type: 'ExtendSilence', silence, wall: before.wall }, as('chair'))
      .thenRefused('DeadlineNotLater')
    expect(waits(world, 'chair')).not.toContain('recount')
  })

  it('[SIL-11, SIL-14, OBJ-7, VIS-5] case 11: across 1 January those who are members then may break; what the leaving said does not let it pass', () => {
    const under = acrossNewYear()
    const { world, silence } = under
    const of = (seat: string) => as(seat, 'head', world.body)
    expect(last(world).deadline.wall).toBe('2025-01-06T17:00')
    expect(last(world).seats).toEqual([...leaving, 'FRA', 'SVN'].sort())
    // Incoming members read, and decide nothing yet.
    expect(textRights(world.state, of('DNK-next')).see).toBe('versions')
    world.when({ type: 'BreakSilence', silence }, of('DNK-next')).thenRefused('RoleMayNot')
    world.act(of('JPN'), { type: 'HoldSilence', silence })
    world.at = newYear - 1
    expect(world.when({ type: 'BreakSilence', silence }, of('CHE')).result.ok).toBe(true)
    world.when({ type: 'BreakSilence', silence }, of('DNK')).thenRefused('NotSeated')
    world.at = newYear
    world.when({ type: 'BreakSilence', silence }, of('CHE')).thenRefused('NotSeated')
    expect(world.when({ type: 'BreakSilence', silence }, of('DNK')).result.ok).toBe(true)
    end(under)
    expect(last(world).notReached).toEqual([...coming, 'FRA', 'SVN'].sort())
    // Nobody is left to lift the hold: it is for a person to say that the text is not agreed, and to put it again.
    world.when({ type: 'LiftHold', silence }, of('JPN')).thenRefused('NotSeated')
    expect(
      world.when(passed(world, silence), of('sec')).thenRefused('OutcomePending').facts['holds'],
    ).toEqual(['JPN'])
    expect(world.when({ type: 'ConfirmOutcome', silence, outcome: 'not-agreed' }, of('sec')).result.ok).toBe(
      true,
    )
  })

  it('[STD-6, ADO-2] case 12: the presidency changes within a silence; whoever presides then holds the pen and adopts', () => {
    const under = underSilence()
    const { world, silence } = under
    const turn = world.at + hour
    world.body = withSeats(
      { id: 'chair', role: 'chair', state: 'ECU', from: start - 1, until: turn },
      { id: 'chair-fra', role: 'chair', state: 'FRA', from: turn },
    )
    const next = as('chair-fra', 'head', world.body)
    world.at = turn
    world.when({ type: 'WithdrawSilence', silence }, as('chair', 'head', world.body)).thenRefused('NotSeated')
    end(under)
    world.act(next, passed(world, silence))
    world.act(next, { type: 'AdoptText', meeting: '9600th', symbol: 'S/PRST/2026/3' })
    expect(world.state.adoption).toMatchObject({ by: { seat: 'chair-fra' }, meeting: '9600th' })
  })

  it('[STD-7, SIL-34] case 13: the chair objects as a State from its own seat, and another of the pen has the time and the outcome', () => {
    const { world, silence } = underSilence('no-objection')
    world.when({ type: 'HoldSilence', silence }, as('chair')).thenRefused('RoleMayNot', 'STD-7')
    world.act(as('ecu'), { type: 'HoldSilence', silence })
    const extended = { type: 'ExtendSilence', silence, wall: '2026-12-02T17:00' } as const
    world.when(extended, as('chair')).thenRefused('OwnState', 'SIL-34')
    expect(world.when(extended, as('vice')).result.ok).toBe(true)
  })

  it('[STD-6, SIL-15] case 14: with no chair the vice-chair has the pen; with neither the secretariat confirms, and who presides is seated', () => {
    const under = underSilence()
    const { world, silence } = under
    const gone = world.at + minute
    const ended = (id: string, role: 'chair' | 'vice-chair', state: string): Seat => ({
      id,
      role,
      state,
      from: start - 1,
      until: gone,
    })
    world.body = withSeats(ended('chair', 'chair', 'ECU'))
    world.at = gone
    const extended = { type: 'ExtendSilence', silence, wall: '2026-11-24T17:00' } as const
    world.when(extended, as('chair', 'head', world.body)).thenRefused('NotSeated')
    expect(world.when(extended, as('vice', 'head', world.body)).result.ok).toBe(true)
    world.body = withSeats(ended('chair', 'chair', 'ECU'), ended('vice', 'vice-chair', 'MLT'))
    end(under)
    expect(world.when(passed(world, silence), as('sec', 'head', world.body)).result.ok).toBe(true)
    world.body = withSeats(ended('chair', 'chair', 'ECU'), ended('vice', 'vice-chair', 'MLT'), {
      id: 'presidency',
      role: 'chair',
      state: 'FRA',
      from: gone,
    })
    expect(world.when(passed(world, silence), as('presidency', 'head', world.body)).result.ok).toBe(true)
  })

  it('[STD-2, SIL-26] case 15: one person in two seats acts for the one they say; two persons of one seat act for it alike', () => {
    const { world, silence } = underSilence('no-objection')
    const asChair = { type: 'BreakSilence', silence, as: 'ecu' } as const
    world.when(asChair, as('chair')).thenRefused('SeatNotYours', 'STD-2')
    world.act(as('mlt', 'delegate'), { type: 'HoldSilence', silence })
    world.act(as('mlt'), { type: 'LiftHold', silence })
    expect(last(world).holds).toMatchObject([
      { seat: 'mlt', by: { person: 'mlt-delegate' }, lifted: { by: { person: 'mlt-head' } } },
    ])
  })

  it('[BEH-3, SIL-23] case 16: a letter of a group is entered for each seat that signed it, and for no other', () => {
    const { world, silence } = underSilence()
    const paper = { name: 'Letter of three.pdf', hash: 'a'.repeat(64) }
    for (const seat of ['mlt', 'fra'])
      world.act(as('sec'), {
        type: 'BreakSilence',
        silence,
        onBehalf: { seat, receivedAt: world.at, channel: 'letter', paper },
      })
    expect(last(world).breaks.map(({ seat, via }) => [seat, via?.paper?.name])).toEqual([
      ['mlt', paper.name],
      ['fra', paper.name],
    ])
    world
      .when({ type: 'BreakSilence', silence, onBehalf: onBehalf('chair', world.at) }, as('sec'))
      .thenRefused('RoleMayNot')
  })

  it('[VIEW-5, SIL-32] case 17: a seat that never opened the text is named to the chair from half of the time; nothing is extended by itself', () => {
    const under = underSilence()
    const { world, silence } = under
    for (const seat of ['ecu', 'mlt', 'fra']) world.act(as(seat), { type: 'AcknowledgeVersion', version: 0 })
    const { openedAt, deadline } = last(world)
    expect(waits(world, 'chair')).not.toContain('reach')
    world.at = Math.ceil((openedAt + deadline.instant) / 2)
    expect(waits(world, 'chair')).toContain('reach')
    end(under)
    expect(last(world)).toMatchObject({ notReached: ['jpn'], extensions: [], deadline })
    const plain = { type: 'ConfirmOutcome', silence, outcome: 'passed' } as const
    world.when(plain, as('chair')).thenRefused('OutcomeDoubted', 'SIL-32')
  })

  it('[STD-1] case 34: at the minute its term ends a delegation knows of the text no more, in any of its people', () => {
    const { world } = acrossNewYear()
    for (const capacity of ['head', 'delegate', 'capital'] as const) {
      const actor = as('MLT', capacity, world.body)
      world.at = newYear - 1
      expect(knowsOf(world.state, actor)).toBe(true)
      world.at = newYear
      world.when({ type: 'AcknowledgeVersion', version: 0 }, actor).thenRefused('NotSeated', 'STD-1')
    }
  })
})
