/** How the band looks, from facts alone: the text page and the page that comes before the program draw the same one. */
import type { ComponentType, ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import type { ReadingFacts } from '../../shared/protocol/reading.ts'
import { textPath } from '../router.ts'
import { versionName } from '../words/names.ts'
import { useWords } from '../words/index.ts'

type BandFacts = Pick<ReadingFacts, 'stage' | 'silence' | 'agreed' | 'adopted'>

type BandViewProps = BandFacts & {
  readonly document: DocumentId
  /** What tells a time: the program's clock runs by itself. */
  readonly time: ComponentType<{ readonly at: number; readonly relative?: boolean }>
}

export const BandView = ({
  document,
  stage,
  silence,
  agreed,
  adopted,
  time: Time,
}: BandViewProps): ReactNode => {
  const words = useWords()
  if (silence) {
    const over = silence.phase === 'period-ended'
    return (
      <section className="band band-silence" aria-label={words('text.band.label')}>
        <p className="band-title">
          {words(over ? 'text.band.over' : 'text.band.running', {
            version: versionName(words, silence.version),
          })}
        </p>
        <p className="band-clock">
          <Time at={silence.deadline} />
        </p>
        <p className="band-effect">
          {words(over ? 'text.band.over.effect' : `text.band.effect.${silence.passing}`)}
        </p>
        <p className="band-choices">
          <a className="button button-outline" href={textPath(document, 'silence')}>
            {words(silence.may ? 'text.band.choices' : 'text.band.see')}
          </a>
        </p>
      </section>
    )
  }
  if (stage === 'agreed')
    return (
      <section className="band band-agreed" aria-label={words('text.band.label')}>
        <p className="band-title">{words('text.band.agreed', { version: versionName(words, agreed) })}</p>
        <p className="band-effect">{words('text.band.agreed.effect')}</p>
        <p className="band-choices">
          <a className="button button-outline" href={textPath(document, 'silence')}>
            {words('text.band.see')}
          </a>
        </p>
      </section>
    )
  if (stage === 'adopted')
    return (
      <section className="band band-agreed" aria-label={words('text.band.label')}>
        <p className="band-title">
          {words('text.band.adopted', {
            symbol: adopted?.symbol ?? '',
            named: adopted?.symbol ? 'yes' : 'no',
          })}
        </p>
        {adopted && (
          <p className="band-clock">
            <Time at={adopted.at} relative={false} />
          </p>
        )}
      </section>
    )
  return null
}
