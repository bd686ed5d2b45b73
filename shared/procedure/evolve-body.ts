/**
 * What is known of a body after one more event. Accepts every event ever stored and never throws. An accreditation is told
 * to more than one audience: folding two copies gives what one gives.
 */
import type { BodyId } from '../ids.ts'
import type { BodyEventType, RecordedBodyEvent } from './event.ts'
import { own, put } from './lookup.ts'
import type { Motion } from './motion-state.ts'
import type { Accreditation, BodyState, Seat } from './state.ts'

export const emptyBody = (id: BodyId): BodyState => ({
  id,
  established: false,
  name: '',
  zone: 'UTC',
  language: 'en',
  seats: {},
  people: {},
  accreditations: [],
  nominations: [],
  passkeys: {},
  profiles: {},
  calendars: {},
})

type EventOf<T extends BodyEventType> = Extract<RecordedBodyEvent, { readonly type: T }>
type Folds = { readonly [T in BodyEventType]: (state: BodyState, event: EventOf<T>) => BodyState }

/** Ends what runs for this person in this seat at `until`; what begins at that very instant never was. */
const ended = (
  accreditations: readonly Accreditation[],
  { person, seat, until }: { readonly person: string; readonly seat: string; readonly until: number },
): readonly Accreditation[] =>
  accreditations.flatMap((entry) => {
    if (entry.person !== person || entry.seat !== seat) return [entry]
    if (entry.until !== undefined && entry.until <= until) return [entry]
    return entry.since < until ? [{ ...entry, until }] : []
  })

const withoutNomination = (state: BodyState, person: string, seat: string): BodyState['nominations'] =>
  state.nominations.filter((entry) => entry.person !== person || entry.seat !== seat)

const recorded = (seat: Seat, at: number): Seat => (seat.from <= at ? { ...seat, begun: true } : seat)

/** New people begin without what the former ones had set among themselves (BRK-2). */
const anew = ({ breaking: _former, ...seat }: Seat, renewed: number): Seat => ({ ...seat, renewed })

const mapMotion = (state: BodyState, id: string, change: (motion: Motion) => Motion): BodyState =>
  state.motions
    ? { ...state, motions: state.motions.map((one) => (one.id === id && !one.closed ? change(one) : one)) }
    : state

const folds: Folds = {
  BodyEstablished: (state, { data, at }) => ({
    ...state,
    established: true,
    name: data.name,
    zone: data.zone,
    language: data.language,
    seats: Object.fromEntries(data.seats.map((seat) => [seat.id, recorded(seat, at)])),
  }),
  SeatAdded: (state, { data, at }) => ({
    ...state,
    seats: put(state.seats, data.seat.id, recorded(data.seat, at)),
  }),
  SeatEnded: (state, { data }) => {
    const seat = own(state.seats, data.seat)
    return seat ? { ...state, seats: put(state.seats, data.seat, { ...seat, until: data.until }) } : state
  },
  PersonAccredited: (state, { data }) => {
    const { person, accreditation, renewed } = data
    const seat = own(state.seats, accreditation.seat)
    const earlier = ended(state.accreditations, {
      person: person.id,
      seat: accreditation.seat,
      until: accreditation.since,
    })
    return {
      ...state,
      ...(seat && renewed !== undefined ? { seats: put(state.seats, seat.id, anew(seat, renewed)) } : {}),
      people: put(state.people, person.id, person),
      accreditations: [...earlier, accreditation],
      nominations: withoutNomination(state, person.id, accreditation.seat),
    }
  },
  PersonNominated: (state, { data, at }) => ({
    ...state,
    people: put(state.people, data.person.id, data.person),
    nominations: [
      ...withoutNomination(state, data.person.id, data.seat),
      { person: data.person.id, seat: data.seat, at },
    ],
  }),
  PersonRevoked: (state, { data, at }) => ({
    ...state,
    accreditations: ended(state.accreditations, { ...data, until: at }),
    nominations: withoutNomination(state, data.person, data.seat),
  }),
  BreakingRuleSet: (state, { data: { seat: id, rule } }) => {
    const seat = own(state.seats, id)
    if (!seat) return state
    const { breaking: _former, ...rest } = seat
    return { ...state, seats: put(state.seats, id, rule === 'any' ? rest : { ...rest, breaking: rule }) }
  },
  PasskeyAdded: (state, { data: { passkey }, at }) => ({
    ...state,
    passkeys: put(state.passkeys, passkey.id, { ...passkey, addedAt: at }),
  }),
  PasskeyRemoved: (state, { data, at }) => {
    const passkey = own(state.passkeys, data.passkey)
    if (!passkey) return state
    return { ...state, passkeys: put(state.passkeys, passkey.id, { ...passkey, removedAt: at }) }
  },
  ProfileEntered: (state, { data: { profile, from }, at }) =>
    from !== undefined && from > at
      ? { ...state, coming: [...(state.coming ?? []), { from, profile }] }
      : { ...state, profiles: put(state.profiles, profile.id, profile) },
  MotionsSwitched: (state, { data: { on, needed } }) => ({ ...state, voting: { on, needed } }),
  MotionPut: (state, { data: { motion: id, ...put }, at }) =>
    state.motions?.some((one) => one.id === id)
      ? state
      : { ...state, motions: [...(state.motions ?? []), { id, ...put, at, votes: {} }] },
  VoteCast: (state, { data: { motion, seat, vote, entered } }) =>
    mapMotion(state, motion, (one) => ({
      ...one,
      votes: put(one.votes, seat, entered ? { vote, entered } : { vote }),
    })),
  MotionClosed: (state, { data, at }) =>
    mapMotion(state, data.motion, (one) => ({ ...one, closed: { at, how: data.how } })),
  /** Nothing that is known of the body follows from it; its people read it. */
  BodyRestored: (state) => state,
  CalendarEntered: (state, { data: { calendar, from }, at }) =>
    from !== undefined && from > at
      ? { ...state, coming: [...(state.coming ?? []), { from, calendar }] }
      : { ...state, calendars: put(state.calendars, calendar.id, calendar) },
}

export const evolveBody = (state: BodyState, event: RecordedBodyEvent): BodyState => {
  // The union names what this edition writes; a stored event may be of another edition.
  const fold = own(
    folds as Readonly<Record<string, (state: BodyState, event: RecordedBodyEvent) => BodyState>>,
    event.type,
  )
  return fold ? fold(state, event) : state
}
