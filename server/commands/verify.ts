/**
 * `npm run verify -- DATA_DIR|BUNDLE [--head …] … [--key …]`: runs as soon as it is loaded. What it does is in
 * `verify-folder.ts` and `verify-bundle.ts`.
 */
import { namesFile, verifyBundle } from './verify-bundle.ts'
import { verifyFolder } from './verify-folder.ts'

const args = process.argv.slice(2)
process.exitCode = await (namesFile(args) ? verifyBundle : verifyFolder)(args, {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
})
