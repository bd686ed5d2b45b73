/** Who speaks on a connection or in a request: from the session, never from a message (promise 2 of the README). */
import type { BodyId, PersonId } from '../../shared/ids.ts'
import type { Actor } from '../../shared/procedure/submission.ts'

export type Speaker = {
  /** Hash of the session's token: names the session in memory and in rows. */
  readonly session: string
  readonly body: BodyId
  readonly person: PersonId
  /** The person's function, for presence within the own delegation. */
  readonly name: string
  readonly actor: Actor
}
