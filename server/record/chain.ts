/**
 * Audience chains as the server keeps them: each (document, audience) has its own counter and its own chain of hashes, so
 * that what one audience holds can be proved to it and tells nothing of another's activity. What a hash covers is written
 * in `shared/chain.ts`; here is what follows what, and what is kept beside an event.
 * Pure: randomness comes in as salts. A body's stream is chained the same way, under the body's id.
 */
import type { Audience } from '../../shared/audience.ts'
import {
  isSalt,
  linkHash,
  noHead,
  paperCommitment,
  personCommitment,
  type Chained,
  type Head,
  type LinkView,
} from '../../shared/chain.ts'

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

const commitmentsOf = (event: Chained, salts: Salts) => ({
  person: personCommitment(salts.person, event),
  ...(salts.paper === undefined ? {} : { paper: paperCommitment(salts.paper, event.via) }),
})

/** The link that follows `head` in the chain of the event's audience. */
export const linkAfter = (document: string, head: Head, event: Chained, salts: Salts): Link => {
  const place = { number: head.number + 1, previous: head.hash }
  const hash = linkHash(document, event, { ...place, salt: salts.payload, ...commitmentsOf(event, salts) })
  return { audience: event.audience, ...place, hash, salts }
}

export type ChainFault = {
  /** Number of the first link that does not hold. */
  readonly number: number
  readonly what: 'audience' | 'number' | 'previous' | 'hash' | 'salt' | 'head'
}

/** Whether `link` holds for `event` and follows `head`; cheap parts first, so that the fault named is the plainest one. */
const checkLink = (document: string, head: Head, event: Chained, link: Link): ChainFault | undefined => {
  const number = head.number + 1
  if (link.audience !== event.audience) return { number, what: 'audience' }
  if (link.number !== number) return { number, what: 'number' }
  if (link.previous !== head.hash) return { number, what: 'previous' }
  if (!Object.values(link.salts).every(isSalt)) return { number, what: 'salt' }
  return linkAfter(document, head, event, link.salts).hash === link.hash
    ? undefined
    : { number, what: 'hash' }
}

export type ChainedEvent = { readonly event: Chained; readonly link: Link }

type ChainCheck =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly fault: ChainFault }

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

export type Shows = { readonly person: boolean; readonly paper: boolean }

export const linkView = (event: Chained, link: Link, shows: Shows): LinkView => {
  const { salts } = link
  return {
    audience: link.audience,
    number: link.number,
    hash: link.hash,
    previous: link.previous,
    salt: salts.payload,
    ...commitmentsOf(event, salts),
    ...(shows.person ? { personSalt: salts.person } : {}),
    ...(salts.paper === undefined || !shows.paper ? {} : { paperSalt: salts.paper }),
  }
}
