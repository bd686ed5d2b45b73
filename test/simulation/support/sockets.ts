/**
 * Sockets of the simulated world: the server's end as `ws` has it, the browser's as browsers have it, and between them a line
 * with a delay of its own, that can stop reading, break, or lose everything without a word. Order is kept within a line and
 * nowhere else.
 */
import { EventEmitter } from 'node:events'
import type { WebSocket as ServerSocket } from 'ws'
import { createHash } from 'node:crypto'
import type { Process, World } from './world.ts'

const state = { connecting: 0, open: 1, closing: 2, closed: 3 } as const
const goneAway = 1006

/** What the operating systems hold between the two before anybody calls it unsent. */
const underWay = 64 * 1024
/** When a machine gives up on another that says nothing. */
export const givenUpAfter = 15 * 60_000

type Sent = { readonly size: number; readonly deliver: () => void }

/** One direction. */
class Pipe {
  bytes = 0
  held = false
  #waiting: Sent[] = []
  #last = 0

  constructor(
    private readonly world: World,
    private readonly to: Process,
    private readonly line: Line,
  ) {}

  send(size: number, deliver: () => void): void {
    this.bytes += size
    const at = Math.max(this.#last, this.world.now + this.line.delay())
    this.#last = at
    this.world.later(at - this.world.now, () => this.#arrived({ size, deliver }), this.to)
  }

  #arrived(sent: Sent): void {
    if (this.line.lost) return
    if (this.held || this.#waiting.length > 0) this.#waiting.push(sent)
    else this.#deliver(sent)
  }

  #deliver({ size, deliver }: Sent): void {
    this.bytes -= size
    deliver()
  }

  flow(): void {
    this.held = false
    while (this.#waiting.length > 0 && !this.held) this.#deliver(this.#waiting.shift() as Sent)
  }
}

/** What lies between two machines. */
export class Line {
  /** Nothing arrives any more, whatever either end believes. */
  lost = false

  constructor(
    readonly world: World,
    readonly slowest: number,
  ) {}

  delay(): number {
    return 1 + this.world.random.below(this.slowest)
  }
}

const bytesOf = (data: unknown): Uint8Array =>
  typeof data === 'string'
    ? Buffer.from(data)
    : data instanceof ArrayBuffer
      ? new Uint8Array(data)
      : (data as Uint8Array)

const digest = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('base64')

export class ServerEnd extends EventEmitter {
  readonly CONNECTING = state.connecting
  readonly OPEN = state.open
  readonly CLOSING = state.closing
  readonly CLOSED = state.closed
  readyState: number = state.open
  isPaused = false

  constructor(private readonly joint: Joint) {
    super()
  }

  get bufferedAmount(): number {
    return Math.max(0, this.joint.down.bytes - underWay)
  }

  send(data: Uint8Array | string): void {
    if (this.readyState !== state.open) return
    const bytes = Uint8Array.from(bytesOf(data))
    this.joint.world.note('down', this.joint.name, digest(bytes))
    this.joint.down.send(bytes.byteLength, () => this.joint.client.hear(bytes, typeof data === 'string'))
  }

  ping(): void {
    if (this.readyState !== state.open) return
    const { down, up } = this.joint
    down.send(2, () => up.send(2, () => this.emit('pong', Buffer.alloc(0))))
  }

  pause(): void {
    this.isPaused = this.joint.up.held = true
  }

  resume(): void {
    this.isPaused = false
    this.joint.up.flow()
  }

  close(code = 1005, reason = ''): void {
    if (this.readyState !== state.open) return
    this.readyState = state.closing
    this.joint.world.note('close', this.joint.name, code)
    this.joint.down.send(4, () => this.joint.client.closedBy(code, reason))
  }

  terminate(): void {
    if (this.readyState === state.closed) return
    this.joint.world.later(0, () => this.ended(goneAway), this.joint.server)
    this.joint.down.send(0, () => this.joint.client.closedBy(goneAway, ''))
  }

  hear(bytes: Uint8Array): void {
    if (this.readyState === state.open) this.emit('message', Buffer.from(bytes), true)
  }

  ended(code: number, reason = ''): void {
    if (this.readyState === state.closed) return
    this.readyState = state.closed
    this.emit('close', code, Buffer.from(reason))
  }
}

/** The two ends and what is between them. */
export class Joint {
  readonly down: Pipe
  readonly up: Pipe
  readonly end: ServerEnd

  constructor(
    readonly world: World,
    readonly name: string,
    readonly server: Process,
    readonly client: BrowserSocket,
    readonly browser: Process,
    readonly line: Line,
  ) {
    this.down = new Pipe(world, browser, line)
    this.up = new Pipe(world, server, line)
    this.end = new ServerEnd(this)
  }

  /** As the rooms know it. */
  get socket(): ServerSocket {
    return this.end as unknown as ServerSocket
  }

  /** The line breaks; each end notices in its own time. */
  break(): void {
    if (this.line.lost) return
    this.line.lost = true
    const { world } = this
    world.later(this.line.delay(), () => this.end.ended(goneAway), this.server)
    world.later(this.line.delay(), () => this.client.closedBy(goneAway, ''), this.browser)
  }

  /** Nothing arrives any more, and nobody is told for a long time. */
  lose(): void {
    if (this.line.lost) return
    this.line.lost = true
    this.world.later(givenUpAfter, () => this.end.ended(goneAway), this.server)
  }

  get over(): boolean {
    return this.line.lost || this.end.readyState === state.closed
  }
}

/** Where a browser's sockets go; the simulation says. */
export type Exchange = {
  connect(socket: BrowserSocket, url: URL): void
}

type Listener<E> = ((event: E) => void) | null

/** What `WebSocket` is in the page. */
export class BrowserSocket {
  static exchange: Exchange | undefined
  static readonly CONNECTING = state.connecting
  static readonly OPEN = state.open
  static readonly CLOSING = state.closing
  static readonly CLOSED = state.closed

  readonly CONNECTING = state.connecting
  readonly OPEN = state.open
  readonly CLOSING = state.closing
  readonly CLOSED = state.closed
  binaryType = 'arraybuffer'
  readyState: number = state.connecting
  onopen: Listener<object> = null
  onmessage: Listener<{ readonly data: unknown }> = null
  onclose: Listener<{ readonly code: number; readonly reason: string }> = null
  onerror: Listener<object> = null
  joint: Joint | undefined
  readonly url: string

  constructor(url: string) {
    this.url = url
    BrowserSocket.exchange?.connect(this, new URL(url))
  }

  send(data: unknown): void {
    if (this.readyState !== state.open || !this.joint) return
    const bytes = Uint8Array.from(bytesOf(data))
    const { end } = this.joint
    this.joint.world.note('up', this.joint.name, digest(bytes))
    this.joint.up.send(bytes.byteLength, () => end.hear(bytes))
  }

  close(): void {
    if (this.readyState >= state.closing) return
    const { joint } = this
    this.readyState = state.closing
    if (!joint) return this.closedBy(goneAway, '')
    joint.up.send(4, () => joint.end.ended(1005))
    joint.world.later(joint.line.delay(), () => this.closedBy(1005, ''), joint.browser)
  }

  opened(joint: Joint): void {
    if (this.readyState !== state.connecting) return joint.break()
    this.joint = joint
    this.readyState = state.open
    this.onopen?.({})
  }

  hear(bytes: Uint8Array, text: boolean): void {
    if (this.readyState !== state.open) return
    this.joint?.world.note('heard', this.joint.name)
    this.onmessage?.({ data: text ? Buffer.from(bytes).toString('utf8') : bytes.slice().buffer })
  }

  closedBy(code: number, reason: string): void {
    if (this.readyState === state.closed) return
    const { joint } = this
    this.readyState = state.closed
    joint?.up.send(4, () => joint.end.ended(code, reason))
    this.onclose?.({ code, reason })
  }
}
