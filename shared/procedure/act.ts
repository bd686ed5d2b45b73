/**
 * What every decision is given: the act, with its author looked up in the body's record and its time settled.
 * `standing.ts` makes it; the decisions by subject read it.
 */
import type { Audience } from '../audience.ts'
import type { CommandId, PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import type { DraftCommand, DraftCommandType } from './command.ts'
import type { DraftEvent, DraftEventBody } from './event.ts'
import type { Refusal, RefusalCode } from './refusal.ts'
import type { BodyState, Capacity, DraftState, OnBehalf, Seat } from './state.ts'
import type { TextFacts } from './submission.ts'

export type Act = {
  readonly state: DraftState
  readonly body: BodyState
  readonly text: TextFacts
  readonly head: string
  readonly command: CommandId
  /** Who acts, from the connection. */
  readonly person: PersonId
  /** The seat acted for: the actor's own, or the one on whose behalf the secretariat enters the act. */
  readonly seat: Seat
  readonly capacity: Capacity
  /** When the server received the command. */
  readonly now: Instant
  /** From when the act counts: receipt of the paper, or `now`. */
  readonly at: Instant
  readonly via?: OnBehalf
}

/**
 * Whether an act counts from before this instant, which stands in the record. Only one on paper can: what is done now comes after
 * all that stands there, though the clock of whoever asks is behind the one that wrote it.
 */
export const isFromBefore = (act: Act, at: Instant): boolean => act.via !== undefined && act.at < at

export type CommandOf<T extends DraftCommandType> = Extract<DraftCommand, { readonly type: T }>

export type Decision = Result<readonly DraftEvent[], Refusal>

export const no = (
  code: RefusalCode,
  rule: string,
  facts: Refusal['facts'] = {},
): { readonly ok: false; readonly refusal: Refusal } => refuse({ code, rule, facts })

export const to = (audience: Audience, ...events: readonly DraftEventBody[]): Decision =>
  ok(events.map((event) => ({ ...event, audience })))

/** The member is absent where the value is: events and states hold no `undefined`, so they survive JSON. */
export const given = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V })
