/**
 * Those who read and do not write, in the modes where the pen is not theirs; the page in Arabic and on a telephone.
 */
import { expect, test } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Participant } from './cast.ts'

test('a reader reads: no editor, no strokes, in every mode, language and width', async ({ browser }) => {
  const product = await Product.prepare('demo', '--json')
  try {
    const demo = await product.startDemo()
    const token = (person: string): string =>
      demo.people.find(({ id }) => id === person)?.signIn.split('#')[1] ?? ''
    const textOf = (mode: string, title: RegExp): string =>
      demo.documents.find((one) => one.mode === mode && title.test(one.title))?.id ?? ''
    const france = await Participant.enter(browser, 'Expert, France', product.url)
    const { page } = france
    expect((await page.request.post('/api/session', { data: { token: token('expert-FRA') } })).status()).toBe(
      200,
    )

    await test.step('open pen: the working text is watched, one way', async () => {
      await page.goto(`/texts/${textOf('open-pen', /transit/)}`)
      await expect(
        page
          .getByRole('main')
          .getByText(/The Security Council/)
          .first(),
      ).toBeVisible()
      await expect(france.paper()).toHaveCount(0)
      await expect(page.locator('[contenteditable="true"]')).toHaveCount(0)
    })

    await test.step('closed pen: the last version is read', async () => {
      await page.goto(`/texts/${textOf('closed-pen', /programme of work/)}`)
      await expect(
        page
          .getByRole('main')
          .getByText(/The Security Council/)
          .first(),
      ).toBeVisible()
      await expect(page.locator('[contenteditable="true"]')).toHaveCount(0)
    })

    await test.step('open drafting: each delegation’s words are marked as its own', async () => {
      await france.openText(demo.documents[0]?.id ?? '')
      await expect(france.paper().locator('ins', { hasText: 'first' }).first()).toHaveAttribute('title', /\S/)
    })

    await test.step('positions: all that is open in one text, and who has said what on which paragraph', async () => {
      await page.getByRole('button', { name: 'More acts on this text' }).click()
      await page.getByRole('menuitem', { name: 'Positions' }).click()
      const compiled = page.getByRole('tabpanel', { name: 'Compilation' })
      await expect(compiled.getByText('DZA +SLE')).toBeVisible()
      await expect(compiled.getByText('(RUS del.)')).toBeVisible()
      await expect(compiled.getByText('11 bis')).toBeVisible()
      await expect(compiled.getByText('(MOZ: objection)')).toBeVisible()
      await page.getByRole('tab', { name: 'Matrix' }).click()
      const row = page.getByRole('row', { name: /^Objection.*14/ })
      const mozambique = (await page.getByRole('columnheader').allTextContents()).indexOf('MOZ')
      // The paragraph itself heads the row; its cells begin after it.
      await expect(row.getByRole('cell').nth(mozambique - 1)).toContainText('1 objection')
      await page.getByRole('button', { name: 'Back to the text' }).click()
      await expect(france.paper()).toBeVisible()
    })

    await test.step('in Arabic the page turns, the text keeps its own direction', async () => {
      await page.evaluate(() => localStorage.setItem('language', 'ar'))
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
      await expect(page.locator('[lang="en"][dir="ltr"]').first()).toBeVisible()
      await page.evaluate(() => localStorage.setItem('language', 'en'))
    })

    await test.step('on a telephone the save state stays in words', async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.reload()
      await expect(page.getByText('Saved', { exact: true })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    })
  } finally {
    await product.remove()
  }
})
