/**
 * A silence that is decided item by item, in a real browser: the chair names the items, a delegation breaks one of them, the
 * others pass, and the page, the note and the certificate say so of each.
 */
import path from 'node:path'
import { expect, test, type Browser } from '@playwright/test'
import { SteppedClock } from '../support/clock.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { Participant } from './cast.ts'

const hour = 3_600_000
const pages = path.resolve(import.meta.dirname, '../../dist/client')

const enterAs = async (browser: Browser, server: TestServer, person: string): Promise<Participant> => {
  const { token } = await server.app.access.invite(person)
  const participant = await Participant.enter(browser, person, server.url)
  const answer = await participant.context.request.post(`${server.url}/api/session`, { data: { token } })
  expect(answer.status()).toBe(200)
  return participant
}

test('[SEV-3, SEV-6] the chair names items, one is broken, the others pass', async ({
  browser,
}, testInfo) => {
  const clock = new SteppedClock()
  const server = await startServer({ clock, app: { pages } })
  const taken = async (who: Participant, name: string): Promise<void> => {
    const folder = process.env['PICTURES']
    if (folder) await who.page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
  }
  try {
    const hand = await server.signIn('chair')
    const secretary = await server.signIn('secretary')
    const document = await server.openText(hand)
    const entered = await secretary.bodyCommand({
      type: 'EnterProfile',
      profile: {
        id: 'slate',
        regime: 'no-objection',
        period: { type: 'elapsed', hours: 4 },
        passing: 'agreed',
        severable: 'items',
      },
      citation: 'Decision 1',
    })
    expect(entered.status).toBe(200)
    const silence = `/texts/${document}/silence`
    const chair = await enterAs(browser, server, 'chair')
    const malta = await enterAs(browser, server, 'head-MLT')

    await test.step('the items are chosen with the way', async () => {
      const { page } = chair
      await page.goto(silence)
      await page.getByRole('radio', { name: /4 hours from the opening, item by item/ }).click({ force: true })
      const items = page.getByRole('group', { name: 'What is decided apart' }).getByRole('checkbox')
      await expect(items.first()).toBeChecked()
      await expect(page.getByText(/Decided item by item: /)).toBeVisible()
      await taken(chair, 'items-opening')
      await page.getByRole('button', { name: 'Put under silence' }).click()
      await chair.confirm('Put under silence')
      await expect(page.getByRole('heading', { name: 'Item by item' })).toBeVisible()
    })

    await test.step('Malta breaks the first; the others stay under silence', async () => {
      const { page } = malta
      await page.goto(silence)
      await page.getByRole('button', { name: 'Break silence' }).click()
      const dialog = page.getByRole('alertdialog')
      const items = dialog.getByRole('checkbox')
      const count = await items.count()
      for (let index = 1; index < count; index += 1) await items.nth(index).click({ force: true })
      await expect(dialog.getByText(/the others stay under silence/)).toBeVisible()
      await taken(malta, 'items-breaking')
      await malta.confirm('Break silence')
      await expect(page.getByText('broken by Malta')).toBeVisible()
      await expect(chair.page.getByText('broken by Malta')).toBeVisible()
      await expect(page.getByText('nothing recorded').first()).toBeVisible()
      await page.setViewportSize({ width: 390, height: 844 })
      await taken(malta, 'items-running-390')
    })

    await test.step('the period ends, and a person confirms the rest', async () => {
      clock.advance(4 * hour + 90_000)
      const { page } = chair
      await page.getByRole('button', { name: 'Confirm: passed in part' }).click()
      await taken(chair, 'items-confirming')
      await chair.confirm('Confirm: passed in part')
      await expect(
        page.getByText(/The period on the zero draft ended\. Agreed: .* Open, and in negotiation again/),
      ).toBeVisible()
      await taken(chair, 'items-after')
      await page.goto(`/texts/${document}/certificate`)
      await expect(page.getByText(/ended, and part of it passed/)).toBeVisible()
      await taken(chair, 'items-certificate')
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
