/** The one sentence a chair must be able to say at any moment: what still stands between this text and consensus. */
import { useMemo, type ReactNode } from 'react'
import { placesIn, textRights, theSentence } from '../../shared/procedure/index.ts'
import { textHash } from '../../shared/text/schema.ts'
import { serverNow } from '../connection/session.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { InTheWayView } from './in-the-way-view.tsx'
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
      <p className="in-the-way" role="status">
        <InTheWayView sentence={sentence} document={document} nameOf={look.name} onGo={go} />
      </p>
    )
  )
}
