/** A silence in hand: the clock, the table, and the acts of whoever looks. When the period is over, a person decides. */
import { useState, type ReactNode } from 'react'
import { countedObjections } from '../../shared/procedure/index.ts'
import type { Silence } from '../../shared/procedure/state.ts'
import { cutOff } from '../../shared/time.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { Button, ConfirmAct, Moment, Notice, TextArea, useNow } from '../ui/index.ts'
import { refusalSentence, useWords, versionIn, versionName } from '../words/index.ts'
import { placesAt } from './facts.ts'
import { OnBehalf } from './on-behalf.tsx'
import { Table } from './table.tsx'
import { effectOf, hashInWords, profileName } from './words.ts'

type Asked = 'break' | 'withdraw' | 'passed' | 'not-agreed' | 'on-behalf' | null

export const Running = ({
  draft,
  silence,
}: {
  readonly draft: Draft
  readonly silence: Silence
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const now = useNow(1_000)
  const { state, viewer, actor } = draft
  const over = now >= cutOff(silence.deadline)
  const counted = countedObjections(state, silence)
  const serves = viewer.holdsPen || actor?.role === 'secretariat'
  const places = placesAt(state, silence, serves)
  const notReached =
    silence.notReached ?? places.filter(({ said }) => said === 'not-reached').map(({ seat }) => seat)
  const late = (silence.openedAt + silence.deadline.instant) / 2 < now
  return (
    <section className="running" aria-labelledby="clock">
      <Table places={places} own={viewer.seat}>
        <p className="table-what">
          {versionName(words, silence.version)}
          <span className="quiet small"> · {hashInWords(words, silence.hash)}</span>
        </p>
        <ClockFace left={cutOff(silence.deadline) - now} />
        <p className="table-until">
          <Moment at={silence.deadline.instant} zone={silence.deadline.zone} relative={false} />
        </p>
        <p className="table-effect">{effectOf(words, silence.profile)}</p>
        <p className="quiet small">{profileName(words, silence.profile)}</p>
      </Table>

      {over && (
        <Notice tone={counted.length > 0 ? 'warning' : 'plain'} title={words('ended.title')}>
          {counted.length > 0
            ? words('ended.objected', { seats: names.seats([...new Set(counted.map(({ seat }) => seat))]) })
            : words('ended.none')}{' '}
          {words(serves ? 'ended.look' : 'ended.wait')}
        </Notice>
      )}
      {!over && counted.length > 0 && (
        <Notice tone="warning">
          {words('running.standing', {
            seats: names.seats([...new Set(counted.map(({ seat }) => seat))]),
            count: counted.length,
          })}
        </Notice>
      )}
      {(over || late) && notReached.length > 0 && (
        <Notice tone="warning">
          {words('running.notReached', { seats: names.seats(notReached), count: notReached.length })}
        </Notice>
      )}
      <Acts draft={draft} silence={silence} over={over} />
    </section>
  )
}

/** What is left, large. The stated minute counts to its end; a screen reader hears the deadline, not every second. */
const ClockFace = ({ left }: { readonly left: number }): ReactNode => {
  const words = useWords()
  if (left <= 0)
    return (
      <p id="clock" className="clock clock-over">
        {words('clock.over')}
      </p>
    )
  const seconds = Math.floor(left / 1_000)
  const two = (number: number): string => String(number).padStart(2, '0')
  const days = Math.floor(seconds / 86_400)
  const face = `${two(Math.floor(seconds / 3_600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return (
    <p id="clock" className="clock figures" role="timer" aria-live="off" dir="ltr">
      {days > 0 && <span className="clock-days">{words('clock.days', { days })}</span>}
      <span>{face}</span>
    </p>
  )
}

type ActsProps = { readonly draft: Draft; readonly silence: Silence; readonly over: boolean }

const Acts = ({ draft, silence, over }: ActsProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const [asked, setAsked] = useState<Asked>(null)
  const [note, setNote] = useState('')
  const { state, viewer, actor } = draft
  const version = versionIn(words, silence.version)
  const serves = viewer.holdsPen || actor?.role === 'secretariat'
  const seat = names.seat(viewer.seat)
  const as = viewer.seat
  const given = note.trim()
  const why = (request: Request): string | null => {
    const refusal = draft.refusalOf(request)
    return refusal ? refusalSentence(words, refusal) : null
  }
  const send = async (request: Request): Promise<string | null> => {
    const answer = await draft.submit(request)
    if (!answer.ok) return refusalSentence(words, answer.refusal)
    setNote('')
    return null
  }
  const breaking: Request = {
    type: 'BreakSilence',
    as,
    silence: silence.id,
    ...(given ? { reason: given } : {}),
  }
  const withdrawing: Request = {
    type: 'WithdrawSilence',
    as,
    silence: silence.id,
    ...(given ? { note: given } : {}),
  }
  const confirming = (outcome: 'passed' | 'not-agreed'): Request => ({
    type: 'ConfirmOutcome',
    as,
    silence: silence.id,
    outcome,
    ...(given ? { note: given } : {}),
  })
  const own = Object.values(state.objections).filter(
    (objection) =>
      objection.seat === viewer.seat &&
      objection.status === 'standing' &&
      !objection.released.includes(silence.id),
  )
  const close = (): void => setAsked(null)
  const { passing } = silence.profile

  return (
    <div className="running-acts">
      {over && serves && (
        <>
          <Button variant="filled" why={why(confirming('passed'))} onPress={() => setAsked('passed')}>
            {words(`confirm.${passing}.verb`)}
          </Button>
          <Button why={why(confirming('not-agreed'))} onPress={() => setAsked('not-agreed')}>
            {words('confirm.notAgreed.verb')}
          </Button>
        </>
      )}
      {!over && actor?.role !== 'secretariat' && (
        <Button
          variant={actor?.role === 'member' ? 'danger' : 'outline'}
          why={why(breaking)}
          onPress={() => setAsked('break')}
        >
          {words('break.verb')}
        </Button>
      )}
      {own.map((objection) => (
        <Release key={objection.id} draft={draft} objection={objection.id} silence={silence} />
      ))}
      {actor?.role === 'secretariat' && (
        <Button onPress={() => setAsked('on-behalf')}>{words('behalf.verb')}</Button>
      )}
      {!over && serves && (
        <Button variant="quiet" why={why(withdrawing)} onPress={() => setAsked('withdraw')}>
          {words('withdraw.verb')}
        </Button>
      )}

      <ConfirmAct
        isOpen={asked === 'break'}
        onClose={close}
        grave
        verb={words('break.verb')}
        sentence={words('break.sentence', { seat, version, count: silence.seats.length })}
        onConfirm={() => send(breaking)}
      >
        <TextArea label={words('break.reason')} value={note} onChange={setNote} rows={2} maxLength={5_000} />
      </ConfirmAct>
      <ConfirmAct
        isOpen={asked === 'withdraw'}
        onClose={close}
        verb={words('withdraw.verb')}
        sentence={words('withdraw.sentence', { seat, version, count: silence.seats.length })}
        onConfirm={() => send(withdrawing)}
      >
        <TextArea label={words('note.optional')} value={note} onChange={setNote} rows={2} maxLength={2_000} />
      </ConfirmAct>
      <ConfirmAct
        isOpen={asked === 'passed'}
        onClose={close}
        verb={words(`confirm.${passing}.verb`)}
        sentence={words('confirm.passed.sentence', { seat, version, passing, count: silence.seats.length })}
        onConfirm={() => send(confirming('passed'))}
      >
        <TextArea label={words('note.optional')} value={note} onChange={setNote} rows={2} maxLength={2_000} />
      </ConfirmAct>
      <ConfirmAct
        isOpen={asked === 'not-agreed'}
        onClose={close}
        verb={words('confirm.notAgreed.verb')}
        sentence={words('confirm.notAgreed.sentence', { seat, version, count: silence.seats.length })}
        onConfirm={() => send(confirming('not-agreed'))}
      >
        <TextArea label={words('note.optional')} value={note} onChange={setNote} rows={2} maxLength={2_000} />
      </ConfirmAct>
      {asked === 'on-behalf' && <OnBehalf draft={draft} silence={silence} onClose={close} />}
    </div>
  )
}

/** "Our objection does not stand in the way of this silence": asked of its holder when a silence opens (D6). */
const Release = ({
  draft,
  objection,
  silence,
}: {
  readonly draft: Draft
  readonly objection: string
  readonly silence: Silence
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const [asked, setAsked] = useState(false)
  const request: Request = { type: 'ReleaseObjection', as: draft.viewer.seat, objection, silence: silence.id }
  const refusal = draft.refusalOf(request)
  return (
    <>
      <Button why={refusal ? refusalSentence(words, refusal) : null} onPress={() => setAsked(true)}>
        {words('release.verb')}
      </Button>
      <ConfirmAct
        isOpen={asked}
        onClose={() => setAsked(false)}
        verb={words('release.verb')}
        sentence={words('release.sentence', {
          seat: names.seat(draft.viewer.seat),
          version: versionIn(words, silence.version),
        })}
        onConfirm={async () => {
          const answer = await draft.submit(request)
          return answer.ok ? null : refusalSentence(words, answer.refusal)
        }}
      />
    </>
  )
}
