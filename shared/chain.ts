/**
 * The links of the record's chains: what a hash covers. Written once, because the server that makes the chains and the
 * reader who checks them must mean the same bytes; the version of the form stands in the header.
 *
 * A link's hash covers a header in canonical JSON. What was done and who did it enter the header as salted commitments:
 * a reader from whom the person is withheld can still check the link, and personal data can be erased without breaking it.
 * The paper that an act entered for a seat rests on is a commitment within the payload, and so is that there is none.
 * Pure: randomness comes in as salts.
 */
import type { Audience } from './audience.ts'
import { canonicalJson, hashOf, sha256 } from './canonical.ts'
import type { SeatId } from './ids.ts'
import type { Stamp } from './procedure/event.ts'
import type { OnBehalf } from './procedure/state.ts'
import type { Instant } from './time.ts'

/** What a link needs to know of an event; text and body events both have it. */
export type Chained = Stamp & { readonly audience: Audience; readonly type: string; readonly data: unknown }

/** Where a chain stands: its last link. */
export type Head = { readonly number: number; readonly hash: string }

/** What stands before the first link. */
export const genesis = '0'.repeat(64)
export const noHead: Head = { number: 0, hash: genesis }

/** What is hashed. Made only here, so that a change of its form is a change of `v`. */
type ChainHeader = {
  readonly v: 1
  readonly document: string
  readonly audience: Audience
  readonly number: number
  readonly at: Instant
  readonly type: string
  /** The seat the act counts for: the one acted for, where it was entered on behalf. */
  readonly seat: SeatId
  readonly payload: string
  readonly person: string
  readonly previous: string
}

const saltPattern = /^[0-9a-f]{32}$/
export const isSalt = (salt: string): boolean => saltPattern.test(salt)

/** Salts have a fixed length, so that `salt || value` can be read in one way only. */
const commitment = (salt: string, value: unknown): string => {
  if (!isSalt(salt)) throw new Error('a salt is 32 hexadecimal digits')
  return sha256(salt + canonicalJson(value))
}

export const paperCommitment = (salt: string, via: OnBehalf | undefined): string =>
  commitment(salt, via?.paper ?? null)

/** Who did it, and what their own key signed: shown together or not at all. */
export const personCommitment = (salt: string, { actor, proof }: Pick<Chained, 'actor' | 'proof'>): string =>
  commitment(salt, proof ? { person: actor.person ?? null, proof } : (actor.person ?? null))

/** `paper`: the commitment that stands for it. */
const payloadCommitment = (salt: string, event: Chained, paper: string | undefined): string =>
  commitment(salt, {
    command: event.command,
    seat: event.actor.seat,
    data: event.data,
    ...(event.via ? { via: paper === undefined ? event.via : { ...event.via, paper } } : {}),
    ...(event.attested ? { attested: event.attested } : {}),
  })

/** Where a link stands, and what stands in it for what may be withheld. */
type LinkBody = {
  readonly number: number
  readonly previous: string
  /** Opens the commitment to what was done. */
  readonly salt: string
  /** Commitment to the person who did it. */
  readonly person: string
  /** Of an act entered for a seat: commitment to its paper, or to there being none. Older links have it whole in the payload. */
  readonly paper?: string
}

export const linkHash = (document: string, event: Chained, body: LinkBody): string => {
  const header: ChainHeader = {
    v: 1,
    document,
    audience: event.audience,
    number: body.number,
    at: event.at,
    type: event.type,
    seat: event.via?.seat ?? event.actor.seat,
    payload: payloadCommitment(body.salt, event, body.paper),
    person: body.person,
    previous: body.previous,
  }
  return hashOf(header)
}

/** What a reader holds of a link: the commitments always, the salts of person and paper only where those are shown. */
export type LinkView = LinkBody & {
  readonly audience: Audience
  readonly hash: string
  readonly personSalt?: string
  readonly paperSalt?: string
}

/** What in a link does not fit the event as it was shown; nothing where it holds. Never throws: the link may be anybody's. */
export const linkFault = (
  document: string,
  event: Chained,
  link: LinkView,
): 'person' | 'paper' | 'hash' | undefined => {
  const { personSalt, paperSalt, paper } = link
  // What is shown without what opens its commitment would be shown unchecked.
  if (personSalt === undefined && (event.actor.person !== undefined || event.proof !== undefined))
    return 'person'
  if (paper !== undefined && paperSalt === undefined && event.via?.paper !== undefined) return 'paper'
  if (
    personSalt !== undefined &&
    !(isSalt(personSalt) && personCommitment(personSalt, event) === link.person)
  )
    return 'person'
  if (paperSalt !== undefined && !(isSalt(paperSalt) && paperCommitment(paperSalt, event.via) === link.paper))
    return 'paper'
  return isSalt(link.salt) && linkHash(document, event, link) === link.hash ? undefined : 'hash'
}
