/** Delegations that confer apart, and what nobody else may learn of it. */
import { describe, expect, it } from 'vitest'
import { openProposals, viewerOf, waitsFor } from '../../shared/procedure/index.ts'
import {
  as,
  changeTo,
  given,
  inNegotiation,
  inPreparation,
  onBehalf,
  one,
  seenBy,
  two,
  uuid,
  type Asked,
  type World,
} from './support.ts'

const never = uuid(0xdead)

const open = (name = 'Two of us', ...seats: string[]): Extract<Asked, { type: 'OpenCircle' }> => ({
  type: 'OpenCircle',
  name,
  seats,
})
const answer = (circle: string, is: 'joins' | 'leaves') =>
  ({ type: 'AnswerCircle', circle, answer: is }) as const
const remark = (circle: string, body = 'Among us.') =>
  ({ type: 'PostComment', paragraph: one, audience: `circle:${circle}`, body }) as const
const waits = (world: World, seat: string) =>
  waitsFor(world.state, as(seat), world.at, world.body).map(({ kind }) => kind)
const shown = (world: World, seat: string) => JSON.stringify(seenBy(world, as(seat)))

const allowed = (): World => {
  const world = inNegotiation()
  world.act(as('chair'), { type: 'AllowCircles', allowed: true })
  return world
}
/** Malta with France, which takes part, and Japan, which is asked. */
const conferring = (): { readonly world: World; readonly circle: string } => {
  const world = allowed()
  const circle = world.act(as('mlt'), open('Between two', 'fra', 'jpn'))
  world.act(as('fra'), answer(circle, 'joins'))
  return { world, circle }
}

const outsiders = ['chair', 'vice', 'sec', 'ecu', 'experts', 'watcher']

describe('opening a circle', () => {
  it('[CIR-1] is possible where the pen has said so before everyone, and ends nothing when it says no more', () => {
    const world = inPreparation()
    world.act(as('vice'), { type: 'AllowCircles', allowed: true })
    world.when({ type: 'AllowCircles', allowed: true }, as('chair')).thenRefused('NothingChanged', 'CIR-1')
    world.act(as('chair'), { type: 'AllowCircles', allowed: false })
    world.act(as('chair'), { type: 'OpenText' })
    world.when(open('x', 'fra'), as('mlt')).thenRefused('CirclesNotAllowed', 'CIR-1')
    world.when({ type: 'AllowCircles', allowed: true }, as('mlt')).thenRefused('RoleMayNot')
    world.act(as('chair'), { type: 'AllowCircles', allowed: true })
    const circle = world.act(as('mlt'), open('x', 'fra'))
    world.act(as('chair'), { type: 'AllowCircles', allowed: false })
    world.when(open('y', 'fra'), as('mlt')).thenRefused('CirclesNotAllowed')
    world.act(as('fra'), answer(circle, 'joins'))
    world.act(as('fra'), remark(circle))
    expect(shown(world, 'jpn')).toContain('CirclesAllowed')
  })

  it('[CIR-2] names other members, who read from the first on and are asked whether they take part', () => {
    const world = allowed()
    for (const stranger of ['sec', 'experts', 'nobody', 'mlt'])
      world.when(open('x', stranger), as('mlt')).thenRefused('NoSuchSeat', 'CIR-2')
    world.when(open('x', 'fra'), as('chair')).thenRefused('RoleMayNot', 'STD-7')
    world.when(open('x', 'fra'), as('mlt', 'capital')).thenRefused('CapacityMayNot')
    const circle = world.act(as('mlt', 'delegate'), open('Between two', 'fra', 'jpn', 'fra', 'mlt'))
    expect(world.state.circles?.[circle]?.seats.map(({ name }) => name)).toEqual(['mlt', 'fra', 'jpn'])
    world.act(as('mlt'), remark(circle, 'Our first word.'))
    for (const seat of ['fra', 'jpn']) {
      expect(waits(world, seat)).toContain('circle')
      expect(shown(world, seat)).toContain('Our first word.')
    }
    expect(waits(world, 'mlt')).not.toContain('circle')
    world.act(as('fra'), answer(circle, 'joins'))
    expect(waits(world, 'fra')).not.toContain('circle')
    world.when({ ...open('x', 'fra'), id: circle }, as('mlt')).thenRefused('IdTaken', 'STD-10')
  })
})

describe('what is said in a circle', () => {
  it('[CIR-3] is nobody else’s: to the pen, the secretariat and all others its id was never given', () => {
    const { world, circle } = conferring()
    const thread = world.act(as('fra'), remark(circle, 'Not for the chair.'))
    const change = changeTo(world, two, 'Words among two.')
    const proposal = world.act(as('mlt'), {
      type: 'TableProposal',
      change,
      audience: `circle:${circle}`,
    })
    const acts = (id: string): readonly Asked[] => [
      answer(id, 'joins'),
      answer(id, 'leaves'),
      { type: 'CloseCircle', circle: id },
      remark(id),
      { type: 'TableProposal', change, circle: id },
      { type: 'TableProposal', change, audience: `circle:${id}` },
    ]
    for (const seat of outsiders) {
      expect(shown(world, seat)).not.toContain(circle)
      expect(shown(world, seat)).not.toContain('Not for the chair.')
      for (const [index, asked] of acts(circle).entries()) {
        const blank = acts(never)[index] ?? asked
        const plain = (result: unknown, id: string) => JSON.stringify(result).replaceAll(id, '#')
        const said = plain(world.when(asked, as(seat)).result, circle)
        expect([seat, said]).toEqual([seat, plain(world.when(blank, as(seat)).result, never)])
      }
    }
    world
      .when({ type: 'ReplyToComment', thread, body: 'x' }, as('chair'))
      .thenRefused('NoSuchThread', 'VIS-8')
    world.when({ type: 'SupportProposal', proposal }, as('ecu')).thenRefused('NoSuchProposal', 'VIS-8')
    world.when({ type: 'SetAsideProposal', proposal }, as('chair')).thenRefused('NoSuchProposal', 'VIS-8')
    const entered = { onBehalf: onBehalf('fra', world.at) }
    world.when({ type: 'SupportProposal', proposal, ...entered }, as('sec')).thenRefused('NoSuchProposal')
    world.when({ ...remark(circle), ...entered }, as('sec')).thenRefused('AudienceNotYours', 'BEH-6')
    expect(openProposals(world.state, viewerOf(world.state, as('chair')))).toEqual([])
    expect(openProposals(world.state, viewerOf(world.state, as('jpn')))).toHaveLength(1)
  })

  it('[CIR-4] is written by those who take part; who was asked reads, who has left is shown nothing more', () => {
    const { world, circle } = conferring()
    world.when(remark(circle), as('jpn')).thenRefused('NotInCircle', 'CIR-4')
    world.when(remark(circle), as('fra', 'capital')).thenRefused('AudienceNotYours', 'COM-3')
    world.when(answer(circle, 'joins'), as('fra')).thenRefused('NothingChanged', 'CIR-4')
    const proposal = world.act(as('mlt'), {
      type: 'TableProposal',
      change: changeTo(world, two, 'Words among three.'),
      audience: `circle:${circle}`,
    })
    world.when({ type: 'SupportProposal', proposal }, as('jpn')).thenRefused('NotInCircle')
    world.act(as('jpn'), answer(circle, 'leaves'))
    const before = shown(world, 'jpn')
    expect(before).toContain('CircleAnswered')
    world.act(as('fra'), remark(circle, 'After they went.'))
    world.act(as('fra'), { type: 'SupportProposal', proposal })
    expect(shown(world, 'jpn')).toBe(before)
    expect(shown(world, 'mlt')).toContain('After they went.')
    world.when(answer(circle, 'joins'), as('jpn')).thenRefused('NoSuchCircle', 'VIS-8')
    world.when(answer(circle, 'leaves'), as('jpn')).thenRefused('NoSuchCircle', 'VIS-8')
    world.when({ type: 'SupportProposal', proposal }, as('jpn')).thenRefused('NoSuchProposal', 'VIS-8')
    expect(openProposals(world.state, viewerOf(world.state, as('jpn')))).toEqual([])
    expect(waits(world, 'jpn')).not.toContain('circle')
    const anew = { ...as('fra'), renewed: 1 }
    expect(viewerOf(world.state, anew).circles).toBeUndefined()
  })

  it('[CIR-5] is not settled before it is tabled to all, by whichever pen', () => {
    const [created] = inPreparation().log
    if (created?.type !== 'TextCreated') throw new Error('a text begins with its making')
    // The pen is with a member that is in the circle.
    const world = given({ ...created, data: { ...created.data, pen: ['chair', 'jpn'] } })
    world.act(as('chair'), { type: 'OpenText' })
    world.act(as('jpn'), { type: 'AllowCircles', allowed: true })
    const circle = world.act(as('fra'), open('With the pen', 'jpn'))
    world.act(as('jpn'), answer(circle, 'joins'))
    const proposal = world.act(as('fra'), {
      type: 'TableProposal',
      change: changeTo(world, two, 'Words between two.'),
      audience: `circle:${circle}`,
    })
    const taking = { type: 'TakeUpProposal', proposal, current: world.hashOf(two) } as const
    world.when(taking, as('jpn')).thenRefused('AudienceNotYours', 'CIR-5')
    world.when({ type: 'SetAsideProposal', proposal }, as('jpn')).thenRefused('AudienceNotYours', 'CIR-5')
    world.act(as('jpn'), { type: 'TakeStance', proposal, stance: 'tolerates' })
    expect(world.log.at(-1)?.audience).toBe(`circle:${circle}`)
  })

  it('[CIR-6] is said no more once the seat that opened it, or who is left, has closed it', () => {
    const { world, circle } = conferring()
    const thread = world.act(as('fra'), remark(circle))
    const close = { type: 'CloseCircle', circle } as const
    world.when(close, as('fra')).thenRefused('NotYours', 'CIR-6')
    world.act(as('mlt'), answer(circle, 'leaves'))
    world.act(as('fra'), close)
    for (const asked of [remark(circle), { type: 'ReplyToComment', thread, body: 'x' } as const, close])
      world.when(asked, as('fra')).thenRefused('CircleClosed', 'CIR-6')
    world.when(answer(circle, 'joins'), as('jpn')).thenRefused('CircleClosed', 'CIR-6')
    expect(shown(world, 'jpn')).toContain('CircleClosed')
    expect(shown(world, 'mlt')).not.toContain('CircleClosed')
    world.act(as('jpn'), answer(circle, 'leaves'))
  })

  it('[CIR-7] tabled from its desk it is one seat’s own, and the others are asked for support in their chain alone', () => {
    const { world, circle } = conferring()
    const change = changeTo(world, two, 'Words among two.')
    const table = { type: 'TableProposal', change, draft: 'draft-1', circle } as const
    world.when(table, as('jpn')).thenRefused('NotInCircle', 'CIR-4')
    const proposal = world.act(as('mlt'), table)
    const [tabled, told] = world.log.slice(-2)
    expect([tabled?.audience, told?.audience]).toEqual(['everyone', `circle:${circle}`])
    expect(JSON.stringify(tabled)).not.toContain(circle)
    expect(world.state.proposals[proposal]).toMatchObject({ seat: 'mlt', supporters: [] })
    expect(waits(world, 'fra')).toContain('circle-support')
    for (const seat of ['mlt', 'jpn', 'ecu', 'chair'])
      expect(waits(world, seat)).not.toContain('circle-support')
    for (const seat of outsiders) expect(shown(world, seat)).not.toContain(circle)
    world.act(as('fra'), { type: 'SupportProposal', proposal })
    expect(waits(world, 'fra')).not.toContain('circle-support')
  })
})
