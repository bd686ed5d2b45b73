/**
 * Whether the wall clock can be believed: compared with the machine's own count at every look, and with what was seen last
 * before a restart. Says what is to be doubted; what follows from a doubt is for the rules (SIL-19).
 */
import type { Doubt } from '../../shared/procedure/state.ts'
import type { Instant } from '../../shared/time.ts'
import type { Clock, MachineAge } from '../clock.ts'
import type { Seen } from './last-seen.ts'

/** Less than this between two looks is a slow second, not a set clock. */
const largestJump = 2_000
/** A deadline is a minute: from here on the jump itself is told, and a person must confirm the clock. */
const told = 60_000
/** How long both clocks must agree before the wall is believed again after a smaller jump. */
export const settledAfter = 10 * 60_000
/** A process that comes later than this to its look could not be spoken to. */
const stoodStill = 10_000

export type Held = { readonly since: Instant; readonly jump: number }

type Face = { readonly wall: Instant; readonly monotonic: number; readonly machine: MachineAge | undefined }

/** Time that went by on the machine, sleep included. */
const elapsed = (from: Face, to: Face): number =>
  from.machine && to.machine?.boot === from.machine.boot
    ? to.machine.ms - from.machine.ms
    : to.monotonic - from.monotonic

export class ClockWatch {
  #last: Face
  #held: (Held & { readonly until: number }) | undefined

  constructor(
    private readonly clock: Clock,
    private readonly warn: (jump: number, message: string) => void,
  ) {
    this.#last = this.#face()
  }

  /** After a jump too small to be told of: nothing is ended until the clock has run evenly. */
  get held(): Held | undefined {
    return this.#held && { since: this.#held.since, jump: this.#held.jump }
  }

  /** What is to be doubted since the last look; `late`: how much later than it should this look comes. */
  look(late: number): readonly Doubt[] {
    const [last, now] = [this.#last, this.#face()]
    this.#last = now
    const passed = elapsed(last, now)
    const jump = now.wall - last.wall - passed
    if (Math.abs(jump) < told) this.#settle(jump, now)
    const asleep = passed - (now.monotonic - last.monotonic)
    const away = Math.max(late, asleep)
    return [
      ...(Math.abs(jump) >= told ? [set(now.wall - jump, now.wall)] : []),
      ...(away > stoodStill ? [outage(now.wall - away, now.wall)] : []),
    ]
  }

  /** What is to be doubted because of the time in which no process was there. */
  since(seen: Seen): readonly Doubt[] {
    const { wall, machine } = this.#last
    const counted =
      seen.ms !== undefined && machine && machine.boot === seen.boot ? machine.ms - seen.ms : undefined
    if (counted !== undefined) {
      const jump = wall - seen.wall - counted
      return [
        ...(Math.abs(jump) >= told ? [set(seen.wall + counted, wall)] : []),
        outage(wall - counted, wall),
      ]
    }
    // The machine was started anew: a clock that went back is wrong now or was wrong then; one that went on tells of an outage.
    return wall < seen.wall - largestJump ? [set(seen.wall, wall)] : [outage(seen.wall, wall)]
  }

  #settle(jump: number, { wall, monotonic }: Face): void {
    if (Math.abs(jump) > largestJump) {
      this.#held = { since: wall, jump, until: monotonic + settledAfter }
      this.warn(
        jump,
        'the clock of this machine has been set a little: no period of silence is ended until the clock has run evenly for ten minutes',
      )
    } else if (this.#held && monotonic >= this.#held.until) {
      this.warn(this.#held.jump, 'the clock runs evenly again: periods of silence are ended as they fall due')
      this.#held = undefined
    }
  }

  #face(): Face {
    return { wall: this.clock.now(), monotonic: this.clock.monotonic(), machine: this.clock.machine?.() }
  }
}

const set = (last: Instant, seen: Instant): Doubt => ({ why: 'clock-set', last, seen })
const outage = (last: Instant, seen: Instant): Doubt => ({ why: 'outage', last, seen })
