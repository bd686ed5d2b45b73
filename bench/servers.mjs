/**
 * The three servers that are measured, each a process of its own on 127.0.0.1 over a folder of its own, and what each
 * costs the machine. How one talks to each (its address, who speaks, what stands before a frame) is said here, so that the
 * load is the same for all. Ours is the built one, set up over its own contract.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as encoding from 'lib0/encoding'

const here = import.meta.dirname
const root = join(here, '..')

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

const nothing = new Uint8Array(0)
/** A collection of garbage on request, so that memory is what is held. */
const collecting = ['--expose-gc', '--import', join(here, 'collect.mjs')]

/** A process with a folder; what it prints is read until it is ready. */
class Process {
  #child
  #arguments
  port = 0

  constructor(name, args, environment, ready, folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'))) {
    Object.assign(this, { name, environment, ready, folder })
    this.#arguments = args
  }

  async start() {
    this.port = await freePort()
    const flags =
      process.env.BENCH_NODE_FLAGS && this.name === 'ours' ? process.env.BENCH_NODE_FLAGS.split(' ') : []
    const child = spawn(process.execPath, [...collecting, ...flags, ...this.#arguments], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        ...this.environment(this.folder),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    let printed = ''
    return new Promise((resolve, reject) => {
      const look = (chunk) => {
        printed = (printed + chunk).slice(-20_000)
        const match = this.ready.exec(printed)
        if (match) resolve(match[0])
      }
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      child.once('exit', (code) => reject(new Error(`${this.name} ended with ${code}:\n${printed}`)))
    })
  }

  async stop() {
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const cut = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await gone
    clearTimeout(cut)
  }

  async remove() {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Seconds of processor time so far, of all its threads, in the kernel and out of it. */
  cpu() {
    const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  }

  /** Bytes resident, after a collection. */
  async memory() {
    for (let times = 0; times < 3; times += 1) {
      this.#child.kill('SIGUSR2')
      await new Promise((resolve) => setTimeout(resolve, 700))
    }
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) * 1024
  }
}

/** Everybody may do everything; nobody is asked who they are. */
const open = (process) => ({
  process,
  start: () => process.start(),
  stop: () => process.stop(),
  remove: () => process.remove(),
  makeText: async () => `text-${randomUUID()}`,
})

const yWebsocket = async () => {
  const process = new Process(
    'y-websocket',
    [join(here, 'peers/node_modules/y-websocket/bin/server.cjs')],
    (folder) => ({ YPERSISTENCE: join(folder, 'leveldb') }),
    /running at/,
  )
  await process.start()
  return {
    ...open(process),
    address: (room) => ({ url: `ws://127.0.0.1:${process.port}/${room}`, headers: {} }),
    before: () => nothing,
    greeting: () => [],
  }
}

const hocuspocus = async () => {
  const process = new Process(
    'hocuspocus',
    [join(here, 'peers/hocuspocus.mjs')],
    (folder) => ({ FOLDER: folder }),
    /ready/,
  )
  await process.start()
  const named = (room, write = () => {}) =>
    encoding.encode((encoder) => {
      encoding.writeVarString(encoder, room)
      write(encoder)
    })
  return {
    ...open(process),
    address: () => ({ url: `ws://127.0.0.1:${process.port}/`, headers: {} }),
    before: (room) => named(room),
    greeting: (room) => [
      named(room, (encoder) => {
        encoding.writeVarUint(encoder, 2)
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarString(encoder, 'nobody')
      }),
    ],
  }
}

const states = [...readFileSync(join(root, 'shared/states.ts'), 'utf8').matchAll(/state\('([A-Z]{3})'/g)].map(
  ([, code]) => code,
)

const [, schema] = /schemaNumber = (\d+)/.exec(readFileSync(join(root, 'shared/text/schema.ts'), 'utf8'))

/** Signed in as a program would be: a cookie and no page. */
class Session {
  constructor(process, cookie = '') {
    Object.assign(this, { process, cookie })
  }

  async ask(path, body) {
    const answer = await fetch(`http://127.0.0.1:${this.process.port}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...(this.cookie ? { cookie: this.cookie } : {}), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const cookie of answer.headers.getSetCookie()) this.cookie = cookie.split(';')[0]
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
}

/** Everybody that the load needs sits in a seat of their own and has signed in. */
const ours = async (people) => {
  const process = new Process(
    'ours',
    [join(root, 'dist/server/main.js')],
    (folder) => ({ DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' }),
    /set-up#\S+|Penholder is at/,
  )
  const token = (await process.start()).split('#')[1]
  const secretary = new Session(process)
  const members = states.slice(0, Math.min(people, states.length))
  const body = {
    name: 'A body to be measured',
    zone: 'UTC',
    language: 'en',
    members,
    chair: members[0],
    viceChairs: [],
  }
  await secretary.ask('/api/setup', { token, ...body })
  const enter = async (person, seat) => {
    const act = {
      id: randomUUID(),
      type: 'AccreditPerson',
      person,
      name: `Delegate, ${seat}`,
      seat,
      capacity: 'head',
    }
    await secretary.ask('/api/body/commands', act)
    const { link } = await secretary.ask(`/api/people/${person}/sign-in`, {})
    const session = new Session(process)
    await session.ask('/api/session', { token: link.split('#')[1] })
    return session
  }
  const chair = await enter('chair', 'chair')
  const sessions = []
  for (const seat of members) sessions.push(await enter(`head-${seat}`, seat))
  return {
    process,
    chair,
    secretary,
    sessions,
    start: () => process.start(),
    stop: () => process.stop(),
    remove: () => process.remove(),
    makeText: async () => {
      const wanted = {
        id: randomUUID(),
        title: 'A statement',
        template: 'short-statement',
        mode: 'open-drafting',
        language: 'en',
      }
      const { id } = await chair.ask('/api/documents', wanted)
      await chair.ask(`/api/documents/${id}/commands`, { id: randomUUID(), type: 'OpenText' })
      return id
    },
    // As our own page connects: acknowledgements and the authors of words come beside the text.
    address: (room, person) => ({
      url: `ws://127.0.0.1:${process.port}/sync/${room}?ack=1&carries=1&schema=${schema}`,
      headers: { cookie: sessions[person % sessions.length].cookie },
    }),
    before: () => nothing,
    greeting: () => [],
  }
}

export const kinds = { ours, 'y-websocket': yWebsocket, hocuspocus }
