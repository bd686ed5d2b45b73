/**
 * What the record says about each paragraph, as this reader may see it: standing, threads, proposals, objections.
 * The rules are those of `shared/procedure`; here they are only gathered for the page.
 */
import { useMemo } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { placeOf } from '../../shared/procedure/index.ts'
import type { Objection, Proposal, Thread } from '../../shared/procedure/state.ts'
import { useTextScreen } from './screen.ts'

const byTime = <T extends { readonly at: number }>(a: T, b: T): number => a.at - b.at

export type Life = {
  readonly threads: readonly Thread[]
  readonly proposals: readonly Proposal[]
  readonly objections: readonly Objection[]
}

const startOf = (thread: Thread): number => thread.comments[0]?.at ?? 0

/** Everything said about one paragraph (null: about the text as a whole), what is open first, then by time. */
export const useLife = (paragraph: ParagraphId | null): Life => {
  const { state } = useTextScreen().draft
  return useMemo(
    () => ({
      threads: Object.values(state.threads)
        .filter((thread) => thread.paragraph === paragraph)
        .sort((a, b) => Number(Boolean(a.resolved)) - Number(Boolean(b.resolved)) || startOf(a) - startOf(b)),
      proposals: Object.values(state.proposals)
        .filter((proposal) => placeOf(proposal) === paragraph)
        .sort((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open') || byTime(a, b)),
      objections: Object.values(state.objections)
        .filter((objection) => objection.paragraph === paragraph)
        .sort((a, b) => Number(a.status !== 'standing') - Number(b.status !== 'standing') || byTime(a, b)),
    }),
    [state, paragraph],
  )
}

/** Open proposals on the same words. */
export const useRivals = (paragraph: ParagraphId | null): readonly Proposal[] =>
  useLife(paragraph).proposals.filter(
    (proposal) => proposal.status === 'open' && paragraph !== null && proposal.change.kind !== 'add',
  )
