/** The inbox over HTTP: what it shows, and what a reader asks of it. `http.ts` has everything else. */
import * as z from 'zod/mini'
import { idPattern, type DocumentId, type SeatId } from '../ids.ts'
import type { NoticeFacts, NoticeGroup } from '../notices/notice.ts'
import type { Preferences } from '../notices/preferences.ts'
import type { DraftEventType } from '../procedure/event.ts'

export type NoticeView = {
  readonly id: string
  readonly document: DocumentId
  readonly title: string
  /** Of the title. */
  readonly language: string
  readonly type: DraftEventType
  readonly group: NoticeGroup
  readonly at: number
  /** Whose act it is. */
  readonly seat: SeatId
  /** It was entered for the seat. */
  readonly entered: boolean
  readonly facts: NoticeFacts
  readonly read: boolean
}

export type InboxView = {
  /** Newest first, two hundred at most. */
  readonly notices: readonly NoticeView[]
  /** Of all. */
  readonly unread: number
  readonly preferences: Preferences
  /** Whether the reader has chosen them; else they are the usual ones. */
  readonly chosen: boolean
}

const noticeId = z.string().check(z.maxLength(200))
/** Some of them, or all until now. */
export const readNoticesRequest = z.union([
  z.strictObject({ notices: z.array(noticeId).check(z.minLength(1), z.maxLength(200)), read: z.boolean() }),
  z.strictObject({ all: z.literal(true) }),
])
export type ReadNoticesRequest = z.infer<typeof readNoticesRequest>

/** What became of the letters that brought the last version to a seat: the best that is known of any of them. */
export type SentView = {
  readonly seat: SeatId
  readonly version: number
  readonly fate: 'accepted' | 'waiting' | 'refused' | 'given-up'
  readonly at: number
}

/** The note of the silence in hand, once more. */
export const sendAgainRequest = z.strictObject({ seat: z.string().check(z.regex(idPattern)) })
export type SentAgainView = { readonly sent: boolean }
