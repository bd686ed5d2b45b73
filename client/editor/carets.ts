/**
 * Where the others are: their carets and selections, from presence as the server wrote it (a seat, and a name only
 * within one's own delegation). Positions are relative to the Yjs text, so they are read anew for each drawing.
 * Sends this editor's own caret; never anything about who it is.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { Presence } from '../../shared/protocol/socket.ts'
import type { Binding } from './binding/binding.ts'
import { fromRelative, toRelative } from './binding/relative.ts'
import { sharedOf } from './binding/shared-text.ts'
import { safely } from './safe-drawing.ts'

export type CaretLabel = (user: Presence['user']) => string

type CaretOptions = {
  readonly awareness: Awareness | undefined
  readonly label: CaretLabel
  readonly colour: (user: Presence['user']) => number
}

const key = new PluginKey<DecorationSet>('carets')

const presenceOf = (state: unknown): Presence | undefined => {
  if (typeof state !== 'object' || state === null || !('user' in state)) return undefined
  const { user } = state
  return typeof user === 'object' && user !== null && 'seat' in user ? (state as Presence) : undefined
}

/** Where another's caret is; nowhere, if what they sent is no place in this text. */
const absolute = (binding: Binding, state: EditorState, position: unknown): number | undefined => {
  try {
    return fromRelative(binding, state.doc, Y.createRelativePositionFromJSON(position))
  } catch {
    return undefined
  }
}

/** A bar with a flag. Built as elements with classes: the page allows no style attributes. */
const caretElement = (colour: number, label: string): HTMLElement => {
  const caret = document.createElement('span')
  caret.className = `caret colour-${colour}`
  caret.setAttribute('aria-hidden', 'true')
  const flag = document.createElement('span')
  flag.className = 'caret-flag'
  flag.textContent = label
  caret.append('\u2060', flag, '\u2060')
  return caret
}

const drawCarets = (
  state: EditorState,
  { awareness, label, colour: colourOf }: CaretOptions,
): DecorationSet => {
  const binding = sharedOf(state)?.binding
  if (!awareness || !binding) return DecorationSet.empty
  const drawn: Decoration[] = []
  for (const [client, value] of awareness.getStates()) {
    const presence = presenceOf(value)
    if (client === awareness.clientID || !presence?.cursor) continue
    const anchor = absolute(binding, state, presence.cursor.anchor)
    const head = absolute(binding, state, presence.cursor.head)
    if (anchor === undefined || head === undefined) continue
    const most = Math.max(state.doc.content.size - 1, 0)
    const [from, to] = [Math.min(anchor, head, most), Math.min(Math.max(anchor, head), most)]
    const colour = colourOf(presence.user)
    drawn.push(
      Decoration.widget(Math.min(head, most), () => caretElement(colour, label(presence.user)), {
        key: `caret-${client}-${colour}`,
        side: 10,
        ignoreSelection: true,
      }),
    )
    if (from < to) drawn.push(Decoration.inline(from, to, { class: `caret-selection colour-${colour}` }))
  }
  return DecorationSet.create(state.doc, drawn)
}

/** Tells the room where this caret is, while the text has the focus. */
const sendCaret = (view: EditorView, awareness: Awareness): void => {
  const binding = sharedOf(view.state)?.binding
  // While Yjs does not have this editor's letter yet, places in it are those of a moment ago.
  if (!binding || binding.shown !== view.state.doc) return
  const { anchor, head } = view.state.selection
  const relative = (position: number): unknown =>
    Y.relativePositionToJSON(toRelative(binding, view.state.doc, position))
  const next = view.hasFocus() ? { anchor: relative(anchor), head: relative(head) } : null
  const before = (awareness.getLocalState() as { readonly cursor?: unknown } | null)?.cursor ?? null
  if (JSON.stringify(before) === JSON.stringify(next)) return
  awareness.setLocalStateField('cursor', next)
}

const caretView = (view: EditorView, awareness: Awareness) => {
  let redraw: number | undefined
  const changed = (change: {
    readonly added: number[]
    readonly updated: number[]
    readonly removed: number[]
  }) => {
    const others = [...change.added, ...change.updated, ...change.removed].some(
      (client) => client !== awareness.clientID,
    )
    if (!others || redraw !== undefined) return
    // One drawing per frame, however many carets moved.
    redraw = requestAnimationFrame(() => {
      redraw = undefined
      if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false))
    })
  }
  const moved = (): void => sendCaret(view, awareness)
  awareness.on('change', changed)
  view.dom.addEventListener('focusin', moved)
  view.dom.addEventListener('focusout', moved)
  return {
    update: moved,
    destroy: () => {
      if (redraw !== undefined) cancelAnimationFrame(redraw)
      awareness.off('change', changed)
      view.dom.removeEventListener('focusin', moved)
      view.dom.removeEventListener('focusout', moved)
      if (awareness.getLocalState() !== null) awareness.setLocalStateField('cursor', null)
    },
  }
}

export const Carets = Extension.create<CaretOptions>({
  name: 'carets',
  addOptions: () => ({ awareness: undefined, label: () => '', colour: () => 0 }),
  addProseMirrorPlugins() {
    const { awareness } = this.options
    if (!awareness) return []
    return [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, drawn, _before, state) =>
            transaction.getMeta(key)
              ? safely(() => drawCarets(state, this.options), DecorationSet.empty)
              : drawn.map(transaction.mapping, transaction.doc),
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => caretView(view, awareness),
      }),
    ]
  },
})
