/** `npm run backup -- DATA_DIR TARGET`: takes a backup, also beside a running server, and says what is in it. */
import { CannotBackUp, takeBackup } from '../backup/take.ts'
import { diskTrouble } from '../storage/durable-file.ts'
import { StoreFault } from '../storage/port.ts'
import type { Output } from './verify-folder.ts'

const usage = 'npm run backup -- DATA_DIR TARGET'

/** 0: whole. 1: taken, and something in it was damaged already. 2: not taken. */
export const backupFolder = async (args: readonly string[], output: Output): Promise<0 | 1 | 2> => {
  const [dataDir, target] = args
  if (dataDir === undefined || target === undefined || args.length > 2) {
    output.complain(`Name a data folder and a new folder for the backup.\n${usage}`)
    return 2
  }
  try {
    const { taken, records, bytes, damage } = await takeBackup(dataDir, target)
    output.say(`${target}: ${records} records, ${bytes} bytes, as of ${new Date(taken).toISOString()}.`)
    for (const { body, stream, seq, what } of damage)
      output.complain(`Damaged in ${dataDir} already: ${body}/${stream}, entry ${seq}: ${what}.`)
    return damage.length > 0 ? 1 : 0
  } catch (error) {
    const trouble = diskTrouble(error)
    if (trouble !== undefined) {
      output.complain(
        `${target} cannot be written: ${trouble}. Make room, or name a place that has some.\nNothing was written.`,
      )
      return 2
    }
    if (!(error instanceof CannotBackUp || error instanceof StoreFault)) throw error
    output.complain(`${error.message}\nNothing was written.`)
    return 2
  }
}
