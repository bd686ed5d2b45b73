/**
 * Canonical JSON (RFC 8785) and SHA-256: the one way to turn a value into bytes that are hashed.
 * No Unicode normalisation: what was typed is what is hashed.
 */
import { digest } from 'lib0/hash/sha256'

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

const utf8 = (text: string): Uint8Array => {
  // TextEncoder is not in the language itself; this keeps shared/ free of any platform.
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) {
      // A lone surrogate has no UTF-8 form; it becomes U+FFFD, as in every encoder.
      const safe = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
      bytes.push(0xe0 | (safe >> 12), 0x80 | ((safe >> 6) & 63), 0x80 | (safe & 63))
    } else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      )
  }
  return Uint8Array.from(bytes)
}

export const bytesToHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Lower-case hexadecimal SHA-256 of bytes, or of a string's UTF-8 form. */
export const sha256 = (input: string | Uint8Array): string =>
  bytesToHex(digest(typeof input === 'string' ? utf8(input) : input))

export const hashOf = (value: unknown): string => sha256(canonicalJson(value))
