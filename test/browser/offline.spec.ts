/**
 * The server is away and the page is loaded again: it opens from this device, says when what it shows was true, and has the
 * words that were typed in the meantime. Then the server is back, and they arrive. Nothing of it outlives the session.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { RenderReading } from '../../shared/protocol/reading.ts'
import { Line } from '../support/line.ts'
import { startServer, type TestServer } from '../support/server.ts'

const dist = path.resolve(import.meta.dirname, '../../dist')

const started = async (pages = path.join(dist, 'client')): Promise<TestServer> => {
  const file = pathToFileURL(path.join(dist, 'server', 'reading.js')).href
  const { renderReading } = (await import(file)) as { renderReading: RenderReading }
  return startServer({ app: { pages, reading: renderReading } })
}

const enter = async (
  browser: Browser,
  server: TestServer,
  person: string,
  origin: string,
): Promise<BrowserContext> => {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris', baseURL: origin })
  const client = await server.signIn(person)
  const [name = '', value = ''] = (client.cookie ?? '').split('=')
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }])
  return context
}

/** Addresses of everything that the browser keeps in caches for this site. */
const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname)
    return found
  })

const copies = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('penholder-copies', 1)
        asked.addEventListener('error', () => reject(new Error('the copies could not be opened')))
        asked.addEventListener('success', () => {
          const count = asked.result.transaction('copies').objectStore('copies').count()
          count.addEventListener('success', () => {
            asked.result.close()
            resolve(count.result)
          })
        })
      }),
  )

const paper = (page: Page) => page.getByRole('textbox', { name: /^Text: / })

const whole = async (page: Page): Promise<void> => {
  await expect.poll(() => kept(page), { timeout: 30_000 }).toContain('/')
  await expect.poll(() => copies(page)).toBeGreaterThan(0)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

test.use({ serviceWorkers: 'allow' })

test('[OFF-1, OFF-2, OFF-3, OFF-4] loaded again while the server is away, the page has the text and the words typed since', async ({
  browser,
}) => {
  const server = await started()
  const line = await Line.to(Number(new URL(server.url).port))
  try {
    const chair = await server.signIn('chair')
    const document = await server.openText(chair)
    const context = await enter(browser, server, 'head-FRA', `http://127.0.0.1:${line.port}`)
    const page = await context.newPage()
    await page.goto(`/texts/${document}`)
    await expect(paper(page)).toBeVisible()
    await whole(page)

    await test.step('nothing but the page itself is in the caches', async () => {
      const files = await kept(page)
      expect(files.filter((name) => name !== '/' && !name.startsWith('/assets/'))).toEqual([])
      const shell = await page.evaluate(async () => (await caches.match('/'))?.text())
      expect(shell).toContain('<div id="page"></div>')
      expect(shell).not.toContain('Committee of the tests')
    })

    await test.step('words typed without the server are there after a reload', async () => {
      line.cut()
      await paper(page).locator('p').first().click()
      await page.keyboard.press('Home')
      await page.keyboard.type('Typedoffline ')
      await expect(page.getByText(/^Offline/).first()).toBeVisible()
      await page.reload()
      await expect(page.getByText(/Offline: what you see was here at .* New York/)).toBeVisible()
      await expect(page.getByText('Typedoffline')).toBeVisible()
      await expect(page.getByText(/Words that you typed and the server does not have yet/)).toBeVisible()
      await expect(page.getByText('The Security Council reaffirms')).toBeVisible()
    })

    await test.step('the server is back: the page goes on by itself, and the words arrive', async () => {
      line.mend()
      await expect(paper(page)).toBeVisible({ timeout: 30_000 })
      await expect(page.getByText('Saved', { exact: true })).toBeVisible()
      await expect.poll(async () => JSON.stringify(await chair.text(document))).toContain('Typedoffline')
    })

    await test.step('whoever signs out leaves nothing', async () => {
      await page.request.delete('/api/session')
      await page.evaluate(() => fetch('/api/texts-of-nobody').catch(() => undefined))
      await page.reload()
      await expect(page.getByLabel('Your code')).toBeVisible()
      await expect.poll(() => kept(page)).toEqual([])
      await expect.poll(() => copies(page)).toBe(0)
    })
  } finally {
    for (const context of browser.contexts()) await context.close()
    await line.close()
    await server.stop()
  }
})

test('[OFF-4] a person who is revoked loses what the device kept, within the same page', async ({
  browser,
}) => {
  const server = await started()
  try {
    const chair = await server.signIn('chair')
    const document = await server.openText(chair)
    const context = await enter(browser, server, 'expert-FRA', server.url)
    const page = await context.newPage()
    await page.goto(`/texts/${document}`)
    await expect(paper(page)).toBeVisible()
    await whole(page)
    const head = await server.signIn('head-FRA')
    await head.actOnBody({ type: 'RevokePerson', person: 'expert-FRA', seat: 'FRA' })
    await expect(page.getByLabel('Your code')).toBeVisible()
    await expect.poll(() => copies(page)).toBe(0)
    await expect.poll(() => kept(page)).toEqual([])
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server.stop()
  }
})

/** As if the product had been renewed: another worker, and one file fewer. */
const renew = (pages: string): void => {
  const gone = (name: string): boolean => /silence-page-[^/]*\.js(\.gz|\.br)?$/.test(name)
  for (const name of readdirSync(path.join(pages, 'assets')).filter(gone))
    rmSync(path.join(pages, 'assets', name))
  const change = (name: string, how: (text: string) => string): void =>
    writeFileSync(path.join(pages, name), how(readFileSync(path.join(pages, name), 'utf8')))
  change('assets.json', (text) =>
    JSON.stringify((JSON.parse(text) as string[]).filter((name) => !gone(name))),
  )
  change('service-worker.js', (text) => text.replace(/page-[0-9a-f]{12}/, 'page-renewed'))
}

const cacheNames = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys())

test('[OFF-5] a new build leaves open pages their files, and takes over when the last of them is closed', async ({
  browser,
}) => {
  const pages = mkdtempSync(path.join(tmpdir(), 'penholder-pages-'))
  cpSync(path.join(dist, 'client'), pages, { recursive: true })
  const server = await started(pages)
  try {
    const chair = await server.signIn('chair')
    const document = await server.openText(chair)
    const context = await enter(browser, server, 'chair', server.url)
    const page = await context.newPage()
    await page.goto(`/texts/${document}`)
    await expect(paper(page)).toBeVisible()
    await whole(page)
    renew(pages)
    const waiting = await page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration()
      await found?.update()
      const next = found?.installing ?? found?.waiting
      if (next && next.state === 'installing')
        await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }))
      return found?.waiting?.state
    })
    expect(waiting).toBe('installed')

    await page.getByRole('button', { name: 'More acts on this text' }).click()
    await page.getByRole('menuitem', { name: 'Silence' }).click()
    await expect(page.getByText('Put under silence').first()).toBeVisible()

    const other = await browser.newContext({
      serviceWorkers: 'block',
      storageState: await context.storageState(),
    })
    const without = await other.newPage()
    await without.goto(`${server.url}/texts/${document}/silence`)
    await expect(without.getByText('This part of the page could not be shown.')).toBeVisible()

    await page.close()
    const next = await context.newPage()
    await next.goto(`${server.url}/people`)
    await expect.poll(() => cacheNames(next)).toEqual(['page-renewed'])
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server.stop()
    rmSync(pages, { recursive: true, force: true })
  }
})
