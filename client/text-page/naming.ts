/**
 * Names as the text page says them: a seat in the reader's language, its initials, a version, an audience, a person of
 * one's own delegation. The record withholds other delegations' persons; so does this.
 */
import { useMemo } from 'react'
import { circleOf, seatOf, type Audience } from '../../shared/audience.ts'
import type { SeatId } from '../../shared/ids.ts'
import { seatsIn, type Circle } from '../../shared/procedure/index.ts'
import type { ActorRef, BodyState, DraftState } from '../../shared/procedure/state.ts'
import type { BlockType } from '../../shared/text/schema.ts'
import { seatColours, type SeatLook } from '../editor/seat-look.ts'
import { seatName, useLanguage, useWords, type Words } from '../words/index.ts'

export const useNames = (body: BodyState | undefined): SeatLook => {
  const words = useWords()
  const { code } = useLanguage()
  return useMemo(() => {
    const seats = body?.seats ?? {}
    const name = (seat: SeatId): string => seatName(words, code, seats, seat)
    return {
      name,
      colour: seatColours(Object.keys(seats)),
      initials: (seat) => (seats[seat]?.role === 'member' ? (seats[seat].state ?? name(seat)) : name(seat)),
    }
  }, [words, code, body])
}

export const versionName = (words: Words, number: number | undefined): string => {
  if (number === undefined) return words('version.none')
  return number === 0 ? words('version.zero') : words('version.rev', { number })
}

/** What a block is called where it stands alone: "Paragraph 3", "Item 2.4", "Annex"; by its type where it has no number. */
export const placeName = (words: Words, type: BlockType, number: string | undefined): string => {
  if (number === undefined) return words(`text.block.${type}`)
  if (type === 'part' || type === 'annex' || type === 'item') return words(`text.place.${type}`, { number })
  return words('text.place', { number })
}

export const audienceName = (
  words: Words,
  look: SeatLook,
  audience: Audience,
  circles: DraftState['circles'] = {},
): string => {
  const circle = circles[circleOf(audience) ?? '']
  if (circle) return words('text.audience.circle', { name: circle.name, seats: circleNames(look, circle) })
  if (audience === 'everyone') return words('text.audience.everyone')
  if (audience === 'pen') return words('text.audience.pen')
  return words('text.audience.seat', { seat: look.name(seatOf(audience) ?? '') })
}

/** Those who are in it, the ones that have not said yet whether they take part too: all of them read it. */
export const circleNames = (look: SeatLook, circle: Circle): readonly string[] =>
  seatsIn(circle).map(({ seat }) => look.name(seat))

/** "Malta", and within one's own delegation also who: "Malta · Expert, Malta". */
export const actorName = (
  words: Words,
  look: SeatLook,
  body: BodyState | undefined,
  by: ActorRef,
): string => {
  const person = by.person === undefined ? undefined : body?.people[by.person]?.name
  return person ? words('text.by.person', { seat: look.name(by.seat), person }) : look.name(by.seat)
}
