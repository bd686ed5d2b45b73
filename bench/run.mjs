#!/usr/bin/env node
/**
 * `npm run bench`: our built server beside y-websocket 2.0.4 with LevelDB and Hocuspocus 4 with SQLite, each a process of its
 * own, under the same load. Prints one JSON object per benchmark on standard output: medians
 * of interleaved runs, and ratios of ours to the others. Progress goes to standard error.
 *
 *   npm run bench                        everything, five runs
 *   npm run bench -- --quick             shorter and once: to see that it works, not to be quoted
 *   npm run bench -- --only room,cold    these
 *   npm run bench -- --runs 3            so many runs
 *
 * What is not the same: ours asks who speaks, checks every stroke against the schema and the rules, and has it on disk before
 * anybody else is sent it, and tells our page besides whose the words are. The others ask nobody and send first: y-websocket
 * writes each update to LevelDB meanwhile without waiting, Hocuspocus the whole text some seconds later.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, ensureNode, root } from '../scripts/prepare.mjs'

const args = process.argv.slice(2)
const after = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)
const quick = args.includes('--quick')
const runs = Number(after('--runs') ?? (quick ? 1 : 5))
const only = after('--only')?.split(',')
const all = after('--servers')?.split(',') ?? ['ours', 'y-websocket', 'hocuspocus']
const seconds = Number(after('--seconds') ?? (quick ? 4 : 10))

const benchmarks = {
  room: {
    what: '193 people in one text, 30 typing',
    load: 'room',
    people: 193,
    typing: 30,
    perSecond: 4,
    seconds,
  },
  crowd: {
    what: '1,000 people in one text, 25 typing',
    load: 'room',
    people: 1_000,
    typing: 25,
    perSecond: 2,
    seconds,
  },
  texts: {
    what: '100 texts with 5 people each, one typing',
    load: 'room',
    texts: 100,
    people: 5,
    typing: 1,
    perSecond: 2,
    seconds,
  },
  join: { what: '150 people come at once to a text of 60,000 characters', load: 'join', people: 150 },
  presence: {
    what: '200 people in one text, each moving the caret once a second',
    load: 'presence',
    people: 200,
    seconds,
  },
  memory: {
    what: 'Growth of resident memory',
    load: 'memory',
    connections: quick ? 200 : 500,
    texts: quick ? 50 : 200,
  },
  cold: {
    what: 'A text of 300,000 characters with 20,000 updates, opened by a server just started',
    load: 'cold',
    characters: 300_000,
    updates: 20_000,
    times: quick ? 1 : 5,
    // It starts the server five times by itself.
    runs: 1,
  },
  commands: {
    what: '50 acts a second on 400 paragraphs with 500 comments, 300 proposals and 60 objections, five typing',
    load: 'commands',
    // The others know no acts.
    servers: ['ours'],
    paragraphs: 400,
    letters: 167,
    comments: 500,
    proposals: 300,
    objections: 60,
    people: 15,
    typing: 5,
    strokesPerSecond: 2,
    perSecond: 50,
    seconds,
  },
  paint: {
    what: 'From a key to the screen: 10,000 words, 400 paragraphs, 500 comments, 300 proposals, 30 others typing',
    load: 'paint',
    // The others have no page to measure.
    servers: ['ours'],
    paragraphs: 400,
    letters: 167,
    comments: 500,
    proposals: 300,
    people: 30,
    perSecond: 2,
    keys: quick ? 200 : 1_000,
    keysPerSecond: 10,
  },
}

const say = (text) => console.error(text)

const installPeers = () => {
  const folder = join(root, 'bench', 'peers')
  if (existsSync(join(folder, 'node_modules', '@hocuspocus', 'server'))) return
  say('Installing what is measured against, into bench/peers …')
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  })
  if (done.status !== 0) throw new Error('The other servers could not be installed (npm ci in bench/peers)')
}

const main = async () => {
  ensureNode()
  ensureInstalled()
  ensureBuilt()
  const wanted = Object.entries(benchmarks).filter(([name]) => !only || only.includes(name))
  if (wanted.some(([, { servers = all }]) => servers.some((kind) => kind !== 'ours' && all.includes(kind))))
    installPeers()
  const [{ kinds }, { paint }, { commands }, loads, { medians, ratios }] = await Promise.all([
    import('./servers.mjs'),
    import('./paint.mjs'),
    import('./commands.mjs'),
    import('./loads.mjs'),
    import('./measure.mjs'),
  ])
  for (const [name, { what, load, runs: own, servers: measured = all, ...conditions }] of wanted) {
    const servers = all.filter((kind) => measured.includes(kind))
    const found = Object.fromEntries(servers.map((kind) => [kind, []]))
    for (let run = 0; run < (own ?? runs); run += 1)
      for (const kind of servers) {
        const server = await kinds[kind](Math.min((conditions.people ?? 50) * (conditions.texts ?? 1), 193))
        try {
          const figures = await { ...loads, paint, commands }[load](server, conditions)
          found[kind].push(figures)
          say(`${name} ${run + 1}: ${kind} ${JSON.stringify(figures)}`)
        } catch (error) {
          say(`${name} ${run + 1}: ${kind} failed: ${error.stack}`)
        } finally {
          await server.remove()
        }
      }
    const figures = Object.fromEntries(servers.map((kind) => [kind, medians(found[kind])]))
    const counts = Object.fromEntries(servers.map((kind) => [kind, found[kind].length]))
    console.log(
      JSON.stringify({
        benchmark: name,
        what,
        conditions,
        runs: counts,
        ...figures,
        ratios: ratios(figures),
      }),
    )
  }
}

await main()
