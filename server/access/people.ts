/** Whom a speaker may see of the body's people, and for whom they may print an invitation (ACC-12, ACC-15). */
import type { PersonId } from '../../shared/ids.ts'
import { keyRefused } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import type { PersonView } from '../../shared/protocol/http.ts'
import { refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Speaker } from './speaker.ts'

export const peopleFor = (
  body: BodyState,
  speaker: Speaker,
  lastSignIn: (person: PersonId) => Instant | undefined,
  mailed: (person: PersonId) => PersonView['mailed'] = () => undefined,
): readonly PersonView[] =>
  body.accreditations
    .filter(({ seat }) => speaker.actor.role === 'secretariat' || seat === speaker.actor.seat)
    .map((accreditation) => {
      const seen = lastSignIn(accreditation.person)
      const email = body.people[accreditation.person]?.email
      const letter = mailed(accreditation.person)
      return {
        id: accreditation.person,
        name: body.people[accreditation.person]?.name ?? accreditation.person,
        seat: accreditation.seat,
        capacity: accreditation.capacity,
        since: accreditation.since,
        ...(accreditation.until === undefined ? {} : { until: accreditation.until }),
        ...(seen === undefined ? {} : { lastSignIn: seen }),
        ...(email === undefined ? {} : { email }),
        ...(letter ? { mailed: letter } : {}),
      }
    })

/** Why this speaker may not print an invitation for this person; undefined if they may. */
export const invitingRefused = (
  body: BodyState,
  speaker: Speaker,
  person: PersonId,
  lastSignIn: (person: PersonId) => Instant | undefined,
): Result<never, Refusal> | undefined => {
  const seen = peopleFor(body, speaker, () => undefined).some(({ id }) => id === person)
  if (!seen) return refuse({ code: 'NoSuchPerson', rule: 'ACC-12', facts: { person } })
  const refusal = keyRefused(body, speaker.actor, person, lastSignIn(person))
  return refusal && refuse(refusal)
}
