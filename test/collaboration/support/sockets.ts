/** Real sockets: the unmodified provider of y-websocket, and bare ones for what no provider would send. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import { messageKind, type ServerFrame } from '../../../shared/protocol/socket.ts'
import { document, type RoomServer } from '../../support/room-server.ts'
import { until } from '../../support/until.ts'
import { Editor, type EditorOptions } from './editor.ts'

export { until }

export class Guest {
  readonly editor: Editor
  readonly provider: WebsocketProvider

  constructor(
    readonly server: RoomServer,
    readonly name: string,
    options: EditorOptions & { readonly params?: Record<string, string>; readonly room?: string } = {},
  ) {
    this.editor = new Editor(name, options)
    this.provider = new WebsocketProvider(server.url, options.room ?? document, this.editor.doc, {
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      maxBackoffTime: 100,
      params: { ...server.as(name), ...(options.plain ? {} : { carries: '1' }), ...options.params },
    })
    // Who asks for our frames must read them: the provider complains of kinds that it does not know.
    if (options.params?.['ack']) this.provider.messageHandlers[messageKind.penholder] = () => undefined
  }

  async synced(): Promise<this> {
    await until(`${this.name} is in step`, () => this.provider.synced)
    return this
  }

  leave(): void {
    this.provider.destroy()
    this.editor.doc.destroy()
  }
}

export const guest = (server: RoomServer, name: string, options?: ConstructorParameters<typeof Guest>[2]) =>
  new Guest(server, name, options).synced()

/** A socket that speaks bytes. */
export class Bare {
  readonly frames: ServerFrame[] = []
  readonly kinds: number[] = []
  readonly raw: Uint8Array[] = []
  closed: { readonly code: number; readonly reason: string } | undefined
  readonly socket: WebSocket

  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(url, { headers, perMessageDeflate: false })
    this.socket.binaryType = 'nodebuffer'
    this.socket.on('error', () => undefined)
    this.socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() }
    })
    this.socket.on('message', (data: Buffer) => {
      const bytes = new Uint8Array(data)
      this.raw.push(bytes)
      const decoder = decoding.createDecoder(bytes)
      const kind = decoding.readVarUint(decoder)
      this.kinds.push(kind)
      if (kind === 100) this.frames.push(JSON.parse(decoding.readVarString(decoder)) as ServerFrame)
    })
  }

  static async open(server: RoomServer, name: string, params: Record<string, string> = {}): Promise<Bare> {
    const query = new URLSearchParams({ ...server.as(name), ack: '1', ...params })
    const bare = new Bare(`${server.url}/${document}?${query}`)
    await until(
      `${name} is greeted`,
      () => bare.frames.some(({ t }) => t === 'hello') || bare.closed !== undefined,
    )
    return bare
  }

  frame<T extends ServerFrame['t']>(t: T): Extract<ServerFrame, { t: T }> | undefined {
    return this.frames.findLast((frame): frame is Extract<ServerFrame, { t: T }> => frame.t === t)
  }

  sync(step: 0 | 1 | 2, bytes: Uint8Array): void {
    this.send((encoder) => {
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarUint(encoder, step)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  }

  awareness(entries: readonly (readonly [client: number, clock: number, state: unknown])[]): void {
    this.send((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint8Array(
        encoder,
        encoding.encode((inner) => {
          encoding.writeVarUint(inner, entries.length)
          for (const [client, clock, state] of entries) {
            encoding.writeVarUint(inner, client)
            encoding.writeVarUint(inner, clock)
            encoding.writeVarString(inner, JSON.stringify(state))
          }
        }),
      )
    })
  }

  send(write: (encoder: encoding.Encoder) => void): void {
    this.socket.send(encoding.encode(write))
  }

  async end(): Promise<{ readonly code: number; readonly reason: string }> {
    await until('the socket is closed', () => this.closed !== undefined)
    return this.closed ?? { code: 0, reason: '' }
  }

  leave(): void {
    this.socket.terminate()
  }
}
