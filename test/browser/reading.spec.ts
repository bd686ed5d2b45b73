/**
 * A text can be read before the program has come, and nothing moves when it takes over: on a wide screen, on a telephone, and
 * with the frame from right to left. The program is held back at the door, so that the page before it can be measured.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { RenderReading } from '../../shared/protocol/reading.ts'
import { wallTime } from '../../shared/time.ts'
import { startServer, type Client, type TestServer } from '../support/server.ts'

const dist = path.resolve(import.meta.dirname, '../../dist')

const started = async (): Promise<TestServer> => {
  const file = pathToFileURL(path.join(dist, 'server', 'reading.js')).href
  const { renderReading } = (await import(file)) as { renderReading: RenderReading }
  return startServer({ app: { pages: path.join(dist, 'client'), reading: renderReading } })
}

type LayoutShift = {
  readonly value: number
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRect
    readonly currentRect: DOMRect
  }[]
}

type Look = {
  readonly width: number
  readonly height: number
  readonly language: string
  /** The page's own letters do not come in time, and stay away: wider ones stand in for them. */
  readonly plainLetters?: true
}

const enter = async (
  browser: Browser,
  server: TestServer,
  person: string,
  look: Look,
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    locale: look.language,
    timezoneId: 'Europe/Paris',
    serviceWorkers: 'block',
  })
  const client = await server.signIn(person)
  const [name = '', value = ''] = (client.cookie ?? '').split('=')
  await context.addCookies([{ name, value, url: server.url, httpOnly: true, sameSite: 'Lax' }])
  return context
}

/** Until `let go`, the program does not come. */
const heldProgram = async (page: Page): Promise<() => void> => {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/assets\/program-[^/]*\.js$/, async (route) => {
    await gone
    await route.continue()
  })
  return letGo
}

const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = window as unknown as { shifts: { value: number; what: string }[] }
    seen.shifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as LayoutShift
        const what = sources.map(
          (one) =>
            `${one.node instanceof Element ? one.node.className : one.node?.nodeName} ${one.previousRect.y}→${one.currentRect.y}`,
        )
        seen.shifts.push({ value, what: `${Math.round(entry.startTime)} ${what.join(', ')}` })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** Where the things stand that a reader looks at, by what they say. */
const places = (page: Page): Promise<Record<string, readonly number[]>> =>
  page.evaluate(() => {
    const wanted = [
      '.bar-name',
      '.bar-seat',
      '.seat-chip',
      '.page-title',
      '.page-facts .chip',
      '.band',
      '.band-clock',
      '.paper',
    ]
    const all: [string, Element | null][] = wanted.map((one) => [one, document.querySelector(one)])
    for (const block of document.querySelectorAll<HTMLElement>('[data-paragraph]'))
      all.push([block.dataset['paragraph'] ?? '', block])
    return Object.fromEntries(
      all.flatMap(([name, element]) => {
        // The editor is made beside what stands for it, and is not seen before it is whole.
        if (!element?.checkVisibility()) return []
        const { x, y, width, height } = element.getBoundingClientRect()
        return [[name, [x, y, width, height].map(Math.round)]]
      }),
    )
  })

const underSilence = async (chair: Client, document: string): Promise<void> => {
  const { events } = await chair.events(document)
  const version = events.findLast(({ type }) => type === 'VersionIssued')
  if (version?.type !== 'VersionIssued') throw new Error('no version was issued')
  await chair.act(document, {
    type: 'OpenSilence',
    version: version.data.number,
    hash: version.data.hash,
    profile: 'council-silence',
    wall: wallTime(Date.now() + 26 * 3_600_000, 'America/New_York'),
  })
}

const looks: readonly Look[] = [
  { width: 1440, height: 900, language: 'en-GB' },
  { width: 390, height: 844, language: 'en-GB' },
  { width: 1440, height: 900, language: 'ar' },
  { width: 390, height: 844, language: 'ar' },
  { width: 1440, height: 900, language: 'en-GB', plainLetters: true },
  { width: 390, height: 844, language: 'en-GB', plainLetters: true },
]

test('[RDG-5, RDG-8] the text and its clock are there before the program, and nothing moves when it comes', async ({
  browser,
}) => {
  const server = await started()
  try {
    const chair = await server.signIn('chair')
    const open = await server.openText(chair)
    const silent = await server.openText(chair)
    await underSilence(chair, silent)
    for (const look of looks)
      for (const [what, document] of Object.entries({ open, silent }))
        await test.step(`${what} at ${look.width} in ${look.language}${look.plainLetters ? ', letters late' : ''}`, async () => {
          const context = await enter(browser, server, 'head-FRA', look)
          const page = await context.newPage()
          await watchShifts(page)
          if (look.plainLetters) await page.route('**/*.woff2', (route) => route.abort())
          const letGo = await heldProgram(page)
          await page.goto(`${server.url}/texts/${document}`)
          await expect(page.locator('#reading .paper [data-paragraph]').first()).toBeVisible()
          await expect(page.locator('html')).toHaveAttribute('dir', look.language === 'ar' ? 'rtl' : 'ltr')
          await expect(page.locator('.paper').first()).toHaveAttribute('dir', 'ltr')
          const time = page.locator('#reading .band-clock time')
          if (what === 'silent')
            await expect(time).toHaveText(look.language === 'ar' ? /·.*·/ : /New York · .* here · in 1 day/)
          await page.evaluate(() => globalThis.document.fonts.ready.then(() => undefined))
          const before = await places(page)
          letGo()
          await expect(page.locator('#page .paper [data-paragraph]').first()).toBeVisible()
          await expect(page.locator('#reading')).toHaveCount(0)
          if (what === 'open') await expect(page.locator('#page .paper [role=textbox]')).toBeVisible()
          await page.waitForLoadState('networkidle')
          expect(await places(page)).toEqual(before)
          const { shifts } = await page.evaluate(() => ({
            shifts: (window as unknown as { shifts: { value: number; what: string }[] }).shifts,
          }))
          const sum = shifts.reduce((total, { value }) => total + value, 0)
          expect(sum, JSON.stringify(shifts)).toBeLessThan(0.02)
          await context.close()
        })
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server.stop()
  }
})

test('[RDG-10] a program that does not come leaves the text readable, and the page says so', async ({
  browser,
}) => {
  const server = await started()
  try {
    const document = await server.openText(await server.signIn('chair'))
    const context = await enter(browser, server, 'head-FRA', { width: 1440, height: 900, language: 'fr' })
    const page = await context.newPage()
    await page.route(/\/assets\/program-[^/]*\.js$/, (route) => route.abort())
    await page.goto(`${server.url}/texts/${document}`)
    await expect(page.getByText(/Le reste de la page n’a pas pu être chargé/)).toBeVisible()
    await expect(page.getByText('The Security Council has considered')).toBeVisible()
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server.stop()
  }
})
