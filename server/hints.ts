/**
 * Who is told of a commit: those who may see something of it, and nobody else. A seat whose own count of the record has not
 * moved hears nothing, so that nothing can be concluded from the hour of another's activity; nor does one that may not
 * know of the text (VIS-1).
 */
import { reach, sees } from '../shared/audience.ts'
import type { BodyId } from '../shared/ids.ts'
import { knowsOf } from '../shared/procedure/index.ts'
import type { LiveFrame } from '../shared/protocol/socket.ts'
import { bodyViewerOf, viewerOf } from './procedure/record.ts'
import type { BodySource, Committed, Sources } from './procedure/sources.ts'
import { countFor } from './record/chronicle.ts'
import type { Live } from './transport/live.ts'

type HintDeps = {
  readonly drafts: Sources
  readonly body: BodyId
  readonly live: Live
}

export const hintOf = async (deps: HintDeps): Promise<(committed: Committed) => Promise<void>> => {
  const { drafts, live } = deps
  const body = await drafts.body(deps.body)
  const counts = await bodyCounts(body)

  return async (committed) => {
    if (committed.kind === 'body') {
      const now = await bodyCounts(body)
      live.tell(({ actor }): LiveFrame | undefined =>
        now.get(actor.seat) === counts.get(actor.seat) ? undefined : { t: 'body' },
      )
      counts.clear()
      for (const [seat, count] of now) counts.set(seat, count)
      return
    }
    const { document, audiences, listed } = committed
    const source = await drafts.draft(document)
    const state = await source?.lane.read(({ record }) => record.state)
    if (!state) return
    if (listed)
      live.tell(({ actor }): LiveFrame | undefined =>
        knowsOf(state, actor) ? { t: 'documents' } : undefined,
      )
    live.tell(({ actor }): LiveFrame | undefined => {
      const viewer = viewerOf(state, actor)
      const isTheirs =
        knowsOf(state, actor) &&
        [...audiences].some(
          (audience) => sees(audience, viewer) || reach(audience, viewer) === committed.counts.get(audience),
        )
      return isTheirs ? { t: 'document', document, version: countFor(committed.counts, viewer) } : undefined
    })
  }
}

/** How much of the body's record each seat may see. */
const bodyCounts = (body: BodySource): Promise<Map<string, number>> =>
  body.lane.read(
    ({ record }) =>
      new Map(
        Object.values(record.state.seats).map((seat) => [
          seat.id,
          record.count(bodyViewerOf({ ...seat, seat: seat.id })),
        ]),
      ),
  )
