/**
 * Where a delegation breaks silence with two keys: asking, and what is missing afterwards. A "no" that does not count is
 * said above everything else on the page, with who can make it count, for as long as it matters and once it was too late.
 */
import { useMemo, type ReactNode } from 'react'
import { askWaiting, secondKeys } from '../../shared/procedure/index.ts'
import type { BodyState, BreakAsk, Silence } from '../../shared/procedure/state.ts'
import { cutOff } from '../../shared/time.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { Notice, useClock, useNow } from '../ui/index.ts'
import { useLanguage, useWords, versionIn } from '../words/index.ts'
import { withReason, type OfferedAct } from './asking.tsx'
import { deadlineInWords } from './words.ts'

type TwoKeysNow = {
  /** The first key, as an act; absent where one suffices or the first is given. */
  readonly asking: OfferedAct | null
  /** Who of the seat has given it, where it waits for its second. */
  readonly first: { readonly name: string; readonly reason?: string } | null
}

const personsIn =
  (body: BodyState) =>
  (person: string | undefined): string =>
    body.people[person ?? '']?.name ?? person ?? ''

export const useTwoKeys = (draft: Draft, silence: Silence): TwoKeysNow => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const { body, viewer, actor, refusalOf } = draft
  return useMemo(() => {
    if (!body || actor?.role !== 'member') return { asking: null, first: null }
    const nameOf = personsIn(body)
    const now = serverNow()
    const ask = askWaiting(body, silence, viewer.seat, now)
    const request: Request = { type: 'AskToBreak', as: viewer.seat, silence: silence.id }
    const asking: OfferedAct | null =
      refusalOf(request) === null
        ? {
            id: 'ask',
            label: words('ask.verb'),
            key: 'k',
            variant: 'danger',
            confirmed: {
              sentence: words('ask.sentence', {
                seat: names.seat(viewer.seat),
                version: versionIn(words, silence.version),
                deadline: deadlineInWords(words, code, silence.deadline),
                people: secondKeys(body, viewer.seat, actor.person, now).map(nameOf),
              }),
              request,
              note: { label: words('break.reason'), most: 5_000, into: withReason },
            },
          }
        : null
    const first = ask
      ? { name: nameOf(ask.by.person), ...(ask.reason === undefined ? {} : { reason: ask.reason }) }
      : null
    return { asking, first }
  }, [words, names, code, body, viewer.seat, actor, refusalOf, silence])
}

/** For the seat's own people alone; of another's keys nothing is known here. */
export const TwoKeys = ({
  draft,
  silence,
}: {
  readonly draft: Draft
  readonly silence: Silence
}): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const { zone } = useClock()
  const { person } = useSession()
  const now = useNow(1_000)
  const { body, viewer } = draft
  if (!body || silence.breaks.some(({ seat }) => seat === viewer.seat)) return null
  const nameOf = personsIn(body)
  const moment = ({ at }: BreakAsk): string => deadlineInWords(words, code, { instant: at, zone })
  const running = silence.phase === 'running' || silence.phase === 'broken'
  const inTime = running && (now < cutOff(silence.deadline) || silence.held !== undefined)
  const ask = askWaiting(body, silence, viewer.seat, serverNow())
  if (inTime && ask)
    return (
      <div className="two-keys">
        <Notice tone="problem" title={words('keys.waiting.title')}>
          {words('keys.waiting', {
            mine: ask.by.person === person.id ? 'yes' : 'no',
            person: nameOf(ask.by.person),
            when: moment(ask),
            deadline: deadlineInWords(words, code, silence.deadline),
            people: secondKeys(body, viewer.seat, ask.by.person, serverNow()).map(nameOf),
          })}
        </Notice>
      </div>
    )
  const lost = silence.keys?.find(({ seat }) => seat === viewer.seat)
  return lost && !inTime ? (
    <Notice tone="problem" title={words('keys.lost.title')}>
      {words('keys.lost', { person: nameOf(lost.by.person), when: moment(lost) })}
    </Notice>
  ) : null
}
