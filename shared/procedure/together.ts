/** Several texts under one silence: what stands in the opening of each, and the hash that makes them one. Shapes alone; `bundles.ts` judges. */
import { hashOf } from '../canonical.ts'
import type { DocumentId } from '../ids.ts'

/** One of them, as it was put. */
export type BundledText = {
  readonly document: DocumentId
  readonly title: string
  readonly version: number
  readonly hash: string
}

/** In the order in which whoever opened it named them: the first is the one that it was opened on. */
export type Together = {
  readonly texts: readonly BundledText[]
  readonly hash: string
}

/** Of which bytes of which texts, in their order; a title is no part of it. */
const bundleHash = (texts: readonly BundledText[]): string =>
  hashOf(texts.map(({ document, version, hash }) => ({ document, version, hash })))

export const putTogether = (texts: readonly BundledText[]): Together => ({ texts, hash: bundleHash(texts) })

/** TOG-9: whether this text is among them, with the version that was put, and the hash is theirs. */
export const togetherStands = ({ texts, hash }: Together, put: Omit<BundledText, 'title'>): boolean =>
  bundleHash(texts) === hash &&
  texts.some(
    (text) => text.document === put.document && text.version === put.version && text.hash === put.hash,
  )
