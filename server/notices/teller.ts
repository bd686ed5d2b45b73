/**
 * Makes notices of what a record has and nobody was told of, and keeps them in one commit with how far that is: whatever stops
 * in between, each is made once (NOT-5). Letters are asked for before that commit, under names that follow from the notice,
 * so that asking again asks for nothing new. Decides nothing: `shared/notices` does. Knows no page and no mail host.
 */
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import { noticesOf, type Notice } from '../../shared/notices/notice.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import { listing } from '../procedure/listing.ts'
import type { Sources } from '../procedure/sources.ts'
import type { Store } from '../storage/port.ts'
import { begunRow, noticeRow, readTold, toldRow } from './notice-rows.ts'

type TellerDeps = {
  readonly store: Store
  readonly sources: Pick<Sources, 'draft' | 'list'>
  readonly body: BodyId
  /** Asked for before the notices are kept; may be asked again for the same ones. */
  readonly mail: (notices: readonly Notice[], state: DraftState) => Promise<void>
}

type Teller = {
  /** All that were made, in no order. */
  readonly notices: ReadonlyMap<DocumentId, readonly Notice[]>
  /** Looks how far the record of a text has come, and tells what is new. One at a time, in the order asked. */
  tell(document: DocumentId): Promise<void>
  /** What happened while nobody told: at start. */
  catchUp(): Promise<void>
  /** Resolves when all that was asked to be told is told, or has failed. */
  idle(): Promise<void>
}

export const createTeller = async (deps: TellerDeps): Promise<Teller> => {
  const { store, sources, body } = deps
  const kept = await readTold(store, body)
  const notices = new Map<DocumentId, readonly Notice[]>()
  const remember = (document: DocumentId, some: readonly Notice[]): void =>
    void notices.set(document, [...(notices.get(document) ?? []), ...some])
  for (const notice of kept.notices) remember(notice.document, [notice])
  let last: Promise<void> = Promise.resolve()

  /** `quietly`: into the inbox alone. A folder from before there were notices sends no letters about the past. */
  const look = async (document: DocumentId, quietly: boolean): Promise<void> => {
    const source = await sources.draft(document)
    if (!source || source.body !== body) return
    const from = kept.counts.get(document) ?? 0
    const found = await source.lane.read(({ record }) => {
      const events = record.events
      return events.length === from
        ? undefined
        : { events: events.map(({ event }) => event), state: record.state }
    })
    if (!found) return
    const { events, state } = found
    const made = noticesOf(document, events, from)
    if (made.length > 0 && !quietly) await deps.mail(made, state)
    const rows = made.map((notice) => noticeRow(body, notice))
    await store.commit({ streams: [], rows: [...rows, toldRow(body, document, events.length)] })
    kept.counts.set(document, events.length)
    remember(document, made)
  }

  /** By the row beside the record: at start no text is opened of which all was told. */
  const isTold = async (document: DocumentId): Promise<boolean> => {
    const listed = await listing(store, body, document)
    const events = listed && [...listed.counts.values()].reduce((sum, count) => sum + count, 0)
    return events !== undefined && events === kept.counts.get(document)
  }

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }

  return {
    notices,
    tell: (document) => inTurn(() => look(document, false)),
    catchUp: () =>
      inTurn(async () => {
        for (const document of await sources.list(body))
          if (!(await isTold(document))) await look(document, !kept.begun)
        if (!kept.begun) await store.commit({ streams: [], rows: [begunRow(body)] })
      }),
    idle: () => last,
  }
}
