/** A compilation as delegations know it from paper, convention by convention: rules DOCX-3, DOCX-11 and DOCX-12 of `client/paper/SPEC.md`. */
import { describe, expect, it } from 'vitest'
import {
  columnRemarks,
  compilationLines,
  compilationPairs,
  type CompilationFacts,
} from '../../client/paper/compilation-lines.ts'
import type { SheetLine } from '../../client/paper/sheet.ts'
import { compile, viewerOf, type Compilation } from '../../shared/procedure/index.ts'
import { ordinals } from '../../shared/text/numbering.ts'
import { plainText, textOf } from '../../shared/text/schema.ts'
import {
  as,
  changeTo,
  inNegotiation,
  one,
  tableChange,
  three,
  two,
  type World,
} from '../procedure/support.ts'
import { englishWords } from '../support/english.ts'

const run = (text: string) => [{ type: 'text' as const, text }]
const base = (world: World, paragraph = one) => world.hashOf(paragraph)
const stands = (world: World, paragraph: string): string =>
  plainText(world.blocks.find(({ attrs }) => attrs.id === paragraph)?.content)

const compiled = (world: World, seat = 'chair', first?: string): Compilation =>
  compile(world.state, textOf(world.blocks), viewerOf(world.state, as(seat)), first)
const facts = (world: World, more: Partial<CompilationFacts> = {}): CompilationFacts => ({
  numbers: ordinals(textOf(world.blocks), 'en'),
  codes: (seat) => seat.toUpperCase(),
  words: englishWords,
  names: true,
  ...more,
})

const read = ({ number, stretches }: SheetLine): string =>
  `${number === undefined ? '' : `${number}. `}${stretches.map(({ text }) => text).join('')}`.trim()
const linesOf = (world: World, seat?: string, more: Partial<CompilationFacts> = {}, first?: string) =>
  compilationLines(compiled(world, seat, first), facts(world, more)).map(read)

describe('the conventions of a compilation', () => {
  it('[DOCX-11] [ ]: what is not agreed; what nobody wants otherwise is bare', () => {
    const world = inNegotiation()
    expect(linesOf(world)).toContain(`1. ${stands(world, one)}`)
    world.act(as('fra'), { type: 'RaiseObjection', paragraph: two })
    expect(linesOf(world)).toContain(`2. [${stands(world, two)}] (FRA: objection)`)
  })

  it('[DOCX-3] [FRA +JPN, MLT −ECU: …]: who wants it, who supports, who opposes', () => {
    const world = inNegotiation()
    const [first = ''] = stands(world, one).split(' ')
    const wanted = stands(world, one).replace(first, 'Every')
    const proposal = world.act(as('fra'), { type: 'TableProposal', change: changeTo(world, one, wanted) })
    for (const seat of ['jpn', 'mlt']) world.act(as(seat), { type: 'SupportProposal', proposal })
    world.act(as('ecu'), { type: 'TakeStance', proposal, stance: 'opposes' })
    const [, ...rest] = stands(world, one).split(' ')
    expect(linesOf(world)).toContain(`1. [${first}] [FRA +JPN, MLT −ECU: Every] ${rest.join(' ')}`)
    const plain = linesOf(world, 'chair', { names: false })
    expect(plain).toContain(`1. [${first}] [Every] ${rest.join(' ')}`)
  })

  it('[DOCX-11] (FRA del.): who wants words gone, some of them or all', () => {
    const world = inNegotiation()
    world.act(as('fra'), {
      type: 'TableProposal',
      change: { kind: 'delete', paragraph: one, base: base(world) },
    })
    const [first = '', ...rest] = stands(world, two).split(' ')
    tableChange(world, 'jpn', two, rest.join(' '))
    const lines = linesOf(world)
    expect(lines).toContain(`1. [${stands(world, one)} (FRA del.)]`)
    expect(lines.find((line) => line.startsWith('2. '))).toContain(`[${first}`)
    expect(lines.find((line) => line.startsWith('2. '))).toContain('(JPN del.)]')
  })

  it('[DOCX-11] (FRA +MLT retain): who wants no change', () => {
    const world = inNegotiation()
    const change = { kind: 'keep', paragraph: one, base: base(world) } as const
    const proposal = world.act(as('fra'), { type: 'TableProposal', change })
    world.act(as('mlt'), { type: 'SupportProposal', proposal })
    expect(linesOf(world)).toContain(`1. ${stands(world, one)} (FRA +MLT retain)`)
  })

  it('[DOCX-11, POS-3] res., ad ref, agreed: where each stands, to who may know it', () => {
    const world = inNegotiation()
    world.act(as('fra'), { type: 'TakeStand', paragraph: one, is: 'pending', openly: true })
    world.act(as('jpn'), { type: 'TakeStand', paragraph: one, is: 'adref', openly: true })
    world.act(as('mlt'), { type: 'TakeStand', paragraph: one, is: 'agreed' })
    world.act(as('mlt'), { type: 'TakeStand', paragraph: null, is: 'pending', openly: true })
    const line = `1. ${stands(world, one)}`
    expect(linesOf(world)).toContain(`${line} (FRA res.) (JPN ad ref) (MLT agreed)`)
    expect(linesOf(world, 'ecu')).toContain(`${line} (FRA res.) (JPN ad ref)`)
    expect(linesOf(world, 'ecu')).toContain('On the text as a whole: (MLT res.)')
    expect(linesOf(world, 'chair', { names: false })).toContain(line)
  })

  it('[DOCX-11] ✔: closed, as the chair understands the floor; agreed or ad ref; gone when somebody wants it otherwise', () => {
    const world = inNegotiation()
    const heard = (paragraph: string, understanding: 'agreed' | 'adref' | 'reserved') =>
      world.act(as('chair'), { type: 'RecordFloor', paragraph, base: base(world, paragraph), understanding })
    heard(one, 'agreed')
    heard(two, 'adref')
    heard(three, 'reserved')
    for (const names of [true, false]) {
      const lines = linesOf(world, 'chair', { names })
      expect(lines).toContain(`1. ${stands(world, one)} ✔ agreed`)
      expect(lines).toContain(`2. ${stands(world, two)} ✔ ad ref`)
      expect(lines).toContain(`3. ${stands(world, three)} res.`)
    }
    tableChange(world, 'fra')
    expect(linesOf(world).join(' ')).not.toContain('✔ agreed')
  })

  it('[DOCX-11] alt.: another wording of the whole, numbered where there are several, and the base in brackets', () => {
    const world = inNegotiation()
    const alternative = (seat: string, words: string) =>
      world.act(as(seat), {
        type: 'TableProposal',
        change: { kind: 'alternative', paragraph: one, base: base(world), content: run(words) },
      })
    alternative('fra', 'Ours.')
    expect(linesOf(world)).toContain('1 alt. [FRA: Ours.]')
    expect(linesOf(world)).toContain(`1. [${stands(world, one)}]`)
    alternative('jpn', 'Theirs.')
    const lines = linesOf(world, 'jpn', {}, 'jpn')
    expect(lines.filter((line) => line.includes('alt.'))).toEqual([
      ...lines.filter((line) => line.includes('alt.”')),
      '1 alt. 2 [JPN: Theirs.]',
      '1 alt. 1 [FRA: Ours.]',
    ])
  })

  it('[DOCX-11, DOCX-12] bis, ter, quater: what would follow, called by the order of tabling, whosever stands first', () => {
    const world = inNegotiation()
    for (const [seat, words] of [
      ['fra', 'First.'],
      ['jpn', 'Second.'],
      ['mlt', 'Third.'],
    ] as const)
      world.act(as(seat), {
        type: 'TableProposal',
        change: { kind: 'add', after: one, block: { type: 'paragraph', content: run(words) } },
      })
    world.act(as('ecu'), {
      type: 'TableProposal',
      change: { kind: 'add', after: null, block: { type: 'paragraph', content: run('Before.') } },
    })
    const named = ['1 bis [FRA: First.]', '1 ter [JPN: Second.]', '1 quater [MLT: Third.]']
    const [bis, ter, quater] = named
    const added = (lines: readonly string[]) => lines.filter((line) => /^1 (bis|ter|quater)/.test(line))
    expect(added(linesOf(world))).toEqual(named)
    expect(added(linesOf(world, 'mlt', {}, 'mlt'))).toEqual([quater, bis, ter])
    expect(linesOf(world)).toContain('(new) [ECU: Before.]')
  })

  it('[DOCX-11, CPR-3] the compromise on offer, with who has accepted and declined these words', () => {
    const world = inNegotiation()
    const offer = (to?: readonly string[]) =>
      world.act(as('chair'), {
        type: 'OfferCompromise',
        paragraph: one,
        base: base(world),
        content: run('A middle way.'),
        ...(to ? { to: [...to] } : {}),
      })
    const compromise = offer()
    const answer = (seat: string, said: 'accepts' | 'declines') =>
      world.act(as(seat), { type: 'AnswerCompromise', compromise, wording: 1, answer: said })
    answer('fra', 'accepts')
    answer('mlt', 'declines')
    expect(linesOf(world, 'jpn')).toContain('1 compromise [Chair +FRA −MLT: A middle way.]')
    expect(linesOf(world, 'jpn')).toContain(`1. [${stands(world, one)}]`)
    offer(['fra'])
    expect(linesOf(world, 'fra')).toContain('1 compromise [Chair: A middle way.] (to FRA alone)')
    expect(linesOf(world, 'jpn').filter((line) => line.includes('middle way'))).toHaveLength(1)
    const plain = linesOf(world, 'jpn', { names: false })
    expect(plain).toContain('1 compromise [Chair: A middle way.]')
  })

  it('[DOCX-11, OBJ-8] an objection to some of the words says which', () => {
    const world = inNegotiation()
    const [quote = ''] = stands(world, two).split(' ')
    world.act(as('fra'), { type: 'RaiseObjection', paragraph: two, quote })
    world.act(as('mlt'), { type: 'RaiseObjection', paragraph: two })
    expect(linesOf(world)).toContain(
      `2. [${stands(world, two)}] (FRA: objection to “${quote}”) (MLT: objection)`,
    )
    world.act(as('jpn'), { type: 'RaiseObjection', paragraph: null })
    expect(linesOf(world)).toContain('On the text as a whole: (JPN: objection)')
  })

  it('[DOCX-12] two columns: the text as it stands, and beside it each as it would read, by a redline', () => {
    const world = inNegotiation()
    const wanted = `${stands(world, one)} Without delay.`
    world.act(as('fra'), { type: 'TableProposal', change: changeTo(world, one, wanted) })
    world.act(as('jpn'), {
      type: 'TableProposal',
      change: { kind: 'delete', paragraph: one, base: base(world) },
    })
    const compilation = compiled(world)
    const pair = compilationPairs(compilation, facts(world)).find(({ text }) => text.number === '1')
    expect(pair && read(pair.text)).toBe(`1. ${stands(world, one)}`)
    expect(pair?.beside.map(read)).toEqual([`FRA: ${wanted}`, `JPN: ${stands(world, one)}`])
    const changes = pair?.beside.map(({ stretches }) =>
      stretches.flatMap(({ text, change }) => (change === undefined ? [] : [`${change} ${text.trim()}`])),
    )
    expect(changes).toEqual([['inserted Without delay.'], [`deleted ${stands(world, one)}`]])
    expect(columnRemarks(compilation, facts(world)).above).toHaveLength(2)
  })
})
