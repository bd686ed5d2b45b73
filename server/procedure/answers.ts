/**
 * The first answer to a command is given again whenever it is sent again, refusals included. The key is (body, person,
 * command id), whatever the command says the second time.
 *
 * Two things together make it hold: the answer is written in the commit of the events it tells of, and while a command is
 * under way its twin waits for the same promise. Knows no rules.
 */
import type { BodyId, CommandId, PersonId } from '../../shared/ids.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { Result } from '../../shared/result.ts'
import type { Store, StoredOutcome } from '../storage/port.ts'

export type AnswerKey = { readonly body: BodyId; readonly person: PersonId; readonly command: CommandId }

type Stored<T> = { readonly v: 1; readonly answer: Result<T, Refusal> }

export const outcomeOf = <T>(key: AnswerKey, answer: Result<T, Refusal>): StoredOutcome => {
  const value: Stored<T> = { v: 1, answer }
  return { ...key, value }
}

/** Reads a stored outcome; `undefined` where there is none. Throws if it is not one. */
export const readOutcome = <T>(value: unknown): Result<T, Refusal> | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object' && 'v' in value && value.v === 1 && 'answer' in value) {
    const { answer } = value
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
      if (answer.ok === true && 'value' in answer) return answer as Result<T, Refusal>
      if (answer.ok === false && 'refusal' in answer) return answer as Result<T, Refusal>
    }
  }
  throw new Error('a stored outcome has an unknown form')
}

export class Answers {
  /** Ids in keys are separated by what no id contains. */
  readonly #underWay = new Map<string, Promise<Result<unknown, Refusal>>>()

  constructor(private readonly store: Store) {}

  /** `first` must have its answer on disk, as `outcomeOf` gives it, before it resolves. */
  async once<T>(key: AnswerKey, first: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    const name = JSON.stringify([key.body, key.person, key.command])
    const twin = this.#underWay.get(name)
    if (twin) return twin as Promise<Result<T, Refusal>>
    const answering = this.#storedOr(key, first)
    this.#underWay.set(name, answering)
    try {
      return await answering
    } finally {
      this.#underWay.delete(name)
    }
  }

  /** For answers that reach no lane. */
  async keep<T>(key: AnswerKey, answer: Result<T, Refusal>): Promise<Result<T, Refusal>> {
    await this.store.commit({ streams: [], outcomes: [outcomeOf(key, answer)] })
    return answer
  }

  async #storedOr<T>(key: AnswerKey, first: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    const earlier = readOutcome<T>(await this.store.outcome(key.body, key.person, key.command))
    return earlier ?? first()
  }
}
