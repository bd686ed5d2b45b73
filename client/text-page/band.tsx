/**
 * The band over a frozen text (screens 3): under silence its clock, what saying nothing means, and the way to this
 * seat's choices; afterwards what has become of the text. The paper below it is for reading.
 */
import type { ReactNode } from 'react'
import { currentSilence } from '../../shared/procedure/index.ts'
import { textPath } from '../router.ts'
import { Moment } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { versionName } from './naming.ts'
import { useTextScreen } from './screen.ts'

export const Band = (): ReactNode => {
  const words = useWords()
  const { draft, document } = useTextScreen()
  const { state, actor } = draft
  const silence = currentSilence(state)
  if (silence) {
    const over = silence.phase === 'period-ended'
    const may = actor?.role === 'member' && actor.capacity !== 'capital' && !over
    return (
      <section className="band band-silence" aria-label={words('text.band.label')}>
        <p className="band-title">
          {words(over ? 'text.band.over' : 'text.band.running', {
            version: versionName(words, silence.version),
          })}
        </p>
        <p className="band-clock">
          <Moment at={silence.deadline.instant} />
        </p>
        <p className="band-effect">
          {words(over ? 'text.band.over.effect' : `text.band.effect.${silence.profile.passing}`)}
        </p>
        <p className="band-choices">
          <a className="button button-outline" href={textPath(document, 'silence')}>
            {words(may ? 'text.band.choices' : 'text.band.see')}
          </a>
        </p>
      </section>
    )
  }
  if (state.stage === 'agreed')
    return (
      <section className="band band-agreed" aria-label={words('text.band.label')}>
        <p className="band-title">
          {words('text.band.agreed', { version: versionName(words, state.agreement?.version) })}
        </p>
        <p className="band-effect">{words('text.band.agreed.effect')}</p>
        <p className="band-choices">
          <a className="button button-outline" href={textPath(document, 'silence')}>
            {words('text.band.see')}
          </a>
        </p>
      </section>
    )
  if (state.stage === 'adopted')
    return (
      <section className="band band-agreed" aria-label={words('text.band.label')}>
        <p className="band-title">
          {words('text.band.adopted', {
            symbol: state.adoption?.symbol ?? '',
            named: state.adoption?.symbol ? 'yes' : 'no',
          })}
        </p>
        {state.adoption && (
          <p className="band-clock">
            <Moment at={state.adoption.at} relative={false} />
          </p>
        )}
      </section>
    )
  return null
}
