/**
 * What Enter, Backspace, Tab and Shift-Tab do in a flat list of blocks. A sub-paragraph is a level, never a nested list.
 * Which half of a split keeps its identity is decided here: the half with words when the caret stands
 * at the beginning, else the first.
 */
import { Extension, type Editor } from '@tiptap/core'
import { TextSelection, type EditorState } from '@tiptap/pm/state'
import { bearsLevel, maxLevel, type BlockType } from '../../shared/text/schema.ts'
import { freshId } from './identity.ts'
import { beginMonth, followerOf, isIndented, levelOf, typeOf, type Run, type Writing } from './shapes.ts'

const levelAt = (state: EditorState): number => levelOf(state.selection.$from.parent)

/** Shifts the level of every selected block that has one; stays quiet where there is nowhere to go. */
export const shiftLevel =
  (by: 1 | -1): Run =>
  (state, dispatch) => {
    const transaction = state.tr
    const { from, to } = state.selection
    state.doc.nodesBetween(from, to, (block, at) => {
      if (!block.isTextblock || !isIndented(typeOf(block))) return true
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
  const type = isIndented(typeOf(block)) ? block.type : state.schema.nodes['paragraph']
  const before = type?.create({ id: freshId(), level: levelOf(block) || null })
  if (!before) return false
  dispatch?.(state.tr.insert($from.before(), before).scrollIntoView())
  return true
}

/** What follows is of the block's kind: after a heading a paragraph, after a month an item. Within words, the first half keeps type and identity. */
export const splitBlock =
  (writing: Writing): Run =>
  (state, dispatch) => {
    const { $from } = state.selection
    if (!$from.parent.isTextblock) return false
    const follower = followerOf(typeOf($from.parent), writing.kind)
    const type = state.schema.nodes[follower]
    if (!type) return false
    if (!state.selection.empty) {
      const cut = state.tr.deleteSelection()
      return splitBlock(writing)(state.apply(cut), (split) => {
        for (const step of split.steps) cut.step(step)
        cut.setSelection(TextSelection.near(cut.doc.resolve(split.selection.from)))
        dispatch?.(cut.scrollIntoView())
      })
    }
    const empty = $from.parent.content.size === 0
    if (empty && levelAt(state) > 0) return shiftLevel(-1)(state, dispatch)
    if (empty && beginMonth(writing)(state, dispatch)) return true
    if ($from.parentOffset === 0 && !empty) return openBefore(state, dispatch)
    const level = ($from.parent.type === type && levelAt(state)) || null
    const attrs = { id: freshId(), ...(bearsLevel(follower) ? { level } : {}) }
    const split = state.tr.split($from.pos, 1, [{ type, attrs }])
    dispatch?.(split.scrollIntoView())
    return true
  }

/**
 * At the beginning of a sub-paragraph or a topic Backspace first lifts it; only then does it join the one before. The words
 * of an item never run into its month, nor a letter's lines into one another: there it stays quiet.
 */
export const liftAtStart: Run = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0) return false
  if (isIndented(typeOf($from.parent)) && levelAt(state) > 0) return shiftLevel(-1)(state, dispatch)
  const before = $from.index(0) > 0 ? state.doc.child($from.index(0) - 1) : undefined
  return (
    $from.parent.content.size > 0 && before !== undefined && keptApart(typeOf(before), typeOf($from.parent))
  )
}

const alone: ReadonlySet<BlockType> = new Set(['month', 'dateline', 'addressee', 'signature'])
const keptApart = (before: BlockType, after: BlockType): boolean =>
  before !== after && (alone.has(before) || alone.has(after))

const run = (editor: Editor, command: Run): boolean => command(editor.state, editor.view.dispatch)

export const Keys = Extension.create<Writing>({
  name: 'keys',
  priority: 200,
  addOptions: () => ({ kind: 'statement', language: 'en' }),
  addKeyboardShortcuts() {
    return {
      Enter: () => run(this.editor, splitBlock(this.options)),
      // A text has no line breaks within a paragraph.
      'Shift-Enter': () => run(this.editor, splitBlock(this.options)),
      Backspace: () => run(this.editor, liftAtStart),
      Tab: () => run(this.editor, shiftLevel(1)) || this.editor.isFocused,
      'Shift-Tab': () => run(this.editor, shiftLevel(-1)),
    }
  },
})
