/**
 * The band over a frozen text (screens 3): under silence its clock, what saying nothing means, and the way to this
 * seat's choices; afterwards what has become of the text. The paper below it is for reading.
 */
import type { ReactNode } from 'react'
import { currentSilence } from '../../shared/procedure/index.ts'
import { Moment } from '../ui/index.ts'
import { BandView } from './band-view.tsx'
import { ReadingBand } from './reading-band.tsx'
import { useTextScreen } from './screen.ts'

export const Band = (): ReactNode => {
  const { draft, document } = useTextScreen()
  const { state, actor } = draft
  const silence = currentSilence(state)
  return (
    <>
      <ReadingBand />
      <BandView
        document={document}
        stage={state.stage}
        silence={
          silence
            ? {
                version: silence.version,
                phase: silence.phase,
                deadline: silence.deadline.instant,
                passing: silence.profile.passing,
                may:
                  actor?.role === 'member' &&
                  actor.capacity !== 'capital' &&
                  silence.phase !== 'period-ended',
              }
            : null
        }
        agreed={state.agreement?.version ?? null}
        adopted={state.adoption ? { symbol: state.adoption.symbol ?? null, at: state.adoption.at } : null}
        time={Moment}
      />
    </>
  )
}
