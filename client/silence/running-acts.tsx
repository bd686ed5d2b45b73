/** What this reader can do about a silence in hand: break, release, withdraw, confirm, enter for a seat, take the note. */
import { useMemo, useState, type ReactNode } from 'react'
import { doubtsOf, inDoubt, openItems } from '../../shared/procedure/index.ts'
import { allItems, citedItems } from '../../shared/procedure/severable.ts'
import type { OutcomeDoubts, Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import type { Request } from '../procedure/draft-store.ts'
import { useNow } from '../ui/index.ts'
import { useLanguage, useWords, versionIn, type Words } from '../words/index.ts'
import { ActRow, useWhyNot, withNote, withReason, type OfferedAct, type SilenceActsProps } from './asking.tsx'
import { EnterForSeat } from './enter-for-seat.tsx'
import { useHoldingActs } from './holding-acts.ts'
import { someItems } from './some-items.ts'
import { NoteDialog } from './note.tsx'
import { useBesideActs } from './beside-acts.tsx'
import { doubtsOfAll, useOthers } from './together.tsx'
import { doneForAll } from './together-words.ts'
import { useTwoKeys } from './two-keys.tsx'
import { useVersion } from './wording.ts'
import { doubtsInWords } from './words.ts'

export const RunningActs = ({ draft, silence, over }: SilenceActsProps): ReactNode => {
  const words = useWords()
  const [open, setOpen] = useState<'enter' | 'note' | null>(null)
  const ofSilence = useActsOfSilence({ draft, silence, over })
  const holding = useHoldingActs({ draft, silence, over })
  const secretariat = draft.actor?.role === 'secretariat'
  const beside = useBesideActs({ draft, silence })
  const acts = useMemo<readonly OfferedAct[]>(
    () => [
      ...[...ofSilence, ...holding].map((act) => saidOfAll(words, act, silence)),
      ...(secretariat
        ? [{ id: 'enter', label: words('enter.verb'), key: 'e', onAct: () => setOpen('enter') }]
        : []),
      ...beside.acts,
      {
        id: 'note',
        label: words('note.title'),
        key: 'n',
        variant: 'quiet' as const,
        onAct: () => setOpen('note'),
      },
    ],
    [ofSilence, holding, beside.acts, secretariat, silence, words],
  )
  return (
    <>
      <ActRow draft={draft} acts={acts} className="running-acts" />
      {beside.dialog}
      {open === 'enter' && <EnterForSeat draft={draft} onClose={() => setOpen(null)} />}
      {open === 'note' && <NoteDialog draft={draft} silence={silence} onClose={() => setOpen(null)} />}
    </>
  )
}

/** What is about the words of one text, and what is not. */
const ofOneText: ReadonlySet<Request['type']> = new Set(['ReleaseObjection', 'WithdrawObjection'])

const saidOfAll = (words: Words, act: OfferedAct, silence: Silence): OfferedAct => {
  const { confirmed } = act
  if (!confirmed || ofOneText.has(confirmed.request.type)) return act
  return { ...act, confirmed: { ...confirmed, sentence: doneForAll(words, confirmed.sentence, silence) } }
}

const useActsOfSilence = ({ draft, silence, over }: SilenceActsProps): readonly OfferedAct[] => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const now = useNow(60_000)
  const { state, viewer, actor, body } = draft
  const others = useOthers({ draft, silence })
  const doubts = useMemo(() => {
    const found = body
      ? doubtsOfAll([silence, ...others.map(({ its }) => its)].map((one) => doubtsOf(one, body, now)))
      : undefined
    return found && inDoubt(found) ? found : undefined
  }, [body, silence, others, now])
  const text = useVersion(state.id, silence.items ? silence.version : undefined)
  const whyNot = useWhyNot(draft)
  const { asking, first } = useTwoKeys(draft, silence)
  return useMemo(() => {
    const version = versionIn(words, silence.version)
    const seat = names.seat(viewer.seat)
    const count = silence.seats.length
    const { passing } = silence.profile
    const of = { as: viewer.seat, silence: silence.id }
    const serves = viewer.holdsPen || actor?.role === 'secretariat'
    const note = { label: words('note.optional'), most: 2_000, into: withNote }
    const confirming = (outcome: 'passed' | 'not-agreed'): Request => ({
      type: 'ConfirmOutcome',
      ...of,
      outcome,
      ...(doubts && outcome === 'passed' ? { despite: despiteOf(doubts) } : {}),
    })
    const open = openItems(state, silence)
    const left = (silence.items ?? []).filter(({ id }) => !open.includes(id))
    const parts =
      open.length > 0 && left.length > 0
        ? { passed: citedItems(left), open: citedItems(allItems(silence), open) }
        : undefined
    const breaking: Request = { type: 'BreakSilence', ...of }
    const withdrawing: Request = { type: 'WithdrawSilence', ...of }
    const acts: OfferedAct[] = []
    // Held, the period neither ends nor keeps anybody from breaking it (SIL-20, SIL-21).
    const held = silence.held !== undefined
    const confirmingClock: Request = { type: 'ConfirmClock', ...of }
    if (held && serves)
      acts.push({
        id: 'clock',
        label: words('clock.confirm.verb'),
        key: 'y',
        variant: 'filled',
        why: whyNot(confirmingClock),
        confirmed: {
          sentence: words('clock.confirm.sentence', { seat, version }),
          request: confirmingClock,
          note,
        },
      })
    if (over && !held && serves)
      acts.push(
        {
          id: 'passed',
          label: parts ? words('confirm.part.verb') : words(`confirm.${passing}.verb`),
          key: 'y',
          variant: 'filled',
          why: whyNot(confirming('passed')),
          confirmed: {
            sentence: [
              parts
                ? words('confirm.part.sentence', { seat, version, passing, ...parts })
                : words('confirm.passed.sentence', { seat, version, passing, count }),
              ...(doubts ? doubtsInWords(words, code, names, doubts, silence.deadline.zone) : []),
            ].join(' '),
            request: confirming('passed'),
            note,
          },
        },
        {
          id: 'not-agreed',
          label: words('confirm.notAgreed.verb'),
          key: 'x',
          why: whyNot(confirming('not-agreed')),
          confirmed: {
            sentence: words('confirm.notAgreed.sentence', { seat, version, count }),
            request: confirming('not-agreed'),
            note,
          },
        },
      )
    // Only members break; to a chair it would be a button that never works.
    if ((!over || held) && actor?.role === 'member') {
      if (asking) acts.push(asking)
      acts.push({
        id: 'break',
        label: words('break.verb'),
        key: 'b',
        variant: 'danger',
        why: whyNot(breaking),
        confirmed: {
          sentence: first
            ? words('break.second.sentence', { person: first.name, seat, version, count })
            : words('break.sentence', { seat, version, count }),
          request: breaking,
          grave: true,
          ...(silence.items
            ? {
                items: someItems(words, silence, text?.content ?? [], 'break.items.sentence', {
                  seat,
                  version,
                }),
              }
            : {}),
          note: {
            label: words('break.reason'),
            most: 5_000,
            into: withReason,
            ...(first?.reason === undefined ? {} : { given: first.reason }),
          },
        },
      })
    }
    const own = Object.values(state.objections).filter(
      (objection) =>
        objection.seat === viewer.seat &&
        objection.status === 'standing' &&
        !objection.released.includes(silence.id),
    )
    for (const [index, { id: objection }] of own.entries()) {
      const releasing: Request = { type: 'ReleaseObjection', ...of, objection }
      const leaving: Request = { type: 'WithdrawObjection', as: viewer.seat, objection }
      acts.push(
        {
          id: `release-${objection}`,
          label: words('release.verb'),
          ...(index === 0 ? { key: 'r' } : {}),
          why: whyNot(releasing),
          confirmed: { sentence: words('release.sentence', { seat, version }), request: releasing },
        },
        {
          id: `withdraw-${objection}`,
          label: words('text.withdraw.objection'),
          why: whyNot(leaving),
          confirmed: {
            sentence: words('text.confirm.withdraw.objection', { seat }),
            request: leaving,
          },
        },
      )
    }
    if ((!over || held) && serves)
      acts.push({
        id: 'withdraw',
        label: words('withdraw.verb'),
        key: 'w',
        variant: 'quiet',
        why: whyNot(withdrawing),
        confirmed: {
          sentence: words('withdraw.sentence', { seat, version, count }),
          request: withdrawing,
          note,
        },
      })
    return acts
  }, [words, names, state, viewer, actor, whyNot, silence, over, asking, first, doubts, code, text])
}

/** As the command carries it: what was shown is what is taken on. */
const despiteOf = ({ seats, holidays, later }: OutcomeDoubts) => ({
  seats: [...seats],
  holidays: [...holidays],
  ...(later === undefined ? {} : { later }),
})
