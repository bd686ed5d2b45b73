/**
 * A silence that is decided item by item, through the server: after a break of one its period goes on and ends, and whoever
 * checks the record, on the disk or as it was taken away, is told where the items are not what was put.
 */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { signedBy } from '../../client/check/signed.ts'
import { streamKind } from '../../server/drafts.ts'
import { createBundling } from '../../server/procedure/bundling.ts'
import { dueTable, readDueKey } from '../../server/procedure/rows.ts'
import { linkAfter } from '../../server/record/chain.ts'
import type { StoredEvent } from '../../server/record/chronicle.ts'
import { signingKeys } from '../../server/record/signing-key.ts'
import { verifyStore } from '../../server/record/verify.ts'
import { LiveText } from '../../server/rooms/live-text.ts'
import type { Store } from '../../server/storage/port.ts'
import { recordFile, unpack } from '../../shared/bundle/bundle.ts'
import { checkBundle } from '../../shared/bundle/check.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { blocksOf, body, house, must, openedText, speakerIn, uuid } from './support.ts'
import { tampered } from './tamper.ts'

const put = 'are not paragraphs of its version'

const underSlate = async () => {
  const made = await house()
  const { document, act } = await openedText(made)
  must(
    await made.handler.submitBody(speakerIn('secretariat'), {
      type: 'EnterProfile',
      id: uuid(800),
      profile: {
        id: 'slate',
        regime: 'no-objection',
        period: { type: 'elapsed', hours: 2 },
        passing: 'agreed',
        severable: 'items',
      },
      citation: 'Decision 1',
    }),
  )
  const blocks = (await blocksOf(made, document)).filter(({ type }) => type === 'paragraph')
  const items = blocks.slice(0, 2).map(({ attrs }) => attrs.id)
  const [latest] = must(await made.reader.versions(speakerIn('chair'), document))
  const version = { version: latest?.number ?? 0, hash: latest?.hash ?? '' }
  const opened = must(await act('chair', { type: 'OpenSilence', ...version, profile: 'slate', items }))
  return { made, document, act, items, silence: opened.events[0]?.command ?? '' }
}

const faultsIn = async (store: Store): Promise<readonly string[]> =>
  (await verifyStore(store, streamKind, { heads: [], newWords: (kind) => new LiveText(kind) })).faults.map(
    ({ what }) => what,
  )

describe('item by item', () => {
  it('[SEV-3] a break of one item leaves the due time, and the clock ends the period of the others', async () => {
    const { made, act, items, silence } = await underSlate()
    must(await act('MLT', { type: 'BreakSilence', silence, items: items.slice(0, 1) }))
    const [row] = await made.store.rows(body, dueTable)
    const due = readDueKey(row?.key ?? [])
    made.clock.step(due.at - made.clock.now())
    expect(must(await made.handler.endPeriod(body, due)).map(({ type }) => type)).toEqual(['PeriodEnded'])
    expect(await made.store.rows(body, dueTable)).toEqual([])
    expect(await faultsIn(made.store)).toEqual([])
  })

  it('[SEV-9] items with other words than the version are found on the disk and in a record to keep', async () => {
    const { made, document } = await underSlate()
    const forged = <E extends RecordedDraftEvent>(event: E): E =>
      event.type === 'SilenceOpened'
        ? {
            ...event,
            data: {
              ...event.data,
              items: event.data.items?.map((item) => ({ ...item, words: 'f'.repeat(64) })),
            },
          }
        : event
    const copy = await tampered(made.store, {
      entries: ({ stream }, entries) =>
        entries.map((entry) => {
          if (stream !== document || entry.kind !== 'event') return entry
          const meta = entry.meta as StoredEvent<RecordedDraftEvent>
          const event = forged(meta.event)
          if (event === meta.event) return entry
          // Whoever has the disk can also chain anew: the last link, of what was chained before.
          const { number, previous, salts } = meta.chain
          const chain = linkAfter(document, { number: number - 1, hash: previous }, event, salts)
          return { ...entry, meta: { ...meta, event, chain } }
        }),
    })
    expect((await faultsIn(copy)).filter((what) => what.includes(put))).toHaveLength(1)

    const key = signingKeys(made.store, body)
    const bundle = createBundling({
      letters: async () => new Map(),
      reader: made.reader,
      sources: made.drafts,
      clock: made.clock,
      seal: async (statement) => (await key()).seal(statement),
      checker: new TextEncoder().encode('<!doctype html><title>check</title>'),
    })
    const bytes = must(await bundle(speakerIn('MLT'), document, 'everyone'))
    const files = { ...unpack(bytes) }
    expect((await checkBundle(bytes, signedBy)).faults).toEqual([])
    const record = JSON.parse(new TextDecoder().decode(files[recordFile])) as { events: RecordedDraftEvent[] }
    files[recordFile] = new TextEncoder().encode(
      `${JSON.stringify({ events: record.events.map(forged) }, undefined, 1)}\n`,
    )
    const faults = (await checkBundle(zipSync(files), signedBy)).faults.map(({ what }) => what)
    expect(faults).toContain('items')
  })
})
