/** A text on paper: chosen, looked at, taken away as a Word file, printed; from the text's page and from positions. */
import path from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { hashOfBlock } from '../../shared/text/schema.ts'
import { startServer } from '../support/server.ts'
import { Participant } from './cast.ts'

const pages = path.resolve(import.meta.dirname, '../../dist/client')

/** The words of a Word file. */
const wordsIn = (file: string): string =>
  Buffer.from(unzipSync(readFileSync(file))['word/document.xml'] ?? []).toString('utf8')

const taken = async (page: Page, file: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Word file' }).click(),
  ])
  await download.saveAs(file)
  return download.suggestedFilename()
}

test('a text goes to paper as everyone sees it: clean, as a compilation, as the matrix, printed', async ({
  browser,
}, testInfo) => {
  const server = await startServer({ app: { pages } })
  const file = (name: string): string => testInfo.outputPath(name)
  try {
    const [chair, head] = [await server.signIn('chair'), await server.signIn('head-FRA')]
    const document = await server.openText(chair)
    const block = (await chair.text(document)).content[1]
    if (!block) throw new Error('a paragraph')
    const change = {
      kind: 'change' as const,
      paragraph: block.attrs.id,
      base: hashOfBlock(block),
      content: [{ type: 'text' as const, text: 'Words of France & <others>.' }],
    }
    await head.act(document, { type: 'TableProposal', change })
    const maltese = await server.signIn('head-MLT')
    const own = [{ type: 'text' as const, text: 'Between us.' }]
    await maltese.act(document, {
      type: 'TableProposal',
      change: { ...change, content: own },
      audience: 'seat:MLT',
    })

    const malta = await Participant.enter(browser, 'head-MLT', server.url)
    const { token } = await server.app.access.invite('head-MLT')
    await malta.context.request.post(`${server.url}/api/session`, { data: { token } })
    const { page } = malta
    await malta.openText(document)
    await page.getByRole('button', { name: 'More acts on this text' }).click()
    await page.getByRole('menuitem', { name: 'On paper' }).click()
    const dialog = page.getByRole('dialog')
    const sheet = dialog.locator('.paper-sheet')
    const choose = async (form: string): Promise<void> => {
      await dialog.getByRole('button', { name: /What$/ }).click()
      await page.getByRole('option', { name: form, exact: true }).click()
    }

    await test.step('[DOCX-9] clean: what it is stands on top', async () => {
      await expect(sheet).toContainText('Clean text · Zero draft · In negotiation')
      await page.screenshot({ path: file('clean.png') })
      expect(await taken(page, file('clean.docx'))).toMatch(/^A-statement-clean\.docx$/)
      expect(wordsIn(file('clean.docx'))).toContain('The Security Council')
    })

    await test.step('a redline where nothing has changed says so and cannot be taken', async () => {
      await choose('Redline')
      await expect(dialog.getByText('Nothing has changed, so there is no redline.').first()).toBeVisible()
      await expect(dialog.getByRole('button', { name: 'Word file' })).toHaveAttribute('aria-disabled', 'true')
    })

    await test.step('[DOCX-1, DOCX-6] a compilation: who wants what, nothing of one’s own desk, words as words', async () => {
      await choose('Compilation, with names')
      await expect(sheet).toContainText('[FRA: ')
      await expect(sheet).not.toContainText('Between us.')
      await page.screenshot({ path: file('compilation.png') })
      await taken(page, file('names.docx'))
      expect(wordsIn(file('names.docx'))).toContain('France &amp; &lt;others&gt;')
      expect(wordsIn(file('names.docx'))).not.toContain('Between us')
      await page.setViewportSize({ width: 390, height: 844 })
      await page.screenshot({ path: file('narrow.png') })
      await page.setViewportSize({ width: 1440, height: 900 })
    })

    await test.step('on paper there is the sheet alone', async () => {
      await page.emulateMedia({ media: 'print' })
      await expect(sheet).toBeVisible()
      for (const name of ['Word file', 'Print'])
        await expect(dialog.getByRole('button', { name })).toBeHidden()
      await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
      await page.pdf({ path: file('compilation.pdf'), format: 'A4' })
      await page.emulateMedia({ media: 'screen' })
      await dialog.getByRole('button', { name: 'Close' }).first().click()
      await expect(dialog).toBeHidden()
    })

    await test.step('from positions, the matrix', async () => {
      await page.getByRole('button', { name: 'More acts on this text' }).click()
      await page.getByRole('menuitem', { name: 'Positions' }).click()
      await page.getByRole('tab', { name: 'Matrix' }).click()
      await page.getByRole('button', { name: 'Word file' }).click()
      await expect(sheet.getByRole('table')).toContainText('◆')
      await taken(page, file('matrix.docx'))
      expect(wordsIn(file('matrix.docx'))).toContain('<w:tblHeader/>')
      await page.screenshot({ path: file('matrix.png') })
    })

    await test.step('in Arabic', async () => {
      await page.evaluate(() => localStorage.setItem('language', 'ar'))
      await malta.page.goto(`/texts/${document}`)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await page.getByRole('button', { name: 'إجراءات أخرى على هذا النص' }).click()
      await page.getByRole('menuitem', { name: 'على الورق' }).click()
      await expect(sheet).toContainText('النص النظيف')
      await page.screenshot({ path: file('arabic.png') })
    })
  } catch (failure) {
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: testInfo.outputPath(`page-${index}.png`) })
    throw failure
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server.stop()
  }
})
