/**
 * Who sits in the demo's committee: fifteen delegations, the chair's team, the secretariat, experts, an incoming member and
 * an observer. People are named by function; they are nobody. Data only.
 */
import type { PersonId, SeatId, StateCode } from '../../shared/ids.ts'
import type { Capacity, SeatRole } from '../../shared/procedure/state.ts'

type CastSeat = { readonly id: SeatId; readonly role: SeatRole; readonly state?: StateCode }

export type CastMember = {
  readonly id: PersonId
  readonly name: string
  readonly seat: SeatId
  readonly capacity: Capacity
  /** Seats held beside it, as head. */
  readonly also?: SeatId
}

export const secretary: PersonId = 'secretary'
export const chair: PersonId = 'chair'
export const viceChair: PersonId = 'vice-chair'

/** Members of the Council in 2024. */
const members: Readonly<Record<StateCode, string>> = {
  DZA: 'Algeria',
  CHN: 'China',
  ECU: 'Ecuador',
  FRA: 'France',
  GUY: 'Guyana',
  JPN: 'Japan',
  MLT: 'Malta',
  MOZ: 'Mozambique',
  KOR: 'Republic of Korea',
  RUS: 'Russian Federation',
  SLE: 'Sierra Leone',
  SVN: 'Slovenia',
  CHE: 'Switzerland',
  GBR: 'United Kingdom',
  USA: 'United States',
}

export const seats: readonly CastSeat[] = [
  { id: 'secretariat', role: 'secretariat' },
  { id: 'chair', role: 'chair', state: 'ECU' },
  { id: 'vice-MLT', role: 'vice-chair', state: 'MLT' },
  ...Object.keys(members).map((state): CastSeat => ({ id: state, role: 'member', state })),
  { id: 'experts', role: 'expert' },
  { id: 'PAK', role: 'incoming', state: 'PAK' },
  { id: 'NOR', role: 'observer', state: 'NOR' },
]

/** Delegations that send more than one person to the committee. */
const withExpert: readonly StateCode[] = ['CHN', 'FRA', 'GBR', 'JPN', 'MLT', 'RUS', 'USA']
const withCapital: readonly StateCode[] = ['CHE', 'FRA', 'MLT', 'MOZ']

const coordinatorOf = (state: StateCode): PersonId => (state === 'MLT' ? viceChair : `coordinator-${state}`)

/** Heads come first: each of them accredits the rest of their delegation. */
export const cast: readonly CastMember[] = [
  { id: secretary, name: 'Secretary', seat: 'secretariat', capacity: 'head' },
  { id: chair, name: 'Chair', seat: 'chair', capacity: 'head' },
  { id: viceChair, name: 'Vice-Chair', seat: 'vice-MLT', capacity: 'head', also: 'MLT' },
  ...Object.entries(members)
    .filter(([state]) => state !== 'MLT')
    .map(([state, name]): CastMember => ({
      id: coordinatorOf(state),
      name: `Coordinator, ${name}`,
      seat: state,
      capacity: 'head',
    })),
  ...withExpert.map((state): CastMember => ({
    id: `expert-${state}`,
    name: `Expert, ${members[state] ?? state}`,
    seat: state,
    capacity: 'delegate',
  })),
  ...withCapital.map((state): CastMember => ({
    id: `capital-${state}`,
    name: `Capital, ${members[state] ?? state}`,
    seat: state,
    capacity: 'capital',
  })),
  { id: 'expert-coordinator', name: 'Coordinator, Group of Experts', seat: 'experts', capacity: 'head' },
  { id: 'incoming-PAK', name: 'Expert, Pakistan', seat: 'PAK', capacity: 'head' },
  { id: 'observer-NOR', name: 'Observer, Norway', seat: 'NOR', capacity: 'head' },
]

/** Who may accredit this person: the head of the delegation for its further people, else the secretariat. */
export const accreditorOf = (member: CastMember): PersonId =>
  member.capacity === 'head' ? secretary : coordinatorOf(member.seat)

/** As the demo's announcement names it: a capital apart, everyone else by their seat. */
export const announcedRole = (member: CastMember): string => {
  if (member.capacity === 'capital') return 'capital'
  return seats.find(({ id }) => id === member.seat)?.role ?? 'member'
}

export const delegationOf = (member: CastMember): string =>
  seats.find(({ id }) => id === member.seat)?.state ?? member.seat
