/** Coming, going, being told and being refused: the unmodified provider and bare sockets against a store on disk. */
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeCode, deskRoom } from '../../shared/protocol/socket.ts'
import { putDraft, readDrafts } from '../../shared/text/desk.ts'
import { plainText, rootName } from '../../shared/text/schema.ts'
import { document, startRoomServer, type RoomServer } from '../support/room-server.ts'
import { Bare, guest, Guest, until } from './support/sockets.ts'
import { copyOf, updateBy } from './support/updates.ts'

let server: RoomServer
const here: { leave(): void }[] = []

const come = async (name: string, options?: ConstructorParameters<typeof Guest>[2]): Promise<Guest> => {
  const made = await guest(server, name, options)
  here.push(made)
  return made
}
const bare = async (name: string, params?: Record<string, string>): Promise<Bare> => {
  const made = await Bare.open(server, name, params)
  here.push(made)
  return made
}
const knock = (room: string, params: Record<string, string>, headers?: Record<string, string>): Bare => {
  const made = new Bare(`${server.url}/${room}?${new URLSearchParams(params)}`, headers)
  here.push(made)
  return made
}
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
const state = (): Promise<Uint8Array> => server.lane.read(({ text }) => Y.encodeStateAsUpdate(text.doc))
const typing = async (words: string, client: number): Promise<Uint8Array> =>
  updateBy(copyOf(await state(), client), (doc) =>
    ((doc.getXmlFragment(rootName).get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, words),
  )

beforeEach(async () => {
  server = await startRoomServer()
})
afterEach(async () => {
  for (const one of here.splice(0)) one.leave()
  await server.close()
})

describe('coming and going', () => {
  it('[ROOM-1] two providers type together, and again after a line broke', async () => {
    const one = await come('one')
    const two = await come('two')
    one.editor.type(0, 0, 'ONE ')
    two.editor.type(1, 0, 'TWO ')
    const both = ['ONE first line here', 'TWO alpha beta gamma delta']
    await until('both have both', () => [one, two].every(({ editor }) => editor.lines.join() === both.join()))
    two.provider.disconnect()
    two.editor.type(0, 4, 'offline ')
    one.editor.type(0, 0, 'meanwhile ')
    two.provider.connect()
    await until('they are in step', () => one.editor.lines.join() === two.editor.lines.join())
    await until('with the disk', async () => (await server.words()).join() === one.editor.lines.join())
    expect(one.editor.lines[0]).toBe('meanwhile ONE offline first line here')
    expect(server.log).toEqual([])
  })

  it('[ROOM-2] nothing is shown, in no answer, before it is on disk', async () => {
    const one = await come('one')
    const two = await come('two')
    server.gate.hold()
    one.editor.type(0, 0, 'ONE ')
    await until('the stroke is in the lane', () => server.lane.busy)
    const late = new Guest(server, 'three')
    here.push(late)
    await turns(200)
    expect(two.editor.lines[0]).toBe('first line here')
    expect(late.editor.fragment.length).toBe(0)
    server.gate.release()
    await until('both see it', () => two.editor.lines[0] === 'ONE first line here' && late.provider.synced)
    expect(late.editor.lines[0]).toBe('ONE first line here')
  })

  it('[ROOM-3] write frames on disk are counted, all together, for those who ask', async () => {
    const asks = await bare('one')
    const plain = knock(document, server.as('two'))
    asks.sync(1, Uint8Array.of(0, 0))
    asks.sync(2, await typing('a ', 501))
    await until('two frames', () => asks.frame('ack')?.frames === 2)
    server.gate.hold()
    asks.sync(2, await typing('b ', 502))
    await turns(100)
    expect(asks.frame('ack')?.frames).toBe(2)
    server.gate.release()
    await until('three frames', () => asks.frame('ack')?.frames === 3)
    await until('the other hears of it', () => plain.kinds.length > 0)
    expect(plain.kinds).not.toContain(100)
  })

  it('[ROOM-4] a client with words of its own is heard before it is answered', async () => {
    const update = await typing('unsent ', 501)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, await state())
    Y.applyUpdate(doc, update)
    const one = await bare('one')
    const answers = (): number => one.raw.filter((frame) => frame[0] === 0 && frame[1] === 1).length
    one.sync(0, Y.encodeStateVector(doc))
    await turns(200)
    expect(answers()).toBe(0)
    one.sync(1, Y.encodeStateAsUpdate(doc))
    await until('it is answered', () => answers() === 1)
    expect((await server.words())[0]).toBe('unsent first line here')
  })

  it('[ROOM-5] whoever comes while others type misses nothing and hears nothing twice', async () => {
    const one = await come('one')
    const guests: Guest[] = []
    for (let count = 0; count < 12; count += 1) {
      one.editor.type(0, 0, `${count} `)
      const late = new Guest(server, `late${count}`)
      here.push(late)
      guests.push(late)
    }
    await until('all are in step', () =>
      guests.every(
        ({ provider, editor }) => provider.synced && editor.lines.join() === one.editor.lines.join(),
      ),
    )
    expect(await server.words()).toEqual(one.editor.lines)
  })

  it('[ROOM-6] refusals complete the upgrade and close with a code', async () => {
    const codes = async (socket: Bare): Promise<number> => (await socket.end()).code
    expect(await codes(knock(document, {}))).toBe(closeCode.signedOut)
    expect(await codes(knock('d_elsewhere', server.as('one')))).toBe(closeCode.unknown)
    expect(await codes(knock(document, { ...server.as('one'), epoch: 'old' }))).toBe(closeCode.epoch)
    expect(await codes(knock(document, { ...server.as('one'), schema: '0' }))).toBe(closeCode.schema)
    expect(await codes(knock(document, { ...server.as('one'), seat: 'another' }))).toBe(closeCode.signedOut)
    server.allow('nobody', { read: false, write: false })
    expect(await codes(knock(document, server.as('nobody')))).toBe(closeCode.revoked)
    for (const origin of ['null', 'https://ours.example.evil', 'http://ours.example:81'])
      expect(await codes(knock(document, server.as('one'), { origin }))).toBe(1006)
    const ours = knock(document, server.as('one'), { origin: 'http://ours.example' })
    await until('our own page comes in', () => ours.raw.length > 0)
  })

  it('[ROOM-7] when a session ends its sockets are closed, and what comes after is not taken', async () => {
    const one = await come('one')
    const two = await come('two')
    server.end('one')
    one.editor.type(0, 0, 'too late ')
    await until('it is closed for good', () => !one.provider.shouldConnect)
    server.end('two')
    server.rooms.recheck()
    await until('also without a frame', () => !two.provider.shouldConnect)
    expect((await server.words())[0]).toBe('first line here')
  })

  it('[ROOM-7] a session that ended without anybody telling the rooms is noticed within a second', async () => {
    const one = await bare('one')
    server.end('one')
    const began = performance.now()
    expect((await one.end()).code).toBe(closeCode.signedOut)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('[ROOM-8] the right to write comes and goes without a new socket', async () => {
    const one = await bare('one')
    expect(one.frame('hello')).toMatchObject({ mayWrite: true, epoch: 'e1', schema: 2 })
    server.allow('one', { read: true, write: false, why: 'StageForbids' })
    server.rooms.recheck()
    await until('it is told', () => one.frame('rights')?.mayWrite === false)
    expect(one.frame('rights')).toEqual({ t: 'rights', mayWrite: false, why: 'StageForbids' })
    server.allow('one', { read: true, write: true })
    const asked = one.kinds.filter((kind) => kind === 0).length
    server.rooms.recheck()
    await until('it is told again', () => one.frame('rights')?.mayWrite === true)
    await until('and asked for what it has', () => one.kinds.filter((kind) => kind === 0).length > asked)
    expect(one.closed).toBeUndefined()
    server.allow('one', { read: false, write: false })
    server.rooms.recheck()
    expect((await one.end()).code).toBe(closeCode.revoked)
  })

  it('[ROOM-9] who may not write is not asked for what they have', async () => {
    server.allow('reader', { read: true, write: false, why: 'NotYourPen' })
    const reader = await bare('reader')
    const writer = await bare('writer')
    await until('the writer is asked', () => writer.raw.some((frame) => frame[0] === 0 && frame[1] === 0))
    reader.sync(0, Uint8Array.of(0))
    await until('the reader is answered', () => reader.raw.some((frame) => frame[0] === 0 && frame[1] === 1))
    expect(reader.raw.some((frame) => frame[0] === 0 && frame[1] === 0)).toBe(false)
  })

  it('[ROOM-10] a commit that fails is seen by nobody, and all come again', async () => {
    const one = await come('one')
    const two = await come('two')
    const closed: unknown[] = []
    two.provider.on('connection-close', (event) => closed.push(event?.code))
    server.gate.failing = 1
    one.editor.type(0, 0, 'twice tried ')
    await until('they were told to come again', () => closed.length > 0)
    await until(
      'the words are there in the end',
      async () => (await server.words())[0] === 'twice tried first line here',
    )
    await until('with everybody', () => two.editor.lines[0] === 'twice tried first line here')
    expect(closed[0]).toBe(closeCode.reload)
    expect((await server.reopened()).text()).toEqual(await server.lane.read(({ text }) => text.text()))
  })

  it('[ROOM-11] a burst of strokes faster than any hand is taken whole', async () => {
    const one = await bare('one')
    const doc = copyOf(await state(), 501)
    const text = (doc.getXmlFragment(rootName).get(0) as Y.XmlElement).get(0) as Y.XmlText
    const strokes = Array.from({ length: 280 }, (_, index) => updateBy(doc, () => text.insert(index, 'x')))
    for (const stroke of strokes) one.sync(2, stroke)
    await until('all are on disk', () => one.frame('ack')?.frames === 280)
    expect((await server.words())[0]).toBe(`${'x'.repeat(280)}first line here`)
    expect(one.closed).toBeUndefined()
  })

  it('[ROOM-11] a reader who does not read is closed and comes back', async () => {
    const one = await bare('one')
    const doc = copyOf(await state(), 501)
    const text = (doc.getXmlFragment(rootName).get(0) as Y.XmlElement).get(0) as Y.XmlText
    const page = 'words and words '.repeat(6000)
    for (let count = 1; count <= 8; count += 1)
      one.sync(
        2,
        updateBy(doc, () => text.insert(0, page)),
      )
    await until('it is on disk', () => one.frame('ack')?.frames === 8)
    const slow = await bare('slow')
    slow.socket.pause()
    // Each time three quarters of a megabyte: more than the lines between them hold.
    let asked = 0
    const letGo = (): boolean => {
      if ((asked += 1) < 400) slow.sync(0, Uint8Array.of(0))
      return server.rooms.stats().connections === 1
    }
    await until('it is let go', letGo, 60_000)
    expect(one.closed).toBeUndefined()
    slow.socket.resume()
    expect([closeCode.slow, 1006]).toContain((await slow.end()).code)
  }, 90_000)
})

describe('a stroke that was lost', () => {
  it('[ROOM-21] takes no words with it that its author learned of only after it, when all is sent again', async () => {
    const one = await come('one')
    const two = await come('two')
    const line = one.provider.ws as unknown as WebSocket
    let pings = 0
    line.on('ping', () => (pings += 1))
    // One joins the lines; nobody hears of it.
    const send = line.send.bind(line)
    line.send = () => undefined
    one.editor.join(1)
    line.send = send
    for (const words of ['new ', 'words ']) {
      const before = pings
      two.editor.type(1, 6, words)
      await until('one has it, and has said so', () => {
        const { doc } = two.editor
        const written = Y.getState(doc.store, doc.clientID)
        return Y.getState(one.editor.doc.store, doc.clientID) >= written && pings > before
      })
    }
    one.editor.type(0, 0, 'ONE ')
    await until('all is there', async () => (await server.words())[0]?.startsWith('ONE ') === true)
    await until('all are in step', () => one.editor.lines.join() === two.editor.lines.join())
    expect((await server.words()).join('|')).toBe('ONE first line herealpha words new beta gamma delta')
  })
})

describe('refused words', () => {
  it('[ROOM-12] become a draft per paragraph, and what is typed after goes to the same', async () => {
    const one = await come('one', { params: { ack: '1' } })
    const told = await bare('one')
    const other = await come('two')
    server.allow('one', { read: true, write: false, why: 'StageForbids' })
    one.editor.type(0, 6, 'frozen ')
    await until('there is a draft', async () => (await server.drafts('one')).length === 1)
    one.editor.type(0, 13, 'words ')
    one.editor.type(1, 0, 'also ')
    await until('two drafts', async () => (await server.drafts('one')).length === 2)
    await until('made up to date', async () =>
      (await server.drafts('one')).some(
        ({ content }) => plainText(content) === 'first frozen words line here',
      ),
    )
    const [first] = await server.drafts('one')
    expect(first).toMatchObject({
      kind: 'change',
      paragraph: 'pseed000000',
      origin: 'refused',
      person: 'one',
    })
    expect(await server.words()).toEqual(['first line here', 'alpha beta gamma delta'])
    other.editor.type(1, 0, 'others go on ')
    await until('they do', async () => (await server.words())[1] === 'others go on alpha beta gamma delta')
    expect(one.provider.wsconnected).toBe(true)
    told.sync(2, await typing('refused ', 501))
    await until('it is told', () => told.frame('refused') !== undefined)
    expect(told.frame('refused')).toMatchObject({ code: 'StageForbids', rule: 'ROOM-12' })
    expect((await server.drafts('one')).some(({ id }) => id === told.frame('refused')?.draft)).toBe(true)
    expect(told.frames.filter(({ t }) => t === 'refused')).toHaveLength(1)
  })

  it('[ROOM-12] what rests on refused words is not taken in part after a thaw', async () => {
    const one = await bare('one')
    const doc = copyOf(await state(), 501)
    const text = (doc.getXmlFragment(rootName).get(0) as Y.XmlElement).get(0) as Y.XmlText
    server.allow('one', { read: true, write: false })
    one.sync(
      2,
      updateBy(doc, () => text.insert(0, 'while frozen ')),
    )
    await until('it is refused', () => one.frame('refused') !== undefined)
    server.allow('one', { read: true, write: true })
    server.rooms.recheck()
    one.sync(
      2,
      updateBy(doc, () => text.insert(text.length, ' after')),
    )
    await until('it is on the desk too', async () =>
      (await server.drafts('one')).some(({ content }) => plainText(content).endsWith(' after')),
    )
    expect(await server.words()).toEqual(['first line here', 'alpha beta gamma delta'])
  })

  it('[ROOM-12] a reader whose editor only tidies up makes no draft', async () => {
    server.allow('reader', { read: true, write: false })
    const reader = await bare('reader')
    const tidied = updateBy(copyOf(await state(), 501), (doc) => {
      const element = doc.getXmlFragment(rootName).get(0) as Y.XmlElement
      element.setAttribute('id', element.getAttribute('id') ?? '')
    })
    reader.sync(2, tidied)
    await until('it is refused', () => reader.frame('refused') !== undefined)
    expect(reader.frame('refused')?.draft).toBeUndefined()
    expect(await server.drafts('reader')).toEqual([])
  })
})

describe('a desk', () => {
  it('[ROOM-27] is shared by its delegation, and by nobody else', async () => {
    const room = deskRoom(document)
    const one = await come('one', { room, params: { person: 'p1', of: 'malta' } })
    const two = await come('two', { room, params: { person: 'p2', of: 'malta' } })
    const other = await come('three', { room, params: { person: 'p3', of: 'chile' } })
    putDraft(one.editor.doc, {
      id: 'draft1',
      kind: 'add',
      paragraph: null,
      after: null,
      content: [{ type: 'text', text: 'among ourselves' }],
      reasons: 'because',
      origin: 'typed',
      person: 'p1',
      at: 1,
    })
    await until('the other of them has it', () => readDrafts(two.editor.doc).length === 1)
    expect(readDrafts(two.editor.doc)[0]).toMatchObject({
      reasons: 'because',
      content: [{ text: 'among ourselves' }],
    })
    expect((await server.drafts('malta')).map(({ id }) => id)).toEqual(['draft1'])
    expect(readDrafts(other.editor.doc)).toEqual([])
    expect(await server.words()).toEqual(['first line here', 'alpha beta gamma delta'])
  })

  it('[ROOM-27] takes nothing but drafts', async () => {
    const socket = knock(deskRoom(document), { ...server.as('one'), ack: '1' })
    await until('it is greeted', () => socket.frame('hello') !== undefined)
    const doc = new Y.Doc()
    doc.getMap('elsewhere').set('a', 1)
    socket.sync(2, Y.encodeStateAsUpdate(doc))
    expect((await socket.end()).code).toBe(closeCode.poisoned)
  })
})
