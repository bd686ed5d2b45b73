/** Words that the chair's team offers between those who differ. */
import { describe, expect, it } from 'vitest'
import { compromisesFor, viewerOf, waitsFor } from '../../shared/procedure/index.ts'
import { plainText } from '../../shared/text/schema.ts'
import { as, inNegotiation, onBehalf, one, seenBy, two, type Asked, type World } from './support.ts'

const words = (said: string) => [{ type: 'text' as const, text: said }]
const base = 'The Committee welcomes the reports it has received.'
const offer = (world: World, to?: readonly string[]): Extract<Asked, { type: 'OfferCompromise' }> => ({
  type: 'OfferCompromise',
  paragraph: two,
  base: world.hashOf(two),
  content: words('The Committee takes note of the reports it has received.'),
  ...(to ? { to: [...to] } : {}),
})
const answer = (compromise: string, said: 'accepts' | 'declines' | 'answers', wording = 1) =>
  ({ type: 'AnswerCompromise', compromise, wording, answer: said }) as const
const known = (world: World, seat: string) =>
  compromisesFor(world.state, viewerOf(world.state, as(seat))).map(({ id }) => id)
const answersSeen = (world: World, seat: string) =>
  compromisesFor(world.state, viewerOf(world.state, as(seat))).flatMap(({ answers }) => Object.keys(answers))
const waits = (world: World, seat: string) =>
  waitsFor(world.state, as(seat), world.at, world.body).map(({ kind }) => kind)
const said = (world: World, paragraph = two) =>
  plainText(world.blocks.find(({ attrs }) => attrs.id === paragraph)?.content)

describe('a compromise', () => {
  it('[CPR-1] is known to the pen and to those it is addressed to, and to nobody else', () => {
    const world = inNegotiation()
    const id = world.act(as('chair'), offer(world, ['mlt', 'fra']))
    expect(world.log.slice(-3).map(({ audience }) => audience)).toEqual(['pen', 'seat:mlt', 'seat:fra'])
    for (const seat of ['chair', 'mlt', 'fra']) expect(known(world, seat)).toEqual([id])
    for (const seat of ['jpn', 'sec', 'experts']) {
      expect(known(world, seat)).toEqual([])
      expect(JSON.stringify(seenBy(world, as(seat)))).not.toContain(id)
      if (seat === 'jpn') world.when(answer(id, 'accepts'), as(seat)).thenRefused('NoSuchProposal', 'VIS-8')
    }
    world
      .when({ ...answer(id, 'accepts'), onBehalf: onBehalf('mlt', world.at) }, as('sec'))
      .thenRefused('NoSuchProposal')
    world.when(offer(world, ['experts']), as('chair')).thenRefused('NoSuchSeat', 'CPR-1')
    world.when({ ...offer(world), content: words(base) }, as('chair')).thenRefused('NothingChanged', 'CPR-1')
    world.when({ ...offer(world), base: world.hashOf(one) }, as('chair')).thenRefused('ParagraphChanged')
    world.when(offer(world), as('mlt')).thenRefused('RoleMayNot', 'STD-4')
  })

  it('[CPR-2, CPR-3, CPR-6] declined, offered in other words, and accepted; each wording is kept', () => {
    const world = inNegotiation()
    const id = world.act(as('chair'), offer(world, ['mlt', 'fra']))
    expect(waits(world, 'mlt')).toContain('compromise')
    world.act(as('mlt'), { ...answer(id, 'declines'), body: 'Too soft.' })
    world.act(as('fra'), answer(id, 'accepts'))
    expect([answersSeen(world, 'mlt'), answersSeen(world, 'fra')]).toEqual([['mlt'], ['fra']])
    expect(answersSeen(world, 'chair').sort()).toEqual(['fra', 'mlt'])
    world.when(answer(id, 'accepts'), as('fra')).thenRefused('NothingChanged', 'CPR-3')
    const current = world.hashOf(two)
    world
      .when({ type: 'TakeUpCompromise', compromise: id, current }, as('chair'))
      .thenRefused('NotAccepted', 'CPR-5')
    world.act(as('chair'), {
      type: 'ReviseCompromise',
      compromise: id,
      content: words('The Committee notes with interest the reports it has received.'),
    })
    expect(world.state.compromises?.[id]?.wordings).toHaveLength(2)
    expect(waits(world, 'fra')).toContain('compromise')
    world.when(answer(id, 'accepts'), as('fra')).thenRefused('ParagraphChanged', 'CPR-3')
    for (const seat of ['mlt', 'fra']) world.act(as(seat), answer(id, 'accepts', 2))
    expect(waits(world, 'chair')).toContain('accepted')
    expect(waits(world, 'fra')).not.toContain('compromise')
    world.act(as('chair'), { type: 'TakeUpCompromise', compromise: id, current })
    expect(said(world)).toBe('The Committee notes with interest the reports it has received.')
    expect(world.state.compromises?.[id]).toMatchObject({ status: 'taken-up' })
    world.when(answer(id, 'declines', 2), as('fra')).thenRefused('ProposalSettled', 'CPR-3')
  })

  it('[CPR-4] is withdrawn and stays in the record of those who knew of it', () => {
    const world = inNegotiation()
    const id = world.act(as('chair'), offer(world, ['mlt']))
    world.act(as('vice'), { type: 'WithdrawCompromise', compromise: id })
    world
      .when({ type: 'WithdrawCompromise', compromise: id }, as('chair'))
      .thenRefused('ProposalSettled', 'CPR-4')
    expect(known(world, 'mlt')).toEqual([id])
  })

  it('[CPR-5] what is written is public, merged with what was written since, and names nobody who accepted', () => {
    const world = inNegotiation()
    const id = world.act(as('chair'), offer(world, ['mlt']))
    world.act(as('mlt'), answer(id, 'accepts'))
    world.type(two, 'The Committee welcomes the reports it has received this year.')
    const current = world.hashOf(two)
    world.act(as('chair'), { type: 'TakeUpCompromise', compromise: id, current })
    expect(said(world)).toBe('The Committee takes note of the reports it has received this year.')
    const public_ = world.log.at(-1)
    expect(public_).toMatchObject({
      type: 'CompromiseWritten',
      audience: 'everyone',
      data: { words: 'chair' },
    })
    expect(JSON.stringify(public_?.data)).not.toMatch(new RegExp(`${id}|mlt`))
  })

  it('[CPR-5] words that were changed on both sides are said by the settler', () => {
    const world = inNegotiation()
    const id = world.act(as('chair'), offer(world, ['mlt']))
    world.act(as('mlt'), answer(id, 'accepts'))
    world.type(two, 'The Committee applauds the reports it has received.')
    const take = { type: 'TakeUpCompromise', compromise: id, current: world.hashOf(two) } as const
    world.when(take, as('chair')).thenRefused('InConflict', 'CPR-5')
    world.act(as('chair'), { ...take, content: words('The Committee notes the reports.') })
    expect(said(world)).toBe('The Committee notes the reports.')
  })

  it('[CPR-1, CPR-5, BEH-2] offered to everyone: answers are open, one accepts and nobody declines', () => {
    const world = inNegotiation()
    const id = world.act(as('chair'), offer(world))
    const take = { type: 'TakeUpCompromise', compromise: id, current: world.hashOf(two) } as const
    world.when(take, as('chair')).thenRefused('NotAccepted', 'CPR-5')
    world.act(as('sec'), { ...answer(id, 'accepts'), onBehalf: onBehalf('jpn', world.at) })
    expect(answersSeen(world, 'fra')).toEqual(['jpn'])
    world.act(as('fra'), answer(id, 'declines'))
    world.when(take, as('chair')).thenRefused('NotAccepted', 'CPR-5')
    world.act(as('fra'), answer(id, 'answers'))
    world.act(as('chair'), take)
    expect(world.log.at(-1)?.type).toBe('CompromiseWritten')
  })
})
