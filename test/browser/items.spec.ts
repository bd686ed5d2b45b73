/**
 * A silence that is decided item by item, in a real browser: the chair names the items, a delegation breaks one of them, the
 * others pass, and the page, the note and the certificate say so of each.
 */
import { expect, test } from '@playwright/test'
import { inHouse } from './house.ts'

const hour = 3_600_000

test('[SEV-3, SEV-6] the chair names items, one is broken, the others pass', async ({
  browser,
}, testInfo) => {
  await inHouse(browser, testInfo, async ({ server, clock, chair: hand, enter, picture }) => {
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
    const chair = await enter('chair')
    const malta = await enter('head-MLT')

    await test.step('the items are chosen with the way', async () => {
      const { page } = chair
      await page.goto(silence)
      await page.getByRole('radio', { name: /4 hours from the opening, item by item/ }).click({ force: true })
      const items = page.getByRole('group', { name: 'What is decided apart' }).getByRole('checkbox')
      await expect(items.first()).toBeChecked()
      await expect(page.getByText(/Decided item by item: /)).toBeVisible()
      await picture(chair, 'items-opening', true)
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
      await picture(malta, 'items-breaking', true)
      await malta.confirm('Break silence')
      await expect(page.getByText('broken by Malta')).toBeVisible()
      await expect(chair.page.getByText('broken by Malta')).toBeVisible()
      await expect(page.getByText('nothing recorded').first()).toBeVisible()
      await page.setViewportSize({ width: 390, height: 844 })
      await picture(malta, 'items-running-390', true)
    })

    await test.step('the period ends, and a person confirms the rest', async () => {
      clock.advance(4 * hour + 90_000)
      const { page } = chair
      await page.getByRole('button', { name: 'Confirm: passed in part' }).click()
      await picture(chair, 'items-confirming', true)
      await chair.confirm('Confirm: passed in part')
      await expect(
        page.getByText(/The period on the zero draft ended\. Agreed: .* Open, and in negotiation again/),
      ).toBeVisible()
      await picture(chair, 'items-after', true)
      await page.goto(`/texts/${document}/certificate`)
      await expect(page.getByText(/ended, and part of it passed/)).toBeVisible()
      await picture(chair, 'items-certificate', true)
    })
  })
})
