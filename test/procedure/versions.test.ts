/** Making, opening and issuing; receipts; and who sees the words, by mode and stage. */
import { describe, expect, it } from 'vitest'
import { seatAudience } from '../../shared/audience.ts'
import { decideCreate, textRights } from '../../shared/procedure/index.ts'
import type { Mode } from '../../shared/procedure/state.ts'
import {
  adoptedText,
  agreedText,
  as,
  bodyOf,
  changeTo,
  committee,
  committeeSeats,
  inNegotiation,
  inPreparation,
  one,
  seenBy,
  start,
  two,
  underSilence,
  type World,
} from './support.ts'

const request = {
  title: 'Statement',
  kind: 'statement',
  template: 'statement',
  mode: 'open-drafting',
  language: 'en',
} as const

describe('making and opening', () => {
  it('[VER-1] a chair or vice-chair makes a text and its pen is theirs', () => {
    for (const seat of ['chair', 'vice'])
      expect(decideCreate(request, as(seat), committee, start)).toEqual({
        ok: true,
        value: [
          {
            type: 'TextCreated',
            audience: 'everyone',
            data: { ...request, body: 'committee', pen: ['chair', 'vice'] },
          },
        ],
      })
  })

  it('[VER-1] nobody else makes one, nor a capital, nor who is not seated', () => {
    const code = (seat: string, capacity: 'head' | 'capital' = 'head', body = committee): string => {
      const decision = decideCreate(request, as(seat, capacity), body, start)
      return decision.ok ? 'made' : decision.refusal.code
    }
    expect(code('mlt')).toBe('RoleMayNot')
    expect(code('sec')).toBe('RoleMayNot')
    expect(code('chair', 'capital')).toBe('CapacityMayNot')
    const over = bodyOf(committeeSeats.map((seat) => ({ ...seat, until: start })))
    expect(code('chair', 'head', over)).toBe('NotSeated')
  })

  it('[VER-2] opening enters negotiation with the words as version 0, once', () => {
    const world = inPreparation()
    const hash = world.text().hash()
    world
      .when({ type: 'OpenText' }, as('vice'))
      .thenEvents(
        { type: 'TextOpened', audience: 'everyone', data: {} },
        { type: 'VersionIssued', audience: 'everyone', data: { number: 0, hash } },
      )
    world.act(as('chair'), { type: 'OpenText' })
    expect(world.state.stage).toBe('negotiation')
    world.when({ type: 'OpenText' }, as('chair')).thenRefused('TextOpenAlready')
  })

  it('[VER-3] a version bears the next number and the hash of the words', () => {
    const world = inNegotiation().type(one, 'The Committee recalls its mandate again.')
    world.when({ type: 'IssueVersion', note: 'After the first reading' }, as('chair')).thenEvents({
      type: 'VersionIssued',
      audience: 'everyone',
      data: {
        number: 1,
        hash: world.text().hash(),
        note: 'After the first reading',
        changed: [one],
      },
    })
  })

  it('[VER-4] a version without a change is refused, one that goes back to older words is not', () => {
    const world = inNegotiation()
    world.when({ type: 'IssueVersion' }, as('chair')).thenRefused('NothingChanged', 'VER-4')
    const before = world.blocks
    world.type(one, 'Other words.').act(as('chair'), { type: 'IssueVersion' })
    world.blocks = before
    expect(world.when({ type: 'IssueVersion' }, as('chair')).result.ok).toBe(true)
  })
})

describe('receipts', () => {
  const receive = { type: 'AcknowledgeVersion', version: 0 } as const

  it('[VER-5] any person of any seat acknowledges, a version that was issued', () => {
    const world = inNegotiation()
    for (const seat of ['mlt', 'experts', 'dnk-next', 'watcher'])
      expect(world.when(receive, as(seat, 'capital')).result.ok).toBe(true)
    world.when({ type: 'AcknowledgeVersion', version: 4 }, as('mlt')).thenRefused('NoSuchVersion', 'VER-5')
  })

  it('[VER-6] one receipt per seat: the first; again changes nothing', () => {
    const world = inNegotiation()
    world.act(as('mlt'), receive)
    const at = world.at
    world.wait(1_000).when(receive, as('mlt', 'delegate')).thenEvents()
    expect(world.state.versions[0]?.receipts['mlt']).toBe(at)
  })

  it('[VER-7] a receipt is told to the pen, the secretariat and the seat, in a chain of each', () => {
    const world = inNegotiation()
    const data = { version: 0, seat: 'mlt' }
    world
      .when(receive, as('mlt'))
      .thenEvents(
        { type: 'VersionReceived', audience: 'pen', data },
        { type: 'VersionReceived', audience: seatAudience('sec'), data },
        { type: 'VersionReceived', audience: seatAudience('mlt'), data },
      )
    world.act(as('mlt'), receive)
    const copies = (seat: string): number =>
      seenBy(world, as(seat)).filter(({ type }) => type === 'VersionReceived').length
    expect(['chair', 'vice', 'sec', 'mlt', 'fra', 'experts'].map(copies)).toEqual([1, 1, 1, 1, 0, 0])
  })

  it('[VER-8] the seat that issued a version has it', () => {
    const world = inNegotiation()
    expect(Object.keys(world.state.versions[0]?.receipts ?? {})).toEqual(['chair'])
    world.when(receive, as('chair')).thenEvents()
  })
})

describe('who sees the words', () => {
  const rights = (world: World, seat: string, capacity: 'head' | 'delegate' | 'capital' = 'head'): string => {
    const { see, write, why } = textRights(world.state, as(seat, capacity))
    return `${see}${write ? ' writes' : ''}${why ? ` ${why}` : ''}`
  }
  const outside = ['experts', 'dnk-next', 'watcher']

  it.each<Mode>(['closed-pen', 'open-pen', 'open-drafting'])(
    '[VIS-1] in preparation (%s) only the pen and the secretariat know of it',
    (mode) => {
      const world = inPreparation(mode)
      expect(rights(world, 'chair')).toBe('working writes')
      expect(rights(world, 'vice', 'delegate')).toBe('working writes')
      expect(rights(world, 'chair', 'capital')).toBe('working CapacityMayNot')
      expect(rights(world, 'sec')).toBe('working TextNotOpen')
      for (const seat of ['ecu', 'mlt', ...outside]) expect(rights(world, seat)).toBe('nothing NoSuchText')
      world.act(as('chair'), { type: 'OpenText' })
      for (const seat of ['ecu', 'mlt', ...outside]) {
        expect(rights(world, seat)).not.toMatch(/^nothing/)
        expect(seenBy(world, as(seat))[0]?.type).toBe('TextCreated')
      }
    },
  )

  it('[VIS-2] closed pen: members see issued versions', () => {
    const world = inNegotiation('closed-pen')
    expect(rights(world, 'chair')).toBe('working writes')
    expect(rights(world, 'sec')).toBe('working RoleMayNot')
    expect(rights(world, 'mlt')).toBe('versions RoleMayNot')
  })

  it('[VIS-3] open pen: members watch, the pen writes', () => {
    const world = inNegotiation('open-pen')
    expect(rights(world, 'vice')).toBe('working writes')
    expect(rights(world, 'mlt')).toBe('working RoleMayNot')
    expect(rights(world, 'mlt', 'capital')).toBe('working RoleMayNot')
  })

  it('[VIS-4] open drafting: heads and delegates of members write, their capitals watch', () => {
    const world = inNegotiation('open-drafting')
    expect(rights(world, 'mlt')).toBe('working writes')
    expect(rights(world, 'mlt', 'delegate')).toBe('working writes')
    expect(rights(world, 'mlt', 'capital')).toBe('working CapacityMayNot')
    expect(rights(world, 'sec')).toBe('working RoleMayNot')
  })

  it.each<Mode>(['closed-pen', 'open-pen', 'open-drafting'])(
    '[VIS-5] experts, observers and incoming members see versions (%s) and never write',
    (mode) => {
      for (const seat of outside) expect(rights(inNegotiation(mode), seat)).toBe('versions RoleMayNot')
      expect(textRights(inNegotiation(mode).state, undefined)).toMatchObject({ see: 'nothing', write: false })
    },
  )

  it('[VIS-6] under silence and after nobody writes, the pen included', () => {
    for (const { world } of [underSilence(), agreedText(), adoptedText()])
      for (const seat of ['chair', 'vice', 'mlt']) expect(rights(world, seat)).toBe('working TextFrozen')
  })

  it('[VIS-7] a member under closed pen is judged against the version, the pen against its words', () => {
    const world = inNegotiation('closed-pen')
    const change = changeTo(world, one, 'The Committee recalls and renews its mandate.')
    world.blocks = world.blocks.filter(({ attrs }) => attrs.id !== two)
    world.type(one, 'What the pen is writing.')
    expect(world.when({ type: 'TableProposal', change }, as('mlt')).result.ok).toBe(true)
    const comment = { type: 'PostComment', paragraph: two, audience: 'everyone', body: 'Keep this.' } as const
    expect(world.when(comment, as('mlt')).result.ok).toBe(true)
    world.when(comment, as('chair')).thenRefused('NoSuchParagraph')
    const open = inNegotiation('open-pen').type(one, 'What the pen is writing.')
    open.when({ type: 'TableProposal', change }, as('mlt')).thenRefused('ParagraphChanged')
  })
})
