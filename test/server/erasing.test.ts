/** A delegation erases its desk for good: on the disk, in memory, in every page that has it open, and in what is kept of it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreBackup } from '../../server/backup/restore.ts'
import { takeBackup } from '../../server/backup/take.ts'
import { systemClock } from '../../server/clock.ts'
import { verifyFolder } from '../../server/commands/verify-folder.ts'
import { isErased } from '../../server/storage/port.ts'
import { closeCode, deskRoom } from '../../shared/protocol/socket.ts'
import { putDraft, readDrafts, type Draft } from '../../shared/text/desk.ts'
import { TestServer, until, type Client, type TextConnection } from '../support/server.ts'

const draft = (id: string, words: string): Draft => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  kind: 'add',
  paragraph: null,
  after: null,
  content: [{ type: 'text', text: words }],
  reasons: '',
  origin: 'typed',
  person: 'head-FRA',
  at: 1,
})

describe('a desk', () => {
  let folder: string
  let server: TestServer
  let chair: Client
  let head: Client
  let expert: Client
  let malta: Client
  const open: TextConnection[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'penholder-erasing-'))
    server = await TestServer.start({ dataDir: join(folder, 'data') })
    chair = await server.signIn('chair')
    head = await server.signIn('head-FRA')
    expert = await server.signIn('expert-FRA')
    malta = await server.signIn('head-MLT')
  })
  afterAll(async () => {
    for (const connection of open) connection.stop()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const desk = async (client: Client, document: string, epoch?: string): Promise<TextConnection> => {
    const connection = client.connect(deskRoom(document), epoch === undefined ? {} : { epoch })
    open.push(connection)
    await until(
      'the desk is open or closed',
      () => connection.provider.synced || connection.closed.length > 0,
    )
    return connection
  }
  const stored = async (document: string) => {
    const { body, stream } = (await server.store.streams()).find(({ stream }) =>
      stream.startsWith(`${document}~desk~FRA`),
    ) ?? { body: '', stream: '' }
    return server.store.read({ body, stream })
  }
  const wordsOf = ({ doc }: TextConnection): string => JSON.stringify(readDrafts(doc))
  const epochOf = async (document: string) => (await server.app.drafts.draft(document))?.epoch

  it('[ROOM-53] goes for good by its head: from the disk, from memory and from every page; another’s stays', async () => {
    const document = await server.openText(chair)
    const one = await desk(head, document)
    const colleague = await desk(expert, document)
    const theirs = await desk(malta, document)
    putDraft(one.doc, draft('1', 'zebra one'))
    putDraft(theirs.doc, draft('2', 'of Malta'))
    await until('the colleague has it', () => wordsOf(colleague).includes('zebra one'))
    await until('it is on the disk', async () => (await stored(document)).length > 0)

    for (const client of [expert, await server.signIn('capital-MLT')])
      expect((await client.delete(`/api/documents/${document}/desk`)).body).toMatchObject({
        code: 'CapacityMayNot',
        rule: 'ROOM-53',
      })
    expect((await head.delete('/api/documents/d_nothere/desk')).status).toBe(404)
    expect(wordsOf(await desk(expert, document))).toContain('zebra one')

    expect((await head.delete(`/api/documents/${document}/desk`)).status).toBe(204)
    for (const connection of [one, colleague])
      await until('it is closed', () => connection.closed.includes(closeCode.erased))
    expect(theirs.closed).toEqual([])
    const entries = await stored(document)
    expect(entries.slice(0, -1).every(isErased)).toBe(true)
    expect(entries.at(-1)?.meta).toMatchObject({ erased: 1, person: 'head-FRA', seat: 'FRA' })
    expect(Buffer.concat(entries.map(({ bytes = [] }) => Buffer.from(bytes))).includes('zebra')).toBe(false)

    // Back from offline with what it held: it is told, and brings nothing back.
    const away = await desk(expert, document, await epochOf(document))
    expect(away.closed).toContain(closeCode.erased)
    const fresh = await desk(expert, document)
    expect(readDrafts(fresh.doc)).toEqual([])
    putDraft(fresh.doc, draft('3', 'heron three'))
    await until('the desk is written on again', async () => (await stored(document)).length > entries.length)
    expect(wordsOf(await desk(head, document))).toContain('heron three')
    expect(wordsOf(await desk(malta, document))).toContain('of Malta')
  })

  it('[ROOM-53] what stood there is in no backup made after it; the chain goes on, over restarts and a restore', async () => {
    const document = await server.openText(chair)
    const one = await desk(head, document)
    putDraft(one.doc, draft('1', 'zebra again'))
    await until('it is on the disk', async () => (await stored(document)).length > 0)
    const before = await stored(document)
    await head.delete(`/api/documents/${document}/desk`)
    const [last] = (await stored(document)).slice(-1)
    // Whoever kept a copy can show that it was this.
    const [held] = before.slice(-1).map(({ meta }) => meta as { readonly chain: { readonly hash: string } })
    expect(last?.meta).toMatchObject({ chain: { previous: held?.chain.hash } })
    expect(held?.chain.hash).toMatch(/^[0-9a-f]{64}$/)
    putDraft((await desk(head, document)).doc, draft('4', 'ibis four'))
    await until('it is written on again', async () => (await stored(document)).length > before.length + 1)
    // A second time, with an erased beginning.
    await head.delete(`/api/documents/${document}/desk`)
    putDraft((await desk(head, document)).doc, draft('5', 'kite five'))
    await until('it is written on again', async () => (await stored(document)).length > before.length + 3)

    server = await server.restart()
    head = await server.signIn('head-FRA')
    expect(wordsOf(await desk(head, document))).toContain('kite five')
    const backup = join(folder, 'backup')
    await takeBackup(server.dataDir, backup)
    expect(readFileSync(join(backup, 'records')).includes('zebra again')).toBe(false)
    expect(readFileSync(join(backup, 'records')).includes('ibis four')).toBe(false)
    expect(readFileSync(join(backup, 'records')).includes('kite five')).toBe(true)
    const restored = join(folder, 'restored')
    await restoreBackup(backup, restored, systemClock)
    const lines: string[] = []
    const say = (line: string): void => void lines.push(line)
    expect([await verifyFolder([restored], { say, complain: say }), lines]).toEqual([0, lines])
  })
})
