/** After a silence: what happened in one paragraph, and what comes next: again, adoption, or agreement withdrawn. */
import { useMemo, useState, type ReactNode } from 'react'
import type { DeclarationKind, Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import { ConfirmAct, TextField } from '../ui/index.ts'
import { useLanguage, useWords, versionIn, versionName } from '../words/index.ts'
import { useGravely } from '../you/gravely.tsx'
import { ActRow, useWhyNot, withReason, type OfferedAct } from './asking.tsx'
import { EnterForSeat } from './enter-for-seat.tsx'
import type { Again } from './facts.ts'
import { NoteDialog } from './note.tsx'
import { Place, Placed, placeVerb } from './placing.tsx'
import { useTwoKeys } from './two-keys.tsx'
import { SilenceFacts } from './silence-facts.tsx'
import { outcomeInWords } from './words.ts'

type AfterwardsProps = {
  readonly draft: Draft
  readonly silence: Silence
  readonly onAgain?: ((again: Again) => void) | undefined
}

type Open = 'adopt' | 'enter' | 'note' | DeclarationKind | null

export const Afterwards = ({ draft, silence, onAgain }: AfterwardsProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const [open, setOpen] = useState<Open>(null)
  const close = (): void => setOpen(null)
  const acts = useActsAfterwards({ draft, silence, onAgain }, setOpen)
  const { adoption } = draft.state
  return (
    <section className="afterwards" aria-label={words('afterwards.title')}>
      <p className="afterwards-words serif">{outcomeInWords(words, code, names, silence)}</p>
      <SilenceFacts silence={silence} />
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
      {adoption && (
        <p>
          {words('afterwards.adopted', {
            version: versionName(words, adoption.version),
            symbol: adoption.symbol ?? 'none',
            meeting: adoption.meeting ?? 'none',
          })}
        </p>
      )}
      <Placed draft={draft} />
      <ActRow draft={draft} acts={acts} />
      {open === 'adopt' && <Adopt draft={draft} onClose={close} />}
      {open === 'enter' && <EnterForSeat draft={draft} onClose={close} />}
      {(open === 'statement' || open === 'reservation' || open === 'dissociation') && (
        <Place draft={draft} kind={open} version={silence.version} onClose={close} />
      )}
      {open === 'note' && <NoteDialog draft={draft} silence={silence} onClose={close} />}
    </section>
  )
}

const useActsAfterwards = (
  { draft, silence, onAgain }: AfterwardsProps,
  open: (what: Open) => void,
): readonly OfferedAct[] => {
  const words = useWords()
  const names = useNames()
  const { state, viewer, actor, refusalOf } = draft
  const whyNot = useWhyNot(draft)
  const { asking } = useTwoKeys(draft, silence)
  const agreed = state.stage === 'agreed'
  const secretariat = actor?.role === 'secretariat'
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
          sentence: words('break.also.sentence', {
            seat: names.seat(viewer.seat),
            version: versionIn(words, silence.version),
            seats: names.seats([...new Set(silence.breaks.map(({ seat }) => seat))]),
          }),
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
          }),
      })
    if (agreed) {
      const disagreeing: Request = { type: 'WithdrawAgreement', as: viewer.seat }
      const serves = viewer.holdsPen || secretariat
      if (serves)
        acts.push({
          id: 'adopt',
          label: words('adopt.verb'),
          key: 'y',
          variant: 'filled',
          why: whyNot({ type: 'AdoptText', as: viewer.seat }),
          onAct: () => open('adopt'),
        })
      if (actor?.role === 'member')
        acts.push({
          id: 'disagree',
          label: words('disagree.verb'),
          key: 'b',
          variant: 'quiet',
          why: whyNot(disagreeing),
          confirmed: {
            sentence: words('disagree.sentence', { seat: names.seat(viewer.seat) }),
            request: disagreeing,
            grave: true,
            note: { label: words('break.reason'), most: 5_000, into: withReason },
          },
        })
    }
    // After the words are settled each may say beside them what it thinks of them.
    if (actor?.role === 'member' && (agreed || state.stage === 'adopted'))
      for (const kind of agreed ? (['statement'] as const) : (['dissociation', 'statement'] as const))
        acts.push({
          id: `place-${kind}`,
          label: placeVerb(words, kind),
          ...(kind === 'dissociation' ? { key: 'd' } : { key: 'o' }),
          variant: 'quiet',
          onAct: () => open(kind),
        })
    if (secretariat && state.stage !== 'adopted')
      acts.push({ id: 'enter', label: words('enter.verb'), key: 'e', onAct: () => open('enter') })
    acts.push({
      id: 'note',
      label: words('note.title'),
      key: 'n',
      variant: 'quiet',
      onAct: () => open('note'),
    })
    return acts
  }, [
    words,
    names,
    state.stage,
    agreed,
    secretariat,
    actor,
    viewer,
    silence,
    onAgain,
    whyNot,
    open,
    refusalOf,
    asking,
  ])
}

const Adopt = ({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const gravely = useGravely(draft)
  const [symbol, setSymbol] = useState('')
  const [meeting, setMeeting] = useState('')
  const request: Request = {
    type: 'AdoptText',
    as: draft.viewer.seat,
    ...(symbol.trim() ? { symbol: symbol.trim() } : {}),
    ...(meeting.trim() ? { meeting: meeting.trim() } : {}),
  }
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        verb={words('adopt.verb')}
        sentence={words('adopt.sentence', { seat: names.seat(draft.viewer.seat) })}
        onConfirm={() => gravely.submit(request)}
      >
        <TextField label={words('adopt.symbol')} value={symbol} onChange={setSymbol} maxLength={100} />
        <TextField label={words('adopt.meeting')} value={meeting} onChange={setMeeting} maxLength={200} />
      </ConfirmAct>
      {gravely.dialog}
    </>
  )
}
