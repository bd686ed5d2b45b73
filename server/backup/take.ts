/**
 * A backup of a data folder, taken while its server runs or while it does not: all records as they were at one moment (texts,
 * desks, records, papers), and the settings. It is complete or it is not there: made beside, flushed, then renamed.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { makeFolder, syncFolder, writeDurably } from '../storage/durable-file.ts'
import { dataFileIn } from '../storage/embedded/examine.ts'
import { dumpFolder } from '../storage/embedded/dump.ts'
import { manifestIn, recordsFileIn, settingsIn, storeIn, type Manifest } from './manifest.ts'

export class CannotBackUp extends Error {
  override readonly name = 'CannotBackUp'
}

/** Throws CannotBackUp for what the caller can mend, StoreFault where the folder cannot be read through. */
export const takeBackup = async (dataDir: string, target: string): Promise<Manifest> => {
  if (!existsSync(dataFileIn(storeIn(dataDir))))
    throw new CannotBackUp(`${dataDir} is not a data folder: there is no store in it.`)
  if (existsSync(target))
    throw new CannotBackUp(`${target} is there already; a backup overwrites nothing. Name a new folder.`)
  const draft = `${resolve(target)}.${randomUUID()}.partial`
  makeFolder(draft)
  try {
    const { pagesSound: _, ...report } = await dumpFolder(storeIn(dataDir), recordsFileIn(draft))
    const manifest: Manifest = {
      format: 1,
      ...report,
      damage: [...report.damage],
      settings: keepSettings(dataDir, draft),
    }
    writeDurably(manifestIn(draft), `${JSON.stringify(manifest, undefined, 2)}\n`)
    // Between looking and renaming another may have come: a rename onto a folder that is not empty fails.
    renameSync(draft, target)
    syncFolder(dirname(resolve(target)))
    return manifest
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Its hash; null where there are no settings yet. */
const keepSettings = (dataDir: string, draft: string): string | null => {
  if (!existsSync(settingsIn(dataDir))) return null
  const text = readFileSync(settingsIn(dataDir), 'utf8')
  writeDurably(settingsIn(draft), text)
  return createHash('sha256').update(text).digest('hex')
}
