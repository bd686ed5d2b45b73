/**
 * One `/live` socket per page: hints that something new can be read, never the thing itself. A lost or doubled hint
 * heals itself, because whoever listens reads from its own last version; and every new connection begins with `hello`,
 * which listeners take as "look again".
 * Knows nothing of texts and sessions.
 */
import { useSyncExternalStore } from 'react'
import type { LiveFrame } from '../../shared/protocol/socket.ts'
import { closeCode } from '../../shared/protocol/socket.ts'

type Listener = (frame: LiveFrame) => void

const listeners = new Set<Listener>()
const watchers = new Set<() => void>()
let socket: WebSocket | undefined
let retry: ReturnType<typeof setTimeout> | undefined
let attempts = 0
let connected = false

const firstPause = 500
const longestPause = 15_000

const setConnected = (now: boolean): void => {
  if (connected === now) return
  connected = now
  for (const watcher of watchers) watcher()
}

const kinds: ReadonlySet<unknown> = new Set<LiveFrame['t']>([
  'hello',
  'document',
  'documents',
  'body',
  'signed-out',
])

const frameOf = (raw: unknown): LiveFrame | undefined => {
  if (typeof raw !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(raw)
    // An unknown hint is a newer server's: it is passed over, not fatal.
    return typeof value === 'object' && value !== null && 't' in value && kinds.has(value.t)
      ? (value as LiveFrame)
      : undefined
  } catch {
    return undefined
  }
}

const connect = (): void => {
  clearTimeout(retry)
  retry = undefined
  const made = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/live`)
  socket = made
  made.addEventListener('message', (message) => {
    const frame = frameOf(message.data)
    if (!frame) return
    if (frame.t === 'hello') {
      attempts = 0
      setConnected(true)
    }
    for (const listener of listeners) listener(frame)
  })
  made.addEventListener('close', (event) => {
    if (socket !== made) return
    socket = undefined
    setConnected(false)
    if (event.code === closeCode.signedOut || event.code === closeCode.revoked) {
      for (const listener of listeners)
        listener({ t: 'signed-out', why: event.code === closeCode.revoked ? 'revoked' : 'ended' })
      return
    }
    scheduleRetry()
  })
}

/** Doubling pauses with a little chance in them, so that fifteen pages do not return in the same instant. */
const scheduleRetry = (): void => {
  if (listeners.size === 0 || retry !== undefined) return
  const pause = Math.min(firstPause * 2 ** attempts, longestPause)
  attempts += 1
  retry = setTimeout(connect, pause * (0.75 + Math.random() / 2))
}

/** After signing in or taking another seat: the socket must speak for the new one. */
export const reconnectLive = (): void => {
  const old = socket
  socket = undefined
  old?.close()
  attempts = 0
  if (listeners.size > 0) connect()
}

/** Listens until the returned function is called. The socket lives while anybody listens. */
export const onLive = (listener: Listener): (() => void) => {
  listeners.add(listener)
  if (!socket && retry === undefined) connect()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearTimeout(retry)
    retry = undefined
    const old = socket
    socket = undefined
    old?.close()
    setConnected(false)
  }
}

if (typeof window !== 'undefined')
  window.addEventListener('online', () => {
    if (!socket && listeners.size > 0) connect()
  })

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Whether hints are arriving now. "Not" for a second after loading is ordinary; say nothing before a pause. */
export const useLiveConnected = (): boolean =>
  useSyncExternalStore(
    watch,
    () => connected,
    () => false,
  )
