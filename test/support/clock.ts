/**
 * A clock that stands still until a test moves it. `advance` is time going by; `step` is somebody setting the wall clock.
 */
import type { Clock, MachineAge } from '../../server/clock.ts'
import type { Instant } from '../../shared/time.ts'

type Beat = { readonly every: number; readonly tick: (late?: number) => void; next: number }

export class SteppedClock implements Clock {
  #wall: Instant
  #monotonic = 0
  #asleep = 0
  /** Another one: the machine was started anew. */
  boot = 'first'
  readonly #beats = new Set<Beat>()

  constructor(start: Instant = Date.UTC(2026, 10, 20, 15, 0)) {
    this.#wall = start
  }

  now(): Instant {
    return this.#wall
  }

  monotonic(): number {
    return this.#monotonic
  }

  machine(): MachineAge {
    return { boot: this.boot, ms: this.#monotonic + this.#asleep }
  }

  every(milliseconds: number, tick: (late?: number) => void): () => void {
    const beat: Beat = { every: milliseconds, tick, next: this.#monotonic + milliseconds }
    this.#beats.add(beat)
    return () => void this.#beats.delete(beat)
  }

  /** Both clocks go on; a beat that is due ticks once, as an interval does after a long pause. */
  advance(milliseconds: number): void {
    this.#wall += milliseconds
    this.#monotonic += milliseconds
    for (const beat of this.#beats) {
      if (beat.next > this.#monotonic) continue
      beat.next = this.#monotonic + beat.every
      beat.tick(0)
    }
  }

  /** Both clocks go on while the process stands still: each beat learns how late it is. */
  stall(milliseconds: number): void {
    this.#wall += milliseconds
    this.#monotonic += milliseconds
    for (const beat of this.#beats) {
      beat.next = this.#monotonic + beat.every
      beat.tick(milliseconds)
    }
  }

  /** The machine sleeps: its wall clock goes on, what runs on it does not. */
  sleep(milliseconds: number): void {
    this.#wall += milliseconds
    this.#asleep += milliseconds
  }

  /** The wall clock is set; no time goes by. */
  step(milliseconds: number): void {
    this.#wall += milliseconds
  }

  /** Whether anything still wants to be called: a test leaves nothing running. */
  get beating(): boolean {
    return this.#beats.size > 0
  }
}
