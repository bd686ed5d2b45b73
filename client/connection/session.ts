/**
 * Who is signed in on this page, and the server's clock. One copy for the whole page, outside React.
 * The seat is changed here and nowhere else: everything that belongs to a seat hangs on `useSession().seat`.
 */
import { useSyncExternalStore } from 'react'
import { invariant } from '../../shared/result.ts'
import type { SeatId } from '../../shared/ids.ts'
import type { SessionView } from '../../shared/protocol/http.ts'
import { api, ApiFailure, onSignedOut } from './api.ts'
import { forgetCopies } from './copies.ts'
import { forgetPage, keepPage } from './kept-page.ts'
import { applyLook } from './look.ts'
import { onLive, reconnectLive } from './live.ts'
import { wipeOffline } from './offline.ts'
import { enterByPasskey } from './passkeys.ts'

type SessionState =
  | { readonly status: 'unknown' }
  /** No answer came when asking: not the same as signed out. */
  | { readonly status: 'unreachable'; readonly failure: unknown }
  | { readonly status: 'out'; readonly why: 'none' | 'ended' | 'revoked' }
  | { readonly status: 'in'; readonly session: SessionView }

let state: SessionState = { status: 'unknown' }
/** Milliseconds by which the server's clock is ahead of this device's. */
let skew = 0
let stopListening: (() => void) | undefined
const listeners = new Set<() => void>()

const become = (next: SessionState): void => {
  state = next
  for (const listener of listeners) listener()
}

/** The server's now: deadlines are the server's minutes, whatever this device's clock says. */
export const serverNow = (): number => Date.now() + skew

const enter = (session: SessionView): void => {
  skew = session.now - Date.now()
  applyLook(session.look)
  become({ status: 'in', session })
  keepPage()
  // Whoever used this device before has left nothing to read.
  void forgetCopies({ person: session.person.id }).catch(() => undefined)
  stopListening ??= onLive((frame) => {
    if (frame.t === 'hello') skew = frame.now - Date.now()
    else if (frame.t === 'signed-out') leave(frame.why)
  })
}

const leave = (why: 'none' | 'ended' | 'revoked'): void => {
  stopListening?.()
  stopListening = undefined
  forgetPage()
  void forgetCopies().catch(() => undefined)
  // Who is revoked loses also what the device kept for them; a session that ran out may still send what was typed in it.
  if (why === 'revoked') void wipeOffline().catch(() => undefined)
  become({ status: 'out', why })
}

onSignedOut(() => {
  if (state.status === 'in') leave('ended')
})

export const refreshSession = async (): Promise<void> => {
  try {
    enter(await api.session())
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.kind === 'signed-out') leave('none')
    else become({ status: 'unreachable', failure })
  }
}

/** Trades a link's token or a printed code for a session. */
export const signIn = async (token: string, ticket?: string): Promise<void> => {
  const session = await api.signIn(token, ticket)
  if (stopListening) reconnectLive()
  enter(session)
}

/** With a passkey of this device. */
export const signInByPasskey = async (): Promise<void> => {
  const session = await enterByPasskey()
  if (stopListening) reconnectLive()
  enter(session)
}

const ticketKey = 'elsewhere'

/** Leaves for the other sign-in service. The ticket stays in this window: nobody can be made to come back as another. */
export const leaveForElsewhere = async (): Promise<void> => {
  const { url, ticket } = await api.beginElsewhere()
  sessionStorage.setItem(ticketKey, ticket)
  location.assign(url)
}

/** With what the other service sent back. */
export const signInFromElsewhere = async (query: string): Promise<void> => {
  const ticket = sessionStorage.getItem(ticketKey) ?? 'A'.repeat(32)
  sessionStorage.removeItem(ticketKey)
  const session = await api.endElsewhere(query, ticket)
  if (stopListening) reconnectLive()
  enter(session)
}

/** For the set-up page, whose answer is a session. */
export const adoptSession = (session: SessionView): void => enter(session)

/** An act of its own: the frame changes visibly, and what belonged to the former seat is gone from the page. */
export const takeSeat = async (seat: SeatId): Promise<void> => {
  const session = await api.takeSeat(seat)
  enter(session)
  reconnectLive()
}

/** This device keeps nothing of whoever signs out of it, and a copy that cannot be wiped is no reason to stay. */
export const signOut = async (): Promise<void> => {
  try {
    await Promise.all([wipeOffline(), forgetCopies()])
  } finally {
    await api.signOut()
    leave('none')
  }
}

/** Everywhere, here too. */
export const signOutEverywhere = async (): Promise<void> => {
  try {
    await wipeOffline()
  } finally {
    await api.signOutEverywhere()
    leave('none')
  }
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const current = (): SessionState => state

export const useSessionState = (): SessionState => useSyncExternalStore(subscribe, current, current)

/** For screens behind the door: the app renders them only when somebody is signed in. */
export const useSession = (): SessionView => {
  const now = useSessionState()
  invariant(now.status === 'in', 'a screen behind the door was shown without a session')
  return now.session
}
