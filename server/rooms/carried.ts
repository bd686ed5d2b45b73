/**
 * Which words an update only carried from one place to another. The editor binding deletes and writes them again, so
 * this compares what was deleted with what was written: long runs first, cut to whole words, then what is left between.
 *
 * Knows no Yjs. Wrong guesses cost: too few, and words stand twice; too many, and typed words follow another's.
 */
import type { CharacterId } from './lineage.ts'

export type Words = {
  readonly ids: readonly CharacterId[]
  readonly text: string
  readonly paragraph: string
  /** The words' block was itself deleted, or written, by this update: a sign of a structural act. */
  readonly structural: boolean
}

export type Pair = readonly [from: CharacterId, to: CharacterId]

type Match = {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly place: number
  readonly length: number
}

/** Shortest run taken as carried on its own; shorter ones must be the whole of what was deleted or written. */
const shortest = 4
/** A run this long is carried even between blocks that both stay. */
const certain = 24
/** An edge within a word is believed only of a run this long, and only where the deleted or written words end there. */
const strong = 8
/** Places looked at for each four letters; texts repeat themselves. */
const mostPlaces = 48

export const carried = (from: readonly Words[], to: readonly Words[]): readonly Pair[] => {
  if (from.length === 0 || to.length === 0) return []
  const taken = {
    from: from.map(({ text }) => new Uint8Array(text.length)),
    to: to.map(({ text }) => new Uint8Array(text.length)),
  }
  const accepted: Match[] = []
  const accept = (match: Match): void => {
    taken.from[match.from]?.fill(1, match.start, match.start + match.length)
    taken.to[match.to]?.fill(1, match.place, match.place + match.length)
    accepted.push(match)
  }
  for (const match of wholes(from, to)) if (isFree(taken, match)) accept(match)
  const found = runs(from, to).sort((a, b) => score(from, to, b) - score(from, to, a))
  while (found.length > 0) {
    const match = found.shift()
    const free = match && freePart(taken, match)
    if (!match || !free) continue
    if (free.length === match.length) accept(free)
    else {
      const cut = toWords(from, to, free)
      if (cut) found.splice(rank(from, to, found, cut), 0, cut)
    }
  }
  for (const match of between(from, to, accepted)) if (isFree(taken, match)) accept(match)
  return accepted.flatMap((match) => pairsOf(from, to, match))
}

type Taken = { readonly from: readonly Uint8Array[]; readonly to: readonly Uint8Array[] }

/** Deleted words that were written again whole, the same paragraph's first. */
const wholes = (from: readonly Words[], to: readonly Words[]): readonly Match[] => {
  const matches: Match[] = []
  from.forEach((deleted, index) => {
    const { length } = deleted.text
    if (length === 0) return
    to.forEach((written, target) => {
      const same =
        written.text === deleted.text && (length >= shortest || deleted.structural || written.structural)
      const edge = deleted.structural || written.structural ? edgeOf(deleted.text, written.text) : undefined
      if (same) matches.push({ from: index, to: target, start: 0, place: 0, length })
      else if (edge !== undefined) matches.push({ from: index, to: target, start: 0, place: edge, length })
    })
  })
  const rankOf = (match: Match): number =>
    (from[match.from]?.paragraph === to[match.to]?.paragraph ? 1e6 : 0) +
    (to[match.to]?.text.length === match.length ? 1e5 : 0) +
    match.length
  return matches.sort((a, b) => rankOf(b) - rankOf(a))
}

/** Where `part` begins or ends `whole`, bounded by the edge of a word. */
const edgeOf = (part: string, whole: string): number | undefined => {
  if (part.length >= whole.length) return undefined
  if (whole.startsWith(part) && isEdge(whole, part.length)) return 0
  const place = whole.length - part.length
  return whole.endsWith(part) && isEdge(whole, place) ? place : undefined
}

const runs = (from: readonly Words[], to: readonly Words[]): Match[] => {
  const places = new Map<string, (readonly [index: number, start: number])[]>()
  from.forEach(({ text }, index) => {
    for (let start = 0; start + shortest <= text.length; start += 1) {
      const gram = text.slice(start, start + shortest)
      const known = places.get(gram)
      if (!known) places.set(gram, [[index, start]])
      else if (known.length < mostPlaces) known.push([index, start])
    }
  })
  const found: Match[] = []
  to.forEach(({ text }, target) => {
    for (let place = 0; place + shortest <= text.length; place += 1)
      for (const [index, start] of places.get(text.slice(place, place + shortest)) ?? []) {
        const deleted = from[index]?.text ?? ''
        // Within a longer run that began earlier.
        if (start > 0 && place > 0 && deleted[start - 1] === text[place - 1]) continue
        let length = shortest
        while (start + length < deleted.length && deleted[start + length] === text[place + length])
          length += 1
        const cut = toWords(from, to, { from: index, to: target, start, place, length })
        if (cut) found.push(cut)
      }
  })
  return found
}

/** Cuts a run to whole words: `newword` was not carried from `oldword`. */
const toWords = (from: readonly Words[], to: readonly Words[], match: Match): Match | undefined => {
  const deleted = from[match.from]
  const written = to[match.to]
  if (!deleted || !written) return undefined
  let { start, place, length } = match
  const long = length >= strong
  const fits = (a: number, b: number): boolean => {
    const edges = [isEdge(deleted.text, a), isEdge(written.text, b)]
    const hard = [a === 0 || a === deleted.text.length, b === 0 || b === written.text.length]
    return (edges[0] === true && edges[1] === true) || (long && hard.includes(true))
  }
  while (length > 0 && !fits(start, place)) {
    start += 1
    place += 1
    length -= 1
  }
  while (length > 0 && !fits(start + length, place + length)) length -= 1
  if (length < shortest) return undefined
  const likely = deleted.structural || written.structural || length >= certain
  return likely || deleted.paragraph === written.paragraph ? { ...match, start, place, length } : undefined
}

const isEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !isLetter(text.charAt(at - 1)) || !isLetter(text.charAt(at))

const isLetter = (unit: string): boolean => /[\p{L}\p{N}\p{M}_\ud800-\udfff]/u.test(unit)

const score = (from: readonly Words[], to: readonly Words[], match: Match): number =>
  match.length * (from[match.from]?.paragraph === to[match.to]?.paragraph ? 1.5 : 1)

/** Where in the falling order of scores a match belongs. */
const rank = (
  from: readonly Words[],
  to: readonly Words[],
  found: readonly Match[],
  match: Match,
): number => {
  const own = score(from, to, match)
  const index = found.findIndex((other) => score(from, to, other) < own)
  return index === -1 ? found.length : index
}

const isTaken = (taken: Taken, match: Match, offset: number): boolean =>
  taken.from[match.from]?.[match.start + offset] === 1 || taken.to[match.to]?.[match.place + offset] === 1

const isFree = (taken: Taken, match: Match): boolean => {
  for (let offset = 0; offset < match.length; offset += 1) if (isTaken(taken, match, offset)) return false
  return true
}

/** The longest part that no better match has taken. */
const freePart = (taken: Taken, match: Match): Match | undefined => {
  let best = { offset: 0, length: 0 }
  let offset = 0
  while (offset < match.length) {
    let length = 0
    while (offset + length < match.length && !isTaken(taken, match, offset + length)) length += 1
    if (length > best.length) best = { offset, length }
    offset += length + 1
  }
  if (best.length === 0) return undefined
  return { ...match, start: match.start + best.offset, place: match.place + best.offset, length: best.length }
}

/**
 * Between two runs carried together: letters typed into, or taken out of, what lay between. Words that were replaced by
 * others share letters only by chance and are left alone.
 */
const between = (
  from: readonly Words[],
  to: readonly Words[],
  accepted: readonly Match[],
): readonly Match[] => {
  const matches: Match[] = []
  const ordered = [...accepted].sort((a, b) => a.from - b.from || a.to - b.to || a.start - b.start)
  ordered.forEach((match, index) => {
    const next = ordered[index + 1]
    const deleted = from[match.from]?.text ?? ''
    const written = to[match.to]?.text ?? ''
    const together =
      next && next.from === match.from && next.to === match.to && next.place >= match.place + match.length
    const gap = {
      start: match.start + match.length,
      end: together ? next.start : deleted.length,
      place: match.place + match.length,
      until: together ? next.place : written.length,
    }
    const was = deleted.slice(gap.start, gap.end)
    const is = written.slice(gap.place, gap.until)
    const head = commonStart(was, is)
    const tail = together ? commonEnd(was.slice(head), is.slice(head)) : 0
    const wholly = head + tail === was.length || (together && head + tail === is.length)
    if (!wholly) return
    const { from: source, to: target } = match
    if (head > 0) matches.push({ from: source, to: target, start: gap.start, place: gap.place, length: head })
    if (tail > 0)
      matches.push({ from: source, to: target, start: gap.end - tail, place: gap.until - tail, length: tail })
  })
  return matches
}

const commonStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

const commonEnd = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1
  return length
}

const pairsOf = (from: readonly Words[], to: readonly Words[], match: Match): readonly Pair[] => {
  const pairs: Pair[] = []
  for (let offset = 0; offset < match.length; offset += 1) {
    const was = from[match.from]?.ids[match.start + offset]
    const is = to[match.to]?.ids[match.place + offset]
    if (was && is) pairs.push([was, is])
  }
  return pairs
}
