/**
 * Under every act that the secretariat entered for a seat: how and when it came, and what its seat says of it since.
 * Not the paper it rests on: whose business that is, the record's own screen knows.
 */
import type { ReactNode } from 'react'
import type { DraftState } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import { useWords } from '../words/index.ts'
import { useMoment } from './countersign.tsx'

type EnteredLineProps = {
  readonly state: Pick<DraftState, 'onBehalf'>
  /** The command that made the thing or is the act; what was not entered for a seat has no line. */
  readonly act: string
}

export const EnteredLine = ({ state, act }: EnteredLineProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const moment = useMoment()
  const entered = state.onBehalf[act]
  if (!entered) return null
  return (
    <p className="quiet small">
      {words('behalf.line', {
        seat: names.seat(entered.via.seat),
        channel: words(`channel.${entered.via.channel}`),
        received: moment(entered.via.receivedAt),
        answer: entered.countersigned ? 'yes' : entered.disowned ? 'no' : 'open',
      })}
      {entered.disowned?.note && (
        <>
          {' '}
          <q dir="auto">{entered.disowned.note}</q>
        </>
      )}
    </p>
  )
}
