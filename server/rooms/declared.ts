/**
 * What an editor said of the words that it carried (`shared/text/carried.ts`), held against the document. A saying that
 * does not fit is left out: it would put words into another's mouth. Reads only.
 */
import * as Y from 'yjs'
import { carriedName, decodeCarried, type Carried } from '../../shared/text/carried.ts'
import type { Pair } from './carried.ts'
import { key, type Change, type Declared } from './change.ts'
import { isDead, itemsIn, structAt } from './cells.ts'
import type { SeatId } from '../../shared/ids.ts'
import type { CharacterId, IdSet } from './lineage.ts'
import { limits } from './limits.ts'
import type { TextLog } from './text-log.ts'

/** Without it, a document that was only told of the root does not know what it holds. */
export const openSayings = (doc: Y.Doc): Y.Array<unknown> => doc.getArray(carriedName)

/** What the update brought. Looked up by its ids: those of earlier updates still stand before it in the list, taken out. */
const sayingsAmong = (doc: Y.Doc, inserted: IdSet): readonly Y.Item[] => {
  const sayings = openSayings(doc)
  return [...itemsIn(doc, inserted)].filter((item) => item.parent === sayings && !item.deleted)
}

/** They have been read, and go to nobody. */
export const takeSayings = (doc: Y.Doc, inserted: IdSet): void =>
  doc.transact((transaction) => {
    for (const item of sayingsAmong(doc, inserted)) item.delete(transaction)
  })

/** What listening to these items counts, in the steps of `effort.ts`: by how often they begin anew, and by letters. */
export const stepsOfSayings = (items: readonly Y.Item[]): number => {
  let [stretches, letters] = [0, 0]
  for (const [, [, , length]] of items.flatMap(carriedBy)) {
    stretches += 1
    letters += length
  }
  return (
    Math.min(stretches, limits.carriedStretches) * limits.stepsPerStretch +
    Math.ceil(Math.min(letters, limits.carriedLetters) / limits.lettersPerStep)
  )
}

type Declaration = Pick<Change, 'inserted' | 'own'> & {
  readonly seat: SeatId
  /** Whether words under this client id are the author's own. */
  readonly isOwn: (client: number) => boolean
}

export const declaredIn = (
  { doc, index, lineage }: Pick<TextLog, 'doc' | 'index' | 'lineage'>,
  { inserted, own, seat, isOwn }: Declaration,
): Declared => {
  const end = (id: CharacterId): CharacterId => lineage.end(id)
  const deletedBySeat = (id: CharacterId): boolean => index.deleterOf(...id) === seat
  /** What is undone: the author's seat deleted it, or it stands elsewhere anyway. */
  const mayRestore = (id: CharacterId): boolean =>
    !isDead(doc, end(id)) || deletedBySeat(id) || deletedBySeat(end(id))
  /** By where the words are now: what was carried on before it was ever sent is one way, from its first place to its last. */
  const ways = new Map<string, Pair>()
  const passed = new Set<string>()
  /** Where the words of a place come from that was left again: undoing brings them back from it. */
  const origins = new Map<string, CharacterId>()
  /** Letters of places passed on such a way, which the document does not have. */
  const passing = new Map<string, string>()
  const accept = (from: CharacterId, to: CharacterId): void => {
    if (!inserted.has(to) || ways.has(key(to)) || !(own.has(from) || mayRestore(from))) return
    const [was, is] = [letterAt(doc, from) ?? passing.get(key(from)), letterAt(doc, to)]
    if (was === undefined ? !isOwn(from[0]) : is !== undefined && is !== was) return
    if (was !== undefined) passing.set(key(to), was)
    const origin = origins.get(key(from)) ?? from
    origins.set(key(to), origin)
    if (inserted.has(from)) passed.add(key(from))
    ways.delete(key(from))
    ways.set(key(to), [origin, to])
  }
  // A letter goes to one place, of which something is said once: whoever says more is not listened to any further.
  let left = Math.min(limits.carriedLetters, lettersOf(inserted))
  const said = sayingsAmong(doc, inserted).flatMap(carriedBy).slice(0, limits.carriedStretches)
  for (const [from, to] of said)
    for (const [client, clock, length] of inserted.within(to)) {
      const first = from[1] + clock - to[1]
      for (let offset = 0; offset < length && left > 0; offset += 1, left -= 1)
        accept([from[0], first + offset], [client, clock + offset])
    }
  const pairs = standing(doc, [...ways.values()], end)
  // A second way of the same words that ended in a block which had gone: they are not missing there, they stand elsewhere.
  const kept = new Set(pairs)
  for (const way of ways.values()) if (!kept.has(way)) passed.add(key(way[1]))
  return { pairs, passed }
}

/** Carried, taken back and written anew by one who did all that offline: where the words stand is where they went. */
const standing = (
  doc: Y.Doc,
  ways: readonly Pair[],
  end: (id: CharacterId) => CharacterId,
): readonly Pair[] => {
  const stands = new Set(ways.flatMap(([from, to]) => (isDead(doc, to) ? [] : [key(end(from))])))
  return ways.filter(([from, to]) => !isDead(doc, to) || !stands.has(key(end(from))))
}

const carriedBy = ({ content }: Y.Item): Carried =>
  content instanceof Y.ContentAny ? content.arr.flatMap((value) => decodeCarried(value) ?? []) : []

const lettersOf = (ids: IdSet): number => {
  let sum = 0
  for (const [, , length] of ids.ranges()) sum += length
  return sum
}

const letterAt = (doc: Y.Doc, id: CharacterId): string | undefined => {
  const item = structAt(doc, id)
  return item instanceof Y.Item && item.content instanceof Y.ContentString
    ? item.content.str.charAt(id[1] - item.id.clock)
    : undefined
}
