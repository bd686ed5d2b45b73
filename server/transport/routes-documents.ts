/** Texts over HTTP: their commands, their record, their words and versions, each as far as the caller may see it. */
import { draftCommandShape, type DraftCommand } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import {
  afterQuery,
  bundleQuery,
  createTextRequest,
  deskQuery,
  type CommandAnswer,
  type CreateTextRequest,
  type EventsView,
  type Heads,
  type TemplateView,
  type TextSummary,
} from '../../shared/protocol/http.ts'
import type { Result } from '../../shared/result.ts'
import { textShape } from '../../shared/text/shape.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Bundling } from '../procedure/bundling.ts'
import { bytes, json, problem, refused, type Reply } from './reply.ts'
import { fresh, freshJson, param, sessionRoute, type Route } from './routes.ts'

type Answered<T> = Promise<Result<T, Refusal>>

type DocumentRoutesDeps = {
  readonly list: (speaker: Speaker) => Promise<readonly TextSummary[]>
  readonly templates: readonly TemplateView[]
  readonly hasTemplate: (name: string) => boolean
  /** The slot that does not take what is given for it; undefined if all do. */
  readonly unfitSlot: (request: CreateTextRequest) => string | undefined
  readonly create: (speaker: Speaker, request: CreateTextRequest) => Answered<TextSummary>
  readonly submit: (speaker: Speaker, document: string, command: DraftCommand) => Answered<CommandAnswer>
  readonly events: (speaker: Speaker, document: string, after: number) => Answered<EventsView>
  /** Canonical JSON of the working text. */
  readonly text: (speaker: Speaker, document: string) => Answered<string>
  /** A version's stored bytes. */
  readonly version: (speaker: Speaker, document: string, number: number) => Answered<string>
  readonly snapshot: (speaker: Speaker, document: string) => Answered<Uint8Array>
  readonly heads: (speaker: Speaker, document: string) => Answered<Heads>
  readonly bundle: Bundling
  readonly eraseDesk: (speaker: Speaker, document: string, circle: string | undefined) => Answered<undefined>
}

const path = '/api/documents/{document}'
const refusals = {
  403: { description: 'Refused: not you.' },
  404: { description: 'Refused: no such thing, as far as the caller may know.' },
}

export const documentRoutes = (deps: DocumentRoutesDeps): readonly Route[] => [
  sessionRoute({
    method: 'get',
    path: '/api/documents',
    summary: 'The body’s texts, with what stands in each.',
    answers: { 200: { description: 'A list.' } },
    run: async ({ speaker }) => freshJson(await deps.list(speaker)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/documents',
    summary: 'Make a text from a template.',
    body: createTextRequest,
    answers: { 200: { description: 'The text as the list shows it.' }, ...refusals },
    run: async ({ speaker, body }) => {
      if (!deps.hasTemplate(body.template))
        return problem('NoSuchTemplate', { facts: { template: body.template } })
      const slot = deps.unfitSlot(body)
      if (slot !== undefined) return problem('SlotUnfit', { facts: { slot } })
      return answered(await deps.create(speaker, body), freshJson)
    },
  }),
  sessionRoute({
    method: 'get',
    path: '/api/templates',
    summary: 'The forms of text to begin with, and the slots of each.',
    answers: { 200: { description: 'A list.' } },
    run: async () => freshJson(deps.templates),
  }),
  sessionRoute({
    method: 'post',
    path: `${path}/commands`,
    summary: 'An act on a text. Sent again with its id, it gets its first answer.',
    body: draftCommandShape,
    answers: {
      200: { description: '`version` and `events`.' },
      ...refusals,
      409: { description: 'Refused: not now. `code`, `rule`, `facts`.' },
    },
    run: async (call) =>
      answered(await deps.submit(call.speaker, param(call, 'document'), call.body), freshJson),
  }),
  sessionRoute({
    method: 'get',
    path: `${path}/events`,
    summary: 'The record after a version, as the caller may see it, numbered in the caller’s own count.',
    query: afterQuery,
    answers: { 200: { description: '`version` and `events`.' }, ...refusals },
    run: async (call) =>
      answered(await deps.events(call.speaker, param(call, 'document'), call.query.after ?? 0), freshJson),
  }),
  sessionRoute({
    method: 'get',
    path: `${path}/text`,
    summary: 'The canonical JSON of the working text, to those who may see it.',
    answers: { 200: { description: 'The working text.', schema: textShape }, ...refusals },
    run: async (call) => answered(await deps.text(call.speaker, param(call, 'document')), storedJson),
  }),
  sessionRoute({
    method: 'get',
    path: `${path}/versions/{number}`,
    summary:
      'A version, byte for byte as it was issued: its SHA-256 is the hash in the record. Records nothing.',
    answers: { 200: { description: 'The version.', schema: textShape }, ...refusals },
    run: async (call) => {
      const number = param(call, 'number')
      if (!/^\d{1,6}$/.test(number))
        return refused({ code: 'NoSuchVersion', rule: 'ACC-13', facts: { version: number } })
      return answered(await deps.version(call.speaker, param(call, 'document'), Number(number)), storedJson)
    },
  }),
  sessionRoute({
    method: 'get',
    path: `${path}/snapshot`,
    summary: 'The Yjs snapshot of the last version, against which the redline is drawn.',
    answers: {
      200: { description: 'A Yjs snapshot.', type: 'application/octet-stream' },
      ...refusals,
    },
    run: async (call) =>
      answered(await deps.snapshot(call.speaker, param(call, 'document')), (value) =>
        bytes(value, 'application/octet-stream', { headers: fresh }),
      ),
  }),
  sessionRoute({
    method: 'get',
    path: `${path}/heads`,
    summary: 'The heads of the chains that the caller may see.',
    answers: { 200: { description: 'A list.' }, ...refusals },
    run: async (call) => answered(await deps.heads(call.speaker, param(call, 'document')), freshJson),
  }),
  sessionRoute({
    method: 'delete',
    path: `${path}/desk`,
    summary:
      'Erase the caller’s own desk on this text for good, or that of a circle of theirs that is closed. It is empty afterwards; no act of the record goes.',
    query: deskQuery,
    answers: { 204: { description: 'Nothing stands on it any more.' }, ...refusals },
    run: async (call) =>
      answered(await deps.eraseDesk(call.speaker, param(call, 'document'), call.query.circle), () =>
        json(undefined, { status: 204, headers: fresh }),
      ),
  }),
  sessionRoute({
    method: 'get',
    path: `${path}/bundle`,
    summary:
      'The record to keep: events, versions and heads in one signed zip, of what everyone sees or of what the caller sees.',
    query: bundleQuery,
    costs: 30,
    answers: { 200: { description: 'A zip.', type: 'application/zip' }, ...refusals },
    run: async (call) => {
      const document = param(call, 'document')
      const of = call.query.of ?? 'own'
      return answered(await deps.bundle(call.speaker, document, of), (value) =>
        bytes(value, 'application/zip', {
          headers: { ...fresh, 'Content-Disposition': `attachment; filename="record-${document}-${of}.zip"` },
        }),
      )
    },
  }),
]

const answered = <T>(answer: Result<T, Refusal>, form: (value: T) => Reply): Reply =>
  answer.ok ? form(answer.value) : refused(answer.refusal)

/** Bytes as they are kept: parsed and written again they would be others. */
const storedJson = (value: string): Reply => bytes(value, 'application/json', { headers: fresh })
