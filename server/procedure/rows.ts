/**
 * The rows that stand beside the record: where each is kept, and its form. A row is written in the commit of the event it
 * belongs to, and is either the only copy of something whose hash is in the record (`versions`) or can be made again.
 */
import type { BodyId, DocumentId, SilenceId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'
import type { RowChange, RowKey } from '../storage/port.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const utf8 = (text: string): Uint8Array => encoder.encode(text)
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

/** Numbers in keys sort as numbers do. */
const digits = (value: number, width: number): string => String(value).padStart(width, '0')

// ── versions: canonical JSON, stored and never derived again; snapshots: Yjs, for the redline ──

export const versionKey = (body: BodyId, document: DocumentId, version: number): RowKey => ({
  body,
  table: 'versions',
  key: [document, digits(version, 6)],
})

export const snapshotKey = (body: BodyId, document: DocumentId, version: number): RowKey => ({
  body,
  table: 'snapshots',
  key: [document, digits(version, 6)],
})

// ── documents: which texts a body has, and the epoch of each ──

export const documentsTable = 'documents'

type DocumentRow = { readonly v: 1; readonly epoch: string }

export const documentKey = (body: BodyId, document: DocumentId): RowKey => ({
  body,
  table: documentsTable,
  key: [document],
})

export const documentRow = (body: BodyId, document: DocumentId, epoch: string): RowChange => {
  const row: DocumentRow = { v: 1, epoch }
  return { ...documentKey(body, document), value: utf8(JSON.stringify(row)) }
}

export const readDocumentRow = (value: Uint8Array): DocumentRow => {
  const row: unknown = JSON.parse(fromUtf8(value))
  if (typeof row === 'object' && row !== null && 'epoch' in row && typeof row.epoch === 'string')
    return { v: 1, epoch: row.epoch }
  throw new Error('a row of `documents` has no epoch')
}

// ── due: when which silence is to be judged, in order of time ──

export const dueTable = 'due'

export type Due = {
  readonly at: Instant
  readonly document: DocumentId
  readonly silence: SilenceId
  /** When it is asked about who is not reached (RCH-4); absent once it was asked. */
  readonly askAt?: Instant
}

export const dueKey = (body: BodyId, due: Due): RowKey => ({
  body,
  table: dueTable,
  key: [digits(due.at, 15), due.document, due.silence],
})

export const dueRow = (body: BodyId, due: Due): RowChange => ({
  ...dueKey(body, due),
  value: utf8(JSON.stringify(due.askAt === undefined ? {} : { askAt: due.askAt })),
})

/** The key alone says what is due; a row whose value says nothing is asked about nobody. */
const askAtIn = (value: Uint8Array): Pick<Due, 'askAt'> => {
  try {
    const said: unknown = JSON.parse(fromUtf8(value))
    const askAt = typeof said === 'object' && said !== null && 'askAt' in said ? said.askAt : undefined
    return typeof askAt === 'number' ? { askAt } : {}
  } catch {
    return {}
  }
}

export const readDue = ({
  key,
  value,
}: {
  readonly key: readonly string[]
  readonly value: Uint8Array
}): Due => ({
  ...readDueKey(key),
  ...askAtIn(value),
})

export const readDueKey = (key: readonly string[]): Due => {
  const [at, document, silence] = key
  if (at === undefined || document === undefined || silence === undefined)
    throw new Error('a row of `due` has another key than time, text and silence')
  return { at: Number(at), document, silence }
}
