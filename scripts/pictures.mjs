#!/usr/bin/env node
/**
 * Makes the README's pictures anew: starts the demo on an empty folder and photographs the product as its people see it.
 * `npm run pictures` writes docs/pictures; `npm run pictures -- --all FOLDER` photographs every screen, at desktop,
 * telephone, dark and right-to-left, into FOLDER, to be looked at.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onStage } from './on-stage.mjs'
import { root } from './prepare.mjs'

const all = process.argv.includes('--all')
const folder = all ? process.argv[process.argv.indexOf('--all') + 1] : join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })

const { demo, browser, end } = await onStage()

const personOf = (role, part) =>
  demo.people.find((person) => person.role === role && (part === undefined || person.name.includes(part)))

const looks = {
  desktop: { viewport: { width: 1440, height: 900 } },
  telephone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  rtl: { viewport: { width: 1440, height: 900 }, language: 'ar' },
}

const visit = async (person, look, path, name, act) => {
  const { language, ...options } = looks[look]
  const context = await browser.newContext({
    ...options,
    locale: language ?? 'en-GB',
    timezoneId: 'Europe/Malta',
  })
  if (language) await context.addInitScript((code) => localStorage.setItem('language', code), language)
  const page = await context.newPage()
  if (person) {
    const token = person.signIn.split('#')[1]
    const answer = await context.request.post(`${demo.url}/api/session`, { data: { token } })
    if (!answer.ok()) throw new Error(`${person.name} could not sign in: ${answer.status()}`)
  }
  page.on('console', (message) => message.type() === 'error' && console.error(`${name}: ${message.text()}`))
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
  await page.goto(`${demo.url}${path}`)
  await page.getByRole('main').waitFor()
  await page.waitForLoadState('networkidle')
  if (act) await act(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
  console.error(name)
}

try {
  const [chair, malta, secretariat] = [
    personOf('chair'),
    personOf('member', 'Malta'),
    personOf('secretariat'),
  ]
  const first = demo.documents[0].id
  const text = `/texts/${first}`
  const silent = await (async () => {
    const context = await browser.newContext()
    await context.request.post(`${demo.url}/api/session`, { data: { token: chair.signIn.split('#')[1] } })
    const list = await (await context.request.get(`${demo.url}/api/documents`)).json()
    await context.close()
    return (list.documents ?? list).find((one) => one.stage === 'silence')?.id ?? first
  })()
  // Two delegations want other words here: the margin shows both, side by side with the paragraph.
  const contested = async (page) => {
    const paragraph = page.locator('p', { hasText: 'commends the work' }).first()
    await paragraph.scrollIntoViewIfNeeded()
    await paragraph.click()
    await page.getByText('Support this').first().waitFor()
  }
  await visit(malta, 'desktop', text, 'text', contested)
  await visit(malta, 'desktop', '/', 'today')
  await visit(malta, 'desktop', `/texts/${silent}/silence`, 'silence')
  await visit(chair, 'desktop', `${text}/record`, 'record')
  await visit(malta, 'telephone', text, 'text-telephone')
  await visit(malta, 'rtl', text, 'text-rtl')
  if (all) {
    await visit(undefined, 'desktop', '/sign-in', 'door')
    await visit(undefined, 'telephone', '/sign-in', 'door-telephone')
    await visit(chair, 'desktop', text, 'text-chair')
    await visit(secretariat, 'desktop', '/people', 'people')
    await visit(secretariat, 'desktop', '/', 'today-secretariat')
    await visit(chair, 'desktop', `/texts/${silent}/silence`, 'silence-chair')
    for (const look of ['telephone', 'dark', 'rtl']) {
      await visit(malta, look, '/', `today-${look}`)
      await visit(malta, look, `/texts/${silent}/silence`, `silence-${look}`)
      await visit(malta, look, `${text}/record`, `record-${look}`)
    }
    await visit(malta, 'dark', text, 'text-dark')
    await visit(chair, 'desktop', `${text}/silence`, 'silence-open')
    await visit(chair, 'rtl', text, 'text-chair-rtl')
  }
} finally {
  await end()
}
