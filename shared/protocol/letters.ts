/**
 * What a letter about a text says in the product's own words. As with the reading page, they are the client's, built beside
 * the server and given to it; neither imports the other, and no sentence is translated twice.
 */
import type { SeatId } from '../ids.ts'
import type { Notice } from '../notices/notice.ts'
import type { BodyState, DraftState, Seat, Silence } from '../procedure/state.ts'
import type { Instant } from '../time.ts'

export type LetterSeats = Readonly<Record<SeatId, Pick<Seat, 'role' | 'state'>>>

type About = {
  readonly body: Pick<BodyState, 'name' | 'zone'> & { readonly seats: LetterSeats }
  readonly state: DraftState
}

export type LetterSpeech = {
  /** What was done and by whom, in one sentence. */
  act(notice: Pick<Notice, 'type' | 'seat' | 'entered' | 'facts'>, about: About): string
  /** A silence as its note tells it: opened, or over with what came of it. One paragraph each. */
  note(about: About, silence: Silence, head: string): readonly string[]
  /** Within a sentence: "the zero draft". */
  version(number: number): string
  seat(seat: SeatId, seats: LetterSeats): string
  /** On the body's wall, then on the reader's where that is another. */
  moment(at: Instant, walls: { readonly zone: string; readonly here: string; readonly now: Instant }): string
}

export type SpeakLetters = (language: string) => Promise<LetterSpeech>
