/** A record to keep: what is in it by role, and that whatever is done to it is found. Rules BUN of `shared/bundle/SPEC.md`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '../support/property.ts'
import { patience, report, share } from '../support/share.ts'
import { describe, expect, it } from 'vitest'
import { verifyBundle } from '../../server/commands/verify-bundle.ts'
import { signingKeys } from '../../server/record/signing-key.ts'
import {
  eventsIn,
  recordFile,
  signatureFile,
  statementFile,
  statementIn,
  type Sight,
} from '../../shared/bundle/bundle.ts'
import { noHead } from '../../shared/chain.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import {
  paper,
  lived,
  bundler,
  check,
  faultsOf,
  filesOf,
  packed,
  wordsOf,
  headsOf,
  contentsOf,
  forged,
  chainedAnew,
} from './bundle-support.ts'
import {
  body,
  house,
  lmdb,
  must,
  open,
  seeded,
  speakerIn,
  temporaryFolder,
  type SeatName,
} from './support.ts'

describe('what is in a record to keep', () => {
  it('[BUN-1] is the acts with their links, the versions to the byte, the papers’ digests, the heads, and nothing else', async () => {
    const made = await house()
    const document = await lived(made)
    const bytes = await bundler(made)('MLT', document)
    const files = filesOf(bytes)
    const names = [statementFile, signatureFile, recordFile, 'check.html', 'versions/0.json']
    expect(Object.keys(files).sort()).toEqual(names.sort())
    const shown = must(await made.reader.events(speakerIn('MLT'), document, 0)).events
    expect(eventsIn(files)).toEqual(shown)
    const version = must(await made.reader.version(speakerIn('MLT'), document, 0))
    expect(Buffer.from(files['versions/0.json'] ?? []).toString('utf8')).toBe(version)
    const statement = statementIn(files)
    expect(statement?.heads).toEqual(must(await made.reader.heads(speakerIn('MLT'), document)))
    expect(statement?.papers.map(({ hash, seat }) => [hash, seat])).toEqual([[paper.hash, 'MLT']])
    expect(statement?.body.seats['MLT']).toEqual({ role: 'member', state: 'MLT' })
    expect((await check(bytes)).faults).toEqual([])
  })

  it('[BUN-2] is by role: what everyone sees and one’s own, never another’s; everyone’s names no person and no paper', async () => {
    const made = await house()
    const document = await lived(made)
    const bundle = bundler(made)
    const internal = ['Between us in Malta', 'Between us in Japan', 'Between us who hold the pen']
    const told = async (seat: SeatName, sight: Sight): Promise<readonly boolean[]> => {
      const words = wordsOf(await bundle(seat, document, sight))
      expect(words).toContain('Said aloud.')
      return internal.map((one) => words.includes(one))
    }
    expect(await told('MLT', 'own')).toEqual([true, false, false])
    expect(await told('JPN', 'own')).toEqual([false, true, false])
    expect(await told('ECU', 'own')).toEqual([false, false, false])
    expect(await told('chair', 'own')).toEqual([false, false, true])
    expect(await told('secretariat', 'own')).toEqual([false, false, false])
    for (const seat of ['MLT', 'chair', 'secretariat'] as const) {
      expect(await told(seat, 'everyone')).toEqual([false, false, false])
      const words = wordsOf(await bundle(seat, document, 'everyone'))
      for (const kept of [
        paper.name,
        paper.hash,
        'p_MLT',
        'p_chair',
        'p_secretariat',
        'seat:MLT',
        '"audience": "pen"',
      ])
        expect([kept, words.includes(kept)]).toEqual([kept, false])
    }
    // Who takes it does not show: it may be handed on.
    const [one, other] = [
      await bundle('MLT', document, 'everyone'),
      await bundle('chair', document, 'everyone'),
    ]
    expect(filesOf(one)[statementFile]).toEqual(filesOf(other)[statementFile])
    expect(wordsOf(await bundle('JPN', document))).not.toContain(paper.hash)
    expect(wordsOf(await bundle('JPN', document))).not.toContain('p_MLT')
    expect(wordsOf(await bundle('MLT', document))).toContain('p_MLT')
  })

  it('[BUN-3] is signed with one key, which stays the same in the next process on the same store', async () => {
    const store = await lmdb()
    const made = await house({ store })
    const document = await lived(made)
    const first = await check(await bundler(made)('MLT', document))
    expect(first.signature).toBe('holds')
    const again = open(store, made.clock, seeded(2))
    const second = await check(await bundler(again)('JPN', document, 'everyone'))
    expect(second.fingerprint).toBe(first.fingerprint)
    expect(second.fingerprint).toBe((await signingKeys(store, body)()).fingerprint)
    const all = wordsOf(await bundler(made)('secretariat', document))
    const row = await store.row({ body, table: 'signing-keys', key: ['1'] })
    for (const form of ['base64', 'base64url', 'hex'] as const)
      expect(all).not.toContain(
        Buffer.from(row ?? [])
          .subarray(-40)
          .toString(form),
      )
  })
})

describe('what is done to it', () => {
  it(
    '[BUN-4] is found: any byte of any file, one that is gone, one that was added',
    { timeout: patience(share(60), 200) },
    async () => {
      const made = await house()
      const bytes = await bundler(made)('MLT', await lived(made))
      const files = filesOf(bytes)
      expect(await faultsOf(packed(files))).toEqual([])
      for (const name of Object.keys(files)) {
        const { [name]: gone, ...others } = files
        expect(await faultsOf(packed(others)), `without ${name}`).not.toEqual([])
        const size = gone?.length ?? 0
        await fc.assert(
          fc.asyncProperty(fc.nat(size - 1), fc.integer({ min: 1, max: 255 }), async (place, flip) => {
            const changed = Uint8Array.from(gone ?? [])
            changed[place] = (changed[place] ?? 0) ^ flip
            expect(await faultsOf(packed({ ...others, [name]: changed }))).not.toEqual([])
          }),
          {
            numRuns: share(60),
            examples: [
              [0, 1],
              [size - 1, 1],
              [size - 1, 32],
            ],
          },
        )
      }
      report({ files: Object.keys(files).length, 'changed bytes in each': share(60), unnoticed: 0 })
      const added = { ...files, 'versions/7.json': new Uint8Array([123, 125]) }
      expect(await faultsOf(packed(added))).toEqual(['file-added', 'version-added'])
      expect(await faultsOf(packed({ ...files, 'READ ME.txt': new Uint8Array([33]) }))).toEqual([
        'file-added',
      ])
    },
  )

  it(
    '[BUN-4] is found in the zip as it lies on the disk, or has changed no file in it',
    { timeout: patience(share(300), 100) },
    async () => {
      const made = await house()
      const bytes = await bundler(made)('MLT', await lived(made))
      const whole = wordsOf(bytes)
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, flip) => {
          const changed = Uint8Array.from(bytes)
          changed[place] = (changed[place] ?? 0) ^ flip
          const { faults } = await check(changed)
          if (faults.length === 0) expect(wordsOf(changed)).toBe(whole)
        }),
        { numRuns: share(300) },
      )
      for (const end of [0, 1, 100, bytes.length - 1])
        expect(await faultsOf(bytes.subarray(0, end))).toEqual(['no-bundle'])
    },
  )

  it('[BUN-5] is found where it was signed anew, with the link: acts changed, left out, repeated, moved, readdressed', async () => {
    const made = await house()
    const bytes = await bundler(made)('MLT', await lived(made))
    const { events } = contentsOf(bytes)
    const spoken = events.findIndex(
      (event) => event.type === 'CommentPosted' && event.audience === 'everyone',
    )
    const next = events.findIndex((event, index) => index > spoken && event.audience === 'everyone')
    const [one, two] = [events[spoken], events[next]]
    if (!one || !two) throw new Error('two public acts')
    const { number } = one.chain
    const put = (at: number, event: EventView) => events.with(at, event)
    const link = (fault: string, place = number, audience = 'everyone') => ({
      what: 'link',
      audience,
      number: place,
      link: fault,
    })
    const cases: readonly (readonly [string, readonly EventView[], object])[] = [
      [
        'other words',
        put(spoken, { ...one, data: { ...one.data, body: 'Not said.' } } as EventView),
        link('hash'),
      ],
      ['another time', put(spoken, { ...one, at: one.at + 1 }), link('hash')],
      ['another seat', put(spoken, { ...one, actor: { seat: 'JPN' } }), link('hash')],
      ['attested', put(spoken, { ...one, attested: 'passkey' }), link('hash')],
      ['left out', events.toSpliced(spoken, 1), link('gap')],
      ['repeated', events.toSpliced(spoken, 0, one), link('gap', number + 1)],
      ['changed places', put(spoken, two).with(next, one), link('gap')],
      ['another audience', put(spoken, { ...one, audience: 'seat:MLT' }), link('audience', 1, 'seat:MLT')],
    ]
    for (const [what, changed, fault] of cases) {
      const { faults } = await check(
        await forged(bytes, () => ({ events: changed, heads: headsOf(changed) })),
      )
      expect([what, faults[0]]).toEqual([what, fault])
    }
    const ownAct = events.findIndex(({ actor }) => actor.person === 'p_MLT')
    const own = events[ownAct]
    if (!own) throw new Error('an act of one’s own')
    const another = put(ownAct, { ...own, actor: { ...own.actor, person: 'p_other' } })
    expect((await check(await forged(bytes, () => ({ events: another })))).faults).toContainEqual(
      link('person', own.chain.number, own.audience),
    )
    const entered = events.findIndex(({ via }) => via?.paper)
    const rests = events[entered]
    if (!rests?.via) throw new Error('an act on paper')
    const swapped = put(entered, {
      ...rests,
      via: { ...rests.via, paper: { name: 'Other', hash: sha256('x') } },
    })
    expect((await check(await forged(bytes, () => ({ events: swapped })))).faults).toContainEqual(
      link('paper', rests.chain.number),
    )
    const rewritten = await forged(bytes, () => ({ versions: new Map([[0, '{"type":"doc"}']]) }))
    expect((await check(rewritten)).faults).toEqual([{ what: 'version-changed', version: 0 }])
    expect((await check(await forged(bytes, () => ({ versions: new Map() })))).faults).toEqual([
      { what: 'version-missing', version: 0 },
    ])
    const silence = events.findIndex(({ type }) => type === 'SilenceOpened')
    const claimed = await forged(bytes, ({ heads }) => ({
      heads: heads.map((head) => ({ ...head, number: 99 })),
    }))
    expect(await faultsOf(claimed)).toEqual(['end', 'end'])
    expect(silence).toBeGreaterThan(0)
  })

  it('[BUN-5] is found for every act and every way of harm that chance tries', async () => {
    const made = await house()
    const bytes = await bundler(made)('MLT', await lived(made))
    const { events } = contentsOf(bytes)
    const anyOther = fc.tuple(
      fc.nat(events.length - 1),
      fc.constantFrom('drop', 'twice', 'at', 'type', 'salt'),
    )
    await fc.assert(
      fc.asyncProperty(anyOther, async ([index, how]) => {
        const event = events[index]
        if (!event) return
        // What is cut off at its end is another matter: see BUN-6.
        const last = !events.some((other, place) => place > index && other.audience === event.audience)
        if (last && how === 'drop') return
        const harmed: Record<typeof how, readonly EventView[]> = {
          drop: events.toSpliced(index, 1),
          twice: events.toSpliced(index, 0, event),
          at: events.with(index, { ...event, at: event.at - 1 }),
          type: events.with(index, { ...event, type: 'TextOpened' } as EventView),
          salt: events.with(index, { ...event, chain: { ...event.chain, salt: '0'.repeat(32) } }),
        }
        if (how === 'type' && event.type === 'TextOpened') return
        const { faults } = await check(
          await forged(bytes, () => ({ events: harmed[how], heads: headsOf(harmed[how]) })),
        )
        expect(faults.filter(({ what }) => what === 'link')).toHaveLength(1)
      }),
      { numRuns: 80 },
    )
  })

  it('[BUN-6] is found by whoever holds a head or the fingerprint: a tail cut off, a history written anew', async () => {
    const made = await house()
    const document = await lived(made)
    const bytes = await bundler(made)('JPN', document, 'everyone')
    const { events } = contentsOf(bytes)
    const report = await check(bytes)
    const [end] = headsOf(events)
    const middle = events[2]?.chain
    if (!end || !middle || report.fingerprint === undefined) throw new Error('a chain')
    expect(
      await check(bytes, { heads: [{ hash: end.hash }, middle], key: report.fingerprint }),
    ).toMatchObject({
      faults: [],
      found: [end.hash, middle.hash],
    })

    const short = events.slice(0, -1)
    const cutOff = await forged(bytes, () => ({ events: short, heads: headsOf(short) }))
    expect((await check(cutOff)).faults).toEqual([])
    expect((await check(cutOff, { heads: [{ hash: end.hash }] })).faults).toEqual([
      { what: 'head', hash: end.hash, why: 'unknown' },
    ])
    expect((await check(cutOff, { heads: [end] })).faults).toEqual([
      { what: 'head', hash: end.hash, why: 'short' },
    ])
    expect((await check(cutOff, { key: report.fingerprint })).faults).toEqual([
      { what: 'key', held: report.fingerprint },
    ])

    const other = chainedAnew(
      document,
      events.map((event) =>
        event.type === 'CommentPosted'
          ? { ...event, data: { ...event.data, body: 'Something else.' } }
          : event,
      ),
    )
    const fork = await forged(bytes, () => ({ events: other, heads: headsOf(other) }))
    expect((await check(fork)).faults).toEqual([])
    expect((await check(fork, { heads: [end] })).faults).toEqual([
      { what: 'head', hash: end.hash, why: 'fork' },
    ])
    expect((await check(fork, { heads: [{ hash: end.hash }] })).faults).toHaveLength(1)
  })

  it('[BUN-7] never makes checking fail but in words: what is no record, what would swell, what is too deep', async () => {
    const made = await house()
    const bytes = await bundler(made)('MLT', await lived(made))
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (any) => {
        expect(await faultsOf(any)).toEqual(['no-bundle'])
      }),
      { numRuns: 100 },
    )
    expect(await faultsOf(packed({ 'a.txt': new Uint8Array(3) }))).toEqual(['no-bundle'])
    const swelling = packed({ ...filesOf(bytes), zeros: new Uint8Array(1_000) })
    const listed = Buffer.from(swelling).lastIndexOf('PK\u0001\u0002')
    // What its own list says of the last file's size, unpacked.
    new DataView(swelling.buffer, swelling.byteOffset).setUint32(listed + 24, 0x7f_ff_ff_ff, true)
    expect(await faultsOf(swelling)).toEqual(['no-bundle'])
    const deep = `{"events":[{"type":"X","audience":"everyone","command":"c","at":1,"actor":{"seat":"MLT"},"data":{"a":${'['.repeat(9_000)}${']'.repeat(9_000)}},"chain":{"audience":"everyone","number":1,"previous":"${noHead.hash}","hash":"${noHead.hash}","salt":"${'0'.repeat(32)}","person":"x"}}]}`
    expect(await faultsOf(packed({ ...filesOf(bytes), [recordFile]: Buffer.from(deep) }))).toContain(
      'file-changed',
    )
    for (const odd of [
      'null',
      '[]',
      '{"events":{}}',
      '{"events":[null]}',
      '{"events":[{"type":"SilenceOpened"}]}',
    ])
      expect(await faultsOf(packed({ ...filesOf(bytes), [recordFile]: Buffer.from(odd) }))).toContain(
        'file-changed',
      )
    const statement = JSON.parse(Buffer.from(filesOf(bytes)[statementFile] ?? []).toString('utf8')) as object
    for (const odd of [
      { heads: null },
      { files: { a: 1 } },
      { body: null },
      { form: 'x' },
      { __proto__: null },
    ])
      expect(
        await faultsOf(
          packed({
            ...filesOf(bytes),
            [statementFile]: Buffer.from(JSON.stringify({ ...statement, ...odd, v: 'odd' in odd ? 2 : 1 })),
          }),
        ),
      ).not.toEqual([])
  })
})

describe('the command', () => {
  const run = async (...args: readonly string[]) => {
    const [said, complained]: [string[], string[]] = [[], []]
    const code = await verifyBundle(args, {
      say: (line) => void said.push(line),
      complain: (line) => void complained.push(line),
    })
    return { code, said: said.join('\n'), complained: complained.join('\n') }
  }

  it('[BUN-8] says what holds, and what does not, with its code', async () => {
    const made = await house()
    const document = await lived(made)
    const bytes = await bundler(made)('MLT', document)
    const folder = temporaryFolder()
    const put = (name: string, content: Uint8Array): string => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const file = put('record.zip', bytes)
    const { fingerprint = '', chains } = await check(bytes)
    const head = chains.find(({ audience }) => audience === 'everyone')
    if (!head) throw new Error('a public chain')

    const plain = await run(file)
    expect(plain.code).toBe(0)
    expect(plain.said).toContain('“Anniversary”')
    expect(plain.said).toContain('Everything holds. That others hold the same history')
    const held = await run(
      file,
      '--head',
      head.hash,
      '--head',
      `${document}/everyone/${head.number}/${head.hash}`,
      '--key',
      fingerprint,
    )
    expect(held).toMatchObject({ code: 0, complained: '' })
    expect(held.said).toMatch(/the one that was given/)
    expect(held.said).toMatch(/Everything holds\.$/)

    const foreign = await run(file, '--head', sha256('another'), '--key', sha256('a key'))
    expect(foreign.code).toBe(1)
    expect(foreign.complained).toContain('it is on no chain here')
    expect(foreign.complained).toContain('it is not signed with the key')
    const flipped = Uint8Array.from(bytes)
    const inside = filesOf(bytes)
    const record = inside[recordFile]
    if (!record) throw new Error('a record')
    record[record.length - 20] = 33
    expect((await run(put('changed.zip', packed(inside)))).complained).toContain(
      'record.json is not what was signed',
    )
    expect((await run(put('cut.zip', flipped.subarray(0, 500)))).complained).toContain('this is no record')

    expect((await run()).code).toBe(2)
    expect((await run(file, file)).code).toBe(2)
    expect((await run(file, '--head', 'abc')).complained).toContain('A head is given as the note prints it')
    expect((await run(file, '--key', 'abc')).complained).toContain('64 hexadecimal digits')
    expect((await run(join(folder, 'none.zip'))).complained).toContain('cannot be read')
  })
})
