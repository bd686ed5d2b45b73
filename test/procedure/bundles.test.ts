/** Several texts under one silence: a statement, its letter and an annex stand and fall together, or item by item. */
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../shared/canonical.ts'
import { isReached, waitsFor } from '../../shared/procedure/index.ts'
import type { Profile } from '../../shared/procedure/state.ts'
import { Several } from './several.ts'
import { as, hour, minute, mondayInstant, onBehalf, one, three, two, uuid, type Asked } from './support.ts'

const slate: Profile = {
  id: 'slate',
  regime: 'council-silence',
  period: { type: 'clock' },
  passing: 'agreed',
  holds: 'pending',
  severable: 'items',
}
const byClock: Profile = { ...slate, id: 'by-clock', severable: 'package', confirmedBy: 'clock' }
const holding: Profile = { ...slate, id: 'holding', severable: 'package' }
const items = [one, two, three] as const

const all = <T>(value: T): readonly T[] => [value, value, value]

describe('what is put', () => {
  it('[TOG-1] domain case 30: text, letter and annex under one silence, bound to all their bytes by one hash', () => {
    const several = new Several()
    const silence = several.open()
    expect(several.stages()).toEqual(all('silence'))
    const [statement, letter, annex] = [0, 1, 2].map((index) => several.silence(index))
    expect([statement?.id, letter?.id, annex?.id]).toEqual(all(silence))
    expect([letter?.deadline, annex?.deadline]).toEqual([statement?.deadline, statement?.deadline])
    const texts = several.worlds.map(({ state }) => ({
      document: state.id,
      title: state.title,
      version: 1,
      hash: state.versions.at(-1)?.hash,
    }))
    expect(statement?.together?.texts).toEqual(texts)
    expect(statement?.together?.hash).toBe(
      hashOf(texts.map(({ document, version, hash }) => ({ document, version, hash }))),
    )
    expect([letter?.together, annex?.together]).toEqual([statement?.together, statement?.together])
    // Each is bound to its own words, and says so.
    expect(new Set([statement?.hash, letter?.hash, annex?.hash]).size).toBe(3)
  })

  it('[TOG-1] domain case 22: two authentic drafting languages are two texts, and the silence covers both hashes', () => {
    const several = new Several()
    several.open()
    const put = several.silence(0).together?.texts.map(({ hash }) => hash)
    for (const index of [0, 1]) {
      expect(put).toContain(several.text(index).state.versions.at(-1)?.hash)
      several.when({ type: 'IssueVersion' }, as('chair'), index).thenRefused('TextFrozen', 'STD-8')
    }
  })

  it('[TOG-3] one of them that may not be put keeps all from it, and whoever reads why is told which', () => {
    const several = new Several()
    several.text(2).type(two, 'Other words.')
    const refusal = several.when(several.putting(), as('chair')).thenRefused('WorkingTextDiffers', 'SIL-2')
    expect(refusal.facts['text']).toBe(several.text(2).state.title)
    expect(several.stages()).toEqual(all('negotiation'))
    several.text(2).act(as('chair'), { type: 'IssueVersion' })
    several.open()
    several.when(several.putting(), as('chair')).thenRefused('SilenceRunning', 'STD-8')
  })
})

describe('as a package', () => {
  it('[TOG-2] one break of one text breaks all of them, with the one receipt', () => {
    for (const on of [0, 1, 2]) {
      const several = new Several()
      const silence = several.open()
      const act = several.act(as('mlt'), { type: 'BreakSilence', silence, reason: 'Not so.' }, on)
      expect(several.phases()).toEqual(all('broken'))
      expect(several.stages()).toEqual(all('negotiation'))
      for (const index of [0, 1, 2])
        expect(several.silence(index).breaks).toMatchObject([{ act, seat: 'mlt', reason: 'Not so.' }])
      several.when({ type: 'BreakSilence', silence }, as('mlt'), on).thenRefused('BrokenAlready', 'SIL-23')
      several.act(as('fra'), { type: 'BreakSilence', silence }, 1)
      for (const index of [0, 1, 2]) expect(several.silence(index).breaks).toHaveLength(2)
    }
  })

  it('[TOG-2] every other act on it is done to all of them: hold, lift, request, answers, extension, clock, withdrawal, voiding', () => {
    const several = new Several(holding)
    const silence = several.open('holding')
    several.act(as('mlt'), { type: 'HoldSilence', silence }, 1)
    for (const index of [0, 1, 2]) expect(several.silence(index).holds).toHaveLength(1)
    several.act(as('mlt'), { type: 'LiftHold', silence }, 2)
    for (const index of [0, 1, 2]) expect(several.silence(index).holds[0]?.lifted).toBeDefined()
    const request = several.act(as('fra'), { type: 'AskExtension', silence }, 1)
    several.act(as('fra'), { type: 'WithdrawRequest', silence, request }, 2)
    const again = several.act(as('fra'), { type: 'AskExtension', silence }, 2)
    several.act(as('chair'), { type: 'DeclineExtension', silence, request: again }, 1)
    for (const index of [0, 1, 2])
      expect(several.silence(index).requests).toMatchObject([
        { withdrawn: { by: { seat: 'fra' } } },
        { answered: { granted: false } },
      ])
    several.act(as('chair'), { type: 'ExtendSilence', silence, wall: '2026-11-24T12:00' }, 2)
    for (const index of [0, 1, 2]) expect(several.silence(index).deadline.wall).toBe('2026-11-24T12:00')
    several.server(
      {
        type: 'HoldLapse',
        id: '00000000-0000-4000-8000-0000000000aa',
        silence,
        doubt: { why: 'clock-set', last: several.at - hour, seen: several.at },
      },
      1,
    )
    for (const index of [0, 1, 2]) expect(several.silence(index).held).toBeDefined()
    several.act(as('sec'), { type: 'ConfirmClock', silence }, 2)
    for (const index of [0, 1, 2]) expect(several.silence(index).held).toBeUndefined()
    several.act(as('chair'), { type: 'VoidSilence', silence, cause: 'annex' }, 1)
    expect(several.phases()).toEqual(all('voided'))
    expect(several.stages()).toEqual(all('negotiation'))
    const second = several.open('holding')
    several.act(as('chair'), { type: 'WithdrawSilence', silence: second }, 2)
    expect(several.phases()).toEqual(all('withdrawn'))
  })

  it('[TOG-2] of two keys the first is of all of them, and the second breaks all', () => {
    const several = new Several()
    const rule = {
      type: 'BreakingRuleSet',
      audience: 'everyone',
      data: { seat: 'mlt', rule: 'two' },
    } as const
    several.decided(rule)
    const silence = several.open()
    several.act(as('mlt'), { type: 'AskToBreak', silence }, 2)
    several.wait(minute)
    several.act(as('mlt', 'delegate'), { type: 'BreakSilence', silence }, 1)
    expect(several.phases()).toEqual(all('broken'))
  })

  it('[TOG-2] the change that a break carries is of the text in which it was typed', () => {
    const several = new Several()
    const silence = several.open()
    const change = {
      kind: 'change',
      paragraph: two,
      base: several.text(1).hashOf(two),
      content: [{ type: 'text', text: 'So.' }],
    } as const
    several.act(
      as('mlt'),
      { type: 'BreakSilence', silence, change: { ...change, content: [...change.content] } },
      1,
    )
    expect(several.phases()).toEqual(all('broken'))
    expect(several.worlds.map(({ state }) => Object.keys(state.proposals).length)).toEqual([0, 1, 0])
  })

  it('[TOG-4] an objection to one of them stands in the way of all, and its holder is asked there', () => {
    const several = new Several()
    const objection = several.act(as('jpn'), { type: 'RaiseObjection', paragraph: two }, 1)
    const silence = several.open()
    expect([0, 1, 2].map((index) => several.silence(index).asked.length)).toEqual([0, 1, 0])
    several.over(silence)
    const refusal = several
      .when(several.passed(silence), as('chair'))
      .thenRefused('OutcomeObjected', 'SIL-16')
    expect(refusal.facts).toMatchObject({
      objections: [objection],
      seats: ['jpn'],
      text: several.text(1).state.title,
    })
    expect(several.phases()).toEqual(all('period-ended'))
    several.act(as('sec'), { type: 'ConfirmOutcome', silence, outcome: 'not-agreed' })
    expect(several.phases()).toEqual(all('not-agreed'))
  })

  it('[TOG-2, INV-2] the period of all of them ends once, by whichever due time comes first, and one act passes all', () => {
    const several = new Several()
    const silence = several.open()
    several.over(silence, 2)
    expect(several.phases()).toEqual(all('period-ended'))
    expect(several.end(silence, 0).ok).toBe(false)
    several.act(as('chair'), several.passed(silence), 1)
    expect(several.stages()).toEqual(all('agreed'))
    several.act(as('sec'), { type: 'ScheduleAdoption', wall: '2026-12-01T10:00' }, 1)
    for (const { state } of several.worlds)
      expect(state.agreement?.scheduled?.deadline.wall).toBe('2026-12-01T10:00')
    several.act(as('sec'), { type: 'AdoptText', symbol: 'S/2026/1' }, 2)
    expect(several.stages()).toEqual(all('adopted'))
    for (const { state } of several.worlds) expect(state.adoption?.symbol).toBe('S/2026/1')
  })

  it('[TOG-4] whoever passes takes upon themselves what is in doubt in each of them', () => {
    const several = new Several()
    const silence = several.open()
    for (const seat of ['ecu', 'mlt', 'fra', 'jpn'])
      several.act(as(seat), { type: 'AcknowledgeVersion', version: 1 }, 0)
    several.over(silence)
    const bare: Asked = { type: 'ConfirmOutcome', silence, outcome: 'passed' }
    const refusal = several.when(bare, as('chair')).thenRefused('OutcomeDoubted', 'SIL-32')
    expect(refusal.facts['text']).toBe(several.text(1).state.title)
    several.act(as('chair'), several.passed(silence))
    expect(several.stages()).toEqual(all('agreed'))
    expect(several.silence(0).despite).toBeUndefined()
    expect(several.silence(1).despite?.seats).toContain('mlt')
  })

  it('[TOG-2, SIL-33] the clock says that all have passed, or of none', () => {
    for (const broken of [false, true]) {
      const several = new Several(byClock)
      const silence = several.open('by-clock')
      for (const on of [0, 1, 2])
        for (const seat of ['ecu', 'mlt', 'fra', 'jpn'])
          several.act(as(seat), { type: 'AcknowledgeVersion', version: 1 }, on)
      if (broken) several.act(as('jpn'), { type: 'RaiseObjection', paragraph: null }, 2)
      several.over(silence)
      expect(several.phases()).toEqual(all(broken ? 'period-ended' : 'passed'))
    }
  })

  it('[TOG-6] an agreement withdrawn from one is withdrawn from all; paper in time breaks all', () => {
    const agreed = () => {
      const several = new Several()
      const silence = several.open()
      several.over(silence)
      several.act(as('chair'), several.passed(silence))
      several.wait(minute)
      return { several, silence }
    }
    const first = agreed().several
    first.act(as('mlt'), { type: 'WithdrawAgreement' }, 2)
    expect(first.stages()).toEqual(all('negotiation'))
    const { several, silence } = agreed()
    several.act(as('sec'), { type: 'BreakSilence', silence, onBehalf: onBehalf('fra', mondayInstant) }, 1)
    expect(several.phases()).toEqual(all('broken'))
    expect(several.stages()).toEqual(all('negotiation'))
  })

  it('[TOG-6] what was entered for a seat on all of them is countersigned, or disowned, on all', () => {
    const several = new Several()
    const silence = several.open()
    const act = several.act(as('sec'), {
      type: 'BreakSilence',
      silence,
      onBehalf: onBehalf('fra', several.at),
    })
    several.act(as('fra'), { type: 'CountersignAct', act }, 2)
    for (const { state } of several.worlds) expect(state.onBehalf[act]?.countersigned).toBeDefined()
  })

  it('[TOG-6] an agreement that falls in one because an act was not its seat’s falls in all', () => {
    const several = new Several()
    several.act(as('jpn'), { type: 'RaiseObjection', paragraph: two }, 1)
    const objection = Object.keys(several.text(1).state.objections)[0] ?? ''
    const silence = several.open()
    const release = several.act(
      as('sec'),
      { type: 'ReleaseObjection', objection, silence, onBehalf: onBehalf('jpn', several.at) },
      1,
    )
    several.over(silence)
    several.act(as('chair'), several.passed(silence))
    expect(several.stages()).toEqual(all('agreed'))
    several.act(as('jpn'), { type: 'DisownAct', act: release }, 1)
    expect(several.phases()).toEqual(all('not-agreed'))
    expect(several.stages()).toEqual(all('negotiation'))
  })

  it('[TOG-10, RCH-1] the letter that brings the opening reaches a seat in all of them; any other tells of it in the first', () => {
    const several = new Several()
    const silence = several.open()
    const tell = (note: string, on: number) =>
      several.server(
        {
          type: 'TellNoteFate',
          id: uuid(0xbeef + on),
          told: { silence, note, seat: 'mlt', fate: 'accepted', letter: 'a'.repeat(64), first: true },
        },
        on,
      )
    const reached = () => several.worlds.map(({ state }, on) => isReached(state, several.silence(on), 'mlt'))
    expect(reached()).toEqual(all(false))
    expect(tell(uuid(0xabc), 0).ok).toBe(true)
    expect(several.worlds.map(({ log }) => log.some(({ type }) => type === 'NoteAccepted'))).toEqual([
      true,
      false,
      false,
    ])
    expect(tell(silence, 1).ok).toBe(true)
    expect(reached()).toEqual(all(true))
    several.act(as('sec'), { type: 'ReportReturned', silence, seat: 'mlt' }, 2)
    expect(reached()).toEqual(all(false))
  })

  it('[TOG-6, VIEW-5] to be adopted waits once, with the time that is set', () => {
    const several = new Several()
    const silence = several.open()
    several.over(silence)
    several.act(as('chair'), several.passed(silence))
    several.act(as('sec'), { type: 'ScheduleAdoption', wall: '2026-12-01T10:00' }, 2)
    const adopting = several.worlds.map(({ state, body }) =>
      waitsFor(state, as('sec'), several.at, body).filter(({ kind }) => kind === 'adopt'),
    )
    expect(adopting).toMatchObject([[{ deadline: { wall: '2026-12-01T10:00' } }], [], []])
  })

  it('[TOG-7] it waits once for each reader, in the first of them; what is about the words of one, in that one', () => {
    const several = new Several()
    several.act(as('jpn'), { type: 'RaiseObjection', paragraph: two }, 1)
    const silence = several.open()
    const kinds = (index: number, seat: string) => {
      const { state, body } = several.text(index)
      return waitsFor(state, as(seat), several.at, body).map(({ kind }) => kind)
    }
    expect([0, 1, 2].map((index) => kinds(index, 'jpn').includes('silence'))).toEqual([true, false, false])
    expect([0, 1, 2].map((index) => kinds(index, 'jpn').includes('release'))).toEqual([false, true, false])
    several.over(silence)
    expect([0, 1, 2].map((index) => kinds(index, 'chair').includes('confirm'))).toEqual([true, false, false])
  })
})

describe('item by item', () => {
  const onSlate = () => {
    const several = new Several(slate)
    return { several, silence: several.open('slate', items) }
  }

  it('[TOG-5] domain case 18: a break of items concerns these alone; each text passes, or not, by its own', () => {
    const { several, silence } = onSlate()
    several.act(as('mlt'), { type: 'BreakSilence', silence, items: [two] }, 1)
    several.act(as('fra'), { type: 'BreakSilence', silence, items: [one, two, three] }, 2)
    expect(several.phases()).toEqual(['running', 'running', 'broken'])
    several.over(silence)
    several.act(as('chair'), several.passed(silence))
    expect(several.phases()).toEqual(['passed', 'passed-in-part', 'broken'])
    expect(several.stages()).toEqual(['agreed', 'negotiation', 'negotiation'])
    expect(several.silence(1).open).toEqual([two])
  })

  it('[TOG-5] one with nothing that passes is not agreed, and keeps no other from passing; where none has, none is', () => {
    const { several, silence } = onSlate()
    several.act(as('jpn'), { type: 'RaiseObjection', paragraph: null }, 0)
    several.over(silence)
    several.act(as('chair'), several.passed(silence))
    expect(several.phases()).toEqual(['not-agreed', 'passed', 'passed'])
    const { several: none, silence: put } = onSlate()
    for (const on of [0, 1, 2]) none.act(as('jpn'), { type: 'RaiseObjection', paragraph: null }, on)
    none.over(put)
    none.when(none.passed(put), as('chair')).thenRefused('OutcomeObjected', 'SIL-16')
    expect(none.phases()).toEqual(all('period-ended'))
  })

  it('[TOG-5] without items it is about all of them still; the end by the clock passes over what is broken', () => {
    const { several, silence } = onSlate()
    several.act(as('mlt'), { type: 'BreakSilence', silence, items: [one, two, three] }, 1)
    several.act(as('fra'), { type: 'HoldSilence', silence, items: [one] }, 0)
    several.act(as('jpn'), { type: 'HoldSilence', silence }, 2)
    expect([0, 1, 2].map((index) => several.silence(index).holds.length)).toEqual([2, 0, 1])
    several.act(as('jpn'), { type: 'LiftHold', silence }, 0)
    several.over(silence)
    expect(several.phases()).toEqual(['period-ended', 'broken', 'period-ended'])
    several.act(as('chair'), several.passed(silence))
    expect(several.phases()).toEqual(['passed-in-part', 'broken', 'passed'])
    expect(several.silence(0).open).toEqual([one])
  })

  it('[TOG-5] a hold that is lifted is that one, and not another of the same seat in another text', () => {
    const { several, silence } = onSlate()
    several.act(as('fra'), { type: 'HoldSilence', silence, items: [one] }, 0)
    several.act(as('fra'), { type: 'HoldSilence', silence, items: [two] }, 1)
    several.act(as('fra'), { type: 'LiftHold', silence }, 0)
    expect([0, 1].map((index) => several.silence(index).holds[0]?.lifted !== undefined)).toEqual([
      true,
      false,
    ])
  })
})
