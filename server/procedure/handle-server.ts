/**
 * What the server itself does to a text: it ends periods, holds their end where there is doubt, and notes that a record was
 * restored. Judged by the same rules in the same lane as any person's act; it bears the clock's seat and no person.
 */
import { sha256 } from '../../shared/canonical.ts'
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import type { ServerCommand } from '../../shared/procedure/command.ts'
import type { RecordedBodyEvent, RecordedDraftEvent, Stamp } from '../../shared/procedure/event.ts'
import { decide, textsConcerned } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { NoteFate } from '../../shared/procedure/note-state.ts'
import type { ActorRef, Doubt } from '../../shared/procedure/state.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Writing } from '../lane.ts'
import { StreamDamaged } from '../storage/port.ts'
import { carryOut, inWholeLane, noSuchText, tell, type HandlingDeps } from './handle-draft.ts'
import { performTogether } from './handle-together.ts'
import { dueKey, dueRow, type Due } from './rows.ts'

/** The seat of the server's clock. No person sits in it. */
const clockActor: ActorRef = { seat: 'clock' }

export type ServerAnswer = Result<readonly RecordedDraftEvent[], Refusal>

/** One id for one thing, whoever says it and however often: it is done once. */
const idOf = (thing: string): string => {
  const hex = sha256(thing)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

const perform = async (
  deps: HandlingDeps,
  body: BodyId,
  document: DocumentId,
  command: ServerCommand,
  after: (decision: Result<unknown, Refusal>, writing: Writing) => void = () => undefined,
): Promise<ServerAnswer> => {
  const source = await deps.sources.draft(document)
  if (!source || source.body !== body) return refuse(noSuchText)
  const ofBody = await deps.sources.body(body)
  const done = await inWholeLane(
    deps,
    source,
    ({ record }) => record.state.exists,
    (memory, writing): ServerAnswer | { readonly texts: readonly DocumentId[] } => {
      const at = deps.clock.now()
      // Said before, and cut off between the commit and whoever said it; or by the due time of another text under the silence.
      if (memory.record.ofCommand(command.id)) return ok([])
      const texts = textsConcerned(memory.record.state, command)
      if (texts.length > 1) return { texts }
      const decision = decide(memory.record.state, { command, body: ofBody.state() }, at)
      after(decision, writing)
      if (!decision.ok) return decision
      const events = memory.record.append(decision.value, stampOf(command, at), writing)
      carryOut(deps, source, memory, events, writing)
      tell(deps.sources, source, memory, events, writing)
      return ok(events)
    },
  )
  if (!done) return refuse(noSuchText)
  if (!('texts' in done)) return done
  return performTogether(deps, body, done.texts, command, (at) => stampOf(command, at), after)
}

const stampOf = ({ id }: ServerCommand, at: Instant): Stamp => ({ command: id, at, actor: clockActor })

/** For these the due row stays: the period may still end. */
const mayStillEnd: ReadonlySet<Refusal['code']> = new Set(['PeriodNotOver', 'LapseHeld'])

/** Refused for another reason, the period will never end: its due row goes. */
export const endPeriod = (deps: HandlingDeps, body: BodyId, due: Due): Promise<ServerAnswer> => {
  const { silence, document } = due
  const command = { type: 'EndPeriod', id: idOf(`EndPeriod ${silence}`), silence } as const
  return perform(deps, body, document, command, (decision, writing) => {
    if (!decision.ok && !mayStillEnd.has(decision.refusal.code))
      writing.rows.push({ ...dueKey(body, due), value: null })
  })
}

/** RCH-4: asked once for one time; the row says that it was. */
export const askReach = (deps: HandlingDeps, body: BodyId, due: Due): Promise<ServerAnswer> => {
  const { silence, document, askAt } = due
  const command = { type: 'AskReach', id: idOf(`AskReach ${silence} ${askAt}`), silence } as const
  return perform(deps, body, document, command, (_, writing) => {
    const { askAt: _asked, ...rest } = due
    writing.rows.push(dueRow(body, rest))
  })
}

/** RCH-2, RCH-3: `letter` is the errand's name, so that it is told once, however often the server is stopped in between. */
export const tellNoteFate = (
  deps: HandlingDeps,
  body: BodyId,
  document: DocumentId,
  letter: string,
  told: NoteFate,
): Promise<ServerAnswer> =>
  perform(deps, body, document, { type: 'TellNoteFate', id: idOf(`TellNoteFate ${letter}`), told })

export const holdLapse = (
  deps: HandlingDeps,
  body: BodyId,
  { document, silence }: Due,
  doubt: Doubt,
): Promise<ServerAnswer> => {
  const id = idOf(`HoldLapse ${silence} ${doubt.why} ${doubt.last} ${doubt.seen}`)
  return perform(deps, body, document, { type: 'HoldLapse', id, silence, doubt })
}

/** `at`: the moment of the restore, one for all that is restored. */
export const noteTextRestore = (
  deps: HandlingDeps,
  body: BodyId,
  document: DocumentId,
  { taken, at }: { readonly taken: Instant; readonly at: Instant },
): Promise<ServerAnswer> =>
  perform(deps, body, document, {
    type: 'NoteRestore',
    id: idOf(`NoteRestore ${document} ${taken} ${at}`),
    taken,
  })

export const noteBodyRestore = async (
  deps: HandlingDeps,
  body: BodyId,
  { taken, at }: { readonly taken: Instant; readonly at: Instant },
): Promise<readonly RecordedBodyEvent[]> => {
  const { lane } = await deps.sources.body(body)
  const done = await lane.run(({ record, damage }, writing) => {
    if (damage) return { damage }
    const stamp: Stamp = { command: idOf(`NoteRestore ${body} ${taken} ${at}`), at, actor: clockActor }
    const event = { type: 'BodyRestored', audience: 'everyone', data: { taken } } as const
    return { events: record.append([event], stamp, writing) }
  })
  if ('damage' in done) throw new StreamDamaged(done.damage)
  return done.events
}
