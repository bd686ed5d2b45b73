/**
 * Backups that the server takes by itself, where the settings ask for them: one a day, so many kept. A backup that fails is told
 * and tried again within the hour; an older one goes only after a newer one is whole. `now` is for whoever asks for one at once.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../shared/time.ts'
import type { Clock } from '../clock.ts'
import { makeFolder, syncFolder } from '../storage/durable-file.ts'
import type { InstallationSettings } from '../storage/settings.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { takeBackup } from './take.ts'

type BackupsDeps = {
  readonly dataDir: string
  readonly settings: () => NonNullable<InstallationSettings['backups']> | undefined
  readonly clock: Clock
  readonly log: {
    info(facts: Readonly<Record<string, unknown>>, message: string): void
    error(facts: Readonly<Record<string, unknown>>, message: string): void
  }
}

export type Backups = {
  /** Takes one now; a call while another is under way waits for that one. Throws where there is no folder for them. */
  now(): Promise<Manifest>
  /** When the last whole one was taken. */
  last(): Instant | undefined
  /** Failures since the last whole one. */
  failures(): number
  /** Looks whether one is due; resolves when what was due is done. */
  look(): Promise<void>
  close(): Promise<void>
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export const createBackups = ({ dataDir, settings, clock, log }: BackupsDeps): Backups => {
  let taking: Promise<Manifest> | undefined
  let failures = 0
  let notBefore = 0

  const last = (): Instant | undefined => {
    const wanted = settings()
    return wanted && wholeIn(wanted.folder).at(-1)?.taken
  }

  const take = async (): Promise<Manifest> => {
    const wanted = settings()
    if (!wanted) throw new Error('the settings name no folder for backups')
    makeFolder(wanted.folder)
    const name = new Date(clock.now()).toISOString().replaceAll(':', '-')
    const manifest = await takeBackup(dataDir, join(wanted.folder, name))
    failures = 0
    for (const old of wholeIn(wanted.folder).slice(0, -wanted.keep)) rmSync(old.path, { recursive: true })
    syncFolder(wanted.folder)
    const { records, bytes, damage } = manifest
    if (damage.length > 0) log.error({ damage }, 'a backup was taken of a store with damage')
    log.info({ name, records, bytes }, 'a backup was taken')
    return manifest
  }

  const now = (): Promise<Manifest> => {
    taking ??= take().finally(() => (taking = undefined))
    return taking
  }

  /** The latest moment at which one was due. */
  const lastDue = (at: Instant, hourOfDay: number): Instant => {
    const today = Math.floor(at / day) * day + hourOfDay * hour
    return today <= at ? today : today - day
  }

  const look = async (): Promise<void> => {
    const wanted = settings()
    const at = clock.now()
    if (!wanted || at < notBefore || (last() ?? 0) >= lastDue(at, wanted.hour)) return
    try {
      await now()
    } catch (error) {
      failures += 1
      notBefore = at + hour
      log.error({ reason: String(error) }, 'a backup failed; it is tried again in an hour')
    }
  }

  const stop = clock.every(minute, () => void look())
  return {
    now,
    last,
    failures: () => failures,
    look,
    async close() {
      stop()
      await taking?.catch(() => undefined)
    },
  }
}

type Whole = { readonly path: string; readonly taken: Instant }

/** Whole backups, oldest first; whatever else lies in the folder is left alone. */
const wholeIn = (folder: string): readonly Whole[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .flatMap((name): readonly Whole[] => {
          const path = join(folder, name)
          const taken = readManifest(path)?.taken
          return taken === undefined ? [] : [{ path, taken }]
        })
        .sort((one, other) => one.taken - other.taken)
    : []
