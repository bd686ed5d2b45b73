/** Damage to a closed LMDB folder: an entry taken out or turned over through LMDB itself, or bytes of the file overwritten. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { open } from 'lmdb'
import { encodeKey, entryKey, space } from '../../server/storage/format.mjs'
import type { StreamName } from '../../server/storage/port.ts'

const dataFile = (folder: string): string => join(folder, 'data.mdb')

export const harmEntry = async (
  folder: string,
  { body, stream }: StreamName,
  seq: number,
  how: 'gap' | 'checksum',
): Promise<void> => {
  const db = open<Buffer, Buffer>({
    path: folder,
    noSubdir: false,
    overlappingSync: false,
    keyEncoding: 'binary',
    encoding: 'binary',
  })
  const key = entryKey(encodeKey(space.entry, [body, stream]), seq)
  const record = db.getBinary(key)
  if (!record) throw new Error(`there is no entry ${seq} to harm`)
  if (how === 'gap') db.removeSync(key)
  else {
    const harmed = Buffer.from(record)
    harmed.writeUInt8(harmed.readUInt8(harmed.length - 1) ^ 1, harmed.length - 1)
    db.putSync(key, harmed)
  }
  await db.close()
}

export const pageSize = 4096

export const pagesIn = (folder: string): number => Math.ceil(readFileSync(dataFile(folder)).length / pageSize)

export const overwrite = (folder: string, offset: number, bytes: Uint8Array): void => {
  const descriptor = openSync(dataFile(folder), 'r+')
  writeSync(descriptor, bytes, 0, bytes.length, offset)
  closeSync(descriptor)
}

/** Where in the file some bytes stand, -1 if nowhere. */
export const offsetOf = (folder: string, bytes: Uint8Array): number =>
  readFileSync(dataFile(folder)).indexOf(bytes)

export const offsetsOf = (folder: string, bytes: Uint8Array): readonly number[] => {
  const file = readFileSync(dataFile(folder))
  const found: number[] = []
  for (let offset = file.indexOf(bytes); offset >= 0; offset = file.indexOf(bytes, offset + 1))
    found.push(offset)
  return found
}

/** Where a page says how far its list of keys goes: two bytes for each. */
const listEnd = 20

const flagsAt = 18
const branch = 1

/** A page of records that calls itself one of references: LMDB ends the process that comes to it from the page before. */
export const makeDeadly = (folder: string, page: number): void =>
  overwrite(folder, page * pageSize + flagsAt, Uint8Array.of(branch, 0))

/** What a damaged page can do without any error: one record less. */
export const forgetLastKey = (folder: string, page: number): void => {
  const offset = page * pageSize + listEnd
  const end = Buffer.alloc(2)
  end.writeUInt16LE(readFileSync(dataFile(folder)).readUInt16LE(offset) - 2)
  overwrite(folder, offset, end)
}
