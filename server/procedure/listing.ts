/**
 * What the list of texts tells of one, kept as a row beside its record, so that whoever asks for the list or for a paper opens no
 * text (REC-18). The row holds the folded state without its words, which is a state all the same: the rules that judge a text
 * that is open judge it too. It is written in the commit of the events that it follows from, with the rows that name the
 * papers of the text; one of the present form means that those are there.
 */
import type { Audience } from '../../shared/audience.ts'
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import type { Compromise } from '../../shared/procedure/position-state.ts'
import type {
  Change,
  DeskNote,
  DraftState,
  Objection,
  Proposal,
  Silence,
} from '../../shared/procedure/state.ts'
import type { Block } from '../../shared/text/schema.ts'
import type { Counts } from '../record/chronicle.ts'
import { StoreFault, StreamDamaged, type RowChange, type RowKey, type Store } from '../storage/port.ts'
import type { DraftRecord } from './record.ts'
import { documentsTable, fromUtf8, utf8 } from './rows.ts'
import type { Sources } from './sources.ts'

/** What is in a row, and what a record that is open gives as well. */
export type Listing = { readonly state: DraftState; readonly counts: Counts }

/** Raised whenever the rules come to read more of a state than `inBrief` leaves: older rows are then made anew at start. */
const form = 4
type Stored = {
  readonly v: typeof form
  readonly state: DraftState
  readonly counts: readonly (readonly [Audience, number])[]
}

export const listingsTable = 'listings'
const paperTextsTable = 'paper-texts'

const listingKey = (body: BodyId, document: DocumentId): RowKey => ({
  body,
  table: listingsTable,
  key: [document],
})

const stored = ({ state, counts }: Listing): Stored => ({
  v: form,
  state: inBrief(state),
  counts: [...counts],
})

/** All that stands beside the record so that it need not be opened. */
export const rowsBeside = (now: Listing): readonly RowChange[] => {
  const { state } = now
  const { body, id } = state
  const papers = new Set(Object.values(state.onBehalf).flatMap(({ via }) => via.paper?.hash ?? []))
  return [
    { ...listingKey(body, id), value: utf8(JSON.stringify(stored(now))) },
    ...[...papers].map((hash) => ({ body, table: paperTextsTable, key: [hash, id], value: utf8('{}') })),
  ]
}

export const listingOf = (record: DraftRecord): Listing => ({ state: record.state, counts: record.counts() })

/** Whether a row says what the record says. */
export const sameListing = (row: Listing, record: Listing): boolean =>
  JSON.stringify(stored(row)) === JSON.stringify(stored(record))

/** `undefined` for a row of another form. */
const readListing = (value: Uint8Array): Listing | undefined => {
  const row = JSON.parse(fromUtf8(value)) as Stored | { readonly v: unknown }
  if (!('state' in row) || row.v !== form) return undefined
  const { state, counts } = row
  return { state, counts: new Map(counts) }
}

export const listing = async (
  store: Store,
  body: BodyId,
  document: DocumentId,
): Promise<Listing | undefined> => {
  const value = await store.row(listingKey(body, document))
  return value && readListing(value)
}

/** Of the whole body, as far as the rows are there and of the present form. */
export const listings = async (store: Store, body: BodyId): Promise<ReadonlyMap<DocumentId, Listing>> => {
  const found = new Map<DocumentId, Listing>()
  for (const { key, value } of await store.rows(body, listingsTable)) {
    const [document] = key
    const read = readListing(value)
    if (document !== undefined && read) found.set(document, read)
  }
  return found
}

/** The texts in which an act rests on this paper. */
export const textsWithPaper = async (
  store: Store,
  body: BodyId,
  hash: string,
): Promise<readonly DocumentId[]> =>
  (await store.rows(body, paperTextsTable, [hash])).flatMap(({ key: [, document] }) => document ?? [])

/**
 * REC-19: makes what is missing or of another form, from the record; a folder written by an earlier program, or restored from
 * its backup, has none. Gives the texts that have no rows all the same, because they are damaged or cannot be written.
 */
export const makeListings = async (
  store: Store,
  sources: Pick<Sources, 'draft'>,
  body: BodyId,
): Promise<ReadonlySet<DocumentId>> => {
  const there = await listings(store, body)
  const without = new Set<DocumentId>()
  for (const { key } of await store.rows(body, documentsTable)) {
    const [document] = key
    if (document === undefined || there.has(document)) continue
    if (!(await makeListing(sources, document))) without.add(document)
  }
  return without
}

const makeListing = async (sources: Pick<Sources, 'draft'>, document: DocumentId): Promise<boolean> => {
  try {
    const source = await sources.draft(document)
    const made = await source?.lane.run(({ record, damage }, writing) => {
      if (!damage) writing.rows.push(...rowsBeside(listingOf(record)))
      return !damage
    })
    return made ?? false
  } catch (error) {
    if (error instanceof StoreFault || error instanceof StreamDamaged) return false
    throw error
  }
}

// ── a state without its words ───────────────────────────────────────────────

export const inBrief = (state: DraftState): DraftState => {
  const { sheet: _chairs, floors: _heard, reading: _where, ...known } = state
  const silences = state.silences.slice(-1).map(silenceInBrief)
  const [last] = silences
  const latest = state.versions.at(-1)
  return {
    ...known,
    threads: {},
    versions: state.versions.filter((version) => version === latest || version.number === last?.version),
    proposals: only(state.proposals, ({ status }) => status === 'open', proposalInBrief),
    objections: only(state.objections, ({ status }) => status === 'standing', objectionInBrief),
    silences,
    ...(state.stands ? { stands: state.stands } : {}),
    ...(state.compromises
      ? {
          compromises: only(state.compromises, ({ status }) => status === 'open', compromiseInBrief),
        }
      : {}),
    ...(state.desk ? { desk: deskInBrief(state.desk) } : {}),
  }
}

const deskInBrief = (desk: Readonly<Record<string, DeskNote>>): Readonly<Record<string, DeskNote>> =>
  only(
    desk,
    ({ mark }) => mark !== undefined && mark.is !== 'tabled' && mark.is !== 'dropped',
    (note) => ({ ...note, remarks: [] }),
  )

const only = <T>(
  all: Readonly<Record<string, T>>,
  matters: (one: T) => boolean,
  brief: (one: T) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(all).flatMap(([id, one]) => (matters(one) ? [[id, brief(one)] as const] : [])),
  )

const proposalInBrief = (proposal: Proposal): Proposal => ({
  id: proposal.id,
  seat: proposal.seat,
  by: proposal.by,
  at: proposal.at,
  audience: proposal.audience,
  change: changeInBrief(proposal.change),
  supporters: proposal.supporters,
  ...(proposal.stances ? { stances: proposal.stances } : {}),
  ...(proposal.on === undefined ? {} : { on: proposal.on }),
  ...(proposal.carried ? { carried: proposal.carried } : {}),
  status: proposal.status,
  history: [],
})

const changeInBrief = (change: Change): Change => {
  if (change.kind === 'add') return { ...change, block: { ...change.block, content: [] } }
  const base = withoutWords(change.base)
  return 'content' in change ? { ...change, base, content: [] } : { ...change, base }
}

const withoutWords = ({ type, attrs }: Block): Block => ({ type, attrs })

const compromiseInBrief = (compromise: Compromise): Compromise => ({
  ...compromise,
  base: withoutWords(compromise.base),
  wordings: compromise.wordings.map(({ at }) => ({ content: [], at })),
  answers: Object.fromEntries(
    Object.entries(compromise.answers).map(([seat, { body: _words, ...answer }]) => [seat, answer]),
  ),
})

const silenceInBrief = (silence: Silence): Silence => ({
  ...silence,
  breaks: silence.breaks.map(({ act, seat, by, at }) => ({ act, seat, by, at })),
  ...(silence.keys
    ? { keys: silence.keys.map(({ seat, audience, by, at }) => ({ seat, audience, by, at })) }
    : {}),
  holds: silence.holds.map(({ reason: _words, ...hold }) => hold),
  requests: silence.requests.map(({ reason: _words, ...request }) => request),
  extensions: [],
})

const objectionInBrief = (objection: Objection): Objection => ({
  id: objection.id,
  seat: objection.seat,
  by: objection.by,
  at: objection.at,
  paragraph: objection.paragraph,
  status: objection.status,
  answers: objection.answers.slice(-1).map((answer) => ({ ...answer, body: '' })),
  released: objection.released,
  ...(objection.asked === undefined ? {} : { asked: objection.asked }),
})
