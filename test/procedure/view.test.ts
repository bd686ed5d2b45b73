/** Folds for reading: what they say, and what they keep from whom. */
import { describe, expect, it } from 'vitest'
import { seatAudience } from '../../shared/audience.ts'
import {
  paragraphStanding,
  placeOf,
  shelf,
  newsIn,
  notReachedFor,
  openProposals,
  timeline,
  viewerOf,
  waitsFor,
} from '../../shared/procedure/index.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import {
  agreedText,
  as,
  changeTo,
  inNegotiation,
  mondayInstant,
  minute,
  onBehalf,
  one,
  openSilence,
  periodEnded,
  tableChange,
  three,
  two,
  underSilence,
  type World,
} from './support.ts'

const viewer = (world: World, seat: string) => viewerOf(world.state, as(seat))

describe('paragraphs', () => {
  it('[VIEW-1] open, proposals, objection, agreed, the weightiest first', () => {
    const world = inNegotiation()
    const standing = (paragraph = one) => paragraphStanding(world.state, paragraph, viewer(world, 'fra'))
    expect(standing()).toEqual({ kind: 'open' })
    tableChange(world, 'mlt')
    const addition = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'More.' }] }
    const added = world.act(as('fra'), {
      type: 'TableProposal',
      change: { kind: 'add', after: one, block: addition },
    })
    expect(world.state.proposals[added] && placeOf(world.state.proposals[added])).toBe(one)
    expect(standing()).toEqual({ kind: 'proposals', count: 2 })
    const objection = world.act(as('jpn'), { type: 'RaiseObjection', paragraph: one })
    expect(standing()).toEqual({ kind: 'objection', count: 1 })
    world.act(as('jpn'), { type: 'WithdrawObjection', objection })
    expect(standing()).toEqual({ kind: 'proposals', count: 2 })
    expect(standing(two)).toEqual({ kind: 'open' })
    const agreed = agreedText().world
    expect(paragraphStanding(agreed.state, one, viewer(agreed, 'fra'))).toEqual({ kind: 'agreed' })
  })

  it('[VIEW-1] what is not the viewer’s is not counted, even where the state holds it', () => {
    const world = inNegotiation()
    world.act(as('mlt'), {
      type: 'TableProposal',
      change: changeTo(world, one, 'Ours.'),
      audience: seatAudience('mlt'),
    })
    expect(paragraphStanding(world.state, one, viewer(world, 'mlt'))).toEqual({ kind: 'proposals', count: 1 })
    expect(paragraphStanding(world.state, one, viewer(world, 'chair'))).toEqual({ kind: 'open' })
    expect(openProposals(world.state, viewer(world, 'chair'))).toEqual([])
  })
})

describe('who has the version', () => {
  it('[VIEW-2] who is not reached: the pen and the secretariat at once, all when the period has ended', () => {
    const world = inNegotiation()
    world.act(as('mlt'), { type: 'AcknowledgeVersion', version: 0 })
    const notReached = (seat: string) => notReachedFor(world.state, viewer(world, seat))
    expect(notReached('chair')).toBeNull()
    const silence = openSilence(world)
    expect(notReached('chair')).toEqual(['ecu', 'fra', 'jpn'])
    expect(notReached('sec')).toEqual(['ecu', 'fra', 'jpn'])
    expect(notReached('mlt')).toBeNull()
    world.at = mondayInstant + minute
    world.wait(10_000).end(silence)
    expect(notReached('mlt')).toEqual(['ecu', 'fra', 'jpn'])
  })
})

describe('since a person last looked', () => {
  it('[VIEW-13] each event once, by kind; neither receipts nor what they did themselves', () => {
    const world = inNegotiation()
    const before = world.log.length
    const proposal = tableChange(world, 'fra')
    world.act(as('mlt'), { type: 'SupportProposal', proposal })
    world.act(as('jpn'), { type: 'SupportProposal', proposal })
    world.act(as('jpn'), { type: 'RaiseObjection', paragraph: one })
    world.act(as('jpn'), { type: 'PostComment', paragraph: one, audience: 'everyone', body: 'Why?' })
    world.act(as('mlt'), { type: 'AcknowledgeVersion', version: 0 })
    world.type(two, 'Other words.')
    world.act(as('chair'), { type: 'IssueVersion' })
    const after = world.log.slice(before)
    const { person } = as('mlt')
    const counted = { versions: 1, proposals: 2, objections: 1, comments: 1, others: 0 }
    expect(newsIn(after, person)).toEqual(counted)
    expect(newsIn(after, as('fra').person)).toEqual({ ...counted, proposals: 2 })
    expect(newsIn(after, as('jpn').person)).toEqual({ ...counted, proposals: 2, objections: 0, comments: 0 })
  })
})

describe('the record', () => {
  it('[VIEW-3] one row per act, with who entered it', () => {
    const world = inNegotiation()
    world.act(as('mlt'), { type: 'AcknowledgeVersion', version: 0 })
    world.act(as('sec'), {
      type: 'RaiseObjection',
      paragraph: null,
      onBehalf: onBehalf('fra', world.at),
    })
    const rows = timeline(world.log)
    expect(rows.map(({ type, seat, events }) => [type, seat, events.length])).toEqual([
      ['TextCreated', 'chair', 1],
      ['TextOpened', 'chair', 2],
      ['VersionReceived', 'mlt', 3],
      ['ObjectionRaised', 'fra', 1],
    ])
    expect(rows.at(-1)?.enteredBy).toBe('sec')
    expect(rows[0]).not.toHaveProperty('enteredBy')
  })

  it('[VIEW-4] a thread whose paragraph or words are gone is on the shelf, unless resolved', () => {
    const world = inNegotiation()
    const words = { type: 'PostComment', audience: 'everyone', body: 'Why?' } as const
    const first = world.act(as('mlt'), { ...words, paragraph: one, quote: 'its mandate' })
    const second = world.act(as('mlt'), { ...words, paragraph: two })
    const gone = world.act(as('mlt'), { ...words, paragraph: three })
    const text = (): TextDocument => ({ type: 'doc', schema: 1, content: world.blocks })
    expect(shelf(world.state, text())).toEqual([])
    world.type(one, 'The Committee recalls.')
    world.blocks = world.blocks.filter(({ attrs }) => attrs.id !== three)
    expect(shelf(world.state, text()).map(({ thread, gone: what }) => [thread.id, what])).toEqual([
      [first, 'words'],
      [gone, 'paragraph'],
    ])
    world.act(as('mlt'), { type: 'ResolveThread', thread: gone })
    world.act(as('mlt'), { type: 'ReattachThread', thread: first, paragraph: two, quote: 'reports' })
    expect(shelf(world.state, text())).toEqual([])
    expect(world.state.threads[second]?.paragraph).toBe(two)
  })
})

describe('what waits', () => {
  const kinds = (world: World, seat: string, capacity: 'head' | 'capital' = 'head'): readonly string[] =>
    waitsFor(world.state, as(seat, capacity), world.at, world.body).map(({ kind }) => kind)

  it('[VIEW-5] in negotiation: settle for the pen, proposals and versions for members', () => {
    const world = inNegotiation()
    tableChange(world, 'fra')
    world.act(as('jpn'), { type: 'RaiseObjection', paragraph: null })
    expect(kinds(world, 'chair')).toEqual(['answer', 'settle'])
    expect(kinds(world, 'mlt')).toEqual(['proposals', 'read'])
    expect(kinds(world, 'fra')).toEqual(['read'])
    expect(kinds(world, 'mlt', 'capital')).toEqual(['read'])
    world.act(as('mlt'), { type: 'AcknowledgeVersion', version: 0 })
    expect(kinds(world, 'mlt', 'capital')).toEqual([])
  })

  it('[VIEW-5] under silence: speak, release; at its end: confirm; then: adopt', () => {
    const { world, silence } = underSilence()
    const objection = world.act(as('jpn'), { type: 'RaiseObjection', paragraph: one })
    expect(kinds(world, 'jpn')).toEqual(['silence', 'release', 'read'])
    expect(kinds(world, 'chair')).toEqual([])
    world.act(as('jpn'), { type: 'ReleaseObjection', objection, silence })
    expect(kinds(world, 'jpn')).toEqual(['silence', 'read'])
    world.at = mondayInstant + minute
    expect(kinds(world, 'jpn')).toEqual(['read'])
    const ended = periodEnded().world
    expect(['chair', 'sec', 'mlt'].map((seat) => kinds(ended, seat)[0])).toEqual([
      'confirm',
      'confirm',
      'read',
    ])
    const agreed = agreedText().world
    expect(['chair', 'sec', 'mlt'].map((seat) => kinds(agreed, seat)[0])).toEqual(['adopt', 'adopt', 'read'])
  })

  it('[VIEW-5] what was entered for a seat waits for its signature', () => {
    const world = inNegotiation()
    const act = world.act(as('sec'), {
      type: 'RaiseObjection',
      paragraph: null,
      onBehalf: onBehalf('fra', world.at),
    })
    expect(kinds(world, 'fra')).toEqual(['countersign', 'read'])
    expect(waitsFor(world.state, as('fra'), world.at, world.body)[0]).toMatchObject({
      act,
      type: 'ObjectionRaised',
      since: world.at,
    })
    expect(kinds(world, 'mlt')).toEqual(['read'])
    world.act(as('fra'), { type: 'CountersignAct', act })
    expect(kinds(world, 'fra')).toEqual(['read'])
  })

  it('[VIEW-5] an answer of the chair waits for whoever objected, until the objection is gone', () => {
    const world = inNegotiation()
    const objection = world.act(as('jpn'), { type: 'RaiseObjection', paragraph: one })
    expect(kinds(world, 'jpn')).toEqual(['read'])
    world.act(as('chair'), { type: 'AnswerObjection', objection, body: 'Would this do?' })
    expect(kinds(world, 'chair')).toEqual([])
    expect(kinds(world, 'jpn')).toEqual(['answered', 'read'])
    expect(kinds(world, 'fra')).toEqual(['read'])
    world.act(as('jpn'), { type: 'WithdrawObjection', objection })
    expect(kinds(world, 'jpn')).toEqual(['read'])
  })

  it('[VIEW-5] seats not reached wait for the secretariat at once, for the pen from half of the time', () => {
    const { world, silence } = underSilence()
    const reach = (seat: string) =>
      waitsFor(world.state, as(seat), world.at, world.body).flatMap((one) =>
        one.kind === 'reach' ? [one.seats] : [],
      )
    expect(reach('sec')).toEqual([['ecu', 'fra', 'jpn', 'mlt']])
    expect(reach('chair')).toEqual([])
    world.act(as('fra'), { type: 'AcknowledgeVersion', version: 0 })
    const opened = world.state.silences.find(({ id }) => id === silence)?.openedAt ?? 0
    world.at = Math.ceil((opened + mondayInstant) / 2)
    expect([reach('sec'), reach('chair'), reach('mlt')]).toEqual([
      [['ecu', 'jpn', 'mlt']],
      [['ecu', 'jpn', 'mlt']],
      [],
    ])
    world.at = mondayInstant + minute
    expect(reach('sec')).toEqual([])
  })

  it('[VIEW-5] proposals that another may not see are nobody’s to settle', () => {
    const world = inNegotiation()
    world.act(as('mlt'), {
      type: 'TableProposal',
      audience: seatAudience('mlt'),
      change: changeTo(world, one, 'Kept among ourselves.'),
    })
    expect([kinds(world, 'chair'), kinds(world, 'fra')]).toEqual([[], ['read']])
    tableChange(world, 'fra')
    expect(waitsFor(world.state, as('chair'), world.at, world.body)).toMatchObject([
      { kind: 'settle', paragraphs: 1 },
    ])
  })

  it('[VIEW-5] proposals of the pen holder’s own State wait for another of the pen', () => {
    const world = inNegotiation()
    tableChange(world, 'ecu')
    const malta = tableChange(world, 'mlt', two)
    const toSettle = (seat: string) =>
      waitsFor(world.state, as(seat), world.at, world.body).flatMap((one) =>
        one.kind === 'settle' ? one.proposals : [],
      )
    expect(toSettle('chair')).toEqual([malta])
    expect(toSettle('vice')).not.toContain(malta)
    expect(toSettle('vice')).toHaveLength(1)
  })
})
