/** What updates would cost Yjs is known before they are applied: counted like Yjs, in its order, on honest and forged ones. */
import { afterEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { Sketch } from '../../server/rooms/effort.ts'
import { limits } from '../../server/rooms/limits.ts'
import { turnsOf, type Struct } from '../../server/rooms/order.ts'
import { Server } from './support/network.ts'
import { Random } from './support/random.ts'
import { afterNothing, copyOf, letters, putFirst, updateBy, type Letter } from './support/updates.ts'

afterEach(() => vi.restoreAllMocks())

const text = 'words'

/** What Yjs does with an update: the structs it takes in, and the steps past other words. */
const watched = (
  doc: Y.Doc,
  update: Uint8Array,
): { readonly order: readonly string[]; readonly steps: number } => {
  const took = vi.spyOn(Y.Item.prototype, 'integrate')
  // At each step it puts the item it passes into two sets.
  const put = vi.spyOn(Set.prototype, 'add')
  Y.applyUpdate(doc, update)
  const order = took.mock.contexts.map((item) =>
    item instanceof Y.Item ? `${item.id.client}:${item.id.clock}` : '',
  )
  const steps = put.mock.calls.filter(([value]) => value instanceof Y.Item).length / 2
  took.mockRestore()
  put.mockRestore()
  return { order, steps }
}

const foretold = (doc: Y.Doc, update: Uint8Array): ReturnType<typeof watched> => {
  const clients = new Map<number, Struct[]>()
  for (const struct of Y.decodeUpdate(update).structs)
    clients.set(struct.id.client, [...(clients.get(struct.id.client) ?? []), struct])
  const sketch = new Sketch(doc, Infinity)
  const order: string[] = []
  for (const { struct, known } of turnsOf(doc, clients)) {
    if (!(struct instanceof Y.Item) || struct.id.clock + struct.length <= known) continue
    order.push(`${struct.id.client}:${Math.max(struct.id.clock, known)}`)
    sketch.place(struct, known)
  }
  return { order, steps: sketch.effort.steps }
}

const openDoc = (client: number, words = ''): Y.Doc => {
  const doc = new Y.Doc({ gc: false })
  doc.clientID = client
  doc.getText(text).insert(0, words)
  return doc
}

const asYjs = (doc: Y.Doc, update: Uint8Array, seed: number): number => {
  const before = foretold(doc, update)
  expect([seed, before]).toEqual([seed, watched(doc, update)])
  return before.steps
}

it('[ROOM-40] what honest people send who have not seen each other is counted as Yjs would', () => {
  let steps = 0
  for (let seed = 1; seed <= 15; seed += 1) {
    const random = new Random(seed)
    const server = openDoc(7)
    const docs = Array.from({ length: 5 }, (_, index) => openDoc(1 + random.below(1e9) + index))
    for (let turn = 0; turn < 60; turn += 1) {
      const doc = random.pick(docs)
      const words = doc.getText(text)
      for (let left = random.below(6); left >= 0; left -= 1)
        if (random.below(4) === 0 && words.length > 2) words.delete(random.below(words.length - 1), 1)
        else words.insert(random.below(words.length + 1), 'abc'.slice(random.below(3)))
      if (random.below(3) > 0) continue
      steps += asYjs(server, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server)), seed)
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(server))
    }
    for (const doc of docs) steps += asYjs(server, Y.encodeStateAsUpdate(doc), seed)
    steps += asYjs(openDoc(8), Y.encodeStateAsUpdate(server), seed)
  }
  expect(steps).toBeGreaterThan(1_000)
})

it('[ROOM-40] what nobody could have typed is counted as Yjs would', () => {
  let steps = 0
  for (let seed = 1; seed <= 80; seed += 1) {
    const random = new Random(seed)
    const root = new Y.Doc({ gc: false })
    root.clientID = 5
    root.getMap<Y.Text>('root').set('words', new Y.Text('hello world'))
    const words = root.getMap<Y.Text>('root').get('words')?._item
    if (!words) throw new Error('there are words')
    const held = (): readonly Y.ID[] => {
      const ids: Y.ID[] = []
      for (let item = root.getMap<Y.Text>('root').get('words')?._start; item; item = item.right)
        for (let at = 0; at < item.length; at += 1) ids.push(Y.createID(item.id.client, item.id.clock + at))
      return ids
    }
    for (let round = 0; round < 5; round += 1) {
      const ids = held()
      const made: Y.ID[] = []
      const lists = [...new Set([1, 2, 3].map((one) => one + random.below(20) * 10))].map((client) => {
        const from = Y.getState(root.store, client)
        const list = Array.from({ length: 1 + random.below(8) }, (_, index): Letter => {
          const near = made.length > 0 && random.below(3) === 0
          const behind = random.below(ids.length)
          const before = behind + 1 + random.below(Math.max(1, ids.length - behind))
          const [left, right] = near ? [random.pick(made), undefined] : [ids[behind], ids[before]]
          made.push(Y.createID(client, from + index))
          return {
            ...(left && random.below(3) > 0 ? { behind: left } : {}),
            ...(right && random.below(3) > 0 ? { before: right } : {}),
          }
        })
        return [client, list, from] as const
      })
      steps += asYjs(root, letters(words.id, lists), seed)
      expect(root.store.pendingStructs).toBeNull()
    }
    steps += asYjs(new Y.Doc({ gc: false }), Y.encodeStateAsUpdate(root), seed)
  }
  expect(steps).toBeGreaterThan(1_000)
})

const blockWords = (server: Server): Y.XmlText => {
  const block = server.text.doc.getXmlFragment('default').get(0)
  const words = block instanceof Y.XmlElement ? block.get(0) : undefined
  if (!(words instanceof Y.XmlText)) throw new Error('a block has words')
  return words
}

it('[ROOM-41] thirty who come back from work offline at one place are far below the limit', () => {
  const server = new Server(['one two three'])
  const state = Y.encodeStateAsUpdate(server.text.doc)
  let most = 0
  for (let person = 1; person <= 30; person += 1) {
    const doc = copyOf(state, 1_000 * person)
    const words = () => doc.getXmlFragment('default').get(0)
    // Ten times they begin anew at the very place where all the others do.
    const update = updateBy(doc, () => {
      const block = words()
      const inner = block instanceof Y.XmlElement ? block.get(0) : undefined
      if (!(inner instanceof Y.XmlText)) throw new Error('a block has words')
      for (let sentence = 0; sentence < 10; sentence += 1) {
        let at = 3
        for (const letter of `sentence ${sentence} of ${person} `) {
          inner.insert(at, letter)
          at += 1
        }
        // And put a word into what they have typed.
        inner.insert(7, 'and ')
      }
    })
    const name = `p${person}`
    const applied = server.stroke(name, update)
    most = Math.max(most, applied.steps)
  }
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(limits.stepsInUpdate / 10)
  expect(server.text.text().content.length).toBe(1)
})

it('[ROOM-41] ten thousand letters stepping over ten thousand are turned away, and nothing of them is kept', () => {
  const server = new Server(['one two three'])
  const within = blockWords(server)._item?.id
  if (!within) throw new Error('words are within something')
  const before = Y.encodeStateAsUpdate(server.text.doc)
  const update = letters(within, [
    [20, afterNothing(10_000, Y.createID(10, 9_999))],
    [10, putFirst(10, 10_000)],
  ])
  expect(() => server.stroke('mallory', update)).toThrow('more work than words')
  expect(Y.encodeStateAsUpdate(server.text.doc)).toEqual(before)
  expect(server.log.length).toBe(1)
})
