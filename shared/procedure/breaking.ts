/**
 * Who of a delegation may say its "no": anybody it accredits for acts, unless its head has tightened that. Rules BRK.
 * A "no" must not be lost for want of a key: what nobody of the seat could fulfil holds nobody, and a first key that waits
 * for its second is told to the seat's own people wherever they look.
 */
import { seatAudience } from '../audience.ts'
import type { PersonId, SeatId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import { no, type Act } from './act.ts'
import type { BodyCommand } from './command.ts'
import type { BodyEvent } from './event.ts'
import { own } from './lookup.ts'
import type { Refusal } from './refusal.ts'
import { sittingIn } from './standing.ts'
import type { Accreditation, BodyState, BreakAsk, BreakingRule, Silence } from './state.ts'
import type { Actor } from './submission.ts'

/** What the head has set. */
export const breakingRule = (body: BodyState, seat: SeatId): BreakingRule =>
  own(body.seats, seat)?.breaking ?? 'any'

/** The people of a seat who act, at that instant. */
export const actingIn = (body: BodyState, seat: SeatId, at: Instant): readonly Accreditation[] =>
  sittingIn(body, seat, at).filter(({ capacity }) => capacity !== 'capital')

/** What holds now: a rule that nobody of the seat could fulfil holds nobody (BRK-6). */
export const breakingNow = (body: BodyState, seat: SeatId, at: Instant): BreakingRule => {
  const rule = breakingRule(body, seat)
  const acting = actingIn(body, seat, at)
  if (rule === 'head' && !acting.some(({ capacity }) => capacity === 'head')) return 'any'
  if (rule === 'two' && new Set(acting.map(({ person }) => person)).size < 2) return 'any'
  return rule
}

/** The first key that waits for its second: of a person who still acts for the seat, in a silence that it has not broken. */
export const askWaiting = (
  body: BodyState,
  silence: Silence,
  seat: SeatId,
  at: Instant,
): BreakAsk | undefined => {
  const said = silence.breaks.filter((one) => one.seat === seat)
  if (said.some(({ items }) => items === undefined)) return undefined
  // Each key turns once: what opened for some items opens for no others.
  const used = Math.max(-1, ...said.map(({ at }) => at))
  const acting = actingIn(body, seat, at)
  // A seat that has begun anew knows nothing of what its former people asked (BOD-14).
  const ours = seatAudience(seat, own(body.seats, seat)?.renewed)
  return silence.keys?.find(
    (ask) => ask.audience === ours && ask.at > used && acting.some(({ person }) => person === ask.by.person),
  )
}

/** BRK-3, BRK-4: why this person alone does not break it. What came on paper is the seat's own affair (BRK-7). */
export const keyMissing = (act: Act, silence: Silence): Refusal | undefined => {
  if (act.via) return undefined
  const seat = act.seat.id
  const rule = breakingNow(act.body, seat, act.now)
  if (rule === 'head' && act.capacity !== 'head')
    return { code: 'HeadBreaks', rule: 'BRK-3', facts: { silence: silence.id } }
  if (rule !== 'two') return undefined
  const ask = askWaiting(act.body, silence, seat, act.now)
  return ask && ask.by.person !== act.person
    ? undefined
    : {
        code: 'SecondKeyMissing',
        rule: 'BRK-4',
        facts: { silence: silence.id, asked: ask === undefined ? 'no' : 'yes' },
      }
}

/** BRK-1, BRK-2: by the head, for the head's own seat, told to its people alone. */
export const setBreakingRule = (
  state: BodyState,
  actor: Actor,
  command: Extract<BodyCommand, { readonly type: 'SetBreakingRule' }>,
): Result<readonly BodyEvent[], Refusal> => {
  if (actor.role !== 'member') return no('RoleMayNot', 'BRK-1', { command: command.type, role: actor.role })
  if (actor.capacity !== 'head')
    return no('CapacityMayNot', 'BRK-1', { command: command.type, capacity: actor.capacity })
  const { rule } = command
  if (breakingRule(state, actor.seat) === rule) return no('NothingChanged', 'BRK-1', { rule })
  return ok([
    {
      type: 'BreakingRuleSet',
      audience: seatAudience(actor.seat, actor.renewed),
      data: { seat: actor.seat, rule },
    },
  ])
}

/** Who of the seat can give the second key: those who act, but for whoever gave the first. */
export const secondKeys = (
  body: BodyState,
  seat: SeatId,
  first: PersonId | undefined,
  at: Instant,
): readonly PersonId[] => [
  ...new Set(
    actingIn(body, seat, at)
      .map(({ person }) => person)
      .filter((person) => person !== first),
  ),
]
