#!/usr/bin/env node
/**
 * `npm test`: everything, from a fresh clone. Installs what is missing (on Debian as root also Chromium and PostgreSQL),
 * checks types, lint and format, runs vitest, builds, runs the browser journeys, prints how long each took, and ends with
 * one line: `N passed, N failed`. Plain Node: it must run before anything is installed.
 *
 * `npm test -- --only vitest|browser|checks` runs one part.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, ensureBuilt, ensureNode, root } from './prepare.mjs'

const ci = process.env.CI === 'true' || process.env.CI === '1'
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined
const wanted = (part) => only === undefined || only === part
const timings = []

const found = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()

const chromiumPath = () =>
  process.env.CHROMIUM_PATH || found('chromium') || found('chromium-browser') || found('google-chrome') || ''

const postgresPresent = () => {
  if (found('initdb')) return true
  const home = '/usr/lib/postgresql'
  return (
    existsSync(home) && readdirSync(home).some((version) => existsSync(join(home, version, 'bin', 'initdb')))
  )
}

const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(127)
    })
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })

/** Beside something else: what it says is kept, and said when it has ended. */
const runBeside = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } })
    const said = []
    child.stdout.on('data', (data) => said.push(data))
    child.stderr.on('data', (data) => said.push(data))
    child.on('error', (error) => said.push(`${command}: ${error.message}\n`))
    child.on('close', (code) =>
      resolve({ code: code ?? 1, say: () => said.map((data) => process.stdout.write(data)) }),
    )
  })

const timed = async (what, work) => {
  const from = performance.now()
  const result = await work()
  timings.push([what, (performance.now() - from) / 1000])
  return result
}

/** Debian packages a full run needs. Missing ones are installed as root, or named together with what is skipped for it. */
const ensurePackages = async () => {
  const missing = []
  if (!chromiumPath()) missing.push('chromium')
  if (!postgresPresent()) missing.push('postgresql')
  if (missing.length === 0) return
  const mayInstall = process.getuid?.() === 0 && found('apt-get')
  if (mayInstall) {
    console.error(`installing ${missing.join(', ')} from Debian's packages`)
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], quiet)
    const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet)
    if (code === 0) return
  }
  const how = `install ${missing.join(' and ')} (on Debian: apt-get install ${missing.join(' ')})`
  if (ci) fail(`missing and could not be installed: ${missing.join(', ')}; ${how}`)
  console.error(`NOTE: skipped for want of ${missing.join(', ')}: ${how}`)
}

/** Single tests of all suites, to be told apart by their time. */
const tests = []
const slowestShown = 10
/** The whole must stay something that is run before every landing. Said, not failed: machines differ. */
const expectedSeconds = 8 * 60

const finish = (passed, failed) => {
  for (const [what, seconds] of timings) console.log(`${what}: ${seconds.toFixed(1)} s`)
  const slowest = tests.toSorted(([, a], [, b]) => b - a).slice(0, slowestShown)
  if (slowest.length > 0) console.log(`The slowest ${slowest.length} of ${tests.length} tests:`)
  for (const [what, seconds] of slowest) console.log(`  ${seconds.toFixed(1)} s  ${what}`)
  const whole = process.uptime()
  console.log(`all: ${whole.toFixed(1)} s`)
  if (whole > expectedSeconds)
    console.warn(
      `WARNING: this took ${(whole / 60).toFixed(1)} minutes, more than the ${expectedSeconds / 60} that it should. ` +
        'If the machine was not busy with something else, look at the slowest tests above.',
    )
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

const fail = (why) => {
  console.error(why)
  finish(0, 1)
}

const bin = (name) => join(root, 'node_modules', '.bin', name)

const checks = async () => {
  const steps = [
    ['types: shared', bin('tsc'), ['-p', 'shared']],
    ['types: server', bin('tsc'), ['-p', 'server']],
    ['types: client', bin('tsc'), ['-p', 'client']],
    ['types: worker', bin('tsc'), ['-p', 'client/worker']],
    ['types: test', bin('tsc'), ['-p', '.']],
    ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
    ['format', bin('oxfmt'), ['--check']],
  ]
  let failed = 0
  const judge = (what, code) => {
    if (code === 0) return
    console.error(`${what}: failed`)
    failed += 1
  }
  for (const [what, command, args] of steps) judge(what, await timed(what, () => run(command, args)))
  return failed
}

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const vitest = async (folder) => {
  const file = join(folder, 'vitest.json')
  const code = await run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = readJson(file)
  if (!report) return { passed: 0, failed: 1 }
  for (const { name, startTime, endTime } of report.testResults)
    timings.push([`  ${name.slice(root.length + 1)}`, (endTime - startTime) / 1000])
  for (const { name, assertionResults } of report.testResults)
    for (const { title, duration } of assertionResults)
      tests.push([`${name.slice(root.length + 1)}: ${title}`, (duration ?? 0) / 1000])
  // A file that could not be loaded has no failing test of its own; it must not pass for that.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}

const journeysOf = (suite) => [
  ...(suite.suites ?? []).flatMap(journeysOf),
  ...suite.specs.map(({ title, file, tests: runs }) => [
    `${file}: ${title}`,
    runs.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
  ]),
]

/** The journeys of these projects of playwright.config.ts. */
const browser = async (folder, projects, start) => {
  if (!chromiumPath()) return { passed: 0, failed: 0 }
  const file = join(folder, `playwright-${projects[0]}.json`)
  const code = await start(
    bin('playwright'),
    ['test', '--config', 'playwright.config.ts', ...projects.flatMap((name) => ['--project', name])],
    {
      CHROMIUM_PATH: chromiumPath(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  )
  const report = readJson(file)
  if (!report) return { passed: 0, failed: 1 }
  const { stats } = report
  for (const suite of report.suites) {
    const took = journeysOf(suite)
    timings.push([`  ${suite.file}`, took.reduce((sum, [, seconds]) => sum + seconds, 0)])
    tests.push(...took)
  }
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed }
}

const longestJourney = (folder) =>
  browser(folder, ['longest'], async (...how) => {
    const { code, say } = await runBeside(...how)
    say()
    return code
  })

/**
 * Plays the demo's past once for all tests that begin with it: each takes a copy of the folder (test/support/product.ts). Done
 * again for the journeys, because what stood still for ten minutes would be in doubt.
 */
const playDemo = async (name) => {
  const played = join(folder, name)
  const env = { ...process.env, DATA_DIR: played, PORT: '0', LOG_LEVEL: 'warn' }
  const launcher = join(root, 'scripts', 'run.mjs')
  const child = spawn(process.execPath, [launcher, 'demo', '--json'], { env, stdio: ['ignore', 'pipe', 2] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const ready = new Promise((resolve) => child.stdout.once('data', () => resolve(true)))
  // Without it each test plays the past itself, and says what is wrong.
  if ((await Promise.race([ready, ended])) !== true) return
  child.kill()
  if ((await ended) === 0) process.env.DEMO_PLAYED = played
}

ensureNode()
await timed('install', ensureInstalled)
if (wanted('vitest') || wanted('browser')) await timed('packages', ensurePackages)
const folder = mkdtempSync(join(tmpdir(), 'penholder-test-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

let passed = 0
let failed = 0
const add = (result) => {
  passed += result.passed
  failed += result.failed
}
if (wanted('checks')) failed += await checks()
if (wanted('vitest') || wanted('browser')) {
  await timed('build', ensureBuilt)
  await timed('demo', () => playDemo('demo-for-vitest'))
}
// The longest journey mostly waits for real minutes: the tests that need the processor go on beside it.
const longest = wanted('browser') && timed('the longest journey', () => longestJourney(folder))
if (wanted('vitest')) add(await timed('vitest', () => vitest(folder)))
if (longest) add(await longest)
if (wanted('browser')) {
  await playDemo('demo-for-journeys')
  add(await timed('browser', () => browser(folder, ['long', 'others'], run)))
}
finish(passed, failed)
