/** PostgreSQL keeps the same promises, is shared by several nodes, and outlives its own crash. */
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeKey, space } from '../../server/storage/format.mjs'
import { type StreamName, StoreFault, VersionConflict } from '../../server/storage/port.ts'
import { type SharedStore, openPostgres } from '../../server/storage/postgres/store.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../support/postgres.ts'
import { storeContract } from './contract.ts'

const draft: StreamName = { body: 'committee', stream: 'draft' }
const append = (expectedSeq: number, meta: unknown, stream = draft) => ({
  streams: [{ ...stream, expectedSeq, entries: [{ kind: 'event' as const, meta }] }],
})

const runSql = async (url: string, sql: string, values: readonly unknown[] = []): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql, [...values])
  } finally {
    await client.end()
  }
}

describe.skipIf(postgresMissing)('PostgreSQL', () => {
  let server: PostgresServer

  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    await server.stop()
  })

  storeContract(
    'PostgreSQL',
    async () => {
      const url = await server.createDatabase()
      return {
        open: () => openPostgres(url),
        harm: (stream, seq, how) =>
          runSql(
            url,
            how === 'gap'
              ? 'DELETE FROM penholder_entries WHERE stream = $1 AND seq = $2'
              : `UPDATE penholder_entries SET record = set_byte(record, length(record) - 1, 0) WHERE stream = $1 AND seq = $2`,
            [encodeKey(space.entry, [stream.body, stream.stream]), seq],
          ),
        dispose: async () => {},
      }
    },
    { examinesAtOpening: false },
  )

  const withNodes = async (
    run: (one: SharedStore, two: SharedStore, url: string) => Promise<void>,
  ): Promise<void> => {
    const url = await server.createDatabase()
    const [one, two] = await Promise.all([openPostgres(url), openPostgres(url)])
    try {
      await run(one, two, url)
    } finally {
      await Promise.all([one.close(), two.close()])
    }
  }

  it('[ST-6] of two nodes that race for one place exactly one wins', () =>
    withNodes(async (one, two) => {
      for (let seq = 0; seq < 20; seq += 1) {
        const results = await Promise.allSettled([
          one.commit(append(seq, 'one')),
          two.commit(append(seq, 'two')),
        ])
        const lost = results.filter((result) => result.status === 'rejected')
        expect(lost).toHaveLength(1)
        expect(lost[0]?.reason).toBeInstanceOf(VersionConflict)
      }
      expect(await one.read(draft)).toEqual(await two.read(draft))
    }))

  it('[ST-6] nodes that take several streams in different orders do not lock each other out', () =>
    withNodes(async (one, two) => {
      const names = ['a', 'b', 'c'].map((stream) => ({ body: 'committee', stream }))
      const bundle = (streams: readonly StreamName[], expectedSeq: number) => ({
        streams: streams.map((stream) => ({
          ...stream,
          expectedSeq,
          entries: [{ kind: 'event' as const, meta: 0 }],
        })),
      })
      for (let seq = 0; seq < 10; seq += 1) {
        const results = await Promise.allSettled([
          one.commit(bundle(names, seq)),
          two.commit(bundle([...names].reverse(), seq)),
        ])
        expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      }
    }))

  it('[ST-3] an immediate stop of the server keeps what was answered', async () => {
    const url = await server.createDatabase()
    const before = await openPostgres(url)
    for (let seq = 0; seq < 10; seq += 1) await before.commit(append(seq, seq))
    await server.crash()
    await before.close()
    const after = await openPostgres(url)
    expect((await after.read(draft)).map(({ meta }) => meta)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    await after.close()
  })

  it('[ST-7] a commit whose connection is cut before its end leaves nothing, and the next one goes through', () =>
    withNodes(async (one, _two, url) => {
      await one.commit(append(0, 'first'))
      // Holds the stream's row, so that the next commit waits where it can be cut.
      const holder = new Client({ connectionString: url })
      await holder.connect()
      await holder.query('BEGIN')
      await holder.query('SELECT * FROM penholder_streams FOR UPDATE')
      const cut = one.commit(append(1, 'cut')).catch((error: unknown) => error)
      let ended = 0
      while (ended === 0) {
        const { rowCount } = await holder.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
        )
        ended = rowCount ?? 0
      }
      expect(await cut).toBeInstanceOf(StoreFault)
      await holder.query('COMMIT')
      await holder.end()
      expect(await one.lastSeq(draft)).toBe(1)
      await one.commit(append(1, 'second'))
      expect((await one.read(draft)).map(({ meta }) => meta)).toEqual(['first', 'second'])
    }))

  it('[ST-7, ST-15] a commit whose connection is lost at its very end may be done or not: everything after is refused', () =>
    withNodes(async (one, two, url) => {
      await one.commit(append(0, 'first'))
      await runSql(
        url,
        `CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
           'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
         CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON penholder_entries DEFERRABLE INITIALLY DEFERRED
           FOR EACH ROW EXECUTE FUNCTION cut()`,
      )
      await expect(one.commit(append(1, 'doubtful'))).rejects.toThrow(StoreFault)
      await expect(one.read(draft)).rejects.toThrow(StoreFault)
      await expect(one.commit(append(1, 'again'))).rejects.toThrow(StoreFault)
      expect(await one.failed).toBeInstanceOf(StoreFault)
      expect((await two.read(draft)).map(({ meta }) => meta)).toEqual(['first'])
    }))

  it('a listener whose connection breaks is told that it may have missed something, and hears again', () =>
    withNodes(async (one, two, url) => {
      const told: unknown[] = []
      let heard = (): void => {}
      const next = (): Promise<void> => new Promise((resolve) => (heard = resolve))
      await two.onAdvanced((advance) => {
        told.push(advance)
        heard()
      })
      const renewed = next()
      await runSql(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'penholder listening' AND datname = current_database()`,
      )
      await renewed
      const again = next()
      await one.commit(append(0, 'a'))
      await again
      expect(told).toEqual([undefined, { stream: draft, seq: 1 }])
    }))

  it('[ST-11] it is shared: what one node commits the other reads, and is told of', () =>
    withNodes(async (one, two) => {
      const told: unknown[] = []
      const odd = { body: 'com\0mittee', stream: '\ud800 é' }
      const twice = new Promise<void>((resolve) => {
        void two.onAdvanced((advance) => {
          told.push(advance)
          if (told.length === 2) resolve()
        })
      })
      const stop = await two.onAdvanced(() => {})
      await one.commit(append(0, 'a'))
      await one.commit(append(0, 'b', odd))
      await twice
      stop()
      expect(told).toEqual([
        { stream: draft, seq: 1 },
        { stream: odd, seq: 1 },
      ])
      expect(await two.lastSeq(odd)).toBe(1)
    }))

  it('opening a database that is not there says which, without the password', async () => {
    const url = (await server.createDatabase())
      .replace('penholder@', 'penholder:secret@')
      .replace(/test_\w+/, 'nowhere')
    const error = await openPostgres(url).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(StoreFault)
    expect(String(error)).toContain('nowhere')
    expect(String(error)).not.toContain('secret')
  })
})
