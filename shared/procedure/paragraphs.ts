/** The words that an act is judged against: the working text for those who see it, else the latest version (VIS-7). */
import type { ParagraphId } from '../ids.ts'
import type { Block } from '../text/schema.ts'
import type { Act } from './act.ts'
import { textRights } from './standing.ts'

export const blockFor = (act: Act, paragraph: ParagraphId): Block | undefined => {
  const rights = textRights(act.state, {
    person: act.person,
    seat: act.seat.id,
    role: act.seat.role,
    capacity: act.capacity,
  })
  if (rights.see === 'versions' && act.text.issued) return act.text.issued(paragraph)
  return act.text.block(paragraph)
}
