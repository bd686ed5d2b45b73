/** The one sentence a chair must be able to say at any moment: what still stands between this text and consensus. */
import { useMemo, type ReactNode } from 'react'
import { placesIn, standsFor, textRights, theSentence } from '../../shared/procedure/index.ts'
import { textHash } from '../../shared/text/schema.ts'
import { serverNow } from '../connection/session.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { InTheWayView } from './in-the-way-view.tsx'
import { useWords } from '../words/index.ts'
import { useTextScreen } from './screen.ts'
import { useGoTo } from './use-addressed.ts'

export const InTheWay = (): ReactNode => {
  const look = useSeatLook()
  const { draft, text, document } = useTextScreen()
  const { state, viewer, body, actor } = draft
  const go = useGoTo()
  const sees = textRights(state, actor).see === 'working'
  const places = useMemo(() => placesIn(text, state.language), [text, state.language])
  const words = useMemo(() => (sees ? textHash(text) : undefined), [sees, text])
  const sentence = useMemo(
    () =>
      body &&
      theSentence(state, viewer, {
        body,
        at: serverNow(),
        places,
        ...(words === undefined ? {} : { words }),
      }),
    [state, viewer, body, places, words],
  )
  return (
    sentence && (
      <>
        <p className="in-the-way" role="status">
          <InTheWayView sentence={sentence} document={document} nameOf={look.name} onGo={go} />
        </p>
        <Pending />
      </>
    )
  )
}

/** Who waits for instructions stands in the way of nothing, and a chair must know it before a silence. */
const Pending = (): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { state, viewer } = useTextScreen().draft
  const seats = new Set(standsFor(state, viewer).flatMap(({ is, seat }) => (is === 'pending' ? [seat] : [])))
  if (seats.size === 0) return null
  return (
    <p className="in-the-way">
      {words('stand.pending', { count: seats.size, seats: [...seats].map(look.name) })}
    </p>
  )
}
