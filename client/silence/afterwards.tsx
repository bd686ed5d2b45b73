/** After a silence: what happened in one paragraph, and what comes next: the same again, or what follows agreement. */
import { useMemo, useState, type ReactNode } from 'react'
import type { Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import { useLanguage, useWords, versionIn } from '../words/index.ts'
import { ActRow, withReason, type OfferedAct } from './asking.tsx'
import { EnterForSeat } from './enter-for-seat.tsx'
import type { Again } from './facts.ts'
import { Items } from './items.tsx'
import { NoteDialog } from './note.tsx'
import { Remarks } from './remarks.tsx'
import { Settled, useSettledActs } from './settled.tsx'
import { useTwoKeys } from './two-keys.tsx'
import { SilenceFacts } from './silence-facts.tsx'
import { TogetherTexts } from './together.tsx'
import { doneForAll, othersOf } from './together-words.ts'
import { outcomeInWords, passedAndOpen } from './words.ts'

type AfterwardsProps = {
  readonly draft: Draft
  readonly silence: Silence
  readonly onAgain?: ((again: Again) => void) | undefined
}

type Open = 'enter' | 'note' | null

export const Afterwards = ({ draft, silence, onAgain }: AfterwardsProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const [open, setOpen] = useState<Open>(null)
  const close = (): void => setOpen(null)
  const ofSilence = useActsAfterwards({ draft, silence, onAgain })
  const settled = useSettledActs(draft)
  const secretariat = draft.actor?.role === 'secretariat'
  const acts = useMemo<readonly OfferedAct[]>(
    () => [
      ...ofSilence,
      ...settled.acts,
      ...(secretariat
        ? [{ id: 'enter', label: words('enter.verb'), key: 'e', onAct: () => setOpen('enter') }]
        : []),
      {
        id: 'note',
        label: words('note.title'),
        key: 'n',
        variant: 'quiet' as const,
        onAct: () => setOpen('note'),
      },
    ],
    [ofSilence, settled.acts, secretariat, words],
  )
  return (
    <section className="afterwards" aria-label={words('afterwards.title')}>
      <p className="afterwards-words serif">
        {outcomeInWords(words, code, names, silence, passedAndOpen(draft.state, silence))}
      </p>
      <SilenceFacts silence={silence} />
      <TogetherTexts draft={draft} silence={silence} />
      <Items state={draft.state} silence={silence} />
      {silence.closingNote && <p className="serif">{silence.closingNote}</p>}
      {silence.breaks.map(({ act, seat, reason }) =>
        reason || draft.state.onBehalf[act] ? (
          <blockquote key={act} className="afterwards-reason">
            {reason && <p className="serif">{reason}</p>}
            <footer className="quiet">
              {names.seat(seat)}
              <EnteredLine state={draft.state} act={act} />
            </footer>
          </blockquote>
        ) : null,
      )}
      <Settled draft={draft} />
      <Remarks draft={draft} silence={silence} />
      <ActRow draft={draft} acts={acts} />
      {settled.dialog}
      {open === 'enter' && <EnterForSeat draft={draft} onClose={close} />}
      {open === 'note' && <NoteDialog draft={draft} silence={silence} onClose={close} />}
    </section>
  )
}

const useActsAfterwards = ({ draft, silence, onAgain }: AfterwardsProps): readonly OfferedAct[] => {
  const words = useWords()
  const names = useNames()
  const { viewer, refusalOf } = draft
  const document = draft.state.id
  const { asking } = useTwoKeys(draft, silence)
  return useMemo(() => {
    const acts: OfferedAct[] = []
    const breaking: Request = { type: 'BreakSilence', as: viewer.seat, silence: silence.id }
    // Within the period others may break too, each by an act of its own (SIL-23).
    if (silence.phase === 'broken' && asking) acts.push(asking)
    if (silence.phase === 'broken' && refusalOf(breaking) === null)
      acts.push({
        id: 'break',
        label: words('break.also'),
        key: 'b',
        confirmed: {
          sentence: doneForAll(
            words,
            words('break.also.sentence', {
              seat: names.seat(viewer.seat),
              version: versionIn(words, silence.version),
              seats: names.seats([...new Set(silence.breaks.map(({ seat }) => seat))]),
            }),
            silence,
          ),
          request: breaking,
          grave: true,
          note: { label: words('break.reason'), most: 5_000, into: withReason },
        },
      })
    if (onAgain)
      acts.push({
        id: 'again',
        label: words('again.verb'),
        key: 'a',
        onAct: () =>
          onAgain({
            profile: silence.profile,
            length: silence.deadline.instant - silence.openedAt,
            wall: silence.deadline.wall,
            with: othersOf(document, silence).map((text) => text.document),
          }),
      })
    return acts
  }, [words, names, viewer, document, silence, onAgain, refusalOf, asking])
}
