/**
 * Canonical JSON (RFC 8785) and SHA-256: the one way to turn a value into bytes that are hashed.
 * No Unicode normalisation: what was typed is what is hashed.
 */
import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'

/** RFC 8785: keys sorted by UTF-16 code units, no white space, ECMAScript number forms. `undefined` members are left out. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('canonical JSON has no form for NaN or Infinity')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>
    const keys = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`).join(',')}}`
  }
  throw new Error(`canonical JSON has no form for ${typeof value}`)
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

export const bytesToHex = (bytes: Uint8Array): string =>
  bytes.reduce((hex, byte) => hex + (hexOfByte[byte] ?? ''), '')

/** Lower-case hexadecimal SHA-256 of bytes, or of a string's UTF-8 form. */
export const sha256 = (input: string | Uint8Array): string =>
  bytesToHex(digest(typeof input === 'string' ? encodeUtf8(input) : input))

export const hashOf = (value: unknown): string => sha256(canonicalJson(value))
