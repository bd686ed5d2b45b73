/**
 * How often a key may be tried and be wrong. Counted per key tried, so that a whole conference room behind one address
 * never locks itself out (ACC-6); per address only loosely, against a flood. Right keys are never counted.
 * Bounded in size, in memory only: a restart forgives.
 */
import type { Instant } from '../../shared/time.ts'

export type AttemptLimit = { readonly failures: number; readonly withinMs: number; readonly most: number }

export class Attempts {
  readonly #failures = new Map<string, Instant[]>()

  constructor(private readonly limit: AttemptLimit) {}

  /** Seconds to wait before `key` may be tried again; 0 if it may be tried now. */
  wait(key: string, now: Instant): number {
    const recent = this.#recent(key, now)
    const oldest = recent[recent.length - this.limit.failures]
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + this.limit.withinMs - now) / 1000))
  }

  failed(key: string, now: Instant): void {
    const recent = [...this.#recent(key, now), now].slice(-this.limit.failures)
    // Re-inserted last, so that the first key is the one longest without a failure.
    this.#failures.delete(key)
    this.#failures.set(key, recent)
    if (this.#failures.size <= this.limit.most) return
    const [stalest] = this.#failures.keys()
    if (stalest !== undefined) this.#failures.delete(stalest)
  }

  #recent(key: string, now: Instant): readonly Instant[] {
    return (this.#failures.get(key) ?? []).filter((at) => at > now - this.limit.withinMs)
  }
}

/** Whoever has one IPv6 address has the 2^64 beside it: they are counted as one. */
export const networkOf = (address: string): string => {
  if (!address.includes(':') || address.includes('.')) return address
  const [left = '', right = ''] = address.split('::')
  const before = left === '' ? [] : left.split(':')
  const after = right === '' ? [] : right.split(':')
  const gap = address.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0
  const groups = [...before, ...Array<string>(gap).fill('0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`
}
