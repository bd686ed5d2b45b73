/**
 * The bytes of the text socket: y-websocket's own kinds, and ours (`shared/protocol/socket.ts`). Pure; a frame that
 * cannot be read is `undefined`, never an exception.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { messageKind, syncKind, type ServerFrame } from '../../shared/protocol/socket.ts'

type ClientFrame =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  /** `whole`: the answer to our SyncStep1. */
  | { readonly kind: 'write'; readonly update: Uint8Array; readonly whole: boolean }
  | { readonly kind: 'awareness'; readonly update: Uint8Array }
  | { readonly kind: 'queryAwareness' }
  /** A kind we have no use for. */
  | { readonly kind: 'other' }

export const readFrame = (data: Uint8Array): ClientFrame | undefined => {
  try {
    const decoder = decoding.createDecoder(data)
    const kind = decoding.readVarUint(decoder)
    if (kind === messageKind.awareness)
      return { kind: 'awareness', update: decoding.readVarUint8Array(decoder) }
    if (kind === messageKind.queryAwareness) return { kind: 'queryAwareness' }
    if (kind !== messageKind.sync) return { kind: 'other' }
    const step = decoding.readVarUint(decoder)
    // A copy: what is queued must not hold or share the socket's buffer.
    const bytes = decoding.readVarUint8Array(decoder).slice()
    if (step === syncKind.step1) return { kind: 'step1', vector: bytes }
    if (step === syncKind.step2) return { kind: 'write', update: bytes, whole: true }
    return step === syncKind.update ? { kind: 'write', update: bytes, whole: false } : undefined
  } catch {
    return undefined
  }
}

const syncFrame = (step: number, bytes: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageKind.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })

/** A frame that many are sent: as it is, and as it goes over a line, which for a server's is the same bytes for everybody. */
export type SharedFrame = { readonly message: Uint8Array; readonly wire: Uint8Array }

const wholeBinaryMessage = 0x82

/** As RFC 6455 has a server frame it: whole, binary, not masked. */
export const sharedFrame = (message: Uint8Array): SharedFrame => {
  const { byteLength } = message
  const head = byteLength < 126 ? 2 : byteLength < 65_536 ? 4 : 10
  const wire = Buffer.allocUnsafeSlow(head + byteLength)
  wire[0] = wholeBinaryMessage
  if (head === 2) wire[1] = byteLength
  else if (head === 4) {
    wire[1] = 126
    wire.writeUInt16BE(byteLength, 2)
  } else {
    wire[1] = 127
    wire.writeBigUInt64BE(BigInt(byteLength), 2)
  }
  wire.set(message, head)
  return { message, wire }
}

export const step1Frame = (vector: Uint8Array): Uint8Array => syncFrame(syncKind.step1, vector)
export const step2Frame = (update: Uint8Array): Uint8Array => syncFrame(syncKind.step2, update)
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(syncKind.update, update)

export const ownFrame = (frame: ServerFrame): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageKind.penholder)
    encoding.writeVarString(encoder, JSON.stringify(frame))
  })

/** One client's state within an awareness frame; `state` is null when it has left. */
type AwarenessEntry = { readonly client: number; readonly clock: number; readonly state: unknown }

/** An entry's bytes, made once for all the frames it stands in. */
export const awarenessEntry = ({ client, clock, state }: AwarenessEntry): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })

export const awarenessFrame = (entries: readonly Uint8Array[]): Uint8Array => {
  const update = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const entry of entries) encoding.writeUint8Array(encoder, entry)
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageKind.awareness)
    encoding.writeVarUint8Array(encoder, update)
  })
}

/** At most `most` entries are read, however many are claimed; `undefined` if they cannot be. */
export const readAwareness = (update: Uint8Array, most: number): readonly AwarenessEntry[] | undefined => {
  try {
    const decoder = decoding.createDecoder(update)
    const count = Math.min(decoding.readVarUint(decoder), most)
    return Array.from({ length: count }, () => ({
      client: decoding.readVarUint(decoder),
      clock: decoding.readVarUint(decoder),
      state: JSON.parse(decoding.readVarString(decoder)) as unknown,
    }))
  } catch {
    return undefined
  }
}
