/** What a person is told of a text on top of the list: what changed since they last looked, and what lies on their own desk. */
import type { DocumentId, ParagraphId } from '../ids.ts'
import type { News } from '../procedure/since.ts'
import type { Instant } from '../time.ts'

export type SinceView = {
  readonly document: DocumentId
  /** null: nothing has changed, or they have not looked yet. */
  readonly since:
    | (News & {
        readonly at: Instant
        /** New, or with other words, as far as they see the words. */
        readonly paragraphs: readonly ParagraphId[]
        /** How many that they saw are gone. */
        readonly gone: number
      })
    | null
  /** On the desk of their own seat. */
  readonly drafts: number
}
