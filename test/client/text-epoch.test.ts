/**
 * A text that was put back to an earlier moment while a page had it open, end to end: the page is told of the other epoch, what it
 * holds and the server no longer has becomes drafts on its desk, and a new Y.Doc begins. Nothing typed is lost.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { Desk } from '../../client/connection/desk.ts'
import { restoreBackup } from '../../server/backup/restore.ts'
import { takeBackup } from '../../server/backup/take.ts'
import { systemClock } from '../../server/clock.ts'
import { elementOf, readText, textsOf } from '../../shared/text/read.ts'
import { plainText } from '../../shared/text/schema.ts'
import { OpenPage } from '../support/page.ts'
import { TestServer, until } from '../support/server.ts'
import type * as Y from 'yjs'

const portOf = ({ url }: TestServer): number => Number(new URL(url).port)

const typeAtStart = (doc: Y.Doc, words: string): void => {
  const [, second] = readText(doc).content
  const element = second ? elementOf(doc, second.attrs.id) : undefined
  const [text] = element ? textsOf(element) : []
  text?.insert(0, words)
}

it('[BAK-4] words saved after the backup’s moment become drafts of the page that still holds them', async () => {
  const base = mkdtempSync(join(tmpdir(), 'penholder-epoch-'))
  onTestFinished(() => rmSync(base, { recursive: true, force: true }))
  const dataDir = join(base, 'data')
  mkdirSync(dataDir)
  const first = await TestServer.start({ dataDir })
  const document = await first.openText(await first.signIn('chair'))
  const france = await first.signIn('head-FRA')
  const owner = { person: 'head-FRA', seat: 'FRA', document }
  const page = await OpenPage.open(france, portOf(first), owner)
  const { link, desk } = page
  await until('the text is here', () => link.snapshot().loaded && page.saved())
  await desk.ready()
  typeAtStart(page.doc, 'Before. ')
  await until('it is saved', () => page.saved())
  await takeBackup(dataDir, join(base, 'backup'))
  typeAtStart(page.doc, 'Saved since. ')
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
  await until('both are saved', () => page.saved() && desk.snapshot().link.save.is === 'saved')
  const { generation } = link.snapshot()
  await first.stop()

  await restoreBackup(join(base, 'backup'), join(base, 'restored'), systemClock)
  const second = await TestServer.start({ dataDir: join(base, 'restored') })
  onTestFinished(() => second.stop())
  page.goOn(await second.signIn('head-FRA'), portOf(second))
  await until('a new Y.Doc has the text', () => {
    const state = link.snapshot()
    return state.generation > generation && state.loaded
  })
  expect(page.words).toContain('Before. ')
  expect(page.words).not.toContain('Saved since. ')
  expect(link.snapshot().notices).toEqual([{ is: 'kept-as-draft', count: 1 }])

  // As another page of the same seat finds them.
  const other = new Desk(page.url, { ...owner, person: 'expert-FRA' })
  onTestFinished(() => other.destroy())
  await until('the words are on the desk', () => {
    const said = other.snapshot().drafts.map(({ content }) => plainText(content))
    return said.includes('Noted since.') && said.some((words) => words.startsWith('Saved since. Before. '))
  })
  expect(other.snapshot().drafts).toHaveLength(2)
}, 30_000)
