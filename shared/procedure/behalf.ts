/**
 * What a seat says of an act that the secretariat entered for it: "ours", or "not ours". Rules BEH-7 and BEH-9 to BEH-12.
 * Doubt never adopts: a disowned act gives nothing, and what it stopped stays stopped until a person acts.
 */
import { ok, type Result } from '../result.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { own, put } from './lookup.ts'
import { countedObjections } from './objections.ts'
import { isPending, openRequests, pendingItems, standingHolds } from './pending.ts'
import { withoutStance } from './position-folds.ts'
import type { Refusal } from './refusal.ts'
import type { DraftState, OnBehalfAct, Proposal, Silence } from './state.ts'

/** An act entered for the actor's seat of which it has said nothing yet. */
const unanswered = (act: Act, id: string, rule: string): Result<OnBehalfAct, Refusal> => {
  const entered = own(act.state.onBehalf, id)
  if (!entered) return no('NoSuchAct', rule, { act: id })
  if (entered.via.seat !== act.seat.id) return no('NotYours', rule, { act: id, seat: entered.via.seat })
  if (entered.countersigned) return no('CountersignedAlready', rule, { act: id })
  return entered.disowned ? no('DisownedAlready', rule, { act: id }) : ok(entered)
}

export const countersignAct = (act: Act, command: CommandOf<'CountersignAct'>): Decision => {
  const found = unanswered(act, command.act, 'BEH-7')
  if (!found.ok) return found
  return to('everyone', { type: 'ActCountersigned', data: { act: command.act, seat: act.seat.id } })
}

export const disownAct = (act: Act, command: CommandOf<'DisownAct'>): Decision => {
  const found = unanswered(act, command.act, 'BEH-9')
  if (!found.ok) return found
  const returns = agreementFalls(act.state, found.value)
  return to('everyone', {
    type: 'ActDisowned',
    data: {
      act: command.act,
      seat: act.seat.id,
      ...given('note', command.note),
      ...given('returns', returns),
    },
  })
}

/** BEH-12: the silence on which an agreement rests that would not have passed without this act; none where it holds. */
const agreementFalls = (state: DraftState, entered: OnBehalfAct): string | undefined => {
  const silence = state.silences.find(({ id }) => id === state.agreement?.silence)
  if (!silence || state.stage !== 'agreed') return undefined
  const without = withoutAct(state, entered)
  const then = without.silences.find(({ id }) => id === silence.id) ?? silence
  const open = countedObjections(without, then).length + pendingItems(then).length
  return open > 0 || isPending(then) ? silence.id : undefined
}

/** A hold that was lifted for its seat stands again, unless the seat has placed another since. */
const heldAgain = (silence: Silence, act: string): Silence => {
  const seat = silence.holds.find((hold) => hold.act === act)?.seat
  if (standingHolds(silence).some((hold) => hold.seat === seat)) return silence
  return {
    ...silence,
    holds: silence.holds.map((hold) => {
      if (hold.act !== act) return hold
      const { lifted: _lifted, ...standing } = hold
      return standing
    }),
  }
}

/** What was done to one part of a package was done to all of it. */
const withParts = (
  state: DraftState,
  proposal: Proposal | undefined,
  change: (part: Proposal) => Proposal,
): DraftState => {
  if (!proposal) return state
  const { id, package: whole } = proposal
  const parts = Object.entries(state.proposals).map(([key, one]): readonly [string, Proposal] => [
    key,
    key === id || (whole !== undefined && one.package === whole) ? change(one) : one,
  ])
  return { ...state, proposals: Object.fromEntries(parts) }
}

/** A request that was taken back for its seat stands again, unless the seat has made another since. */
const askedAgain = (silence: Silence, id: string): Silence => {
  const seat = silence.requests.find((request) => request.id === id)?.seat
  if (openRequests(silence).some((request) => request.seat === seat)) return silence
  return {
    ...silence,
    requests: silence.requests.map((request) => {
      if (request.id !== id) return request
      const { withdrawn: _withdrawn, ...standing } = request
      return standing
    }),
  }
}

/**
 * BEH-10, BEH-11: the state with what the act gave taken back. A break, an objection and a withdrawn agreement stay: they
 * stand in the way, and only their seat or the chair's team ends that, by an act. Nothing is done to an adopted text.
 */
export const withoutAct = (state: DraftState, { type, about, silence, via }: OnBehalfAct): DraftState => {
  if (about === undefined || state.stage === 'adopted') return state
  const objection = own(state.objections, about)
  const proposal = own(state.proposals, about)
  switch (type) {
    case 'ObjectionWithdrawn': {
      if (!objection) return state
      const { withdrawnAt: _withdrawn, ...kept } = objection
      return { ...state, objections: put(state.objections, about, { ...kept, status: 'standing' }) }
    }
    case 'ObjectionReleased': {
      if (!objection) return state
      const released = objection.released.filter((id) => id !== silence)
      return { ...state, objections: put(state.objections, about, { ...objection, released }) }
    }
    case 'StandTaken': {
      const { stands = {} } = state
      const left = Object.entries(stands).filter(([, { act }]) => act !== about)
      return { ...state, stands: Object.fromEntries(left) }
    }
    case 'ProposalTabled':
      return withParts(state, proposal, (part) =>
        part.status === 'open' ? { ...part, status: 'withdrawn' } : part,
      )
    case 'ProposalWithdrawn': {
      if (proposal?.status !== 'withdrawn' || own(state.onBehalf, about)?.disowned) return state
      return withParts(state, proposal, (part) => {
        if (part.status !== 'withdrawn') return part
        const { settled: _settled, ...kept } = part
        return { ...kept, status: 'open' }
      })
    }
    case 'ProposalSupported': {
      return withParts(state, proposal, (part) => ({
        ...part,
        supporters: part.supporters.filter((seat) => seat !== via.seat),
      }))
    }
    case 'StanceTaken':
      return withParts(state, proposal, (part) => withoutStance(part, via.seat))
    case 'HoldLifted':
      return {
        ...state,
        silences: state.silences.map((entry) => (entry.id === silence ? heldAgain(entry, about) : entry)),
      }
    case 'RequestWithdrawn':
      return {
        ...state,
        silences: state.silences.map((entry) => (entry.id === silence ? askedAgain(entry, about) : entry)),
      }
    default:
      return state
  }
}
