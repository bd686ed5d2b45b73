/** Words that can no longer be merged become drafts: one for each paragraph typed in, and nothing that others wrote. */
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { draftsOfLostWords } from '../../client/connection/lost-words.ts'
import { seedText } from '../../shared/text/edit.ts'
import { elementOf, readText, textsOf } from '../../shared/text/read.ts'
import { plainText, rootName, type TextDocument } from '../../shared/text/schema.ts'

const paragraph = (id: string, text: string): TextDocument['content'][number] => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const standing: TextDocument = {
  type: 'doc',
  schema: 1,
  content: [paragraph('pAAAAAAA', 'The first paragraph.'), paragraph('pBBBBBBB', 'The second paragraph.')],
}

const type = (doc: Y.Doc, id: string, at: number, words: string): void => {
  const element = elementOf(doc, id)
  const [text] = element ? textsOf(element) : []
  text?.insert(at, words)
}

/** A text as the server has it, and a page that goes away with it and types. */
const away = (edit: (doc: Y.Doc) => void) => {
  const server = new Y.Doc({ gc: false })
  seedText(server, standing)
  const page = new Y.Doc({ gc: false })
  Y.applyUpdate(page, Y.encodeStateAsUpdate(server))
  const updates: Uint8Array[] = []
  page.on('update', (update: Uint8Array) => updates.push(update))
  edit(page)
  return { server, page, updates }
}

let made = 0
const newId = (): string => {
  made += 1
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
}
const drafts = (doc: Y.Doc, updates: readonly Uint8Array[], now: TextDocument) =>
  draftsOfLostWords({ doc, updates, standing: now, person: 'someone', at: 1, newId })

describe('words typed away', () => {
  it('become a change of the paragraph they were typed in', () => {
    const { page, updates } = away((doc) => type(doc, 'pBBBBBBB', 4, 'new '))
    const [draft, ...more] = drafts(page, updates, standing)
    expect(more).toEqual([])
    expect(draft).toMatchObject({
      kind: 'change',
      paragraph: 'pBBBBBBB',
      origin: 'offline',
      person: 'someone',
    })
    expect(plainText(draft?.content)).toBe('The new second paragraph.')
    expect(plainText(draft?.base?.content)).toBe('The second paragraph.')
  })

  it('leave alone what others changed meanwhile', () => {
    const { page, updates } = away((doc) => type(doc, 'pAAAAAAA', 0, 'Now. '))
    const changed: TextDocument = {
      ...standing,
      content: [paragraph('pAAAAAAA', 'The first paragraph.'), paragraph('pBBBBBBB', 'Something else.')],
    }
    expect(drafts(page, updates, changed).map((draft) => draft.paragraph)).toEqual(['pAAAAAAA'])
  })

  it('in a paragraph that is gone become an addition after the one before it', () => {
    const { page, updates } = away((doc) => type(doc, 'pBBBBBBB', 0, 'Kept: '))
    const shorter: TextDocument = { ...standing, content: standing.content.slice(0, 1) }
    expect(drafts(page, updates, shorter)).toMatchObject([
      { kind: 'add', paragraph: null, after: 'pAAAAAAA' },
    ])
  })

  it('that reached the text after all make no draft', () => {
    const { page, updates, server } = away((doc) => type(doc, 'pBBBBBBB', 4, 'new '))
    for (const update of updates) Y.applyUpdate(server, update)
    expect(drafts(page, updates, readText(server))).toEqual([])
  })

  it('in a paragraph that another has joined to the one before become a draft beside it', () => {
    const { page, updates, server } = away((doc) => {
      type(doc, 'pBBBBBBB', 4, 'new ')
      type(doc, 'pBBBBBBB', 0, 'away')
      const [text] = textsOf(elementOf(doc, 'pBBBBBBB') ?? new Y.XmlElement())
      text?.delete(0, 4)
    })
    server.transact(() => {
      const [first] = textsOf(elementOf(server, 'pAAAAAAA') ?? new Y.XmlElement())
      first?.insert(first.length, 'The second paragraph.')
      server.getXmlFragment(rootName).delete(1, 1)
    })
    const mine = [...updates]
    Y.applyUpdate(page, Y.encodeStateAsUpdate(server))
    const found = drafts(page, mine, readText(server))
    // Neither what the other carried over nor what was taken out again.
    expect(found.map(({ content }) => plainText(content))).toEqual(['new'])
  })

  it('without the text they belong to become one draft with all of them', () => {
    const { updates } = away((doc) => type(doc, 'pBBBBBBB', 4, 'new '))
    const reloaded = new Y.Doc({ gc: false })
    for (const update of updates) Y.applyUpdate(reloaded, update)
    const found = drafts(reloaded, updates, standing)
    expect(found).toHaveLength(1)
    expect(plainText(found[0]?.content)).toBe('new')
  })
})
