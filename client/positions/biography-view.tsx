/**
 * The biography of a paragraph: its words in each version as a redline against the one before, and between them who proposed
 * what, what was objected and answered, and who decided. Of what this reader may see, and printed as it stands.
 */
import { useMemo, type ReactNode } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { biography, timeline, type TimelineRow } from '../../shared/procedure/index.ts'
import type { Change } from '../../shared/procedure/state.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import { diffRuns } from '../../shared/text/diff.ts'
import { sameRuns } from '../../shared/text/words.ts'
import type { Block, TextDocument } from '../../shared/text/schema.ts'
import { Runs } from '../editor/reader.tsx'
import { useSeatLook } from '../editor/seat-look.ts'
import { quoted, useActSentence } from '../record/act-sentence.ts'
import { changeRuns, unchanged } from '../text-page/change-runs.ts'
import { audienceName, placeName, versionName } from '../text-page/naming.ts'
import { blockIn, useTextScreen } from '../text-page/screen.ts'
import { useVersions } from '../text-page/versions.tsx'
import { Chip, Loading, Moment, Notice } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'

export const BiographyView = ({ paragraph }: { readonly paragraph: ParagraphId }): ReactNode => {
  const words = useWords()
  const { draft, document, text, ordinals } = useTextScreen()
  const { events, state } = draft
  const rows = useMemo(() => timeline(biography(events, paragraph)), [events, paragraph])
  const fetched = useVersions(document, state.versions)
  const block = blockIn(text, paragraph)
  const latest = state.versions.at(-1)
  if (fetched.is === 'failed')
    return <Notice tone="problem">{troubleSentence(words, fetched.failure)}</Notice>
  if (fetched.is === 'loading') return <Loading lines={8} />
  const wordsIn = (version: number | undefined): Block | undefined =>
    version === undefined ? undefined : blockOf(fetched.texts.get(version), paragraph)
  const issued = wordsIn(latest?.number)
  const changed = !sameRuns(block?.content ?? [], issued?.content ?? [])
  return (
    <>
      <h2 className="biography-title">
        {placeName(words, (block ?? issued)?.type ?? 'paragraph', ordinals.get(paragraph))}
      </h2>
      <p className="quiet small">{words('biography.lead')}</p>
      <ol className="biography">
        {rows.map((row) => {
          const version = row.events.find(({ type }) => type === 'VersionIssued')
          return version?.type === 'VersionIssued' ? (
            <li key={row.command} className="biography-version">
              <h3>
                {versionName(words, version.data.number)}{' '}
                <span className="quiet small">
                  <Moment at={row.at} here={false} relative={false} />
                </span>
              </h3>
              <Station before={wordsIn(version.data.number - 1)} block={wordsIn(version.data.number)} />
            </li>
          ) : (
            <ActOnIt key={`${row.command} ${row.type}`} row={row} />
          )
        })}
        {changed && (
          <li className="biography-version">
            <h3>{words('biography.now')}</h3>
            <Station before={issued} block={block} />
          </li>
        )}
      </ol>
    </>
  )
}

const blockOf = (text: TextDocument | undefined, paragraph: ParagraphId): Block | undefined =>
  text?.content.find(({ attrs }) => attrs.id === paragraph)

/** Its words at one moment, against those of the moment before. */
const Station = ({
  before,
  block,
}: {
  readonly before: Block | undefined
  readonly block: Block | undefined
}): ReactNode => {
  const words = useWords()
  const { language, dir } = useTextScreen()
  const [was, is] = [before?.content ?? [], block?.content ?? []]
  if (!before && !block) return <p className="quiet">{words('biography.absent')}</p>
  if (before && block && sameRuns(was, is)) return <p className="quiet">{words('biography.same')}</p>
  return (
    <>
      {!block && <p className="quiet">{words('biography.gone')}</p>}
      <p className="biography-words" lang={language} dir={dir}>
        <Runs runs={before ? diffRuns(was, is) : unchanged(is)} />
      </p>
    </>
  )
}

const ActOnIt = ({ row }: { readonly row: TimelineRow<EventView> }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { draft, language, dir } = useTextScreen()
  const sentence = useActSentence(draft.state, 'bare')
  return (
    <li className="biography-act">
      <p className="biography-who">
        <strong>{look.name(row.seat)}</strong>{' '}
        {row.enteredBy && (
          <span className="quiet small">
            {words('record.enteredBy', { seat: look.name(row.enteredBy) })}{' '}
          </span>
        )}
        <span className="quiet small">
          <Moment at={row.at} here={false} relative={false} />
        </span>
      </p>
      {row.events.map((event) => {
        const change = changeIn(event)
        const said = quoted(event)
        return (
          <div key={event.version}>
            <p>
              {sentence(event)}{' '}
              {event.audience !== 'everyone' && (
                <Chip>{audienceName(words, look, event.audience, draft.state.circles)}</Chip>
              )}
            </p>
            {change ? (
              <p className="biography-words" lang={language} dir={dir}>
                <Runs runs={changeRuns(change)} />
              </p>
            ) : (
              said !== '' && (
                <blockquote className="biography-said" dir="auto">
                  {said}
                </blockquote>
              )
            )}
            {'reasons' in event.data && event.data.reasons && (
              <blockquote className="biography-said" dir="auto">
                {event.data.reasons}
              </blockquote>
            )}
          </div>
        )
      })}
    </li>
  )
}

const changeIn = ({ type, data }: EventView): Change | undefined =>
  type === 'ProposalTabled' || type === 'ProposalRevised' || type === 'ProposalRebased'
    ? data.change
    : undefined
