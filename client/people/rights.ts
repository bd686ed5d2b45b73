/** Who may invite to a seat and revoke from it, asked of the same `decideBody` that the server asks. */
import type { SeatId } from '../../shared/ids.ts'
import { actorIn, decideBody } from '../../shared/procedure/index.ts'
import type { BodyCommand } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState, Capacity } from '../../shared/procedure/state.ts'
import type { PersonView, SessionView } from '../../shared/protocol/http.ts'

/** Judged, never sent. */
const probeId = '00000000-0000-4000-8000-000000000000'

export type PeopleRights = {
  /** In which capacities this reader may invite to the seat; none, with the reason. */
  readonly invite: (seat: SeatId) => {
    readonly capacities: readonly Capacity[]
    readonly refusal: Refusal | null
  }
  readonly revoke: (person: PersonView) => Refusal | null
}

const capacities: readonly Capacity[] = ['head', 'delegate', 'capital']

export const peopleRights = (
  body: BodyState,
  session: Pick<SessionView, 'person' | 'seat'>,
  now: number,
): PeopleRights => {
  const actor = actorIn(body, session.person.id, session.seat, now) ?? null
  const ask = (command: BodyCommand): Refusal | null => {
    const decision = decideBody(body, { command, actor }, now)
    return decision.ok ? null : decision.refusal
  }
  return {
    invite: (seat) => {
      const answers = capacities.map((capacity) => ({
        capacity,
        refusal: ask({
          type: 'AccreditPerson',
          id: probeId,
          person: 'u_probe',
          name: 'probe',
          seat,
          capacity,
        }),
      }))
      const open = answers.filter(({ refusal }) => refusal === null).map(({ capacity }) => capacity)
      return { capacities: open, refusal: open.length > 0 ? null : (answers[0]?.refusal ?? null) }
    },
    revoke: (person) => ask({ type: 'RevokePerson', id: probeId, person: person.id, seat: person.seat }),
  }
}
