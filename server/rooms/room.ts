/**
 * A text with its sockets. Everything that touches the text goes through the lane; everything that is told goes out after
 * the commit, in order. The room itself holds no text.
 *
 * See `connection.ts` for one socket, `rooms.ts` for how sockets come here.
 */
import type { Attribution, ServerFrame } from '../../shared/protocol/socket.ts'
import { schemaNumber } from '../../shared/text/schema.ts'
import type { Clock } from '../clock.ts'
import { faultFacts } from '../fault.ts'
import type { Writing } from '../lane.ts'
import type { Connection } from './connection.ts'
import { ownFrame, readFrame, step1Frame } from './frames.ts'
import { Handshake, type Ground } from './handshake.ts'
import type { RoomHost, RoomSource } from './host.ts'
import { limits } from './limits.ts'
import type { Applied, LiveText, Stroke, TextChange } from './live-text.ts'
import { RoomPresence } from './room-presence.ts'
import { RefusedWords } from './refused-words.ts'
import type { Sightings } from './sightings.ts'
import type { Strain } from './strain.ts'
import { Telling } from './telling.ts'
import type { Outgoing } from './text-chain.ts'

type RoomDeps = {
  readonly host: RoomHost
  readonly clock: Clock
  readonly log: { error(details: object, message: string): void }
  readonly sightings: Sightings
  readonly strain: Strain
  /** Refused words that are on their way to the disk. */
  readonly keeping: Set<Promise<void>>
}

type Verdict =
  | Applied
  | { readonly verdict: 'right'; readonly why: string }
  | { readonly verdict: 'after-refusal' }
  | { readonly verdict: 'after-poison' }

export class Room {
  readonly connections = new Set<Connection>()
  readonly #refused = new Map<Connection, RefusedWords>()
  #keeping: Promise<unknown> = Promise.resolve()
  readonly #handshake: Handshake
  readonly #presence: RoomPresence
  readonly #telling: Telling
  #text: LiveText | undefined
  #attribution: { readonly of: Attribution; readonly frame: Uint8Array } | undefined
  #disposed = false

  constructor(
    readonly source: RoomSource,
    private readonly deps: RoomDeps,
  ) {
    const ground: Ground = {
      inLane: (connection, counted, work) =>
        this.#inLane(
          connection,
          (memory, writing) =>
            work(this.#open(memory), writing, {
              write: source.rights(memory, connection.speaker).write,
              history: source.history(memory),
            }),
          counted,
        ),
      flush: () => this.#telling.flush(),
      allOf: (attribution) => this.#allOf(attribution),
      markSoon: () => this.#telling.noteSoon(),
    }
    this.#telling = new Telling(
      () => this.#guests(),
      () => this.#text?.vector(),
      () => deps.clock.monotonic(),
    )
    this.#handshake = new Handshake(ground)
    this.#presence = new RoomPresence(ground, () => this.#guests(), deps.clock)
  }

  // ── coming and going ────────────────────────────────────────────────────

  /** Greets a socket with what it may do; asks a writer for what it has. */
  async enter(connection: Connection): Promise<void> {
    if (this.deps.strain.isOut(this.#personIn(connection))) return connection.close('limits')
    this.connections.add(connection)
    await this.source.lane.run((memory, writing) => {
      const text = this.#open(memory)
      const rights = this.source.rights(memory, connection.speaker)
      const [vector, attribution] = [text.encodedVector(), text.attribution()]
      const outgoing = text.outgoing()
      writing.afterCommit(() => {
        this.#telling.flush()
        connection.rights = rights
        if (!rights.read) return connection.close('revoked')
        connection.tell({ t: 'hello', epoch: this.source.epoch, schema: schemaNumber, ...may(rights) })
        if (this.source.kind === 'text' && connection.ours) connection.send(this.#allOf(attribution))
        if (rights.write) connection.send(step1Frame(vector))
        this.#presence.welcome(connection)
        for (const draft of outgoing) this.#deliver(draft)
      })
    })
  }

  /** Made once for all who come at the same time. */
  #allOf(attribution: Attribution): Uint8Array {
    if (this.#attribution?.of !== attribution)
      this.#attribution = { of: attribution, frame: ownFrame({ t: 'attribution', whole: true, attribution }) }
    return this.#attribution.frame
  }

  leave(connection: Connection): void {
    this.connections.delete(connection)
    this.#remember(connection)
    const words = this.#refused.get(connection)
    if (words) this.#keep(connection, words)
    this.#refused.delete(connection)
    this.#handshake.forget(connection)
    this.#presence.leave(connection)
  }

  /** What a person surely had when a line broke: strokes sent after that may have been lost with it. */
  #remember(connection: Connection): void {
    if (connection.synced && connection.rights.write)
      this.deps.sightings.set(this.#personIn(connection), connection.seen)
  }

  #personIn({ speaker }: Connection): string {
    const { body, stream } = this.source.lane.stream
    return `${body}/${stream}/${speaker.person}`
  }

  /** Everybody must come again: the memory they were shown something of is gone. */
  reset(): void {
    this.#telling.flush()
    for (const connection of this.connections) connection.close('reload')
  }

  /** What all have open is gone for good: nothing that any of them has sent or will send is taken. */
  end(): void {
    for (const connection of this.connections) {
      connection.poisoned = true
      connection.close('erased')
    }
  }

  dispose(): void {
    this.#disposed = true
    this.#presence.dispose()
    this.#telling.dispose()
    this.#text?.unlisten(this.#changed)
    this.#text = undefined
  }

  /** Asks anew what a socket may do. */
  async recheck(connection: Connection): Promise<void> {
    await this.source.lane.run((memory, writing) => {
      const vector = this.#open(memory).encodedVector()
      const rights = this.source.rights(memory, connection.speaker)
      writing.afterCommit(() => {
        this.#telling.flush()
        const before = connection.rights
        connection.rights = rights
        if (!rights.read) return connection.close('revoked')
        if (before.write === rights.write && before.why === rights.why) return
        connection.tell({ t: 'rights', ...may(rights) })
        if (!rights.write || before.write) return
        connection.send(step1Frame(vector))
        // What it has read so far was not noted; from now on it counts.
        this.#telling.noteSoon()
      })
    })
  }

  // ── what a socket says ──────────────────────────────────────────────────

  receive(connection: Connection, data: Uint8Array): void {
    const frame = readFrame(data)
    if (!frame) return connection.close('poisoned')
    connection.spend(data.byteLength, frame.kind === 'step1' || frame.kind === 'queryAwareness')
    // Those that need the lane have been dealt with when it is through.
    if (frame.kind !== 'step1' && frame.kind !== 'write') queueMicrotask(() => connection.settled())
    switch (frame.kind) {
      case 'step1':
        return this.#handshake.asked(
          connection,
          frame.vector,
          this.deps.sightings.get(this.#personIn(connection)),
          this.#text?.vector() ?? new Map<number, number>(),
        )
      case 'write':
        return this.#written(connection, frame.update, frame.whole)
      case 'awareness':
        return this.#presence.shown(connection, frame.update, data)
      case 'queryAwareness':
        return connection.reads ? this.#presence.welcome(connection) : undefined
      case 'other':
        return
    }
  }

  #written(connection: Connection, update: Uint8Array, whole: boolean): void {
    connection.frames += 1
    const number = connection.frames
    const { taken, ...sight } = connection.sight(whole && connection.gap)
    const stroke = { update, whole, ...sight }
    this.#inLane(connection, (memory, writing) => {
      const verdict = this.#apply(connection, stroke, memory, writing)
      writing.afterCommit(() => {
        if (verdict.verdict === 'applied') taken()
        this.#judged(connection, verdict, number, update, whole)
      })
    })
  }

  #apply(
    connection: Connection,
    stroke: Pick<Stroke, 'update' | 'whole' | 'knows' | 'has'>,
    memory: unknown,
    writing: Writing,
  ): Verdict {
    const text = this.#open(memory)
    const name = this.#personIn(connection)
    if (connection.poisoned || this.deps.strain.isOut(name)) return { verdict: 'after-poison' }
    if (connection.refused) return { verdict: 'after-refusal' }
    const { speaker } = connection
    const rights = this.source.rights(memory, speaker)
    const verdict: Verdict = rights.write
      ? text.apply(
          {
            ...stroke,
            author: { person: speaker.person, seat: speaker.actor.seat, at: this.deps.clock.now() },
            declares: connection.declares,
            clientsLeft: limits.clientsPerConnection - connection.clients,
            stepsLeft: this.deps.strain.stepsLeft(name),
            from: connection,
          },
          writing,
        )
      : { verdict: 'right', why: rights.why ?? 'ReadOnly' }
    // What follows rests on what was refused: nothing of it may be taken in part.
    if (verdict.verdict === 'right' || verdict.verdict === 'declined') connection.refused = true
    if (verdict.verdict === 'poisoned') {
      connection.poisoned = true
      if (verdict.costly) this.deps.strain.keepOut(name)
    }
    if (verdict.verdict !== 'applied') return verdict
    this.deps.strain.spend(name, verdict.steps)
    for (const { seat, draft } of verdict.rescued)
      if (draft) writing.afterCommit(() => this.#deliver({ seat, draft }))
    return verdict
  }

  #judged(
    connection: Connection,
    verdict: Verdict,
    number: number,
    update: Uint8Array,
    whole: boolean,
  ): void {
    if (whole && verdict.verdict !== 'gap') queueMicrotask(() => this.#handshake.heard(connection))
    switch (verdict.verdict) {
      case 'applied':
        if (whole) connection.gap = false
        connection.clients += verdict.newClients
        for (const { seat, words, paragraph } of verdict.rescued)
          if (paragraph !== undefined) this.#tellSeat(seat, { t: 'rescued', words, paragraph })
        return connection.acknowledge(number)
      case 'gap':
        return this.#handshake.askAgain(connection)
      case 'poisoned':
        this.deps.log.error(
          { why: verdict.why, person: connection.speaker.person },
          'a socket sent what no editor makes',
        )
        connection.close('poisoned')
        if (verdict.costly) this.#keepOut(connection)
        return
      case 'after-poison':
        return
      case 'declined':
        return this.#refuse(connection, update, verdict.code)
      case 'right':
        return this.#refuse(connection, update, verdict.why)
      case 'after-refusal':
        return this.#refuse(connection, update)
    }
  }

  /** Who caused too much work stays out for a while, through whatever window. */
  #keepOut({ speaker }: Connection): void {
    for (const other of this.connections) if (other.speaker.person === speaker.person) other.close('limits')
  }

  /** Told once; what is typed after goes to the same drafts. */
  #refuse(connection: Connection, update: Uint8Array, code?: string): void {
    // A desk that may not be written has no other desk to keep its words.
    if (this.source.kind === 'desk') return this.#tellRefused(connection, code)
    const known = this.#refused.get(connection)
    const words = known ?? this.#refusedWords(connection)
    if (!known) {
      this.#refused.set(connection, words)
      this.#letGo()
    }
    if (!words.add(update)) connection.close('limits')
    else if (words.isDue) this.#keep(connection, words, code)
  }

  #refusedWords(connection: Connection): RefusedWords {
    const { strain, clock } = this.deps
    const name = this.#personIn(connection)
    const purse = {
      bytesLeft: () => strain.bytesLeft(name),
      spendBytes: (bytes: number) => strain.spendBytes(name, bytes),
      stepsLeft: () => strain.stepsLeft(name),
      spendSteps: (steps: number) => strain.spend(name, steps),
    }
    return new RefusedWords(this.source, connection.speaker, clock, purse, (work) => {
      // Also behind one that failed: that was told to whoever asked for it.
      const done = this.#keeping.then(work, work)
      this.#keeping = done
      return done
    })
  }

  /** A page that was refused begins anew by itself. Of those that stay, the oldest come again: each costs as much as the text. */
  #letGo(): void {
    for (const [connection, words] of [...this.#refused].slice(0, -limits.refusedAtOnce))
      void words.release().then(() => connection.close('reload'))
  }

  #keep(connection: Connection, words: RefusedWords, code?: string): void {
    const { keeping, strain } = this.deps
    const kept = words
      .keep()
      .then(({ draft, poisoned, costly, full }) => {
        if (full) return connection.tell({ t: 'refused', code: 'DeskFull', rule: 'ROOM-52' })
        if (poisoned === undefined) return this.#tellRefused(connection, code, draft)
        connection.close('poisoned')
        if (!costly) return
        strain.keepOut(this.#personIn(connection))
        this.#keepOut(connection)
      })
      .catch((error: unknown) => this.#failed(error))
    keeping.add(kept)
    void kept.finally(() => keeping.delete(kept))
  }

  #tellRefused(connection: Connection, code: string | undefined, draft?: string): void {
    if (code !== undefined)
      connection.tell({ t: 'refused', code, rule: refusalRule, ...(draft === undefined ? {} : { draft }) })
  }

  // ── telling ─────────────────────────────────────────────────────────────

  readonly #changed = (change: TextChange): void => this.#telling.changed(change)

  /** Those who have been greeted: before, it is not known that they may see anything. */
  #guests(): readonly Connection[] {
    return [...this.connections].filter(({ rights }) => rights.read)
  }

  #tellSeat(seat: string, frame: ServerFrame): void {
    for (const connection of this.#guests()) if (connection.seat === seat) connection.tell(frame)
  }

  /** To the desk; the text remembers until it is there. */
  #deliver({ seat, draft }: Outgoing): void {
    this.source
      .keep(seat, draft)
      .then(() => {
        const words = draft.content.map((run) => run.text).join('')
        this.#tellSeat(seat, { t: 'rescued', words, draft: draft.id })
        return this.source.lane.run((memory, writing) =>
          this.source.text(memory).delivered(draft.id, this.deps.clock.now(), writing),
        )
      })
      .catch((error: unknown) => this.#failed(error))
  }

  // ── time ────────────────────────────────────────────────────────────────

  /** About once a second: slow readers, sessions that have ended, presences that would be forgotten. */
  tick(): void {
    for (const connection of this.connections) {
      if (!this.deps.host.stands(connection.speaker)) connection.close('signedOut')
      else if (connection.tooSlow) connection.close('slow')
      else this.#handshake.catchUp(connection)
    }
    for (const [connection, words] of this.#refused)
      if (words.isWaiting && words.isDue) this.#keep(connection, words)
    this.#presence.tick()
  }

  // ── the lane ────────────────────────────────────────────────────────────

  /** The text of this memory, listened to. */
  #open(memory: unknown): LiveText {
    const text = this.source.text(memory)
    if (text !== this.#text && !this.#disposed) {
      this.#text?.unlisten(this.#changed)
      this.#text = text
      text.listen(this.#changed)
    }
    return text
  }

  #inLane(connection: Connection, work: (memory: unknown, writing: Writing) => void, counted = true): void {
    this.source.lane
      .run(work)
      .catch((error: unknown) => this.#failed(error))
      .finally(() => {
        if (counted) connection.settled()
      })
  }

  /** The memory may be half changed and is dropped; whoever saw it comes again. */
  #failed(error: unknown): void {
    this.deps.log.error(
      { fault: faultFacts(error), document: this.source.document },
      'a text could not be changed',
    )
    this.reset()
  }
}

const refusalRule = 'ROOM-12'

const may = (rights: {
  readonly write: boolean
  readonly why?: string
}): { mayWrite: boolean; why?: string } => ({
  mayWrite: rights.write,
  ...(rights.why === undefined ? {} : { why: rights.why }),
})
