/**
 * Ends the periods of silences when their time is over, as any actor would: by a command that the same rules judge.
 *
 * A due time is a row, written in the commit that opened the silence, so it outlives every process; once a second the rows
 * are looked at. Nothing is ended while the clock is in doubt (D3): if the wall clock has jumped against the monotonic one,
 * every period is held until both have run evenly for ten minutes, and the operator is told.
 */
import type { BodyId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'
import type { Clock } from '../clock.ts'
import type { Store } from '../storage/port.ts'
import type { Handler } from './handle.ts'
import { dueTable, readDueKey, type Due } from './rows.ts'
import type { Sources } from './sources.ts'

/** What the operator is told. */
export interface DeadlineLog {
  warn(facts: Readonly<Record<string, unknown>>, message: string): void
  error(facts: Readonly<Record<string, unknown>>, message: string): void
}

export type DeadlinesDeps = {
  readonly store: Store
  readonly sources: Pick<Sources, 'bodies'>
  readonly handler: Pick<Handler, 'endPeriod'>
  readonly clock: Clock
  readonly log: DeadlineLog
}

export type Held = { readonly since: Instant; readonly jump: number }

export interface Deadlines {
  /** Looks at what is due now, once; a call while another is under way waits for that one. */
  sweep(): Promise<void>
  /** Why nothing is ended at present. */
  held(): Held | undefined
  /** Stops looking; resolves when the last look is over. */
  close(): Promise<void>
}

const everyMs = 1_000
/** Less than this between two looks is a slow second, not a set clock. */
const largestJump = 2_000
/** How long both clocks must agree before the wall is believed again. */
export const settledAfter = 10 * 60_000

export const createDeadlines = (deps: DeadlinesDeps): Deadlines => {
  const watch = new ClockWatch(deps.clock, deps.log)
  let sweeping: Promise<void> | undefined
  /** What has been told of and has not gone well since: ids of silences, and `rows` for the due rows themselves. */
  const told = new Set<string>()
  const tellOnce = (what: string, message: string, facts: Readonly<Record<string, unknown>>): void => {
    if (told.has(what)) return
    told.add(what)
    deps.log.error(facts, message)
  }

  const end = async (body: BodyId, due: Due): Promise<void> => {
    try {
      const ended = await deps.handler.endPeriod(body, due)
      if (ended.ok || ended.refusal.code === 'PeriodNotOver') told.delete(due.silence)
      else tellOnce(due.silence, 'a due time was left behind by its silence', { ...due, ...ended.refusal })
    } catch (error) {
      // Tried again at the next look.
      tellOnce(due.silence, 'a period could not be ended', { ...due, reason: String(error) })
    }
  }

  const look = async (): Promise<void> => {
    // Also when nothing is due, or a jump between two silences would pass unseen.
    if (watch.inDoubt()) return
    for (const body of await deps.sources.bodies()) {
      const rows = await deps.store.rows(body, dueTable)
      for (const { key } of rows) {
        const due = readDueKey(key)
        if (due.at > deps.clock.now()) break
        await end(body, due)
      }
    }
  }

  const sweep = (): Promise<void> => {
    sweeping ??= look()
      .then(
        () => void told.delete('rows'),
        (error: unknown) =>
          tellOnce('rows', 'due times could not be read; nothing is ended', { reason: String(error) }),
      )
      .finally(() => (sweeping = undefined))
    return sweeping
  }

  const stop = deps.clock.every(everyMs, () => void sweep())
  return {
    sweep,
    held: () => watch.held,
    async close() {
      stop()
      await sweeping
    },
  }
}

/** Compares how far both clocks have come since the last look. */
class ClockWatch {
  #wall: Instant
  #monotonic: number
  #held: (Held & { readonly until: number }) | undefined

  constructor(
    private readonly clock: Clock,
    private readonly log: DeadlineLog,
  ) {
    this.#wall = clock.now()
    this.#monotonic = clock.monotonic()
  }

  get held(): Held | undefined {
    return this.#held && { since: this.#held.since, jump: this.#held.jump }
  }

  inDoubt(): boolean {
    const wall = this.clock.now()
    const monotonic = this.clock.monotonic()
    const jump = wall - this.#wall - (monotonic - this.#monotonic)
    this.#wall = wall
    this.#monotonic = monotonic
    if (Math.abs(jump) > largestJump) {
      this.#held = { since: wall, jump, until: monotonic + settledAfter }
      this.log.warn(
        { jump },
        'the clock of this machine has been set, or the machine has slept: no period of silence is ended until the clock has run evenly for ten minutes',
      )
    } else if (this.#held && monotonic >= this.#held.until) {
      this.log.warn(
        { jump: this.#held.jump },
        'the clock runs evenly again: periods of silence are ended as they fall due',
      )
      this.#held = undefined
    }
    return this.#held !== undefined
  }
}
