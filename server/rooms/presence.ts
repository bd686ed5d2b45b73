/**
 * Who is in a room and where their carets are. Never stored; who somebody is, is written by the server (promise 2 of the README), and
 * each goes by a made-up client id, so that nobody learns an id they could write under. Nobody is shown to themselves:
 * under that id they would take themselves for another.
 *
 * The reader's delegation decides whether a person's function is shown.
 */
import { randomInt } from 'node:crypto'
import type { SeatId } from '../../shared/ids.ts'
import type { Presence } from '../../shared/protocol/socket.ts'
import { rootName } from '../../shared/text/schema.ts'
import type { Speaker } from '../access/speaker.ts'
import { awarenessEntry, awarenessFrame, sharedFrame, type SharedFrame } from './frames.ts'
import { limits } from './limits.ts'

export type Cursor = NonNullable<Presence['cursor']> | null

type Present = {
  /** The connection itself, which is also whom frames are sent to. */
  readonly key: object
  readonly id: number
  readonly speaker: Speaker
  clock: number
  cursor: Cursor
  here: boolean
}

/** Somebody whom frames can be sent to. */
export type Receiver = {
  readonly seat: SeatId
  readonly send: (frame: Uint8Array) => void
  readonly share: (frame: SharedFrame) => void
}

export const colours = 12

export class PresenceBoard<Key extends Receiver> {
  readonly #present = new Map<Key, Present>()
  readonly #ids = new Set<number>()
  /** Changed since the last frame; those who have left are only here. */
  #changed = new Set<Present>()

  /** Shows somebody, or moves their caret. True if there is something new to tell. */
  show(key: Key, speaker: Speaker, cursor: Cursor): boolean {
    const known = this.#present.get(key)
    if (known && JSON.stringify(known.cursor) === JSON.stringify(cursor)) return false
    const present = known ?? this.#enter(key, speaker)
    present.cursor = cursor
    present.clock += 1
    this.#changed.add(present)
    return true
  }

  /** Takes somebody away. True if they were shown. */
  hide(key: Key): boolean {
    const present = this.#present.get(key)
    if (!present) return false
    this.#present.delete(key)
    this.#ids.delete(present.id)
    present.here = false
    present.clock += 1
    this.#changed.add(present)
    return true
  }

  get size(): number {
    return this.#present.size
  }

  /** An id made here, which a client may send back to us as part of what it knows. */
  isMade(client: number): boolean {
    return this.#ids.has(client)
  }

  /** What has changed, one frame per delegation that sees more than the others. */
  flush(receivers: Iterable<Key>): void {
    const changed = [...this.#changed]
    this.#changed = new Set()
    if (changed.length > 0) tell(changed, receivers, false)
  }

  /** All others who are here, with clocks raised so that they are taken as fresh; nobody else: the line is alive. */
  refresh(receivers: Iterable<Key>): void {
    for (const present of this.#present.values()) present.clock += 1
    this.#changed = new Set([...this.#changed].filter(({ here }) => !here))
    tell([...this.#present.values()], receivers, true)
  }

  /** For one who comes or asks. */
  welcome(receiver: Key): void {
    if (this.#present.size > 0) tell([...this.#present.values()], [receiver], false)
  }

  #enter(key: Key, speaker: Speaker): Present {
    let id = randomInt(1, 2 ** 32)
    while (this.#ids.has(id)) id = randomInt(1, 2 ** 32)
    const present: Present = { key, id, speaker, clock: 0, cursor: null, here: true }
    this.#present.set(key, present)
    this.#ids.add(id)
    return present
  }
}

type Said = { readonly key: object; readonly entry: Uint8Array }

/** One frame per delegation that sees more than the others; those who are told of get one without themselves. */
const tell = (presents: readonly Present[], receivers: Iterable<Receiver>, evenNothing: boolean): void => {
  const seats = new Set(presents.map(({ speaker }) => speaker.actor.seat))
  const keys = new Set(presents.map(({ key }) => key))
  const said = new Map<SeatId | undefined, readonly Said[]>()
  const frames = new Map<SeatId | undefined, SharedFrame>()
  for (const receiver of receivers) {
    const reader = seats.has(receiver.seat) ? receiver.seat : undefined
    const all = said.get(reader) ?? presents.map((one) => ({ key: one.key, entry: entryOf(one, reader) }))
    said.set(reader, all)
    if (keys.has(receiver)) {
      const others = all.filter(({ key }) => key !== receiver).map(({ entry }) => entry)
      if (others.length > 0 || evenNothing) receiver.send(awarenessFrame(others))
      continue
    }
    const frame = frames.get(reader) ?? sharedFrame(awarenessFrame(all.map(({ entry }) => entry)))
    frames.set(reader, frame)
    receiver.share(frame)
  }
}

const entryOf = ({ id, clock, here, speaker, cursor }: Present, reader: SeatId | undefined): Uint8Array => {
  const { seat } = speaker.actor
  const user = { seat, ...(reader === seat ? { name: speaker.name } : {}), colour: colourOf(seat) }
  const state: Presence = { user, cursor }
  return awarenessEntry({ client: id, clock, state: here ? state : null })
}

/** The same for a delegation in every room and on every day. */
const colourOf = (seat: SeatId): number => {
  let sum = 0
  for (let index = 0; index < seat.length; index += 1) sum = (sum * 31 + seat.charCodeAt(index)) >>> 0
  return sum % colours
}

/**
 * The caret in what a client says of itself; everything else it says is dropped, and so is a caret that is no place in a
 * text: an editor that resolves one would throw, or make a root of its name (ROOM-16).
 */
export const cursorOf = (state: unknown): Cursor => {
  const cursor = membersOf(membersOf(state)['cursor'])
  const [anchor, head] = [placeOf(cursor['anchor']), placeOf(cursor['head'])]
  return anchor && head ? { anchor, head } : null
}

type Id = { readonly client: number; readonly clock: number }
type Place = {
  readonly type: Id | null
  readonly tname: string | null
  readonly item: Id | null
  readonly assoc: number
}

/** A relative position as Yjs writes it, made anew member by member: at an item, in a type, or in the text's own root. */
const placeOf = (position: unknown): Place | undefined => {
  const members = membersOf(position)
  const [type, item] = [idOf(members['type']), idOf(members['item'])]
  const tname = members['tname'] ?? null
  const assoc = members['assoc'] ?? 0
  if (type === undefined || item === undefined) return undefined
  if (tname !== null && tname !== rootName) return undefined
  if (assoc !== 0 && assoc !== -1) return undefined
  return type === null && tname === null && item === null ? undefined : { type, tname, item, assoc }
}

/** `null` where there is none, `undefined` where it is none that Yjs makes. */
const idOf = (id: unknown): Id | null | undefined => {
  if (id === null || id === undefined) return null
  const { client, clock } = membersOf(id)
  return isCount(client) && isCount(clock) && clock < limits.clock ? { client, clock } : undefined
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** Its own members alone: what an object inherits was sent by nobody. */
const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
