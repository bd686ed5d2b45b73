/**
 * Where delegations stand, driven in the demo's anniversary statement: a draft cleared by the capital and tabled, paragraphs that
 * compete, what others say of them. Each kind of screen is clean for axe.
 */
import { expect, test } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Drafter, isAccessible } from './drafter.ts'

const marks = /marks the twentieth/
const concerned = /remains gravely concerned/
const obligation = /underlines that no obligation/

test('positions: from a desk to what is taken up', async ({ browser }, testInfo) => {
  const product = await Product.prepare('demo', '--json')
  const look = async ({ page }: Drafter, name: string): Promise<void> => {
    if (process.env['LOOKS']) await page.screenshot({ path: testInfo.outputPath(`${name}.png`) })
  }
  try {
    const demo = await product.startDemo()
    const enter = (id: string): Promise<Drafter> => Drafter.enter(browser, demo, id)
    const [france, japan, chair, capital] = await Promise.all([
      enter('coordinator-FRA'),
      enter('coordinator-JPN'),
      enter('chair'),
      enter('capital-FRA'),
    ])

    await test.step('a draft is put up, remarked upon and cleared by the capital, and tabled', async () => {
      for (const one of [france, japan, chair]) await one.focus(marks)
      await france.page.keyboard.press('p')
      const form = france.page.getByRole('region', { name: 'A proposal' })
      await form.getByRole('button', { name: 'Another wording of the whole' }).click()
      const words = france.page.getByRole('textbox', { name: 'Your words' })
      await words.click()
      await france.page.keyboard.press('ControlOrMeta+a')
      await france.page.keyboard.type('The Security Council recalls its resolution, and goes on.')
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

    await test.step('others oppose it, or can live with it, and take that back', async () => {
      await france.button('Paragraph').click()
      const card = france.card('Proposal by France')
      await japan.act('Oppose')
      await expect(card.getByText('Opposed by Japan')).toBeVisible()
      await japan.act('Can live with it')
      await expect(card.getByText('Can live with it: Japan')).toBeVisible()
      await expect(card.getByText('Opposed by Japan')).toBeHidden()
      await isAccessible(japan.page, 'a proposal and what is said of it')
      await look(japan, 'stances')
      await japan.act('Take that back')
      await expect(card.getByText('Can live with it: Japan')).toBeHidden()
      await japan.act('Oppose')
    })

    await test.step('other words for a proposal are taken in by its author', async () => {
      await japan.button('Propose other words for it').click()
      const words = japan.margin().getByRole('textbox', { name: 'The words as you would have them' })
      await words.click()
      await japan.page.keyboard.press('ControlOrMeta+End')
      await japan.page.keyboard.type(' Together.')
      await isAccessible(japan.page, 'other words for a proposal')
      await japan.act('Table to France')
      await france.act('Take them in')
      await expect(japan.card('Proposal by France').getByText('and goes on. Together.')).toBeVisible()
    })

    await test.step('two drafts are tabled as a package, taken up in one act, and that is reversed', async () => {
      for (const place of [concerned, obligation]) {
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
      await chair.focus(concerned)
      await expect(chair.card('Proposal by France').getByText('Part of a package of 2')).toBeVisible()
      await chair.button(/^Settle/).click()
      await chair.page.getByRole('button', { name: 'Take up 2 together' }).click()
      await isAccessible(chair.page, 'taking up a package')
      await chair.one.confirm('Take up 2 together')
      await japan.one.sees('to act. Packaged.')
      await chair.page.getByRole('button', { name: 'Back to the text' }).click()
      await chair.focus(concerned)
      await look(chair, 'taken-up')
      await chair.act('Reverse the decision')
      await expect(chair.card('Proposal by France').getByText('Open', { exact: true })).toBeHidden()
      await expect(japan.one.paragraph(concerned).locator('ins', { hasText: 'Packaged.' })).toBeHidden()
    })

    await test.step('at a version each author sees what became of its proposal', async () => {
      await chair.one.type('quicker to act', ' Typed-by-the-chair.')
      await chair.page.getByRole('button', { name: 'Issue Rev.2' }).first().click()
      await chair.one.confirm('Issue Rev.2')
      await france.button('Paragraph').click()
      await france.focus(concerned)
      await expect(
        france
          .margin()
          .getByText(/^At Rev.2: /)
          .first(),
      ).toBeVisible()
      await look(france, 'carried')
    })

    await test.step('the compilation has it whole beside its paragraph, with who opposes', async () => {
      // What was said of other words has ended with them.
      await japan.focus(marks)
      await japan.act('Oppose')
      await chair.page.getByRole('button', { name: 'More acts on this text' }).click()
      await chair.page.getByRole('menuitem', { name: 'Positions' }).click()
      await expect(chair.page.getByText('Another wording of the whole paragraph.')).toBeVisible()
      await expect(chair.page.getByText(/FRA, −JPN/)).toBeVisible()
      await isAccessible(chair.page, 'the compilation')
      await look(chair, 'compilation')
    })
  } catch (failure) {
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: testInfo.outputPath(`page-${index}.png`) })
    throw failure
  } finally {
    await product.remove()
  }
})
