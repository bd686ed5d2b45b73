/** The record of one text: its versions, what was done, and proof of it that the reader's own browser makes. */
import { useEffect, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { useDraft, type Draft } from '../procedure/draft-store.ts'
import { useNames } from '../frame/names.ts'
import { TextNav } from '../frame/text-nav.tsx'
import { Link } from '../router.ts'
import { Button, Empty, Loading, Moment, Notice } from '../ui/index.ts'
import { useWords, versionName } from '../words/index.ts'
import { Compare, type Pair } from './compare.tsx'
import { EnterButton, EnteredForYou } from './entered.tsx'
import { Keep } from './keep.tsx'
import { Proof } from './proof.tsx'
import { Timeline } from './timeline.tsx'
import './record.css'

export const RecordPage = ({ document }: { readonly document: DocumentId }): ReactNode => {
  const words = useWords()
  const draft = useDraft(document)
  const { state, status } = draft
  const [pair, setPair] = useState<Pair | null>(null)
  useEffect(() => setPair(null), [document])
  if (status.phase === 'closed')
    return (
      <div className="screen screen-narrow">
        <Empty page title={words('closed.title')} action={<Link to="/">{words('nowhere.back')}</Link>}>
          {words('closed.why')}
        </Empty>
      </div>
    )
  if (!state.exists)
    return (
      <div className="screen">
        {status.phase === 'cut-off' ? (
          <Notice tone="warning">{words('trouble.network')}</Notice>
        ) : (
          <Loading lines={8} />
        )}
      </div>
    )
  return (
    <div className="screen record">
      <header className="screen-head">
        <TextNav document={document} part="record" />
        <h1 dir="auto" lang={state.language}>
          {state.title}
        </h1>
        <div className="row row-apart">
          <p className="quiet">{words('record.lead', { stage: words(`stage.${state.stage}`) })}</p>
          <EnterButton draft={draft} />
        </div>
      </header>
      {status.phase === 'cut-off' && <Notice tone="warning">{words('record.cutOff')}</Notice>}
      <EnteredForYou draft={draft} />
      <Versions draft={draft} onCompare={setPair} />
      {pair && <Compare document={document} pair={pair} onClose={() => setPair(null)} />}
      <Proof draft={draft} />
      <Keep document={document} />
      <Timeline draft={draft} />
    </div>
  )
}

const Versions = ({
  draft,
  onCompare,
}: {
  readonly draft: Draft
  readonly onCompare: (pair: Pair) => void
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const versions = draft.state.versions.toReversed()
  if (versions.length === 0) return <p className="quiet">{words('record.noVersions')}</p>
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="section-title">
        {words('record.versions')}
      </h2>
      <ol>
        {versions.map(({ number, hash, at, by, receipts }) => (
          <li key={number} className="version-line">
            <span className="version-name serif">{versionName(words, number)}</span>
            <span>
              {words('record.issued', { seat: names.seat(by.seat) })}{' '}
              <Moment at={at} relative={false} here={false} />
              <br />
              <span className="quiet small">
                {words('record.receipts', { count: Object.keys(receipts).length })}
              </span>
            </span>
            <code className="version-hash">{hash}</code>
            {number > 0 && (
              <Button
                small
                variant="quiet"
                label={words('record.compare.with', {
                  before: versionName(words, number - 1),
                  after: versionName(words, number),
                })}
                onPress={() => onCompare({ before: number - 1, after: number })}
              >
                {words('record.compare')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
