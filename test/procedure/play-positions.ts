/** What the committee at play says of positions beside proposals: where seats stand, and words between them. */
import { at, paragraphOf, run } from './play-picks.ts'
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
