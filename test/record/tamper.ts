/** What somebody with the disk in their hands can do: the same store written anew with a change, checksums and all. */
import { listingsTable } from '../../server/procedure/listing.ts'
import { documentsTable, dueTable } from '../../server/procedure/rows.ts'
import type { StoredEvent } from '../../server/record/chronicle.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import type { Entry, NewEntry, RowChange, Store, StreamName } from '../../server/storage/port.ts'
import { sumsTable } from '../../server/sums.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { body } from './support.ts'

export type Change = {
  readonly entries?: (stream: StreamName, entries: readonly Entry[]) => readonly NewEntry[]
  readonly row?: (row: RowChange) => RowChange | undefined
  readonly withoutAnswer?: string
}

export const tampered = async (from: Store, change: Change): Promise<Store> => {
  const to = new FaultyDisk().open()
  const commands = new Set<string>()
  for (const stream of await from.streams()) {
    const entries = await from.read(stream)
    for (const { kind, meta } of entries) {
      if (kind !== 'event') continue
      const { event } = meta as StoredEvent<RecordedDraftEvent>
      commands.add(JSON.stringify([event.actor.person ?? '', event.command]))
    }
    const written = (change.entries ?? ((_, same) => same))(stream, entries)
    await to.commit({ streams: [{ ...stream, expectedSeq: 0, entries: written }] })
  }
  for (const table of ['versions', 'snapshots', documentsTable, dueTable, listingsTable, sumsTable])
    for (const { key, value } of await from.rows(body, table)) {
      const row = (change.row ?? ((same) => same))({ body, table, key, value })
      if (row) await to.commit({ streams: [], rows: [row] })
    }
  for (const key of commands) {
    const [person, command] = JSON.parse(key) as [string, string]
    if (command === change.withoutAnswer) continue
    const value = await from.outcome(body, person, command)
    await to.commit({ streams: [], outcomes: [{ body, person, command, value }] })
  }
  return to
}
