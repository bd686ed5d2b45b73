/**
 * Presence as a room carries it: what sockets say of themselves, bound to persons, passed on together and kept alive.
 * Who is shown how is `presence.ts`.
 */
import type { Author } from './live-text.ts'
import type { Connection } from './connection.ts'
import { awarenessFrame, readAwareness } from './frames.ts'
import type { Ground } from './handshake.ts'
import { limits } from './limits.ts'
import { cursorOf, PresenceBoard } from './presence.ts'

export class RoomPresence {
  readonly #board = new PresenceBoard<Connection>()
  #timer: NodeJS.Timeout | undefined
  #keepAliveAt: number

  constructor(
    private readonly ground: Ground,
    /** Those who may see it. */
    private readonly present: () => readonly Connection[],
    private readonly clock: { now(): number; monotonic(): number },
  ) {
    this.#keepAliveAt = clock.monotonic() + limits.keepAliveMilliseconds
  }

  /** A socket says where it is, with the frame as it came. */
  shown(connection: Connection, update: Uint8Array, frame: Uint8Array): void {
    const entries = readAwareness(update, limits.connectionsPerRoom)
    if (!entries) return connection.close('poisoned')
    // The provider sends back what it hears of others; those names were made here.
    const own = entries.find(({ client }) =>
      connection.awarenessClient === undefined
        ? !this.#board.isMade(client)
        : client === connection.awarenessClient,
    )
    if (!own) return
    if (connection.awarenessClient === undefined) this.#hold(connection, own.client)
    // Its own words back, unchanged: a lone client takes silence for a broken line.
    if (entries.length === 1 && frame.byteLength <= limits.presenceBytes && connection.reads)
      connection.send(frame)
    const changed =
      own.state === null
        ? this.#board.hide(connection)
        : this.#board.show(connection, connection.speaker, cursorOf(own.state))
    if (changed) this.#soon()
  }

  welcome(connection: Connection): void {
    this.#board.welcome(connection)
  }

  leave(connection: Connection): void {
    if (this.#board.hide(connection)) this.#soon()
  }

  tick(): void {
    const now = this.clock.monotonic()
    if (now < this.#keepAliveAt) return
    this.#keepAliveAt = now + limits.keepAliveMilliseconds
    if (this.#board.size > 0) this.#board.refresh(this.guests())
    else for (const connection of this.guests()) connection.send(awarenessFrame([]))
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** One who does not read is told later, or forgets by itself who has gone. */
  private guests(): readonly Connection[] {
    return this.present().filter(({ reads }) => reads)
  }

  /** Nobody else writes under the id while this connection lives, nor after it has written under it (ROOM-13). */
  #hold(connection: Connection, client: number): void {
    connection.awarenessClient = client
    const { person, actor } = connection.speaker
    this.ground.inLane(connection, false, (text, writing, { write }) => {
      if (!write) return
      const author: Author = { person, seat: actor.seat, at: this.clock.now() }
      if (!text.hold(client, author, () => connection.open))
        writing.afterCommit(() => connection.close('poisoned'))
    })
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#board.flush(this.guests())
    }, limits.presenceMilliseconds).unref()
  }
}
