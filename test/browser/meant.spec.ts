/**
 * Words typed while a silence runs, in a real browser: nothing is tabled and nothing inferred; the delegation is asked what
 * they are, sends them as a remark, and then breaks silence with them.
 */
import path from 'node:path'
import { expect, test, type Browser } from '@playwright/test'
import { wallTime } from '../../shared/time.ts'
import { SteppedClock } from '../support/clock.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { Participant } from './cast.ts'

const minute = 60_000
const pages = path.resolve(import.meta.dirname, '../../dist/client')

const enterAs = async (browser: Browser, server: TestServer, person: string): Promise<Participant> => {
  const { token } = await server.app.access.invite(person)
  const participant = await Participant.enter(browser, person, server.url)
  const answer = await participant.context.request.post(`${server.url}/api/session`, { data: { token } })
  expect(answer.status()).toBe(200)
  return participant
}

test('[SIL-37, SIL-38] what is typed under silence is asked what it is: a remark, then a break with these words', async ({
  browser,
}, testInfo) => {
  const clock = new SteppedClock()
  const server = await startServer({ clock, app: { pages } })
  const taken = async (who: Participant, name: string): Promise<void> => {
    const folder = process.env['PICTURES']
    if (folder) await who.page.screenshot({ path: path.join(folder, `${name}.png`) })
  }
  try {
    const hand = await server.signIn('chair')
    const document = await server.openText(hand)
    const { events } = await hand.events(document)
    const version = events.findLast(({ type }) => type === 'VersionIssued')
    if (version?.type !== 'VersionIssued') throw new Error('no version was issued')
    await hand.act(document, {
      type: 'OpenSilence',
      version: version.data.number,
      hash: version.data.hash,
      profile: 'council-silence',
      wall: wallTime(clock.now() + 30 * minute, 'America/New_York'),
    })
    const malta = await enterAs(browser, server, 'head-MLT')
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
      await taken(malta, 'meant-asked')
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
      await taken(malta, 'meant-break')
      await malta.confirm('Break silence')
      await expect(page.getByText('Silence is broken, and your proposal is tabled.')).toBeVisible()
      const broken = (await hand.events(document)).events.filter(({ type }) => type === 'SilenceBroken')
      const tabled = (await hand.events(document)).events.filter(({ type }) => type === 'ProposalTabled')
      expect(tabled.map(({ command }) => command)).toEqual(broken.map(({ command }) => command))
      expect(broken).toHaveLength(1)
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
