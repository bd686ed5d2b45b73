/** Keys and records, below any engine: what [ST-8] and [ST-10] of the stores rest on. */
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import {
  decodeKey,
  decodeRecord,
  encodeKey,
  encodeRecord,
  endOf,
  isSound,
  recordKind,
  space,
} from '../../server/storage/format.mjs'

const part = fc.oneof(
  fc.string({
    unit: fc.constantFrom('\0', 'a', '\u00ff', '\ud800', '\udc00', '\ud7ff', '\u{10ffff}'),
    maxLength: 4,
  }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const parts = fc.array(part, { maxLength: 4 })

describe('format', () => {
  it('[ST-8] a key gives its parts back, whatever characters they are made of', () => {
    fc.assert(
      fc.property(parts, (key) => {
        expect(decodeKey(encodeKey(space.row, key))).toEqual(key)
      }),
    )
  })

  it('[ST-8] one key lies within the range of another exactly if its first parts are equal to it', () => {
    fc.assert(
      fc.property(parts, parts, fc.boolean(), (prefix, key, extended) => {
        const whole = extended ? [...prefix, ...key] : key
        const [start, encoded] = [encodeKey(space.row, prefix), encodeKey(space.row, whole)]
        const within = Buffer.compare(encoded, start) >= 0 && Buffer.compare(encoded, endOf(start)) < 0
        expect(within).toBe(prefix.every((text, index) => whole[index] === text))
      }),
    )
  })

  it('[ST-5] a record with any one byte changed, cut or under another key is not sound', () => {
    const key = encodeKey(space.entry, ['b', 's'])
    const anyRecord = fc.tuple(fc.json(), fc.option(fc.uint8Array({ maxLength: 200 }), { nil: undefined }))
    fc.assert(
      fc.property(anyRecord, fc.nat(), fc.integer({ min: 1, max: 255 }), ([meta, bytes], place, flip) => {
        const record = encodeRecord(key, recordKind.text, meta, bytes)
        expect(decodeRecord(key, record)).toEqual({
          kind: recordKind.text,
          meta,
          ...(bytes ? { bytes } : {}),
        })
        const index = place % record.length
        const changed = Buffer.from(record)
        changed.writeUInt8(changed.readUInt8(index) ^ flip, index)
        expect(isSound(key, changed)).toBe(false)
        expect(isSound(key, record.subarray(0, index))).toBe(false)
        expect(isSound(encodeKey(space.entry, ['b', 't']), record)).toBe(false)
      }),
    )
  })
})
