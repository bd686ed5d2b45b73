/**
 * The page that comes before the program: the last version of a text as the program will show it, from the same components
 * and the same sheet, so that nothing moves when the program takes its place. Drawn on the server, for one reader; it acts
 * on nothing. What the program alone can do has its room here and nothing in it.
 */
import type { ReactNode } from 'react'
import type { ReadingDrawn, ReadingFacts } from '../../shared/protocol/reading.ts'
import { ordinals } from '../../shared/text/numbering.ts'
import { plainBlocks, TextReader } from '../editor/reader.tsx'
import { BandView } from '../text-page/band-view.tsx'
import { directionOf } from '../text-page/direction.ts'
import { Foot } from '../text-page/foot.tsx'
import { InTheWayView } from '../text-page/in-the-way-view.tsx'
import { Icon } from '../ui/icon.tsx'
import { Chip, SeatChip } from '../ui/marks.tsx'
import { formatMoment } from '../words/time.ts'
import { seatName, useLanguage, useWords, versionName } from '../words/index.ts'

export const Reading = ({ facts }: { readonly facts: ReadingDrawn }): ReactNode => {
  const words = useWords()
  const { title, language, version, seesWorking } = facts
  return (
    <div className="frame" data-role={facts.seats[facts.seat]?.role ?? 'member'}>
      {facts.look.name && (
        <p className="installation-name no-print" dir="auto">
          {facts.look.name}
        </p>
      )}
      <Bar facts={facts} />
      <main>
        <div className="text-page">
          <header className="page-top">
            <div className="page-top-words">
              <p className="page-title" lang={language} dir={directionOf(language)}>
                {title}
              </p>
              <p className="page-facts">
                <span>{words('text.version.is', { version: versionName(words, version?.number) })}</span>
                <Chip>{words(`stage.${facts.stage}`)}</Chip>
                {version && seesWorking && facts.stage === 'negotiation' && (
                  <span>{words('reading.issued')}</span>
                )}
                <span className="reading-note" role="status" />
              </p>
            </div>
            <div className="page-top-acts">
              <span className="button button-outline button-small reading-room" aria-hidden="true" />
            </div>
          </header>
          <section className="middle">
            <BandView {...facts} time={timeIn(facts)} />
            {version ? (
              <Paper facts={facts} version={version} />
            ) : (
              <p className="reading-none">{words('reading.none', { working: seesWorking ? 'yes' : 'no' })}</p>
            )}
          </section>
        </div>
      </main>
    </div>
  )
}

const Bar = ({ facts }: { readonly facts: ReadingFacts }): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  return (
    <header className="bar no-print">
      <a href="/" className="bar-name">
        <bdi>{facts.body.name}</bdi>
      </a>
      <nav className="bar-nav" aria-label={words('frame.places')}>
        <a href="/">{words('place.today')}</a>
        <a href="/people">{words('place.people')}</a>
        <a href="/notices">
          <span className="bar-inbox" aria-hidden="true">
            <span>{words('place.notices')}</span>
            <Icon name="inbox" />
          </span>
          <span className="visually-hidden">{words('place.notices')}</span>
        </a>
        {facts.seats[facts.seat]?.role === 'secretariat' && (
          <a href="/installation" className="bar-nav-far">
            {words('place.installation')}
          </a>
        )}
      </nav>
      <div className="bar-end">
        <span className="icon-button reading-room" aria-hidden="true" />
        <span className="menu-button reading-room" aria-hidden="true">
          {code.toUpperCase()}
        </span>
        <span className="menu-button bar-seat reading-seat">
          <span className="bar-acting">{words('seat.acting')} </span>
          <SeatChip name={seatName(words, code, facts.seats, facts.seat, facts.capacity)} own />
        </span>
      </div>
    </header>
  )
}

type PaperProps = {
  readonly facts: ReadingFacts
  readonly version: NonNullable<ReadingFacts['version']>
}

const Paper = ({ facts, version }: PaperProps): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const { title, language, standings } = facts
  const { text } = version
  const numbers = ordinals(text, language)
  const paragraphs = new Map(
    text.content.map(({ attrs: { id } }) => {
      const number = numbers.get(id)
      const standing = standings.get(id)
      return [
        id,
        {
          ...(number ? { number } : {}),
          ...(standing && standing !== 'open' ? { standing } : {}),
          quotes: [],
        },
      ]
    }),
  )
  const dir = directionOf(language)
  return (
    <>
      <div className="paper" dir={dir}>
        <TextReader
          blocks={plainBlocks(text)}
          label={words('text.paper', { title })}
          language={language}
          dir={dir}
          notes={{ paragraphs, focused: null }}
          onFocusParagraph={() => undefined}
        />
      </div>
      {facts.stage === 'negotiation' && (
        <p className="in-the-way" role="status">
          <InTheWayView
            sentence={facts.inTheWay}
            document={facts.document}
            nameOf={(seat) => seatName(words, code, facts.seats, seat)}
          />
        </p>
      )}
      <Foot mode={facts.mode} text={text} language={language} />
    </>
  )
}

/** The body's hour; the reader's own and how far away it is are added where the reader is (`clock.ts`). */
const timeIn = ({ body, now }: ReadingFacts) => {
  const Time = ({ at, relative = true }: { readonly at: number; readonly relative?: boolean }): ReactNode => {
    const words = useWords()
    const { code } = useLanguage()
    return (
      <time className="moment" dateTime={new Date(at).toISOString()} data-relative={relative}>
        {formatMoment(words, code, { at, now, zone: body.zone, relative, here: false })}
      </time>
    )
  }
  return Time
}
