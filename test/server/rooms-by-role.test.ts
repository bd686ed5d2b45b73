/** Who gets into the room of a text, and onto a desk on it: every kind of person, each mode, and a text in preparation. */
import * as decoding from 'lib0/decoding'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { deskRoom, messageKind, type LiveFrame, type ServerFrame } from '../../shared/protocol/socket.ts'
import { until, type Client, type LiveConnection } from '../support/server.ts'
import {
  deskRooms,
  everyone,
  scenes,
  seated,
  textRooms,
  whoPrepare,
  type Who,
} from './authorisation-table.ts'
import { fullHouse, never, textIn, type House } from './roles.ts'

let house: House
beforeAll(async () => {
  house = await fullHouse()
})
afterAll(() => house.server.stop())

/** What the server says first: the room's greeting, or the code with which it closes. */
const greeting = async (client: Client, room: string): Promise<Greeting | number> => {
  const address = `${client.url.replace(/^http/, 'ws')}/sync/${room}?ack=1`
  const socket = new WebSocket(address, { headers: client.cookie ? { cookie: client.cookie } : {} })
  try {
    return await new Promise((resolve, reject) => {
      socket.on('error', reject)
      socket.on('close', (code) => resolve(code))
      socket.on('message', (data: Buffer) => {
        const frame = ownFrameIn(data)
        if (frame?.t === 'hello') resolve(frame)
      })
    })
  } finally {
    socket.terminate()
  }
}
type Greeting = Extract<ServerFrame, { readonly t: 'hello' }>

const ownFrameIn = (data: Uint8Array): ServerFrame | undefined => {
  const decoder = decoding.createDecoder(data)
  if (decoding.readVarUint(decoder) !== messageKind.penholder) return undefined
  return JSON.parse(decoding.readVarString(decoder)) as ServerFrame
}

const entry = async (who: Who, room: string): Promise<string | number> => {
  const said = await greeting(house.of(who), room)
  if (typeof said === 'number') return said
  return said.mayWrite ? 'writes' : 'reads'
}

describe.each(scenes)('a text (%s)', (scene) => {
  let document: string
  beforeAll(async () => {
    document = await textIn(scene, house)
  })

  it('[ACC-2, VIS-2, VIS-3, VIS-4] is entered and written by those who may', async () => {
    const entered: [Who, string | number][] = []
    for (const who of everyone) entered.push([who, await entry(who, document)])
    expect(entered).toEqual(everyone.map((who) => [who, textRooms[scene](who)]))
  })

  it('[ACC-2] has a desk for each seat that knows of it', async () => {
    const entered: [Who, string | number][] = []
    for (const who of everyone) entered.push([who, await entry(who, deskRoom(document))])
    expect(entered).toEqual(everyone.map((who) => [who, deskRooms[scene](who)]))
  })
})

describe('a text in preparation', () => {
  it('[VIS-1] has no room and no desk, as an id that was never given', async () => {
    const document = await textIn('preparation', house)
    for (const who of seated) {
      if (whoPrepare.includes(who)) continue
      for (const room of [document, deskRoom(document)])
        expect([who, await entry(who, room)]).toEqual([who, await entry(who, room.replace(document, never))])
    }
  })

  it('[REC-12] makes no sound to others until it is open; then it is a new text', async () => {
    const { server, of } = house
    const heard = new Map<Who, LiveConnection>(seated.map((who) => [who, of(who).live()]))
    const framesOf = (who: Who): readonly LiveFrame[] => heard.get(who)?.frames ?? []
    const versionsOf = (who: Who, id: string): readonly number[] =>
      framesOf(who).flatMap((frame) =>
        frame.t === 'document' && frame.document === id ? [frame.version] : [],
      )
    const caughtUp = async (id: string): Promise<void> => {
      for (const who of seated) {
        const { version } = await of(who).events(id)
        await until(`${who} hears of version ${version}`, () => versionsOf(who, id).includes(version))
      }
    }
    try {
      for (const live of heard.values()) await live.frame('hello')
      const document = await server.makeText(of('chair'))
      const paragraph = (await of('chair').text(document)).content[1]?.attrs.id ?? ''
      const aside = { type: 'PostComment', paragraph, audience: 'pen', body: 'Among us.' } as const
      await of('chair').act(document, aside)
      const loud = await server.openText(of('chair'))
      // Frames come in order: whoever has heard of the later text has heard all there was of the earlier.
      await caughtUp(loud)
      for (const who of whoPrepare)
        await until(`${who} hears of what they prepare`, () => versionsOf(who, document).includes(1))
      for (const who of seated) {
        if (whoPrepare.includes(who)) continue
        const first = framesOf(who).findIndex((frame) => frame.t === 'document' && frame.document === loud)
        const before = framesOf(who).slice(0, first)
        expect([who, before.map(({ t }) => t)]).toEqual([who, ['hello', 'documents']])
        expect([who, versionsOf(who, document)]).toEqual([who, []])
      }

      const listed = (who: Who): number => framesOf(who).filter(({ t }) => t === 'documents').length
      const lists = new Map(seated.map((who) => [who, listed(who)]))
      await of('chair').act(document, { type: 'OpenText' })
      await caughtUp(document)
      for (const who of seated) expect([who, listed(who)]).toEqual([who, (lists.get(who) ?? 0) + 1])
    } finally {
      for (const live of heard.values()) live.stop()
    }
  })
})
