/** The read-through, the chair's understanding of the floor, and the chair's own sheet. */
import { describe, expect, it } from 'vitest'
import { paragraphStanding, viewerOf } from '../../shared/procedure/index.ts'
import {
  as,
  committeeSeats,
  inNegotiation,
  one,
  onBehalf,
  seenBy,
  three,
  two,
  type World,
} from './support.ts'

const standing = (world: World, paragraph = two) =>
  paragraphStanding(world.state, paragraph, viewerOf(world.state, as('fra'))).kind
const heard = (world: World, understanding: 'agreed' | 'adref' | 'reserved' | 'open', paragraph = two) =>
  ({ type: 'RecordFloor', paragraph, base: world.hashOf(paragraph), understanding }) as const

describe('a read-through', () => {
  it('[RTH-1] is led by the pen from paragraph to paragraph, and ended', () => {
    const world = inNegotiation()
    world.act(as('chair'), { type: 'LeadReading', paragraph: one })
    expect(world.state.reading?.paragraph).toBe(one)
    world.when({ type: 'LeadReading', paragraph: one }, as('vice')).thenRefused('NothingChanged', 'RTH-1')
    world.when({ type: 'LeadReading', paragraph: 'pNowhere0' }, as('chair')).thenRefused('NoSuchParagraph')
    world.when({ type: 'LeadReading', paragraph: two }, as('mlt')).thenRefused('RoleMayNot')
    world.act(as('vice'), { type: 'LeadReading', paragraph: two })
    world.act(as('chair'), { type: 'LeadReading', paragraph: null })
    expect(world.state).not.toHaveProperty('reading')
  })

  it('[RTH-2, VIEW-1] the chair’s understanding shows in the standing and settles nothing', () => {
    const world = inNegotiation()
    world.act(as('chair'), heard(world, 'agreed'))
    expect(standing(world)).toBe('agreed')
    world.when(heard(world, 'agreed'), as('chair')).thenRefused('NothingChanged', 'RTH-2')
    world.act(as('chair'), heard(world, 'adref'))
    expect(standing(world)).toBe('agreed-ad-ref')
    world.act(as('chair'), heard(world, 'reserved'))
    expect(standing(world)).toBe('reserved')
    world.act(as('fra'), { type: 'RaiseObjection', paragraph: two })
    expect(standing(world)).toBe('objection')
    const base = world.hashOf(one)
    world.when({ ...heard(world, 'agreed'), base }, as('chair')).thenRefused('ParagraphChanged')
    world.when(heard(world, 'agreed'), as('jpn')).thenRefused('RoleMayNot')
    expect(world.state.stage).toBe('negotiation')
  })

  it('[RTH-3] a member says that it is not so; the paragraph is open until the chair records anew', () => {
    const world = inNegotiation()
    const floor = world.act(as('chair'), heard(world, 'agreed'))
    world.act(as('sec'), { type: 'ContestFloor', floor, onBehalf: onBehalf('jpn', world.at) })
    expect(standing(world)).toBe('open')
    world.act(as('fra'), { type: 'ContestFloor', floor, note: 'We reserved.' })
    world.when({ type: 'ContestFloor', floor }, as('fra')).thenRefused('ContestedAlready', 'RTH-3')
    expect(world.state.floors?.[two]?.contested.map(({ seat }) => seat)).toEqual(['jpn', 'fra'])
    world.act(as('chair'), heard(world, 'agreed'))
    expect(standing(world)).toBe('agreed')
    world.when({ type: 'ContestFloor', floor }, as('fra')).thenRefused('NoSuchAct', 'RTH-3')
  })

  it('[RTH-4] a version that changes the words ends what was understood of them', () => {
    const world = inNegotiation()
    world.act(as('chair'), heard(world, 'agreed'))
    world.act(as('chair'), heard(world, 'agreed', three))
    world.type(two, 'The Committee welcomes all reports.')
    world.act(as('chair'), { type: 'IssueVersion' })
    expect([standing(world), standing(world, three)]).toEqual(['open', 'agreed'])
  })
})

describe('the chair’s sheet', () => {
  it('[SHT-1] is told to the pen alone, and a note is taken off again', () => {
    const world = inNegotiation()
    const note = { type: 'NoteOnSheet', seat: 'fra', paragraph: two } as const
    world.act(as('chair'), { ...note, leans: 'movable', body: 'Would live with "notes".' })
    for (const { id } of committeeSeats) {
      const told = seenBy(world, as(id)).some(({ type }) => type === 'SheetNoted')
      expect([id, told]).toEqual([id, id === 'chair' || id === 'vice'])
    }
    expect(Object.values(world.state.sheet ?? {})).toMatchObject([{ seat: 'fra', leans: 'movable' }])
    world
      .when({ ...note, leans: 'movable', body: 'Would live with "notes".' }, as('vice'))
      .thenRefused('NothingChanged', 'SHT-1')
    world.when({ ...note, seat: 'experts', leans: 'firm' }, as('chair')).thenRefused('NoSuchSeat', 'SHT-1')
    world.when({ ...note, leans: 'firm' }, as('sec')).thenRefused('RoleMayNot', 'STD-4')
    world.act(as('vice'), note)
    expect(world.state).not.toHaveProperty('sheet')
  })
})
