/**
 * Once words are settled: when the body is to adopt them and that it has, what stands beside them, and what each may still do.
 * Stands under a silence that passed, and by itself where a text was adopted in the room.
 */
import { useMemo, useState, type ReactNode } from 'react'
import type { DeclarationKind } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { useNow } from '../ui/index.ts'
import { useLanguage, useWords, versionName } from '../words/index.ts'
import { Adopt, Schedule } from './adopting.tsx'
import { useWhyNot, withReason, type OfferedAct } from './asking.tsx'
import { Corrigenda, EnterCorrigendum, settledVersion } from './corrigenda.tsx'
import { Place, Placed, placeVerb } from './placing.tsx'
import { agreedWith, doneForAll } from './together-words.ts'
import { deadlineInWords } from './words.ts'

type SettledProps = { readonly draft: Draft }

export const Settled = ({ draft }: SettledProps): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const now = useNow(60_000)
  const { adoption, agreement } = draft.state
  const scheduled = adoption ? undefined : agreement?.scheduled
  return (
    <>
      {scheduled && (
        <p>
          {words(scheduled.deadline.instant < now ? 'scheduled.over' : 'scheduled.line', {
            deadline: deadlineInWords(words, code, scheduled.deadline),
            meeting: scheduled.meeting ?? 'none',
          })}
        </p>
      )}
      {adoption && (
        <p>
          {words('afterwards.adopted', {
            version: versionName(words, adoption.version),
            symbol: adoption.symbol ?? 'none',
            meeting: adoption.meeting ?? 'none',
          })}{' '}
          {adoption.how && words('adopted.how', { how: adoption.how })}
        </p>
      )}
      <Corrigenda draft={draft} />
      <Placed draft={draft} />
    </>
  )
}

type Open = 'adopt' | 'schedule' | 'corrigendum' | 'place' | 'dissociate' | null

export const useSettledActs = (
  draft: Draft,
): { readonly acts: readonly OfferedAct[]; readonly dialog: ReactNode } => {
  const words = useWords()
  const names = useNames()
  const [open, setOpen] = useState<Open>(null)
  const close = (): void => setOpen(null)
  const whyNot = useWhyNot(draft)
  const { state, viewer, actor } = draft
  const { stage } = state
  const scheduled = state.agreement?.scheduled !== undefined
  const version = settledVersion(draft)
  const acts = useMemo((): readonly OfferedAct[] => {
    if (stage !== 'agreed' && stage !== 'adopted') return []
    const as = viewer.seat
    const quiet = { variant: 'quiet' as const }
    const disagreeing: Request = { type: 'WithdrawAgreement', as }
    const serves = viewer.holdsPen || actor?.role === 'secretariat'
    const offered: OfferedAct[] = []
    if (serves && stage === 'agreed')
      offered.push(
        {
          id: 'adopt',
          label: words('adopt.verb'),
          key: 'y',
          variant: 'filled',
          why: whyNot({ type: 'AdoptText', as }),
          onAct: () => setOpen('adopt'),
        },
        {
          id: 'schedule',
          label: words(scheduled ? 'schedule.again.verb' : 'schedule.verb'),
          key: 's',
          // A minute that is always to come: only the stage and the seat are asked here, the dialog asks the rest.
          why: whyNot({ type: 'ScheduleAdoption', as, wall: '9999-01-01T12:00' }),
          onAct: () => setOpen('schedule'),
        },
      )
    if (serves)
      offered.push({
        id: 'corrigendum',
        label: words('corrigendum.verb'),
        key: 'c',
        ...quiet,
        onAct: () => setOpen('corrigendum'),
      })
    if (actor?.role !== 'member') return offered
    if (stage === 'agreed')
      offered.push({
        id: 'disagree',
        label: words('disagree.verb'),
        key: 'b',
        ...quiet,
        why: whyNot(disagreeing),
        confirmed: {
          sentence: doneForAll(
            words,
            words('disagree.sentence', { seat: names.seat(as) }),
            agreedWith(state),
          ),
          request: disagreeing,
          grave: true,
          note: { label: words('break.reason'), most: 5_000, into: withReason },
        },
      })
    // After the words are settled each may say beside them what it thinks of them.
    const placing = (kind: DeclarationKind): Request => ({
      type: 'PlaceOnRecord',
      as,
      kind,
      paragraphs: [],
      body: '…',
    })
    if (stage === 'adopted')
      offered.push({
        id: 'place-dissociation',
        label: placeVerb(words, 'dissociation'),
        key: 'd',
        ...quiet,
        why: whyNot(placing('dissociation')),
        onAct: () => setOpen('dissociate'),
      })
    offered.push({
      id: 'place',
      label: words('place.any.verb'),
      key: 'o',
      ...quiet,
      why: whyNot(placing('statement')),
      onAct: () => setOpen('place'),
    })
    return offered
  }, [words, names, state, stage, viewer, actor, scheduled, whyNot])
  return {
    acts,
    dialog: (
      <>
        {open === 'adopt' && <Adopt draft={draft} onClose={close} />}
        {open === 'schedule' && <Schedule draft={draft} onClose={close} />}
        {open === 'corrigendum' && <EnterCorrigendum draft={draft} onClose={close} />}
        {version !== undefined && open === 'dissociate' && (
          <Place draft={draft} kinds={['dissociation']} version={version} onClose={close} />
        )}
        {version !== undefined && open === 'place' && (
          <Place draft={draft} kinds={['statement', 'reservation']} version={version} onClose={close} />
        )}
      </>
    ),
  }
}
