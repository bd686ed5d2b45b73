/**
 * What a store needs after it was brought back to an earlier moment, whatever it is made of: every text a new epoch, so that
 * pages which hold newer words make drafts of them instead of merging; every record an event that says so, which also holds the
 * end of what runs; and nobody signed in by a session or a link that was ended since.
 */
import { randomBytes } from 'node:crypto'
import { invitationTables } from '../access/invitations.ts'
import { sessionsTable } from '../access/sessions.ts'
import type { Clock } from '../clock.ts'
import { bodyStream, createDrafts } from '../drafts.ts'
import { newEpochs } from '../procedure/epochs.ts'
import { createHandler } from '../procedure/handle.ts'
import { lastSeenKey } from '../procedure/last-seen.ts'
import { LiveText } from '../rooms/live-text.ts'
import { StreamDamaged, type Damage, type RowChange, type Store } from '../storage/port.ts'

/** Rows that must not come back: what was ended or used up since would be good again. */
const notBroughtBack: readonly string[] = [sessionsTable, ...invitationTables]

export type Begun = {
  readonly texts: number
  /** Silences whose end is held until a person confirms. */
  readonly held: number
  /** Texts that bear no note of the restore, because nothing can be added to them. */
  readonly damaged: readonly Damage[]
}

const random = (bytes: number): Uint8Array => randomBytes(bytes)

export const beginAnew = async (store: Store, taken: number, clock: Clock): Promise<Begun> => {
  const sources = createDrafts<LiveText>({ store, random, newText: (kind) => new LiveText(kind) })
  const handler = createHandler({ store, sources, clock, random, template: () => undefined })
  const restore = { taken, at: clock.now() }
  const bodies = (await store.streams()).filter(({ stream }) => stream === bodyStream)
  const damaged: Damage[] = []
  let texts = 0
  let held = 0
  for (const { body } of bodies) {
    // Epochs first: with half of the notes missing nothing is lost, with an old epoch words could be.
    const rows = await newEpochs(store, body, random)
    await store.commit({ streams: [], rows: [...rows, ...(await goneRows(store, body))] })
    await unlessDamaged(damaged, () => handler.noteBodyRestore(body, restore))
    for (const document of await sources.list(body)) {
      texts += 1
      await unlessDamaged(damaged, () => handler.noteTextRestore(body, document, restore))
      const text = await sources.draft(document)
      const runs = await text?.lane.read(({ record }) =>
        record.state.silences.some(({ phase, held: doubt }) => phase === 'running' && doubt !== undefined),
      )
      if (runs) held += 1
    }
  }
  await store.commit({ streams: [], rows: [{ ...lastSeenKey, value: null }] })
  await sources.idle()
  return { texts, held, damaged }
}

const goneRows = async (store: Store, body: string): Promise<readonly RowChange[]> => {
  const gone: RowChange[] = []
  for (const table of notBroughtBack)
    for (const { key } of await store.rows(body, table)) gone.push({ body, table, key, value: null })
  return gone
}

const unlessDamaged = async (damaged: Damage[], note: () => Promise<unknown>): Promise<void> => {
  try {
    await note()
  } catch (error) {
    if (!(error instanceof StreamDamaged)) throw error
    damaged.push(error.place)
  }
}
