/**
 * The whole thread in four browsers: a body is set up, the chair opens the anniversary statement, three delegations type in it
 * together, one of them cut off for a while, one revoked while typing, the server killed once in the middle; they comment,
 * propose and object; Rev.1 and Rev.2; a silence broken, put again, passed, confirmed; adopted; and a record that verifies.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Line } from '../support/line.ts'
import { Product } from '../support/product.ts'
import { Participant } from './cast.ts'

const root = path.resolve(import.meta.dirname, '../..')

test('the spine: from the first keystroke to a silence that passes', async ({ browser }, testInfo) => {
  const product = await Product.prepare('start')
  const line = await Line.to(product.port)
  try {
    // ── a body is set up with the one-time link ──
    const link = await product.start(/http:\/\/localhost:\d+\/set-up#\S+/)
    const secretariat = await Participant.enter(browser, 'Secretariat', product.url)
    await test.step('a body is set up', async () => {
      const { page } = secretariat
      await page.goto(link)
      await page.getByLabel('Name of the body').fill('Committee on non-proliferation')
      for (const state of ['Ecuador', 'France', 'Japan', 'Malta']) {
        await page.getByRole('combobox', { name: /^Members/ }).fill(state)
        await page.getByRole('option', { name: state }).first().click()
      }
      await page.keyboard.press('Escape')
      await page.getByRole('combobox', { name: 'Who chairs' }).fill('Ecuador')
      await page.getByRole('option', { name: 'Ecuador' }).first().click()
      await page.getByRole('combobox', { name: 'Vice-Chairs, if any' }).fill('Malta')
      await page.getByRole('option', { name: 'Malta' }).first().click()
      await page.keyboard.press('Escape')
      await page.getByRole('combobox', { name: 'Clock' }).fill('Addis')
      await page.getByRole('option', { name: /^Addis Ababa/ }).click()
      await page.getByRole('button', { name: 'Set up the body' }).click()
      await expect(page.getByText('You are signed in as its secretariat')).toBeVisible()
    })

    const chair = await Participant.enter(browser, 'Chair', product.url)
    const malta = await Participant.enter(browser, 'Malta', product.url)
    const france = await Participant.enter(browser, 'France', product.url)
    const japan = await Participant.enter(browser, 'Japan', `http://localhost:${line.port}`)
    const head = await Participant.enter(browser, 'Head, France', product.url)

    await test.step('people come in by link and by code, once', async () => {
      const invited = await secretariat.invite('chair', 'Chair', 'chair', 'head')
      await chair.page.goto(invited.link)
      await chair.page.getByRole('button', { name: 'Sign in' }).click()
      await expect(chair.page.getByText('There are no texts yet')).toBeVisible()
      const again = await Participant.enter(browser, 'Somebody', product.url)
      await again.page.goto(invited.link)
      await again.page.getByRole('button', { name: 'Sign in' }).click()
      await expect(again.page.getByText('This link has been used already')).toBeVisible()
      await again.context.close()
      await malta.signIn((await secretariat.invite('malta', 'Expert, Malta', 'MLT', 'head')).code)
      await japan.signIn((await secretariat.invite('japan', 'Expert, Japan', 'JPN', 'head')).code)
      await head.signIn((await secretariat.invite('head-france', 'Head, France', 'FRA', 'head')).code)
      await france.signIn((await head.invite('france', 'Expert, France', 'FRA', 'delegate')).code)
    })

    // ── the chair opens the anniversary statement ──
    let document = ''
    await test.step('the chair opens the statement for open drafting', async () => {
      const { page } = chair
      await page.getByRole('button', { name: 'New text' }).first().click()
      await page.getByLabel('Title').fill('Statement on the twentieth anniversary of resolution 1540 (2004)')
      await page.getByRole('radio', { name: /Open drafting/ }).check({ force: true })
      await page.getByRole('button', { name: 'Begin', exact: true }).click()
      await page.waitForURL(/\/texts\//)
      document = /\/texts\/([^/?#]+)/.exec(page.url())?.[1] ?? ''
      await expect(chair.paper()).toBeVisible()
      await page.getByRole('button', { name: 'Open the text' }).click()
      await chair.confirm('Open the text')
      await expect(page.getByText('In negotiation')).toBeVisible()
    })

    const [first, second, third] = [
      'marks the twentieth',
      'remains gravely concerned',
      'underlines that no obligation',
    ]
    await test.step('three delegations type at once', async () => {
      await Promise.all([malta, france, japan].map((one) => one.openText(document)))
      await Promise.all([
        malta.type(first, ' Malta-wrote.'),
        france.type(second, ' France-wrote.'),
        japan.type(third, ' Japan-wrote.'),
      ])
      for (const one of [malta, france, japan]) await one.saved()
      for (const one of [chair, malta, france, japan])
        await one.sees('Malta-wrote.', 'France-wrote.', 'Japan-wrote.')
    })

    await test.step('each change is shown with whose it is, and where the others are', async () => {
      await expect(malta.inserted('France-wrote.')).toHaveAttribute('title', 'France')
      await expect(france.inserted('Japan-wrote.')).toHaveAttribute('title', 'Japan')
      await expect(malta.paper().locator('.caret', { hasText: 'FRA' })).toBeVisible()
      await expect(france.paper().locator('.caret', { hasText: 'MLT' })).toBeVisible()
    })

    await test.step('words of one that another strikes stay to be seen, and their author is told', async () => {
      await france.strike('Malta-wrote.')
      for (const one of [malta, japan, chair]) {
        await expect(one.struck('Malta-wrote.')).toHaveAttribute('title', 'France')
        await expect(one.inserted('Malta-wrote.')).toHaveCount(0)
      }
      const told = malta.page
        .getByRole('status')
        .filter({ hasText: 'France has struck words of yours in paragraph 1' })
      await expect(told).toContainText('Malta-wrote.')
      await expect(japan.page.getByText(/has struck words of yours/)).toHaveCount(0)
      await told.getByRole('button', { name: 'I have read this' }).click()
      await expect(told).toHaveCount(0)
    })

    await test.step('two type at the same place at the same time: the words of both stay whole', async () => {
      const [one, other] = [' Together-with-Japan.', ' Together-with-Malta.']
      for (const each of [malta, japan]) await each.putCaret(third)
      await Promise.all([malta.page.keyboard.type(one), japan.page.keyboard.type(other)])
      for (const each of [malta, france, japan]) await each.sees(one, other)
    })

    await test.step('one is cut off, types on, and comes back', async () => {
      line.cut()
      await expect(japan.page.getByText('Offline: kept on this device')).toBeVisible()
      await japan.type(third, ' Kept-offline.')
      await malta.type(third, ' Meanwhile-here.')
      await malta.saved()
      line.mend()
      await japan.saved()
      for (const one of [malta, japan]) await one.sees('Kept-offline.', 'Meanwhile-here.')
    })

    await test.step('one comments, another replies', async () => {
      await malta.paragraph(second).click()
      await malta.page.getByRole('button', { name: 'Comment' }).first().click()
      await malta.page.getByLabel('Your comment').fill('Could this name the routes of trade?')
      await malta.page.getByRole('button', { name: 'Post comment' }).click()
      await france.paragraph(second).click()
      await expect(france.page.getByText('Could this name the routes of trade?')).toBeVisible()
      await france.page.getByRole('button', { name: 'Reply' }).first().click()
      await france.page.getByLabel('Your reply').fill('France would not stand in the way.')
      await france.page.getByRole('button', { name: 'Post reply' }).click()
      await expect(malta.page.getByText('France would not stand in the way.')).toBeVisible()
    })

    await test.step('a proposal is written on the desk, where nobody else sees it, then tabled', async () => {
      await malta.paragraph(first).click()
      await malta.page.getByRole('button', { name: 'Propose' }).first().click()
      const words = malta.page.getByRole('textbox', { name: 'Your words' })
      await words.click()
      await malta.page.keyboard.press('End')
      await malta.page.keyboard.type(' Proposed-by-Malta.')
      await expect(malta.page.getByText('Only Malta sees this').first()).toBeVisible()
      await expect(france.page.getByText('Proposed-by-Malta.')).toHaveCount(0)
      await malta.page.getByRole('button', { name: 'Table', exact: true }).click()
      await malta.confirm('Table')
      await france.paragraph(first).click()
      await expect(
        france.page.getByText('Proposal by Malta').or(france.page.getByLabel('Proposal by Malta')).first(),
      ).toBeVisible()
      await france.page.getByRole('button', { name: 'Support this' }).click()
      await france.confirm('Support this')
      await expect(malta.page.getByText(/Supported by France/)).toBeVisible()
    })

    await test.step('one objects, the chair answers', async () => {
      await japan.paragraph(second).click()
      await japan.page.getByRole('button', { name: 'Object' }).first().click()
      await japan.page.getByLabel('Reason (optional)').fill('The verb goes beyond what was agreed.')
      await japan.confirm('Object')
      await chair.openText(document)
      await chair.paragraph(second).click()
      await expect(chair.page.getByText('The verb goes beyond what was agreed.')).toBeVisible()
      await chair.page.getByRole('button', { name: 'Answer' }).first().click()
      await chair.page.getByLabel('The chair’s answer').fill('Would “notes with concern” do?')
      await chair.page.getByRole('button', { name: 'Post answer' }).click()
      await expect(japan.page.getByText('Would “notes with concern” do?')).toBeVisible()
    })

    await test.step('the chair takes the proposal up and issues Rev.1', async () => {
      const { page } = chair
      await page.getByRole('button', { name: /^Settle 1 proposal/ }).click()
      await page.getByRole('button', { name: 'Take up', exact: true }).click()
      await chair.confirm('Take up')
      await page.getByRole('button', { name: 'Back to the text' }).click()
      for (const one of [chair, malta, france, japan]) await one.sees('Proposed-by-Malta.')
      await page.getByRole('button', { name: 'Issue Rev.1' }).click()
      await chair.confirm('Issue Rev.1')
      await expect(france.page.getByText('Rev.1', { exact: true }).first()).toBeVisible()
      // The redline begins anew with a version.
      for (const one of [malta, france]) {
        await expect(one.struck('Malta-wrote.')).toHaveCount(0)
        await expect(one.inserted('France-wrote.')).toHaveCount(0)
        await one.sees('France-wrote.')
      }
    })

    await test.step('the server is killed: what was saved is there, what two type in the dark arrives', async () => {
      await malta.type(first, ' Before-the-kill.')
      await malta.saved()
      await product.kill()
      await expect(malta.page.getByText('Offline: kept on this device')).toBeVisible()
      await malta.type(first, ' During-the-kill.')
      await france.type(second, ' France-in-the-dark.')
      await product.start(/listening|http:\/\/localhost/)
      for (const one of [malta, france]) await one.saved()
      for (const one of [chair, malta, france, japan])
        await one.sees('Before-the-kill.', 'During-the-kill.', 'France-in-the-dark.')
    })

    await test.step('one is revoked while typing: out within a second, the words before stay', async () => {
      await france.type(second, ' Last-words.')
      await france.saved()
      const typing = france.page.keyboard.type(' Too-late-to-count'.repeat(20), { delay: 20 })
      const revoked = await head.context.request.post(`${product.url}/api/body/commands`, {
        data: { id: crypto.randomUUID(), type: 'RevokePerson', person: 'france', seat: 'FRA' },
      })
      expect(revoked.status()).toBe(200)
      await expect(france.page.getByText('Your seat was withdrawn')).toBeVisible({ timeout: 3_000 })
      await typing
      expect(
        (await france.context.request.get(`${product.url}/api/documents/${document}/text`)).status(),
      ).toBe(401)
      await malta.sees('Last-words.')
    })

    await test.step('Rev.2, the objection withdrawn', async () => {
      await japan.paragraph(second).click()
      await japan.page.getByRole('button', { name: 'Withdraw objection' }).click()
      await japan.confirm('Withdraw objection')
      await chair.page.getByRole('button', { name: 'Issue Rev.2' }).click()
      await chair.confirm('Issue Rev.2')
      await expect(malta.page.getByText('Rev.2', { exact: true }).first()).toBeVisible()
    })

    await test.step('Rev.2 under silence, broken by France', async () => {
      const { page } = chair
      await page.goto(`/texts/${document}/silence`)
      await page.getByRole('button', { name: 'Put under silence' }).click()
      await chair.confirm('Put under silence')
      await expect(page.getByRole('button', { name: 'Withdraw from silence' })).toBeVisible()
      // In the time of the city that was chosen at set-up.
      await expect(page.getByText(/\d\d:\d\d Addis Ababa/).first()).toBeVisible()
      // Frozen: the paper of a delegation takes no more strokes.
      await expect(malta.page.getByText('Rev.2 is under silence')).toBeVisible()
      await head.page.goto(`/texts/${document}/silence`)
      await head.page.getByRole('button', { name: 'Break silence' }).click()
      await head.page.getByLabel('Reason, if you wish to give one').fill('Instructions came late.')
      await head.confirm('Break silence')
      await expect(page.getByText(/Silence on Rev\.2 was broken by France/)).toBeVisible()
      await expect(malta.page.getByText('In negotiation').first()).toBeVisible()
    })

    await test.step('the same bytes again, to the next minute; it passes and a person confirms', async () => {
      const { page } = chair
      await page.getByRole('button', { name: 'Again, same settings' }).click()
      await chair.confirm('Put under silence')
      await page.getByRole('button', { name: 'Withdraw from silence' }).click()
      await chair.confirm('Withdraw from silence')
      await putToNextMinute(chair)
      await expect(page.getByText('The period has ended').first()).toBeVisible({ timeout: 180_000 })
      await expect(page.getByText('No objection is recorded here.')).toBeVisible()
      await page.getByRole('button', { name: 'Confirm: agreed' }).click()
      await chair.confirm('Confirm: agreed')
      await expect(page.getByText(/ended without objection and the text is agreed/)).toBeVisible()
      await expect(malta.page.getByText('Rev.2 is agreed')).toBeVisible()
    })

    await test.step('adopted, and the record verifies in the browser and on disk', async () => {
      const { page } = chair
      await page.getByRole('button', { name: 'Record the adoption' }).click()
      await page.getByLabel('Symbol, if it has one').fill('S/PRST/2026/1')
      await chair.confirm('Record the adoption')
      await malta.page.goto(`/texts/${document}/record`)
      await expect(malta.page.getByText(/Rev\.2 is adopted as/).first()).toBeVisible()
      await malta.page.getByRole('button', { name: 'Verify this' }).click()
      await expect(malta.page.getByText(/all \d+ links hold/).first()).toBeVisible()
      await product.stop()
      const verified = spawnSync(
        process.execPath,
        [path.join(root, 'scripts/run.mjs'), 'verify', product.dataDir],
        {
          encoding: 'utf8',
        },
      )
      expect(verified.status, verified.stdout + verified.stderr).toBe(0)
    })
  } catch (failure) {
    // Several people, several pages: all of them are wanted when something went wrong.
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: testInfo.outputPath(`page-${index}.png`) })
    throw failure
  } finally {
    await line.close()
    await product.remove()
  }
})

/** With the next whole minute on the body's wall as the last in which an objection counts. */
const putToNextMinute = async (chair: Participant): Promise<void> => {
  const { page } = chair
  const wall = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Africa/Addis_Ababa',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const part = Object.fromEntries(
    // A quarter of a minute is left to type it, also when a minute is about to end.
    wall.formatToParts(Date.now() + 75_000).map(({ type, value }) => [type, value]),
  )
  const field = page.getByRole('group', { name: /Last minute in which an objection counts/ })
  await field.getByRole('spinbutton', { name: /day/i }).first().click()
  await page.keyboard.type(`${part['day']}${part['month']}${part['year']}${part['hour']}${part['minute']}`)
  await page.getByRole('button', { name: 'Put under silence' }).click()
  await chair.confirm('Put under silence')
}
