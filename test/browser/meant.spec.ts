/**
 * Words typed while a silence runs, in a real browser: nothing is tabled and nothing inferred; the delegation is asked what
 * they are, sends them as a remark, and then breaks silence with them.
 */
import { expect, test } from '@playwright/test'
import { inHouse, underSilence } from './house.ts'

test('[SIL-37, SIL-38] what is typed under silence is asked what it is: a remark, then a break with these words', async ({
  browser,
}, testInfo) => {
  await inHouse(browser, testInfo, async ({ server, clock, chair: hand, enter, picture }) => {
    const document = await server.openText(hand)
    await underSilence(hand, document, clock.now())
    const malta = await enter('head-MLT')
    const { page } = malta
    const dialog = page.getByRole('alertdialog')

    await test.step('the words are typed on the own desk, and nothing is tabled', async () => {
      await page.goto(`/texts/${document}`)
      const second = page.locator('p', { hasText: 'reaffirms that the full implementation' }).first()
      await second.click()
      await page.keyboard.press('p')
      const words = page.getByRole('textbox', { name: 'Your words' })
      await expect(words).toBeFocused()
      await page.keyboard.press('End')
      await words.pressSequentially(' It does so with care.')
      await page.getByRole('button', { name: 'Say what it is' }).click()
      await expect(dialog.getByText(/nothing is inferred/)).toBeVisible()
      await expect(dialog.getByRole('radio', { name: /Nothing yet/ })).toBeChecked()
      await picture(malta, 'meant-asked')
    })

    await test.step('as a remark it goes to the chair’s team and breaks nothing', async () => {
      await dialog.getByText('A remark on the language, for the chair’s team').click()
      await malta.confirm('Send the remark')
      await expect(page.getByText('The chair’s team has your remark.')).toBeVisible()
      const told = (await hand.events(document)).events.map(({ type }) => type)
      expect(told).toContain('RemarkMade')
      expect(told).not.toContain('SilenceBroken')
    })

    await test.step('typed again and said to be a break, it breaks, and is tabled by the same act', async () => {
      await page.locator('p', { hasText: 'reaffirms that the full implementation' }).first().click()
      await page.keyboard.press('p')
      const words = page.getByRole('textbox', { name: 'Your words' })
      await expect(words).toBeFocused()
      await page.keyboard.press('End')
      await words.pressSequentially(' This much is needed.')
      await page.getByRole('button', { name: 'Say what it is' }).click()
      await dialog.getByText('A break: we want these words instead').click()
      await expect(dialog.getByText(/breaks silence on the zero draft and tables these words/)).toBeVisible()
      await picture(malta, 'meant-break')
      await malta.confirm('Break silence')
      await expect(page.getByText('Silence is broken, and your proposal is tabled.')).toBeVisible()
      const broken = (await hand.events(document)).events.filter(({ type }) => type === 'SilenceBroken')
      const tabled = (await hand.events(document)).events.filter(({ type }) => type === 'ProposalTabled')
      expect(tabled.map(({ command }) => command)).toEqual(broken.map(({ command }) => command))
      expect(broken).toHaveLength(1)
    })
  })
})
