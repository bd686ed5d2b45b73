/** A silence that is decided item by item: what a break takes out, what passes, and what stays open. */
import { describe, expect, it } from 'vitest'
import { paragraphStanding, viewerOf } from '../../shared/procedure/index.ts'
import type { Profile } from '../../shared/procedure/state.ts'
import { end, last, phase } from './cases.ts'
import {
  as,
  foldBody,
  hour,
  inNegotiation,
  minute,
  monday,
  mondayInstant,
  onBehalf,
  one,
  passed,
  three,
  two,
  type Asked,
  type UnderSilence,
  type World,
} from './support.ts'

const slate: Profile = {
  id: 'slate',
  regime: 'council-silence',
  period: { type: 'clock' },
  passing: 'agreed',
  holds: 'pending',
  severable: 'items',
}

const withSlate = (profile: Profile = slate): World => {
  const world = inNegotiation()
  const data = { profile, citation: 'Decision 1' }
  world.body = foldBody(world.body, [{ type: 'ProfileEntered', audience: 'everyone', data }], world.at)
  return world
}

const opening = (world: World, items: readonly string[] | undefined, wall = monday): Asked => ({
  type: 'OpenSilence',
  version: world.state.versions.at(-1)?.number ?? 0,
  hash: world.state.versions.at(-1)?.hash ?? '',
  profile: 'slate',
  wall,
  ...(items ? { items: [...items] } : {}),
})

const three_ = [one, two, three] as const

const onSlate = (profile?: Profile): UnderSilence => {
  const world = withSlate(profile)
  const silence = world.act(
    as('chair'),
    opening(world, profile?.severable === 'package' ? undefined : three_),
  )
  world.wait(hour)
  return { world, silence }
}

const standing = (world: World, paragraph: string): string =>
  paragraphStanding(world.state, paragraph, viewerOf(world.state, as('fra')), world.text().block(paragraph))
    .kind

describe('what is put', () => {
  it('[SEV-1] the items are named by whoever opens it, and stand in the event with their words; a package names none', () => {
    const world = withSlate()
    world.when(opening(world, undefined), as('chair')).thenRefused('ItemsMissing', 'SEV-1')
    world.when(opening(world, ['pNowhere0']), as('chair')).thenRefused('NoSuchParagraph', 'SEV-1')
    world
      .when({ ...opening(world, [one]), profile: 'council-silence' } as Asked, as('chair'))
      .thenRefused('NotSeverable', 'SEV-1')
    world.act(as('chair'), opening(world, [two, one, two]))
    expect(last(world).items?.map(({ id, words }) => [id, words])).toEqual([
      [two, world.hashOf(two)],
      [one, world.hashOf(one)],
    ])
  })

  it('[SEV-2] what has passed with the same words is not asked again; with nothing left there is nothing to ask', () => {
    const { world, silence } = onSlate()
    world.act(as('mlt'), { type: 'BreakSilence', silence, items: [two] })
    end({ world, silence })
    world.act(as('chair'), passed(world, silence))
    const next = '2026-11-25T17:00'
    world.when(opening(world, [one, three], next), as('chair')).thenRefused('NothingChanged', 'SEV-2')
    const again = world.act(as('chair'), opening(world, three_, next))
    expect(last(world).items?.map(({ id }) => id)).toEqual([two])
    expect(last(world).before?.map(({ id }) => id)).toEqual([one, three])
    end({ world, silence: again })
    world.act(as('chair'), passed(world, again))
    expect(phase(world)).toBe('passed')
    expect(world.state.stage).toBe('agreed')
  })

  it('[SEV-2] what has other words since is asked again', () => {
    const { world, silence } = onSlate()
    world.act(as('mlt'), { type: 'BreakSilence', silence, items: [two] })
    end({ world, silence })
    world.act(as('chair'), passed(world, silence))
    world.type(one, 'Other words.').act(as('chair'), { type: 'IssueVersion' })
    world.act(as('chair'), opening(world, three_, '2026-11-25T17:00'))
    expect(last(world).items?.map(({ id }) => id)).toEqual([one, two])
  })

  it('[SEV-2] what had passed and is objected to while the next one runs is open at its end', () => {
    const { world, silence } = onSlate()
    world.act(as('mlt'), { type: 'BreakSilence', silence, items: [two] })
    end({ world, silence })
    world.act(as('chair'), passed(world, silence))
    const again = world.act(as('chair'), opening(world, three_, '2026-11-25T17:00'))
    // Paper of the first period comes to light: item three had not passed after all.
    world.act(as('sec'), {
      type: 'BreakSilence',
      silence,
      items: [three],
      onBehalf: onBehalf('fra', mondayInstant),
    })
    expect(world.state.stage).toBe('silence')
    end({ world, silence: again })
    world.act(as('chair'), passed(world, again))
    expect(phase(world)).toBe('passed-in-part')
    expect(last(world).open).toEqual([three])
    expect(world.state.stage).toBe('negotiation')
  })
})

describe('breaking items', () => {
  it('[SEV-3] a break names items and leaves the others under silence; without a name it breaks all', () => {
    const { world, silence } = onSlate()
    world.act(as('mlt'), { type: 'BreakSilence', silence, items: [two], reason: 'Not this one.' })
    expect(phase(world)).toBe('running')
    expect(world.state.stage).toBe('silence')
    expect(last(world).breaks).toMatchObject([{ seat: 'mlt', items: [two], reason: 'Not this one.' }])
    world
      .when({ type: 'BreakSilence', silence, items: ['pNowhere0'] }, as('fra'))
      .thenRefused('NoSuchItem', 'SEV-3')
    world
      .when({ type: 'BreakSilence', silence, items: [two] }, as('mlt'))
      .thenRefused('BrokenAlready', 'SEV-3')
    world.act(as('fra'), { type: 'BreakSilence', silence })
    expect(phase(world)).toBe('broken')
    expect(world.state.stage).toBe('negotiation')
    const whole = withSlate()
    const package_ = whole.act(as('chair'), {
      ...opening(whole, undefined),
      profile: 'council-silence',
    } as Asked)
    whole
      .when({ type: 'BreakSilence', silence: package_, items: [one] }, as('mlt'))
      .thenRefused('NotSeverable', 'SEV-3')
  })

  it('[SEV-3] a first key opens once: for other items two are needed anew', () => {
    const { world, silence } = onSlate()
    const rule = {
      type: 'BreakingRuleSet',
      audience: 'everyone',
      data: { seat: 'mlt', rule: 'two' },
    } as const
    world.body = foldBody(world.body, [rule], world.at)
    world.act(as('mlt'), { type: 'AskToBreak', silence })
    world.wait(minute)
    world.act(as('mlt', 'delegate'), { type: 'BreakSilence', silence, items: [one] })
    world.wait(minute)
    world
      .when({ type: 'BreakSilence', silence, items: [two] }, as('mlt', 'delegate'))
      .thenRefused('SecondKeyMissing', 'BRK-4')
    world.act(as('mlt'), { type: 'AskToBreak', silence })
    world.act(as('mlt', 'delegate'), { type: 'BreakSilence', silence, items: [two] })
    expect(last(world).breaks).toHaveLength(2)
  })

  it('[SEV-4] once all items are broken the silence is, and nothing of it passes', () => {
    const { world, silence } = onSlate()
    world.act(as('mlt'), { type: 'BreakSilence', silence, items: [one, three] })
    world.act(as('fra'), { type: 'BreakSilence', silence, items: [two] })
    expect(phase(world)).toBe('broken')
    expect(world.state.stage).toBe('negotiation')
  })
})

describe('the end', () => {
  it('[SEV-5, SEV-6] an objection to an item keeps that one open, one to the whole keeps all', () => {
    const { world, silence } = onSlate()
    world.act(as('jpn'), { type: 'RaiseObjection', paragraph: three })
    const whole = world.act(as('jpn'), { type: 'RaiseObjection', paragraph: null })
    end({ world, silence })
    const refusal = world.when(passed(world, silence), as('chair')).thenRefused('OutcomeObjected', 'SIL-16')
    expect(refusal.facts['objections']).toEqual([whole])
    const { world: other, silence: put } = onSlate()
    other.act(as('jpn'), { type: 'RaiseObjection', paragraph: three })
    end({ world: other, silence: put })
    other.act(as('chair'), passed(other, put))
    expect(last(other)).toMatchObject({ phase: 'passed-in-part', open: [three] })
  })

  it('[SEV-6] the unbroken pass, the broken stay open; the text is at work again and adopted nowhere', () => {
    for (const passing of ['agreed', 'adopted'] as const) {
      const { world, silence } = onSlate({ ...slate, passing })
      world.act(as('mlt'), { type: 'BreakSilence', silence, items: [two] })
      end({ world, silence })
      world.act(as('chair'), passed(world, silence))
      expect(world.log.at(-1)).toMatchObject({ type: 'OutcomeConfirmed', data: { open: [two] } })
      expect(world.state).toMatchObject({ stage: 'negotiation' })
      expect(world.state.adoption).toBeUndefined()
      expect([one, two, three].map((id) => standing(world, id))).toEqual(['agreed', 'open', 'agreed'])
    }
  })

  it('[SEV-6] with nothing broken it passes as any silence; with all objected to it does not', () => {
    const { world, silence } = onSlate({ ...slate, passing: 'adopted' })
    end({ world, silence })
    world.act(as('chair'), passed(world, silence))
    expect(world.state.stage).toBe('adopted')
    const all = onSlate()
    for (const paragraph of three_) all.world.act(as('jpn'), { type: 'RaiseObjection', paragraph })
    end(all)
    all.world.when(passed(all.world, all.silence), as('chair')).thenRefused('OutcomeObjected', 'SIL-16')
  })

  it('[SEV-6] the clock alone never says that a part has passed', () => {
    const { world, silence } = onSlate({ ...slate, confirmedBy: 'clock' })
    for (const seat of ['ecu', 'mlt', 'fra', 'jpn'])
      world.act(as(seat), { type: 'AcknowledgeVersion', version: 0 })
    world.act(as('mlt'), { type: 'BreakSilence', silence, items: [two] })
    end({ world, silence })
    expect(phase(world)).toBe('period-ended')
  })

  it('[SEV-7] an item that passed is agreed as long as it has those words and nobody objects', () => {
    const { world, silence } = onSlate()
    world.act(as('mlt'), { type: 'BreakSilence', silence, items: [two] })
    end({ world, silence })
    world.act(as('chair'), passed(world, silence))
    const objection = world.act(as('fra'), { type: 'RaiseObjection', paragraph: one })
    expect(standing(world, one)).toBe('objection')
    world.act(as('fra'), { type: 'WithdrawObjection', objection })
    expect(standing(world, one)).toBe('agreed')
    world.type(three, 'Other words.')
    expect(standing(world, three)).toBe('open')
  })

  it('[SEV-8] a break received in time on paper opens its item again, but not one that is adopted', () => {
    const late = (silence: string): Asked => ({
      type: 'BreakSilence',
      silence,
      items: [three],
      onBehalf: onBehalf('fra', mondayInstant),
    })
    for (const broken of [[two], []]) {
      const { world, silence } = onSlate()
      if (broken.length > 0) world.act(as('mlt'), { type: 'BreakSilence', silence, items: broken })
      end({ world, silence })
      world.act(as('chair'), passed(world, silence))
      world
        .when({ type: 'BreakSilence', silence, items: [three] }, as('fra'))
        .thenRefused('SilenceNotRunning')
      world.act(as('sec'), late(silence))
      expect(phase(world)).toBe('passed-in-part')
      expect(world.state.stage).toBe('negotiation')
      expect(standing(world, three)).toBe('open')
      expect(standing(world, one)).toBe('agreed')
    }
    const { world, silence } = onSlate({ ...slate, passing: 'adopted' })
    world.act(as('mlt'), { type: 'BreakSilence', silence, items: [two] })
    end({ world, silence })
    world.act(as('chair'), passed(world, silence))
    world.when(late(silence), as('sec')).thenRefused('ReceivedTooLate', 'SEV-8')
  })

  it('[SEV-8] and so does a hold that was received in time: nothing of it has passed', () => {
    const { world, silence } = onSlate()
    world.act(as('mlt'), { type: 'BreakSilence', silence, items: [two] })
    end({ world, silence })
    world.act(as('chair'), passed(world, silence))
    world.act(as('sec'), { type: 'HoldSilence', silence, onBehalf: onBehalf('fra', mondayInstant) })
    expect(standing(world, one)).toBe('open')
  })
})

describe('waiting for items', () => {
  it('[SEV-10] a hold and a request name items: these alone stay open, and the others pass', () => {
    const { world, silence } = onSlate()
    world
      .when({ type: 'HoldSilence', silence, items: ['pNowhere0'] }, as('mlt'))
      .thenRefused('NoSuchItem', 'SEV-3')
    world.act(as('mlt'), { type: 'HoldSilence', silence, items: [two] })
    world.act(as('fra'), { type: 'AskExtension', silence, items: [three] })
    end({ world, silence })
    world.act(as('chair'), passed(world, silence))
    expect(phase(world)).toBe('passed-in-part')
    expect(last(world).open).toEqual([two, three])
    expect([one, two, three].map((id) => standing(world, id))).toEqual(['agreed', 'open', 'open'])
  })

  it('[SEV-10] one that is lifted, or answered, keeps nothing open; where they leave no item, they are waited for', () => {
    const { world, silence } = onSlate()
    world.act(as('mlt'), { type: 'HoldSilence', silence, items: [one, two] })
    world.act(as('fra'), { type: 'HoldSilence', silence, items: [three] })
    end({ world, silence })
    world.when(passed(world, silence), as('chair')).thenRefused('OutcomePending', 'SIL-30')
    world.act(as('mlt'), { type: 'LiftHold', silence })
    world.act(as('chair'), passed(world, silence))
    expect(last(world).open).toEqual([three])
  })

  it('[SEV-10] on paper received in time it opens its items again, and leaves the others as they passed', () => {
    const { world, silence } = onSlate()
    end({ world, silence })
    world.act(as('chair'), passed(world, silence))
    expect(world.state.stage).toBe('agreed')
    world.act(as('sec'), {
      type: 'HoldSilence',
      silence,
      items: [two],
      onBehalf: onBehalf('fra', mondayInstant),
    })
    expect(phase(world)).toBe('passed-in-part')
    expect(world.state.stage).toBe('negotiation')
    expect([one, two, three].map((id) => standing(world, id))).toEqual(['agreed', 'open', 'agreed'])
  })

  it('[SEV-10] of a package no item can be named', () => {
    const { world, silence } = onSlate({ ...slate, severable: 'package' })
    world.when({ type: 'HoldSilence', silence, items: [two] }, as('mlt')).thenRefused('NotSeverable', 'SEV-3')
  })
})
