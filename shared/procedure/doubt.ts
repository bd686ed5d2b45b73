/**
 * Whether a period may end by the clock when the clock, or the server's reach, is in doubt. Rules SIL-19 to SIL-22: the end is
 * held, everybody is told why, and only a person lets it go on. Doubt never adopts.
 */
import { ok } from '../result.ts'
import { cutOff } from '../time.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { silenceOf } from './silence.ts'
import type { Doubt, DraftState, Profile, Silence } from './state.ts'

const minute = 60_000
const usualOutage = 10

/** A restart, or a slow disk: no profile is so strict that these cast doubt. */
const nobodysOutage = 10_000

/** For how long the server may be out of reach in a period. */
const allowedOutage = ({ outage = usualOutage }: Profile): number => Math.max(outage * minute, nobodysOutage)

/** How much of the period the delegations could not use. */
const lost = (silence: Silence, { last, seen }: Doubt): number =>
  Math.min(seen, cutOff(silence.deadline)) - Math.max(last, silence.openedAt)

/** By the server. What is held already, or was out of reach for no longer than allowed, changes nothing. */
export const holdLapse = (state: DraftState, id: string, doubt: Doubt): Decision => {
  const found = silenceOf(state, id, 'SIL-19')
  if (!found.ok) return found
  const silence = found.value
  if (silence.phase !== 'running')
    return no('SilenceNotRunning', 'SIL-19', { silence: silence.id, phase: silence.phase })
  const borne = doubt.why === 'outage' && lost(silence, doubt) <= allowedOutage(silence.profile)
  if (silence.held || borne) return ok([])
  return to('everyone', { type: 'LapseHeld', data: { silence: silence.id, ...doubt } })
}

export const confirmClock = (act: Act, command: CommandOf<'ConfirmClock'>): Decision => {
  const found = silenceOf(act.state, command.silence, 'SIL-22')
  if (!found.ok) return found
  const { id, phase, held } = found.value
  if (phase !== 'running') return no('SilenceNotRunning', 'SIL-22', { silence: id, phase })
  if (!held) return no('LapseNotHeld', 'SIL-22', { silence: id })
  return to('everyone', { type: 'ClockConfirmed', data: { silence: id, ...given('note', command.note) } })
}
