/** A focal point invites somebody of its delegation: what the link says before it is used, what is seen of it, and what is taken back. */
import { expect, test } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Participant } from './cast.ts'

test('a delegation invites its people, and knows what became of it', async ({ browser }) => {
  const product = await Product.prepare('demo', '--json')
  try {
    const demo = await product.startDemo()
    const head = await Participant.enter(browser, 'coordinator-FRA', demo.url)
    const key = demo.people.find(({ id }) => id === 'coordinator-FRA')?.signIn.split('#')[1]
    await head.context.request.post('/api/session', { data: { token: key } })
    const { page } = head
    const person = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Revoke Adviser, France' }) })
      .last()
    const choose = async (act: string): Promise<void> => {
      await person.getByRole('button', { name: 'More about Adviser, France' }).click()
      await page.getByRole('menuitem', { name: act }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: act }).click()
      await expect(page.getByRole('alertdialog')).toHaveCount(0)
    }
    const print = async (): Promise<string> => {
      const link = (await page.locator('.invitation-link').textContent()) ?? ''
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
      return link
    }

    const link = await test.step('as a delegate, unless it says otherwise', async () => {
      await page.goto('/people')
      await page.getByRole('button', { name: 'Invite to the seat of France' }).click()
      await page.getByLabel('Function').fill('Adviser, France')
      await page.getByRole('dialog').getByRole('button', { name: 'Invite' }).click()
      return print()
    })
    await expect(person).toContainText('delegate')
    await expect(person).toContainText('link and code open until')

    const guest = await Participant.enter(browser, 'the invited', demo.url)
    await test.step('[ACC-25] the link says what it is for, and works once', async () => {
      await guest.page.goto(link)
      await expect(guest.page.getByText('You are invited to the seat of France.')).toBeVisible()
      await expect(guest.page.getByText('As: Adviser, France')).toBeVisible()
      await expect(guest.page.getByText('Invited by France.')).toBeVisible()
      await expect(guest.page.getByText(/Good until/)).toBeVisible()
      await guest.page.getByRole('button', { name: 'Sign in' }).click()
      await expect(guest.page.getByRole('heading', { name: 'Today' })).toBeVisible()
      const late = await Participant.enter(browser, 'somebody later', demo.url)
      await late.page.goto(link)
      // Before anybody presses anything.
      await expect(late.page.getByText('This link has been used already')).toBeVisible()
      await expect(late.page.getByLabel('Your code')).toBeVisible()
    })

    await test.step('[ACC-27] out of the browsers that were lost, and in again', async () => {
      await page.reload()
      await expect(person).toContainText('signed in in one browser')
      await choose('Sign out everywhere')
      await expect(guest.page.getByLabel('Your code')).toBeVisible()
      await expect(person).not.toContainText('signed in in one browser')
    })

    await test.step('[ACC-26] a link that went astray is withdrawn', async () => {
      await person.getByRole('button', { name: 'New link and code for Adviser, France' }).click()
      const astray = await print()
      await page.reload()
      await choose('Withdraw the link and code')
      await expect(person).not.toContainText('link and code open until')
      await guest.page.goto('about:blank')
      await guest.page.goto(astray)
      await expect(guest.page.getByText('This link is no longer good')).toBeVisible()
    })

    await test.step('another capacity takes the place of the first', async () => {
      await person.getByRole('button', { name: 'More about Adviser, France' }).click()
      await page.getByRole('menuitem', { name: 'Change the capacity' }).click()
      const dialog = page.getByRole('alertdialog')
      await dialog.getByText('Reads, and writes on the delegation’s own desk.').click()
      await dialog.getByRole('button', { name: 'Change the capacity' }).click()
      await expect(person).toContainText('capital')
    })
  } finally {
    await product.remove()
  }
})
