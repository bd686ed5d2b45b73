/**
 * The secretariat's work and what follows from it, on the demo: acts that came by other doors entered for seats and
 * countersigned, what waits for whom, the notes of a silence, an agreement withdrawn; all of it by key and by palette too.
 */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { Product } from '../support/product.ts'
import { enterAs } from './cast.ts'

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
      await expect(page.getByText('Since you looked')).toHaveCount(0)

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
      await expect(page.getByText('Since you looked')).toBeVisible()
      await expect(page.getByRole('link', { name: '1 act on proposals' })).toBeVisible()
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

    await test.step('an objection is entered from the text’s own menu, and its seat says that it was not theirs', async () => {
      const desk = secretariat.page
      await desk.goto(anniversary)
      await desk.getByRole('button', { name: 'More acts on this text' }).click()
      await desk.getByRole('menuitem', { name: 'Enter for a seat' }).click()
      await pick(desk, 'From', 'Mozambique')
      await pick(desk, 'What it does', 'Objects')
      await pick(desk, 'To what', 'The text as a whole')
      await secretariat.confirm('Enter for Mozambique')
      const { page } = mozambique
      await page.goto('/')
      const asked = waiting(page).getByRole('listitem').filter({ hasText: 'an objection, received by mail' })
      await asked.getByRole('button', { name: 'This was not ours' }).click()
      await expect(page.getByRole('alertdialog')).toContainText('The objection stands until you withdraw it')
      await page.getByLabel('What happened, if you wish to say').fill('We sent no mail.')
      await mozambique.confirm('This was not ours')
      await expect(asked).toHaveCount(0)
      await chair.page.goto('/')
      await expect(waiting(chair.page)).toContainText(
        'Mozambique says that this was not its act: an objection',
      )
      await desk.goto(`${anniversary}/record`)
      await expect(desk.getByText(/that it was not its act: an objection\. .*We sent no mail/)).toBeVisible()
      await expect(desk.getByText(/entered by Secretariat, disowned/)).toBeVisible()
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

    await test.step('the same bytes under silence by working days: the day is counted, not chosen', async () => {
      const { page } = chair
      await page.goto(`${silent}/silence`)
      await page
        .getByRole('radio', { name: /working days to/ })
        .first()
        .check({ force: true })
      await expect(page.getByRole('group', { name: /Last minute/ })).toHaveCount(0)
      await expect(page.getByText(/\d+ working days?/).first()).toBeVisible()
      await page.getByRole('button', { name: 'Put under silence' }).click()
      await chair.confirm('Put under silence')
      await expect(page.getByRole('button', { name: 'Withdraw from silence' })).toBeVisible()
      await malta.page.goto(`${silent}/silence`)
      await expect(
        malta.page.getByText(/Written no-objection procedure, \d+ working days to/).first(),
      ).toBeVisible()
      await page.getByRole('button', { name: 'Withdraw from silence' }).click()
      await chair.confirm('Withdraw from silence')
    })

    await test.step('a person with two seats changes between them; what is typed stays in the seat it was typed in', async () => {
      const two = await enterAs(browser, demo, 'vice-chair')
      const { page } = two
      const chip = page.getByRole('button', { name: /^You act as / })
      const sit = async (seat: string): Promise<void> => {
        await chip.click()
        // Not "Vice-Chair (Malta)": the name begins with the seat.
        const item = new RegExp(`^${seat}`)
        await page
          .getByRole('menuitemradio', { name: item })
          .or(page.getByRole('menuitem', { name: item }))
          .first()
          .click()
        await expect(page.getByText(`You now act as ${seat}.`)).toBeVisible()
      }
      await page.goto(anniversary)
      await expect(two.paper()).toBeVisible()
      await expect(chip).toHaveAccessibleName(/Vice-Chair \(Malta\)/)
      await two.paper().locator('p').nth(1).click()
      await page.keyboard.press('End')
      await page.keyboard.type(' Typed-as-vice-chair.')
      await two.saved()
      await sit('Malta')
      await page.goto(anniversary)
      await expect(two.paper()).toBeVisible()
      await two.sees('Typed-as-vice-chair.')
      await two.paper().locator('p').nth(1).click()
      await page.keyboard.press('End')
      await page.keyboard.type(' Typed-as-Malta.')
      await two.saved()
      const text = anniversary.slice('/texts/'.length)
      // As the seat that was left, nothing is taken: not from an old page, nor from a script that believes to sit there.
      expect(await two.command(text, { type: 'RaiseObjection', paragraph: null, as: 'vice-MLT' })).toBe(403)
      await france.page.goto(anniversary)
      await france.sees('Typed-as-vice-chair.', 'Typed-as-Malta.')
      await two.context.close()
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
