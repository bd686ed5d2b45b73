/**
 * Reads a whole LMDB folder once, in a process of its own, because a damaged page can kill the process that touches it.
 * Prints one line of JSON: which streams are damaged, and where. Run by `examine.ts`; plain JavaScript, so that it needs no
 * build (a bundled server carries it as `probe.js`). Writes nothing.
 *
 *   node probe.mjs <folder>
 */
import { open } from 'lmdb'
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
      fault ??= 'unreadable'
    }
    // The head stands elsewhere in the file: it tells of entries lost at the end.
    if (!fault && head === undefined) fault = 'checksum'
    if (!fault && last !== head) fault = last < head ? 'gap' : 'unreadable'
    if (fault) damage.push({ body, stream, seq: last + 1, what: fault })
  }

  const known = new Set()
  for (const { key, value } of [...db.getRange(range(space.head))]) {
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

  if (damage.length === 0 && counted !== promised)
    damage.push({ body: '', stream: 'rows or outcomes', seq: 0, what: 'gap' })
  return damage
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder?')
const db = open({
  path: folder,
  noSubdir: false,
  readOnly: true,
  overlappingSync: false,
  keyEncoding: 'binary',
  encoding: 'binary',
})
process.stdout.write(`${JSON.stringify(examine(db))}\n`)
await db.close()
