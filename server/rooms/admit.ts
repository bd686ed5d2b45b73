/**
 * May these bytes be applied? Pure: decodes an update whole and holds it against the document before anything is changed.
 * A socket is closed only for what no honest editor produces; what honest ones can produce together is admitted and
 * repaired afterwards.
 *
 * What each place may hold is in `places.ts`.
 */
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { carriedName } from '../../shared/text/carried.ts'
import { stepsOfSayings } from './declared.ts'
import { Sketch, TooMuchWork, type Effort } from './effort.ts'
import { limits } from './limits.ts'
import { Gap, turnsOf, type Struct } from './order.ts'
import { placeRules, type Place, type RoomKind } from './places.ts'

export type Decoded = ReturnType<typeof Y.decodeUpdate>

type Ownership = 'own' | 'foreign' | 'other-seat' | 'unbound'

export type Verdict =
  | {
      readonly verdict: 'admitted'
      readonly decoded: Decoded
      readonly newClients: readonly number[]
      readonly effective: boolean
      readonly effort: Effort
    }
  /** It rests on structs that are not here: ask for everything again. */
  | { readonly verdict: 'gap' }
  /** Honest, but not to be applied: it becomes a draft. */
  | {
      readonly verdict: 'declined'
      readonly code: 'WordsDiffer' | 'TextTooLong' | 'UpdateTooLarge' | 'OtherSeat'
    }
  /** `costly`: whoever sent it is kept out for a while, or would send it again and again. */
  | { readonly verdict: 'poisoned'; readonly why: string; readonly costly?: true }

export type Admission = {
  readonly doc: Y.Doc
  readonly kind: RoomKind
  readonly update: Uint8Array
  /** Answer to our SyncStep1: all that a client has from long work offline, with its whole delete set. */
  readonly whole: boolean
  readonly ownership: (client: number) => Ownership
  /** Bytes of the text so far. */
  readonly size: number
  /** New client ids this connection may still bring. */
  readonly clientsLeft: number
  /** Steps that finding the places of its items may take; the limit of one update where nothing else is said. */
  readonly stepsLeft?: number
}

class Poison extends Error {}

export const admit = (admission: Admission): Verdict => {
  const most = admission.whole ? limits.frameBytes : limits.updateBytes
  if (admission.update.byteLength > most) return { verdict: 'declined', code: 'UpdateTooLarge' }
  const decoded = decode(admission.update)
  if (!decoded) return { verdict: 'poisoned', why: 'not an update' }
  try {
    return judge(admission, decoded)
  } catch (error) {
    if (error instanceof Poison) return { verdict: 'poisoned', why: error.message }
    if (error instanceof Gap) return { verdict: 'gap' }
    if (error instanceof TooMuchWork)
      return { verdict: 'poisoned', why: 'more work than words', costly: true }
    // Values nested so deeply that looking at them overflows the stack.
    if (error instanceof RangeError) return { verdict: 'poisoned', why: 'nested too deeply' }
    throw error
  }
}

const decode = (update: Uint8Array): Decoded | undefined => {
  try {
    return Y.decodeUpdate(update)
  } catch {
    return undefined
  }
}

const judge = (admission: Admission, decoded: Decoded): Verdict => {
  const { doc } = admission
  if (decoded.structs.length > limits.structs) {
    return admission.whole ? { verdict: 'declined', code: 'UpdateTooLarge' } : poison('too many structs')
  }
  const clients = byClient(decoded.structs)
  // Taken in, the second list of a client would replace the first, whose words would be missing.
  if (listsIn(admission.update) !== clients.size) poison('a client listed twice')
  const newClients: number[] = []
  let fresh = 0
  for (const [client, structs] of clients) {
    const end = endOf(structs)
    const known = stateOf(doc, client)
    if (end <= known) {
      if (!sameWords(doc, structs)) return { verdict: 'declined', code: 'WordsDiffer' }
      continue
    }
    const ownership = admission.ownership(client)
    if (ownership === 'foreign') return poison('words under the id of another')
    if (ownership === 'other-seat') return { verdict: 'declined', code: 'OtherSeat' }
    if (ownership === 'unbound') newClients.push(client)
    if (!sameWords(doc, structs)) return { verdict: 'declined', code: 'WordsDiffer' }
    fresh += end - known
  }
  if (newClients.length > admission.clientsLeft) return poison('too many client ids')
  const effort = checkOrder(admission, clients)
  checkDeletes(admission, decoded, clients)
  if (fresh > 0 && admission.size + admission.update.byteLength > limits.textBytes)
    return { verdict: 'declined', code: 'TextTooLong' }
  return {
    verdict: 'admitted',
    decoded,
    newClients,
    effective: fresh > 0 || decoded.ds.clients.size > 0,
    effort,
  }
}

/** How many lists of structs an update says it has: one for each client. */
const listsIn = (update: Uint8Array): number => decoding.readVarUint(decoding.createDecoder(update))

const poison = (why: string): never => {
  throw new Poison(why)
}

const stateOf = (doc: Y.Doc, client: number): number => Y.getState(doc.store, client)

const endOf = (structs: readonly Struct[]): number => {
  const last = structs[structs.length - 1]
  return last ? last.id.clock + last.length : 0
}

/** Structs of each client, one after another without a hole, within all bounds. */
const byClient = (structs: readonly Struct[]): ReadonlyMap<number, readonly Struct[]> => {
  const clients = new Map<number, Struct[]>()
  let collected = 0
  for (const struct of structs) {
    const { client, clock } = struct.id
    if (!Number.isSafeInteger(client) || client < 0) poison('a client id out of bounds')
    if (!(struct.length > 0) || clock + struct.length > limits.clock) poison('a clock out of bounds')
    if (struct instanceof Y.Skip) throw new Gap()
    if (struct instanceof Y.GC || struct.content instanceof Y.ContentDeleted) collected += struct.length
    if (collected > limits.collectedLength) poison('too many collected characters')
    const list = clients.get(client)
    if (!list) clients.set(client, [struct])
    else {
      if (clock !== endOf(list)) poison('structs out of order')
      list.push(struct)
    }
  }
  return clients
}

/** What is sent again must say the same: two documents under one client id would diverge for ever. */
const sameWords = (doc: Y.Doc, structs: readonly Struct[]): boolean => {
  const [first] = structs
  if (!first) return true
  const held = doc.store.clients.get(first.id.client)
  if (!held) return true
  const known = stateOf(doc, first.id.client)
  for (const struct of structs) {
    if (struct.id.clock >= known) return true
    const end = Math.min(struct.id.clock + struct.length, known)
    for (let index = Y.findIndexSS(held, struct.id.clock); index < held.length; index += 1) {
      const other = held[index]
      if (!other || other.id.clock >= end) break
      if (
        !agree(
          struct,
          other,
          Math.max(struct.id.clock, other.id.clock),
          Math.min(end, other.id.clock + other.length),
        )
      )
        return false
    }
  }
  return true
}

const agree = (struct: Struct, held: Y.Item | Y.GC, from: number, to: number): boolean => {
  if (!(struct instanceof Y.Item) || !(held instanceof Y.Item)) return true
  const [sent, kept] = [struct.content, held.content]
  if (sent instanceof Y.ContentDeleted || kept instanceof Y.ContentDeleted) return true
  if (sent.constructor !== kept.constructor) return false
  if (sent instanceof Y.ContentString && kept instanceof Y.ContentString)
    return (
      sent.str.slice(from - struct.id.clock, to - struct.id.clock) ===
      kept.str.slice(from - held.id.clock, to - held.id.clock)
    )
  if (sent instanceof Y.ContentType && kept instanceof Y.ContentType)
    return sent.type.constructor === kept.type.constructor
  if (sent instanceof Y.ContentFormat && kept instanceof Y.ContentFormat) return sent.key === kept.key
  return true
}

/**
 * Goes through the structs in the order in which Yjs would take them in, so that each finds what it rests on: nothing
 * may be left waiting, and every item is judged by the place it will have.
 */
const checkOrder = (admission: Admission, clients: ReadonlyMap<number, readonly Struct[]>): Effort => {
  const { doc } = admission
  const rules = placeRules(admission.kind)
  const sketch = new Sketch(doc, Math.min(limits.stepsInUpdate, admission.stepsLeft ?? Infinity))
  const sayings: Y.Item[] = []
  const placed = new Map<number, { readonly struct: Y.Item; readonly place: Place }[]>()
  const itemOf = (id: Y.ID): { readonly struct: Y.Item; readonly place: Place } | undefined => {
    if (id.clock < stateOf(doc, id.client)) {
      const struct = Y.getItem(doc.store, id) as Y.Item | Y.GC
      return struct instanceof Y.Item ? { struct, place: rules.placeIn(struct) } : undefined
    }
    const list = placed.get(id.client) ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((list[middle]?.struct.id.clock ?? Infinity) <= id.clock) low = middle + 1
      else high = middle
    }
    const found = list[low - 1]
    return found && id.clock < found.struct.id.clock + found.struct.length ? found : undefined
  }
  const take = (item: Y.Item, state: number): void => {
    const place = placeOf(item, itemOf, (parent, under, key) => rules.under(parent, under, key))
    // Of a struct that is known in part, Yjs puts the rest behind that part, under whatever parent the struct names.
    const before = item.id.clock < state ? itemOf(Y.createID(item.id.client, state - 1)) : undefined
    if (before && before.place.in !== 'gone' && place.in !== 'gone' && !samePlace(before.place, place))
      poison('a struct that goes on in another place')
    const fault = rules.fault(item, place)
    if (fault) poison(fault)
    if (place.in !== 'gone') sketch.place(item, state)
    if (place.in === 'root' && place.name === carriedName) sayings.push(item)
    const list = placed.get(item.id.client)
    if (list) list.push({ struct: item, place })
    else placed.set(item.id.client, [{ struct: item, place }])
  }
  for (const { struct, known } of turnsOf(doc, clients))
    if (struct instanceof Y.Item && struct.id.clock + struct.length > known) take(struct, known)
  sketch.spend(stepsOfSayings(sayings))
  return sketch.effort
}

type Known = { readonly struct: Y.Item; readonly place: Place }

/** From its neighbours or its parent; `gone` if those were collected. */
const placeOf = (
  item: Y.Item,
  itemOf: (id: Y.ID) => Known | undefined,
  under: (parent: Y.Item, place: Place, key: string | null) => Place,
): Place => {
  // A decoded item names its root by a string.
  const parent: unknown = item.parent
  if (typeof parent === 'string') return { in: 'root', name: parent, key: item.parentSub }
  if (item.parent instanceof Y.ID) {
    const known = itemOf(item.parent)
    return known ? under(known.struct, known.place, item.parentSub) : { in: 'gone' }
  }
  const sides = [item.origin, item.rightOrigin].flatMap((id) =>
    id ? [itemOf(id)?.place ?? { in: 'gone' as const }] : [],
  )
  const [left, right] = sides
  if (!left) return poison('an item without a place')
  if (left.in === 'gone' || right?.in === 'gone') return { in: 'gone' }
  if (right && !samePlace(left, right)) return poison('an item between two places')
  return left
}

const samePlace = (a: Place, b: Place): boolean => {
  if (a.in === 'root' && b.in === 'root') return a.name === b.name && a.key === b.key
  if (a.in === 'type' && b.in === 'type')
    return a.parent.client === b.parent.client && a.parent.clock === b.parent.clock && a.key === b.key
  return false
}

/** Deletes only what is here or comes with it: ranges for unknown clients slow a room for ever. */
const checkDeletes = (
  { doc, whole }: Admission,
  { ds }: Decoded,
  clients: ReadonlyMap<number, readonly Struct[]>,
): void => {
  let ranges = 0
  for (const items of ds.clients.values()) ranges += items.length
  if (ranges > limits.deleteRanges + (whole ? structCount(doc) : 0)) poison('too many delete ranges')
  for (const [client, items] of ds.clients) {
    const known = Math.max(stateOf(doc, client), endOf(clients.get(client) ?? []))
    for (const { clock, len } of items) {
      if (!(len > 0) || clock < 0 || clock + len > limits.clock) poison('a delete range out of bounds')
      if (clock + len > known) throw new Gap()
    }
  }
}

const structCount = (doc: Y.Doc): number => {
  let count = 0
  for (const structs of doc.store.clients.values()) count += structs.length
  return count
}
