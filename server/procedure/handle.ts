/**
 * The front door for acts: everything that changes a record comes through one of these five, and nothing else does.
 */
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import type { BodyCommand, DraftCommand } from '../../shared/procedure/command.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { CommandAnswer, CreateTextRequest } from '../../shared/protocol/http.ts'
import type { Result } from '../../shared/result.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Clock } from '../clock.ts'
import type { Random } from '../record/chronicle.ts'
import type { Store } from '../storage/port.ts'
import { Answers } from './answers.ts'
import { createText, type Created, type Template } from './create.ts'
import { establishBody, submitBodyCommand, type BodyAnswer, type Establishing } from './handle-body.ts'
import { endPeriod, submitCommand } from './handle-draft.ts'
import { IssuedBlocks } from './issued.ts'
import type { Due } from './rows.ts'
import type { Sources } from './sources.ts'

export type HandlerDeps = {
  readonly store: Store
  readonly sources: Sources
  readonly clock: Clock
  readonly random: Random
  /** A template by its name; `undefined` if there is none, which the caller checks before it asks for a text of it. */
  readonly template: (name: string) => Template | undefined
}

export interface Handler {
  submit(
    speaker: Speaker,
    document: DocumentId,
    command: DraftCommand,
  ): Promise<Result<CommandAnswer, Refusal>>
  submitBody(speaker: Speaker, command: BodyCommand): Promise<Result<BodyAnswer, Refusal>>
  /** Throws `NoSuchTemplate`. */
  createText(speaker: Speaker, request: CreateTextRequest): Promise<Result<Created, Refusal>>
  /** The first act on a new body. Whoever calls has checked the set-up link. */
  setUp(body: BodyId, command: Establishing): Promise<Result<BodyAnswer, Refusal>>
  /** By the server's clock alone. */
  endPeriod(body: BodyId, due: Due): Promise<Result<readonly RecordedDraftEvent[], Refusal>>
}

export const createHandler = (deps: HandlerDeps): Handler => {
  const handling = { ...deps, answers: new Answers(deps.store), issued: new IssuedBlocks(deps.store) }
  return {
    submit: (speaker, document, command) => submitCommand(handling, speaker, document, command),
    submitBody: (speaker, command) => submitBodyCommand(handling, speaker, command),
    createText: (speaker, request) => createText(handling, speaker, request),
    setUp: (body, command) => establishBody(handling, body, command),
    endPeriod: (body, due) => endPeriod(handling, body, due),
  }
}
