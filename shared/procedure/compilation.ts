/**
 * All open proposals in one text, as delegations know it from paper: what somebody wants otherwise stands in brackets with
 * who wants it and who supports it. Each proposal is first brought onto the words as they are now; one that cannot be, or
 * that touches the same words as another in another cut, stands whole below its paragraph.
 *
 * Pure facts in reading order; brackets and names are the page's. What the viewer may not see is not in it.
 */
import type { ParagraphId, ProposalId, SeatId } from '../ids.ts'
import { ok } from '../result.ts'
import { mergeRuns } from '../text/merge.ts'
import { citations } from '../text/numbering.ts'
import { canonicalRuns, type Block, type Run, type TextDocument } from '../text/schema.ts'
import { cut, sameRuns, sliceRuns, wordHunks, type Cut } from '../text/words.ts'
import type { Viewer } from './standing.ts'
import type { DraftState, Proposal } from './state.ts'
import { openProposals, placeOf, standingObjections } from './view.ts'

/** Whose wish it is, and who supports it. */
export type Wish = {
  readonly proposal: ProposalId
  readonly seat: SeatId
  readonly supporters: readonly SeatId[]
  readonly opposed: readonly SeatId[]
}

/** The same words, wished by one or several; none: the words before are to go. */
export type Wording = { readonly runs: readonly Run[]; readonly wishes: readonly Wish[] }

export type Piece =
  | { readonly is: 'words'; readonly runs: readonly Run[] }
  /** Words on which wishes differ: as they stand (none where something is to be added), and as each would have them. */
  | { readonly is: 'open'; readonly runs: readonly Run[]; readonly wordings: readonly Wording[] }

/** A proposal that stands whole beside its paragraph: meant so, or its base has changed under it, or another cuts across it. */
export type Whole = Wording & { readonly why: 'alternative' | 'moved-on' | 'across' }

export type Compiled = {
  readonly paragraph: ParagraphId
  readonly block: Block
  readonly number: string
  readonly pieces: readonly Piece[]
  /** Those who want the paragraph to go. */
  readonly deletions: readonly Wish[]
  /** Those who want no change. */
  readonly keeps: readonly Wish[]
  readonly whole: readonly Whole[]
  readonly objections: readonly SeatId[]
  /** New paragraphs that would follow: the first is `bis`, the second `ter`. */
  readonly additions: readonly Addition[]
}

export type Addition = Wording & { readonly type: Block['type']; readonly level: number }

export type Compilation = {
  /** Before the first paragraph. */
  readonly opening: readonly Addition[]
  readonly blocks: readonly Compiled[]
  /** Proposals on paragraphs that are gone. */
  readonly homeless: readonly Proposal[]
  /** Objections to the text as a whole. */
  readonly objections: readonly SeatId[]
}

const wishOf = ({ id, seat, supporters, stances = {} }: Proposal): Wish => ({
  proposal: id,
  seat,
  supporters,
  opposed: Object.keys(stances).filter((other) => stances[other] === 'opposes'),
})

/** VIEW-6. `first`: whose wishes stand before the others'. */
export const compile = (
  state: DraftState,
  text: TextDocument,
  viewer: Viewer,
  first?: SeatId,
): Compilation => {
  const ours = (seat: SeatId): number => (seat === first ? 0 : 1)
  const proposals = openProposals(state, viewer).toSorted((a, b) => ours(a.seat) - ours(b.seat))
  const placed = grouped(proposals, placeOf)
  const objected = grouped(standingObjections(state), ({ paragraph }) => paragraph)
  const objectionsTo = (paragraph: ParagraphId | null): readonly SeatId[] =>
    (objected.get(paragraph) ?? none).map(({ seat }) => seat)
  const numbers = citations(text, state.language)
  const known = new Set(text.content.map(({ attrs }) => attrs.id))
  const additionsAfter = (place: ParagraphId | null): readonly Addition[] =>
    (placed.get(place) ?? none).flatMap((proposal): readonly Addition[] =>
      proposal.change.kind === 'add'
        ? [
            {
              type: proposal.change.block.type,
              level: proposal.change.block.level ?? 0,
              runs: proposal.change.block.content,
              wishes: [wishOf(proposal)],
            },
          ]
        : [],
    )
  return {
    opening: additionsAfter(null),
    blocks: text.content.map((block): Compiled => {
      const on = (placed.get(block.attrs.id) ?? none).filter(({ change }) => change.kind !== 'add')
      return {
        paragraph: block.attrs.id,
        block,
        number: numbers.get(block.attrs.id) ?? '',
        ...compileBlock(block, on),
        deletions: on.filter(({ change }) => change.kind === 'delete').map(wishOf),
        keeps: on.filter(({ change }) => change.kind === 'keep').map(wishOf),
        objections: objectionsTo(block.attrs.id),
        additions: additionsAfter(block.attrs.id),
      }
    }),
    homeless: proposals.filter((proposal) => {
      const place = placeOf(proposal)
      return place !== null && !known.has(place)
    }),
    objections: objectionsTo(null),
  }
}

const none: readonly never[] = []

const grouped = <T>(
  all: readonly T[],
  placed: (one: T) => ParagraphId | null,
): ReadonlyMap<ParagraphId | null, readonly T[]> => {
  const groups = new Map<ParagraphId | null, T[]>()
  for (const one of all) {
    const group = groups.get(placed(one))
    if (group) group.push(one)
    else groups.set(placed(one), [one])
  }
  return groups
}

/** What one proposal does to the words as they are now: from word to word, and what it puts there. */
type Touch = {
  readonly from: number
  readonly to: number
  readonly runs: readonly Run[]
  readonly wish: Wish
}

const compileBlock = (block: Block, proposals: readonly Proposal[]): Pick<Compiled, 'pieces' | 'whole'> => {
  const now = block.content ?? []
  // Most of a long text is what nobody wants otherwise.
  if (proposals.length === 0)
    return { pieces: now.length > 0 ? [{ is: 'words', runs: now }] : [], whole: none }
  const ground = cut(now)
  const whole: Whole[] = []
  const touched: (readonly Touch[])[] = []
  for (const proposal of proposals) {
    const { change } = proposal
    if (change.kind === 'alternative')
      whole.push({ runs: change.content, wishes: [wishOf(proposal)], why: 'alternative' })
    if (change.kind !== 'change') continue
    const base = change.base.content ?? []
    const carried = sameRuns(base, now) ? ok(change.content) : mergeRuns(base, now, change.content)
    if (carried.ok) touched.push(touchesOf(ground, carried.value, wishOf(proposal)))
    else whole.push({ runs: change.content, wishes: [wishOf(proposal)], why: 'moved-on' })
  }
  const { kept, across } = apart(touched)
  for (const touches of across) {
    const [touch] = touches
    if (touch) whole.push({ runs: asOne(ground, touches), wishes: [touch.wish], why: 'across' })
  }
  return { pieces: piecesOf(ground, kept.flat()), whole: joinedWordings(whole) }
}

const touchesOf = (ground: Cut, wanted: readonly Run[], wish: Wish): readonly Touch[] => {
  const after = cut(wanted)
  return wordHunks(ground.words, after.words).map((hunk) => ({
    from: hunk.from,
    to: hunk.to,
    runs: wordsAt(after, hunk.afterFrom, hunk.afterTo),
    wish,
  }))
}

const wordsAt = ({ runs, starts }: Cut, from: number, to: number): readonly Run[] =>
  sliceRuns(runs, starts[from] ?? 0, starts[to] ?? starts[starts.length - 1] ?? 0)

/** Proposals can share a place only where they are about exactly the same words; the later of two that cut across stands whole. */
const apart = (
  all: readonly (readonly Touch[])[],
): { readonly kept: readonly (readonly Touch[])[]; readonly across: readonly (readonly Touch[])[] } => {
  const kept: (readonly Touch[])[] = []
  const across: (readonly Touch[])[] = []
  for (const touches of all) {
    const clashes = touches.some((touch) =>
      kept.some((others) => others.some((other) => crosses(touch, other))),
    )
    if (clashes) across.push(touches)
    else kept.push(touches)
  }
  return { kept, across }
}

/** About the same words, but not exactly the same; what is added at the edge of other words stands beside them. */
const crosses = (a: Touch, b: Touch): boolean =>
  !(a.from === b.from && a.to === b.to) && a.from < b.to && b.from < a.to

const asOne = (ground: Cut, touches: readonly Touch[]): readonly Run[] => {
  const runs: Run[] = []
  let place = 0
  for (const touch of touches.toSorted((a, b) => a.from - b.from)) {
    runs.push(...wordsAt(ground, place, touch.from), ...touch.runs)
    place = touch.to
  }
  runs.push(...wordsAt(ground, place, ground.words.length))
  return canonicalRuns(runs)
}

const piecesOf = (ground: Cut, touches: readonly Touch[]): readonly Piece[] => {
  const places = new Map<string, Touch[]>()
  for (const touch of touches) {
    const key = `${touch.from}:${touch.to}`
    places.set(key, [...(places.get(key) ?? []), touch])
  }
  const pieces: Piece[] = []
  let place = 0
  const words = (to: number): void => {
    if (to > place) pieces.push({ is: 'words', runs: wordsAt(ground, place, to) })
    place = Math.max(place, to)
  }
  const inOrder = [...places.values()].toSorted(([a], [b]) => (a && b ? a.from - b.from || a.to - b.to : 0))
  for (const same of inOrder) {
    const [one] = same
    if (!one) continue
    words(one.from)
    const wordings = joinedWordings(same.map(({ runs, wish }) => ({ runs, wishes: [wish] })))
    pieces.push({ is: 'open', runs: wordsAt(ground, one.from, one.to), wordings })
    place = Math.max(place, one.to)
  }
  words(ground.words.length)
  return pieces
}

/** Who wants the same words stands together. */
const joinedWordings = <W extends Wording>(wordings: readonly W[]): readonly W[] => {
  const joined = new Map<string, W>()
  for (const wording of wordings) {
    const key = JSON.stringify(wording.runs)
    const known = joined.get(key)
    joined.set(key, known ? { ...known, wishes: [...known.wishes, ...wording.wishes] } : wording)
  }
  return [...joined.values()]
}
