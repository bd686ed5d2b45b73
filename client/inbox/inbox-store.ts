/**
 * What this reader is told of: one copy for the page, read again after every hint that a text has something new. Keeps the
 * browser's language and clock as the first choice of whoever has chosen nothing, so that a letter speaks as the page does.
 */
import { useSyncExternalStore } from 'react'
import type { Preferences } from '../../shared/notices/preferences.ts'
import type { InboxView, ReadNoticesRequest } from '../../shared/protocol/notices.ts'
import { api } from '../connection/api.ts'
import { onLive } from '../connection/live.ts'
import { showInBrowser } from './browser-notes.ts'

export type Inbox = {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly view?: InboxView
  readonly failure?: unknown
}

const unasked: Inbox = { status: 'loading' }
let inbox: Inbox = unasked
let asking: Promise<void> | undefined
let again = false
let rest: ReturnType<typeof setTimeout> | undefined
let stop: (() => void) | undefined
const listeners = new Set<() => void>()

/** Hints come in crowds; what they are about is read once they have come. */
const restMs = 800

const become = (next: Inbox): void => {
  inbox = next
  for (const listener of listeners) listener()
}

const take = (view: InboxView): void => {
  const before = inbox.view
  become({ status: 'ready', view })
  if (before) showInBrowser(before, view)
}

/** One request at a time; a hint that comes meanwhile makes one more, so that the last news is never missed. */
export const refreshInbox = (): Promise<void> => {
  if (asking) {
    again = true
    return asking
  }
  asking = api
    .inbox()
    .then(take, (failure: unknown) =>
      become(inbox.view ? { ...inbox, failure } : { status: 'failed', failure }),
    )
    .finally(() => {
      asking = undefined
      if (!again) return
      again = false
      void refreshInbox()
    })
  return asking
}

const soon = (): void => {
  rest ??= setTimeout(() => {
    rest = undefined
    if (listeners.size > 0) void refreshInbox()
  }, restMs)
}

/** Rejects where it was not kept; what is shown is what the server has. */
export const turnNotices = async (request: ReadNoticesRequest): Promise<void> =>
  take(await api.readNotices(request))

export const prefer = async (preferences: Preferences): Promise<void> => take(await api.prefer(preferences))

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  stop ??= onLive((frame) => {
    if (frame.t === 'hello') void refreshInbox()
    else if (frame.t !== 'signed-out') soon()
  })
  if (inbox.status !== 'ready') void refreshInbox()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = undefined
    clearTimeout(rest)
    rest = undefined
    // Whoever looks next may sit in another seat.
    inbox = unasked
  }
}

export const useInbox = (): Inbox => useSyncExternalStore(subscribe, () => inbox)
