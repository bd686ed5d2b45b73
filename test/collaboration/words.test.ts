/** What becomes of words whose place has gone, whose they are, and what is repaired. */
import * as Y from 'yjs'
import { afterEach, describe, expect, it } from 'vitest'
import { Writing } from '../../server/lane.ts'
import type { LiveText } from '../../server/rooms/live-text.ts'
import { verifyTextChain } from '../../server/rooms/text-chain.ts'
import { plainText, rootName } from '../../shared/text/schema.ts'
import { startRoomServer, type RoomServer } from '../support/room-server.ts'
import { Server } from './support/network.ts'
import { Bare, guest, until } from './support/sockets.ts'

const lines = ['first line here', 'alpha beta gamma delta', 'third line yonder']

/** Two who have the same text before them. */
const pair = (...options: Parameters<Server['connect']>[1][]) => {
  const server = new Server(lines)
  const one = server.connect('one', options[0])
  const two = server.connect('two', options[1])
  server.settle()
  return { server, one, two }
}

/** The seat each letter of a paragraph belongs to, run by run. */
const authors = (text: LiveText, line: number): readonly (readonly [string | undefined, string])[] => {
  const element = text.doc.getXmlFragment(rootName).get(line) as Y.XmlElement
  const runs: [string | undefined, string][] = []
  for (const child of element.toArray())
    for (let item = (child as Y.XmlText)._start; item; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue
      for (let index = 0; index < item.length; index += 1) {
        const seat = text.index.authorOf(item.id.client, item.id.clock + index)
        const last = runs[runs.length - 1]
        if (last && last[0] === seat) last[1] += item.content.str.charAt(index)
        else runs.push([seat, item.content.str.charAt(index)])
      }
    }
  return runs
}

describe('lost and stranded words', () => {
  it('[ROOM-21] typed into a paragraph that another retyped, they follow it', () => {
    const { server, one, two } = pair()
    one.editor.retype(1, 'heading')
    two.editor.type(1, 11, 'NEW ')
    server.settle()
    expect(server.words).toEqual(['first line here', 'alpha beta NEW gamma delta', 'third line yonder'])
    expect(server.text.text().content[1]?.type).toBe('heading')
    expect(authors(server.text, 1)).toEqual([
      ['chair', 'alpha beta '],
      ['two', 'NEW '],
      ['chair', 'gamma delta'],
    ])
  })

  it('[ROOM-21] typed into a paragraph that another joined with the one above, they stand where they were typed', () => {
    for (const order of ['type first', 'join first']) {
      const { server, one, two } = pair()
      one.editor.type(1, 11, 'NEW ')
      two.editor.join(1)
      const [first, second] = order === 'type first' ? [one, two] : [two, one]
      while (first.up.length > 0) first.sendUp()
      while (second.up.length > 0) second.sendUp()
      server.settle()
      expect(server.words, order).toEqual(['first line herealpha beta NEW gamma delta', 'third line yonder'])
    }
  })

  it('[ROOM-21] typed into a paragraph that another deleted, they are a draft of who typed them', () => {
    for (const order of ['type first', 'delete first']) {
      const { server, one, two } = pair()
      one.editor.type(1, 11, 'NEW ')
      two.editor.remove(1)
      const [first, second] = order === 'type first' ? [one, two] : [two, one]
      while (first.up.length > 0) first.sendUp()
      while (second.up.length > 0) second.sendUp()
      server.settle()
      expect(server.words, order).toEqual(['first line here', 'third line yonder'])
      expect(server.drafts).toHaveLength(1)
      expect(server.drafts[0]).toMatchObject({ origin: 'rescued', person: 'one', after: 'pseed000000' })
      expect(plainText(server.drafts[0]?.content)).toBe('NEW ')
    }
  })

  it('[ROOM-21] words joined into a paragraph that another deleted go back to where they came from', () => {
    const { server, one, two } = pair()
    one.editor.join(2)
    two.editor.remove(1)
    server.settle()
    expect(server.words).toEqual(['first line here', 'third line yonder'])
    expect(server.text.text().content.map(({ attrs }) => attrs.id)).toEqual(['pseed000000', 'pseed000002'])
  })

  it('[ROOM-22] typed at the end of a paragraph that another split, they follow its end', () => {
    for (const order of ['type first', 'split first']) {
      const { server, one, two } = pair()
      one.editor.type(1, 22, ' epsilon')
      two.editor.split(1, 11)
      const [first, second] = order === 'type first' ? [one, two] : [two, one]
      while (first.up.length > 0) first.sendUp()
      while (second.up.length > 0) second.sendUp()
      server.settle()
      expect(server.words, order).toEqual([
        'first line here',
        'alpha beta ',
        'gamma delta epsilon',
        'third line yonder',
      ])
    }
  })

  it('[ROOM-22] typed where one had seen a split, they stay where they were typed', () => {
    const { server, one, two } = pair()
    two.editor.split(1, 11)
    server.settle()
    one.editor.type(1, 11, 'stays')
    server.settle()
    expect(server.words).toEqual(['first line here', 'alpha beta stays', 'gamma delta', 'third line yonder'])
  })

  it('[ROOM-22] what was dragged away does not take its neighbours along', () => {
    const { server, one } = pair()
    one.editor.edit((transform) => {
      const at = 17 + 1
      const words = transform.doc.slice(at + 6, at + 22)
      transform.delete(at + 6, at + 22)
      transform.insert(1, words.content)
    })
    server.settle()
    expect(server.words).toEqual(['beta gamma deltafirst line here', 'alpha ', 'third line yonder'])
  })
})

describe('whose words', () => {
  it('[ROOM-23] carried words keep their author through split, join, move, retype and undo', () => {
    const { server, one, two } = pair()
    one.editor.type(1, 0, 'ONE ')
    server.settle()
    two.editor.split(1, 10)
    two.editor.join(2)
    two.editor.retype(1, 'heading')
    two.editor.move(1, 0)
    server.settle()
    expect(server.words[0]).toBe('ONE alpha beta gamma delta')
    expect(authors(server.text, 0)).toEqual([
      ['one', 'ONE '],
      ['chair', 'alpha beta gamma delta'],
    ])
    two.editor.remove(0)
    server.settle()
    two.editor.undo()
    server.settle()
    expect(authors(server.text, 0)).toEqual([
      ['one', 'ONE '],
      ['chair', 'alpha beta gamma delta'],
    ])
  })

  it('[ROOM-23] who deleted is recorded, and a reconnect does not claim the deletions of others', () => {
    const { server, one, two } = pair()
    two.cut()
    one.editor.erase(1, 0, 6)
    server.settle()
    two.editor.type(2, 0, 'later ')
    two.connect()
    server.settle()
    two.cut()
    two.connect()
    const deleters = new Set(server.text.attribution().deletions.map(([, seat]) => seat))
    expect([...deleters]).toEqual(['one'])
  })
})

describe('repairs', () => {
  it('[ROOM-24] an editor that copies identities gets new ones; the half whose words stayed keeps its own', () => {
    const { server, one } = pair({ plain: true })
    one.editor.split(1, 6)
    server.settle()
    const ids = server.text.text().content.map(({ attrs }) => attrs.id)
    expect(new Set(ids).size).toBe(4)
    expect(ids[1]).toBe('pseed000001')
    one.editor.split(3, 0)
    server.settle()
    const after = server.text.text().content
    expect(after.map((block) => plainText(block.content)).slice(3)).toEqual(['', 'third line yonder'])
    expect(after[4]?.attrs.id).toBe('pseed000002')
    expect(one.editor.ids()).toEqual(after.map(({ attrs }) => attrs.id))
  })

  it('[ROOM-24] a text of which everybody deleted something keeps a block', () => {
    const server = new Server(['one', 'two'])
    const one = server.connect('one')
    const two = server.connect('two')
    server.settle()
    one.editor.remove(0)
    two.editor.remove(1)
    server.settle()
    expect(server.words).toEqual([''])
    expect(one.editor.lines).toEqual([''])
  })

  it('[ROOM-24] of two titles made at once the second becomes a paragraph, with its words and their author', () => {
    const { server, one, two } = pair()
    one.editor.retype(0, 'title')
    two.editor.retype(1, 'title')
    server.settle()
    expect(server.text.text().content.map(({ type }) => type)).toEqual(['title', 'paragraph', 'paragraph'])
    expect(server.words).toEqual(lines)
    expect(authors(server.text, 1)).toEqual([['chair', 'alpha beta gamma delta']])
  })
})

describe('the log', () => {
  it('[ROOM-25] is a chain: what is changed, left out or put in is found', () => {
    const { server, one, two } = pair()
    one.editor.split(1, 6)
    two.editor.type(0, 0, 'more ')
    server.settle()
    const entries = server.log.map((entry, index) => ({ ...entry, seq: index + 1 }))
    expect(verifyTextChain(entries)).toBeUndefined()
    const changed = entries.map((entry) =>
      entry.seq === 2 ? { ...entry, meta: { ...(entry.meta as object), seat: 'somebody' } } : entry,
    )
    expect(verifyTextChain(changed)).toEqual({ seq: 2, what: 'hash' })
    const bytes = entries.map((entry) => (entry.seq === 3 ? { ...entry, bytes: Uint8Array.of(0, 0) } : entry))
    expect(verifyTextChain(bytes)).toEqual({ seq: 3, what: 'hash' })
    expect(verifyTextChain(entries.filter(({ seq }) => seq !== 2))?.what).toBe('number')
    expect(server.reopened().attribution()).toEqual(server.text.attribution())
  })
})

describe('in a room', () => {
  let server: RoomServer
  const here: { leave(): void }[] = []
  afterEach(async () => {
    for (const one of here.splice(0)) one.leave()
    await server.close()
  })

  it('[ROOM-28] what the record writes reaches the room, in the name of whose words they are', async () => {
    server = await startRoomServer()
    const one = await guest(server, 'one')
    here.push(one)
    await server.lane.run(({ text }, writing) =>
      text.edit(
        {
          kind: 'replace',
          paragraph: 'pseed000001',
          content: [{ type: 'text', text: 'alpha beta or gamma delta' }],
        },
        'malta',
        { seat: 'chair', person: 'chair' },
        1,
        writing,
      ),
    )
    await until('it is seen', () => one.editor.lines[1] === 'alpha beta or gamma delta')
    const text = await server.lane.read((memory) => memory.text)
    expect(authors(text, 1)).toEqual([
      ['chair', 'alpha beta '],
      ['malta', 'or '],
      ['chair', 'gamma delta'],
    ])
  })

  it('[ROOM-21] the author is told, and a draft that had not reached its desk reaches it after a restart', async () => {
    server = await startRoomServer()
    const [one, two] = [await guest(server, 'one'), await guest(server, 'two')]
    const told = await Bare.open(server, 'one')
    here.push(one, two, told)
    one.provider.disconnect()
    one.editor.type(1, 11, 'NEW ')
    two.editor.remove(1)
    await until('it is gone', async () => (await server.words()).length === 1)
    one.provider.connect()
    await until('there is a draft', async () => (await server.drafts('one')).length === 1)
    await until('the author is told', () => told.frame('rescued')?.draft !== undefined)
    const [draft] = await server.drafts('one')
    expect(told.frame('rescued')).toEqual({ t: 'rescued', words: 'NEW ', draft: draft?.id })
    await until('the text knows that it arrived', () =>
      server.lane.read(({ text }) => text.outgoing().length === 0),
    )
    expect((await server.reopened()).outgoing()).toEqual([])
  })

  it('[ROOM-21] until a draft has arrived the text remembers it, also when it is read anew', () => {
    const network = new Server(['one', 'two words'])
    const typist = network.connect('typist')
    const remover = network.connect('remover')
    network.settle()
    typist.editor.type(1, 3, 'NEW ')
    remover.editor.remove(1)
    network.settle()
    const again = network.reopened()
    expect(again.outgoing().map(({ seat, draft }) => [seat, plainText(draft.content)])).toEqual([
      ['typist', 'NEW '],
    ])
    const writing = new Writing()
    for (const { draft } of again.outgoing()) again.delivered(draft.id, 2, writing)
    expect(again.outgoing()).toEqual([])
    expect(writing.entries).toHaveLength(1)
  })
})
