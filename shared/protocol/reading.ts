/**
 * What the server hands to the renderer of the reading page, and what comes back: the last version of a text as HTML, readable
 * before the program has come. Only what this reader may see anyway is in the facts. The renderer is built from the client's
 * own components and words and given to the server; neither imports the other.
 */
import type { DocumentId, ParagraphId, SeatId } from '../ids.ts'
import type { TheSentence } from '../procedure/sentence.ts'
import type { ParagraphStanding } from '../procedure/view.ts'
import type { Capacity, DraftState, Seat, Silence } from '../procedure/state.ts'
import type { LookView } from './installation.ts'
import type { TextDocument } from '../text/schema.ts'
import type { Instant } from '../time.ts'

export type ReadingFacts = {
  readonly document: DocumentId
  readonly title: string
  /** Of the text, not of the frame around it. */
  readonly language: string
  readonly stage: DraftState['stage']
  readonly mode: DraftState['mode']
  /** The last version issued, with its words; null where none is. */
  readonly version: { readonly number: number; readonly text: TextDocument } | null
  /** Whether the program will show this reader the working text in its place. */
  readonly seesWorking: boolean
  readonly standings: ReadonlyMap<ParagraphId, ParagraphStanding['kind']>
  readonly silence:
    | (Pick<Silence, 'version' | 'phase'> & {
        readonly deadline: Instant
        readonly passing: Silence['profile']['passing']
        /** This seat may break it or let it pass. */
        readonly may: boolean
      })
    | null
  readonly agreed: number | null
  readonly adopted: { readonly symbol: string | null; readonly at: Instant } | null
  readonly inTheWay: TheSentence
  readonly body: { readonly name: string; readonly zone: string }
  readonly seats: Readonly<Record<SeatId, Pick<Seat, 'role' | 'state'>>>
  readonly seat: SeatId
  readonly capacity: Capacity
  readonly now: Instant
}

/** What is drawn: the same in the installation's own look. */
export type ReadingDrawn = ReadingFacts & { readonly look: LookView }

export type ReadingPage = {
  /** Of the frame. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly accent?: string
  readonly title: string
  readonly html: string
  /** For the clock: the server's now and the few sentences it needs. */
  readonly data: ReadingData
}

export type ReadingData = {
  readonly lang: string
  readonly zone: string
  readonly now: Instant
  readonly sentences: Readonly<Record<string, string>>
}

/** `languages`: what the reader prefers, first first; those alone are spoken that the installation offers. */
export type RenderReading = (facts: ReadingDrawn, languages: readonly string[]) => Promise<ReadingPage>
