/** What an invitation's link is for: the seat, in which function, by whom, until when, and what comes next. Uses nothing up. */
import type { ReactNode } from 'react'
import type { InvitedView } from '../../shared/protocol/http.ts'
import { Moment } from '../ui/index.ts'
import { seatName, useLanguage, useWords } from '../words/index.ts'

export const Invited = ({ invited }: { readonly invited: InvitedView }): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const { name, seats, by, expiresAt, known, zone } = invited
  const nameOf = (seat: string): string => seatName(words, code, known, seat)
  const all = new Intl.ListFormat(code, { type: 'conjunction' }).format(
    seats.map(({ seat, capacity }) => seatName(words, code, known, seat, capacity)),
  )
  return (
    <div className="stack stack-tight">
      <p className="door-invited">{words('invited.seat', { seat: all })}</p>
      <p>{words('invited.as', { name })}</p>
      {by !== undefined && <p>{words('invited.by', { seat: nameOf(by) })}</p>}
      {expiresAt !== undefined && (
        <p>
          {words('invitation.until')} <Moment at={expiresAt} zone={zone} />
        </p>
      )}
      <p className="quiet">{words('invited.next')}</p>
    </div>
  )
}
