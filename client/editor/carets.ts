/**
 * Where the others are: their carets and selections, from presence as the server wrote it (a seat, and a name only
 * within one's own delegation). Positions are relative to the Yjs text, so they are read anew for each drawing.
 * Sends this editor's own caret; never anything about who it is.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { Presence } from '../../shared/protocol/socket.ts'
import { safely } from './safe-drawing.ts'

export type CaretLabel = (user: Presence['user']) => string

export type CaretOptions = {
  readonly awareness: Awareness | undefined
  readonly label: CaretLabel
  readonly colour: (user: Presence['user']) => number
}

type Binding = {
  readonly doc: Y.Doc
  readonly type: Y.XmlFragment
  readonly mapping: Map<unknown, unknown>
}
type SyncState = { readonly doc: Y.Doc; readonly type: Y.XmlFragment; readonly binding: Binding | null }

const key = new PluginKey<DecorationSet>('carets')

const presenceOf = (state: unknown): Presence | undefined => {
  if (typeof state !== 'object' || state === null || !('user' in state)) return undefined
  const { user } = state
  return typeof user === 'object' && user !== null && 'seat' in user ? (state as Presence) : undefined
}

const absolute = (sync: SyncState, position: unknown): number | null =>
  sync.binding
    ? relativePositionToAbsolutePosition(
        sync.doc,
        sync.type,
        Y.createRelativePositionFromJSON(position),
        // The binding's own map from Yjs types to nodes.
        sync.binding.mapping as never,
      )
    : null

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
  const sync = ySyncPluginKey.getState(state) as SyncState | undefined
  if (!awareness || !sync?.binding) return DecorationSet.empty
  const drawn: Decoration[] = []
  for (const [client, value] of awareness.getStates()) {
    const presence = presenceOf(value)
    if (client === awareness.clientID || !presence?.cursor) continue
    const anchor = absolute(sync, presence.cursor.anchor)
    const head = absolute(sync, presence.cursor.head)
    if (anchor === null || head === null) continue
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
  const sync = ySyncPluginKey.getState(view.state) as SyncState | undefined
  if (!sync?.binding) return
  const { anchor, head } = view.state.selection
  const relative = (position: number): unknown =>
    Y.relativePositionToJSON(
      absolutePositionToRelativePosition(
        position,
        sync.type,
        sync.binding?.mapping as never,
      ) as Y.RelativePosition,
    )
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
            transaction.docChanged || transaction.getMeta(key)
              ? isMapped(transaction)
                ? drawn.map(transaction.mapping, transaction.doc)
                : safely(() => drawCarets(state, this.options))
              : drawn,
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => caretView(view, awareness),
      }),
    ]
  },
})

/** While this editor types, Yjs does not have its letter yet: others' carets move with the words instead. */
const isMapped = (transaction: {
  readonly docChanged: boolean
  getMeta: (name: PluginKey | string) => unknown
}): boolean => {
  const meta = transaction.getMeta(ySyncPluginKey) as { readonly isChangeOrigin?: boolean } | undefined
  return transaction.docChanged && meta?.isChangeOrigin !== true && !transaction.getMeta(key)
}
