/**
 * The page's one live socket (`/live`): hints that something new can be read, never the thing itself. A hint goes only to
 * those who may see what it is about; activity of another audience makes no sound. Knows sessions by name only.
 */
import type { WebSocket } from 'ws'
import type { LiveFrame } from '../../shared/protocol/socket.ts'
import { closeCode } from '../../shared/protocol/socket.ts'
import type { Speaker } from '../access/speaker.ts'

type LiveDeps = {
  readonly now: () => number
  /** The speaker of a session as it sits now; undefined when it has ended. */
  readonly speakerIn: (session: string) => Speaker | undefined
}

export type Live = {
  accept(socket: WebSocket, speaker: Speaker): void
  /** `frameFor` decides per speaker; it is asked once per seat. */
  tell(frameFor: (speaker: Speaker) => LiveFrame | undefined): void
  signedOut(sessions: ReadonlySet<string>, why: 'revoked' | 'ended'): void
  connections(): number
  close(): void
}

/** A page that reads no hints for this long is gone; its browser will connect anew. */
const pingEveryMs = 25_000
/** A hint is some fifty bytes: whoever has this much unread has stopped reading. */
const mostUnread = 64 * 1024

export const createLive = (deps: LiveDeps): Live => {
  const pages = new Map<WebSocket, { readonly session: string; answered: boolean }>()

  const send = (socket: WebSocket, frame: LiveFrame): void => {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > mostUnread) socket.close(closeCode.slow)
    else socket.send(JSON.stringify(frame))
  }

  const heartbeat = setInterval(() => {
    for (const [socket, page] of pages) {
      if (!page.answered) socket.terminate()
      else {
        page.answered = false
        socket.ping()
      }
    }
  }, pingEveryMs)
  heartbeat.unref()

  return {
    accept(socket, speaker) {
      const page = { session: speaker.session, answered: true }
      pages.set(socket, page)
      socket.on('error', () => socket.terminate())
      socket.on('close', () => pages.delete(socket))
      socket.on('pong', () => {
        page.answered = true
      })
      // The page has nothing to say here.
      socket.on('message', () => socket.close(closeCode.poisoned))
      send(socket, { t: 'hello', now: deps.now() })
    },

    tell(frameFor) {
      const bySeat = new Map<string, LiveFrame | undefined>()
      for (const [socket, { session }] of pages) {
        const speaker = deps.speakerIn(session)
        if (!speaker) continue
        const { seat, capacity } = speaker.actor
        const key = `${seat} ${capacity}`
        if (!bySeat.has(key)) bySeat.set(key, frameFor(speaker))
        const frame = bySeat.get(key)
        if (frame) send(socket, frame)
      }
    },

    signedOut(sessions, why) {
      for (const [socket, { session }] of pages) {
        if (!sessions.has(session)) continue
        send(socket, { t: 'signed-out', why })
        socket.close(closeCode.signedOut)
      }
    },

    connections: () => pages.size,

    close() {
      clearInterval(heartbeat)
      for (const socket of pages.keys()) socket.close(1001)
    },
  }
}
