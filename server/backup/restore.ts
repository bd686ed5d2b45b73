/**
 * A data folder out of a backup. What is damaged in the backup itself is named and nothing is made; what was damaged in the
 * folder when it was taken comes back as it was. The folder is made beside, checked, begun anew and then renamed: it is there
 * whole or not at all, and never in the place of another.
 */
import { createHash, randomUUID } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Clock } from '../clock.ts'
import { makeFolder, syncFolder, writeDurably } from '../storage/durable-file.ts'
import { fillFolder, recordsIn, type RawRecord } from '../storage/embedded/dump.ts'
import { decodeKey, space } from '../storage/format.mjs'
import { openStorage } from '../storage/index.ts'
import { StoreFault, type Damage } from '../storage/port.ts'
import { beginAnew, type Begun } from './begin-anew.ts'
import { readManifest, recordsFileIn, settingsIn, storeIn, type Manifest } from './manifest.ts'

/** In sentences: what is wrong and what to do. */
export class CannotRestore extends Error {
  override readonly name = 'CannotRestore'
}

export type Restored = Begun & { readonly manifest: Manifest; readonly damage: readonly Damage[] }

export const restoreBackup = async (backup: string, dataDir: string, clock: Clock): Promise<Restored> => {
  const manifest = await sound(backup)
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0)
    throw new CannotRestore(`${dataDir} is not empty; a restore overwrites nothing. Name a new folder.`)
  const draft = `${resolve(dataDir)}.${randomUUID()}.partial`
  try {
    await fillFolder(storeIn(draft), recordsIn(recordsFileIn(backup)))
    if (manifest.settings !== null) writeDurably(settingsIn(draft), readFileSync(settingsIn(backup), 'utf8'))
    const begun = await begin(draft, manifest.taken, clock)
    if (existsSync(dataDir)) rmdirSync(dataDir)
    makeFolder(dirname(resolve(dataDir)))
    renameSync(draft, dataDir)
    syncFolder(dirname(resolve(dataDir)))
    return { ...begun, manifest, damage: manifest.damage }
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

const begin = async (dataDir: string, taken: number, clock: Clock): Promise<Begun> => {
  const store = await openStorage({ dataDir, examine: 'always' })
  try {
    return await beginAnew(store, taken, clock)
  } finally {
    await store.close()
  }
}

/** The backup is what was written; throws with all that is not. */
const sound = async (backup: string): Promise<Manifest> => {
  const manifest = readManifest(backup)
  if (!manifest) throw new CannotRestore(`${backup} is no backup: it has no backup.json that can be read.`)
  const file = recordsFileIn(backup)
  if (!existsSync(file)) throw new CannotRestore(`${file} is missing: this backup cannot be restored.`)
  const settings = settingsIn(backup)
  if (manifest.settings !== null && (!existsSync(settings) || (await hashOf(settings)) !== manifest.settings))
    throw new CannotRestore(`${settings} is missing or is not what was written. Take an older backup.`)
  if ((await hashOf(file)) === manifest.sha256) return manifest
  const places = await damagedIn(file, manifest)
  throw new CannotRestore(
    `${file} is not what was written. Damaged: ${places.join('; ')}. Nothing was restored; take an older backup.`,
  )
}

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}

const most = 20

/** Streams and tables with a record that is not what was written, and where the file itself goes wrong. */
const damagedIn = async (file: string, { records }: Manifest): Promise<readonly string[]> => {
  const places = new Set<string>()
  let count = 0
  try {
    for await (const record of recordsIn(file)) {
      count += 1
      if (!record.sound) places.add(placeOf(record))
    }
    if (count !== records) places.add(`${count} of ${records} records are there`)
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error
    places.add(`${error.message}, after ${count} of ${records} records`)
  }
  if (places.size === 0) places.add('a part that belongs to no record')
  const named = [...places]
  return named.length > most ? [...named.slice(0, most), `${named.length - most} more`] : named
}

const placeOf = ({ key }: RawRecord): string => {
  const [body = '', name = ''] = decodeKey(key)
  if (key[0] === space.outcome) return `answers of ${body}`
  return key[0] === space.row ? `rows of ${name} in ${body}` : `${body}/${name}`
}
