/**
 * Words that the chair's team offers between those who differ: what they would make of the paragraph, who is addressed, what
 * each has answered as far as this reader may know, and what can be done about it.
 */
import { useState, type ReactNode } from 'react'
import { seatOf } from '../../shared/audience.ts'
import type { ParagraphId } from '../../shared/ids.ts'
import { compromisesFor, currentMembers } from '../../shared/procedure/index.ts'
import { answerKinds, type Compromise } from '../../shared/procedure/position-state.ts'
import { diffRuns } from '../../shared/text/diff.ts'
import { canonicalRuns, hashOfBlock, type Run } from '../../shared/text/schema.ts'
import { Runs } from '../editor/reader.tsx'
import { useSeatLook } from '../editor/seat-look.ts'
import type { Request } from '../procedure/draft-store.ts'
import { Button, Chip, ManyBox, Moment, TextArea, useClock } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { ActButton, Writing } from './act-button.tsx'
import { blockIn, useTextScreen } from './screen.ts'

export const Compromises = ({ paragraph }: { readonly paragraph: ParagraphId }): ReactNode => {
  const words = useWords()
  const { draft } = useTextScreen()
  const [offering, setOffering] = useState(false)
  const known = compromisesFor(draft.state, draft.viewer).filter((one) => one.paragraph === paragraph)
  const offers = draft.viewer.holdsPen && draft.state.stage === 'negotiation'
  return (
    <>
      {known.map((compromise) => (
        <CompromiseCard key={compromise.id} compromise={compromise} />
      ))}
      {offers && !offering && (
        <p>
          <Button variant="quiet" small onPress={() => setOffering(true)}>
            {words('compromise.offer')}
          </Button>
        </p>
      )}
      {offering && <Offer paragraph={paragraph} onLeave={() => setOffering(false)} />}
    </>
  )
}

type OfferProps = {
  readonly paragraph: ParagraphId
  /** The one for which other words are offered; absent: a new one. */
  readonly instead?: Compromise
  readonly onLeave: () => void
}

const Offer = ({ paragraph, instead, onLeave }: OfferProps): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { now } = useClock()
  const { draft, text } = useTextScreen()
  const block = blockIn(text, paragraph)
  const start = instead?.wordings.at(-1)?.content ?? block?.content ?? []
  const [content, setContent] = useState<readonly Run[]>(start)
  const [to, setTo] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  if (!block) return null
  const said = note.trim() === '' ? {} : { note: note.trim() }
  const request: Request = instead
    ? { type: 'ReviseCompromise', compromise: instead.id, content: [...canonicalRuns(content)], ...said }
    : {
        type: 'OfferCompromise',
        paragraph,
        base: hashOfBlock(block),
        content: [...canonicalRuns(content)],
        ...(to.length > 0 ? { to: [...to] } : {}),
        ...said,
      }
  const members = draft.body ? currentMembers(draft.body, now()) : []
  const verb = words(instead ? 'compromise.revise' : 'compromise.offer')
  return (
    <div className="card on-writing" role="group" aria-label={verb}>
      <Writing
        initial={start}
        base={instead ? start : (block.content ?? [])}
        label={words('compromise.words')}
        onChange={setContent}
        onLeave={onLeave}
        asked={{
          verb,
          sentence: instead
            ? words('compromise.revise.confirm')
            : words('compromise.confirm', { all: to.length > 0 ? 'no' : 'yes', seats: to.map(look.name) }),
          request,
          done: words('compromise.told'),
        }}
      >
        {!instead && (
          <ManyBox
            label={words('compromise.to')}
            description={to.length === 0 ? words('compromise.to.all') : undefined}
            options={members.map(({ id }) => ({ id, label: look.name(id) }))}
            value={to}
            onChange={setTo}
          />
        )}
        <TextArea label={words('compromise.note')} value={note} onChange={setNote} rows={2} />
      </Writing>
    </div>
  )
}

const CompromiseCard = ({ compromise }: { readonly compromise: Compromise }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { language, dir, draft } = useTextScreen()
  const [revising, setRevising] = useState(false)
  const { base, wordings, to, answers, status } = compromise
  const last = wordings.at(-1)
  const open = status === 'open'
  return (
    <article className={open ? 'card' : 'card card-past'} aria-label={words('compromise.title')}>
      <p className="card-by">
        {words('compromise.by', { wording: wordings.length })}
        <span className="card-when">
          <Moment at={last?.at ?? compromise.at} here={false} />
        </span>
      </p>
      <p className="change-words" lang={language} dir={dir}>
        <Runs runs={diffRuns(base.content ?? [], last?.content ?? [])} />
      </p>
      {last?.note && (
        <p className="comment-words" dir="auto">
          {last.note}
        </p>
      )}
      <p className="supporters">
        {to
          ? words('compromise.addressed', {
              seats: to.map((name) => look.name(seatOf(`seat:${name}`) ?? name)),
            })
          : words('compromise.addressed.all')}
      </p>
      {Object.entries(answers).map(([seat, answer]) => (
        <p key={seat} className="answer" dir="auto">
          {words('compromise.said', {
            seat: look.name(seat),
            is: answer.is,
            old: answer.wording === wordings.length ? 'no' : 'yes',
          })}
          {answer.body && <q>{answer.body}</q>}
        </p>
      ))}
      {!open && (
        <Chip tone={status === 'taken-up' ? 'good' : 'plain'}>{words('compromise.status', { status })}</Chip>
      )}
      {wordings.length > 1 && (
        <details className="history">
          <summary>{words('compromise.wording', { count: wordings.length - 1 })}</summary>
          {wordings.slice(0, -1).map((earlier) => (
            <p key={earlier.at} className="change-words" lang={language} dir={dir}>
              <Runs runs={diffRuns(base.content ?? [], earlier.content)} />
            </p>
          ))}
        </details>
      )}
      {open && !revising && !draft.viewer.holdsPen && <Answering compromise={compromise} />}
      {open && !revising && draft.viewer.holdsPen && (
        <ChairActs compromise={compromise} onRevise={() => setRevising(true)} />
      )}
      {open && revising && (
        <Offer paragraph={compromise.paragraph} instead={compromise} onLeave={() => setRevising(false)} />
      )}
    </article>
  )
}

const Answering = ({ compromise }: { readonly compromise: Compromise }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft } = useTextScreen()
  const { id, wordings, to } = compromise
  const request = (answer: (typeof answerKinds)[number]) =>
    ({ type: 'AnswerCompromise', compromise: id, wording: wordings.length, answer }) as const
  if (acts.isForOthers(request('answers'))) return null
  return (
    <div className="card-acts">
      {answerKinds.map((is) => (
        <ActButton
          key={is}
          variant={is === 'accepts' ? 'outline' : 'quiet'}
          verb={words(`compromise.${is}`)}
          sentence={words('compromise.answer.confirm', {
            seat: look.name(draft.viewer.seat),
            is,
            all: to ? 'no' : 'yes',
          })}
          request={request(is)}
          done={words('compromise.answer.told')}
          note={{
            label: words('compromise.answer.note'),
            into: (asked, body) => (asked.type === 'AnswerCompromise' ? { ...asked, body } : asked),
          }}
        />
      ))}
    </div>
  )
}

type ChairActsProps = { readonly compromise: Compromise; readonly onRevise: () => void }

const ChairActs = ({ compromise: { id, paragraph }, onRevise }: ChairActsProps): ReactNode => {
  const words = useWords()
  const { text, ordinals } = useTextScreen()
  const block = blockIn(text, paragraph)
  return (
    <div className="card-acts">
      <ActButton
        variant="outline"
        verb={words('compromise.take')}
        sentence={words('compromise.take.confirm', { place: ordinals.get(paragraph) ?? '' })}
        request={{ type: 'TakeUpCompromise', compromise: id, current: block ? hashOfBlock(block) : '' }}
        done={words('compromise.take.told')}
      />
      <Button variant="quiet" small onPress={onRevise}>
        {words('compromise.revise')}
      </Button>
      <ActButton
        verb={words('compromise.withdraw')}
        sentence={words('compromise.withdraw.confirm')}
        request={{ type: 'WithdrawCompromise', compromise: id }}
      />
    </div>
  )
}
