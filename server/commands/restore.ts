/** `npm run restore -- BACKUP DATA_DIR`: runs as soon as it is loaded. What it does is in `restore-folder.ts`. */
import { readConfig } from '../config.ts'
import { restoreFolder } from './restore-folder.ts'

// What is made is this account's alone (INS-8).
process.umask(0o077)

const config = readConfig()
process.exitCode = await restoreFolder(
  process.argv.slice(2),
  { say: (line) => console.log(line), complain: (line) => console.error(line) },
  config.ok ? config.value.databaseUrl : undefined,
)
