/**
 * The texts that somebody has open, by stream, and the way in: who may enter, what is said to those who may not. A room
 * lives while it has sockets; its text lives in the lane.
 */
import type { RawData, WebSocket } from 'ws'
import { closeCode } from '../../shared/protocol/socket.ts'
import { schemaNumber } from '../../shared/text/schema.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Clock } from '../clock.ts'
import { faultFacts } from '../fault.ts'
import type { StreamName } from '../storage/port.ts'
import { Connection } from './connection.ts'
import type { RoomHost, RoomSource } from './host.ts'
import { limits } from './limits.ts'
import { Room } from './room.ts'
import { Sightings } from './sightings.ts'
import { Strain } from './strain.ts'

type RoomsDeps = {
  readonly clock: Clock
  readonly log: { error(details: object, message: string): void }
}

export type Rooms = {
  /** Takes over an open socket. Refusals are close codes, so that the provider knows whether to try again. */
  /** `write` puts bytes that are framed already on the line below the socket; without it the socket frames for each. */
  accept(
    socket: WebSocket,
    room: string,
    params: URLSearchParams,
    speaker: Speaker | undefined,
    write?: (bytes: Uint8Array) => void,
  ): void
  /** Rights or sessions have changed, perhaps only of those whom `filter` names. */
  recheck(filter?: (speaker: Speaker) => boolean): void
  /** The memory of this text, or of a desk on it, was dropped. */
  reset(document: string): void
  /** What stood in this desk has been erased: nobody who has it open brings it back. */
  erased(document: string, desk: string): void
  /** Whether anybody has this text or desk open. */
  inUse(stream: StreamName): boolean
  stats(): { readonly rooms: number; readonly connections: number; readonly frames: number }
  close(): Promise<void>
}

const roomPattern = /^[A-Za-z][A-Za-z0-9_-]{0,63}(\.desk|\.circle\.[0-9a-f-]{36})?$/

export const createRooms = (host: RoomHost, deps: RoomsDeps): Rooms => {
  const rooms = new Map<string, Room>()
  const sightings = new Sightings()
  const strain = new Strain(() => deps.clock.monotonic())
  const keeping = new Set<Promise<void>>()
  const sockets = new Set<WebSocket>()
  let frames = 0
  let closed = false
  const stop = deps.clock.every(1000, () => {
    for (const room of rooms.values()) room.tick()
  })

  const roomOf = (source: RoomSource): Room => {
    const key = keyOf(source.lane.stream)
    const known = rooms.get(key)
    if (known && known.source.epoch === source.epoch) return known
    const room = new Room(source, { host, sightings, strain, keeping, ...deps })
    rooms.set(key, room)
    return room
  }

  const forget = (room: Room): void => {
    if (room.connections.size > 0) return
    room.dispose()
    for (const [key, other] of rooms) if (other === room) rooms.delete(key)
  }

  const enter = async (
    connection: Connection,
    name: string,
    params: URLSearchParams,
  ): Promise<Room | undefined> => {
    const refused = (code: keyof typeof closeCode): undefined => {
      connection.close(code)
      return undefined
    }
    const source = await host.source(name, connection.speaker)
    if (!connection.open) return undefined
    if (!source) return refused('unknown')
    const epoch = params.get('epoch')
    if (epoch !== null && epoch !== source.epoch)
      return refused(source.erasedSince?.(epoch) ? 'erased' : 'epoch')
    const room = roomOf(source)
    if (room.connections.size >= limits.connectionsPerRoom) return refused('limits')
    connection.socket.once('close', () => {
      room.leave(connection)
      forget(room)
    })
    await room.enter(connection)
    return connection.open && connection.rights.read ? room : undefined
  }

  return {
    accept(socket, name, params, speaker, write) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      // Without a listener, an error of one socket would end the process.
      socket.on('error', () => socket.terminate())
      const early = closed ? 'reload' : refusalOf(name, params, speaker, host)
      if (early || !speaker) return socket.close(closeCode[early ?? 'signedOut'], early)
      const says = { ours: params.get('ack') === '1', declares: params.get('carries') === '1' }
      const connection = new Connection(socket, speaker, says, () => deps.clock.monotonic(), write)
      let room: Room | undefined
      const waiting: Uint8Array[] = []
      let waitingBytes = 0
      const receive = (data: Uint8Array): void => {
        frames += 1
        if (!host.stands(speaker)) connection.close('signedOut')
        else if (connection.open) room?.receive(connection, data)
      }
      socket.on('message', (raw: RawData, binary: boolean) => {
        if (!binary) return connection.close('poisoned')
        const data = bytesOf(raw)
        if (room) return receive(data)
        waiting.push(data)
        waitingBytes += data.byteLength
        if (waiting.length > limits.waitingFrames || waitingBytes > limits.waitingBytes)
          connection.close('limits')
      })
      enter(connection, name, params)
        .then((entered) => {
          room = entered
          if (room) for (const data of waiting.splice(0)) receive(data)
        })
        .catch((error: unknown) => {
          deps.log.error({ fault: faultFacts(error), room: name }, 'a room could not be opened')
          connection.close('reload')
        })
    },

    recheck(filter) {
      for (const room of rooms.values())
        for (const connection of room.connections) {
          if (filter && !filter(connection.speaker)) continue
          if (!host.stands(connection.speaker)) connection.close('signedOut')
          else
            room.recheck(connection).catch((error: unknown) => {
              deps.log.error({ fault: faultFacts(error) }, 'rights could not be asked')
              connection.close('reload')
            })
        }
    },

    reset(document) {
      for (const room of rooms.values())
        if (room.source.document === document || room.source.lane.stream.stream === document) room.reset()
    },

    erased(document, desk) {
      for (const room of rooms.values()) if (isDeskOf(room, document, desk)) room.end()
    },

    inUse: (stream) => (rooms.get(keyOf(stream))?.connections.size ?? 0) > 0,

    stats: () => ({
      rooms: rooms.size,
      connections: [...rooms.values()].reduce((sum, { connections }) => sum + connections.size, 0),
      frames,
    }),

    async close() {
      closed = true
      stop()
      const gone = [...sockets].map(
        (socket) =>
          new Promise<void>((resolve) =>
            socket.readyState === socket.CLOSED ? resolve() : socket.once('close', () => resolve()),
          ),
      )
      for (const socket of sockets) socket.close(closeCode.reload, 'closing')
      const cut = setTimeout(() => {
        for (const socket of sockets) socket.terminate()
      }, limits.closingMilliseconds)
      await Promise.all(gone)
      clearTimeout(cut)
      // Whoever left with refused words has been promised nothing, and loses nothing.
      while (keeping.size > 0) await Promise.all(keeping)
      const lanes = new Set([...rooms.values()].map(({ source }) => source.lane))
      for (const lane of lanes) await lane.idle()
    },
  }
}

const keyOf = ({ body, stream }: StreamName): string => `${body}/${stream}`

/** The room of a desk on a text, by its private name. */
const isDeskOf = ({ source }: Room, document: string, desk: string): boolean => {
  const { stream } = source.lane.stream
  return source.document === document && stream !== document && stream.endsWith(`~${desk}`)
}

const refusalOf = (
  name: string,
  params: URLSearchParams,
  speaker: Speaker | undefined,
  host: RoomHost,
): keyof typeof closeCode | undefined => {
  if (!speaker || !host.stands(speaker)) return 'signedOut'
  // A page opened for another seat of the same person must begin anew.
  const seat = params.get('seat')
  if (seat !== null && seat !== speaker.actor.seat) return 'signedOut'
  if (!roomPattern.test(name)) return 'unknown'
  const schema = params.get('schema')
  return schema !== null && schema !== String(schemaNumber) ? 'schema' : undefined
}

const bytesOf = (raw: RawData): Uint8Array => {
  if (Array.isArray(raw)) return new Uint8Array(Buffer.concat(raw))
  return raw instanceof ArrayBuffer
    ? new Uint8Array(raw)
    : new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength)
}
