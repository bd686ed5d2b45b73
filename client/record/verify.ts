/**
 * Checks the record in the reader's own browser, from nothing but what was shown to them: each link's hash is computed
 * again from the event itself, each follows the one before, and the head the server names stands among them.
 * Written apart from the server's own chains on purpose; a test holds the two against each other. Pure.
 */
import type { Audience } from '../../shared/audience.ts'
import { canonicalJson, hashOf, sha256 } from '../../shared/canonical.ts'
import type { EventView, Heads } from '../../shared/protocol/http.ts'

/** What stands before the first link. */
const genesis = '0'.repeat(64)

export type ChainFault = 'person' | 'paper' | 'hash' | 'previous' | 'gap' | 'head'

export type ChainReport = {
  readonly audience: Audience
  readonly links: number
  readonly head: string
  /** The first link that does not hold, and what about it. */
  readonly fault?: { readonly number: number; readonly what: ChainFault }
}

/** The hash that the event shown must have. */
export const linkHash = (document: string, event: EventView): string => {
  const { chain, via } = event
  // The paper may be withheld; what stands for it in the payload never is.
  const entered = via && chain.paper !== undefined ? { ...via, paper: chain.paper } : via
  return hashOf({
    v: 1,
    document,
    audience: event.audience,
    number: chain.number,
    at: event.at,
    type: event.type,
    seat: via?.seat ?? event.actor.seat,
    payload: sha256(
      chain.salt +
        canonicalJson({
          command: event.command,
          seat: event.actor.seat,
          data: event.data,
          via: entered,
          attested: event.attested,
        }),
    ),
    person: chain.person,
    previous: chain.previous,
  })
}

const faultIn = (
  document: string,
  event: EventView,
  before: { readonly number: number; readonly hash: string },
): ChainFault | undefined => {
  const { chain } = event
  if (chain.number !== before.number + 1) return 'gap'
  if (chain.previous !== before.hash) return 'previous'
  if (
    chain.personSalt !== undefined &&
    sha256(chain.personSalt + canonicalJson(personOf(event))) !== chain.person
  )
    return 'person'
  if (
    chain.paperSalt !== undefined &&
    sha256(chain.paperSalt + canonicalJson(event.via?.paper ?? null)) !== chain.paper
  )
    return 'paper'
  return linkHash(document, event) === chain.hash ? undefined : 'hash'
}

/** Who did it, as it was committed to: with what their own key signed, where it did. */
const personOf = ({ actor, proof }: EventView): unknown =>
  proof ? { person: actor.person ?? null, proof } : (actor.person ?? null)

/** One report for each audience whose events the reader holds or whose head the server names. */
export const verifyChains = (
  document: string,
  events: readonly EventView[],
  heads: Heads,
): readonly ChainReport[] => {
  const audiences = [
    ...new Set([...events.map(({ audience }) => audience), ...heads.map(({ audience }) => audience)]),
  ].sort()
  return audiences.map((audience): ChainReport => {
    let before = { number: 0, hash: genesis }
    const told = heads.find((head) => head.audience === audience)
    for (const event of events) {
      if (event.audience !== audience) continue
      const what =
        faultIn(document, event, before) ??
        (told?.number === event.chain.number && told.hash !== event.chain.hash ? 'head' : undefined)
      if (what)
        return {
          audience,
          links: before.number,
          head: before.hash,
          fault: { number: before.number + 1, what },
        }
      before = { number: event.chain.number, hash: event.chain.hash }
    }
    const report = { audience, links: before.number, head: before.hash }
    // A head further on than what is here means that something has been kept back.
    return told && told.number > before.number
      ? { ...report, fault: { number: before.number + 1, what: 'head' } }
      : report
  })
}
