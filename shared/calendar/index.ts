/** Working days: counting them, and the one calendar that comes with the program. */
export {
  calendarVersion,
  dayKind,
  elapsedDeadline,
  movingDays,
  workingDaysDeadline,
  type DayKind,
} from './working-days.ts'
export { unHeadquarters } from './un-headquarters.ts'
