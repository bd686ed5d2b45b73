/** Several proposals at once, proposals to proposals, and what becomes of each when the text moves on. */
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import { blockOfProposal, carriageOf, waitsFor } from '../../shared/procedure/index.ts'
import { mergeOnto } from '../../shared/text/diff.ts'
import { hashOfBlock, plainText } from '../../shared/text/schema.ts'
import {
  as,
  block,
  changeTo,
  committee,
  inNegotiation,
  one,
  onBehalf,
  three,
  two,
  uuid,
  type World,
  sentenceFor,
} from './support.ts'

const [fra, jpn, mlt, ecu] = [as('fra'), as('jpn'), as('mlt'), as('ecu')]
const [chair, vice, sec] = [as('chair'), as('vice'), as('sec')]
const run = (text: string) => [{ type: 'text' as const, text }]
const base = 'The Committee recalls its mandate.'

const reads = (world: World, paragraph: string): string | undefined => {
  const found = world.text().block(paragraph)
  return found && plainText(found.content)
}
const statusOf = ({ state }: World, ...ids: readonly string[]) => ids.map((id) => state.proposals[id]?.status)

const packaged = (world: World): readonly [string, string] => {
  const parts = [uuid(0xaa1), uuid(0xaa2)] as const
  world.act(fra, {
    type: 'TablePackage',
    parts: [
      { proposal: parts[0], change: changeTo(world, one, 'The Committee recalls its whole mandate.') },
      { proposal: parts[1], change: changeTo(world, two, 'The Committee welcomes all reports.') },
    ],
    reasons: 'One without the other says nothing.',
  })
  return parts
}

describe('packages', () => {
  it('[PRO-18] what is done to one part is done to all', () => {
    const world = inNegotiation()
    const parts = packaged(world)
    world.act(jpn, { type: 'SupportProposal', proposal: parts[1] })
    expect(parts.map((id) => world.state.proposals[id]?.supporters)).toEqual([['jpn'], ['jpn']])
    world.act(jpn, { type: 'TakeStance', proposal: parts[0], stance: 'opposes' })
    expect(parts.map((id) => world.state.proposals[id]?.stances)).toEqual([
      { jpn: 'opposes' },
      { jpn: 'opposes' },
    ])
    world.act(chair, { type: 'SetAsideProposal', proposal: parts[0], note: 'Not now.' })
    expect(statusOf(world, ...parts)).toEqual(['set-aside', 'set-aside'])
    const other = inNegotiation()
    const others = packaged(other)
    other.act(fra, { type: 'WithdrawProposal', proposal: others[1] })
    expect(statusOf(other, ...others)).toEqual(['withdrawn', 'withdrawn'])
  })

  it('[PRO-18] is taken up whole or not at all', () => {
    const world = inNegotiation()
    const parts = packaged(world)
    const current = [world.hashOf(one), world.hashOf(two)] as const
    world
      .when({ type: 'TakeUpProposal', proposal: parts[0], current: current[0] }, chair)
      .thenRefused('PackageTogether', 'PRO-18')
    const lone = world.act(jpn, { type: 'TableProposal', change: changeTo(world, three, 'Other words.') })
    world
      .when(
        {
          type: 'TakeUpTogether',
          parts: [
            { proposal: parts[0], current: current[0] },
            { proposal: lone, current: world.hashOf(three) },
          ],
        },
        chair,
      )
      .thenRefused('PackageTogether', 'PRO-18')
    world.act(chair, {
      type: 'TakeUpTogether',
      parts: [
        { proposal: parts[0], current: current[0] },
        { proposal: parts[1], current: current[1], content: run('The Committee welcomes the reports.') },
      ],
    })
    expect([reads(world, one), reads(world, two)]).toEqual([
      'The Committee recalls its whole mandate.',
      'The Committee welcomes the reports.',
    ])
    expect(world.log.slice(-2).map((event) => event.type === 'ProposalTakenUp' && event.data.edited)).toEqual(
      [false, true],
    )
  })

  it('[PRO-18] ids that are taken, or twice the same, are refused', () => {
    const world = inNegotiation()
    const change = changeTo(world, one, 'Other words.')
    const [part] = packaged(world)
    for (const proposal of [part, uuid(0xaa9)])
      world
        .when(
          {
            type: 'TablePackage',
            parts: [
              { proposal, change },
              { proposal, change },
            ],
          },
          fra,
        )
        .thenRefused('IdTaken', 'STD-10')
  })

  it('[BEH-10] one that was tabled for a seat and disowned is withdrawn whole', () => {
    const world = inNegotiation()
    const parts = [uuid(0xaa1), uuid(0xaa2)] as const
    const act = world.act(sec, {
      type: 'TablePackage',
      parts: [
        { proposal: parts[0], change: changeTo(world, one, 'Other words.') },
        { proposal: parts[1], change: changeTo(world, two, 'Other words.') },
      ],
      onBehalf: onBehalf('jpn', world.at),
    })
    world.act(jpn, { type: 'DisownAct', act })
    expect(statusOf(world, ...parts)).toEqual(['withdrawn', 'withdrawn'])
  })
})

describe('several taken up together', () => {
  it('[PRO-19] are merged on one paragraph, each keeping its author', () => {
    const world = inNegotiation()
    const theirs = world.act(fra, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('recalls', 'reaffirms')),
    })
    const others = world.act(jpn, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('mandate', 'task')),
    })
    const current = world.hashOf(one)
    const parts = [theirs, others].map((proposal) => ({ proposal, current }))
    world.act(chair, { type: 'TakeUpTogether', parts })
    expect(reads(world, one)).toBe('The Committee reaffirms its task.')
    const taken = world.log.flatMap((event) => (event.type === 'ProposalTakenUp' ? [event.data] : []))
    expect(taken.map(({ words, edited }) => [words, edited])).toEqual([
      ['fra', false],
      ['jpn', false],
    ])
  })

  it('[PRO-19] on the same words: InConflict, and nothing is done; with words that are said they go in', () => {
    const world = inNegotiation()
    const theirs = world.act(fra, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('recalls', 'reaffirms')),
    })
    const others = world.act(jpn, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('recalls', 'notes')),
    })
    const current = world.hashOf(one)
    const parts = [theirs, others].map((proposal) => ({ proposal, current }))
    world.when({ type: 'TakeUpTogether', parts }, chair).thenRefused('InConflict', 'PRO-19')
    expect(statusOf(world, theirs, others)).toEqual(['open', 'open'])
    const said = [
      { proposal: theirs, current },
      { proposal: others, current, content: run('As agreed in the room.') },
    ]
    world.act(chair, { type: 'TakeUpTogether', parts: said })
    expect(reads(world, one)).toBe('As agreed in the room.')
  })

  it('[PRO-19] one of the own State, one twice, one on words that have changed: nothing is done', () => {
    const world = inNegotiation()
    const own = world.act(ecu, { type: 'TableProposal', change: changeTo(world, two, 'Ecuador’s.') })
    const theirs = world.act(fra, { type: 'TableProposal', change: changeTo(world, one, 'France’s.') })
    const both = [
      { proposal: theirs, current: world.hashOf(one) },
      { proposal: own, current: world.hashOf(two) },
    ]
    world.when({ type: 'TakeUpTogether', parts: both }, chair).thenRefused('OwnProposal', 'PRO-9')
    const twice = [both[0], both[0]].flatMap((part) => part ?? [])
    world.when({ type: 'TakeUpTogether', parts: twice }, vice).thenRefused('NothingChanged', 'PRO-19')
    world.type(two, 'Changed since.')
    world.when({ type: 'TakeUpTogether', parts: both }, vice).thenRefused('ParagraphChanged', 'PRO-10')
  })

  it('[PRO-19] base and what was taken up give the result, word for word, in any order', () => {
    const word = fc.constantFrom('peace', 'security', 'States', 'measures', 'reports', 'without', 'delay')
    const text = fc.array(word, { minLength: 4, maxLength: 14 })
    const scene = fc.record({ text, changed: fc.array(fc.nat({ max: 3 }), { minLength: 14, maxLength: 14 }) })
    fc.assert(
      fc.property(scene, fc.boolean(), (made, backwards) => {
        // Every word is its own place: two delegations change different ones, with words that are nowhere else.
        const words = made.text.map((said, index) => `${said}${index}`)
        const by = (mine: number) =>
          words.map((said, index) => (made.changed[index] === mine ? `new-${said}` : said))
        const world = inNegotiation()
        world.blocks = [block(one, words.join(' ')), ...world.blocks.slice(1)]
        const table = (actor: typeof fra, mine: number) =>
          made.changed.slice(0, words.length).includes(mine)
            ? [world.act(actor, { type: 'TableProposal', change: changeTo(world, one, by(mine).join(' ')) })]
            : []
        const proposals = [...table(fra, 1), ...table(jpn, 2)]
        if (proposals.length < 2) return
        const current = world.hashOf(one)
        const parts = (backwards ? proposals.toReversed() : proposals).map((proposal) => ({
          proposal,
          current,
        }))
        world.act(chair, { type: 'TakeUpTogether', parts })
        const wanted = words.map((said, index) =>
          [1, 2].includes(made.changed[index] ?? 0) ? `new-${said}` : said,
        )
        expect(reads(world, one)).toBe(wanted.join(' '))
      }),
      { numRuns: 60 },
    )
  })
})

describe('proposals to a proposal', () => {
  const scene = () => {
    const world = inNegotiation()
    const proposal = world.act(fra, {
      type: 'TableProposal',
      change: changeTo(world, one, 'France wants these words.'),
    })
    const target = world.state.proposals[proposal]
    const found = target && blockOfProposal(world.state, target)
    if (!found) throw new Error('a proposal with words')
    const on = { type: 'ProposeOnProposal', proposal, base: hashOfBlock(found) } as const
    return { world, proposal, on }
  }

  it('[PRO-20] are taken in by its author, and the record keeps whose words they are', () => {
    const { world, proposal, on } = scene()
    world.act(mlt, { type: 'SupportProposal', proposal })
    const sub = world.act(jpn, { ...on, content: run('France wants those words.') })
    const other = world.act(mlt, { ...on, content: run('France needs these words.') })
    world.when({ type: 'TakeIntoProposal', proposal: sub }, mlt).thenRefused('NotYours', 'PRO-5')
    world.act(fra, { type: 'TakeIntoProposal', proposal: sub })
    world.act(fra, { type: 'TakeIntoProposal', proposal: other })
    const now = world.state.proposals[proposal]
    expect(now?.change.kind === 'change' && plainText(now.change.content)).toBe('France needs those words.')
    expect([now?.supporters, now?.history.length]).toEqual([[], 2])
    expect(statusOf(world, sub, other)).toEqual(['taken-up', 'taken-up'])
    const absorbed = world.log.flatMap((event) =>
      event.type === 'ProposalAbsorbed' ? [event.data.words] : [],
    )
    expect(absorbed).toEqual(['jpn', 'mlt'])
  })

  it('[PRO-20] on the same words: InConflict, unless the author says the words', () => {
    const { world, proposal, on } = scene()
    const sub = world.act(jpn, { ...on, content: run('France wants those words.') })
    world.act(fra, {
      type: 'ReviseProposal',
      proposal,
      change: changeTo(world, one, 'France wants no words.'),
    })
    world.when({ type: 'TakeIntoProposal', proposal: sub }, fra).thenRefused('InConflict', 'PRO-20')
    world.act(fra, { type: 'TakeIntoProposal', proposal: sub, content: run('France wants such words.') })
    expect(statusOf(world, sub)).toEqual(['taken-up'])
  })

  it('[PRO-20] are of another’s, on its words as they are, and settled by nobody else', () => {
    const { world, proposal, on } = scene()
    world.when({ ...on, content: run('Mine.') }, fra).thenRefused('OwnProposal', 'PRO-20')
    world
      .when({ ...on, base: '0'.repeat(64), content: run('Late.') }, jpn)
      .thenRefused('ParagraphChanged', 'PRO-20')
    world.when({ ...on, content: run('France wants these words.') }, jpn).thenRefused('NothingChanged')
    const sub = world.act(jpn, { ...on, content: run('Theirs.') })
    const taking = { type: 'TakeUpProposal', proposal: sub, current: world.hashOf(one) } as const
    world.when(taking, chair).thenRefused('NotYours', 'PRO-20')
    world.act(chair, { type: 'SetAsideProposal', proposal })
    world.when({ type: 'TakeIntoProposal', proposal: sub }, fra).thenRefused('ProposalSettled')
  })

  it('[VIEW-8] are counted with it and nowhere else, and wait for its author', () => {
    const { world, on } = scene()
    world.act(jpn, { ...on, content: run('Theirs.') })
    expect(sentenceFor(world, 'chair').parts).toMatchObject([{ is: 'proposals', count: 1 }])
    const kinds = (actor: typeof fra) =>
      waitsFor(world.state, actor, world.at, committee).map(({ kind }) => kind)
    expect(kinds(fra)).toContain('on-ours')
    expect(kinds(jpn)).not.toContain('on-ours')
  })
})

describe('when the text moves on', () => {
  const carriedIn = ({ state }: World, id: string) => state.proposals[id]?.carried

  it('[PRO-21] a version tells of each open proposal: clean, in conflict, moot', () => {
    const world = inNegotiation()
    const clean = world.act(fra, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('recalls', 'reaffirms')),
    })
    const conflict = world.act(jpn, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('mandate', 'task')),
    })
    const moot = world.act(mlt, { type: 'TableProposal', change: changeTo(world, two, 'These words.') })
    const kept = world.act(fra, {
      type: 'TableProposal',
      change: changeTo(world, three, 'Ours.'),
      audience: 'seat:fra',
    })
    world.type(one, base.replace('mandate', 'purpose')).type(two, 'These words.')
    world.act(chair, { type: 'IssueVersion' })
    expect([clean, conflict, moot, kept].map((id) => carriedIn(world, id)?.how)).toEqual([
      'clean',
      'conflict',
      'moot',
      'clean',
    ])
    const told = world.log.flatMap((event) =>
      event.type === 'ProposalsCarried'
        ? [[event.audience, event.data.carried.map(({ proposal }) => proposal)]]
        : [],
    )
    expect(told).toEqual([
      ['everyone', [clean, conflict, moot]],
      ['seat:fra', [kept]],
    ])
  })

  it('[PRO-21] of each kind of proposal, by what is there', () => {
    const world = inNegotiation()
    const was = world.text().block(one)
    if (!was) throw new Error('a paragraph')
    const of =
      (...blocks: readonly (typeof was)[]) =>
      (id: string) =>
        blocks.find(({ attrs }) => attrs.id === id)
    const added = { kind: 'add', after: one, block: { type: 'paragraph', content: run('New.') } } as const
    const kinds = [
      { kind: 'change', paragraph: one, base: was, content: run(base.replace('recalls', 'notes')) },
      { kind: 'alternative', paragraph: one, base: was, content: run('Other words.') },
      { kind: 'delete', paragraph: one, base: was },
      { kind: 'keep', paragraph: one, base: was },
      added,
    ] as const
    const under = (find: ReturnType<typeof of>) => kinds.map((change) => carriageOf(change, find))
    expect(under(of(was))).toEqual(['clean', 'clean', 'clean', 'clean', 'clean'])
    expect(under(of(block(one, base.replace('mandate', 'task'))))).toEqual([
      'clean',
      'conflict',
      'conflict',
      'conflict',
      'clean',
    ])
    expect(under(of())).toEqual(['moot', 'moot', 'moot', 'moot', 'conflict'])
    expect(under(of(block(one, 'Other words.')))).toEqual([
      'conflict',
      'moot',
      'conflict',
      'conflict',
      'clean',
    ])
  })

  it('[PRO-22] one click brings it onto the words as they are now, and its support stays', () => {
    const world = inNegotiation()
    const proposal = world.act(fra, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('recalls', 'reaffirms')),
    })
    world.act(jpn, { type: 'SupportProposal', proposal })
    world.when({ type: 'RebaseProposal', proposal }, fra).thenRefused('NothingChanged', 'PRO-22')
    world.type(one, base.replace('mandate', 'task'))
    world.when({ type: 'RebaseProposal', proposal }, jpn).thenRefused('NotYours', 'PRO-5')
    world.act(fra, { type: 'RebaseProposal', proposal })
    const now = world.state.proposals[proposal]
    expect(now?.change.kind === 'change' && plainText(now.change.content)).toBe(
      'The Committee reaffirms its task.',
    )
    expect(now?.supporters).toEqual(['jpn'])
    world.act(chair, { type: 'TakeUpProposal', proposal, current: world.hashOf(one) })
    expect(reads(world, one)).toBe('The Committee reaffirms its task.')
  })

  it('[VIEW-12, PRO-6] in conflict its seat brings its words onto those of now in one act, and support is asked anew', () => {
    const world = inNegotiation()
    const words = run(base.replace('recalls', 'reaffirms'))
    const change = { kind: 'change', paragraph: one, base: world.hashOf(one), content: words } as const
    const proposal = world.act(fra, { type: 'TableProposal', change })
    world.act(jpn, { type: 'SupportProposal', proposal })
    world.type(one, 'The Committee notes its task.')
    const carriage = () => {
      const now = world.state.proposals[proposal]
      return now && carriageOf(now.change, (id) => world.text().block(id))
    }
    expect(carriage()).toBe('conflict')
    const onto = mergeOnto(run(base), run('The Committee notes its task.'), words)
    world.act(fra, {
      type: 'ReviseProposal',
      proposal,
      change: { ...change, base: world.hashOf(one), content: [...onto] },
    })
    expect(carriage()).toBe('clean')
    expect(world.state.proposals[proposal]?.supporters).toEqual([])
    world.act(chair, { type: 'TakeUpProposal', proposal, current: world.hashOf(one) })
    expect(reads(world, one)).toBe('The Committee reaffirms its task.')
  })

  it('[PRO-22] not where the same words were touched, nor where the paragraph is gone', () => {
    const world = inNegotiation()
    const proposal = world.act(fra, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('recalls', 'reaffirms')),
    })
    world.type(one, base.replace('recalls', 'notes'))
    world.when({ type: 'RebaseProposal', proposal }, fra).thenRefused('InConflict', 'PRO-22')
    world.blocks = world.blocks.filter(({ attrs }) => attrs.id !== one)
    world.when({ type: 'RebaseProposal', proposal }, fra).thenRefused('NoSuchParagraph', 'PRO-22')
  })
})

describe('taken over, and reversed', () => {
  it('[PRO-23] a withdrawn proposal is another’s, and the record keeps whose it was', () => {
    const world = inNegotiation()
    const proposal = world.act(fra, { type: 'TableProposal', change: changeTo(world, one, 'Other words.') })
    world.act(jpn, { type: 'SupportProposal', proposal })
    world.when({ type: 'TakeOverProposal', proposal }, jpn).thenRefused('ProposalOpen', 'PRO-23')
    world.act(fra, { type: 'WithdrawProposal', proposal })
    world.when({ type: 'TakeOverProposal', proposal }, fra).thenRefused('OwnProposal', 'PRO-23')
    world.act(jpn, { type: 'TakeOverProposal', proposal })
    expect(world.state.proposals[proposal]).toMatchObject({
      seat: 'jpn',
      status: 'open',
      supporters: [],
      formerly: ['fra'],
    })
    world.act(jpn, { type: 'WithdrawProposal', proposal })
  })

  it('[PRO-24] what was set aside is open again', () => {
    const world = inNegotiation()
    const proposal = world.act(fra, { type: 'TableProposal', change: changeTo(world, one, 'Other words.') })
    world.when({ type: 'ReverseDecision', proposal }, chair).thenRefused('ProposalOpen', 'PRO-24')
    world.act(chair, { type: 'SetAsideProposal', proposal, note: 'Not now.' })
    world.act(vice, { type: 'ReverseDecision', proposal })
    expect(world.state.proposals[proposal]).toMatchObject({ status: 'open' })
    expect(world.state.proposals[proposal]?.note).toBeUndefined()
  })

  it('[PRO-24] what was taken up goes out of the text, around what was written since', () => {
    const world = inNegotiation()
    const proposal = world.act(fra, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('recalls', 'reaffirms')),
    })
    world.act(chair, { type: 'TakeUpProposal', proposal, current: world.hashOf(one) })
    world.type(one, 'The Committee reaffirms its task.')
    world.when({ type: 'ReverseDecision', proposal }, chair).thenRefused('ParagraphChanged', 'PRO-10')
    world.act(chair, { type: 'ReverseDecision', proposal, current: world.hashOf(one) })
    expect(reads(world, one)).toBe('The Committee recalls its task.')
    expect(statusOf(world, proposal)).toEqual(['open'])
  })

  it('[PRO-24] where the same words were touched the settler says them', () => {
    const world = inNegotiation()
    const proposal = world.act(fra, {
      type: 'TableProposal',
      change: changeTo(world, one, base.replace('recalls', 'reaffirms')),
    })
    world.act(chair, { type: 'TakeUpProposal', proposal, current: world.hashOf(one) })
    world.type(one, base.replace('recalls', 'notes'))
    const reversing = { type: 'ReverseDecision', proposal, current: world.hashOf(one) } as const
    world.when(reversing, chair).thenRefused('InConflict', 'PRO-24')
    world.act(chair, { ...reversing, content: run(base) })
    expect(reads(world, one)).toBe(base)
  })

  it('[PRO-24] a paragraph that was added goes, one that was taken out comes back as itself', () => {
    const world = inNegotiation()
    const added = world.act(fra, {
      type: 'TableProposal',
      change: { kind: 'add', after: one, block: { type: 'paragraph', content: run('New.') } },
    })
    const gone = world.act(jpn, {
      type: 'TableProposal',
      change: { kind: 'delete', paragraph: two, base: world.hashOf(two) },
    })
    const before = world.blocks
    world.act(chair, { type: 'TakeUpProposal', proposal: added })
    world.act(chair, { type: 'TakeUpProposal', proposal: gone, current: world.hashOf(two) })
    const taken = world.state.proposals[added]?.taken
    const id = taken?.kind === 'insert' ? taken.block.attrs.id : ''
    world.act(chair, { type: 'ReverseDecision', proposal: added, current: world.hashOf(id) })
    world.when({ type: 'ReverseDecision', proposal: gone }, chair).thenRefused('NoSuchParagraph', 'PRO-24')
    world.act(chair, { type: 'ReverseDecision', proposal: gone, after: one })
    expect(world.blocks).toEqual(before)
  })

  it('[PRO-9] nobody reverses a decision on a proposal of their own State', () => {
    const world = inNegotiation()
    const proposal = world.act(ecu, { type: 'TableProposal', change: changeTo(world, one, 'Other words.') })
    world.act(vice, { type: 'SetAsideProposal', proposal })
    world.when({ type: 'ReverseDecision', proposal }, chair).thenRefused('OwnProposal', 'PRO-9')
    world.act(vice, { type: 'ReverseDecision', proposal })
  })
})
