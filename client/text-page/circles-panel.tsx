/**
 * Circles on this text, as far as the reader's delegation is in them: whose desk it works on, who asks it to take part, opening one.
 * Nobody else is shown that there is any. The chair's team says here whether they may be opened, and is shown no more than that.
 */
import { useState, type ReactNode } from 'react'
import { currentMembers, placeIn, seatsIn, type Circle } from '../../shared/procedure/index.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import type { Request } from '../procedure/draft-store.ts'
import { Button, Chip, ConfirmAct, ManyBox, TextField, useClock } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useTextScreen } from './screen.ts'
import { deskCircles } from './use-desk-in-use.ts'

/** On whose desk the reader works. Nothing where there is only one. */
export const DeskChoice = (): ReactNode => {
  const words = useWords()
  const { draft, deskInUse } = useTextScreen()
  const circles = deskCircles(draft)
  if (circles.length === 0) return null
  const desks = [{ id: null, name: words('circles.desk.own') }, ...circles]
  return (
    <div className="kinds" role="group" aria-label={words('circles.desk.label')}>
      {desks.map(({ id, name }) => (
        <button
          key={id ?? ''}
          type="button"
          className="kind"
          aria-pressed={(deskInUse.circle?.id ?? null) === id}
          onClick={() => deskInUse.lookAt(id)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
    </div>
  )
}

export const Circles = (): ReactNode => {
  const words = useWords()
  const { draft, acts } = useTextScreen()
  const [opening, setOpening] = useState(false)
  const { state, viewer } = draft
  const allowed = state.circlesAllowed === true
  const ours = Object.values(state.circles ?? {})
    .filter((circle) => placeIn(circle, viewer))
    .sort((a, b) => a.at - b.at)
  const opens = !acts.isForOthers({ type: 'OpenCircle', name: '…', seats: [''] })
  const allows = !acts.isForOthers({ type: 'AllowCircles', allowed: !allowed })
  if (ours.length === 0 && !allows && !(opens && allowed)) return null
  return (
    <section className="circles" aria-label={words('circles.title')}>
      <h2 className="circles-title">{words('circles.title')}</h2>
      {opens && ours.length === 0 && <p className="desk-plain">{words('circles.lead')}</p>}
      {opens && !allowed && <p className="desk-plain">{words('circles.off')}</p>}
      {ours.map((circle) => (
        <CircleCard key={circle.id} circle={circle} />
      ))}
      <div className="card-acts">
        {opens && allowed && (
          <Button small onPress={() => setOpening(true)}>
            {words('circles.open')}
          </Button>
        )}
        {allows && <Allowing allowed={allowed} />}
      </div>
      {opening && <OpenCircle onClose={() => setOpening(false)} />}
    </section>
  )
}

const Allowing = ({ allowed }: { readonly allowed: boolean }): ReactNode => {
  const words = useWords()
  const { acts } = useTextScreen()
  const verb = words(allowed ? 'circles.disallow' : 'circles.allow')
  const allow = allowed ? 'no' : 'yes'
  const request = { type: 'AllowCircles', allowed: !allowed } as const
  return (
    <Button
      variant="quiet"
      small
      why={acts.whyNot(request)}
      onPress={() =>
        acts.ask({
          verb,
          sentence: words('circles.allow.confirm', { allow }),
          request,
          done: words('circles.allow.told', { allow }),
        })
      }
    >
      {verb}
    </Button>
  )
}

const CircleCard = ({ circle }: { readonly circle: Circle }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { draft, acts, deskInUse } = useTextScreen()
  const { id, name } = circle
  const seat = look.name(draft.viewer.seat)
  const joined = placeIn(circle, draft.viewer)?.joined !== undefined
  const named = seatsIn(circle)
  const among = (taking: boolean): readonly string[] =>
    named.filter((one) => one.joined === taking).map((one) => look.name(one.seat))
  const close = { type: 'CloseCircle', circle: id } as const
  const answer = (is: 'joins' | 'leaves', verb: string): void =>
    acts.ask({
      verb,
      sentence: words(`circles.${is === 'joins' ? 'join' : 'leave'}.confirm`, { seat, name }),
      request: { type: 'AnswerCircle', circle: id, answer: is },
      after: () => deskInUse.lookAt(is === 'joins' ? id : null),
      done: words('circles.told', { answer: is }),
    })
  const leave = words(joined ? 'circles.leave' : 'circles.decline')
  const asked = among(false)
  return (
    <article className="card internal" aria-label={name}>
      <p className="card-by">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {circle.closed && <Chip>{words('circles.closed')}</Chip>}
      </p>
      {!joined && !circle.closed && <p>{words('circles.asks', { seat: look.name(circle.by.seat), name })}</p>}
      <p className="quiet small">{words('circles.seats', { seats: among(true) })}</p>
      {asked.length > 0 && <p className="quiet small">{words('circles.asked', { seats: asked })}</p>}
      <div className="card-acts">
        {!joined && !circle.closed && (
          <Button
            small
            why={acts.whyNot({ type: 'AnswerCircle', circle: id, answer: 'joins' })}
            onPress={() => answer('joins', words('circles.join'))}
          >
            {words('circles.join')}
          </Button>
        )}
        <Button
          variant="quiet"
          small
          why={acts.whyNot({ type: 'AnswerCircle', circle: id, answer: 'leaves' })}
          onPress={() => answer('leaves', leave)}
        >
          {leave}
        </Button>
        {joined && !circle.closed && (
          <Button
            variant="quiet"
            small
            why={acts.whyNot(close)}
            onPress={() =>
              acts.ask({
                verb: words('circles.close'),
                sentence: words('circles.close.confirm', { name }),
                request: close,
                done: words('circles.told', { answer: 'closed' }),
              })
            }
          >
            {words('circles.close')}
          </Button>
        )}
      </div>
    </article>
  )
}

const OpenCircle = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { now } = useClock()
  const { draft, acts } = useTextScreen()
  const [name, setName] = useState('')
  const [seats, setSeats] = useState<readonly string[]>([])
  const own = draft.viewer.seat
  const others = (draft.body ? currentMembers(draft.body, now()) : []).filter(({ id }) => id !== own)
  const request: Request = { type: 'OpenCircle', name: name.trim(), seats: [...seats] }
  const complete = name.trim() !== '' && seats.length > 0
  return (
    <ConfirmAct
      isOpen
      fieldsFirst
      title={words('circles.open')}
      verb={words('circles.open')}
      sentence={
        complete
          ? words('circles.open.confirm', {
              seat: look.name(own),
              seats: seats.map((seat) => look.name(seat)),
            })
          : words('circles.open.nobody')
      }
      why={complete ? acts.whyNot(request) : words('circles.open.nobody')}
      onClose={onClose}
      onConfirm={async () => {
        const refused = await acts.say(request)
        if (refused === null) acts.tell(words('circles.open.told'))
        return refused
      }}
    >
      <TextField label={words('circles.name')} value={name} onChange={setName} />
      <ManyBox
        label={words('circles.with')}
        options={others.map(({ id }) => ({ id, label: look.name(id) }))}
        value={seats}
        onChange={setSeats}
      />
    </ConfirmAct>
  )
}
