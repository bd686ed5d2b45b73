/**
 * Whether a data folder may be opened, and what in it is damaged. After a clean end the note left then is enough; otherwise
 * all of it is read once by `probe.mjs`, in a process that may die of it instead of this one.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder, writeDurably } from '../durable-file.ts'
import { type Damage, StoreFault } from '../port.ts'
import { programBeside } from './program.ts'

export const dataFileIn = (folder: string): string => join(folder, 'data.mdb')
const noteIn = (folder: string): string => join(folder, 'closed-cleanly')

export type Examination = {
  readonly damage: readonly Damage[]
  /** False where pages of the file itself are damaged: to write next to them could destroy more, or the process. */
  readonly writable: boolean
  /** False after a clean end: nothing was read. */
  readonly read: boolean
}

const sound: Examination = { damage: [], writable: true, read: false }

/** Throws StoreFault, naming the file, where nothing can be opened. */
export const examineFolder = async (folder: string, always: boolean): Promise<Examination> => {
  const file = dataFileIn(folder)
  const note = textOf(noteIn(folder))
  if (!existsSync(file)) {
    if (note === undefined) return sound
    throw new StoreFault(`${file} is missing, though a store was closed here`)
  }
  return note === fingerprintOf(file) && !always ? sound : probe(folder, file)
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

const probe = (folder: string, file: string): Promise<Examination> =>
  new Promise((resolve, reject) => {
    // Nothing of this process's environment: it may name a debugger's port, or a loader.
    const child = spawn(process.execPath, [programBeside('probe'), folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {},
    })
    let out = ''
    let complaint = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
    child.on('error', (cause) => reject(new StoreFault('the probe could not be started', { cause })))
    child.on('close', (code, signal) => {
      const [report, writable] = out.split('\n')
      if (report) resolve(examinationOf(JSON.parse(report) as readonly Damage[], writable === 'writable'))
      else
        reject(
          new StoreFault(
            `${file} is damaged: the process that read it ended ${signal ? `by ${signal}` : `with code ${code}`}; ` +
              `nothing was opened and nothing was changed`,
            { cause: complaint.trim() },
          ),
        )
    })
  })

/** Where no stream is touched, the damage is in what the file keeps for itself. */
const examinationOf = (damage: readonly Damage[], writable: boolean): Examination =>
  writable || damage.length > 0
    ? { damage, writable, read: true }
    : { damage: [{ body: '', stream: 'free pages', seq: 0, what: 'unreadable' }], writable, read: true }
