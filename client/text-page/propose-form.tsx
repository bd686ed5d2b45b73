/**
 * Proposing in place (screens 4): the paragraph opens, one's typing is a redline against its words, and the ground says
 * that only the own delegation sees it. "Keep on our desk" costs nothing and is the default; "Table" is the act.
 */
import { useEffect, useState, type ReactNode } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import type { ChangeRequest } from '../../shared/procedure/command.ts'
import { currentSilence } from '../../shared/procedure/index.ts'
import { draftBody, type Draft } from '../../shared/text/desk.ts'
import { blocksOfKind } from '../../shared/text/form.ts'
import {
  bearsLevel,
  canonicalRuns,
  hashOfBlock,
  maxLevel,
  plainText,
  type BlockType,
} from '../../shared/text/schema.ts'
import { LazyBlockEditor } from '../editor/lazy-block-editor.tsx'
import { Runs } from '../editor/reader.tsx'
import { useSeatLook } from '../editor/seat-look.ts'
import type { Request } from '../procedure/draft-store.ts'
import { Button, IconButton, Notice, TextArea, TextField } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { useDropping } from './clearance.tsx'
import { MeantInSilence } from './meant-in-silence.tsx'
import { circleNames } from './naming.ts'
import { ProposalCard } from './proposal-card.tsx'
import { blockIn, useTextScreen } from './screen.ts'
import { useRivals } from './standing.ts'

export const ProposeForm = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { dir: frame } = useLanguage()
  const screen = useTextScreen()
  const { acts, desk, deskInUse, language, dir, open } = screen
  const circle = deskInUse.circle?.closed ? undefined : deskInUse.circle
  const [citation, setCitation] = useState('')
  const seat = look.name(screen.draft.viewer.seat)
  const body = desk ? draftBody(desk.doc, draft.id) : undefined
  const leave = (): void => open({ is: 'nothing' })
  const dropped = useDropping(draft)
  const drop = (): void => {
    dropped()
    leave()
  }
  const tabled = (): void => {
    desk?.remove(draft.id)
    leave()
  }
  const request = useTableRequest(draft, citation)
  const revises = request?.type === 'ReviseProposal'
  const silence = currentSilence(screen.draft.state)
  const [asking, setAsking] = useState(false)
  const change = changeOf(draft)
  const verb = words(silence ? 'meant.open' : revises ? 'text.revise' : 'text.table')
  const tables = circle ? 'circles.table.confirm' : 'text.confirm.table'
  const confirm = revises ? 'text.confirm.revise' : tables
  const table = (): void => {
    if (!request) return
    if (silence) return setAsking(true)
    acts.ask({
      verb,
      sentence: words(confirm, { seat, kind: draft.kind }),
      request,
      after: tabled,
      done: words(revises ? 'text.told.revise' : 'text.told.table'),
    })
  }
  return (
    <section className="propose internal" dir={frame} aria-label={words('text.propose.title')}>
      <p className="internal-line">
        {circle ? words('circles.only', { seats: circleNames(look, circle) }) : words('text.only', { seat })}
      </p>
      <KindChoice draft={draft} />
      {draft.kind === 'delete' || draft.kind === 'keep' ? (
        <p className="paper-text draft-text" lang={language} dir={dir}>
          <Runs
            runs={(draft.base?.content ?? []).map((run) => ({
              ...run,
              change: draft.kind === 'keep' ? 'same' : 'deleted',
            }))}
          />
        </p>
      ) : (
        body && (
          <LazyBlockEditor
            key={draft.id}
            fragment={body}
            base={draft.kind === 'alternative' ? draft.content : (draft.base?.content ?? [])}
            label={words('text.propose.words')}
            language={language}
            dir={dir}
            takesFocus
            onLeave={leave}
          />
        )
      )}
      <BaseChanged draft={draft} />
      <div className="propose-fields">
        <TextArea
          label={words('text.reasons')}
          value={draft.reasons}
          rows={2}
          onChange={(reasons) => desk?.put({ ...draft, reasons })}
        />
        {!revises && <TextField label={words('text.citation')} value={citation} onChange={setCitation} />}
      </div>
      <div className="form-acts">
        <Button variant="quiet" small onPress={drop}>
          {words('text.draft.drop')}
        </Button>
        <Button small onPress={leave}>
          {words(circle ? 'circles.keep' : 'text.draft.keep')}
        </Button>
        <Button
          variant="filled"
          small
          onPress={table}
          why={!request ? words('text.propose.nothing') : silence ? null : acts.whyNot(request)}
        >
          {verb}
        </Button>
      </div>
      {asking && silence && change && (
        <MeantInSilence
          draft={draft}
          silence={silence}
          change={change}
          onClose={() => setAsking(false)}
          onSaid={drop}
        />
      )}
      <Rivals paragraph={draft.paragraph} own={draft.id} />
    </section>
  )
}

/** What would be sent; undefined while there is nothing to send. */
const useTableRequest = (draft: Draft, citation: string): Request | undefined => {
  const { draft: record, deskInUse } = useTextScreen()
  const { circle } = deskInUse
  const change = changeOf(draft)
  if (!change) return undefined
  const reasons = draft.reasons.trim()
  const known = Object.hasOwn(record.state.proposals, draft.id) ? record.state.proposals[draft.id] : undefined
  if (known?.status === 'open' && known.seat === record.viewer.seat)
    return { type: 'ReviseProposal', proposal: known.id, change, ...(reasons ? { reasons } : {}) }
  return {
    type: 'TableProposal',
    change,
    ...(reasons ? { reasons } : {}),
    ...(citation.trim() ? { citation: citation.trim() } : {}),
    draft: draft.id,
    ...(circle && !circle.closed ? { circle: circle.id } : {}),
  }
}

export const changeOf = (draft: Draft): ChangeRequest | undefined => {
  const content = [...canonicalRuns(draft.content)]
  if (draft.kind === 'add') {
    if (plainText(content).trim() === '') return undefined
    const type = draft.blockType ?? 'paragraph'
    return {
      kind: 'add',
      after: draft.after,
      block: { type, content, ...(draft.level ? { level: draft.level } : {}) },
    }
  }
  if (!draft.base || draft.paragraph === null) return undefined
  const base = hashOfBlock(draft.base)
  const { kind, paragraph } = draft
  return kind === 'delete' || kind === 'keep' ? { kind, paragraph, base } : { kind, paragraph, base, content }
}

/** Change these words, add a paragraph after them, or take them out: one choice, as long as nothing else was typed. */
const KindChoice = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const { desk, draft: record } = useTextScreen()
  const { base } = draft
  if (Object.hasOwn(record.state.proposals, draft.id))
    return <p className="propose-kind">{words('text.propose.revising')}</p>
  if (!base) return <AddedAs draft={draft} />
  return (
    <div className="kinds" role="group" aria-label={words('text.kind.label')}>
      {(['change', 'alternative', 'delete', 'keep'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="kind"
          aria-pressed={draft.kind === kind}
          onClick={() => desk?.put({ ...draft, kind })}
        >
          {words(`text.kind.${kind}`)}
        </button>
      ))}
    </div>
  )
}

/** What an addition is, and how deep it stands: both are the author's to say. */
const AddedAs = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const { desk, draft: record } = useTextScreen()
  const type = draft.blockType ?? 'paragraph'
  const level = draft.level ?? 0
  const offered = blocksOfKind[record.state.kind].filter((one) => one !== 'title' || type === 'title')
  const become = (blockType: BlockType): void => {
    const { level: _, ...rest } = draft
    desk?.put({ ...rest, blockType, ...(bearsLevel(blockType) && level > 0 ? { level } : {}) })
  }
  return (
    <div className="kinds propose-added">
      <label>
        {words('text.add.as')}{' '}
        <select
          value={type}
          onChange={({ target }) => {
            const chosen = offered.find((one) => one === target.value)
            if (chosen) become(chosen)
          }}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {words(`text.block.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {(type === 'paragraph' || type === 'item') && (
        <>
          {level > 0 && (
            <IconButton
              label={words('tools.higher')}
              icon="outdent"
              onPress={() => desk?.put({ ...draft, level: level - 1 })}
            />
          )}
          {level < maxLevel && (
            <IconButton
              label={words('tools.deeper')}
              icon="indent"
              onPress={() => desk?.put({ ...draft, level: level + 1 })}
            />
          )}
        </>
      )}
    </div>
  )
}

/** The paragraph has moved on since the draft was begun: the author decides, nothing is merged behind their back. */
const BaseChanged = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const { text, desk } = useTextScreen()
  if (!draft.base || draft.paragraph === null) return null
  const now = blockIn(text, draft.paragraph)
  if (!now) return <Notice tone="warning">{words('text.propose.gone')}</Notice>
  if (hashOfBlock(now) === hashOfBlock(draft.base)) return null
  return (
    <Notice
      tone="warning"
      action={
        <Button small onPress={() => desk?.put({ ...draft, base: now })}>
          {words('text.propose.rebase')}
        </Button>
      }
    >
      {words('text.propose.changed')}
    </Notice>
  )
}

const Rivals = ({
  paragraph,
  own,
}: {
  readonly paragraph: ParagraphId | null
  readonly own: string
}): ReactNode => {
  const words = useWords()
  const rivals = useRivals(paragraph).filter((proposal) => proposal.id !== own)
  const [shown, setShown] = useState(rivals.length > 0)
  useEffect(() => setShown(rivals.length > 0), [rivals.length])
  if (!shown) return null
  return (
    <div className="rivals">
      <p className="rivals-title">{words('text.rivals', { count: rivals.length })}</p>
      {rivals.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
    </div>
  )
}
