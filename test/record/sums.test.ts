/** Texts opened from the sum of their log: the same text, without the log; and the log wherever a sum is not to be trusted. */
import { describe, expect, it } from 'vitest'
import { verifyStore } from '../../server/record/verify.ts'
import { streamKind } from '../../server/drafts.ts'
import { LiveText } from '../../server/rooms/live-text.ts'
import type { TextMeta } from '../../server/rooms/text-chain.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import type { Entry, Store } from '../../server/storage/port.ts'
import { readSum, sumKey, sumsTable } from '../../server/sums.ts'
import { hashOfBlock, plainText } from '../../shared/text/schema.ts'
import { SteppedClock } from '../support/clock.ts'
import { blocksOf, body, establish, must, open, openedText, seeded, type House } from './support.ts'
import { tampered, type Change } from './tamper.ts'

const between = 4

/** So many strokes one after the other, and nothing else. */
const type = async (house: House, document: string, strokes: number): Promise<void> => {
  const handle = await house.drafts.draft(document)
  const [block] = await blocksOf(house, document)
  if (!handle || !block) throw new Error('the text has blocks')
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const last = await house.store.lastSeq({ body, stream: document })
    const content = [{ type: 'text' as const, text: `The Council recalls it, at ${last}.` }]
    const edit = { kind: 'replace' as const, paragraph: block.attrs.id, content }
    await handle.lane.run(({ text }, writing) =>
      text.edit(edit, 'MLT', { seat: 'chair', person: 'p_chair' }, 1, writing),
    )
  }
}

const begun = (store: Store, clock = new SteppedClock(), seed = 1): House =>
  open(store, clock, seeded(seed), undefined, between)

const sumOf = async (store: Store, document: string): Promise<string> => {
  const value = await store.row(sumKey({ body, stream: document }))
  if (!value) throw new Error('there is no sum')
  return Buffer.from(value).toString('hex')
}

/** A text with a proposal taken up, a version, many strokes, a comment and its last stroke in a sum. */
const summed = async () => {
  const store = new FaultyDisk().open()
  const made = begun(store)
  await establish(made)
  const { document, act } = await openedText(made)
  await type(made, document, 3)
  const [block] = await blocksOf(made, document)
  if (!block) throw new Error('the template has blocks')
  const content = [{ type: 'text' as const, text: 'The Council recalls its purpose and its duty.' }]
  const change = { kind: 'change' as const, paragraph: block.attrs.id, base: hashOfBlock(block), content }
  const tabled = must(await act('MLT', { type: 'TableProposal', change }))
  const proposal = tabled.events[0]?.command ?? ''
  must(await act('chair', { type: 'TakeUpProposal', proposal, current: hashOfBlock(block) }))
  must(await act('chair', { type: 'IssueVersion' }))
  await type(made, document, 60)
  const thanks = { type: 'PostComment' as const, paragraph: block.attrs.id, audience: 'everyone' as const }
  must(await act('JPN', { ...thanks, body: 'Thank you.' }))
  // To the very stroke that is summed up.
  const before = await sumOf(store, document)
  while ((await sumOf(store, document)) === before) await type(made, document, 1)
  return { made, store, document }
}

type Reads = { entries: number }

/** The same store, counting what is read of it. */
const counted = (store: Store): { readonly store: Store; readonly reads: Reads } => {
  const reads = { entries: 0 }
  const read: Store['read'] = async (...asked) => {
    const entries = await store.read(...asked)
    reads.entries += entries.length
    return entries
  }
  return { reads, store: new Proxy(store, { get: (of, name) => (name === 'read' ? read : bound(of, name)) }) }
}

const bound = (of: Store, name: string | symbol): unknown => {
  const member: unknown = Reflect.get(of, name)
  return typeof member === 'function' ? (member.bind(of) as unknown) : member
}

/** What a process that has only this disk knows of a text. */
const known = async (house: House, document: string) => {
  const handle = await house.drafts.draft(document)
  if (!handle) throw new Error('the text is not on the disk')
  return handle.lane.read(({ record, text, damage }) => ({
    state: record.state,
    events: record.events,
    words: text.text(),
    sum: text.sum().bytes,
    outward: Buffer.from(text.outward('since-version', Uint8Array.of(0))).toString('hex'),
    damage,
  }))
}

const opened = (store: Store, document: string) => known(open(store, new SteppedClock()), document)

const withoutSums = (store: Store): Promise<Store> =>
  tampered(store, { row: (row) => (row.table === sumsTable ? undefined : row) })

const withSums = (store: Store, change: (value: Uint8Array) => Uint8Array): Promise<Store> =>
  tampered(store, {
    row: (row) => (row.table === sumsTable && row.value ? { ...row, value: change(row.value) } : row),
  })

const verify = async (store: Store) =>
  (await verifyStore(store, streamKind, { newWords: (kind) => new LiveText(kind) })).faults

describe('a text that has a sum', () => {
  it('[LANE-11] is opened without most of its log, and is what the log says', async () => {
    const { store, document } = await summed()
    const log = await opened(await withoutSums(store), document)
    const { store: watched, reads } = counted(store)
    const { sum, ...short } = await opened(watched, document)
    expect({ ...short, sum: undefined }).toEqual({ ...log, sum: undefined })
    const text = new LiveText()
    text.begin(sum)
    expect(text.agrees(log.sum)).toBe(true)
    expect(reads.entries).toBeLessThan((await store.lastSeq({ body, stream: document })) / 2)
    expect(await verify(store)).toEqual([])
  })

  it('[LANE-11] goes on from there, and is summed up again', async () => {
    const { made, store, document } = await summed()
    const again = begun(store, made.clock, 2)
    const before = await sumOf(store, document)
    await type(again, document, between + 2)
    expect(await sumOf(store, document)).not.toBe(before)
    const [short, log] = [await opened(store, document), await opened(await withoutSums(store), document)]
    expect(short.words).toEqual(log.words)
    expect(short.events).toEqual(log.events)
    expect(await verify(store)).toEqual([])
  })
})

describe('a sum that is not to be trusted', () => {
  it.each<readonly [string, (value: Uint8Array) => Uint8Array]>([
    ['cut short', (value) => value.slice(0, value.length >> 1)],
    ['of another form', (value) => Uint8Array.of(99, ...value.slice(1))],
    ['of no form', () => Uint8Array.of()],
  ])('[LANE-11] %s is not used: the log is read', async (_, change) => {
    const { store, document } = await summed()
    const { words, events } = await opened(await withoutSums(store), document)
    expect(await opened(await withSums(store, change), document)).toMatchObject({ words, events })
  })

  it('[LANE-11] of another log is not used', async () => {
    const { store, document } = await summed()
    const at = readSum(Buffer.from(await sumOf(store, document), 'hex'))?.stroke
    const entries: Change['entries'] = ({ stream }, all) =>
      stream === document ? all.map((entry) => (entry.seq === at ? otherLink(entry) : entry)) : all
    const log = await opened(await withoutSums(await tampered(store, { entries })), document)
    const { store: watched, reads } = counted(await tampered(store, { entries }))
    expect((await opened(watched, document)).words).toEqual(log.words)
    expect(reads.entries).toBeGreaterThanOrEqual(await store.lastSeq({ body, stream: document }))
  })

  it('[CHK-5] and says other words than the log is found', async () => {
    const { store, document } = await summed()
    const { words } = await opened(store, document)
    const said = 'The Council encourages all States.'
    expect(words.content.map(({ content }) => plainText(content))).toContain(said)
    const other = await withSums(store, (value) => replaced(value, said, said.toUpperCase()))
    const shown = (await opened(other, document)).words.content.map(({ content }) => plainText(content))
    expect(shown).toContain(said.toUpperCase())
    expect(await verify(other)).toMatchObject([{ stream: document, what: expect.stringContaining('sum') }])
  })

  it('[CHK-5] and is of more strokes than there are is found', async () => {
    const { store, document } = await summed()
    const cut = await tampered(store, {
      entries: ({ stream }, all) => (stream === document ? all.slice(0, -1) : all),
    })
    expect(await verify(cut)).toMatchObject([{ stream: document, what: expect.stringContaining('sum') }])
  })
})

const otherLink = (entry: Entry): Entry => {
  const meta = entry.meta as TextMeta
  return { ...entry, meta: { ...meta, chain: { ...meta.chain, hash: '0'.repeat(64) } } }
}

/** The last of these words in some bytes, of the same length. */
const replaced = (bytes: Uint8Array, words: string, by: string): Uint8Array => {
  const copy = Buffer.from(bytes)
  const at = copy.lastIndexOf(words)
  if (at < 0) throw new Error(`there is no ${words}`)
  copy.write(by, at)
  return copy
}
