/**
 * Passkeys in a real browser, with the browser's own virtual device: made at the first visit, used at the door, vouching for
 * the break of a silence, declined; a page opened at a number; where one is signed in.
 */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test, type Browser, type CDPSession, type Page } from '@playwright/test'
import { Product } from '../support/product.ts'

const root = path.resolve(import.meta.dirname, '../..')

type Device = { readonly forget: () => Promise<void> }

/** A device with a finger on it; `forget` takes its keys away. */
const deviceOf = async (page: Page): Promise<Device> => {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    forget: () => session.send('WebAuthn.clearCredentials', { authenticatorId }).then(() => undefined),
  }
}

const pageOf = async (browser: Browser, baseURL: string): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    baseURL,
  })
  return context.newPage()
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const today = (page: Page) => expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()

test('an invitation, a passkey in one press, and in by it', async ({ browser }) => {
  const product = await Product.prepare('start')
  try {
    const link = await product.start(/http:\S+set-up#\S+/)
    const page = await pageOf(browser, product.url)
    const device = await deviceOf(page)
    const setUp = { name: 'Committee', zone: 'America/New_York', language: 'en', members: ['MLT', 'FRA'] }
    const made = await page.request.post('/api/setup', {
      data: { ...setUp, token: link.split('#')[1], chair: 'MLT', viceChairs: [] },
    })
    expect(made.status(), await made.text()).toBe(200)
    const accredited = await page.request.post('/api/body/commands', {
      data: {
        id: crypto.randomUUID(),
        type: 'AccreditPerson',
        person: 'u_malta',
        name: 'Expert, Malta',
        seat: 'MLT',
        capacity: 'head',
      },
    })
    expect(accredited.status(), await accredited.text()).toBe(200)
    const printed = await page.request.post('/api/people/u_malta/sign-in', { data: {} })
    const invitation = (await printed.json()) as { link: string }
    await page.request.delete('/api/session')

    await page.goto(invitation.link)
    await button(page, 'Sign in').click()
    await today(page)
    await button(page, 'Set a passkey').click()
    await expect(page.getByText('Done: this device now signs you in.')).toBeVisible()

    await page.goto('/you')
    await expect(page.getByText('Chrome on Linux').first()).toBeVisible()
    await button(page, 'Add a passkey').click()
    await page.getByLabel('Its name').fill('Another key')
    await button(page, 'Make it on this device').click()
    // The device says that it has one for this person already.
    await expect(page.getByRole('alert')).toContainText('The device did not sign')
    await page.keyboard.press('Escape')

    await page.request.delete('/api/session')
    await page.goto('/sign-in')
    await button(page, 'Use a passkey').click()
    await today(page)
    await expect(button(page, 'Set a passkey')).toHaveCount(0)

    await page.goto('/you')
    await button(page, 'Remove Chrome on Linux').click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(page.getByText('You have none yet.')).toBeVisible()
    await device.forget()

    await button(page, 'Sign out everywhere').click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click()
    await expect(page.getByLabel('Your code')).toBeVisible()
    await button(page, 'Use a passkey').click()
    await expect(page.getByRole('alert')).toContainText('The device did not sign')

    await page.goto(`http://127.0.0.1:${product.port}/sign-in`)
    await expect(page.getByText('passkeys work only at a name')).toBeVisible()
    await expect(button(page, 'Use a passkey')).toHaveCount(0)
    await page.context().close()
  } finally {
    await product.remove()
  }
})

test('a passkey vouches for a break; declined, the server’s word is said to be all there is', async ({
  browser,
}) => {
  const product = await Product.prepare('demo', '--json')
  try {
    const demo = await product.startDemo()
    const silent = demo.documents.find(({ title }) => title.includes('assistance to States'))
    const person = demo.people.find(({ id }) => id === 'coordinator-FRA')
    if (!silent || !person) throw new Error('the demo is another')
    const page = await pageOf(browser, demo.url)
    const device = await deviceOf(page)
    await page.request.post('/api/session', { data: { token: person.signIn.split('#')[1] } })
    await page.goto('/you')
    await button(page, 'Add a passkey').click()
    await button(page, 'Make it on this device').click()
    await expect(page.getByRole('button', { name: /^Remove / })).toBeVisible()

    await page.goto(`/texts/${silent.id}/silence`)
    await page
      .getByRole('button', { name: /^Break silence/ })
      .first()
      .click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Break silence', exact: true }).click()
    await expect(page.getByRole('alertdialog')).toBeHidden()
    await page.goto(`/texts/${silent.id}/record`)
    await expect(page.getByText('signed with a passkey')).toBeVisible()

    // The secretariat has a key that its device has lost.
    const secretary = demo.people.find(({ id }) => id === 'secretary')
    await page.request.post('/api/session', { data: { token: secretary?.signIn.split('#')[1] } })
    await page.goto('/you')
    await button(page, 'Add a passkey').click()
    await button(page, 'Make it on this device').click()
    await expect(page.getByRole('button', { name: /^Remove / })).toBeVisible()
    await device.forget()
    const agreed = demo.documents.find(({ title }) => title.includes('regional organizations'))
    await page.goto(`/texts/${agreed?.id}/silence`)
    await page.getByRole('button', { name: /^Record the adoption/ }).click()
    const adopting = page.getByRole('alertdialog')
    const verb = adopting.getByRole('button', { name: /^Record the adoption/ })
    await verb.click()
    await expect(adopting.getByRole('alert')).toContainText('nothing has been done yet')
    await verb.click()
    await expect(adopting).toBeHidden()
    await page.goto(`/texts/${agreed?.id}/record`)
    await expect(page.getByText('attested by the server').first()).toBeVisible()
    await page.context().close()

    await product.stop()
    const verify = [path.join(root, 'scripts/run.mjs'), 'verify', product.dataDir]
    const said = execFileSync(process.execPath, verify, { cwd: root }).toString()
    expect(said).toContain('1 act signed with a passkey')
    expect(said).toContain('Everything holds')
  } finally {
    await product.remove()
  }
})
