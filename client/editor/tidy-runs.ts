/**
 * Makes a redline readable where its letters are ambiguous. Our own editor writes what is typed where it is typed; a
 * program that compares texts, and the settling of a proposal, may write "France " before "routes" as the letters around an
 * "r" that stood there already. The words are the same, and so is their author, but the redline would show shreds. Where
 * the same words can be read as one insertion, they are. Knows only runs.
 */
import type { SeatId } from '../../shared/ids.ts'
import type { Mark } from '../../shared/text/schema.ts'

export type ChangedRun = {
  readonly text: string
  readonly change: 'same' | 'inserted' | 'deleted'
  readonly seat?: SeatId
  readonly marks?: readonly Mark[]
}

const marksOf = (run: ChangedRun): string => (run.marks ?? []).map(({ type }) => type).join(' ')

const alike = (a: ChangedRun, b: ChangedRun): boolean => a.seat === b.seat && marksOf(a) === marksOf(b)

/** Inserted, then words that stood, then inserted by the same seat and ending in those words: one insertion before them. */
const slides = (before: ChangedRun, between: ChangedRun, after: ChangedRun): boolean =>
  before.change === 'inserted' &&
  between.change === 'same' &&
  after.change === 'inserted' &&
  alike(before, after) &&
  marksOf(between) === marksOf(before) &&
  after.text.endsWith(between.text)

/** The same text, run for run in the same order of letters; only what counts as inserted may shift. */
export const tidyRuns = <Run extends ChangedRun>(runs: readonly Run[]): readonly Run[] => {
  const tidy: Run[] = []
  for (const run of runs) {
    let next = run
    for (;;) {
      const between = tidy.at(-1)
      const before = tidy.at(-2)
      if (!between || !before || !slides(before, between, next)) break
      tidy.splice(-2)
      const whole = before.text + between.text + next.text
      const standing = whole.slice(whole.length - between.text.length)
      const inserted = { ...before, text: whole.slice(0, whole.length - between.text.length) }
      tidy.push(inserted)
      next = { ...between, text: standing }
    }
    const last = tidy.at(-1)
    if (last && last.change === next.change && alike(last, next))
      tidy[tidy.length - 1] = { ...last, text: last.text + next.text }
    else tidy.push(next)
  }
  return tidy
}
