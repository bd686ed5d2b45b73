/**
 * A whole negotiation among five delegations, a capital and the chair, from the zero draft to Rev.3: desks and clearance, alternatives
 * that compete, a package taken up and reversed, a circle, an objection that rests on a mandate, is joined, maintained and withdrawn, a compromise
 * declined and accepted, a read-through with the screen of the room, and all agreed. Each kind of screen is clean for axe.
 */
import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Drafter, isAccessible } from './drafter.ts'

const considered = /has considered the latest briefing/
const reaffirms = /reaffirms that the full implementation/
const encourages = /encourages States/
const invites = /to report on these matters/

test('a negotiation, from the zero draft to Rev.3 and all agreed', async ({ browser }, testInfo) => {
  const product = await Product.prepare('demo', '--json')
  const look = async ({ page }: Drafter, name: string): Promise<void> => {
    if (process.env['LOOKS']) await page.screenshot({ path: testInfo.outputPath(`${name}.png`) })
  }
  const more = async ({ page }: Drafter, act: string): Promise<void> => {
    await page.getByRole('button', { name: 'More acts on this text' }).click()
    await page.getByRole('menuitem', { name: act }).click()
  }
  const issue = async (chair: Drafter, version: string): Promise<void> => {
    await chair.page
      .getByRole('button', { name: `Issue ${version}` })
      .first()
      .click()
    await chair.one.confirm(`Issue ${version}`)
  }
  try {
    const demo = await product.startDemo()
    const chair = await Drafter.enter(browser, demo, 'chair')
    const document = randomUUID()
    const made = await chair.one.context.request.post('/api/documents', {
      data: {
        id: document,
        title: 'Statement on reporting',
        template: 'short-statement',
        mode: 'open-drafting',
        language: 'en',
      },
    })
    expect(made.status()).toBe(200)
    const { id } = (await made.json()) as { readonly id: string }
    await chair.one.openText(id)
    await chair.page.getByRole('button', { name: 'Open the text' }).click()
    await chair.one.confirm('Open the text')
    const [france, capital, japan, malta, switzerland, states] = await Promise.all(
      [
        'coordinator-FRA',
        'capital-FRA',
        'coordinator-JPN',
        'expert-MLT',
        'coordinator-CHE',
        'coordinator-USA',
      ].map((person) => Drafter.enter(browser, demo, person, id)),
    )
    if (!france || !capital || !japan || !malta || !switzerland || !states) throw new Error('seven people')
    const inTheWay = chair.page.getByRole('status')

    await test.step('a draft is put up, remarked upon and cleared by the capital, and tabled', async () => {
      for (const one of [france, japan, chair]) await one.focus(considered)
      await france.page.keyboard.press('p')
      const form = france.page.getByRole('region', { name: 'A proposal' })
      await form.getByRole('button', { name: 'Another wording of the whole' }).click()
      const words = france.page.getByRole('textbox', { name: 'Your words' })
      await words.click()
      await france.page.keyboard.press('ControlOrMeta+a')
      await france.page.keyboard.type('The Security Council thanks the Chair, and goes on.')
      await isAccessible(france.page, 'an alternative being written')
      await look(france, 'writing')
      await form.getByRole('button', { name: 'Keep on our desk' }).click()
      for (const one of [france, capital]) await one.button(/^Our desk/).click()
      const theirs = capital.margin().getByRole('article').filter({ hasText: 'and goes on' })
      await france.margin().getByRole('button', { name: 'Put up for clearance' }).first().click()
      await expect(theirs.getByText('Put up for clearance').first()).toBeVisible()
      await theirs.getByRole('button', { name: 'Remark' }).click()
      await capital.write('Your remark, for your delegation alone', 'Fine with us.', 'Add remark')
      await theirs.getByRole('button', { name: 'Cleared' }).click()
      const ours = france.margin().getByRole('article').filter({ hasText: 'and goes on' })
      await expect(ours.getByText('Fine with us.')).toBeVisible()
      await expect(ours.getByRole('button', { name: 'Cleared' })).toHaveAttribute('aria-pressed', 'true')
      await isAccessible(france.page, 'the desk with a cleared draft')
      await look(france, 'desk')
      await ours.getByRole('button', { name: 'Open' }).click()
      await form.getByRole('button', { name: 'Table', exact: true }).click()
      await france.one.confirm('Table')
      await expect(form).toBeHidden()
    })

    await test.step('others oppose it, or can live with it; other words for it are taken in by its author', async () => {
      await france.button('Paragraph').click()
      const card = france.card('Proposal by France')
      await japan.act('Can live with it')
      await expect(card.getByText('Can live with it: Japan')).toBeVisible()
      await isAccessible(japan.page, 'a proposal and what is said of it')
      await look(japan, 'stances')
      await japan.act('Take that back')
      await expect(card.getByText('Can live with it: Japan')).toBeHidden()
      await japan.button('Propose other words for it').click()
      const words = japan.margin().getByRole('textbox', { name: 'The words as you would have them' })
      await words.click()
      await japan.page.keyboard.press('ControlOrMeta+End')
      await japan.page.keyboard.type(' Together.')
      await isAccessible(japan.page, 'other words for a proposal')
      await japan.act('Table to France')
      await france.act('Take them in')
      await expect(japan.card('Proposal by France').getByText('and goes on. Together.')).toBeVisible()
      await japan.act('Oppose')
      await expect(card.getByText('Opposed by Japan')).toBeVisible()
    })

    await test.step('another delegation competes with it, and the sentence says so', async () => {
      await switzerland.focus(considered)
      await switzerland.page.keyboard.press('p')
      await expect(switzerland.page.getByRole('textbox', { name: 'Your words' })).toBeFocused()
      await switzerland.page.keyboard.type(' It is grateful.')
      await switzerland.page.getByRole('button', { name: 'Table', exact: true }).click()
      await switzerland.one.confirm('Table')
      await expect(inTheWay.getByRole('link', { name: '2 competing proposals on paragraph 1' })).toBeVisible()
    })

    await test.step('two drafts are tabled as a package, taken up in one act, and that is reversed', async () => {
      for (const place of [reaffirms, encourages]) {
        await france.focus(place)
        await france.page.keyboard.press('p')
        await expect(france.page.getByRole('textbox', { name: 'Your words' })).toBeFocused()
        await france.page.keyboard.type(' Packaged.')
        const form = france.page.getByRole('region', { name: 'A proposal' })
        await form.getByRole('button', { name: 'Keep on our desk' }).click()
      }
      await france.button(/^Our desk/).click()
      for (const pick of await france.margin().getByRole('button', { name: 'Pick for a package' }).all())
        await pick.click()
      await look(france, 'package')
      await france.act('Table 2 together')
      await chair.focus(reaffirms)
      await expect(chair.card('Proposal by France').getByText('Part of a package of 2')).toBeVisible()
      await chair.button(/^Settle/).click()
      await chair.page.getByRole('button', { name: 'Take up 2 together' }).click()
      await isAccessible(chair.page, 'taking up a package')
      await chair.one.confirm('Take up 2 together')
      await japan.one.sees('as it changes. Packaged.')
      await chair.page.getByRole('button', { name: 'Back to the text' }).click()
      await chair.focus(reaffirms)
      await look(chair, 'taken-up')
      await chair.act('Reverse the decision')
      await expect(japan.one.paragraph(reaffirms).locator('ins', { hasText: 'Packaged.' })).toBeHidden()
    })

    await test.step('two think together in a circle, of which nobody else learns', async () => {
      for (const one of [chair, france, japan, switzerland]) await one.button(/^Our desk/).click()
      await chair.act('Allow circles')
      await france.button('Open a circle').click()
      const dialog = france.page.getByRole('alertdialog')
      await dialog.getByLabel('Its name, for those in it').fill('The two')
      await dialog.getByRole('combobox', { name: 'With' }).fill('Japan')
      await france.page.getByRole('option', { name: 'Japan' }).click()
      await france.one.confirm('Open a circle')
      await japan.act('Take part')
      await expect(france.card('The two').getByText('In it: France and Japan')).toBeVisible()
      await look(france, 'circle')
      await isAccessible(japan.page, 'a circle')
      // Whoever has just said that they take part is at the common desk.
      await japan.focus(invites)
      await japan.page.keyboard.press('p')
      const drafting = japan.page.getByRole('region', { name: 'A proposal' })
      await expect(drafting.getByText('Only France and Japan see this')).toBeVisible()
      await expect(drafting.getByRole('textbox', { name: 'Your words' })).toBeFocused()
      await japan.page.keyboard.type(' Thought together.')
      await france.margin().getByRole('button', { name: 'The two', exact: true }).click()
      await expect(france.card('Draft on our desk').getByText('Thought together.')).toBeVisible()
      await isAccessible(france.page, 'the desk of a circle')
      await look(france, 'circle-desk')
      await drafting.getByRole('button', { name: 'Discard draft' }).click()
      await expect(france.card('Draft on our desk')).toBeHidden()
      for (const one of [france, japan])
        await one.margin().getByRole('button', { name: 'Ours alone', exact: true }).click()
      for (const one of [chair, switzerland])
        await expect(one.page.getByText(/The two|Thought together/)).toHaveCount(0)
      for (const one of [chair, france, japan, switzerland]) await one.button('Paragraph').click()
    })

    await test.step('one waits for instructions, which the chair is told and others are not', async () => {
      for (const one of [france, japan, malta, states, chair]) await one.focus(invites)
      await japan.button('Where we stand').click()
      await isAccessible(japan.page, 'saying where one stands')
      await look(japan, 'stand-dialog')
      await japan.one.confirm('Pending instructions')
      const stands = (one: Drafter) => one.margin().getByRole('region', { name: 'Where delegations stand' })
      await expect(stands(chair).getByText('Japan')).toBeVisible()
      await look(chair, 'stand-chair')
      await expect(stands(japan).getByText('Told to the chair’s team alone')).toBeVisible()
      await expect(stands(france)).toBeHidden()
      const said = 'one delegation pending instructions (Japan)'
      await expect(inTheWay.getByRole('link', { name: said })).toBeVisible()
      await expect(france.page.getByRole('link', { name: said })).toBeHidden()
    })

    await test.step('an objection with its mandate, joined by another, each its own', async () => {
      await malta.page.keyboard.press('o')
      const dialog = malta.page.getByRole('alertdialog')
      await dialog.getByText('Quote the mandate it rests on').click()
      await dialog.getByLabel('The text and its paragraph').fill('resolution 1540 (2004), paragraph 4')
      await dialog.getByLabel('Its words').fill('for a period of no longer than two years')
      await isAccessible(malta.page, 'objecting with a mandate')
      await malta.one.confirm('Object')
      const card = states.card('Objection by Malta')
      await expect(card.getByText('for a period of no longer than two years')).toBeVisible()
      await card.getByRole('button', { name: 'Join this objection' }).click()
      await states.one.confirm('Join this objection')
      await expect(chair.card('Objection by United States').getByText('Together with Malta')).toBeVisible()
      await look(chair, 'objections')
    })

    await test.step('at Rev.1 the holder is asked again, and the objection stands; authors see what became of theirs', async () => {
      await chair.one.type('to report on these matters', ' Typed-by-the-chair.')
      await issue(chair, 'Rev.1')
      const card = malta.card('Objection by Malta')
      await expect(card.getByText(/The objection stands unless it is withdrawn/)).toBeVisible()
      await look(malta, 'asked')
      await malta.act('Maintain objection')
      await expect(card.getByText(/The objection stands unless it is withdrawn/)).toBeHidden()
      await france.button('Paragraph').click()
      await france.focus(considered)
      await expect(
        france
          .margin()
          .getByText(/^At Rev.1: /)
          .first(),
      ).toBeVisible()
      await look(france, 'carried')
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
      // Beside the proposals, where the chair settles: its state, and what comes next.
      await chair.button(/^Settle/).click()
      const beside = chair.page.getByRole('region', { name: 'Compromises on this paragraph' })
      await expect(beside.getByText('Malta declines')).toBeVisible()
      await beside.getByRole('button', { name: 'Offer other words' }).click()
      await beside.getByRole('textbox', { name: 'The words you offer' }).click()
      await chair.page.keyboard.press('ControlOrMeta+End')
      await chair.page.keyboard.type(' A better one.')
      await look(chair, 'settling-a-compromise')
      await beside.getByRole('button', { name: 'Offer other words' }).click()
      await chair.one.confirm('Offer other words')
      await expect(card.getByText('A better one.')).toBeVisible()
      await malta.act('Accept')
      await look(malta, 'compromise')
      await expect(beside.getByText('Malta accepts')).toBeVisible()
      await isAccessible(chair.page, 'settling with a compromise')
      await beside.getByRole('button', { name: 'Take up the compromise' }).click()
      await chair.one.confirm('Take up the compromise')
      await japan.one.sees('A better one.')
      for (const one of [malta, states]) await one.act('Withdraw objection')
      await expect(malta.card('Objection by Malta').getByText(/withdrawn/i)).toBeVisible()
    })

    await test.step('the compilation has it whole beside its paragraph, with who opposes', async () => {
      await more(chair, 'Positions')
      await expect(chair.page.getByText('1 alt.')).toBeVisible()
      await expect(chair.page.getByText('FRA −JPN')).toBeVisible()
      await isAccessible(chair.page, 'the compilation')
      await look(chair, 'compilation')
      await chair.page.getByRole('tab', { name: 'Matrix' }).click()
      await isAccessible(chair.page, 'the matrix')
      await look(chair, 'matrix')
      await chair.page.getByRole('button', { name: 'Back to the text' }).click()
    })

    await test.step('what is left is settled, and Rev.2 issued', async () => {
      await chair.page.getByRole('button', { name: 'Settle 3 proposals' }).click()
      await chair.page.getByRole('button', { name: 'Take up', exact: true }).click()
      await chair.one.confirm('Take up')
      await chair.page.getByRole('button', { name: 'Set aside', exact: true }).click()
      await chair.one.confirm('Set aside')
      await chair.page.getByRole('button', { name: 'Next paragraph' }).first().click()
      await chair.page.getByRole('button', { name: 'Take up', exact: true }).click()
      await chair.one.confirm('Take up')
      await chair.page.getByRole('button', { name: 'Back to the text' }).click()
      await japan.one.sees('and goes on. Together.', 'as it changes. Packaged.')
      await issue(chair, 'Rev.2')
    })

    await test.step('the chair reads through; one follows, one wanders; an understanding is contested', async () => {
      await more(chair, 'Lead a read-through')
      const band = (one: Drafter) => one.page.getByRole('region', { name: 'Read-through' })
      await expect(band(malta)).toBeVisible()
      await band(malta).getByRole('button', { name: 'Follow the chair' }).click()
      for (const place of [/Paragraph 1\./, /Paragraph 2\./]) {
        await band(chair).getByRole('button', { name: 'Next paragraph' }).click()
        await expect(band(chair).getByText(place)).toBeVisible()
      }
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
      await expect(room.getByText(reaffirms)).toBeVisible()
      await expect(chair.page.getByText(/zqsheet|Pending|You act as/)).toHaveCount(0)
      await isAccessible(chair.page, 'the screen of a room')
      await look(chair, 'room')
      await chair.page.getByRole('link', { name: 'Back to the text' }).click()
    })

    await test.step('Rev.3, and all agree: nothing stands in the way of a silence', async () => {
      await chair.page.getByRole('button', { name: 'End the read-through' }).click()
      await expect(japan.page.getByRole('region', { name: 'Read-through' })).toBeHidden()
      await chair.one.type('reaffirms that the full implementation', ' As Malta said.')
      await issue(chair, 'Rev.3')
      await japan.focus(invites)
      await japan.button('Where we stand').click()
      await japan.page
        .getByRole('alertdialog')
        .getByRole('button', { name: /We are/ })
        .click()
      await japan.page.getByRole('option', { name: 'Agreed', exact: true }).click()
      await japan.one.confirm('Agreed')
      const agreed = { type: 'TakeStand', paragraph: null, is: 'agreed', openly: true }
      for (const { one } of [france, japan, malta, switzerland, states])
        expect(await one.command(id, agreed)).toBe(200)
      await expect(
        inTheWay.getByText('Rev.3 could go under silence today: nothing recorded here stands in the way.'),
      ).toBeVisible()
      await look(chair, 'agreed')
    })
  } catch (failure) {
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: testInfo.outputPath(`page-${index}.png`) })
    throw failure
  } finally {
    await product.remove()
  }
})
