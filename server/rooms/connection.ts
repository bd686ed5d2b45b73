/**
 * One socket on one text: what may be sent to it, how fast it may speak, what it has been told and what it has seen.
 * Knows neither the text nor rights; `room.ts` decides.
 */
import type { WebSocket } from 'ws'
import { closeCode, type ServerFrame } from '../../shared/protocol/socket.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Rights } from './host.ts'
import { ownFrame, type SharedFrame } from './frames.ts'
import type { CharacterId } from './lineage.ts'
import { limits } from './limits.ts'
import type { Receiver } from './presence.ts'

type Vector = ReadonlyMap<number, number>

export class Connection implements Receiver {
  rights: Rights = { read: false, write: false }
  /** Gets what is committed; before, its first answer is still to come. */
  synced = false
  /** Takes no more writes for the text: a stroke of it was refused. Set within the lane, so no later stroke slips by. */
  refused = false
  /** It sent what no editor makes and is being closed. Set within the lane too. */
  poisoned = false
  /** A stroke rested on what is not here; nothing is acknowledged until all has been sent again. */
  gap = false
  /** Client ids it has brought, and the one it shows itself under. */
  clients = 0
  awarenessClient: number | undefined

  /** Write frames received, and those on disk. */
  frames = 0
  #acknowledged = 0
  #ackDue = false

  /** What the client has, by its own word or because it has answered a mark sent after it. */
  #seen: Vector = new Map()
  #said: Vector = new Map()
  #mark: { readonly vector: Vector } | undefined
  /** What it surely had when the last stroke came that was taken. One that was lost after it was made with that, and perhaps no more. */
  #hadAtLast: Vector = new Map()

  /** Understands our own frames. */
  readonly ours: boolean
  /** Its editor says which words it carried. */
  readonly declares: boolean

  #tokens: number = limits.writeBurst
  #tokensAt: number
  #inHand = 0
  #resume: NodeJS.Timeout | undefined
  #staleSince: number | undefined
  #missed: Vector | undefined
  /** Bytes of answers that wait for the commit before them. */
  #promised = 0
  /** How much larger than what a reader may leave unread the largest answer was that it has not read yet. */
  #beyond = 0

  constructor(
    readonly socket: WebSocket,
    readonly speaker: Speaker,
    says: { readonly ours: boolean; readonly declares: boolean },
    private readonly monotonic: () => number,
    /** Writes bytes that are framed already, in their order among what the socket sends. */
    private readonly write: ((bytes: Uint8Array) => void) | undefined,
  ) {
    this.ours = says.ours
    this.declares = says.declares
    this.#tokensAt = monotonic()
    socket.on('pong', () => {
      if (this.#mark) this.#seen = this.#said = this.#mark.vector
      this.#mark = undefined
    })
  }

  get seat(): string {
    return this.speaker.actor.seat
  }

  /** Whether it reads what it is sent about as fast as that comes. */
  get reads(): boolean {
    return this.socket.bufferedAmount + this.#promised < limits.staleBytes
  }

  get open(): boolean {
    return this.socket.readyState === this.socket.OPEN
  }

  // ── sending ─────────────────────────────────────────────────────────────

  readonly send = (frame: Uint8Array): void => {
    if (this.open) this.socket.send(frame)
  }

  tell(frame: ServerFrame): void {
    if (this.ours) this.send(ownFrame(frame))
  }

  /** Sends a frame of the text, unless the reader is so slow that it will be caught up with later instead. */
  relay(frame: SharedFrame, before: () => Vector): void {
    if (this.open && this.synced && !this.owes(before)) this.share(frame)
  }

  /** Sends what is told beside the text, to ours alone; one who is caught up with gets all of it then. */
  relayOwn(frame: SharedFrame, before: () => Vector): void {
    if (this.ours && this.open && !this.owes(before)) this.share(frame)
  }

  /** What many get is framed once for all: doing it for each was a fifth of what telling costs (ROOM-50). */
  readonly share = ({ message, wire }: SharedFrame): void => {
    if (!this.open) return
    if (this.write) this.write(wire)
    else this.socket.send(message)
  }

  /** Whether so much lies unread that nothing more is sent for now; `has`: from where it will be caught up with. */
  owes(has: () => Vector): boolean {
    if (this.#staleSince !== undefined) return true
    if (this.reads) return false
    this.defer(has())
    return true
  }

  /** It will be caught up with from here, by its own word: what it was owed before lies behind that. */
  defer(vector: Vector): void {
    this.#staleSince ??= this.monotonic()
    this.#missed = vector
  }

  /** An answer made, that is sent with `keep`. */
  promise(frame: Uint8Array): void {
    this.#promised += frame.byteLength
  }

  keep(frame: Uint8Array): void {
    this.#promised -= frame.byteLength
    if (this.socket.bufferedAmount === 0) this.#beyond = 0
    this.#beyond = Math.max(this.#beyond, frame.byteLength - limits.staleBytes)
    this.send(frame)
  }

  /** What a slow reader has, once it has read what was sent; it gets the rest in one frame. */
  takeMissed(): Vector | undefined {
    if (this.#staleSince === undefined || this.socket.bufferedAmount > 0) return undefined
    const missed = this.#missed
    this.#staleSince = undefined
    this.#missed = undefined
    return missed
  }

  /** A large text that it asked for is not held against it, and takes its time on a slow line. */
  get tooSlow(): boolean {
    const waited = this.#staleSince === undefined ? 0 : this.monotonic() - this.#staleSince
    const patience = limits.staleMilliseconds + this.#beyond / limits.slowestBytesPerMillisecond
    return this.socket.bufferedAmount > limits.closeBytes + this.#beyond || waited > patience
  }

  close(code: keyof typeof closeCode): void {
    if (!this.open) return
    if (this.#resume) clearTimeout(this.#resume)
    this.#resume = undefined
    // A paused socket would never see the answer to its closing frame.
    if (this.socket.isPaused) this.socket.resume()
    this.socket.close(closeCode[code], code)
    // One who does not read does not answer either.
    const cut = setTimeout(() => this.socket.terminate(), limits.closingMilliseconds).unref()
    this.socket.once('close', () => clearTimeout(cut))
  }

  // ── acknowledgement ─────────────────────────────────────────────────────

  /** Frames up to `number` are on disk. Told once for all that were committed together. */
  acknowledge(number: number): void {
    if (this.gap || this.refused) return
    this.#acknowledged = Math.max(this.#acknowledged, number)
    if (this.#ackDue) return
    this.#ackDue = true
    queueMicrotask(() => {
      this.#ackDue = false
      this.tell({ t: 'ack', frames: this.#acknowledged })
    })
  }

  // ── what it has seen ────────────────────────────────────────────────────

  /**
   * What it surely has, and what it may have, as of now: what it learns later did not shape what it sends now. `again`: a stroke was
   * lost, and all is sent again; what was learned since did not shape that either.
   */
  sight(again: boolean): {
    readonly knows: (id: CharacterId) => boolean
    readonly has: (id: CharacterId) => boolean
    /** To be called if what came with this sight was taken. */
    readonly taken: () => void
  } {
    const [seen, said] = [this.#seen, this.#said]
    const taken = (): void => void (this.#hadAtLast = seen)
    return { knows: covers(again ? this.#hadAtLast : seen), has: covers(said), taken }
  }

  /** What was surely received; the next connection of this person begins from there. */
  get seen(): Vector {
    return this.#seen
  }

  /** By its own word, when it asks for what it lacks. Strokes lost on the way may be older than that. */
  says(vector: Vector, earlier: Vector | undefined): void {
    this.#said = vector
    this.#seen = earlier ? least(vector, earlier) : vector
    this.#hadAtLast = this.#seen
  }

  /** Asks, after what was just sent, whether it has arrived: an answer that any WebSocket gives by itself. */
  mark(vector: Vector): void {
    if (!this.open || !this.synced || this.#mark || this.#staleSince !== undefined) return
    this.#mark = { vector }
    this.socket.ping()
  }

  // ── how fast it may speak ───────────────────────────────────────────────

  /** Counts a frame, by its bytes and by what it asks for; whoever sends more than an editor can is read more slowly, and loses nothing. */
  spend(bytes: number, isQuestion: boolean): void {
    this.#earn()
    this.#tokens -= (isQuestion ? limits.framesPerQuestion : 1) + bytes / limits.bytesPerFrame
    this.#inHand += 1
    if (this.#tokens < 0) {
      this.socket.pause()
      if (!this.#resume) this.#waitForTokens()
    } else if (this.#inHand > limits.framesInHand) this.socket.pause()
  }

  #earn(): void {
    const now = this.monotonic()
    const earned = ((now - this.#tokensAt) / 1000) * limits.writesPerSecond
    this.#tokens = Math.min(limits.writeBurst, this.#tokens + earned)
    this.#tokensAt = now
  }

  /** What came in one piece with the frame that was too many has been counted meanwhile, and is waited for too. */
  #waitForTokens(): void {
    const owed = -this.#tokens
    this.#resume = setTimeout(
      () => {
        this.#resume = undefined
        this.#earn()
        if (owed < -this.#tokens) this.#waitForTokens()
        else this.#goOn()
      },
      (owed / limits.writesPerSecond) * 1000,
    ).unref()
  }

  /** A frame has been dealt with. */
  settled(): void {
    this.#inHand -= 1
    this.#goOn()
  }

  #goOn(): void {
    if (!this.#resume && this.#inHand <= limits.framesInHand && this.socket.isPaused) this.socket.resume()
  }
}

const covers =
  (vector: Vector) =>
  ([client, clock]: CharacterId): boolean =>
    (vector.get(client) ?? 0) > clock

const least = (a: Vector, b: Vector): Vector =>
  new Map([...a].map(([client, clock]) => [client, Math.min(clock, b.get(client) ?? 0)]))
