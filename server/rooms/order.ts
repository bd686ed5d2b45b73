/**
 * In which order Yjs takes in the structs of an update: the highest client first, and before each struct whatever it rests
 * on. What an item costs depends on what stands there already, so it must be judged in the very same order.
 *
 * Pure: reads the document and changes nothing.
 */
import * as Y from 'yjs'

export type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** Something rests on structs that are neither in the document nor in the update. */
export class Gap extends Error {}

/** `known`: how much of its client there is already when its turn comes. */
export type Turn = { readonly struct: Struct; readonly known: number }

/** Every struct once, also those that are known already. Throws `Gap` instead of leaving anything waiting. */
export const turnsOf = function* (
  doc: Y.Doc,
  clients: ReadonlyMap<number, readonly Struct[]>,
): Iterable<Turn> {
  const next = new Map<number, number>()
  const reached = new Map<number, number>()
  const known = (client: number): number => reached.get(client) ?? Y.getState(doc.store, client)
  const take = (client: number): Struct | undefined => {
    const index = next.get(client) ?? 0
    const struct = clients.get(client)?.[index]
    if (struct) next.set(client, index + 1)
    return struct
  }
  /** The client whose words it lacks, if it lacks any. */
  const lacks = (struct: Struct): number | undefined => {
    if (!(struct instanceof Y.Item)) return undefined
    const rests = [struct.origin, struct.rightOrigin, struct.parent]
    for (const id of rests) if (id instanceof Y.ID && id.clock >= known(id.client)) return id.client
    return undefined
  }
  const left = [...clients.keys()].sort((a, b) => a - b)
  const waiting: Struct[] = []
  for (;;) {
    const highest = left[left.length - 1]
    if (waiting.length === 0 && highest === undefined) return
    const struct = waiting.pop() ?? (highest === undefined ? undefined : take(highest))
    if (!struct) {
      left.pop()
      continue
    }
    const { client, clock } = struct.id
    const state = known(client)
    if (clock > state) throw new Gap()
    const lacking = lacks(struct)
    if (lacking === undefined) {
      yield { struct, known: state }
      reached.set(client, Math.max(state, clock + struct.length))
      continue
    }
    const before = lacking === client ? undefined : take(lacking)
    if (!before) throw new Gap()
    // What was fetched is looked at first: it may lack something itself.
    waiting.push(struct, before)
  }
}
