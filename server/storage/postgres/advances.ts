/**
 * LISTEN: who wants to know that a stream has grown, on whatever node. A connection of its own, made at the first listener
 * and made anew when it breaks. What was said meanwhile is lost, so each renewal is told to the listeners as "anything may
 * have grown".
 */
import { Client } from 'pg'
import type { StreamName } from '../port.ts'
import { streamOf } from '../prepare.ts'
import { channel } from './schema.ts'

/** `undefined`: notices may have been missed. */
export type AdvanceListener = (
  advance: { readonly stream: StreamName; readonly seq: number } | undefined,
) => void

const longestPause = 10_000

export class Advances {
  readonly #listeners = new Set<AdvanceListener>()
  #client: Client | undefined
  #connecting: Promise<void> | undefined
  #retry: NodeJS.Timeout | undefined
  #pause = 100
  #closed = false

  constructor(private readonly url: string) {}

  /** Resolves when notices arrive; gives back how to stop. */
  async listen(listener: AdvanceListener): Promise<() => void> {
    this.#listeners.add(listener)
    try {
      await (this.#connecting ??= this.#connect())
    } catch (error) {
      this.#listeners.delete(listener)
      this.#connecting = undefined
      throw error
    }
    return () => this.#listeners.delete(listener)
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    await this.#client?.end()
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'penholder listening',
      keepAlive: true,
    })
    client.on('error', () => this.#renew(client))
    client.on('end', () => this.#renew(client))
    client.on('notification', ({ payload }) => this.#tell(payload ?? ''))
    await client.connect()
    await client.query(`LISTEN ${channel}`)
    this.#client = client
    this.#pause = 100
  }

  #renew(broken: Client): void {
    if (this.#closed || this.#client !== broken) return
    this.#client = undefined
    this.#retryLater()
  }

  #retryLater(): void {
    this.#retry = setTimeout(() => {
      this.#connect().then(
        () => this.#listeners.forEach((listener) => listener(undefined)),
        () => this.#closed || this.#retryLater(),
      )
    }, this.#pause)
    this.#retry.unref()
    this.#pause = Math.min(this.#pause * 2, longestPause)
  }

  #tell(payload: string): void {
    const [seq = '', key = ''] = payload.split(' ')
    const stream = streamOf(Buffer.from(key, 'base64'))
    for (const listener of this.#listeners) listener({ stream, seq: Number(seq) })
  }
}
