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
import { wholeBlocks } from './whole-blocks.ts'
import { bracketRanges, noNotes, quoteRanges, type PageNotes, type ParagraphNote } from './page-notes.ts'

/** What is drawn on a block as a whole, and what on words in it. */
type OnBlock = { readonly whole: readonly Decoration[]; readonly words: readonly Decoration[] }

const notesOfBlock = (
  block: Node,
  at: number,
  note: ParagraphNote | undefined,
  focused: boolean,
): OnBlock => {
  const classes = [focused ? 'is-focused' : '', note?.standing ? `stands-${note.standing}` : '']
    .filter(Boolean)
    .join(' ')
  const attributes: Record<string, string> = {}
  if (classes) attributes['class'] = classes
  if (note?.number) attributes['data-number'] = note.number
  if (note?.describedBy) attributes['aria-describedby'] = note.describedBy
  const whole =
    Object.keys(attributes).length > 0 ? [Decoration.node(at, at + block.nodeSize, attributes)] : []
  const words: Decoration[] = []
  const text = block.textContent
  for (const [from, to] of quoteRanges(text, note?.quotes ?? []))
    words.push(Decoration.inline(at + 1 + from, at + 1 + to, { class: 'quoted' }))
  if (text.includes('['))
    for (const [from, to] of bracketRanges(text))
      words.push(Decoration.inline(at + 1 + from, at + 1 + to, { class: 'bracketed' }))
  return { whole, words }
}

/** The same element every time, so that what is typed in it stays while the text around it changes. */
const insetAt = (at: number, host: HTMLElement): Decoration =>
  Decoration.widget(at, () => host, { key: 'inset', side: 1, stopEvent: () => true, ignoreSelection: true })

const noteOf = (block: Node, notes: PageNotes): ParagraphNote | undefined => {
  const id = block.attrs['id'] as ParagraphId | null
  return id === null ? undefined : notes.paragraphs.get(id)
}

const isFocused = (block: Node, notes: PageNotes): boolean =>
  notes.focused !== null && block.attrs['id'] === notes.focused

type OnBlocks = { readonly blocks: DecorationSet; readonly words: DecorationSet }

const draw = (doc: Node, notes: PageNotes): OnBlocks => {
  const drawn: OnBlock[] = []
  doc.forEach((block, at) => {
    drawn.push(notesOfBlock(block, at, noteOf(block, notes), isFocused(block, notes)))
  })
  return {
    blocks: DecorationSet.create(
      doc,
      drawn.flatMap(({ whole }) => whole),
    ),
    words: DecorationSet.create(
      doc,
      drawn.flatMap(({ words }) => words),
    ),
  }
}

type Stretch = {
  readonly from: number
  readonly to: number
  readonly blocks: readonly (readonly [Node, number])[]
}

/** From the first block that is not the very one that was there to the last; undefined where all are. */
const changedBetween = (before: Node, doc: Node): Stretch | undefined => {
  const most = Math.min(before.childCount, doc.childCount)
  let head = 0
  while (head < most && before.child(head) === doc.child(head)) head += 1
  let tail = 0
  while (
    tail < most - head &&
    before.child(before.childCount - 1 - tail) === doc.child(doc.childCount - 1 - tail)
  )
    tail += 1
  if (head + tail === doc.childCount) return undefined
  const blocks: (readonly [Node, number])[] = []
  doc.forEach((block, at, index) => {
    if (index >= head && index < doc.childCount - tail) blocks.push([block, at])
  })
  return { from: blocks[0]?.[1] ?? 0, to: endOf(blocks.at(-1)), blocks }
}

const endOf = (last: readonly [Node, number] | undefined): number => (last ? last[1] + last[0].nodeSize : 0)

const isSameNote = (a: ParagraphNote | undefined, b: ParagraphNote | undefined): boolean =>
  a === b ||
  (a?.number === b?.number &&
    a?.standing === b?.standing &&
    a?.describedBy === b?.describedBy &&
    (a?.quotes ?? []).join('\0') === (b?.quotes ?? []).join('\0'))

/** Blocks of which the page says something else than before. */
const notedAnew = (doc: Node, before: PageNotes, notes: PageNotes): readonly Stretch[] => {
  const found: Stretch[] = []
  if (notes !== before)
    doc.forEach((block, at) => {
      const isSame =
        isSameNote(noteOf(block, before), noteOf(block, notes)) &&
        isFocused(block, before) === isFocused(block, notes)
      if (!isSame) found.push({ from: at, to: at + block.nodeSize, blocks: [[block, at]] })
    })
  return found
}

/** Beyond so many, all are drawn at once. */
const mostDrawnSingly = 50

/** Draws what has changed: a text has hundreds of blocks, and a key concerns one. */
const drawAnew = (doc: Node, kept: OnBlocks, stretches: readonly Stretch[], notes: PageNotes): OnBlocks => {
  const count = stretches.reduce((sum, { blocks }) => sum + blocks.length, 0)
  if (count > mostDrawnSingly || kept.blocks === DecorationSet.empty) return draw(doc, notes)
  return stretches.reduce((drawn, { from, to, blocks }) => {
    const fresh = blocks.map(([block, at]) =>
      notesOfBlock(block, at, noteOf(block, notes), isFocused(block, notes)),
    )
    const instead = (set: DecorationSet, anew: Decoration[]): DecorationSet => {
      const old = set.find(from, to).filter((one) => one.from >= from && one.to <= to)
      return set.remove(old).add(doc, anew)
    }
    return {
      blocks: instead(
        drawn.blocks,
        fresh.flatMap(({ whole }) => whole),
      ),
      words: instead(
        drawn.words,
        fresh.flatMap(({ words }) => words),
      ),
    }
  }, kept)
}

/** After the paragraph that it is about, or before the first. */
const drawInset = (doc: Node, { inset }: PageNotes): DecorationSet => {
  if (!inset) return DecorationSet.empty
  if (inset.after === null) return DecorationSet.create(doc, [insetAt(0, inset.host)])
  const drawn: Decoration[] = []
  doc.forEach((block, at) => {
    if (block.attrs['id'] === inset.after) drawn.push(insetAt(at + block.nodeSize, inset.host))
  })
  return DecorationSet.create(doc, drawn)
}

type Drawn = OnBlocks & { readonly notes: PageNotes; readonly inset: DecorationSet }

const nothingDrawn: OnBlocks = { blocks: DecorationSet.empty, words: DecorationSet.empty }

const key = new PluginKey<Drawn>('annotations')

export const annotationsKey = key

const wordsKey = new PluginKey('annotated-words')

/** Of its own, so that what is typed in it is not touched by what is drawn around it. */
const insetKey = new PluginKey('inset')

export const Annotations = Extension.create({
  name: 'annotations',
  addProseMirrorPlugins: () => [
    new Plugin<Drawn>({
      key,
      state: {
        init: (_config, { doc }) => ({
          notes: noNotes,
          ...draw(doc, noNotes),
          inset: DecorationSet.empty,
        }),
        apply: (transaction, before) => {
          const notes = (transaction.getMeta(key) as PageNotes | undefined) ?? before.notes
          if (notes === before.notes && !transaction.docChanged) return before
          const { doc } = transaction
          const changed = transaction.docChanged ? changedBetween(transaction.before, doc) : undefined
          const { mapping } = transaction
          const drawn = safely<OnBlocks>(
            () =>
              drawAnew(
                doc,
                { blocks: before.blocks.map(mapping, doc), words: before.words.map(mapping, doc) },
                [...(changed ? [changed] : []), ...notedAnew(doc, before.notes, notes)],
                notes,
              ),
            nothingDrawn,
          )
          return { notes, ...drawn, inset: safely(() => drawInset(doc, notes), DecorationSet.empty) }
        },
      },
      props: {
        decorations: (state) => {
          const drawn = key.getState(state)
          return drawn && wholeBlocks(drawn.blocks)
        },
      },
    }),
    new Plugin({
      key: wordsKey,
      props: { decorations: (state) => key.getState(state)?.words },
    }),
    new Plugin({
      key: insetKey,
      props: { decorations: (state) => key.getState(state)?.inset },
    }),
  ],
})
