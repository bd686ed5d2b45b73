/** The simulator's store keeps the same promises, and its faults are the ones it names. */
import { describe, expect, it } from 'vitest'
import { SortedKeys } from '../../server/storage/faulty/sorted-keys.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import { StoreBusy, StoreFault } from '../../server/storage/port.ts'
import { chanceFrom } from '../support/chance.ts'
import { storeContract } from './contract.ts'

storeContract(
  'memory',
  async () => {
    const disk = new FaultyDisk()
    return {
      open: async () => disk.open({ seed: 7, longestDelay: 4 }),
      harm: async (stream, seq, how) => disk.records.harm(stream, seq, how),
      dispose: async () => {},
    }
  },
  { examinesAtOpening: true },
)

const stream = (name: string) => ({ body: 'b', stream: name })
const one = (name: string, expectedSeq = 0) => ({
  streams: [{ ...stream(name), expectedSeq, entries: [{ kind: 'event' as const, meta: name }] }],
})

describe('memory: faults', () => {
  it('[ST-3] a crash keeps what was answered, and of the rest each commit whole or not at all', async () => {
    const kept = { whole: 0, none: 0 }
    for (let seed = 1; seed <= 60; seed += 1) {
      const disk = new FaultyDisk()
      const store = disk.open({ seed, longestDelay: 6 })
      await store.commit(one('answered'))
      store.hold()
      const open = [1, 2, 3].map((seq) =>
        store.commit({
          streams: ['left', 'right'].map((name) => ({
            ...stream(name),
            expectedSeq: seq - 1,
            entries: [{ kind: 'event' as const, meta: seq }],
          })),
        }),
      )
      disk.crash()
      for (const result of await Promise.allSettled(open)) expect(result.status).toBe('rejected')
      await expect(store.read(stream('left'))).rejects.toThrow(StoreFault)
      const after = disk.open({ seed })
      expect(await after.lastSeq(stream('answered'))).toBe(1)
      const left = await after.read(stream('left'))
      expect(await after.read(stream('right'))).toEqual(left)
      if (left.length === 3) kept.whole += 1
      if (left.length === 0) kept.none += 1
    }
    // Both ends do happen: otherwise the simulation would show less than it says.
    expect(kept.whole).toBeGreaterThan(0)
    expect(kept.none).toBeGreaterThan(0)
  })

  it('[ST-4] commits of different streams overtake each other, in an order given by the seed', async () => {
    const orderOf = async (seed: number): Promise<string> => {
      const store = new FaultyDisk().open({ seed, longestDelay: 8 })
      const order: string[] = []
      const names = ['a', 'b', 'c', 'd', 'e']
      await Promise.all(names.map((name) => store.commit(one(name)).then(() => order.push(name))))
      return order.join('')
    }
    const orders = await Promise.all(Array.from({ length: 20 }, (_, seed) => orderOf(seed)))
    expect(new Set(orders).size).toBeGreaterThan(5)
    expect(await orderOf(3)).toBe(orders[3])
  })

  it('[ST-7] after the commit that fails everything is refused; opened anew it goes on', async () => {
    const there = new Set<number>()
    for (let seed = 1; seed <= 20; seed += 1) {
      const disk = new FaultyDisk()
      const store = disk.open({ seed, failing: [2] })
      await store.commit(one('a'))
      await expect(store.commit(one('a', 1))).rejects.toThrow(StoreFault)
      await expect(store.commit(one('b'))).rejects.toThrow(StoreFault)
      await expect(store.lastSeq(stream('a'))).rejects.toThrow(StoreFault)
      await store.close()
      const last = await disk.open().lastSeq(stream('a'))
      there.add(last)
    }
    // Whether the failed one is on the disk nobody can know: both happen.
    expect(there).toEqual(new Set([1, 2]))
  })

  it('[ST-7] a commit that fails while the store closes takes those behind it along', async () => {
    const disk = new FaultyDisk()
    const store = disk.open({ failing: [1] })
    const commits = Promise.allSettled([store.commit(one('a')), store.commit(one('a', 1))])
    await store.close()
    expect((await commits).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await disk.open().lastSeq(stream('a'))).toBeLessThan(2)
  })

  it('[ST-5] keys stand in order, however many come and go', () => {
    const chance = chanceFrom(11)
    const [keys, plain] = [new SortedKeys(), new Set<string>()]
    const any = () => String(chance(9_000))
    for (let round = 0; round < 20_000; round += 1) {
      const key = any()
      if (chance(3) === 0) {
        keys.remove(key)
        plain.delete(key)
      } else if (!plain.has(key)) {
        keys.add(key)
        plain.add(key)
      }
      if (round % 1_000 > 0) continue
      const [start, end] = [any(), any()].sort() as [string, string]
      expect(keys.between(start, end)).toEqual([...plain].filter((one) => one >= start && one < end).sort())
    }
    for (const key of plain) keys.remove(key)
    expect(keys.between('', '\uffff')).toEqual([])
    keys.add('a')
    expect(keys.between('', 'b')).toEqual(['a'])
  })

  it('[ST-11] a second store on one disk is refused', () => {
    const disk = new FaultyDisk()
    disk.open()
    expect(() => disk.open()).toThrow(StoreBusy)
  })
})
