/**
 * Two keys in two browsers: the head asks for them, one person's "no" is said not to count, the other finds it first of all
 * that waits and makes it count.
 */
import { expect, test, type Page } from '@playwright/test'
import { Product } from '../support/product.ts'

const pictures = process.env['PICTURES']
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

test('a delegation asks for two keys; the first counts for nothing and says so, the second breaks', async ({
  browser,
}) => {
  const product = await Product.prepare('demo', '--json')
  try {
    const demo = await product.startDemo()
    const silent = demo.documents.find(({ title }) => title.includes('assistance to States'))
    const enter = async (id: string): Promise<Page> => {
      const person = demo.people.find((one) => one.id === id)
      if (!silent || !person) throw new Error('the demo is another')
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        baseURL: demo.url,
      })
      const page = await context.newPage()
      const entered = await page.request.post('/api/session', {
        data: { token: person.signIn.split('#')[1] },
      })
      expect(entered.status()).toBe(200)
      return page
    }
    const head = await enter('coordinator-FRA')
    const expertPage = await enter('expert-FRA')

    await head.goto('/people')
    await expect(head.getByText('Anybody of the delegation who acts for it, alone.')).toBeVisible()
    await head.getByRole('button', { name: 'Change who breaks a silence' }).click()
    await head.getByRole('radio', { name: /^Two people/ }).check({ force: true })
    await picture(head, 'rule')
    await head
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Change who breaks a silence', exact: true })
      .click()
    await expect(
      head.getByRole('main').getByText('Two of its people: one asks, another breaks.'),
    ).toBeVisible()
    await picture(head, 'people')

    await expertPage.goto(`/texts/${silent?.id}/silence`)
    await expertPage.getByRole('button', { name: /^Ask to break silence/ }).click()
    await expect(expertPage.getByRole('alertdialog')).toContainText(
      'counts for nothing until a second person',
    )
    await picture(expertPage, 'asking')
    await expertPage
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Ask to break silence', exact: true })
      .click()
    await expect(expertPage.getByText('Your delegation has not broken silence')).toBeVisible()
    await expect(expertPage.getByText('Reach them now')).toBeVisible()
    await picture(expertPage, 'asked')

    await head.goto('/')
    await expect(head.locator('.waiting').first()).toContainText('does not count yet')
    await picture(head, 'today')
    await head.locator('.waiting').first().getByRole('link').first().click()
    await expect(head.getByText('You can: break silence, or say to')).toBeVisible()
    await head.setViewportSize({ width: 390, height: 844 })
    await picture(head, 'second-390')
    await head.setViewportSize({ width: 1440, height: 900 })
    await head
      .getByRole('button', { name: /^Break silence/ })
      .first()
      .click()
    await expect(head.getByRole('alertdialog')).toContainText('you give the second key')
    await head.getByRole('alertdialog').getByRole('button', { name: 'Break silence', exact: true }).click()
    await expect(head.getByRole('alertdialog')).toBeHidden()
    await expect(head.getByText('Your delegation has not broken silence')).toBeHidden()
    await expect(expertPage.getByText('Your delegation has not broken silence')).toBeHidden()
    await picture(head, 'broken')
    for (const page of [head, expertPage]) await page.context().close()
  } finally {
    await product.remove()
  }
})
