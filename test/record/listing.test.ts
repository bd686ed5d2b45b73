/** Rows beside the records: what the list says of a text and who may fetch a paper, without opening any. */
import { fc, seed } from '../support/property.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  inBrief,
  listing,
  listingsTable,
  makeListings,
  textsWithPaper,
} from '../../server/procedure/listing.ts'
import { summaryOf } from '../../server/procedure/read.ts'
import { viewerOf } from '../../server/procedure/record.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import type { Store } from '../../server/storage/port.ts'
import { openPostgres } from '../../server/storage/postgres/store.ts'
import { knowsOf, placesIn } from '../../shared/procedure/index.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import { textOf } from '../../shared/text/schema.ts'
import { SteppedClock } from '../support/clock.ts'
import { postgresMissing, startPostgres, type PostgresServer } from '../support/postgres.ts'
import { game, play } from '../procedure/play.ts'
import { as, capacities, committeeSeats } from '../procedure/support.ts'
import {
  body,
  blocksOf,
  house,
  lmdb,
  must,
  open,
  openedText,
  openSilence,
  preparedText,
  speakerIn,
  uuid,
  type House,
  type SeatName,
} from './support.ts'

const seats: readonly SeatName[] = ['secretariat', 'chair', 'ECU', 'JPN', 'MLT']
const paper = { name: 'Letter.pdf', hash: 'a'.repeat(64) }

/** The same store, and how often each of its streams was read. */
const counting = (store: Store): { readonly store: Store; readonly reads: Map<string, number> } => {
  const reads = new Map<string, number>()
  const read: Store['read'] = (stream, after, limit) => {
    reads.set(stream.stream, (reads.get(stream.stream) ?? 0) + 1)
    return store.read(stream, after, limit)
  }
  const counted = new Proxy(store, {
    get: (target, property) => {
      if (property === 'read') return read
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  return { store: counted, reads }
}

/** What the list says to everybody, and what each text says of itself to them. */
const said = async (made: House) =>
  Promise.all(
    seats.map(async (seat) => {
      const speaker = speakerIn(seat)
      const list = await made.reader.list(speaker)
      const summaries = await Promise.all(list.map(({ id }) => made.reader.summary(speaker, id)))
      return { seat, list, opened: summaries.map(must) }
    }),
  )

/** A text with everything in it that the list tells of. */
const lived = async (store: Store): Promise<{ readonly made: House; readonly document: string }> => {
  const made = await house({ store })
  const { document, act } = await openedText(made)
  const paragraph = (await blocksOf(made, document))[0]?.attrs.id ?? ''
  const own = { audience: 'seat:MLT', body: 'Between us.' } as const
  must(await act('MLT', { type: 'PostComment', paragraph, ...own }))
  const onBehalf = { seat: 'JPN', receivedAt: made.clock.now(), channel: 'mail', paper } as const
  must(await act('secretariat', { type: 'RaiseObjection', paragraph: null, onBehalf }))
  must(await openSilence(made, document, 60, uuid(700)))
  return { made, document }
}

/** Without the rows that an earlier program did not write. */
const withoutRows = async (store: Store): Promise<void> => {
  for (const { key } of await store.rows(body, listingsTable))
    await store.commit({ streams: [], rows: [{ body, table: listingsTable, key, value: null }] })
  for (const { key } of await store.rows(body, 'paper-texts'))
    await store.commit({ streams: [], rows: [{ body, table: 'paper-texts', key, value: null }] })
}

describe(`a text in brief (seed ${seed})`, () => {
  it('[REC-18] is to the list what the whole is, after any acts, for every seat and capacity', () => {
    fc.assert(
      fc.property(game, (steps) => {
        play(steps, (world, { before }) => {
          if (before === world.state) return
          const brief = JSON.parse(JSON.stringify(inBrief(world.state))) as DraftState
          for (const { id } of committeeSeats)
            for (const capacity of capacities) {
              const actor = as(id, capacity)
              const places = placesIn(textOf(world.blocks), world.state.language)
              const of = (state: DraftState) => {
                const sight = { actor, viewer: viewerOf(state, actor), body: world.body }
                return [knowsOf(state, actor), summaryOf(state, 0, sight, world.at, places)]
              }
              expect(of(brief)).toEqual(of(world.state))
            }
        })
      }),
      { seed, numRuns: 15 },
    )
  })
})

const materials: readonly (readonly [string, () => Promise<Store>])[] = [
  ['LMDB', () => lmdb()],
  ['the simulator', () => Promise.resolve(new FaultyDisk().open())],
]
let server: PostgresServer | undefined
beforeAll(async () => {
  if (!postgresMissing) server = await startPostgres()
})
afterAll(() => server?.stop())
const postgres = async (): Promise<Store> => openPostgres((await server?.createDatabase()) ?? '')
const all = postgresMissing ? materials : [...materials, ['PostgreSQL', postgres] as const]

describe.each(all)('on %s', (_name, newStore) => {
  it('[REC-18] the list says of each text what its record says, and opens none', async () => {
    const { made, document } = await lived(await newStore())
    for (const { seat, list, opened } of await said(made)) expect([seat, list]).toEqual([seat, opened])
    const counted = counting(made.store)
    const later = open(counted.store, made.clock)
    expect(await later.reader.list(speakerIn('JPN'))).toHaveLength(1)
    expect(await textsWithPaper(counted.store, body, paper.hash)).toEqual([document])
    expect(counted.reads.get(document)).toBeUndefined()
    await made.store.close()
  })

  it('[REC-21] an act writes the rows that it changed, however much was said before; with one missing there is no listing', async () => {
    const made = await house({ store: await newStore() })
    const { document, act } = await openedText(made)
    const [first] = await blocksOf(made, document)
    const paragraph = first?.attrs.id ?? ''
    for (let turn = 0; turn < 30; turn += 1)
      must(await act('MLT', { type: 'RaiseObjection', paragraph, reason: `For reason ${turn}.` }))
    const rows = async () =>
      new Map(
        (await made.store.rows(body, listingsTable)).map(({ key, value }) => [
          key.join(' '),
          Buffer.from(value).toString(),
        ]),
      )
    const before = await rows()
    expect(before.size).toBe(31)
    const raised = must(await act('JPN', { type: 'RaiseObjection', paragraph: null }))
    const after = await rows()
    const objection = raised.events[0]?.command ?? ''
    const written = [...after].filter(([key, value]) => before.get(key) !== value).map(([key]) => key)
    expect(written).toEqual([document, `${document} objections ${objection}`])
    must(await act('JPN', { type: 'WithdrawObjection', objection }))
    expect([...(await rows()).keys()]).toEqual([...before.keys()])
    const whole = await rows()
    const [lost] = [...before.keys()].filter((key) => key !== document)
    const row = { body, table: listingsTable, key: lost?.split(' ') ?? [], value: null }
    await made.store.commit({ streams: [], rows: [row] })
    expect(await listing(made.store, body, document)).toBeUndefined()
    const later = open(made.store, made.clock)
    await makeListings(later.store, later.drafts, body)
    expect(await rows()).toEqual(whole)
    await made.store.close()
  })

  it('[REC-19] a folder of an earlier program is listed at once, and its rows are made at the start', async () => {
    const { made, document } = await lived(await newStore())
    const before = await said(made)
    await withoutRows(made.store)
    expect(await said(made)).toEqual(before)
    expect(await textsWithPaper(made.store, body, paper.hash)).toEqual([])
    expect((await makeListings(made.store, made.drafts, body)).size).toBe(0)
    const counted = counting(made.store)
    const later = open(counted.store, made.clock)
    expect(await later.reader.list(speakerIn('JPN'))).toHaveLength(1)
    expect(await textsWithPaper(counted.store, body, paper.hash)).toEqual([document])
    expect(counted.reads.get(document)).toBeUndefined()
    expect(await said(later)).toEqual(before)
    // Made once: another start has nothing to open.
    const third = counting(made.store)
    await makeListings(third.store, open(third.store, made.clock).drafts, body)
    expect(third.reads.size).toBe(0)
    await made.store.close()
  })
})

describe('rows that cannot be', () => {
  it('[REC-19] of another form are made anew; a damaged text has none, and is listed as far as it can be read', async () => {
    const disk = new FaultyDisk()
    const clock = new SteppedClock()
    const made = await house({ store: disk.open(), clock })
    const { document } = await preparedText(made)
    const row = { body, table: listingsTable, key: [document], value: Buffer.from('{"v":0}') }
    await made.store.commit({ streams: [], rows: [row] })
    expect(await made.reader.list(speakerIn('chair'))).toHaveLength(1)
    await makeListings(made.store, made.drafts, body)
    const [kept] = await made.store.rows(body, listingsTable)
    expect(JSON.parse(Buffer.from(kept?.value ?? []).toString())).toMatchObject({ v: 6 })
    await withoutRows(made.store)
    disk.crash()
    disk.records.harm({ body, stream: document }, 2, 'checksum')
    const later = open(disk.open(), clock)
    expect(await makeListings(later.store, later.drafts, body)).toEqual(new Set([document]))
    expect(await later.reader.list(speakerIn('chair'))).toHaveLength(1)
    expect(await later.reader.list(speakerIn('MLT'))).toEqual([])
  })
})
