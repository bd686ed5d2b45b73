/**
 * How fast one session may ask. Counted by session and never by address: a conference room is one address. Generous for
 * people and their programs, and a bound on what one of them can make the disk keep (every act has its answer stored).
 * In memory only: a restart forgives.
 */

/** So many at once, and so many a second after that. */
type Rate = { readonly burst: number; readonly perSecond: number }
export type Rates = { readonly acts: Rate; readonly reads: Rate; readonly sockets: Rate }

/**
 * Who clicks does one act a second at most; a program that enters a meeting's papers does some hundreds at once. A refusal
 * kept takes 355 bytes: two a second, day and night, are 60 MB a day. A page that opens reads some twenty things. Twenty tabs have
 * some sixty sockets, which all come again, every few seconds, while a line is bad.
 */
export const usualRates: Rates = {
  acts: { burst: 600, perSecond: 2 },
  reads: { burst: 1_200, perSecond: 60 },
  sockets: { burst: 300, perSecond: 10 },
}

type Left = { readonly tokens: number; readonly at: number }

const mostRemembered = 10_000

export class RateLimiter {
  /** Least recently heard first. */
  readonly #left = new Map<string, Left>()

  constructor(
    private readonly rate: Rate,
    /** Milliseconds that only go forward. */
    private readonly monotonic: () => number,
  ) {}

  /** Counts what has been given to it on top of the asking; it may owe some for a while. */
  spend(session: string, more: number): void {
    const left = this.#left.get(session)
    if (left) this.#left.set(session, { ...left, tokens: left.tokens - more })
  }

  /** Seconds until `session` may ask again; 0 if it may now, which is then counted, as `asked` of the usual ones. */
  wait(session: string, asked = 1): number {
    const { burst, perSecond } = this.rate
    const cost = Math.min(asked, burst)
    const at = this.monotonic()
    const before = this.#left.get(session) ?? { tokens: burst, at }
    const tokens = Math.min(burst, before.tokens + ((at - before.at) / 1000) * perSecond)
    const isLet = tokens >= cost
    this.#left.delete(session)
    this.#left.set(session, { tokens: isLet ? tokens - cost : tokens, at })
    const [stalest] = this.#left.keys()
    if (this.#left.size > mostRemembered && stalest !== undefined) this.#left.delete(stalest)
    return isLet ? 0 : Math.max(1, Math.ceil((cost - tokens) / perSecond))
  }
}
