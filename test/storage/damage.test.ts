/**
 * A damaged data file: its damage is named with its place, what is whole can be used, and where nothing can be, nothing is
 * opened. In no case is something missing without a word.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeKey, space } from '../../server/storage/format.mjs'
import { checkFolder } from '../../server/storage/embedded/dump.ts'
import { openEmbedded } from '../../server/storage/embedded/store.ts'
import { type Entry, type Store, StoreFault, type StreamName } from '../../server/storage/port.ts'
import { forgetLastKey, makeDeadly, offsetOf, offsetsOf, overwrite, pageSize, pagesIn } from './harm.ts'

const streams: readonly StreamName[] = ['a', 'b', 'c', 'd'].map((stream) => ({ body: 'committee', stream }))
const perStream = 30

/** Found in the file by these bytes; some entries fill pages of their own. */
const bytesAt = (stream: number, seq: number): Uint8Array =>
  Uint8Array.from({ length: seq % 7 === 0 ? 6000 : 120 }, (_, index) => (index * 7 + stream * 31 + seq) % 256)

describe('LMDB: damage', () => {
  let base: string
  let folder: string

  beforeEach(async () => {
    base = mkdtempSync(join(tmpdir(), 'penholder-damage-'))
    folder = join(base, 'store')
    const store = await openEmbedded(folder)
    for (let seq = 1; seq <= perStream; seq += 1)
      await store.commit({
        streams: streams.map((stream, index) => ({
          ...stream,
          expectedSeq: seq - 1,
          entries: [{ kind: 'text', meta: { seq }, bytes: bytesAt(index, seq) }],
        })),
        rows: [{ body: 'committee', table: 'due', key: [`${seq}`], value: Uint8Array.of(seq) }],
      })
    await store.close()
  })
  afterEach(() => {
    rmSync(base, { recursive: true })
  })

  const sound = (stream: number): readonly Entry[] =>
    Array.from({ length: perStream }, (_, index) => ({
      seq: index + 1,
      kind: 'text',
      meta: { seq: index + 1 },
      bytes: bytesAt(stream, index + 1),
    }))

  it('[ST-12] one bit of one entry: its stream ends before it, the others go on', async () => {
    const offset = offsetOf(folder, bytesAt(1, 14))
    expect(offset).toBeGreaterThan(0)
    overwrite(folder, offset + 5000, Uint8Array.of(0xff))
    const store = await openEmbedded(folder)
    const place = { body: 'committee', stream: 'b', seq: 14, what: 'checksum' }
    expect(store.damage()).toEqual([place])
    expect(await store.read({ body: 'committee', stream: 'b' })).toEqual(sound(1).slice(0, 13))
    const next = { expectedSeq: perStream, entries: [{ kind: 'event' as const, meta: 0 }] }
    await expect(
      store.commit({ streams: [{ body: 'committee', stream: 'b', ...next }] }),
    ).rejects.toMatchObject({ place })
    await store.commit({ streams: [{ body: 'committee', stream: 'a', ...next }] })
    await store.close()
    const again = await openEmbedded(folder)
    expect(again.damage()).toEqual([place])
    await again.close()
  })

  it('[ST-12] a damaged row is named by its table, and is not given out', async () => {
    const store = await openEmbedded(folder)
    const value = Uint8Array.from({ length: 5000 }, (_, index) => (index * 13) % 256)
    await store.commit({ streams: [], rows: [{ body: 'committee', table: 'seats', key: ['x'], value }] })
    await store.close()
    overwrite(folder, offsetOf(folder, value) + 10, Uint8Array.of(0xee))
    const again = await openEmbedded(folder)
    expect(again.damage()).toEqual([{ body: 'committee', stream: 'rows of seats', seq: 0, what: 'checksum' }])
    await expect(again.row({ body: 'committee', table: 'seats', key: ['x'] })).rejects.toThrow(
      'rows of seats',
    )
    expect(await again.read({ body: 'committee', stream: 'a' })).toEqual(sound(0))
    await again.close()
  })

  it('[ST-12] after a clean end nothing is read again, unless it is asked for or the file is another', async () => {
    const copy = join(base, 'copy')
    mkdirSync(copy)
    for (const name of ['data.mdb', 'closed-cleanly']) copyFileSync(join(folder, name), join(copy, name))
    overwrite(copy, offsetOf(copy, bytesAt(1, 14)), Uint8Array.of(0xff))
    const store = await openEmbedded(copy)
    expect(store.damage()).toHaveLength(1)
    expect(existsSync(join(copy, 'closed-cleanly'))).toBe(false)
    await store.close()
    expect(existsSync(join(copy, 'closed-cleanly'))).toBe(false)
    const whole = await openEmbedded(folder, { examine: 'always' })
    expect(whole.damage()).toEqual([])
    await whole.close()
    expect(existsSync(join(folder, 'closed-cleanly'))).toBe(true)
  })

  /** As though nothing had happened since the clean end. */
  const harmUnseen = (offset: number, bytes: Uint8Array): void => {
    const file = join(folder, 'data.mdb')
    const { atimeMs, mtimeMs } = statSync(file)
    overwrite(folder, offset, bytes)
    utimesSync(file, atimeMs / 1_000, mtimeMs / 1_000)
    // A file's time is finer than what can be set.
    const { ino, size, mtimeMs: now } = statSync(file)
    writeFileSync(join(folder, 'closed-cleanly'), `${ino} ${size} ${now}`)
  }

  it('[ST-13] damage that keeps the file’s time is found beside what goes on, and closes its stream alone', async () => {
    harmUnseen(offsetOf(folder, bytesAt(1, 14)) + 5000, Uint8Array.of(0xff))
    const store = await openEmbedded(folder)
    expect(store.damage()).toEqual([])
    const checking = store.check?.()
    const next = { expectedSeq: perStream, entries: [{ kind: 'event' as const, meta: 0 }] }
    await store.commit({ streams: [{ body: 'committee', stream: 'a', ...next }] })
    const place = { body: 'committee', stream: 'b', seq: 14, what: 'checksum' }
    expect(await checking).toEqual([place])
    expect(await store.read({ body: 'committee', stream: 'b' })).toEqual(sound(1).slice(0, 13))
    await expect(
      store.commit({ streams: [{ body: 'committee', stream: 'b', ...next }] }),
    ).rejects.toMatchObject({ place })
    await store.commit({ streams: [{ body: 'committee', stream: 'c', ...next }] })
    await store.close()
  })

  it('[ST-13] a page that cannot be read at all is found too: from then on nothing is written', async () => {
    const record = Buffer.concat([Buffer.from('{"seq":10}'), bytesAt(2, 10)])
    for (const page of new Set(offsetsOf(folder, record).map((offset) => Math.floor(offset / pageSize))))
      harmUnseen(page * pageSize, new Uint8Array(pageSize).fill(0xff))
    const store = await openEmbedded(folder)
    expect(store.damage()).toEqual([])
    expect(await store.check?.()).toContainEqual(expect.objectContaining({ body: '', stream: 'pages' }))
    await expect(store.probe()).rejects.toThrow('has damaged pages')
    await store.close()
  })

  const pagesOf = (stream: number, seq: number): ReadonlySet<number> => {
    const record = Buffer.concat([Buffer.from(`{"seq":${seq}}`), bytesAt(stream, seq)])
    return new Set(offsetsOf(folder, record).map((offset) => Math.floor(offset / pageSize)))
  }

  it.each([3, 20])(
    '[ST-14] the page of entry %i kills whoever reads it: its stream ends before it, all others open, nothing is written',
    async (seq) => {
      for (const page of pagesOf(2, seq)) makeDeadly(folder, page)
      await expect(checkFolder(folder)).rejects.toThrow('ended by SIG')
      const store = await openEmbedded(folder)
      const damage = store.damage().filter(({ body }) => body !== '')
      expect(damage.map(({ stream }) => stream)).toContain('c')
      for (const [index, stream] of streams.entries()) {
        const end = damage.find((place) => place.stream === stream.stream)?.seq ?? perStream + 1
        expect(await store.read(stream), stream.stream).toEqual(sound(index).slice(0, end - 1))
        expect(await store.lastSeq(stream)).toBe(end - 1)
        if (stream.stream === 'c') expect(end).toBeLessThanOrEqual(seq)
      }
      expect(await store.streams()).toEqual(streams)
      expect(await store.rows('committee', 'due')).toHaveLength(perStream)
      const first = { body: 'committee', stream: 'new', expectedSeq: 0, entries: [] }
      await expect(store.commit({ streams: [first] })).rejects.toThrow('has damaged pages')
      await store.close()
    },
  )

  it('[ST-14] the page with the last numbers of the streams: their entries are found without it', async () => {
    const fresh = join(base, 'fresh')
    // In one commit, so that no page of it stands in the file twice; so many that the rows stand on another one.
    const many = Array.from({ length: 150 }, (_, index) => ({ body: 'committee', stream: `s${index}` }))
    const before = await openEmbedded(fresh)
    const entries = [{ kind: 'event' as const, meta: 'first' }]
    const row = { body: 'committee', table: 'due', key: ['1'], value: Uint8Array.of(1) }
    await before.commit({
      streams: many.map((stream) => ({ ...stream, expectedSeq: 0, entries })),
      rows: [row],
    })
    await before.close()
    const head = encodeKey(space.head, ['committee', 's120'])
    for (const offset of offsetsOf(fresh, head)) makeDeadly(fresh, Math.floor(offset / pageSize))
    await expect(checkFolder(fresh)).rejects.toThrow('ended by SIG')
    const store = await openEmbedded(fresh)
    expect(store.damage()).toContainEqual({ body: '', stream: 'heads', seq: 0, what: 'unreadable' })
    expect(new Set(await store.streams())).toEqual(new Set(many))
    for (const stream of many) expect(await store.read(stream)).toEqual([{ seq: 1, ...entries[0] }])
    expect(await store.rows('committee', 'due')).toHaveLength(1)
    await expect(store.lastSeq({ body: 'committee', stream: 'unheard of' })).rejects.toThrow('unreadable')
    await expect(store.probe()).rejects.toThrow('has damaged pages')
    await store.close()
  })

  it('[ST-14] the page of the rows: nothing is opened, and it is said which part it was', async () => {
    const row = encodeKey(space.row, ['committee', 'due', '15'])
    for (const offset of offsetsOf(folder, row)) makeDeadly(folder, Math.floor(offset / pageSize))
    await expect(openEmbedded(folder)).rejects.toThrow('the process that read its rows ended by SIG')
  })

  it('[ST-12] a file cut short is not opened, and is left as it is', async () => {
    truncateSync(join(folder, 'data.mdb'), 3 * pageSize)
    const error = await openEmbedded(folder).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(StoreFault)
    expect(String(error)).toContain(join(folder, 'data.mdb'))
    // The lock is given back: the next attempt says the same, not that the folder is in use.
    await expect(openEmbedded(folder)).rejects.toThrow(StoreFault)
    expect(pagesIn(folder)).toBe(3)
  })

  it('[ST-12] a file that is empty or gone is not taken for a new store', async () => {
    truncateSync(join(folder, 'data.mdb'), 0)
    await expect(openEmbedded(folder)).rejects.toThrow('data.mdb')
    rmSync(join(folder, 'data.mdb'))
    await expect(openEmbedded(folder)).rejects.toThrow('is missing')
  })

  it('[ST-12] where the file lost something on its own, all that is whole can be read and nothing is written', async () => {
    // The page of a short entry forgets its last key. Older copies of the page may stand in the file too.
    const record = Buffer.concat([Buffer.from('{"seq":10}'), bytesAt(2, 10)])
    const pages = offsetsOf(folder, record).map((offset) => Math.floor(offset / pageSize))
    expect(pages.length).toBeGreaterThan(0)
    for (const page of new Set(pages)) forgetLastKey(folder, page)
    const store = await openEmbedded(folder)
    const damaged = store.damage()
    expect(damaged).toEqual([
      { body: 'committee', stream: expect.any(String), seq: expect.any(Number), what: 'gap' },
    ])
    for (const [index, stream] of streams.entries()) {
      const seq = damaged.find((found) => found.stream === stream.stream)?.seq ?? perStream + 1
      expect(await store.read(stream)).toEqual(sound(index).slice(0, seq - 1))
    }
    expect(await store.rows('committee', 'due')).toHaveLength(perStream)
    const next = { expectedSeq: perStream, entries: [{ kind: 'event' as const, meta: 0 }] }
    await expect(store.commit({ streams: [{ body: 'committee', stream: 'd', ...next }] })).rejects.toThrow(
      'has damaged pages',
    )
    await expect(store.probe()).rejects.toThrow(StoreFault)
    await store.close()
  })

  it('[ST-12] any page overwritten: nothing is missing without a word, and the process lives', async () => {
    const pages = pagesIn(folder)
    const seen = { refused: 0, readOnly: 0, damaged: 0, unharmed: 0 }
    const step = Math.ceil(pages / 24)
    // From the third on: the first two hold the same, and LMDB takes the sound one.
    for (let page = 2; page < pages; page += step) {
      const copy = join(base, `copy-${page}`)
      mkdirSync(copy)
      copyFileSync(join(folder, 'data.mdb'), join(copy, 'data.mdb'))
      overwrite(
        copy,
        page * pageSize,
        ((page - 2) / step) % 2 === 0 ? noiseOf(page) : new Uint8Array(pageSize),
      )
      const opened = await openEmbedded(copy).catch((error: unknown) => error)
      if (opened instanceof StoreFault) {
        seen.refused += 1
        continue
      }
      const store = opened as Store
      const damaged = store.damage()
      const placeOf = (name: string): number | undefined =>
        damaged.find((found) => found.stream === name)?.seq
      for (const [index, stream] of streams.entries()) {
        const readable = (placeOf(stream.stream) ?? perStream + 1) - 1
        expect(await store.read(stream), `page ${page}`).toEqual(sound(index).slice(0, readable))
      }
      if (damaged.length === 0) expect(await store.rows('committee', 'due')).toHaveLength(perStream)
      const whole = streams.filter(({ stream }) => placeOf(stream) === undefined)
      if (await goOn(store, whole)) seen[damaged.length > 0 ? 'damaged' : 'unharmed'] += 1
      else seen.readOnly += 1
      await store.close()
    }
    expect(seen.refused).toBeGreaterThan(0)
    expect(seen.damaged).toBeGreaterThan(0)
    expect(seen.unharmed).toBeGreaterThan(0)
  }, 120_000)
})

const noiseOf = (page: number): Uint8Array =>
  Uint8Array.from({ length: pageSize }, (_, index) => (index * 31 + page * 17 + (index >> 5)) % 256)

/** Writes on, asking for room again and again, so that free pages come into use; false if the store refused. */
const goOn = async (store: Store, whole: readonly StreamName[]): Promise<boolean> => {
  try {
    await store.probe()
    for (const stream of whole)
      for (let seq = perStream + 1; seq <= perStream + 20; seq += 1) {
        const entry = { kind: 'text' as const, meta: 0, bytes: bytesAt(0, seq) }
        await store.commit({ streams: [{ ...stream, expectedSeq: seq - 1, entries: [entry] }] })
      }
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(StoreFault)
    return false
  }
}
