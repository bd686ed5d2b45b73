/** Clearance on a delegation's own desk: what it says of its drafts among itself. Rules DSK. Knows none of the drafts' words. */
import { seatAudience } from '../audience.ts'
import { no, to, type Act, type CommandOf, type Decision } from './act.ts'
import type { DraftEventBody } from './event.ts'
import { own } from './lookup.ts'
import { deskKey } from './position-folds.ts'
import type { DeskNote } from './state.ts'

const ownDesk = (act: Act): ReturnType<typeof seatAudience> => seatAudience(act.seat.id, act.seat.renewed)

const noteOf = (act: Act, draft: string): DeskNote | undefined =>
  own(act.state.desk ?? {}, deskKey({ audience: ownDesk(act), draft }))

export const markDraft = (act: Act, { draft, mark, words }: CommandOf<'MarkDraft'>): Decision => {
  const said = noteOf(act, draft)?.mark
  if (said?.is === mark && said.words === words) return no('NothingChanged', 'DSK-2', { draft })
  return to(ownDesk(act), { type: 'DraftMarked', data: { draft, mark, words } })
}

export const remarkOnDraft = (act: Act, { draft, body }: CommandOf<'RemarkOnDraft'>): Decision =>
  to(ownDesk(act), { type: 'DraftRemarked', data: { draft, body } })

/** DSK-4: said in the seat's own chain alone; what is public names no draft. Nothing where nobody had said anything of it. */
export const tabledFrom = (act: Act, draft: string | undefined): Decision => {
  const mark = draft === undefined || act.via ? undefined : noteOf(act, draft)?.mark
  const tabled: readonly DraftEventBody[] =
    draft !== undefined && mark
      ? [{ type: 'DraftMarked', data: { draft, mark: 'tabled', words: mark.words } }]
      : []
  return to(ownDesk(act), ...tabled)
}
