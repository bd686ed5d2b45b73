/**
 * One person's inbox, in the seat they sit in: what they are told of, what of it they have read, and what they prefer.
 * Rules NOT-7 to NOT-10. Knows no HTTP.
 */
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import { groupFor, isTold, type Notice, type Reader } from '../../shared/notices/notice.ts'
import { preferencesShape, usualPreferences, type Preferences } from '../../shared/notices/preferences.ts'
import { sittingIn } from '../../shared/procedure/index.ts'
import type { BodyState, DraftState } from '../../shared/procedure/state.ts'
import type { InboxView, NoticeView, ReadNoticesRequest } from '../../shared/protocol/notices.ts'
import type { Instant } from '../../shared/time.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Store } from '../storage/port.ts'
import { marksRow, preferencesRow, readMarks, readPreferences, type ReadMarks } from './notice-rows.ts'

type InboxDeps = {
  readonly store: Store
  readonly body: BodyId
  readonly bodyState: () => BodyState
  /** All that were made, with those of acts that are on disk by now (NOT-9). */
  readonly notices: () => Promise<ReadonlyMap<DocumentId, readonly Notice[]>>
  /** A text as its rules judge it; its words are not asked for. */
  readonly state: (document: DocumentId) => Promise<DraftState | undefined>
  readonly now: () => Instant
}

export type Inbox = {
  view(speaker: Speaker): Promise<InboxView>
  mark(speaker: Speaker, request: ReadNoticesRequest): Promise<InboxView>
  prefer(speaker: Speaker, preferences: Preferences): Promise<InboxView>
}

const most = 200
/** Beyond it the oldest of what was turned over one by one is forgotten: it is read or unread as its neighbours are. */
const mostTurned = 1_000

const isRead = ({ upTo, turned }: ReadMarks, { id, at }: Pick<Notice, 'id' | 'at'>): boolean =>
  at <= upTo !== turned.includes(id)

/** Of whoever has chosen nothing: in the body's language, by the body's wall. */
export const usualIn = ({ language, zone }: BodyState): Preferences => {
  const usual = usualPreferences('en', zone)
  const inTheirs = preferencesShape.safeParse({ ...usual, language })
  return inTheirs.success ? inTheirs.data : usual
}

export const createInbox = (deps: InboxDeps): Inbox => {
  const { store, body, bodyState } = deps

  const told = async (
    speaker: Speaker,
  ): Promise<readonly { readonly notice: Notice; readonly state: DraftState }[]> => {
    const { person, actor } = speaker
    const seated = sittingIn(bodyState(), actor.seat, deps.now()).find((one) => one.person === person)
    if (!seated) return []
    const reader: Reader = { actor, since: seated.since }
    const found: { readonly notice: Notice; readonly state: DraftState }[] = []
    for (const [document, some] of await deps.notices()) {
      const state = await deps.state(document)
      if (!state) continue
      for (const notice of some) if (isTold(notice, state, reader)) found.push({ notice, state })
    }
    // What was done later comes first; of one instant, what the record has later.
    return found.sort((a, b) => b.notice.at - a.notice.at || b.notice.place - a.notice.place)
  }

  const view = async (speaker: Speaker): Promise<InboxView> => {
    const { person, actor } = speaker
    const [all, marks, chosen] = await Promise.all([
      told(speaker),
      readMarks(store, body, person, actor.seat),
      readPreferences(store, body, person),
    ])
    return {
      notices: all.slice(0, most).map(({ notice, state }): NoticeView => ({
        id: notice.id,
        document: notice.document,
        title: state.title,
        language: state.language,
        type: notice.type,
        group: groupFor(notice, state, actor),
        at: notice.at,
        seat: notice.seat,
        entered: notice.entered === true,
        facts: notice.facts,
        read: isRead(marks, notice),
      })),
      unread: all.filter(({ notice }) => !isRead(marks, notice)).length,
      preferences: chosen ?? usualIn(bodyState()),
      chosen: chosen !== undefined,
    }
  }

  const marked = async (speaker: Speaker, request: ReadNoticesRequest): Promise<ReadMarks> => {
    const { person, actor } = speaker
    const all = await told(speaker)
    if ('all' in request) return { upTo: all[0]?.notice.at ?? 0, turned: [] }
    const marks = await readMarks(store, body, person, actor.seat)
    // Ids of what this reader is not told of are nobody's: they are passed over, and nothing is said of them.
    const wanted = new Set(request.notices)
    const turning = all.flatMap(({ notice }) =>
      wanted.has(notice.id) && isRead(marks, notice) !== request.read ? [notice.id] : [],
    )
    const turned = [
      ...marks.turned.filter((id) => !turning.includes(id)),
      ...turning.filter((id) => !marks.turned.includes(id)),
    ]
    return { upTo: marks.upTo, turned: turned.slice(-mostTurned) }
  }

  return {
    view,

    async mark(speaker, request) {
      const marks = await marked(speaker, request)
      await store.commit({ streams: [], rows: [marksRow(body, speaker.person, speaker.actor.seat, marks)] })
      return view(speaker)
    },

    async prefer(speaker, preferences) {
      await store.commit({ streams: [], rows: [preferencesRow(body, speaker.person, preferences)] })
      return view(speaker)
    },
  }
}
