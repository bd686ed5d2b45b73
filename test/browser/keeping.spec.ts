/**
 * A record taken away: from the record page to a file, and from the file, on a page opened from a disk without a network, to
 * plain words. And the certificate of outcome, on the screen and on paper.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { unzipSync, zipSync } from 'fflate'
import { sha256 } from '../../shared/canonical.ts'
import { wallTime } from '../../shared/time.ts'
import { SteppedClock } from '../support/clock.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { Participant } from './cast.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pages = path.join(root, 'dist', 'client')
const built = path.join(root, 'dist', 'check', 'check.html')
const minute = 60_000
const languages = ['ar', 'zh', 'ru', 'es', 'fr', 'en', 'ar'] as const
const letter = Buffer.from('a note verbale')

const enterAs = async (browser: Browser, server: TestServer, person: string): Promise<Participant> => {
  const { token } = await server.app.access.invite(person)
  const participant = await Participant.enter(browser, person, server.url)
  const answer = await participant.context.request.post(`${server.url}/api/session`, { data: { token } })
  expect(answer.status()).toBe(200)
  return participant
}

/** An objection of France on paper, a remark of Malta among itself, a silence that passed, an adoption. */
const adopted = async (server: TestServer, clock: SteppedClock): Promise<string> => {
  const [chair, malta, secretary] = [
    await server.signIn('chair'),
    await server.signIn('head-MLT'),
    await server.signIn('secretary'),
  ]
  const document = await server.openText(chair)
  const paragraph = (await chair.text(document)).content[1]?.attrs.id ?? ''
  await malta.act(document, { type: 'PostComment', paragraph, audience: 'seat:MLT', body: 'Between us.' })
  await secretary.request('POST', '/api/papers?name=Note', letter, { 'content-type': 'application/pdf' })
  const paper = { name: 'Note', hash: sha256(letter) }
  const onBehalf = { seat: 'FRA', receivedAt: clock.now(), channel: 'letter', paper } as const
  const objection = await secretary.act(document, { type: 'RaiseObjection', paragraph: null, onBehalf })
  await (await server.signIn('head-FRA')).act(document, { type: 'WithdrawObjection', objection })
  const { events } = await chair.events(document)
  const version = events.findLast(({ type }) => type === 'VersionIssued')
  if (version?.type !== 'VersionIssued') throw new Error('no version was issued')
  const { number, hash } = version.data
  const wall = wallTime(clock.now() + 30 * minute, 'America/New_York')
  const opening = { type: 'OpenSilence', version: number, hash, profile: 'council-silence', wall } as const
  const silence = await chair.act(document, opening)
  clock.advance(32 * minute)
  await expect
    .poll(async () => (await secretary.events(document)).events.some(({ type }) => type === 'PeriodEnded'))
    .toBe(true)
  const { events: told } = await secretary.events(document)
  const ended = told.findLast(({ type }) => type === 'PeriodEnded')
  const seats = ended?.type === 'PeriodEnded' ? [...ended.data.notReached] : []
  const despite = { seats, holidays: [] }
  await secretary.act(document, { type: 'ConfirmOutcome', silence, outcome: 'passed', despite })
  await secretary.act(document, { type: 'AdoptText', symbol: 'S/PRST/2026/2' })
  return document
}

/** The page from a disk, in a browser that has no network; what it asks for and what its policy stops are written down. */
const offline = async (browser: Browser, file: string) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
  })
  await context.setOffline(true)
  const page = await context.newPage()
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto(pathToFileURL(file).href)
  return { context, page, asked, said }
}

const verdict = (page: Page) => page.locator('[data-verdict]')

test('a record is taken away and checked from a disk; its certificate is printed', async ({
  browser,
}, testInfo) => {
  const clock = new SteppedClock()
  const server = await startServer({ clock, app: { pages, checker: readFileSync(built) } })
  const file = (name: string): string => testInfo.outputPath(name)
  try {
    const document = await adopted(server, clock)
    const malta = await enterAs(browser, server, 'head-MLT')
    const { page } = malta
    let fingerprint = ''

    await test.step('[TML-1] the record: each act with its hour, seat, paper, rule and link', async () => {
      await page.goto(`/texts/${document}/record`)
      const act = page.getByRole('listitem').filter({ hasText: 'Objects to the text as a whole.' })
      await expect(act).toContainText('France')
      await expect(act).toContainText('entered by Secretariat')
      await expect(act).toContainText('received by letter')
      await expect(act).toContainText('OBJ-1')
      await expect(act).toContainText('New York')
      await expect(act.locator('code')).toHaveText(/^no\. \d+ · [0-9a-f]{16}$/)
      await page.getByRole('button', { name: /Rule$/ }).click()
      await page.getByRole('option', { name: 'ADO-2' }).click()
      await expect(
        page.getByRole('listitem').filter({ hasText: 'is adopted as S/PRST/2026/2' }),
      ).toBeVisible()
      await expect(act).toHaveCount(0)
      fingerprint = (await page.locator('#keep ~ .proof code').textContent()) ?? ''
      expect(fingerprint).toMatch(/^[0-9a-f]{64}$/)
    })

    await test.step('two records to keep, and the page that checks them', async () => {
      for (const [link, name] of [
        ['What everyone sees', 'everyone.zip'],
        ['What your seat sees', 'own.zip'],
        ['The page that checks it', 'check.html'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: link }).click(),
        ])
        await download.saveAs(file(name))
      }
      const [everyones, own] = [readFileSync(file('everyone.zip')), readFileSync(file('own.zip'))]
      expect(Buffer.from(unzipSync(own)['record.json'] ?? []).toString('utf8')).toContain('Between us.')
      expect(Buffer.from(unzipSync(everyones)['record.json'] ?? []).toString('utf8')).not.toContain(
        'Between us',
      )
      for (const checker of [unzipSync(own)['check.html'], readFileSync(file('check.html'))])
        expect(Buffer.from(checker ?? []).equals(readFileSync(built))).toBe(true)
    })

    const head = await server
      .signIn('chair')
      .then(async (chair) =>
        (await chair.events(document)).events.findLast((one) => one.audience === 'everyone'),
      )
    const files = unzipSync(readFileSync(file('everyone.zip')))
    const words = Buffer.from(files['versions/0.json'] ?? []).toString('utf8')
    const changed = { ...files, 'versions/0.json': Buffer.from(words.replace('Council', 'Counsel')) }
    writeFileSync(file('changed.zip'), zipSync(changed))

    await test.step('[BUN-9] from a disk, without a network, in six languages: what holds, and what does not', async () => {
      const { context, page: checker, asked, said } = await offline(browser, file('check.html'))
      await checker.locator('#file').setInputFiles(file('everyone.zip'))
      await expect(verdict(checker)).toHaveAttribute('data-verdict', 'holds')
      await expect(checker.getByText('Everything in this record holds.')).toBeVisible()
      await expect(checker.getByText('Adopted as S/PRST/2026/2')).toBeVisible()
      await expect(checker.getByText(fingerprint)).toBeVisible()
      await expect(checker.getByText(/That others hold the same history/)).toBeVisible()

      await checker.locator('#heads').fill(head?.chain.hash ?? '')
      await checker.locator('#key').fill(fingerprint)
      await checker.getByRole('button', { name: 'Check again' }).click()
      await expect(checker.getByText('A head that you hold stands in this record:')).toBeVisible()
      await expect(checker.getByText(/That others hold the same history/)).toHaveCount(0)
      await checker.screenshot({ path: file('holds.png'), fullPage: true })
      await checker.locator('#heads').fill('f'.repeat(64))
      await checker.getByRole('button', { name: 'Check again' }).click()
      await expect(checker.getByText(/A head that you hold is not in this record/)).toBeVisible()
      await checker.locator('#heads').fill('')

      await checker.locator('#file').setInputFiles(file('changed.zip'))
      await expect(verdict(checker)).toHaveAttribute('data-verdict', 'faults')
      await expect(checker.getByText('The words of version 0 are not those that were issued.')).toBeVisible()
      await checker.screenshot({ path: file('changed.png'), fullPage: true })
      const titles = new Set<string>()
      for (const code of languages) {
        await checker.locator('#language').selectOption(code)
        await expect(verdict(checker)).toHaveAttribute('data-verdict', 'faults')
        await expect(checker.locator('html')).toHaveAttribute('lang', code)
        await expect(checker.locator('html')).toHaveAttribute('dir', code === 'ar' ? 'rtl' : 'ltr')
        titles.add((await verdict(checker).textContent()) ?? '')
      }
      expect(titles.size).toBe(6)
      await checker.setViewportSize({ width: 390, height: 844 })
      await checker.screenshot({ path: file('arabic.png'), fullPage: true })
      await checker.locator('#language').selectOption('en')

      // Dropped as a person drops it: any file is answered, and a paper is known for what it is.
      const drop = async (name: string, bytes: Buffer): Promise<void> => {
        const dropped = await checker.evaluateHandle(
          ([title, content]) => {
            const transfer = new DataTransfer()
            transfer.items.add(new File([Uint8Array.from(content)], title))
            return transfer
          },
          [name, [...bytes]] as const,
        )
        await checker.dispatchEvent('body', 'drop', { dataTransfer: dropped })
      }
      await drop('nothing.zip', Buffer.from('nothing'))
      await expect(checker.getByText(/none of the papers/)).toBeVisible()
      await drop('own.zip', readFileSync(file('own.zip')))
      await expect(verdict(checker)).toHaveAttribute('data-verdict', 'holds')
      await expect(checker.getByText('What Malta sees')).toBeVisible()

      // It asks nobody for anything, and could not.
      expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
      expect(said).toEqual([])
      const kept = await checker.evaluate(async () => {
        const reached = await fetch('https://example.org/').then(
          () => 'reached',
          () => 'stopped',
        )
        return [
          reached,
          globalThis.document.cookie,
          localStorage.length,
          (await indexedDB.databases()).length,
        ]
      })
      expect(kept).toEqual(['stopped', '', 0, 0])
      expect(said.join(' ')).toMatch(/Content Security Policy|violates/)
      await context.close()
    })

    await test.step('[BUN-9] where the browser cannot check signatures, it says so', async () => {
      const { context, page: checker } = await offline(browser, file('check.html'))
      await checker.evaluate(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
      await checker.locator('#file').setInputFiles(file('everyone.zip'))
      await expect(verdict(checker)).toHaveAttribute('data-verdict', 'unsure')
      await context.close()
    })

    await test.step('[BUN-8] the command says the same', () => {
      const run = (...args: readonly string[]) =>
        spawnSync(process.execPath, [path.join(root, 'dist', 'server', 'verify.js'), ...args], {
          encoding: 'utf8',
        })
      const held = run(file('own.zip'), '--head', head?.chain.hash ?? '', '--key', fingerprint)
      expect([held.status, held.stderr]).toEqual([0, ''])
      expect(held.stdout).toContain('Everything holds.')
      const broken = run(file('changed.zip'))
      expect(broken.status).toBe(1)
      expect(broken.stderr).toContain('the bytes of version 0 are not those issued')
    })

    await test.step('[CRT-3] the certificate: on paper the sheet alone, with heads that are in the record', async () => {
      await page.getByRole('link', { name: 'Certificate of outcome' }).click()
      const sheet = page.getByRole('article')
      await expect(sheet).toContainText('Zero draft is adopted as S/PRST/2026/2.')
      await expect(sheet).toContainText(fingerprint)
      await expect(sheet).toContainText(head?.chain.hash ?? 'none')
      await expect(sheet).not.toContainText('Between us')
      await page.screenshot({ path: file('certificate.png'), fullPage: true })
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
      await page.pdf({ path: file('certificate.pdf'), format: 'A4' })
      await page.emulateMedia({ media: 'screen' })
    })
  } catch (failure) {
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: testInfo.outputPath(`page-${index}.png`) })
    throw failure
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server.stop()
  }
})
