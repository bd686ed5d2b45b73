/**
 * A PostgreSQL of one's own: made in a folder under the system's temporary one, reachable by a socket in it only, gone with its
 * folder when stopped, or when the test process dies. Where PostgreSQL is not installed its tests are skipped, aloud; under CI
 * that is an error.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'

export type PostgresServer = {
  /** A new, empty database; gives its URL. */
  readonly createDatabase: () => Promise<string>
  /** One database into another that is empty, by PostgreSQL's own `pg_dump` and `pg_restore`. */
  readonly copy: (from: string, to: string) => void
  /** Stops without a word to anyone and starts again: what was committed must be there. */
  readonly crash: () => Promise<void>
  readonly stop: () => Promise<void>
}

const debianFolder = '/usr/lib/postgresql'

/** The folder of `initdb`, `postgres` and what copies a database: Debian's newest, or what is in the PATH. */
const binaries = ((): string | undefined => {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : []
  const folders = [
    ...versions
      .sort((one, other) => Number(other) - Number(one))
      .map((version) => join(debianFolder, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  const found = folders.find((folder) =>
    ['initdb', 'postgres', 'pg_dump', 'pg_restore'].every((name) => existsSync(join(folder, name))),
  )
  return found && dirname(realpathSync(join(found, 'postgres')))
})()

/** Why there is no PostgreSQL to test with; `undefined` if there is. Throws under CI. */
export const postgresMissing = ((): string | undefined => {
  if (binaries) return undefined
  const why = `PostgreSQL is not installed (looked in ${debianFolder}/*/bin and PATH): its tests are skipped`
  if (process.env['CI'] === 'true') throw new Error(why)
  process.stderr.write(`\n${why}\n`)
  return why
})()

type Account = { readonly uid?: number; readonly gid?: number }

/** PostgreSQL refuses to run as root. */
const unprivileged = (): Account => {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string, name: string): number =>
    Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
  try {
    return { uid: idOf('-u', 'postgres'), gid: idOf('-g', 'postgres') }
  } catch {
    return { uid: idOf('-u', 'nobody'), gid: idOf('-g', 'nobody') }
  }
}

export const startPostgres = async (): Promise<PostgresServer> => {
  if (!binaries) throw new Error('PostgreSQL is not installed')
  const account = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'penholder-pg-'))
  chmodSync(folder, 0o700)
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-U', 'penholder', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(join(binaries, 'initdb'), initdb, { ...account, cwd: folder, stdio: 'pipe' })

  const urlOf = (database: string): string => `postgres://penholder@${encodeURIComponent(folder)}/${database}`
  let running = await run(join(binaries, 'postgres'), data, folder, account)
  const end = async (): Promise<void> => {
    const ended = once(running, 'exit')
    running.stdin?.end()
    await ended
  }
  return {
    createDatabase: async () => {
      const name = `test_${randomUUID().replaceAll('-', '')}`
      const client = new Client({ connectionString: urlOf('postgres') })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return urlOf(name)
    },
    copy: (from, to) => {
      const tables = execFileSync(join(binaries, 'pg_dump'), ['--format=custom', from], {
        maxBuffer: 1 << 30,
      })
      const into = ['--exit-on-error', '--no-owner', '--dbname', to]
      execFileSync(join(binaries, 'pg_restore'), into, { input: tables, stdio: ['pipe', 'pipe', 'pipe'] })
    },
    crash: async () => {
      await end()
      running = await run(join(binaries, 'postgres'), data, folder, account)
    },
    stop: async () => {
      await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The shell ends PostgreSQL when its own input ends: at `stop`, and when the test process is no more. */
const keeper = `exec 3<&0
"$@" 3<&- & server=$!
{ cat <&3 >/dev/null; kill -QUIT $server; } 2>/dev/null &
wait $server`

const run = (postgres: string, data: string, folder: string, account: Account): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const settings = [
      '-c',
      'listen_addresses=',
      '-c',
      `unix_socket_directories=${folder}`,
      '-c',
      'shared_buffers=16MB',
    ]
    const child = spawn('/bin/sh', ['-c', keeper, 'keeper', postgres, '-D', data, ...settings], {
      ...account,
      cwd: folder,
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    const said: string[] = []
    createInterface(child.stderr).on('line', (line) => {
      said.push(line)
      if (line.includes('ready to accept connections')) resolve(child)
    })
    child.on('error', reject)
    child.on('exit', () => {
      child.stdin.end()
      reject(new Error(`PostgreSQL ended: ${said.join('\n')}`))
    })
  })
