/** What stands in the way of a silence without having broken it: who holds, who asked for more time, and what was extended. */
import type { ReactNode } from 'react'
import { openRequests, standingHolds } from '../../shared/procedure/index.ts'
import { citedItems } from '../../shared/procedure/severable.ts'
import type { Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import type { Draft } from '../procedure/draft-store.ts'
import { Notice } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { deadlineInWords } from './words.ts'

type Said = {
  readonly what: 'hold' | 'request'
  readonly id: string
  readonly seat: string
  readonly at: number
  readonly until?: number
  readonly reason?: string
  readonly items?: readonly string[]
}

export const pendingIn = (silence: Silence): readonly Said[] => [
  ...standingHolds(silence).map((hold) => ({ ...hold, id: hold.act, what: 'hold' as const })),
  ...openRequests(silence).map((request) => ({ ...request, what: 'request' as const })),
]

export const PendingActs = ({
  draft,
  silence,
}: {
  readonly draft: Draft
  readonly silence: Silence
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const { zone } = silence.deadline
  const when = (instant: number): string => deadlineInWords(words, code, { instant, zone })
  const pending = pendingIn(silence)
  const last = silence.extensions.at(-1)
  return (
    <>
      {last && (
        <p>
          {words('running.extended', {
            seat: names.seat(last.by.seat),
            before: deadlineInWords(words, code, last.before),
          })}
        </p>
      )}
      {pending.length > 0 && (
        <Notice tone="warning" title={words('running.pending.title')}>
          {pending.map(({ what, id, seat, at, until, reason, items }) => (
            <span key={id} className="pending-line">
              {words('running.pending', {
                what,
                seat: names.seat(seat),
                when: when(at),
                until: until === undefined ? 'none' : when(until),
                reason: reason ?? 'none',
              })}
              {items && ` ${words('items.only', { items: citedItems(silence.items ?? [], items) })}`}
              <EnteredLine state={draft.state} act={id} />
            </span>
          ))}
        </Notice>
      )}
    </>
  )
}
