/**
 * What a speaker may read of texts: the list, the record after a version, the words, versions, heads. Everything is judged by
 * the rules' `textRights` and by audience; a reader is shown nothing that depends on what they may not see.
 * Changes nothing and records nothing: a receipt is an act of its own.
 */
import { sees } from '../../shared/audience.ts'
import type { Sight } from '../../shared/bundle/bundle.ts'
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import {
  currentSilence,
  knowsOf,
  textRights,
  theSentence,
  procedureOf,
  waitsFor,
  type Place,
  type TextRights,
} from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState, DraftState, Version } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import type { BodyEventView, EventView, EventsView, Heads, TextSummary } from '../../shared/protocol/http.ts'
import type { ReadingFacts } from '../../shared/protocol/reading.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Block, TextDocument } from '../../shared/text/schema.ts'
import type { Instant } from '../../shared/time.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Clock } from '../clock.ts'
import { countFor, type Viewer } from '../record/chronicle.ts'
import { StoreFault, type Store } from '../storage/port.ts'
import { actorNow, noSuchText, notSeated } from './handle-draft.ts'
import { IssuedPlaces } from './issued-places.ts'
import { listingOf, listings, type Listing } from './listing.ts'
import { readingFacts } from './reading.ts'
import { bodyViewerOf, viewerOf } from './record.ts'
import { fromUtf8, snapshotKey, versionKey } from './rows.ts'
import type { DraftMemory, Sources } from './sources.ts'

type ReaderDeps = { readonly store: Store; readonly sources: Sources; readonly clock: Clock }

type Read<T> = Promise<Result<T, Refusal>>

export interface Reader {
  /** Texts of the body, newest first. */
  list(speaker: Speaker): Promise<readonly TextSummary[]>
  summary(speaker: Speaker, document: DocumentId): Read<TextSummary>
  events(speaker: Speaker, document: DocumentId, after: number): Read<EventsView>
  /** Canonical JSON of the working text. */
  text(speaker: Speaker, document: DocumentId): Read<string>
  /** The stored bytes of a version; their SHA-256 is its hash. */
  version(speaker: Speaker, document: DocumentId, number: number): Read<string>
  /** The Yjs snapshot of the latest version. */
  snapshot(speaker: Speaker, document: DocumentId): Read<Uint8Array>
  /** Versions with the receipts that the speaker knows of. */
  versions(speaker: Speaker, document: DocumentId): Read<readonly Version[]>
  heads(speaker: Speaker, document: DocumentId): Read<Heads>
  /** The whole record and where its chains end, of one moment: as the speaker sees it, or as everyone does. */
  record(speaker: Speaker, document: DocumentId, sight: Sight): Read<RecordRead>
  /** What is before the speaker: their count, the events after one (none after "now"), and the words as they see them. */
  glance(
    speaker: Speaker,
    document: DocumentId,
    after: number | 'now',
  ): Read<{
    readonly count: number
    readonly events: readonly EventView[]
    readonly blocks: readonly Block[]
  }>
  /** What the reading page shows: the last version, and what stands around it. */
  page(speaker: Speaker, document: DocumentId): Read<ReadingFacts>
  bodyEvents(
    speaker: Speaker,
    after: number,
  ): Read<{ readonly version: number; readonly events: readonly BodyEventView[] }>
  bodyHeads(speaker: Speaker): Read<Heads>
}

type RecordRead = { readonly events: readonly EventView[]; readonly heads: Heads }

/** Who sits nowhere: sees what is addressed to everyone, and no person. */
const anybody: Viewer = { seat: '', holdsPen: false, seesPersons: false }

type Looking = {
  readonly actor: Actor
  readonly viewer: Viewer
  readonly rights: TextRights
  readonly body: BodyState
  readonly epoch: string
}

export const createReader = ({ store, sources, clock }: ReaderDeps): Reader => {
  /** What a speaker sees of a text as it stands on disk; one they may not know of is not there (VIS-1). */
  const look = async <T>(
    speaker: Speaker,
    document: DocumentId,
    see: (memory: DraftMemory, sight: Looking) => Result<T, Refusal>,
  ): Read<T> => {
    const body = (await sources.body(speaker.body)).state()
    const actor = actorNow(speaker, body, clock.now())
    if (!actor) return refuse(notSeated(speaker))
    const source = await sources.draft(document)
    if (!source || source.body !== speaker.body) return refuse(noSuchText)
    return source.lane.read((memory) => {
      const { state } = memory.record
      if (!knowsOf(state, actor)) return refuse(noSuchText)
      return see(memory, {
        actor,
        viewer: viewerOf(state, actor),
        rights: textRights(state, actor),
        body,
        epoch: source.epoch,
      })
    })
  }

  /** From the rows beside the records (REC-18). A damaged text is opened: no more is listed of it than can be read. */
  const listed = async (body: BodyId): Promise<readonly Listing[]> => {
    const documents = await sources.list(body)
    const rows = await listings(store, body)
    const damaged = new Set(store.damage().map(({ stream }) => stream))
    const found = documents.map(async (document) => {
      const row = damaged.has(document) ? undefined : rows.get(document)
      return row ?? (await sources.draft(document))?.lane.read(({ record }) => listingOf(record))
    })
    return (await Promise.all(found)).flatMap((one) => one ?? [])
  }

  const places = new IssuedPlaces(store)

  const summary: Reader['summary'] = async (speaker, document) => {
    const found = await look(speaker, document, ({ record }, sight) =>
      ok({ state: record.state, count: record.count(sight.viewer), sight }),
    )
    if (!found.ok) return found
    const { state, count, sight } = found.value
    return ok(summaryOf(state, count, sight, clock.now(), await places.of(state)))
  }

  const stored = async (state: DraftState, number: number): Promise<string> => {
    const bytes = await store.row(versionKey(state.body, state.id, number))
    if (!bytes)
      throw new StoreFault(`the bytes of version ${number} of ${state.body}/${state.id} are missing`)
    return fromUtf8(bytes)
  }

  const inBody: <T>(
    speaker: Speaker,
    see: (
      record: {
        count(v: Viewer): number
        visible(v: Viewer, after?: number): readonly BodyEventView[]
        heads(v: Viewer): Heads
      },
      viewer: Viewer,
    ) => T,
  ) => Read<T> = async (speaker, see) => {
    const body = await sources.body(speaker.body)
    const actor = actorNow(speaker, body.state(), clock.now())
    if (!actor) return refuse(notSeated(speaker))
    return ok(await body.lane.read(({ record }) => see(record, bodyViewerOf(actor))))
  }

  return {
    summary,

    async list(speaker) {
      const body = (await sources.body(speaker.body)).state()
      const actor = actorNow(speaker, body, clock.now())
      if (!actor) return []
      const found = await listed(speaker.body)
      const shown = found
        .filter(({ state }) => knowsOf(state, actor))
        .sort((a, b) => b.state.createdAt - a.state.createdAt)
        .map(async ({ state, counts }) => {
          const viewer = viewerOf(state, actor)
          const sight = { actor, viewer, body }
          return summaryOf(state, countFor(counts, viewer), sight, clock.now(), await places.of(state))
        })
      return Promise.all(shown)
    },

    events: (speaker, document, after) =>
      look(speaker, document, ({ record }, { viewer, epoch }) =>
        ok({ version: record.count(viewer), epoch, events: record.visible(viewer, after) }),
      ),

    text: (speaker, document) =>
      look(speaker, document, ({ text }, { rights }) =>
        rights.see === 'working' ? ok(text.capture().bytes) : refuse(unseen),
      ),

    async version(speaker, document, number) {
      const found = await look(speaker, document, ({ record }) => {
        const known = record.state.versions.some((version) => version.number === number)
        return known ? ok(record.state) : refuse(noSuchVersion(number))
      })
      return found.ok ? ok(await stored(found.value, number)) : found
    },

    async snapshot(speaker, document) {
      const found = await look(speaker, document, ({ record }, { rights }) => {
        if (rights.see !== 'working') return refuse(unseen)
        const latest = record.state.versions.at(-1)
        return latest ? ok({ state: record.state, latest }) : refuse(noSuchVersion(null))
      })
      if (!found.ok) return found
      const { state, latest } = found.value
      const bytes = await store.row(snapshotKey(state.body, state.id, latest.number))
      if (!bytes)
        throw new StoreFault(
          `the snapshot of version ${latest.number} of ${state.body}/${state.id} is missing`,
        )
      return ok(bytes)
    },

    versions: (speaker, document) =>
      look(speaker, document, ({ record }, sight) =>
        ok(record.state.versions.map((version) => withKnownReceipts(version, sight))),
      ),

    heads: (speaker, document) =>
      look(speaker, document, ({ record }, { viewer }) => ok(record.heads(viewer))),

    record: (speaker, document, sight) =>
      look(speaker, document, ({ record }, { viewer }) => {
        const shown = sight === 'everyone' ? anybody : viewer
        return ok({ events: record.visible(shown), heads: record.heads(shown) })
      }),

    async glance(speaker, document, after) {
      const found = await look(speaker, document, ({ record, text }, { viewer, rights }) => {
        const count = record.count(viewer)
        return ok({
          count,
          events: after === 'now' ? [] : record.visible(viewer, after > count ? 0 : after),
          state: record.state,
          working: rights.see === 'working' ? text.capture().bytes : undefined,
        })
      })
      if (!found.ok) return found
      const { count, events, state, working } = found.value
      const latest = state.versions.at(-1)
      const bytes = working ?? (latest && (await stored(state, latest.number)))
      const blocks = bytes === undefined ? [] : (JSON.parse(bytes) as TextDocument).content
      return ok({ count, events, blocks })
    },

    async page(speaker, document) {
      const found = await look(speaker, document, ({ record: { state }, text }, { actor, rights }) =>
        ok({
          state,
          actor,
          words: rights.see === 'working' && state.stage === 'negotiation' ? text.facts().hash() : undefined,
        }),
      )
      if (!found.ok) return found
      const { state, actor, words } = found.value
      const latest = state.versions.at(-1)
      const text = latest ? (JSON.parse(await stored(state, latest.number)) as TextDocument) : null
      const body = (await sources.body(speaker.body)).state()
      return ok(readingFacts(state, text, { body, actor, now: clock.now(), words }))
    },

    bodyEvents: (speaker, after) =>
      inBody(speaker, (record, viewer) => ({
        version: record.count(viewer),
        events: record.visible(viewer, after),
      })),

    bodyHeads: (speaker) => inBody(speaker, (record, viewer) => record.heads(viewer)),
  }
}

/** To whom only what was issued is shown. */
const unseen: Refusal = { code: 'RoleMayNot', rule: 'VIS-2', facts: {} }

const noSuchVersion = (version: number | null): Refusal => ({
  code: 'NoSuchVersion',
  rule: 'REC-9',
  facts: { version },
})

/** A receipt is told to the pen, the secretariat and the seat itself (TXT-7); a person within the own delegation. */
const withKnownReceipts = (version: Version, { actor, viewer }: Looking): Version => {
  const all = viewer.holdsPen || actor.role === 'secretariat'
  const known = Object.entries(version.receipts).filter(
    ([seat]) => all || seat === viewer.seat || seat === version.by.seat,
  )
  const shown = viewer.seesPersons || version.by.seat === viewer.seat
  const by = shown ? version.by : { seat: version.by.seat }
  return { ...version, by, receipts: Object.fromEntries(known) }
}

/** While a silence goes on, and while what it settled is still to be adopted. */
const togetherIn = (state: DraftState): Pick<TextSummary, 'together'> => {
  const { agreement, silences } = state
  const silence = currentSilence(state) ?? silences.find(({ id }) => id === agreement?.silence)
  return silence?.together && silence.profile.severable !== 'items'
    ? { together: silence.together.texts.map(({ document, title }) => ({ document, title })) }
    : {}
}

export const summaryOf = (
  state: DraftState,
  version: number,
  { actor, viewer, body }: Pick<Looking, 'actor' | 'viewer' | 'body'>,
  now: Instant,
  places: readonly Place[],
): TextSummary => {
  const proposals = Object.values(state.proposals).filter(
    ({ status, audience }) => status === 'open' && sees(audience, viewer),
  )
  const objections = Object.values(state.objections).filter(({ status }) => status === 'standing')
  const silence = currentSilence(state)
  const procedure = procedureOf(state, now)
  return {
    id: state.id,
    title: state.title,
    kind: state.kind,
    mode: state.mode,
    stage: state.stage,
    language: state.language,
    latest: state.versions.at(-1)?.number ?? null,
    version,
    openProposals: proposals.length,
    standingObjections: objections.length,
    sentence: state.stage === 'negotiation' ? theSentence(state, viewer, { body, at: now, places }) : null,
    silence: silence
      ? {
          id: silence.id,
          deadline: silence.deadline.instant,
          wall: silence.deadline.wall,
          phase: silence.phase,
          acted: silence.breaks.some(({ seat }) => seat === actor.seat),
        }
      : null,
    ...(procedure ? { procedure } : {}),
    ...togetherIn(state),
    ...(state.stage === 'agreed' && state.agreement?.scheduled
      ? { scheduled: state.agreement.scheduled }
      : {}),
    waits: waitsFor(state, actor, now, body),
  }
}
