/**
 * An act on several texts under one silence (TOG-2): their lanes are held together, the act is judged on all of them, and what
 * follows is one commit with its one answer. Beside `handle-draft.ts`, which does the same for one text.
 */
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import type { RecordedDraftEvent, Stamp } from '../../shared/procedure/event.ts'
import { decideTogether, knowsOf, textsConcerned } from '../../shared/procedure/index.ts'
import type { DraftCommand, ServerCommand } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { DraftSubmission, ServerSubmission } from '../../shared/procedure/submission.ts'
import type { CommandAnswer } from '../../shared/protocol/http.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Writing } from '../lane.ts'
import { StreamDamaged } from '../storage/port.ts'
import { runTogether } from '../together.ts'
import { outcomeOf } from './answers.ts'
import {
  actorNow,
  answerFor,
  carryOut,
  factsWith,
  noSuchText,
  notSeated,
  obstacleIn,
  stampOf,
  tell,
  type Exists,
  type HandlingDeps,
  type Obstacle,
  type SayTogether,
} from './handle-draft.ts'
import type { DraftMemory, DraftSource } from './sources.ts'

/** One of the texts, with its lane held. */
type Open = { readonly source: DraftSource; readonly memory: DraftMemory; readonly writing: Writing }

const sourcesOf = async (
  { sources }: Pick<HandlingDeps, 'sources'>,
  body: BodyId,
  documents: readonly DocumentId[],
): Promise<readonly DraftSource[] | undefined> => {
  const found = await Promise.all(documents.map((document) => sources.draft(document)))
  const texts = found.flatMap((source) => (source?.body === body ? [source] : []))
  return texts.length === documents.length ? texts : undefined
}

/** As `inWholeLane`, in all of them at once. */
const inWholeLanes = async <T>(
  { issued, store }: Pick<HandlingDeps, 'issued' | 'store'>,
  texts: readonly DraftSource[],
  exists: Exists,
  work: (open: readonly Open[]) => T,
): Promise<T | undefined> => {
  type Entered = { readonly value: T } | Obstacle
  for (;;) {
    const entered = await runTogether(
      store,
      texts.map(({ lane }) => lane),
      (memories, writings): Entered => {
        for (const memory of memories) {
          const obstacle = obstacleIn(issued, exists, memory)
          if (obstacle) return obstacle
        }
        const open = texts.flatMap((source, index): readonly Open[] => {
          const [memory, writing] = [memories[index], writings[index]]
          return memory && writing ? [{ source, memory, writing }] : []
        })
        return { value: work(open) }
      },
    )
    if ('value' in entered) return entered.value
    if ('unknown' in entered) return undefined
    if ('damage' in entered) throw new StreamDamaged(entered.damage)
    await issued.fetch(entered.missing)
  }
}

type Judging = {
  readonly submission: (memory: DraftMemory) => DraftSubmission | ServerSubmission
  readonly stamp: (document: DocumentId) => Stamp
  readonly at: Instant
}

/** Decides on all of them, and writes what follows for each. */
const carryOutTogether = (
  deps: HandlingDeps,
  open: readonly Open[],
  { submission, stamp, at }: Judging,
): Result<readonly RecordedDraftEvent[], Refusal> => {
  const parts = open.map(({ memory }) => ({ state: memory.record.state, submission: submission(memory) }))
  const decision = decideTogether(parts, at)
  if (!decision.ok) return decision
  const written = open.flatMap(({ source, memory, writing }, index) => {
    const events = memory.record.append(decision.value[index] ?? [], stamp(source.document), writing)
    carryOut(deps, source, memory, events, writing)
    tell(deps.sources, source, memory, events, writing)
    return events
  })
  return ok(written)
}

const sameTexts = (some: readonly DocumentId[], others: readonly DocumentId[]): boolean =>
  some.length === others.length && some.every((document) => others.includes(document))

/** The texts have changed since they were asked for: an agreement that fell meanwhile rests on nothing. */
type Changed = { readonly texts: readonly DocumentId[] }

const changedSince = (
  open: readonly Open[],
  command: DraftCommand | ServerCommand,
  documents: readonly DocumentId[],
): Changed | undefined => {
  const [first] = open
  const texts = first ? textsConcerned(first.memory.record.state, command) : []
  return sameTexts(texts, documents) ? undefined : { texts }
}

export const sayTogether =
  (deps: HandlingDeps): SayTogether =>
  async (said, documents) => {
    const { speaker, command, body, at, key, proof } = said
    const unknown = () => deps.answers.keep<CommandAnswer>(key, refuse(noSuchText))
    for (let texts = documents; ;) {
      const sources = await sourcesOf(deps, speaker.body, texts)
      const [first] = sources ?? []
      if (!sources || !first) return unknown()
      const actor = actorNow(speaker, body(), at)
      if (!actor) return deps.answers.keep(key, refuse(notSeated(speaker)))
      const exists: Exists = ({ record }) => knowsOf(record.state, actor)
      const answer = await inWholeLanes(deps, sources, exists, (open) => {
        const [addressed] = open
        const changed = changedSince(open, command, texts)
        if (changed || !addressed) return { changed: changed?.texts ?? texts }
        const { record } = addressed.memory
        // Another node has taken the same command while this one was on its way here.
        const earlier = record.ofCommand(command.id)?.person === speaker.person
        const carried: Result<unknown, Refusal> = earlier
          ? ok([])
          : carryOutTogether(deps, open, {
              at,
              submission: (memory) => ({
                command,
                actor,
                body: body(),
                text: factsWith(deps.issued, memory.text, memory.record.state),
                head: memory.record.publicHead,
              }),
              stamp: (document) =>
                stampOf(
                  actor,
                  command,
                  at,
                  proof && document !== first.document ? { ...proof, document: first.document } : proof,
                ),
            })
        const judged: Result<CommandAnswer, Refusal> = carried.ok
          ? ok(answerFor(record, actor, command.id))
          : carried
        addressed.writing.outcomes.push(outcomeOf(key, judged))
        return judged
      })
      if (!answer) return unknown()
      if (!('changed' in answer)) return answer
      texts = answer.changed
    }
  }

/** By the server itself; what `after` writes is of the same commit. */
export const performTogether = async (
  deps: HandlingDeps,
  body: BodyId,
  documents: readonly DocumentId[],
  command: ServerCommand,
  stamp: (at: Instant) => Stamp,
  after: (decision: Result<unknown, Refusal>, writing: Writing) => void,
): Promise<Result<readonly RecordedDraftEvent[], Refusal>> => {
  const sources = await sourcesOf(deps, body, documents)
  if (!sources) return refuse(noSuchText)
  const ofBody = await deps.sources.body(body)
  const done = await inWholeLanes(
    deps,
    sources,
    ({ record }) => record.state.exists,
    (open) => {
      const at = deps.clock.now()
      const carried = carryOutTogether(deps, open, {
        at,
        submission: () => ({ command, body: ofBody.state() }),
        stamp: () => stamp(at),
      })
      const [addressed] = open
      if (addressed) after(carried, addressed.writing)
      return carried
    },
  )
  return done ?? refuse(noSuchText)
}
