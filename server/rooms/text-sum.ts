/**
 * All that the entries of a text come to, up to one of them, as bytes: what a text is opened from instead of its whole log.
 * It can always be made again from the log, and is thrown away where it is not of this form.
 *
 * Pure. `text-log.ts` makes one and begins with one; `sums.ts` of the server keeps it beside the log.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { canonicalJson } from '../../shared/canonical.ts'
import type { Attribution } from '../../shared/protocol/socket.ts'
import type { Ways } from './lineage.ts'
import type { ChainLink, Outgoing, Owner } from './text-chain.ts'

/** Raised with every change of what is in it: a sum of another form is not read. */
const form = 1

type Plain = {
  readonly chain: Pick<ChainLink, 'number' | 'hash'>
  readonly owners: readonly Owner[]
  readonly attribution: Attribution
  readonly ways: Ways
  readonly outgoing: readonly Outgoing[]
  readonly size: number
}

export type Said = Plain & {
  /** The whole document, deleted words with it. */
  readonly doc: Uint8Array
  /** What had been deleted when the last version was issued, as a Yjs snapshot; empty where there is no version. */
  readonly before: Uint8Array
}

export const encodeSum = ({ doc, before, ...said }: Said): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, form)
    encoding.writeVarString(encoder, JSON.stringify(said))
    encoding.writeVarUint8Array(encoder, doc)
    encoding.writeVarUint8Array(encoder, before)
  })

/** `undefined` for one of another form; throws for bytes that are none. */
export const decodeSum = (bytes: Uint8Array): Said | undefined => {
  const decoder = decoding.createDecoder(bytes)
  if (decoding.readVarUint(decoder) !== form) return undefined
  const said = JSON.parse(decoding.readVarString(decoder)) as Plain
  return { ...said, doc: decoding.readVarUint8Array(decoder), before: decoding.readVarUint8Array(decoder) }
}

/** Whether two say the same of a text, however their words were cut into pieces on the way. */
export const sameSum = (a: Said, b: Said): boolean => plain(a) === plain(b)

/** The size is an estimate. */
const plain = ({ doc, before, size: _estimate, ...said }: Said): string =>
  canonicalJson({ ...said, doc: hex(joined(doc)), before: hex(before) })

/** Taken in at once, pieces that belong together are joined, so that equal documents give equal bytes. */
const joined = (update: Uint8Array): Uint8Array => {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, update)
  return Y.encodeStateAsUpdate(doc)
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
