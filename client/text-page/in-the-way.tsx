/** The one sentence a chair must be able to say at any moment: what still stands between this text and consensus. */
import { useMemo, type ReactNode } from 'react'
import { standsInTheWay } from '../../shared/procedure/index.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { serverNow } from '../connection/session.ts'
import { useWords } from '../words/index.ts'
import { useTextScreen } from './screen.ts'

export const InTheWay = (): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { state, viewer } = useTextScreen().draft
  const facts = useMemo(() => standsInTheWay(state, viewer, serverNow()), [state, viewer])
  const objectors = [...new Set(facts.objections.map(({ seat }) => look.name(seat)))]
  return (
    <p className="in-the-way" role="status">
      {words('text.inTheWay', {
        proposals: facts.openProposals,
        objections: facts.objections.length,
        seats: objectors,
        competing: facts.competing.length,
      })}
    </p>
  )
}
