/**
 * Who is signed in, and in which seat each of their sessions sits. Rows on disk, the same in memory; a token is kept only
 * as its SHA-256 (ACC-1). Whether the person still holds the seat is not known here: `access.ts` asks the body's record.
 */
import type { BodyId, PersonId, SeatId } from '../../shared/ids.ts'
import type { DeviceView } from '../../shared/protocol/http.ts'
import type { Instant } from '../../shared/time.ts'
import { StoreReadOnly, type RowChange, type Store } from '../storage/port.ts'
import { keyHash, newToken } from './token.ts'

export type Session = {
  /** Hash of the token: the session's name in rows, in memory and in `Speaker.session`. */
  readonly id: string
  readonly person: PersonId
  readonly seat: SeatId
  readonly openedAt: Instant
  /** Last use, to about ten minutes. */
  readonly seenAt: Instant
  /** When the person last showed a key: signing in, or since. */
  readonly provedAt: Instant
  /** In the browser's own words, as far as they can be told apart. */
  readonly device: DeviceView
}

export type SessionLimits = {
  readonly idleMs: number
  readonly absoluteMs: number
  /** For so long after showing a key a person need not show one again (ACC-20). */
  readonly proofMs: number
}

const hour = 3_600_000
/** A delegate's week between two meetings; a month whatever happens. */
export const sessionLimits: SessionLimits = {
  idleMs: 7 * 24 * hour,
  absoluteMs: 30 * 24 * hour,
  proofMs: 12 * hour,
}

export const sessionsTable = 'sessions'
const signIns = 'sign-ins'
const touchEvery = hour / 6

export class Sessions {
  readonly #byId = new Map<string, Session>()
  readonly #lastSignIn = new Map<PersonId, Instant>()

  constructor(
    private readonly store: Store,
    private readonly body: BodyId,
    private readonly limits: SessionLimits = sessionLimits,
  ) {}

  async load(): Promise<void> {
    for (const row of await this.store.rows(this.body, sessionsTable)) {
      const session = readSession(row.value)
      this.#byId.set(session.id, session)
    }
    for (const { key, value } of await this.store.rows(this.body, signIns))
      if (key[0] !== undefined) this.#lastSignIn.set(key[0], Number(Buffer.from(value).toString('utf8')))
  }

  async open(
    person: PersonId,
    seat: SeatId,
    device: DeviceView,
    now: Instant,
  ): Promise<{ token: string; session: Session }> {
    const token = newToken()
    const times = { openedAt: now, seenAt: now, provedAt: now }
    const session: Session = { id: keyHash(token), person, seat, ...times, device }
    const signIn = { body: this.body, table: signIns, key: [person], value: Buffer.from(String(now)) }
    await this.store.commit({ streams: [], rows: [this.#row(session.id, bytesOf(session)), signIn] })
    this.#byId.set(session.id, session)
    this.#lastSignIn.set(person, now)
    return { token, session }
  }

  lastSignIn(person: PersonId): Instant | undefined {
    return this.#lastSignIn.get(person)
  }

  /** The session of a cookie's token, unless it has timed out (ACC-3). */
  find(token: string, now: Instant): Session | undefined {
    return this.byId(keyHash(token), now)
  }

  byId(id: string, now: Instant): Session | undefined {
    const session = this.#byId.get(id)
    return session && this.#lives(session, now) ? session : undefined
  }

  /** Who reads in a folder that can only be read is seen by memory alone. */
  async touch(session: Session, now: Instant): Promise<void> {
    if (now - session.seenAt < touchEvery) return
    await this.#change({ ...session, seenAt: now }).catch((error: unknown) => {
      if (!(error instanceof StoreReadOnly)) throw error
    })
  }

  async prove(session: Session, now: Instant): Promise<void> {
    await this.#change({ ...session, provedAt: now })
  }

  /** Whether its person has shown a key lately enough for what cannot be undone (ACC-20). */
  isProved(session: Session, now: Instant): boolean {
    return now < session.provedAt + this.limits.proofMs
  }

  /** Those of a person that stand, the one last used first. */
  of(person: PersonId, now: Instant): readonly Session[] {
    return this.all()
      .filter((session) => session.person === person && this.#lives(session, now))
      .sort((a, b) => b.seenAt - a.seenAt || b.openedAt - a.openedAt)
  }

  async sit(session: Session, seat: SeatId): Promise<Session> {
    const seated = { ...session, seat }
    await this.#change(seated)
    return seated
  }

  /** In memory at once, so that nothing more is done with them; resolves when it is on disk too. */
  async end(ids: readonly string[]): Promise<void> {
    const known = ids.filter((id) => this.#byId.delete(id))
    if (known.length > 0)
      await this.store.commit({ streams: [], rows: known.map((id) => this.#row(id, null)) })
  }

  all(): readonly Session[] {
    return [...this.#byId.values()]
  }

  timedOut(now: Instant): readonly Session[] {
    return this.all().filter((session) => !this.#lives(session, now))
  }

  #lives(session: Session, now: Instant): boolean {
    return now < session.seenAt + this.limits.idleMs && now < session.openedAt + this.limits.absoluteMs
  }

  /** Memory first: were it after the commit, a session ended meanwhile would come back to life. */
  async #change(session: Session): Promise<void> {
    if (!this.#byId.has(session.id)) return
    this.#byId.set(session.id, session)
    await this.store.commit({ streams: [], rows: [this.#row(session.id, bytesOf(session))] })
  }

  #row(id: string, value: Uint8Array | null): RowChange {
    return { body: this.body, table: sessionsTable, key: [id], value }
  }
}

/** An earlier edition kept neither a device nor when a key was last shown. */
const readSession = (value: Uint8Array): Session => {
  const kept = JSON.parse(Buffer.from(value).toString('utf8')) as Omit<Session, 'provedAt' | 'device'> &
    Partial<Session>
  return { ...kept, provedAt: kept.provedAt ?? kept.openedAt, device: kept.device ?? {} }
}

const bytesOf = (session: Session): Uint8Array => Buffer.from(JSON.stringify(session))
