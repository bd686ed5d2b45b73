/** The one sentence a chair must be able to say at any moment: what still stands between this text and consensus. */
import { useMemo, type ReactNode } from 'react'
import type { ReadingFacts } from '../../shared/protocol/reading.ts'
import { standsInTheWay } from '../../shared/procedure/index.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { serverNow } from '../connection/session.ts'
import { InTheWayView } from './in-the-way-view.tsx'
import { useTextScreen } from './screen.ts'

export const InTheWay = (): ReactNode => {
  const look = useSeatLook()
  const { state, viewer } = useTextScreen().draft
  const facts = useMemo((): ReadingFacts['inTheWay'] => {
    const way = standsInTheWay(state, viewer, serverNow())
    return {
      openProposals: way.openProposals,
      competing: way.competing.length,
      objections: way.objections.map(({ seat }) => seat),
    }
  }, [state, viewer])
  return <InTheWayView {...facts} nameOf={look.name} />
}
