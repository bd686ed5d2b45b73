/**
 * The body as this reader may see it: seats, profiles, calendar, and the people of their own delegation.
 * One copy for the whole page, read again when `/live` says that the body has changed.
 * Decides nothing: see `shared/procedure` for that.
 */
import { useSyncExternalStore } from 'react'
import type { BodyState } from '../../shared/procedure/state.ts'
import { api } from '../connection/api.ts'
import { onLive } from '../connection/live.ts'

let body: BodyState | undefined
let fetching: Promise<void> | undefined
let stopListening: (() => void) | undefined
const listeners = new Set<() => void>()

/** Reads the body anew; a failure keeps what is known, and the next hint tries again. */
export const refreshBody = (): Promise<void> => {
  fetching ??= api
    .body()
    .then((fresh) => {
      body = fresh
      for (const listener of listeners) listener()
    })
    .catch(() => undefined)
    .finally(() => {
      fetching = undefined
    })
  return fetching
}

/** On a change of seat or person: what the former one could see must not linger. */
export const forgetBody = (): void => {
  body = undefined
  if (listeners.size > 0) void refreshBody()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  stopListening ??= onLive((frame) => {
    if (frame.t === 'body' || frame.t === 'hello') void refreshBody()
  })
  if (!body) void refreshBody()
  return () => {
    listeners.delete(listener)
  }
}

export const useBody = (): BodyState | undefined => useSyncExternalStore(subscribe, () => body)
