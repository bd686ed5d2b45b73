#!/usr/bin/env node
/**
 * `npm run faults`: what is too long for `npm test`, in parts, each as long as is asked for; ends with one table and an exit
 * code. Needs no network. Every part is a test of `npm test` at its full length, so that nothing is found here that cannot be
 * kept there as a test with a name.
 *
 *   npm run faults                                    everything, as long as the table below says
 *   npm run faults -- --only simulation,kills         these parts
 *   npm run faults -- --only simulation --count 500   so many
 *   npm run faults -- --only simulation --seed 4711 --count 1   one run again
 *   npm run faults -- --minutes 30                    parts with seeds go round with fresh ones for so long
 *   npm run faults -- --share 0.1                     a tenth of everything
 */
import { randomInt } from 'node:crypto'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, ensureNode, root } from './prepare.mjs'

/**
 * `count`: of what `unit` says. `seeded`: chance begins elsewhere each time. `name`: which tests of the files, where it is not all.
 */
const parts = {
  simulation: {
    what: 'The whole server with its pages, on a disk, clock and lines that fail',
    files: ['test/simulation/simulation.test.ts'],
    name: 'keeps what was said and shown',
    count: 200,
    unit: 'runs of some days',
    seeded: true,
  },
  kills: {
    what: 'kill -9 under load',
    files: ['test/faults/kill.test.ts'],
    count: 100,
    unit: 'kills',
  },
  deadlines: {
    what: 'kill -9 around the minute in which silences end',
    files: ['test/faults/deadline.test.ts'],
    name: 'killed before, within and after it',
    count: 100,
    unit: 'kills',
  },
  decade: {
    what: 'Ten years of silences, with crashes, steps of the clock and members that leave',
    files: ['test/faults/decade.test.ts'],
    count: 10_000,
    unit: 'procedures',
    seeded: true,
  },
  power: {
    what: 'Loss of power: images of the data file with a commit torn',
    files: ['test/faults/power.test.ts'],
    count: 1_000,
    unit: 'images',
    seeded: true,
  },
  disk: {
    what: 'A disk that is full or fails under load: by a limit, a full file system, a flush that answers EIO (root and strace)',
    files: ['test/faults/disk.test.ts'],
    count: 10,
    unit: 'failures of each kind',
  },
  editors: {
    what: 'Random play of editors on one text',
    files: ['test/collaboration/fuzz.test.ts'],
    count: 2_000,
    unit: 'plays of each kind',
    seeded: true,
  },
  frames: {
    what: 'Frames changed by chance, against the built product',
    files: ['test/attacks/fuzz.test.ts'],
    count: 1_000_000,
    unit: 'frames',
    seeded: true,
  },
  commands: {
    what: 'Commands made by chance, against the built product',
    files: ['test/attacks/commands.test.ts'],
    count: 100_000,
    unit: 'commands',
    seeded: true,
  },
  records: {
    what: 'A record to keep with a byte changed in each of its files, and in the zip as it lies on the disk',
    files: ['test/record/bundle.test.ts'],
    name: 'BUN-4',
    count: 2_000,
    unit: 'changed bytes',
    seeded: true,
  },
  properties: {
    what: 'What holds after any accepted acts and for any words, begun elsewhere each time',
    files: [
      'test/client/editor-binding.test.ts',
      'test/client/text-drawing.test.ts',
      'test/procedure/compilation.test.ts',
      'test/procedure/packages.test.ts',
      'test/procedure/properties.test.ts',
      'test/procedure/sentence.test.ts',
      'test/record/bundle.test.ts',
      'test/record/listing.test.ts',
      'test/record/reading.test.ts',
      'test/storage/format.test.ts',
      'test/text/attribution.test.ts',
      'test/text/desk.test.ts',
      'test/text/diff.test.ts',
      'test/text/edit.test.ts',
      'test/text/merge.test.ts',
      'test/text/read.test.ts',
      'test/text/redline.test.ts',
    ],
    count: 1,
    unit: 'round',
    seeded: true,
  },
}

const usage = (why) => {
  console.error(`${why}\nParts: ${Object.keys(parts).join(', ')}. See the head of scripts/faults.mjs.`)
  process.exit(2)
}

const readOptions = (args) => {
  const options = { only: Object.keys(parts), share: 1 }
  for (let at = 0; at < args.length; at += 2) {
    const [flag, value] = [args[at], args[at + 1]]
    if (value === undefined) usage(`${flag} wants a value.`)
    if (flag === '--only') options.only = value.split(',')
    else if (['--count', '--seed', '--minutes', '--share'].includes(flag) && Number(value) > 0)
      options[flag.slice(2)] = Number(value)
    else usage(`${flag} ${value} is not understood.`)
  }
  const unknown = options.only.filter((part) => !Object.hasOwn(parts, part))
  if (unknown.length > 0) usage(`There is no part ${unknown.join(', ')}.`)
  return options
}

const run = (command, args, env) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', () => resolve(127))
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })

const linesOf = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : []

const play = async (name, count, seed, folder) => {
  const part = parts[name]
  const file = join(folder, `${name}-${seed}.jsonl`)
  const from = performance.now()
  const code = await run(
    join(root, 'node_modules', '.bin', 'vitest'),
    [
      'run',
      ...part.files,
      ...(part.name === undefined ? [] : ['-t', part.name]),
      '--no-file-parallelism',
      '--reporter=default',
    ],
    { FAULTS_COUNT: String(count), FAULTS_SEED: String(seed), FAULTS_REPORT: file },
  )
  const lines = linesOf(file)
  return {
    name,
    count,
    seed,
    code,
    seconds: (performance.now() - from) / 1000,
    facts: lines.filter((line) => !Object.hasOwn(line, 'failed')),
    failed: lines.filter((line) => Object.hasOwn(line, 'failed')).map((line) => line.failed),
  }
}

const describe = (fact) =>
  Object.entries(fact)
    .map(([name, value]) => `${typeof value === 'number' ? value.toLocaleString('en') : value} ${name}`)
    .join(', ')

const summary = (results) => {
  console.log('\npart        result   count      seconds  seed')
  for (const { name, count, seed, code, seconds, facts, failed } of results) {
    const seeded = parts[name].seeded ? String(seed) : '–'
    console.log(
      `${name.padEnd(11)} ${(code === 0 ? 'held' : 'FAILED').padEnd(8)} ${count.toLocaleString('en').padEnd(10)} ${seconds.toFixed(1).padStart(7)}  ${seeded}`,
    )
    for (const fact of facts) console.log(`            ${describe(fact)}`)
    for (const one of failed)
      console.log(`            again: npm run faults -- --only ${name} --seed ${one} --count 1`)
  }
}

ensureNode()
const options = readOptions(process.argv.slice(2))
ensureInstalled()
ensureBuilt()
const folder = mkdtempSync(join(tmpdir(), 'penholder-faults-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const end = options.minutes === undefined ? undefined : performance.now() + options.minutes * 60_000
const results = []
do {
  for (const name of options.only) {
    const part = parts[name]
    // Going round, only what chance can make different is worth doing again.
    if (results.length >= options.only.length && !part.seeded) continue
    const count = Math.max(1, Math.round((options.count ?? part.count) * options.share))
    const seed = options.seed ?? randomInt(1, 1_000_000_000)
    console.log(
      `\n${part.what}: ${count.toLocaleString('en')} ${part.unit}${part.seeded ? `, from seed ${seed}` : ''}`,
    )
    results.push(await play(name, count, seed, folder))
  }
} while (
  end !== undefined &&
  performance.now() < end &&
  options.only.some((name) => parts[name].seeded) &&
  results.every(({ code }) => code === 0)
)

summary(results)
const failed = results.filter(({ code }) => code !== 0).length
console.log(`${results.length - failed} held, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
