/**
 * Beside a silence and beside a text: void silences, breaks that say what is wanted, remarks, what is placed on record, adoption
 * without a silence, and slips set right. Nothing of it changes a byte of what was put or agreed.
 */
import { describe, expect, it } from 'vitest'
import { sees } from '../../shared/audience.ts'
import { viewerOf } from '../../shared/procedure/index.ts'
import {
  adoptedText,
  agreedText,
  as,
  changeTo,
  hour,
  inNegotiation,
  minute,
  onBehalf,
  one,
  openSilence,
  passed,
  periodEnded,
  seenBy,
  three,
  two,
  underSilence,
  uuid,
  type World,
} from './support.ts'

const last = (world: World) => world.state.silences.at(-1)

describe('a void silence', () => {
  it('[SIL-36] by the pen while there is no outcome, also after the cut-off; it settles nothing and stays what it was', () => {
    for (const { world, silence } of [underSilence(), periodEnded()]) {
      const hash = last(world)?.hash
      const asked = { type: 'VoidSilence', silence, cause: 'annex', note: 'Annex II is missing.' } as const
      world.when(asked, as('mlt')).thenRefused('RoleMayNot', 'STD-4')
      world.act(as('chair'), asked)
      expect(last(world)).toMatchObject({ phase: 'voided', cause: 'annex', hash, breaks: [] })
      expect(world.state.stage).toBe('negotiation')
      world.when(asked, as('chair')).thenRefused('SilenceNotRunning', 'SIL-36')
      world.when({ type: 'BreakSilence', silence }, as('mlt')).thenRefused('SilenceNotRunning')
      world.when(passed(world, silence), as('chair')).thenRefused('SilenceNotRunning', 'SIL-15')
      // The words may change again, and go under another silence.
      world.type(one, 'The Committee recalls its mandates.')
      world.act(as('chair'), { type: 'IssueVersion' })
      world.at = Math.min(world.at, Date.UTC(2026, 10, 20, 18))
      openSilence(world)
      expect(world.state.silences.map(({ phase }) => phase)).toEqual(['voided', 'running'])
      expect(last(world)?.hash).not.toBe(hash)
    }
    const { world, silence } = agreedText()
    world
      .when({ type: 'VoidSilence', silence, cause: 'text' }, as('chair'))
      .thenRefused('SilenceNotRunning', 'SIL-36')
  })
})

describe('a change proposed under silence', () => {
  it('[SIL-37] breaks together with the break that carries it, in one act, and is tabled by it', () => {
    const { world, silence } = underSilence()
    const change = changeTo(world, one, 'The Committee reaffirms its mandate.')
    world.when({ type: 'TableProposal', change }, as('mlt')).thenRefused('TextFrozen')
    const act = world.act(as('mlt'), { type: 'BreakSilence', silence, change, reason: 'As last year.' })
    expect(world.log.slice(-2).map(({ type }) => type)).toEqual(['SilenceBroken', 'ProposalTabled'])
    expect(last(world)?.phase).toBe('broken')
    expect(world.state.proposals[act]).toMatchObject({ seat: 'mlt', status: 'open', audience: 'everyone' })
    expect(world.state.stage).toBe('negotiation')
  })

  it('[SIL-37] is judged as any proposal; a break without it needs none', () => {
    const { world, silence } = underSilence()
    const stale = { ...changeTo(world, one, 'Other.'), base: '0'.repeat(64) }
    world
      .when({ type: 'BreakSilence', silence, change: stale }, as('mlt'))
      .thenRefused('ParagraphChanged', 'PRO-2')
    expect(last(world)?.phase).toBe('running')
    expect(world.when({ type: 'BreakSilence', silence }, as('mlt')).result.ok).toBe(true)
  })

  it('[SIL-37] a further break carries one while the text is in negotiation, and not into another silence', () => {
    const { world, silence } = underSilence()
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    world.wait(minute)
    const change = changeTo(world, two, 'The Committee takes note of the reports.')
    const also = { type: 'BreakSilence', silence, change } as const
    expect(world.when(also, as('fra')).result.ok).toBe(true)
    const received = world.at
    world.wait(minute)
    openSilence(world)
    const letter = { ...also, onBehalf: onBehalf('fra', received) }
    world.when(letter, as('sec')).thenRefused('TextFrozen', 'SIL-37')
  })

  it('[SIL-38] or is a remark on the language: to the pen and the seat alone, and it breaks nothing', () => {
    const { world, silence } = underSilence()
    const asked = { type: 'RemarkInSilence', silence, paragraph: two, body: 'A comma is missing.' } as const
    world.when({ ...asked, paragraph: 'pNowhere0' }, as('mlt')).thenRefused('NoSuchParagraph', 'SIL-38')
    const before = seenBy(world, as('fra')).length
    world.act(as('mlt'), asked)
    expect(last(world)).toMatchObject({
      phase: 'running',
      remarks: [{ seat: 'mlt', body: 'A comma is missing.' }],
    })
    const told = ['chair', 'vice', 'mlt', 'fra', 'sec', 'experts'].filter((seat) =>
      world.log.some(
        ({ type, audience }) => type === 'RemarkMade' && sees(audience, viewerOf(world.state, as(seat))),
      ),
    )
    expect(told).toEqual(['chair', 'vice', 'mlt'])
    expect(seenBy(world, as('fra')).length).toBe(before)
    world.act(as('fra'), { type: 'BreakSilence', silence })
    world.when(asked, as('mlt')).thenRefused('SilenceNotRunning', 'SIL-38')
  })
})

describe('on record', () => {
  it('[ADO-4] a statement or a reservation from the opening of the silence on: it breaks and changes nothing', () => {
    const early = inNegotiation()
    const asked = {
      type: 'PlaceOnRecord' as const,
      kind: 'statement' as const,
      paragraphs: [],
      body: 'We note this.',
    }
    early.when(asked, as('mlt')).thenRefused('StageMayNot')
    const { world } = underSilence()
    const hash = world.text().hash()
    world.act(as('mlt'), asked)
    world.act(as('fra'), { ...asked, kind: 'reservation', paragraphs: [three, one, one] })
    expect(world.state.declarations).toMatchObject([
      { seat: 'mlt', kind: 'statement', paragraphs: [] },
      {
        seat: 'fra',
        kind: 'reservation',
        paragraphs: [
          { id: three, cited: '3' },
          { id: one, cited: '1' },
        ],
      },
    ])
    expect(last(world)?.phase).toBe('running')
    expect(world.text().hash()).toBe(hash)
    world.when(asked, as('chair')).thenRefused('RoleMayNot', 'STD-7')
  })

  it('[ADO-5] a dissociation after adoption, by the ordinals of the adopted text; the adoption stays what it is', () => {
    const { world } = adoptedText()
    const adoption = world.state.adoption
    const asked = {
      type: 'PlaceOnRecord' as const,
      kind: 'dissociation' as const,
      paragraphs: [two],
      body: 'Not us.',
    }
    world.when({ ...asked, paragraphs: ['pNowhere0'] }, as('mlt')).thenRefused('NoSuchParagraph', 'ADO-5')
    world.act(as('mlt'), asked)
    expect(world.state.declarations).toMatchObject([
      { kind: 'dissociation', paragraphs: [{ id: two, cited: '2' }] },
    ])
    expect(world.state).toMatchObject({ stage: 'adopted', adoption })
    const agreed = agreedText()
    agreed.world.when(asked, as('mlt')).thenRefused('StageMayNot', 'ADO-5')
    const letter = { ...asked, onBehalf: onBehalf('fra', world.at - hour) }
    world.when(letter, as('sec')).thenRefused('StageMayNot', 'ADO-5')
  })

  it('[ADO-6] what was entered for a seat that disowns it stays as it was read', () => {
    const { world } = underSilence()
    const asked = {
      type: 'PlaceOnRecord' as const,
      kind: 'statement' as const,
      paragraphs: [],
      body: 'By letter.',
    }
    const act = world.act(as('sec'), { ...asked, onBehalf: onBehalf('mlt', world.at) })
    world.act(as('mlt'), { type: 'DisownAct', act })
    expect(world.state.declarations).toMatchObject([{ id: act, seat: 'mlt', body: 'By letter.' }])
    expect(world.state.onBehalf[act]?.disowned).toBeDefined()
  })
})

describe('other ways to be adopted', () => {
  const room = (world: World) => {
    const latest = world.state.versions.at(-1)
    return { type: 'AdoptInRoom', version: latest?.number ?? 0, hash: latest?.hash ?? '' } as const
  }

  it('[ADO-7] in the room, of the latest version by its hash, where nothing stands in the record', () => {
    const world = inNegotiation()
    world.when(room(world), as('mlt')).thenRefused('RoleMayNot', 'STD-4')
    world.when({ ...room(world), version: 7 }, as('sec')).thenRefused('VersionNotLatest', 'ADO-7')
    world.when({ ...room(world), hash: '0'.repeat(64) }, as('sec')).thenRefused('HashMismatch', 'ADO-7')
    const objection = world.act(as('mlt'), { type: 'RaiseObjection', paragraph: one })
    world.when(room(world), as('sec')).thenRefused('OutcomeObjected', 'ADO-7')
    world.act(as('mlt'), { type: 'WithdrawObjection', objection })
    const typed = inNegotiation()
    const before = room(typed)
    typed.type(one, 'Typed since.')
    typed.when(before, as('sec')).thenRefused('WorkingTextDiffers', 'ADO-7')
    const { world: running } = underSilence()
    running.when(room(running), as('sec')).thenRefused('SilenceRunning')
    world.act(as('sec'), { ...room(world), meeting: '9589th', symbol: 'S/PRST/2026/2' })
    expect(world.state).toMatchObject({
      stage: 'adopted',
      silences: [],
      adoption: { version: 0, how: 'room', symbol: 'S/PRST/2026/2' },
    })
  })

  it('[ADO-8] issued without meeting or symbol, as a statement to the press is', () => {
    const { world } = agreedText()
    world.act(as('chair'), { type: 'AdoptText', issued: true })
    expect(world.state.adoption).toMatchObject({ version: 0, how: 'issued' })
    expect(world.state.adoption).not.toHaveProperty('symbol')
  })

  it('[ADO-9] at a meeting that is set beforehand, from which nothing follows by itself', () => {
    const { world } = agreedText()
    const asked = { type: 'ScheduleAdoption', wall: '2026-11-25T10:00', meeting: '9590th' } as const
    world.when({ ...asked, wall: '2026-11-20T10:00' }, as('sec')).thenRefused('DeadlinePast')
    world.act(as('sec'), asked)
    world.act(as('sec'), { ...asked, wall: '2026-11-26T10:00' })
    expect(world.state).toMatchObject({
      stage: 'agreed',
      agreement: { scheduled: { deadline: { wall: '2026-11-26T10:00' }, meeting: '9590th' } },
    })
    expect(world.when({ type: 'WithdrawAgreement' }, as('mlt')).result.ok).toBe(true)
  })
})

describe('a slip', () => {
  it('[ADO-10] is set right beside the text in one language; both wordings stay and no byte changes', () => {
    const { world } = adoptedText()
    const hash = world.text().hash()
    const asked = {
      type: 'EnterCorrigendum',
      paragraph: one,
      now: 'The Committee recalls its mandates.',
    } as const
    world.when(asked, as('mlt')).thenRefused('RoleMayNot', 'STD-4')
    world.when({ ...asked, paragraph: 'pNowhere0' }, as('sec')).thenRefused('NoSuchParagraph', 'ADO-10')
    const same = { ...asked, now: 'The Committee recalls its mandate.' }
    world.when(same, as('sec')).thenRefused('NothingChanged', 'ADO-10')
    world.act(as('sec'), asked)
    // Of another language the record holds no words: who enters it says what stands there.
    world
      .when({ ...asked, language: 'ru', now: 'Комитет' }, as('sec'))
      .thenRefused('NothingChanged', 'ADO-10')
    world.act(as('sec'), { ...asked, language: 'ru', was: '10 февраля 2016', now: '10 февраля 2017' })
    expect(world.state.corrigenda).toMatchObject([
      { language: 'en', cited: '1', was: 'The Committee recalls its mandate.' },
      { language: 'ru', was: '10 февраля 2016', now: '10 февраля 2017' },
    ])
    expect(world.text().hash()).toBe(hash)
    expect(world.state.adoption?.version).toBe(0)
    expect(world.state.stage).toBe('adopted')
  })

  it('[ADO-11] is none where a member says so: void, and both wordings stay', () => {
    const { world } = adoptedText()
    const asked = { type: 'EnterCorrigendum', paragraph: one, now: 'The Committee decides.' } as const
    const corrigendum = world.act(as('sec'), asked)
    const contested = { type: 'ContestCorrigendum', corrigendum, reason: 'It is another verb.' } as const
    world.when(contested, as('chair')).thenRefused('RoleMayNot', 'STD-7')
    world.when({ ...contested, corrigendum: uuid(9) }, as('mlt')).thenRefused('NoSuchCorrigendum', 'ADO-11')
    world.act(as('mlt'), contested)
    world.when(contested, as('fra')).thenRefused('ContestedAlready', 'ADO-11')
    expect(world.state.corrigenda).toMatchObject([{ now: 'The Committee decides.', contested: {} }])
  })
})
