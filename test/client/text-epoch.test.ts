/**
 * A text that was put back to an earlier moment while a page had it open, end to end: the page is told of the other epoch, what it
 * holds and the server no longer has becomes drafts on its desk, and a new Y.Doc begins. Nothing typed is lost.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket as NodeSocket } from 'ws'
import { expect, it, onTestFinished } from 'vitest'
import { Desk } from '../../client/connection/desk.ts'
import { draftsOfLostWords } from '../../client/connection/lost-words.ts'
import { TextLink } from '../../client/connection/text-provider.ts'
import { restoreBackup } from '../../server/backup/restore.ts'
import { takeBackup } from '../../server/backup/take.ts'
import { systemClock } from '../../server/clock.ts'
import { elementOf, readText, textsOf } from '../../shared/text/read.ts'
import { plainText } from '../../shared/text/schema.ts'
import { TestServer, until } from '../support/server.ts'
import type * as Y from 'yjs'

let cookie = ''
class BrowserSocket extends NodeSocket {
  constructor(url: string, protocols?: string | string[]) {
    super(url, protocols ?? [], { headers: { cookie } })
    this.on('error', () => {})
  }
}

/** One address in front of whichever server is there now. */
const gateway = async () => {
  let port = 0
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1')
    from.pipe(to).pipe(from)
    from.on('error', () => to.destroy())
    to.on('error', () => from.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/sync`,
    lead: (url: string) => void (port = Number(new URL(url).port)),
  }
}

const wordsOf = (doc: Y.Doc): string =>
  readText(doc)
    .content.map((block) => plainText(block.content))
    .join('\n')

const typeAtStart = (doc: Y.Doc, words: string): void => {
  const [, second] = readText(doc).content
  const element = second ? elementOf(doc, second.attrs.id) : undefined
  const [text] = element ? textsOf(element) : []
  text?.insert(0, words)
}

it('[BAK-4] words saved after the backup’s moment become drafts of the page that still holds them', async () => {
  Object.assign(globalThis, { window: new EventTarget(), WebSocket: BrowserSocket })
  const base = mkdtempSync(join(tmpdir(), 'penholder-epoch-'))
  onTestFinished(() => rmSync(base, { recursive: true, force: true }))
  const dataDir = join(base, 'data')
  mkdirSync(dataDir)
  const first = await TestServer.start({ dataDir })
  const document = await first.openText(await first.signIn('chair'))
  const france = await first.signIn('head-FRA')
  cookie = france.cookie ?? ''
  const { url, lead } = await gateway()
  lead(first.url)

  const owner = { person: 'head-FRA', seat: 'FRA', document }
  const desk = new Desk(url, owner)
  let now = france
  const link: TextLink = new TextLink({
    serverUrl: url,
    room: document,
    owner,
    lost: async (doc, updates) => {
      const standing = await now.text(document)
      await desk.ready()
      const newId = (): string => crypto.randomUUID()
      const drafts = draftsOfLostWords({ doc, updates, standing, person: 'head-FRA', at: Date.now(), newId })
      for (const draft of drafts) desk.put(draft)
      return drafts.length
    },
  })
  onTestFinished(() => {
    link.destroy()
    desk.destroy()
  })
  await until('the text is here', () => link.snapshot().loaded && link.snapshot().save.is === 'saved')
  await desk.ready()
  typeAtStart(link.snapshot().doc, 'Before. ')
  await until('it is saved', () => link.snapshot().save.is === 'saved')
  await takeBackup(dataDir, join(base, 'backup'))
  typeAtStart(link.snapshot().doc, 'Saved since. ')
  desk.put({
    id: crypto.randomUUID(),
    kind: 'add',
    paragraph: null,
    after: null,
    blockType: 'paragraph',
    content: [{ type: 'text', text: 'Noted since.' }],
    reasons: '',
    origin: 'typed',
    person: 'head-FRA',
    at: 1,
  })
  await until(
    'both are saved',
    () => link.snapshot().save.is === 'saved' && desk.snapshot().link.save.is === 'saved',
  )
  const { generation } = link.snapshot()
  await first.stop()

  await restoreBackup(join(base, 'backup'), join(base, 'restored'), systemClock)
  const second = await TestServer.start({ dataDir: join(base, 'restored') })
  onTestFinished(() => second.stop())
  now = await second.signIn('head-FRA')
  cookie = now.cookie ?? ''
  lead(second.url)
  window.dispatchEvent(new Event('online'))
  await until('a new Y.Doc has the text', () => {
    const state = link.snapshot()
    return state.generation > generation && state.loaded
  })
  expect(wordsOf(link.snapshot().doc)).toContain('Before. ')
  expect(wordsOf(link.snapshot().doc)).not.toContain('Saved since. ')
  expect(link.snapshot().notices).toEqual([{ is: 'kept-as-draft', count: 1 }])

  // As another page of the same seat finds them.
  const other = new Desk(url, { ...owner, person: 'expert-FRA' })
  onTestFinished(() => other.destroy())
  await until('the words are on the desk', () => {
    const said = other.snapshot().drafts.map(({ content }) => plainText(content))
    return said.includes('Noted since.') && said.some((words) => words.startsWith('Saved since. Before. '))
  })
  expect(other.snapshot().drafts).toHaveLength(2)
}, 30_000)
