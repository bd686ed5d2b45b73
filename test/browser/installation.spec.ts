/** Who looks after the installation: its look reaches the door and the other pages, a backup is taken, a way of silence changed. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Participant } from './cast.ts'

test('the secretariat looks after the installation', async ({ browser }) => {
  const product = await Product.prepare('demo', '--json')
  const backups = mkdtempSync(path.join(tmpdir(), 'penholder-backups-'))
  try {
    writeFileSync(
      path.join(product.dataDir, 'settings.json'),
      JSON.stringify({ backups: { folder: backups, hour: 2, keep: 3 } }),
    )
    const demo = await product.startDemo()
    const enter = async (id: string): Promise<Participant> => {
      const person = demo.people.find((one) => one.id === id)
      const participant = await Participant.enter(browser, id, demo.url)
      const token = person?.signIn.split('#')[1]
      await participant.context.request.post('/api/session', { data: { token } })
      return participant
    }
    const [{ page }, member] = [await enter('secretary'), await enter('expert-MLT')]

    await test.step('[INS-1] a member finds no way there, and nothing there', async () => {
      await member.page.goto('/installation')
      await expect(member.page.getByText('Only the secretariat looks after the installation.')).toBeVisible()
      await expect(member.page.getByRole('link', { name: 'Installation' })).toHaveCount(0)
    })

    await test.step('[INS-6] a backup is taken at once', async () => {
      await page.goto('/')
      await page.getByRole('link', { name: 'Installation' }).click()
      await page.getByRole('button', { name: 'Back up now' }).click()
      await expect(page.getByText(/A backup was taken: [\d,]+ records/)).toBeVisible()
      expect(readdirSync(backups)).toHaveLength(1)
    })

    await test.step('[BOD-10, SIL-19] an outage that is borne is changed by a cited decision', async () => {
      await page.getByRole('button', { name: 'Change “Silence until a stated minute”' }).click()
      const dialog = page.getByRole('alertdialog')
      await dialog.getByLabel('Minutes of outage that are borne').fill('25')
      await dialog
        .getByRole('textbox', { name: 'Decision of the body' })
        .fill('Note by the Chair of 2 November 2026')
      await dialog.getByRole('button', { name: 'Change' }).click()
      await expect(page.getByText('Outages of up to 25 minutes are borne.')).toBeVisible()
    })

    await test.step('[BOD-20, BOD-21] a way of the body’s own is entered, at once and from a day to come', async () => {
      const dialog = page.getByRole('alertdialog')
      const enter = async (name: string, from?: string): Promise<void> => {
        await page.getByRole('button', { name: 'A way of the body’s own' }).click()
        await dialog.getByLabel('Its name').fill(name)
        await dialog.getByRole('textbox', { name: 'Hours', exact: true }).fill('48')
        await dialog.getByText('Item by item').click()
        await dialog.getByRole('textbox', { name: 'Decision of the body' }).fill('Decision 7 of the body')
        if (from !== undefined) await dialog.getByLabel('In force from').fill(from)
        await expect(dialog.getByText(/No running silence is touched/)).toBeVisible()
        const folder = process.env['PICTURES']
        if (folder) await page.screenshot({ path: path.join(folder, `way-${from ?? 'now'}.png`) })
        await dialog.getByRole('button', { name: 'Enter it' }).click()
        await expect(dialog).toBeHidden()
      }
      await enter('Two days for a slate')
      await expect(page.getByText('Two days for a slate, item by item')).toBeVisible()
      await enter('Two days from the new year', '2099-01-01')
      await expect(page.getByText(/^From .*2099.*Two days from the new year, item by item\.$/)).toBeVisible()
    })

    await test.step('[INS-2] its name and accent reach the door, the screens and the page before the program', async () => {
      await page.getByLabel('Name of the installation').fill('Test installation')
      await page.getByRole('button', { name: /Accent/ }).click()
      await page.getByRole('option', { name: 'Wine' }).click()
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Saved. Other pages show it')).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-accent', 'wine')
      await member.page.goto('/')
      await expect(member.page.getByText('Test installation')).toBeVisible()
      const stranger = await Participant.enter(browser, 'a stranger', demo.url)
      await stranger.page.goto('/sign-in')
      await expect(stranger.page.getByText('Test installation')).toBeVisible()
      const read = await member.context.request.get(`/texts/${demo.documents[0]?.id}`)
      const html = await read.text()
      expect(html).toContain('data-accent="wine"')
      expect(html).toContain('>Test installation<')
    })

    await test.step('[INS-3] a language that is offered no more gives way, also where it was chosen', async () => {
      await member.page.getByRole('button', { name: /EN/ }).click()
      await member.page
        .getByRole('menuitemradio', { name: 'Español' })
        .or(member.page.getByRole('menuitem', { name: 'Español' }))
        .click()
      await expect(member.page.locator('html')).toHaveAttribute('lang', 'es')
      for (const name of ['English', 'Español', 'Русский', '中文'])
        await page.getByRole('group', { name: 'Languages offered' }).getByText(name).click()
      await page.getByRole('button', { name: 'Save' }).click()
      // The page of whoever saved it turns at once.
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
      await member.page.reload()
      await expect(member.page.locator('html')).toHaveAttribute('lang', 'fr')
      const read = await member.context.request.get(`/texts/${demo.documents[0]?.id}`)
      expect(await read.text()).toContain('<html lang="fr"')
    })
  } finally {
    await product.remove()
    rmSync(backups, { recursive: true, force: true })
  }
})
