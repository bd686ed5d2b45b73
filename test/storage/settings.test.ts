/** The installation's settings: small, checked, and either the old ones or the new ones whatever happens in between. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

  it('a new installation offers English and has nothing else set', async () => {
    const settings = await Settings.open(join(folder, 'new', 'place'))
    expect(settings.current).toEqual({ languages: ['en'] })
    expect(settings.notice).toBeUndefined()
  })

  it('a change is there when opened again, and leaves no other files than the one before it', async () => {
    const settings = await Settings.open(folder)
    await settings.change((current) => ({ ...current, languages: ['fr', 'en'] }))
    await settings.change((current) => ({
      ...current,
      look: { name: 'Test installation', accent: '#009edb' },
    }))
    const again = await Settings.open(folder)
    expect(again.current).toEqual({
      languages: ['fr', 'en'],
      look: { name: 'Test installation', accent: '#009edb' },
    })
    expect(JSON.parse(readFileSync(`${file}.bak`, 'utf8'))).toEqual({ languages: ['fr', 'en'] })
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.bak'])
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
    await settings.change((current) => ({ ...current, limits: { connectionsPerText: 50 } }))
    await expect(settings.change((current) => ({ ...current, languages: [] }))).rejects.toThrow('languages')
    await expect(
      settings.change((current) => ({ ...current, limits: { connectionsPerText: -1 } })),
    ).rejects.toThrow('connectionsPerText')
    expect(settings.current).toEqual({ languages: ['en'], limits: { connectionsPerText: 50 } })
    await settings.change((current) => ({ ...current, languages: ['ar'] }))
    expect((await Settings.open(folder)).current).toEqual({
      languages: ['ar'],
      limits: { connectionsPerText: 50 },
    })
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
    expect(settings.current).toEqual({ languages: ['en'] })
    expect(settings.notice).toContain('no sound copy')
  })

  it('storage without a database is a store in the folder of the installation', async () => {
    const store = await openStorage({ dataDir: join(folder, 'data') })
    expect(store.description).toBe(`LMDB in ${join(folder, 'data', 'store')}`)
    await store.close()
    expect(readdirSync(join(folder, 'data'))).toEqual(['store'])
  })
})
