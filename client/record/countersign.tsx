/**
 * "Entered for you by the secretariat": an act that came by another door waits for a person of its seat to confirm it.
 * It counts already (decisions D1). Where the command goes is the screen's: today has no record at hand.
 */
import { useState, type ReactNode } from 'react'
import type { Waiting } from '../../shared/procedure/index.ts'
import type { Instant } from '../../shared/time.ts'
import { useSession } from '../connection/session.ts'
import { useNames } from '../frame/names.ts'
import type { Answer, Request } from '../procedure/submit.ts'
import { Button, ConfirmAct, useClock } from '../ui/index.ts'
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

export type CountersignProps = {
  readonly entered: Entered
  readonly submit: (request: Request) => Promise<Answer>
  /** Why it cannot be done now, where the screen knows. */
  readonly why?: string | null
  readonly shortcut?: string
}

export const Countersign = ({ entered, submit, why, shortcut }: CountersignProps): ReactNode => {
  const words = useWords()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button
        small
        why={why}
        onPress={() => setAsked(true)}
        {...(shortcut === undefined ? {} : { shortcut })}
      >
        {words('countersign.verb')}
      </Button>
      <ConfirmCountersign entered={entered} submit={submit} isOpen={asked} onClose={() => setAsked(false)} />
    </>
  )
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
  const names = useNames()
  const moment = useMoment()
  const { seat } = useSession()
  return (
    <ConfirmAct
      isOpen={isOpen}
      onClose={onClose}
      verb={words('countersign.verb')}
      sentence={words('countersign.sentence', {
        seat: names.seat(seat),
        what: words('entered.what', { type: entered.type }),
        channel: words(`channel.${entered.channel}`),
        received: moment(entered.receivedAt),
      })}
      onConfirm={async () => {
        const answer = await submit({ type: 'CountersignAct', as: seat, act: entered.act })
        return answer.ok ? null : refusalSentence(words, answer.refusal)
      }}
    />
  )
}
