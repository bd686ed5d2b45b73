/** `npm run backup -- DATA_DIR TARGET`: runs as soon as it is loaded. What it does is in `backup-folder.ts`. */
import { backupFolder } from './backup-folder.ts'

// What is made is this account's alone (INS-8).
process.umask(0o077)

process.exitCode = await backupFolder(process.argv.slice(2), {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
})
