/** A person of the demo at its anniversary statement, as the journeys of the text page drive them; and a look by axe. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, type Locator, type Page } from '@playwright/test'
import type { DemoLine } from '../support/product.ts'
import { Participant } from './cast.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * No violation on what is on the screen, best practices included. One rule is left out: it takes the key shown beside an
 * act ("Comment C") for a part of its name.
 */
export const isAccessible = async (page: Page, screen: string): Promise<void> => {
  await page.evaluate(axe)
  // Colours are judged where they have come to rest.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (on: Document, options: RunOptions) => Promise<AxeResults> }
    }
    const { violations } = await axe.run(document, {
      rules: { 'label-content-name-mismatch': { enabled: false } },
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  })
  expect(found, `${screen} is accessible`).toEqual([])
}

/** A person of the demo, at its anniversary statement where no other text is named. */
export class Drafter {
  private constructor(
    readonly one: Participant,
    readonly page: Page,
  ) {}

  static async enter(
    browser: Parameters<typeof Participant.enter>[0],
    demo: DemoLine,
    id: string,
    /** By its title, or by its id where it was made since. */
    called: RegExp | string = /anniversary/,
  ) {
    const person = demo.people.find((known) => known.id === id)
    const text =
      typeof called === 'string' ? { id: called } : demo.documents.find(({ title }) => called.test(title))
    if (!person || !text) throw new Error(`the demo has no ${id}`)
    const one = await Participant.enter(browser, person.name, demo.url)
    const token = new URL(person.signIn).hash.slice(1)
    const signedIn = await one.context.request.post(`${demo.url}/api/session`, { data: { token } })
    expect(signedIn.status()).toBe(200)
    // A capital reads the paper where others type on it.
    await one.page.goto(`/texts/${text.id}`)
    await expect(one.page.locator('.paper')).toBeVisible()
    return new Drafter(one, one.page)
  }

  margin(): Locator {
    return this.page.getByRole('complementary', { name: 'Margin' })
  }

  button(name: string | RegExp): Locator {
    return this.margin()
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
  }

  card(name: string): Locator {
    return this.margin().getByRole('article', { name }).first()
  }

  /** By keyboard: from the outline, so that the letters that follow are acts and not words. */
  async focus(words: RegExp): Promise<void> {
    const outline = this.page.getByRole('navigation', { name: 'Outline' })
    await outline.getByRole('button', { name: words }).press('Enter')
  }

  async write(label: string, words: string, verb: string): Promise<void> {
    await this.margin().getByLabel(label, { exact: true }).fill(words)
    await this.button(verb).click()
    await expect(this.margin().getByLabel(label, { exact: true })).toBeHidden()
  }

  async act(verb: string): Promise<void> {
    await this.button(verb).click()
    await this.one.confirm(verb)
  }
}
