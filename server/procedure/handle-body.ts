/**
 * The life of a command about the body itself: seats, people, profiles, calendars; and of the first one, which sets it up.
 * Same path as `handle-draft.ts`, one lane per body.
 */
import type { BodyId, PersonId, SeatId } from '../../shared/ids.ts'
import type { BodyCommand, PasskeyCommand } from '../../shared/procedure/command.ts'
import { decideBody } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState, SeatRole } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import type { BodyEventView } from '../../shared/protocol/http.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Clock } from '../clock.ts'
import type { Writing } from '../lane.ts'
import { StreamDamaged, type Damage } from '../storage/port.ts'
import { outcomeOf, type AnswerKey, type Answers } from './answers.ts'
import { actorNow, notSeated } from './handle-draft.ts'
import { bodyViewerOf, type BodyRecord } from './record.ts'
import type { Sources } from './sources.ts'

type BodyHandlingDeps = {
  readonly sources: Sources
  readonly clock: Clock
  readonly answers: Answers
}

export type BodyAnswer = { readonly version: number; readonly events: readonly BodyEventView[] }

/** Who acts: a seated person, or the founder of a body that has no seats yet. */
type By = {
  readonly actor: Actor | null
  readonly person: PersonId
  readonly seat: SeatId
  readonly role: SeatRole
  readonly renewed?: number
}

export const submitBodyCommand = (
  deps: BodyHandlingDeps,
  speaker: Speaker,
  command: BodyCommand | PasskeyCommand,
): Promise<Result<BodyAnswer, Refusal>> =>
  once(deps, speaker.body, speaker.person, command, (state, at) => {
    const actor = actorNow(speaker, state, at)
    return actor ? ok({ actor, ...actor }) : refuse(notSeated(speaker))
  })

export type Establishing = Extract<BodyCommand, { readonly type: 'EstablishBody' }>

/** The first act on a body, by the holder of the set-up link. It is answered as to the founder, whom it seats. */
export const establishBody = (
  deps: BodyHandlingDeps,
  body: BodyId,
  command: Establishing,
): Promise<Result<BodyAnswer, Refusal>> => {
  const { person, seat } = command.founder
  return once(deps, body, person, command, () => ok({ actor: null, person, seat, role: 'secretariat' }))
}

const once = (
  deps: BodyHandlingDeps,
  body: BodyId,
  person: PersonId,
  command: BodyCommand | PasskeyCommand,
  whoActs: (state: BodyState, at: Instant) => Result<By, Refusal>,
): Promise<Result<BodyAnswer, Refusal>> => {
  const at = deps.clock.now()
  const key: AnswerKey = { body, person, command: command.id }
  return deps.answers.once(key, async () => {
    const { lane } = await deps.sources.body(body)
    type Entered = { readonly answer: Result<BodyAnswer, Refusal> } | { readonly damage: Damage }
    const entered = await lane.run((memory, writing): Entered => {
      if (memory.damage) return { damage: memory.damage }
      const by = whoActs(memory.record.state, at)
      const answer = by.ok ? judge(memory.record, command, by.value, at, writing) : by
      if (writing.entries.length > 0) writing.afterCommit(() => deps.sources.announce({ kind: 'body', body }))
      writing.outcomes.push(outcomeOf(key, answer))
      return { answer }
    })
    if ('damage' in entered) throw new StreamDamaged(entered.damage)
    return entered.answer
  })
}

const judge = (
  record: BodyRecord,
  command: BodyCommand | PasskeyCommand,
  { actor, person, seat, role, renewed }: By,
  at: Instant,
  writing: Writing,
): Result<BodyAnswer, Refusal> => {
  // Another node may have taken the same command while this one was on its way here.
  if (record.ofCommand(command.id)?.person !== person) {
    const decision = decideBody(record.state, { command, actor }, at)
    if (!decision.ok) return decision
    record.append(decision.value, { command: command.id, at, actor: { seat, person } }, writing)
  }
  const viewer = bodyViewerOf({ seat, role, ...(renewed === undefined ? {} : { renewed }) })
  const version = record.count(viewer)
  const kept = record.ofCommand(command.id)?.kept.length ?? 0
  const last = record.visible(viewer, Math.max(0, version - kept))
  return ok({ version, events: last.filter((event) => event.command === command.id) })
}
