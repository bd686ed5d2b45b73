/**
 * The rows of being told: each notice as the rule made it, how far each record has been told, what each person has read and
 * prefers. Notices can be made again from the records; what a person read and prefers is kept here alone.
 */
import type { BodyId, DocumentId, PersonId, SeatId } from '../../shared/ids.ts'
import type { Notice } from '../../shared/notices/notice.ts'
import { preferencesShape, type Preferences } from '../../shared/notices/preferences.ts'
import type { RowChange, RowKey, Store } from '../storage/port.ts'

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))
const valueOf = (value: Uint8Array): unknown => JSON.parse(Buffer.from(value).toString('utf8'))

const digits = (value: number): string => String(value).padStart(9, '0')

const noticesTable = 'notices'
const toldTable = 'notices-told'

export const noticeRow = (body: BodyId, notice: Notice): RowChange => ({
  body,
  table: noticesTable,
  key: [notice.document, digits(notice.place)],
  value: bytes(notice),
})

/** So many events of the record have been told of. */
export const toldRow = (body: BodyId, document: DocumentId, count: number): RowChange => ({
  body,
  table: toldTable,
  key: [document],
  value: bytes(count),
})

/** There from the first start that told of anything: a text without a row of its own is then one that is to be told whole. */
const begunKey = (body: BodyId): RowKey => ({ body, table: 'notices-begun', key: ['begun'] })
export const begunRow = (body: BodyId): RowChange => ({ ...begunKey(body), value: bytes(true) })

type Told = {
  readonly notices: readonly Notice[]
  readonly counts: Map<DocumentId, number>
  readonly begun: boolean
}

export const readTold = async (store: Store, body: BodyId): Promise<Told> => {
  const notices = await store.rows(body, noticesTable)
  const counts = await store.rows(body, toldTable)
  return {
    notices: notices.map(({ value }) => valueOf(value) as Notice),
    counts: new Map(counts.map(({ key: [document = ''], value }) => [document, valueOf(value) as number])),
    begun: (await store.row(begunKey(body))) !== undefined,
  }
}

/** Everything up to an instant is read, but for what was turned over one by one. */
export type ReadMarks = { readonly upTo: number; readonly turned: readonly string[] }

const marksKey = (body: BodyId, person: PersonId, seat: SeatId): RowKey => ({
  body,
  table: 'notices-read',
  key: [person, seat],
})

export const readMarks = async (
  store: Store,
  body: BodyId,
  person: PersonId,
  seat: SeatId,
): Promise<ReadMarks> => {
  const value = await store.row(marksKey(body, person, seat))
  return value ? (valueOf(value) as ReadMarks) : { upTo: 0, turned: [] }
}

export const marksRow = (body: BodyId, person: PersonId, seat: SeatId, marks: ReadMarks): RowChange => ({
  ...marksKey(body, person, seat),
  value: bytes(marks),
})

const preferencesKey = (body: BodyId, person: PersonId): RowKey => ({
  body,
  table: 'notice-preferences',
  key: [person],
})

/** Undefined where a person has chosen nothing, or in a form that is no more. */
export const readPreferences = async (
  store: Store,
  body: BodyId,
  person: PersonId,
): Promise<Preferences | undefined> => {
  const value = await store.row(preferencesKey(body, person))
  const parsed = value && preferencesShape.safeParse(valueOf(value))
  return parsed?.success ? parsed.data : undefined
}

export const preferencesRow = (body: BodyId, person: PersonId, chosen: Preferences): RowChange => ({
  ...preferencesKey(body, person),
  value: bytes(chosen),
})
