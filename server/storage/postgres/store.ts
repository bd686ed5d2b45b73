/**
 * The store in PostgreSQL, for more than one node. No node owns a stream: the row of the stream is locked, its sequence
 * compared, and UNIQUE (stream, seq) stands behind that. Records are the same bytes as in the embedded store.
 */
import { type PoolClient, Pool } from 'pg'
import type { BodyId, CommandId, PersonId } from '../../../shared/ids.ts'
import { decodeKey, entryKey, splitEntryKey } from '../format.mjs'
import { GroupCommit } from '../group-commit.ts'
import {
  type Commit,
  type Damage,
  type Entry,
  type Row,
  type RowKey,
  type Store,
  StoreFault,
  StreamDamaged,
  type StreamName,
} from '../port.ts'
import {
  type PreparedCommit,
  type PreparedStream,
  type Put,
  entriesOf,
  headKey,
  metaOf,
  objectionTo,
  outcomeKey,
  prepare,
  rowKey,
  rowsUnder,
  rowValue,
  streamKeyOf,
  streamOf,
} from '../prepare.ts'
import { Advances, type AdvanceListener } from './advances.ts'
import { channel, schema, schemaLock } from './schema.ts'
import { Batch, type StreamRow, idOf, lockStreams } from './statements.ts'

export interface SharedStore extends Store {
  /** Called when any node, this one included, has added to a stream. A hint: a lost or doubled one must do no harm. */
  onAdvanced(listener: AdvanceListener): Promise<() => void>
  now(): Promise<number>
}

export const openPostgres = async (url: string): Promise<SharedStore> => {
  const pool = new Pool({
    connectionString: url,
    application_name: 'penholder',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    // A node that stands still in the middle of a commit must not hold the others up for ever.
    idle_in_transaction_session_timeout: 10_000,
  })
  // A connection that breaks while idle is replaced at its next use, which reports the trouble if there still is any.
  pool.on('error', () => {})
  try {
    await createSchema(pool)
    return new PostgresStore(url, pool)
  } catch (cause) {
    await pool.end()
    throw new StoreFault(`${describe(url)} cannot be opened: ${messageOf(cause)}`, { cause })
  }
}

const createSchema = async (pool: Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [schemaLock])
    await client.query(schema)
  } finally {
    // Ends the session, and with it the lock, even if the schema failed.
    client.release(true)
  }
}

class PostgresStore implements SharedStore {
  readonly description: string
  readonly failed: Promise<StoreFault>
  #tellFailed: (fault: StoreFault) => void = () => {}
  readonly #group = new GroupCommit((commits) => this.#flush(commits))
  readonly #damage = new Map<string, Damage>()
  readonly #advances: Advances
  /** Set once, for good: why nothing more is done. */
  #fault: StoreFault | undefined
  #closing: Promise<void> | undefined

  constructor(
    url: string,
    private readonly pool: Pool,
  ) {
    this.description = describe(url)
    this.failed = new Promise((resolve) => (this.#tellFailed = resolve))
    this.#advances = new Advances(url)
  }

  async commit(commit: Commit): Promise<void> {
    this.#mustServe()
    return this.#group.submit(prepare(commit))
  }

  async read(stream: StreamName, after = 0, limit?: number): Promise<readonly Entry[]> {
    const known = this.#damage.get(idOf(stream))
    if (known && after > known.seq - 1) throw new StreamDamaged(known)
    const streamKey = streamKeyOf(stream)
    // One statement: the head and the entries are of one moment.
    const found = await this.#query<{ last: string; seq: string | null; record: Buffer | null }>(
      `SELECT s.last, e.seq, e.record FROM penholder_streams s
       LEFT JOIN penholder_entries e ON e.stream = $2 AND e.seq > $3 AND e.seq < $4
       WHERE s.key = $1 ORDER BY e.seq LIMIT $5`,
      [
        headKey(stream),
        streamKey,
        after,
        known?.seq ?? Number.MAX_SAFE_INTEGER,
        limit !== undefined && Number.isFinite(limit) ? limit : null,
      ],
    )
    const last = known ? known.seq - 1 : Number(found[0]?.last ?? 0)
    const records = found.flatMap(({ seq, record }) =>
      seq === null || record === null ? [] : [{ key: entryKey(streamKey, Number(seq)), value: record }],
    )
    try {
      return entriesOf(stream, after, records, Math.min(last, after + (limit ?? last)))
    } catch (error) {
      if (error instanceof StreamDamaged) this.#damage.set(idOf(stream), error.place)
      throw error
    }
  }

  async lastSeq(stream: StreamName): Promise<number> {
    const known = this.#damage.get(idOf(stream))
    if (known) return known.seq - 1
    const [found] = await this.#query<StreamRow>('SELECT key, last FROM penholder_streams WHERE key = $1', [
      headKey(stream),
    ])
    return Number(found?.last ?? 0)
  }

  async streams(): Promise<readonly StreamName[]> {
    const found = await this.#query<StreamRow>(
      'SELECT key, last FROM penholder_streams WHERE last > 0 ORDER BY key',
      [],
    )
    return found.map(({ key }) => streamOf(key))
  }

  async outcome(body: BodyId, person: PersonId, command: CommandId): Promise<unknown> {
    const key = outcomeKey(body, person, command)
    const [found] = await this.#query<{ record: Buffer }>(
      'SELECT record FROM penholder_outcomes WHERE key = $1',
      [key],
    )
    if (!found) return undefined
    const meta = metaOf(key, found.record)
    if (!meta) throw new StreamDamaged({ body, stream: 'outcomes', seq: 0, what: 'checksum' })
    return meta.value
  }

  async row(place: RowKey): Promise<Uint8Array | undefined> {
    const key = rowKey(place)
    const [found] = await this.#query<{ record: Buffer }>(
      'SELECT record FROM penholder_rows WHERE key = $1',
      [key],
    )
    return found && rowValue(place, key, found.record)
  }

  async rows(body: BodyId, table: string, prefix: readonly string[] = []): Promise<readonly Row[]> {
    const { start, end } = rowsUnder(body, table, prefix)
    const found = await this.#query<{ key: Buffer; record: Buffer }>(
      'SELECT key, record FROM penholder_rows WHERE key >= $1 AND key < $2 ORDER BY key',
      [start, end],
    )
    return found.map(({ key, record }) => ({
      key: decodeKey(key).slice(2),
      value: rowValue({ body, table }, key, record),
    }))
  }

  async probe(): Promise<void> {
    await this.#query(
      'INSERT INTO penholder_probe (at) VALUES (now()) ON CONFLICT (single) DO UPDATE SET at = now()',
      [],
    )
  }

  damage(): readonly Damage[] {
    return [...this.#damage.values()]
  }

  async now(): Promise<number> {
    const [found] = await this.#query<{ ms: string }>(
      'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms',
      [],
    )
    return Number(found?.ms)
  }

  onAdvanced(listener: AdvanceListener): Promise<() => void> {
    return this.#advances.listen(listener)
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.#group.idle()
    await this.#advances.close()
    await this.pool.end()
  }

  #mustServe(): void {
    if (this.#fault) throw this.#fault
    if (this.#closing) throw new StoreFault(`${this.description} is closed`)
  }

  async #query<R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> {
    this.#mustServe()
    try {
      return (await this.pool.query<R>(text, [...values])).rows
    } catch (cause) {
      throw new StoreFault(`${this.description}: ${messageOf(cause)}`, { cause })
    }
  }

  async #flush(commits: readonly PreparedCommit[]): Promise<readonly (Error | undefined)[]> {
    // Waiting behind a commit of which nobody knows whether it was done.
    if (this.#fault) throw this.#fault
    let client: PoolClient | undefined
    let committing = false
    try {
      client = await this.pool.connect()
      await client.query('BEGIN')
      // A database that answers before its disk has it would break ST-3; a stricter setting stays.
      await client.query(
        `SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'`,
      )
      const objections = await this.#write(client, commits)
      committing = true
      await client.query('COMMIT')
      client.release()
      return objections
    } catch (cause) {
      // Ends the session: whatever was open in it is rolled back.
      client?.release(true)
      const fault = new StoreFault(`${this.description}: ${messageOf(cause)}`, { cause })
      // Nobody knows whether a COMMIT without an answer was done; memory may not go on from either (ST-7).
      if (committing) {
        this.#fault = fault
        this.#tellFailed(fault)
      }
      throw fault
    }
  }

  async #write(
    client: PoolClient,
    commits: readonly PreparedCommit[],
  ): Promise<readonly (Error | undefined)[]> {
    const lasts = await lockStreams(client, commits)
    const entries = new Batch(['bytea', 'bigint', 'bytea'])
    const erased = new Map<string, Put>()
    const outcomes = new Batch(['bytea', 'bytea'])
    const rows = new Map<string, Put>()
    const advanced = new Map<string, PreparedStream>()
    const objections = commits.map((commit) => {
      for (const stream of commit.streams) {
        const id = idOf(stream.name)
        const objection = objectionTo(stream, lasts.get(id) ?? 0, this.#damage.get(id))
        if (objection) return objection
      }
      for (const stream of commit.streams) {
        for (const put of stream.erased) erased.set(put.key.toString('latin1'), put)
        if (stream.entries.length === 0) continue
        lasts.set(idOf(stream.name), stream.lastSeq)
        advanced.set(idOf(stream.name), stream)
        for (const { key, record } of stream.entries) {
          const { streamKey, seq } = splitEntryKey(key)
          entries.add([streamKey, seq, record])
        }
      }
      for (const { key, record } of commit.outcomes) outcomes.add([key, record])
      for (const row of commit.rows) rows.set(row.key.toString('latin1'), row)
      return undefined
    })
    const kept = new Batch(['bytea', 'bytea'])
    const deleted = new Batch(['bytea'])
    for (const { key, record } of rows.values()) (record ? kept : deleted).add(record ? [key, record] : [key])
    const heads = new Batch(['bytea', 'bigint'])
    const notices = new Batch(['text'])
    for (const { name, lastSeq } of advanced.values()) {
      heads.add([headKey(name), lastSeq])
      notices.add([`${lastSeq} ${headKey(name).toString('base64')}`])
    }
    await entries.run(client, (t) => `INSERT INTO penholder_entries (stream, seq, record) SELECT * FROM ${t}`)
    // Behind the entries: those of this group can be among them.
    const places = new Batch(['bytea', 'bigint', 'bytea'])
    for (const { key, record } of erased.values()) {
      const { streamKey, seq } = splitEntryKey(key)
      places.add([streamKey, seq, record])
    }
    await places.run(
      client,
      (t) => `UPDATE penholder_entries e SET record = t.c FROM ${t} WHERE e.stream = t.a AND e.seq = t.b`,
    )
    await heads.run(client, (t) => `UPDATE penholder_streams s SET last = t.b FROM ${t} WHERE s.key = t.a`)
    // The first answer stays (ST-9).
    await outcomes.run(
      client,
      (t) => `INSERT INTO penholder_outcomes (key, record) SELECT * FROM ${t} ON CONFLICT DO NOTHING`,
    )
    await kept.run(
      client,
      (t) =>
        `INSERT INTO penholder_rows (key, record) SELECT * FROM ${t} ON CONFLICT (key) DO UPDATE SET record = excluded.record`,
    )
    await deleted.run(client, (t) => `DELETE FROM penholder_rows WHERE key IN (SELECT t.a FROM ${t})`)
    await notices.run(client, (t) => `SELECT pg_notify('${channel}', t.a) FROM ${t}`)
    return objections
  }
}

/** Without the password. */
const describe = (url: string): string => {
  const { hostname, port, pathname } = new URL(url)
  return `PostgreSQL at ${decodeURIComponent(hostname)}${port ? `:${port}` : ''}, database ${pathname.slice(1)}`
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
