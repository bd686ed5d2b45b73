/**
 * Who may have a key to the door printed for whom (ACC-12). A key opens every seat of its person, and whoever prints it could
 * use it: so the secretariat prints only where nobody has anything to hide yet, and after that the seat's own people do.
 * Judges alone; making the key is the server's.
 */
import type { PersonId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Refusal } from './refusal.ts'
import type { Accreditation, BodyState } from './state.ts'
import type { Actor } from './submission.ts'

/** `lastSignIn`: when this person last came in by a key. */
export const keyRefused = (
  body: BodyState,
  actor: Pick<Actor, 'role' | 'seat' | 'capacity'>,
  person: PersonId,
  lastSignIn: Instant | undefined,
): Refusal | undefined => {
  const { role, seat, capacity } = actor
  const sitting = body.accreditations.filter((entry) => entry.until === undefined)
  const held = sitting.filter((entry) => entry.person === person)
  const cameIn = ({ since }: Accreditation): boolean => lastSignIn !== undefined && lastSignIn >= since
  const facts = { seat, role, capacity }
  if (role === 'secretariat' && capacity !== 'capital') {
    const closed = held.find(
      (entry) => !isOfSecretariat(body, entry) && (cameIn(entry) || !isFirst(body, entry)),
    )
    return closed && { code: 'KeyBySeat', rule: 'ACC-12', facts: { seat: closed.seat } }
  }
  const elsewhere = held.some((entry) => entry.seat !== seat)
  if (capacity === 'head' && !elsewhere) return undefined
  // Whoever was left of a seat has let in its new head: these hand over the key too (BOD-13).
  const awaited = held.find((entry) => entry.seat === seat && entry.capacity === 'head' && !cameIn(entry))
  const others = sitting.filter((entry) => entry.seat === seat && entry.person !== person)
  const headless = others.every((entry) => entry.capacity !== 'head')
  const inTurn = capacity === 'delegate' || others.every((entry) => entry.capacity === 'capital')
  if (awaited && !elsewhere && headless && inTurn) return undefined
  return { code: capacity === 'capital' ? 'CapacityMayNot' : 'RoleMayNot', rule: 'ACC-12', facts }
}

const isOfSecretariat = (body: BodyState, { seat }: Accreditation): boolean =>
  body.seats[seat]?.role === 'secretariat'

/** The first head of a seat, or of one that began anew: before them there was nobody whose desk they could read. */
const isFirst = (body: BodyState, { person, seat, capacity, since }: Accreditation): boolean =>
  capacity === 'head' &&
  body.accreditations.every(
    (other) =>
      other.seat !== seat || other.person === person || (other.until !== undefined && other.until <= since),
  )
