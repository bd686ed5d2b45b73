/** What a decision writes into the working text. */
import type { ParagraphId } from '../ids.ts'
import type { Block, Run } from '../text/schema.ts'

/** What the lane must do to the working text in the same commit as the event that carries it. */
export type TextEdit =
  | { readonly kind: 'replace'; readonly paragraph: ParagraphId; readonly content: readonly Run[] }
  | {
      readonly kind: 'insert'
      readonly after: ParagraphId | null
      /** Fixed when decided, from the command's id, so that the event alone says where the words went. */
      readonly block: Block
    }
  | { readonly kind: 'remove'; readonly paragraph: ParagraphId }
