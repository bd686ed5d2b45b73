/**
 * The secretariat's work and what follows from it, on the demo: acts that came by other doors entered for seats and
 * countersigned, what waits for whom, the notes of a silence, an agreement withdrawn; all of it by key and by palette too.
 */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { Product, type DemoLine } from '../support/product.ts'
import { Participant } from './cast.ts'

const enterAs = async (
  browser: Parameters<typeof Participant.enter>[0],
  demo: DemoLine,
  id: string,
): Promise<Participant> => {
  const person = demo.people.find((one) => one.id === id)
  if (!person) throw new Error(`nobody in the demo is ${id}`)
  const participant = await Participant.enter(browser, person.name, demo.url)
  const token = person.signIn.split('#')[1]
  const answer = await participant.context.request.post(`${demo.url}/api/session`, { data: { token } })
  expect(answer.status()).toBe(200)
  return participant
}

const pick = async (page: Page, label: string, option: string | RegExp): Promise<void> => {
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .click()
  await page.getByRole('option', { name: option }).first().click()
}

const waiting = (page: Page): Locator => page.getByRole('region', { name: 'Waits for you' })

test('the secretariat enters what came otherwise, its seats countersign, notes go out', async ({
  browser,
}, testInfo) => {
  const product = await Product.prepare('demo', '--json')
  try {
    const demo = await product.startDemo()
    const textOf = (words: string): string => {
      const found = demo.documents.find(({ title }) => title.includes(words))
      if (!found) throw new Error(`the demo has no text about ${words}`)
      return `/texts/${found.id}`
    }
    const anniversary = textOf('anniversary')
    const silent = textOf('assistance to States')
    const agreed = textOf('regional organizations')
    const [secretariat, chair, malta, france, mozambique] = await Promise.all(
      ['secretary', 'chair', 'expert-MLT', 'coordinator-FRA', 'coordinator-MOZ'].map((id) =>
        enterAs(browser, demo, id),
      ),
    )
    if (!secretariat || !chair || !malta || !france || !mozambique) throw new Error('somebody is missing')

    await test.step('each finds what waits for their seat', async () => {
      await Promise.all([chair.page.goto('/'), mozambique.page.goto('/')])
      await expect(waiting(chair.page)).toContainText(/open proposals to settle, in \d places/)
      await expect(waiting(chair.page)).toContainText('When the body has adopted it, record the adoption')
      await expect(waiting(chair.page)).not.toContainText('If you say nothing')
      const own = waiting(mozambique.page)
      await expect(own.getByRole('listitem').first()).toContainText('under silence. If you say nothing')
      await expect(own).toContainText('The chair has answered your objection')
      await expect(own).toContainText('Your seat has not opened Rev.1 yet')
    })

    await test.step('a proposal that came by letter is entered for France, with its paper', async () => {
      const { page } = malta
      await page.goto(`${anniversary}/record`)
      await expect(page.getByRole('heading', { name: 'What was done' })).toBeVisible()
      await page.goto('/')
      await expect(page.getByText('since you looked')).toHaveCount(0)

      const desk = secretariat.page
      await desk.goto(`${anniversary}/record`)
      await expect(desk.getByRole('button', { name: 'Enter for a seat' })).toBeVisible()
      await desk.keyboard.press('e')
      await pick(desk, 'From', 'France')
      await pick(desk, 'What it does', 'Proposes')
      await pick(desk, 'Paragraph', /^1: /)
      const words = desk.getByLabel('The words, as received')
      await expect(words).toHaveValue(/Security Council/)
      await words.fill('The Security Council marks the day, in words that came by letter.')
      await pick(desk, 'How', 'by letter')
      const chooser = desk.waitForEvent('filechooser')
      await desk.getByRole('button', { name: 'Attach the paper' }).click()
      await (
        await chooser
      ).setFiles({
        name: 'Letter of France.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('a letter'),
      })
      await expect(desk.getByText('Letter of France.pdf')).toBeVisible()
      await expect(
        desk.getByText(/enters for France what it proposes: other words for paragraph 1/),
      ).toBeVisible()
      await secretariat.confirm('Enter for France')
      await expect(desk.getByText(/received by letter \(Letter of France\.pdf\)/)).toBeVisible()
      await expect(page.getByText('One change since you looked')).toBeVisible()
    })

    await test.step('France is asked to countersign, and nobody else', async () => {
      const { page } = france
      await page.goto('/')
      const asked = waiting(page)
        .getByRole('listitem')
        .filter({ hasText: 'Entered for you by the secretariat' })
      await expect(asked).toContainText('a proposal, received by letter')
      await expect(waiting(malta.page)).not.toContainText('Entered for you')
      await asked.getByRole('button', { name: 'Countersign' }).click()
      await expect(page.getByRole('alertdialog')).toContainText('France confirms as its own')
      await france.confirm('Countersign')
      await expect(asked).toHaveCount(0)
      await expect(secretariat.page.getByText('Countersigned what was entered for it.')).toBeVisible()
      await expect(secretariat.page.getByText(/entered by Secretariat, countersigned/)).toBeVisible()
    })

    await test.step('the opening’s note is copied whole', async () => {
      const { page, context } = chair
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(`${silent}/silence`)
      await page.getByRole('button', { name: 'The note' }).click()
      await page.getByRole('button', { name: 'Copy the note' }).click()
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
      const note = await page.evaluate(() => navigator.clipboard.readText())
      expect(note).toMatch(/is put under silence/)
      expect(note).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/)
      expect(note).toMatch(/SHA-256 of the text: [0-9a-f]{64}/)
      expect(note).toMatch(/Head of the record: [0-9a-f]{64}/)
      await page.keyboard.press('Escape')
    })

    await test.step('a break that came by mail is found in the palette, entered, and told in the closing note', async () => {
      const desk = secretariat.page
      await desk.goto(`${silent}/silence`)
      await expect(desk.getByRole('button', { name: 'Enter for a seat' })).toBeVisible()
      await desk.keyboard.press('Control+k')
      await desk.keyboard.type('enter for')
      await desk.getByRole('menuitem', { name: 'Enter for a seat' }).click()
      await pick(desk, 'From', 'Japan')
      await desk.getByLabel('Reason, if one was given').fill('Instructions came by mail.')
      await expect(desk.getByRole('alertdialog')).toContainText('it breaks silence on Rev.1')
      await secretariat.confirm('Enter for Japan')
      const { page } = chair
      await expect(page.getByText(/Silence on Rev\.1 was broken by Japan/)).toBeVisible()
      await page.keyboard.press('n')
      const note = page.getByRole('dialog')
      await expect(note).toContainText(
        /Japan: received .* UTC\), by mail\. Reason given: Instructions came by mail/,
      )
      await expect(note).toContainText(/Head of the record when it was closed: [0-9a-f]{64}/)
      await page.keyboard.press('Escape')
    })

    await test.step('a member withdraws its agreement before adoption', async () => {
      const { page } = malta
      await page.goto(`${agreed}/silence`)
      await page.getByRole('button', { name: 'Withdraw our agreement' }).click()
      await page.getByLabel('Reason, if you wish to give one').fill('The capital asks for one more word.')
      await malta.confirm('Withdraw our agreement')
      await expect(page.getByText('In negotiation').first()).toBeVisible()
      await expect(page.getByRole('button', { name: 'Withdraw our agreement' })).toHaveCount(0)
      await page.goto(`${agreed}/record`)
      await expect(page.getByText(/Withdrew its agreement.*one more word/)).toBeVisible()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Verify this')
    })
  } catch (failure) {
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: testInfo.outputPath(`page-${index}.png`) })
    throw failure
  } finally {
    await product.remove()
  }
})
