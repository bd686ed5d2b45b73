/** What Enter, Backspace, Tab and the tools do in a programme and in a letter, judged on editor states without a page. */
import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { textExtensions } from '../../client/editor/extensions.ts'
import { liftAtStart, shiftLevel, splitBlock } from '../../client/editor/keys.ts'
import { addItem, addMonth, addTopic, become, type Run, type Writing } from '../../client/editor/shapes.ts'
import type { BlockType } from '../../shared/text/schema.ts'

const schema = getSchema(textExtensions)
const programme: Writing = { kind: 'programme', language: 'en' }
const letter: Writing = { kind: 'letter', language: 'en' }

type Line = readonly [type: BlockType, words: string, level?: number]

const docOf = (lines: readonly Line[]): Node =>
  schema.node(
    'doc',
    null,
    lines.map(([type, words, level], place) =>
      schema.node(
        type,
        { id: `pblock00${place}`, ...(level ? { level } : {}) },
        words ? [schema.text(words)] : [],
      ),
    ),
  )

/** The caret in a block: behind its words, or before them. */
const caretIn = (lines: readonly Line[], place: number, where: 'end' | 'start' = 'end'): EditorState => {
  const doc = docOf(lines)
  let at = 1
  for (let index = 0; index < place; index += 1) at += doc.child(index).nodeSize
  if (where === 'end') at += doc.child(place).content.size
  return EditorState.create({ doc, selection: TextSelection.create(doc, at) })
}

const did = (state: EditorState, command: Run): EditorState | undefined => {
  let next: EditorState | undefined
  const done = command(state, (change) => {
    next = state.apply(change)
  })
  next?.doc.check()
  return done ? (next ?? state) : undefined
}

const said = (state: EditorState | undefined): readonly string[] | undefined =>
  state?.doc.children.map(
    ({ type, attrs, textContent }) => `${type.name}${(attrs['level'] as number | null) ?? ''} ${textContent}`,
  )

/** Where the caret stands: the number of its block. */
const caret = (state: EditorState | undefined): number | undefined => state?.selection.$head.index(0)

const timetable: readonly Line[] = [
  ['annex', 'Timetable'],
  ['month', 'November 2025'],
  ['item', 'Meeting to consider:'],
  ['item', 'one', 1],
  ['item', 'two', 1],
  ['item', 'Letters'],
  ['month', 'December 2025'],
  ['item', 'Review'],
]

describe('Enter', () => {
  it('[EDT-20] begins after a month an item, after an item one of its level, after a part a paragraph', () => {
    const enter = splitBlock(programme)
    expect(said(did(caretIn(timetable, 1), enter))?.slice(1, 3)).toEqual(['month November 2025', 'item '])
    expect(said(did(caretIn(timetable, 4), enter))?.slice(4, 6)).toEqual(['item1 two', 'item1 '])
    expect(said(did(caretIn([['part', 'Meetings']], 0), enter))).toEqual(['part Meetings', 'paragraph '])
    expect(said(did(caretIn([['signature', 'Chair']], 0), splitBlock(letter)))).toEqual([
      'signature Chair',
      'annex ',
    ])
  })

  it('[EDT-20] keeps the identity of the words that were there', () => {
    const next = did(caretIn(timetable, 7, 'start'), splitBlock(programme))
    expect(said(next)?.slice(7)).toEqual(['item ', 'item Review'])
    expect(next?.doc.child(8).attrs['id']).toBe('pblock007')
    expect(next?.doc.child(7).attrs['id']).not.toBe('pblock007')
  })

  it('[EDT-20] on an empty item at the end of a month begins the next month, by its name', () => {
    const ended: readonly Line[] = [...timetable, ['item', '']]
    const next = did(caretIn(ended, 8), splitBlock(programme))
    expect(said(next)?.slice(7)).toEqual(['item Review', 'month January 2026'])
    expect(caret(next)).toBe(8)
    // An empty topic is lifted first; an empty item within a month stays one.
    expect(said(did(caretIn([...timetable, ['item', '', 1]], 8), splitBlock(programme)))?.at(-1)).toBe(
      'item ',
    )
    const within = timetable.toSpliced(5, 0, ['item', ''])
    expect(said(did(caretIn(within, 5), splitBlock(programme)))?.slice(5, 7)).toEqual(['item ', 'item '])
  })
})

describe('levels', () => {
  it('[EDT-21] Tab makes an item a topic, Shift-Tab a topic an item; a month has none', () => {
    expect(said(did(caretIn(timetable, 5), shiftLevel(1)))?.[5]).toBe('item1 Letters')
    expect(said(did(caretIn(timetable, 4), shiftLevel(-1)))?.[4]).toBe('item two')
    expect(did(caretIn(timetable, 1), shiftLevel(1))).toBeUndefined()
  })

  it('[EDT-22] Backspace at the beginning of a topic lifts it; an item’s words never run into its month', () => {
    expect(said(did(caretIn(timetable, 3, 'start'), liftAtStart))?.[3]).toBe('item one')
    const kept = caretIn(timetable, 2, 'start')
    expect(said(did(kept, liftAtStart))).toEqual(said(kept))
    const lines: readonly Line[] = [
      ['dateline', '30 January 2025'],
      ['addressee', 'The President'],
      ['paragraph', 'I have'],
    ]
    for (const place of [1, 2]) {
      const state = caretIn(lines, place, 'start')
      expect(said(did(state, liftAtStart))).toEqual(said(state))
    }
    // Elsewhere it is left to join what it always joined.
    expect(did(caretIn(timetable, 5, 'start'), liftAtStart)).toBeUndefined()
  })
})

describe('the tools', () => {
  it('[EDT-23] add an item after the item with its topics, or as the first of a month', () => {
    const after = did(caretIn(timetable, 3), addItem)
    expect(said(after)?.slice(4, 7)).toEqual(['item1 two', 'item ', 'item Letters'])
    expect(caret(after)).toBe(5)
    expect(said(did(caretIn(timetable, 6), addItem))?.slice(6, 8)).toEqual(['month December 2025', 'item '])
    expect(did(caretIn(timetable, 0), addItem)).toBeUndefined()
  })

  it('[EDT-23] add a topic below the item, or after the topic', () => {
    const below = did(caretIn(timetable, 2), addTopic)
    expect(said(below)?.slice(4, 6)).toEqual(['item1 two', 'item1 '])
    expect(caret(below)).toBe(5)
    expect(said(did(caretIn(timetable, 5), addTopic))?.slice(5, 7)).toEqual(['item Letters', 'item1 '])
    expect(did(caretIn(timetable, 1), addTopic)).toBeUndefined()
  })

  it('[EDT-23] add the month that follows, with an item to fill', () => {
    const after = did(caretIn(timetable, 7), addMonth(programme))
    expect(said(after)?.slice(7)).toEqual(['item Review', 'month January 2026', 'item '])
    expect(caret(after)).toBe(9)
    expect(said(did(caretIn([['annex', 'x']], 0), addMonth(programme)))).toEqual([
      'annex x',
      'month ',
      'item ',
    ])
    const french: Writing = { kind: 'programme', language: 'fr' }
    const inFrench = did(caretIn([['month', 'décembre 2025']], 0), addMonth(french))
    expect(said(inFrench)).toEqual(['month décembre 2025', 'month janvier 2026', 'item '])
    expect(did(caretIn([['paragraph', 'x']], 0), addMonth(programme))).toBeUndefined()
  })

  it('[EDT-24] make a block another: it keeps identity, words and, where it may, its level', () => {
    const heading = did(caretIn(timetable, 4), become('heading'))
    expect(said(heading)?.[4]).toBe('heading1 two')
    const part = did(caretIn(timetable, 4), become('part'))
    expect([said(part)?.[4], part?.doc.child(4).attrs['id']]).toEqual(['part two', 'pblock004'])
    expect(did(caretIn(timetable, 4), become('item'))).toBeUndefined()
  })
})
