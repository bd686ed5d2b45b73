/**
 * What is drawn on whole blocks, given to the editor so that it asks little: a block's own words are looked for among all that is
 * drawn, for each block anew, which among hundreds is more work than drawing them. Where all that is drawn is on whole blocks,
 * nothing of it is within one.
 */
import { DecorationSet } from '@tiptap/pm/view'

const given = new WeakMap<DecorationSet, DecorationSet>()

/** The same set, for one that holds nothing but what is drawn on whole blocks; the very same object for the same set. */
export const wholeBlocks = (set: DecorationSet): DecorationSet => {
  if (set === DecorationSet.empty) return set
  const known = given.get(set)
  if (known) return known
  const quick = Object.create(set, {
    forChild: { value: () => DecorationSet.empty },
  }) as DecorationSet
  given.set(set, quick)
  return quick
}
