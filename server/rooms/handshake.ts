/**
 * How a socket and the text come into step: what each has, in y-websocket's words. A client with words of its own is
 * heard before it is answered: another's deletion, once known to it, could collect them before they are sent.
 *
 * Asks and answers from what is committed, inside the lane.
 */
import * as Y from 'yjs'
import type { Attribution } from '../../shared/protocol/socket.ts'
import type { Writing } from '../lane.ts'
import type { Connection } from './connection.ts'
import { step1Frame, step2Frame } from './frames.ts'
import { limits } from './limits.ts'
import type { LiveText } from './live-text.ts'
import type { History } from './outward.ts'

export type Vector = ReadonlyMap<number, number>

/** What a part of a room needs of it. */
export type Ground = {
  /** Runs in the lane; a failure is the room's to deal with. `counted`: for a frame that was paid for. */
  inLane(
    connection: Connection,
    counted: boolean,
    work: (
      text: LiveText,
      writing: Writing,
      may: { readonly write: boolean; readonly history: History },
    ) => void,
  ): void
  /** Sends what the others are still to be told, so that nobody is told it beside an answer that holds it. */
  flush(): void
  /** Whose all words are, as a frame made once for all who are given it at the same time. */
  allOf(attribution: Attribution): Uint8Array
  /** After something was sent: ask, in time, whether it has arrived. */
  markSoon(): void
}

export class Handshake {
  /** Who is waited for before being answered. */
  readonly #held = new Map<Connection, { readonly vector: Vector; readonly timer: NodeJS.Timeout }>()

  readonly #frames = new WeakMap<Uint8Array, Uint8Array>()

  constructor(private readonly ground: Ground) {}

  /**
   * A client says what it has and wants the rest. `earlier`: what its person surely had when their last line broke. `known`:
   * how much of each client there is here; of others nothing is remembered, however many it claims.
   */
  asked(connection: Connection, bytes: Uint8Array, earlier: Vector | undefined, known: Vector): void {
    const vector = readVector(bytes)
    if (!vector) return connection.close('poisoned')
    const kept = new Map([...vector].filter(([client]) => known.has(client)))
    // Only of what a writer has seen anything is ever asked; hundreds of readers' lists would be kept for nothing.
    if (connection.rights.write) connection.says(kept, earlier)
    const more = [...vector].filter(([client, clock]) => clock > (known.get(client) ?? 0))
    this.ground.inLane(connection, true, (text, writing, may) => {
      const held = text.vector()
      const hasMore = more.some(([client, clock]) => clock > (held.get(client) ?? 0))
      if (may.write && hasMore && !connection.synced) writing.afterCommit(() => this.#hold(connection, kept))
      else this.#answer(connection, text, may.history, kept, writing)
    })
  }

  /** What it had has been taken in, or will not be: it is answered. */
  heard(connection: Connection): void {
    const held = this.#held.get(connection)
    if (!held) return
    this.forget(connection)
    this.#answerSoon(connection, held.vector)
  }

  /** A reader that was too slow for single frames gets what it missed in one. */
  catchUp(connection: Connection): void {
    const missed = connection.takeMissed()
    if (!missed) return
    connection.synced = false
    this.ground.inLane(connection, false, (text, writing, { history }) => {
      this.#answer(connection, text, history, missed, writing)
      const attribution = text.attribution()
      if (text.kind === 'text')
        writing.afterCommit(() => connection.ours && connection.send(this.ground.allOf(attribution)))
    })
  }

  /** Asks for everything again, once: what was missing comes with it. */
  askAgain(connection: Connection): void {
    if (connection.gap) return
    connection.gap = true
    this.ground.inLane(connection, false, (text, writing) => {
      const vector = text.encodedVector()
      writing.afterCommit(() => connection.send(step1Frame(vector)))
    })
  }

  forget(connection: Connection): void {
    clearTimeout(this.#held.get(connection)?.timer)
    this.#held.delete(connection)
  }

  #hold(connection: Connection, vector: Vector): void {
    this.forget(connection)
    if (!connection.open) return
    const timer = setTimeout(() => this.heard(connection), limits.handshakeMilliseconds).unref()
    this.#held.set(connection, { vector, timer })
  }

  #answerSoon(connection: Connection, vector: Vector): void {
    this.ground.inLane(connection, false, (text, writing, { history }) =>
      this.#answer(connection, text, history, vector, writing),
    )
  }

  /**
   * What it lacks of what is committed; from then on it is told of every change. Who has not read the last answers is given
   * no further one, but one for all once they have.
   */
  #answer(connection: Connection, text: LiveText, history: History, vector: Vector, writing: Writing): void {
    if (!connection.reads) return connection.defer(vector)
    const frame = this.#answerOf(text.outward(history, Y.encodeStateVector(new Map(vector))))
    connection.promise(frame)
    writing.afterCommit(() => {
      this.ground.flush()
      connection.keep(frame)
      connection.synced = true
      this.ground.markSoon()
    })
  }

  /** The same bytes for all who come while the text is the same: a crowd at the door waits for one text, not for hundreds. */
  #answerOf(update: Uint8Array): Uint8Array {
    const frame = this.#frames.get(update) ?? step2Frame(update)
    this.#frames.set(update, frame)
    return frame
  }
}

const readVector = (bytes: Uint8Array): Vector | undefined => {
  if (bytes.byteLength > limits.vectorBytes) return undefined
  try {
    return Y.decodeStateVector(bytes)
  } catch {
    return undefined
  }
}
