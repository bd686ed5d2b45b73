/** Texts open in memory: released when long not wanted, read-only where damaged, loaded once. */
import { describe, expect, it } from 'vitest'
import { OpenLanes } from '../../server/open-lanes.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import { StreamDamaged, type Store } from '../../server/storage/port.ts'
import { SteppedClock } from '../support/clock.ts'
import {
  blocksOf,
  body,
  establish,
  house,
  must,
  open,
  openedText,
  seeded,
  speakerIn,
  uuid,
  type House,
} from './support.ts'

const textsIn = async (made: House, count: number): Promise<readonly string[]> => {
  const documents: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const request = {
      id: uuid(number),
      title: `Text ${number}`,
      template: 'statement',
      mode: 'open-drafting',
      language: 'en',
    } as const
    documents.push(must(await made.handler.createText(speakerIn('chair'), request)).document)
  }
  return documents
}

const inMemory = async (made: House, documents: readonly string[]): Promise<number> => {
  const handles = await Promise.all(documents.map((document) => made.drafts.draft(document)))
  return handles.filter((handle) => handle?.lane.inMemory).length
}

describe('memory', () => {
  const most = 3
  const full = async () => {
    const made = open(new FaultyDisk().open(), new SteppedClock(), seeded(1), { lanes: most })
    await establish(made)
    return { made, documents: await textsIn(made, 8) }
  }

  it('[LANE-8] of texts not wanted for longest goes first', async () => {
    const { made, documents } = await full()
    for (const document of documents) await blocksOf(made, document)
    const held = await Promise.all(documents.map(async (document) => made.drafts.draft(document)))
    const states = held.map((handle) => handle?.lane.inMemory)
    expect(states.filter(Boolean).length).toBeLessThanOrEqual(most + 1)
    expect(states.at(-1)).toBe(true)
    expect(states[0]).toBe(false)
    expect(await blocksOf(made, documents[0] ?? '')).toHaveLength(2)
  })

  it('[LANE-8] that somebody uses stays, however many others are wanted', async () => {
    const { made, documents } = await full()
    const [first = ''] = documents
    await blocksOf(made, first)
    made.drafts.keepWhile(({ stream }) => stream === first)
    for (let round = 0; round < 2; round += 1)
      for (const document of documents.slice(1)) await blocksOf(made, document)
    expect(await inMemory(made, [first])).toBe(1)
    made.drafts.keepWhile(() => false)
    for (const document of documents.slice(1)) await blocksOf(made, document)
    expect(await inMemory(made, [first])).toBe(0)
  })

  it('[LANE-8] with work in its lane stays until the work is on disk', async () => {
    const disk = new FaultyDisk()
    const store = disk.open()
    const made = open(store, new SteppedClock(), seeded(1), { lanes: 1 })
    await establish(made)
    const documents = await textsIn(made, 3)
    const [first = '', ...others] = documents
    must(await made.handler.submit(speakerIn('chair'), first, { type: 'OpenText', id: uuid(50) }))
    store.hold()
    const working = made.handler.submit(speakerIn('MLT'), first, {
      type: 'RaiseObjection',
      paragraph: null,
      id: uuid(51),
    })
    await expect.poll(() => made.drafts.draft(first).then((handle) => handle?.lane.busy)).toBe(true)
    for (const document of others) await blocksOf(made, document)
    expect(await inMemory(made, [first])).toBe(1)
    store.release()
    expect(must(await working).events).toHaveLength(1)
  })

  it('[LANE-8] that was let go between being asked for and being read is let go again', async () => {
    const { made, documents } = await full()
    const [first = '', ...others] = documents
    const asked = await made.drafts.draft(first)
    for (const document of others) await blocksOf(made, document)
    expect(asked?.lane.inMemory).toBe(false)
    await asked?.lane.read(() => undefined)
    expect(asked?.lane.inMemory).toBe(true)
    for (const document of others) await blocksOf(made, document)
    expect(asked?.lane.inMemory).toBe(false)
  })

  it('[LANE-8] costs an act as much after ten thousand texts as after ten', () => {
    let looked = 0
    const lanes = new OpenLanes({ lanes: most, bytes: Infinity })
    const touch = (number: number): void => {
      let inMemory = true
      const lane = {
        busy: false,
        get inMemory() {
          looked += 1
          return inMemory
        },
        release: () => ((inMemory = false), true),
      }
      lanes.touch(`text ${number}`, { lane, used: () => false, bytes: () => 0 })
    }
    for (let number = 0; number < 10_000; number += 1) touch(number)
    looked = 0
    touch(10_000)
    expect(looked).toBeLessThanOrEqual(2 * (most + 1))
  })

  it('[LANE-13] of texts that nobody uses is bounded by how much they hold, however few they are', async () => {
    const { made, documents } = await full()
    const [first = '', second = '', third = ''] = documents
    const sizeOf = async (document: string): Promise<number> => {
      const handle = await made.drafts.draft(document)
      return (await handle?.lane.read(({ text, record }) => text.bytes + record.bytes)) ?? 0
    }
    const size = await sizeOf(first)
    expect(size).toBeGreaterThan(500)
    const lanes = open(made.store, made.clock, seeded(2), { bytes: 2.5 * size })
    const handles = await Promise.all([first, second, third].map((document) => lanes.drafts.draft(document)))
    const held = (): readonly boolean[] => handles.map((handle) => handle?.lane.inMemory ?? false)
    for (const document of documents.slice(0, 4)) await blocksOf(lanes, document)
    expect(held()).toEqual([false, true, true])
    // Somebody who has one open keeps it, and it counts for nothing.
    lanes.drafts.keepWhile(({ stream }) => stream === second)
    for (const document of documents.slice(3, 6)) await blocksOf(lanes, document)
    expect(held()).toEqual([false, true, false])
  })

  it('[LANE-10] of one text is read once for all who want it at the same time', async () => {
    const disk = new FaultyDisk()
    const made = await house({ store: disk.open() })
    const { document } = await openedText(made)
    const reads: string[] = []
    const again = open(counting(made.store, reads), made.clock, seeded(2))
    await Promise.all(Array.from({ length: 5 }, () => blocksOf(again, document)))
    expect(reads.filter((stream) => stream === document)).toHaveLength(1)
  })
})

/** Notes each stream that is read; everything else is the store's own. */
const counting = (store: Store, reads: string[]): Store => {
  const read = store.read.bind(store)
  store.read = (stream, after, limit) => {
    reads.push(stream.stream)
    return read(stream, after, limit)
  }
  return store
}

describe('a stream that is damaged', () => {
  const damaged = async (how: 'gap' | 'checksum') => {
    const disk = new FaultyDisk()
    const made = await house({ store: disk.open() })
    const { document, act } = await openedText(made)
    must(await act('MLT', { type: 'RaiseObjection', paragraph: null }))
    must(await act('JPN', { type: 'RaiseObjection', paragraph: null }))
    const stream = { body, stream: document }
    const seq = await made.store.lastSeq(stream)
    disk.crash()
    disk.records.harm(stream, seq - 1, how)
    return { made: open(disk.open(), made.clock, seeded(2)), document, seq }
  }

  it.each(['gap', 'checksum'] as const)(
    '[LANE-9] (%s) opens up to the damage, names the place, and takes no more',
    async (how) => {
      const { made, document, seq } = await damaged(how)
      const { events } = must(await made.reader.events(speakerIn('ECU'), document, 0))
      expect(events.map(({ type }) => type)).not.toContain('ObjectionRaised')
      expect(await blocksOf(made, document)).toHaveLength(2)
      const acted = made.handler.submit(speakerIn('MLT'), document, {
        type: 'RaiseObjection',
        paragraph: null,
        id: uuid(600),
      })
      const place = { body, stream: document, seq: seq - 1, what: how }
      await expect(acted).rejects.toBeInstanceOf(StreamDamaged)
      await expect(acted).rejects.toMatchObject({ place })
      expect(made.drafts.damage()).toEqual([place])
    },
  )

  it('[LANE-9] leaves the other texts as they are', async () => {
    const { made } = await damaged('gap')
    const request = {
      id: uuid(2),
      title: 'Another',
      template: 'statement',
      mode: 'open-drafting',
      language: 'en',
    } as const
    expect(await made.handler.createText(speakerIn('chair'), request)).toMatchObject({ ok: true })
  })

  it('[LANE-9] is also one with an entry that no program of ours wrote', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document } = await openedText(made)
    const stream = { body, stream: document }
    const last = await made.store.lastSeq(stream)
    await made.store.commit({
      streams: [{ ...stream, expectedSeq: last, entries: [{ kind: 'event', meta: { v: 99 } }] }],
    })
    const again = open(made.store, made.clock, seeded(2))
    expect(must(await again.reader.events(speakerIn('MLT'), document, 0)).events).toHaveLength(3)
    const acted = again.handler.submit(speakerIn('MLT'), document, {
      type: 'RaiseObjection',
      paragraph: null,
      id: uuid(600),
    })
    await expect(acted).rejects.toMatchObject({ place: { seq: last + 1, what: 'unreadable' } })
    expect(again.bugs).toHaveLength(1)
  })
})

describe('a desk', () => {
  it('[LANE-8] has a lane and a memory of its own, under its text’s epoch', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document } = await openedText(made)
    const [ours, theirs] = await Promise.all([
      made.drafts.desk(document, 'MLT'),
      made.drafts.desk(document, 'JPN'),
    ])
    expect(ours?.lane).not.toBe(theirs?.lane)
    expect(await made.drafts.desk(document, 'MLT')).toBe(ours)
    expect(ours?.epoch).toBe((await made.drafts.draft(document))?.epoch)
    expect(ours?.lane.stream).toEqual({ body, stream: `${document}~desk~MLT` })
    expect(await made.drafts.desk('d_none', 'MLT')).toBeUndefined()
  })
})
