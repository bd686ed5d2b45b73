/**
 * Several texts under one silence, through the server: one commit, whatever fails in the middle of it; one answer; one end of the
 * period; two bundles that share a text; two nodes on one store; and what whoever checks the record is told.
 */
import { describe, expect, it } from 'vitest'
import { certificateOf } from '../../client/record/certificate-facts.ts'
import { streamKind } from '../../server/drafts.ts'
import { dueTable } from '../../server/procedure/rows.ts'
import { verifyStore } from '../../server/record/verify.ts'
import { LiveText } from '../../server/rooms/live-text.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import type { Store } from '../../server/storage/port.ts'
import type { DraftCommand } from '../../shared/procedure/command.ts'
import { togetherStands } from '../../shared/procedure/together.ts'
import { SteppedClock } from '../support/clock.ts'
import {
  house,
  must,
  open,
  speakerIn,
  uuid,
  watch,
  type House,
  type SeatName,
  type Without,
} from './support.ts'
import { tampered } from './tamper.ts'

const silence = uuid(700)
const minute = 60_000

/** Three texts in negotiation; what is said to one of them is said under an id of its own. */
const texts = async (made: House): Promise<readonly string[]> => {
  const documents: string[] = []
  for (const index of [1, 2, 3]) {
    const { document } = must(
      await made.handler.createText(speakerIn('chair'), {
        id: uuid(index),
        title: `Text ${index}`,
        template: 'statement',
        mode: 'open-drafting',
        language: 'en',
      }),
    )
    must(await said(made, 'chair', document, { type: 'OpenText' }, 10 + index))
    documents.push(document)
  }
  return documents
}

const said = (made: House, seat: SeatName, document: string, command: Without<DraftCommand>, id: number) =>
  made.handler.submit(speakerIn(seat), document, { ...command, id: uuid(id) })

const putting = async (made: House, [first = '', ...others]: readonly string[]) => {
  const latest = async (document: string) => {
    const version = must(await made.reader.versions(speakerIn('chair'), document)).at(-1)
    return { version: version?.number ?? 0, hash: version?.hash ?? '' }
  }
  const end = new Date(made.clock.now() + 30 * minute - 5 * 60 * minute)
  return {
    type: 'OpenSilence',
    ...(await latest(first)),
    profile: 'council-silence',
    wall: end.toISOString().slice(0, 16),
    with: await Promise.all(others.map(async (document) => ({ document, ...(await latest(document)) }))),
  } as const
}

const phases = async (made: House, documents: readonly string[]): Promise<readonly string[]> =>
  Promise.all(
    documents.map(async (document) => {
      const handle = await made.drafts.draft(document)
      return handle?.lane.read(({ record }) => record.state.silences.at(-1)?.phase ?? 'none') ?? 'gone'
    }),
  )

const faultsIn = async (store: Store): Promise<readonly string[]> =>
  (await verifyStore(store, streamKind, { heads: [], newWords: (kind) => new LiveText(kind) })).faults.map(
    ({ what }) => what,
  )

const under = async (store?: Store, clock?: SteppedClock) => {
  const made = await house({ ...(store ? { store } : {}), ...(clock ? { clock } : {}) })
  const documents = await texts(made)
  const command = await putting(made, documents)
  must(await said(made, 'chair', documents[0] ?? '', command, 700))
  return { made, documents, command }
}

const all = <T>(value: T): readonly T[] => [value, value, value]

describe('several texts under one silence', () => {
  it('[TOG-2, REC-4] one act, one answer, the same again; its rows and its record are whole', async () => {
    const { made, documents } = await under()
    expect(await phases(made, documents)).toEqual(all('running'))
    expect(await made.store.rows('b_council', dueTable)).toHaveLength(3)
    const breaking = { type: 'BreakSilence', silence } as const
    const first = must(await said(made, 'MLT', documents[1] ?? '', breaking, 701))
    expect(first.events.map(({ type }) => type)).toEqual(['SilenceBroken'])
    expect(must(await said(made, 'MLT', documents[1] ?? '', breaking, 701))).toEqual(first)
    expect(await phases(made, documents)).toEqual(all('broken'))
    expect(await made.store.rows('b_council', dueTable)).toEqual([])
    // Each is announced by itself: who watches one of them hears of it.
    const told = made.told.flatMap((one) => (one.kind === 'document' ? [one.document] : [])).slice(-3)
    expect([...told].sort()).toEqual([...documents].sort())
    expect(await faultsIn(made.store)).toEqual([])
  })

  it('[TOG-3, REC-6] a crash in the middle leaves all of them as they were, or none; sent again, it is done once', async () => {
    const ends = { whole: 0, none: 0 }
    for (let seed = 1; seed <= 8; seed += 1) {
      const disk = new FaultyDisk()
      const clock = new SteppedClock()
      const store = disk.open({ seed, longestDelay: 3 })
      const made = await house({ store, clock })
      const documents = await texts(made)
      const command = await putting(made, documents)
      store.hold()
      const opening = said(made, 'chair', documents[0] ?? '', command, 700).catch(() => undefined)
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      disk.crash()
      await opening
      const again = open(disk.open({ seed }), clock)
      const found = await phases(again, documents)
      expect(new Set(found).size, `seed ${seed}: ${found.join(', ')}`).toBe(1)
      if (found[0] === 'running') ends.whole += 1
      else ends.none += 1
      must(await said(again, 'chair', documents[0] ?? '', command, 700))
      expect(await phases(again, documents)).toEqual(all('running'))
      expect(await faultsIn(again.store)).toEqual([])
    }
    // Both ends do happen: otherwise this would show less than it says.
    expect(ends.whole).toBeGreaterThan(0)
    expect(ends.none).toBeGreaterThan(0)
  })

  it('[LANE-14] two bundles that share texts, named in opposite orders at once: one is opened, nobody waits for ever', async () => {
    const made = await house()
    const documents = await texts(made)
    const [a = '', b = '', c = ''] = documents
    const one = await putting(made, [a, b, c])
    const other = await putting(made, [c, b, a])
    const answers = await Promise.all([
      said(made, 'chair', a, one, 700),
      said(made, 'chair', c, other, 701),
      said(made, 'MLT', b, { type: 'AcknowledgeVersion', version: 0 }, 702),
    ])
    expect(answers.map(({ ok }) => ok).filter((ok) => !ok)).toHaveLength(1)
    expect(await phases(made, documents)).toEqual(all('running'))
    expect(await faultsIn(made.store)).toEqual([])
  })

  it('[TOG-3] another node that has broken it is found, and the act is judged on what is there', async () => {
    const store = new FaultyDisk().open({ seed: 3 })
    const { made, documents } = await under(store)
    const other = open(store, made.clock)
    expect(await phases(other, documents)).toEqual(all('running'))
    must(await said(made, 'MLT', documents[2] ?? '', { type: 'BreakSilence', silence }, 701))
    const late = await said(other, 'chair', documents[0] ?? '', { type: 'WithdrawSilence', silence }, 702)
    expect(late).toMatchObject({ ok: false, refusal: { code: 'SilenceNotRunning' } })
    expect(await phases(other, documents)).toEqual(all('broken'))
  })

  it('[DUE-13] its period ends once, also over a restart, and its clock is held for all of it', async () => {
    const disk = new FaultyDisk()
    const { made, documents } = await under(disk.open({ seed: 5 }))
    disk.crash()
    const store = disk.open({ seed: 6 })
    const again = open(store, made.clock)
    const { deadlines, said: logged } = watch(again)
    for (let passed = 0; passed < 33 * 60; passed += 30) {
      made.clock.advance(30_000)
      await deadlines.sweep()
    }
    expect(await phases(again, documents)).toEqual(all('period-ended'))
    expect(await store.rows('b_council', dueTable)).toEqual([])
    for (const document of documents) {
      const { events } = must(await again.reader.events(speakerIn('MLT'), document, 0))
      expect(events.filter(({ type }) => type === 'PeriodEnded')).toHaveLength(1)
    }
    expect(logged).toEqual([])
    expect(await faultsIn(store)).toEqual([])
  })

  it('[TOG-9] one of them that is not as far as the others, or is not under it at all, is found', async () => {
    const { made, documents } = await under()
    must(await said(made, 'MLT', documents[0] ?? '', { type: 'BreakSilence', silence }, 701))
    const without = (last: number) =>
      tampered(made.store, {
        entries: ({ stream }, entries) => (stream === documents[1] ? entries.slice(0, -last) : entries),
      })
    expect(await faultsIn(await without(1))).toContain('texts under one silence are not as far as each other')
    expect(await faultsIn(await without(2))).toContain(
      'a text that is named under the same silence is not under it',
    )
  })

  it('[CRT-5] the certificate of each names all of them, with the hash of all', async () => {
    const { made, documents } = await under()
    must(await said(made, 'chair', documents[2] ?? '', { type: 'WithdrawSilence', silence }, 701))
    for (const document of documents) {
      const { events } = must(await made.reader.events(speakerIn('MLT'), document, 0))
      const { together } = certificateOf(document, 'b_council', events)?.procedure ?? {}
      expect(together?.texts.map((text) => text.document)).toEqual(documents)
      expect(together?.hash).toMatch(/^[0-9a-f]{64}$/)
    }
  })

  it('[TOG-9] the hash of all of them is of these bytes in this order, and of no others', async () => {
    const { made, documents } = await under()
    const handle = await made.drafts.draft(documents[1] ?? '')
    const put = await handle?.lane.read(({ record }) => record.state.silences.at(-1))
    const { together } = put ?? {}
    if (!put || !together) throw new Error('it is under no silence with others')
    const own = { document: documents[1] ?? '', version: put.version, hash: put.hash }
    expect(togetherStands(together, own)).toBe(true)
    expect(togetherStands({ ...together, texts: together.texts.toReversed() }, own)).toBe(false)
    expect(togetherStands(together, { ...own, hash: 'f'.repeat(64) })).toBe(false)
    expect(togetherStands(together, { ...own, document: 'd_other' })).toBe(false)
  })
})
