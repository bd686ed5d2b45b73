/**
 * The live redline of open drafting: what has changed since the last version, by delegation.
 * It is drawn after a short pause, and moves with the words meanwhile.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { RedlineBlock } from '../../shared/text/redline.ts'
import { annotationsKey } from './annotations.ts'
import type { ChangeInWords } from './page-notes.ts'
import { drawRuns, drawStruckBlock } from './redline-marks.ts'
import { safely } from './safe-drawing.ts'
import { plainLook, type SeatLook } from './seat-look.ts'
import { wholeBlocks } from './whole-blocks.ts'

type RedlineOptions = {
  /** The redline as it stands in Yjs now; undefined where none is drawn. */
  readonly read: () => readonly RedlineBlock[] | undefined
  readonly look: SeatLook
}

/** What is drawn on words and between blocks, and what on blocks as a whole. */
type Drawn = { readonly words: DecorationSet; readonly blocks: DecorationSet }

const nothingDrawn: Drawn = { words: DecorationSet.empty, blocks: DecorationSet.empty }

export const redlineKey = new PluginKey<Drawn>('redline')
const blocksKey = new PluginKey('redline-blocks')

/** Long enough not to draw on every key, short enough to be felt as at once. */
const pause = 60

const textOf = (block: RedlineBlock): string => block.runs.map((run) => run.text).join('')

const draw = (
  doc: Node,
  blocks: readonly RedlineBlock[] | undefined,
  look: SeatLook,
  change: ChangeInWords | undefined,
): Drawn => {
  if (!blocks) return nothingDrawn
  const places = new Map<string, { readonly at: number; readonly size: number }>()
  doc.forEach((block, at) => {
    const id = block.attrs['id'] as string | null
    if (id !== null) places.set(id, { at, size: block.content.size })
  })
  const words: Decoration[] = []
  const whole: Decoration[] = []
  let after = 0
  for (const block of blocks) {
    if (block.change === 'deleted') {
      if (block.runs.length > 0)
        words.push(drawStruckBlock(block.id, textOf(block), block.seat, after, look, change))
      continue
    }
    const place = places.get(block.id)
    if (!place) continue
    const end = place.at + 1 + place.size
    words.push(...drawRuns(block.runs, place.at + 1, end, look, change))
    if (block.change !== 'same')
      whole.push(
        Decoration.node(place.at, end + 1, {
          class: `block-${block.change} ${block.seat ? `colour-${look.colour(block.seat)}` : ''}`.trim(),
          ...(block.change === 'moved' && block.seat && change
            ? { 'aria-description': change('moved', block.seat) }
            : {}),
        }),
      )
    after = end + 1
  }
  return { words: DecorationSet.create(doc, words), blocks: DecorationSet.create(doc, whole) }
}

const redlineView = () => {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    update: (view: EditorView, before: { readonly doc: Node }) => {
      if (view.state.doc === before.doc || timer !== undefined) return
      timer = setTimeout(() => {
        timer = undefined
        if (!view.isDestroyed)
          view.dispatch(view.state.tr.setMeta(redlineKey, true).setMeta('addToHistory', false))
      }, pause)
    },
    destroy: () => clearTimeout(timer),
  }
}

export const Redline = Extension.create<RedlineOptions>({
  name: 'redline',
  addOptions: () => ({ read: () => undefined, look: plainLook }),
  addProseMirrorPlugins() {
    const { read, look } = this.options
    return [
      new Plugin<Drawn>({
        key: redlineKey,
        state: {
          init: () => nothingDrawn,
          apply: (transaction, drawn, before) => {
            if (transaction.getMeta(redlineKey))
              return safely(
                () => draw(transaction.doc, read(), look, annotationsKey.getState(before)?.notes.change),
                nothingDrawn,
              )
            if (!transaction.docChanged) return drawn
            const { mapping, doc } = transaction
            return { words: drawn.words.map(mapping, doc), blocks: drawn.blocks.map(mapping, doc) }
          },
        },
        props: { decorations: (state) => redlineKey.getState(state)?.words },
        view: redlineView,
      }),
      new Plugin({
        key: blocksKey,
        props: {
          decorations: (state) => {
            const drawn = redlineKey.getState(state)
            return drawn && wholeBlocks(drawn.blocks)
          },
        },
      }),
    ]
  },
})
