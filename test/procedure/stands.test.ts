/** Where seats stand, and objections that rest on a mandate, are joined, and are asked about again when their words change. */
import { describe, expect, it } from 'vitest'
import {
  evolve,
  emptyDraft,
  matrix,
  paragraphStanding,
  standsFor,
  viewerOf,
  waitsFor,
} from '../../shared/procedure/index.ts'
import { textOf } from '../../shared/text/schema.ts'
import {
  as,
  committee,
  day,
  inNegotiation,
  minute,
  onBehalf,
  one,
  openSilence,
  seenBy,
  three,
  two,
  underSilence,
  type World,
} from './support.ts'

const pending = { type: 'TakeStand', paragraph: two, is: 'pending' } as const
const agrees = { type: 'TakeStand', paragraph: two, is: 'agreed' } as const

const viewer = (world: World, seat: string) => viewerOf(world.state, as(seat))
const known = (world: World, seat: string) =>
  standsFor(world.state, viewer(world, seat)).map((stand) => `${stand.seat} ${stand.is}`)
const waits = (world: World, seat: string) =>
  waitsFor(world.state, as(seat), world.at, world.body).map(({ kind }) => kind)

describe('where a seat stands', () => {
  it('[POS-1] said of a paragraph or of the whole, said otherwise, and taken back', () => {
    const world = inNegotiation()
    const until = world.at + day
    world.act(as('mlt'), { ...pending, until })
    expect(world.state.stands).toMatchObject({ [`mlt/${two}`]: { is: 'pending', until, seat: 'mlt' } })
    world.when({ ...pending, until }, as('mlt')).thenRefused('NothingChanged', 'POS-1')
    world.act(as('mlt'), { ...agrees, is: 'adref' })
    world.act(as('mlt'), { type: 'TakeStand', paragraph: null, is: 'agreed' })
    expect(known(world, 'mlt').sort()).toEqual(['mlt adref', 'mlt agreed'])
    world.act(as('mlt'), { type: 'TakeStand', paragraph: two })
    expect(known(world, 'mlt')).toEqual(['mlt agreed'])
    world.when({ type: 'TakeStand', paragraph: two }, as('mlt')).thenRefused('NothingChanged', 'POS-1')
    world.when({ ...agrees, paragraph: 'pNowhere0' }, as('mlt')).thenRefused('NoSuchParagraph', 'POS-1')
    world.when({ ...pending, until: world.at }, as('mlt')).thenRefused('DeadlinePast', 'POS-1')
    world.when(agrees, as('chair')).thenRefused('RoleMayNot', 'STD-7')
    world.when(agrees, as('mlt', 'capital')).thenRefused('CapacityMayNot', 'STD-5')
  })

  it('[POS-2] all may agree and nothing is agreed; one may be pending and nothing is stopped', () => {
    const { world, silence } = underSilence()
    for (const seat of ['ecu', 'fra', 'jpn'])
      world.act(as(seat), { ...agrees, paragraph: null, openly: true })
    world.act(as('mlt'), { ...pending, paragraph: null, openly: true })
    expect(world.state.stage).toBe('silence')
    world.at = (world.state.silences.at(-1)?.deadline.instant ?? 0) + minute + 10_000
    expect(world.end(silence)).toMatchObject({ ok: true, value: [{ data: { standing: [] } }] })
  })

  it('[POS-3] told to the chair’s team and to the seat, and to everyone where the seat says so', () => {
    const world = inNegotiation()
    world.act(as('mlt'), pending)
    expect(world.log.slice(-2).map(({ audience }) => audience)).toEqual(['pen', 'seat:mlt'])
    expect(known(world, 'chair')).toEqual(['mlt pending'])
    for (const seat of ['fra', 'sec', 'experts']) {
      expect(known(world, seat)).toEqual([])
      const folded = seenBy(world, as(seat)).reduce(evolve, emptyDraft('d_statement', 'committee'))
      expect(folded).not.toHaveProperty('stands')
    }
    world.act(as('mlt'), { ...pending, openly: true })
    expect(world.log.at(-1)?.audience).toBe('everyone')
    expect(known(world, 'fra')).toEqual(['mlt pending'])
    world.act(as('mlt'), agrees)
    expect(world.log.slice(-3).map(({ audience }) => audience)).toEqual(['everyone', 'pen', 'seat:mlt'])
    expect(world.log.at(-3)?.data).toEqual({ seat: 'mlt', paragraph: two })
    expect(known(world, 'fra')).toEqual([])
    expect(known(world, 'chair')).toEqual(['mlt agreed'])
  })

  it('[POS-3] it is seen in the standing and the matrix by those who know of it', () => {
    const world = inNegotiation()
    world.act(as('mlt'), pending)
    const standing = (seat: string) => paragraphStanding(world.state, two, viewer(world, seat)).kind
    expect(standing('chair')).toBe('reserved')
    expect(standing('mlt')).toBe('reserved')
    expect(standing('fra')).toBe('open')
    const cell = (seat: string) =>
      matrix(world.state, committee, textOf(world.blocks), viewer(world, seat), world.at).rows.find(
        ({ paragraph }) => paragraph === two,
      )?.said['mlt']?.stand
    expect([cell('chair'), cell('fra')]).toEqual(['pending', undefined])
  })

  it('[POS-4, VER-9] words that change are asked about again; who is pending stays so', () => {
    const world = inNegotiation()
    world.act(as('mlt'), agrees)
    world.act(as('fra'), { ...agrees, paragraph: three })
    world.act(as('jpn'), pending)
    world.act(as('ecu'), { ...agrees, paragraph: null })
    world.type(two, 'The Committee welcomes all reports.')
    world.act(as('chair'), { type: 'IssueVersion' })
    expect(
      world.log.find(({ type, data }) => type === 'VersionIssued' && data.number === 1)?.data,
    ).toMatchObject({
      changed: [two],
    })
    expect(['mlt', 'fra', 'jpn', 'ecu'].map((seat) => waits(world, seat).includes('stand'))).toEqual([
      true,
      false,
      true,
      true,
    ])
    const row = matrix(
      world.state,
      committee,
      textOf(world.blocks),
      viewer(world, 'chair'),
      world.at,
    ).rows.find(({ paragraph }) => paragraph === two)
    expect([row?.said['mlt']?.stand, row?.said['jpn']?.stand]).toEqual([undefined, 'pending'])
    world.act(as('mlt'), agrees)
    expect(waits(world, 'mlt')).not.toContain('stand')
  })

  it('[POS-4] the day of the instructions', () => {
    const world = inNegotiation()
    world.act(as('mlt'), { ...pending, until: world.at + day })
    expect(waits(world, 'mlt')).not.toContain('stand')
    expect(waits(world.wait(day), 'mlt')).toContain('stand')
  })

  it('[POS-3, BEH-6, BEH-10] entered for a seat it goes to everyone, and falls where the seat disowns it', () => {
    const world = inNegotiation()
    const via = onBehalf('mlt', world.at)
    world.when({ ...agrees, onBehalf: via }, as('sec')).thenRefused('AudienceNotYours', 'BEH-6')
    const act = world.act(as('sec'), { ...agrees, openly: true, onBehalf: via })
    expect(known(world, 'fra')).toEqual(['mlt agreed'])
    expect(waits(world, 'mlt')).toContain('countersign')
    world.act(as('mlt'), { type: 'DisownAct', act })
    expect(known(world, 'fra')).toEqual([])
  })
})

describe('objections and what they rest on', () => {
  const raise = { type: 'RaiseObjection', paragraph: two } as const
  const mandate = { source: 'resolution 1540 (2004), paragraph 4', words: 'Decides to establish a committee' }

  it('[OBJ-8] the words it is about, and those of the mandate', () => {
    const world = inNegotiation()
    const id = world.act(as('mlt'), { ...raise, quote: 'welcomes the reports', mandate })
    expect(world.state.objections[id]).toMatchObject({ quote: 'welcomes the reports', mandate })
    world
      .when({ ...raise, quote: 'condemns the reports' }, as('fra'))
      .thenRefused('ParagraphChanged', 'OBJ-8')
    expect(world.when({ ...raise, mandate }, as('fra')).result.ok).toBe(true)
  })

  it('[OBJ-9, VER-9] changed words ask its holder; silence means maintained', () => {
    const world = inNegotiation()
    const on = world.act(as('mlt'), raise)
    const elsewhere = world.act(as('fra'), { ...raise, paragraph: three })
    const whole = world.act(as('jpn'), { ...raise, paragraph: null })
    world.when({ type: 'MaintainObjection', objection: on }, as('mlt')).thenRefused('NothingChanged', 'OBJ-9')
    world.type(two, 'The Committee takes note of the reports.')
    world.act(as('chair'), { type: 'IssueVersion' })
    expect([on, elsewhere, whole].map((id) => world.state.objections[id]?.asked)).toEqual([1, undefined, 1])
    expect(waits(world, 'mlt')).toContain('maintain')
    expect(waits(world, 'fra')).not.toContain('maintain')
    const silence = openSilence(world.wait(minute))
    expect(world.state.silences.at(-1)?.asked).toContain(on)
    world.act(as('chair'), { type: 'WithdrawSilence', silence })
    world.when({ type: 'MaintainObjection', objection: on }, as('fra')).thenRefused('NotYours', 'OBJ-9')
    world.act(as('mlt'), { type: 'MaintainObjection', objection: on })
    expect(world.state.objections[on]).toMatchObject({ status: 'standing' })
    expect(waits(world, 'mlt')).not.toContain('maintain')
  })

  it('[OBJ-10] a joint letter is an objection of each seat', () => {
    const world = inNegotiation()
    const first = world.act(as('mlt'), { ...raise, reason: 'No mandate.', mandate })
    const join = { ...raise, joins: first } as const
    const second = world.act(as('fra'), join)
    expect(world.state.objections[second]).toMatchObject({
      seat: 'fra',
      reason: 'No mandate.',
      mandate,
      joins: first,
    })
    world.when(join, as('fra')).thenRefused('NothingChanged', 'OBJ-10')
    world.when(join, as('mlt')).thenRefused('NothingChanged', 'OBJ-10')
    world.when({ ...join, paragraph: one }, as('jpn')).thenRefused('NoSuchObjection', 'OBJ-10')
    world.act(as('mlt'), { type: 'WithdrawObjection', objection: first })
    expect(world.state.objections[second]?.status).toBe('standing')
    world.when({ type: 'WithdrawObjection', objection: second }, as('mlt')).thenRefused('NotYours', 'OBJ-2')
    // Withdrawn by whoever began it: another takes it over.
    world.act(as('sec'), { ...join, onBehalf: onBehalf('jpn', world.at) })
    expect(Object.values(world.state.objections).filter(({ status }) => status === 'standing')).toHaveLength(
      2,
    )
  })
})
