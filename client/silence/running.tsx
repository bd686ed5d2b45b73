/** A silence in hand: the clock, the table, and the acts of whoever looks. When the period is over, a person decides. */
import type { ReactNode } from 'react'
import { countedObjections, isPending, openItems } from '../../shared/procedure/index.ts'
import { allItems, citedItems } from '../../shared/procedure/severable.ts'
import type { Silence } from '../../shared/procedure/state.ts'
import { cutOff } from '../../shared/time.ts'
import { useNames } from '../frame/names.ts'
import type { Draft } from '../procedure/draft-store.ts'
import { Moment, Notice, useNow } from '../ui/index.ts'
import { useLanguage, useWords, versionName } from '../words/index.ts'
import { placesAt } from './facts.ts'
import { Items } from './items.tsx'
import { Placed } from './placing.tsx'
import { PendingActs } from './pending-acts.tsx'
import { Reach } from './reach.tsx'
import { Remarks } from './remarks.tsx'
import { RunningActs } from './running-acts.tsx'
import { Table } from './table.tsx'
import { TogetherTexts } from './together.tsx'
import { deadlineInWords, effectOf, hashInWords, profileName } from './words.ts'

export const Running = ({
  draft,
  silence,
}: {
  readonly draft: Draft
  readonly silence: Silence
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const now = useNow(1_000)
  const { state, viewer, actor } = draft
  // The record's word before this device's clock, which may be slow.
  const over = silence.phase === 'period-ended' || now >= cutOff(silence.deadline)
  // An objection to an item stands in that item's way and is told with it (SEV-5).
  const apart = (silence.items ?? []).map(({ id }) => id)
  const counted = countedObjections(state, silence).filter(
    ({ paragraph }) => paragraph === null || !apart.includes(paragraph),
  )
  const open = openItems(state, silence)
  const serves = viewer.holdsPen || actor?.role === 'secretariat'
  const places = placesAt(state, silence, serves)
  const notReached =
    silence.notReached ?? places.filter(({ said }) => said === 'not-reached').map(({ seat }) => seat)
  const late = (silence.openedAt + silence.deadline.instant) / 2 < now
  return (
    <section className="running" aria-labelledby="clock">
      <Table places={places} own={viewer.seat}>
        <p className="table-what">
          {versionName(words, silence.version)}
          <span className="quiet small"> · {hashInWords(words, silence.hash)}</span>
        </p>
        <ClockFace left={over ? 0 : cutOff(silence.deadline) - now} />
        <p className="table-until">
          <Moment at={silence.deadline.instant} zone={silence.deadline.zone} relative={false} />
        </p>
        <p className="table-effect">
          {silence.held ? words('held.title') : effectOf(words, silence.profile)}
        </p>
        <p className="quiet small">{profileName(words, silence.profile)}</p>
      </Table>

      {silence.held && (
        <Notice tone="warning" title={words('held.title')}>
          {words(`held.${silence.held.why}`, {
            last: deadlineInWords(words, code, { instant: silence.held.last, zone: silence.deadline.zone }),
            seen: deadlineInWords(words, code, { instant: silence.held.seen, zone: silence.deadline.zone }),
          })}{' '}
          {words(serves ? 'held.serve' : 'held.wait')}
        </Notice>
      )}
      <TogetherTexts draft={draft} silence={silence} />
      <Items state={state} silence={silence} />
      <PendingActs draft={draft} silence={silence} />
      {over && !silence.held && (
        <Notice
          tone={counted.length > 0 || isPending(silence) ? 'warning' : 'plain'}
          title={words('ended.title')}
        >
          {counted.length > 0
            ? words('ended.objected', { seats: names.seats([...new Set(counted.map(({ seat }) => seat))]) })
            : isPending(silence)
              ? words('ended.pending')
              : words('ended.none')}{' '}
          {open.length > 0 && `${words('ended.items', { open: citedItems(allItems(silence), open) })} `}
          {words(serves ? 'ended.look' : 'ended.wait')}
        </Notice>
      )}
      {!over && counted.length > 0 && (
        <Notice tone="warning">
          {words('running.standing', {
            seats: names.seats([...new Set(counted.map(({ seat }) => seat))]),
            count: counted.length,
          })}
        </Notice>
      )}
      {(over || late) && notReached.length > 0 && (
        <Notice tone="warning">
          {words('running.notReached', { seats: names.seats(notReached), count: notReached.length })}
        </Notice>
      )}
      {serves && <Reach draft={draft} silence={silence} />}
      <Placed draft={draft} />
      <Remarks draft={draft} silence={silence} />
      <RunningActs draft={draft} silence={silence} over={over} />
    </section>
  )
}

/** What is left, large. The stated minute counts to its end; a screen reader hears the deadline, not every second. */
const ClockFace = ({ left }: { readonly left: number }): ReactNode => {
  const words = useWords()
  if (left <= 0)
    return (
      <p id="clock" className="clock clock-over">
        {words('clock.over')}
      </p>
    )
  const seconds = Math.floor(left / 1_000)
  const two = (number: number): string => String(number).padStart(2, '0')
  const days = Math.floor(seconds / 86_400)
  const face = `${two(Math.floor(seconds / 3_600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return (
    <p id="clock" className="clock figures" role="timer" aria-live="off" dir="ltr">
      {days > 0 && <span className="clock-days">{words('clock.days', { days })}</span>}
      <span>{face}</span>
    </p>
  )
}
