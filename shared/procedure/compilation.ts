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
import { given } from './act.ts'
import { compromisesFor } from './compromises.ts'
import type { Compromise, StandKind } from './position-state.ts'
import type { Viewer } from './standing.ts'
import { isOfOtherWords, standsFor } from './stands.ts'
import type { DraftState, Proposal } from './state.ts'
import { openProposals, placeOf, standingObjections, standingsIn, type ParagraphStanding } from './view.ts'

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
export type Whole = Wording & {
  readonly why: 'alternative' | 'moved-on' | 'across'
  /** By the order in which they were tabled, whosever stands first; none where it is the only one. */
  readonly place?: number
}

/** Who objects, and to which of the words where it names some. */
export type Objected = { readonly seat: SeatId; readonly quote?: string }

/** Where seats say that they stand: each by itself, in the order in which they said it. */
export type Stood = Readonly<Record<StandKind, readonly SeatId[]>>

/** What is said of a paragraph as it stands now: it is closed, closed ad referendum, or reserved. */
export type Closed = 'agreed' | 'adref' | 'reserved'

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
  /** What the chair's team offers between those who differ. */
  readonly compromises: readonly Compromise[]
  readonly objections: readonly Objected[]
  readonly stood: Stood
  /** Of what nobody wants otherwise. */
  readonly closed?: Closed
  /** New paragraphs that would follow. */
  readonly additions: readonly Addition[]
}

/** `place`: 0 is `bis`, 1 `ter`, by the order in which they were tabled, whosever stands first. */
export type Addition = Wording & {
  readonly type: Block['type']
  readonly level: number
  readonly place: number
}

export type Compilation = {
  /** Before the first paragraph. */
  readonly opening: readonly Addition[]
  readonly blocks: readonly Compiled[]
  /** Proposals on paragraphs that are gone. */
  readonly homeless: readonly Proposal[]
  /** Of the text as a whole. */
  readonly objections: readonly Objected[]
  readonly stood: Stood
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
  const inTime = openProposals(state, viewer)
  const proposals = inTime.toSorted((a, b) => ours(a.seat) - ours(b.seat))
  const placed = grouped(proposals, placeOf)
  const rank = new Map(inTime.map(({ id }, index) => [id, index]))
  const additions = additionsIn(inTime)
  const objected = grouped(standingObjections(state), ({ paragraph }) => paragraph)
  const stands = grouped(
    standsFor(state, viewer).filter((stand) => !isOfOtherWords(stand)),
    ({ paragraph }) => paragraph,
  )
  const offered = grouped(
    compromisesFor(state, viewer).filter(({ status }) => status === 'open'),
    ({ paragraph }) => paragraph,
  )
  const standingOf = standingsIn(state, viewer)
  const objectionsTo = (paragraph: ParagraphId | null): readonly Objected[] =>
    (objected.get(paragraph) ?? none).map(({ seat, quote }) => ({ seat, ...given('quote', quote) }))
  const stoodOn = (paragraph: ParagraphId | null): Stood => {
    const said = stands.get(paragraph) ?? none
    const who = (kind: StandKind): readonly SeatId[] =>
      said.filter(({ is }) => is === kind).map(({ seat }) => seat)
    return { pending: who('pending'), adref: who('adref'), agreed: who('agreed') }
  }
  const numbers = citations(text, state.language)
  const known = new Set(text.content.map(({ attrs }) => attrs.id))
  const additionsAfter = (place: ParagraphId | null): readonly Addition[] =>
    (additions.get(place) ?? none).toSorted((a, b) => ours(seatIn(a)) - ours(seatIn(b)))
  return {
    opening: additionsAfter(null),
    blocks: text.content.map((block): Compiled => {
      const { id } = block.attrs
      const on = (placed.get(id) ?? none).filter(({ change }) => change.kind !== 'add')
      const { pieces, whole } = compileBlock(block, on)
      const stood = stoodOn(id)
      return {
        paragraph: id,
        block,
        number: numbers.get(id) ?? '',
        pieces,
        whole: placedInTime(whole, rank),
        deletions: on.filter(({ change }) => change.kind === 'delete').map(wishOf),
        keeps: on.filter(({ change }) => change.kind === 'keep').map(wishOf),
        compromises: offered.get(id) ?? none,
        objections: objectionsTo(id),
        stood,
        ...given('closed', closedBy(standingOf(id, block).kind, stood)),
        additions: additionsAfter(id),
      }
    }),
    homeless: proposals.filter((proposal) => {
      const place = placeOf(proposal)
      return place !== null && !known.has(place)
    }),
    objections: objectionsTo(null),
    stood: stoodOn(null),
  }
}

const additionsIn = (inTime: readonly Proposal[]): ReadonlyMap<ParagraphId | null, readonly Addition[]> => {
  const found = new Map<ParagraphId | null, Addition[]>()
  for (const proposal of inTime) {
    if (proposal.change.kind !== 'add') continue
    const { type, level = 0, content: runs } = proposal.change.block
    const before = found.get(placeOf(proposal)) ?? []
    const addition = { type, level, runs, wishes: [wishOf(proposal)], place: before.length }
    found.set(placeOf(proposal), [...before, addition])
  }
  return found
}

/** What is to stand whole beside one paragraph bears a number where there are several. */
const placedInTime = (whole: readonly Whole[], rank: ReadonlyMap<ProposalId, number>): readonly Whole[] => {
  if (whole.length < 2) return whole
  const first = ({ wishes }: Whole): number =>
    Math.min(...wishes.map(({ proposal }) => rank.get(proposal) ?? 0))
  const inTime = whole.toSorted((a, b) => first(a) - first(b))
  return whole.map((one) => ({ ...one, place: inTime.indexOf(one) + 1 }))
}

const seatIn = ({ wishes }: Wording): SeatId => wishes[0]?.seat ?? ''

/** Who waits for instructions says so by name; that the chair understood a reservation is said where nobody does. */
const closedBy = (standing: ParagraphStanding['kind'], { pending }: Stood): Closed | undefined => {
  if (standing === 'agreed') return 'agreed'
  if (standing === 'agreed-ad-ref') return 'adref'
  return standing === 'reserved' && pending.length === 0 ? 'reserved' : undefined
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
