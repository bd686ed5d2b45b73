/** The sentence itself, from facts alone: see `in-the-way.tsx`. */
import type { ReactNode } from 'react'
import type { SeatId } from '../../shared/ids.ts'
import type { ReadingFacts } from '../../shared/protocol/reading.ts'
import { useWords } from '../words/index.ts'

type InTheWayViewProps = ReadingFacts['inTheWay'] & { readonly nameOf: (seat: SeatId) => string }

export const InTheWayView = ({
  openProposals,
  competing,
  objections,
  nameOf,
}: InTheWayViewProps): ReactNode => {
  const words = useWords()
  return (
    <p className="in-the-way" role="status">
      {words('text.inTheWay', {
        proposals: openProposals,
        objections: objections.length,
        seats: [...new Set(objections.map(nameOf))],
        competing,
      })}
    </p>
  )
}
