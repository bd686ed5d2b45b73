/**
 * What one can do with the blocks of a programme and a letter while writing: make a block another type, add an item, a
 * topic or a month where the caret is. Each is one change of ProseMirror's; the flat list stays flat.
 * Also what follows a block when Enter ends it.
 */
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { TextKind } from '../../shared/procedure/state.ts'
import { monthAfter, monthInWords, readMonth } from '../../shared/text/dates.ts'
import { bearsLevel, blockTypes, maxLevel, type BlockType } from '../../shared/text/schema.ts'
import { freshId } from './identity.ts'

export type Run = (state: EditorState, dispatch?: (transaction: Transaction) => void) => boolean

/** What the text is, as far as writing in it must know. */
export type Writing = { readonly kind: TextKind; readonly language: string }

export const typeOf = (block: Node): BlockType =>
  blockTypes.find((type) => type === block.type.name) ?? 'paragraph'

export const levelOf = (block: Node): number => (block.attrs['level'] as number | null) ?? 0

/** Types whose level is for the writer to choose; a heading's is kept for texts that came with one. */
export const isIndented = (type: BlockType): boolean => type !== 'heading' && bearsLevel(type)

/** What follows a block that Enter ends. */
export const followerOf = (type: BlockType, kind: TextKind): BlockType => {
  if (type === 'month' || type === 'item') return 'item'
  if (kind === 'letter' && (type === 'signature' || type === 'annex')) return 'annex'
  return 'paragraph'
}

/** Makes the selected blocks this; identity, words and, where the type bears one, level stay. */
export const become =
  (type: BlockType): Run =>
  (state, dispatch) => {
    const wanted = state.schema.nodes[type]
    if (!wanted) return false
    const { from, to } = state.selection
    const change = state.tr.setBlockType(from, to, wanted, (block) => ({
      id: block.attrs['id'] as string | null,
      ...(bearsLevel(type) ? { level: (block.attrs['level'] as number | undefined) ?? null } : {}),
    }))
    if (!change.docChanged) return false
    dispatch?.(change.scrollIntoView())
    return true
  }

type Place = { readonly block: Node; readonly index: number }

const placeIn = (state: EditorState): Place => {
  const index = state.selection.$head.index(0)
  return { block: state.doc.child(index), index }
}

/** Where the blocks end that stand under the one at `index`: those after it for which `under` holds. */
const endOf = (doc: Node, index: number, under: (block: Node) => boolean): number => {
  let last = index
  while (last + 1 < doc.childCount && under(doc.child(last + 1))) last += 1
  let end = 0
  for (let at = 0; at <= last; at += 1) end += doc.child(at).nodeSize
  return end
}

const insertAt = (
  state: EditorState,
  at: number,
  blocks: readonly { readonly type: BlockType; readonly level?: number; readonly words?: string }[],
  dispatch: ((transaction: Transaction) => void) | undefined,
): boolean => {
  const made = blocks.flatMap(({ type, level, words }) => {
    const attributes = { id: freshId(), ...(bearsLevel(type) ? { level: level || null } : {}) }
    return state.schema.nodes[type]?.create(attributes, words ? state.schema.text(words) : null) ?? []
  })
  if (made.length === 0) return false
  const change = state.tr.insert(at, made)
  const size = made.reduce((sum, block) => sum + block.nodeSize, 0)
  // The caret goes where one writes next: into the last of what was added.
  dispatch?.(change.setSelection(TextSelection.near(change.doc.resolve(at + size - 1), -1)).scrollIntoView())
  return true
}

const isItem = (block: Node): boolean => block.type.name === 'item'

/** After the item the caret is in, with its topics; or as the first of a month. */
export const addItem: Run = (state, dispatch) => {
  const { block, index } = placeIn(state)
  if (block.type.name !== 'item' && block.type.name !== 'month') return false
  const at = isItem(block)
    ? endOf(state.doc, index, (next) => isItem(next) && levelOf(next) > 0)
    : endOf(state.doc, index, () => false)
  return insertAt(state, at, [{ type: 'item' }], dispatch)
}

/** Below the item the caret is in; after the topic it is in. */
export const addTopic: Run = (state, dispatch) => {
  const { block, index } = placeIn(state)
  if (!isItem(block)) return false
  const level = Math.min(maxLevel, Math.max(1, levelOf(block)))
  const at = endOf(state.doc, index, (next) => isItem(next) && levelOf(next) >= Math.max(level, 1))
  return insertAt(state, at, [{ type: 'item', level }], dispatch)
}

/** After the month the caret is in, with an item to fill; its words say the month that follows, where that can be told. */
export const addMonth =
  ({ language }: Writing): Run =>
  (state, dispatch) => {
    const { block, index } = placeIn(state)
    if (!['annex', 'month', 'item'].includes(block.type.name)) return false
    const at = endOf(state.doc, index, isItem)
    const words = nextMonth(state.doc, index, language)
    return insertAt(state, at, [{ type: 'month', ...(words ? { words } : {}) }, { type: 'item' }], dispatch)
  }

/** The words of the month after the last one at or above `index`; undefined where none is named. */
const nextMonth = (doc: Node, index: number, language: string): string | undefined => {
  for (let at = index; at >= 0; at -= 1) {
    const block = doc.child(at)
    if (block.type.name !== 'month') continue
    const said = readMonth(language, block.textContent)
    if (!said) return undefined
    const next = monthInWords(language, monthAfter({ year: said.year ?? 2000, month: said.month }, 1))
    return said.year === undefined ? next.replace(/\s*\d{4}\s*/u, '') : next
  }
  return undefined
}

/** Enter on an empty item that is the last of its month begins the next month in its place. */
export const beginMonth =
  ({ kind, language }: Writing): Run =>
  (state, dispatch) => {
    const { block, index } = placeIn(state)
    const before = index > 0 ? state.doc.child(index - 1) : undefined
    const after = index + 1 < state.doc.childCount ? state.doc.child(index + 1) : undefined
    const ends = isItem(block) && block.content.size === 0 && levelOf(block) === 0
    if (kind !== 'programme' || !ends || !before || !isItem(before) || (after && isItem(after))) return false
    const words = nextMonth(state.doc, index, language)
    const at = state.selection.$head.before(1)
    const month = state.schema.nodes['month']?.create(
      { id: block.attrs['id'] as string | null },
      words ? state.schema.text(words) : null,
    )
    if (!month) return false
    const change = state.tr.replaceWith(at, at + block.nodeSize, month)
    dispatch?.(
      change
        .setSelection(TextSelection.near(change.doc.resolve(at + month.nodeSize - 1), -1))
        .scrollIntoView(),
    )
    return true
  }
