/**
 * A delegation erases its desk on a text for good (ROOM-53): by its head, or by whoever acts for it where it has none. Its drafts are in no
 * record, so nothing of the record goes with them. So does a delegation of a circle with its common desk, once the circle is closed
 * (ROOM-54). Knows no HTTP and no sockets; who has the desk open is told by the lane.
 */
import { privateName } from '../shared/audience.ts'
import type { CommandId, DocumentId } from '../shared/ids.ts'
import { actorIn, knowsOf, mayEraseDesk } from '../shared/procedure/index.ts'
import type { Refusal } from '../shared/procedure/refusal.ts'
import { ok, refuse, type Result } from '../shared/result.ts'
import type { Access } from './access/access.ts'
import type { Speaker } from './access/speaker.ts'
import { circleDesk, ownClosed } from './circle-desks.ts'
import type { Clock } from './clock.ts'
import type { Drafts } from './drafts.ts'
import type { LiveText } from './rooms/live-text.ts'
import { StreamDamaged } from './storage/port.ts'

type Deps = {
  readonly drafts: Drafts<LiveText>
  readonly clock: Clock
  readonly access: Pick<Access, 'isProved'>
}

export const eraseDesk = async (
  { drafts, clock, access }: Deps,
  speaker: Speaker,
  document: DocumentId,
  circle?: CommandId,
): Promise<Result<undefined, Refusal>> => {
  const none = refuse<Refusal>({ code: 'NoSuchText', rule: 'STD-9', facts: {} })
  const handle = await drafts.draft(document)
  if (!handle || handle.body !== speaker.body) return none
  const body = (await drafts.body(speaker.body)).state()
  const at = clock.now()
  const actor = actorIn(body, speaker.person, speaker.actor.seat, at)
  if (!actor || !(await handle.lane.read(({ record }) => knowsOf(record.state, actor)))) return none
  const { seat, capacity } = actor
  if (!mayEraseDesk(body, actor, at))
    return refuse({ code: 'CapacityMayNot', rule: 'ROOM-53', facts: { capacity } })
  if (circle !== undefined) {
    const known = await handle.lane.read(({ record }) => ownClosed(record.state, circle, actor))
    if (known === 'none') return refuse({ code: 'NoSuchCircle', rule: 'VIS-8', facts: { circle } })
    if (known === 'open') return refuse({ code: 'CircleOpen', rule: 'ROOM-54', facts: { circle } })
  }
  // Whoever finds a page left open must not make away with what cannot be had back.
  if (!access.isProved(speaker)) return refuse({ code: 'ProveAgain', rule: 'ACC-20', facts: {} })
  const owner = circle === undefined ? privateName(seat, actor.renewed) : circleDesk(circle)
  const desk = await drafts.desk(document, owner)
  if (!desk) return none
  await desk.lane.run(({ text, damage }, writing) => {
    if (damage) throw new StreamDamaged(damage)
    text.erase({ person: speaker.person, seat, at }, writing)
  })
  return ok(undefined)
}
