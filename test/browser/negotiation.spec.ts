/**
 * A negotiation of the demo's anniversary statement among delegations, a capital and the chair: where each stands, an objection that
 * rests on a mandate, is joined, maintained when its words change, and withdrawn; a compromise declined and accepted; a read-through, and the screen of the room. Each kind of screen is clean for axe.
 */
import { expect, test } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Drafter, isAccessible } from './drafter.ts'

const concerned = /remains gravely concerned/

test('a negotiation: where each stands, and what stands in the way', async ({ browser }, testInfo) => {
  const product = await Product.prepare('demo', '--json')
  const look = async ({ page }: Drafter, name: string): Promise<void> => {
    if (process.env['LOOKS']) await page.screenshot({ path: testInfo.outputPath(`${name}.png`) })
  }
  try {
    const demo = await product.startDemo()
    const enter = (id: string): Promise<Drafter> => Drafter.enter(browser, demo, id)
    const [france, japan, malta, chair] = await Promise.all([
      enter('coordinator-FRA'),
      enter('coordinator-JPN'),
      enter('expert-MLT'),
      enter('chair'),
    ])

    await test.step('one waits for instructions, which the chair is told and others are not', async () => {
      for (const one of [france, japan, malta, chair]) await one.focus(concerned)
      await japan.button('Where we stand').click()
      await isAccessible(japan.page, 'saying where one stands')
      await look(japan, 'stand-dialog')
      await japan.one.confirm('Pending instructions')
      const stands = (one: Drafter) => one.margin().getByRole('region', { name: 'Where delegations stand' })
      await expect(stands(chair).getByText('Japan')).toBeVisible()
      await look(chair, 'stand-chair')
      await expect(stands(japan).getByText('Told to the chair’s team alone')).toBeVisible()
      await expect(stands(france).getByText('Japan')).toBeHidden()
      await expect(chair.page.getByText('One delegation is pending instructions (Japan).')).toBeVisible()
    })

    await test.step('an objection with its mandate, joined by another, each its own', async () => {
      await malta.page.keyboard.press('o')
      const dialog = malta.page.getByRole('alertdialog')
      await dialog.getByText('Quote the mandate it rests on').click()
      await dialog.getByLabel('The text and its paragraph').fill('resolution 1540 (2004), paragraph 4')
      await dialog.getByLabel('Its words').fill('for a period of no longer than two years')
      await isAccessible(malta.page, 'objecting with a mandate')
      await malta.one.confirm('Object')
      const card = france.card('Objection by Malta')
      await expect(card.getByText('for a period of no longer than two years')).toBeVisible()
      await card.getByRole('button', { name: 'Join this objection' }).click()
      await france.one.confirm('Join this objection')
      await expect(chair.card('Objection by France').getByText('Together with Malta')).toBeVisible()
      await look(chair, 'objections')
    })

    await test.step('its words change: the holder is asked again, and it stands', async () => {
      await chair.one.type('remains gravely concerned', ' Typed-by-the-chair.')
      await chair.page
        .getByRole('button', { name: /^Issue Rev\./ })
        .first()
        .click()
      await chair.page
        .getByRole('alertdialog')
        .getByRole('button', { name: /^Issue Rev\./ })
        .click()
      const card = malta.card('Objection by Malta')
      await expect(card.getByText(/The objection stands unless it is withdrawn/)).toBeVisible()
      await look(malta, 'asked')
      await malta.act('Maintain objection')
      await expect(card.getByText(/The objection stands unless it is withdrawn/)).toBeHidden()
      await malta.act('Withdraw objection')
      await expect(chair.card('Objection by Malta').getByText(/withdrawn/i)).toBeVisible()
      await expect(chair.card('Objection by France').getByText('Together with Malta')).toBeVisible()
    })
    await test.step('a compromise is declined, offered in other words, accepted and taken up', async () => {
      await chair.button('Offer a compromise').click()
      const offered = chair.margin().getByRole('textbox', { name: 'The words you offer' })
      await offered.click()
      await chair.page.keyboard.press('ControlOrMeta+End')
      await chair.page.keyboard.type(' A middle way.')
      const to = chair.margin().getByRole('combobox', { name: 'To' })
      await to.fill('Malta')
      await chair.page.getByRole('option', { name: 'Malta' }).click()
      await isAccessible(chair.page, 'offering a compromise')
      await look(chair, 'compromise-offer')
      await chair.act('Offer a compromise')
      const card = malta.card('Compromise of the chair')
      await expect(card.getByText('A middle way.')).toBeVisible()
      await expect(japan.card('Compromise of the chair')).toBeHidden()
      await malta.act('Decline')
      await expect(chair.card('Compromise of the chair').getByText('Malta declines')).toBeVisible()
      await chair.button('Offer other words').click()
      await offered.click()
      await chair.page.keyboard.press('ControlOrMeta+End')
      await chair.page.keyboard.type(' A better one.')
      await chair.act('Offer other words')
      await expect(card.getByText('A better one.')).toBeVisible()
      await malta.act('Accept')
      await look(malta, 'compromise')
      await expect(chair.card('Compromise of the chair').getByText('Malta accepts')).toBeVisible()
      await chair.act('Take up the compromise')
      await japan.one.sees('A better one.')
    })
    await test.step('the chair reads through; one follows, one wanders; an understanding is contested', async () => {
      await chair.page.getByRole('button', { name: 'More acts on this text' }).click()
      await chair.page.getByRole('menuitem', { name: 'Lead a read-through' }).click()
      const band = (one: Drafter) => one.page.getByRole('region', { name: 'Read-through' })
      await expect(band(malta)).toBeVisible()
      await band(malta).getByRole('button', { name: 'Follow the chair' }).click()
      for (const place of [/Paragraph 1\./, /Paragraph 2\./]) {
        await band(chair).getByRole('button', { name: 'Next paragraph' }).click()
        await expect(band(chair).getByText(place)).toBeVisible()
      }
      await expect(
        japan
          .margin()
          .getByText(/remains gravely concerned/)
          .first(),
      ).toBeVisible()
      await band(chair).getByRole('button', { name: 'Agreed ad referendum' }).click()
      await isAccessible(chair.page, 'a read-through that is led')
      await look(chair, 'reading')
      await band(malta).getByRole('button', { name: 'Return to the chair' }).click()
      await malta.act('This is not what we said')
      await expect(chair.margin().getByText('Not so, says Malta')).toBeVisible()
      await look(malta, 'contested')
    })

    await test.step('the screen of the room has the words and what is proposed, and nothing internal', async () => {
      await chair.button('Note').click()
      await chair.page.getByLabel('Words for yourselves').fill('Would live with zqsheet.')
      await chair.one.confirm('Note')
      await expect(chair.margin().getByText('Would live with zqsheet.')).toBeVisible()
      await look(chair, 'sheet')
      await chair.page.getByRole('link', { name: 'Room screen' }).click()
      const room = chair.page.getByRole('main', { name: 'Room screen' })
      await expect(room.getByText(/remains gravely concerned/)).toBeVisible()
      await expect(chair.page.getByText(/zqsheet|Pending|You act as/)).toHaveCount(0)
      await isAccessible(chair.page, 'the screen of a room')
      await look(chair, 'room')
    })
  } catch (failure) {
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: testInfo.outputPath(`page-${index}.png`) })
    throw failure
  } finally {
    await product.remove()
  }
})
