/**
 * Beside breaking: to hold and to lift a hold, to ask for more time; and for the chair's team to extend or to decline. Each
 * asks the rules why it cannot be done, and is confirmed in one sentence.
 */
import { useMemo } from 'react'
import { calendarOf, holdsUnder, openRequests, standingHolds } from '../../shared/procedure/index.ts'
import { resolveWall, wallTime } from '../../shared/time.ts'
import { useNames } from '../frame/names.ts'
import type { Request } from '../procedure/draft-store.ts'
import { useLanguage, useWords, versionIn } from '../words/index.ts'
import { cityOf } from '../words/cities.ts'
import { useWhyNot, withNote, withReason, type OfferedAct, type SilenceActsProps } from './asking.tsx'
import { wallAgain } from './facts.ts'
import { someItems } from './some-items.ts'
import { useVersion } from './wording.ts'
import { deadlineInWords } from './words.ts'

/** Until when a seat expects instructions, or asks for; none where it says nothing. */
const withUntil =
  (zone: string) =>
  (request: Request, wall: string): Request => {
    const until = resolveWall(wall, zone)
    if (!until.ok || (request.type !== 'HoldSilence' && request.type !== 'AskExtension')) return request
    return { ...request, until: until.value }
  }

export const useHoldingActs = (props: SilenceActsProps): readonly OfferedAct[] => {
  const ofSeat = useActsOfSeat(props)
  const ofPen = useActsOfPen(props)
  return useMemo(() => [...ofSeat, ...ofPen], [ofSeat, ofPen])
}

const useActsOfSeat = ({ draft, silence, over }: SilenceActsProps): readonly OfferedAct[] => {
  const words = useWords()
  const names = useNames()
  const { viewer, actor, state } = draft
  const whyNot = useWhyNot(draft)
  const text = useVersion(state.id, silence.items ? silence.version : undefined)
  return useMemo(() => {
    if (actor?.role !== 'member') return []
    const of = { as: viewer.seat, silence: silence.id }
    const { zone } = silence.deadline
    const version = versionIn(words, silence.version)
    const seat = names.seat(viewer.seat)
    const city = cityOf(words, zone)
    const reason = { label: words('break.reason'), most: 5_000, into: withReason }
    const minute = (label: string) => ({ label, first: '', needed: false, into: withUntil(zone) })
    const held = standingHolds(silence).some((hold) => hold.seat === viewer.seat)
    const holds = holdsUnder(silence.profile)
    const lifting: Request = { type: 'LiftHold', ...of }
    const holding: Request = { type: 'HoldSilence', ...of }
    const asking: Request = { type: 'AskExtension', ...of }
    const some = (sentence: 'hold.items.sentence' | 'more.items.sentence') =>
      silence.items
        ? { items: someItems(words, silence, text?.content ?? [], sentence, { seat, version }) }
        : {}
    const acts: OfferedAct[] = []
    if (held)
      acts.push({
        id: 'lift',
        label: words('lift.verb'),
        key: 'h',
        why: whyNot(lifting),
        confirmed: { sentence: words('lift.sentence', { seat, version }), request: lifting },
      })
    const request = openRequests(silence).find((asked) => asked.seat === viewer.seat)
    if (request) {
      const unasking: Request = { type: 'WithdrawRequest', ...of, request: request.id }
      acts.push({
        id: 'unask',
        label: words('unask.verb'),
        key: 't',
        why: whyNot(unasking),
        confirmed: { sentence: words('unask.sentence', { seat, version }), request: unasking },
      })
    }
    if (over && !silence.held) return acts
    if (!held && holds !== 'none')
      acts.push({
        id: 'hold',
        label: words('hold.verb'),
        key: 'h',
        why: whyNot(holding),
        confirmed: {
          sentence: words('hold.sentence', { seat, version, holds }),
          request: holding,
          ...some('hold.items.sentence'),
          note: reason,
          minute: minute(words('hold.until', { city })),
        },
      })
    if (request) return acts
    acts.push({
      id: 'more',
      label: words('more.verb'),
      key: 't',
      why: whyNot(asking),
      confirmed: {
        sentence: words('more.sentence', { seat, version }),
        request: asking,
        ...some('more.items.sentence'),
        note: reason,
        minute: minute(words('more.until', { city })),
      },
    })
    return acts
  }, [words, names, viewer, actor, whyNot, silence, over, text])
}

const useActsOfPen = ({ draft, silence, over }: SilenceActsProps): readonly OfferedAct[] => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const { viewer, body } = draft
  const whyNot = useWhyNot(draft)
  return useMemo(() => {
    if (!viewer.holdsPen || !body || (over && !silence.held)) return []
    const of = { as: viewer.seat, silence: silence.id }
    const { zone, instant } = silence.deadline
    const version = versionIn(words, silence.version)
    const seat = names.seat(viewer.seat)
    const note = { label: words('note.optional'), most: 2_000, into: withNote }
    const calendar = calendarOf(body, instant)
    const day = 86_400_000
    // What was asked for if somebody said, else a working day more at the same hour.
    const asked = openRequests(silence).flatMap(({ until }) => (until === undefined ? [] : [until]))
    const usual = { profile: silence.profile, length: day, wall: silence.deadline.wall }
    const first =
      asked.length > 0
        ? wallTime(Math.max(...asked), zone)
        : calendar
          ? wallAgain(instant, zone, calendar, usual)
          : wallTime(instant + day, zone)
    const sentence = (wall: string): string => {
      const minute = resolveWall(wall, zone)
      const deadline = minute.ok ? deadlineInWords(words, code, { instant: minute.value, zone }) : wall
      return words('extend.sentence', { seat, version, deadline })
    }
    const extending: Request = { type: 'ExtendSilence', ...of, wall: first }
    return [
      {
        id: 'extend',
        label: words('extend.verb'),
        key: 'm',
        confirmed: {
          sentence: sentence(first),
          request: extending,
          note,
          minute: {
            label: words('extend.wall', { city: cityOf(words, zone) }),
            first,
            needed: true,
            into: (_request: Request, wall: string): Request => ({ type: 'ExtendSilence', ...of, wall }),
            sentence,
          },
        },
      },
      ...openRequests(silence).map(({ id, seat: asking }): OfferedAct => {
        const declining: Request = { type: 'DeclineExtension', ...of, request: id }
        return {
          id: `decline-${id}`,
          label: words('decline.verb', { seat: names.seat(asking) }),
          variant: 'quiet',
          why: whyNot(declining),
          confirmed: {
            sentence: words('decline.sentence', { seat, version, asking: names.seat(asking) }),
            request: declining,
            note,
          },
        }
      }),
    ]
  }, [words, names, code, viewer, body, whyNot, silence, over])
}
