/**
 * Paragraphs by delegations: what each has said on each, in one look. Facts with the viewer in mind, like all of `view.ts`;
 * signs and words are the page's.
 */
import { sees } from '../audience.ts'
import type { ParagraphId, SeatId } from '../ids.ts'
import { citations } from '../text/numbering.ts'
import { plainText, type TextDocument } from '../text/schema.ts'
import type { Instant } from '../time.ts'
import type { StandKind } from './position-state.ts'
import type { Viewer } from './standing.ts'
import { isOfOtherWords, standsFor } from './stands.ts'
import type { BodyState, DraftState } from './state.ts'
import { openProposals, placeOf, standingObjections, standingsIn, type ParagraphStanding } from './view.ts'

export type Said = {
  readonly proposes: number
  readonly supports: number
  readonly opposes: number
  readonly objects: boolean
  readonly comments: number
  /** Where the seat stands, as far as the viewer may know; not what it said of other words. */
  readonly stand?: StandKind
}

export type MatrixRow = {
  /** null: the text as a whole, or before its first paragraph. */
  readonly paragraph: ParagraphId | null
  readonly number: string
  readonly words: string
  readonly standing: ParagraphStanding
  /** Only of those who have said something. */
  readonly said: Readonly<Record<SeatId, Said>>
}

export type Matrix = { readonly seats: readonly SeatId[]; readonly rows: readonly MatrixRow[] }

/** VIEW-7: one column for each member, one's own first; others only where they have said something. */
export const matrix = (
  state: DraftState,
  body: BodyState,
  text: TextDocument,
  viewer: Viewer,
  at: Instant,
  own?: SeatId,
): Matrix => {
  const said = new Map<ParagraphId | null, Record<SeatId, Said>>()
  const spoken = new Set<SeatId>()
  const say = (place: ParagraphId | null, seat: SeatId, what: (before: Said) => Said): void => {
    const row = said.get(place) ?? {}
    row[seat] = what(row[seat] ?? { proposes: 0, supports: 0, opposes: 0, objects: false, comments: 0 })
    said.set(place, row)
    spoken.add(seat)
  }
  for (const proposal of openProposals(state, viewer)) {
    const place = placeOf(proposal)
    say(place, proposal.seat, (before) => ({ ...before, proposes: before.proposes + 1 }))
    for (const seat of proposal.supporters)
      say(place, seat, (before) => ({ ...before, supports: before.supports + 1 }))
    for (const [seat, stance] of Object.entries(proposal.stances ?? {}))
      if (stance === 'opposes') say(place, seat, (before) => ({ ...before, opposes: before.opposes + 1 }))
  }
  for (const { paragraph, seat } of standingObjections(state))
    say(paragraph, seat, (before) => ({ ...before, objects: true }))
  for (const stand of standsFor(state, viewer))
    if (!isOfOtherWords(stand)) say(stand.paragraph, stand.seat, (before) => ({ ...before, stand: stand.is }))
  for (const { audience, paragraph, comments, resolved } of Object.values(state.threads)) {
    if (resolved || !sees(audience, viewer)) continue
    for (const { by } of comments)
      say(paragraph, by.seat, (before) => ({ ...before, comments: before.comments + 1 }))
  }
  const numbers = citations(text, state.language)
  const standingOf = standingsIn(state, viewer)
  const rows = text.content.map((block): MatrixRow => ({
    paragraph: block.attrs.id,
    number: numbers.get(block.attrs.id) ?? '',
    words: plainText(block.content),
    standing: standingOf(block.attrs.id, block),
    said: said.get(block.attrs.id) ?? {},
  }))
  const whole = said.get(null)
  const first: readonly MatrixRow[] = whole
    ? [{ paragraph: null, number: '', words: '', standing: { kind: 'open' }, said: whole }]
    : []
  return { seats: columns(body, spoken, at, own), rows: [...first, ...rows] }
}

const columns = (
  body: BodyState,
  spoken: ReadonlySet<SeatId>,
  at: Instant,
  own: SeatId | undefined,
): readonly SeatId[] => {
  const seats = Object.values(body.seats).filter(
    ({ id, role, from, until }) =>
      spoken.has(id) || (role === 'member' && from <= at && (until === undefined || at < until)),
  )
  const rank = (id: SeatId): number => (id === own ? 0 : 1)
  return seats.map(({ id }) => id).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
