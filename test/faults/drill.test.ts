/**
 * The restore drill with the product itself: killed with -9 while people type, its folder deleted, a backup put in its place.
 * What was acknowledged before the backup's moment is there, everything verifies, and the page that was open goes on in the new
 * epoch with all that was typed into it: in the text, or as a draft on its desk.
 */
import { execFile } from 'node:child_process'
import { connect, createServer, type AddressInfo } from 'node:net'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { WebSocket as NodeSocket } from 'ws'
import type * as Y from 'yjs'
import { Desk } from '../../client/connection/desk.ts'
import { draftsOfLostWords } from '../../client/connection/lost-words.ts'
import { TextLink } from '../../client/connection/text-provider.ts'
import { elementOf, readText, textsOf } from '../../shared/text/read.ts'
import { plainText } from '../../shared/text/schema.ts'
import { Product, type DemoLine } from '../support/product.ts'
import { Client } from '../support/server.ts'

const run = promisify(execFile)
const command = (...args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> =>
  run(process.execPath, [resolve('scripts/run.mjs'), ...args], { env: { ...process.env, LOG_LEVEL: 'warn' } })

let cookie = ''
class BrowserSocket extends NodeSocket {
  constructor(url: string, protocols?: string | string[]) {
    super(url, protocols ?? [], { headers: { cookie } })
    this.on('error', () => {})
  }
}

/** The address of the page; it leads nowhere until somebody is signed in again, as a page at the door opens no text. */
const gateway = async () => {
  let port = 0
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1')
    from.pipe(to).pipe(from)
    from.on('error', () => to.destroy())
    to.on('error', () => from.destroy())
    to.on('close', () => from.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/sync`,
    lead: (to: number) => void (port = to),
  }
}

const until = async (what: string, is: () => boolean): Promise<void> => {
  const end = performance.now() + 30_000
  while (!is()) {
    if (performance.now() > end) throw new Error(`in vain: ${what}`)
    await new Promise((go) => setTimeout(go, 5))
  }
}

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

const wordsOf = (doc: Y.Doc): string =>
  readText(doc)
    .content.map((block) => plainText(block.content))
    .join('\n')

it('[BAK-1, BAK-3, BAK-4] killed under load, deleted and restored: what was acknowledged is there, what was typed since is kept', async () => {
  Object.assign(globalThis, { window: new EventTarget(), WebSocket: BrowserSocket })
  const base = mkdtempSync(join(tmpdir(), 'penholder-drill-'))
  onTestFinished(() => rmSync(base, { recursive: true, force: true }))
  const product = await Product.prepare('demo', '--json')
  onTestFinished(() => product.remove())
  const demo = await product.startDemo()
  const document = demo.documents.find(({ mode }) => mode === 'open-drafting')?.id ?? ''
  let now = await signIn(product, demo)
  cookie = now.cookie ?? ''

  const owner = { person, seat: 'FRA', document }
  const { url: serverUrl, lead } = await gateway()
  lead(product.port)
  const desk = new Desk(serverUrl, owner)
  const link: TextLink = new TextLink({
    serverUrl,
    room: document,
    owner,
    lost: async (doc, updates) => {
      const standing = await now.text(document)
      await desk.ready()
      const newId = (): string => crypto.randomUUID()
      const drafts = draftsOfLostWords({ doc, updates, standing, person, at: Date.now(), newId })
      for (const draft of drafts) desk.put(draft)
      return drafts.length
    },
  })
  onTestFinished(() => {
    link.destroy()
    desk.destroy()
  })
  const saved = (): boolean => link.snapshot().save.is === 'saved'
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
      type(link.snapshot().doc, word)
      // Now one alone, now several before an answer.
      if (typed.length % 3 === 0) {
        await until('it is saved', () => saved() || !typing)
        if (saved()) acknowledged = typed.length
      }
    }
  })()
  await until('words are on disk', () => acknowledged > 30)
  const paragraph = readText(link.snapshot().doc).content[1]?.attrs.id ?? ''
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

  lead(0)
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
  cookie = now.cookie ?? ''
  lead(product.port)
  window.dispatchEvent(new Event('online'))
  await until('the page goes on in the new epoch', () => {
    const state = link.snapshot()
    return state.generation > generation && state.loaded
  })
  const text = wordsOf(link.snapshot().doc)
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
  type(link.snapshot().doc, 'onward.')
  await until('it is saved', saved)
  expect(JSON.stringify(await now.text(document))).toContain('onward.')
}, 180_000)
