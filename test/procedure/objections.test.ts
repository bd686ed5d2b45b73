/** Objections, and when they count against a silence. */
import { describe, expect, it } from 'vitest'
import { countedObjections } from '../../shared/procedure/index.ts'
import type { Seat } from '../../shared/procedure/state.ts'
import { cutOff } from '../../shared/time.ts'
import {
  adoptedText,
  as,
  bodyOf,
  committeeSeats,
  day,
  hour,
  inNegotiation,
  long,
  minute,
  mondayInstant,
  onBehalf,
  one,
  openSilence,
  passed,
  start,
  two,
  underSilence,
  uuid,
  type World,
} from './support.ts'

const objection = { type: 'RaiseObjection', paragraph: one } as const

const counted = (world: World, silence: string): readonly string[] => {
  const found = world.state.silences.find(({ id }) => id === silence)
  return found ? countedObjections(world.state, found).map(({ seat }) => seat) : []
}

/** An objection of Malta stands, and a silence has been opened over it. */
const objected = (): { world: World; silence: string; raised: string } => {
  const world = inNegotiation()
  const raised = world.act(as('mlt'), objection)
  const silence = openSilence(world.wait(minute))
  return { world: world.wait(hour), silence, raised }
}

describe('raising, answering, withdrawing', () => {
  it('[OBJ-1] a member objects to a paragraph or to the whole, in negotiation and under silence', () => {
    const world = inNegotiation()
    world.when({ ...objection, id: uuid(8), reason: 'No mandate.' }, as('mlt')).thenEvents({
      type: 'ObjectionRaised',
      audience: 'everyone',
      data: { objection: uuid(8), seat: 'mlt', paragraph: one, reason: 'No mandate.' },
    })
    world.when({ ...objection, paragraph: 'pNowhere0' }, as('mlt')).thenRefused('NoSuchParagraph', 'OBJ-1')
    const silent = underSilence().world
    expect(silent.when({ ...objection, paragraph: null }, as('mlt')).result.ok).toBe(true)
  })

  it('[OBJ-1] under silence until the stated minute has ended', () => {
    const { world } = underSilence()
    world.at = mondayInstant + minute - 1
    expect(world.when(objection, as('mlt')).result.ok).toBe(true)
    world.at = mondayInstant + minute
    world.when(objection, as('mlt')).thenRefused('SilenceLapsed', 'OBJ-1')
    const late = onBehalf('mlt', mondayInstant + minute)
    world.when({ ...objection, onBehalf: late }, as('sec')).thenRefused('ReceivedTooLate', 'OBJ-1')
    const inTime = onBehalf('mlt', mondayInstant + minute - 1)
    expect(world.when({ ...objection, onBehalf: inTime }, as('sec')).result.ok).toBe(true)
  })

  it('[OBJ-2] its seat withdraws it, once, until adoption', () => {
    const world = inNegotiation()
    const raised = world.act(as('mlt'), objection)
    const withdraw = { type: 'WithdrawObjection', objection: raised } as const
    world.when(withdraw, as('fra')).thenRefused('NotYours', 'OBJ-2')
    world.when({ ...withdraw, objection: uuid(1) }, as('mlt')).thenRefused('NoSuchObjection', 'OBJ-2')
    world.act(as('mlt', 'delegate'), withdraw)
    expect(world.state.objections[raised]).toMatchObject({ status: 'withdrawn', withdrawnAt: world.at })
    world.when(withdraw, as('mlt')).thenRefused('ObjectionWithdrawnAlready', 'OBJ-2')
    adoptedText().world.when(withdraw, as('mlt')).thenRefused('StageMayNot', 'STD-8')
  })

  it('[OBJ-3] the pen answers, and the objection stands', () => {
    const world = inNegotiation()
    const raised = world.act(as('mlt'), objection)
    const answer = { type: 'AnswerObjection', objection: raised, body: 'See paragraph 2.' } as const
    world.when(answer, as('fra')).thenRefused('RoleMayNot')
    world.act(as('chair'), answer)
    expect(world.state.objections[raised]).toMatchObject({
      status: 'standing',
      answers: [{ by: { seat: 'chair' }, body: 'See paragraph 2.' }],
    })
    world.act(as('mlt'), { type: 'WithdrawObjection', objection: raised })
    world.when(answer, as('chair')).thenRefused('ObjectionWithdrawnAlready', 'OBJ-3')
  })

  it('[OBJ-4] its seat releases it to the running silence before the cut-off; it goes on standing', () => {
    const { world, silence, raised } = objected()
    const release = { type: 'ReleaseObjection', objection: raised, silence } as const
    world.when(release, as('fra')).thenRefused('NotYours', 'OBJ-4')
    world.when({ ...release, silence: uuid(1) }, as('mlt')).thenRefused('NoSuchSilence', 'OBJ-4')
    world.act(as('mlt'), release)
    expect(counted(world, silence)).toEqual([])
    expect(world.state.objections[raised]?.status).toBe('standing')
    world.when(release, as('mlt')).thenEvents()
    world.act(as('fra'), { type: 'BreakSilence', silence })
    world.when(release, as('mlt')).thenRefused('SilenceNotRunning', 'OBJ-4')
    const next = openSilence(world)
    expect(counted(world, next)).toEqual(['mlt'])
  })

  it('[OBJ-4] after the cut-off a release comes too late', () => {
    const { world, silence, raised } = objected()
    const release = { type: 'ReleaseObjection', objection: raised, silence } as const
    world.at = mondayInstant + minute
    world.when(release, as('mlt')).thenRefused('SilenceLapsed', 'OBJ-4')
    const late = onBehalf('mlt', world.at)
    world.when({ ...release, onBehalf: late }, as('sec')).thenRefused('ReceivedTooLate', 'OBJ-4')
    const inTime = onBehalf('mlt', world.at - 1)
    expect(world.when({ ...release, onBehalf: inTime }, as('sec')).result.ok).toBe(true)
  })

  it('[OBJ-5] no reason is asked for', () => {
    const { world, silence } = underSilence()
    expect(world.when({ type: 'RaiseObjection', paragraph: null }, as('mlt')).result.ok).toBe(true)
    expect(world.when({ type: 'BreakSilence', silence }, as('mlt')).result.ok).toBe(true)
  })
})

describe('counting', () => {
  it('[OBJ-6] one that stands at the cut-off counts, and withdrawing it later does not help', () => {
    const { world, silence, raised } = objected()
    world.at = mondayInstant + minute
    world.act(as('mlt'), { type: 'WithdrawObjection', objection: raised })
    expect(counted(world, silence)).toEqual(['mlt'])
    world.wait(10_000).end(silence)
    expect(world.log.at(-1)?.data).toMatchObject({ standing: [raised] })
    world.when(passed(world, silence), as('chair')).thenRefused('OutcomeObjected', 'SIL-16')
  })

  it('[OBJ-6] one withdrawn at the last millisecond does not', () => {
    const { world, silence, raised } = objected()
    world.at = mondayInstant + minute - 1
    world.act(as('mlt'), { type: 'WithdrawObjection', objection: raised })
    expect(counted(world, silence)).toEqual([])
  })

  it('[OBJ-6] paper decides by its receipt, entered when the period is over', () => {
    const { world, silence, raised } = objected()
    world.at = mondayInstant + minute + 10_000
    world.end(silence)
    expect(world.log.at(-1)?.data).toMatchObject({ standing: [raised] })
    const inTime = mondayInstant
    world.act(as('sec'), {
      type: 'WithdrawObjection',
      objection: raised,
      onBehalf: onBehalf('mlt', inTime),
    })
    expect(counted(world, silence)).toEqual([])
    world.act(as('sec'), { ...objection, onBehalf: onBehalf('fra', inTime) })
    expect(counted(world, silence)).toEqual(['fra'])
  })

  it('[OBJ-6] a withdrawal cannot be older than the objection', () => {
    const { world, raised } = objected()
    world.act(as('sec'), {
      type: 'WithdrawObjection',
      objection: raised,
      onBehalf: onBehalf('mlt', start - day),
    })
    expect(world.state.objections[raised]?.withdrawnAt).toBe(world.state.objections[raised]?.at)
  })

  const leaving = (until: number): readonly Seat[] => [
    ...committeeSeats,
    { id: 'che', role: 'member', state: 'CHE', from: long, until },
  ]

  it('[OBJ-7] of a seat that left before the opening nothing counts; it is not asked', () => {
    const body = bodyOf(leaving(start + 2 * hour))
    const world = inNegotiation()
    world.body = body
    world.act(as('che', 'head', body), objection)
    const silence = openSilence(world.wait(3 * hour))
    expect(counted(world, silence)).toEqual([])
    expect(world.state.silences[0]?.asked).toEqual([])
    expect(world.state.silences[0]?.seats).not.toContain('che')
  })

  it('[OBJ-7] of a seat that leaves while it runs the objection counts', () => {
    const body = bodyOf(leaving(start + 4 * hour))
    const world = inNegotiation()
    world.body = body
    world.act(as('che', 'head', body), objection)
    const silence = openSilence(world)
    world.at = cutOff(world.state.silences[0]?.deadline ?? { wall: '', zone: '', instant: 0 }) + 10_000
    world.end(silence)
    expect(counted(world, silence)).toEqual(['che'])
  })

  it('[OBJ-7] of a member that came while it ran the objection counts', () => {
    const body = bodyOf([
      ...committeeSeats,
      { id: 'som', role: 'member', state: 'SOM', from: start + 2 * hour },
    ])
    const world = inNegotiation()
    world.body = body
    const silence = openSilence(world)
    world.wait(3 * hour).act(as('som', 'head', body), { ...objection, paragraph: two })
    expect(world.state.silences[0]?.seats).not.toContain('som')
    expect(counted(world, silence)).toEqual(['som'])
  })
})
