/**
 * The ways of running silences that a body begins with. Figures rest on practice as far as it is known; a body enters its
 * own by a cited decision. Once entered they stand in the body's record: editing this file changes no existing body.
 */
import { unHeadquarters } from '../calendar/un-headquarters.ts'
import { own } from './lookup.ts'
import type { BodyState, Calendar, Profile } from './state.ts'

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

/** CAL-5: the calendar on which a body counts. */
export const calendarOf = (body: BodyState): Calendar | undefined =>
  own(body.calendars, 'body') ?? own(body.calendars, defaultCalendar.id)
