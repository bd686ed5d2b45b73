/** A place within a text's page, as it stands behind `#` in an address: what somebody is sent to. Knows no page. */
import { idPattern, type DocumentId, type ParagraphId } from '../shared/ids.ts'

/** `whole`: what is said of the text as a whole; `positions`: the compilation; `changes`: against the last version. */
export type Addressed =
  | { readonly is: 'paragraph'; readonly paragraph: ParagraphId }
  | { readonly is: 'whole' | 'positions' | 'changes' }

export const addressOf = (document: DocumentId, to: Addressed): string =>
  `/texts/${document}#${to.is === 'paragraph' ? `paragraph=${to.paragraph}` : to.is}`

export const addressedIn = (hash: string): Addressed | undefined => {
  const [is, paragraph] = hash.replace(/^#/, '').split('=')
  if (is === 'whole' || is === 'positions' || is === 'changes') return { is }
  if (is === 'paragraph' && paragraph !== undefined && idPattern.test(paragraph)) return { is, paragraph }
  return undefined
}
