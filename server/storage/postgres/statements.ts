/**
 * What a flush says to PostgreSQL, few statements for many commits: all streams locked at once, all rows of a table at once.
 */
import type { PoolClient } from 'pg'
import type { StreamName } from '../port.ts'
import { type PreparedCommit, headKey } from '../prepare.ts'

/** bigint comes as text. */
export type StreamRow = { readonly key: Buffer; readonly last: string }

/** For maps: keys of a stream as bytes are objects. */
export const idOf = (stream: StreamName): string => headKey(stream).toString('latin1')

/** Locks the rows of all streams of a group, in one order everywhere, and gives their sequences. */
export const lockStreams = async (
  client: PoolClient,
  commits: readonly PreparedCommit[],
): Promise<Map<string, number>> => {
  const keys = new Map<string, Buffer>()
  for (const { streams } of commits) for (const { name } of streams) keys.set(idOf(name), headKey(name))
  const sorted = [...keys.values()].sort((one, other) => Buffer.compare(one, other))
  const lasts = new Map<string, number>()
  if (sorted.length === 0) return lasts
  // A new stream needs a row to be locked by; with last = 0 it is not listed.
  await client.query(
    `INSERT INTO penholder_streams (key, last)
     SELECT k, 0 FROM unnest($1::bytea[]) WITH ORDINALITY AS t(k, place) ORDER BY place ON CONFLICT DO NOTHING`,
    [sorted],
  )
  const { rows } = await client.query<StreamRow>(
    'SELECT key, last FROM penholder_streams WHERE key = ANY($1::bytea[]) ORDER BY key FOR UPDATE',
    [sorted],
  )
  for (const { key, last } of rows) lasts.set(key.toString('latin1'), Number(last))
  return lasts
}

/** Many rows in one statement: a column is one array. */
export class Batch {
  readonly #columns: unknown[][]

  constructor(private readonly types: readonly string[]) {
    this.#columns = types.map(() => [])
  }

  add(values: readonly unknown[]): void {
    this.#columns.forEach((column, index) => column.push(values[index]))
  }

  async run(client: PoolClient, statement: (table: string) => string): Promise<void> {
    if (this.#columns[0]?.length === 0) return
    const arrays = this.types.map((type, index) => `$${index + 1}::${type}[]`).join(', ')
    const names = ['a', 'b', 'c'].slice(0, this.types.length).join(', ')
    await client.query(statement(`unnest(${arrays}) AS t(${names})`), this.#columns)
  }
}
