/**
 * What a change of the editor means block by block: which block goes on as which, and where each of its letters was
 * before. Pure, on ProseMirror's documents; `write.ts` does it in Yjs.
 *
 * A block goes on under its identity, whatever was cut from it or joined to it; the letters of all others it holds were
 * carried there. Nothing is guessed from words, but for a block or a selection that was taken out whole and put back
 * whole by one act, which ProseMirror's steps describe as a deletion and an insertion.
 */
import type { Mapping } from '@tiptap/pm/transform'
import type { Node } from '@tiptap/pm/model'
import { retained, type Segment } from './retained.ts'

/** Where a letter was before: block (by index in the old document) and offset in it. */
type Was = { readonly block: number; readonly offset: number; readonly stays: boolean }

export type BlockPlan = {
  readonly node: Node
  /** The old block this one goes on as; a new element is made if there is none. */
  readonly goesOnAs: number | undefined
  /** For each letter where it was; undefined if it was typed. `stays` if it need not be written anew. */
  readonly letters: readonly (Was | undefined)[]
}

export type Plan = {
  /** Old blocks `from`…`to` (exclusive) become these. */
  readonly from: number
  readonly to: number
  readonly blocks: readonly BlockPlan[]
}

export type Edit = {
  readonly before: Node
  readonly after: Node
  readonly mapping: Pick<Mapping, 'maps'>
  /** Words were dragged from one place to another. */
  readonly dragged: boolean
}

type Place = { readonly node: Node; readonly index: number; readonly start: number }

export const planOf = (edit: Edit): Plan | undefined => {
  const region = regionOf(edit)
  if (!region) return undefined
  const { from, old, now } = region
  const segments = retained(edit.mapping, edit.before.content.size)
  const onward = matchBlocks(old, now, segments)
  const was = now.map((place) => lettersOf(place, old, segments))
  recognise(old, now, was, edit.dragged)
  const blocks = now.map(({ node }, index): BlockPlan => {
    const goesOnAs = onward[index]
    return {
      node,
      goesOnAs,
      letters: (was[index] ?? []).map((letter) =>
        letter ? { ...letter, stays: letter.stays && letter.block === goesOnAs } : undefined,
      ),
    }
  })
  return { from, to: from + old.length, blocks }
}

/** The blocks that are not the very same at the beginning and the end. */
const regionOf = ({
  before,
  after,
}: Edit):
  | { readonly from: number; readonly old: readonly Place[]; readonly now: readonly Place[] }
  | undefined => {
  if (before === after) return undefined
  const shorter = Math.min(before.childCount, after.childCount)
  let from = 0
  while (from < shorter && before.child(from) === after.child(from)) from += 1
  let end = 0
  while (
    end < shorter - from &&
    before.child(before.childCount - 1 - end) === after.child(after.childCount - 1 - end)
  )
    end += 1
  const [old, now] = [placesOf(before, from, end), placesOf(after, from, end)]
  return old.length + now.length === 0 ? undefined : { from, old, now }
}

const placesOf = (doc: Node, from: number, end: number): readonly Place[] => {
  const places: Place[] = []
  doc.forEach((node, start, index) => {
    if (index >= from && index < doc.childCount - end) places.push({ node, index, start })
  })
  return places
}

const idOf = (node: Node): string | null => (node.attrs['id'] as string | null) ?? null

/** Of each new block the old one it goes on as, in an order that Yjs can keep: it cannot move. */
const matchBlocks = (
  old: readonly Place[],
  now: readonly Place[],
  segments: readonly Segment[],
): readonly (number | undefined)[] => {
  const byId = new Map<string, Place[]>()
  for (const place of old) {
    const id = idOf(place.node)
    if (id !== null) byId.set(id, [...(byId.get(id) ?? []), place])
  }
  const named = new Set(now.map(({ node }) => idOf(node)))
  const openers = openersOf(old, segments)
  const taken = new Set<number>()
  const found = now.map((): number | undefined => undefined)
  const claim = (at: number, place: Place, candidate: Place | undefined): void => {
    if (!candidate || taken.has(candidate.index) || candidate.node.type !== place.node.type) return
    found[at] = candidate.index
    taken.add(candidate.index)
  }
  const sameId = ({ node }: Place): readonly Place[] => byId.get(idOf(node) ?? '') ?? []
  // Of several with one identity, which can come together for a moment, each goes on as itself.
  now.forEach((place, at) =>
    claim(
      at,
      place,
      sameId(place).find((candidate) => candidate === openers.get(place.start)),
    ),
  )
  now.forEach((place, at) => {
    if (found[at] === undefined)
      claim(
        at,
        place,
        sameId(place).find(({ index }) => !taken.has(index)),
      )
  })
  // A block that was given another identity is still the same block, unless its identity went elsewhere.
  now.forEach((place, at) => {
    const candidate = openers.get(place.start)
    const id = candidate && idOf(candidate.node)
    if (found[at] === undefined && (id === null || !named.has(id ?? null))) claim(at, place, candidate)
  })
  const stood = found.map((index, at) => openers.get(now[at]?.start ?? -1)?.index === index)
  return inOrder(found, stood)
}

/** The old blocks whose beginning stayed, by where it is now. */
const openersOf = (old: readonly Place[], segments: readonly Segment[]): ReadonlyMap<number, Place> => {
  const openers = new Map<number, Place>()
  let at = 0
  for (const place of old) {
    for (
      let segment = segments[at];
      segment && segment.old + segment.length <= place.start;
      segment = segments[at]
    )
      at += 1
    const segment = segments[at]
    if (segment && segment.old <= place.start) openers.set(segment.now + place.start - segment.old, place)
  }
  return openers
}

/** The heaviest increasing choice: a block that stood where it was outweighs one that was taken up and put down. */
const inOrder = (
  candidates: readonly (number | undefined)[],
  stood: readonly boolean[],
): readonly (number | undefined)[] => {
  const best: { weight: number; before: number }[] = []
  let last = -1
  candidates.forEach((index, at) => {
    const entry = { weight: 0, before: -1 }
    best.push(entry)
    if (index === undefined) return
    const own = stood[at] ? 1000 : 1
    entry.weight = own
    // Long runs of blocks that all stood are the common case; the choice is then plain.
    for (let earlier = at - 1; earlier >= 0; earlier -= 1) {
      const other = candidates[earlier]
      const weight = best[earlier]?.weight ?? 0
      if (other !== undefined && other < index && weight + own > entry.weight) {
        entry.weight = weight + own
        entry.before = earlier
        if (earlier === last) break
      }
    }
    if (last === -1 || entry.weight >= (best[last]?.weight ?? 0)) last = at
  })
  const chosen = new Set<number>()
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) chosen.add(at)
  return candidates.map((index, at) => (chosen.has(at) ? index : undefined))
}

type Letter = { readonly block: number; readonly offset: number; readonly stays: boolean }

const lettersOf = (
  { node, start }: Place,
  old: readonly Place[],
  segments: readonly Segment[],
): (Letter | undefined)[] => {
  const letters: (Letter | undefined)[] = Array.from({ length: node.content.size }, () => undefined)
  const [from, to] = [start + 1, start + 1 + node.content.size]
  for (const segment of segments) {
    const [first, end] = [Math.max(from, segment.now), Math.min(to, segment.now + segment.length)]
    for (let at = first; at < end; at += 1) {
      const before = segment.old + at - segment.now
      const place = placeAt(old, before)
      if (place) letters[at - from] = { block: place.index, offset: before - place.start - 1, stays: true }
    }
  }
  return letters
}

/** The block a position lies in. */
const placeAt = (places: readonly Place[], position: number): Place | undefined => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle]?.start ?? Infinity) < position) low = middle + 1
    else high = middle
  }
  const place = places[low - 1]
  return place && position <= place.start + place.node.content.size ? place : undefined
}

/** What ProseMirror took out and put in: a block under its identity, or words that were dragged. */
const recognise = (
  old: readonly Place[],
  now: readonly Place[],
  was: (Letter | undefined)[][],
  dragged: boolean,
): void => {
  const stayed = new Map(old.map(({ index }) => [index, new Set<number>()] as const))
  for (const letters of was)
    for (const letter of letters) if (letter) stayed.get(letter.block)?.add(letter.offset)
  const wentWhole = old.filter(({ node, index }) => node.content.size > 0 && stayed.get(index)?.size === 0)
  /** Under its identity; or as the very same content, if it was given another since. */
  const before = ({ node }: Place): Place | undefined =>
    wentWhole.find((place) => isVerySame(place.node, node)) ??
    wentWhole.find((place) => idOf(place.node) !== null && idOf(place.node) === idOf(node))
  now.forEach((place, at) => {
    const letters = was[at] ?? []
    const found = letters.some((letter) => letter !== undefined) ? undefined : before(place)
    if (!found) return
    const [text, words] = [found.node.textContent, place.node.textContent]
    const [head, tail] = common(text, words)
    const keep = (offset: number, from: number): void => {
      letters[offset] = { block: found.index, offset: from, stays: true }
      stayed.get(found.index)?.add(from)
    }
    for (let offset = 0; offset < head; offset += 1) keep(offset, offset)
    for (let back = 1; back <= tail; back += 1) keep(words.length - back, text.length - back)
  })
  if (dragged) follow(old, now, was, stayed)
}

/** Not only equal: put down as it was taken up. */
const isVerySame = (a: Node, b: Node): boolean =>
  a.childCount === b.childCount && a.children.every((child, index) => child === b.child(index))

const common = (a: string, b: string): readonly [head: number, tail: number] => {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return [head, tail]
}

/** Dragged words are one stretch that went and one that came, letter for letter the same. */
const follow = (
  old: readonly Place[],
  now: readonly Place[],
  was: (Letter | undefined)[][],
  stayed: ReadonlyMap<number, ReadonlySet<number>>,
): void => {
  const gone = old.flatMap(({ node, index }) =>
    node.textContent
      .split('')
      .map((unit, offset) => ({ unit, block: index, offset }))
      .filter(({ offset }) => !stayed.get(index)?.has(offset)),
  )
  const came = now.flatMap(({ node }, at) =>
    node.textContent
      .split('')
      .map((unit, offset) => ({ unit, at, offset }))
      .filter(({ offset }) => was[at]?.[offset] === undefined),
  )
  if (gone.length !== came.length || gone.some(({ unit }, index) => unit !== came[index]?.unit)) return
  came.forEach(({ at, offset }, index) => {
    const from = gone[index]
    const letters = was[at]
    if (from && letters) letters[offset] = { block: from.block, offset: from.offset, stays: false }
  })
}
