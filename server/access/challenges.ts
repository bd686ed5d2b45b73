/**
 * What a device is asked to sign, each for one purpose, one use and a few minutes. In memory only and bounded: whoever is
 * interrupted by a restart asks again.
 */
import type { Instant } from '../../shared/time.ts'
import { newToken } from './token.ts'

const validMs = 5 * 60_000
const most = 10_000

export class Challenges {
  readonly #open = new Map<string, { readonly purpose: string; readonly until: Instant }>()

  make(purpose: string, now: Instant): string {
    const challenge = newToken()
    this.#open.set(challenge, { purpose, until: now + validMs })
    const [oldest] = this.#open.keys()
    if (this.#open.size > most && oldest !== undefined) this.#open.delete(oldest)
    return challenge
  }

  /** Whether it was asked for this purpose and is still open; it is not afterwards. */
  take(challenge: string, purpose: string, now: Instant): boolean {
    const asked = this.#open.get(challenge)
    this.#open.delete(challenge)
    return asked !== undefined && asked.purpose === purpose && now < asked.until
  }
}
