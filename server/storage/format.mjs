/**
 * What every store writes, whatever it is made of: ordered keys out of names, and records with a checksum.
 * Plain JavaScript, because the probe (`embedded/probe.mjs`) runs it in a process of its own, without a build;
 * its types are in `format.d.mts`. Knows no engine and no rules.
 *
 * Key: parts one after the other, each ended by 00, a 00 inside written 00 FF. Keys therefore sort part by part in
 * order of code points, and no part can reach into the next (ST-8). The first byte names the kind of key.
 *
 * Record: length u32 · CRC-32 u32 · kind u8 · length of meta u32 · meta (JSON) · bytes.
 * The checksum covers the key too, so a record found in another's place is a damaged one.
 */
import { crc32 } from 'node:zlib'

export const space = { entry: 1, head: 2, outcome: 3, row: 4, probe: 5 }

/** First line of a file of records (`embedded/dump.mjs`). */
export const dumpHeading = 'penholder records 1\n'

/** Leaves room for the sequence below what LMDB takes in a page of 4 kB. */
export const longestKey = 1024

const loneSurrogate = /\p{Surrogate}/u

/** UTF-8 in which a lone surrogate keeps its own three bytes, so that different strings stay different. */
const encodeText = (text) => {
  if (!loneSurrogate.test(text)) return Buffer.from(text, 'utf8')
  const pieces = Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    return loneSurrogate.test(character)
      ? Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)])
      : Buffer.from(character, 'utf8')
  })
  return Buffer.concat(pieces)
}

/** Bytes ED A0…BF begin a surrogate and nothing else. */
const isSurrogateAt = (bytes, index) => bytes[index] === 0xed && (bytes[index + 1] ?? 0) >= 0xa0

const decodeText = (bytes) => {
  let text = ''
  let from = 0
  for (let index = bytes.indexOf(0xed); index >= 0; index = bytes.indexOf(0xed, index + 1)) {
    if (!isSurrogateAt(bytes, index)) continue
    const code = 0xd000 | ((bytes[index + 1] & 63) << 6) | (bytes[index + 2] & 63)
    text += bytes.toString('utf8', from, index) + String.fromCharCode(code)
    from = index + 3
  }
  return text + bytes.toString('utf8', from)
}

const encodePart = (part) => {
  const bytes = encodeText(part)
  if (!bytes.includes(0)) return Buffer.concat([bytes, Buffer.of(0)])
  const escaped = []
  for (const byte of bytes) escaped.push(...(byte === 0 ? [0, 0xff] : [byte]))
  escaped.push(0)
  return Buffer.from(escaped)
}

export const encodeKey = (kind, parts) => {
  const key = Buffer.concat([Buffer.of(kind), ...parts.map(encodePart)])
  if (key.length > longestKey)
    throw new RangeError(`a key of ${key.length} bytes is longer than ${longestKey}`)
  return key
}

export const decodeKey = (key) => {
  const parts = []
  let part = []
  for (let index = 1; index < key.length; index += 1) {
    if (key[index] !== 0) part.push(key[index])
    else if (key[index + 1] === 0xff) {
      part.push(0)
      index += 1
    } else {
      parts.push(decodeText(Buffer.from(part)))
      part = []
    }
  }
  return parts
}

/** After every key that begins with `prefix`: no part begins with FF. */
export const endOf = (prefix) => Buffer.concat([prefix, Buffer.of(0xff)])

const sequenceLength = 8

/** Key of one entry: the key of its stream and eight bytes of sequence. */
export const entryKey = (streamKey, seq) => {
  const key = Buffer.alloc(streamKey.length + sequenceLength)
  key.set(streamKey)
  key.writeBigUInt64BE(BigInt(seq), streamKey.length)
  return key
}

export const splitEntryKey = (key) => {
  const end = key.length - sequenceLength
  return { streamKey: key.subarray(0, end), seq: Number(key.readBigUInt64BE(end)) }
}

export const recordKind = { event: 1, text: 2, value: 3 }

const withBytes = 0x80
const headerLength = 13
const nothing = new Uint8Array(0)

const checksumOf = (key, record) => crc32(record.subarray(8), crc32(key))

/** `meta` is JSON text; `bytes` may be absent, which is not the same as empty. */
export const encodeRecord = (key, kind, meta, bytes) => {
  const text = Buffer.from(meta, 'utf8')
  const record = Buffer.alloc(headerLength + text.length + (bytes ?? nothing).length)
  record.writeUInt32BE(record.length - 8, 0)
  record[8] = bytes ? kind | withBytes : kind
  record.writeUInt32BE(text.length, 9)
  record.set(text, headerLength)
  if (bytes) record.set(bytes, headerLength + text.length)
  record.writeUInt32BE(checksumOf(key, record), 4)
  return record
}

/** Whether a record is whole, and belongs to this key. */
export const isSound = (key, record) =>
  record.length >= headerLength &&
  record.readUInt32BE(0) === record.length - 8 &&
  record.readUInt32BE(4) === checksumOf(key, record) &&
  headerLength + record.readUInt32BE(9) <= record.length

/** What is in a record, copied out of it; `undefined` if it is not sound. */
export const decodeRecord = (key, record) => {
  if (!isSound(key, record)) return undefined
  const end = headerLength + record.readUInt32BE(9)
  const meta = record.toString('utf8', headerLength, end)
  const kind = record[8] & ~withBytes
  return record[8] & withBytes ? { kind, meta, bytes: new Uint8Array(record.subarray(end)) } : { kind, meta }
}
