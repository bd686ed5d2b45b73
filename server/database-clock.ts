/**
 * The database's clock as the server's own: receipts, deadlines and lapses are judged by it, so that two machines cannot differ
 * about what was in time. It is asked every few seconds and carried on between by this process's monotonic count, which is
 * never set. While the database does not answer, time goes on; that nobody could be heard is for the deadlines to notice.
 */
import type { Instant } from '../shared/time.ts'
import type { Clock } from './clock.ts'

const askEvery = 5_000

/** `ask`: the database's time, now. Resolves once it has been told for the first time. */
export const databaseClock = async (ask: () => Promise<Instant>, machine: Clock): Promise<Clock> => {
  let known: { readonly time: Instant; readonly at: number; readonly doubt: number }
  const measure = async (): Promise<typeof known> => {
    const before = machine.monotonic()
    const time = await ask()
    const after = machine.monotonic()
    // It was asked somewhere between: the middle is wrong by half of the way at most.
    return { time, at: (before + after) / 2, doubt: (after - before) / 2 }
  }
  const now = (): Instant => Math.round(known.time + machine.monotonic() - known.at)

  known = await measure()
  let asking = false
  machine.every(askEvery, () => {
    if (asking) return
    asking = true
    measure()
      .then((next) => {
        // An answer that was long on its way says less than what is known, unless it contradicts it.
        const differs = Math.abs(next.time - (known.time + next.at - known.at))
        if (next.doubt <= known.doubt || differs > next.doubt + known.doubt) known = next
      })
      .catch(() => undefined)
      .finally(() => (asking = false))
  })
  return {
    now,
    monotonic: () => machine.monotonic(),
    every: (milliseconds, tick) => machine.every(milliseconds, tick),
  }
}
