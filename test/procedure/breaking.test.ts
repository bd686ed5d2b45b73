/** Who of a delegation says its "no": anybody who acts, the head alone, or two; and that a "no" is never lost unseen. */
import { describe, expect, it } from 'vitest'
import { seatAudience } from '../../shared/audience.ts'
import {
  askWaiting,
  breakingNow,
  decideBody,
  evolveBody,
  secondKeys,
  waitsFor,
} from '../../shared/procedure/index.ts'
import type { BodyCommand } from '../../shared/procedure/command.ts'
import type { BodyState, BreakingRule } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import {
  as,
  committee,
  deadlineOf,
  minute,
  onBehalf,
  openSilence,
  passed,
  person,
  seenBy,
  start,
  underSilence,
  uuid,
  type World,
} from './support.ts'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
type Asked = Without<BodyCommand, 'id'>

const judge = (state: BodyState, actor: Actor, asked: Asked) =>
  decideBody(state, { command: { id: uuid(1), ...asked }, actor }, start)

const done = (state: BodyState, actor: Actor, asked: Asked, at = start): BodyState => {
  const decision = decideBody(state, { command: { id: uuid(1), ...asked }, actor }, at)
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  return decision.value.reduce(
    (body, event) => evolveBody(body, { ...event, command: uuid(1), at, actor: { seat: actor.seat } }),
    state,
  )
}

const setting = (rule: BreakingRule): Asked => ({ type: 'SetBreakingRule', rule })
const revoke = (who: string, seat = 'mlt'): Asked => ({ type: 'RevokePerson', person: who, seat })
const wanting = (rule: BreakingRule, seat = 'mlt'): BodyState => done(committee, as(seat), setting(rule))

const silenceUnder = (body: BodyState): { world: World; silence: string } => {
  const made = underSilence()
  made.world.body = body
  return made
}
const head = as('mlt')
const delegate = as('mlt', 'delegate')
const breakIt = (silence: string) => ({ type: 'BreakSilence', silence }) as const
const ask = (silence: string) => ({ type: 'AskToBreak', silence }) as const
const silenceIn = (world: World, id: string) => {
  const found = world.state.silences.find((silence) => silence.id === id)
  if (!found) throw new Error('no such silence')
  return found
}

describe('the rule of a delegation', () => {
  it('[BRK-1] anybody who acts breaks alone, unless the head has said otherwise', () => {
    for (const actor of [head, delegate]) {
      const { world, silence } = underSilence()
      world.act(actor, breakIt(silence))
      expect(silenceIn(world, silence).phase).toBe('broken')
    }
  })

  it('[BRK-1] a head sets it for the own seat, a delegate and a chair do not', () => {
    const refusals = [delegate, as('chair'), as('sec'), as('experts')].map((actor) => {
      const decision = judge(committee, actor, setting('two'))
      return decision.ok ? 'done' : `${decision.refusal.code} ${decision.refusal.rule}`
    })
    expect(refusals).toEqual([
      'CapacityMayNot BRK-1',
      'RoleMayNot BRK-1',
      'RoleMayNot BRK-1',
      'RoleMayNot BRK-1',
    ])
    const two = wanting('two')
    expect(two.seats['mlt']?.breaking).toBe('two')
    expect(judge(two, head, setting('two'))).toMatchObject({ refusal: { code: 'NothingChanged' } })
    const { breaking: _none, ...loosened } = done(two, head, setting('any')).seats['mlt'] ?? {}
    expect(loosened).toEqual(committee.seats['mlt'])
  })

  it('[BRK-1] objecting needs one person under every rule', () => {
    for (const rule of ['head', 'two'] as const) {
      const { world } = silenceUnder(wanting(rule))
      world.act(delegate, { type: 'RaiseObjection', paragraph: null })
    }
  })

  it('[BRK-2] is told to the seat alone, holds for a running silence, and falls where the seat begins anew', () => {
    const decision = judge(committee, head, setting('two'))
    expect(decision).toEqual({
      ok: true,
      value: [{ type: 'BreakingRuleSet', audience: seatAudience('mlt'), data: { seat: 'mlt', rule: 'two' } }],
    })
    const { world, silence } = underSilence()
    world.body = wanting('two')
    world.when(breakIt(silence), head).thenRefused('SecondKeyMissing', 'BRK-4')
    const left = (['head', 'delegate', 'capital'] as const).reduce(
      (body, capacity) => done(body, as('sec'), revoke(person('mlt', capacity))),
      wanting('two'),
    )
    const invited = { person: 'new', name: 'New', seat: 'mlt', capacity: 'head', anew: true } as const
    const anew = done(left, as('sec'), { type: 'AccreditPerson', ...invited }, start + 1)
    expect(left.seats['mlt']?.breaking).toBe('two')
    expect(anew.seats['mlt']).toMatchObject({ renewed: 1 })
    expect(anew.seats['mlt']?.breaking).toBeUndefined()
  })

  it('[BRK-3] its head alone: a delegate is refused, the head is not', () => {
    const { world, silence } = silenceUnder(wanting('head'))
    world.when(breakIt(silence), delegate).thenRefused('HeadBreaks', 'BRK-3')
    world.when(ask(silence), delegate).thenRefused('OneKeySuffices', 'BRK-5')
    world.act(head, breakIt(silence))
    expect(silenceIn(world, silence).phase).toBe('broken')
  })
})

describe('two keys', () => {
  it('[BRK-4] one asks and another breaks; it counts from the receipt of the second', () => {
    const { world, silence } = silenceUnder(wanting('two'))
    const none = world.when(breakIt(silence), delegate).thenRefused('SecondKeyMissing', 'BRK-4')
    expect(none.facts).toMatchObject({ asked: 'no' })
    world.act(delegate, ask(silence))
    const own = world.when(breakIt(silence), delegate).thenRefused('SecondKeyMissing', 'BRK-4')
    expect(own.facts).toMatchObject({ asked: 'yes' })
    world.wait(minute)
    world.act(head, breakIt(silence))
    const { phase, breaks } = silenceIn(world, silence)
    expect(phase).toBe('broken')
    expect(breaks).toMatchObject([{ seat: 'mlt', at: world.at, by: { person: head.person } }])
  })

  it('[BRK-4] the first key of a person who has left is none', () => {
    const third = { person: 'mlt-third', name: 'Third', seat: 'mlt', capacity: 'delegate' } as const
    const { world, silence } = silenceUnder(done(wanting('two'), head, { type: 'AccreditPerson', ...third }))
    world.act(delegate, ask(silence))
    world.wait(minute)
    world.body = done(world.body, head, revoke(delegate.person), world.at)
    world.when(breakIt(silence), head).thenRefused('SecondKeyMissing', 'BRK-4')
    world.act(head, ask(silence))
    world.act({ ...delegate, person: 'mlt-third' }, breakIt(silence))
  })

  it('[BRK-5] a first key is told to the seat alone and changes nothing', () => {
    const { world, silence } = silenceUnder(wanting('two'))
    world.when({ ...ask(silence), reason: 'Not these words.' }, delegate).thenEvents({
      type: 'BreakAsked',
      audience: seatAudience('mlt'),
      data: { silence, seat: 'mlt', reason: 'Not these words.' },
    })
    world.act(delegate, ask(silence))
    for (const seat of ['chair', 'sec', 'fra', 'ecu'])
      expect(seenBy(world, as(seat)).filter(({ type }) => type === 'BreakAsked')).toEqual([])
    world.when(ask(silence), head).thenRefused('AskedAlready', 'BRK-5')
    world.when(ask(silence), as('fra')).thenRefused('OneKeySuffices', 'BRK-5')
    world.at = deadlineOf(world, silence) + minute + 10_000
    const ended = world.end(silence)
    expect(ended).toMatchObject({ ok: true, value: [{ type: 'PeriodEnded', data: { standing: [] } }] })
    world.when(breakIt(silence), head).thenRefused('SilenceLapsed', 'SIL-9')
    world.when(ask(silence), head).thenRefused('SilenceLapsed', 'SIL-9')
    world.act(as('chair'), passed(world, silence))
    expect(world.state.stage).toBe('agreed')
  })

  it('[BRK-5] the first key of one silence is none in the next, and none after the own break', () => {
    const { world, silence } = silenceUnder(wanting('two'))
    world.act(delegate, ask(silence))
    world.act(as('chair'), { type: 'WithdrawSilence', silence })
    const again = openSilence(world)
    world.when(breakIt(again), head).thenRefused('SecondKeyMissing', 'BRK-4')
    world.act(delegate, ask(again))
    world.act(head, breakIt(again))
    expect(askWaiting(world.body, silenceIn(world, again), 'mlt', world.at)).toBeUndefined()
    world.when(ask(again), head).thenRefused('BrokenAlready', 'SIL-23')
  })

  it('[BRK-6] what nobody of the seat could fulfil holds nobody', () => {
    const alone = done(wanting('two'), head, revoke(person('mlt', 'delegate')))
    const headless = done(wanting('head'), as('sec'), revoke(head.person))
    expect([breakingNow(alone, 'mlt', start), breakingNow(headless, 'mlt', start)]).toEqual(['any', 'any'])
    expect(breakingNow(wanting('two'), 'mlt', start)).toBe('two')
    const one = silenceUnder(alone)
    one.world.act(head, breakIt(one.silence))
    const other = silenceUnder(headless)
    other.world.act(delegate, breakIt(other.silence))
  })

  it('[BRK-7] what the secretariat enters for the seat counts, and is disowned as any other', () => {
    const { world, silence } = silenceUnder(wanting('two'))
    const entered = { ...breakIt(silence), onBehalf: onBehalf('mlt', world.at) }
    const act = world.act(as('sec'), entered)
    expect(silenceIn(world, silence).phase).toBe('broken')
    world.act(delegate, { type: 'DisownAct', act })
  })

  it('[BRK-8] a first key waits for all who act, before everything else, until the cut-off', () => {
    const { world, silence } = silenceUnder(wanting('two'))
    const firstFor = (actor: Actor) => waitsFor(world.state, actor, world.at, world.body)[0]
    expect(firstFor(head)?.kind).toBe('silence')
    world.act(delegate, ask(silence))
    expect(firstFor(head)).toMatchObject({ kind: 'second-key', silence, mine: false, since: world.at })
    expect(firstFor(delegate)).toMatchObject({ kind: 'second-key', mine: true })
    for (const actor of [as('mlt', 'capital'), as('fra'), as('chair'), as('sec')])
      expect(firstFor(actor)?.kind).not.toBe('second-key')
    expect(secondKeys(world.body, 'mlt', delegate.person, world.at)).toEqual([head.person])
    world.at = deadlineOf(world, silence) + minute
    expect(firstFor(head)?.kind).not.toBe('second-key')
  })
})
