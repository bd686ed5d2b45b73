/**
 * Keeps the identity of paragraphs while this person edits. A block that this editor made without an
 * identity, or with one that another block already has, gets a new one; pasted blocks always get new ones.
 * Changes that come from the room or from undoing are left alone: the server owns uniqueness and repairs it, and two
 * repairers would fight.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { ParagraphId } from '../../shared/ids.ts'
import { isFromRoom } from './binding/shared-text.ts'
import { newParagraphId } from '../../shared/text/edit.ts'

export const freshId = (): ParagraphId => newParagraphId(Math.random)

/** Positions of blocks that need a new identity: nameless ones, and all but one of those that share a name. */
export const blocksToName = (doc: Node): readonly number[] => {
  const holders = new Map<string, { readonly at: number; readonly empty: boolean }>()
  const found: number[] = []
  doc.forEach((block, at) => {
    const id = block.attrs['id'] as string | null
    const holder = id === null ? undefined : holders.get(id)
    const claim = { at, empty: block.content.size === 0 }
    if (id === null) found.push(at)
    else if (!holder) holders.set(id, claim)
    // The half with words keeps the name.
    else if (holder.empty && !claim.empty) {
      found.push(holder.at)
      holders.set(id, claim)
    } else found.push(at)
  })
  return found
}

const withoutIds = (fragment: Fragment): Fragment => {
  const children: Node[] = []
  fragment.forEach((child) => {
    children.push(
      child.isText ? child : child.type.create({ ...child.attrs, id: null }, child.content, child.marks),
    )
  })
  return Fragment.from(children)
}

/** The naming that follows this editor's own changes; null where there is nothing to name or it is not ours to name. */
export const nameBlocks = (
  transactions: readonly Transaction[],
  _before: EditorState,
  state: EditorState,
): Transaction | null => {
  const own = transactions.some((transaction) => transaction.docChanged && !isFromRoom(transaction))
  if (!own || transactions.some(isFromRoom)) return null
  const unnamed = blocksToName(state.doc)
  if (unnamed.length === 0) return null
  const naming = state.tr
  for (const at of unnamed) naming.setNodeAttribute(at, 'id', freshId())
  return naming
}

export const Identity = Extension.create({
  name: 'identity',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('identity'),
      appendTransaction: nameBlocks,
      props: {
        // Dragging words within the text moves them; their block stays what it is.
        transformPasted: (slice, view) =>
          view.dragging?.move ? slice : new Slice(withoutIds(slice.content), slice.openStart, slice.openEnd),
      },
    }),
  ],
})
