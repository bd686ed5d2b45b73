/**
 * Files put together as a zip, as they are: a Word file is small, and what compresses better than this weighs more on the page
 * than it saves on the disk. Pure.
 */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1
  return rest
})

const checksum = (bytes: Uint8Array): number => {
  let sum = 0xff_ff_ff_ff
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0)
  return (sum ^ 0xff_ff_ff_ff) >>> 0
}

/** Each with its width in bytes, the lowest first. */
const numbers = (...fields: readonly (readonly [value: number, width: 2 | 4])[]): readonly number[] =>
  fields.flatMap(([value, width]) => Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 0xff))

/** Names are in UTF-8, nothing is compressed, and every file is of the first day that a zip can name. */
const described = (name: Uint8Array, bytes: Uint8Array): readonly number[] =>
  numbers(
    [20, 2],
    [0x08_00, 2],
    [0, 2],
    [0, 2],
    [0x21, 2],
    [checksum(bytes), 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  )

export const zipped = (files: Readonly<Record<string, string>>): Uint8Array => {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const list: Uint8Array[] = []
  let place = 0
  for (const [path, text] of Object.entries(files)) {
    const [name, bytes] = [encoder.encode(path), encoder.encode(text)]
    const said = described(name, bytes)
    const head = Uint8Array.from([...numbers([0x04_03_4b_50, 4]), ...said])
    const entry = [...numbers([0x02_01_4b_50, 4], [20, 2]), ...said]
    list.push(Uint8Array.from([...entry, ...numbers([0, 2], [0, 2], [0, 2], [0, 4], [place, 4])]), name)
    parts.push(head, name, bytes)
    place += head.length + name.length + bytes.length
  }
  const count = list.length / 2
  const size = list.reduce((sum, { length }) => sum + length, 0)
  const end = numbers(
    [0x06_05_4b_50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [place, 4],
    [0, 2],
  )
  const whole = [...parts, ...list, Uint8Array.from(end)]
  const result = new Uint8Array(whole.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of whole) {
    result.set(part, at)
    at += part.length
  }
  return result
}
