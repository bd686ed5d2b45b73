/** `npm run backup -- DATA_DIR TARGET`: runs as soon as it is loaded. What it does is in `backup-folder.ts`. */
import { backupFolder } from './backup-folder.ts'

process.exitCode = await backupFolder(process.argv.slice(2), {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
})
