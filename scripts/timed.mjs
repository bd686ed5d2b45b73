#!/usr/bin/env node
/**
 * Two of the timed tasks, breaking a silence and opening it again, done in a real browser at the pace of a person who knows what they want and has to find it: each thing is read before
 * it is pressed, and a pointer takes its time. `npm run timed` prints what each took beside its limit
 * and ends with 1 if one was missed. What the product itself needs is in the numbers; that somebody understands the page is not.
 */
import { onStage } from './on-stage.mjs'

/** Milliseconds: to make up one's mind, to bring a pointer to a place and press, to read a word. */
const pace = { mind: 1_350, point: 1_300, word: 250 }

const { demo, browser, end } = await onStage()

const after = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** One person at a desk. */
class Somebody {
  static async enter(id, options = {}) {
    const person = demo.people.find((one) => one.id === id)
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      baseURL: demo.url,
      ...options,
    })
    await context.request.post(`${demo.url}/api/session`, { data: { token: person.signIn.split('#')[1] } })
    const somebody = new Somebody()
    somebody.context = context
    somebody.page = await context.newPage()
    return somebody
  }

  /** Finds a thing, makes up their mind, and presses it. */
  async press(thing) {
    await thing.waitFor()
    await after(pace.mind + pace.point)
    await thing.click()
  }

  async read(thing) {
    await thing.waitFor()
    const words = (await thing.innerText()).split(/\s+/).length
    await after(words * pace.word)
  }

  /** An act is confirmed by whoever has read its sentence. */
  async confirm() {
    const dialog = this.page.getByRole('alertdialog')
    await this.read(dialog)
    await after(pace.point)
    await dialog.getByRole('button').last().click()
    await dialog.waitFor({ state: 'hidden' })
  }
}

const textOf = (words) => demo.documents.find(({ title }) => title.includes(words)).id
const results = []
const task = async (what, limit, work) => {
  const from = performance.now()
  await work()
  const seconds = (performance.now() - from) / 1_000
  results.push({ what, limit, seconds })
  console.log(`${what}: ${seconds.toFixed(1)} s of ${limit} s`)
}

try {
  const silent = textOf('assistance to States')

  const delegate = await Somebody.enter('coordinator-MOZ')
  await delegate.page.goto('/')
  await task('Break a silence', 20, async () => {
    const { page } = delegate
    const waiting = page.getByRole('region', { name: 'Waits for you' }).getByRole('listitem').first()
    await delegate.read(waiting)
    await delegate.press(waiting.getByRole('link').first())
    await delegate.press(page.getByRole('button', { name: /^Break silence/ }))
    await delegate.confirm()
    await page.getByText(/Received .*head of the record/).waitFor()
  })

  const chair = await Somebody.enter('chair')
  await chair.page.goto(`/texts/${silent}/silence`)
  await task('Open the same silence again', 30, async () => {
    const { page } = chair
    await chair.press(page.getByRole('button', { name: /^Again, same settings/ }))
    await chair.confirm()
    await page.getByRole('timer').waitFor()
  })
} finally {
  await end()
}

process.exit(results.every(({ seconds, limit }) => seconds <= limit) ? 0 : 1)
