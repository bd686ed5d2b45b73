/** The part of the contract that speaks of names, keys and values: ST-8, ST-9, ST-10. */
import { fc } from '../support/property.ts'
import { expect, it } from 'vitest'
import type { Store } from '../../server/storage/port.ts'
import { append, draft, event, namesIn, outcome } from './contract-commits.ts'

export type Given = { readonly store: Store; readonly reopen: () => Promise<void> }

export const keysAndValues = (given: () => Given): void => {
  it('[ST-8] names of any characters stay apart', async () => {
    let { store } = given()
    const nasty = [
      '',
      'a',
      'a\0',
      'a\0b',
      '\0',
      '\0\0',
      'a/b',
      'a:b',
      'ÿ',
      '\u{1d4b3}',
      '\ud800',
      '\udc00',
      '\uffff',
      '__proto__',
    ]
    const pairs = nasty.flatMap((body) => nasty.map((stream) => ({ body, stream })))
    await Promise.all(
      pairs.map((name, index) =>
        store.commit({
          ...append(name, 0, event(`${index}`)),
          outcomes: [{ body: name.body, person: name.stream, command: 'c', value: index }],
          rows: [
            { body: name.body, table: name.stream, key: [], value: Uint8Array.of(index) },
            { body: 'b', table: 't', key: [name.body, name.stream], value: Uint8Array.of(index, 1) },
          ],
        }),
      ),
    )
    await given().reopen()
    store = given().store
    for (const [index, name] of pairs.entries()) {
      expect(namesIn(await store.read(name))).toEqual([`${index}`])
      expect(await store.outcome(name.body, name.stream, 'c')).toBe(index)
      expect(await store.rows(name.body, name.stream)).toEqual([{ key: [], value: Uint8Array.of(index) }])
      const under = await store.rows('b', 't', [name.body, name.stream])
      expect(under).toEqual([{ key: [name.body, name.stream], value: Uint8Array.of(index, 1) }])
    }
    const listed = await store.streams()
    expect(listed).toHaveLength(pairs.length)
    expect(listed).toEqual(expect.arrayContaining(pairs))
  })

  it('[ST-8] rows under a prefix are those whose first parts are equal to it, in order of code points', async () => {
    const { store } = given()
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.array(anyText, { maxLength: 3 }), {
          selector: (key) => JSON.stringify(key),
          maxLength: 12,
        }),
        fc.array(anyText, { maxLength: 2 }),
        fc.uuid(),
        async (keys, prefix, table) => {
          await store.commit({
            streams: [],
            rows: keys.map((key, index) => ({ body: 'b', table, key, value: Uint8Array.of(index) })),
          })
          const expected = keys
            .map((key, index) => ({ key, value: Uint8Array.of(index) }))
            .filter(({ key }) => prefix.every((part, index) => key[index] === part))
            .sort((one, two) => compareKeys(one.key, two.key))
          expect(await store.rows('b', table, prefix)).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('[ST-8] streams are listed in order of body and name', async () => {
    const { store } = given()
    const names = ['b', 'a', 'é', 'Z', '\u{1f58b}', 'aa', '\uffee']
    for (const stream of names) await store.commit(append({ body: 'y', stream }, 0, event('x')))
    await store.commit(append({ body: 'x', stream: 'z' }, 0, event('x')))
    const inOrder = [...names].sort((one, two) => compareKeys([one], [two]))
    expect(await store.streams()).toEqual([
      { body: 'x', stream: 'z' },
      ...inOrder.map((stream) => ({ body: 'y', stream })),
    ])
  })

  it('[ST-9] an outcome is found under body, person and command together, and the first stays', async () => {
    const { store } = given()
    const refusal = { ok: false, refusal: { code: 'StageForbids' } }
    await store.commit({ streams: [], outcomes: [{ ...outcome, value: refusal }] })
    await store.commit({ streams: [], outcomes: [{ ...outcome, person: 'joao', value: null }] })
    await store.commit({ ...append(draft, 0, event('a')), outcomes: [{ ...outcome, value: 'second' }] })
    expect(await store.outcome('committee', 'ines', 'c1')).toEqual(refusal)
    expect(await store.outcome('committee', 'joao', 'c1')).toBeNull()
    expect(await store.outcome('committee', 'ines', 'c2')).toBeUndefined()
    expect(await store.outcome('other', 'ines', 'c1')).toBeUndefined()
  })

  it('[ST-10] metas, bytes and rows come back as they were, and absent bytes stay absent', async () => {
    const { store } = given()
    let number = 0
    const written = fc.record(
      {
        kind: fc.constantFrom('event' as const, 'text' as const),
        meta: json,
        bytes: fc.uint8Array({ maxLength: 9000 }),
      },
      { requiredKeys: ['kind', 'meta'] },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { maxLength: 6 }),
        fc.uint8Array({ maxLength: 9000 }),
        async (entries, value) => {
          number += 1
          const stream = { body: 'b', stream: `s${number}` }
          const row = { body: 'b', table: 't', key: [`${number}`] }
          await store.commit({ ...append(stream, 0, ...entries), rows: [{ ...row, value }] })
          expect(await store.read(stream)).toEqual(
            entries.map((entry, index) => ({ ...entry, seq: index + 1 })),
          )
          expect(await store.row(row)).toEqual(value)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('[ST-10] what is changed after it was given, or after it was read, does not reach the store', async () => {
    const { store } = given()
    const bytes = Uint8Array.of(1, 2, 3)
    const meta = { list: ['a'] }
    const value = { said: 'yes' }
    const row = Uint8Array.of(9)
    const committed = store.commit({
      streams: [{ ...draft, expectedSeq: 0, entries: [{ kind: 'text', meta, bytes }] }],
      outcomes: [{ ...outcome, value }],
      rows: [{ body: 'b', table: 't', key: ['k'], value: row }],
    })
    bytes.fill(0)
    row.fill(0)
    meta.list.push('b')
    value.said = 'no'
    await committed
    const [first] = await store.read(draft)
    expect(first).toEqual({ seq: 1, kind: 'text', meta: { list: ['a'] }, bytes: Uint8Array.of(1, 2, 3) })
    first?.bytes?.fill(0)
    ;(await store.row({ body: 'b', table: 't', key: ['k'] }))?.fill(0)
    expect(await store.read(draft)).toEqual([
      { seq: 1, kind: 'text', meta: { list: ['a'] }, bytes: Uint8Array.of(1, 2, 3) },
    ])
    expect(await store.row({ body: 'b', table: 't', key: ['k'] })).toEqual(Uint8Array.of(9))
    expect(await store.outcome('committee', 'ines', 'c1')).toEqual({ said: 'yes' })
  })
}

/** With what keys must bear: zeros, lone surrogates, astral characters, short strings that meet. */
const anyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom('\0', 'a', 'b', '\u00ff', '\ud800', '\udfff', '\uffff', '\u{1f58b}'),
    maxLength: 3,
  }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

/** JSON has no -0. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)

const compareKeys = (one: readonly string[], two: readonly string[]): number => {
  for (const [index, part] of one.entries()) {
    const counterpart = two[index]
    if (counterpart === undefined) return 1
    const order = compareText(part, counterpart)
    if (order !== 0) return order
  }
  return one.length - two.length
}

const compareText = (one: string, two: string): number => {
  const [left, right] = [codePoints(one), codePoints(two)]
  for (const [index, point] of left.entries()) {
    const counterpart = right[index]
    if (counterpart === undefined) return 1
    if (point !== counterpart) return point - counterpart
  }
  return left.length - right.length
}

const codePoints = (text: string): readonly number[] =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0)
