/**
 * Being told, on the demo: the inbox and its count in the frame, read and unread over a reload, what a person prefers, and a
 * line of the browser for whoever allowed it, and for nobody who was not asked.
 */
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import type { NoticeView } from '../../shared/protocol/notices.ts'
import { Product } from '../support/product.ts'
import { enterAs } from './cast.ts'

const happened = (page: Page) => page.getByRole('region', { name: 'What was done' })
const inFrame = (page: Page) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: /^Inbox/ })

const comment = async (
  context: BrowserContext,
  url: string,
  document: string,
  body: string,
): Promise<void> => {
  const text = (await (await context.request.get(`${url}/api/documents/${document}/text`)).json()) as {
    readonly content: readonly { readonly type: string; readonly attrs: { readonly id: string } }[]
  }
  const paragraph = text.content.find(({ type }) => type === 'paragraph')?.attrs.id
  const data = { id: crypto.randomUUID(), type: 'PostComment', audience: 'everyone', paragraph, body }
  expect((await context.request.post(`${url}/api/documents/${document}/commands`, { data })).status()).toBe(
    200,
  )
}

test('[NOT-7, NOT-8, NOT-10] what others did is told, turned over, and told as each prefers', async ({
  browser,
}) => {
  const product = await Product.prepare('demo', '--json')
  try {
    const demo = await product.startDemo()
    const [document] = demo.documents
    if (!document) throw new Error('the demo has no text')
    const malta = await enterAs(browser, demo, 'expert-MLT')
    const france = await enterAs(browser, demo, 'coordinator-FRA')
    const { page } = malta

    await test.step('the frame counts what is unread, the inbox has it', async () => {
      await page.goto('/')
      await expect(inFrame(page)).toHaveAccessibleName(/^Inbox, \d+ unread$/)
      await inFrame(page).click()
      await expect(page.getByRole('heading', { name: 'Inbox', level: 1 })).toBeVisible()
      await expect(page.getByRole('link', { name: /waits? for you on Today/ })).toBeVisible()
      await expect(happened(page).getByRole('listitem').first()).toBeVisible()
      await page.getByRole('button', { name: 'All read' }).click()
      await expect(inFrame(page)).toHaveAccessibleName('Inbox')
    })

    await test.step('what is done meanwhile appears, with who did it and where', async () => {
      await comment(france.context, demo.url, document.id, 'A word from Paris.')
      const first = happened(page).getByRole('listitem').first()
      await expect(first).toContainText('France: Commented.')
      await expect(first).toContainText(document.title)
      await expect(inFrame(page)).toHaveAccessibleName('Inbox, 1 unread')
      await expect(page.getByText('A word from Paris.')).toHaveCount(0)
    })

    await test.step('read and unread stay so over a reload', async () => {
      const first = happened(page).getByRole('listitem').first()
      await first.getByRole('button', { name: 'Mark as read' }).click()
      await expect(inFrame(page)).toHaveAccessibleName('Inbox')
      await first.getByRole('button', { name: 'Mark as unread' }).click()
      await expect(inFrame(page)).toHaveAccessibleName('Inbox, 1 unread')
      await page.reload()
      await expect(inFrame(page)).toHaveAccessibleName('Inbox, 1 unread')
    })

    await test.step('who looks at the text has been told', async () => {
      await happened(page).getByRole('link', { name: document.title }).first().click()
      await expect(malta.paper()).toBeVisible()
      await expect(inFrame(page)).toHaveAccessibleName('Inbox')
    })

    await test.step('what is preferred is kept; the browser is asked on pressing the button, and not before', async () => {
      await page.goto('/notices/ways')
      await expect(page.getByText('A note of a silence is always mailed at once')).toBeVisible()
      await page.getByRole('button', { name: /Comments$/ }).click()
      await page.getByRole('option', { name: 'Not', exact: true }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
      await page.getByText('Keep quiet hours').click()
      await expect(page.getByRole('button', { name: /From$/ })).toContainText('22:00')
      await page.reload()
      await expect(page.getByRole('button', { name: /Comments$/ })).toContainText('Not')
      await expect(page.getByRole('button', { name: /From$/ })).toContainText('22:00')
      const kept = (await (await malta.context.request.get(`${demo.url}/api/notices`)).json()) as {
        readonly preferences: { readonly zone: string }
      }
      // The browser's own clock, chosen by nobody else.
      expect(kept.preferences.zone).toBe('Europe/Paris')
      await expect(page.getByRole('button', { name: 'Allow this browser' })).toBeVisible()
      await malta.context.grantPermissions(['notifications'])
      await page.reload()
      await page.getByText('Comments', { exact: true }).last().click()
      await expect(page.getByRole('checkbox', { name: 'Comments' })).toBeChecked()
    })

    await test.step('in the background the browser says what is new, once', async () => {
      await page.evaluate(() => {
        const lines: string[] = []
        class Line extends EventTarget {
          static readonly permission = 'granted'
          constructor(title: string, { body }: { body: string }) {
            super()
            lines.push(`${title} | ${body}`)
          }
        }
        Object.assign(window, { Notification: Line, lines })
        Object.defineProperty(window.document, 'visibilityState', { value: 'hidden', configurable: true })
      })
      await comment(france.context, demo.url, document.id, 'Another.')
      const lines = () => page.evaluate(() => (window as unknown as { lines: string[] }).lines)
      await expect.poll(lines).toEqual([`${document.title} | France: Commented.`])
      const seen = (await (await malta.context.request.get(`${demo.url}/api/notices`)).json()) as {
        readonly notices: readonly NoticeView[]
      }
      expect(seen.notices[0]).toMatchObject({ type: 'CommentPosted', seat: 'FRA', read: false })
    })
  } finally {
    await product.stop()
  }
})
