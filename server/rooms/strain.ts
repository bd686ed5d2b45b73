/**
 * How much work each person has lately caused in each text, and who is kept out of one for a while: somebody whose socket
 * is closed comes again at once, and from several windows.
 */
import { limits } from './limits.ts'

type Account = { steps: number; bytes: number; at: number; outUntil: number }

export class Strain {
  /** Least recently active first. */
  readonly #accounts = new Map<string, Account>()

  constructor(private readonly monotonic: () => number) {}

  /** Steps past other words that may still be taken for this person. */
  stepsLeft(name: string): number {
    return limits.stepsBurst - this.#stepsOf(this.#accounts.get(name))
  }

  spend(name: string, steps: number): void {
    if (steps > 0) this.#set(name, { steps: this.#stepsOf(this.#accounts.get(name)) + steps })
  }

  /** Bytes of refused words that may still be taken for this person. */
  bytesLeft(name: string): number {
    return limits.refusedBytes - this.#bytesOf(this.#accounts.get(name))
  }

  spendBytes(name: string, bytes: number): void {
    this.#set(name, { bytes: this.#bytesOf(this.#accounts.get(name)) + bytes })
  }

  keepOut(name: string): void {
    this.#set(name, { outUntil: this.monotonic() + limits.keptOutMilliseconds })
  }

  isOut(name: string): boolean {
    return (this.#accounts.get(name)?.outUntil ?? -Infinity) > this.monotonic()
  }

  /** Those of the last while, less what has been worked off since. */
  #stepsOf(account: Account | undefined): number {
    return account ? Math.max(0, account.steps - this.#secondsSince(account) * limits.stepsPerSecond) : 0
  }

  #bytesOf(account: Account | undefined): number {
    return account ? Math.max(0, account.bytes - this.#secondsSince(account) * limits.refusedPerSecond) : 0
  }

  #secondsSince({ at }: Account): number {
    return (this.monotonic() - at) / 1000
  }

  #set(name: string, change: Partial<Omit<Account, 'at'>>): void {
    const known = this.#accounts.get(name)
    const account: Account = {
      steps: this.#stepsOf(known),
      bytes: this.#bytesOf(known),
      outUntil: known?.outUntil ?? -Infinity,
      ...change,
      at: this.monotonic(),
    }
    this.#accounts.delete(name)
    this.#accounts.set(name, account)
    const [oldest] = this.#accounts.keys()
    if (this.#accounts.size > limits.sightings && oldest !== undefined) this.#accounts.delete(oldest)
  }
}
