/**
 * What an editor said of the words that it carried (`shared/text/carried.ts`), held against the document. A saying that
 * does not fit is left out: it would put words into another's mouth. Reads only.
 */
import * as Y from 'yjs'
import { carriedName, decodeCarried } from '../../shared/text/carried.ts'
import type { Pair } from './carried.ts'
import { key, type Change, type Declared } from './change.ts'
import { isDead, structAt } from './cells.ts'
import type { SeatId } from '../../shared/ids.ts'
import type { CharacterId } from './lineage.ts'
import type { TextLog } from './text-log.ts'

/** What stands under the root of sayings now: what the update before us brought. */
export const sayingsIn = (doc: Y.Doc): readonly unknown[] => doc.getArray(carriedName).toArray()

/** They have been read, and go to nobody. */
export const takeSayings = (doc: Y.Doc): void => {
  const sayings = doc.getArray(carriedName)
  sayings.delete(0, sayings.length)
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
  /** Letters of places passed on such a way, which the document does not have. */
  const passing = new Map<string, string>()
  const accept = (from: CharacterId, to: CharacterId): void => {
    if (!inserted.has(to) || ways.has(key(to)) || !(own.has(from) || mayRestore(from))) return
    const [was, is] = [letterAt(doc, from) ?? passing.get(key(from)), letterAt(doc, to)]
    if (was === undefined ? !isOwn(from[0]) : is !== undefined && is !== was) return
    if (was !== undefined) passing.set(key(to), was)
    const origin = ways.get(key(from))?.[0] ?? from
    if (inserted.has(from)) passed.add(key(from))
    ways.delete(key(from))
    ways.set(key(to), [origin, to])
  }
  for (const saying of sayingsIn(doc))
    for (const [from, to] of decodeCarried(saying) ?? [])
      for (let offset = 0; offset < from[2]; offset += 1)
        accept([from[0], from[1] + offset], [to[0], to[1] + offset])
  return { pairs: standing(doc, [...ways.values()], end), passed }
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

const letterAt = (doc: Y.Doc, id: CharacterId): string | undefined => {
  const item = structAt(doc, id)
  return item instanceof Y.Item && item.content instanceof Y.ContentString
    ? item.content.str.charAt(id[1] - item.id.clock)
    : undefined
}
