/**
 * Checks the events of one stream: each audience's chain, that the rules can still fold them, the answers that were given,
 * and for a text what stands in rows beside it.
 */
import type { Audience } from '../../shared/audience.ts'
import { genesis, type Chained, type Head } from '../../shared/chain.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { RecordedBodyEvent, RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { currentSilence, emptyBody, emptyDraft, evolve, evolveBody } from '../../shared/procedure/index.ts'
import { itemsStand } from '../../shared/procedure/severable.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { judgedAt, type Instant } from '../../shared/time.ts'
import { readOutcome } from '../procedure/answers.ts'
import { listing, sameListing, type Listing } from '../procedure/listing.ts'
import { letterKey } from '../notices/letter-rows.ts'
import { documentKey, dueKey, fromUtf8, snapshotKey, versionKey } from '../procedure/rows.ts'
import type { Entry, Store, StreamName } from '../storage/port.ts'
import { verifyChain, type ChainFault, type Link } from './chain.ts'
import { readStored, type Counts } from './chronicle.ts'
import { verifyProofs, type Passkeys } from './verify-proofs.ts'
import { isTogether, togetherIn, type UnderTogether } from './verify-together.ts'

/** `seq`: the entry in whose place the fault lies; 0 for the stream as a whole. */
export type Fault = { readonly seq: number; readonly what: string }

type Known = Head & { readonly audience: Audience }
type Read<E> = { readonly seq: number; readonly event: E; readonly link: Link }

/** A restore that the record tells of: what was done between these moments is not in it. */
export type NotedRestore = { readonly taken: Instant; readonly at: Instant }

type EventsCheck = {
  readonly events: number
  readonly chains: number
  readonly answers: number
  readonly versions?: number
  readonly restores?: readonly NotedRestore[]
  readonly proofs?: number
  readonly together?: readonly UnderTogether[]
  readonly faults: readonly Fault[]
}

export const verifyTextEvents = async (
  store: Store,
  stream: StreamName,
  entries: readonly Entry[],
  heads: readonly Known[],
  passkeys: Passkeys,
): Promise<EventsCheck> => {
  const { read, faults: unreadable } = readAll<RecordedDraftEvent>(entries)
  const chains = verifyChains(stream.stream, read, heads)
  const answers = await verifyAnswers(store, stream, read)
  const folded = foldAll(read, emptyDraft(stream.stream, stream.body), evolve)
  const proofs = await verifyProofs(stream.stream, read, passkeys)
  const beside = [
    ...(await verifyRows(store, folded.state, read)),
    ...(await verifyListing(store, { state: folded.state, counts: chains.counts })),
  ]
  return {
    events: read.length,
    chains: chains.count,
    answers: answers.count,
    versions: folded.state.versions.length,
    proofs: proofs.count,
    together: togetherIn(folded.state),
    faults: [
      ...unreadable,
      ...chains.faults,
      ...citedHeads(read),
      ...folded.faults,
      ...answers.faults,
      ...proofs.faults,
      ...beside,
    ],
  }
}

export const verifyBodyEvents = async (
  store: Store,
  stream: StreamName,
  entries: readonly Entry[],
  heads: readonly Known[],
): Promise<EventsCheck> => {
  const { read, faults: unreadable } = readAll<RecordedBodyEvent>(entries)
  const chains = verifyChains(stream.body, read, heads)
  const answers = await verifyAnswers(store, stream, read)
  const folded = foldAll(read, emptyBody(stream.body), evolveBody)
  const faults = [...unreadable, ...chains.faults, ...folded.faults, ...answers.faults]
  const restores = read.flatMap(({ event }) =>
    event.type === 'BodyRestored' ? [{ taken: event.data.taken, at: event.at }] : [],
  )
  return { events: read.length, chains: chains.count, answers: answers.count, restores, faults }
}

const readAll = <E extends Chained>(
  entries: readonly Entry[],
): { readonly read: readonly Read<E>[]; readonly faults: readonly Fault[] } => {
  const read: Read<E>[] = []
  for (const entry of entries) {
    if (entry.kind !== 'event') continue
    try {
      const { event, chain } = readStored<E>(entry.meta)
      read.push({ seq: entry.seq, event, link: chain })
    } catch (error) {
      return { read, faults: [{ seq: entry.seq, what: `an event cannot be read: ${String(error)}` }] }
    }
  }
  return { read, faults: [] }
}

const chainTexts: Readonly<Record<ChainFault['what'], string>> = {
  audience: 'it stands in the chain of another audience',
  number: 'a link is missing before it, or it is not in its place',
  previous: 'it does not follow from the link before it',
  hash: 'it is not what was written',
  salt: 'its salts are not salts',
  head: 'the head that was given is not on the chain: links are missing at its end, or it was written anew',
}

const verifyChains = <E extends Chained>(
  document: string,
  read: readonly Read<E>[],
  heads: readonly Known[],
): { readonly count: number; readonly counts: Counts; readonly faults: readonly Fault[] } => {
  const chains = new Map<Audience, Read<E>[]>()
  for (const one of read) {
    const links = chains.get(one.event.audience)
    if (links) links.push(one)
    else chains.set(one.event.audience, [one])
  }
  const counts = new Map([...chains].map(([audience, links]) => [audience, links.length]))
  for (const { audience } of heads) if (!chains.has(audience)) chains.set(audience, [])
  const faults: Fault[] = []
  for (const [audience, links] of chains) {
    const known = heads.filter((head) => head.audience === audience)
    for (const head of known.length > 0 ? known : [undefined]) {
      const check = verifyChain(document, links, head)
      if (check.ok) continue
      const { number, what } = check.fault
      const seq = links[number - 1]?.seq ?? links.at(-1)?.seq ?? 0
      faults.push({ seq, what: `chain of ${audience}, link ${number}: ${chainTexts[what]}` })
    }
  }
  return { count: chains.size, counts, faults }
}

/** The opening of a silence prints the head of the public chain in front of it. */
const citedHeads = (read: readonly Read<RecordedDraftEvent>[]): readonly Fault[] => {
  let head = genesis
  const faults: Fault[] = []
  for (const { seq, event, link } of read) {
    if (event.type === 'SilenceOpened' && event.data.head !== head)
      faults.push({ seq, what: 'the opening of a silence names another head than that of the public chain' })
    if (event.audience === 'everyone') head = link.hash
  }
  return faults
}

const foldAll = <E, S>(
  read: readonly Read<E & Chained>[],
  empty: S,
  fold: (state: S, event: E) => S,
): { readonly state: S; readonly faults: readonly Fault[] } => {
  let state = empty
  for (const { seq, event } of read) {
    try {
      state = fold(state, event)
    } catch (error) {
      return { state, faults: [{ seq, what: `an event cannot be folded: ${String(error)}` }] }
    }
  }
  return { state, faults: [] }
}

/** An act that a person did was answered, in the same commit; the answer can still be given again. */
const verifyAnswers = async (
  store: Store,
  { body }: StreamName,
  read: readonly Read<Chained>[],
): Promise<{ readonly count: number; readonly faults: readonly Fault[] }> => {
  const faults: Fault[] = []
  const asked = new Set<string>()
  for (const { seq, event } of read) {
    const { person } = event.actor
    if (person === undefined || asked.has(event.command)) continue
    asked.add(event.command)
    const what = await answerFault(store, body, person, event.command)
    if (what) faults.push({ seq, what })
  }
  return { count: asked.size, faults }
}

const answerFault = async (
  store: Store,
  body: string,
  person: string,
  command: string,
): Promise<string | undefined> => {
  try {
    const answer = readOutcome(await store.outcome(body, person, command))
    if (!answer) return 'the answer to this act is missing'
    return answer.ok ? undefined : 'this act was answered with a refusal'
  } catch (error) {
    return `the answer to this act cannot be read: ${String(error)}`
  }
}

/** What must stand beside a text: each version's bytes and snapshot, the letters that its record names, its place in the list, the due time of its silence. */
const verifyRows = async (
  store: Store,
  state: DraftState,
  read: readonly Read<RecordedDraftEvent>[],
): Promise<readonly Fault[]> => {
  const faults: Fault[] = []
  for (const { seq, event } of read) {
    if (event.type === 'SilenceOpened' && !(await itemsHold(store, state, event.data)))
      faults.push({ seq, what: 'the items of a silence are not paragraphs of its version with these words' })
    if (event.type === 'NoteAccepted') {
      const letter = await store.row(letterKey(state.body, state.id, event.data.letter))
      if (!letter) faults.push({ seq, what: 'a letter that was sent is missing' })
      else if (sha256(letter) !== event.data.letter)
        faults.push({ seq, what: 'the bytes of a letter are not those sent' })
    }
    if (event.type === 'SilenceOpened' && !isTogether(state.id, event.data))
      faults.push({ seq, what: 'a silence over several texts does not name this one as it was put' })
    if (event.type !== 'VersionIssued') continue
    const { number, hash } = event.data
    const bytes = await store.row(versionKey(state.body, state.id, number))
    if (!bytes) faults.push({ seq, what: `the bytes of version ${number} are missing` })
    else if (sha256(bytes) !== hash)
      faults.push({ seq, what: `the bytes of version ${number} are not those issued` })
    if (!(await store.row(snapshotKey(state.body, state.id, number))))
      faults.push({ seq, what: `the snapshot of version ${number} is missing` })
  }
  if (state.exists && !(await store.row(documentKey(state.body, state.id))))
    faults.push({ seq: 0, what: 'the text is missing in the list of texts' })
  const silence = currentSilence(state)
  if (silence?.phase === 'running') {
    const due = { at: judgedAt(silence.deadline), document: state.id, silence: silence.id }
    if (!(await store.row(dueKey(state.body, due))))
      faults.push({ seq: 0, what: 'the due time of the running silence is missing' })
  }
  return faults
}

/** SEV-9. A version whose bytes are missing, or are none, is told of by itself. */
const itemsHold = async (
  store: Store,
  state: DraftState,
  put: Extract<RecordedDraftEvent, { type: 'SilenceOpened' }>['data'],
): Promise<boolean> => {
  if (!put.items) return true
  const bytes = await store.row(versionKey(state.body, state.id, put.version))
  try {
    return !bytes || itemsStand(put, JSON.parse(fromUtf8(bytes)) as TextDocument)
  } catch {
    return true
  }
}

/** What the list says without opening the text. Where it is missing it is made again at the next start (REC-19). */
const verifyListing = async (store: Store, now: Listing): Promise<readonly Fault[]> => {
  const kept = await listing(store, now.state.body, now.state.id)
  if (!kept || sameListing(kept, now)) return []
  return [{ seq: 0, what: 'the list of texts says something else of this text than its record' }]
}
