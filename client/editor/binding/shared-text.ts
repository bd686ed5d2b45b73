/**
 * The editor's extension that keeps it together with Yjs: what this editor does is written at once, what comes from
 * elsewhere is shown at once, and undo takes back only one's own. See `binding.ts`.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { Binding } from './binding.ts'
import { fromRelative, toRelative } from './relative.ts'
import { stepBack, undoManagerOf } from './undo.ts'

type Meta = { readonly fromRoom: true }

/** What this editor did since `before`. */
type Pending = { readonly before: EditorState; readonly mapping: Mapping; readonly dragged: boolean }

export type Shared = {
  readonly binding: Binding
  readonly undoManager: Y.UndoManager
  /** Of a state that Yjs agrees with it is of the past. */
  readonly pending: Pending | undefined
}

const key = new PluginKey<Shared>('sharedText')

export const sharedOf = (state: EditorState): Shared | undefined => key.getState(state)

/** Whether a change came from Yjs: from somebody else, from the server, or from undoing. */
export const isFromRoom = (transaction: Transaction): boolean =>
  (transaction.getMeta(key) as Meta | undefined)?.fromRoom === true

export const markFromRoom = (transaction: Transaction): Transaction =>
  transaction.setMeta(key, { fromRoom: true } satisfies Meta).setMeta('addToHistory', false)

/** A state may be tried out and thrown away, so what is pending is told from the state it began with. */
const collected = (shared: Shared, transaction: Transaction, before: EditorState): Shared => {
  if (!transaction.docChanged) return shared
  if (isFromRoom(transaction)) return { ...shared, pending: undefined }
  const earlier = before.doc === shared.binding.shown ? undefined : shared.pending
  const mapping = new Mapping()
  if (earlier) mapping.appendMapping(earlier.mapping)
  mapping.appendMapping(transaction.mapping)
  const dragged = transaction.getMeta('uiEvent') === 'drop' || earlier?.dragged === true
  return { ...shared, pending: { before: earlier?.before ?? before, mapping, dragged } }
}

type Place = { readonly anchor: Y.RelativePosition; readonly head: Y.RelativePosition }

/** Where the caret was before each thing that can be undone. */
const places = 'place'

class Mirror {
  readonly #unobserve: () => void
  #before: Place | undefined

  constructor(
    private readonly view: EditorView,
    private readonly shared: Pick<Shared, 'binding' | 'undoManager'>,
  ) {
    const { binding, undoManager } = shared
    const { state } = view
    const tr = state.tr.replaceWith(0, state.doc.content.size, binding.read().content)
    binding.shown = tr.doc
    view.dispatch(markFromRoom(tr))
    this.#unobserve = binding.observe(({ show }) => {
      const { tr, selection, storedMarks } = view.state
      show(tr, selection)
      // Bold that was switched on for the next letter stays on, whatever another types meanwhile.
      tr.setStoredMarks(storedMarks)
      view.dispatch(markFromRoom(tr))
    })
    undoManager.on('stack-item-added', this.#added)
  }

  update(): void {
    const { view } = this
    const { binding } = this.shared
    const pending = sharedOf(view.state)?.pending
    if (view.state.doc === binding.shown || !pending) return
    const { selection, doc } = pending.before
    this.#before = {
      anchor: toRelative(binding, doc, selection.anchor),
      head: toRelative(binding, doc, selection.head),
    }
    binding.write({
      before: doc,
      after: view.state.doc,
      mapping: pending.mapping,
      dragged: pending.dragged,
    })
  }

  destroy(): void {
    this.#unobserve()
    this.shared.undoManager.off('stack-item-added', this.#added)
  }

  readonly #added = ({
    stackItem,
  }: {
    readonly stackItem: { readonly meta: Map<unknown, unknown> }
  }): void => {
    if (!stackItem.meta.has(places)) stackItem.meta.set(places, this.#before)
  }
}

const mergedWithin = 500

type SharedTextOptions = {
  readonly fragment: Y.XmlFragment | undefined
  /** Whether to say which words were carried (`shared/text/carried.ts`). */
  readonly saysCarried: boolean
}

/** Undoes or redoes, and puts the caret where it was. */
const step = (view: EditorView, way: 'undo' | 'redo'): void => {
  const shared = sharedOf(view.state)
  if (!shared) return
  const { binding, undoManager } = shared
  const place = stepBack(binding, undoManager, way)?.meta.get(places) as Place | undefined
  const { doc, tr } = view.state
  const anchor = place && fromRelative(binding, doc, place.anchor)
  const head = place && fromRelative(binding, doc, place.head)
  if (anchor === undefined || head === undefined) return
  tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head)))
  view.dispatch(tr.setMeta('addToHistory', false).scrollIntoView())
}

export const SharedText = Extension.create<SharedTextOptions>({
  name: 'sharedText',
  // Before the rest: what draws on the text finds Yjs and the editor in agreement.
  priority: 1000,
  addOptions: () => ({ fragment: undefined, saysCarried: false }),
  addKeyboardShortcuts() {
    const does = (way: 'undo' | 'redo') => (): boolean => {
      step(this.editor.view, way)
      // The browser's own would take back what others typed.
      return true
    }
    return { 'Mod-z': does('undo'), 'Mod-y': does('redo'), 'Shift-Mod-z': does('redo') }
  },
  addProseMirrorPlugins() {
    const { fragment, saysCarried } = this.options
    if (!fragment) return []
    const binding = new Binding(fragment, this.editor.schema, saysCarried)
    const undoManager = undoManagerOf(binding, mergedWithin)
    return [
      new Plugin<Shared>({
        key,
        state: {
          init: () => ({ binding, undoManager, pending: undefined }),
          apply: (transaction, shared, before) => collected(shared, transaction, before),
        },
        props: {
          handleDOMEvents: {
            beforeinput: (view, event) => {
              const back = event.inputType === 'historyUndo'
              if (!back && event.inputType !== 'historyRedo') return false
              event.preventDefault()
              step(view, back ? 'undo' : 'redo')
              return true
            },
          },
        },
        view: (view) => new Mirror(view, { binding, undoManager }),
      }),
    ]
  },
})
