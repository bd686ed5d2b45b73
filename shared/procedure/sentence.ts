/**
 * The one sentence: what still stands between this text and a silence, part by part in reading order, each part with its place.
 * Facts with the viewer in mind, like all of `view.ts`; words and links are the page's.
 */
import type { ParagraphId, SeatId } from '../ids.ts'
import { ok } from '../result.ts'
import { mergeRuns } from '../text/merge.ts'
import { citations } from '../text/numbering.ts'
import type { BlockType, TextDocument } from '../text/schema.ts'
import { sameRuns } from '../text/words.ts'
import type { Instant } from '../time.ts'
import { currentMembers, type Viewer } from './standing.ts'
import type { BodyState, Change, DraftState, Proposal } from './state.ts'
import { standsFor } from './stands.ts'
import { openProposals, placeOf, standingObjections } from './view.ts'

/** A block as the sentence names it. */
export type Place = { readonly paragraph: ParagraphId; readonly type: BlockType; readonly number: string }

/** `whole`: the text as a whole; `beginning`: before its first block; `gone`: the words have no such block. */
type InTheWayPlace = {
  readonly paragraph: ParagraphId | null
  readonly type: BlockType | Nowhere | 'gone'
  readonly number: string
}

/** What else comes to stand between a text and a silence is one more kind here; the page then has to have words for it. */
export type InTheWayPart =
  | { readonly is: 'objections'; readonly place: InTheWayPlace; readonly seats: readonly SeatId[] }
  /** Proposals of which at most one can be taken as it stands. */
  | { readonly is: 'competing'; readonly place: InTheWayPlace; readonly count: number }
  | { readonly is: 'proposals'; readonly place: InTheWayPlace; readonly count: number }
  /** Seats that wait for instructions; the place where there is only one. */
  | { readonly is: 'pending'; readonly place: InTheWayPlace; readonly seats: readonly SeatId[] }
  /** The working text has other words than the version, which alone can be put under silence. */
  | { readonly is: 'unissued' }

export type TheSentence = {
  /** The version that could go under silence; null before the first. */
  readonly version: number | null
  /** Whether it is known that the version is, or is not, the words of now: then only can be said what could be today. */
  readonly known: boolean
  readonly parts: readonly InTheWayPart[]
}

export const placesIn = (text: TextDocument, language: string): readonly Place[] => {
  const numbers = citations(text, language)
  return text.content.map(({ type, attrs: { id } }) => ({
    paragraph: id,
    type,
    number: numbers.get(id) ?? '',
  }))
}

type SentenceFacts = {
  readonly body: BodyState
  readonly at: Instant
  /** In reading order. */
  readonly places: readonly Place[]
  /** Hash of the working text; absent for who does not see it, and where nobody has looked. */
  readonly words?: string
}

/** VIEW-9. */
export const theSentence = (
  state: DraftState,
  viewer: Viewer,
  { body, at, places, words }: SentenceFacts,
): TheSentence => {
  const latest = state.versions.at(-1)
  const known = latest !== undefined && words !== undefined
  const found = new Found(places)
  // OBJ-7: of whoever is no member, no objection counts in a silence.
  const members = new Set(currentMembers(body, at).map(({ id }) => id))
  if (state.stage === 'negotiation') {
    for (const { paragraph, seat } of standingObjections(state))
      if (members.has(seat)) found.at(paragraph, 'whole').objections.add(seat)
    for (const proposal of openProposals(state, viewer))
      found.at(placeOf(proposal), 'beginning').proposals.push(proposal)
  }
  const pending =
    state.stage === 'negotiation'
      ? standsFor(state, viewer).filter(({ is, seat }) => is === 'pending' && members.has(seat))
      : []
  const [first, ...others] = pending
  const sameAll = others.every(({ paragraph }) => paragraph === first?.paragraph)
  const waiting: readonly InTheWayPart[] = first
    ? [
        {
          is: 'pending',
          place: found.place(sameAll ? first.paragraph : null, 'whole'),
          seats: [...new Set(pending.map(({ seat }) => seat))],
        },
      ]
    : []
  const unissued: readonly InTheWayPart[] = known && latest.hash !== words ? [{ is: 'unissued' }] : []
  return { version: latest?.number ?? null, known, parts: [...found.parts(), ...waiting, ...unissued] }
}

type Nowhere = 'whole' | 'beginning'

type AtPlace = {
  readonly place: InTheWayPlace
  readonly order: number
  readonly objections: Set<SeatId>
  readonly proposals: Proposal[]
}

class Found {
  readonly #known: ReadonlyMap<ParagraphId, readonly [Place, number]>
  readonly #places = new Map<string, AtPlace>()

  constructor(places: readonly Place[]) {
    this.#known = new Map(places.map((place, index) => [place.paragraph, [place, index]]))
  }

  place(paragraph: ParagraphId | null, nowhere: Nowhere): InTheWayPlace {
    const [known] = (paragraph !== null && this.#known.get(paragraph)) || []
    return known ?? { paragraph, type: paragraph === null ? nowhere : 'gone', number: '' }
  }

  at(paragraph: ParagraphId | null, nowhere: Nowhere): AtPlace {
    const key = paragraph ?? ` ${nowhere}`
    const before = this.#places.get(key)
    if (before) return before
    const [, known] = (paragraph !== null && this.#known.get(paragraph)) || []
    const made: AtPlace = {
      place: this.place(paragraph, nowhere),
      // What is about a paragraph that is gone comes last: it still stands.
      order: known ?? (paragraph === null ? -1 : Infinity),
      objections: new Set(),
      proposals: [],
    }
    this.#places.set(key, made)
    return made
  }

  parts(): readonly InTheWayPart[] {
    return [...this.#places.values()]
      .toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order))
      .flatMap(({ place, objections, proposals }): readonly InTheWayPart[] => {
        const compete = competing(proposals)
        const others = proposals.length - compete
        return [
          ...(objections.size > 0 ? [{ is: 'objections' as const, place, seats: [...objections] }] : []),
          ...(compete > 0 ? [{ is: 'competing' as const, place, count: compete }] : []),
          ...(others > 0 ? [{ is: 'proposals' as const, place, count: others }] : []),
        ]
      })
  }
}

/** How many of those at one place compete with another there. */
const competing = (proposals: readonly Proposal[]): number =>
  proposals.filter((one) => proposals.some((other) => other !== one && compete(one, other))).length

/**
 * Whether at most one of the two can be taken as it stands. Parts of one package are taken together; changes of one paragraph
 * compete where they would have the same words otherwise. Where the paragraph moved on between them so that neither can be held
 * against the other, it is not said.
 */
const compete = (one: Proposal, other: Proposal): boolean => {
  const [a, b] = [one.change, other.change]
  if (a.kind === 'add' || b.kind === 'add') return false
  if (one.package !== undefined && one.package === other.package) return false
  if (a.kind !== 'change' || b.kind !== 'change') return a.kind !== b.kind || a.kind === 'alternative'
  return clash(a, b) || clash(b, a)
}

type Changes = Extract<Change, { readonly kind: 'change' }>

const clash = (one: Changes, other: Changes): boolean => {
  const [was, is] = [one.base.content ?? [], other.base.content ?? []]
  const carried = sameRuns(was, is) ? ok(one.content) : mergeRuns(was, is, one.content)
  return carried.ok && !mergeRuns(is, carried.value, other.content).ok
}
