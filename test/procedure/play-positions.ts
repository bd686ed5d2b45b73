/** What the committee at play says of positions beside proposals: where seats stand, and words between them. */
import { at, paragraphOf, run } from './play-picks.ts'
import type { ChangeRequest } from '../../shared/procedure/command.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { Asked, World } from './support.ts'

type Picking = { readonly pick: number }

export const offering = (world: World, { pick }: Picking): Asked => {
  const open = Object.values(world.state.compromises ?? {}).filter(({ status }) => status === 'open')
  const known = at(open, pick)
  const paragraph = known?.paragraph ?? paragraphOf(pick)
  const base = world.text().block(paragraph) ? world.hashOf(paragraph) : '0'.repeat(64)
  if (known && pick % 8 === 0)
    return { type: 'ReviseCompromise', compromise: known.id, content: run(pick + 3) }
  if (known && pick % 8 === 1) return { type: 'WithdrawCompromise', compromise: known.id }
  if (known && pick % 8 < 7)
    return { type: 'TakeUpCompromise', compromise: known.id, current: base, content: run(pick) }
  return {
    type: 'OfferCompromise',
    paragraph,
    base,
    content: run(pick + 1),
    ...(pick % 2 ? { to: ['mlt'] } : {}),
  }
}

export const reading = (world: World, { pick }: Picking): Asked => {
  const paragraph = paragraphOf(pick)
  const base = world.text().block(paragraph) ? world.hashOf(paragraph) : '0'.repeat(64)
  const understanding = at(['agreed', 'adref', 'reserved', 'open'] as const, pick) ?? 'open'
  if (pick % 3 === 0) return { type: 'LeadReading', paragraph: pick % 2 ? paragraph : null }
  if (pick % 3 === 1) return { type: 'RecordFloor', paragraph, base, understanding }
  const body = pick % 4 ? { body: `Words ${pick % 7}.` } : {}
  return { type: 'NoteOnSheet', seat: 'fra', paragraph: null, ...body }
}

export const standing = (world: World, { pick }: Picking): Asked => {
  const asked = Object.values(world.state.objections).find(
    (one) => one.asked !== undefined && one.status === 'standing',
  )
  if (asked && pick % 2) return { type: 'MaintainObjection', objection: asked.id }
  const offered = at(
    Object.values(world.state.compromises ?? {}).filter(({ status }) => status === 'open'),
    pick,
  )
  if (offered && pick % 2) {
    const said = pick % 5 ? 'accepts' : 'declines'
    return {
      type: 'AnswerCompromise',
      compromise: offered.id,
      wording: offered.wordings.length,
      answer: said,
    }
  }
  const floor = at(Object.values(world.state.floors ?? {}), pick)
  if (floor && pick % 4 === 2) return { type: 'ContestFloor', floor: floor.act }
  const is = at(['pending', 'adref', 'agreed'] as const, pick)
  return {
    type: 'TakeStand',
    paragraph: pick % 3 ? paragraphOf(pick) : null,
    ...(pick % 5 && is ? { is } : {}),
    ...(pick % 4 ? { openly: true } : {}),
  }
}

export const conferring = (world: World, { pick }: Picking, change: ChangeRequest): Asked => {
  const circle = at(Object.values(world.state.circles ?? {}), pick)?.id
  if (circle === undefined || pick % 9 === 0)
    return {
      type: 'OpenCircle',
      name: `Circle ${pick % 5}`,
      seats: pick % 2 ? ['fra', 'jpn'] : ['mlt', 'ecu'],
    }
  const audience = `circle:${circle}` as const
  if (pick % 9 < 4) return { type: 'AnswerCircle', circle, answer: pick % 4 ? 'joins' : 'leaves' }
  if (pick % 9 === 4) return { type: 'TableProposal', change, circle }
  if (pick % 9 === 5) return { type: 'TableProposal', change, audience }
  if (pick % 9 === 6 && pick % 4 === 0) return { type: 'CloseCircle', circle }
  return { type: 'PostComment', paragraph: paragraphOf(pick), audience, body: `Among us ${pick % 7}.` }
}

/** Somebody who may: asked to take part, or taking part already. */
export const whoConfers = ({ circles = {} }: DraftState, asked: Asked): string | undefined => {
  const named =
    'circle' in asked
      ? asked.circle
      : 'audience' in asked
        ? /^circle:(.+)$/.exec(asked.audience ?? '')?.[1]
        : undefined
  const seats = circles[named ?? '']?.seats.filter(({ until }) => until === undefined)
  const joins = asked.type === 'AnswerCircle' && asked.answer === 'joins'
  return seats?.find(({ joined }) => (joined === undefined) === joins)?.name
}
