/**
 * What no honest editor sends, through real sockets, with two honest people in the room: they notice nothing, and the text
 * is as it was.
 */
import * as Y from 'yjs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeCode } from '../../shared/protocol/socket.ts'
import { rootName } from '../../shared/text/schema.ts'
import { startRoomServer, type RoomServer } from '../support/room-server.ts'
import { Bare, guest, until, type Guest } from './support/sockets.ts'
import { collected, copyOf, deletions, updateBy } from './support/updates.ts'

let server: RoomServer
let bystanders: Guest[]
let attacker: Bare
let state: Uint8Array

beforeEach(async () => {
  server = await startRoomServer()
  bystanders = [await guest(server, 'one'), await guest(server, 'two')]
  attacker = await Bare.open(server, 'mallory')
  state = await server.lane.read(({ text }) => Y.encodeStateAsUpdate(text.doc))
})
afterEach(async () => {
  for (const one of bystanders) one.leave()
  attacker.leave()
  await server.close()
})

/** The two go on as before, in step with each other and with the disk. */
const unharmed = async (): Promise<void> => {
  const [one, two] = bystanders
  if (!one || !two) throw new Error('two bystanders')
  const before = await server.words()
  one.editor.type(0, 0, 'still ')
  await until('the other sees it', () => two.editor.lines[0] === `still ${before[0]}`)
  const expected = [`still ${before[0]}`, ...before.slice(1)]
  expect(await server.words()).toEqual(expected)
  expect(two.editor.lines).toEqual(expected)
  expect((await server.reopened()).text()).toEqual(await server.lane.read(({ text }) => text.text()))
  expect(
    await server.lane.read(({ text }) => [text.doc.store.pendingStructs, text.doc.store.pendingDs]),
  ).toEqual([null, null])
  expect([one, two].every(({ provider }) => provider.wsconnected)).toBe(true)
}

const poisoned = async (update: Uint8Array, step: 1 | 2 = 2): Promise<void> => {
  const before = await server.words()
  attacker.sync(step, update)
  expect((await attacker.end()).code).toBe(closeCode.poisoned)
  expect(await server.words()).toEqual(before)
  await unharmed()
}

const forge = (change: (root: Y.XmlFragment, doc: Y.Doc) => void, client = 666): Uint8Array =>
  updateBy(copyOf(state, client), (doc) => change(doc.getXmlFragment(rootName), doc))

it("[ROOM-13] words under another's client id close the socket", async () => {
  const [one] = bystanders
  if (!one) throw new Error('a bystander')
  one.editor.type(0, 0, 'mine ')
  await until('it is on disk', async () => (await server.words())[0]?.startsWith('mine ') === true)
  state = await server.lane.read(({ text }) => Y.encodeStateAsUpdate(text.doc))
  await poisoned(
    forge((root) => {
      const text = (root.get(0) as Y.XmlElement).get(0) as Y.XmlText
      text.insert(0, 'EVIL')
    }, one.editor.doc.clientID),
  )
})

it("[ROOM-13] presence under another's client id closes the socket and shows nothing", async () => {
  const [one] = bystanders
  if (!one) throw new Error('a bystander')
  one.editor.type(0, 0, 'mine ')
  await until('it is on disk', async () => (await server.words())[0]?.startsWith('mine ') === true)
  attacker.awareness([[one.editor.doc.clientID, 2 ** 40, { user: { name: 'somebody else' } }]])
  expect((await attacker.end()).code).toBe(closeCode.poisoned)
  await unharmed()
})

it('[ROOM-13] a page that was only opened leaves nothing in the log or among the authors, and nobody takes its id while it lives', async () => {
  const [one] = bystanders
  if (!one) throw new Error('a bystander')
  const kept = async () => ({
    entries: await server.gate.store.lastSeq(server.lane.stream),
    clients: (await server.lane.read(({ text }) => text.attribution())).clients.length,
  })
  const before = await kept()
  const reader = await guest(server, 'reader', { params: { person: 'p8', of: 'peru' } })
  const quiet = reader.editor.doc.clientID
  await until('it is shown', () => one.provider.awareness.getStates().size > 2)
  const squatter = await Bare.open(server, 'squatter')
  squatter.awareness([[quiet, 1, { cursor: null }]])
  expect((await squatter.end()).code).toBe(closeCode.poisoned)
  const words = (client: number) =>
    forge((root) => ((root.get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'EVIL'), client)
  expect(await kept()).toEqual(before)
  await poisoned(words(quiet))
  const { clients } = await kept()
  reader.editor.type(0, 0, 'honest ')
  await until('its words are there', async () => (await server.words())[0]?.startsWith('honest ') === true)
  expect((await kept()).clients).toBe(clients + 1)
  // It has written: now the id is its own for good.
  reader.leave()
  await until('it has left', () => one.provider.awareness.getStates().size <= 2)
  state = await server.lane.read(({ text }) => Y.encodeStateAsUpdate(text.doc))
  const late = await Bare.open(server, 'late')
  late.sync(2, words(quiet))
  expect((await late.end()).code).toBe(closeCode.poisoned)
  expect((await server.reopened()).ownership(quiet, { person: 'p8', seat: 'peru' })).toBe('own')
})

it('[ROOM-14] a struct without content and beyond all clocks', () => poisoned(collected(666, 0, 2 ** 52)))

it('[ROOM-14] more collected characters than anybody types and deletes at once', () =>
  poisoned(collected(666, 0, 200_000)))

it('[ROOM-15] what rests on missing structs is not stored; everything is asked for again', async () => {
  const doc = copyOf(state, 666)
  const text = (doc.getXmlFragment(rootName).get(0) as Y.XmlElement).get(0) as Y.XmlText
  updateBy(doc, () => text.insert(0, 'unseen '))
  const later = updateBy(doc, () => text.insert(7, 'later '))
  const asked = attacker.kinds.filter((kind) => kind === 0).length
  attacker.sync(2, later)
  await until('it is asked again', () => attacker.kinds.filter((kind) => kind === 0).length > asked)
  expect(attacker.frame('ack')).toBeUndefined()
  await unharmed()
  attacker.sync(1, Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(state)))
  await until('both frames count', () => attacker.frame('ack')?.frames === 2)
  expect((await server.words())[0]).toContain('unseen later ')
})

it('[ROOM-14] half a million delete ranges', () => poisoned(deletions(666, 100_000)))

it('[ROOM-15] delete ranges for a client nobody knows are not kept', async () => {
  attacker.sync(2, deletions(424_242, 10))
  await unharmed()
  expect(attacker.closed).toBeUndefined()
})

it('[ROOM-14] an update cut off at any place changes nothing', async () => {
  const whole = forge((root) => ((root.get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'hello'))
  const before = await server.words()
  for (let cut = 1; cut < whole.length; cut += 1) {
    const socket = await Bare.open(server, `cut${cut}`)
    socket.sync(2, whole.slice(0, cut))
    await until(
      'it is dealt with',
      () =>
        socket.closed !== undefined ||
        socket.frame('ack') !== undefined ||
        socket.kinds.filter((kind) => kind === 0).length > 1,
    )
    expect(await server.words()).toEqual(before)
    socket.leave()
  }
  await unharmed()
})

it('[ROOM-14] blocks within blocks', () =>
  poisoned(
    forge((root) => {
      let inner = new Y.XmlElement('paragraph')
      root.insert(0, [inner])
      for (let depth = 0; depth < 300; depth += 1) {
        const next = new Y.XmlElement('paragraph')
        inner.insert(0, [next])
        inner = next
      }
    }),
  ))

it.each([
  [
    'an unknown root',
    (_: Y.XmlFragment, doc: Y.Doc) =>
      doc.getXmlFragment('elsewhere').insert(0, [new Y.XmlElement('paragraph')]),
  ],
  ['an unknown node', (root: Y.XmlFragment) => root.insert(0, [new Y.XmlElement('script')])],
  ['words directly under the root', (root: Y.XmlFragment) => root.insert(0, [new Y.XmlText('loose')])],
  [
    'an unknown attribute',
    (root: Y.XmlFragment) => (root.get(0) as Y.XmlElement).setAttribute('onclick', 'x'),
  ],
  [
    'an attribute named __proto__',
    (root: Y.XmlFragment) => (root.get(0) as Y.XmlElement).setAttribute('__proto__', 'x'),
  ],
  [
    'an attribute of another type',
    (root: Y.XmlFragment) => (root.get(0) as Y.XmlElement).setAttribute('id', { a: 1 } as unknown as string),
  ],
  [
    'a level out of bounds',
    (root: Y.XmlFragment) => (root.get(0) as Y.XmlElement).setAttribute('level', 99 as unknown as string),
  ],
  [
    'an unknown mark',
    (root: Y.XmlFragment) =>
      ((root.get(0) as Y.XmlElement).get(0) as Y.XmlText).format(0, 3, { link: { href: 'x' } }),
  ],
  [
    'a mark with a value',
    (root: Y.XmlFragment) =>
      ((root.get(0) as Y.XmlElement).get(0) as Y.XmlText).format(0, 3, { bold: { style: 'x' } }),
  ],
  [
    'an embedded object',
    (root: Y.XmlFragment) =>
      ((root.get(0) as Y.XmlElement).get(0) as Y.XmlText).insertEmbed(0, { image: 'x' }),
  ],
  [
    'an attribute of words',
    (root: Y.XmlFragment) => ((root.get(0) as Y.XmlElement).get(0) as Y.XmlText).setAttribute('x', 'y'),
  ],
  [
    'a map within a block',
    (root: Y.XmlFragment) => (root.get(0) as Y.XmlElement).insert(0, [new Y.Map() as unknown as Y.XmlText]),
  ],
])('[ROOM-14] %s', (_, change) => poisoned(forge((root, doc) => change(root, doc))))

it('[ROOM-15] one client id in two documents: what differs becomes a draft, and nobody is thrown out', async () => {
  const [one] = bystanders
  if (!one) throw new Error('a bystander')
  const client = 777
  const twin = (words: string): Uint8Array =>
    forge((root) => ((root.get(1) as Y.XmlElement).get(0) as Y.XmlText).insert(0, words), client)
  attacker.sync(2, twin('aaa '))
  await until('the first is taken', () => attacker.frame('ack')?.frames === 1)
  attacker.sync(2, twin('bbb '))
  await until('the second is refused', () => attacker.frame('refused') !== undefined)
  expect(attacker.frame('refused')).toMatchObject({ code: 'WordsDiffer', rule: 'ROOM-12' })
  expect(attacker.closed).toBeUndefined()
  expect((await server.words())[1]).toBe('aaa alpha beta gamma delta')
  await unharmed()
})

it('[ROOM-19] two hundred thousand presences in one frame', async () => {
  const entries = Array.from({ length: 60_000 }, (_, index) => [1000 + index, 1, {}] as const)
  attacker.awareness(entries)
  attacker.awareness([[1000, 2, { user: { name: 'x' }, cursor: null }]])
  const [one] = bystanders
  await until('one presence of it is shown', () => (one?.provider.awareness.getStates().size ?? 0) >= 2)
  expect(one?.provider.awareness.getStates().size).toBeLessThanOrEqual(3)
  await unharmed()
})

it('[ROOM-14] frames that are no frames, text, too large, or closed with a foul code', async () => {
  const trials: ((socket: Bare) => void)[] = [
    (socket) => socket.socket.send(Buffer.of(0)),
    (socket) => socket.socket.send(Buffer.of(0, 9, 9, 9)),
    (socket) => socket.socket.send(Buffer.of(0, 2, 255, 255, 255, 255, 15)),
    (socket) => socket.socket.send(Buffer.of(0, 0, 255)),
    (socket) => socket.socket.send('{"t":"text"}'),
    (socket) => socket.socket.send(Buffer.alloc(2 * 1024 * 1024)),
    (socket) => socket.socket.send(Buffer.of(1, 3, 255, 255, 255)),
  ]
  for (const [index, trial] of trials.entries()) {
    const socket = await Bare.open(server, `odd${index}`)
    trial(socket)
    expect([closeCode.poisoned, 1009, 1006]).toContain((await socket.end()).code)
  }
  await unharmed()
})

it('[ROOM-14] names of rooms that are no names', async () => {
  for (const room of [
    '__proto__',
    'constructor',
    '%2e%2e',
    'a%00b',
    'd_roomserver0000000000~desk~two',
    'x'.repeat(200),
  ]) {
    const socket = new Bare(`${server.url}/${room}?${new URLSearchParams(server.as('mallory'))}`)
    expect([closeCode.unknown, 1006]).toContain((await socket.end()).code)
  }
  await unharmed()
})

it('[ROOM-5] a lying state vector, again and again, costs the server nothing it has not kept', async () => {
  for (let count = 0; count < 20; count += 1) attacker.sync(0, Uint8Array.of(0))
  await until(
    'all are answered',
    () => attacker.raw.filter((frame) => frame[0] === 0 && frame[1] === 1).length === 20,
  )
  const answers = attacker.raw.filter((frame) => frame[0] === 0 && frame[1] === 1)
  expect(new Set(answers.map((answer) => Buffer.from(answer).toString('base64'))).size).toBe(1)
  await unharmed()
})
