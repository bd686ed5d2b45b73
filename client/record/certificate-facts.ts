/**
 * What a certificate says of a text: its last outcome, and what that rests on. Made of the events that everyone sees and of
 * nothing else, so that nothing internal can come into it; it goes out of the body, so it names no State that objected, held or
 * asked (CRT-1). Pure; words are made by the page.
 */
import type { SeatId } from '../../shared/ids.ts'
import { emptyDraft, evolve } from '../../shared/procedure/index.ts'
import type { Corrigendum, Declaration, DraftState, Profile, Silence } from '../../shared/procedure/state.ts'
import type { Together } from '../../shared/procedure/together.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import type { Deadline, Instant } from '../../shared/time.ts'
import { headAtClosing } from '../silence/facts.ts'
import { passedAndOpen } from '../silence/words.ts'

export type Outcome =
  | 'adopted'
  | 'agreed'
  | 'agreement-withdrawn'
  | 'not-agreed'
  | 'passed-in-part'
  | 'broken'
  | 'withdrawn'
  | 'voided'

type Procedure = {
  readonly profile: Profile
  readonly openedAt: Instant
  readonly deadline: Deadline
  /** Deadlines that were, the first of all first. */
  readonly before: readonly Deadline[]
  readonly seats: readonly SeatId[]
  /** When what ended it was received, where an objection did. */
  readonly brokenAt?: Instant
  readonly confirmed?: { readonly seat: SeatId; readonly at: Instant }
  /** Of one that is decided item by item, what stands of it: as they are cited. */
  readonly parts?: { readonly passed: readonly string[]; readonly open: readonly string[] }
  /** The texts that were under it as one. */
  readonly together?: Together
  readonly heads: { readonly opening: string; readonly closing?: string }
}

/** What stands beside the words: set right in one language, and void where a member says that it is no slip. */
type SlipInCertificate = Pick<Corrigendum, 'language' | 'cited' | 'was' | 'now' | 'at'> & {
  readonly void: boolean
}

/** What a member had placed on record; no objection, and said to everybody (ADO-4, ADO-5). */
type SaidBeside = Pick<Declaration, 'kind' | 'seat' | 'at' | 'body' | 'paragraphs'>

export type Certificate = {
  readonly outcome: Outcome
  readonly title: string
  readonly language: string
  readonly version: number
  readonly hash: string
  readonly procedure?: Procedure
  readonly adopted?: {
    readonly seat: SeatId
    readonly at: Instant
    readonly symbol?: string
    readonly meeting?: string
  }
  readonly slips: readonly SlipInCertificate[]
  readonly beside: readonly SaidBeside[]
  /** Of the public chain, as this reader holds it. */
  readonly head: { readonly number: number; readonly hash: string }
}

const isOver = ({ phase }: Silence): boolean => phase !== 'running' && phase !== 'period-ended'

const outcomeOf = (state: DraftState, silence: Silence | undefined): Outcome | undefined => {
  if (state.adoption) return 'adopted'
  if (state.silences.some((one) => !isOver(one))) return undefined
  switch (silence?.phase) {
    case 'passed':
      return state.agreement?.silence === silence.id ? 'agreed' : 'agreement-withdrawn'
    case 'passed-in-part':
    case 'not-agreed':
    case 'broken':
    case 'withdrawn':
    case 'voided':
      return silence.phase
    case 'running':
    case 'period-ended':
    case undefined:
      return undefined
  }
}

/** None while there is no outcome. */
export const certificateOf = (
  document: string,
  body: string,
  events: readonly EventView[],
): Certificate | undefined => {
  const everyones = events.filter(({ audience }) => audience === 'everyone')
  const state = everyones.reduce<DraftState>(evolve, emptyDraft(document, body))
  const { adoption } = state
  const silence = state.silences.findLast(isOver)
  const outcome = outcomeOf(state, silence)
  const number = adoption?.version ?? silence?.version
  const version = state.versions.find((one) => one.number === number)
  const last = everyones.at(-1)
  if (!outcome || !version || !last) return undefined
  // An adoption in the room rests on no silence: one that was about other words is not its procedure.
  const own = silence?.version === version.number && silence.hash === version.hash ? silence : undefined
  return {
    outcome,
    title: state.title,
    language: state.language,
    version: version.number,
    hash: version.hash,
    ...(own ? { procedure: procedureOf(everyones, state, own) } : {}),
    ...(adoption
      ? {
          adopted: {
            seat: adoption.by.seat,
            at: adoption.at,
            ...(adoption.symbol === undefined ? {} : { symbol: adoption.symbol }),
            ...(adoption.meeting === undefined ? {} : { meeting: adoption.meeting }),
          },
        }
      : {}),
    slips: (state.corrigenda ?? []).map(({ language, cited, was, now, at, contested }) => ({
      language,
      cited,
      was,
      now,
      at,
      void: contested !== undefined,
    })),
    // Beside words that were not agreed it would tell who stood in their way.
    beside: (outcome === 'adopted' || outcome === 'agreed' ? (state.declarations ?? []) : [])
      .filter(({ id }) => !state.onBehalf[id]?.disowned)
      .map(({ kind, seat, at, body: said, paragraphs }) => ({ kind, seat, at, body: said, paragraphs })),
    head: { number: last.chain.number, hash: last.chain.hash },
  }
}

const procedureOf = (events: readonly EventView[], state: DraftState, silence: Silence): Procedure => {
  const closing = headAtClosing(events, silence)
  const [first] = silence.breaks
  const { closedBy, closedAt } = silence
  return {
    profile: silence.profile,
    openedAt: silence.openedAt,
    deadline: silence.deadline,
    before: silence.extensions.map(({ before }) => before),
    seats: silence.seats,
    ...(silence.together ? { together: silence.together } : {}),
    ...(silence.phase === 'passed-in-part' ? { parts: passedAndOpen(state, silence) } : {}),
    ...(silence.phase === 'broken' && first ? { brokenAt: first.at } : {}),
    ...(silence.phase !== 'broken' && closedBy && closedAt !== undefined
      ? { confirmed: { seat: closedBy.seat, at: closedAt } }
      : {}),
    heads: { opening: silence.note, ...(closing === undefined ? {} : { closing }) },
  }
}
