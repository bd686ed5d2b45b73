/**
 * How much room a store's file has in the addresses of its process. The file is read through a map of it, and the library, once
 * the map is too short, makes another in the middle of a commit: where the system gives it none the process dies without a
 * word, and each map that was too short stays. So much is asked for at the start that it never comes to that, and a commit
 * that might not fit is not begun (ST-18). Addresses cost no memory and no disk.
 */
import { readFileSync, statSync } from 'node:fs'
import { open, type RootDatabase } from 'lmdb'
import { StoreFault } from '../port.ts'
import type { Put } from '../prepare.ts'
import { dataFileIn } from './examine.ts'

const usual = 64 * 2 ** 30
/** What a store must be able to grow by, or it is not worth opening. */
const least = 64 * 2 ** 20

/** The library's defaults that do not fit ours are set here, for all who open a folder. Throws StoreFault where it cannot be mapped. */
export const openMapped = (
  folder: string,
  readOnly: boolean,
  wanted = usual,
): RootDatabase<Buffer, Buffer> => {
  const file = dataFileIn(folder)
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const left = addressesLeft()
  const mapSize = Math.min(Math.max(wanted, 4 * size), left)
  // Opened with more than the system gives, the library would die as it does when it grows.
  if (mapSize < Math.min(size + least, wanted))
    throw new StoreFault(
      `the system leaves this process ${sizeOf(left)} of addresses, and ${file} needs ${sizeOf(size + least)} (see ulimit -v)`,
    )
  return open<Buffer, Buffer>({
    path: folder,
    readOnly,
    mapSize,
    noSubdir: false,
    overlappingSync: false,
    // Batches are made here. Its own would make two transactions of each, with two flushes, and a rejection that nobody hears.
    eventTurnBatching: false,
    keyEncoding: 'binary',
    encoding: 'binary',
  })
}

/** Half of what the system still gives this process: it has other use for addresses too. Not limited where it does not say. */
const addressesLeft = (): number => {
  const limit = Number(/^Max address space +(\d+)/m.exec(procFile('limits'))?.[1] ?? Infinity)
  const used = Number(/^VmSize:\s+(\d+)/m.exec(procFile('status'))?.[1] ?? 0) * 1024
  return Math.max(0, Math.floor((limit - used) / 2 ** 21)) * 2 ** 20
}

/** Of Linux alone. */
const procFile = (name: string): string => {
  try {
    return readFileSync(`/proc/self/${name}`, 'utf8')
  } catch {
    return ''
  }
}

/** What is left of the addresses, in pages, as a commit may need them at most: rather too little than too much. */
export class Room {
  #pages = 0

  constructor(private readonly db: RootDatabase<Buffer, Buffer>) {}

  /** Throws where this might not fit: the library would then ask the system for more in the middle of it. */
  take(puts: readonly Put[]): void {
    this.#pages -= mostPages(puts)
    if (this.#pages >= 0) return
    // What was put down before took less than it might have.
    const { mapSize, lastPageNumber, pageSize } = this.db.getStats() as Stats
    this.#pages = Math.floor(mapSize / pageSize) - lastPageNumber - mostPages(puts)
    if (this.#pages >= 0) return
    throw new Error(
      `it has filled the ${sizeOf(mapSize)} of addresses that were kept for it; it is given more when it is started again`,
    )
  }
}

/** Each may part a page of every level; what is long lies on pages of its own; the list of free pages is written besides. */
const mostPages = (puts: readonly Put[]): number => {
  const bytes = puts.reduce((sum, { key, record }) => sum + key.length + (record?.length ?? 0), 0)
  return levels * puts.length + Math.ceil((2 * bytes) / leastPage) + besides
}
const levels = 6
const leastPage = 4096
const besides = 256

type Stats = { readonly mapSize: number; readonly lastPageNumber: number; readonly pageSize: number }

const sizeOf = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20).toLocaleString('en')} MB`
