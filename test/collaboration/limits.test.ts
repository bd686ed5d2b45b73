/** What one socket may cost: words after a refusal, questions, what it says it has. */
import { afterEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { limits } from '../../server/rooms/limits.ts'
import { closeCode } from '../../shared/protocol/socket.ts'
import { plainText } from '../../shared/text/schema.ts'
import { SteppedClock } from '../support/clock.ts'
import { startRoomServer, type RoomServer, type RoomServerOptions } from '../support/room-server.ts'
import { Bare, guest, until, type Guest } from './support/sockets.ts'
import { copyOf, updateBy } from './support/updates.ts'

let server: RoomServer
const guests: Guest[] = []
const bares: Bare[] = []
const start = async (options: RoomServerOptions = {}): Promise<void> => {
  server = await startRoomServer(options)
}
const bare = async (name: string): Promise<Bare> => {
  const socket = await Bare.open(server, name)
  bares.push(socket)
  return socket
}
afterEach(async () => {
  for (const one of guests.splice(0)) one.leave()
  for (const one of bares.splice(0)) one.leave()
  await server.close()
})

/** Somebody who may not write, with a document of their own to type in all the same. */
const refused = async (who = 'mallory', client = 600) => {
  server.allow(who, { read: true, write: false, why: 'StageForbids' })
  const doc = copyOf(await server.lane.read(({ text }) => Y.encodeStateAsUpdate(text.doc)), client)
  const words = () => (doc.getXmlFragment('default').get(1) as Y.XmlElement).get(0) as Y.XmlText
  const socket = await bare(who)
  const type = (letters: string): void =>
    socket.sync(
      2,
      updateBy(doc, () => words().insert(0, letters)),
    )
  const drafted = async (): Promise<string> =>
    (await server.drafts(who)).map(({ content }) => plainText(content)).join('|')
  return { socket, type, drafted }
}

it('[ROOM-43] drafts of refused words are made up to date once a second, and told when they are on disk', async () => {
  const clock = new SteppedClock()
  await start({ clock })
  const { socket, type, drafted } = await refused()
  type('a')
  await until('it is told', () => socket.frame('refused') !== undefined)
  expect(await drafted()).toBe('aalpha beta gamma delta')
  const { frames } = server.rooms.stats()
  for (const letter of 'bcdefgh') type(letter)
  await until('all have come', () => server.rooms.stats().frames === frames + 7)
  await server.lane.idle()
  expect(await drafted()).toBe('aalpha beta gamma delta')
  clock.advance(1_000)
  await until('they are kept', async () => (await drafted()) === 'hgfedcbaalpha beta gamma delta')
  expect(socket.frames.filter(({ t }) => t === 'refused')).toHaveLength(1)
})

it('[ROOM-43] whoever leaves, and whoever is there when the server closes, loses none of them', async () => {
  await start({ clock: new SteppedClock() })
  const first = await refused()
  first.type('a')
  await until('it is told', () => first.socket.frame('refused') !== undefined)
  const { frames } = server.rooms.stats()
  first.type('b')
  await until('it has come', () => server.rooms.stats().frames === frames + 1)
  await server.lane.idle()
  first.socket.leave()
  await until('it is kept', async () => (await first.drafted()).startsWith('ba'))
  const second = await refused()
  second.type('x')
  await until('it is told', () => second.socket.frame('refused') !== undefined)
  const before = server.rooms.stats().frames
  second.type('y')
  await until('it has come', () => server.rooms.stats().frames === before + 1)
  await server.rooms.close()
  expect(await second.drafted()).toContain('yxalpha')
})

it('[ROOM-43] of very many who go on typing after a refusal the first come again, and none loses a word', async () => {
  await start({ clock: new SteppedClock() })
  const all: Awaited<ReturnType<typeof refused>>[] = []
  for (let number = 0; number < limits.refusedAtOnce + 3; number += 1)
    all.push(await refused(`typist${number}`, 700 + number))
  const [first, ...others] = all
  first?.type('a')
  await until('the first is told', () => first?.socket.frame('refused') !== undefined)
  // Not kept yet when the words that go with it are let go.
  first?.type('b')
  for (const { type } of others) type('x')
  for (const { socket } of others)
    await until('each is told', () => socket.frame('refused')?.draft !== undefined)
  await until('three have to come again', () => all.filter(({ socket }) => socket.closed).length === 3)
  expect(all.slice(0, 3).map(({ socket }) => socket.closed?.code)).toEqual(Array(3).fill(closeCode.reload))
  await until('what was typed last is kept', async () => (await first?.drafted())?.startsWith('ba') === true)
  for (const { drafted } of others) expect(await drafted()).toBe('xalpha beta gamma delta')
})

it('[ROOM-43] six megabytes of them are not taken, and pause nobody', async () => {
  await start()
  const one = await guest(server, 'one')
  const two = await guest(server, 'two')
  guests.push(one, two)
  const { socket, type } = await refused()
  let worst = 0
  let count = 0
  for (let sent = 0; sent < 30; sent += 1) type('word '.repeat(40_000))
  while (!socket.closed) {
    const from = performance.now()
    one.editor.type(0, 0, `${(count += 1)} `)
    await until('the other sees it', () => two.editor.lines[0]?.startsWith(`${count} `) === true)
    worst = Math.max(worst, performance.now() - from)
  }
  expect(socket.closed.code).toBe(closeCode.limits)
  expect(worst).toBeLessThan(2_000)
  expect((await server.drafts('mallory')).length).toBeGreaterThan(0)
})

it('[ROOM-52] as much of one person’s refused words as a desk may hold is kept, and whoever gives more is told', async () => {
  await start()
  const keepOf = (person: string, id: number, begun = false): Promise<boolean> =>
    server.desk('mallory').run(({ text }, writing) =>
      text.keep(
        {
          id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
          kind: 'add',
          paragraph: null,
          after: null,
          content: [{ type: 'text', text: 'word '.repeat(100_000) }],
          reasons: '',
          origin: 'refused',
          person,
          at: 1,
        },
        begun,
        1,
        writing,
      ),
    )
  let count = 0
  while (await keepOf('mallory', (count += 1))) expect(count).toBeLessThan(20)
  expect(count).toBe(10)
  const { socket, type } = await refused()
  type('a')
  await until('it is told', () => socket.frame('refused') !== undefined)
  expect(socket.frame('refused')).toEqual({ t: 'refused', code: 'DeskFull', rule: 'ROOM-52' })
  type('b')
  await server.lane.idle()
  expect(socket.frames.filter(({ t }) => t === 'refused')).toHaveLength(1)
  expect(await server.drafts('mallory')).toHaveLength(9)
  // Whoever has been told that theirs are kept has more of them kept, for a while; others of the seat have their own measure.
  expect(await keepOf('mallory', 100, true)).toBe(true)
  expect(await keepOf('another', 101)).toBe(true)
  // It is counted on the disk.
  await server.desk('mallory').idle()
  expect(server.desk('mallory').release()).toBe(true)
  expect(await keepOf('mallory', 102)).toBe(false)
  while (await keepOf('mallory', (count += 1) + 200, true)) expect(count).toBeLessThan(40)
  expect((await server.drafts('mallory')).length).toBeLessThan(20)
})

it('[ROOM-43] a draft of very many words is made up to date again without a pause for anybody', async () => {
  await start()
  const one = await guest(server, 'one')
  const two = await guest(server, 'two')
  guests.push(one, two)
  const { socket, type, drafted } = await refused()
  const letters = 'word '.repeat(12_000)
  type(letters)
  await until('it is told', () => socket.frame('refused') !== undefined)
  const before = process.cpuUsage()
  for (let count = 2; count <= 4; count += 1) {
    type(letters)
    const isKept = async (): Promise<boolean> => (await drafted()).length > count * letters.length
    await until('it is kept', isKept)
    one.editor.type(0, 0, `${count} `)
    await until('the other sees it', () => two.editor.lines[0]?.startsWith(`${count} `) === true)
  }
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(10_000)
})

it('[ROOM-11] whoever asks and does not read is not answered until they have read', async () => {
  await start({ paragraphs: ['word '.repeat(150_000)] })
  const slow = await bare('slow')
  const answers = () => slow.raw.filter((bytes) => bytes[0] === 0 && bytes[1] === 1).length
  slow.socket.pause()
  const { frames } = server.rooms.stats()
  for (let count = 0; count < 40; count += 1) slow.sync(0, Uint8Array.of(0))
  await until('all are asked', () => server.rooms.stats().frames === frames + 40, 20_000)
  await server.lane.idle()
  const heard = new Promise<void>((resolve) => slow.socket.once('pong', () => resolve()))
  slow.socket.ping()
  slow.socket.resume()
  await heard
  // Forty times three quarters of a megabyte were asked for; what the lines hold between them has come.
  expect(answers()).toBeLessThan(25)
  const told = slow.raw.length
  const writer = await guest(server, 'writer')
  guests.push(writer)
  writer.editor.type(0, 0, 'x')
  await until('it hears of what comes', () => slow.raw.slice(told).some((bytes) => bytes[0] === 0))
  expect(slow.closed).toBeUndefined()
})

it('[ROOM-51] whoever opens a large text on a slow line is waited for as long as its bytes take, and not for ever', async () => {
  const clock = new SteppedClock()
  await start({ clock, paragraphs: Array.from({ length: 40 }, () => 'word '.repeat(23_000)) })
  const writer = await guest(server, 'writer')
  guests.push(writer)
  const slow = await bare('slow')
  slow.socket.pause()
  const { frames } = server.rooms.stats()
  slow.sync(0, Uint8Array.of(0))
  await until('it has asked', () => server.rooms.stats().frames === frames + 1)
  await server.lane.idle()
  writer.editor.type(0, 0, 'x')
  await until('it is typed', async () => (await server.words())[0]?.startsWith('x') === true)
  for (let count = 0; count < 3; count += 1) clock.advance(10_000)
  const told = slow.raw.length
  slow.socket.resume()
  await until('it has the text', () => slow.raw.slice(told).some((bytes) => bytes.byteLength > 4_000_000))
  clock.advance(1_000)
  await until('it hears of the stroke', () => slow.raw.slice(told).filter(([kind]) => kind === 0).length > 1)
  expect(slow.closed).toBeUndefined()
  slow.socket.pause()
  // More than the machine itself keeps for a line that is not read.
  const again = server.rooms.stats().frames
  for (let count = 0; count < 8; count += 1) slow.sync(0, Uint8Array.of(0))
  await until('it has asked again', () => server.rooms.stats().frames >= again + 8)
  await server.lane.idle()
  writer.editor.type(0, 0, 'y')
  await until('it is typed too', async () => (await server.words())[0]?.startsWith('y') === true)
  const { connections } = server.rooms.stats()
  clock.advance(90_000)
  await until('it is given up', () => server.rooms.stats().connections < connections)
  writer.editor.type(0, 0, 'z')
  await until('the other goes on', async () => (await server.words())[0]?.startsWith('z') === true)
})

it('[ROOM-44] questions are answered a few at once, and then a few a second', async () => {
  await start()
  const socket = await bare('curious')
  const answers = () => socket.raw.filter((bytes) => bytes[0] === 0 && bytes[1] === 1).length
  const from = performance.now()
  const asked = 30
  for (let count = 0; count < asked; count += 1) socket.sync(0, Uint8Array.of(0))
  await until('all are answered', () => answers() === asked)
  // What came in one piece is answered; whoever asks on waits.
  socket.sync(0, Uint8Array.of(0))
  await until('it is answered', () => answers() === asked + 1)
  const beyond = asked * limits.framesPerQuestion - limits.writeBurst
  expect(performance.now() - from).toBeGreaterThan((beyond / limits.writesPerSecond) * 900)
})

it('[ROOM-44] frames count by their bytes, whatever they are', async () => {
  await start()
  const socket = await bare('loud')
  const from = performance.now()
  const { frames } = server.rooms.stats()
  // A kind that nobody has a use for.
  for (let count = 0; count < 3; count += 1) socket.socket.send(Buffer.alloc(500_000, 55))
  await until('all have been read', () => server.rooms.stats().frames === frames + 3)
  socket.sync(0, Uint8Array.of(0))
  await until('it is answered', () => socket.raw.some((bytes) => bytes[0] === 0 && bytes[1] === 1))
  const beyond = (3 * 500_000) / limits.bytesPerFrame - limits.writeBurst
  expect(performance.now() - from).toBeGreaterThan((beyond / limits.writesPerSecond) * 900)
})

it('[ROOM-45] whoever says more than any page can have is closed', async () => {
  await start()
  const socket = await bare('liar')
  const claimed = new Map(Array.from({ length: 60_000 }, (_, index) => [2 ** 31 + index, 5]))
  socket.sync(0, Y.encodeStateVector(claimed))
  expect((await socket.end()).code).toBe(closeCode.poisoned)
})
