/**
 * The margin and what opens in place, driven in the demo's anniversary statement: discussions from reply to shelf, private
 * words, objections, proposals of every kind to what becomes of them; by keyboard alone, on a telephone, and signing out.
 * Each kind of screen is clean for axe.
 */
import { expect, test, type Page } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Drafter, isAccessible } from './drafter.ts'

const marks = /marks the twentieth/
const concerned = /remains gravely concerned/
const obligation = /underlines that no obligation/
const acknowledges = /acknowledges the steps/
const plans = /encourages States to prepare/
const needs = /recognizes that many States/
const cooperation = /stresses the value of cooperation/

test('the margin: everything that is said and done about a paragraph', async ({ browser }, testInfo) => {
  const product = await Product.prepare('demo', '--json')
  try {
    const demo = await product.startDemo()
    const enter = (id: string): Promise<Drafter> => Drafter.enter(browser, demo, id)
    const [france, frenchExpert, japan, chair] = await Promise.all([
      enter('coordinator-FRA'),
      enter('expert-FRA'),
      enter('coordinator-JPN'),
      enter('chair'),
    ])

    await test.step('reply, edit with its history, resolve, reopen', async () => {
      await isAccessible(france.page, 'the text page')
      // What is said of a paragraph stands beside it, and opens the margin there.
      const mark = france.page.getByRole('button', { name: /^Paragraph 8: 2 proposals/ })
      await mark.click()
      await expect(france.card('Proposal by Algeria')).toBeVisible()
      // The page may still be moving to the paragraph.
      const apart = async (): Promise<number> => {
        const [beside, block] = await Promise.all([
          mark.boundingBox(),
          france.one.paragraph('commends the work').boundingBox(),
        ])
        return beside && block ? Math.abs(beside.y - block.y) : Infinity
      }
      await expect.poll(apart).toBeLessThan(12)
      for (const one of [france, japan]) await one.focus(acknowledges)
      await france.button('Reply').click()
      await france.write('Your reply', 'We could live with one clause.', 'Post reply')
      await expect(japan.margin().getByText('We could live with one clause.')).toBeVisible()
      await france.button('Edit').click()
      await france.write('Your comment, edited', 'We could live with half a clause.', 'Save the edit')
      await japan.margin().getByText('Edited once').click()
      await expect(japan.margin().getByText('We could live with one clause.')).toBeVisible()
      await expect(japan.margin().getByText('We could live with half a clause.')).toBeVisible()
      await isAccessible(japan.page, 'a discussion')
      await france.button('Resolve').click()
      await expect(japan.button('Reply')).toBeHidden()
      await japan.button(/^Resolved by France/).click()
      // To bring it up again is for whoever began it, and for whoever called it done.
      await expect(japan.button('Reopen')).toBeDisabled()
      await france.button(/^Resolved by France/).click()
      await france.button('Reopen').click()
      await expect(japan.button('Resolve')).toBeVisible()
    })

    await test.step('a private comment is seen by one’s own delegation and by nobody else', async () => {
      for (const one of [france, frenchExpert, japan, chair]) await one.focus(concerned)
      await france.page.keyboard.press('c')
      await france
        .margin()
        .getByLabel('Your comment', { exact: true })
        .fill('Ask the capital about “gravely”.')
      await france.button(/Who sees it/).click()
      await france.page.getByRole('option', { name: 'Only France sees this' }).click()
      await france.button('Post comment').click()
      await expect(france.page.getByText('Comment added: only France sees it.')).toBeVisible()
      // While its form closes, the words stand there too.
      const discussed = france.margin().getByRole('article', { name: 'Discussion' })
      await expect(discussed.getByText('Ask the capital about “gravely”.')).toBeInViewport()
      await expect(frenchExpert.margin().getByText('Ask the capital about “gravely”.')).toBeVisible()
      // What came after it has arrived, so it would have too.
      await frenchExpert.page.keyboard.press('c')
      await frenchExpert.write('Your comment', 'To all: a question of degree.', 'Post comment')
      for (const one of [japan, chair]) {
        await expect(one.margin().getByText('To all: a question of degree.')).toBeVisible()
        await expect(one.page.getByText('Ask the capital')).toHaveCount(0)
      }
    })

    await test.step('an objection by key, and its withdrawal', async () => {
      await japan.focus(obligation)
      await france.focus(obligation)
      await japan.page.keyboard.press('o')
      await japan.page.getByLabel('Reason (optional)').fill('The treaties are more than three.')
      await isAccessible(japan.page, 'a confirmation')
      await japan.one.confirm('Object')
      await expect(
        france.card('Objection by Japan').getByText('The treaties are more than three.'),
      ).toBeVisible()
      await japan.act('Withdraw objection')
      await expect(france.card('Objection by Japan').getByText('Withdrawn')).toBeVisible()
    })

    await test.step('a proposal by key: supported, no longer supported, revised, withdrawn', async () => {
      await france.focus(marks)
      await japan.focus(marks)
      await france.page.keyboard.press('p')
      await expect(france.page.getByRole('textbox', { name: 'Your words' })).toBeFocused()
      await france.page.keyboard.type(' Proposed-by-France.')
      await expect(france.page.getByRole('button', { name: 'Table', exact: true })).toBeEnabled()
      await isAccessible(france.page, 'a proposal being written')
      await table(france)
      const card = japan.card('Proposal by France')
      await expect(card.getByText('Proposed-by-France.')).toBeVisible()
      await japan.act('Support this')
      await expect(france.card('Proposal by France').getByText('Supported by Japan')).toBeVisible()
      await japan.act('Take back support')
      await expect(france.card('Proposal by France').getByText('Supported by Japan')).toBeHidden()
      await france.button('Revise').click()
      await expect(france.page.getByRole('textbox', { name: 'Your words' })).toBeFocused()
      await france.page.keyboard.type(' Revised-by-France.')
      await france.page
        .getByRole('region', { name: 'A proposal' })
        .getByRole('button', { name: 'Revise' })
        .click()
      await france.one.confirm('Revise')
      await expect(card.getByText('Revised once')).toBeVisible()
      await expect(card.getByText('Revised-by-France.')).toBeVisible()
      await france.act('Withdraw')
      await expect(card.getByText('Withdrawn')).toBeVisible()
    })

    await test.step('an addition and a deletion are tabled', async () => {
      await france.focus(plans)
      await france.button('Add a paragraph below').click()
      await expect(france.page.getByRole('textbox', { name: 'Your words' })).toBeFocused()
      await france.page.keyboard.type('The Security Council adds a paragraph')
      await table(france)
      await japan.focus(cooperation)
      await japan.page.keyboard.press('p')
      await japan.page.getByRole('button', { name: 'Takes the paragraph out' }).click()
      await table(japan)
      await expect(japan.card('Proposal by Japan').getByText('Takes the paragraph out')).toBeVisible()
    })

    await test.step('the chair takes one up as edited and sets one aside', async () => {
      await chair.focus(plans)
      await chair.page.keyboard.press('s')
      const reading = chair.page.getByRole('textbox', { name: 'As the paragraph would read' })
      await reading.click()
      await chair.page.keyboard.press('ControlOrMeta+End')
      await chair.page.keyboard.type(', as edited by the chair.')
      await isAccessible(chair.page, 'settling')
      await chair.page.getByRole('button', { name: 'Take up as edited', exact: true }).click()
      await chair.one.confirm('Take up as edited')
      await expect(chair.page.getByText(/^Taken up: the proposal of France.*, as edited\./)).toBeVisible()
      await france.one.sees('The Security Council adds a paragraph, as edited by the chair.')
      await chair.page.getByRole('button', { name: 'Back to the text' }).click()
      await chair.focus(cooperation)
      await chair.page.keyboard.press('s')
      await chair.page.getByRole('button', { name: 'Set aside', exact: true }).click()
      await chair.one.confirm('Set aside')
      await expect(japan.card('Proposal by Japan').getByText('Set aside')).toBeVisible()
      await japan.one.sees('stresses the value of cooperation')
      await chair.page.getByRole('button', { name: 'Back to the text' }).click()
    })

    await test.step('a discussion whose words are gone waits on the shelf until it is attached again', async () => {
      const quoted = japan.one.paragraph(needs).locator('.quoted')
      await expect(quoted).toHaveText('answers to the needs')
      await quoted.dblclick()
      await japan.page.keyboard.press('Delete')
      await japan.one.saved()
      await chair.focus(needs)
      await chair.button('Shelf (1)').click()
      await expect(
        chair.margin().getByText('The words it quotes are no longer in their paragraph.'),
      ).toBeVisible()
      await isAccessible(chair.page, 'the shelf')
      await chair.focus(plans)
      await chair.button(/^Attach to paragraph/).click()
      await expect(chair.margin().getByText(/^For States with long coastlines/)).toBeVisible()
      await expect(chair.button('Shelf')).toBeVisible()
    })

    await test.step('by keyboard alone: the map of keys, the palette, Escape from the words', async () => {
      const { page } = france
      await france.focus(marks)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('Comment')).toBeVisible()
      await isAccessible(page, 'the map of keys')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await page.getByRole('searchbox', { name: 'Find an act or a place' }).fill('comment')
      await isAccessible(page, 'the palette')
      await page.keyboard.press('Enter')
      await expect(france.margin().getByLabel('Your comment', { exact: true })).toBeFocused()
      await page.keyboard.press('Escape')
      await france.one.paper().focus()
      await page.keyboard.press('Escape')
      await expect(
        page.getByRole('main').getByRole('button', { name: 'Comment', exact: true }).first(),
      ).toBeFocused()
    })

    await test.step('two versions are compared', async () => {
      const { page } = japan
      await page.getByRole('button', { name: 'Versions' }).click()
      await page.getByRole('menuitem', { name: 'Compare versions' }).click()
      await expect(
        page.getByRole('dialog', { name: 'Compare versions' }).getByText(/paragraphs? changed/),
      ).toBeVisible()
      await isAccessible(page, 'a comparison')
      await page.keyboard.press('Escape')
    })

    await test.step('on a telephone: outline and margin are sheets', async () => {
      const { page } = frenchExpert
      await page.setViewportSize({ width: 390, height: 844 })
      await isAccessible(page, 'the text on a telephone')
      await page.getByRole('button', { name: 'Outline', exact: true }).click()
      const outline = page.getByRole('dialog', { name: 'Outline' })
      await isAccessible(page, 'the outline as a sheet')
      await outline.getByRole('button', { name: acknowledges }).click()
      await expect(outline).toBeHidden()
      await expect(frenchExpert.one.paragraph(acknowledges)).toBeInViewport()
      const said = page.getByRole('button', { name: /^Paragraph 4 1 discussion/ })
      await frenchExpert.one.paragraph(acknowledges).click()
      await expect(said).toBeInViewport({ ratio: 1 })
      await said.click()
      const margin = page.getByRole('dialog', { name: 'Margin' })
      await expect(margin.getByText('We could live with half a clause.')).toBeVisible()
      await isAccessible(page, 'the margin as a sheet')
      await page.keyboard.press('Escape')
      await expect(margin).toBeHidden()
      await expect(said).toBeFocused()
    })

    await test.step('whoever signs out is told of words that nobody else has, and leaves none behind', async () => {
      const { page, one } = japan
      await one.context.setOffline(true)
      await expect(page.getByText('Offline: kept on this device')).toBeVisible()
      await one.type('marks the twentieth', ' Only-here.')
      await signOut(page)
      await expect(page.getByRole('alertdialog').getByText('Only-here.')).toBeVisible()
      await page.getByRole('button', { name: 'Stay signed in' }).click()
      await one.context.setOffline(false)
      await one.saved()
      await france.one.sees('Only-here.')
      await expect.poll(() => keptOnDevice(page)).toBe(0)
      await signOut(page)
      await expect(page.getByLabel('Your code')).toBeVisible()
      expect(await keptOnDevice(page)).toBe(0)
    })
  } catch (failure) {
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: testInfo.outputPath(`page-${index}.png`) })
    throw failure
  } finally {
    await product.remove()
  }
})

const table = async ({ page, one }: Drafter): Promise<void> => {
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await one.confirm('Table')
  await expect(page.getByRole('region', { name: 'A proposal' })).toBeHidden()
}

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^You act as/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
}

/** How many changes this browser keeps that the server is not known to have. */
const keptOnDevice = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('penholder')
        opening.addEventListener('error', () => reject(new Error('no database')))
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('unsaved').objectStore('unsaved').count()
          counting.addEventListener('error', () => reject(new Error('no count')))
          counting.addEventListener('success', () => {
            opening.result.close()
            resolve(counting.result)
          })
        })
      }),
  )
