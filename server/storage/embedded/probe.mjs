/**
 * Reads a whole LMDB folder once, in a process of its own, because a damaged page can kill the process that touches it.
 * Run by `examine.ts`; plain JavaScript, so that it needs no build (a bundled server carries it as `probe.js`).
 * Changes nothing in the file.
 *
 *   node probe.mjs <folder> [<options as JSON>]
 *
 * `from`: the part to begin with, where another process died in the one before. `withoutHeads`: it died of the heads; streams
 * are then found by their entries, and each is said; or they are the `streams` given, where that killed another one too.
 * `only`: one part alone, a stream, saying each sound entry before the next is touched.
 *
 * Prints lines of JSON: `begin` and a number before a part is touched, so that whoever survives knows where this process was
 * and can go on behind it; `damage` as it is found; `end` with whether the pages are sound; and then, if the file can also be
 * written, `writable`.
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

const say = (line) => writeSync(1, `${JSON.stringify(line)}\n`)

const examine = (db, { from = 0, withoutHeads = false, streams: given, only }) => {
  const promised = db.getStats().entryCount
  let pagesSound = true
  let damaged = false
  let counted = 0
  const count = () => {
    counted += 1
    if (counted > promised) throw new TooMany('more records than the index holds')
  }
  const damage = (place) => {
    damaged = true
    say({ damage: place })
  }
  const range = (kind) => ({ start: Buffer.of(kind), end: Buffer.of(kind + 1) })

  const examineStream = ({ streamKey, head }) => {
    let last = 0
    let fault
    try {
      for (const { key, value } of db.getRange({ start: entryKey(streamKey, 0), end: endOf(streamKey) })) {
        count()
        if (fault) continue
        if (splitEntryKey(key).seq !== last + 1) fault = 'gap'
        else if (!isSound(key, value)) fault = 'checksum'
        else last += 1
        if (only === undefined || fault) continue
        say({ sound: last })
        // All of it is there; whoever reads it need not touch what stands behind.
        if (last === head) return say({ whole: true })
      }
    } catch (error) {
      if (error instanceof TooMany) throw error
      pagesSound = false
      // What cannot be read may stand behind the last entry.
      if (last !== head) fault ??= 'unreadable'
    }
    // The head stands elsewhere in the file: it tells of entries lost at the end.
    if (!fault && head === undefined) fault = 'checksum'
    if (!fault && last !== head) fault = last < head ? 'gap' : 'unreadable'
    const [body, stream] = decodeKey(streamKey)
    if (fault) damage({ body, stream, seq: last + 1, what: fault })
  }

  const byHeads = () =>
    [...db.getRange(range(space.head))].map(({ key, value }) => {
      count()
      const [body, stream] = decodeKey(key)
      const head = decodeRecord(key, value)?.meta
      return {
        streamKey: encodeKey(space.entry, [body, stream]),
        head: head === undefined ? undefined : Number(head),
      }
    })

  /** One look per stream. */
  const byEntries = () => {
    const found = []
    for (let start = Buffer.of(space.entry); ;) {
      const [key] = db.getKeys({ start, end: Buffer.of(space.entry + 1) })
      if (!key) return found
      const { streamKey } = splitEntryKey(key)
      found.push({ streamKey: Buffer.from(streamKey), head: undefined })
      const [body, stream] = decodeKey(streamKey)
      if (withoutHeads) say({ found: { body, stream } })
      start = endOf(streamKey)
    }
  }

  const examineRecords = (kind) => {
    for (const { key, value } of db.getRange(range(kind))) {
      count()
      if (isSound(key, value)) continue
      const [body = '', table = ''] = decodeKey(key)
      const stream = kind === space.row ? `rows of ${table}` : 'outcomes'
      damage({ body, stream, seq: 0, what: 'checksum' })
    }
  }

  if (only === undefined && from === 0) say({ begin: 0, part: withoutHeads ? 'entries' : 'heads' })
  const streams = given
    ? given.map(({ body, stream }) => ({
        streamKey: encodeKey(space.entry, [body, stream]),
        head: undefined,
      }))
    : withoutHeads
      ? byEntries()
      : byHeads()
  // Nobody writes meanwhile: in each process that goes on after another the parts have the same numbers.
  const parts = [
    ...streams.map((stream) => {
      const [body, name] = decodeKey(stream.streamKey)
      return { names: { body, stream: name }, run: () => examineStream(stream) }
    }),
    {
      names: { part: 'entries' },
      run: () => {
        if (withoutHeads) return
        // Entries whose stream has lost its head.
        const known = new Set(streams.map(({ streamKey }) => streamKey.toString('latin1')))
        for (const stream of byEntries())
          if (!known.has(stream.streamKey.toString('latin1'))) examineStream(stream)
      },
    },
    { names: { part: 'outcomes' }, run: () => examineRecords(space.outcome) },
    { names: { part: 'rows' }, run: () => examineRecords(space.row) },
    { names: { part: 'probe' }, run: () => examineRecords(space.probe) },
  ]
  if (only !== undefined) {
    parts[only - 1].run()
    return false
  }
  for (const [index, { names, run }] of parts.entries()) {
    if (index + 1 < from) continue
    say({ begin: index + 1, ...names })
    run()
  }
  // Fewer records than the tree says it has: whole pages are gone, not single records.
  if (from === 0 && counted !== promised) pagesSound = false
  if (from === 0 && !damaged && !pagesSound)
    damage({ body: '', stream: 'rows or outcomes', seq: 0, what: 'gap' })
  say({ end: true, pagesSound })
  return pagesSound && from === 0 && !withoutHeads
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

const [folder, options = '{}'] = process.argv.slice(2)
if (!folder) throw new Error('which folder?')
const reading = openFolder(folder, true)
const mayBeWritten = examine(reading, JSON.parse(options))
await reading.close()
// What was found is said before: the trial may end the process.
if (mayBeWritten) {
  const writing = openFolder(folder, false)
  tryToWrite(writing)
  await writing.close()
  say({ writable: true })
}
