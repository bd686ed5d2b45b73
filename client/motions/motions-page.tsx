/**
 * Procedural motions, where the body has switched them on: what was put, how each seat voted, what came of it. Apart from consensus:
 * this page knows no text. Rules MOT.
 */
import { useState, type ReactNode } from 'react'
import type { SeatId } from '../../shared/ids.ts'
import { tallyOf } from '../../shared/procedure/index.ts'
import type { Motion, Vote } from '../../shared/procedure/motion-state.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import { api } from '../connection/api.ts'
import { useSession } from '../connection/session.ts'
import { useNames } from '../frame/names.ts'
import { refreshBody, useBody } from '../procedure/body-store.ts'
import { Button, ConfirmAct, Empty, Loading, Moment, Select, TextArea } from '../ui/index.ts'
import { refusalSentence, useWords, type Words } from '../words/index.ts'
import './motions.css'

const votes: readonly Vote[] = ['for', 'against', 'abstains']

type MotionAct =
  | { readonly type: 'PutMotion'; readonly words: string; readonly mover: SeatId }
  | { readonly type: 'CastVote'; readonly motion: string; readonly vote: Vote; readonly seat?: SeatId }
  | { readonly type: 'CloseMotion'; readonly motion: string; readonly withdrawn?: true }

/** As `ConfirmAct` wants it: null when it is done, else why it is not. */
const useSend = (words: Words) => {
  const { seat } = useSession()
  return async (act: MotionAct): Promise<string | null> => {
    const answer = await api.bodyCommand({ id: crypto.randomUUID(), as: seat, ...act })
    if (!answer.ok) return refusalSentence(words, answer.refusal)
    await refreshBody()
    return null
  }
}

export const MotionsPage = (): ReactNode => {
  const words = useWords()
  const body = useBody()
  const { seat, capacity } = useSession()
  const [putting, setPutting] = useState(false)
  if (!body)
    return (
      <div className="screen">
        <Loading lines={6} />
      </div>
    )
  const role = body.seats[seat]?.role
  const serves = role === 'chair' || role === 'vice-chair' || role === 'secretariat'
  const puts = serves && capacity !== 'capital' && body.voting?.on === true
  const motions = (body.motions ?? []).toReversed()
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{words('place.motions')}</h1>
        <div className="row row-apart">
          <p className="quiet">{words('motions.lead')}</p>
          {puts && <Button onPress={() => setPutting(true)}>{words('motions.put')}</Button>}
        </div>
      </header>
      {motions.length === 0 && <Empty title={words('motions.none')}>{words('motions.none.means')}</Empty>}
      <ol className="motions">
        {motions.map((motion) => (
          <Line key={motion.id} motion={motion} body={body} />
        ))}
      </ol>
      {putting && <Put body={body} onClose={() => setPutting(false)} />}
    </div>
  )
}

const Line = ({ motion, body }: { readonly motion: Motion; readonly body: BodyState }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { mover, needed, closed } = motion
  const tally = tallyOf(motion)
  const of = (vote: Vote): readonly SeatId[] =>
    Object.entries(motion.votes).flatMap(([seat, cast]) => (cast.vote === vote ? [seat] : []))
  const entered = Object.entries(motion.votes).flatMap(([seat, cast]) => (cast.entered ? [seat] : []))
  return (
    <li className="motion">
      <p className="serif" dir="auto">
        {motion.words}
      </p>
      <p className="quiet small">
        {words('motions.facts', { mover: names.seat(mover), needed })}{' '}
        <Moment at={motion.at} relative={false} here={false} />
      </p>
      <p>
        <strong>{closed ? words('motions.how', { how: closed.how }) : words('motions.open')}</strong>
        {' · '}
        {words('motions.tally', {
          yes: tally.for,
          no: tally.against,
          abstaining: tally.abstains,
          absent: tally.absent,
        })}
      </p>
      {votes.map(
        (vote) =>
          of(vote).length > 0 && (
            <p key={vote} className="small">
              {words('motions.who', { vote, seats: names.seats(of(vote)) })}
            </p>
          ),
      )}
      {entered.length > 0 && (
        <p className="quiet small">{words('motions.entered', { seats: names.seats(entered) })}</p>
      )}
      {!closed && body.voting?.on && <Acts motion={motion} body={body} />}
    </li>
  )
}

type Asked = Vote | 'enter' | 'close' | 'withdraw'

const Acts = ({ motion, body }: { readonly motion: Motion; readonly body: BodyState }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const send = useSend(words)
  const { seat, capacity } = useSession()
  const [asked, setAsked] = useState<Asked | null>(null)
  const role = body.seats[seat]?.role
  if (capacity === 'capital') return null
  const mine = motion.seats.includes(seat) && role === 'member'
  const serves = role === 'chair' || role === 'vice-chair' || role === 'secretariat'
  const of = { motion: motion.id }
  const close = (): void => setAsked(null)
  const carried = tallyOf(motion).for >= motion.needed
  return (
    <div className="row motion-acts">
      {mine &&
        votes.map((vote) => (
          <Button key={vote} small onPress={() => setAsked(vote)}>
            {words(`motions.vote.${vote}`)}
          </Button>
        ))}
      {role === 'secretariat' && (
        <Button small onPress={() => setAsked('enter')}>
          {words('motions.enter')}
        </Button>
      )}
      {serves && (
        <>
          <Button small onPress={() => setAsked('close')}>
            {words('motions.close')}
          </Button>
          <Button small variant="quiet" onPress={() => setAsked('withdraw')}>
            {words('motions.withdraw')}
          </Button>
        </>
      )}
      {asked === 'enter' && <Enter motion={motion} onClose={close} />}
      {asked === 'close' && (
        <ConfirmAct
          isOpen
          grave
          onClose={close}
          verb={words('motions.close')}
          sentence={words('motions.close.sentence', { how: carried ? 'carried' : 'lost' })}
          onConfirm={() => send({ type: 'CloseMotion', ...of })}
        />
      )}
      {asked === 'withdraw' && (
        <ConfirmAct
          isOpen
          grave
          onClose={close}
          verb={words('motions.withdraw')}
          sentence={words('motions.withdraw.sentence')}
          onConfirm={() => send({ type: 'CloseMotion', ...of, withdrawn: true })}
        />
      )}
      {(asked === 'for' || asked === 'against' || asked === 'abstains') && (
        <ConfirmAct
          isOpen
          onClose={close}
          verb={words(`motions.vote.${asked}`)}
          sentence={words('motions.cast.sentence', { seat: names.seat(seat), vote: asked })}
          onConfirm={() => send({ type: 'CastVote', ...of, vote: asked })}
        />
      )}
    </div>
  )
}

const Enter = ({ motion, onClose }: { readonly motion: Motion; readonly onClose: () => void }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const send = useSend(words)
  const [seat, setSeat] = useState<SeatId>(motion.seats[0] ?? '')
  const [vote, setVote] = useState<Vote>('for')
  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      verb={words('motions.enter')}
      sentence={words('motions.enter.sentence', { seat: names.seat(seat), vote })}
      fieldsFirst
      onConfirm={() => send({ type: 'CastVote', motion: motion.id, vote, seat })}
    >
      <Select
        label={words('motions.enter.seat')}
        options={motion.seats.map((id) => ({ id, label: names.seat(id) }))}
        value={seat}
        onChange={setSeat}
      />
      <Select
        label={words('motions.enter.vote')}
        options={votes.map((id) => ({ id, label: words(`motions.vote.${id}`) }))}
        value={vote}
        onChange={setVote}
      />
    </ConfirmAct>
  )
}

const Put = ({ body, onClose }: { readonly body: BodyState; readonly onClose: () => void }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const send = useSend(words)
  const { seat } = useSession()
  const members = Object.values(body.seats).filter(({ role }) => role === 'member')
  const [mover, setMover] = useState<SeatId>(members[0]?.id ?? '')
  const [written, setWritten] = useState('')
  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      verb={words('motions.put')}
      sentence={words('motions.put.sentence', {
        seat: names.seat(seat),
        mover: names.seat(mover),
        needed: body.voting?.needed ?? 0,
      })}
      why={written.trim() === '' ? words('motions.words.missing') : null}
      fieldsFirst
      onConfirm={() => send({ type: 'PutMotion', words: written.trim(), mover })}
    >
      <TextArea
        label={words('motions.words')}
        value={written}
        onChange={setWritten}
        rows={3}
        maxLength={2_000}
      />
      <Select
        label={words('motions.mover')}
        options={members.map(({ id }) => ({ id, label: names.seat(id) }))}
        value={mover}
        onChange={setMover}
      />
    </ConfirmAct>
  )
}
