/**
 * Checks the record in the reader's own browser, from nothing but what was shown to them: each link's hash is computed
 * again from the event itself, each follows the one before, and the head the server names stands among them.
 * Nothing is asked of the server: what a hash covers is computed here. Pure.
 */
import type { Audience } from '../../shared/audience.ts'
import { linkFault, noHead, type Head } from '../../shared/chain.ts'
import type { EventView, Heads } from '../../shared/protocol/http.ts'

type ChainFault = 'person' | 'paper' | 'hash' | 'previous' | 'gap' | 'head'

export type ChainReport = {
  readonly audience: Audience
  readonly links: number
  readonly head: string
  /** The first link that does not hold, and what about it. */
  readonly fault?: { readonly number: number; readonly what: ChainFault }
}

const faultIn = (document: string, event: EventView, before: Head): ChainFault | undefined => {
  if (event.chain.number !== before.number + 1) return 'gap'
  if (event.chain.previous !== before.hash) return 'previous'
  return linkFault(document, event, event.chain)
}

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
    let before = noHead
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
