/** "This was not ours": what follows for each kind of act that the secretariat may have entered. */
import { describe, expect, it } from 'vitest'
import { waitsFor } from '../../shared/procedure/index.ts'
import {
  adoptedText,
  agreedText,
  as,
  type Asked,
  changeTo,
  hour,
  inNegotiation,
  minute,
  mondayInstant,
  onBehalf,
  one,
  openSilence,
  passed,
  start,
  tableChange,
  underSilence,
  uuid,
  type World,
} from './support.ts'

const sec = as('sec')
const malta = as('mlt')

/** Entered for Malta, received now. */
const enter = (world: World, asked: Asked): string =>
  world.act(sec, { ...asked, onBehalf: onBehalf('mlt', world.at) })
const disown = (world: World, act: string): string => world.act(malta, { type: 'DisownAct', act })
const waits = (world: World, seat: string): readonly string[] =>
  waitsFor(world.state, as(seat), world.at, world.body).map(({ kind }) => kind)

const ended = (world: World, silence: string): void => {
  world.at = mondayInstant + minute + 10_000
  world.end(silence)
}

describe('disowning', () => {
  it('[BEH-9] by a person of the seat who acts, once, and not after countersigning', () => {
    const world = inNegotiation()
    const act = enter(world, { type: 'RaiseObjection', paragraph: null })
    const asked = { type: 'DisownAct', act, note: 'We sent no letter.' } as const
    for (const seat of ['fra', 'sec', 'chair']) world.when(asked, as(seat)).thenRefused('NotYours', 'BEH-9')
    world.when(asked, as('mlt', 'capital')).thenRefused('CapacityMayNot')
    world.when({ ...asked, act: uuid(1) }, malta).thenRefused('NoSuchAct', 'BEH-9')
    world.when(asked, as('mlt', 'delegate')).thenEvents({
      type: 'ActDisowned',
      audience: 'everyone',
      data: { act, seat: 'mlt', note: 'We sent no letter.' },
    })
    expect(waits(world, 'mlt')).toContain('countersign')
    world.act(malta, asked)
    expect(world.state.onBehalf[act]?.disowned).toMatchObject({ by: { seat: 'mlt' }, note: asked.note })
    expect(waits(world, 'mlt')).not.toContain('countersign')
    world.when(asked, malta).thenRefused('DisownedAlready', 'BEH-9')
    world.when({ type: 'CountersignAct', act }, malta).thenRefused('DisownedAlready', 'BEH-7')
    const other = enter(world, { type: 'RaiseObjection', paragraph: null })
    world.act(malta, { type: 'CountersignAct', act: other })
    world.when({ ...asked, act: other }, malta).thenRefused('CountersignedAlready', 'BEH-9')
  })

  it('[BEH-10] an objection withdrawn or released for its seat stands as before', () => {
    const world = inNegotiation()
    const objection = world.act(malta, { type: 'RaiseObjection', paragraph: null })
    const withdrawn = enter(world, { type: 'WithdrawObjection', objection })
    expect(world.state.objections[objection]?.status).toBe('withdrawn')
    disown(world, withdrawn)
    expect(world.state.objections[objection]).toMatchObject({ status: 'standing' })
    expect(world.state.objections[objection]).not.toHaveProperty('withdrawnAt')
    const silence = openSilence(world)
    world.wait(hour)
    const released = enter(world, { type: 'ReleaseObjection', objection, silence })
    expect(world.state.objections[objection]?.released).toEqual([silence])
    disown(world, released)
    expect(world.state.objections[objection]?.released).toEqual([])
    ended(world, silence)
    world.when(passed(world, silence), as('chair')).thenRefused('OutcomeObjected')
  })

  it('[BEH-10] proposals: what was tabled is withdrawn, what was withdrawn is open, support ends', () => {
    const world = inNegotiation()
    const change = changeTo(world, one, 'By letter.')
    const tabled = enter(world, { type: 'TableProposal', change })
    const own = tableChange(world, 'mlt')
    const withdrawn = enter(world, { type: 'WithdrawProposal', proposal: own })
    const other = tableChange(world, 'fra')
    const support = enter(world, { type: 'SupportProposal', proposal: other })
    const alsoTabled = enter(world, { type: 'TableProposal', change })
    const alsoWithdrawn = enter(world, { type: 'WithdrawProposal', proposal: alsoTabled })
    for (const act of [tabled, withdrawn, support, alsoTabled, alsoWithdrawn]) disown(world, act)
    expect(world.state.proposals[tabled]?.status).toBe('withdrawn')
    expect(world.state.proposals[own]).toMatchObject({ status: 'open' })
    expect(world.state.proposals[own]).not.toHaveProperty('settled')
    expect(world.state.proposals[other]?.supporters).toEqual([])
    // Neither of the two was the seat's: the one that was tabled does not come back.
    expect(world.state.proposals[alsoTabled]?.status).toBe('withdrawn')
  })

  it('[BEH-10] words taken up and comments stay as they were read', () => {
    const world = inNegotiation()
    const change = changeTo(world, one, 'By letter.')
    const taken = enter(world, { type: 'TableProposal', change })
    world.act(as('chair'), { type: 'TakeUpProposal', proposal: taken, current: world.hashOf(one) })
    const remark = { type: 'PostComment', paragraph: one, audience: 'everyone', body: 'By note.' } as const
    const comment = enter(world, remark)
    const before = world.state
    for (const act of [taken, comment]) disown(world, act)
    expect(world.state.proposals).toEqual(before.proposals)
    expect(world.state.threads).toEqual(before.threads)
  })

  it('[BEH-11] a silence stays broken, and waits until the same bytes are put again', () => {
    const { world, silence } = underSilence()
    const broken = enter(world, { type: 'BreakSilence', silence })
    disown(world, broken)
    expect(world.state).toMatchObject({ stage: 'negotiation', silences: [{ phase: 'broken' }] })
    for (const seat of ['chair', 'sec']) expect(waits(world, seat)).toContain('disowned')
    expect(waits(world, 'fra')).not.toContain('disowned')
    openSilence(world)
    for (const seat of ['chair', 'sec']) expect(waits(world, seat)).not.toContain('disowned')
  })

  it('[BEH-11] an objection stands until its own seat withdraws it', () => {
    const world = inNegotiation()
    const objection = enter(world, { type: 'RaiseObjection', paragraph: one })
    disown(world, objection)
    expect(world.state.objections[objection]?.status).toBe('standing')
    expect(waits(world, 'chair')).toContain('disowned')
    world.act(malta, { type: 'WithdrawObjection', objection })
    expect(waits(world, 'chair')).not.toContain('disowned')
  })

  it('[BEH-11] a withdrawn agreement stays withdrawn', () => {
    const { world } = agreedText()
    const left = enter(world, { type: 'WithdrawAgreement' })
    disown(world, left)
    expect(world.state.stage).toBe('negotiation')
    expect(waits(world, 'sec')).toContain('disowned')
    openSilence(world, 'no-objection')
    expect(waits(world, 'sec')).not.toContain('disowned')
  })

  const passedOver = (how: 'WithdrawObjection' | 'ReleaseObjection'): { world: World; act: string } => {
    const world = inNegotiation()
    const objection = world.act(malta, { type: 'RaiseObjection', paragraph: null })
    const silence = openSilence(world)
    world.wait(hour)
    const asked: Asked =
      how === 'WithdrawObjection' ? { type: how, objection } : { type: how, objection, silence }
    const act = enter(world, asked)
    ended(world, silence)
    world.act(as('chair'), passed(world, silence))
    return { world: world.wait(minute), act }
  }

  it('[BEH-12] an agreement falls that rested on the act', () => {
    for (const how of ['WithdrawObjection', 'ReleaseObjection'] as const) {
      const { world, act } = passedOver(how)
      expect(world.state.stage).toBe('agreed')
      const silence = world.state.agreement?.silence
      world.when({ type: 'DisownAct', act }, malta).thenEvents({
        type: 'ActDisowned',
        audience: 'everyone',
        data: { act, seat: 'mlt', ...(silence === undefined ? {} : { returns: silence }) },
      })
      disown(world, act)
      expect(world.state).toMatchObject({ stage: 'negotiation', silences: [{ phase: 'not-agreed' }] })
      expect(world.state).not.toHaveProperty('agreement')
    }
  })

  it('[BEH-12] an agreement that did not rest on it holds, and an adopted text stays as it is', () => {
    const { world } = agreedText()
    const remark = { type: 'PostComment', paragraph: one, audience: 'everyone', body: 'By note.' } as const
    disown(world, enter(world, remark))
    expect(world.state.stage).toBe('agreed')
    const passed = passedOver('WithdrawObjection')
    passed.world.act(sec, { type: 'AdoptText' })
    disown(passed.world, passed.act)
    expect(passed.world.state.stage).toBe('adopted')
    expect(Object.values(passed.world.state.objections).map(({ status }) => status)).toEqual(['withdrawn'])
    expect(passed.world.state.onBehalf[passed.act]?.disowned).toBeDefined()
    expect(waits(passed.world, 'sec')).not.toContain('disowned')
    expect(adoptedText().world.state.stage).toBe('adopted')
  })
})

describe('every break', () => {
  it('[SIL-23] received in the period is kept, in the order of receipts, and the first ended the silence', () => {
    const { world, silence } = underSilence()
    world.act(as('fra'), { type: 'BreakSilence', silence, reason: 'First to arrive.' })
    const closed = world.state.silences[0]?.closedAt
    world.wait(minute)
    world.act(as('jpn'), { type: 'BreakSilence', silence })
    // A letter from before both, entered last.
    world.act(sec, { type: 'BreakSilence', silence, onBehalf: onBehalf('mlt', start + 2 * minute) })
    expect(world.state.silences[0]).toMatchObject({ phase: 'broken', closedAt: closed })
    expect(world.state.silences[0]?.breaks.map(({ seat }) => seat)).toEqual(['mlt', 'fra', 'jpn'])
    expect(new Set(world.state.silences[0]?.breaks.map(({ act }) => act)).size).toBe(3)
    world.when({ type: 'BreakSilence', silence }, as('fra')).thenRefused('BrokenAlready', 'SIL-23')
    world.at = mondayInstant + minute
    world.when({ type: 'BreakSilence', silence }, as('ecu')).thenRefused('SilenceNotRunning', 'SIL-10')
    const late = onBehalf('ecu', mondayInstant + minute)
    world
      .when({ type: 'BreakSilence', silence, onBehalf: late }, sec)
      .thenRefused('ReceivedTooLate', 'SIL-23')
    const inTime = onBehalf('ecu', mondayInstant + minute - 1)
    expect(world.when({ type: 'BreakSilence', silence, onBehalf: inTime }, sec).result.ok).toBe(true)
  })

  it('[SIL-23] one that comes when the text is under another silence leaves that one running', () => {
    const { world, silence } = underSilence()
    const first = world.at
    world.act(as('fra'), { type: 'BreakSilence', silence })
    world.wait(hour)
    const again = openSilence(world)
    world.wait(minute)
    world.when({ type: 'BreakSilence', silence }, as('jpn')).thenRefused('SilenceNotRunning', 'SIL-10')
    world.act(sec, { type: 'BreakSilence', silence, onBehalf: onBehalf('jpn', first + minute) })
    expect(world.state.silences.map(({ id, phase, breaks }) => [id, phase, breaks.length])).toEqual([
      [silence, 'broken', 2],
      [again, 'running', 0],
    ])
    expect(world.state.stage).toBe('silence')
  })
})
