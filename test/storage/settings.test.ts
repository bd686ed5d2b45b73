/** The installation's settings: small, checked, and either the old ones or the new ones whatever happens in between. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskTrouble, isExposed } from '../../server/storage/durable-file.ts'
import { openStorage } from '../../server/storage/index.ts'
import { Settings } from '../../server/storage/settings.ts'

describe('settings', () => {
  let folder: string
  let file: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'penholder-settings-'))
    file = join(folder, 'settings.json')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('a new installation has nothing set', async () => {
    const settings = await Settings.open(join(folder, 'new', 'place'))
    expect(settings.current).toEqual({})
    expect(settings.notice).toBeUndefined()
  })

  it('a change is there when opened again, and leaves no other files than the one before it', async () => {
    const settings = await Settings.open(folder)
    await settings.change((current) => ({ ...current, languages: ['fr', 'en'] }))
    await settings.change((current) => ({
      ...current,
      look: { name: 'Test installation', accent: 'moss' },
    }))
    const again = await Settings.open(folder)
    expect(again.current).toEqual({
      languages: ['fr', 'en'],
      look: { name: 'Test installation', accent: 'moss' },
    })
    expect(JSON.parse(readFileSync(`${file}.bak`, 'utf8'))).toEqual({ languages: ['fr', 'en'] })
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.bak'])
  })

  it('[INS-10] on a disk without room stay as they were, leave nothing behind, and can be changed once there is', async () => {
    const settings = await Settings.open(folder)
    await settings.change(() => ({ look: { name: 'Before' } }))
    const before = readdirSync(folder)
    // No file of this process may grow: the system refuses the write, as on a full disk.
    const limit = (bytes: string): void =>
      void execFileSync('prlimit', [`--pid=${process.pid}`, `--fsize=${bytes}:`])
    limit('0')
    const failed = await settings.change(() => ({ look: { name: 'Lost' } })).catch((error: unknown) => error)
    limit('unlimited')
    expect(diskTrouble(failed)).toBe('EFBIG')
    expect(settings.current).toEqual({ look: { name: 'Before' } })
    expect(readdirSync(folder)).toEqual(before)
    expect((await Settings.open(folder)).current).toEqual({ look: { name: 'Before' } })
    await settings.change(() => ({ look: { name: 'After' } }))
    expect((await Settings.open(folder)).current).toEqual({ look: { name: 'After' } })
  })

  it('changes started together all take effect, in order', async () => {
    const settings = await Settings.open(folder)
    const names = ['one', 'two', 'three', 'four']
    const seen: unknown[] = []
    await Promise.all(
      names.map((name) =>
        settings.change((current) => {
          seen.push(current.look?.name)
          return { ...current, look: { name } }
        }),
      ),
    )
    expect(seen).toEqual([undefined, 'one', 'two', 'three'])
    expect((await Settings.open(folder)).current.look?.name).toBe('four')
  })

  it('what is no settings is refused, and changes nothing', async () => {
    const settings = await Settings.open(folder)
    await settings.change((current) => ({ ...current, languages: ['fr'], look: { name: 'One' } }))
    await expect(settings.change((current) => ({ ...current, languages: [] }))).rejects.toThrow('languages')
    await expect(
      settings.change((current) => ({ ...current, look: { name: 'x'.repeat(121) } })),
    ).rejects.toThrow('name')
    expect(settings.current).toEqual({ languages: ['fr'], look: { name: 'One' } })
    await settings.change((current) => ({ ...current, languages: ['ar'] }))
    expect((await Settings.open(folder)).current).toEqual({ languages: ['ar'], look: { name: 'One' } })
  })

  it('what an earlier edition kept is read: a mail host alone, a colour by number, limits that nothing used', async () => {
    const mail = { host: 'mail.example', port: 587, secure: false, from: 'drafting@example' }
    const kept = { mail, look: { name: 'One', accent: '#009edb' }, limits: { connectionsPerText: 50 } }
    writeFileSync(file, JSON.stringify(kept))
    const settings = await Settings.open(folder)
    expect(settings.notice).toBeUndefined()
    expect(settings.current).toEqual({
      mail,
      look: { name: 'One' },
    })
  })

  it('[INS-8] what is made is for its own account alone: folders, the settings, the one before them', async () => {
    const dataDir = join(folder, 'new', 'place')
    const settings = await Settings.open(dataDir)
    await settings.change((current) => current)
    await settings.change((current) => ({ ...current, languages: ['fr'] }))
    const modeOf = (...path: string[]): string => (statSync(join(folder, ...path)).mode & 0o777).toString(8)
    expect([modeOf('new'), modeOf('new', 'place')]).toEqual(['700', '700'])
    for (const name of ['settings.json', 'settings.json.bak'])
      expect(modeOf('new', 'place', name)).toBe('600')
    expect(isExposed(dataDir)).toBe(false)
    chmodSync(dataDir, 0o750)
    expect(isExposed(dataDir)).toBe(true)
    // Somebody opened it: it stays as they left it.
    await Settings.open(dataDir)
    expect(modeOf('new', 'place')).toBe('750')
  })

  it.each([
    ['torn', '{"languages":["fr'],
    ['of another shape', '{"languages":"fr"}'],
    ['empty', ''],
  ])('a file that is %s is named, kept aside, and the one before it is used', async (_, damaged) => {
    const settings = await Settings.open(folder)
    await settings.change(() => ({ languages: ['fr'] }))
    await settings.change(() => ({ languages: ['ru'] }))
    writeFileSync(file, damaged)
    const again = await Settings.open(folder)
    expect(again.current).toEqual({ languages: ['fr'] })
    expect(again.notice).toContain(`${file} is damaged`)
    expect(again.notice).toContain(`from ${file}.bak`)
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(damaged)
    // The damaged one does not become the copy of the next change.
    await again.change(() => ({ languages: ['es'] }))
    expect(JSON.parse(readFileSync(`${file}.bak`, 'utf8'))).toEqual({ languages: ['fr'] })
    const third = await Settings.open(folder)
    expect(third.current).toEqual({ languages: ['es'] })
    expect(third.notice).toBeUndefined()
  })

  it('with no sound copy left the settings are those of a new installation, and that is said', async () => {
    writeFileSync(file, '{')
    const settings = await Settings.open(folder)
    expect(settings.current).toEqual({})
    expect(settings.notice).toContain('no sound copy')
  })

  it('storage without a database is a store in the folder of the installation', async () => {
    const store = await openStorage({ dataDir: join(folder, 'data') })
    expect(store.description).toBe(`LMDB in ${join(folder, 'data', 'store')}`)
    await store.close()
    expect(readdirSync(join(folder, 'data'))).toEqual(['store'])
  })
})
