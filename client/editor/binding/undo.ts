/**
 * Undoing and redoing one's own changes. Yjs writes what had been deleted anew; as with all words that are written anew
 * it is said where they were, in the same transaction.
 */
import * as Y from 'yjs'
import { carriedName, encodeCarried, type Carried } from '../../../shared/text/carried.ts'
import type { IdRange } from '../../../shared/protocol/socket.ts'
import type { Binding } from './binding.ts'

type StackItem = Y.UndoManager['undoStack'][number]

/** Undoing what made a block leaves the block to others who have typed in it since. */
const mayUndo = (item: Y.Item): boolean => {
  const type: unknown = item.content instanceof Y.ContentType ? item.content.type : undefined
  return !(type instanceof Y.AbstractType && type._length > 0)
}

export const undoManagerOf = (binding: Binding, captureTimeout: number): Y.UndoManager =>
  new Y.UndoManager(binding.fragment, {
    trackedOrigins: new Set([binding]),
    captureTimeout,
    deleteFilter: mayUndo,
  })

/** What was taken back or done again; nothing if there was nothing to do. */
export const stepBack = (
  { doc, says }: Binding,
  manager: Y.UndoManager,
  way: 'undo' | 'redo',
): StackItem | undefined => {
  const doing = way === 'undo' ? 'undoing' : 'redoing'
  const stack = way === 'undo' ? manager.undoStack : manager.redoStack
  const before = [...stack]
  let done: StackItem | null = null
  try {
    // The manager asks what it is doing when the transaction ends, which is ours.
    doc.transact(() => {
      const known = Y.getState(doc.store, doc.clientID)
      done = manager[way]()
      manager[doing] = true
      if (!says || !done) return
      const carried = before
        .slice(stack.length)
        .flatMap(({ deletions }) => writtenAnew(doc, deletions, known))
      if (carried.length > 0) doc.getArray(carriedName).push([encodeCarried(carried)])
    }, manager)
  } finally {
    manager[doing] = false
  }
  return done ?? undefined
}

const writtenAnew = (doc: Y.Doc, deletions: StackItem['deletions'], known: number): Carried => {
  const carried: [IdRange, IdRange][] = []
  for (const [client, ranges] of deletions.clients) {
    const structs = doc.store.clients.get(client) ?? []
    for (const { clock, len } of ranges) {
      if (structs.length === 0) continue
      for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
        const item = structs[index]
        if (!item || item.id.clock >= clock + len) break
        if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentString) || !item.redone) continue
        if (item.redone.client !== doc.clientID || item.redone.clock < known) continue
        carried.push([
          [client, item.id.clock, item.length],
          [item.redone.client, item.redone.clock, item.length],
        ])
      }
    }
  }
  return carried
}
