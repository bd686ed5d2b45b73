/**
 * What the parts of the text page share: the record, the text as it can be read now, where the reader is in it, and how
 * to act. Parts read it from context; only `text-page.tsx` makes it.
 */
import { createContext, useContext } from 'react'
import { invariant } from '../../shared/result.ts'
import type { DocumentId, ParagraphId } from '../../shared/ids.ts'
import type { SessionView } from '../../shared/protocol/http.ts'
import type { RedlineBlock } from '../../shared/text/redline.ts'
import type { Block, TextDocument } from '../../shared/text/schema.ts'
import type { Desk, DeskState } from '../connection/desk.ts'
import type { Draft } from '../procedure/draft-store.ts'
import type { ActRunner } from './acts.tsx'
import type { DeskInUse } from './use-desk-in-use.ts'

/** What the margin shows: one paragraph's life, or something of the whole text. */
export type MarginView = 'paragraph' | 'desk' | 'shelf'

/** What the reader has opened in place. */
export type Opened =
  | { readonly is: 'comment' | 'object'; readonly paragraph: ParagraphId }
  | { readonly is: 'stand'; readonly paragraph: ParagraphId | null }
  | { readonly is: 'propose'; readonly draft: string }
  | { readonly is: 'settle'; readonly paragraph: ParagraphId | null }
  | { readonly is: 'positions'; readonly view: 'compilation' | 'matrix' }
  | { readonly is: 'positions'; readonly view: 'biography'; readonly paragraph: ParagraphId }
  /** Two versions; or what stands in no version yet, against the last. */
  | { readonly is: 'compare'; readonly changes: boolean }
  | { readonly is: 'nothing' }

export type TextScreen = {
  readonly document: DocumentId
  readonly session: SessionView
  readonly draft: Draft
  /** The working text where the reader sees it, else the latest version. */
  readonly text: TextDocument
  readonly ordinals: ReadonlyMap<ParagraphId, string>
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly focused: ParagraphId | null
  readonly focus: (paragraph: ParagraphId | null, how?: 'quietly' | 'into-view') => void
  readonly opened: Opened
  readonly open: (what: Opened) => void
  readonly margin: MarginView
  readonly showMargin: (view: MarginView) => void
  /** The desk, in the margin or in the sheet where there is no room for it. */
  readonly showDesk: () => void
  /** Goes to what is said about a paragraph: the margin beside the paper, or the sheet where there is no room for it. */
  readonly visit: (paragraph: ParagraphId) => void
  /** The desk that the reader works on: their own, or a circle's. */
  readonly desk: Desk | undefined
  readonly deskState: DeskState | undefined
  readonly deskInUse: DeskInUse
  readonly acts: ActRunner
  /** The live redline against the last version, where there is one. */
  readonly redline: (() => readonly RedlineBlock[] | undefined) | undefined
}

export const TextScreenContext = createContext<TextScreen | undefined>(undefined)

export const useTextScreen = (): TextScreen => {
  const screen = useContext(TextScreenContext)
  invariant(screen, 'a part of the text page stands outside it')
  return screen
}

/** The number of a paragraph, for sentences that speak of one; undefined for any other block. */
export const paragraphNumber = (
  { text, ordinals }: Pick<TextScreen, 'text' | 'ordinals'>,
  paragraph: ParagraphId | null,
): string | undefined => {
  const block = blockIn(text, paragraph)
  return block?.type === 'paragraph' ? ordinals.get(block.attrs.id) : undefined
}

export const blockIn = (text: TextDocument, paragraph: ParagraphId | null): Block | undefined =>
  text.content.find((block) => block.attrs.id === paragraph)
