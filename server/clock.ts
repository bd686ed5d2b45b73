/**
 * Time, as the server reads it. Everything that judges takes an instant as an argument; only the edges hold a `Clock`.
 * Due times are rows looked at every second, never long timers: `setTimeout` beyond 24.8 days fires at once (decisions D3).
 */
import { performance } from 'node:perf_hooks'
import type { Instant } from '../shared/time.ts'

export interface Clock {
  /** The wall clock, UTC. May be set forwards or back by whoever looks after the machine. */
  now(): Instant
  /** Milliseconds that have gone by since some fixed moment of this process; never set, never goes back. */
  monotonic(): number
  /** Calls `tick` about every `milliseconds` (at most an hour) until the returned function is called. Keeps no process alive. */
  every(milliseconds: number, tick: () => void): () => void
}

const longest = 3_600_000

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  every(milliseconds, tick) {
    if (!(milliseconds > 0 && milliseconds <= longest))
      throw new RangeError(`an interval is between 0 and ${longest} ms`)
    const timer = setInterval(tick, milliseconds)
    timer.unref()
    return () => clearInterval(timer)
  },
}
