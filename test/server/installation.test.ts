/** The installation as whoever looks after it sees it: its look, mail, sign-in service, store and backups, through the real server. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createBackups } from '../../server/backup/schedule.ts'
import { systemClock } from '../../server/clock.ts'
import { SteppedClock } from '../../server/demo/stepped-clock.ts'
import { Settings } from '../../server/storage/settings.ts'
import type { BackupView, InstallationView } from '../../shared/protocol/installation.ts'
import type { Problem, SessionView, SetUpView } from '../../shared/protocol/http.ts'
import { partOf, PostOffice } from '../mail/post-office.ts'
import { Product } from '../support/product.ts'
import { startServer, until, type Client, type StartOptions, type TestServer } from '../support/server.ts'
import { SignInService } from '../support/sign-in-service.ts'

const started = async (options: StartOptions = {}): Promise<TestServer> => {
  const house = await startServer(options)
  onTestFinished(() => house.stop())
  return house
}
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'penholder-installation-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}
const view = async (client: Client): Promise<InstallationView> =>
  (await client.get<InstallationView>('/api/installation')).body

const asNew = { name: null, accent: 'lake', languages: ['en'] }
const routes: readonly (readonly [method: string, path: string, body: object])[] = [
  ['GET', '', {}],
  ['POST', '/look', asNew],
  ['POST', '/test-letter', { to: 'somebody@example.org', language: 'en' }],
  ['POST', '/sign-in-service', {}],
  ['POST', '/backup', {}],
]

describe('a disk without room', () => {
  it('[INS-10] is told to whoever changes the look, and the look is as it was', async () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' })
    const settings = { current: { look: { name: 'Before' } }, change: () => Promise.reject(full) }
    const house = await started({ app: { settings } })
    const secretary = await house.signIn('secretary')
    const { status, body } = await secretary.post<Problem>('/api/installation/look', asNew)
    expect([status, body.code]).toEqual([503, 'NoRoom'])
    expect(body.incident).toMatch(/^[0-9a-f-]{36}$/)
    expect((await view(secretary)).look).toMatchObject({ name: 'Before' })
  })
})

describe('who looks after the installation', () => {
  it('[INS-1] is the secretariat, not its capital; everybody else is answered alike, and learns nothing', async () => {
    const house = await started()
    const secretary = await house.signIn('secretary')
    const given = { name: 'Reader', seat: 'secretariat', capacity: 'capital' } as const
    await secretary.actOnBody({ type: 'AccreditPerson', person: 'reader', ...given })
    for (const who of ['chair', 'head-FRA', 'capital-MLT', 'observer-NOR', 'reader']) {
      const client = await house.signIn(who)
      for (const [method, path, body] of routes) {
        const answer = await client.request<Problem>(
          method,
          `/api/installation${path}`,
          method === 'GET' ? undefined : JSON.stringify(body),
          { 'content-type': 'application/json' },
        )
        expect([who, path, answer.status, answer.body]).toEqual([
          who,
          path,
          403,
          { code: 'NotAdministrator', rule: 'INS-1' },
        ])
      }
    }
    expect((await secretary.get('/api/installation')).status).toBe(200)
  })

  it('[INS-1] gets no text, no desk and no person by it', async () => {
    const house = await started()
    const secretary = await house.signIn('secretary')
    await secretary.post('/api/installation/look', asNew)
    const person = { person: 'u_own', name: 'Own', seat: 'MLT', capacity: 'capital' } as const
    const answer = await secretary.bodyCommand({ type: 'AccreditPerson', ...person })
    expect([answer.status, answer.body.code]).toEqual([403, 'SeatApproves'])
  })
})

describe('the look', () => {
  it('[INS-2] is on disk when it is answered, and reaches whoever asks from then on', async () => {
    const house = await started()
    const secretary = await house.signIn('secretary')
    const wanted = { name: ' Test installation ', accent: 'moss', languages: ['fr', 'ar'] }
    const look = { name: 'Test installation', accent: 'moss', languages: ['fr', 'ar'] }
    const changed = await secretary.post<InstallationView>('/api/installation/look', wanted)
    expect([changed.status, changed.body.look]).toEqual([200, look])
    const kept = JSON.parse(readFileSync(join(house.dataDir, 'settings.json'), 'utf8')) as object
    expect(kept).toEqual({ look: { name: 'Test installation', accent: 'moss' }, languages: ['fr', 'ar'] })
    expect((await house.client().get<SetUpView>('/api/setup')).body.look).toEqual(look)
    const member = await house.signIn('head-FRA')
    expect((await member.get<SessionView>('/api/session')).body.look).toEqual(look)
    await secretary.post('/api/installation/look', { ...wanted, name: null })
    expect((await house.client().get<SetUpView>('/api/setup')).body.look.name).toBeUndefined()
  })

  it.each([
    ['no language', { ...asNew, languages: [] }],
    ['a language twice', { ...asNew, languages: ['en', 'en'] }],
    ['a language that there is not', { ...asNew, languages: ['la'] }],
    ['a colour of one’s own', { ...asNew, accent: '#ff0000' }],
    ['a name without letters', { ...asNew, name: '   ' }],
    ['what else the settings hold', { ...asNew, backups: { folder: '/tmp', hour: 1, keep: 1 } }],
    ['a mail host', { ...asNew, mail: { host: 'evil.example', port: 25, secure: false, from: 'x@y' } }],
  ])('[INS-3, INS-4] %s is malformed, and nothing is changed', async (_what, body) => {
    const house = await started()
    const answer = await (await house.signIn('secretary')).post<Problem>('/api/installation/look', body)
    expect([answer.status, answer.body.code]).toEqual([400, 'Malformed'])
    expect(existsSync(join(house.dataDir, 'settings.json'))).toBe(false)
  })
})

describe('what is written on the machine', () => {
  it('[INS-4] is shown without passwords and secrets', async () => {
    const mail = {
      host: 'mail.example',
      port: 587,
      secure: true,
      from: 'a@b.example',
      user: 'u-1',
      password: 'p-1',
    }
    const settings = { current: { languages: ['en' as const], mail } }
    const oidc = { issuer: 'https://id.example', clientId: 'c-1', clientSecret: 's-1', name: 'Ministry' }
    const house = await started({ app: { settings, oidc } })
    const answer = await (await house.signIn('secretary')).get<InstallationView>('/api/installation')
    expect(answer.body.mail).toEqual({ host: 'mail.example', port: 587, secure: true, from: 'a@b.example' })
    expect(answer.body.signIn).toEqual({ name: 'Ministry', issuer: 'https://id.example' })
    for (const secret of ['u-1', 'p-1', 's-1', 'c-1'])
      expect([secret, JSON.stringify(answer.body).includes(secret)]).toEqual([secret, false])
  })

  it('[INS-9] the sign-in service is asked when somebody says so', async () => {
    const service = await SignInService.open()
    service.serve('http://localhost/sign-in/back')
    const oidc = { issuer: service.issuer, clientId: 'penholder', name: 'Ministry' }
    const house = await started({ app: { oidc } })
    const secretary = await house.signIn('secretary')
    expect((await view(secretary)).signIn?.answers).toBeUndefined()
    const asked = await secretary.post<InstallationView>('/api/installation/sign-in-service', {})
    expect(asked.body.signIn?.answers).toBe(true)
    await service.close()
    const again = await secretary.post<InstallationView>('/api/installation/sign-in-service', {})
    expect(again.body.signIn?.answers).toBe(false)
  })

  it('[INS-7] of people, sessions and pages the numbers are told and nothing else', async () => {
    const house = await started({ app: { exposed: () => true } })
    const secretary = await house.signIn('secretary')
    const before = await view(secretary)
    expect(before.counts).toEqual({ people: 13, sessions: 1, pages: 0 })
    const live = (await house.signIn('head-FRA')).live()
    await live.frame('hello')
    const after = await view(secretary)
    expect(after.counts).toEqual({ people: 13, sessions: 2, pages: 1 })
    expect(after.store).toMatchObject({ writable: true, damaged: 0, exposed: true })
    expect(JSON.stringify(after)).not.toMatch(/FRA|Person|head/)
    live.stop()
  })
})

describe('a test letter', () => {
  it('[INS-5] goes to the address that was typed, and what became of it is told', async () => {
    const office = await PostOffice.open()
    onTestFinished(() => office.close())
    const clock = new SteppedClock(Date.UTC(2026, 10, 2, 15))
    const settings = { current: { languages: ['en' as const], mail: office.settings } }
    const house = await started({ clock, app: { settings } })
    const secretary = await house.signIn('secretary')
    const send = (to: string) =>
      secretary.post<Problem>('/api/installation/test-letter', { to, language: 'fr' })
    expect((await send('Secretary@committee.example')).status).toBe(200)
    await until('it has come', () => office.received.length === 1)
    const [letter] = office.received
    expect(letter?.to).toEqual(['Secretary@committee.example'])
    const words = partOf(letter?.raw ?? '', 'text/plain')
    expect(words).toContain('Committee of the tests')
    expect(words).not.toMatch(/http|[0-9A-Z]{4}-[0-9A-Z]{3}/)
    const fate = async () => (await view(secretary)).mail?.test?.fate
    await until('it is known', async () => (await fate()) === 'accepted')
    office.answer = 550
    await send('nobody@committee.example')
    await until('it is refused', async () => (await fate()) === 'refused')
    expect((await view(secretary)).mail?.test).toMatchObject({ to: 'nobody@committee.example', answer: 550 })
    office.answer = 450
    await send('later@committee.example')
    await until('it was tried', async () => ((await view(secretary)).mail?.test?.tries ?? 0) > 0)
    expect(await fate()).toBe('waiting')
    for (const last of [4, 5]) expect([last, (await send('x@committee.example')).status]).toEqual([last, 200])
    const sixth = await send('x@committee.example')
    expect([sixth.status, sixth.body.code]).toEqual([429, 'TooManyAttempts'])
    clock.moveTo(clock.now() + 61 * 60_000)
    expect((await send('x@committee.example')).status).toBe(200)
  })

  it('[INS-5] without a mail host is refused', async () => {
    const house = await started()
    const wanted = { to: 'a@b.example', language: 'en' }
    const answer = await (
      await house.signIn('secretary')
    ).post<Problem>('/api/installation/test-letter', wanted)
    expect([answer.status, answer.body]).toEqual([409, { code: 'NoMail', rule: 'INS-5' }])
  })
})

describe('a backup at once', () => {
  const withBackups = async (target = join(folder(), 'backups')) => {
    const dataDir = join(folder(), 'data')
    const settings = await Settings.open(dataDir)
    await settings.change((kept) => ({ ...kept, backups: { folder: target, hour: 2, keep: 3 } }))
    const log = pino({ level: 'silent' })
    const wanted = () => settings.current.backups
    const backups = createBackups({ dataDir, settings: wanted, clock: systemClock, log })
    onTestFinished(() => backups.close())
    const house = await started({ dataDir, app: { settings, backups } })
    return { house, target, secretary: await house.signIn('secretary') }
  }

  it('[INS-6] is whole when it is answered; two who ask together have the same', async () => {
    const { target, secretary } = await withBackups()
    expect((await view(secretary)).backups).toEqual({
      kind: 'daily',
      folder: target,
      hour: 2,
      keep: 3,
      failures: 0,
    })
    const [one, other] = await Promise.all([
      secretary.post<BackupView>('/api/installation/backup', {}),
      secretary.post<BackupView>('/api/installation/backup', {}),
    ])
    expect([one.status, one.body]).toEqual([200, other.body])
    expect(one.body.records).toBeGreaterThan(10)
    const [name] = readdirSync(target)
    expect(readdirSync(target)).toHaveLength(1)
    expect(readdirSync(join(target, name ?? '')).sort()).toEqual(['backup.json', 'records', 'settings.json'])
    expect((await view(secretary)).backups).toMatchObject({ kind: 'daily', last: one.body.taken })
  })

  it('[INS-6] that fails leaves nothing, and is told as a fault', async () => {
    const file = join(folder(), 'a file')
    writeFileSync(file, 'in the way')
    const { secretary } = await withBackups(join(file, 'backups'))
    const answer = await secretary.post<Problem>('/api/installation/backup', {})
    expect([answer.status, answer.body.code]).toEqual([503, 'Fault'])
    expect(readFileSync(file, 'utf8')).toBe('in the way')
    expect((await view(secretary)).backups).toMatchObject({ kind: 'daily' })
  })

  it('[INS-6] without a folder for it, or with the record in a database, is refused', async () => {
    for (const [app, kind] of [
      [{}, 'none'],
      [{ inDatabase: true }, 'database'],
    ] as const) {
      const house = await started({ app })
      const secretary = await house.signIn('secretary')
      expect((await view(secretary)).backups).toEqual({ kind })
      const answer = await secretary.post<Problem>('/api/installation/backup', {})
      expect([answer.status, answer.body]).toEqual([409, { code: 'NoBackups', rule: 'INS-6' }])
    }
  })
})

describe('on the machine', () => {
  it('[INS-8] everything the product makes is for its own account alone', { timeout: 90_000 }, async () => {
    const product = await Product.prepare('start')
    onTestFinished(() => product.remove())
    await product.start(/set-up#\S+/)
    const made = readdirSync(product.dataDir, { recursive: true, withFileTypes: true })
    expect(made.map(({ name }) => name)).toContain('data.mdb')
    for (const entry of made) {
      const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777
      expect([entry.name, mode & 0o077]).toEqual([entry.name, 0])
    }
  })
})
