/** What the page says of paragraphs is drawn on the editor's text, and kept up with it piece by piece. */
import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, type Plugin } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Annotations, annotationsKey } from '../../client/editor/annotations.ts'
import { textExtensions } from '../../client/editor/extensions.ts'
import type { PageNotes } from '../../client/editor/page-notes.ts'
import { LiveReading } from '../../client/text-page/live-reading.ts'
import { applyTextEdit, seedText } from '../../shared/text/edit.ts'
import { readText } from '../../shared/text/read.ts'
import { textOf } from '../../shared/text/schema.ts'

const schema = getSchema(textExtensions)
const plugins = (Annotations.config.addProseMirrorPlugins as unknown as () => readonly Plugin[])()

const idOf = (at: number): string => `pdrawn${String(at).padStart(4, '0')}`

const docOf = (count: number): Node =>
  schema.node(
    'doc',
    null,
    Array.from({ length: count }, (_, at) =>
      schema.node('paragraph', { id: idOf(at), level: null }, [schema.text(`Words [of] all States ${at}`)]),
    ),
  )

const notesOf = (count: number, salt: number): PageNotes => ({
  paragraphs: new Map(
    Array.from({ length: count }, (_, at) => [
      idOf(at),
      {
        number: String(at + 1),
        quotes: at % 3 === salt % 3 ? ['all States'] : [],
        ...(at % 4 === salt % 4 ? { standing: 'proposals' } : {}),
      },
    ]),
  ),
  focused: idOf(salt % count),
})

const drawnOn = (state: EditorState): readonly string[] => {
  const drawn = plugins.map((one) => one.props.decorations?.call(one, state) as DecorationSet)
  return drawn
    .flatMap((set) => set.find())
    .map((one) =>
      JSON.stringify([one.from, one.to, (one as unknown as { type: { attrs: unknown } }).type.attrs]),
    )
    .toSorted()
}

/** One thing that a person or another does: letters in or out, a split, a join, a block gone. */
const act = fc.record({
  kind: fc.constantFrom('type', 'delete', 'split', 'join', 'drop', 'notes'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  salt: fc.nat(11),
})

describe('what the page says of paragraphs, drawn on the text', () => {
  it('[EDT-11] on whole blocks is apart from what is drawn on words', () => {
    const notes = notesOf(40, 1)
    const state = EditorState.create({ doc: docOf(40), plugins: [...plugins] })
    const drawn = state.apply(state.tr.setMeta(annotationsKey, notes))
    const [blocks, words] = plugins.map((one) => one.props.decorations?.call(one, drawn) as DecorationSet)
    if (!blocks || !words) throw new Error('nothing is drawn')
    expect(blocks.find()).toHaveLength(40)
    expect(words.find().length).toBeGreaterThan(40)
    drawn.doc.forEach((block, at) => {
      // As ProseMirror itself would find them, and as it is told.
      expect(DecorationSet.prototype.forChild.call(blocks, at, block)).toBe(DecorationSet.empty)
      expect(blocks.forChild(at, block)).toBe(DecorationSet.empty)
      expect((words.forChild(at, block) as DecorationSet).find().length).toBeGreaterThan(0)
    })
    // The editor compares what it is given by identity.
    expect(plugins[0]?.props.decorations?.call(plugins[0], drawn)).toBe(blocks)
  })

  it('[EDT-9] is, after every change, what it would be if all were drawn anew', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 80 }), fc.array(act, { maxLength: 12 }), (count, acts) => {
        let notes = notesOf(count, 0)
        let state = EditorState.create({ doc: docOf(count), plugins: [...plugins] })
        state = state.apply(state.tr.setMeta(annotationsKey, notes))
        for (const { kind, at, salt } of acts) {
          const { tr, doc } = state
          const index = Math.min(doc.childCount - 1, Math.floor(at * doc.childCount))
          let start = 0
          for (let before = 0; before < index; before += 1) start += doc.child(before).nodeSize
          const block = doc.child(index)
          const inside = start + 1 + Math.floor(block.content.size / 2)
          if (kind === 'notes') tr.setMeta(annotationsKey, (notes = notesOf(count, salt)))
          else if (kind === 'type') tr.insertText('new [words', inside)
          else if (kind === 'delete') tr.delete(inside, start + 1 + block.content.size)
          else if (kind === 'split') tr.split(inside)
          else if (kind === 'join' && index > 0) tr.join(start)
          else if (kind === 'drop' && doc.childCount > 1) tr.delete(start, start + block.nodeSize)
          state = state.apply(tr)
          const anew = EditorState.create({ doc: state.doc, plugins: [...plugins] })
          const whole = anew.apply(anew.tr.setMeta(annotationsKey, notes))
          expect(drawnOn(state)).toEqual(drawnOn(whole))
        }
      }),
    )
  })
})

const seeded = (count: number): Y.Doc => {
  const doc = new Y.Doc()
  const text = textOf(
    Array.from({ length: count }, (_, at) => ({
      type: 'paragraph',
      attrs: { id: idOf(at) },
      content: [{ type: 'text', text: `Words of paragraph ${at}` }],
    })),
  )
  seedText(doc, text)
  return doc
}

describe('a text that is read again and again', () => {
  it('[EDT-10] reads as if it were read anew; blocks that did not change are the very same, and so is a text', () => {
    const doc = seeded(5)
    const reading = new LiveReading(doc)
    const first = reading.read()
    expect(reading.read()).toBe(first)
    const content = [{ type: 'text' as const, text: 'Other words' }]
    applyTextEdit(doc, { kind: 'replace', paragraph: idOf(2), content })
    const second = reading.read()
    expect(second).toEqual(readText(doc))
    expect(second).not.toEqual(first)
    expect(second.content.map((block, at) => block === first.content[at])).toEqual([
      true,
      true,
      false,
      true,
      true,
    ])
    applyTextEdit(doc, { kind: 'remove', paragraph: idOf(0) })
    expect(reading.read()).toEqual(readText(doc))
    expect(reading.read().content[0]).toBe(second.content[1])
    reading.destroy()
  })
})
