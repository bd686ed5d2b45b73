/**
 * A store's records in one file: taken from a folder while its server goes on (`dump.mjs` does it), read back record by record,
 * and put into a new folder. Knows bytes and keys; nothing of texts.
 */
import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { dumpHeading, isSound } from '../format.mjs'
import { type Damage, StoreFault } from '../port.ts'
import { makeFolder, syncFolder } from '../durable-file.ts'
import { openMapped } from './addresses.ts'
import { realCause } from './cause.ts'
import { programBeside } from './program.ts'

type DumpReport = {
  /** The moment of the copy, by the machine's clock. */
  readonly taken: number
  readonly records: number
  readonly bytes: number
  readonly sha256: string
  readonly damage: readonly Damage[]
  /** False where pages of the file are lost, not single records. */
  readonly pagesSound: boolean
}

export type RawRecord = { readonly key: Buffer; readonly value: Buffer }

const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority

/** Throws StoreFault where the folder cannot be read through. Whoever types goes first. */
export const dumpFolder = (folder: string, file: string): Promise<DumpReport> =>
  run([folder, file], PRIORITY_BELOW_NORMAL)

/** The same without a file: everything is read and checked. Whoever does anything else goes first. */
export const checkFolder = (folder: string): Promise<DumpReport> => run([folder], PRIORITY_LOW)

const run = (places: readonly string[], priority: number): Promise<DumpReport> =>
  new Promise((resolve, reject) => {
    const [folder] = places
    const child = spawn(process.execPath, [programBeside('dump'), ...places], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {},
    })
    if (child.pid !== undefined) yielding(child.pid, priority)
    let out = ''
    let complaint = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
    child.on('error', (cause) => reject(new StoreFault('the copy could not be started', { cause })))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(out) as DumpReport)
      else
        reject(
          new StoreFault(
            signal
              ? `the process that read ${folder} ended by ${signal}: pages of it cannot be read. Keep the folder, and restore an earlier backup beside it`
              : `the process that read ${folder} ended with code ${code}`,
            { cause: complaint.trim() },
          ),
        )
    })
  })

const yielding = (pid: number, priority: number): void => {
  try {
    setPriority(pid, priority)
  } catch {
    // Over already, or not allowed here: it reads all the same.
  }
}

/** Records in their order; throws StoreFault, with the place, where the file is not what a dump is. */
export async function* recordsIn(file: string): AsyncGenerator<RawRecord & { readonly sound: boolean }> {
  let rest = Buffer.alloc(0)
  let passed = 0
  let begun = false
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk])
    let from = 0
    if (!begun) {
      if (rest.length < dumpHeading.length) continue
      if (rest.toString('latin1', 0, dumpHeading.length) !== dumpHeading)
        throw new StoreFault(`${file} does not begin as a file of records does`)
      from = dumpHeading.length
      begun = true
    }
    for (; rest.length - from >= 8;) {
      const keyEnd = from + 8 + rest.readUInt32LE(from)
      const end = keyEnd + rest.readUInt32LE(from + 4)
      if (end - from > largestRecord)
        throw new StoreFault(`${file} is damaged at byte ${passed + from}: no record is that long`)
      if (end > rest.length) break
      const key = Buffer.from(rest.subarray(from + 8, keyEnd))
      const value = Buffer.from(rest.subarray(keyEnd, end))
      yield { key, value, sound: isSound(key, value) }
      from = end
    }
    passed += from
    rest = rest.subarray(from)
  }
  if (rest.length > 0 || !begun)
    throw new StoreFault(`${file} ends in the middle of a record, at byte ${passed}`)
}

const largestRecord = 1 << 30
const perBatch = 2_000

/** Puts records into a new folder. Nobody else may be there. */
export const fillFolder = async (folder: string, records: AsyncIterable<RawRecord>): Promise<number> => {
  makeFolder(folder)
  const db = openMapped(folder, false)
  let count = 0
  let batch: RawRecord[] = []
  const flush = async (): Promise<void> => {
    const group = batch
    batch = []
    try {
      await db.batch(() => {
        for (const { key, value } of group) void db.put(key, value)
      })
    } catch (error) {
      throw await realCause(error)
    }
  }
  try {
    for await (const record of records) {
      batch.push(record)
      count += 1
      if (batch.length === perBatch) await flush()
    }
    await flush()
  } finally {
    await db.close()
  }
  syncFolder(folder)
  return count
}
