/**
 * Backup and restore: beside a running server under load, into a new folder, with a new epoch for every text. Whatever was
 * acknowledged before the backup's moment is there; nothing is overwritten; what is damaged is named.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { restoreBackup } from '../../server/backup/restore.ts'
import { createBackups } from '../../server/backup/schedule.ts'
import { takeBackup } from '../../server/backup/take.ts'
import { systemClock } from '../../server/clock.ts'
import { backupFolder } from '../../server/commands/backup-folder.ts'
import { restoreFolder } from '../../server/commands/restore-folder.ts'
import { verifyFolder } from '../../server/commands/verify-folder.ts'
import { LastSeen } from '../../server/procedure/last-seen.ts'
import { openPostgres } from '../../server/storage/postgres/store.ts'
import { Settings } from '../../server/storage/settings.ts'
import { closeCode } from '../../shared/protocol/socket.ts'
import { plainText } from '../../shared/text/schema.ts'
import { wallTime } from '../../shared/time.ts'
import { SteppedClock } from '../support/clock.ts'
import { postgresMissing, startPostgres } from '../support/postgres.ts'
import { startServer, until, type Client as HttpClient, type TextConnection } from '../support/server.ts'
import { harmEntry, overwrite } from '../storage/harm.ts'

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'penholder-backup-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const outputTo = (lines: string[]) => ({
  say: (line: string) => void lines.push(line),
  complain: (line: string) => void lines.push(line),
})

const verified = async (dataDir: string): Promise<readonly [number, readonly string[]]> => {
  const lines: string[] = []
  return [await verifyFolder([dataDir], outputTo(lines)), lines]
}

const type = (connection: TextConnection, words: string): void => {
  const block = connection.doc.getXmlFragment('default').get(1)
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined
  if (text instanceof Y.XmlText) text.insert(text.length, ` ${words}`)
}

const wordsOf = async (client: HttpClient, document: string): Promise<string> =>
  (await client.text(document)).content.map((block) => plainText(block.content)).join('\n')

const hour = 3_600_000

const inAnHour = (): string => wallTime(Date.now() + 3_600_000, 'America/New_York')

/** A server with a text in open drafting, another under silence, and a paper. */
const prepared = async () => {
  const dataDir = join(folder(), 'data')
  mkdirSync(dataDir)
  const server = await startServer({ dataDir })
  const chair = await server.signIn('chair')
  const document = await server.openText(chair)
  const silent = await server.openText(chair)
  const { events } = await chair.events(silent)
  const hash = events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data.hash] : []))[0] ?? ''
  const silence = await chair.act(silent, {
    type: 'OpenSilence',
    version: 0,
    hash,
    profile: 'council-silence',
    wall: inAnHour(),
  })
  return { dataDir, server, chair, document, silent, silence }
}

describe('a drill', () => {
  it('[BAK-1, BAK-3, BAK-4, BAK-5] under load: backup, kill, delete, restore; what was acknowledged is there', async () => {
    const { dataDir, server, chair, document, silent, silence } = await prepared()
    const people = await Promise.all(
      (['head-FRA', 'head-MLT', 'head-CHE'] as const).map((who) => server.signIn(who)),
    )
    const open = people.map((client) => client.connect(document))
    await Promise.all(open.map((one) => one.synced()))
    let typing = true
    let stroke = 0
    const seen = new Set<string>()
    open[0]?.doc.on('update', () => {
      for (const word of open[0] ? (JSON.stringify(open[0].text()).match(/\bx[12]y\d+\b/g) ?? []) : [])
        seen.add(word)
    })
    const load = Promise.all(
      open.map(async (one, index) => {
        while (typing) {
          type(one, `x${index}y${(stroke += 1)}`)
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
      }),
    )
    await until('others’ words are shown', () => seen.size > 20)
    const shown = [...seen]
    const comment = await people[0]?.act(document, {
      type: 'PostComment',
      paragraph: (await chair.text(document)).content[1]?.attrs.id ?? '',
      audience: 'everyone',
      body: 'Before the backup.',
    })
    const backup = join(folder(), 'backup')
    const manifest = await takeBackup(dataDir, backup)
    await until('more words after it', () => seen.size > shown.length + 20)
    typing = false
    await load
    if (open[1]) type(open[1], 'afterwards')
    await until('a word from after it is shown', () => JSON.stringify(open[0]?.text()).includes('afterwards'))
    expect(manifest.damage).toEqual([])

    const epochs = await Promise.all(
      [document, silent].map(async (id) => (await server.app.drafts.draft(id))?.epoch),
    )
    const held = open[1]?.doc ?? new Y.Doc()
    for (const one of open) one.provider.disconnect()
    // All that a killed process leaves is its folder, and that goes too.
    await server.stop()
    rmSync(dataDir, { recursive: true })

    const lines: string[] = []
    expect(await restoreFolder([backup, dataDir], outputTo(lines), undefined)).toBe(0)
    expect(lines[0]).toContain('2 texts, each in a new epoch')
    expect(lines[1]).toContain('1 silences were running')
    const [code, said] = await verified(dataDir)
    expect(said.join('\n')).toContain('Restored on ')
    expect(said.at(-1)).toBe('Everything holds.')
    expect(code).toBe(0)

    const again = await startServer({ dataDir })
    onTestFinished(() => again.stop())
    const after = await again.signIn('head-MLT')
    const words = await wordsOf(after, document)
    expect(shown.filter((word) => !words.includes(word))).toEqual([])
    expect(words).not.toContain('afterwards')
    const { events } = await after.events(document)
    expect(events.map((event) => event.command)).toContain(comment)
    expect(events.at(-1)).toMatchObject({ type: 'TextRestored', data: { taken: manifest.taken } })

    // Another epoch: a page of before is told so and merges nothing.
    const [former] = epochs
    const epochNow = (await again.app.drafts.draft(document))?.epoch
    expect(epochNow).not.toBe(former)
    const stale = after.connect(document, { epoch: former ?? '' })
    Y.applyUpdate(stale.doc, Y.encodeStateAsUpdate(held))
    await until('it is told', () => stale.closed.includes(closeCode.epoch))
    stale.stop()
    expect(await wordsOf(after, document)).toBe(words)
    const fresh = after.connect(document, { epoch: epochNow ?? '' })
    await fresh.synced()
    fresh.stop()
    for (const one of open) one.stop()

    // The silence is held until a person confirms.
    const chairAgain = await again.signIn('chair')
    const confirm = await chairAgain.command(silent, { type: 'ConfirmOutcome', silence, outcome: 'passed' })
    expect(confirm.body.code).toBe('LapseHeld')
    await chairAgain.act(silent, { type: 'ConfirmClock', silence })
  }, 60_000)
})

describe('a backup', () => {
  it('[BAK-2] overwrites nothing, leaves nothing half made, and holds the settings', async () => {
    const { dataDir, server } = await prepared()
    onTestFinished(() => server.stop())
    const settings = await Settings.open(dataDir)
    await settings.change((before) => ({ ...before, languages: ['fr', 'en'] }))
    const around = folder()
    const backup = join(around, 'backup')
    const lines: string[] = []
    expect(await backupFolder([dataDir, backup], outputTo(lines))).toBe(0)
    expect(await backupFolder([dataDir, backup], outputTo(lines))).toBe(2)
    expect(lines.join(' ')).toContain('overwrites nothing')
    expect(await backupFolder([around, join(around, 'other')], outputTo(lines))).toBe(2)
    expect(readdirSync(around)).toEqual(['backup'])
    const target = join(around, 'restored')
    await restoreBackup(backup, target, systemClock)
    expect((await Settings.open(target)).current.languages).toEqual(['fr', 'en'])
    expect(await restoreFolder([backup, target], outputTo(lines), undefined)).toBe(2)
    expect(lines.join(' ')).toContain('is not empty')
    expect(await restoreFolder([around, join(around, 'third')], outputTo(lines), undefined)).toBe(2)
    expect(readdirSync(around).sort()).toEqual(['backup', 'restored'])
  })

  it('[BAK-6] whoever was signed in, or held a link, is not after a restore', async () => {
    const { dataDir, server } = await prepared()
    const { token } = await server.app.access.invite('head-CHE')
    const reader = await server.signIn('head-FRA')
    const around = folder()
    await takeBackup(dataDir, join(around, 'backup'))
    await server.stop()
    await restoreBackup(join(around, 'backup'), join(around, 'data'), systemClock)
    const again = await startServer({ dataDir: join(around, 'data') })
    onTestFinished(() => again.stop())
    const stale = again.client()
    stale.cookie = reader.cookie
    expect((await stale.get('/api/documents')).status).toBe(401)
    expect((await again.client().post('/api/session', { token })).status).not.toBe(200)
  })

  it('[BAK-7] that is damaged names what is, and nothing is made of it', async () => {
    const { dataDir, server, document } = await prepared()
    await server.stop()
    const around = folder()
    const backup = join(around, 'backup')
    await takeBackup(dataDir, backup)
    const attempt = async (harm: (copy: string) => void): Promise<string> => {
      const copy = join(around, 'copy')
      cpSync(backup, copy, { recursive: true })
      harm(copy)
      const lines: string[] = []
      expect(await restoreFolder([copy, join(around, 'made')], outputTo(lines), undefined)).toBe(2)
      rmSync(copy, { recursive: true })
      expect(existsSync(join(around, 'made'))).toBe(false)
      return lines.join('\n')
    }
    const inside = readFileSync(join(backup, 'records')).indexOf('TextOpened')
    const flip = (copy: string): void => {
      const bytes = readFileSync(join(copy, 'records'))
      bytes.writeUInt8(bytes.readUInt8(inside) ^ 1, inside)
      writeFileSync(join(copy, 'records'), bytes)
    }
    const named = await attempt(flip)
    expect(named).toMatch(new RegExp(`b_test/d_|b_test/${document}`))
    expect(await attempt((copy) => truncateSync(join(copy, 'records'), 5_000))).toContain(
      'middle of a record',
    )
    expect(await attempt((copy) => rmSync(join(copy, 'records')))).toContain('is missing')
    expect(await attempt((copy) => writeFileSync(join(copy, 'backup.json'), '{}'))).toContain('no backup')
    expect(await attempt((copy) => writeFileSync(join(copy, 'records'), 'other'))).toContain('Damaged')
  })

  it('[BAK-7] of a folder that was damaged already says where, and restores it as it was', async () => {
    const { dataDir, server, document } = await prepared()
    await server.stop()
    await harmEntry(join(dataDir, 'store'), { body: 'b_test', stream: document }, 2, 'checksum')
    const around = folder()
    const lines: string[] = []
    expect(await backupFolder([dataDir, join(around, 'backup')], outputTo(lines))).toBe(1)
    expect(lines.join('\n')).toContain(`b_test/${document}, entry 2: checksum`)
    expect(
      await restoreFolder([join(around, 'backup'), join(around, 'data')], outputTo(lines), undefined),
    ).toBe(1)
    const [code, said] = await verified(join(around, 'data'))
    expect(code).toBe(1)
    expect(said.join('\n')).toContain(`b_test/${document}, entry 2`)
  })

  it('[BAK-7] of a folder whose pages cannot be read is not made', async () => {
    const { dataDir, server } = await prepared()
    await server.stop()
    const around = folder()
    const copy = join(around, 'data')
    mkdirSync(join(copy, 'store'), { recursive: true })
    copyFileSync(join(dataDir, 'store', 'data.mdb'), join(copy, 'store', 'data.mdb'))
    truncateSync(join(copy, 'store', 'data.mdb'), 3 * 4096)
    overwrite(join(copy, 'store'), 2 * 4096, new Uint8Array(4096).fill(0xff))
    const lines: string[] = []
    expect(await backupFolder([copy, join(around, 'backup')], outputTo(lines))).toBe(2)
    expect(lines.join(' ')).toContain('Nothing was written')
    expect(readdirSync(around)).toEqual(['data'])
  })
})

describe('backups by the clock', () => {
  it('[BAK-9] one a day at its hour, so many kept; a failure is told, waits an hour, and costs no older one', async () => {
    const { dataDir, server } = await prepared()
    onTestFinished(() => server.stop())
    const backups = join(folder(), 'kept')
    const clock = new SteppedClock(Date.now())
    const said: string[] = []
    const say = (_facts: unknown, message: string) => void said.push(message)
    let place = backups
    const scheduled = createBackups({
      dataDir,
      settings: () => ({ folder: place, hour: new Date(clock.now()).getUTCHours(), keep: 2 }),
      clock,
      log: { info: say, error: say },
    })
    onTestFinished(() => scheduled.close())
    await scheduled.look()
    await scheduled.look()
    expect(readdirSync(backups)).toHaveLength(1)
    clock.step(1)
    await scheduled.now()
    clock.step(1)
    await scheduled.now()
    expect(readdirSync(backups)).toHaveLength(2)
    writeFileSync(join(backups, 'somebody’s own'), '')
    clock.step(1)
    await scheduled.now()
    expect(readdirSync(backups)).toHaveLength(3)
    expect(scheduled.last()).toBeGreaterThan(Date.now() - hour)

    const wrong = join(folder(), 'a file')
    writeFileSync(wrong, '')
    place = join(wrong, 'in it')
    said.length = 0
    await scheduled.look()
    await scheduled.look()
    expect(said).toEqual(['a backup failed; it is tried again in an hour'])
    expect(scheduled.failures()).toBe(1)
    clock.step(hour)
    await scheduled.look()
    expect(scheduled.failures()).toBe(2)
    expect(readdirSync(backups)).toHaveLength(3)
  })
})

describe.skipIf(postgresMissing)('on PostgreSQL', () => {
  it('[BAK-8] after the tables were put back, new epochs and the note of it, once', async () => {
    const postgres = await startPostgres()
    onTestFinished(() => postgres.stop())
    const url = await postgres.createDatabase()
    const server = await startServer({ store: await openPostgres(url) })
    const chair = await server.signIn('chair')
    const document = await server.openText(chair)
    const before = (await server.app.drafts.draft(document))?.epoch
    await until('the time has been seen', async () => {
      await chair.act(document, { type: 'AcknowledgeVersion', version: 0 })
      return (await new LastSeen(server.store, systemClock).before()) !== undefined
    })
    await server.stop()
    const copy = await postgres.createDatabase()
    postgres.copy(url, copy)
    const lines: string[] = []
    expect(await restoreFolder(['--database'], outputTo(lines), copy)).toBe(0)
    expect(lines[0]).toContain('1 texts, each in a new epoch')
    expect(await restoreFolder(['--database'], outputTo(lines), copy)).toBe(2)
    expect(await restoreFolder(['--database'], outputTo(lines), undefined)).toBe(2)
    const again = await startServer({ store: await openPostgres(copy) })
    onTestFinished(() => again.stop())
    expect((await again.app.drafts.draft(document))?.epoch).not.toBe(before)
    const { events } = await (await again.signIn('chair')).events(document)
    expect(events.at(-1)?.type).toBe('TextRestored')
  }, 60_000)
})
