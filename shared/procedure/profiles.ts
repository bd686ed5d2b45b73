/**
 * The ways of running silences that a body begins with. Figures rest on practice as far as it is known; a body enters its
 * own by a cited decision. Once entered they stand in the body's record: editing this file changes no existing body.
 */
import { unHeadquarters } from '../calendar/un-headquarters.ts'
import { own } from './lookup.ts'
import type { Instant } from '../time.ts'
import type { BodyState, Calendar, Coming, Profile } from './state.ts'

export const defaultProfiles: readonly Profile[] = [
  /** A draft among the members of a council, until any stated minute; what passes is agreed and still to be adopted. */
  { id: 'council-silence', regime: 'council-silence', period: { type: 'clock' }, passing: 'agreed' },
  /** A committee's written procedure: five full working days; what passes is adopted. */
  {
    id: 'no-objection',
    regime: 'no-objection',
    period: { type: 'working-days', days: 5, hour: '17:00' },
    passing: 'adopted',
  },
  /** The same for urgent matters. */
  {
    id: 'no-objection-short',
    regime: 'no-objection',
    period: { type: 'working-days', days: 2, hour: '17:00' },
    passing: 'adopted',
  },
]

export const defaultCalendar: Calendar = unHeadquarters

/** BOD-20: the profiles by which a silence may be opened at this instant. */
export const profilesAt = (body: BodyState, at: Instant): readonly Profile[] => {
  const found = { ...body.profiles }
  for (const coming of inForce(body, at)) if ('profile' in coming) found[coming.profile.id] = coming.profile
  return Object.values(found)
}

/** CAL-5: the calendar on which a body counts at this instant. */
export const calendarOf = (body: BodyState, at: Instant): Calendar | undefined => {
  const found = { ...body.calendars }
  for (const coming of inForce(body, at))
    if ('calendar' in coming) found[coming.calendar.id] = coming.calendar
  return own(found, 'body') ?? own(found, defaultCalendar.id)
}

/** What was decided for a day that has come, in the order of the days. */
const inForce = ({ coming = [] }: BodyState, at: Instant): readonly Coming[] =>
  coming.filter(({ from }) => from <= at).sort((a, b) => a.from - b.from)
