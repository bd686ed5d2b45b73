/**
 * Whether a data folder may be opened, and what in it is damaged. After a clean end the note left then is enough; otherwise
 * all of it is read once by `probe.mjs`, in a process that may die of it instead of this one; another then goes on behind the
 * part of which it died, and what can be read is opened.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder, writeDurably } from '../durable-file.ts'
import { type Damage, StoreFault, type StreamName } from '../port.ts'
import { programBeside } from './program.ts'

export const dataFileIn = (folder: string): string => join(folder, 'data.mdb')
const noteIn = (folder: string): string => join(folder, 'closed-cleanly')

export type Examination = {
  readonly damage: readonly Damage[]
  /** False where pages of the file itself are damaged: to write next to them could destroy more, or the process. */
  readonly writable: boolean
  /** False after a clean end: nothing was read. */
  readonly read: boolean
  /** What kills the process that reads it, and is therefore never touched. */
  readonly closed: ReadonlySet<'heads' | 'outcomes'>
  /** All streams that have entries, where their heads cannot be read. */
  readonly streams: readonly StreamName[]
}

const sound: Examination = { damage: [], writable: true, read: false, closed: new Set(), streams: [] }

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

/** What a process is about to touch. */
type Begun =
  | { readonly begin: number; readonly part: 'heads' | 'entries' | 'outcomes' | 'rows' | 'probe' }
  | ({ readonly begin: number } & StreamName)

/** A line of `probe.mjs`. */
type Line =
  | Begun
  | { readonly found: StreamName }
  | { readonly damage: Damage }
  | { readonly sound: number }
  | { readonly whole: true }
  | { readonly end: true; readonly pagesSound: boolean }
  | { readonly writable: true }

type Said = { readonly lines: readonly Line[]; readonly ended: string; readonly complaint: string }

/** So many processes may die of one file: where more do, hardly anything is whole. */
const mostDeaths = 64

const probe = async (folder: string, file: string): Promise<Examination> => {
  const damage: Damage[] = []
  const closed = new Set<'heads' | 'outcomes'>()
  /** Once the heads are closed: the streams that were found by their entries. */
  let streams: readonly StreamName[] | undefined
  const lost = (part: string): void =>
    void damage.push({ body: '', stream: part, seq: 0, what: 'unreadable' })
  for (let from = 0, deaths = 0; ; deaths += 1) {
    const how = { withoutHeads: closed.has('heads'), streams }
    const said = await run(folder, { ...how, from })
    for (const line of said.lines) if ('damage' in line) damage.push(line.damage)
    const found = said.lines.flatMap((line) => ('found' in line ? [line.found] : []))
    if (how.withoutHeads) streams ??= found
    if (said.lines.some((line) => 'end' in line)) {
      const writable = said.lines.some((line) => 'writable' in line)
      return { ...examinationOf(damage, writable), closed, streams: streams ?? [] }
    }
    const at = said.lines.findLast((line) => 'begin' in line)
    if (!at || deaths === mostDeaths) throw unreadable(file, said, 'it')
    from = at.begin + 1
    if ('stream' in at) {
      const { lines } = await run(folder, { ...how, only: at.begin })
      const last = lines.reduce((seq, line) => ('sound' in line ? line.sound : seq), 0)
      // Where it is whole, what kills stands behind it and is named there.
      if (!lines.some((line) => 'whole' in line))
        damage.push({ body: at.body, stream: at.stream, seq: last + 1, what: 'unreadable' })
    } else {
      if (at.part === 'rows') throw unreadable(file, said, 'its rows')
      lost(at.part)
      if (at.part === 'heads' || at.part === 'outcomes') closed.add(at.part)
      // Read again, without them.
      if (at.part === 'heads') from = 0
    }
  }
}

const unreadable = (file: string, { ended, complaint }: Said, what: string): StoreFault =>
  new StoreFault(
    `${file} is damaged: the process that read ${what} ended ${ended}; nothing was opened and nothing was changed`,
    { cause: complaint.trim() },
  )

const run = (folder: string, options: Readonly<Record<string, unknown>>): Promise<Said> =>
  new Promise((resolve, reject) => {
    // Nothing of this process's environment: it may name a debugger's port, or a loader.
    const child = spawn(process.execPath, [programBeside('probe'), folder, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {},
    })
    let out = ''
    let complaint = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
    child.on('error', (cause) => reject(new StoreFault('the probe could not be started', { cause })))
    child.on('close', (code, signal) => {
      // A line that its death cut short says nothing.
      const lines = out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Line)
      resolve({ lines, ended: signal ? `by ${signal}` : `with code ${code}`, complaint })
    })
  })

/** Where no stream is touched, the damage is in what the file keeps for itself. */
const examinationOf = (
  damage: readonly Damage[],
  writable: boolean,
): Pick<Examination, 'damage' | 'writable' | 'read'> =>
  writable || damage.length > 0
    ? { damage, writable, read: true }
    : { damage: [{ body: '', stream: 'free pages', seq: 0, what: 'unreadable' }], writable, read: true }
