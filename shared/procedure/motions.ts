/**
 * Procedural motions, where the body has switched them on: a motion is put, members vote, the result is recorded. Rules MOT. Apart from
 * consensus: nothing here knows a text, a proposal or a silence.
 */
import { ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import { given, no } from './act.ts'
import type { BodyCommand } from './command.ts'
import type { BodyEvent } from './event.ts'
import { own } from './lookup.ts'
import type { Motion, Vote } from './motion-state.ts'
import type { Refusal } from './refusal.ts'
import { currentMembers } from './standing.ts'
import type { BodyState } from './state.ts'
import type { Actor } from './submission.ts'

type Types = 'SwitchMotions' | 'PutMotion' | 'CastVote' | 'CloseMotion'
type Of<T extends Types> = Extract<BodyCommand, { readonly type: T }>
type MotionCommand = Of<Types>
type Decision = Result<readonly BodyEvent[], Refusal>

type Tally = Readonly<Record<Vote, number>> & { readonly absent: number }

/** MOT-5. */
export const tallyOf = ({ votes, seats }: Motion): Tally => {
  const cast = Object.values(votes)
  const count = (wanted: Vote): number => cast.filter(({ vote }) => vote === wanted).length
  return {
    for: count('for'),
    against: count('against'),
    abstains: count('abstains'),
    absent: seats.length - cast.length,
  }
}

const serves = ({ role }: Actor): boolean =>
  role === 'chair' || role === 'vice-chair' || role === 'secretariat'

const openMotion = (state: BodyState, id: string): Result<Motion, Refusal> => {
  const motion = state.motions?.find((one) => one.id === id)
  if (!motion) return no('NoSuchMotion', 'MOT-3', { motion: id })
  return motion.closed ? no('MotionIsClosed', 'MOT-5', { motion: id, how: motion.closed.how }) : ok(motion)
}

const publicly = (event: Omit<BodyEvent, 'audience'>): Decision =>
  ok([{ ...event, audience: 'everyone' } as BodyEvent])

export const decideMotion = (
  state: BodyState,
  actor: Actor,
  command: MotionCommand,
  at: Instant,
): Decision => {
  if (command.type === 'SwitchMotions') return switchMotions(state, actor, command)
  if (!state.voting?.on) return no('MotionsOff', 'MOT-1')
  if (command.type === 'CastVote') return castVote(state, actor, command)
  if (!serves(actor))
    return no('RoleMayNot', command.type === 'PutMotion' ? 'MOT-2' : 'MOT-5', {
      command: command.type,
      role: actor.role,
    })
  return command.type === 'PutMotion' ? putMotion(state, command, at) : closeMotion(state, command)
}

const switchMotions = (state: BodyState, actor: Actor, command: Of<'SwitchMotions'>): Decision => {
  if (actor.role !== 'secretariat')
    return no('RoleMayNot', 'MOT-1', { command: command.type, role: actor.role })
  const { on, needed, citation } = command
  const same = on ? state.voting?.on && state.voting.needed === needed : !state.voting?.on
  return same
    ? no('NothingChanged', 'MOT-1')
    : publicly({ type: 'MotionsSwitched', data: { on, needed, citation } })
}

const putMotion = (state: BodyState, command: Of<'PutMotion'>, at: Instant): Decision => {
  const { id, words, mover } = command
  const seats = currentMembers(state, at).map((seat) => seat.id)
  if (!seats.includes(mover)) return no('NoSuchSeat', 'MOT-2', { seat: mover })
  if (state.motions?.some((motion) => motion.id === id)) return no('IdTaken', 'STD-10', { id })
  return publicly({
    type: 'MotionPut',
    data: { motion: id, words, mover, needed: state.voting?.needed ?? 0, seats },
  })
}

const castVote = (state: BodyState, actor: Actor, command: Of<'CastVote'>): Decision => {
  const { vote } = command
  const entered = actor.role === 'secretariat'
  const seat = entered ? command.seat : actor.seat
  if (!entered && actor.role !== 'member')
    return no('RoleMayNot', 'MOT-3', { command: command.type, role: actor.role })
  if (!entered && command.seat !== undefined && command.seat !== actor.seat)
    return no('SeatNotYours', 'MOT-3', { seat: command.seat, yours: actor.seat })
  const found = openMotion(state, command.motion)
  if (!found.ok) return found
  if (seat === undefined || !found.value.seats.includes(seat))
    return no('NoSuchSeat', 'MOT-3', { seat: seat ?? null })
  const before = own(found.value.votes, seat)
  if (before?.vote === vote && (entered || !before.entered)) return no('NothingChanged', 'MOT-4', { seat })
  if (entered && before && !before.entered) return no('NotYours', 'MOT-4', { seat })
  return publicly({
    type: 'VoteCast',
    data: { motion: command.motion, seat, vote, ...given('entered', entered ? (true as const) : undefined) },
  })
}

const closeMotion = (state: BodyState, command: Of<'CloseMotion'>): Decision => {
  const found = openMotion(state, command.motion)
  if (!found.ok) return found
  const { votes, needed } = found.value
  const carried = tallyOf(found.value).for >= needed
  return publicly({
    type: 'MotionClosed',
    data: {
      motion: command.motion,
      how: command.withdrawn ? 'withdrawn' : carried ? 'carried' : 'lost',
      votes: Object.fromEntries(Object.entries(votes).map(([seat, { vote }]) => [seat, vote])),
    },
  })
}
