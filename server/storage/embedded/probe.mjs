/**
 * Reads a whole LMDB folder once, in a process of its own, because a damaged page can kill the process that touches it.
 * Prints a line of JSON, which streams are damaged and where; and then, if the file can also be written, `writable`.
 * Run by `examine.ts`; plain JavaScript, so that it needs no build (a bundled server carries it as `probe.js`).
 * Changes nothing in the file.
 *
 *   node probe.mjs <folder>
 */
import { writeSync } from 'node:fs'
import { ABORT, open } from 'lmdb'
import {
  decodeKey,
  decodeRecord,
  encodeKey,
  endOf,
  entryKey,
  isSound,
  space,
  splitEntryKey,
} from '../format.mjs'

/** More records than the tree says it has: the pages point in circles. */
class TooMany extends Error {}

const examine = (db) => {
  const promised = db.getStats().entryCount
  const damage = []
  let pagesSound = true
  let counted = 0
  const count = () => {
    counted += 1
    if (counted > promised) throw new TooMany('more records than the index holds')
  }
  const range = (kind) => ({ start: Buffer.of(kind), end: Buffer.of(kind + 1) })

  const examineStream = (body, stream, head) => {
    const streamKey = encodeKey(space.entry, [body, stream])
    let last = 0
    let fault
    try {
      for (const { key, value } of db.getRange({ start: entryKey(streamKey, 0), end: endOf(streamKey) })) {
        count()
        if (fault) continue
        if (splitEntryKey(key).seq !== last + 1) fault = 'gap'
        else if (!isSound(key, value)) fault = 'checksum'
        else last += 1
      }
    } catch (error) {
      if (error instanceof TooMany) throw error
      pagesSound = false
      fault ??= 'unreadable'
    }
    // The head stands elsewhere in the file: it tells of entries lost at the end.
    if (!fault && head === undefined) fault = 'checksum'
    if (!fault && last !== head) fault = last < head ? 'gap' : 'unreadable'
    if (fault) damage.push({ body, stream, seq: last + 1, what: fault })
  }

  const known = new Set()
  for (const { key, value } of db.getRange(range(space.head))) {
    count()
    const [body, stream] = decodeKey(key)
    const head = decodeRecord(key, value)?.meta
    known.add(encodeKey(space.entry, [body, stream]).toString('latin1'))
    examineStream(body, stream, head === undefined ? undefined : Number(head))
  }

  // Entries whose stream has lost its head: one look per stream.
  for (let start = Buffer.of(space.entry); ;) {
    const [key] = [...db.getKeys({ start, end: Buffer.of(space.entry + 1), limit: 1 })]
    if (!key) break
    const { streamKey } = splitEntryKey(key)
    if (!known.has(streamKey.toString('latin1'))) {
      const [body, stream] = decodeKey(streamKey)
      examineStream(body, stream, undefined)
    }
    start = endOf(streamKey)
  }

  for (const kind of [space.outcome, space.row, space.probe])
    for (const { key, value } of db.getRange(range(kind))) {
      count()
      if (isSound(key, value)) continue
      const [body = '', table = ''] = decodeKey(key)
      damage.push({
        body,
        stream: kind === space.row ? `rows of ${table}` : 'outcomes',
        seq: 0,
        what: 'checksum',
      })
    }

  // Fewer records than the tree says it has: whole pages are gone, not single records.
  if (counted !== promised) pagesSound = false
  if (damage.length === 0 && !pagesSound)
    damage.push({ body: '', stream: 'rows or outcomes', seq: 0, what: 'gap' })
  return { damage, pagesSound }
}

/** Asks for more room than is free, so that all of the list of free pages is read, and takes it back. */
const tryToWrite = (db) =>
  db.transactionSync(() => {
    db.putSync(encodeKey(space.probe, ['trial']), Buffer.alloc(1 << 20))
    return ABORT
  })

const openFolder = (path, readOnly) =>
  open({
    path,
    readOnly,
    noSubdir: false,
    overlappingSync: false,
    keyEncoding: 'binary',
    encoding: 'binary',
  })

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder?')
const reading = openFolder(folder, true)
const { damage, pagesSound } = examine(reading)
await reading.close()
// Said at once: the trial may end the process.
writeSync(1, `${JSON.stringify(damage)}\n`)
if (pagesSound) {
  const writing = openFolder(folder, false)
  tryToWrite(writing)
  await writing.close()
  writeSync(1, 'writable\n')
}
