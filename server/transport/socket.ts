/**
 * The way from an HTTP upgrade to a socket: `/sync/<room>` and `/live`. A refusal completes the upgrade and closes with a
 * code, which the provider understands; only a foreign page, and whoever opens too many, is turned away before. Knows no texts
 * and no rules.
 * What a socket may cost before its room looks at it is bounded here; the rules ATK-n are in SPEC.md beside this file.
 */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { closeCode } from '../../shared/protocol/socket.ts'

type SocketDeps<Speaker> = {
  readonly speakerOf: (request: IncomingMessage) => Promise<Speaker | undefined>
  /** Seconds until this session may open another; 0 if it may now, which is then counted. */
  readonly waitOf: (session: string) => number
  readonly rooms: {
    accept(
      socket: WebSocket,
      room: string,
      params: URLSearchParams,
      speaker: Speaker | undefined,
      write: (bytes: Uint8Array) => void,
    ): void
  }
  readonly live: { accept(socket: WebSocket, speaker: Speaker): void }
  /** An absent Origin is a program; a present one must be ours. */
  readonly originAllowed: (request: IncomingMessage) => boolean
}

export type Sockets = { close(): void }

const maxPayload = 1024 * 1024
/** A tab has three. Somebody with twenty tabs is served; nobody fills a text's two thousand places alone. */
const mostPerSession = 64
/** Whoever does not answer our closing keeps what was not sent to them in our memory for so long. */
const closingMilliseconds = 3_000

const options = {
  noServer: true,
  // Compression lets 91 kB become 94 MB.
  perMessageDeflate: false,
  maxPayload,
  closeTimeout: closingMilliseconds,
  clientTracking: false,
}

export const attachSockets = <Speaker extends { readonly session: string }>(
  server: Server,
  deps: SocketDeps<Speaker>,
): Sockets => {
  const open = new Map<string, number>()
  /** Counts a socket of a session until it has closed; false if that session has too many. */
  const admit = (socket: WebSocket, { session }: Speaker): boolean => {
    const count = open.get(session) ?? 0
    if (count >= mostPerSession) return false
    open.set(session, count + 1)
    socket.once('close', () => {
      const left = (open.get(session) ?? 1) - 1
      if (left > 0) open.set(session, left)
      else open.delete(session)
    })
    return true
  }

  const upgrades = new WebSocketServer(options)
  upgrades.on('error', () => undefined)

  const upgrade = (request: IncomingMessage, raw: Duplex, head: Buffer): void => {
    // Without a listener, a connection reset while it is asked who speaks would end the process.
    const cut = (): void => void raw.destroy()
    raw.on('error', cut)
    const target = targetOf(request.url)
    if (!target) return turnAway(raw, '404 Not Found')
    if (!deps.originAllowed(request)) return turnAway(raw, '403 Forbidden')
    deps
      .speakerOf(request)
      .then((speaker) => {
        if (raw.destroyed) return
        // Before the upgrade, which is what costs: a provider takes it for a line that is down, and comes again by itself.
        const seconds = speaker ? deps.waitOf(speaker.session) : 0
        if (seconds > 0) return turnAway(raw, '429 Too Many Requests', `Retry-After: ${seconds}\r\n`)
        upgrades.handleUpgrade(request, raw, head, (socket) => {
          raw.off('error', cut)
          socket.on('error', () => socket.terminate())
          if (speaker && !admit(socket, speaker)) socket.close(closeCode.limits, 'limits')
          else if (target.room !== undefined)
            deps.rooms.accept(socket, target.room, target.params, speaker, (bytes) => void raw.write(bytes))
          else if (speaker === undefined) socket.close(closeCode.signedOut, 'signedOut')
          else deps.live.accept(socket, speaker)
        })
      })
      .catch(() => turnAway(raw, '503 Service Unavailable'))
  }

  server.on('upgrade', upgrade)
  return {
    close() {
      server.off('upgrade', upgrade)
      upgrades.close()
    },
  }
}

type Target = { readonly room: string | undefined; readonly params: URLSearchParams }

const targetOf = (url: string | undefined): Target | undefined => {
  try {
    const { pathname, searchParams } = new URL(url ?? '', 'http://local')
    if (pathname === '/live') return { room: undefined, params: searchParams }
    const [, room] = /^\/sync\/([^/]+)$/.exec(pathname) ?? []
    return room === undefined ? undefined : { room: decodeURIComponent(room), params: searchParams }
  } catch {
    return undefined
  }
}

const turnAway = (raw: Duplex, status: string, header = ''): void => {
  if (raw.destroyed) return
  // After an upgrade nobody else watches the connection: left half open, it would stay for ever.
  raw.once('finish', () => raw.destroy())
  raw.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n${header}Content-Length: 0\r\n\r\n`)
}
