/**
 * The numbered promises of `server/storage/port.ts`, asked of any store. Each store's own test file says how to open, damage
 * and lose it; what only one of them can suffer (kill -9, a full disk) is asked there too.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Store,
  StoreFault,
  StreamDamaged,
  type StreamName,
  VersionConflict,
  erasedEntry,
  isErased,
} from '../../server/storage/port.ts'
import { append, draft, event, namesIn, other, outcome } from './contract-commits.ts'
import { keysAndValues } from './contract-values.ts'

/** One store's material: a folder, a database, a disk in memory. */
export type Material = {
  /** Opens a store on it; may be called again once the former is closed. */
  readonly open: () => Promise<Store>
  /** Damages an entry behind the back of a store; none is open. */
  readonly harm: (stream: StreamName, seq: number, how: 'gap' | 'checksum') => Promise<void>
  readonly dispose: () => Promise<void>
}

export type StoreTraits = {
  /** Whether damage is found by opening, or only by reading. */
  readonly examinesAtOpening: boolean
}

export const storeContract = (title: string, make: () => Promise<Material>, traits: StoreTraits): void => {
  describe(`${title}: the promises of a store`, () => {
    let material: Material
    let store: Store

    beforeEach(async () => {
      material = await make()
      store = await material.open()
    })

    afterEach(async () => {
      await store.close()
      await material.dispose()
    })

    const reopen = async (): Promise<void> => {
      await store.close()
      store = await material.open()
    }

    it('[ST-1] a commit over several streams, outcomes and rows is written whole', async () => {
      const row = { body: 'committee', table: 'due', key: ['2026', 'x'] }
      await store.commit({
        streams: [
          { ...draft, expectedSeq: 0, entries: [event('a'), event('b')] },
          { ...other, expectedSeq: 0, entries: [event('c')] },
        ],
        outcomes: [outcome],
        rows: [{ ...row, value: Uint8Array.of(1, 2) }],
      })
      expect(namesIn(await store.read(draft))).toEqual(['a', 'b'])
      expect(namesIn(await store.read(other))).toEqual(['c'])
      expect(await store.outcome('committee', 'ines', 'c1')).toEqual({ version: 1 })
      expect(await store.row(row)).toEqual(Uint8Array.of(1, 2))
    })

    it('[ST-1] if one of its streams is in conflict, nothing of a commit is written', async () => {
      await store.commit(append(other, 0, event('first')))
      const conflicting = store.commit({
        streams: [
          { ...draft, expectedSeq: 0, entries: [event('a')] },
          { ...other, expectedSeq: 0, entries: [event('b')] },
        ],
        outcomes: [outcome],
        rows: [{ body: 'committee', table: 'due', key: ['x'], value: Uint8Array.of(1) }],
      })
      await expect(conflicting).rejects.toThrow(VersionConflict)
      expect(await store.read(draft)).toEqual([])
      expect(await store.lastSeq(draft)).toBe(0)
      expect(await store.streams()).toEqual([other])
      expect(await store.outcome('committee', 'ines', 'c1')).toBeUndefined()
      expect(await store.rows('committee', 'due')).toEqual([])
    })

    it('[ST-1] a commit that cannot be written down is refused whole, and the next one is not', async () => {
      const noJson = store.commit(append(draft, 0, event('a'), { kind: 'event', meta: undefined }))
      await expect(noJson).rejects.toThrow(TypeError)
      const longKey = store.commit({
        ...append(draft, 0, event('a')),
        rows: [{ body: 'committee', table: 'due', key: ['x'.repeat(2000)], value: Uint8Array.of(1) }],
      })
      await expect(longKey).rejects.toThrow(RangeError)
      const twice = store.commit({
        streams: [append(draft, 0, event('a')), append(draft, 1, event('b'))].flatMap(
          ({ streams }) => streams,
        ),
      })
      await expect(twice).rejects.toThrow(TypeError)
      expect(await store.read(draft)).toEqual([])
      await store.commit(append(draft, 0, event('b')))
      expect(namesIn(await store.read(draft))).toEqual(['b'])
    })

    it('[ST-17] what is erased leaves its places, and nothing else changes', async () => {
      const beside = { body: draft.body, stream: `${draft.stream}2` }
      await store.commit(append(beside, 0, event('beside')))
      await store.commit(
        append(draft, 0, event('a'), { kind: 'text', meta: 'b', bytes: Buffer.from('secret') }),
      )
      const row = { body: 'committee', table: 'due', key: ['x'] }
      await store.commit({
        streams: [{ ...draft, expectedSeq: 2, entries: [event('c')], erase: true }],
        rows: [{ ...row, value: Uint8Array.of(1) }],
        outcomes: [outcome],
      })
      for (let opened = 1; opened <= 2; opened += 1) {
        const entries = await store.read(draft)
        expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3])
        expect(entries.map(isErased)).toEqual([true, true, false])
        expect(entries.slice(0, 2)).toEqual([1, 2].map((seq) => ({ seq, ...erasedEntry })))
        expect(namesIn(entries.slice(2))).toEqual(['c'])
        expect(await store.lastSeq(draft)).toBe(3)
        expect(namesIn(await store.read(beside))).toEqual(['beside'])
        expect(await store.row(row)).toEqual(Uint8Array.of(1))
        expect(store.damage()).toEqual([])
        await reopen()
      }
      await store.commit(append(draft, 3, event('d')))
      expect(namesIn(await store.read(draft, 2))).toEqual(['c', 'd'])
    })

    it('[ST-17] in a conflict nothing is erased; with others in one flush all of before is', async () => {
      await store.commit(append(draft, 0, event('a')))
      const late = { streams: [{ ...draft, expectedSeq: 0, entries: [event('x')], erase: true as const }] }
      await expect(store.commit(late)).rejects.toThrow(VersionConflict)
      expect(namesIn(await store.read(draft))).toEqual(['a'])
      const erasing = { streams: [{ ...draft, expectedSeq: 2, entries: [event('c')], erase: true as const }] }
      await Promise.all([
        store.commit(append(draft, 1, event('b'))),
        store.commit(erasing),
        store.commit(append(draft, 3, event('d'))),
      ])
      const entries = await store.read(draft)
      expect(entries.map(isErased)).toEqual([true, true, false, false])
      expect(namesIn(entries.slice(2))).toEqual(['c', 'd'])
    })

    it('[ST-2] an expectation behind or ahead of the stream is a conflict that names both', async () => {
      await store.commit(append(draft, 0, event('a')))
      for (const expected of [0, 2]) {
        const conflict = await store
          .commit(append(draft, expected, event('b')))
          .catch((error: unknown) => error)
        expect(conflict).toBeInstanceOf(VersionConflict)
        expect(conflict).toMatchObject({ stream: draft, expected, actual: 1 })
      }
      expect(namesIn(await store.read(draft))).toEqual(['a'])
    })

    it('[ST-2] a stream named without entries is compared and left as it is', async () => {
      await store.commit(append(draft, 0))
      expect(await store.streams()).toEqual([])
      await store.commit(append(draft, 0, event('a')))
      await store.commit({ ...append(draft, 1), outcomes: [outcome] })
      await expect(store.commit(append(draft, 0))).rejects.toThrow(VersionConflict)
      expect(await store.lastSeq(draft)).toBe(1)
      expect(await store.outcome('committee', 'ines', 'c1')).toEqual({ version: 1 })
    })

    it('[ST-3] what was committed is there when the store is opened again', async () => {
      await store.commit({ ...append(draft, 0, event('a')), outcomes: [outcome] })
      await store.commit({
        streams: [],
        rows: [{ body: 'b', table: 't', key: ['k'], value: Uint8Array.of(7) }],
      })
      await reopen()
      expect(namesIn(await store.read(draft))).toEqual(['a'])
      expect(await store.lastSeq(draft)).toBe(1)
      expect(await store.outcome('committee', 'ines', 'c1')).toEqual({ version: 1 })
      expect(await store.row({ body: 'b', table: 't', key: ['k'] })).toEqual(Uint8Array.of(7))
      await store.commit(append(draft, 1, event('b')))
      expect(namesIn(await store.read(draft, 1))).toEqual(['b'])
    })

    it('[ST-4] commits started together keep, in each stream, the order of the calls', async () => {
      const commits = Array.from({ length: 60 }, (_, index) => {
        const stream = { body: 'committee', stream: `s${index % 3}` }
        return store.commit(append(stream, Math.floor(index / 3), event(`${index}`)))
      })
      await Promise.all(commits)
      for (const remainder of [0, 1, 2]) {
        const written = await store.read({ body: 'committee', stream: `s${remainder}` })
        expect(namesIn(written)).toEqual(Array.from({ length: 20 }, (_, turn) => `${turn * 3 + remainder}`))
      }
    })

    it('[ST-4] rows written by commits started together end as the last one left them', async () => {
      const place = { body: 'committee', table: 'due', key: ['x'] }
      const values = [Uint8Array.of(1), null, Uint8Array.of(2), Uint8Array.of(3)]
      await Promise.all(values.map((value) => store.commit({ streams: [], rows: [{ ...place, value }] })))
      expect(await store.row(place)).toEqual(Uint8Array.of(3))
      await Promise.all(
        [Uint8Array.of(4), null].map((value) => store.commit({ streams: [], rows: [{ ...place, value }] })),
      )
      expect(await store.row(place)).toBeUndefined()
    })

    it('[ST-5] entries are read in sequence, after a number and up to a limit', async () => {
      const names = Array.from({ length: 300 }, (_, index) => `${index + 1}`)
      await store.commit(append(draft, 0, ...names.map(event)))
      const all = await store.read(draft)
      expect(all.map(({ seq }) => seq)).toEqual(names.map(Number))
      expect(namesIn(all)).toEqual(names)
      expect(namesIn(await store.read(draft, 250, 3))).toEqual(['251', '252', '253'])
      expect(namesIn(await store.read(draft, 298, 9))).toEqual(['299', '300'])
      expect(await store.read(draft, 300)).toEqual([])
      expect(await store.read(draft, 0, 0)).toEqual([])
      expect(await store.read(draft, 0, Number.POSITIVE_INFINITY)).toEqual(all)
      expect(await store.read({ body: 'nobody', stream: 'draft' })).toEqual([])
    })

    it.each(['gap', 'checksum'] as const)(
      '[ST-5, ST-12] a %s in the middle is named with its place; what is before it can be read',
      async (how) => {
        await store.commit(append(draft, 0, ...['1', '2', '3', '4'].map(event)))
        await store.commit(append(other, 0, event('whole')))
        await store.close()
        await material.harm(draft, 3, how)
        store = await material.open()
        const place = { ...draft, seq: 3, what: how }
        if (traits.examinesAtOpening) expect(store.damage()).toEqual([place])
        else {
          const met = await store.read(draft).catch((error: unknown) => error)
          expect(met).toBeInstanceOf(StreamDamaged)
          expect(met).toMatchObject({ place })
          expect(store.damage()).toEqual([place])
        }
        expect(namesIn(await store.read(draft))).toEqual(['1', '2'])
        expect(await store.lastSeq(draft)).toBe(2)
        await expect(store.read(draft, 3)).rejects.toMatchObject({ place })
        await expect(store.commit(append(draft, 4, event('5')))).rejects.toMatchObject({ place })
        await expect(store.commit(append(draft, 2, event('3')))).rejects.toMatchObject({ place })
        await store.commit(append(other, 1, event('goes on')))
        expect(namesIn(await store.read(other))).toEqual(['whole', 'goes on'])
      },
    )

    it('[ST-5, ST-12] entries missing at the end are missed', async () => {
      await store.commit(append(draft, 0, ...['1', '2', '3'].map(event)))
      await store.close()
      await material.harm(draft, 3, 'gap')
      store = await material.open()
      const place = { ...draft, seq: 3, what: 'gap' }
      if (!traits.examinesAtOpening) await expect(store.read(draft)).rejects.toMatchObject({ place })
      expect(store.damage()).toEqual([place])
      expect(namesIn(await store.read(draft))).toEqual(['1', '2'])
    })

    it('[ST-6] of racing commits with one expectation exactly one wins', async () => {
      for (let round = 0; round < 5; round += 1) {
        const racers = Array.from({ length: 20 }, (_, index) => `${round}.${index}`)
        const settled = await Promise.allSettled(
          racers.map((name) => store.commit(append(draft, round, event(name)))),
        )
        const winners = racers.filter((_, index) => settled[index]?.status === 'fulfilled')
        expect(winners).toHaveLength(1)
        for (const result of settled)
          if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(VersionConflict)
        expect(namesIn(await store.read(draft, round))).toEqual(winners)
      }
    })

    it('[ST-7] once closed, everything is refused, and what was under way is finished', async () => {
      const underWay = store.commit(append(draft, 0, event('a')))
      const closing = store.close()
      await expect(store.commit(append(draft, 1, event('b')))).rejects.toThrow(StoreFault)
      await expect(store.read(draft)).rejects.toThrow(StoreFault)
      await expect(store.probe()).rejects.toThrow(StoreFault)
      await underWay
      await closing
      await store.close()
      store = await material.open()
      expect(namesIn(await store.read(draft))).toEqual(['a'])
    })

    keysAndValues(() => ({ store, reopen }))

    it('[ST-3] the small durable write of the health check goes through', async () => {
      await store.probe()
      await store.probe()
      expect(await store.streams()).toEqual([])
      expect(store.damage()).toEqual([])
      expect(store.description).not.toBe('')
    })
  })
}
