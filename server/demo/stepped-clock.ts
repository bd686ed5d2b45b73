/** The clock of the demo's past: it stands still until it is moved. Both of its faces move together, as on a healthy machine. */
import type { Instant } from '../../shared/time.ts'
import type { Clock } from '../clock.ts'

/** Whoever waits for a time looks this often, whatever they asked for: an hour of the past takes no longer. */
const lookEveryMs = 10

export class SteppedClock implements Clock {
  readonly #start: Instant
  #now: Instant

  constructor(start: Instant) {
    this.#start = start
    this.#now = start
  }

  now(): Instant {
    return this.#now
  }

  monotonic(): number {
    return this.#now - this.#start
  }

  every(_milliseconds: number, tick: () => void): () => void {
    const timer = setInterval(tick, lookEveryMs)
    timer.unref()
    return () => clearInterval(timer)
  }

  /** Never back. */
  moveTo(instant: Instant): void {
    this.#now = Math.max(this.#now, instant)
  }
}
