/** The list of texts this seat may see: one copy for the page, read again on every hint that one of them has news. */
import { useSyncExternalStore } from 'react'
import type { TextSummary } from '../../shared/protocol/http.ts'
import { api } from '../connection/api.ts'
import { onLive } from '../connection/live.ts'
import { titlesOf } from '../silence/together-words.ts'
import type { Words } from '../words/index.ts'

export type Texts = {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly texts: readonly TextSummary[]
  readonly failure?: unknown
}

const unread: Texts = { status: 'loading', texts: [] }
let list: Texts = unread
let fetching: Promise<void> | undefined
let again = false
let stop: (() => void) | undefined
const listeners = new Set<() => void>()

const become = (next: Texts): void => {
  list = next
  for (const listener of listeners) listener()
}

/** One request at a time; a hint that comes meanwhile makes one more, so that the last news is never missed. */
export const refreshTexts = (): Promise<void> => {
  if (fetching) {
    again = true
    return fetching
  }
  fetching = api
    .texts()
    .then(
      (texts) => become({ status: 'ready', texts }),
      // What is known stays on the screen; the frame says that nothing new arrives.
      (failure: unknown) =>
        become({ status: list.status === 'ready' ? 'ready' : 'failed', texts: list.texts, failure }),
    )
    .finally(() => {
      fetching = undefined
      if (again) {
        again = false
        void refreshTexts()
      }
    })
  return fetching
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  stop ??= onLive((frame) => {
    if (frame.t !== 'signed-out' && frame.t !== 'body') void refreshTexts()
  })
  if (list.status !== 'ready') void refreshTexts()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = undefined
    // Nobody looks any more; whoever looks next may sit in another seat.
    list = unread
  }
}

export const useTexts = (): Texts => useSyncExternalStore(subscribe, () => list)

/** With which others it is under one silence. */
export const togetherInWords = (words: Words, { id, together = [] }: TextSummary): string =>
  words('together.with', { titles: titlesOf(together.filter(({ document }) => document !== id)) })
