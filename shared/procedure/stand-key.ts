/** Under which name it is kept where a seat stands on a paragraph, or on the whole. */
import type { ParagraphId, SeatId } from '../ids.ts'

export const standKey = (seat: SeatId, paragraph: ParagraphId | null): string => `${seat}/${paragraph ?? ''}`
