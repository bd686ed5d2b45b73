/**
 * What is done beside a silence in hand: a remark on the language, something placed on record, saying that a note came back, and,
 * for the chair's team, that it was not over what was meant.
 */
import { useMemo, useState, type ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import { useWhyNot, type OfferedAct, type SilenceActsProps } from './asking.tsx'
import { Place } from './placing.tsx'
import { Remark } from './remarks.tsx'
import { mailedSeats, Returned } from './returned.tsx'
import { Voiding } from './voiding.tsx'

type Beside = { readonly acts: readonly OfferedAct[]; readonly dialog: ReactNode }

export const useBesideActs = ({ draft, silence }: Pick<SilenceActsProps, 'draft' | 'silence'>): Beside => {
  const words = useWords()
  const [open, setOpen] = useState<'place' | 'remark' | 'void' | 'returned' | null>(null)
  const whyNot = useWhyNot(draft)
  const { viewer, actor } = draft
  const close = (): void => setOpen(null)
  const acts = useMemo(() => {
    const of = { as: viewer.seat, silence: silence.id }
    const quiet = { variant: 'quiet' as const }
    const offered: OfferedAct[] = []
    if (actor?.role === 'member')
      offered.push(
        {
          id: 'place',
          label: words('place.any.verb'),
          key: 'o',
          ...quiet,
          why: whyNot({
            type: 'PlaceOnRecord',
            as: viewer.seat,
            kind: 'statement',
            paragraphs: [],
            body: '…',
          }),
          onAct: () => setOpen('place'),
        },
        {
          id: 'remark',
          label: words('remark.verb'),
          key: 'l',
          ...quiet,
          why: whyNot({ type: 'RemarkInSilence', ...of, paragraph: null, body: '…' }),
          onAct: () => setOpen('remark'),
        },
      )
    if (viewer.holdsPen || actor?.role === 'secretariat')
      offered.push({
        id: 'returned',
        label: words('returned.verb'),
        ...quiet,
        why: mailedSeats(silence).length === 0 ? words('returned.none') : null,
        onAct: () => setOpen('returned'),
      })
    if (viewer.holdsPen)
      offered.push({
        id: 'void',
        label: words('void.verb'),
        key: 'v',
        ...quiet,
        why: whyNot({ type: 'VoidSilence', ...of, cause: 'other' }),
        onAct: () => setOpen('void'),
      })
    return offered
  }, [words, viewer, actor, silence, whyNot])
  return {
    acts,
    dialog: (
      <>
        {open === 'place' && (
          <Place
            draft={draft}
            kinds={['statement', 'reservation']}
            version={silence.version}
            onClose={close}
          />
        )}
        {open === 'remark' && <Remark draft={draft} silence={silence} onClose={close} />}
        {open === 'returned' && <Returned draft={draft} silence={silence} onClose={close} />}
        {open === 'void' && <Voiding draft={draft} silence={silence} onClose={close} />}
      </>
    ),
  }
}
