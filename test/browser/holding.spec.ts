/**
 * A silence that is held and asked to last longer, in two browsers: a delegation holds, lifts, asks for more time; the chair
 * extends, then declines. Whoever acts gets a receipt, and everyone sees what stands in the way.
 */
import { expect, test, type Page } from '@playwright/test'
import { Product } from '../support/product.ts'
import { Participant } from './cast.ts'

const pictures = process.env['PICTURES']
const picture = async (page: Page, name: string): Promise<void> => {
  if (!pictures) return
  await page.screenshot({ path: `${pictures}/${name}-1440.png`, fullPage: true })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.screenshot({ path: `${pictures}/${name}-390.png`, fullPage: true })
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('a delegation holds, lifts, asks for more time; the chair extends and declines', async ({ browser }) => {
  const product = await Product.prepare('demo', '--json')
  try {
    const demo = await product.startDemo()
    const text = demo.documents.find(({ title }) => title.includes('transit'))
    const trouble: string[] = []
    const enter = async (id: string): Promise<Participant> => {
      const person = demo.people.find((one) => one.id === id)
      if (!text || !person) throw new Error('the demo is another')
      const participant = await Participant.enter(browser, person.name, demo.url)
      const token = person.signIn.split('#')[1]
      const entered = await participant.context.request.post('/api/session', { data: { token } })
      expect(entered.status()).toBe(200)
      participant.page.on('console', (line) => {
        if (line.type() === 'error') trouble.push(`${id}: ${line.text()}`)
      })
      participant.page.on('pageerror', (error) => trouble.push(`${id}: ${error.message}`))
      await participant.page.goto(`/texts/${text.id}/silence`)
      return participant
    }
    const act = async ({ page }: Participant, verb: RegExp): Promise<void> => {
      await page.getByRole('button', { name: verb }).first().click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
    }
    const done = async (participant: Participant, verb: string): Promise<void> => {
      const receipt = participant.page.getByRole('status').filter({ hasText: 'head of the record' })
      const before = (await receipt.count()) > 0 ? await receipt.innerText() : ''
      await participant.confirm(verb)
      await expect(receipt).toContainText(
        /Received .*\.\d{3} UTC\)\. Act [\w-]+; head of the record [0-9a-f]{64}/,
      )
      await expect(receipt).not.toHaveText(before)
    }
    const chair = await enter('chair')
    const malta = await enter('expert-MLT')

    await test.step('a written no-objection procedure takes holds', async () => {
      await picture(chair.page, 'before')
      await chair.page
        .getByRole('radio', { name: /working days to/ })
        .first()
        .check({ force: true })
      await chair.page.getByRole('button', { name: 'Put under silence' }).click()
      await chair.confirm('Put under silence')
      await expect(malta.page.getByRole('button', { name: /^Hold/ })).toBeVisible()
    })

    await test.step('a hold is seen by everyone, and lifted', async () => {
      await act(malta, /^Hold/)
      await malta.page.getByLabel('Reason').fill('Instructions are awaited.')
      await picture(malta.page, 'holding')
      await done(malta, 'Hold')
      await expect(chair.page.getByText(/Malta holds, since .*Instructions are awaited/)).toBeVisible()
      await picture(malta.page, 'held')
      await act(malta, /^Lift our hold/)
      await picture(malta.page, 'lifting')
      await done(malta, 'Lift our hold')
      await expect(chair.page.getByText(/Malta holds, since/)).toHaveCount(0)
      await expect(malta.page.getByRole('button', { name: /^Hold/ })).toBeVisible()
    })

    await test.step('more time is asked for, and the chair extends', async () => {
      await act(malta, /^Ask for more time/)
      await picture(malta.page, 'asking')
      await done(malta, 'Ask for more time')
      await expect(chair.page.getByText(/Malta asked for more time/)).toBeVisible()
      await picture(chair.page, 'asked')
      await act(chair, /^Extend the deadline/)
      await expect(chair.page.getByRole('alertdialog')).toContainText(
        /extends the silence on the zero draft until/,
      )
      await picture(chair.page, 'extending')
      await done(chair, 'Extend the deadline')
      await expect(malta.page.getByText(/Extended by .*: the deadline was/)).toBeVisible()
      await expect(malta.page.getByText(/Malta asked for more time/)).toHaveCount(0)
    })

    await test.step('asked again, the chair declines', async () => {
      await act(malta, /^Ask for more time/)
      await done(malta, 'Ask for more time')
      await act(chair, /^Decline more time: Malta/)
      await picture(chair.page, 'declining')
      await done(chair, 'Decline more time: Malta')
      await expect(malta.page.getByText(/Malta asked for more time/)).toHaveCount(0)
      await picture(malta.page, 'declined')
    })

    expect(trouble).toEqual([])
    for (const { context } of [chair, malta]) await context.close()
  } finally {
    await product.remove()
  }
})
