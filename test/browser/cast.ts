/**
 * The people of the journeys: one browser each, speaking the page's own words. Finds things as people do, by role and label.
 */
import { randomUUID } from 'node:crypto'
import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type { DemoLine } from '../support/product.ts'

export type Invitation = { readonly link: string; readonly code: string; readonly person: string }

export class Participant {
  private constructor(
    readonly name: string,
    readonly origin: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async enter(browser: Browser, name: string, origin: string): Promise<Participant> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Europe/Paris',
      baseURL: origin,
    })
    const page = await context.newPage()
    return new Participant(name, origin, context, page)
  }

  /** By the short code on the secretariat's paper. */
  async signIn(code: string): Promise<void> {
    await this.page.goto('/sign-in')
    await this.page.getByLabel('Your code').fill(code)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
    await expect(this.page.getByRole('heading', { name: 'Today' })).toBeVisible()
  }

  async openText(document: string): Promise<void> {
    await this.page.goto(`/texts/${document}`)
    await expect(this.paper()).toBeVisible()
  }

  paper(): Locator {
    return this.page.getByRole('textbox', { name: /^Text: / })
  }

  /** A paragraph of the paper by words that stand in it. */
  paragraph(words: string | RegExp): Locator {
    return this.paper().locator('p', { hasText: words }).first()
  }

  /** Waits until these words stand on the paper: live words, without the carets of others and without struck ones. */
  async sees(...wanted: readonly string[]): Promise<void> {
    await expect
      .poll(
        async () => {
          const read = await this.paper().evaluate((paper) => {
            const copy = paper.cloneNode(true) as HTMLElement
            for (const drawn of copy.querySelectorAll('.caret, del')) drawn.remove()
            return copy.textContent ?? ''
          })
          return wanted.filter((words) => !read.includes(words))
        },
        { message: `${this.name} sees ${wanted.join(', ')}`, timeout: 40_000 },
      )
      .toEqual([])
  }

  /** Puts the caret at the end of a paragraph; the page knows of it when this returns. */
  async putCaret(paragraph: string): Promise<void> {
    await this.paragraph(paragraph).click()
    await this.paragraph(paragraph).evaluate((block) => {
      getSelection()?.collapse(block, block.childNodes.length)
    })
    await this.drawnAgain()
  }

  /** What the browser says of the selection comes before it draws again. */
  private drawnAgain(): Promise<void> {
    return this.page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise((drawn) => {
          requestAnimationFrame(drawn)
        })
    })
  }

  /** Types at the end of a paragraph, key by key. */
  async type(paragraph: string, words: string): Promise<void> {
    await this.putCaret(paragraph)
    await this.page.keyboard.type(words)
  }

  /** What one delegation has inserted, as the redline draws it. */
  inserted(words: string): Locator {
    return this.paper().locator('ins', { hasText: words }).first()
  }

  /** What was struck and stays to be seen. */
  struck(words: string): Locator {
    return this.paper().locator('del', { hasText: words })
  }

  /** Takes out words that somebody inserted since the version. */
  async strike(words: string): Promise<void> {
    await this.inserted(words).click()
    await this.inserted(words).evaluate((inserted) => getSelection()?.selectAllChildren(inserted))
    await this.drawnAgain()
    await this.page.keyboard.press('Delete')
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible()
  }

  async confirm(verb: string): Promise<void> {
    await this.page.getByRole('alertdialog').getByRole('button', { name: verb, exact: true }).click()
    await expect(this.page.getByRole('alertdialog')).toBeHidden()
  }

  /** What a script of this person could do: the same session, the same contract. */
  async command(document: string, command: Record<string, unknown>): Promise<number> {
    const answer = await this.context.request.post(`${this.origin}/api/documents/${document}/commands`, {
      data: { id: randomUUID(), ...command },
    })
    return answer.status()
  }

  /** Accredits a person and has the key to the door printed. */
  async invite(
    person: string,
    name: string,
    seat: string,
    capacity: 'head' | 'delegate' | 'capital',
  ): Promise<Invitation> {
    const accredited = await this.context.request.post(`${this.origin}/api/body/commands`, {
      data: { id: randomUUID(), type: 'AccreditPerson', person, name, seat, capacity },
    })
    expect(accredited.status(), await accredited.text()).toBe(200)
    const key = await this.context.request.post(`${this.origin}/api/people/${person}/sign-in`, { data: {} })
    expect(key.status(), await key.text()).toBe(200)
    return (await key.json()) as Invitation
  }

  async text(document: string): Promise<string> {
    const answer = await this.context.request.get(`${this.origin}/api/documents/${document}/text`)
    return answer.text()
  }
}

/** Somebody of the demo, by the link it printed for them. */
export const enterAs = async (browser: Browser, demo: DemoLine, id: string): Promise<Participant> => {
  const person = demo.people.find((one) => one.id === id)
  if (!person) throw new Error(`nobody in the demo is ${id}`)
  const participant = await Participant.enter(browser, person.name, demo.url)
  const token = person.signIn.split('#')[1]
  const answer = await participant.context.request.post(`${demo.url}/api/session`, { data: { token } })
  expect(answer.status()).toBe(200)
  return participant
}
