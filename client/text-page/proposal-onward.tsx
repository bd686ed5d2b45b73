/**
 * What becomes of a proposal: the package it is part of, the text that has moved on beneath it, other words that are proposed
 * for it, and what brings it back once it was withdrawn or settled. Stands in its card.
 */
import { useMemo, useState, type ReactNode } from 'react'
import { blockOfProposal, carriageOf, partsOf, proposalsOn } from '../../shared/procedure/index.ts'
import type { Proposal } from '../../shared/procedure/state.ts'
import { diffRuns } from '../../shared/text/diff.ts'
import { canonicalRuns, hashOfBlock, type Run } from '../../shared/text/schema.ts'
import { Runs } from '../editor/reader.tsx'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button, Chip } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { ActButton, Writing } from './act-button.tsx'
import { Conflict } from './conflict.tsx'
import { versionName } from './naming.ts'
import { blockIn, useTextScreen } from './screen.ts'

export const Onward = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { draft } = useTextScreen()
  const parts = proposal.status === 'open' ? partsOf(draft, proposal).length : 0
  return (
    <>
      {parts > 1 && <p className="quiet small">{words('package.part', { count: parts })}</p>}
      {proposal.formerly && (
        <p className="quiet small">
          {words('takeover.formerly', { seats: proposal.formerly.map(look.name) })}
        </p>
      )}
      {proposal.status === 'open' && <Carried proposal={proposal} />}
      <OthersWords proposal={proposal} />
      {proposal.status !== 'open' && (
        <div className="card-acts">
          <BroughtBack proposal={proposal} />
        </div>
      )}
    </>
  )
}

/** How it fared at the last version, and how it stands to the words as they are now. */
const Carried = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords()
  const { acts, draft, text } = useTextScreen()
  const { change, carried, id } = proposal
  const now = useMemo(() => carriageOf(change, (paragraph) => blockIn(text, paragraph)), [change, text])
  const block = change.kind === 'add' ? undefined : blockIn(text, change.paragraph)
  const moved =
    change.kind !== 'add' && block !== undefined && hashOfBlock(block) !== hashOfBlock(change.base)
  const request = { type: 'RebaseProposal', proposal: id } as const
  const mine = proposal.seat === draft.viewer.seat
  if (proposal.on !== undefined || (!carried && !moved && now === 'clean')) return null
  return (
    <div className="carried">
      {carried && (
        <Chip tone={carried.how === 'clean' ? 'plain' : 'warning'}>
          {words('carried', { version: versionName(words, carried.version), how: carried.how })}
        </Chip>
      )}
      {(moved || now !== 'clean') && <p className="quiet small">{words('carried.now', { how: now })}</p>}
      {now === 'conflict' && <Conflict proposal={proposal} />}
      {mine && moved && now === 'clean' && acts.whyNot(request) === null && (
        <Button
          variant="quiet"
          small
          onPress={() => void acts.say(request).then((refused) => acts.tell(refused ?? words('rebase.told')))}
        >
          {words('rebase.verb')}
        </Button>
      )}
    </div>
  )
}

/** Other words that are proposed for its words, and proposing some. */
const OthersWords = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft, language, dir } = useTextScreen()
  const [writing, setWriting] = useState<readonly Run[] | null>(null)
  const on = proposalsOn(draft.state, proposal, draft.viewer)
  const block = useMemo(() => blockOfProposal(draft.state, proposal), [draft.state, proposal])
  const [own, seat] = [look.name(draft.viewer.seat), look.name(proposal.seat)]
  const mine = proposal.seat === draft.viewer.seat
  const request = {
    type: 'ProposeOnProposal' as const,
    proposal: proposal.id,
    base: block ? hashOfBlock(block) : '',
    content: [...canonicalRuns(writing ?? [{ type: 'text', text: '…' }])],
  }
  const offers = block && !mine && proposal.status === 'open' && !acts.isForOthers(request)
  return (
    <>
      {on.length > 0 && (
        <ul className="on-proposal" aria-label={words('on.list')}>
          {on.map((one) => (
            <li key={one.id}>
              <strong>{look.name(one.seat)}</strong>
              <p className="change-words" lang={language} dir={dir}>
                {one.change.kind === 'change' && (
                  <Runs runs={diffRuns(one.change.base.content ?? [], one.change.content)} />
                )}
              </p>
              {mine && (
                <ActButton
                  verb={words('on.take')}
                  sentence={words('on.take.confirm', { own, seat: look.name(one.seat) })}
                  request={{ type: 'TakeIntoProposal', proposal: one.id }}
                  done={words('on.take.told')}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {offers && writing === null && (
        <Button variant="quiet" small onPress={() => setWriting(block.content ?? [])}>
          {words('on.verb')}
        </Button>
      )}
      {offers && writing !== null && (
        <div className="on-writing">
          <Writing
            initial={block.content ?? []}
            base={block.content ?? []}
            label={words('on.words')}
            onChange={setWriting}
            onLeave={() => setWriting(null)}
            asked={{
              verb: words('on.table', { seat }),
              sentence: words('on.confirm', { own, seat }),
              request,
              done: words('on.told', { seat }),
            }}
          />
        </div>
      )}
    </>
  )
}

/** Withdrawn: another delegation takes it over. Settled: whoever settled reverses that. */
const BroughtBack = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft, text, focused } = useTextScreen()
  const [own, seat] = [look.name(draft.viewer.seat), look.name(proposal.seat)]
  const { id, status, taken, change } = proposal
  if (proposal.on !== undefined) return null
  if (status === 'withdrawn') {
    const request = { type: 'TakeOverProposal', proposal: id } as const
    if (acts.whyNot(request) !== null) return null
    return (
      <ActButton
        verb={words('takeover.verb')}
        sentence={words('takeover.confirm', { own, seat })}
        request={request}
        done={words('takeover.told')}
      />
    )
  }
  const place = taken?.kind === 'insert' ? taken.block.attrs.id : taken?.paragraph
  const present = place === undefined ? undefined : blockIn(text, place)
  const request = {
    type: 'ReverseDecision',
    proposal: id,
    ...(present ? { current: hashOfBlock(present) } : {}),
    ...(taken?.kind === 'remove' && change.kind !== 'add' ? { after: focused } : {}),
  } as const
  if (!draft.viewer.holdsPen) return null
  return (
    <ActButton
      verb={words('reverse.verb')}
      sentence={words('reverse.confirm', { seat })}
      request={request}
      done={words('reverse.told', { seat })}
    />
  )
}
