/** When whoever may still speak in a silence is reminded of its end. Rule NOT-15. Knows no mail. */
import type { Instant } from '../time.ts'

const hour = 3_600_000

/** A day before where there are two at least, three hours before where there are six; nothing in a shorter period. */
const leads: readonly { readonly least: number; readonly lead: number }[] = [
  { least: 48 * hour, lead: 24 * hour },
  { least: 6 * hour, lead: 3 * hour },
]

export const remindAt = (from: Instant, deadline: Instant): Instant | undefined => {
  const found = leads.find(({ least }) => deadline - from >= least)
  return found && deadline - found.lead
}
