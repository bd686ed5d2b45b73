/**
 * The front door for acts: everything that changes a record comes through one of these, and nothing else does.
 */
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import type { BodyCommand, DraftCommand, PasskeyCommand } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { NoteFate } from '../../shared/procedure/note-state.ts'
import type { Doubt } from '../../shared/procedure/state.ts'
import type { CommandAnswer, CreateTextRequest } from '../../shared/protocol/http.ts'
import type { Result } from '../../shared/result.ts'
import type { Proof } from '../../shared/procedure/grave.ts'
import type { Instant } from '../../shared/time.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Clock } from '../clock.ts'
import type { Random } from '../record/chronicle.ts'
import type { Store } from '../storage/port.ts'
import { Answers } from './answers.ts'
import { createText, type Created, type Template } from './create.ts'
import { establishBody, submitBodyCommand, type BodyAnswer, type Establishing } from './handle-body.ts'
import { submitCommand } from './handle-draft.ts'
import {
  askReach,
  endPeriod,
  holdLapse,
  noteBodyRestore,
  noteTextRestore,
  tellNoteFate,
  type ServerAnswer,
} from './handle-server.ts'
import { sayTogether } from './handle-together.ts'
import { IssuedBlocks } from './issued.ts'
import type { Due } from './rows.ts'
import type { Sources } from './sources.ts'

type HandlerDeps = {
  readonly store: Store
  readonly sources: Sources
  readonly clock: Clock
  readonly random: Random
  /** A template by its name; `undefined` if there is none, which the caller checks before it asks for a text of it. */
  readonly template: (name: string) => Template | undefined
}

/** When the backup was taken, and when it was restored. */
type Restore = { readonly taken: Instant; readonly at: Instant }

export interface Handler {
  submit(
    speaker: Speaker,
    document: DocumentId,
    command: DraftCommand,
    /** What a key of the speaker's own has said of this very command, where it has. */
    proof?: Proof,
  ): Promise<Result<CommandAnswer, Refusal>>
  submitBody(speaker: Speaker, command: BodyCommand | PasskeyCommand): Promise<Result<BodyAnswer, Refusal>>
  /** Throws `NoSuchTemplate`. */
  createText(speaker: Speaker, request: CreateTextRequest): Promise<Result<Created, Refusal>>
  /** The first act on a new body. Whoever calls has checked the set-up link. */
  setUp(body: BodyId, command: Establishing): Promise<Result<BodyAnswer, Refusal>>
  /** By the server's clock alone. */
  endPeriod(body: BodyId, due: Due): Promise<ServerAnswer>
  /** By the server alone, where nobody can be sure that the period is over. */
  holdLapse(body: BodyId, due: Due, doubt: Doubt): Promise<ServerAnswer>
  /** By the server's clock, at half of the time of a silence. */
  askReach(body: BodyId, due: Due): Promise<ServerAnswer>
  /** By the server, when a mail host has said what becomes of a letter. */
  tellNoteFate(body: BodyId, document: DocumentId, letter: string, told: NoteFate): Promise<ServerAnswer>
  /** By whoever restored a backup: told in every record that came out of it. */
  noteTextRestore(body: BodyId, document: DocumentId, restore: Restore): Promise<ServerAnswer>
  noteBodyRestore(body: BodyId, restore: Restore): Promise<void>
}

export const createHandler = (deps: HandlerDeps): Handler => {
  const handling = { ...deps, answers: new Answers(deps.store), issued: new IssuedBlocks(deps.store) }
  const together = sayTogether(handling)
  return {
    submit: (speaker, document, command, proof) =>
      submitCommand(handling, together, speaker, document, command, proof),
    submitBody: (speaker, command) => submitBodyCommand(handling, speaker, command),
    createText: (speaker, request) => createText(handling, speaker, request),
    setUp: (body, command) => establishBody(handling, body, command),
    endPeriod: (body, due) => endPeriod(handling, body, due),
    holdLapse: (body, due, doubt) => holdLapse(handling, body, due, doubt),
    askReach: (body, due) => askReach(handling, body, due),
    tellNoteFate: (body, document, letter, told) => tellNoteFate(handling, body, document, letter, told),
    noteTextRestore: (body, document, restore) => noteTextRestore(handling, body, document, restore),
    noteBodyRestore: async (body, restore) => void (await noteBodyRestore(handling, body, restore)),
  }
}
