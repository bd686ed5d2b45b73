/**
 * The restore drill with the product itself: killed with -9 while people type, its folder deleted, a backup put in its place.
 * What was acknowledged before the backup's moment is there, everything verifies, and the page that was open goes on in the new
 * epoch with all that was typed into it: in the text, or as a draft on its desk.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import type * as Y from 'yjs'
import { elementOf, readText, textsOf } from '../../shared/text/read.ts'
import { plainText } from '../../shared/text/schema.ts'
import { Product, type DemoLine } from '../support/product.ts'
import { OpenPage } from '../support/page.ts'
import { Client } from '../support/server.ts'
import { until } from '../support/until.ts'

const run = promisify(execFile)
const command = (...args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> =>
  run(process.execPath, [resolve('scripts/run.mjs'), ...args], { env: { ...process.env, LOG_LEVEL: 'warn' } })

const person = 'coordinator-FRA'

const signIn = async (product: Product, { people }: DemoLine): Promise<Client> => {
  const client = new Client(product.url)
  const token = people.find(({ id }) => id === person)?.signIn.split('#')[1]
  const { status } = await client.post('/api/session', { token })
  if (status !== 200) throw new Error(`not signed in: ${status}`)
  return client
}

const type = (doc: Y.Doc, words: string): void => {
  const [, second] = readText(doc).content
  const element = second ? elementOf(doc, second.attrs.id) : undefined
  const [text] = element ? textsOf(element) : []
  text?.insert(text.length, ` ${words}`)
}

it('[BAK-1, BAK-3, BAK-4] killed under load, deleted and restored: what was acknowledged is there, what was typed since is kept', async () => {
  const base = mkdtempSync(join(tmpdir(), 'penholder-drill-'))
  onTestFinished(() => rmSync(base, { recursive: true, force: true }))
  const product = await Product.prepare('demo', '--json')
  onTestFinished(() => product.remove())
  const demo = await product.startDemo()
  const document = demo.documents.find(({ mode }) => mode === 'open-drafting')?.id ?? ''
  let now = await signIn(product, demo)
  const page = await OpenPage.open(now, product.port, { person, seat: 'FRA', document })
  const { link, desk } = page
  const saved = (): boolean => page.saved()
  await until('the text is here', () => link.snapshot().loaded && saved())
  await desk.ready()

  const typed: string[] = []
  /** How many of them the server has said to be on disk. */
  let acknowledged = 0
  let typing = true
  const load = (async () => {
    while (typing) {
      const word = `w${typed.length}.`
      typed.push(word)
      type(page.doc, word)
      // Now one alone, now several before an answer.
      if (typed.length % 3 === 0) {
        await until('it is saved', () => saved() || !typing)
        if (saved()) acknowledged = typed.length
      }
    }
  })()
  await until('words are on disk', () => acknowledged > 30)
  const paragraph = readText(page.doc).content[1]?.attrs.id ?? ''
  const comment = await now.act(document, {
    type: 'PostComment',
    paragraph,
    audience: 'everyone',
    body: 'Before the backup.',
  })
  const before = acknowledged
  const backup = join(base, 'backup')
  await command('backup', product.dataDir, backup)
  const during = typed.length
  await until('more is typed', () => acknowledged > during + 30)

  page.cut()
  await product.kill()
  typing = false
  await load
  const { generation } = link.snapshot()
  rmSync(product.dataDir, { recursive: true })
  expect(existsSync(product.dataDir)).toBe(false)
  await command('restore', backup, product.dataDir)
  const { stdout } = await command('verify', product.dataDir)
  expect(stdout).toContain('Everything holds.')

  now = await signIn(product, await product.startDemo())
  page.goOn(now, product.port)
  await until('the page goes on in the new epoch', () => {
    const state = link.snapshot()
    return state.generation > generation && state.loaded
  })
  const text = page.words
  expect(typed.slice(0, before).filter((word) => !text.includes(word))).toEqual([])
  expect(text).not.toContain(typed.at(-1))
  const { events } = await now.events(document)
  expect(events.map((event) => event.command)).toContain(comment)
  expect(events.at(-1)?.type).toBe('TextRestored')

  await until('what was typed since is on the desk', () => {
    const drafts = desk.snapshot().drafts.map(({ content }) => plainText(content))
    return typed.every((word) => text.includes(word) || drafts.some((words) => words.includes(word)))
  })
  // It can go on.
  type(page.doc, 'onward.')
  await until('it is saved', saved)
  expect(JSON.stringify(await now.text(document))).toContain('onward.')
}, 180_000)
