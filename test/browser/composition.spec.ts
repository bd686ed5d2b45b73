/**
 * Who sits when and which days count, as the secretariat enters them in a browser: a State's seat to come, the end of a term, a
 * holiday declared late; and what the chair's team of a running silence is shown of it.
 */
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { SteppedClock } from '../support/clock.ts'
import { startServer } from '../support/server.ts'
import { Participant } from './cast.ts'

const pages = path.resolve(import.meta.dirname, '../../dist/client')
const pictures = process.env['PICTURES']

test('a seat is added and another’s term ends; a late holiday asks the chair for a later end', async ({
  browser,
}) => {
  const server = await startServer({ clock: new SteppedClock(), app: { pages } })
  try {
    const hand = await server.signIn('chair')
    const document = await server.openText(hand)
    const { events } = await hand.events(document)
    const version = events.findLast(({ type }) => type === 'VersionIssued')
    if (version?.type !== 'VersionIssued') throw new Error('no version was issued')
    await hand.act(document, {
      type: 'OpenSilence',
      version: 0,
      hash: version.data.hash,
      profile: 'no-objection',
    })
    const { token } = await server.app.access.invite('secretary')
    const secretariat = await Participant.enter(browser, 'secretariat', server.url)
    const { page } = secretariat
    const entered = await page.request.post(`${server.url}/api/session`, { data: { token } })
    expect(entered.status()).toBe(200)
    const picture = async (name: string): Promise<void> => {
      if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` })
    }

    await test.step('[SCR-7] a seat for a State, from the next year on', async () => {
      await page.goto('/people')
      await page.getByRole('button', { name: 'Add a seat' }).click()
      const form = page.getByRole('alertdialog')
      await form.getByRole('combobox', { name: 'State' }).fill('Denm')
      await page.getByRole('option', { name: /Denmark/ }).click()
      await expect(form).toContainText(
        /Denmark has a seat from Fri 1 Jan 2027, 00:00 New York time on: Member/,
      )
      await picture('seat-add')
      await secretariat.confirm('Add a seat')
      await expect(page.getByText('Denmark', { exact: true })).toBeVisible()
    })

    await test.step('[SCR-7] a term ends with the year', async () => {
      await page.getByRole('button', { name: 'End the term: Switzerland' }).click()
      await expect(page.getByRole('alertdialog')).toContainText(
        /The term of Switzerland ends at Fri 1 Jan 2027, 00:00/,
      )
      await picture('seat-end')
      await secretariat.confirm('End the term')
      await expect(page.getByRole('listitem').filter({ hasText: 'Switzerland' }).first()).toContainText(
        '1 Jan 2027',
      )
      await picture('people')
    })

    await test.step('[SCR-7] a holiday declared late, with its source; the chair is shown the later end', async () => {
      await page.goto('/installation')
      await page.getByRole('button', { name: 'Enter a year of holidays' }).click()
      const days = page.getByRole('textbox', { name: 'Holidays' })
      await days.fill(`${await days.inputValue()}\n2026-11-24 Closed for snow`)
      await page.getByLabel('Where the days stand').fill('Circular of 20 November')
      await page.getByLabel('Decision of the body').fill('Note of 20 November')
      await picture('calendar')
      await secretariat.confirm('Enter a year of holidays')
      await expect(page.getByText(/Closed for snow/)).toBeVisible()
      await picture('installation')
      const waits =
        await hand.get<readonly { readonly waits: readonly { readonly kind: string }[] }[]>('/api/documents')
      expect(waits.body.flatMap(({ waits: some }) => some.map(({ kind }) => kind))).toContain('recount')
    })
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server.stop()
  }
})
