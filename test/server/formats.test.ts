/**
 * Data written by earlier editions: kept under test/fixtures, one folder for each format, and opened, verified and continued by
 * today's code, from LMDB's file, from a backup and in PostgreSQL. How one is added is said in CONTRIBUTING.md.
 *
 * FIXTURE=format-2 npx vitest run test/server/formats.test.ts   keeps what today's code writes under that name
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { restoreBackup } from '../../server/backup/restore.ts'
import { takeBackup } from '../../server/backup/take.ts'
import { systemClock } from '../../server/clock.ts'
import { verifyFolder } from '../../server/commands/verify-folder.ts'
import { recordsIn } from '../../server/storage/embedded/dump.ts'
import { decodeRecord, encodeKey, decodeKey, space, splitEntryKey } from '../../server/storage/format.mjs'
import { openPostgres } from '../../server/storage/postgres/store.ts'
import { putDraft } from '../../shared/text/desk.ts'
import { hashOfBlock, plainText } from '../../shared/text/schema.ts'
import { deskRoom } from '../../shared/protocol/socket.ts'
import { postgresMissing, startPostgres } from '../support/postgres.ts'
import { startServer, until, type StartOptions } from '../support/server.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const formats = readdirSync(fixtures).filter((name) => name.startsWith('format-'))
const mostBytes = 200_000

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'penholder-formats-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const typedWords = 'Typed by an earlier edition.'

/** A little of everything: words typed together, a desk, a discussion, a proposal, an objection, versions, a paper, a silence. */
const write = async (dataDir: string): Promise<void> => {
  const server = await startServer({ dataDir })
  const [chair, france, malta, secretary] = await Promise.all(
    (['chair', 'head-FRA', 'head-MLT', 'secretary'] as const).map((who) => server.signIn(who)),
  )
  if (!chair || !france || !malta || !secretary) throw new Error('everybody is signed in')
  const document = await server.openText(chair)
  const text = malta.connect(document)
  await text.synced()
  const block = text.doc.getXmlFragment('default').get(1)
  const words = block instanceof Y.XmlElement ? block.get(0) : undefined
  if (words instanceof Y.XmlText) words.insert(words.length, ` ${typedWords}`)
  const said = async (): Promise<boolean> => JSON.stringify(await chair.text(document)).includes(typedWords)
  await until('the words are on disk', said)
  const desk = malta.connect(deskRoom(document))
  await desk.synced()
  const empty = { kind: 'add', paragraph: null, after: null, blockType: 'paragraph', reasons: '' } as const
  const kept = [{ type: 'text' as const, text: 'Not yet sent.' }]
  putDraft(desk.doc, {
    ...empty,
    id: crypto.randomUUID(),
    content: kept,
    origin: 'typed',
    person: 'head-MLT',
    at: 1,
  })
  const [, second, third] = (await chair.text(document)).content
  if (!second || !third) throw new Error('the text has three paragraphs')
  const paragraph = second.attrs.id
  const thread = await malta.act(document, {
    type: 'PostComment',
    paragraph,
    audience: 'everyone',
    body: 'Why?',
  })
  await france.act(document, { type: 'ReplyToComment', thread, body: 'Because.' })
  await malta.act(document, { type: 'PostComment', paragraph, audience: 'seat:MLT', body: 'Between us.' })
  const change = { kind: 'change', paragraph, base: hashOfBlock(second), content: kept } as const
  const proposal = await france.act(document, { type: 'TableProposal', change })
  await malta.act(document, { type: 'SupportProposal', proposal })
  await chair.act(document, { type: 'TakeUpProposal', proposal, current: hashOfBlock(second) })
  const objection = await malta.act(document, { type: 'RaiseObjection', paragraph: third.attrs.id })
  await malta.act(document, { type: 'WithdrawObjection', objection })
  const issued = await chair.act(document, { type: 'IssueVersion' })
  const { events } = await chair.events(document)
  const hash = events.flatMap((event) =>
    event.command === issued && event.type === 'VersionIssued' ? [event.data.hash] : [],
  )[0]
  const profile = 'council-silence'
  await chair.act(document, {
    type: 'OpenSilence',
    version: 1,
    hash: hash ?? '',
    profile,
    wall: '2090-01-03T17:00',
  })
  text.stop()
  desk.stop()
  await server.stop()
}

/** Today's code reads all of it, and goes on with it. */
const goesOn = async (options: StartOptions): Promise<void> => {
  const server = await startServer(options)
  try {
    const [chair, malta] = await Promise.all([server.signIn('chair'), server.signIn('head-MLT')])
    const [listed] = (await malta.get<readonly { id: string }[]>('/api/documents')).body
    const document = listed?.id ?? ''
    const { events } = await malta.events(document)
    const types = new Set(events.map(({ type }) => type))
    for (const type of ['CommentReplied', 'ProposalTakenUp', 'ObjectionWithdrawn', 'SilenceOpened'] as const)
      expect(types).toContain(type)
    const silence = events.flatMap((event) => (event.type === 'SilenceOpened' ? [event.data.silence] : []))[0]
    await malta.act(document, { type: 'BreakSilence', silence: silence ?? '' })
    const desk = malta.connect(deskRoom(document))
    await desk.synced()
    expect(desk.doc.getMap('drafts').size).toBeGreaterThan(0)
    desk.stop()
    const text = malta.connect(document)
    await text.synced()
    const block = text.doc.getXmlFragment('default').get(2)
    const words = block instanceof Y.XmlElement ? block.get(0) : undefined
    if (words instanceof Y.XmlText) words.insert(0, 'Typed today. ')
    await until('today’s words are on disk', async () =>
      (await chair.text(document)).content.some(({ content }) =>
        plainText(content).startsWith('Typed today. '),
      ),
    )
    text.stop()
    await chair.act(document, { type: 'IssueVersion' })
  } finally {
    await server.stop()
  }
}

const verifies = async (dataDir: string): Promise<void> => {
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  const code = await verifyFolder([dataDir], { say, complain: say })
  expect([code, lines.at(-1)]).toEqual([0, 'Everything holds.'])
}

const unpacked = (format: string, file: string): Buffer =>
  gunzipSync(readFileSync(join(fixtures, format, `${file}.gz`)))

const backupOf = (format: string): string => {
  const backup = folder()
  writeFileSync(join(backup, 'backup.json'), readFileSync(join(fixtures, format, 'backup.json')))
  writeFileSync(join(backup, 'records'), unpacked(format, 'records'))
  return backup
}

describe('what today’s code writes', () => {
  it('[BAK-10] can be kept as a fixture', async () => {
    const dataDir = join(folder(), 'data')
    mkdirSync(dataDir)
    await write(dataDir)
    await verifies(dataDir)
    const backup = join(folder(), 'backup')
    await takeBackup(dataDir, backup)
    const name = process.env['FIXTURE']
    if (name === undefined) return
    const kept = join(fixtures, name)
    if (existsSync(kept))
      throw new Error(`${kept} is there already: a format that was written is never changed`)
    mkdirSync(kept)
    const packed = (file: string): Buffer => gzipSync(readFileSync(file), { level: 9 })
    writeFileSync(join(kept, 'backup.json'), readFileSync(join(backup, 'backup.json')))
    writeFileSync(join(kept, 'records.gz'), packed(join(backup, 'records')))
    writeFileSync(join(kept, 'data.mdb.gz'), packed(join(dataDir, 'store', 'data.mdb')))
  }, 60_000)
})

describe.each(formats)('%s', (format) => {
  it('[BAK-10] is small', () => {
    const files = readdirSync(join(fixtures, format)).map(
      (name) => statSync(join(fixtures, format, name)).size,
    )
    expect(files.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes)
  })

  it('[BAK-10] as LMDB’s file: opens, verifies and goes on', async () => {
    const dataDir = folder()
    mkdirSync(join(dataDir, 'store'))
    writeFileSync(join(dataDir, 'store', 'data.mdb'), unpacked(format, 'data.mdb'))
    await verifies(dataDir)
    await goesOn({ dataDir })
    await verifies(dataDir)
  }, 60_000)

  it('[BAK-10] as a backup: is restored, verifies and goes on', async () => {
    const dataDir = join(folder(), 'data')
    await restoreBackup(backupOf(format), dataDir, systemClock)
    await verifies(dataDir)
    await goesOn({ dataDir })
    await verifies(dataDir)
  }, 60_000)

  it.skipIf(postgresMissing)(
    '[BAK-10] in PostgreSQL: opens and goes on',
    async () => {
      const postgres = await startPostgres()
      onTestFinished(() => postgres.stop())
      const url = await postgres.createDatabase()
      await fill(url, join(backupOf(format), 'records'))
      await goesOn({ store: await openPostgres(url) })
    },
    60_000,
  )
})

/** The same records, where PostgreSQL has them. */
const fill = async (url: string, file: string): Promise<void> => {
  await (await openPostgres(url)).close()
  const client = new Client({ connectionString: url })
  await client.connect()
  for await (const { key, value } of recordsIn(file)) {
    if (key[0] === space.entry) {
      const { streamKey, seq } = splitEntryKey(key)
      await client.query('INSERT INTO penholder_entries VALUES ($1, $2, $3)', [streamKey, seq, value])
    } else if (key[0] === space.head) {
      const last = decodeRecord(key, value)?.meta
      await client.query('INSERT INTO penholder_streams VALUES ($1, $2)', [
        encodeKey(space.head, decodeKey(key)),
        last,
      ])
    } else if (key[0] !== space.probe) {
      const table = key[0] === space.row ? 'rows' : 'outcomes'
      await client.query(`INSERT INTO penholder_${table} VALUES ($1, $2)`, [key, value])
    }
  }
  await client.end()
}
