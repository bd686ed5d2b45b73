/**
 * `npm run restore -- BACKUP DATA_DIR`: a new data folder out of a backup. `npm run restore -- --database`: after the tables in
 * DATABASE_URL were put back with PostgreSQL's own tools, begins every text's new epoch and notes the restore.
 */
import { beginAnew, type Begun } from '../backup/begin-anew.ts'
import { CannotRestore, restoreBackup } from '../backup/restore.ts'
import { systemClock } from '../clock.ts'
import { LastSeen } from '../procedure/last-seen.ts'
import { openStorage } from '../storage/index.ts'
import { diskTrouble } from '../storage/durable-file.ts'
import { StoreFault } from '../storage/port.ts'
import type { Output } from './verify-folder.ts'

const usage = 'npm run restore -- BACKUP DATA_DIR\nDATABASE_URL=postgres://… npm run restore -- --database'

/** 0: restored. 1: restored, with what was damaged before. 2: not restored. */
export const restoreFolder = async (
  args: readonly string[],
  output: Output,
  databaseUrl: string | undefined,
): Promise<0 | 1 | 2> => {
  const [from, to] = args
  try {
    if (from === '--database' && args.length === 1) return await restoreDatabase(databaseUrl, output)
    if (from === undefined || to === undefined || args.length > 2) {
      output.complain(`Name a backup and a new data folder.\n${usage}`)
      return 2
    }
    const restored = await restoreBackup(from, to, systemClock)
    report(restored, restored.manifest.taken, output)
    for (const { body, stream, seq, what } of restored.damage)
      output.complain(`Damaged when the backup was taken: ${body}/${stream}, entry ${seq}: ${what}.`)
    return restored.damage.length > 0 ? 1 : 0
  } catch (error) {
    const trouble = diskTrouble(error)
    if (trouble !== undefined) {
      output.complain(`${to} cannot be written: ${trouble}. Make room, or name a place that has some.`)
      return 2
    }
    if (!(error instanceof CannotRestore || error instanceof StoreFault)) throw error
    output.complain(error.message)
    return 2
  }
}

const restoreDatabase = async (databaseUrl: string | undefined, output: Output): Promise<0 | 1 | 2> => {
  if (databaseUrl === undefined) {
    output.complain(`DATABASE_URL names no database.\n${usage}`)
    return 2
  }
  const store = await openStorage({ dataDir: '.', databaseUrl })
  try {
    // The time last seen is written with every commit: it is the moment of the copy, to a second.
    const taken = (await new LastSeen(store, systemClock).before())?.wall
    if (taken === undefined) {
      output.complain('Nothing was ever written in this database, or its restore has been noted already.')
      return 2
    }
    const begun = await beginAnew(store, taken, systemClock)
    report(begun, taken, output)
    return begun.damaged.length > 0 ? 1 : 0
  } finally {
    await store.close()
  }
}

const report = ({ texts, held, damaged }: Begun, taken: number, { say, complain }: Output): void => {
  say(`Restored as of ${new Date(taken).toISOString()}: ${texts} texts, each in a new epoch.`)
  if (held > 0) say(`${held} silences were running: their end is held until a person confirms the clock.`)
  say('Nobody is signed in, and links printed earlier are void: npm start -- --sign-in prints a new one.')
  for (const { body, stream, seq } of damaged)
    complain(`${body}/${stream} is damaged at entry ${seq} and does not bear the note of the restore.`)
}
