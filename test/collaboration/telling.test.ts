/** What a room of many is told: one frame for all of what came together, and everything once to whoever comes between. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as decoding from 'lib0/decoding'
import { WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sharedFrame } from '../../server/rooms/frames.ts'
import { readText } from '../../shared/text/read.ts'
import { plainText } from '../../shared/text/schema.ts'
import { startRoomServer, type RoomServer } from '../support/room-server.ts'
import { Bare, guest, until, type Guest } from './support/sockets.ts'

let server: RoomServer
let typist: Guest
const here: { leave(): void }[] = []

/** The text's frames as they came: `whole` answers a question, the others tell what is new. */
const textOf = (bare: Bare): readonly { readonly whole: boolean; readonly update: Uint8Array }[] =>
  bare.raw.flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes)
    if (decoding.readVarUint(decoder) !== 0) return []
    const step = decoding.readVarUint(decoder)
    return step === 0 ? [] : [{ whole: step === 1, update: decoding.readVarUint8Array(decoder) }]
  })
const told = (bare: Bare): readonly Uint8Array[] =>
  textOf(bare).flatMap(({ whole, update }) => (whole ? [] : [update]))

const wordsOf = (bare: Bare): string => {
  const doc = new Y.Doc()
  for (const { update } of textOf(bare)) Y.applyUpdate(doc, update)
  return readText(doc)
    .content.map(({ content }) => plainText(content))
    .join('\n')
}

const come = async (name: string): Promise<Bare> => {
  const bare = await Bare.open(server, name)
  here.push(bare)
  bare.sync(0, new Uint8Array([0]))
  await until(`${name} has the text`, () => textOf(bare).length > 0)
  return bare
}

beforeEach(async () => {
  server = await startRoomServer()
  typist = await guest(server, 'typist')
  here.push(typist)
})
afterEach(async () => {
  for (const one of here.splice(0)) one.leave()
  await server.close()
})

it('[ROOM-50] forty are told of strokes that were committed together in one frame, the same for all', async () => {
  const many = await Promise.all(Array.from({ length: 40 }, (_, at) => come(`reader${at}`)))
  const before = server.rooms.stats().frames
  server.gate.hold()
  for (const letter of 'twelve words') typist.editor.type(0, 0, letter)
  await until('all strokes are there', () => server.rooms.stats().frames >= before + 12)
  server.gate.release()
  await until('all have all', async () => {
    const [first = ''] = await server.words()
    return first.startsWith('sdrow') && many.every((bare) => wordsOf(bare).includes(first))
  })
  const [one] = many
  const frameCount = one ? told(one).length : 0
  expect(frameCount).toBeGreaterThan(0)
  expect(frameCount).toBeLessThan(12)
  for (const bare of many) expect(told(bare)).toEqual(one && told(one))
})

it('[ROOM-50, ROOM-5] whoever comes while a window is open is told nothing twice', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, at) => come(`reader${at}`)))
  const comers: Bare[] = []
  for (let round = 0; round < 20; round += 1) {
    for (const letter of 'abcd') typist.editor.type(0, 0, letter)
    comers.push(await come(`comer${round}`))
  }
  await until('all have all', async () => {
    const [first = ''] = await server.words()
    return first.length >= 80 && comers.every((bare) => wordsOf(bare).includes(first))
  })
  for (const comer of comers) {
    const known = new Y.Doc()
    for (const { update } of textOf(comer)) {
      for (const { id } of Y.decodeUpdate(update).structs)
        expect(id.clock).toBeGreaterThanOrEqual(Y.getState(known.store, id.client))
      Y.applyUpdate(known, update)
    }
  }
})

it('[ROOM-50] a frame for many goes over the line as a socket would send it, however long it is', async () => {
  const http = createServer().listen(0, '127.0.0.1')
  const upgrades = new WebSocketServer({ noServer: true })
  const messages = [0, 1, 125, 126, 65_535, 65_536, 200_000].map((length) =>
    Uint8Array.from({ length }, (_, at) => at & 255),
  )
  http.on('upgrade', (request, raw, head) =>
    upgrades.handleUpgrade(request, raw, head, (socket) => {
      for (const message of messages) {
        raw.write(sharedFrame(message).wire)
        socket.send(Uint8Array.of(7))
      }
    }),
  )
  await once(http, 'listening')
  const reader = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`)
  const heard: Buffer[] = []
  reader.on('message', (data: Buffer, binary) => void (binary && heard.push(data)))
  await until('all has come', () => heard.length === 2 * messages.length)
  reader.terminate()
  http.close()
  expect(heard).toEqual(messages.flatMap((message) => [Buffer.from(message), Buffer.of(7)]))
})
