/**
 * Which words of one delegation others have struck since the version, read from the redline. For telling their authors.
 * Knows only the redline.
 */
import type { ParagraphId, SeatId } from '../ids.ts'
import type { RedlineBlock } from './redline.ts'

export type Struck = { readonly paragraph: ParagraphId; readonly by: SeatId; readonly words: string }

/** In reading order. Words that one delegation struck beside one another are one. */
export const struckOf = (blocks: readonly RedlineBlock[], author: SeatId): readonly Struck[] => {
  const found: Struck[] = []
  for (const { id, runs } of blocks) {
    let open: Struck | undefined
    const close = (): void => {
      if (open && open.words.trim() !== '') found.push(open)
      open = undefined
    }
    for (const { change, seat, of, text } of runs) {
      if (change !== 'deleted' || of !== author || seat === undefined) close()
      else if (open?.by === seat) open = { ...open, words: open.words + text }
      else {
        close()
        open = { paragraph: id, by: seat, words: text }
      }
    }
    close()
  }
  return found
}
