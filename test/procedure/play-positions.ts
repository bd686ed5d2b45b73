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
  const is = at(['pending', 'adref', 'agreed'] as const, pick)
  return {
    type: 'TakeStand',
    paragraph: pick % 3 ? paragraphOf(pick) : null,
    ...(pick % 5 && is ? { is } : {}),
    ...(pick % 4 ? { openly: true } : {}),
  }
}
