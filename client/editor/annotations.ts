/**
 * What the page says about paragraphs, drawn on them: number in the gutter, standing, focus, words that a discussion
 * quotes, and lit brackets. Nothing here is a mapped position: all is found again by
 * paragraph id and by the words themselves.
 * Gets finished facts from the page; knows no record.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { ParagraphId } from '../../shared/ids.ts'
import { safely } from './safe-drawing.ts'
import { bracketRanges, noNotes, quoteRanges, type PageNotes, type ParagraphNote } from './page-notes.ts'

const key = new PluginKey<{ readonly notes: PageNotes; readonly drawn: DecorationSet }>('annotations')

const notesOfBlock = (
  block: Node,
  at: number,
  note: ParagraphNote | undefined,
  focused: boolean,
): Decoration[] => {
  const drawn: Decoration[] = []
  const classes = [focused ? 'is-focused' : '', note?.standing ? `stands-${note.standing}` : '']
    .filter(Boolean)
    .join(' ')
  const attributes: Record<string, string> = {}
  if (classes) attributes['class'] = classes
  if (note?.number) attributes['data-number'] = note.number
  if (note?.describedBy) attributes['aria-describedby'] = note.describedBy
  if (Object.keys(attributes).length > 0) drawn.push(Decoration.node(at, at + block.nodeSize, attributes))
  const text = block.textContent
  for (const [from, to] of quoteRanges(text, note?.quotes ?? []))
    drawn.push(Decoration.inline(at + 1 + from, at + 1 + to, { class: 'quoted' }))
  if (text.includes('['))
    for (const [from, to] of bracketRanges(text))
      drawn.push(Decoration.inline(at + 1 + from, at + 1 + to, { class: 'bracketed' }))
  return drawn
}

/** The same element every time, so that what is typed in it stays while the text around it changes. */
const insetAt = (at: number, host: HTMLElement): Decoration =>
  Decoration.widget(at, () => host, { key: 'inset', side: 1, stopEvent: () => true, ignoreSelection: true })

const draw = (doc: Node, notes: PageNotes): DecorationSet => {
  const drawn: Decoration[] = []
  const { inset } = notes
  if (inset?.after === null) drawn.push(insetAt(0, inset.host))
  doc.forEach((block, at) => {
    const id = block.attrs['id'] as ParagraphId | null
    const note = id === null ? undefined : notes.paragraphs.get(id)
    drawn.push(...notesOfBlock(block, at, note, id !== null && id === notes.focused))
    if (inset && id !== null && inset.after === id) drawn.push(insetAt(at + block.nodeSize, inset.host))
  })
  return DecorationSet.create(doc, drawn)
}

export const annotationsKey = key

export const Annotations = Extension.create({
  name: 'annotations',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: (_config, state) => ({ notes: noNotes, drawn: draw(state.doc, noNotes) }),
        apply: (transaction, before) => {
          const notes = (transaction.getMeta(key) as PageNotes | undefined) ?? before.notes
          if (notes === before.notes && !transaction.docChanged) return before
          return { notes, drawn: safely(() => draw(transaction.doc, notes)) }
        },
      },
      props: { decorations: (state) => key.getState(state)?.drawn },
    }),
  ],
})
