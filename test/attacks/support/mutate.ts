/** Honest frames, and what becomes of them when bytes, lengths, ids and clocks in them are changed by chance. */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { rootName } from '../../../shared/text/schema.ts'
import type { Random } from '../../collaboration/support/random.ts'
import { copyOf, updateBy } from '../../collaboration/support/updates.ts'
import { firstWords } from './scene.ts'

const sync = (step: number, bytes: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })

const awareness = (client: number, clock: number, state: unknown): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode((inner) => {
        encoding.writeVarUint(inner, 1)
        encoding.writeVarUint(inner, client)
        encoding.writeVarUint(inner, clock)
        encoding.writeVarString(inner, JSON.stringify(state))
      }),
    )
  })

/** Wide enough that every id which takes its place has as many bytes. */
const placeholder = 2 ** 28

/** What an editor sends that has `state`, each frame from a new document: letters, marks, blocks, deletions, all of it. */
export const honestFrames = (state: Uint8Array): readonly Uint8Array[] => {
  const by = (change: (doc: Y.Doc, root: Y.XmlFragment) => void): Uint8Array =>
    updateBy(copyOf(state, placeholder), (doc) => change(doc, doc.getXmlFragment(rootName)))
  const block = (): Y.XmlElement => {
    const element = new Y.XmlElement<{ id: string; level: number }>('paragraph')
    element.setAttribute('id', 'pfuzzfuzz1')
    element.setAttribute('level', 1)
    element.insert(0, [new Y.XmlText('a block of its own')])
    return element as unknown as Y.XmlElement
  }
  const strokes = [
    by((doc) => firstWords(doc).insert(0, 'honest words ')),
    by((doc) => firstWords(doc).insert(1, 'é漢😀')),
    by((doc) => firstWords(doc).format(0, 1, { bold: {} })),
    by((doc) => firstWords(doc).delete(0, 1)),
    by((_, root) => root.insert(1, [block()])),
    by((doc, root) => {
      firstWords(doc).insert(0, 'moved')
      root.insert(0, [block(), block()])
      root.delete(0, 1)
    }),
  ]
  const doc = copyOf(state, placeholder)
  updateBy(doc, () => firstWords(doc).insert(0, 'all of it '))
  const cursor = { anchor: { tname: rootName }, head: { assoc: 0 } }
  return [
    ...strokes.map((update) => sync(2, update)),
    sync(1, Y.encodeStateAsUpdate(doc)),
    sync(0, Y.encodeStateVector(doc)),
    awareness(placeholder, 1, { user: { name: 'x' }, cursor }),
    Uint8Array.of(3),
    encoding.encode((encoder) => encoding.writeVarUint(encoder, 100)),
  ]
}

/** The same from another client: one of whom the server knows nothing yet. */
export const sentBy = (frame: Uint8Array, number: number): Uint8Array => {
  const [from, to] = [placeholder, placeholder + number].map((id) =>
    Buffer.from(encoding.encode((encoder) => encoding.writeVarUint(encoder, id))),
  )
  const bytes = Buffer.from(frame)
  if (from && to)
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at)
  return bytes
}

const odd = [0, 1, 0x7f, 0x80, 0xff, 0xfe, 0x40, 0xc4, 0x84, 0x0a] as const

/** One to three changes; most leave the framing alone, so that what is inside is reached. */
export const mutated = (bytes: Uint8Array, from: readonly Uint8Array[], random: Random): Uint8Array => {
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(bytes.length)
    switch (random.below(8)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
        break
      case 1:
        bytes[at] = random.pick(odd)
        break
      case 2:
        bytes[at] = ((bytes[at] ?? 0) + random.pick([1, 255])) & 255
        break
      case 3:
        bytes = reframed(bytes, (inner) => inner.slice(0, random.below(inner.length)))
        break
      case 4:
        bytes = reframed(bytes, (inner) =>
          splice(inner, random, Buffer.of(...random.pick([[255, 255, 255, 255, 15], [0], [128, 1]]))),
        )
        break
      case 5:
        bytes = reframed(bytes, (inner) =>
          splice(inner, random, random.pick(from).slice(0, 1 + random.below(12))),
        )
        break
      case 6:
        bytes = bytes.slice(0, 1 + random.below(bytes.length))
        break
      default:
        bytes = reframed(bytes, (inner) => {
          const changed = inner.slice()
          const place = random.below(Math.max(1, changed.length))
          if (changed.length > 0) changed[place] = random.below(256)
          return changed
        })
    }
    if (bytes.length === 0) return Uint8Array.of(0)
  }
  return bytes
}

const splice = (bytes: Uint8Array, random: Random, piece: Uint8Array): Uint8Array => {
  const at = random.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
}

/** Changes what a sync frame carries and gives it a length that fits. */
const reframed = (frame: Uint8Array, change: (inner: Uint8Array) => Uint8Array): Uint8Array => {
  let at = 2
  while ((frame[at] ?? 0) >= 128) at += 1
  if (frame[0] !== 0 || at + 1 >= frame.length) return change(frame)
  return sync(frame[1] ?? 0, change(frame.subarray(at + 1)))
}
