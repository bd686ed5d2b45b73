/**
 * Texts, desks and bodies as they are open in memory: one lane each, whose memory is rebuilt from the store when it is wanted
 * and released when it has long not been. Brings the record and the working text of a text together in one lane; neither
 * knows the other. Knows no rules, no sockets and no one who speaks.
 *
 * Streams: `<document>`, `<document>~desk~<seat>`, and `body` for the body's own.
 */
import type { BodyId, DocumentId, SeatId } from '../shared/ids.ts'
import type { DraftState } from '../shared/procedure/state.ts'
import { Lane, type Loaded } from './lane.ts'
import { OpenLanes, type MostInMemory } from './open-lanes.ts'
import { newEpoch } from './procedure/epochs.ts'
import { listingOf, rowsBeside } from './procedure/listing.ts'
import { BodyRecord, DraftRecord } from './procedure/record.ts'
import { documentKey, documentsTable, readDocumentRow } from './procedure/rows.ts'
import type { BodyMemory, BodySource, Committed, Sources } from './procedure/sources.ts'
import type { TextSum, WorkingText } from './working-text.ts'
import { readStream } from './read-stream.ts'
import type { Random } from './record/chronicle.ts'
import type { Damage, Entry, NewEntry, Store, StreamName } from './storage/port.ts'
import { openFromSum, Tally } from './sums.ts'

/** A working text as a lane keeps it: it also takes in the stored entries of kind `text`. */
interface FoldedText extends WorkingText {
  fold(entry: Entry): void
  together(work: () => void): void
  sum(): TextSum
  begin(sum: Uint8Array): boolean
  /** About how large its log is. */
  readonly bytes: number
}

export type TextMemory<T> = { readonly record: DraftRecord; readonly text: T; readonly damage?: Damage }
export type DeskMemory<T> = { readonly text: T; readonly damage?: Damage }

type DraftHandle<T> = {
  readonly body: BodyId
  readonly document: DocumentId
  /** Changed by restore, migration and repair. */
  readonly epoch: string
  readonly lane: Lane<TextMemory<T>>
}

type DeskHandle<T> = {
  readonly body: BodyId
  readonly document: DocumentId
  /** The private name of its seat. */
  readonly owner: string
  readonly epoch: string
  readonly lane: Lane<DeskMemory<T>>
}

type DraftsDeps<T> = {
  readonly store: Store
  readonly random: Random
  /** An empty text in memory, to fold stored entries into. */
  readonly newText: (kind: 'text' | 'desk', stream: StreamName) => T
  /** Memory was dropped after a fault: the text's room, or the seat's desk, must start again from disk. */
  readonly dropped?: (document: DocumentId, desk: SeatId | undefined, reason: unknown) => void
  /** An entry could not be understood; its stream is open read-only up to it. */
  readonly unreadable?: (place: Damage, reason: unknown) => void
  /** Something that was told of a commit threw. What was committed stands. */
  readonly bug?: (error: unknown) => void
  /** How many texts and desks keep their memory when nobody uses them, and how much they hold together. */
  readonly most?: Partial<MostInMemory>
  /** After how many strokes a text is summed up, to be opened from that (LANE-11). */
  readonly strokesBetweenSums?: number
}

export interface Drafts<T extends WorkingText> extends Sources {
  draft(document: DocumentId): Promise<DraftHandle<T> | undefined>
  unmade(body: BodyId, document: DocumentId): DraftHandle<T> & { readonly made: () => void }
  /** Any seat has a desk on any text of its body, under its private name: it is there as soon as it is written on. */
  desk(document: DocumentId, owner: string): Promise<DeskHandle<T> | undefined>
  onCommitted(listener: (committed: Committed) => void): void
  /** Texts and desks that somebody is using (open sockets) keep their memory while the predicate says so. */
  keepWhile(inUse: (stream: StreamName) => boolean): void
  /** Streams that are open read-only, with the place of the damage. */
  damage(): readonly Damage[]
  /** Resolves when no lane has work. */
  idle(): Promise<void>
}

export const bodyStream = 'body'
const deskMark = '~desk~'
export const deskStream = (document: DocumentId, owner: string): string => `${document}${deskMark}${owner}`
export const streamKind = (stream: string): 'body' | 'desk' | 'text' => {
  if (stream === bodyStream) return 'body'
  return stream.includes(deskMark) ? 'desk' : 'text'
}

/** Texts of a usual length have logs of 100 kB; memory takes some ten times what the log does. */
const mostInMemory: MostInMemory = { lanes: 200, bytes: 16 * 1024 * 1024 }

export const createDrafts = <T extends FoldedText>(deps: DraftsDeps<T>): Drafts<T> => {
  const { store, random } = deps
  const listeners: ((committed: Committed) => void)[] = []
  const texts = new Map<DocumentId, DraftHandle<T>>()
  const desks = new Map<string, DeskHandle<T>>()
  const bodies = new Map<BodyId, Promise<BodySource & { readonly idle: () => Promise<void> }>>()
  /** Found in the store, or made here: whoever looks for another is told there is none. */
  const known = new Set<DocumentId>()
  const open = new OpenLanes({ ...mostInMemory, ...deps.most })
  let inUse: (stream: StreamName) => boolean = () => false

  const touch = <M extends { readonly text: T; readonly record?: DraftRecord }>(lane: Lane<M>): void =>
    open.touch(lane.stream.stream, {
      lane,
      used: () => inUse(lane.stream),
      bytes: () => lane.peek(({ text, record }) => text.bytes + (record?.bytes ?? 0)) ?? 0,
    })

  const textHandle = (body: BodyId, document: DocumentId, epoch: string): DraftHandle<T> => {
    const stream = { body, stream: document }
    let tally = new Tally(deps.strokesBetweenSums)
    /** Of which the list has its rows; none until this memory has written them. */
    let listed: DraftState | undefined
    const fresh = () => {
      const record = new DraftRecord(body, document, random)
      const text = deps.newText('text', stream)
      const fold = (entry: Entry): void => (entry.kind === 'event' ? record.fold(entry) : text.fold(entry))
      return { memory: { record, text }, fold, together: (work: () => void) => text.together(work) }
    }
    const load = async (): Promise<Loaded<TextMemory<T>>> => {
      touch(handle.lane)
      tally = new Tally(deps.strokesBetweenSums)
      listed = undefined
      const short = await openFromSum<TextMemory<T>>(
        store,
        stream,
        fresh,
        ({ text }, sum) => text.begin(sum),
        tally,
      )
      if (short) return short
      return readStream<TextMemory<T>>(store, stream, fresh, deps.unreadable, (entries) =>
        tally.count(entries, 1),
      )
    }
    const dropped = (_: TextMemory<T>, reason: unknown): void => deps.dropped?.(document, undefined, reason)
    const beside = ({ record, text }: TextMemory<T>, added: readonly NewEntry[], first: number) => {
      tally.count(added, first)
      const acts = added.some(({ kind }) => kind === 'event')
      const listing = acts ? rowsBeside(listingOf(record), listed) : []
      // If this commit fails, the memory is dropped, and this with it.
      if (acts) listed = record.state
      return [...listing, ...tally.due(stream, first + added.length - 1, () => text.sum())]
    }
    const lane = new Lane(stream, store, load, dropped, deps.bug, beside)
    const handle: DraftHandle<T> = { body, document, epoch, lane }
    texts.set(document, handle)
    return handle
  }

  const deskHandle = (of: DraftHandle<T>, owner: string): DeskHandle<T> => {
    const { body, document, epoch } = of
    const stream = { body, stream: deskStream(document, owner) }
    const load = () => {
      touch(handle.lane)
      return readStream<DeskMemory<T>>(
        store,
        stream,
        () => {
          const text = deps.newText('desk', stream)
          const together = (work: () => void): void => text.together(work)
          return { memory: { text }, fold: (entry: Entry) => text.fold(entry), together }
        },
        deps.unreadable,
      )
    }
    const dropped = (_: DeskMemory<T>, reason: unknown): void => deps.dropped?.(document, owner, reason)
    const lane = new Lane(stream, store, load, dropped, deps.bug)
    const handle: DeskHandle<T> = { body, document, owner, epoch, lane }
    desks.set(stream.stream, handle)
    return handle
  }

  /** Read once: listing all streams every second would cost more than all else. Bodies made since are added as they open. */
  let names: Promise<Set<BodyId>> | undefined
  const readNames = async (): Promise<Set<BodyId>> => {
    const streams = await store.streams()
    return new Set(streams.filter(({ stream }) => stream === bodyStream).map(({ body }) => body))
  }
  const bodyNames = async (): Promise<Set<BodyId>> => {
    names ??= readNames()
    try {
      return await names
    } catch (error) {
      names = undefined
      throw error
    }
  }

  /** An id alone does not tell the body: its row is looked for in each. */
  const find = async (document: DocumentId): Promise<DraftHandle<T> | undefined> => {
    const handle = texts.get(document)
    if (handle) return known.has(document) ? handle : undefined
    for (const body of await bodyNames()) {
      const row = await store.row(documentKey(body, document))
      if (!row) continue
      known.add(document)
      return texts.get(document) ?? textHandle(body, document, readDocumentRow(row).epoch)
    }
    return undefined
  }

  const openBody = async (body: BodyId): Promise<BodySource & { readonly idle: () => Promise<void> }> => {
    const stream = { body, stream: bodyStream }
    const load = () =>
      readStream<BodyMemory>(
        store,
        stream,
        () => {
          const record = new BodyRecord(body, random)
          return { memory: { record }, fold: (entry) => record.fold(entry) }
        },
        deps.unreadable,
      )
    const lane = new Lane<BodyMemory>(stream, store, load, undefined, deps.bug)
    let state = await lane.read(({ record }) => record.state)
    const known = await bodyNames()
    known.add(body)
    return {
      body,
      state: () => state,
      idle: () => lane.idle(),
      lane: {
        read: (reader) => lane.read(reader),
        run: (work) =>
          lane.run((memory, writing) => {
            const value = work(memory, writing)
            const decided = memory.record.state
            // Before anybody is told: who is told asks for the state.
            writing.committed.unshift(() => void (state = decided))
            return value
          }),
      },
    }
  }

  return {
    bodies: async () => [...(await bodyNames())],

    async draft(document) {
      const handle = await find(document)
      if (handle) touch(handle.lane)
      return handle
    },

    unmade(body, document) {
      const epoch = newEpoch(random)
      const handle = texts.get(document) ?? textHandle(body, document, epoch)
      return { ...handle, made: () => void known.add(document) }
    },

    async desk(document, owner) {
      const text = await find(document)
      if (!text) return undefined
      const name = deskStream(document, owner)
      const handle = desks.get(name) ?? deskHandle(text, owner)
      touch(handle.lane)
      return handle
    },

    body(body) {
      const opened = bodies.get(body) ?? openBody(body)
      bodies.set(body, opened)
      // What could not be read is tried again by whoever asks next.
      opened.catch(() => bodies.delete(body))
      return opened
    },

    async list(body) {
      const rows = await store.rows(body, documentsTable)
      return rows.flatMap(({ key: [document] }) => (document === undefined ? [] : [document]))
    },

    announce(committed) {
      for (const listener of listeners)
        try {
          listener(committed)
        } catch (error) {
          // One that fails keeps no other from being told.
          deps.bug?.(error)
        }
    },
    onCommitted: (listener) => void listeners.push(listener),
    keepWhile: (predicate) => void (inUse = predicate),
    damage: () => store.damage(),

    async idle() {
      for (const { lane } of [...texts.values(), ...desks.values()]) await lane.idle()
      for (const opened of bodies.values()) await (await opened).idle()
    },
  }
}
