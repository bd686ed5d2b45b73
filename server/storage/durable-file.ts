/**
 * A small file that is either the old one or the new one, whatever happens in between: written beside under a name of its own,
 * flushed, moved into place, and the folder flushed. The predecessor stays as `.bak`.
 */
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

export const backupOf = (file: string): string => `${file}.bak`

export const writeDurably = (
  file: string,
  text: string,
  keep: { backup: boolean } = { backup: false },
): void => {
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    writeFlushed(draft, text)
    if (keep.backup) keepBackup(file)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  syncFolder(dirname(file))
}

const writeFlushed = (file: string, text: string): void => {
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** A second name for the present file: there is no moment without it. */
const keepBackup = (file: string): void => {
  const draft = `${backupOf(file)}.${randomUUID()}.tmp`
  try {
    linkSync(file, draft)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
  }
  renameSync(draft, backupOf(file))
  // Renaming one name of a file onto another of the same file does nothing and leaves the first.
  rmSync(draft, { force: true })
}

/** What the system calls it where a disk is full, or fails; also where only words of it have come from another process. */
export const diskTrouble = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  const told = [code, error.message, typeof error.cause === 'string' ? error.cause : ''].join(' ')
  return /\b(?:ENOSPC|EDQUOT|EFBIG|EIO)\b|No space left on device|Disk quota exceeded|File too large|Input\/output error/.exec(
    told,
  )?.[0]
}

export const syncFolder = (folder: string): void => {
  // Windows has no flush of a folder; its rename is journalled.
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** A folder of the server's own account alone, whose name, and those of the folders made above it, outlive a loss of power. */
export const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  syncFolder(dirname(folder))
}

/** Whether other accounts of the machine may look into this folder. It is left so: whoever opened it up had a reason, or forgets. */
export const isExposed = (folder: string): boolean =>
  process.platform !== 'win32' && existsSync(folder) && (statSync(folder).mode & 0o077) !== 0
