/**
 * What Enter, Backspace, Tab and Shift-Tab do in a flat list of blocks. A sub-paragraph is a level, never a nested list.
 * Which half of a split keeps its identity is decided here: the half with words when the caret stands
 * at the beginning, else the first.
 */
import { Extension, type Editor } from '@tiptap/core'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { maxLevel } from '../../shared/text/schema.ts'
import { freshId } from './identity.ts'

type Run = (state: EditorState, dispatch?: (transaction: Transaction) => void) => boolean

const levelAt = (state: EditorState): number => (state.selection.$from.parent.attrs['level'] as number) ?? 0

const hasLevels = (state: EditorState): boolean => 'level' in state.selection.$from.parent.attrs

/** Shifts the level of every selected block that has one; stays quiet where there is nowhere to go. */
export const shiftLevel =
  (by: 1 | -1): Run =>
  (state, dispatch) => {
    const transaction = state.tr
    const { from, to } = state.selection
    state.doc.nodesBetween(from, to, (block, at) => {
      if (!block.isTextblock || block.type.name !== 'paragraph') return true
      const before = (block.attrs['level'] as number | null) ?? 0
      const level = Math.min(maxLevel, Math.max(0, before + by))
      if (level !== before) transaction.setNodeAttribute(at, 'level', level === 0 ? null : level)
      return false
    })
    if (transaction.docChanged) dispatch?.(transaction)
    return transaction.docChanged
  }

/** A new empty block before this one: the words and their identity stay where they are. */
const openBefore: Run = (state, dispatch) => {
  const { $from } = state.selection
  const block = $from.parent
  const before = state.schema.nodes['paragraph']?.create({
    id: freshId(),
    level: block.attrs['level'] ?? null,
  })
  if (!before) return false
  dispatch?.(state.tr.insert($from.before(), before).scrollIntoView())
  return true
}

/** After a title or heading a paragraph follows; within words, the first half keeps type and identity. */
export const splitBlock: Run = (state, dispatch) => {
  const { $from } = state.selection
  const paragraph = state.schema.nodes['paragraph']
  if (!paragraph || !$from.parent.isTextblock) return false
  if (!state.selection.empty) {
    const cut = state.tr.deleteSelection()
    return splitBlock(state.apply(cut), (split) => {
      for (const step of split.steps) cut.step(step)
      cut.setSelection(TextSelection.near(cut.doc.resolve(split.selection.from)))
      dispatch?.(cut.scrollIntoView())
    })
  }
  const empty = $from.parent.content.size === 0
  if (empty && levelAt(state) > 0) return shiftLevel(-1)(state, dispatch)
  if ($from.parentOffset === 0 && !empty) return openBefore(state, dispatch)
  const level = (hasLevels(state) && $from.parent.type === paragraph && levelAt(state)) || null
  const split = state.tr.split($from.pos, 1, [{ type: paragraph, attrs: { id: freshId(), level } }])
  dispatch?.(split.scrollIntoView())
  return true
}

/** At the beginning of a sub-paragraph Backspace first lifts it; only then does it join the one before. */
const liftAtStart: Run = (state, dispatch) =>
  state.selection.empty &&
  state.selection.$from.parentOffset === 0 &&
  state.selection.$from.parent.type.name === 'paragraph' &&
  levelAt(state) > 0 &&
  shiftLevel(-1)(state, dispatch)

const run = (editor: Editor, command: Run): boolean => command(editor.state, editor.view.dispatch)

export const Keys = Extension.create({
  name: 'keys',
  priority: 200,
  addKeyboardShortcuts() {
    return {
      Enter: () => run(this.editor, splitBlock),
      // A text has no line breaks within a paragraph.
      'Shift-Enter': () => run(this.editor, splitBlock),
      Backspace: () => run(this.editor, liftAtStart),
      Tab: () => run(this.editor, shiftLevel(1)) || this.editor.isFocused,
      'Shift-Tab': () => run(this.editor, shiftLevel(-1)),
    }
  },
})
