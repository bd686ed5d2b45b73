/**
 * Whether a data folder may be opened, and what in it is damaged. After a clean end the note left then is enough; otherwise
 * all of it is read once by `probe.mjs`, in a process that may die of it instead of this one.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { syncFolder, writeDurably } from '../durable-file.ts'
import { type Damage, StoreFault } from '../port.ts'

export const dataFileIn = (folder: string): string => join(folder, 'data.mdb')
const noteIn = (folder: string): string => join(folder, 'closed-cleanly')

/** Streams of a folder that are damaged. Throws StoreFault, naming the file, where nothing can be opened. */
export const examineFolder = async (folder: string, always: boolean): Promise<readonly Damage[]> => {
  const file = dataFileIn(folder)
  if (!existsSync(file)) return []
  const wasClosedCleanly = textOf(noteIn(folder)) === fingerprintOf(file)
  return wasClosedCleanly && !always ? [] : probe(folder, file)
}

/** From now on the end is not clean until `noteCleanEnd`. */
export const forgetCleanEnd = (folder: string): void => {
  rmSync(noteIn(folder), { force: true })
  syncFolder(folder)
}

export const noteCleanEnd = (folder: string): void =>
  writeDurably(noteIn(folder), fingerprintOf(dataFileIn(folder)))

/** Another file (a restored one, say) or one that was written since has another. */
const fingerprintOf = (file: string): string => {
  const { ino, size, mtimeMs } = statSync(file)
  return `${ino} ${size} ${mtimeMs}`
}

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Beside this file in the sources; beside the bundle, or beside its folder of chunks, once built. */
const probeScript = (): string => {
  const places = ['./probe.mjs', './probe.js', '../probe.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  )
  const found = places.find((place) => existsSync(place))
  if (!found) throw new StoreFault(`the probe is missing from the build: none of ${places.join(', ')}`)
  return found
}

const probe = (folder: string, file: string): Promise<readonly Damage[]> =>
  new Promise((resolve, reject) => {
    // Nothing of this process's environment: it may name a debugger's port, or a loader.
    const child = spawn(process.execPath, [probeScript(), folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {},
    })
    let out = ''
    let complaint = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
    child.on('error', (cause) => reject(new StoreFault('the probe could not be started', { cause })))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(out) as readonly Damage[])
      else
        reject(
          new StoreFault(
            `${file} is damaged: the process that read it ended ${signal ? `by ${signal}` : `with code ${code}`}. ` +
              `Nothing was opened and nothing was changed. Keep a copy of the folder and restore a backup.`,
            { cause: complaint.trim() },
          ),
        )
    })
  })
