/**
 * What readers are given of deleted words, byte by byte: a reader who keeps everything it hears must not find in it what was
 * struck out before it was invited to look (promise 8 of the README).
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { rootName } from '../../shared/text/schema.ts'
import { startServer, TextConnection, until, type Client, type TestServer } from '../support/server.ts'

let server: TestServer
let chair: Client
const open: TextConnection[] = []

beforeEach(async () => {
  server = await startServer()
  chair = await server.signIn('chair')
})
afterEach(async () => {
  for (const connection of open.splice(0)) connection.stop()
  await server.stop()
})

/** Collects nothing: deleted words stay in it if they were ever sent. */
const hoarder = async (client: Client, document: string): Promise<TextConnection> => {
  const connection = new TextConnection(server.url, document, client.cookie, {}, new Y.Doc({ gc: false }))
  open.push(connection)
  await connection.synced()
  return connection
}

const firstText = (doc: Y.Doc): Y.XmlText => {
  const block = doc.getXmlFragment(rootName).get(1)
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined
  if (!(text instanceof Y.XmlText)) throw new Error('the second block has words')
  return text
}

const strike = async (by: TextConnection, client: Client, document: string, words: string): Promise<void> => {
  const text = firstText(by.doc)
  text.insert(0, words)
  await until('the words are there', async () => JSON.stringify(await client.text(document)).includes(words))
  text.delete(0, words.length)
  await until('the words are gone', async () => !JSON.stringify(await client.text(document)).includes(words))
}

const holds = (connection: TextConnection, words: string): boolean =>
  Buffer.from(Y.encodeStateAsUpdate(connection.doc)).includes(words)

describe('words struck out', () => {
  it('[ROOM-29] in preparation reach nobody when the text is opened', async () => {
    const document = await server.makeText(chair)
    const pen = await hoarder(chair, document)
    await strike(pen, chair, document, 'SECRET-RED-LINE')
    await chair.act(document, { type: 'OpenText' })
    const france = await server.signIn('expert-FRA')
    const reader = await hoarder(france, document)
    expect(holds(reader, 'SECRET-RED-LINE')).toBe(false)
    expect(reader.text()).toEqual(await chair.text(document))
    // The same after a restart, when the text is read anew from the log.
    reader.stop()
    server = await server.restart()
    const again = await hoarder(await server.signIn('expert-FRA'), document)
    expect(holds(again, 'SECRET-RED-LINE')).toBe(false)
  })

  it('[ROOM-29] since the version reach all who draft in the open, and nobody after the next version', async () => {
    const document = await server.openText(chair)
    const france = await server.signIn('expert-FRA')
    const writer = await hoarder(france, document)
    await strike(writer, france, document, 'OPEN-STRUCK')
    const malta = await server.signIn('expert-MLT')
    expect(holds(await hoarder(malta, document), 'OPEN-STRUCK')).toBe(true)
    firstText(writer.doc).insert(0, 'Kept ')
    await until('it is kept', async () => JSON.stringify(await france.text(document)).includes('Kept '))
    await chair.act(document, { type: 'IssueVersion' })
    expect(holds(await hoarder(malta, document), 'OPEN-STRUCK')).toBe(false)
  })

  it('[ROOM-29] by the pen while others watch reach nobody who comes later', async () => {
    const document = await server.openText(chair, 'open-pen')
    const pen = await hoarder(chair, document)
    await strike(pen, chair, document, 'PEN-STRUCK')
    const reader = await hoarder(await server.signIn('expert-FRA'), document)
    expect(holds(reader, 'PEN-STRUCK')).toBe(false)
    expect(reader.text()).toEqual(await chair.text(document))
  })
})
