/** What an editor says of words that it carried: believed only as far as the document bears it out. */
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { carriedName, encodeCarried } from '../../shared/text/carried.ts'
import type { Line } from './support/network.ts'
import { Server } from './support/network.ts'

const lines = ['alpha beta gamma', 'second line']

const three = (): readonly [Server, Line, Line, Line] => {
  const server = new Server(lines)
  const people = ['one', 'two', 'mallory'].map((name) => server.connect(name)) as [Line, Line, Line]
  server.settle()
  return [server, ...people]
}

const textOf = ({ editor }: Line, line: number): Y.XmlText =>
  (editor.fragment.get(line) as Y.XmlElement).get(0) as Y.XmlText

/** The ids of the letters that stand in a paragraph. */
const idsOf = (line: Line, paragraph: number): readonly Y.ID[] => {
  const ids: Y.ID[] = []
  for (let item = textOf(line, paragraph)._start; item; item = item.right)
    for (let index = 0; !item.deleted && index < item.length; index += 1)
      ids.push(Y.createID(item.id.client, item.id.clock + index))
  return ids
}

/** Whose words stand in a paragraph, letter by letter. */
const authors = (server: Server, line: Line, paragraph: number): readonly string[] =>
  idsOf(line, paragraph).map(({ client, clock }) => server.text.index.authorOf(client, clock) ?? '')

const say = (line: Line, from: Y.ID, to: Y.ID, length: number): void =>
  line.editor.doc.getArray(carriedName).push([
    encodeCarried([
      [
        [from.client, from.clock, length],
        [to.client, to.clock, length],
      ],
    ]),
  ])

/** Types at the beginning of a paragraph, strikes what `strikes` says, and claims that it was carried from `from`. */
const claim = (line: Line, words: string, from: Y.ID, strikes?: () => void): void => {
  const { doc } = line.editor
  const to = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID))
  doc.transact(() => {
    textOf(line, 1).insert(0, words)
    strikes?.()
    say(line, from, to, words.length)
  })
}

const chair = Array.from({ length: 5 }, () => 'chair')
const own = Array.from({ length: 5 }, () => 'mallory')

describe('a saying', () => {
  it('[ROOM-30] keeps the authors of words that were split off, and reaches nobody', () => {
    const [server, one, two] = three()
    one.editor.split(0, 6)
    server.settle()
    expect(server.words).toEqual(['alpha ', 'beta gamma', 'second line'])
    expect(new Set(authors(server, two, 1))).toEqual(new Set(['chair']))
    for (const { editor } of [one, two]) expect(editor.doc.getArray(carriedName).length).toBe(0)
    expect(server.reopened().attribution()).toEqual(server.text.attribution())
  })

  it('[ROOM-30] is believed of words that its author struck in the same act', () => {
    const [server, , , mallory] = three()
    const [first] = idsOf(mallory, 0)
    if (!first) throw new Error('a letter')
    claim(mallory, 'alpha', first, () => textOf(mallory, 0).delete(0, 5))
    server.settle()
    expect(authors(server, mallory, 1).slice(0, 5)).toEqual(chair)
  })

  it('[ROOM-30] puts no other letters into a mouth', () => {
    const [server, , , mallory] = three()
    const [first] = idsOf(mallory, 0)
    if (!first) throw new Error('a letter')
    claim(mallory, 'never', first, () => textOf(mallory, 0).delete(0, 5))
    server.settle()
    expect(server.words[1]).toBe('neversecond line')
    expect(authors(server, mallory, 1).slice(0, 5)).toEqual(own)
  })

  it('[ROOM-30] brings nobody back to what another had struck', () => {
    const [server, one, , mallory] = three()
    const [first] = idsOf(mallory, 0)
    if (!first) throw new Error('a letter')
    one.editor.erase(0, 0, 5)
    server.settle()
    claim(mallory, 'alpha', first)
    server.settle()
    expect(server.words[1]).toBe('alphasecond line')
    expect(authors(server, mallory, 1).slice(0, 5)).toEqual(own)
  })

  it('[ROOM-30] does not make another’s living words go', () => {
    const [server, one, , mallory] = three()
    const [first] = idsOf(one, 0)
    if (!first) throw new Error('a letter')
    claim(mallory, 'alpha', first)
    server.settle()
    expect(server.words).toEqual(['alpha beta gamma', 'second line'])
    expect(authors(server, one, 0).slice(0, 5)).toEqual(chair)
  })

  it.each([['words'], [[1, 2, 3]], [[1, 2, 3, 4, 0]], [[1, -2, 3, 4, 1]], [{ from: 1 }], [null]])(
    '[ROOM-30] that is none (%j) is what no editor makes',
    (value) => {
      const [server, , , mallory] = three()
      mallory.editor.doc.getArray(carriedName).push([value])
      expect(() => server.settle()).toThrow('a saying that is none')
    },
  )
})
