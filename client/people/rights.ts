/** Who may invite to a seat and revoke from it, asked of the same `decideBody` that the server asks. */
import type { PersonId, SeatId } from '../../shared/ids.ts'
import { actorIn, decideBody, keyRefused } from '../../shared/procedure/index.ts'
import type { BodyCommand } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState, Capacity } from '../../shared/procedure/state.ts'
import type { PersonView, SessionView } from '../../shared/protocol/http.ts'

/** Judged, never sent. */
const probeId = '00000000-0000-4000-8000-000000000000'

export type PeopleRights = {
  readonly invite: (seat: SeatId) => Inviting
  /** Into which other capacities this reader may put this person of a delegation. */
  readonly capacities: (person: PersonView) => readonly Capacity[]
  readonly revoke: (person: Pick<PersonView, 'id' | 'seat'>) => Refusal | null
  /** Why this reader may not let in one whom the secretariat has nominated. */
  readonly letIn: (nominated: { readonly person: PersonId; readonly seat: SeatId }) => Refusal | null
  /** Why no key can be printed for this person by this reader. */
  readonly key: (person: PersonView) => Refusal | null
}

/**
 * In which capacities this reader may invite to the seat; none, with the reason. `anew`: all its people have left, and who
 * is invited now begins with empty desks. `nominate`: its people decide, a name is put before them.
 */
export type Inviting = {
  readonly way: 'invite' | 'anew' | 'nominate'
  readonly capacities: readonly Capacity[]
  readonly refusal: Refusal | null
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
  const probe = { id: probeId, person: 'u_probe', name: 'probe' }
  return {
    invite: (seat) => {
      const answers = capacities.map((capacity) => ({
        capacity,
        refusal: ask({ type: 'AccreditPerson', ...probe, seat, capacity }),
      }))
      const open = answers.filter(({ refusal }) => refusal === null).map(({ capacity }) => capacity)
      if (open.length > 0) return { way: 'invite', capacities: open, refusal: null }
      const refusal = answers[0]?.refusal ?? null
      if (refusal?.code === 'SeatBeginsAnew') return { way: 'anew', capacities: ['head'], refusal: null }
      if (refusal?.code === 'SeatApproves' && ask({ type: 'NominatePerson', ...probe, seat }) === null)
        return { way: 'nominate', capacities: ['head'], refusal: null }
      return { way: 'invite', capacities: [], refusal }
    },
    capacities: ({ id: person, name, seat, capacity: now }) =>
      capacities.filter(
        (capacity) =>
          capacity !== now &&
          ask({ type: 'AccreditPerson', id: probeId, person, name, seat, capacity }) === null,
      ),
    revoke: ({ id: person, seat }) => ask({ type: 'RevokePerson', id: probeId, person, seat }),
    letIn: ({ person, seat }) => ask({ type: 'AccreditPerson', ...probe, person, seat, capacity: 'head' }),
    key: ({ id, lastSignIn }) => (actor ? (keyRefused(body, actor, id, lastSignIn) ?? null) : null),
  }
}
