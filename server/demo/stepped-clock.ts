/** The clock of the demo's past: it stands still until it is moved. Both of its faces move together, as on a healthy machine. */
import type { Clock } from '../clock.ts'
import type { Instant } from '../../shared/time.ts'

export class SteppedClock implements Clock {
  readonly #start: Instant
  #now: Instant
  readonly #ticks = new Set<() => void>()

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
    this.#ticks.add(tick)
    return () => void this.#ticks.delete(tick)
  }

  /** Never back. Whoever waits for a time is called once afterwards. */
  moveTo(instant: Instant): void {
    this.#now = Math.max(this.#now, instant)
    for (const tick of this.#ticks) tick()
  }
}
