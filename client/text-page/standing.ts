/**
 * What the record says about each paragraph, as this reader may see it: standing, threads, proposals, objections.
 * The rules are those of `shared/procedure`; here they are only gathered for the page.
 */
import { useMemo } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import {
  compromisesFor,
  isOfOwnState,
  openProposals,
  placeOf,
  standingObjections,
  standingsIn,
  type ParagraphStanding,
} from '../../shared/procedure/index.ts'
import type { Compromise } from '../../shared/procedure/position-state.ts'
import type { DraftState, Objection, Proposal, Thread } from '../../shared/procedure/state.ts'
import type { Block } from '../../shared/text/schema.ts'
import type { Words } from '../words/index.ts'
import { useTextScreen } from './screen.ts'

const byTime = <T extends { readonly at: number }>(a: T, b: T): number => a.at - b.at

export type Life = {
  readonly compromises: readonly Compromise[]
  readonly threads: readonly Thread[]
  readonly proposals: readonly Proposal[]
  readonly objections: readonly Objection[]
}

const startOf = (thread: Thread): number => thread.comments[0]?.at ?? 0

/** Everything said about one paragraph (null: about the text as a whole), what is open first, then by time. */
export const useLife = (paragraph: ParagraphId | null): Life => {
  const { state, viewer } = useTextScreen().draft
  return useMemo(
    () => ({
      compromises: compromisesFor(state, viewer).filter((one) => one.paragraph === paragraph),
      threads: Object.values(state.threads)
        .filter((thread) => thread.paragraph === paragraph)
        .sort((a, b) => Number(Boolean(a.resolved)) - Number(Boolean(b.resolved)) || startOf(a) - startOf(b)),
      proposals: Object.values(state.proposals)
        .filter((proposal) => proposal.on === undefined && placeOf(proposal) === paragraph)
        .sort((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open') || byTime(a, b)),
      objections: Object.values(state.objections)
        .filter((objection) => objection.paragraph === paragraph)
        .sort((a, b) => Number(a.status !== 'standing') - Number(b.status !== 'standing') || byTime(a, b)),
    }),
    [state, viewer, paragraph],
  )
}

/** Open proposals on the same words. */
export const useRivals = (paragraph: ParagraphId | null): readonly Proposal[] =>
  useLife(paragraph).proposals.filter(
    (proposal) => proposal.status === 'open' && paragraph !== null && proposal.change.kind !== 'add',
  )

/** What the gutter and the outline show of a paragraph: its standing, and how much of what is open is said about it. */
export type Counts = {
  readonly standing: ParagraphStanding['kind']
  readonly proposals: number
  readonly objections: number
  /** Compromises that are offered. */
  readonly compromises: number
  /** Discussions that are not resolved. */
  readonly comments: number
}

/** The ids of the blocks as one word: it changes with them, and not with their words. */
const useIds = (): string => {
  const { text } = useTextScreen()
  return useMemo(() => text.content.map(({ attrs }) => attrs.id).join(' '), [text])
}

/** The words of the blocks, where a part of a text has passed: whether that still holds follows from them (SEV-7). */
const useBlocksInPart = (): ReadonlyMap<ParagraphId, Block> | undefined => {
  const { draft, text } = useTextScreen()
  const read = draft.state.silences.some(({ phase }) => phase === 'passed-in-part') ? text : undefined
  return useMemo(() => read && new Map(read.content.map((block) => [block.attrs.id, block])), [read])
}

/** The standing of every paragraph, title and heading of the text, as this reader may see it. */
export const useStandings = (): ReadonlyMap<ParagraphId, ParagraphStanding> => {
  const { state, viewer } = useTextScreen().draft
  const ids = useIds()
  const blocks = useBlocksInPart()
  return useMemo(() => {
    const standingOf = standingsIn(state, viewer)
    return new Map(ids.split(' ').map((id) => [id, standingOf(id, blocks?.get(id))]))
  }, [state, viewer, ids, blocks])
}

/** For every paragraph, title and heading of the text as it stands; only what this reader may see is counted. */
export const useCounts = (): ReadonlyMap<ParagraphId, Counts> => {
  const { state, viewer } = useTextScreen().draft
  const ids = useIds()
  const blocks = useBlocksInPart()
  return useMemo(() => {
    const standingOf = standingsIn(state, viewer)
    const proposals = timesEach(openProposals(state, viewer).map(placeOf))
    const objections = timesEach(standingObjections(state).map(({ paragraph }) => paragraph))
    const compromises = timesEach(openCompromises(state, viewer).map(({ paragraph }) => paragraph))
    const comments = timesEach(
      Object.values(state.threads)
        .filter(({ resolved }) => !resolved)
        .map(({ paragraph }) => paragraph),
    )
    return new Map(
      ids.split(' ').map((id) => [
        id,
        {
          standing: standingOf(id, blocks?.get(id)).kind,
          proposals: proposals.get(id) ?? 0,
          objections: objections.get(id) ?? 0,
          compromises: compromises.get(id) ?? 0,
          comments: comments.get(id) ?? 0,
        },
      ]),
    )
  }, [state, viewer, ids, blocks])
}

/** Compromises that are offered, as far as the viewer knows of them. */
export const openCompromises = (
  state: DraftState,
  viewer: Parameters<typeof compromisesFor>[1],
): readonly Compromise[] => compromisesFor(state, viewer).filter(({ status }) => status === 'open')

const timesEach = (places: readonly (ParagraphId | null)[]): ReadonlyMap<ParagraphId | null, number> => {
  const times = new Map<ParagraphId | null, number>()
  for (const place of places) times.set(place, (times.get(place) ?? 0) + 1)
  return times
}

/** "1 objection", "2 proposals": what is said, the gravest first; empty where nothing is. */
export const saidOf = (words: Words, said: Partial<Counts>): readonly string[] =>
  (['objections', 'proposals', 'compromises', 'comments'] as const).flatMap((kind) => {
    const count = said[kind] ?? 0
    return count > 0 ? [words(`text.count.${kind}`, { count })] : []
  })

/** Open proposals that this reader, holding the pen, may settle: none of their own State (PRO-9). */
export const useSettleable = (): readonly Proposal[] => {
  const { state, viewer, actor, body } = useTextScreen().draft
  return useMemo(
    () =>
      actor && body
        ? openProposals(state, viewer).filter((proposal) => !isOfOwnState(body, actor, proposal))
        : [],
    [state, viewer, actor, body],
  )
}
