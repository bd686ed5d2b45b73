/** An objection: a member's "not with these words". Its seat withdraws or releases it; the chair answers. */
import { useState, type ReactNode } from 'react'
import type { Objection } from '../../shared/procedure/state.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import { Button, Chip, Moment, StandingMark } from '../ui/index.ts'
import { useWords, versionIn } from '../words/index.ts'
import { WordsForm } from './comment-form.tsx'
import { actorName } from './naming.ts'
import { joining } from './objecting.ts'
import { useTextScreen } from './screen.ts'

export const ObjectionCard = ({ objection }: { readonly objection: Objection }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft } = useTextScreen()
  const [answering, setAnswering] = useState(false)
  const standing = objection.status === 'standing'
  const mine = objection.seat === draft.viewer.seat
  const silence = draft.state.silences.find(({ phase }) => phase === 'running')
  const seat = look.name(objection.seat)
  const join = { type: 'RaiseObjection', paragraph: objection.paragraph, joins: objection.id } as const
  return (
    <article
      className={standing ? 'card card-objection' : 'card card-past'}
      aria-label={words('text.objection.label', { seat })}
    >
      <p className="card-by">
        {standing && <StandingMark standing="objection" />}
        <bdi>{actorName(words, look, draft.body, { ...objection.by, seat: objection.seat })}</bdi>
        <span className="card-when">
          <Moment at={objection.at} here={false} />
        </span>
      </p>
      <EnteredLine state={draft.state} act={objection.id} />
      {!standing && <p>{words('text.objection.withdrawn')}</p>}
      {objection.reason && (
        <p className="comment-words" dir="auto">
          {objection.reason}
        </p>
      )}
      {objection.joins !== undefined && (
        <p className="quiet small">
          {words('objection.joins', { seat: look.name(draft.state.objections[objection.joins]?.seat ?? '') })}
        </p>
      )}
      {objection.quote && (
        <blockquote className="quote" dir="auto">
          {objection.quote}
        </blockquote>
      )}
      {objection.mandate && (
        <figure className="mandate">
          <figcaption className="quiet small">
            {words('objection.mandate', { source: objection.mandate.source })}
          </figcaption>
          <blockquote className="quote" dir="auto">
            {objection.mandate.words}
          </blockquote>
        </figure>
      )}
      {standing && objection.asked !== undefined && (
        <p className="small">{words('objection.asked', { version: versionIn(words, objection.asked) })}</p>
      )}
      {objection.answers.map((answer) => (
        <p key={answer.at} className="answer" dir="auto">
          <strong>{look.name(answer.by.seat)}</strong> {answer.body}
        </p>
      ))}
      {silence && objection.released.includes(silence.id) && (
        <Chip tone="good">{words('text.objection.released')}</Chip>
      )}
      {answering && (
        <WordsForm
          label={words('text.answer.label')}
          verb={words('text.answer.say')}
          onLeave={() => setAnswering(false)}
          onSay={(body) => acts.say({ type: 'AnswerObjection', objection: objection.id, body })}
        />
      )}
      {standing && !answering && (
        <div className="card-acts">
          {draft.viewer.holdsPen && (
            <Button
              variant="quiet"
              small
              onPress={() => setAnswering(true)}
              why={acts.whyNot({ type: 'AnswerObjection', objection: objection.id, body: '…' })}
            >
              {words('text.answer')}
            </Button>
          )}
          {mine && objection.asked !== undefined && (
            <Button
              small
              why={acts.whyNot({ type: 'MaintainObjection', objection: objection.id })}
              onPress={() =>
                acts.ask({
                  verb: words('objection.maintain'),
                  sentence: words('objection.maintain.confirm', { seat }),
                  request: { type: 'MaintainObjection', objection: objection.id },
                  done: words('objection.maintain.told'),
                })
              }
            >
              {words('objection.maintain')}
            </Button>
          )}
          {mine && silence && !objection.released.includes(silence.id) && (
            <Button
              variant="quiet"
              small
              why={acts.whyNot({ type: 'ReleaseObjection', objection: objection.id, silence: silence.id })}
              onPress={() =>
                acts.ask({
                  verb: words('text.release'),
                  sentence: words('text.confirm.release', { seat }),
                  request: { type: 'ReleaseObjection', objection: objection.id, silence: silence.id },
                  done: words('text.told.release'),
                })
              }
            >
              {words('text.release')}
            </Button>
          )}
          {mine && (
            <Button
              variant="quiet"
              small
              why={acts.whyNot({ type: 'WithdrawObjection', objection: objection.id })}
              onPress={() =>
                acts.ask({
                  verb: words('text.withdraw.objection'),
                  sentence: words('text.confirm.withdraw.objection', { seat }),
                  request: { type: 'WithdrawObjection', objection: objection.id },
                  done: words('text.told.withdraw.objection', { seat }),
                })
              }
            >
              {words('text.withdraw.objection')}
            </Button>
          )}
        </div>
      )}
      {!mine && !acts.isForOthers(join) && (
        <div className="card-acts">
          <Button
            variant="quiet"
            small
            why={acts.whyNot(join)}
            onPress={() => acts.ask(joining(words, look.name(draft.viewer.seat), seat, objection))}
          >
            {words('objection.join')}
          </Button>
        </div>
      )}
    </article>
  )
}
