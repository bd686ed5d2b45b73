/** What the rules may ask of the words that a page shows. The hash is made only when somebody asks. */
import type { TextFacts } from '../../shared/procedure/submission.ts'
import { citations } from '../../shared/text/numbering.ts'
import { textHash, type TextDocument } from '../../shared/text/schema.ts'

export const factsOf = (text: TextDocument): TextFacts => {
  const blocks = new Map(text.content.map((block) => [block.attrs.id, block]))
  let hash: string | undefined
  return {
    hash: () => (hash ??= textHash(text)),
    block: (id) => blocks.get(id),
    cite: (id, language) => citations(text, language).get(id),
  }
}
