/**
 * Audience chains (decisions A5): each (document, audience) has its own counter and its own chain of SHA-256 hashes, so that
 * what one audience holds can be proved to it and tells nothing of another's activity.
 *
 * A link's hash covers a header in canonical JSON. What was done and who did it enter the header as salted commitments:
 * a reader from whom the person is withheld can still check the link, and personal data can be erased without breaking it.
 * The paper that an act entered for a seat rests on is a commitment within the payload, and so is that there is none.
 * Pure: randomness comes in as salts. A body's stream is chained the same way, under the body's id.
 */
import type { Audience } from '../../shared/audience.ts'
import { canonicalJson, sha256 } from '../../shared/canonical.ts'
import type { SeatId } from '../../shared/ids.ts'
import type { Stamp } from '../../shared/procedure/event.ts'
import type { OnBehalf } from '../../shared/procedure/state.ts'
import type { Instant } from '../../shared/time.ts'

export type Salts = {
  readonly payload: string
  readonly person: string
  /** Of acts entered for a seat. Those chained before papers had a salt of their own have them whole in the payload. */
  readonly paper?: string
}

/** Where an event stands in the chain of its audience, as stored beside it. */
export type Link = {
  readonly audience: Audience
  /** 1, 2, 3 … within (document, audience). */
  readonly number: number
  /** Hash of the link before; `genesis` for number 1. */
  readonly previous: string
  readonly hash: string
  readonly salts: Salts
}

export type Head = { readonly number: number; readonly hash: string }

/** What a link needs to know of an event; text and body events both have it. */
export type Chained = Stamp & { readonly audience: Audience; readonly type: string; readonly data: unknown }

/** What is hashed. Made only here, so that a change of its form is a change of `v`. */
export type ChainHeader = {
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

export const genesis = '0'.repeat(64)
export const noHead: Head = { number: 0, hash: genesis }

const saltPattern = /^[0-9a-f]{32}$/

/** Salts have a fixed length, so that `salt || value` can be read in one way only. */
const commitment = (salt: string, value: unknown): string => {
  if (!saltPattern.test(salt)) throw new Error('a salt is 32 hexadecimal digits')
  return sha256(salt + canonicalJson(value))
}

/** `paper`: the commitment that stands for it. */
export const payloadCommitment = (salt: string, event: Chained, paper?: string): string =>
  commitment(salt, {
    command: event.command,
    seat: event.actor.seat,
    data: event.data,
    ...(event.via ? { via: paper === undefined ? event.via : { ...event.via, paper } } : {}),
    ...(event.attested ? { attested: event.attested } : {}),
  })

export const paperCommitment = (salt: string, via: OnBehalf | undefined): string =>
  commitment(salt, via?.paper ?? null)

/** Who did it, and what their own key signed: shown together or not at all. */
export const personCommitment = (salt: string, { actor, proof }: Pick<Chained, 'actor' | 'proof'>): string =>
  commitment(salt, proof ? { person: actor.person ?? null, proof } : (actor.person ?? null))

export const headerHash = (header: ChainHeader): string => sha256(canonicalJson(header))

const headerOf = (
  document: string,
  event: Chained,
  place: Pick<Link, 'number' | 'previous'>,
  commitments: { readonly payload: string; readonly person: string },
): ChainHeader => ({
  v: 1,
  document,
  audience: event.audience,
  number: place.number,
  at: event.at,
  type: event.type,
  seat: event.via?.seat ?? event.actor.seat,
  payload: commitments.payload,
  person: commitments.person,
  previous: place.previous,
})

const commitmentsOf = (event: Chained, salts: Salts): { payload: string; person: string } => {
  const paper = salts.paper === undefined ? undefined : paperCommitment(salts.paper, event.via)
  return {
    payload: payloadCommitment(salts.payload, event, paper),
    person: personCommitment(salts.person, event),
  }
}

/** The link that follows `head` in the chain of the event's audience. */
export const linkAfter = (document: string, head: Head, event: Chained, salts: Salts): Link => {
  const place = { number: head.number + 1, previous: head.hash }
  return {
    audience: event.audience,
    ...place,
    hash: headerHash(headerOf(document, event, place, commitmentsOf(event, salts))),
    salts,
  }
}

export type ChainFault = {
  /** Number of the first link that does not hold. */
  readonly number: number
  readonly what: 'audience' | 'number' | 'previous' | 'hash' | 'salt' | 'head'
}

/** Whether `link` holds for `event` and follows `head`; cheap parts first, so that the fault named is the plainest one. */
export const checkLink = (
  document: string,
  head: Head,
  event: Chained,
  link: Link,
): ChainFault | undefined => {
  const number = head.number + 1
  if (link.audience !== event.audience) return { number, what: 'audience' }
  if (link.number !== number) return { number, what: 'number' }
  if (link.previous !== head.hash) return { number, what: 'previous' }
  if (!Object.values(link.salts).every((salt) => saltPattern.test(salt))) return { number, what: 'salt' }
  return linkAfter(document, head, event, link.salts).hash === link.hash
    ? undefined
    : { number, what: 'hash' }
}

export type ChainedEvent = { readonly event: Chained; readonly link: Link }

export type ChainCheck =
  { readonly ok: true; readonly head: Head } | { readonly ok: false; readonly fault: ChainFault }

/**
 * Checks one audience's chain from its first link. `known`: a head somebody holds from elsewhere (a printed note, another
 * mission's copy): it must be on the chain, which is how a truncated tail or a rewritten history is found.
 */
export const verifyChain = (document: string, events: readonly ChainedEvent[], known?: Head): ChainCheck => {
  let head = noHead
  let met = known === undefined || known.number === 0
  for (const { event, link } of events) {
    const fault = checkLink(document, head, event, link)
    if (fault) return { ok: false, fault }
    head = { number: link.number, hash: link.hash }
    if (known && link.number === known.number) {
      if (link.hash !== known.hash) return { ok: false, fault: { number: link.number, what: 'head' } }
      met = true
    }
  }
  return met ? { ok: true, head } : { ok: false, fault: { number: head.number + 1, what: 'head' } }
}

/** What a reader holds of a link: the commitments always, the salts of person and paper only where those are shown. */
export type LinkView = {
  readonly audience: Audience
  readonly number: number
  readonly hash: string
  readonly previous: string
  readonly salt: string
  readonly person: string
  readonly personSalt?: string
  readonly paper?: string
  readonly paperSalt?: string
}

export type Shows = { readonly person: boolean; readonly paper: boolean }

export const linkView = (event: Chained, link: Link, shows: Shows): LinkView => {
  const { salts } = link
  return {
    audience: link.audience,
    number: link.number,
    hash: link.hash,
    previous: link.previous,
    salt: salts.payload,
    person: personCommitment(salts.person, event),
    ...(shows.person ? { personSalt: salts.person } : {}),
    ...(salts.paper === undefined ? {} : { paper: paperCommitment(salts.paper, event.via) }),
    ...(salts.paper === undefined || !shows.paper ? {} : { paperSalt: salts.paper }),
  }
}

/** The same check as a reader can make it, with nothing but what was shown to them. */
export const viewHolds = (document: string, event: Chained, view: LinkView): boolean => {
  if (view.personSalt !== undefined && personCommitment(view.personSalt, event) !== view.person) return false
  if (view.paperSalt !== undefined && paperCommitment(view.paperSalt, event.via) !== view.paper) return false
  const payload = payloadCommitment(view.salt, event, view.paper)
  return headerHash(headerOf(document, event, view, { payload, person: view.person })) === view.hash
}
