/**
 * `useDraft(document)`: everything a screen needs to show one text's record and to act on it.
 * Screens of one text share one history; another seat begins a new one, so that nothing slips from seat to seat.
 * See `draft-history.ts` for folding and probing, `submit.ts` for sending.
 */
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { actorIn, viewerOf, type Viewer } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import type { Actor, TextFacts } from '../../shared/procedure/submission.ts'
import type { SessionView } from '../../shared/protocol/http.ts'
import { api, isUnanswered, problemCode } from '../connection/api.ts'
import { onLive } from '../connection/live.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { useBody } from './body-store.ts'
import { DraftHistory, refusalOf as judge, type DraftSnapshot, type Sign } from './draft-history.ts'
import { browserPatience, type Answer, type Request } from './submit.ts'

export type Draft = DraftSnapshot & {
  readonly body: BodyState | undefined
  /** Who the reader acts as; undefined while unknown, or when they have no current seat. */
  readonly actor: Actor | undefined
  readonly viewer: Viewer
  readonly submit: (request: Request, sign?: Sign) => Promise<Answer>
  /** The server's own answer, before asking; a page that holds the text gives what it knows of it. */
  readonly refusalOf: (probe: Request, text?: TextFacts) => Refusal | null
  readonly refresh: () => Promise<void>
}

const histories = new Map<string, DraftHistory>()

const historyOf = (document: DocumentId, session: SessionView): DraftHistory => {
  const key = `${session.person.id}/${session.seat}/${document}`
  const known = histories.get(key)
  if (known) return known
  const made = new DraftHistory({
    document,
    body: session.body.id,
    events: (after) => api.events(document, after),
    send: (command) => api.command(document, command),
    patience: browserPatience(isUnanswered),
    closedBy: (failure) => (isUnanswered(failure) ? undefined : problemCode(failure)),
    watch: (news) =>
      onLive((frame) => {
        if (frame.t === 'hello' || (frame.t === 'document' && frame.document === document)) news()
      }),
  })
  // Only this seat's: a former seat's history must not outlive the change.
  for (const other of histories.keys())
    if (!other.startsWith(`${session.person.id}/${session.seat}/`)) histories.delete(other)
  histories.set(key, made)
  return made
}

export const useDraft = (document: DocumentId): Draft => {
  const session = useSession()
  const history = historyOf(document, session)
  const snapshot = useSyncExternalStore(history.subscribe, history.snapshot)
  const body = useBody()
  const actor = useMemo(
    () => (body ? actorIn(body, session.person.id, session.seat, serverNow()) : undefined),
    [body, session.person.id, session.seat],
  )
  const viewer = useMemo(
    (): Viewer => (actor ? viewerOf(snapshot.state, actor) : { seat: session.seat, holdsPen: false }),
    [session.seat, actor, snapshot.state],
  )
  const submit = useCallback((request: Request, sign?: Sign) => history.submit(request, sign), [history])
  const { state } = snapshot
  const refusalOf = useCallback(
    (probe: Request, text?: TextFacts) => judge(state, probe, { actor, body, now: serverNow, text }),
    [state, actor, body],
  )
  const refresh = useCallback(() => history.refresh(), [history])
  return { ...snapshot, body, actor, viewer, submit, refusalOf, refresh }
}

/** Several texts at once, each as far as it is known here. */
export const useDrafts = (documents: readonly DocumentId[]): readonly DraftSnapshot[] => {
  const session = useSession()
  const key = documents.join(' ')
  const joined = useMemo(
    () => joinedOf(key.split(' ').flatMap((id) => (id === '' ? [] : [historyOf(id, session)]))),
    [key, session],
  )
  return useSyncExternalStore(joined.subscribe, joined.snapshot)
}

/** Of the same histories the same list, until one of them has news. */
const joinedOf = (histories: readonly DraftHistory[]) => {
  let last: readonly DraftSnapshot[] = histories.map((history) => history.snapshot())
  return {
    subscribe: (listener: () => void) => {
      const stops = histories.map((history) => history.subscribe(listener))
      return () => stops.forEach((stop) => stop())
    },
    snapshot: (): readonly DraftSnapshot[] => {
      const now = histories.map((history) => history.snapshot())
      if (now.some((snapshot, index) => snapshot !== last[index])) last = now
      return last
    },
  }
}

export type { Answer, Request }
