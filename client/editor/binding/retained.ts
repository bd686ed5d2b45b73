/**
 * What stays of a document when it is changed, exactly: which token of the new document is which of the old. ProseMirror's
 * steps say it; comparing letters would have to guess between identical neighbours. Knows no Yjs.
 */
import type { Mapping, StepMap } from '@tiptap/pm/transform'

/** Tokens from `old` on are now those from `now` on. */
export type Segment = { readonly old: number; readonly now: number; readonly length: number }

export const retained = (mapping: Pick<Mapping, 'maps'>, size: number): readonly Segment[] =>
  mapping.maps.reduce<readonly Segment[]>(through, [{ old: 0, now: 0, length: size }])

const through = (segments: readonly Segment[], map: StepMap): readonly Segment[] => {
  const cuts: { readonly from: number; readonly to: number; readonly shift: number }[] = []
  map.forEach((from, to, newFrom, newTo) => cuts.push({ from, to, shift: newTo - newFrom - (to - from) }))
  if (cuts.length === 0) return segments
  return segments.flatMap((segment) => cutOut(segment, cuts))
}

const cutOut = (
  { old, now, length }: Segment,
  cuts: readonly { readonly from: number; readonly to: number; readonly shift: number }[],
): readonly Segment[] => {
  const kept: Segment[] = []
  const end = now + length
  let at = now
  let shift = 0
  const keep = (until: number): void => {
    if (until > at) kept.push({ old: old + at - now, now: at + shift, length: until - at })
  }
  for (const cut of cuts) {
    if (cut.from >= end) break
    if (cut.from > at) {
      keep(cut.from)
      at = cut.from
    }
    at = Math.max(at, Math.min(end, cut.to))
    shift += cut.shift
  }
  keep(end)
  return kept
}
