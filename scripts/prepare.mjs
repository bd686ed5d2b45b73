/**
 * What `npm start`, `npm run demo` and `npm test` need before anything runs, in plain Node: the right Node, the packages of
 * the lock file, and a build of the sources as they are now. Each is skipped when its stamp says that it is already there.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { limits, weigh } from './sizes.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const leastNode = [20, 19]

export const ensureNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return
  console.error(
    `Penholder needs Node ${leastNode.join('.')} or later; this is ${process.versions.node}. Install the current LTS.`,
  )
  process.exit(1)
}

const sha256 = (parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

const stampOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Runs quietly (its output goes to standard error, so that `demo --json` keeps standard output for itself). */
const runOrStop = (what, command, args, environment = {}) => {
  console.error(`${what} …`)
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
  })
  if (done.status === 0) return
  console.error(`${what} failed (${[command, ...args].join(' ')}). Nothing was started.`)
  process.exit(1)
}

export const ensureInstalled = () => {
  const stamp = join(root, 'node_modules', '.penholder-installed')
  const wanted = sha256([readFileSync(join(root, 'package-lock.json')), process.versions.modules])
  if (stampOf(stamp) === wanted) return
  runOrStop('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, wanted)
}

const filesUnder = (path) => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

const built = [
  'scripts/sizes.mjs',
  'client',
  'server',
  'shared',
  'templates',
  'package-lock.json',
  'vite.config.ts',
  'vite.pages.ts',
  'vite.server.config.ts',
  'vite.check.config.ts',
]

/** What is built is what runs, whoever asks for it: a test's environment would make a heavier and slower page. */
const forUse = { NODE_ENV: 'production' }

export const ensureBuilt = () => {
  const stamp = join(root, 'dist', '.penholder-built')
  const files = built.flatMap((name) => filesUnder(join(root, name)))
  const wanted = sha256(files.flatMap((file) => [file.slice(root.length), readFileSync(file)]))
  if (stampOf(stamp) === wanted) return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  runOrStop('Building the page', process.execPath, [vite, 'build', '--logLevel', 'warn'], forUse)
  const { reading, everything, past } = weigh(join(root, 'dist', 'client'))
  console.error(
    `Compressed: ${reading} kB of script before a text is readable (at most ${limits.reading}), ${everything} kB in all (at most ${limits.everything})`,
  )
  if (past.length > 0) {
    console.error('The page is heavier than it may be (client/reading/SPEC.md, RDG-9). Nothing was started.')
    process.exit(1)
  }
  const server = ['build', '--config', 'vite.server.config.ts', '--logLevel', 'warn']
  runOrStop('Building the server', process.execPath, [vite, ...server], forUse)
  const check = ['build', '--config', 'vite.check.config.ts', '--logLevel', 'warn']
  runOrStop('Building the page that checks records', process.execPath, [vite, ...check], forUse)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}
