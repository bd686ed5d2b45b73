/**
 * The whole life of a command: who speaks now, what has been answered before, decide, append with everything that belongs to
 * it in one commit, answer in the caller's own view. Rules: SPEC.md beside this file.
 *
 * An act is judged by its receipt, stamped once, before the lane. Facts are gathered inside the lane, where nothing can
 * come between them and the commit. Knows no HTTP and no sockets.
 */
import type { DocumentId } from '../../shared/ids.ts'
import type { Audience } from '../../shared/audience.ts'
import type { DraftCommand } from '../../shared/procedure/command.ts'
import type { RecordedDraftEvent, Stamp } from '../../shared/procedure/event.ts'
import { actorIn, decide, halfOf, knowsOf, textsConcerned } from '../../shared/procedure/index.ts'
import type { Proof } from '../../shared/procedure/grave.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState, DraftState, OnBehalf } from '../../shared/procedure/state.ts'
import type { Actor, DraftSubmission, TextFacts } from '../../shared/procedure/submission.ts'
import type { CommandAnswer } from '../../shared/protocol/http.ts'
import { invariant, ok, refuse, type Result } from '../../shared/result.ts'
import { judgedAt, type Deadline, type Instant } from '../../shared/time.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Clock } from '../clock.ts'
import type { Work, Writing } from '../lane.ts'
import { StreamDamaged, type Damage, type Store } from '../storage/port.ts'
import { outcomeOf, type AnswerKey, type Answers } from './answers.ts'
import type { IssuedBlocks } from './issued.ts'
import { viewerOf } from './record.ts'
import { dueKey, dueRow, snapshotKey, utf8, versionKey, type Due } from './rows.ts'
import type { DraftMemory, DraftSource, Sources } from './sources.ts'

export type HandlingDeps = {
  readonly sources: Sources
  readonly clock: Clock
  readonly answers: Answers
  readonly issued: IssuedBlocks
  /** For what is judged on several texts at once. */
  readonly store: Pick<Store, 'commit'>
}

type Answer = Result<CommandAnswer, Refusal>

export const notSeated = (speaker: Speaker): Refusal => ({
  code: 'NotSeated',
  rule: 'STD-1',
  facts: { seat: speaker.actor.seat },
})

export const noSuchText: Refusal = { code: 'NoSuchText', rule: 'STD-9', facts: {} }

/** Whoever speaks, as the body's record has them at this instant; the session only says which seat they took. */
export const actorNow = (speaker: Speaker, body: BodyState, at: Instant): Actor | undefined =>
  actorIn(body, speaker.person, speaker.actor.seat, at)

/** What was said to one text and is judged on several (TOG-2): `handle-together.ts`, which builds on this file. */
export type Said = {
  readonly speaker: Speaker
  readonly command: DraftCommand
  readonly body: () => BodyState
  readonly at: Instant
  readonly key: AnswerKey
  readonly proof?: Proof
}
export type SayTogether = (said: Said, texts: readonly DocumentId[]) => Promise<Answer>

export const submitCommand = (
  deps: HandlingDeps,
  together: SayTogether,
  speaker: Speaker,
  document: DocumentId,
  command: DraftCommand,
  proof?: Proof,
): Promise<Answer> => {
  const at = deps.clock.now()
  const key: AnswerKey = { body: speaker.body, person: speaker.person, command: command.id }
  return deps.answers.once(key, async () => {
    const body = await deps.sources.body(speaker.body)
    const actor = actorNow(speaker, body.state(), at)
    if (!actor) return deps.answers.keep(key, refuse(notSeated(speaker)))
    const source = await deps.sources.draft(document)
    if (!source || source.body !== speaker.body) return deps.answers.keep(key, refuse(noSuchText))
    const exists: Exists = ({ record }) => knowsOf(record.state, actor)
    const answer = await inWholeLane(deps, source, exists, (memory, writing): Answer | Several => {
      const texts = textsConcerned(memory.record.state, command)
      if (texts.length > 1) return { texts }
      const judged = judge(deps, {
        source,
        memory,
        writing,
        speaker,
        command,
        body: body.state(),
        at,
        ...(proof ? { proof } : {}),
      })
      writing.outcomes.push(outcomeOf(key, judged))
      return judged
    })
    if (!answer) return deps.answers.keep(key, refuse(noSuchText))
    if (!('texts' in answer)) return answer
    const said = { speaker, command, body: () => body.state(), at, key, ...(proof ? { proof } : {}) }
    return together(said, answer.texts)
  })
}

type Several = { readonly texts: readonly DocumentId[] }

/** Whether the text exists for the one who asks; where it does not, not even its damage is told. */
export type Exists = (memory: DraftMemory) => boolean

/** Why nothing can be judged on a text yet, or at all. */
export type Obstacle =
  | { readonly unknown: true }
  | { readonly missing: DraftState }
  | { readonly damage: Damage }

export const obstacleIn = (
  issued: IssuedBlocks,
  exists: Exists,
  memory: DraftMemory,
): Obstacle | undefined => {
  if (!exists(memory)) return { unknown: true }
  // Work that throws would cost the lane its memory.
  if (memory.damage) return { damage: memory.damage }
  return issued.has(memory.record.state) ? undefined : { missing: memory.record.state }
}

/**
 * Runs work in the lane of a text that can be written and whose latest version is at hand; `undefined` where the text does
 * not exist for the one who asks. Nothing can be read from the store inside a lane, so what is missing is fetched outside
 * and the lane entered again. Throws what a damaged stream is.
 */
export const inWholeLane = async <T>(
  { issued }: Pick<HandlingDeps, 'issued'>,
  { lane }: DraftSource,
  exists: Exists,
  work: Work<DraftMemory, T>,
): Promise<T | undefined> => {
  type Entered = { readonly value: T } | Obstacle
  for (;;) {
    const entered = await lane.run(
      (memory, writing): Entered => obstacleIn(issued, exists, memory) ?? { value: work(memory, writing) },
    )
    if ('value' in entered) return entered.value
    if ('unknown' in entered) return undefined
    if ('damage' in entered) throw new StreamDamaged(entered.damage)
    await issued.fetch(entered.missing)
  }
}

type Judging = {
  readonly source: DraftSource
  readonly memory: DraftMemory
  readonly writing: Writing
  readonly speaker: Speaker
  readonly command: DraftCommand
  readonly body: BodyState
  readonly at: Instant
  readonly proof?: Proof
}

const judge = (deps: HandlingDeps, judging: Judging): Answer => {
  const { source, memory, writing, speaker, command, body, at, proof } = judging
  const { record, text } = memory
  const actor = actorNow(speaker, body, at)
  if (!actor) return refuse(notSeated(speaker))
  const earlier = record.ofCommand(command.id)
  // Another node has taken the same command while this one was on its way here.
  if (earlier?.person === speaker.person) return ok(answerFor(record, actor, command.id))
  const submission: DraftSubmission = {
    command,
    actor,
    body,
    text: factsWith(deps.issued, text, record.state),
    head: record.publicHead,
  }
  const decision = decide(record.state, submission, at)
  if (!decision.ok) return decision
  const events = record.append(decision.value, stampOf(actor, command, at, proof), writing)
  carryOut(deps, source, memory, events, writing)
  tell(deps.sources, source, memory, events, writing)
  return ok(answerFor(record, actor, command.id))
}

export const factsWith = (issued: IssuedBlocks, text: DraftMemory['text'], state: DraftState): TextFacts => {
  const facts = text.facts()
  return { ...facts, issued: issued.of(state), changed: () => issued.changed(state, facts.block) }
}

/** In the caller's own count and view; the events of this command alone, whatever else the batch holds. */
export const answerFor = (record: DraftMemory['record'], actor: Actor, command: string): CommandAnswer => {
  const viewer = viewerOf(record.state, actor)
  const kept = record.ofCommand(command)?.kept.length ?? 0
  const version = record.count(viewer)
  const last = record.visible(viewer, Math.max(0, version - kept))
  return { version, events: last.filter((event) => event.command === command) }
}

export const stampOf = (actor: Actor, command: DraftCommand, at: Instant, proof?: Proof): Stamp => ({
  command: command.id,
  at,
  actor: { seat: actor.seat, person: actor.person },
  ...(command.onBehalf ? { via: onBehalf(command.onBehalf) } : {}),
  ...(proof ? { attested: 'passkey', proof } : {}),
})

const onBehalf = ({ paper, ...said }: NonNullable<DraftCommand['onBehalf']>): OnBehalf =>
  paper ? { ...said, paper } : said

/** What follows from events beside the record, in the same commit: words, versions, due times. */
export const carryOut = (
  deps: Pick<HandlingDeps, 'issued'>,
  source: Pick<DraftSource, 'body' | 'document'>,
  memory: DraftMemory,
  events: readonly RecordedDraftEvent[],
  writing: Writing,
): void => {
  for (const event of events) {
    if (event.type === 'ProposalTakenUp' || event.type === 'CompromiseWritten')
      memory.text.edit(event.data.edit, event.data.words, event.actor, event.at, writing)
    else if (event.type === 'DecisionReversed') {
      if (event.data.edit) memory.text.edit(event.data.edit, event.actor.seat, event.actor, event.at, writing)
    } else if (event.type === 'VersionIssued') storeVersion(deps, source, memory, event, writing)
    else carryDue(source, memory, event, writing)
  }
}

const storeVersion = (
  { issued }: Pick<HandlingDeps, 'issued'>,
  { body, document }: Pick<DraftSource, 'body' | 'document'>,
  memory: DraftMemory,
  { data: { number, hash }, actor, at }: Extract<RecordedDraftEvent, { type: 'VersionIssued' }>,
  writing: Writing,
): void => {
  const capture = memory.text.capture()
  invariant(capture.hash === hash, 'a version has the hash of the words it was decided on')
  writing.rows.push(
    { ...versionKey(body, document, number), value: utf8(capture.bytes) },
    { ...snapshotKey(body, document, number), value: capture.snapshot },
  )
  issued.keep(hash, capture.bytes)
  memory.text.issued(actor, at, writing)
}

const carryDue = (
  { body, document }: Pick<DraftSource, 'body' | 'document'>,
  { record }: DraftMemory,
  event: RecordedDraftEvent,
  writing: Writing,
): void => {
  if (event.type === 'SilenceOpened') {
    const { deadline, silence } = event.data
    const askAt = halfOf(event.at, deadline.instant)
    writing.rows.push(dueRow(body, { at: judgedAt(deadline), document, silence, askAt }))
  }
  if (event.type === 'SilenceExtended') {
    const { silence, before, deadline } = event.data
    const due = (at: Deadline): Due => ({ at: judgedAt(at), document, silence })
    const opened = record.state.silences.find(({ id }) => id === silence)?.openedAt ?? event.at
    const half = halfOf(opened, deadline.instant)
    writing.rows.push(
      { ...dueKey(body, due(before)), value: null },
      dueRow(body, { ...due(deadline), ...(half > event.at ? { askAt: half } : {}) }),
    )
  }
  if (endsRunning(event)) {
    const silence = record.state.silences.find(({ id }) => id === event.data.silence)
    // A break of some items leaves the others under silence.
    if (!silence || silence.phase === 'running') return
    const due: Due = { at: judgedAt(silence.deadline), document, silence: silence.id }
    writing.rows.push({ ...dueKey(body, due), value: null })
  }
}

/** Afterwards nothing of it falls due. */
const endsRunning = (
  event: RecordedDraftEvent,
): event is Extract<RecordedDraftEvent, { type: (typeof endings)[number] }> =>
  endings.some((type) => type === event.type)
const endings = ['SilenceBroken', 'SilenceWithdrawn', 'SilenceVoided', 'PeriodEnded'] as const

/** Events after which somebody may read or write who could not before, or the other way round. */
const changesRights: ReadonlySet<RecordedDraftEvent['type']> = new Set([
  'TextCreated',
  'TextOpened',
  'SilenceOpened',
  'SilenceBroken',
  'SilenceWithdrawn',
  'SilenceVoided',
  'OutcomeConfirmed',
  'AgreementWithdrawn',
  'TextAdopted',
  // These may take an agreement back.
  'ActDisowned',
  'SilenceHeld',
  'ExtensionAsked',
  'CircleAnswered',
  'CircleClosed',
])

export const tell = (
  sources: Pick<Sources, 'announce'>,
  { body, document }: Pick<DraftSource, 'body' | 'document'>,
  { record }: DraftMemory,
  events: readonly RecordedDraftEvent[],
  writing: Writing,
): void => {
  if (events.length === 0) return
  const audiences = new Set<Audience>(events.map(({ audience }) => audience))
  const counts = record.counts()
  const { circles } = record.state
  const rights = events.some(({ type }) => changesRights.has(type))
  const listed = events.some(({ type }) => type === 'TextCreated' || type === 'TextOpened')
  writing.afterCommit(() =>
    sources.announce({ kind: 'document', body, document, audiences, counts, rights, listed, circles }),
  )
}
