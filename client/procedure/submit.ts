/**
 * Sends one command until it has an answer, each time with the same id: sent again with it after a network failure,
 * a command gets its first answer (design 4.5), so trying again can never do a thing twice.
 * Knows nothing of React, of rules or of what is on the screen.
 */
import type { DraftCommand } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { CommandAnswer } from '../../shared/protocol/http.ts'
import type { Result } from '../../shared/result.ts'

type WithoutId<Command> = Command extends unknown ? Omit<Command, 'id'> : never
/** A command before it has its id: what a button asks for. */
export type Request = WithoutId<DraftCommand>

export type Answer = Result<CommandAnswer, Refusal>

/** Rejects only when no answer came (network, a server that is restarting); a refusal is a value. */
export type Send = (command: DraftCommand) => Promise<Answer>

export type Patience = {
  /** Whether this failure means that no answer came, so that asking again may help. */
  readonly mayRetry: (failure: unknown) => boolean
  /** Resolves when it is time for attempt `n` (from 1), at the latest when the network is back. */
  readonly pause: (attempt: number) => Promise<void>
  readonly attempts: number
}

const firstPause = 250
const longestPause = 8_000

/** Doubling pauses, cut short when the browser says that it is online again. */
const pauseOrOnline = (attempt: number): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, Math.min(firstPause * 2 ** (attempt - 1), longestPause))
    window.addEventListener('online', done)
  })

export const browserPatience = (mayRetry: (failure: unknown) => boolean): Patience => ({
  mayRetry,
  pause: pauseOrOnline,
  attempts: 8,
})

/** The answer, first or repeated. Throws the last failure if no attempt was answered: then nothing is known of the act. */
export const submitUntilAnswered = async (
  send: Send,
  command: DraftCommand,
  patience: Patience,
): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(command)
    } catch (failure) {
      if (attempt >= patience.attempts || !patience.mayRetry(failure)) throw failure
      await patience.pause(attempt)
    }
  }
}
