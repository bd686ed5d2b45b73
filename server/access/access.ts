/**
 * The door: who may come in with which key, who speaks on a connection, and when they are out again.
 * A session only says which person sits in which seat; whether they still hold it is asked of the body's record at each
 * use (ACC-7), so that a revoked person is out with the next byte. Rules: SPEC.md beside this file. Knows no HTTP.
 */
import type { BodyId, PersonId, SeatId } from '../../shared/ids.ts'
import { deviceOf } from '../../shared/device.ts'
import { actorIn } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState, Capacity } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import type { OwnSessionView } from '../../shared/protocol/http.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Store } from '../storage/port.ts'
import { Attempts, networkOf } from './attempts.ts'
import { Invitations, withTicket, type DoorRefusal, type InvitationFate, type Keys } from './invitations.ts'
import { Sessions, sessionLimits, type Session, type SessionLimits } from './sessions.ts'
import type { Speaker } from './speaker.ts'
import { keyHash, readCode, selectorOf } from './token.ts'

type AccessDeps = {
  readonly store: Store
  readonly body: BodyId
  /** The body's record as it stands on disk. */
  readonly bodyState: () => BodyState
  readonly now: () => Instant
  /** Under the demo alone: keys that may be used more than once (ACC-9). The caller answers only to loopback. */
  readonly demoKey?: (key: string) => PersonId | undefined
  readonly limits?: SessionLimits
}

/** Who knocks: an address for limits, loopback for the demo, a browser for its owner's list of sessions. */
export type Knock = { readonly address: string; readonly near: boolean; readonly agent?: string }

export type SignedIn = { readonly token: string; readonly speaker: Speaker }
export type TooMany = { readonly code: 'TooManyAttempts'; readonly seconds: number }
type SeatHeld = { readonly seat: SeatId; readonly capacity: Capacity }
export type Invited = {
  readonly name: string
  readonly seats: readonly SeatHeld[]
  readonly by?: SeatId
  /** Absent under the demo, whose keys do not run out. */
  readonly expiresAt?: Instant
}
type Ended = { readonly sessions: ReadonlySet<string>; readonly why: 'revoked' | 'ended' }

export type Access = {
  /** Uses up an invitation's link or code, or a demo's key, and opens a session. `near` says the caller is on loopback. */
  signIn(
    key: string,
    from: Knock,
    ticket?: string,
  ): Promise<Result<SignedIn, DoorRefusal | TooMany | Refusal>>
  /** Opens a session for somebody who has shown who they are by other means: a set-up link, a passkey. */
  admit(person: PersonId, from: Pick<Knock, 'agent'>): Promise<Result<SignedIn, Refusal>>
  signOut(session: string): Promise<void>
  /** Where the speaker is signed in, this session among them. */
  sessionsOf(speaker: Speaker): readonly OwnSessionView[]
  /** One of the speaker's own, by the name that `sessionsOf` gave it; whether there was one. */
  signOutOf(speaker: Speaker, name: string): Promise<boolean>
  signOutEverywhere(person: PersonId): Promise<void>
  /** In how many browsers a person is signed in, in this seat. */
  sessionsIn(person: PersonId, seat: SeatId): number
  /** Out of all of them, and of no other seat's (ACC-27). */
  signOutOfSeat(person: PersonId, seat: SeatId): Promise<void>
  /** The speaker has shown a key of theirs again; a code of theirs is used up by it. */
  prove(speaker: Speaker): Promise<void>
  proveByCode(
    speaker: Speaker,
    code: string,
    from: Knock,
  ): Promise<Result<void, DoorRefusal | TooMany | Refusal>>
  /** Whether they have shown one lately enough for what cannot be undone (ACC-20). */
  isProved(speaker: Speaker): boolean
  takeSeat(speaker: Speaker, seat: SeatId): Promise<Result<Speaker, Refusal>>
  speakerOf(token: string | undefined): Promise<Speaker | undefined>
  /** From memory: whether the session still stands and still sits in that seat with those rights. */
  stands(speaker: Speaker): boolean
  /** The speaker of a session as it sits now. */
  speakerIn(session: string): Speaker | undefined
  seatsOf(person: PersonId): readonly SeatHeld[]
  /** `by`: the seat that has it printed. */
  invite(person: PersonId, by?: SeatId): Promise<Keys>
  /** The same for a letter asked for then; none where it has been withdrawn since. */
  inviteAsked(person: PersonId, askedAt: Instant, by?: SeatId): Promise<Keys | undefined>
  /** What a link is for, before it is used (ACC-25). */
  invited(token: string, from: Knock): Promise<Result<Invited, DoorRefusal | Refusal>>
  /** What became of the last invitation of each (ACC-26). */
  invitationFates(): Promise<ReadonlyMap<PersonId, InvitationFate>>
  /** An open invitation opens nothing any more. */
  withdrawInvitation(person: PersonId): Promise<void>
  /** A code for the page that holds the ticket of this hash. */
  makeCode(person: PersonId, ticketHash: string): Promise<string>
  lastSignIn(person: PersonId): Instant | undefined
  /** Persons who hold a seat, and sessions that stand. */
  counts(): { readonly people: number; readonly sessions: number }
  /** Ends the sessions whose person no longer holds their seat, or whose time is over. Called after each body commit. */
  sweep(): Promise<void>
  onEnded(listener: (ended: Ended) => void): void
  /** Seats were taken or left; whoever caches a speaker should ask again. */
  onSeatTaken(listener: () => void): void
  close(): void
}

/** Guessing a code: per invitation strictly, per address only against a flood (ACC-6). */
const perCode = { failures: 10, withinMs: 15 * 60_000, most: 20_000 }
const perAddress = { failures: 300, withinMs: 60_000, most: 5_000 }
const longestNap = 60_000

export const createAccess = async (deps: AccessDeps): Promise<Access> => {
  const { store, body, bodyState, now } = deps
  const sessions = new Sessions(store, body, deps.limits ?? sessionLimits)
  const invitations = new Invitations(store, body)
  const codeAttempts = new Attempts(perCode)
  const addressAttempts = new Attempts(perAddress)
  const endedListeners: ((ended: Ended) => void)[] = []
  const seatListeners: (() => void)[] = []
  await sessions.load()

  const actorOf = (person: PersonId, seat: SeatId): Actor | undefined =>
    actorIn(bodyState(), person, seat, now())

  const seatsOf = (person: PersonId): readonly SeatHeld[] => {
    const held = new Map<SeatId, Capacity>()
    for (const accreditation of bodyState().accreditations) {
      const actor = accreditation.person === person ? actorOf(person, accreditation.seat) : undefined
      if (actor) held.set(actor.seat, actor.capacity)
    }
    return [...held].map(([seat, capacity]) => ({ seat, capacity }))
  }

  const speakerFor = (session: Session): Speaker | undefined => {
    const actor = actorOf(session.person, session.seat)
    const name = bodyState().people[session.person]?.name
    if (!actor || name === undefined) return undefined
    return { session: session.id, body, person: session.person, name, actor }
  }

  const admit: Access['admit'] = async (person, { agent }) => {
    const [first] = seatsOf(person)
    if (!first) return refuse(notSeated)
    const { token, session } = await sessions.open(person, first.seat, deviceOf(agent), now())
    const speaker = speakerFor(session)
    return speaker ? ok({ token, speaker }) : refuse(notSeated)
  }

  const end = async (ids: readonly string[], why: Ended['why']): Promise<void> => {
    if (ids.length === 0) return
    const gone = sessions.end(ids)
    // Out of memory already: whoever is told now and asks again gets no speaker.
    for (const listener of endedListeners) listener({ sessions: new Set(ids), why })
    await gone
  }

  const sweep = async (): Promise<void> => {
    const overdue = sessions.timedOut(now())
    const unseated = sessions.all().filter((session) => !actorOf(session.person, session.seat))
    await end(
      overdue.map(({ id }) => id),
      'ended',
    )
    await end(
      unseated.map(({ id }) => id),
      'revoked',
    )
    const out = new Set(unseated.map(({ person }) => person).filter((person) => seatsOf(person).length === 0))
    for (const person of out) await invitations.withdraw(person, now())
  }

  /** Tries a link or a code. Wrong codes are counted; links, which nobody guesses, are not (ACC-6). */
  const useKey = async <E extends { readonly code: string }>(
    key: string,
    from: Knock,
    admitted: (person: PersonId) => Result<PersonId, E>,
    ticket?: string,
  ): Promise<Result<PersonId, DoorRefusal | TooMany | E>> => {
    const code = readCode(key)
    const ticketed = code !== undefined && ticket !== undefined
    const asked = ticketed ? withTicket(keyHash(ticket), code) : key
    const counted = ticketed ? keyHash(ticket) : code === undefined ? undefined : selectorOf(code)
    const network = networkOf(from.address)
    if (counted !== undefined) {
      const seconds = Math.max(codeAttempts.wait(counted, now()), addressAttempts.wait(network, now()))
      if (seconds > 0) return refuse({ code: 'TooManyAttempts', seconds })
    }
    const used = await invitations.use(asked, now(), admitted)
    if (!used.ok && counted !== undefined && used.refusal.code === 'LinkUnknown') {
      codeAttempts.failed(counted, now())
      addressAttempts.failed(network, now())
    }
    return used
  }

  const prove = async (speaker: Speaker): Promise<void> => {
    const session = sessions.byId(speaker.session, now())
    if (session) await sessions.prove(session, now())
  }

  const inSeat = (person: PersonId, seat: SeatId): readonly Session[] =>
    sessions.of(person, now()).filter((session) => session.seat === seat)

  const vigil = keepVigil(sweep, () => nextTermEnd(bodyState(), now()), now)

  return {
    admit,
    sweep,
    seatsOf,

    async signIn(key, from, ticket) {
      const demoPerson = from.near ? deps.demoKey?.(key) : undefined
      if (demoPerson !== undefined) return admit(demoPerson, from)
      const admitted = (person: PersonId): Result<PersonId, Refusal> =>
        seatsOf(person).length > 0 ? ok(person) : refuse(notSeated)
      const used = await useKey(key, from, admitted, ticket)
      return used.ok ? admit(used.value, from) : used
    },

    prove,

    async proveByCode(speaker, code, from) {
      const demoPerson = from.near ? deps.demoKey?.(code) : undefined
      // Another person's code is not used up by somebody who cannot use it, and is not told apart from none.
      const used =
        demoPerson === speaker.person
          ? ok(speaker.person)
          : await useKey(code, from, (person) =>
              person === speaker.person ? ok(person) : refuse({ code: 'LinkUnknown' as const }),
            )
      if (!used.ok) return used
      await prove(speaker)
      return ok(undefined)
    },

    isProved(speaker) {
      const session = sessions.byId(speaker.session, now())
      return session !== undefined && sessions.isProved(session, now())
    },

    sessionsOf: (speaker) =>
      sessions.of(speaker.person, now()).map(({ id, device, seat, openedAt, seenAt }) => ({
        id: nameOf(id),
        device,
        seat,
        since: openedAt,
        lastUsed: seenAt,
        here: id === speaker.session,
      })),

    async signOutOf(speaker, name) {
      const found = sessions.of(speaker.person, now()).find(({ id }) => nameOf(id) === name)
      if (found) await end([found.id], 'ended')
      return found !== undefined
    },

    async signOutEverywhere(person) {
      await end(
        sessions.of(person, now()).map(({ id }) => id),
        'ended',
      )
    },

    sessionsIn: (person, seat) => inSeat(person, seat).length,

    async signOutOfSeat(person, seat) {
      await end(
        inSeat(person, seat).map(({ id }) => id),
        'ended',
      )
    },

    async signOut(session) {
      await end([session], 'ended')
    },

    async takeSeat(speaker, seat) {
      const session = sessions.byId(speaker.session, now())
      if (!session || !actorOf(speaker.person, seat))
        return refuse({ code: 'SeatNotYours', rule: 'ACC-8', facts: { seat } })
      const seated = speakerFor(await sessions.sit(session, seat))
      if (!seated) return refuse({ code: 'SeatNotYours', rule: 'ACC-8', facts: { seat } })
      for (const listener of seatListeners) listener()
      return ok(seated)
    },

    async speakerOf(token) {
      const session = token === undefined ? undefined : sessions.find(token, now())
      const speaker = session && speakerFor(session)
      if (session && speaker) await sessions.touch(session, now())
      return speaker
    },

    stands(speaker) {
      const session = sessions.byId(speaker.session, now())
      if (!session || session.seat !== speaker.actor.seat) return false
      const actor = actorOf(session.person, session.seat)
      return actor?.capacity === speaker.actor.capacity && actor.role === speaker.actor.role
    },

    speakerIn(id) {
      const session = sessions.byId(id, now())
      return session && speakerFor(session)
    },

    invite: (person, by) => invitations.make(person, now(), by),
    inviteAsked: (person, askedAt, by) => invitations.makeAsked(person, now(), askedAt, by),

    async invited(token, from) {
      const demoPerson = from.near ? deps.demoKey?.(token) : undefined
      const found =
        demoPerson === undefined ? await invitations.behind(token, now()) : ok({ person: demoPerson })
      if (!found.ok) return found
      const { person, ...more } = found.value
      const name = bodyState().people[person]?.name
      const seats = seatsOf(person)
      if (name === undefined || seats.length === 0) return refuse(notSeated)
      const { by, expiresAt }: Pick<Invited, 'by' | 'expiresAt'> = more
      return ok({
        name,
        seats,
        ...(by === undefined ? {} : { by }),
        ...(expiresAt === undefined ? {} : { expiresAt }),
      })
    },

    invitationFates: () => invitations.fates(now()),
    withdrawInvitation: (person) => invitations.withdraw(person, now()),
    makeCode: (person, ticketHash) => invitations.makeCode(person, ticketHash, now()),
    lastSignIn: (person) => sessions.lastSignIn(person),
    counts: () => ({
      people: Object.keys(bodyState().people).filter((person) => seatsOf(person).length > 0).length,
      sessions: sessions.all().length - sessions.timedOut(now()).length,
    }),
    onEnded: (listener) => void endedListeners.push(listener),
    onSeatTaken: (listener) => void seatListeners.push(listener),
    close: () => vigil.stop(),
  }
}

/** Enough of a session's hash to name it to its owner, and of no use to anybody. */
const nameOf = (session: string): string => session.slice(0, 16)

const notSeated: Refusal = { code: 'NotSeated', rule: 'ACC-7', facts: {} }

/** The next instant at which somebody's term or accreditation ends. */
const nextTermEnd = (state: BodyState, now: Instant): Instant => {
  const ends = [...Object.values(state.seats), ...state.accreditations].flatMap(({ until }) =>
    until !== undefined && until > now ? [until] : [],
  )
  return Math.min(now + longestNap, ...ends)
}

/** Sweeps when a term ends, and at least every minute for sessions that have timed out. */
const keepVigil = (
  sweep: () => Promise<void>,
  next: () => Instant,
  now: () => Instant,
): { stop: () => void } => {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const wait = (): void => {
    if (stopped) return
    timer = setTimeout(
      () => {
        // A fault of the store is met and told by whoever uses it next; the vigil goes on.
        sweep().then(wait, wait)
      },
      Math.max(10, next() - now()),
    )
    timer.unref()
  }
  wait()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
