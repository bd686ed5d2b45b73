/**
 * One process per data folder (ST-11). The file `lock` says who holds it; a lock left behind by a process that is gone is
 * taken over. On one machine that is decided by asking the system for the process; for a lock written elsewhere (another
 * machine on a shared disk, another container) by whether its holder still touches it.
 */
import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { makeFolder } from '../durable-file.ts'
import { StoreBusy } from '../port.ts'

type Holder = {
  readonly token: string
  readonly pid: number
  /** Machine, boot and process namespace: process ids mean something only within one. */
  readonly place: string
  /** When the process began, in the system's own unit: a process id may be given again. */
  readonly began: string
}

const touchedEvery = 10_000
const deadAfter = 60_000

export class FolderLock {
  readonly #file: string
  readonly #token: string
  readonly #touching: NodeJS.Timeout

  private constructor(file: string, token: string) {
    this.#file = file
    this.#token = token
    this.#touching = setInterval(() => this.#touch(), touchedEvery)
    this.#touching.unref()
  }

  /** Throws StoreBusy if somebody else is there. */
  static take(folder: string): FolderLock {
    makeFolder(resolve(folder))
    const file = join(folder, 'lock')
    const holder: Holder = {
      token: randomUUID(),
      pid: process.pid,
      place: placeHere(),
      began: beginOf(process.pid),
    }
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      if (create(file, holder)) return new FolderLock(file, holder.token)
      clearAbandoned(folder, file)
    }
    throw new StoreBusy(`${folder} is being opened by another process at this moment`)
  }

  release(): void {
    clearInterval(this.#touching)
    if (readHolder(this.#file)?.token === this.#token) rmSync(this.#file, { force: true })
  }

  #touch(): void {
    const now = new Date()
    try {
      utimesSync(this.#file, now, now)
    } catch {
      // Removed by hand. The process goes on; a second one may now come in, which is what that hand asked for.
      clearInterval(this.#touching)
    }
  }
}

const mostAttempts = 5

/** Whole from its first moment: written beside, then linked into place, which fails if something is there. */
const create = (file: string, holder: Holder): boolean => {
  const draft = `${file}.${holder.token}`
  writeFileSync(draft, JSON.stringify(holder))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

const clearAbandoned = (folder: string, file: string): void => {
  const holder = readHolder(file)
  if (holder && isAlive(holder, file)) throw busy(folder, file, holder)
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  // Between looking and moving, another may have cleared the same lock and put down its own: that one goes back.
  const moved = readHolder(aside)
  if (moved && moved.token !== holder?.token) renameSync(aside, file)
  else rmSync(aside, { force: true })
}

/** Facts only: what to do about it is said by who shows it. */
const busy = (folder: string, file: string, holder: Holder): StoreBusy =>
  new StoreBusy(
    holder.place === placeHere()
      ? `${folder} is in use by process ${holder.pid}`
      : `${folder} is in use on another machine, which touched its lock ${Math.round(ageOf(file) / 1000)} s ago ` +
          `(a lock that nobody touches for a minute is taken over)`,
  )

const isAlive = (holder: Holder, file: string): boolean => {
  if (holder.place !== placeHere()) return ageOf(file) < deadAfter
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  return beginOf(holder.pid) === holder.began
}

const readHolder = (file: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    // Gone, or no lock of ours.
    return undefined
  }
}

const ageOf = (file: string): number => {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Empty where the system does not tell (no /proc); `gone` for a process that has died and waits for its parent. */
const beginOf = (pid: number): string => {
  const stat = textOf(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' || state === 'X' ? 'gone' : (fields[18] ?? '')
}

const placeHere = (): string =>
  [
    hostname(),
    textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    textOf(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' ')

const textOf = (read: () => string): string => {
  try {
    return read()
  } catch {
    return ''
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
