/**
 * The common desk of a circle: which of its seats may open it and write on it now. Asked of the record as it is on disk, at every
 * stroke, without waiting for the text's lane; a seat that has left is out with the commit that says so.
 */
import type { CommandId, DocumentId } from '../shared/ids.ts'
import { placeIn } from '../shared/procedure/index.ts'
import { own } from '../shared/procedure/lookup.ts'
import type { DraftState } from '../shared/procedure/state.ts'
import type { Actor } from '../shared/procedure/submission.ts'
import type { Drafts } from './drafts.ts'
import type { LiveText } from './rooms/live-text.ts'

/** The private name of its desk: no seat's name has a point in it. */
export const circleDesk = (circle: CommandId): string => `circle.${circle}`

export type CircleRights = 'out' | 'writes' | { readonly reads: string }

export class CircleDesks {
  readonly #known = new Map<DocumentId, NonNullable<DraftState['circles']>>()

  constructor(drafts: Pick<Drafts<LiveText>, 'onCommitted'>) {
    drafts.onCommitted((committed) => {
      if (committed.kind === 'document') this.learn(committed.document, committed.circles)
    })
  }

  learn(document: DocumentId, circles: DraftState['circles']): void {
    if (circles) this.#known.set(document, circles)
  }

  /** What the actor may do on the circle's desk; of a circle that they are not in: nothing, as of one that never was. */
  rights(document: DocumentId, id: CommandId, actor: Actor | undefined): CircleRights {
    const circle = own(this.#known.get(document) ?? {}, id)
    const place = actor && circle && placeIn(circle, actor)
    if (!place) return 'out'
    if (circle.closed) return { reads: 'CircleClosed' }
    if (place.joined === undefined) return { reads: 'NotInCircle' }
    return actor.capacity === 'capital' ? { reads: 'CapacityMayNot' } : 'writes'
  }
}

/** ROOM-54: of a circle that the actor is not in there is none; of one that is open the desk stays. */
export const ownClosed = (state: DraftState, id: CommandId, actor: Actor): 'none' | 'open' | 'closed' => {
  const circle = own(state.circles ?? {}, id)
  if (circle === undefined || placeIn(circle, actor)?.joined === undefined) return 'none'
  return circle.closed ? 'closed' : 'open'
}
