/**
 * A proposal that the text has moved on beneath, in the same words: the words it was written on, its own, and the text as it is
 * now, side by side; and, for its seat, its words on the text of now in one act.
 */
import { useMemo, useState, type ReactNode } from 'react'
import type { Change, Proposal } from '../../shared/procedure/state.ts'
import { diffRuns, mergeOnto } from '../../shared/text/diff.ts'
import { hashOfBlock, type Block, type Run } from '../../shared/text/schema.ts'
import { Runs, type ReadRun } from '../editor/reader.tsx'
import { useSeatLook } from '../editor/seat-look.ts'
import type { Request } from '../procedure/draft-store.ts'
import { Button, Dialog } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { unchanged } from './change-runs.ts'
import { blockIn, useTextScreen } from './screen.ts'

type Conflicting = Extract<Change, { readonly content: readonly Run[] }>

/** Of a change or an alternative whose paragraph is still there; of others there is nothing to set beside one another. */
export const Conflict = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords()
  const { text } = useTextScreen()
  const [seen, setSeen] = useState(false)
  const { change } = proposal
  const block = 'content' in change ? blockIn(text, change.paragraph) : undefined
  if (!block || !('content' in change)) return null
  return (
    <>
      <Button variant="quiet" small onPress={() => setSeen(true)}>
        {words('conflict.verb')}
      </Button>
      {seen && (
        <SideBySide proposal={proposal} change={change} block={block} onClose={() => setSeen(false)} />
      )}
    </>
  )
}

type SideBySideProps = {
  readonly proposal: Proposal
  readonly change: Conflicting
  readonly block: Block
  readonly onClose: () => void
}

const SideBySide = ({ proposal, change, block, onClose }: SideBySideProps): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft } = useTextScreen()
  const seat = look.name(proposal.seat)
  const now = useMemo(() => block.content ?? [], [block])
  const base = useMemo(() => change.base.content ?? [], [change])
  const onto = useMemo(() => mergeOnto(base, now, change.content), [base, now, change])
  const { kind, paragraph } = change
  const request: Request = {
    type: 'ReviseProposal',
    proposal: proposal.id,
    change: { kind, paragraph, base: hashOfBlock(block), content: [...onto] },
    ...(proposal.reasons === undefined ? {} : { reasons: proposal.reasons }),
  }
  const mine = proposal.seat === draft.viewer.seat
  return (
    <Dialog
      title={words('conflict.title', { seat })}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        mine && (
          <Button
            variant="filled"
            why={acts.whyNot(request)}
            onPress={() => {
              onClose()
              void acts.say(request).then((refused) => acts.tell(refused ?? words('conflict.told')))
            }}
          >
            {words('conflict.rebase')}
          </Button>
        )
      }
    >
      <div className="conflict-columns">
        <Column title={words('conflict.base')} runs={unchanged(base)} />
        <Column title={words('conflict.theirs', { seat })} runs={diffRuns(base, change.content)} />
        <Column title={words('conflict.now')} runs={diffRuns(base, now)} />
      </div>
      <Column title={words('conflict.onto', { seat })} runs={diffRuns(now, onto)} />
      {mine && <p className="quiet small">{words('conflict.lead')}</p>}
    </Dialog>
  )
}

const Column = ({
  title,
  runs,
}: {
  readonly title: string
  readonly runs: readonly ReadRun[]
}): ReactNode => {
  const { language, dir } = useTextScreen()
  return (
    <section>
      <h3 className="conflict-title">{title}</h3>
      <p className="change-words" lang={language} dir={dir}>
        <Runs runs={runs} />
      </p>
    </section>
  )
}
