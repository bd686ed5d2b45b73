/**
 * The built page in a real browser, as the server serves it: what it may load and run is what the page's policy says, so the
 * browser has nothing to complain of; and what others have written is shown as words, whatever it looks like.
 */
import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invariant } from '../../shared/result.ts'
import { startServer, until, type Client, type TestServer } from '../support/server.ts'
import { firstWords } from './support/scene.ts'

const executablePath = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium'
/** `npm test` installs it where it may, and says so where it may not; under CI it is there. */
const missing = !existsSync(executablePath) && process.env['CI'] !== 'true'

let server: TestServer
let browser: Browser | undefined
let chair: Client
let document: string

const markup = '<img src=x onerror="window.struck=1"><script>window.struck=1</script>'

describe.skipIf(missing)('the built page', () => {
  beforeAll(async () => {
    const built = path.resolve('dist/client')
    if (!existsSync(path.join(built, 'index.html')))
      throw new Error('the page is built first: npm test does, or node scripts/run.mjs build')
    server = await startServer()
    cpSync(built, path.join(server.dataDir, 'pages'), { recursive: true })
    chair = await server.signIn('chair')
    document = await server.openText(chair)
    const paragraph = (await chair.text(document)).content[1]?.attrs.id ?? ''
    await chair.act(document, { type: 'PostComment', paragraph, audience: 'everyone', body: markup })
    const typist = (await server.signIn('head-FRA')).connect(document)
    await typist.synced()
    firstWords(typist.doc).insert(0, markup)
    await until('the words are taken', async () =>
      JSON.stringify(await chair.text(document)).includes('onerror'),
    )
    typist.stop()
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  const opened = (): Promise<BrowserContext> => {
    invariant(browser, 'the browser is running')
    return browser.newContext()
  }

  it('[ATK-39] breaks no policy of its own on any screen, and runs nothing that somebody wrote', async () => {
    const context = await opened()
    const [name = '', value = ''] = (chair.cookie ?? '').split('=')
    await context.addCookies([{ name, value, url: server.url, httpOnly: true, sameSite: 'Lax' }])
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to|violates/i.test(message.text())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript(() => {
      const heard = window as unknown as { violations: string[] }
      heard.violations = []
      window.document.addEventListener('securitypolicyviolation', (event) =>
        heard.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    const screens = [
      '/',
      `/texts/${document}`,
      `/texts/${document}/silence`,
      `/texts/${document}/record`,
      '/people',
      '/sign-in',
    ]
    for (const screen of screens) {
      await page.goto(server.url + screen)
      await page.getByRole('heading').first().waitFor()
      if (screen.endsWith(document)) {
        await page.getByRole('textbox', { name: /^Text: / }).click()
        await page.keyboard.type('typed here')
        await page.getByText('onerror').first().waitFor()
      }
      const told = await page.evaluate(() => {
        const { violations, struck } = window as unknown as { violations: string[]; struck?: number }
        return { violations, struck: struck ?? null, cookie: window.document.cookie }
      })
      expect([screen, told]).toEqual([screen, { violations: [], struck: null, cookie: '' }])
    }
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  it('[ATK-39] of another site can neither frame it nor read it', async () => {
    const context = await opened()
    const page = await context.newPage()
    await page.route('http://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${server.url}/"></iframe>` }),
    )
    await page.goto('http://elsewhere.example/')
    const read = await page.evaluate(
      (url) =>
        fetch(`${url}/api/setup`).then(
          () => 'read',
          () => 'refused',
        ),
      server.url,
    )
    expect(read).toBe('refused')
    const framed = page.frames().find((frame) => frame.url().startsWith(server.url))
    expect(
      (await framed
        ?.locator('#root')
        .count()
        .catch(() => 0)) ?? 0,
    ).toBe(0)
    await context.close()
  }, 60_000)
})
