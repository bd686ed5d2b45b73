/**
 * `npm run verify -- DATA_DIR [--head TEXT/AUDIENCE/NUMBER/HASH] …`: runs as soon as it is loaded. What it does is in
 * `verify-folder.ts`.
 */
import { verifyFolder } from './verify-folder.ts'

process.exitCode = await verifyFolder(process.argv.slice(2), {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
})
