/**
 * "Entered for you by the secretariat": an act that came by another door waits for a person of its seat to confirm it, or to
 * say that it was not theirs. It counts already. Where the command goes is the screen's: today has no record at hand.
 */
import { useState, type ReactNode } from 'react'
import type { Waiting } from '../../shared/procedure/index.ts'
import type { Instant } from '../../shared/time.ts'
import { useSession } from '../connection/session.ts'
import { useNames } from '../frame/names.ts'
import type { Answer, Request } from '../procedure/submit.ts'
import { Button, ConfirmAct, TextArea, useClock } from '../ui/index.ts'
import { refusalSentence, useLanguage, useWords, type Words } from '../words/index.ts'
import { formatMoment } from '../words/time.ts'

export type Entered = Extract<Waiting, { readonly kind: 'countersign' }>

/** A moment within a sentence: the body's wall, nothing more. */
export const useMoment = (): ((at: Instant) => string) => {
  const words = useWords()
  const { code } = useLanguage()
  const { zone, now } = useClock()
  return (at) => formatMoment(words, code, { at, now: now(), zone, relative: false, here: false })
}

export const enteredInWords = (words: Words, moment: (at: Instant) => string, entered: Entered): string =>
  words('countersign.what', {
    what: words('entered.what', { type: entered.type }),
    channel: words(`channel.${entered.channel}`),
    received: moment(entered.receivedAt),
    entered: moment(entered.since),
  })

type CountersignProps = {
  readonly entered: Entered
  readonly submit: (request: Request) => Promise<Answer>
  /** Why it cannot be done now, where the screen knows. */
  readonly why?: string | null
  readonly shortcut?: string
}

type Answering = 'countersign' | 'disown'

export const Countersign = ({ entered, submit, why, shortcut }: CountersignProps): ReactNode => {
  const words = useWords()
  const [asked, setAsked] = useState<Answering | null>(null)
  const close = (): void => setAsked(null)
  return (
    <span className="row">
      <Button
        small
        why={why}
        onPress={() => setAsked('countersign')}
        {...(shortcut === undefined ? {} : { shortcut })}
      >
        {words('countersign.verb')}
      </Button>
      <Button small variant="quiet" why={why} onPress={() => setAsked('disown')}>
        {words('disown.verb')}
      </Button>
      <ConfirmCountersign
        entered={entered}
        submit={submit}
        isOpen={asked === 'countersign'}
        onClose={close}
      />
      {asked === 'disown' && <ConfirmDisown entered={entered} submit={submit} onClose={close} />}
    </span>
  )
}

/** What is said of the act in either answer. */
const useFacts = (entered: Entered) => {
  const words = useWords()
  const names = useNames()
  const moment = useMoment()
  const { seat } = useSession()
  const facts = {
    seat: names.seat(seat),
    what: words('entered.what', { type: entered.type }),
    channel: words(`channel.${entered.channel}`),
    received: moment(entered.receivedAt),
  }
  return { seat, facts }
}

export const ConfirmCountersign = ({
  entered,
  submit,
  isOpen,
  onClose,
}: Pick<CountersignProps, 'entered' | 'submit'> & {
  readonly isOpen: boolean
  readonly onClose: () => void
}): ReactNode => {
  const words = useWords()
  const { seat, facts } = useFacts(entered)
  return (
    <ConfirmAct
      isOpen={isOpen}
      onClose={onClose}
      verb={words('countersign.verb')}
      sentence={words('countersign.sentence', facts)}
      onConfirm={async () => {
        const answer = await submit({ type: 'CountersignAct', as: seat, act: entered.act })
        return answer.ok ? null : refusalSentence(words, answer.refusal)
      }}
    />
  )
}

const ConfirmDisown = ({
  entered,
  submit,
  onClose,
}: Pick<CountersignProps, 'entered' | 'submit'> & { readonly onClose: () => void }): ReactNode => {
  const words = useWords()
  const { seat, facts } = useFacts(entered)
  const [note, setNote] = useState('')
  const said = note.trim()
  return (
    <ConfirmAct
      isOpen
      grave
      onClose={onClose}
      verb={words('disown.verb')}
      sentence={words('disown.sentence', { ...facts, type: entered.type })}
      onConfirm={async () => {
        const answer = await submit({
          type: 'DisownAct',
          as: seat,
          act: entered.act,
          ...(said === '' ? {} : { note: said }),
        })
        return answer.ok ? null : refusalSentence(words, answer.refusal)
      }}
    >
      <TextArea label={words('disown.note')} value={note} onChange={setNote} rows={2} maxLength={2_000} />
    </ConfirmAct>
  )
}
