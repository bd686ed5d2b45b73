/** Whom a speaker may see of the body's people, and for whom they may print an invitation (ACC-12, ACC-15). */
import type { PersonId, SeatId } from '../../shared/ids.ts'
import { keyRefused } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import type { InvitedView, PersonView } from '../../shared/protocol/http.ts'
import { refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Invited } from './access.ts'
import type { Speaker } from './speaker.ts'

export const peopleFor = (
  body: BodyState,
  speaker: Speaker,
  lastSignIn: (person: PersonId) => Instant | undefined,
  more: {
    readonly mailed: (person: PersonId) => PersonView['mailed']
    readonly invitation: (person: PersonId) => PersonView['invitation']
    readonly sessions: (person: PersonId, seat: SeatId) => number
  } = { mailed: () => undefined, invitation: () => undefined, sessions: () => 0 },
): readonly PersonView[] =>
  body.accreditations
    .filter(({ seat }) => speaker.actor.role === 'secretariat' || seat === speaker.actor.seat)
    .map((accreditation) => {
      const seen = lastSignIn(accreditation.person)
      const email = body.people[accreditation.person]?.email
      const letter = more.mailed(accreditation.person)
      const invitation = more.invitation(accreditation.person)
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
        ...(invitation ? { invitation } : {}),
        ...(isHeadOf(speaker, accreditation.seat)
          ? { sessions: more.sessions(accreditation.person, accreditation.seat) }
          : {}),
      }
    })

const isHeadOf = ({ actor }: Speaker, seat: SeatId): boolean =>
  actor.seat === seat && actor.capacity === 'head'

/** Why this speaker may not sign this person out of the browsers in which they sit in the speaker's seat (ACC-27). */
export const signingOutRefused = (
  body: BodyState,
  speaker: Speaker,
  person: PersonId,
): Result<never, Refusal> | undefined => {
  const seen = peopleFor(body, speaker, () => undefined).filter(({ id }) => id === person)
  if (seen.length === 0) return refuse({ code: 'NoSuchPerson', rule: 'ACC-27', facts: { person } })
  return seen.some(({ seat }) => isHeadOf(speaker, seat))
    ? undefined
    : refuse({ code: 'RoleMayNot', rule: 'ACC-27', facts: { role: speaker.actor.role } })
}

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

/** What the holder of a link is told: seats by what their names need, and nothing else of the body. */
export const invitedView = (body: BodyState, invited: Invited): InvitedView => {
  const named = [...invited.seats.map(({ seat }) => seat), ...(invited.by === undefined ? [] : [invited.by])]
  const known = named.flatMap((id) => {
    const seat = body.seats[id]
    return seat ? [[id, { role: seat.role, ...(seat.state ? { state: seat.state } : {}) }] as const] : []
  })
  return { ...invited, known: Object.fromEntries(known), zone: body.zone }
}
