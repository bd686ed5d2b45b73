/**
 * Making a text: its record, its first words, its place in the list of texts and its epoch, in one commit. The words are
 * written once, here, by the server, and by nobody who opens it: two who seed a text would double it.
 */
import { createHash } from 'node:crypto'
import type { DocumentId, ParagraphId } from '../../shared/ids.ts'
import { decideCreate } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import type { CommandAnswer, CreateTextRequest } from '../../shared/protocol/http.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import { newParagraphId } from '../../shared/text/edit.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import type { TextKind } from '../../shared/procedure/state.ts'
import type { Instant } from '../../shared/time.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Writing } from '../lane.ts'
import type { Random } from '../record/chronicle.ts'
import { StreamDamaged } from '../storage/port.ts'
import { outcomeOf, type AnswerKey } from './answers.ts'
import { actorNow, answerFor, notSeated, tell, type HandlingDeps } from './handle-draft.ts'
import { documentRow } from './rows.ts'
import type { DraftMemory, DraftSource } from './sources.ts'

/** What a template gives: the kind of text, and its words, each block with an identity that is asked for. */
export type Template = {
  readonly kind: TextKind
  readonly text: (paragraphId: () => ParagraphId, slots?: CreateTextRequest['slots']) => TextDocument
}

type CreatingDeps = HandlingDeps & {
  /** `undefined`: there is no template of that name. The route has checked. */
  readonly template: (name: string) => Template | undefined
  readonly random: Random
}

export type Created = CommandAnswer & { readonly document: DocumentId }

/** The template named does not exist: the caller is to check before it asks. */
export class NoSuchTemplate extends Error {
  override readonly name = 'NoSuchTemplate'
}

export const createText = (
  deps: CreatingDeps,
  speaker: Speaker,
  request: CreateTextRequest,
): Promise<Result<Created, Refusal>> => {
  const at = deps.clock.now()
  const key: AnswerKey = { body: speaker.body, person: speaker.person, command: request.id }
  return deps.answers.once(key, async () => {
    const template = deps.template(request.template)
    if (!template) throw new NoSuchTemplate(request.template)
    const body = await deps.sources.body(speaker.body)
    const source = deps.sources.unmade(speaker.body, documentIdOf(key))
    type Entered = Result<Created, Refusal> | StreamDamaged
    const answer = await source.lane.run((memory, writing): Entered => {
      if (memory.damage) return new StreamDamaged(memory.damage)
      const actor = actorNow(speaker, body.state(), at)
      const made = actor
        ? make(deps, { source, memory, writing, request, template, actor, body: body.state(), at })
        : refuse(notSeated(speaker))
      writing.outcomes.push(outcomeOf(key, made))
      return made
    })
    if (answer instanceof StreamDamaged) throw answer
    if (answer.ok) source.made()
    return answer
  })
}

/**
 * Made of the command, so that the same command makes the same text and never two. The command's id is of 122 random bits:
 * nothing can be read from this but equality.
 */
const documentIdOf = (key: AnswerKey): DocumentId => {
  const hash = createHash('sha256').update(JSON.stringify(['text', key.body, key.person, key.command]))
  return `d_${hash.digest('base64url').slice(0, 22)}`
}

type Making = {
  readonly source: DraftSource & { readonly made: () => void }
  readonly memory: DraftMemory
  readonly writing: Writing
  readonly request: CreateTextRequest
  readonly template: Template
  readonly actor: Actor
  readonly body: Parameters<typeof decideCreate>[2]
  readonly at: Instant
}

const make = (deps: CreatingDeps, making: Making): Result<Created, Refusal> => {
  const { source, memory, writing, request, template, actor, body, at } = making
  const { record, text } = memory
  if (!record.state.exists) {
    const { title, mode, language } = request
    const wanted = { title, kind: template.kind, template: request.template, mode, language }
    const decision = decideCreate(wanted, actor, body, at)
    if (!decision.ok) return decision
    const by = { seat: actor.seat, person: actor.person }
    const events = record.append(decision.value, { command: request.id, at, actor: by }, writing)
    // A paragraph's identity is of this text alone, not of the template that many texts come from.
    const words = template.text(() => newParagraphId(() => fraction(deps.random)), request.slots)
    text.seed(words, by, at, writing)
    writing.rows.push(documentRow(source.body, source.document, source.epoch))
    // Before anybody is told: who is told looks for it.
    writing.afterCommit(source.made)
    tell(deps.sources, source, memory, events, writing)
  }
  return ok({ document: source.document, ...answerFor(record, actor, request.id) })
}

/** A number in [0, 1) of 32 random bits. */
const fraction = (random: Random): number => Buffer.from(random(4)).readUInt32BE() / 2 ** 32
