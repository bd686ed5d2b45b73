/**
 * A command with everything that judging it needs. The server gathers this inside the lane; the browser gathers the
 * same from what it knows, so that the button and the server give the same answer.
 */
import type { ParagraphId, PersonId, SeatId, StateCode } from '../ids.ts'
import type { Block } from '../text/schema.ts'
import type { BodyCommand, DraftCommand, PasskeyCommand, ServerCommand } from './command.ts'
import type { BodyState, Capacity, SeatRole } from './state.ts'

/** Who speaks, from the connection and never from the message (promise 2 of the README). */
export type Actor = {
  readonly person: PersonId
  readonly seat: SeatId
  readonly role: SeatRole
  readonly state?: StateCode
  readonly capacity: Capacity
  /** Of the seat: how often it began anew. */
  readonly renewed?: number
}

/** What a decision may need to know of the working text. */
export type TextFacts = {
  /** Hash of the whole working text. */
  readonly hash: () => string
  readonly block: (paragraph: ParagraphId) => Block | undefined
  /** How a paragraph is cited in it: `3 (b)`. */
  readonly cite: (paragraph: ParagraphId, language: string) => string | undefined
  /**
   * A block as it stands in the latest version. Who sees versions only is judged against it, or a refusal would tell them
   * of the pen's unissued work. Without it the working text is used.
   */
  readonly issued?: (paragraph: ParagraphId) => Block | undefined
  /** Paragraphs of the latest version that have other words now, or are gone. */
  readonly changed?: () => readonly ParagraphId[]
}

export type DraftSubmission = {
  readonly command: DraftCommand
  readonly actor: Actor
  readonly body: BodyState
  readonly text: TextFacts
  /** Head of the public chain, printed in the opening of a silence. */
  readonly head: string
}

export type ServerSubmission = { readonly command: ServerCommand; readonly body: BodyState }

export type BodySubmission = {
  readonly command: BodyCommand | PasskeyCommand
  readonly actor: Actor | null
}
