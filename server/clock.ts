/**
 * Time, as the server reads it. Everything that judges takes an instant as an argument; only the edges hold a `Clock`.
 * Due times are rows looked at every second, never long timers: `setTimeout` beyond 24.8 days fires at once.
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { Instant } from '../shared/time.ts'

export interface Clock {
  /** The wall clock, UTC. May be set forwards or back by whoever looks after the machine. */
  now(): Instant
  /** Milliseconds that have gone by since some fixed moment of this process; never set, never goes back. */
  monotonic(): number
  /**
   * Calls `tick` about every `milliseconds` (at most an hour) until the returned function is called, with how much later than
   * that it comes: the process may have been stopped. Keeps no process alive.
   */
  every(milliseconds: number, tick: (late?: number) => void): () => void
  /**
   * For how long the machine has been running, sleep included, and since which start: what two processes on it can compare.
   * Absent where the system does not tell, or where the clock is no machine's.
   */
  machine?(): MachineAge | undefined
}

export type MachineAge = { readonly boot: string; readonly ms: number }

const longest = 3_600_000

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  every(milliseconds, tick) {
    if (!(milliseconds > 0 && milliseconds <= longest))
      throw new RangeError(`an interval is between 0 and ${longest} ms`)
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      const late = Math.max(0, now - last - milliseconds)
      last = now
      tick(late)
    }, milliseconds)
    timer.unref()
    return () => clearInterval(timer)
  },
  machine() {
    try {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      const seconds = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0])
      return Number.isFinite(seconds) ? { boot, ms: seconds * 1_000 } : undefined
    } catch {
      return undefined
    }
  },
}
