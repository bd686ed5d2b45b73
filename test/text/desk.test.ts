/** A delegation's desk: TXT-31 to TXT-33. */
import { fc } from '../support/property.ts'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import {
  draftBody,
  draftReasons,
  putDraft,
  readDrafts,
  removeDraft,
  type Draft,
} from '../../shared/text/desk.ts'
import { readBlock } from '../../shared/text/read.ts'
import { canonicalRuns, plainText } from '../../shared/text/schema.ts'
import { block, copyOf, meet, run, runsArbitrary } from './support.ts'

const id = '0a1b2c3d-0000-4000-8000-000000000001'
const draft: Draft = {
  id,
  kind: 'change',
  paragraph: 'pfirst001',
  after: null,
  base: block('pfirst001', 'The Council urges all States', 1),
  content: [run('The Council '), run('requests', 'italic'), run(' all States')],
  reasons: 'Agreed language',
  origin: 'typed',
  person: 'ben',
  at: 1_000,
}

const deskOf = (...drafts: readonly Draft[]): Y.Doc => {
  const doc = new Y.Doc({ gc: false })
  doc.clientID = 1
  for (const one of drafts) putDraft(doc, one)
  return doc
}

const elementOf = (doc: Y.Doc): Y.XmlElement => {
  const element = draftBody(doc, id)?.get(0)
  if (!(element instanceof Y.XmlElement)) throw new Error('no block')
  return element
}

const textOf = (doc: Y.Doc): Y.XmlText => {
  const words = elementOf(doc).get(0)
  if (!(words instanceof Y.XmlText)) throw new Error('no words')
  return words
}

const draftArbitrary: fc.Arbitrary<Draft> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom<Draft['kind']>('change', 'add', 'delete'),
    paragraph: fc.constantFrom(null, 'pfirst001', 'psecond02'),
    after: fc.constantFrom(null, 'pfirst001'),
    base: fc.option(runsArbitrary, { nil: undefined }),
    blockType: fc.option(fc.constantFrom('paragraph' as const, 'heading' as const), { nil: undefined }),
    level: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    content: runsArbitrary.map(canonicalRuns),
    reasons: fc.string({ unit: 'grapheme' }),
    origin: fc.constantFrom<Draft['origin']>('typed', 'rescued', 'refused', 'offline'),
    person: fc.constantFrom('ben', 'ada'),
    at: fc.nat(),
  })
  .map(({ base, blockType, level, ...rest }) => ({
    ...rest,
    ...(base ? { base: block('pfirst001', canonicalRuns(base)) } : {}),
    ...(blockType ? { blockType } : {}),
    ...(level === undefined ? {} : { level }),
  }))

test('[TXT-31] a draft reads back as it was put, here and elsewhere', () => {
  fc.assert(
    fc.property(draftArbitrary, (one) => {
      const doc = deskOf(one)
      expect(readDrafts(doc)).toEqual([one])
      expect(readDrafts(copyOf(doc, 2))).toEqual([one])
    }),
  )
})

test('[TXT-31] a draft put over another is that draft', () => {
  fc.assert(
    fc.property(draftArbitrary, draftArbitrary, (first, second) => {
      const doc = deskOf({ ...first, id }, { ...second, id })
      expect(readDrafts(doc)).toEqual([{ ...second, id }])
    }),
  )
})

test('[TXT-31] putting the same draft again writes nothing', () => {
  fc.assert(
    fc.property(draftArbitrary, (one) => {
      const doc = deskOf(one)
      const before = Y.encodeStateAsUpdate(doc)
      putDraft(doc, one)
      expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
    }),
  )
})

test('[TXT-31] what a colleague types meanwhile in body and reasons is kept', () => {
  const here = deskOf(draft)
  const there = copyOf(here, 2)
  putDraft(here, {
    ...draft,
    content: [run('The Council '), run('requests', 'italic'), run(' all Member States')],
    reasons: 'Agreed language of 2014',
  })
  textOf(there).insert(0, 'Now ', {})
  draftReasons(there, id)?.insert(0, 'Note: ')
  meet(here, there)
  const [merged] = readDrafts(here)
  expect(plainText(merged?.content)).toBe('Now The Council requests all Member States')
  expect(merged?.reasons).toBe('Note: Agreed language of 2014')
  expect(readDrafts(there)).toEqual(readDrafts(here))
})

test('[TXT-31] drafts are read oldest first', () => {
  const ids = ['a', 'b', 'c'].map((letter) => id.replace('0a1b', `${letter}a1b`))
  const doc = deskOf(...ids.map((id, place) => ({ ...draft, id, at: place === 0 ? 9 : 5 })))
  expect(readDrafts(doc).map((one) => one.id)).toEqual([ids[1], ids[2], ids[0]])
})

test('[TXT-32] what is not a draft is left out', () => {
  const doc = deskOf(draft)
  const drafts = doc.getMap('drafts')
  drafts.set('text', 'not a map')
  drafts.set('empty', new Y.Map())
  drafts.set('__proto__', new Y.Map([['kind', 'change']]))
  drafts.set('odd kind', new Y.Map([['kind', 'vote']]))
  expect(readDrafts(doc)).toEqual([draft])
})

test('[TXT-32] anything in the fields of a draft is read as nothing there', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ deep: [1] }),
    fc.constant('__proto__'),
  )
  const names = ['paragraph', 'after', 'base', 'level', 'type', 'origin', 'person', 'at', 'body', 'reasons']
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), anything)), (fields) => {
      const doc = deskOf(draft)
      const held = new Y.Map<unknown>([['kind', 'add'], ...fields])
      doc.getMap('drafts').set('garbled', held)
      const [read] = readDrafts(doc).filter((one) => one.id === 'garbled')
      expect(read).toMatchObject({ id: 'garbled', kind: 'add', content: [], reasons: '' })
      expect(readDrafts(doc).find((one) => one.id === id)).toEqual(draft)
    }),
  )
})

test('[TXT-32] words survive the loss of every label', () => {
  const doc = deskOf(draft)
  const held = doc.getMap('drafts').get(id)
  if (!(held instanceof Y.Map)) throw new Error('no draft')
  for (const name of ['paragraph', 'after', 'base', 'level', 'type', 'origin', 'person', 'at'])
    held.delete(name)
  expect(readDrafts(doc)).toEqual([
    {
      id,
      kind: 'change',
      paragraph: null,
      after: null,
      content: draft.content,
      reasons: draft.reasons,
      origin: 'typed',
      person: '',
      at: 0,
    },
  ])
})

test('[TXT-32] a second block that an editor made is read on', () => {
  const doc = deskOf(draft)
  const more = new Y.XmlElement('paragraph')
  draftBody(doc, id)?.insert(1, [more])
  more.insert(0, [new Y.XmlText('to comply')])
  expect(plainText(readDrafts(doc)[0]?.content)).toBe('The Council requests all States to comply')
  putDraft(doc, draft)
  expect(readDrafts(doc)).toEqual([draft])
})

test('[TXT-32] an element or a formatted text is no body and no reasons', () => {
  const doc = deskOf(draft)
  const held = doc.getMap('drafts').get(id)
  if (!(held instanceof Y.Map)) throw new Error('no draft')
  held.set('body', new Y.XmlElement('paragraph'))
  held.set('reasons', new Y.XmlText('x'))
  expect([draftBody(doc, id), draftReasons(doc, id)]).toEqual([undefined, undefined])
  putDraft(doc, draft)
  expect(readDrafts(doc)).toEqual([draft])
})

test('[TXT-33] the body holds one block with the attributes of the text’s', () => {
  const doc = deskOf(draft)
  expect(draftBody(doc, id)?.length).toBe(1)
  expect(readBlock(elementOf(doc))).toEqual({ ...block('pfirst001', draft.content, 1) })
  expect(draftReasons(doc, id)?.toJSON()).toBe('Agreed language')
})

test('[TXT-33] a removed draft is gone, and removing it again harms nothing', () => {
  const doc = deskOf(draft)
  removeDraft(doc, id)
  removeDraft(doc, id)
  expect(readDrafts(doc)).toEqual([])
  expect([draftBody(doc, id), draftReasons(doc, id)]).toEqual([undefined, undefined])
})
