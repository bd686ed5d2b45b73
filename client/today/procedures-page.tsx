/**
 * All procedures at a glance: what is pending, blocked, open, ageing or in hand, each with what stands in its way in counts. No
 * State is named; the pages of the text say who.
 */
import type { ReactNode } from 'react'
import { Link, textPath } from '../router.ts'
import type { Reason } from '../../shared/procedure/index.ts'
import { Button, Empty, Loading, Moment, Notice, useNow } from '../ui/index.ts'
import { useWords, versionName, type Words } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { daysSince, proceduresIn, type InHand } from './procedures.ts'
import { refreshTexts, togetherInWords, useTexts } from './texts.ts'
import './today.css'

export const ProceduresPage = (): ReactNode => {
  const words = useWords()
  const { status, texts, failure } = useTexts()
  const groups = proceduresIn(texts)
  return (
    <div className="screen today">
      <header className="screen-head">
        <h1>{words('place.procedures')}</h1>
        <p className="quiet">{words('procedures.lead')}</p>
      </header>
      {status === 'loading' && <Loading lines={5} />}
      {status === 'failed' && (
        <Notice
          tone="problem"
          action={<Button onPress={() => void refreshTexts()}>{words('act.retry')}</Button>}
        >
          {troubleSentence(words, failure)}
        </Notice>
      )}
      {status === 'ready' && groups.length === 0 && (
        <Empty title={words('procedures.none')}>{words('procedures.none.means')}</Empty>
      )}
      {groups.map(({ is, inHand }) => (
        <section key={is} className="today-section" aria-labelledby={`procedures-${is}`}>
          <h2 id={`procedures-${is}`} className="section-title">
            {words(`procedures.is.${is}`, { count: inHand.length })}
          </h2>
          <p className="quiet small">{words(`procedures.is.${is}.means`)}</p>
          <ul>
            {inHand.map((one) => (
              <Line key={one.text.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const reasonInWords = (words: Words, reason: Reason): string =>
  words(`procedures.why.${reason.kind}`, 'count' in reason ? { count: reason.count } : {})

const Line = ({ one: { text, procedure } }: { readonly one: InHand }): ReactNode => {
  const words = useWords()
  const now = useNow(60_000)
  const { is, since, reasons } = procedure
  const running = text.silence?.phase === 'running' ? text.silence : undefined
  const leads = text.stage === 'silence' || text.stage === 'agreed' || is === 'blocked'
  return (
    <li className="text-line">
      <Link to={textPath(text.id, leads ? 'silence' : undefined)} className="text-title">
        <bdi>{text.title}</bdi>
      </Link>
      <p className="text-facts">
        {words('procedures.facts', {
          version: versionName(words, text.latest),
          stage: words(`stage.${text.stage}`),
          days: daysSince(since, now),
        })}
      </p>
      <p className="text-way">
        {reasons.length > 0
          ? reasons.map((reason) => (
              <span key={reason.kind} className="procedure-why">
                {reasonInWords(words, reason)}
              </span>
            ))
          : words(
              `procedures.way.${is === 'open' ? 'open' : text.stage === 'agreed' ? 'agreed' : 'moving'}`,
              {
                count: text.openProposals,
              },
            )}
        {text.together && <span className="procedure-why">{togetherInWords(words, text)}</span>}
        {running && (
          <span className="procedure-why">
            {words('silence.until')} <Moment at={running.deadline} here={false} />
          </span>
        )}
      </p>
    </li>
  )
}
