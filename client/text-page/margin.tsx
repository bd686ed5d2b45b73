/**
 * The margin (screens 3): what is said about the paragraph in focus, in one column: objections, proposals, discussion.
 * Beside it the delegation's own desk, and the shelf of discussions whose words are gone. On a telephone it is a sheet.
 */
import { memo, useMemo, type ReactNode } from 'react'
import { shelf, textRights } from '../../shared/procedure/index.ts'
import { plainText } from '../../shared/text/schema.ts'
import { Empty } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { CommentForm } from './comment-form.tsx'
import { Compromises } from './compromise-card.tsx'
import { FloorLine } from './floor-line.tsx'
import { SheetPanel } from './sheet-panel.tsx'
import { DeskPanel } from './desk-panel.tsx'
import { ObjectionCard } from './objection-card.tsx'
import { ParagraphActs } from './paragraph-acts.tsx'
import { StandPanel } from './stand-panel.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { blockIn, useTextScreen, type MarginView } from './screen.ts'
import { ShelfPanel } from './shelf-panel.tsx'
import { ThreadCard } from './thread-card.tsx'
import { useLife } from './standing.ts'

export const Margin = memo(({ quote }: { readonly quote: string | undefined }): ReactNode => {
  const words = useWords()
  const screen = useTextScreen()
  const { margin, showMargin, deskState, draft, text } = screen
  const shelved = useMemo(() => shelf(draft.state, text).length, [draft.state, text])
  const drafts = deskState?.drafts.length ?? 0
  const views: readonly { readonly id: MarginView; readonly label: string }[] = [
    { id: 'paragraph', label: words('text.margin.paragraph') },
    { id: 'desk', label: words('text.margin.desk', { count: drafts }) },
    { id: 'shelf', label: words('text.margin.shelf', { count: shelved }) },
  ]
  return (
    <div className="margin-column">
      <div className="margin-tabs" role="group" aria-label={words('text.margin.label')}>
        {views.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="margin-tab"
            aria-pressed={margin === id}
            onClick={() => showMargin(id)}
          >
            {label}
          </button>
        ))}
      </div>
      {margin === 'paragraph' && <ParagraphLife quote={quote} />}
      {margin === 'desk' && <DeskPanel />}
      {margin === 'shelf' && <ShelfPanel quote={quote} />}
    </div>
  )
})

const ParagraphLife = ({ quote }: { readonly quote: string | undefined }): ReactNode => {
  const words = useWords()
  const { draft, focused, text, ordinals, opened, open, language, dir } = useTextScreen()
  const reads = draft.state.stage === 'negotiation' && !textRights(draft.state, draft.actor).write
  const block = blockIn(text, focused)
  const life = useLife(block ? focused : null)
  const { threads, proposals, objections, compromises } = life
  const floor = block && Object.hasOwn(draft.state.floors ?? {}, block.attrs.id)
  const nothing = !floor && threads.length + proposals.length + objections.length + compromises.length === 0
  const commenting = opened.is === 'comment' && opened.paragraph === focused
  return (
    <>
      <h2 className="margin-title">
        {block ? (
          <>
            <span className="margin-number">
              {ordinals.get(block.attrs.id) ?? words(`text.block.${block.type}`)}
            </span>
            <span className="margin-words" lang={language} dir={dir}>
              {plainText(block.content)}
            </span>
          </>
        ) : (
          words('text.margin.whole')
        )}
      </h2>
      {block && <ParagraphActs paragraph={block.attrs.id} />}
      <StandPanel paragraph={block ? block.attrs.id : null} />
      {!block && reads && (
        <p className="quiet small">
          <strong>{words(`mode.${draft.state.mode}`)}</strong> {words(`mode.${draft.state.mode}.means`)}
        </p>
      )}
      {commenting && block && (
        <CommentForm
          key={block.attrs.id}
          paragraph={block.attrs.id}
          quote={quote}
          onLeave={() => open({ is: 'nothing' })}
        />
      )}
      {block && opened.is !== 'settle' && (
        <Compromises key={`compromises-${block.attrs.id}`} paragraph={block.attrs.id} />
      )}
      {block && <FloorLine paragraph={block.attrs.id} />}
      {life.objections.map((objection) => (
        <ObjectionCard key={objection.id} objection={objection} />
      ))}
      {/* Whoever settles has them beside one another already. */}
      {opened.is !== 'settle' &&
        life.proposals.map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} />)}
      <SheetPanel key={`sheet-${block?.attrs.id ?? ''}`} paragraph={block ? block.attrs.id : null} />
      {life.threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {nothing && !commenting && (
        <Empty title={words(block ? 'text.margin.nothing' : 'text.margin.pick')}>
          {words(block ? 'text.margin.nothing.how' : 'text.margin.pick.how')}
        </Empty>
      )}
    </>
  )
}
