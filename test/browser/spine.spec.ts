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

test('the spine: from the first keystroke to a silence that passes', async ({ browser }) => {
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
        await page.getByLabel(/^Members/).fill(state)
        await page.getByRole('option', { name: state }).first().click()
      }
      await page.keyboard.press('Escape')
      await page.getByLabel('Who chairs').fill('Ecuador')
      await page.getByRole('option', { name: 'Ecuador' }).first().click()
      await page.getByLabel('Vice-Chairs, if any').fill('Malta')
      await page.getByRole('option', { name: 'Malta' }).first().click()
      await page.keyboard.press('Escape')
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
        for (const words of ['Malta-wrote.', 'France-wrote.', 'Japan-wrote.'])
          await expect(one.paper()).toContainText(words)
    })

    await test.step('one is cut off, types on, and comes back', async () => {
      line.cut()
      await expect(japan.page.getByText('Offline: kept on this device')).toBeVisible()
      await japan.type(third, ' Kept-offline.')
      await malta.type(third, ' Meanwhile-here.')
      await malta.saved()
      line.mend()
      await japan.saved()
      for (const one of [malta, japan])
        for (const words of ['Kept-offline.', 'Meanwhile-here.'])
          await expect(one.paper()).toContainText(words)
    })

    await test.step('comment, reply, propose, support, object', async () => {
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
      await expect(malta.page.getByText(/Supported by France/)).toBeVisible()
    })

    await test.step('one objects, the chair answers', async () => {
      await japan.paragraph(second).click()
      await japan.page.getByRole('button', { name: 'Object' }).first().click()
      await japan.page.getByLabel('Reason (optional)').fill('The verb goes beyond what was agreed.')
      await japan.page
        .getByRole('dialog')
        .or(japan.page.getByRole('alertdialog'))
        .getByRole('button', { name: 'Object', exact: true })
        .click()
      await chair.paragraph(second).click()
      await expect(chair.page.getByText('The verb goes beyond what was agreed.')).toBeVisible()
    })
  } finally {
    await line.close()
    await product.remove()
  }
})

void spawnSync
void root
