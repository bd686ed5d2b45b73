/** The compilation and the matrix: everything that is open, once, in its place, and nothing that is not the reader's. */
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import { compile, matrix, viewerOf, type Compilation, type Compiled } from '../../shared/procedure/index.ts'
import type { Proposal } from '../../shared/procedure/state.ts'
import { mergeRuns } from '../../shared/text/merge.ts'
import { plainText, type Block, type Run, type TextDocument } from '../../shared/text/schema.ts'
import { as, committee, inNegotiation, start } from './support.ts'

const run = (text: string): readonly Run[] => (text === '' ? [] : [{ type: 'text', text }])
const paragraph = (text: string, id = 'p0000001'): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: run(text),
})
const textOf = (...blocks: readonly Block[]): TextDocument => ({ type: 'doc', schema: 1, content: blocks })

const ground = inNegotiation().state
const viewer = viewerOf(ground, as('fra'))

let made = 0
const proposal = (seat: string, change: Proposal['change'], more: Partial<Proposal> = {}): Proposal => {
  made += 1
  return {
    id: `x${made}`,
    seat,
    by: { seat },
    at: made,
    audience: 'everyone',
    change,
    supporters: [],
    status: 'open',
    history: [],
    ...more,
  }
}

const change = (seat: string, base: string, wanted: string, more?: Partial<Proposal>): Proposal =>
  proposal(seat, { kind: 'change', paragraph: 'p0000001', base: paragraph(base), content: run(wanted) }, more)

const compiled = (text: TextDocument, proposals: readonly Proposal[], first?: string): Compilation =>
  compile(
    { ...ground, proposals: Object.fromEntries(proposals.map((one) => [one.id, one])) },
    text,
    viewer,
    first,
  )

const blockOf = (compilation: Compilation): Compiled => {
  const [block] = compilation.blocks
  if (!block) throw new Error('a block')
  return block
}

/** A paragraph as it reads with the words of one proposal, or of none. */
const reading = ({ pieces }: Compiled, id?: string): string =>
  pieces
    .map((piece) => {
      if (piece.is === 'words') return plainText(piece.runs)
      const own = piece.wordings.find(({ wishes }) => wishes.some(({ proposal }) => proposal === id))
      return plainText(own ? own.runs : piece.runs)
    })
    .join('')

const base = 'The Council urges all States to act without delay.'

describe('the compilation', () => {
  it('[VIEW-6] puts two wishes on the same words into one place, and who wants the same together', () => {
    const text = textOf(paragraph(base))
    const one = change('fra', base, base.replace('urges', 'calls upon'), { supporters: ['mlt'] })
    const two = change('jpn', base, base.replace('urges', 'encourages'))
    const three = change('mlt', base, base.replace('urges', 'encourages'))
    const block = blockOf(compiled(text, [one, two, three], 'jpn'))
    const open = block.pieces.filter((piece) => piece.is === 'open')
    expect(open).toHaveLength(1)
    const [place] = open
    expect(place && plainText(place.runs)).toBe('urges')
    expect(
      place?.wordings.map(({ runs, wishes }) => [plainText(runs), wishes.map(({ seat }) => seat)]),
    ).toEqual([
      ['encourages', ['jpn', 'mlt']],
      ['calls upon', ['fra']],
    ])
    expect(place?.wordings[1]?.wishes[0]?.supporters).toEqual(['mlt'])
  })

  it('[VIEW-6] brings a proposal onto the words as they are now, or stands it beside them', () => {
    const now = base.replace('The Council', 'The Security Council')
    const text = textOf(paragraph(now))
    const follows = change('fra', base, base.replace('without delay', 'at once'))
    const late = change('jpn', base, base.replace('The Council', 'The whole Council'))
    const block = blockOf(compiled(text, [follows, late]))
    expect(reading(block, follows.id)).toBe(now.replace('without delay', 'at once'))
    expect(block.whole.map(({ why, wishes }) => [why, wishes[0]?.seat])).toEqual([['moved-on', 'jpn']])
  })

  it('[VIEW-6] stands the later of two that cut across each other whole beside the paragraph', () => {
    const one = change('fra', base, base.replace('urges all States', 'asks members'))
    const two = change('jpn', base, base.replace('all States', 'them'))
    const block = blockOf(compiled(textOf(paragraph(base)), [one, two]))
    expect(reading(block, one.id)).toBe(base.replace('urges all States', 'asks members'))
    expect(block.whole.map(({ why, runs }) => [why, plainText(runs)])).toEqual([
      ['across', base.replace('all States', 'them')],
    ])
  })

  it('[VIEW-6] has deletions, additions, objections and what has lost its paragraph in their places', () => {
    const text = textOf(paragraph(base), paragraph('Another.', 'p0000002'))
    const addition = { type: 'paragraph' as const, content: run('New words.') }
    const all = [
      proposal('fra', { kind: 'delete', paragraph: 'p0000001', base: paragraph(base) }),
      proposal('jpn', { kind: 'add', after: 'p0000001', block: addition }),
      proposal('mlt', { kind: 'add', after: null, block: addition }),
      proposal('ecu', { kind: 'delete', paragraph: 'p0000009', base: paragraph('Gone.') }),
      change('jpn', base, 'Not theirs to see.', { audience: 'seat:jpn' }),
    ]
    const compilation = compiled(text, all)
    const block = blockOf(compilation)
    expect(block.number).toBe('1')
    expect(block.deletions.map(({ seat }) => seat)).toEqual(['fra'])
    expect(block.additions.map(({ wishes }) => wishes[0]?.seat)).toEqual(['jpn'])
    expect(compilation.opening.map(({ wishes }) => wishes[0]?.seat)).toEqual(['mlt'])
    expect(compilation.homeless.map(({ seat }) => seat)).toEqual(['ecu'])
    expect(JSON.stringify(compilation)).not.toContain('Not theirs')
  })

  it('[VIEW-6] reads as the text without proposals, and as each proposal with its own words', () => {
    const vocabulary = fc.constantFrom(
      'the',
      'Council',
      'urges',
      'all',
      'States',
      'to',
      'act',
      'now',
      'further',
    )
    const sentence = fc.array(vocabulary, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))
    const edits = fc.array(
      fc.record({
        seat: fc.constantFrom('fra', 'jpn', 'mlt', 'ecu'),
        at: fc.nat(11),
        out: fc.nat(3),
        words: fc.array(vocabulary, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(sentence, edits, fc.boolean(), (words, given, moves) => {
        const proposals = given.map(({ seat, at, out, words: put }) => {
          const list = words.split(' ')
          list.splice(Math.min(at, list.length), out, ...put)
          return change(seat, words, list.join(' '))
        })
        const now = moves ? `Further, ${words}` : words
        const block = blockOf(compiled(textOf(paragraph(now)), proposals))
        expect(reading(block)).toBe(now)
        const beside = new Set(block.whole.flatMap(({ wishes }) => wishes.map(({ proposal }) => proposal)))
        for (const one of proposals) {
          const wanted = one.change.kind === 'change' ? one.change.content : []
          const carried = mergeRuns(run(words), run(now), wanted)
          if (!beside.has(one.id)) expect(reading(block, one.id)).toBe(carried.ok && plainText(carried.value))
        }
        // Each once: those not beside are in the pieces, unless they change nothing.
        const inPieces = block.pieces.flatMap((piece) =>
          piece.is === 'open'
            ? piece.wordings.flatMap(({ wishes }) => wishes.map(({ proposal }) => proposal))
            : [],
        )
        expect(inPieces.filter((id) => beside.has(id))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

describe('the matrix', () => {
  it('[VIEW-7] counts what each has said on each paragraph, the reader’s own column first', () => {
    const text = textOf(paragraph(base), paragraph('Another.', 'p0000002'))
    const proposals = [
      change('fra', base, 'One.', { supporters: ['mlt'] }),
      change('fra', base, 'Two.'),
      change('jpn', base, 'Three.', { audience: 'seat:jpn' }),
    ]
    const state = { ...ground, proposals: Object.fromEntries(proposals.map((one) => [one.id, one])) }
    const seen = matrix(state, committee, text, viewer, start, 'fra')
    expect(seen.seats).toEqual(['fra', 'ecu', 'jpn', 'mlt'])
    expect(seen.rows).toHaveLength(2)
    const [first, second] = seen.rows
    expect(first?.said).toEqual({
      fra: { proposes: 2, supports: 0, opposes: 0, objects: false, comments: 0 },
      mlt: { proposes: 0, supports: 1, opposes: 0, objects: false, comments: 0 },
    })
    expect(first?.standing).toEqual({ kind: 'proposals', count: 2 })
    expect(second?.said).toEqual({})
  })

  it('[VIEW-7] has a row for the text as a whole only where something is said of it', () => {
    const world = inNegotiation()
    world.act(as('jpn'), { type: 'RaiseObjection', paragraph: null })
    const seen = matrix(world.state, committee, textOf(paragraph(base)), viewer, start)
    expect(seen.rows[0]).toMatchObject({ paragraph: null, said: { jpn: { objects: true } } })
    expect(seen.seats).toEqual(['ecu', 'fra', 'jpn', 'mlt'])
  })
})
