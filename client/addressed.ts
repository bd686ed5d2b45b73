/** A place within a text's page, as it stands behind `#` in an address: what somebody is sent to. Knows no page. */
import { idPattern, type DocumentId, type ParagraphId } from '../shared/ids.ts'

const plain = ['whole', 'positions', 'changes', 'versions', 'desk'] as const

/**
 * `whole`: what is said of the text as a whole; `positions`: the compilation; `changes`: what is in no version yet; `versions`: the
 * last one against the one before; `desk`: one's own.
 */
export type Addressed =
  | { readonly is: 'paragraph'; readonly paragraph: ParagraphId }
  | { readonly is: (typeof plain)[number] }

export const addressOf = (document: DocumentId, to: Addressed): string =>
  `/texts/${document}#${to.is === 'paragraph' ? `paragraph=${to.paragraph}` : to.is}`

export const addressedIn = (hash: string): Addressed | undefined => {
  const [is, paragraph] = hash.replace(/^#/, '').split('=')
  const known = plain.find((one) => one === is)
  if (known) return { is: known }
  if (is === 'paragraph' && paragraph !== undefined && idPattern.test(paragraph)) return { is, paragraph }
  return undefined
}
