/**
 * On which desk the reader works: their delegation's own, or that of a circle which it takes part in. What they propose goes to
 * that one. A circle that they are in no more lets go of its desk; one that is closed can be read, and is not worked on.
 */
import { useEffect, useMemo, useState } from 'react'
import type { CommandId, DocumentId } from '../../shared/ids.ts'
import { placeIn, type Circle } from '../../shared/procedure/index.ts'
import type { SessionView } from '../../shared/protocol/http.ts'
import { Desk, type DeskState } from '../connection/desk.ts'
import type { Draft } from '../procedure/draft-store.ts'
import { serverUrl, useDesk } from './use-link.ts'

export type DeskInUse = {
  /** What is written goes here. */
  readonly desk: Desk | undefined
  readonly deskState: DeskState | undefined
  /** The circle whose desk is looked at; none: one's own. */
  readonly circle: Circle | undefined
  /** What is on the desk that is looked at, also where it is not written on. */
  readonly shown: DeskState | undefined
  readonly lookAt: (circle: CommandId | null) => void
}

/** The circles whose desk this seat may look at, oldest first. */
export const deskCircles = ({ state, viewer }: Pick<Draft, 'state' | 'viewer'>): readonly Circle[] =>
  Object.values(state.circles ?? {})
    .filter((circle) => placeIn(circle, viewer)?.joined !== undefined)
    .sort((a, b) => a.at - b.at)

const useCircleDesk = (
  document: DocumentId,
  { person, seat }: SessionView,
  circle: CommandId | undefined,
): Desk | undefined => {
  const [held, setHeld] = useState<Desk>()
  useEffect(() => {
    if (circle === undefined) return undefined
    const desk = new Desk(serverUrl(), { person: person.id, seat, document }, circle)
    setHeld(desk)
    return () => {
      setHeld(undefined)
      desk.destroy()
    }
  }, [document, person.id, seat, circle])
  return held
}

export const useDeskInUse = (
  document: DocumentId,
  session: SessionView,
  own: Desk | undefined,
  draft: Draft,
): DeskInUse => {
  const [wanted, lookAt] = useState<CommandId | null>(null)
  const circle = deskCircles(draft).find(({ id }) => id === wanted)
  const theirs = useCircleDesk(document, session, circle?.id)
  const ownState = useDesk(own)
  const theirState = useDesk(theirs)
  const isWritten = circle !== undefined && circle.closed === undefined
  const [desk, deskState] = isWritten ? [theirs, theirState] : [own, ownState]
  const shown = circle ? theirState : ownState
  return useMemo(() => ({ desk, deskState, circle, shown, lookAt }), [desk, deskState, circle, shown])
}
