/**
 * The time that this server last saw, kept where a restart finds it: with every commit (at most once a second), and every few
 * seconds while a period runs. What comes up compares it with its own clock before it ends anything. Knows no silences.
 */
import type { Instant } from '../../shared/time.ts'
import type { Clock } from '../clock.ts'
import type { RowChange, RowKey, Store } from '../storage/port.ts'
import { fromUtf8, utf8 } from './rows.ts'

/** `boot` and `ms`: the machine's own count, where it has one. */
export type Seen = { readonly wall: Instant; readonly boot?: string; readonly ms?: number }

/** Of the server as a whole: no body has this id. */
export const lastSeenKey: RowKey = { body: 'server', table: 'clock', key: ['seen'] }

export const seenRow = (seen: Seen): RowChange => ({ ...lastSeenKey, value: utf8(JSON.stringify(seen)) })

const atMostEvery = 1_000
const idleAfter = 5_000

export class LastSeen {
  #written: number | undefined
  /** Nothing is written before what was seen last has been judged: it would be forgotten. */
  #judged = false

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  async before(): Promise<Seen | undefined> {
    const value = await this.store.row(lastSeenKey)
    return value && (JSON.parse(fromUtf8(value)) as Seen)
  }

  judged(): void {
    this.#judged = true
  }

  /** The same store, whose commits carry the time with them. */
  carried(): Store {
    return new Proxy(this.store, {
      get: (target, property) => {
        if (property === 'commit') {
          const commit: Store['commit'] = (wanted) => {
            const row = this.#due(atMostEvery)
            return target.commit(row ? { ...wanted, rows: [...(wanted.rows ?? []), row] } : wanted)
          }
          return commit
        }
        const value: unknown = Reflect.get(target, property, target)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
  }

  /** To be called while a period runs and nobody commits anything. */
  async note(): Promise<void> {
    const row = this.#due(idleAfter)
    if (row) await this.store.commit({ streams: [], rows: [row] })
  }

  #due(after: number): RowChange | undefined {
    const now = this.clock.monotonic()
    if (!this.#judged || (this.#written !== undefined && now - this.#written < after)) return undefined
    this.#written = now
    return seenRow({ wall: this.clock.now(), ...this.clock.machine?.() })
  }
}
