/**
 * What the list of texts tells of one, kept in rows beside its record, so that whoever asks for the list or for a paper opens no
 * text (REC-18). Together they hold the folded state without its words, which is a state all the same: the rules that judge a text
 * that is open judge it too. Of what there can be many (proposals, objections) each is a row of its own, so that a commit writes
 * what it changed and not all there is (REC-21). They are written in the commit of the events that they follow from, with the rows
 * that name the papers of the text; a head of the present form means that those are there.
 */
import type { Audience } from '../../shared/audience.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import { given } from '../../shared/procedure/act.ts'
import { own } from '../../shared/procedure/lookup.ts'
import type { Compromise, Stand } from '../../shared/procedure/position-state.ts'
import type {
  Change,
  DeskNote,
  DraftState,
  Objection,
  OnBehalfAct,
  Proposal,
  Silence,
} from '../../shared/procedure/state.ts'
import type { Block } from '../../shared/text/schema.ts'
import type { Counts } from '../record/chronicle.ts'
import {
  StoreFault,
  StreamDamaged,
  type Row,
  type RowChange,
  type RowKey,
  type Store,
} from '../storage/port.ts'
import type { DraftRecord } from './record.ts'
import { documentsTable, fromUtf8, utf8 } from './rows.ts'
import type { Sources } from './sources.ts'

/** What is in a row, and what a record that is open gives as well. */
export type Listing = { readonly state: DraftState; readonly counts: Counts }

/** Raised whenever the rules come to read more of a state than `inBrief` leaves: older rows are then made anew at start. */
const form = 6

/** Of these there is a row for each. */
const parts = ['proposals', 'objections', 'stands', 'compromises', 'onBehalf', 'desk'] as const
type Part = (typeof parts)[number]

type Head = {
  readonly v: typeof form
  readonly state: Omit<DraftState, Part>
  readonly counts: readonly (readonly [Audience, number])[]
  /** How many rows of each there are: whoever finds others has found no listing. */
  readonly parts: { readonly [P in Part]?: number }
}

/** With its place among its like, which stand in the order of the record. */
type PartRow = { readonly at: number; readonly is: unknown }

export const listingsTable = 'listings'
const paperTextsTable = 'paper-texts'

const rowKey = (body: BodyId, ...key: readonly string[]): RowKey => ({ body, table: listingsTable, key })

/**
 * All that stands beside the record so that it need not be opened, as far as it is other than it was. `before`: the state whose
 * rows are there; without it, all of them (REC-21).
 */
export const rowsBeside = ({ state, counts }: Listing, before?: DraftState): readonly RowChange[] => {
  const { body, id } = state
  const { proposals, objections, stands, compromises, onBehalf, desk, ...others } = state
  const count = <T>(all: Readonly<Record<string, T>> | undefined, { matters }: Briefly<T>) =>
    all && Object.values(all).filter(matters).length
  const head: Head = {
    v: form,
    state: withoutParts(others),
    counts: [...counts],
    parts: {
      ...given('proposals', count(proposals, briefly.proposals)),
      ...given('objections', count(objections, briefly.objections)),
      ...given('stands', count(stands, briefly.stands)),
      ...given('compromises', count(compromises, briefly.compromises)),
      ...given('onBehalf', count(onBehalf, briefly.onBehalf)),
      ...given('desk', count(desk, briefly.desk)),
    },
  }
  const place = [body, id] as const
  return [
    { ...rowKey(body, id), value: utf8(JSON.stringify(head)) },
    ...changedRows(place, 'proposals', briefly.proposals, proposals, before?.proposals),
    ...changedRows(place, 'objections', briefly.objections, objections, before?.objections),
    ...changedRows(place, 'stands', briefly.stands, stands, before?.stands),
    ...changedRows(place, 'compromises', briefly.compromises, compromises, before?.compromises),
    ...changedRows(place, 'onBehalf', briefly.onBehalf, onBehalf, before?.onBehalf),
    ...changedRows(place, 'desk', briefly.desk, desk, before?.desk),
    ...newPapers(state, before).map((hash) => ({
      body,
      table: paperTextsTable,
      key: [hash, id],
      value: utf8('{}'),
    })),
  ]
}

const newPapers = ({ onBehalf }: DraftState, before: DraftState | undefined): readonly string[] => {
  const acts = Object.values(onBehalf).filter(({ act }) => !before || !Object.hasOwn(before.onBehalf, act))
  return [...new Set(acts.flatMap(({ via }) => via.paper?.hash ?? []))]
}

/** What is the same thing as before has its row already: a state is never changed, only followed by another. */
const changedRows = <T>(
  [body, document]: readonly [BodyId, DocumentId],
  part: Part,
  { matters, brief }: Briefly<T>,
  now: Readonly<Record<string, T>> = {},
  before: Readonly<Record<string, T>> = {},
): readonly RowChange[] => {
  if (now === before) return []
  const changed: RowChange[] = []
  for (const [at, id] of Object.keys(now).entries()) {
    const [is, was] = [own(now, id), own(before, id)]
    if (is === undefined || is === was) continue
    const row: PartRow | undefined = matters(is) ? { at, is: brief(is) } : undefined
    if (!row && (was === undefined || !matters(was))) continue
    changed.push({ ...rowKey(body, document, part, id), value: row ? utf8(JSON.stringify(row)) : null })
  }
  for (const [id, was] of Object.entries(before))
    if (matters(was) && !Object.hasOwn(now, id))
      changed.push({ ...rowKey(body, document, part, id), value: null })
  return changed
}

export const listingOf = (record: DraftRecord): Listing => ({ state: record.state, counts: record.counts() })

/** Whether the rows say what the record says. */
export const sameListing = (rows: Listing, record: Listing): boolean => {
  const said = ({ state, counts }: Listing): string =>
    canonicalJson({ state: inBrief(state), counts: [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)) })
  return said(rows) === said(record)
}

/** `undefined` for rows of another form, or where some are missing. */
const readListing = (rows: readonly Row[]): Listing | undefined => {
  const first = rows.find(({ key }) => key.length === 1)
  const head = first && (JSON.parse(fromUtf8(first.value)) as Head | { readonly v: unknown })
  if (!head || !('state' in head) || head.v !== form) return undefined
  const found: Partial<Record<Part, Record<string, unknown>>> = {}
  for (const part of parts) {
    const wanted = head.parts[part]
    const own = rows
      .filter(({ key }) => key[1] === part)
      .map(({ key, value }) => ({ id: key[2] ?? '', ...(JSON.parse(fromUtf8(value)) as PartRow) }))
      .toSorted((a, b) => a.at - b.at)
    if (own.length !== (wanted ?? 0)) return undefined
    if (wanted !== undefined) found[part] = Object.fromEntries(own.map(({ id, is }) => [id, is]))
  }
  return { state: { ...head.state, ...found } as DraftState, counts: new Map(head.counts) }
}

export const listing = async (
  store: Store,
  body: BodyId,
  document: DocumentId,
): Promise<Listing | undefined> => readListing(await store.rows(body, listingsTable, [document]))

/** Of the whole body, as far as the rows are there and of the present form. */
export const listings = async (store: Store, body: BodyId): Promise<ReadonlyMap<DocumentId, Listing>> => {
  const rows = new Map<DocumentId, Row[]>()
  for (const row of await store.rows(body, listingsTable)) {
    const [document = ''] = row.key
    const known = rows.get(document)
    if (known) known.push(row)
    else rows.set(document, [row])
  }
  const found = new Map<DocumentId, Listing>()
  for (const [document, own] of rows) {
    const read = readListing(own)
    if (read) found.set(document, read)
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
    const stale = (await store.rows(body, listingsTable, [document])).map((row): RowChange => ({
      ...rowKey(body, ...row.key),
      value: null,
    }))
    if (!(await makeListing(sources, document, stale))) without.add(document)
  }
  return without
}

const makeListing = async (
  sources: Pick<Sources, 'draft'>,
  document: DocumentId,
  stale: readonly RowChange[],
): Promise<boolean> => {
  try {
    const source = await sources.draft(document)
    const made = await source?.lane.run(({ record, damage }, writing) => {
      if (damage) return false
      const rows = rowsBeside(listingOf(record))
      const kept = new Set(rows.map(({ key }) => JSON.stringify(key)))
      writing.rows.push(...stale.filter(({ key }) => !kept.has(JSON.stringify(key))), ...rows)
      return true
    })
    return made ?? false
  } catch (error) {
    if (error instanceof StoreFault || error instanceof StreamDamaged) return false
    throw error
  }
}

// ── a state without its words ───────────────────────────────────────────────

/** Of things that there can be many of: which the list tells of, and what is left of each. */
type Briefly<T> = { readonly matters: (one: T) => boolean; readonly brief: (one: T) => T }

export const inBrief = (state: DraftState): DraftState => {
  const { stands, compromises, desk } = state
  return {
    ...withoutParts(state),
    proposals: only(state.proposals, briefly.proposals),
    objections: only(state.objections, briefly.objections),
    onBehalf: only(state.onBehalf, briefly.onBehalf),
    ...(stands ? { stands: only(stands, briefly.stands) } : {}),
    ...(compromises ? { compromises: only(compromises, briefly.compromises) } : {}),
    ...(desk ? { desk: only(desk, briefly.desk) } : {}),
  }
}

const withoutParts = <S extends Omit<DraftState, Part>>(state: S) => {
  const { sheet: _chairs, floors: _heard, reading: _where, ...known } = state
  const silences = state.silences.slice(-1).map(silenceInBrief)
  const [last] = silences
  const latest = state.versions.at(-1)
  return {
    ...known,
    threads: {},
    versions: state.versions.filter((version) => version === latest || version.number === last?.version),
    silences,
  }
}

const only = <T>(
  all: Readonly<Record<string, T>>,
  { matters, brief }: Briefly<T>,
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

/** The words of changes stay: whether two compete is in them (VIEW-9). */
const changeInBrief = (change: Change): Change => {
  if (change.kind === 'change')
    return { ...change, base: { ...withoutWords(change.base), ...given('content', change.base.content) } }
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
  breaks: silence.breaks.map(({ reason: _words, via: _door, ...said }) => said),
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

const deskNoteInBrief = (note: DeskNote): DeskNote => ({ ...note, remarks: [] })

const briefly = {
  proposals: { matters: ({ status }: Proposal) => status === 'open', brief: proposalInBrief },
  objections: { matters: ({ status }: Objection) => status === 'standing', brief: objectionInBrief },
  stands: { matters: () => true, brief: (stand: Stand) => stand },
  compromises: { matters: ({ status }: Compromise) => status === 'open', brief: compromiseInBrief },
  onBehalf: { matters: () => true, brief: (act: OnBehalfAct) => act },
  desk: {
    matters: ({ mark }: DeskNote) => mark !== undefined && mark.is !== 'tabled' && mark.is !== 'dropped',
    brief: deskNoteInBrief,
  },
} as const
