/**
 * Following a text: what was sent by mail is entered as it was received, with its paper, and confirmed; a proposal that the text has moved
 * on beneath is brought onto the words of now; what a paragraph has been through; what changed since one looked.
 */
import { expect, test } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Drafter, isAccessible } from './drafter.ts'

const concerned = /remains gravely concerned/

test('what came by mail, what is in conflict, and what became of a paragraph', async ({
  browser,
}, testInfo) => {
  const product = await Product.prepare('demo', '--json')
  const look = async ({ page }: Drafter, name: string): Promise<void> => {
    if (process.env['LOOKS']) await page.screenshot({ path: testInfo.outputPath(`${name}.png`) })
  }
  try {
    const demo = await product.startDemo()
    const enter = (id: string): Promise<Drafter> => Drafter.enter(browser, demo, id)
    const [secretary, japan, chair] = await Promise.all([
      enter('secretary'),
      enter('coordinator-JPN'),
      enter('chair'),
    ])

    await test.step('a text as received becomes proposals, with the paper they rest on, which its delegation confirms', async () => {
      await secretary.page.getByRole('button', { name: 'More acts on this text' }).click()
      await secretary.page.getByRole('menuitem', { name: 'Enter a text as received' }).click()
      const dialog = secretary.page.getByRole('alertdialog')
      await dialog.getByRole('button', { name: /From/ }).click()
      await secretary.page.getByRole('option', { name: 'Japan' }).click()
      const words = await japan.one.paragraph(concerned).innerText()
      await dialog.getByLabel('The text as it was received').fill(`3. ${words.trim()} As Japan has it.`)
      const chooser = secretary.page.waitForEvent('filechooser')
      await dialog.getByRole('button', { name: 'Attach the paper' }).click()
      await (
        await chooser
      ).setFiles({
        name: 'From Tokyo.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4'),
      })
      await expect(dialog.getByText('From Tokyo.pdf')).toBeVisible()
      await expect(dialog.locator('ins')).toHaveText('As Japan has it.')
      await isAccessible(secretary.page, 'a text as received')
      await look(secretary, 'received')
      await secretary.one.confirm('Enter 1 proposal')
      await japan.focus(concerned)
      await expect(japan.card('Proposal by Japan').getByText('As Japan has it.')).toBeVisible()
      await expect(japan.card('Proposal by Japan').getByText(/not yet confirmed by Japan/)).toBeVisible()
    })

    await test.step('the text moves on in the same words: side by side, and onto the words of now in one act', async () => {
      await chair.one.type('remains gravely concerned', ' As the chair has it.')
      const card = japan.card('Proposal by Japan')
      await card.getByRole('button', { name: 'Side by side' }).click()
      const dialog = japan.page.getByRole('dialog')
      await expect(dialog.getByRole('heading', { name: 'The text now' })).toBeVisible()
      await isAccessible(japan.page, 'a proposal in conflict')
      await look(japan, 'conflict')
      await dialog.getByRole('button', { name: 'Bring onto the words as they are now' }).click()
      await expect(dialog).toBeHidden()
      await expect(card.getByRole('button', { name: 'Side by side' })).toBeHidden()
    })

    await test.step('the biography of the paragraph has all of it', async () => {
      await japan.focus(concerned)
      await japan.page.keyboard.press('b')
      const life = japan.page.getByRole('region', { name: 'Biography' })
      await expect(life.getByRole('heading', { name: 'Zero draft' })).toBeVisible()
      await expect(life.getByText('As Japan has it.').first()).toBeVisible()
      await expect(life.getByText('The words of now, in no version yet')).toBeVisible()
      await isAccessible(japan.page, 'a biography')
      await look(japan, 'biography')
    })

    await test.step('Today says what changed since one looked', async () => {
      await japan.page.goto('/')
      await chair.page.getByRole('button', { name: 'Issue Rev.2' }).first().click()
      await chair.one.confirm('Issue Rev.2')
      await expect(japan.page.getByText(/Since you looked on/).first()).toBeVisible()
      await look(japan, 'today')
    })
  } finally {
    await product.remove()
  }
})
