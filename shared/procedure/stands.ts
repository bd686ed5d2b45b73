/** Where a seat stands on a paragraph or on the whole: pending instructions, agreed ad referendum, agreed. Never a vote. Rules POS. */
import { sees, seatAudience, type Audience } from '../audience.ts'
import { ok } from '../result.ts'
import { given, no, type Act, type CommandOf, type Decision } from './act.ts'
import type { DraftEvent } from './event.ts'
import { own } from './lookup.ts'
import { blockFor } from './paragraphs.ts'
import type { Stand } from './position-state.ts'
import { isPen, type Viewer } from './standing.ts'
import { standKey } from './stand-key.ts'
import type { DraftState } from './state.ts'

/** What the chair's team alone is told, and the seat itself: one copy for each, in its own chain. */
export const toPenAndSeat = (act: Act): readonly Audience[] =>
  isPen(act) ? ['pen'] : ['pen', seatAudience(act.seat.id, act.seat.renewed)]

export const takeStand = (act: Act, command: CommandOf<'TakeStand'>): Decision => {
  const { paragraph, is, until, openly } = command
  const place = paragraph ?? ''
  if (paragraph !== null && !blockFor(act, paragraph)) return no('NoSuchParagraph', 'POS-1', { paragraph })
  if (act.via && !openly && is) return no('AudienceNotYours', 'BEH-6', { audience: 'pen' })
  if (until !== undefined && until <= act.at) return no('DeadlinePast', 'POS-1', { until })
  const before = own(act.state.stands ?? {}, standKey(act.seat.id, paragraph))
  const again =
    before !== undefined &&
    before.asked === undefined &&
    before.is === is &&
    before.until === until &&
    before.openly === openly
  if (is === undefined ? !before : again) return no('NothingChanged', 'POS-1', { paragraph: place })
  const event = (audience: Audience, said: Pick<CommandOf<'TakeStand'>, 'is'>): DraftEvent => ({
    type: 'StandTaken',
    audience,
    data: {
      seat: act.seat.id,
      paragraph,
      ...given('is', said.is),
      ...(said.is === 'pending' ? given('until', until) : {}),
      ...(said.is ? given('openly', openly) : {}),
    },
  })
  const everyone = is ? openly : before?.openly
  if (everyone) return ok([event('everyone', { is })])
  return ok([
    // What was said to all is not left standing before them when it is said otherwise to the chair alone.
    ...(before?.openly ? [event('everyone', {})] : []),
    ...toPenAndSeat(act).map((audience) => event(audience, { is })),
  ])
}

/** POS-3: as far as the viewer may know. */
export const standsFor = (state: DraftState, viewer: Pick<Viewer, 'seat' | 'holdsPen'>): readonly Stand[] =>
  Object.values(state.stands ?? {})
    .filter((stand) => stand.openly || sees('pen', viewer) || stand.seat === viewer.seat)
    .sort((a, b) => a.at - b.at || (a.act < b.act ? -1 : 1))

/** POS-4: agreed, but to other words. Who waits for instructions goes on waiting. */
export const isOfOtherWords = (stand: Stand): boolean => stand.asked !== undefined && stand.is !== 'pending'
