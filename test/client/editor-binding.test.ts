/** The editor and Yjs say the same, exactly: two editors on documents that a test brings together by hand. */
import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Binding } from '../../client/editor/binding/binding.ts'
import { fromRelative, toRelative } from '../../client/editor/binding/relative.ts'
import { stepBack, undoManagerOf } from '../../client/editor/binding/undo.ts'
import { textExtensions } from '../../client/editor/extensions.ts'
import { carriedName, decodeCarried } from '../../shared/text/carried.ts'
import { seedText } from '../../shared/text/edit.ts'
import { rootName } from '../../shared/text/schema.ts'

const schema = getSchema(textExtensions)

const paragraph = schema.nodes['paragraph']
if (!paragraph) throw new Error('a schema with paragraphs')
/** What the second half of a split is. */
const fresh = [{ type: paragraph, attrs: { id: 'pnew000001' } }]

class Person {
  readonly doc = new Y.Doc()
  readonly binding: Binding
  readonly undoManager: Y.UndoManager
  state: EditorState

  constructor(from: Y.Doc) {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(from))
    this.binding = new Binding(this.doc.getXmlFragment(rootName), schema, true)
    this.undoManager = undoManagerOf(this.binding, 0)
    this.state = EditorState.create({ doc: this.binding.read() })
    this.binding.observe(({ show }) => {
      const { tr, selection } = this.state
      show(tr, selection)
      this.state = this.state.apply(tr)
    })
  }

  does(change: (tr: Transaction) => unknown, dragged = false): void {
    const before = this.state.doc
    const { tr } = this.state
    change(tr)
    this.state = this.state.apply(tr)
    this.binding.write({ before, after: this.state.doc, mapping: tr.mapping, dragged })
  }

  select(anchor: number, head = anchor): void {
    this.state = this.state.apply(
      this.state.tr.setSelection(TextSelection.create(this.state.doc, anchor, head)),
    )
  }

  /** The caret among its words, as `before|after`. */
  get caret(): string {
    const { $head } = this.state.selection
    const text = $head.parent.textContent
    return `${text.slice(0, $head.parentOffset)}|${text.slice($head.parentOffset)}`
  }

  get lines(): readonly string[] {
    return this.state.doc.children.map((child) => child.textContent)
  }

  get said(): Node {
    return new Binding(this.binding.fragment, schema, true).read()
  }

  /** Letters that were said to have been carried. */
  get carried(): number {
    const sayings = this.doc.getArray(carriedName).toArray()
    return sayings.flatMap((saying) => decodeCarried(saying) ?? []).reduce((sum, [from]) => sum + from[2], 0)
  }
}

const gathered = (count: number, lines: readonly string[]): readonly Person[] => {
  const seed = new Y.Doc()
  const content = lines.map((text, index) => ({
    type: 'paragraph' as const,
    attrs: { id: `pseed${String(index).padStart(6, '0')}` },
    ...(text === '' ? {} : { content: [{ type: 'text' as const, text }] }),
  }))
  seedText(seed, { type: 'doc', schema: 1, content })
  return Array.from({ length: count }, () => new Person(seed))
}

const two = (...lines: readonly string[]) => gathered(2, lines) as readonly [Person, Person]

const meet = (one: Person, other: Person): void => {
  const [a, b] = [one, other].map(({ doc }) => Y.encodeStateAsUpdate(doc)) as [Uint8Array, Uint8Array]
  Y.applyUpdate(one.doc, b)
  Y.applyUpdate(other.doc, a)
  for (const person of [one, other]) expect(person.state.doc.toString()).toBe(person.said.toString())
  expect(one.lines).toEqual(other.lines)
}

describe('typing', () => {
  it('[EDT-1] a letter beside the same letter stands where it was typed', () => {
    const [one, other] = two('aaaa')
    // Between the third and the fourth; the other strikes the first two at the same time.
    one.does((tr) => tr.insertText('a', 4))
    other.does((tr) => tr.delete(1, 3))
    const struck = other.lines[0]
    meet(one, other)
    expect(struck).toBe('aa')
    expect(one.lines).toEqual(['aaa'])
    const letters = one.binding.elements[0]?.get(0) as Y.XmlText
    let ours = -1
    let index = 0
    for (let item = letters._start; item; item = item.right) {
      if (item.deleted) continue
      if (item.id.client === one.doc.clientID) ours = index
      index += item.length
    }
    expect(ours).toBe(1)
  })

  it('[EDT-1] two who type at one place keep their words whole', () => {
    const [first, second] = two('the routes')
    first.select(5)
    second.select(5)
    for (const letter of 'French ') first.does((tr) => tr.insertText(letter))
    for (const letter of 'their ') second.does((tr) => tr.insertText(letter))
    meet(first, second)
    expect(['the French their routes', 'the their French routes']).toContain(first.lines[0])
  })

  it('[EDT-4] marks, levels and types arrive as they were given', () => {
    const [one, other] = two('alpha beta', 'gamma')
    one.does((tr) => tr.addMark(1, 6, schema.mark('bold')))
    one.does((tr) => tr.setNodeAttribute(12, 'level', 2))
    other.does((tr) => tr.insertText('!', 11))
    meet(one, other)
    expect(
      other.state.doc
        .child(0)
        .child(0)
        .marks.map(({ type }) => type.name),
    ).toEqual(['bold'])
    expect(other.state.doc.child(1).attrs['level']).toBe(2)
    one.does((tr) => tr.removeMark(1, 6, schema.mark('bold')))
    meet(one, other)
    expect(other.state.doc.child(0).child(0).marks).toEqual([])
  })

  it('[EDT-4] a text without a block takes the first letter', () => {
    const person = new Person(new Y.Doc())
    expect(person.lines).toEqual([''])
    person.does((tr) => tr.insertText('first', 1))
    expect(person.said.toString()).toBe(person.state.doc.toString())
  })
})

describe('what others do', () => {
  it('[EDT-2] leaves the caret beside its letter and touches only what it changed', () => {
    const [one, other] = two('alpha beta', 'gamma', 'delta')
    one.select(16)
    const untouched = one.state.doc.child(2)
    other.does((tr) => tr.insertText('long words before ', 1))
    other.does((tr) => tr.insertText('GA', 31))
    meet(one, other)
    expect(one.lines[1]).toBe('GAgamma')
    expect(one.caret).toBe('GAgam|ma')
    expect(one.state.doc.child(2)).toBe(untouched)
  })

  it('[EDT-2] keeps a selection when its block only changes its level', () => {
    const [one, other] = two('alpha beta')
    one.select(2, 6)
    other.does((tr) => tr.setNodeAttribute(0, 'level', 1))
    meet(one, other)
    expect([one.state.selection.anchor, one.state.selection.head]).toEqual([2, 6])
  })

  it('[EDT-3] takes the caret along with words that were split off', () => {
    const [one, other] = two('alpha beta gamma')
    one.select(10)
    other.does((tr) => tr.split(7, 1, fresh))
    meet(one, other)
    expect(one.lines).toEqual(['alpha ', 'beta gamma'])
    expect(one.caret).toBe('bet|a gamma')
  })

  it('[EDT-3] takes the caret along with words that were joined to others, or became a heading', () => {
    const [one, other] = two('alpha', 'beta gamma')
    one.select(12)
    other.does((tr) => tr.join(7))
    meet(one, other)
    expect(one.caret).toBe('alphabeta| gamma')
    other.does((tr) => tr.setNodeMarkup(0, schema.nodes['heading'], { id: 'pseed000000' }))
    meet(one, other)
    expect(one.caret).toBe('alphabeta| gamma')
  })
})

describe('a caret whose words come again without the last typed ones', () => {
  it('[EDT-3] stays among them', () => {
    const [one, other] = two('The Council remains gravely concerned by it')
    one.does((tr) => tr.split(13, 1, fresh))
    meet(one, other)
    const at = other.state.doc.child(0).nodeSize + 1 + (other.lines[1] ?? '').indexOf('cerned')
    other.select(at)
    other.does((tr) => tr.insertText('BB'))
    // Takes the split back without having seen the other's letters.
    stepBack(one.binding, one.undoManager, 'undo')
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc))
    expect(other.caret).toMatch(/remains gravely con\|cerned/)
  })
})

describe('typing at one place', () => {
  it('[EDT-7] keeps the words of each whole, however their letters cross on the way', () => {
    const wanted = ['France writes.', 'Japan writes.', 'Malta writes.']
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 11 }), { minLength: 60, maxLength: 200 }), (turns) => {
        const people = gathered(3, ['the routes '])
        const line = new Map<string, Uint8Array[]>()
        people.forEach(({ doc }, from) =>
          doc.on('update', (update: Uint8Array, origin: unknown) => {
            if (origin === 'line') return
            people.forEach((_, to) => {
              if (to === from) return
              line.set(`${from}-${to}`, [...(line.get(`${from}-${to}`) ?? []), update])
            })
          }),
        )
        const deliver = (from: number, to: number): void => {
          const update = line.get(`${from}-${to}`)?.shift()
          const reader = people[to]
          if (update && reader) Y.applyUpdate(reader.doc, update, 'line')
        }
        const left = wanted.map((words) => words.split(''))
        const type = (who: number): void => {
          const letter = left[who]?.shift()
          if (letter !== undefined) people[who]?.does((tr) => tr.insertText(letter))
        }
        for (const person of people) person.select(12)
        for (const turn of turns) {
          if (turn < 3) type(turn)
          else deliver(turn % 3, Math.floor(turn / 3) % 3)
        }
        for (const who of [0, 1, 2]) while ((left[who]?.length ?? 0) > 0) type(who)
        for (const [way, updates] of line) {
          const [from, to] = way.split('-').map(Number) as [number, number]
          while (updates.length > 0) deliver(from, to)
        }
        for (const { lines } of people) {
          expect(lines).toEqual(people[0]?.lines)
          for (const words of wanted) expect(lines[0]).toContain(words)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('[EDT-8] takes a caret along that was put behind a word another is still typing, and no further', () => {
    const [one, other] = two('the routes')
    other.select(11)
    for (const letter of ' Toget') other.does((tr) => tr.insertText(letter))
    meet(one, other)
    one.select(17)
    other.does((tr) => tr.insertText('he'))
    meet(one, other)
    other.does((tr) => tr.insertText('r with'))
    meet(one, other)
    expect(one.state.selection.head).toBe(20)
    one.does((tr) => tr.insertText(' us'))
    meet(one, other)
    expect(other.lines).toEqual(['the routes Together us with'])
  })

  it('[EDT-7] leaves the ends of a selection where they were', () => {
    const [one, other] = two('alpha beta gamma')
    one.select(7, 11)
    other.does((tr) => tr.insertText('!', 11))
    other.does((tr) => tr.insertText('?', 7))
    meet(one, other)
    const { from, to } = one.state.selection
    expect(one.state.doc.textBetween(from, to)).toBe('beta')
    expect(one.lines).toEqual(['alpha ?beta! gamma'])
  })
})

describe('saying what was carried', () => {
  it('[EDT-5] says it of a split, a join, a change of type, a move and a dragging', () => {
    const acts: readonly (readonly [string, number, (tr: Transaction) => unknown, boolean?])[] = [
      ['split', 6, (tr) => tr.split(5)],
      ['join', 5, (tr) => tr.join(12)],
      ['type', 10, (tr) => tr.setNodeMarkup(0, schema.nodes['heading'], { id: 'pseed000000' })],
      ['move', 5, (tr) => tr.insert(0, tr.doc.child(1)).delete(19, 26)],
      ['dragging', 6, (tr) => tr.delete(1, 7).insertText('alpha ', 5), true],
    ]
    for (const [what, letters, act, dragged] of acts) {
      const [one] = two('alpha beta', 'gamma')
      one.does(act, dragged)
      expect(one.carried, what).toBe(letters)
      expect(one.said.toString(), what).toBe(one.state.doc.toString())
    }
  })

  it('[EDT-5] says nothing of words typed again', () => {
    const [one] = two('alpha beta', 'gamma')
    one.does((tr) => tr.insertText('alpha', 1, 6))
    one.does((tr) => tr.delete(1, 7))
    one.does((tr) => tr.insertText('alpha ', 6))
    expect(one.carried).toBe(0)
  })
})

describe('undoing', () => {
  it('[EDT-6] takes back one’s own and leaves what another typed in the new block', () => {
    const [one, other] = two('alpha beta')
    one.does((tr) => tr.split(7, 1, fresh))
    meet(one, other)
    other.does((tr) => tr.insertText(' and more', 13))
    meet(one, other)
    stepBack(one.binding, one.undoManager, 'undo')
    meet(one, other)
    expect(one.lines).toEqual(['alpha beta', ' and more'])
    stepBack(one.binding, one.undoManager, 'redo')
    meet(one, other)
    expect(one.lines.join('|')).toContain('alpha |')
  })

  it('[EDT-6] gives struck words back and says that they are the same', () => {
    const [one] = two('alpha beta')
    one.does((tr) => tr.delete(1, 7))
    expect(one.carried).toBe(0)
    expect(stepBack(one.binding, one.undoManager, 'undo')).toBeDefined()
    expect(one.lines).toEqual(['alpha beta'])
    expect(one.carried).toBe(6)
    expect(stepBack(one.binding, one.undoManager, 'undo')).toBeUndefined()
  })
})

describe('places', () => {
  it('[EDT-2] are the same place after others have typed, and none where there is none', () => {
    const [one, other] = two('alpha', '', 'gamma')
    const place = toRelative(one.binding, one.state.doc, 11)
    const empty = toRelative(one.binding, one.state.doc, 8)
    other.does((tr) => tr.insertText('long ', 1))
    meet(one, other)
    expect(fromRelative(one.binding, one.state.doc, place)).toBe(16)
    expect(fromRelative(one.binding, one.state.doc, empty)).toBe(13)
    const foreign = Y.createRelativePositionFromTypeIndex(new Y.Doc().getText('elsewhere'), 0)
    expect(fromRelative(one.binding, one.state.doc, foreign)).toBeUndefined()
  })
})
