/**
 * Copies a whole LMDB folder, as it was at one moment, into one file of records, while its server goes on writing. A process of
 * its own: it takes no time from the server's, and a damaged page kills this one. The copy is of records, not of pages: each is
 * checked on its way, and can be put into any store. Plain JavaScript, so that it needs no build. Changes nothing in the folder.
 *
 *   node dump.mjs <folder> [<file>]      without a file it only checks
 *
 * File: a line that says what it is; then for each record, in the order of the keys, length of the key u32 · length of the record
 * u32 · key · record. Prints a line of JSON: how much, its SHA-256, when, and what in it is damaged.
 */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { open } from 'lmdb'
import { decodeKey, decodeRecord, dumpHeading, isSound, space, splitEntryKey } from '../format.mjs'

const [folder, file] = process.argv.slice(2)
if (!folder) throw new Error('which folder?')

const db = open({
  path: folder,
  readOnly: true,
  noSubdir: false,
  overlappingSync: false,
  keyEncoding: 'binary',
  encoding: 'binary',
})

const hash = createHash('sha256')
const descriptor = file ? openSync(file, 'wx', 0o600) : undefined
let held = []
let heldBytes = 0
let bytes = 0
const flush = () => {
  const chunk = Buffer.concat(held)
  hash.update(chunk)
  for (let from = 0; descriptor !== undefined && from < chunk.length;)
    from += writeSync(descriptor, chunk, from)
  bytes += chunk.length
  held = []
  heldBytes = 0
}
const add = (part) => {
  held.push(part)
  heldBytes += part.length
  if (heldBytes >= 1 << 20) flush()
}

/** By stream: how far its entries go, and the first fault among them. */
const streams = new Map()
const damage = []
let records = 0

const examine = (key, value) => {
  if (key[0] === space.entry) {
    const { streamKey, seq } = splitEntryKey(key)
    const name = streamKey.subarray(1).toString('latin1')
    const stream = streams.get(name) ?? { last: 0, fault: undefined, key: streamKey }
    streams.set(name, stream)
    if (stream.fault) return
    if (seq !== stream.last + 1) stream.fault = 'gap'
    else if (!isSound(key, value)) stream.fault = 'checksum'
    else stream.last = seq
    return
  }
  const [body = '', name = ''] = decodeKey(key)
  if (key[0] === space.head) {
    const stream = streams.get(key.subarray(1).toString('latin1')) ?? { last: 0, fault: undefined, key }
    streams.set(key.subarray(1).toString('latin1'), stream)
    stream.headed = true
    const head = decodeRecord(key, value)?.meta
    if (head === undefined) stream.fault ??= 'checksum'
    else if (Number(head) !== stream.last) stream.fault ??= Number(head) > stream.last ? 'gap' : 'unreadable'
  } else if (!isSound(key, value))
    damage.push({
      body,
      stream: key[0] === space.row ? `rows of ${name}` : 'outcomes',
      seq: 0,
      what: 'checksum',
    })
}

const count = () => db.getStats().entryCount
const before = count()
const transaction = db.useReadTransaction()
const taken = Date.now()
const promised = count()
add(Buffer.from(dumpHeading))
for (const { key, value } of db.getRange({ transaction })) {
  const lengths = Buffer.alloc(8)
  lengths.writeUInt32LE(key.length, 0)
  lengths.writeUInt32LE(value.length, 4)
  add(lengths)
  add(Buffer.from(key))
  add(Buffer.from(value))
  examine(Buffer.from(key), value)
  records += 1
  if (records > 2 * promised + 1_000_000) throw new Error('more records than the index holds')
}
transaction.done()
// Fewer than the index holds: whole pages are gone, without an error. Not judged where the index grew at that very moment.
const pagesSound = records === promised || before !== promised
flush()
if (descriptor !== undefined) {
  fsyncSync(descriptor)
  closeSync(descriptor)
}
await db.close()

for (const { key, last, fault, headed } of streams.values()) {
  const what = fault ?? (headed ? undefined : 'checksum')
  const [body = '', stream = ''] = decodeKey(key)
  if (what) damage.push({ body, stream, seq: last + 1, what })
}
if (!pagesSound) damage.push({ body: '', stream: 'pages', seq: 0, what: 'gap' })
writeSync(1, `${JSON.stringify({ taken, records, bytes, sha256: hash.digest('hex'), damage, pagesSound })}\n`)
