#!/usr/bin/env node
/**
 * `npm start`, `npm run demo`, `npm run verify`, `npm run backup`, `npm run restore`: sees that what is needed is installed and built, then runs it in this very
 * process, so that signals and exit codes are the server's own. Progress goes to standard error: standard output belongs
 * to what is run. Plain Node: it must work before anything is installed.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureInstalled, ensureNode, root } from './prepare.mjs'

const bundles = {
  start: 'main.js',
  demo: 'main.js',
  verify: 'verify.js',
  backup: 'backup.js',
  restore: 'restore.js',
}

const [what, ...rest] = process.argv.slice(2)
if (what !== 'build' && !Object.hasOwn(bundles, what ?? '')) {
  console.error('Usage: node scripts/run.mjs start | demo [--json] | verify … | backup … | restore … | build')
  process.exit(2)
}

ensureNode()
ensureInstalled()
ensureBuilt()

if (what !== 'build') {
  const bundle = join(root, 'dist', 'server', bundles[what])
  process.argv = [process.execPath, bundle, ...(what === 'demo' ? ['--demo'] : []), ...rest]
  await import(pathToFileURL(bundle).href)
}
