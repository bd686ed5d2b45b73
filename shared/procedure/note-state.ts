/** What is known of a note of a silence on its way to a seat by mail. Names no person and no address. Rules RCH. */
import type { CommandId, SeatId, SilenceId } from '../ids.ts'
import type { Instant } from '../time.ts'

/** Why a note did not arrive: its server would not have it, nobody took it for two days, or it came back later. */
export type NoteReturn = 'refused' | 'given-up' | 'returned'

/** Of the note that opened a silence. */
export type NoteSent = {
  readonly at: Instant
  readonly returned?: { readonly how: NoteReturn; readonly at: Instant }
}

/** What a mail host has said of a letter. */
export type NoteFate = {
  readonly silence: SilenceId
  /** The act that the note tells of; the opening's own is the silence's. */
  readonly note: CommandId
  readonly seat: SeatId
} & (
  | {
      readonly fate: 'accepted'
      /** SHA-256 of the letter as it was sent. */
      readonly letter: string
      /** No other of the seat was accepted before: the chair's team is told of the seat once. */
      readonly first: boolean
    }
  | { readonly fate: Exclude<NoteReturn, 'returned'> }
)
