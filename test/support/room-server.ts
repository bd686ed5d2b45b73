/**
 * A server with rooms and nothing else: the real lane, store, rooms and sockets; who speaks and who may is said by the
 * test. Everything it opens is closed by `close`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Speaker } from '../../server/access/speaker.ts'
import type { Clock } from '../../server/clock.ts'
import { systemClock } from '../../server/clock.ts'
import { Lane } from '../../server/lane.ts'
import type { Rights, RoomHost, RoomSource } from '../../server/rooms/host.ts'
import { LiveText } from '../../server/rooms/live-text.ts'
import { createRooms, type Rooms } from '../../server/rooms/rooms.ts'
import { openEmbedded } from '../../server/storage/embedded/store.ts'
import type { Store } from '../../server/storage/port.ts'
import { attachSockets } from '../../server/transport/socket.ts'
import { readDrafts, type Draft } from '../../shared/text/desk.ts'
import { plainText, type TextDocument } from '../../shared/text/schema.ts'

export const document = 'd_roomserver0000000000'
export const epoch = 'e1'

type Memory = { readonly text: LiveText }

export type RoomServerOptions = {
  readonly clock?: Clock
  readonly paragraphs?: readonly string[]
  readonly store?: (folder: string) => Promise<Store>
  /** Rooms are told to start again when a lane drops its memory. */
  readonly rights?: (speaker: Speaker) => Rights
}

/** Wraps a store so that a test can hold commits back or let one fail. */
export class Gate {
  failing = 0
  #held: Promise<void> | undefined
  #open: () => void = () => undefined

  constructor(private readonly inner: Store) {}

  hold(): void {
    this.#held = new Promise((resolve) => {
      this.#open = resolve
    })
  }

  release(): void {
    this.#open()
    this.#held = undefined
  }

  get store(): Store {
    const { inner } = this
    return {
      get description() {
        return inner.description
      },
      commit: async (commit) => {
        await this.#held
        if (this.failing > 0) {
          this.failing -= 1
          throw new Error('the disk said no')
        }
        return inner.commit(commit)
      },
      read: (stream, after, limit) => inner.read(stream, after, limit),
      lastSeq: (stream) => inner.lastSeq(stream),
      streams: () => inner.streams(),
      outcome: (body, person, command) => inner.outcome(body, person, command),
      row: (key) => inner.row(key),
      rows: (body, table, prefix) => inner.rows(body, table, prefix),
      probe: () => inner.probe(),
      damage: () => inner.damage(),
      close: () => inner.close(),
    }
  }
}

export type RoomServer = {
  readonly url: string
  readonly port: number
  readonly rooms: Rooms
  readonly gate: Gate
  readonly lane: Lane<Memory>
  readonly log: readonly string[]
  /** Changes what a seat may do; `recheck` tells the rooms. */
  readonly allow: (seat: string, rights: Rights) => void
  readonly end: (person: string) => void
  readonly words: () => Promise<readonly string[]>
  readonly drafts: (seat: string) => Promise<readonly Draft[]>
  readonly desk: (seat: string) => Lane<Memory>
  readonly reopened: () => Promise<LiveText>
  /** Query parameters that say who connects. */
  readonly as: (person: string, seat?: string) => Record<string, string>
  readonly close: () => Promise<void>
}

export const startRoomServer = async (options: RoomServerOptions = {}): Promise<RoomServer> => {
  const clock = options.clock ?? systemClock
  const folder = await mkdtemp(join(tmpdir(), 'penholder-rooms-'))
  const opened = await (options.store ?? ((place) => openEmbedded(place)))(folder)
  const gate = new Gate(opened)
  const { store } = gate
  const log: string[] = []
  const rightsOf = new Map<string, Rights>()
  const ended = new Set<string>()
  const open: Rights = { read: true, write: true }

  const laneOf = (stream: string, kind: 'text' | 'desk'): Lane<Memory> => {
    const name = { body: 'b', stream }
    const load = async () => {
      const text = new LiveText(kind)
      const entries = await store.read(name)
      for (const entry of entries) text.fold(entry)
      return { memory: { text }, seq: entries.length }
    }
    return new Lane<Memory>(name, store, load, () => rooms.reset(document))
  }
  const lane = laneOf(document, 'text')
  const desks = new Map<string, Lane<Memory>>()
  const desk = (seat: string): Lane<Memory> => {
    const known = desks.get(seat) ?? laneOf(`${document}~desk~${seat}`, 'desk')
    desks.set(seat, known)
    return known
  }

  const sourceOf = (kind: 'text' | 'desk', of: Lane<Memory>): RoomSource => {
    const source: RoomSource<Memory> = {
      kind,
      document,
      epoch,
      lane: of,
      text: (memory) => memory.text,
      history: () => 'since-version',
      rights: (_, speaker) => rightsOf.get(speaker.actor.seat) ?? options.rights?.(speaker) ?? open,
      keep: (seat, draft, begun = false) =>
        desk(seat).run(({ text }, writing) => text.keep(draft, begun, clock.now(), writing)),
    }
    return source as unknown as RoomSource
  }

  const host: RoomHost = {
    stands: (speaker) => !ended.has(speaker.person),
    source: async (room, speaker) => {
      if (room === document) return sourceOf('text', lane)
      return room === `${document}.desk` ? sourceOf('desk', desk(speaker.actor.seat)) : undefined
    },
  }
  const rooms = createRooms(host, {
    clock,
    log: { error: (details, message) => void log.push(`${message}: ${JSON.stringify(details)}`) },
  })

  const server = createServer()
  const sockets = attachSockets<Speaker>(server, {
    speakerOf: async ({ url }) => {
      const params = new URL(url ?? '', 'http://local').searchParams
      const [person, seat] = [params.get('person'), params.get('of')]
      if (!person || !seat) return undefined
      const actor = { person, seat, role: 'member' as const, capacity: 'delegate' as const }
      return { session: `s-${person}`, body: 'b', person, name: `Expert, ${seat}`, actor }
    },
    waitOf: () => 0,
    rooms,
    live: { accept: (socket) => socket.close() },
    originAllowed: ({ headers }) => headers.origin === undefined || headers.origin === 'http://ours.example',
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  const content = (options.paragraphs ?? ['first line here', 'alpha beta gamma delta']).map(
    (words, index) => ({
      type: 'paragraph' as const,
      attrs: { id: `pseed${String(index).padStart(6, '0')}` },
      ...(words === '' ? {} : { content: [{ type: 'text' as const, text: words }] }),
    }),
  )
  const text: TextDocument = { type: 'doc', schema: 1, content }
  await lane.run((memory, writing) =>
    memory.text.seed(text, { seat: 'chair', person: 'chair' }, clock.now(), writing),
  )

  return {
    url: `ws://127.0.0.1:${port}/sync`,
    port,
    rooms,
    gate,
    lane,
    log,
    allow: (seat, rights) => void rightsOf.set(seat, rights),
    end: (person) => void ended.add(person),
    words: () => lane.read((memory) => memory.text.text().content.map((block) => plainText(block.content))),
    drafts: (seat) => desk(seat).read((memory) => readDrafts(memory.text.doc)),
    desk,
    reopened: async () => (
      await lane.read(() => undefined),
      await laneOf(document, 'text').read((memory) => memory.text)
    ),
    as: (person, seat = person) => ({ person, of: seat }),
    async close() {
      await rooms.close()
      sockets.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await lane.idle()
      for (const one of desks.values()) await one.idle()
      await opened.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
