/**
 * On the record: what was entered for the reader's seat and waits to be countersigned, and for the secretariat the way to
 * enter more. Acts of this page stand in the palette and under their keys.
 */
import { useMemo, useState, type ReactNode } from 'react'
import { waitsFor } from '../../shared/procedure/index.ts'
import { serverNow } from '../connection/session.ts'
import { useActs, type Act } from '../frame/acts.ts'
import type { Draft } from '../procedure/draft-store.ts'
import { EnterForSeat } from '../silence/enter-for-seat.tsx'
import { Button } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import { ConfirmCountersign, Countersign, enteredInWords, useMoment, type Entered } from './countersign.tsx'

export const EnteredForYou = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const moment = useMoment()
  const { state, actor, body, submit, refusalOf } = draft
  const [asked, setAsked] = useState<Entered | null>(null)
  const waiting = useMemo(
    () =>
      actor && body
        ? waitsFor(state, actor, serverNow(), body).flatMap((one) =>
            one.kind === 'countersign' ? [one] : [],
          )
        : [],
    [state, actor, body],
  )
  const [first] = waiting
  useActs(
    useMemo<readonly Act[]>(
      () =>
        first
          ? [
              {
                id: 'countersign',
                label: words('countersign.verb'),
                key: 'k',
                onAct: () => setAsked(first),
              },
            ]
          : [],
      [first, words],
    ),
  )
  if (!first) return null
  return (
    <section aria-labelledby="entered">
      <h2 id="entered" className="section-title">
        {words('countersign.title')}
      </h2>
      <ul>
        {waiting.map((entered) => {
          const refusal = refusalOf({ type: 'CountersignAct', act: entered.act })
          return (
            <li key={entered.act} className="entered-line">
              <p>{enteredInWords(words, moment, entered)}</p>
              <Countersign
                entered={entered}
                submit={submit}
                why={refusal ? refusalSentence(words, refusal) : null}
                {...(entered === first ? { shortcut: 'K' } : {})}
              />
            </li>
          )
        })}
      </ul>
      {asked && <ConfirmCountersign entered={asked} submit={submit} isOpen onClose={() => setAsked(null)} />}
    </section>
  )
}

/** For the secretariat: an act that came by another door. */
export const EnterButton = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const mayEnter = draft.actor?.role === 'secretariat' && draft.state.stage !== 'adopted'
  useActs(
    useMemo<readonly Act[]>(
      () =>
        mayEnter ? [{ id: 'enter', label: words('enter.verb'), key: 'e', onAct: () => setOpen(true) }] : [],
      [mayEnter, words],
    ),
  )
  if (!mayEnter) return null
  return (
    <>
      <Button shortcut="E" onPress={() => setOpen(true)}>
        {words('enter.verb')}
      </Button>
      {open && <EnterForSeat draft={draft} onClose={() => setOpen(false)} />}
    </>
  )
}
