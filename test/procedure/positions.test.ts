/** What a delegation says of its own drafts, and what members say of each other's proposals. */
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../shared/canonical.ts'
import { compile, matrix, viewerOf, waitsFor } from '../../shared/procedure/index.ts'
import { plainText } from '../../shared/text/schema.ts'
import { as, changeTo, committee, inNegotiation, one, onBehalf, tableChange, two } from './support.ts'

const [fra, jpn, mlt, chair, sec] = [as('fra'), as('jpn'), as('mlt'), as('chair'), as('sec')]
const capital = as('fra', 'capital')
const words = hashOf('the words of a draft')
const run = (text: string) => [{ type: 'text' as const, text }]
const textOf = (blocks: ReturnType<typeof inNegotiation>['blocks']) =>
  ({ type: 'doc', schema: 1, content: blocks }) as const

describe('the desk', () => {
  it('[DSK-1] a mark is told to the seat alone, and a capital gives it too', () => {
    const world = inNegotiation()
    world.when({ type: 'MarkDraft', draft: 'draft-1', mark: 'cleared', words }, capital).thenEvents({
      type: 'DraftMarked',
      audience: 'seat:fra',
      data: { draft: 'draft-1', mark: 'cleared', words },
    })
  })

  it('[DSK-1] two delegations that name a draft alike know nothing of each other’s', () => {
    const world = inNegotiation()
    world.act(fra, { type: 'MarkDraft', draft: 'draft-1', mark: 'ready', words })
    world.act(jpn, { type: 'MarkDraft', draft: 'draft-1', mark: 'draft', words })
    const marks = Object.values(world.state.desk ?? {}).map(({ audience, mark }) => [audience, mark?.is])
    expect(marks).toEqual([
      ['seat:fra', 'ready'],
      ['seat:jpn', 'draft'],
    ])
  })

  it('[DSK-2] the same mark of the same words is refused, of other words it is not', () => {
    const world = inNegotiation()
    const marking = { type: 'MarkDraft', draft: 'draft-1', mark: 'cleared', words } as const
    world.act(fra, marking)
    world.when(marking, fra).thenRefused('NothingChanged', 'DSK-2')
    expect(world.when({ ...marking, words: hashOf('other words') }, fra).result.ok).toBe(true)
    expect(world.when({ ...marking, mark: 'ready' }, fra).result.ok).toBe(true)
  })

  it('[DSK-3] remarks are told to the seat alone, and kept in their order', () => {
    const world = inNegotiation()
    world.act(capital, { type: 'RemarkOnDraft', draft: 'draft-1', body: 'Softer, please.' })
    world.act(fra, { type: 'RemarkOnDraft', draft: 'draft-1', body: 'Done.' })
    expect(world.log.slice(-2).map(({ audience }) => audience)).toEqual(['seat:fra', 'seat:fra'])
    const [note] = Object.values(world.state.desk ?? {})
    expect(note?.remarks.map(({ body, by }) => [by.person, body])).toEqual([
      ['fra-capital', 'Softer, please.'],
      ['fra-head', 'Done.'],
    ])
  })

  it('[DSK-4] tabling ends it in the seat’s own chain, and names no draft in public', () => {
    const world = inNegotiation()
    world.act(fra, { type: 'MarkDraft', draft: 'draft-1', mark: 'ready', words })
    const { result } = world.when(
      { type: 'TableProposal', change: changeTo(world, one, 'Other words.'), draft: 'draft-1' },
      fra,
    )
    if (!result.ok) throw new Error('tabled')
    expect(result.value.map(({ type, audience }) => [type, audience])).toEqual([
      ['ProposalTabled', 'everyone'],
      ['DraftMarked', 'seat:fra'],
    ])
    expect(JSON.stringify(result.value[0])).not.toContain('draft-1')
    expect(result.value[1]?.data).toEqual({ draft: 'draft-1', mark: 'tabled', words })
  })

  it('[DSK-4] a draft of which nothing was said leaves no trace when it is tabled', () => {
    const world = inNegotiation()
    const change = changeTo(world, one, 'Other words.')
    const { result } = world.when({ type: 'TableProposal', change, draft: 'draft-1' }, fra)
    expect(result.ok && result.value.map(({ type }) => type)).toEqual(['ProposalTabled'])
  })

  it('[DSK-5] what is ready waits for those who act, what is put up for clearance for the capital', () => {
    const world = inNegotiation()
    const desk = (actor: typeof fra) =>
      waitsFor(world.state, actor, world.at, committee).filter(({ kind }) => kind === 'desk')
    world.act(fra, { type: 'MarkDraft', draft: 'draft-1', mark: 'draft', words })
    expect(desk(capital)).toMatchObject([{ as: 'draft', drafts: ['draft-1'] }])
    expect(desk(fra)).toEqual([])
    world.act(capital, { type: 'MarkDraft', draft: 'draft-1', mark: 'ready', words })
    expect(desk(capital)).toEqual([])
    expect(desk(fra)).toMatchObject([{ as: 'ready', drafts: ['draft-1'] }])
    for (const other of [jpn, chair, sec]) expect(desk(other)).toEqual([])
    const change = changeTo(world, one, 'Other words.')
    world.act(fra, { type: 'TableProposal', change, draft: 'draft-1' })
    expect(desk(fra)).toEqual([])
  })
})

describe('alternatives', () => {
  it('[PRO-16] compete whole beside the paragraph, each refined by its own side', () => {
    const world = inNegotiation()
    const wanted = (text: string) => ({
      kind: 'alternative' as const,
      paragraph: one,
      base: world.hashOf(one),
      content: run(text),
    })
    const theirs = world.act(fra, { type: 'TableProposal', change: wanted('France’s paragraph.') })
    world.act(jpn, { type: 'TableProposal', change: wanted('Japan’s paragraph.') })
    const refining = {
      type: 'ReviseProposal',
      proposal: theirs,
      change: wanted('France’s, refined.'),
    } as const
    world.when(refining, jpn).thenRefused('NotYours', 'PRO-5')
    world.act(fra, refining)
    const [block] = compile(world.state, textOf(world.blocks), viewerOf(world.state, mlt)).blocks
    expect(block?.whole.map(({ why, runs }) => [why, plainText(runs)])).toEqual([
      ['alternative', 'France’s, refined.'],
      ['alternative', 'Japan’s paragraph.'],
    ])
    expect(block?.pieces).toHaveLength(1)
    world.act(chair, { type: 'TakeUpProposal', proposal: theirs, current: world.hashOf(one) })
    expect(plainText(world.blocks[0]?.content ?? [])).toBe('France’s, refined.')
  })

  it('[PRO-16] taken up only on the words it was written against, or with words that are said', () => {
    const world = inNegotiation()
    const base = world.hashOf(one)
    const change = { kind: 'alternative', paragraph: one, base, content: run('Theirs.') } as const
    const proposal = world.act(fra, { type: 'TableProposal', change })
    world.type(one, 'Changed since.')
    const taking = { type: 'TakeUpProposal', proposal, current: world.hashOf(one) } as const
    world.when(taking, chair).thenRefused('ParagraphChanged', 'PRO-11')
    world.act(chair, { ...taking, content: run('Theirs.') })
    expect(plainText(world.blocks[0]?.content ?? [])).toBe('Theirs.')
  })

  it('[PRO-16] "no change" is a wish like others, and taking it up leaves the words', () => {
    const world = inNegotiation()
    const before = world.blocks
    const keep = { kind: 'keep', paragraph: one, base: world.hashOf(one) } as const
    const proposal = world.act(mlt, { type: 'TableProposal', change: keep })
    const [block] = compile(world.state, textOf(world.blocks), viewerOf(world.state, fra)).blocks
    expect(block?.keeps.map(({ seat }) => seat)).toEqual(['mlt'])
    world.act(chair, { type: 'TakeUpProposal', proposal, current: world.hashOf(one) })
    expect(world.blocks).toEqual(before)
    expect(world.state.proposals[proposal]?.status).toBe('taken-up')
  })

  it('[PRO-16] on words that are no longer there: ParagraphChanged', () => {
    const world = inNegotiation()
    const keep = { kind: 'keep', paragraph: one, base: world.hashOf(one) } as const
    world.type(one, 'Changed since.')
    world.when({ type: 'TableProposal', change: keep }, mlt).thenRefused('ParagraphChanged', 'PRO-2')
  })
})

describe('stances', () => {
  it('[PRO-17] take the place of support, and support of them', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra')
    const of = () => world.state.proposals[proposal]
    world.act(jpn, { type: 'SupportProposal', proposal })
    world.act(jpn, { type: 'TakeStance', proposal, stance: 'opposes' })
    expect([of()?.supporters, of()?.stances]).toEqual([[], { jpn: 'opposes' }])
    world.act(jpn, { type: 'SupportProposal', proposal })
    expect([of()?.supporters, of()?.stances]).toEqual([['jpn'], undefined])
  })

  it('[PRO-17] are taken back, and end with other words', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra')
    world.act(jpn, { type: 'TakeStance', proposal, stance: 'tolerates' })
    world.when({ type: 'TakeStance', proposal, stance: 'tolerates' }, jpn).thenRefused('NothingChanged')
    world.act(jpn, { type: 'TakeStance', proposal })
    expect(world.state.proposals[proposal]?.stances).toBeUndefined()
    world.when({ type: 'TakeStance', proposal }, jpn).thenRefused('NothingChanged', 'PRO-17')
    world.act(mlt, { type: 'TakeStance', proposal, stance: 'opposes' })
    world.act(fra, { type: 'ReviseProposal', proposal, change: changeTo(world, one, 'Yet other words.') })
    expect(world.state.proposals[proposal]?.stances).toBeUndefined()
  })

  it('[PRO-17] are of another’s proposal, while it is open, by members', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra')
    world.when({ type: 'TakeStance', proposal, stance: 'opposes' }, fra).thenRefused('OwnProposal', 'PRO-17')
    world.when({ type: 'TakeStance', proposal, stance: 'opposes' }, chair).thenRefused('RoleMayNot')
    world.act(fra, { type: 'WithdrawProposal', proposal })
    world.when({ type: 'TakeStance', proposal, stance: 'opposes' }, jpn).thenRefused('ProposalSettled')
  })

  it('[PRO-17] an opposition stands in the compilation and the matrix, and in nobody’s way', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra')
    world.act(jpn, { type: 'TakeStance', proposal, stance: 'opposes' })
    const viewer = viewerOf(world.state, mlt)
    const [block] = compile(world.state, textOf(world.blocks), viewer).blocks
    const wishes = block?.pieces.flatMap((piece) => (piece.is === 'open' ? piece.wordings : []))
    expect(wishes?.[0]?.wishes[0]?.opposed).toEqual(['jpn'])
    const rows = matrix(world.state, committee, textOf(world.blocks), viewer, world.at).rows
    expect(rows.find(({ paragraph }) => paragraph === one)?.said['jpn']).toMatchObject({ opposes: 1 })
    expect(rows.find(({ paragraph }) => paragraph === two)?.said['jpn']).toBeUndefined()
    world.act(chair, { type: 'TakeUpProposal', proposal, current: world.hashOf(one) })
  })

  it('[BEH-10] one that its seat disowns is taken back', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra')
    const act = world.act(sec, {
      type: 'TakeStance',
      proposal,
      stance: 'tolerates',
      onBehalf: onBehalf('jpn', world.at),
    })
    expect(world.state.proposals[proposal]?.stances).toEqual({ jpn: 'tolerates' })
    world.act(jpn, { type: 'DisownAct', act })
    expect(world.state.proposals[proposal]?.stances).toBeUndefined()
  })
})
