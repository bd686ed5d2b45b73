/**
 * Invitations: a link and a short code, two keys to one door, each for one use (ACC-4, ACC-5). The secretariat prints them;
 * here only their hashes are kept. A used or expired one is remembered, so that the door can say what happened to it.
 */
import type { BodyId, PersonId, SeatId } from '../../shared/ids.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Row, RowChange, Store } from '../storage/port.ts'
import { keyHash, newCode, newToken, readCode } from './token.ts'

type Invitation = {
  readonly id: string
  readonly person: PersonId
  /** Its short code; a code that was mailed has no link, and is its own id. */
  readonly codeHash?: string
  /** The seat that had it printed; an earlier edition did not note it. */
  readonly by?: SeatId
  readonly madeAt: Instant
  readonly expiresAt: Instant
  readonly usedAt?: Instant
  /** A newer invitation of the same person took its place. */
  readonly replacedAt?: Instant
}

export type Keys = { readonly token: string; readonly code: string; readonly expiresAt: Instant }

/** `over`: it ran out, or was withdrawn. */
export type InvitationFate = { readonly state: 'open' | 'used' | 'over'; readonly at: Instant }

export type DoorRefusal = {
  readonly code: 'LinkUnknown' | 'LinkUsed' | 'LinkExpired'
  /** When it was used or ran out. */
  readonly at?: Instant
}

const day = 86_400_000
const validMs = 7 * day
/** A code that was asked for is waited for. */
export const codeValidMs = 10 * 60_000
/** Long enough that a link found in last month's mail is told apart from a wrong one. */
const rememberedMs = 90 * day

const table = 'invitations'
const codes = 'invitation-codes'
/** When those of a person were withdrawn last. Comes back with a backup: letters that waited then wait again. */
const withdrawals = 'invitations-withdrawn'
export const invitationTables: readonly string[] = [table, codes]

export class Invitations {
  /** One redemption at a time: of two clicks on one link, one enters (ACC-4). */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly store: Store,
    private readonly body: BodyId,
  ) {}

  make(person: PersonId, now: Instant, by?: SeatId): Promise<Keys> {
    return this.#inTurn(() => this.#make(person, now, by))
  }

  /** For a letter that was asked for at `askedAt` and may have waited since; none where it has been withdrawn meanwhile (ACC-26). */
  makeAsked(person: PersonId, now: Instant, askedAt: Instant, by?: SeatId): Promise<Keys | undefined> {
    return this.#inTurn(async () => {
      const withdrawn = await this.store.row({ body: this.body, table: withdrawals, key: [person] })
      if (withdrawn && askedAt <= Number(Buffer.from(withdrawn).toString('utf8'))) return undefined
      return this.#make(person, now, by)
    })
  }

  async #make(person: PersonId, now: Instant, by: SeatId | undefined): Promise<Keys> {
    const token = newToken()
    const code = newCode()
    const invitation: Invitation = {
      id: keyHash(token),
      person,
      codeHash: codeHashOf(code),
      ...(by === undefined ? {} : { by }),
      madeAt: now,
      expiresAt: now + validMs,
    }
    const earlier = await this.#all()
    await this.store.commit({
      streams: [],
      rows: [
        ...earlier.flatMap((other) =>
          this.#retire(other, (one) => one.person === person && isPrinted(one), now),
        ),
        this.#keep(invitation),
        this.#keepCode(codeHashOf(code), Buffer.from(invitation.id)),
      ],
    })
    return { token, code, expiresAt: invitation.expiresAt }
  }

  /** A code for the one page that holds the ticket (ACC-23); an earlier one of that page opens nothing any more. */
  makeCode(person: PersonId, ticket: string, now: Instant): Promise<string> {
    return this.#inTurn(async () => {
      const code = newCode()
      const id = keyHash(withTicket(ticket, readCode(code) ?? code))
      const asked: Invitation = { id, person, madeAt: now, expiresAt: now + codeValidMs }
      const earlier = await this.#all()
      const others = earlier.flatMap((other) =>
        this.#retire(other, (one) => one.person === person && !isPrinted(one), now),
      )
      await this.store.commit({ streams: [], rows: [...others, this.#keep(asked)] })
      return code
    })
  }

  /**
   * Uses up the invitation and answers whom it was for. `admit` is asked first and may refuse without using it up:
   * nobody loses a link to a door that would not have opened.
   */
  use<E>(
    key: string,
    now: Instant,
    admit: (person: PersonId) => Result<PersonId, E>,
  ): Promise<Result<PersonId, DoorRefusal | E>> {
    return this.#inTurn(async () => {
      const invitation = await this.#find(key)
      if (!invitation) return refuse({ code: 'LinkUnknown' })
      const spent = whySpent(invitation, now)
      if (spent) return refuse(spent)
      const admitted = admit(invitation.person)
      if (!admitted.ok) return admitted
      await this.store.commit({ streams: [], rows: [this.#keep({ ...invitation, usedAt: now })] })
      return ok(invitation.person)
    })
  }

  /** What a link is for, without using it up (ACC-25). Codes, which can be guessed, are not asked after. */
  async behind(
    token: string,
    now: Instant,
  ): Promise<Result<Pick<Invitation, 'person' | 'by' | 'expiresAt'>, DoorRefusal>> {
    const row = await this.store.row({ body: this.body, table, key: [keyHash(token)] })
    const invitation = row && parse(row)
    if (!invitation || !isPrinted(invitation)) return refuse({ code: 'LinkUnknown' })
    const spent = whySpent(invitation, now)
    return spent ? refuse(spent) : ok(invitation)
  }

  /** What became of the last one of each person (ACC-26). */
  async fates(now: Instant): Promise<ReadonlyMap<PersonId, InvitationFate>> {
    const printed = (await this.#all()).filter(isPrinted).sort((a, b) => a.madeAt - b.madeAt)
    return new Map(printed.map((invitation) => [invitation.person, fateOf(invitation, now)]))
  }

  /** A revoked person's open invitations open nothing any more, and letters that wait to be sent bring none. */
  withdraw(person: PersonId, now: Instant): Promise<void> {
    return this.#inTurn(async () => {
      const open = (await this.#all())
        .filter((other) => other.person === person && isOpen(other))
        .map((other) => this.#keep({ ...other, replacedAt: now }))
      const since = { body: this.body, table: withdrawals, key: [person], value: Buffer.from(String(now)) }
      await this.store.commit({ streams: [], rows: [...open, since] })
    })
  }

  async #find(key: string): Promise<Invitation | undefined> {
    const byLink = await this.store.row({ body: this.body, table, key: [keyHash(key)] })
    if (byLink) return parse(byLink)
    const code = readCode(key)
    if (code === undefined) return undefined
    const id = await this.store.row({ body: this.body, table: codes, key: [keyHash(code)] })
    const byCode = id && (await this.store.row({ body: this.body, table, key: [Buffer.from(id).toString()] }))
    return byCode ? parse(byCode) : undefined
  }

  #retire(other: Invitation, isReplaced: (one: Invitation) => boolean, now: Instant): readonly RowChange[] {
    if (now > other.expiresAt + rememberedMs)
      return [
        { body: this.body, table, key: [other.id], value: null },
        ...(other.codeHash === undefined ? [] : [this.#keepCode(other.codeHash, null)]),
      ]
    return isReplaced(other) && isOpen(other) ? [this.#keep({ ...other, replacedAt: now })] : []
  }

  async #all(): Promise<readonly Invitation[]> {
    return (await this.store.rows(this.body, table)).map((row: Row) => parse(row.value))
  }

  #keep(invitation: Invitation): RowChange {
    return { body: this.body, table, key: [invitation.id], value: Buffer.from(JSON.stringify(invitation)) }
  }

  #keepCode(codeHash: string, value: Uint8Array | null): RowChange {
    return { body: this.body, table: codes, key: [codeHash], value }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work)
    this.#turn = mine.catch(() => {})
    return mine
  }
}

/** What a page that asked for a code sends with it: neither opens anything alone. */
export const withTicket = (ticket: string, code: string): string => `${ticket} ${code}`

const isPrinted = ({ codeHash }: Invitation): boolean => codeHash !== undefined

/** Why it opens nothing any more. */
const whySpent = ({ usedAt, replacedAt, expiresAt }: Invitation, now: Instant): DoorRefusal | undefined => {
  if (usedAt !== undefined) return { code: 'LinkUsed', at: usedAt }
  if (replacedAt !== undefined) return { code: 'LinkExpired', at: replacedAt }
  return now >= expiresAt ? { code: 'LinkExpired', at: expiresAt } : undefined
}

const fateOf = (invitation: Invitation, now: Instant): InvitationFate => {
  const spent = whySpent(invitation, now)
  if (!spent) return { state: 'open', at: invitation.expiresAt }
  return { state: spent.code === 'LinkUsed' ? 'used' : 'over', at: spent.at ?? now }
}

const isOpen = (invitation: Invitation): boolean =>
  invitation.usedAt === undefined && invitation.replacedAt === undefined

const parse = (value: Uint8Array): Invitation => JSON.parse(Buffer.from(value).toString('utf8')) as Invitation

const codeHashOf = (code: string): string => keyHash(readCode(code) ?? code)
