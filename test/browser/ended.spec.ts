/**
 * The end of a period, in a real browser and on a clock that is moved: what the page says when the minute is over, paper that
 * came in time and was entered after it, the same bytes again, an outcome confirmed by a person, an adoption.
 */
import { expect, test } from '@playwright/test'
import { wallTime } from '../../shared/time.ts'
import { inHouse, underSilence } from './house.ts'

const minute = 60_000

test('a period ends: paper in time is entered after it; then silence again, confirmed, adopted', async ({
  browser,
}, testInfo) => {
  await inHouse(browser, testInfo, async ({ server, clock, chair: hand, enter }) => {
    const document = await server.openText(hand)
    const silence = `/texts/${document}/silence`
    const secretariat = await enter('secretary')
    const chair = await enter('chair')
    await underSilence(hand, document, clock.now())
    const opened = clock.now()

    await test.step('the minute is over: the page says so, and announces nothing', async () => {
      await chair.page.goto(silence)
      await expect(chair.page.getByRole('button', { name: 'Withdraw from silence' })).toBeVisible()
      clock.advance(32 * minute)
      await expect(chair.page.getByRole('button', { name: 'Confirm: agreed' })).toBeVisible()
      await expect(chair.page.getByText('No objection is recorded here.')).toBeVisible()
      await secretariat.page.goto('/')
      await expect(
        secretariat.page.getByText(/The period on the zero draft has ended\. Look at the mail/),
      ).toBeVisible()
    })

    await test.step('a note verbale that arrived in time is entered now', async () => {
      const { page } = secretariat
      await page.goto(silence)
      await expect(page.getByRole('button', { name: 'Enter for a seat' })).toBeVisible()
      await page.keyboard.press('e')
      const form = page.getByRole('alertdialog')
      await form.getByRole('button', { name: /From$/ }).click()
      await page.getByRole('option', { name: 'France' }).click()
      // As it stands, received this minute: too late, and the button says so before anybody presses it.
      await expect(form.getByText('received after the period had ended').first()).toBeVisible()
      await expect(form.getByRole('button', { name: 'Enter for France' })).toHaveAttribute(
        'aria-disabled',
        'true',
      )
      const received = form.getByRole('group', { name: /^Received/ })
      const [date, time] = wallTime(opened + 10 * minute, 'America/New_York').split('T')
      const [year, month, day] = (date ?? '').split('-')
      await received.getByRole('spinbutton', { name: /day/i }).first().click()
      await page.keyboard.type(`${day}${month}${year}${time?.replace(':', '')}`)
      await secretariat.confirm('Enter for France')
      await expect(page.getByText(/was broken by France/)).toBeVisible()
      await expect(chair.page.getByText(/was broken by France/)).toBeVisible()
    })

    await test.step('the same bytes again; nobody objects; a person confirms, and records the adoption', async () => {
      await underSilence(hand, document, clock.now())
      clock.advance(32 * minute)
      const { page } = secretariat
      await expect(page.getByRole('button', { name: 'Confirm: agreed' })).toBeVisible()
      await page.keyboard.press('y')
      await secretariat.confirm('Confirm: agreed')
      await expect(page.getByText(/ended without objection and the text is agreed/)).toBeVisible()
      await page.keyboard.press('n')
      await expect(page.getByRole('dialog')).toContainText(/Confirmed by Secretariat, .*UTC/)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Record the adoption' }).click()
      await page.getByLabel('Symbol, if it has one').fill('S/PRST/2026/2')
      await secretariat.confirm('Record the adoption')
      await expect(page.getByText(/is adopted as S\/PRST\/2026\/2/)).toBeVisible()
      await chair.page.goto('/')
      await expect(chair.page.getByText('Nothing waits for you now.')).toBeVisible()
    })
  })
})
