/**
 * A programme of work and its letter in a browser: beginning one from its template, writing in the timetable by key and by
 * the tools, notes on form, a proposal on an item and an objection to a topic, as members see them.
 */
import { expect, test } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Drafter, isAccessible } from './drafter.ts'

test('[EDT-12, EDT-25] the tools offer what the kind of text is made of', async ({ browser }) => {
  const product = await Product.prepare('demo', '--json')
  try {
    const demo = await product.startDemo()
    const programme = /^Programme of work of the/
    const [chair, france] = await Promise.all([
      Drafter.enter(browser, demo, 'chair', programme),
      Drafter.enter(browser, demo, 'coordinator-FRA', programme),
    ])
    const paper = chair.one.paper()
    const tools = chair.page.getByRole('toolbar')

    await test.step('a topic, an item and a month by key and by the tools', async () => {
      await chair.one.putCaret('the list of providers of assistance')
      await tools.getByRole('button', { name: 'Add a topic' }).click()
      await chair.page.keyboard.type('what was learned from them')
      await expect(paper.locator('.item[data-level="1"]', { hasText: 'what was learned' })).toBeVisible()
      await chair.page.keyboard.press('Shift+Tab')
      await expect(paper.locator('.item:not([data-level])', { hasText: 'what was learned' })).toBeVisible()
      await chair.page.keyboard.press('Tab')
      // The caret is put and the key pressed in one task: nothing has been told of the caret when the key comes.
      await chair.one.paragraph('Adoption of the next programme').evaluate((block) => {
        getSelection()?.collapse(block, block.childNodes.length)
        const key = { key: 'M', code: 'KeyM', altKey: true, shiftKey: true, bubbles: true, cancelable: true }
        block.dispatchEvent(new KeyboardEvent('keydown', key))
      })
      await expect(paper.locator('.month', { hasText: 'February 2028' })).toBeVisible()
      await chair.page.keyboard.type('Letters of thanks')
      await expect(paper.locator('.month + .item', { hasText: 'Letters of thanks' })).toBeVisible()
      await expect(tools.getByRole('combobox').locator('option')).toHaveText([
        'Paragraph',
        'Part',
        'Heading',
        'Annex',
        'Month',
        'Item of the timetable',
      ])
    })

    await test.step('what is out of form is said, and hinders nothing', async () => {
      await chair.page.keyboard.press('Enter')
      const notes = chair.page.locator('.form-notes')
      await expect(notes.getByText('1 note on form')).toBeVisible()
      await notes.locator('summary').click()
      await expect(notes).toContainText('Nothing is written here.')
      await isAccessible(chair.page, 'a programme in writing')
    })

    await test.step('a proposal on an item and an objection to a topic', async () => {
      await france.focus(/Letters to providers/)
      await france.page.keyboard.press('p')
      const draft = france.page.getByRole('textbox', { name: 'Your words' })
      await draft.press('End')
      await france.page.keyboard.type(', once a year')
      await france.page.getByRole('button', { name: 'Table', exact: true }).click()
      await france.one.confirm('Table')
      await expect(france.card('Proposal by France')).toBeVisible()
      await france.focus(/the website of the Committee/)
      await france.page.keyboard.press('o')
      await france.one.confirm('Object')
      await expect(chair.page.getByRole('button', { name: /^Item \(b\): 1 objection/ }).first()).toBeVisible()
      await isAccessible(france.page, 'a programme that is read')
    })
  } finally {
    await product.stop()
  }
})
