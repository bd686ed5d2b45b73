/** A proposal: whose it is, what it would do as a redline, who supports it, and what this reader may do about it. */
import type { ReactNode } from 'react'
import type { Change, Proposal } from '../../shared/procedure/state.ts'
import { Runs } from '../editor/reader.tsx'
import { useSeatLook } from '../editor/seat-look.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import { Button, Chip, Moment, StandingMark } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { ActButton } from './act-button.tsx'
import { changeRuns } from './change-runs.ts'
import { actorName, audienceName } from './naming.ts'
import { Onward } from './proposal-onward.tsx'
import { useTextScreen } from './screen.ts'
import { StanceActs, Stances } from './stances.tsx'
import { useProposing } from './use-proposing.ts'

const ChangeWords = ({ change }: { readonly change: Change }): ReactNode => {
  const { language, dir } = useTextScreen()
  return (
    <p className="change-words" lang={language} dir={dir}>
      <Runs runs={changeRuns(change)} />
    </p>
  )
}

export const ProposalCard = ({
  proposal,
  children,
}: {
  readonly proposal: Proposal
  /** Further acts: those of whoever settles. */
  readonly children?: ReactNode
}): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { draft } = useTextScreen()
  const open = proposal.status === 'open'
  const internal = proposal.audience !== 'everyone'
  const seat = look.name(proposal.seat)
  const classes = ['card', open ? '' : 'card-past', internal ? 'internal' : ''].filter(Boolean).join(' ')
  return (
    <article className={classes} aria-label={words('text.proposal.label', { seat })}>
      {internal && (
        <p className="internal-line">{audienceName(words, look, proposal.audience, draft.state.circles)}</p>
      )}
      <p className="card-by">
        {open && <StandingMark standing="proposals" />}
        <bdi>{actorName(words, look, draft.body, { ...proposal.by, seat: proposal.seat })}</bdi>
        <span className="card-kind">{words(`text.kind.${proposal.change.kind}`)}</span>
        <span className="card-when">
          <Moment at={proposal.at} here={false} />
        </span>
      </p>
      <EnteredLine state={draft.state} act={proposal.id} />
      <ChangeWords change={proposal.change} />
      {proposal.reasons && (
        <p className="comment-words" dir="auto">
          {proposal.reasons}
        </p>
      )}
      {proposal.citation && (
        <p className="citation" dir="auto">
          {words('text.citation.is', { citation: proposal.citation })}
        </p>
      )}
      {proposal.supporters.length > 0 && (
        <p className="supporters">{words('text.supported', { seats: proposal.supporters.map(look.name) })}</p>
      )}
      <Stances proposal={proposal} />
      {!open && (
        <Chip tone={proposal.status === 'taken-up' ? 'good' : 'plain'}>
          {words(`text.status.${proposal.status}`)}
        </Chip>
      )}
      {proposal.note && (
        <p className="comment-words" dir="auto">
          {proposal.note}
        </p>
      )}
      {proposal.history.length > 0 && (
        <details className="history">
          <summary>{words('text.revised', { count: proposal.history.length })}</summary>
          {proposal.history.map((earlier) => (
            <ChangeWords key={earlier.at} change={earlier.change} />
          ))}
        </details>
      )}
      <Onward proposal={proposal} />
      {open && <ProposalActs proposal={proposal} seat={seat} />}
      {children}
    </article>
  )
}

const ProposalActs = ({
  proposal,
  seat,
}: {
  readonly proposal: Proposal
  readonly seat: string
}): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft } = useTextScreen()
  const proposing = useProposing()
  const own = look.name(draft.viewer.seat)
  if (proposal.seat === draft.viewer.seat)
    return (
      <div className="card-acts">
        <Button variant="quiet" small onPress={() => proposing.revise(proposal)}>
          {words('text.revise')}
        </Button>
        <ActButton
          verb={words('text.withdraw.proposal')}
          sentence={words('text.confirm.withdraw.proposal', { seat })}
          request={{ type: 'WithdrawProposal', proposal: proposal.id }}
          done={words('text.told.withdraw.proposal')}
        />
      </div>
    )
  const supports = proposal.supporters.includes(draft.viewer.seat)
  const type = supports ? 'WithdrawSupport' : 'SupportProposal'
  if (acts.isForOthers({ type, proposal: proposal.id })) return null
  return (
    <div className="card-acts">
      <ActButton
        verb={words(supports ? 'text.support.end' : 'text.support')}
        sentence={words(supports ? 'text.confirm.support.end' : 'text.confirm.support', { own, seat })}
        request={{ type, proposal: proposal.id }}
        done={words(supports ? 'text.told.support.end' : 'text.told.support', { seat })}
      />
      <StanceActs proposal={proposal} />
    </div>
  )
}
