/** The cases of practice from the nineteenth on: what stands beside a text, who sees what, and what is computed. */
import { describe, expect, it } from 'vitest'
import { sees } from '../../shared/audience.ts'
import { dayKind, unHeadquarters } from '../../shared/calendar/index.ts'
import {
  compile,
  openProposals,
  paragraphStanding,
  shelf,
  textRights,
  viewerOf,
} from '../../shared/procedure/index.ts'
import { citations } from '../../shared/text/numbering.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { cutOff, wallTime } from '../../shared/time.ts'
import {
  adoptedText,
  as,
  block,
  changeTo,
  commandTypes,
  inNegotiation,
  one,
  openSilence,
  passed,
  periodEnded,
  seenBy,
  tableChange,
  three,
  two,
  underSilence,
  type World,
  sentenceFor,
} from './support.ts'
import { end, instantOf, last, phase } from './cases.ts'

const documentOf = (world: World): TextDocument => ({ type: 'doc', schema: 1, content: world.blocks })

describe('cases', () => {
  it('[ADO-5] case 19: a dissociation follows adoption, names paragraphs by their ordinals, and alters nothing', () => {
    const { world } = adoptedText()
    const { adoption } = world.state
    const hash = world.text().hash()
    world.act(as('mlt'), {
      type: 'PlaceOnRecord',
      kind: 'dissociation',
      paragraphs: [two, three],
      body: 'Malta dissociates itself.',
    })
    expect(world.state.declarations?.[0]?.paragraphs.map(({ cited }) => cited)).toEqual(['2', '3'])
    expect([world.state.adoption, world.text().hash()]).toEqual([adoption, hash])
  })

  it('[ADO-4] case 20: "no objection, but we ask to place on record" is attached and breaks nothing', () => {
    const under = underSilence()
    const { world, silence } = under
    world.act(as('mlt'), {
      type: 'PlaceOnRecord',
      kind: 'statement',
      paragraphs: [],
      body: 'We do not object, and recall our position.',
    })
    end(under)
    world.act(as('chair'), passed(world, silence))
    expect(world.state.stage).toBe('agreed')
    expect(world.state.declarations).toHaveLength(1)
  })

  it('[ADO-10, STD-8] case 21: what is wrong in one language is set right in that language; no silence is run again', () => {
    const { world } = adoptedText()
    const slip = {
      type: 'EnterCorrigendum',
      paragraph: one,
      language: 'ru',
      was: '2016',
      now: '2017',
    } as const
    world.act(as('sec'), slip)
    expect(world.state.corrigenda).toMatchObject([{ language: 'ru' }])
    const latest = world.state.versions.at(-1)
    world
      .when(
        {
          type: 'OpenSilence',
          version: 0,
          hash: latest?.hash ?? '',
          profile: 'council-silence',
          wall: '2027-01-05T10:00',
        },
        as('chair'),
      )
      .thenRefused('StageMayNot', 'STD-8')
    expect(world.state.adoption?.symbol).toBe('S/PRST/2026/1')
  })

  it('[VIS-5, SIL-7, STD-7] case 23: observers and experts read what is issued, are never counted and hinder nothing', () => {
    const under = underSilence()
    const { world, silence } = under
    for (const seat of ['watcher', 'experts', 'dnk-next']) {
      expect(textRights(world.state, as(seat))).toMatchObject({ see: 'versions', write: false })
      world.when({ type: 'BreakSilence', silence }, as(seat)).thenRefused('RoleMayNot', 'STD-7')
    }
    expect(last(world).seats).toEqual(['ecu', 'fra', 'jpn', 'mlt'])
    end(under)
    expect(last(world).notReached).toEqual(['ecu', 'fra', 'jpn', 'mlt'])
  })

  it('[VIS-8, VIS-9] case 24: what a delegation keeps to itself is told to nobody else, the chair and the secretariat included', () => {
    const world = inNegotiation()
    const others = ['chair', 'vice', 'sec', 'fra', 'experts', 'watcher']
    const before = others.map((seat) => seenBy(world, as(seat)).length)
    const thread = world.act(as('mlt'), {
      type: 'PostComment',
      paragraph: one,
      audience: 'seat:mlt',
      body: 'Our red line.',
    })
    const own = { change: changeTo(world, one, 'Ours.'), audience: 'seat:mlt' } as const
    world.act(as('mlt'), { type: 'TableProposal', ...own })
    expect(others.map((seat) => seenBy(world, as(seat)).length)).toEqual(before)
    for (const seat of others) {
      expect(openProposals(world.state, viewerOf(world.state, as(seat)))).toEqual([])
      expect(paragraphStanding(world.state, one, viewerOf(world.state, as(seat))), seat).toEqual({
        kind: 'open',
      })
    }
    world.when({ type: 'ReplyToComment', thread, body: 'What?' }, as('chair')).thenRefused('NoSuchThread')
  })

  it('[VER-5, VER-7] case 25: that a version arrived is told to the pen and the secretariat; that it was read, to nobody', () => {
    const world = inNegotiation()
    world.act(as('mlt', 'capital'), { type: 'AcknowledgeVersion', version: 0 })
    const told = ['chair', 'sec', 'mlt', 'fra', 'watcher'].filter((seat) =>
      seenBy(world, as(seat)).some(({ type }) => type === 'VersionReceived'),
    )
    expect(told).toEqual(['chair', 'sec', 'mlt'])
    // What is led is the read-through, in the room.
    const others = new Set<string>(['ReplyToComment', 'LeadReading'])
    expect(commandTypes.filter((type) => /read/i.test(type) && !others.has(type))).toEqual(
      commandTypes.filter((type) => /Thread/.test(type)),
    )
  })

  it('[PRO-5, VIEW-6] case 26: what its author withdraws is in no compilation, and stays in the record', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'mlt')
    const ids = () =>
      JSON.stringify(compile(world.state, documentOf(world), viewerOf(world.state, as('fra'))))
    expect(ids()).toContain(proposal)
    world.act(as('mlt'), { type: 'WithdrawProposal', proposal })
    expect(ids()).not.toContain(proposal)
    expect(world.log.some(({ type }) => type === 'ProposalTabled')).toBe(true)
  })

  it('[VIEW-1, SIL-17] case 27: nothing is agreed but by silence passing and a person saying so', () => {
    const under = periodEnded()
    const standing = () =>
      paragraphStanding(under.world.state, one, viewerOf(under.world.state, as('mlt'))).kind
    expect(standing()).toBe('open')
    under.world.act(as('chair'), passed(under.world, under.silence))
    expect(standing()).toBe('agreed')
    under.world.act(as('mlt'), { type: 'WithdrawAgreement', reason: 'Only ad referendum.' })
    expect(standing()).toBe('open')
  })

  it('[SIL-1, VIEW-9] case 28: brackets are what is still open, and are pointed at; typed ones are characters and block nothing', () => {
    const world = inNegotiation()
    tableChange(world, 'mlt')
    tableChange(world, 'fra', one, 'The Committee affirms.')
    expect(sentenceFor(world, 'chair').parts).toMatchObject([
      { is: 'competing', place: { paragraph: one }, count: 2 },
    ])
    world.type(two, 'The Committee [welcomes] [notes] the reports.')
    world.act(as('chair'), { type: 'IssueVersion' })
    openSilence(world)
    expect(phase(world)).toBe('running')
  })

  it('[COM-1, VIEW-4] case 29: a paragraph put between others moves no comment: they follow its identity, numbers are computed', () => {
    const world = inNegotiation()
    const thread = world.act(as('mlt'), {
      type: 'PostComment',
      paragraph: three,
      quote: 'under review',
      audience: 'everyone',
      body: 'Until when?',
    })
    const number = () => citations(documentOf(world), 'en').get(three)
    expect(number()).toBe('3')
    world.blocks = [
      ...world.blocks.slice(0, 2),
      block('pBetween0000', 'The Committee thanks.'),
      ...world.blocks.slice(2),
    ]
    expect(number()).toBe('4')
    expect(world.state.threads[thread]?.paragraph).toBe(three)
    expect(shelf(world.state, documentOf(world))).toEqual([])
  })

  it('[ADO-2, ADO-10] case 31: the adopted text is the bytes that were silent; what an editor changes stands beside it, with both wordings', () => {
    const { world } = adoptedText()
    const adopted = world.log.find(({ type }) => type === 'TextAdopted')
    expect(adopted).toMatchObject({ data: { hash: last(world).hash, symbol: 'S/PRST/2026/1' } })
    world.act(as('sec'), {
      type: 'EnterCorrigendum',
      paragraph: two,
      now: 'The Committee welcomes the reports.',
    })
    expect(world.state.corrigenda).toMatchObject([
      {
        was: 'The Committee welcomes the reports it has received.',
        now: 'The Committee welcomes the reports.',
      },
    ])
    expect(world.text().hash()).toBe(last(world).hash)
  })

  it('[SIL-12] case 33: the pen withdraws what it has put, until the cut-off', () => {
    const { world, silence } = underSilence()
    world.at = cutOff(last(world).deadline)
    world.when({ type: 'WithdrawSilence', silence }, as('chair')).thenRefused('SilenceLapsed', 'SIL-12')
    world.at -= 1
    world.act(as('chair'), { type: 'WithdrawSilence', silence })
    expect([phase(world), world.state.stage]).toEqual(['withdrawn', 'negotiation'])
  })

  it('[SIL-28, CAL-1] case 37: "until Monday" is a minute on the wall of New York, and a holiday on the calendar is no working day', () => {
    const world = inNegotiation()
    world.at = instantOf('2026-11-23T10:00')
    const silence = openSilence(world, 'no-objection-short')
    expect(last(world).deadline.wall).toBe('2026-11-25T17:00')
    // Thursday is Thanksgiving.
    expect(dayKind('2026-11-26', unHeadquarters)).toBe('holiday')
    const request = world.act(as('mlt'), {
      type: 'AskExtension',
      silence,
      until: instantOf('2026-11-30T17:00'),
    })
    world.act(as('chair'), { type: 'ExtendSilence', silence, wall: '2026-11-30T17:00' })
    const { deadline, requests } = last(world)
    expect(requests).toMatchObject([{ id: request, answered: { granted: true } }])
    expect([deadline.wall, wallTime(deadline.instant, 'Asia/Tokyo')]).toEqual([
      '2026-11-30T17:00',
      '2026-12-01T07:00',
    ])
  })
})

describe('what everybody is told', () => {
  it('[BRK-5, SIL-38] holds no trace of a first key and of a remark', () => {
    const { world, silence } = underSilence()
    world.act(as('mlt'), { type: 'RemarkInSilence', silence, paragraph: null, body: 'Ours alone.' })
    const fra = viewerOf(world.state, as('fra'))
    const told = world.log.filter(({ audience }) => sees(audience, fra))
    expect(JSON.stringify(told)).not.toContain('Ours alone.')
  })
})
