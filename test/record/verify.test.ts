/** Verifying: what was only written by the program holds, and each kind of tampering is found with its place. */
import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../server/commands/verify-folder.ts'
import { streamKind } from '../../server/drafts.ts'
import { listingsTable } from '../../server/procedure/listing.ts'
import { documentsTable, dueTable, versionKey } from '../../server/procedure/rows.ts'
import type { StoredEvent } from '../../server/record/chronicle.ts'
import { verifyStore, type KnownHead, type Verification } from '../../server/record/verify.ts'
import { LiveText } from '../../server/rooms/live-text.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import type { Entry, NewEntry, RowChange, Store } from '../../server/storage/port.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { hashOfBlock } from '../../shared/text/schema.ts'
import {
  blocksOf,
  body,
  house,
  lmdb,
  must,
  openedText,
  openSilence,
  speakerIn,
  temporaryFolder,
  uuid,
} from './support.ts'
import { tampered, type Change } from './tamper.ts'

const verify = (store: Store, heads: readonly KnownHead[] = []): Promise<Verification> =>
  verifyStore(store, streamKind, { heads, newWords: (kind) => new LiveText(kind) })

/** A text with some life behind it: a proposal taken up, Rev.1, an internal comment, a running silence, a desk. */
const lived = async (store: Store) => {
  const made = await house({ store })
  const { document, act } = await openedText(made)
  const [block] = await blocksOf(made, document)
  if (!block) throw new Error('the template has blocks')
  const content = [{ type: 'text' as const, text: 'The Council recalls its purpose and its duty.' }]
  const change = { kind: 'change' as const, paragraph: block.attrs.id, base: hashOfBlock(block), content }
  const tabled = must(await act('MLT', { type: 'TableProposal', change }))
  must(
    await act('chair', {
      type: 'TakeUpProposal',
      proposal: tabled.events[0]?.command ?? '',
      current: hashOfBlock(block),
    }),
  )
  must(
    await act('MLT', {
      type: 'PostComment',
      paragraph: block.attrs.id,
      audience: 'seat:MLT',
      body: 'Good for us.',
    }),
  )
  must(await act('chair', { type: 'IssueVersion' }))
  must(await openSilence(made, document, 30, uuid(700)))
  const desk = await made.drafts.desk(document, 'MLT')
  await desk?.lane.run(({ text }, writing) =>
    text.keep(
      {
        id: uuid(800),
        kind: 'delete',
        paragraph: block.attrs.id,
        after: null,
        content: [],
        reasons: '',
        origin: 'typed',
        person: 'p_MLT',
        at: 1,
      },
      false,
      made.clock.now(),
      writing,
    ),
  )
  return { made, document }
}

const inStream =
  (
    name: string,
    change: (entries: readonly Entry[]) => readonly NewEntry[],
  ): NonNullable<Change['entries']> =>
  ({ stream }, entries) =>
    stream === name ? change(entries) : entries

const typeOf = (entry: Entry): string | undefined =>
  entry.kind === 'event' ? (entry.meta as StoredEvent<RecordedDraftEvent>).event.type : undefined

const without = (entries: readonly Entry[], seq: number): readonly Entry[] =>
  entries.filter((entry) => entry.seq !== seq)

const setUp = async () => {
  const { made, document } = await lived(new FaultyDisk().open())
  const entries = await made.store.read({ body, stream: document })
  const seqOf = (type: string): number => entries.find((entry) => typeOf(entry) === type)?.seq ?? Number.NaN
  return { made, store: made.store, document, entries, seqOf }
}

describe('a record that only the program wrote', () => {
  it('[CHK-1] holds, and it is said what was checked', async () => {
    const { store, entries } = await setUp()
    const found = await verify(store)
    expect(found.faults).toEqual([])
    expect(found.checked).toMatchObject({ bodies: 1, texts: 1, desks: 1, versions: 2 })
    expect(found.checked.entries).toBeGreaterThan(entries.length)
    expect(found.checked.chains).toBeGreaterThanOrEqual(4)
    expect(found.checked.answers).toBeGreaterThan(8)
  })

  it('[CHK-1] holds when written out and read in again, so that what follows is found for its own sake', async () => {
    const { store } = await setUp()
    expect((await verify(await tampered(store, {}))).faults).toEqual([])
  })
})

describe('events', () => {
  it('[CHK-2] changed anywhere are found, whatever was changed', async () => {
    const { store, document, entries } = await setUp()
    for (const { seq, kind } of entries) {
      if (kind !== 'event') continue
      for (const change of changesOf) {
        const copy = await tampered(store, {
          entries: inStream(document, (all) =>
            all.map((entry) =>
              entry.seq === seq ? { ...entry, meta: change(structuredClone(entry.meta)) } : entry,
            ),
          ),
        })
        const [fault] = (await verify(copy)).faults
        expect(fault, `entry ${seq}, ${change.name}`).toMatchObject({ stream: document, seq })
      }
    }
  })

  it('[CHK-2] dropped, repeated or moved are found', async () => {
    const { store, document, seqOf } = await setUp()
    const seq = seqOf('ProposalTabled')
    const swap = (all: readonly Entry[]): readonly Entry[] => {
      const [one, two] = [all[seq - 1], all[seqOf('ProposalTakenUp') - 1]]
      return all.map((entry) => (entry === one ? (two ?? entry) : entry === two ? (one ?? entry) : entry))
    }
    const ways = {
      dropped: (all: readonly Entry[]) => without(all, seq),
      repeated: (all: readonly Entry[]) =>
        all.flatMap((entry) => (entry.seq === seq ? [entry, entry] : [entry])),
      moved: swap,
    }
    for (const [name, way] of Object.entries(ways)) {
      const { faults } = await verify(await tampered(store, { entries: inStream(document, way) }))
      expect(faults[0], name).toMatchObject({ stream: document })
      expect(Math.abs((faults[0]?.seq ?? 0) - seq), name).toBeLessThanOrEqual(1)
    }
  })

  it('[CHK-2] of an audience dropped from the middle are found without a word in the others', async () => {
    const { store, document, seqOf } = await setUp()
    const seq = seqOf('CommentPosted')
    const copy = await tampered(store, { entries: inStream(document, (all) => without(all, seq)) })
    const heads = [await headOf(store, document, 'seat:MLT')]
    expect((await verify(copy, heads)).faults[0]?.what).toContain('chain of seat:MLT')
  })

  it('[CHK-2] of the body are found too', async () => {
    const { store } = await setUp()
    const copy = await tampered(store, { entries: inStream('body', (all) => without(all, 2)) })
    expect((await verify(copy)).faults[0]).toMatchObject({ stream: 'body', seq: 2 })
  })

  it('[CHK-3] cut off at the end are found by whoever holds a head, and by nobody else', async () => {
    const { store, document, entries } = await setUp()
    const head = await headOf(store, document, 'everyone')
    const cut = await tampered(store, {
      entries: inStream(document, (all) => all.slice(0, -1)),
      // Whoever cuts with care takes along what stands beside and would tell.
      row: (row) => (row.table === dueTable || row.table === listingsTable ? undefined : row),
    })
    expect(typeOf(entries.at(-1) ?? ({} as Entry))).toBe('SilenceOpened')
    expect((await verify(cut)).faults).toEqual([])
    expect((await verify(cut, [head])).faults[0]).toMatchObject({ stream: document })
    expect((await verify(store, [head])).faults).toEqual([])
    const elsewhere = { ...head, document: 'd_gone' }
    expect((await verify(store, [elsewhere])).faults[0]).toMatchObject({ stream: 'd_gone' })
  })
})

/** One byte in each part of what is stored. */
const changesOf: readonly ((meta: unknown) => unknown)[] = [
  function data(meta) {
    const stored = meta as { event: { data: Record<string, unknown> } }
    stored.event.data['note'] = 'x'
    return stored
  },
  function time(meta) {
    const stored = meta as { event: { at: number } }
    stored.event.at += 1
    return stored
  },
  function person(meta) {
    const stored = meta as { event: { actor: { person: string } } }
    stored.event.actor.person = 'p_other'
    return stored
  },
  function hash(meta) {
    const stored = meta as { chain: { hash: string } }
    stored.chain.hash = stored.chain.hash.replace(/^./, (first) => (first === '0' ? '1' : '0'))
    return stored
  },
]

const headOf = async (
  store: Store,
  document: string,
  audience: KnownHead['audience'],
): Promise<KnownHead> => {
  const entries = await store.read({ body, stream: document })
  const links = entries
    .filter(({ kind }) => kind === 'event')
    .map(({ meta }) => (meta as StoredEvent<RecordedDraftEvent>).chain)
    .filter((link) => link.audience === audience)
  const last = links.at(-1)
  if (!last) throw new Error('there is no such chain')
  return { document, audience, number: last.number, hash: last.hash }
}

describe('versions', () => {
  it('[CHK-4] whose bytes were changed or are missing are found', async () => {
    const { store, document, seqOf } = await setUp()
    const { key } = versionKey(body, document, 0)
    const isFirst = (row: RowChange): boolean => row.table === 'versions' && row.key[1] === key[1]
    const flipped = (value: Uint8Array): Uint8Array => value.with(20, (value[20] ?? 0) ^ 1)
    const changed = await tampered(store, {
      row: (row) => (isFirst(row) && row.value ? { ...row, value: flipped(row.value) } : row),
    })
    const place = { stream: document, seq: seqOf('VersionIssued') }
    expect((await verify(changed)).faults[0]).toMatchObject(place)
    const missing = await tampered(store, { row: (row) => (isFirst(row) ? undefined : row) })
    expect((await verify(missing)).faults[0]).toMatchObject(place)
  })

  it('[CHK-4] that are not the words of that moment are found', async () => {
    const { store, document, entries } = await setUp()
    const taken = entries.findIndex((entry) => typeOf(entry) === 'ProposalTakenUp')
    const words = entries[taken + 1]
    expect(words?.kind).toBe('text')
    const last = entries.findLastIndex((entry) => typeOf(entry) === 'VersionIssued')
    // The chain of the words holds by itself; only their place between the events is another.
    const copy = await tampered(store, {
      entries: inStream(document, (all) => [
        ...all.slice(0, taken + 1),
        ...all.slice(taken + 2, last + 1),
        ...all.slice(taken + 1, taken + 2),
        ...all.slice(last + 1),
      ]),
    })
    expect((await verify(copy)).faults[0]).toMatchObject({
      stream: document,
      seq: last,
      what: 'the words were not those of the version that was issued here',
    })
  })
})

describe('words', () => {
  it('[CHK-5] changed, dropped or moved are found, on desks too', async () => {
    const { store, document } = await setUp()
    for (const stream of [document, `${document}~desk~MLT`]) {
      const entries = await store.read({ body, stream })
      const text = entries.find(({ kind }) => kind === 'text')
      if (!text?.bytes) throw new Error('there are words')
      const { seq, bytes } = text
      const flip = (all: readonly Entry[]): readonly Entry[] =>
        all.map((entry) =>
          entry.seq === seq
            ? { ...entry, bytes: bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1) }
            : entry,
        )
      const changed = await tampered(store, { entries: inStream(stream, flip) })
      expect((await verify(changed)).faults[0]).toMatchObject({ stream, seq })
    }
    const all = await store.read({ body, stream: document })
    const first = all.find(({ kind }) => kind === 'text')?.seq ?? 0
    const dropped = await tampered(store, {
      entries: inStream(document, (entries) => without(entries, first)),
    })
    expect((await verify(dropped)).faults[0]).toMatchObject({ stream: document })
  })
})

describe('what stands beside', () => {
  it('[CHK-6] an answer, a due row or a place in the list that is missing is found', async () => {
    const { store, document, entries, seqOf } = await setUp()
    const tabled = entries.find((entry) => typeOf(entry) === 'ProposalTabled')?.meta
    const { command } = (tabled as StoredEvent<RecordedDraftEvent>).event
    const unanswered = await tampered(store, { withoutAnswer: command })
    expect((await verify(unanswered)).faults).toEqual([
      { body, stream: document, seq: seqOf('ProposalTabled'), what: 'the answer to this act is missing' },
    ])
    for (const table of [dueTable, documentsTable]) {
      const copy = await tampered(store, { row: (row) => (row.table === table ? undefined : row) })
      expect((await verify(copy)).faults, table).toMatchObject([{ stream: document, seq: 0 }])
    }
  })

  it('[CHK-6] a row of the list that says something else than the record is found', async () => {
    const { store, document } = await setUp()
    const renamed = (value: Uint8Array | null) =>
      Buffer.from(
        Buffer.from(value ?? [])
          .toString()
          .replace('Anniversary', 'Anniversaries'),
      )
    const copy = await tampered(store, {
      row: (row) => (row.table === listingsTable ? { ...row, value: renamed(row.value) } : row),
    })
    expect((await verify(copy)).faults).toMatchObject([{ stream: document, seq: 0 }])
    expect((await verify(await tampered(store, {}))).faults).toEqual([])
  })

  it('[CHK-8] damage is named with its place, and the rest is checked all the same', async () => {
    const disk = new FaultyDisk()
    const { document } = await lived(disk.open())
    disk.crash()
    disk.records.harm({ body, stream: document }, 3, 'checksum')
    const found = await verify(disk.open())
    expect(found.faults).toMatchObject([{ stream: document, seq: 3 }])
    expect(found.checked).toMatchObject({ bodies: 1, desks: 1, texts: 0 })
  })
})

describe('the command', () => {
  const run = async (args: readonly string[]) => {
    const said: string[] = []
    const complained: string[] = []
    const code = await verifyFolder(args, {
      say: (line) => said.push(line),
      complain: (line) => complained.push(line),
    })
    return { code, said: said.join('\n'), complained: complained.join('\n') }
  }

  it('[CHK-1] says what it checked on a folder that holds, and leaves with 0', async () => {
    const folder = temporaryFolder()
    const store = await lmdb(folder)
    const { document } = await lived(store)
    const { audience, number, hash } = await headOf(store, document, 'everyone')
    await store.close()
    const found = await run([folder, '--head', `${document}/${audience}/${number}/${hash}`])
    expect(found).toMatchObject({ code: 0, complained: '' })
    expect(found.said).toContain('1 body, 1 text, 1 desk;')
    expect(found.said).toContain('Everything holds.')
  })

  it('[CHK-3] names the place of the first fault, and leaves with 1', async () => {
    const folder = temporaryFolder()
    const store = await lmdb(folder)
    const { document } = await lived(store)
    const { audience, number } = await headOf(store, document, 'everyone')
    await store.close()
    const found = await run([folder, '--head', `${document}/${audience}/${number + 1}/${'a'.repeat(64)}`])
    expect(found.code).toBe(1)
    expect(found.complained).toContain(`Fault: ${body}/${document}, entry `)
  })

  it('[CHK-7] says so when the folder is in use, is none, or the arguments are wrong, and leaves with 2', async () => {
    const folder = temporaryFolder()
    await lmdb(folder)
    const busy = await run([folder])
    expect(busy.code).toBe(2)
    expect(busy.complained).toContain('is in use')
    const empty = temporaryFolder()
    expect((await run([empty])).complained).toContain('is not a data folder')
    for (const args of [[], ['a', 'b'], [folder, '--head', 'x'], ['--what']])
      expect(await run(args), args.join(' ')).toMatchObject({ code: 2, said: '' })
  })
})

describe('a reader', () => {
  it('[CHK-3] holds what verifying needs: the heads that the product shows', async () => {
    const { made, document, store } = await setUp()
    const heads = must(await made.reader.heads(speakerIn('JPN'), document))
    expect(
      (
        await verify(
          store,
          heads.map((head) => ({ ...head, document })),
        )
      ).faults,
    ).toEqual([])
  })
})
