/** What members put forward, and how it is settled. */
import { describe, expect, it } from 'vitest'
import { seatAudience } from '../../shared/audience.ts'
import { paragraphIdPattern } from '../../shared/ids.ts'
import { blockHash, plainText } from '../../shared/text/schema.ts'
import {
  as,
  block,
  changeTo,
  inNegotiation,
  minute,
  one,
  opening,
  tableChange,
  three,
  two,
  underSilence,
  uuid,
  type Asked,
  type World,
} from './support.ts'

const words = (text: string) => [{ type: 'text' as const, text }]

const addition = (after: string | null = one, text = 'The Committee invites contributions.') =>
  ({ kind: 'add', after, block: { type: 'paragraph', content: words(text) } }) as const

const takeUp = (world: World, proposal: string, paragraph: string | null, more: object = {}): Asked => ({
  type: 'TakeUpProposal',
  proposal,
  ...(paragraph ? { current: world.hashOf(paragraph) } : {}),
  ...more,
})

describe('tabling', () => {
  it('[PRO-1] a member tables a change, an addition, a deletion; nobody else does', () => {
    const world = inNegotiation()
    const change = changeTo(world, one, 'The Committee reaffirms its mandate.')
    world.when({ type: 'TableProposal', id: uuid(7), change, reasons: 'Stronger.' }, as('mlt')).thenEvents({
      type: 'ProposalTabled',
      audience: 'everyone',
      data: {
        proposal: uuid(7),
        seat: 'mlt',
        change: {
          kind: 'change',
          paragraph: one,
          base: block(one, 'The Committee recalls its mandate.'),
          content: words('The Committee reaffirms its mandate.'),
        },
        reasons: 'Stronger.',
      },
    })
    expect(world.when({ type: 'TableProposal', change: addition(null) }, as('mlt')).result.ok).toBe(true)
    const deletion = { kind: 'delete', paragraph: two, base: world.hashOf(two) } as const
    expect(world.when({ type: 'TableProposal', change: deletion }, as('mlt')).result.ok).toBe(true)
    for (const seat of ['chair', 'sec', 'experts', 'watcher', 'dnk-next'])
      world.when({ type: 'TableProposal', change }, as(seat)).thenRefused('RoleMayNot', 'STD-7')
    world
      .when({ type: 'TableProposal', change: addition('pNowhere0') }, as('mlt'))
      .thenRefused('NoSuchParagraph', 'PRO-1')
    world
      .when({ type: 'TableProposal', change: { ...deletion, paragraph: 'pNowhere0' } }, as('mlt'))
      .thenRefused('NoSuchParagraph', 'PRO-1')
  })

  it('[PRO-2] against words that have changed nothing is tabled', () => {
    const world = inNegotiation()
    const change = changeTo(world, one, 'The Committee reaffirms.')
    const deletion = { kind: 'delete', paragraph: one, base: world.hashOf(one) } as const
    world.type(one, 'Somebody else was here.')
    for (const asked of [change, deletion])
      world.when({ type: 'TableProposal', change: asked }, as('mlt')).thenRefused('ParagraphChanged', 'PRO-2')
  })

  it('[PRO-3] the same words, or none, are no proposal', () => {
    const world = inNegotiation()
    const same = changeTo(world, one, plainText(opening[0]?.content))
    world.when({ type: 'TableProposal', change: same }, as('mlt')).thenRefused('NothingChanged', 'PRO-3')
    world
      .when({ type: 'TableProposal', change: addition(one, '  ') }, as('mlt'))
      .thenRefused('NothingChanged', 'PRO-3')
  })

  it('[PRO-4] a proposal goes to everyone, or is kept to the own seat, where others do not find it', () => {
    const world = inNegotiation()
    const change = changeTo(world, one, 'Ours alone.')
    for (const audience of ['pen', seatAudience('fra')] as const)
      world
        .when({ type: 'TableProposal', change, audience }, as('mlt'))
        .thenRefused('AudienceNotYours', 'PRO-4')
    const proposal = world.act(as('mlt'), { type: 'TableProposal', change, audience: seatAudience('mlt') })
    world.when({ type: 'SupportProposal', proposal }, as('fra')).thenRefused('NoSuchProposal', 'VIS-8')
    world.when({ type: 'SetAsideProposal', proposal }, as('chair')).thenRefused('NoSuchProposal', 'VIS-8')
  })
})

describe('the life of a proposal', () => {
  it('[PRO-5] its seat revises and withdraws it while open; earlier wordings are kept', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'mlt', one, 'First wording.')
    const first = world.state.proposals[proposal]
    const revise = {
      type: 'ReviseProposal',
      proposal,
      change: changeTo(world, one, 'Second wording.'),
    } as const
    world.when(revise, as('fra')).thenRefused('NotYours', 'PRO-5')
    world.when({ type: 'WithdrawProposal', proposal }, as('ecu')).thenRefused('NotYours', 'PRO-5')
    world.wait(minute).act(as('mlt', 'delegate'), revise)
    expect(world.state.proposals[proposal]?.history).toEqual([{ change: first?.change, at: first?.at }])
    world.act(as('mlt'), { type: 'WithdrawProposal', proposal })
    expect(world.state.proposals[proposal]?.status).toBe('withdrawn')
    world.when(revise, as('mlt')).thenRefused('ProposalSettled', 'PRO-5')
    world.when({ type: 'WithdrawProposal', proposal }, as('mlt')).thenRefused('ProposalSettled', 'PRO-5')
  })

  it('[PRO-6] support for other words ends when they are revised', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'mlt')
    world.act(as('fra'), { type: 'SupportProposal', proposal })
    world.act(as('mlt'), { type: 'ReviseProposal', proposal, change: changeTo(world, one, 'Other words.') })
    expect(world.state.proposals[proposal]?.supporters).toEqual([])
  })

  it('[PRO-7] another member supports once, and may take it back', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'mlt')
    const support = { type: 'SupportProposal', proposal } as const
    const back = { type: 'WithdrawSupport', proposal } as const
    world.when(support, as('mlt')).thenRefused('OwnProposal', 'PRO-7')
    world.when(back, as('fra')).thenRefused('NotSupported', 'PRO-7')
    world.act(as('fra'), support)
    world.when(support, as('fra', 'delegate')).thenRefused('AlreadySupported', 'PRO-7')
    world.act(as('jpn'), support)
    expect(world.state.proposals[proposal]?.supporters).toEqual(['fra', 'jpn'])
    world.act(as('fra'), back)
    expect(world.state.proposals[proposal]?.supporters).toEqual(['jpn'])
    world.act(as('chair'), { type: 'SetAsideProposal', proposal })
    world.when(support, as('fra')).thenRefused('ProposalSettled', 'PRO-7')
  })
})

describe('settling', () => {
  it('[PRO-8] the pen settles what is open, in negotiation', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra')
    const aside = { type: 'SetAsideProposal', proposal, note: 'Covered by paragraph 2' } as const
    world.when(aside, as('fra')).thenRefused('RoleMayNot', 'STD-4')
    world.act(as('vice'), aside)
    expect(world.state.proposals[proposal]).toMatchObject({
      status: 'set-aside',
      note: 'Covered by paragraph 2',
      settled: { by: { seat: 'vice' } },
    })
    world.when(aside, as('chair')).thenRefused('ProposalSettled', 'PRO-8')
    world.when(takeUp(world, proposal, one), as('chair')).thenRefused('ProposalSettled', 'PRO-8')
    underSilence()
      .world.when({ ...aside, proposal: uuid(1) }, as('chair'))
      .thenRefused('TextFrozen')
  })

  it('[PRO-9] nobody settles a proposal of their own State; the vice-chair may', () => {
    const world = inNegotiation()
    const ecuador = tableChange(world, 'ecu')
    const malta = tableChange(world, 'mlt', two)
    world.when(takeUp(world, ecuador, one), as('chair')).thenRefused('OwnProposal', 'PRO-9')
    world
      .when({ type: 'SetAsideProposal', proposal: ecuador }, as('chair'))
      .thenRefused('OwnProposal', 'PRO-9')
    world.when(takeUp(world, malta, two), as('vice')).thenRefused('OwnProposal', 'PRO-9')
    expect(world.when(takeUp(world, ecuador, one), as('vice')).result.ok).toBe(true)
    expect(world.when(takeUp(world, malta, two), as('chair')).result.ok).toBe(true)
  })

  it('[PRO-10] taking up rests on the paragraph as it was seen', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra')
    const seen = takeUp(world, proposal, one)
    world.when(takeUp(world, proposal, null), as('chair')).thenRefused('ParagraphChanged', 'PRO-10')
    world.type(one, 'Somebody else was here.')
    const refusal = world.when(seen, as('chair')).thenRefused('ParagraphChanged', 'PRO-10')
    expect(refusal.facts).toEqual({ paragraph: one, since: 'seen' })
    world.blocks = world.blocks.filter(({ attrs }) => attrs.id !== one)
    world.when(seen, as('chair')).thenRefused('NoSuchParagraph', 'PRO-10')
    const added = world.act(as('fra'), { type: 'TableProposal', change: addition(two) })
    world.blocks = world.blocks.filter(({ attrs }) => attrs.id !== two)
    world.when(takeUp(world, added, null), as('chair')).thenRefused('NoSuchParagraph', 'PRO-10')
  })

  it('[PRO-11] what others wrote since it was tabled is not undone unasked', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra', one, 'The Committee reaffirms its mandate.')
    world.type(one, 'The Committee recalls its mandate and its history.')
    const refusal = world
      .when(takeUp(world, proposal, one), as('chair'))
      .thenRefused('ParagraphChanged', 'PRO-11')
    expect(refusal.facts).toEqual({ paragraph: one, since: 'tabled' })
    const merged = words('The Committee reaffirms its mandate and recalls its history.')
    world.act(as('chair'), takeUp(world, proposal, one, { content: merged }))
    expect(world.text().block(one)?.content).toEqual(merged)
  })

  it('[PRO-12] the event carries the edit, whose words they are, and whether they were changed', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra', one, 'The Committee reaffirms.')
    const event = (content: ReturnType<typeof words>, edited: boolean) => ({
      type: 'ProposalTakenUp' as const,
      audience: 'everyone' as const,
      data: {
        proposal,
        edit: { kind: 'replace' as const, paragraph: one, content },
        words: 'fra',
        edited,
      },
    })
    const plain = words('The Committee reaffirms.')
    world.when(takeUp(world, proposal, one), as('chair')).thenEvents(event(plain, false))
    world.when(takeUp(world, proposal, one, { content: plain }), as('chair')).thenEvents(event(plain, false))
    const other = words('The Committee firmly reaffirms.')
    world.when(takeUp(world, proposal, one, { content: other }), as('chair')).thenEvents(event(other, true))
  })

  it('[PRO-12] a deletion removes the paragraph', () => {
    const world = inNegotiation()
    const proposal = world.act(as('fra'), {
      type: 'TableProposal',
      change: { kind: 'delete', paragraph: two, base: world.hashOf(two) },
    })
    world.act(as('chair'), takeUp(world, proposal, two))
    expect(world.blocks.map(({ attrs }) => attrs.id)).toEqual([one, three])
    expect(world.state.proposals[proposal]?.status).toBe('taken-up')
  })

  it('[PRO-13] an added paragraph has the id that its command gives it, each its own', () => {
    const ids = [uuid(41), uuid(42)].map((id) => {
      const world = inNegotiation()
      const proposal = world.act(as('fra'), { type: 'TableProposal', id: uuid(40), change: addition() })
      world.act(as('chair'), { ...takeUp(world, proposal, null), id })
      const added = world.blocks[1]
      expect(added && blockHash({ type: added.type, content: added.content ?? [] })).toBe(
        blockHash({ type: 'paragraph', content: words('The Committee invites contributions.') }),
      )
      return added?.attrs.id ?? ''
    })
    expect(ids[0]).toMatch(paragraphIdPattern)
    expect(ids[0]).not.toBe(ids[1])
    const again = inNegotiation()
    const proposal = again.act(as('fra'), { type: 'TableProposal', id: uuid(40), change: addition() })
    again.act(as('chair'), { ...takeUp(again, proposal, null), id: uuid(41) })
    expect(again.blocks[1]?.attrs.id).toBe(ids[0])
  })

  it('[PRO-14] a deletion taken up in part leaves the paragraph with the words that were said', () => {
    const world = inNegotiation()
    const proposal = world.act(as('fra'), {
      type: 'TableProposal',
      change: { kind: 'delete', paragraph: two, base: world.hashOf(two) },
    })
    world.act(
      as('chair'),
      takeUp(world, proposal, two, { content: words('The Committee welcomes reports.') }),
    )
    expect(plainText(world.text().block(two)?.content)).toBe('The Committee welcomes reports.')
    expect(world.log.at(-1)?.data).toMatchObject({ edited: true, edit: { kind: 'replace' } })
  })

  it('[PRO-15] taking up is public under closed pen too', () => {
    const world = inNegotiation('closed-pen')
    const proposal = tableChange(world, 'fra')
    world.act(as('chair'), takeUp(world, proposal, one))
    expect(world.log.at(-1)).toMatchObject({ type: 'ProposalTakenUp', audience: 'everyone' })
  })
})
