/** The body's own record: how it begins, its seats, its people, its profiles and calendars. */
import { describe, expect, it } from 'vitest'
import { seatAudience } from '../../shared/audience.ts'
import {
  actorIn,
  decideBody,
  defaultCalendar,
  defaultProfiles,
  emptyBody,
  evolveBody,
} from '../../shared/procedure/index.ts'
import type { BodyCommand } from '../../shared/procedure/command.ts'
import type { BodyEvent } from '../../shared/procedure/event.ts'
import type { RefusalCode } from '../../shared/procedure/refusal.ts'
import type { BodyState, Seat } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import { as, committee, committeeSeats, day, hour, long, person, start, uuid } from './support.ts'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
type Asked = Without<BodyCommand, 'id'>

const judge = (state: BodyState, actor: Actor | null, asked: Asked, at = start) =>
  decideBody(state, { command: { id: uuid(1), ...asked }, actor }, at)

const refused = (
  state: BodyState,
  actor: Actor | null,
  asked: Asked,
  code: RefusalCode,
  rule?: string,
): void => {
  const decision = judge(state, actor, asked)
  expect(decision.ok ? decision.value : decision.refusal).toMatchObject({ code, ...(rule ? { rule } : {}) })
}

const done = (state: BodyState, actor: Actor | null, asked: Asked, at = start): BodyState => {
  const decision = judge(state, actor, asked, at)
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  const by = { seat: actor?.seat ?? 'sec' }
  return decision.value.reduce(
    (body, event) => evolveBody(body, { ...event, command: uuid(1), at, actor: by }),
    state,
  )
}

const establish = (more: Partial<Extract<Asked, { type: 'EstablishBody' }>> = {}): Asked => ({
  type: 'EstablishBody',
  name: 'Committee',
  zone: 'America/New_York',
  language: 'en',
  seats: [...committeeSeats],
  founder: { person: 'founder', name: 'Secretary', seat: 'sec' },
  ...more,
})

const fresh = emptyBody('committee')
/** Established, with nobody in it but the founder. */
const young = done(fresh, null, establish())
const founder: Actor = { person: 'founder', seat: 'sec', role: 'secretariat', capacity: 'head' }

const accredit = (
  seat: string,
  capacity: 'head' | 'delegate' | 'capital' = 'head',
  id = `${seat}-new`,
): Asked => ({ type: 'AccreditPerson', person: id, name: 'Expert', seat, capacity })

describe('establishing', () => {
  it('[BOD-1] once, by nobody who is already in it', () => {
    refused(young, null, establish(), 'BodyEstablishedAlready', 'BOD-1')
    refused(fresh, founder, establish(), 'NotSeated', 'BOD-1')
    refused(fresh, founder, accredit('mlt'), 'BodyNotEstablished', 'BOD-1')
    expect(young).toMatchObject({ established: true, name: 'Committee', zone: 'America/New_York' })
    expect(actorIn(young, 'founder', 'sec', start)).toEqual(founder)
  })

  it('[BOD-2] with a chair, a secretariat, a zone, seats apart, one member seat per State', () => {
    const without = (role: Seat['role']): Seat[] => committeeSeats.filter((seat) => seat.role !== role)
    const plus = (seat: Seat): Seat[] => [...committeeSeats, seat]
    const cases: readonly (readonly [Asked, RefusalCode])[] = [
      [establish({ seats: without('chair') }), 'ChairMissing'],
      [establish({ seats: without('secretariat') }), 'NoSuchSeat'],
      [establish({ founder: { person: 'f', name: 'F', seat: 'chair' } }), 'LastSecretariat'],
      [establish({ zone: 'New York' }), 'ZoneUnknown'],
      [establish({ seats: plus({ id: 'mlt', role: 'observer', state: 'ITA', from: long }) }), 'SeatTaken'],
      [establish({ seats: plus({ id: 'mlt2', role: 'member', state: 'MLT', from: long }) }), 'SeatTaken'],
      [establish({ seats: plus({ id: 'none', role: 'member', from: long }) }), 'NoSuchSeat'],
    ]
    for (const [asked, code] of cases) refused(fresh, null, asked, code, 'BOD-2')
  })

  it('[BOD-3] its profiles and calendar are in its own record', () => {
    expect(Object.values(young.profiles)).toEqual(defaultProfiles)
    expect(young.calendars).toEqual({ [defaultCalendar.id]: defaultCalendar })
  })
})

describe('seats', () => {
  const somalia = { id: 'som', role: 'member', state: 'SOM', from: start } as const

  it('[BOD-4] the secretariat adds seats and ends terms, not before now', () => {
    refused(committee, as('chair'), { type: 'AddSeat', seat: somalia }, 'RoleMayNot', 'BOD-4')
    const added = done(committee, as('sec'), { type: 'AddSeat', seat: somalia })
    expect(added.seats['som']).toEqual({ ...somalia, begun: true })
    refused(added, as('sec'), { type: 'AddSeat', seat: somalia }, 'SeatTaken')
    refused(added, as('sec'), { type: 'AddSeat', seat: { ...somalia, id: 'som2' } }, 'SeatTaken')
    const ended = done(added, as('sec'), { type: 'EndSeat', seat: 'som', until: start - day }, start + hour)
    expect(ended.seats['som']?.until).toBe(start + hour)
    const after = { ...somalia, id: 'som2', from: start + hour }
    expect(judge(ended, as('sec'), { type: 'AddSeat', seat: after }).ok).toBe(true)
    expect(
      judge(ended, as('sec'), { type: 'EndSeat', seat: 'som', until: start + day }, start + hour),
    ).toMatchObject({ refusal: { code: 'NoSuchSeat' } })
    refused(added, as('sec'), { type: 'EndSeat', seat: 'nobody', until: start + day }, 'NoSuchSeat', 'BOD-4')
  })

  it('[BOD-4] the last secretariat is not ended', () => {
    refused(
      committee,
      as('sec'),
      { type: 'EndSeat', seat: 'sec', until: start + day },
      'LastSecretariat',
      'BOD-4',
    )
  })
})

describe('people', () => {
  it('[BOD-5] the first person of a seat is accredited by the secretariat, all others by a head of it', () => {
    refused(young, founder, accredit('mlt', 'delegate'), 'RoleMayNot', 'BOD-5')
    const headed = done(young, founder, accredit('mlt'))
    const head: Actor = { person: 'mlt-new', seat: 'mlt', role: 'member', state: 'MLT', capacity: 'head' }
    refused(headed, founder, accredit('mlt', 'head', 'second'), 'SeatApproves', 'BOD-5')
    refused(headed, founder, accredit('mlt', 'capital', 'reader'), 'SeatApproves', 'BOD-5')
    const larger = done(headed, head, accredit('mlt', 'capital', 'reader'), start + hour)
    expect(actorIn(larger, 'reader', 'mlt', start + hour)?.capacity).toBe('capital')
    refused(headed, head, accredit('fra', 'delegate', 'other'), 'RoleMayNot', 'BOD-5')
    for (const seat of ['vice', 'dnk-next', 'chair', 'experts', 'watcher'])
      refused(young, founder, accredit(seat, 'delegate'), 'RoleMayNot')
    refused(young, founder, accredit('nowhere'), 'NoSuchSeat', 'BOD-5')
    refused(committee, as('mlt', 'delegate'), accredit('mlt', 'delegate', 'd'), 'RoleMayNot')
  })

  it('[BOD-6] the secretariat fills its own seat', () => {
    const first = done(young, founder, accredit('sec', 'delegate', 'sec-1'))
    const more = done(first, founder, accredit('sec', 'capital', 'sec-2'))
    expect(actorIn(more, 'sec-2', 'sec', start)).toBeDefined()
  })

  it('[BOD-7] a head takes in nobody known elsewhere, and nobody twice', () => {
    refused(committee, as('mlt'), accredit('mlt', 'delegate', person('fra')), 'IdTaken', 'BOD-7')
    refused(committee, as('mlt'), accredit('mlt', 'delegate', person('mlt', 'delegate')), 'AccreditedAlready')
    const higher = done(committee, as('mlt'), accredit('mlt', 'head', person('mlt', 'delegate')))
    const seats = higher.accreditations.filter((entry) => entry.person === person('mlt', 'delegate'))
    expect(seats.map(({ capacity, until }) => [capacity, until])).toEqual([
      ['delegate', start],
      ['head', undefined],
    ])
    expect(higher.people[person('mlt', 'delegate')]?.name).toBe('delegate of mlt')
  })

  it('[BOD-8] the seat’s head or the secretariat revokes, at once', () => {
    const revoke = { type: 'RevokePerson', person: person('mlt', 'delegate'), seat: 'mlt' } as const
    for (const actor of [as('mlt'), as('sec')]) {
      const revoked = done(committee, actor, revoke)
      expect(actorIn(revoked, revoke.person, 'mlt', start - 1)).toBeDefined()
      expect(actorIn(revoked, revoke.person, 'mlt', start)).toBeUndefined()
      refused(revoked, actor, revoke, 'NoSuchPerson', 'BOD-8')
    }
    for (const actor of [as('fra'), as('chair'), as('mlt', 'delegate')])
      refused(committee, actor, revoke, 'RoleMayNot', 'BOD-8')
  })

  it('[BOD-8] the last of the secretariat who can act stays', () => {
    const self = { type: 'RevokePerson', person: 'founder', seat: 'sec' } as const
    refused(young, founder, self, 'LastSecretariat', 'BOD-8')
    refused(young, founder, accredit('sec', 'capital', 'founder'), 'LastSecretariat', 'BOD-8')
    const two = done(young, founder, accredit('sec', 'delegate', 'second'))
    expect(judge(two, founder, self).ok).toBe(true)
    const reader = done(young, founder, accredit('sec', 'capital', 'reader'))
    refused(reader, founder, self, 'LastSecretariat', 'BOD-8')
  })

  it('[BOD-9] the seat and the secretariat are told, nobody else; two copies are one accreditation', () => {
    const audiencesOf = (asked: Asked, actor: Actor): readonly string[] => {
      const decision = judge(committee, actor, asked)
      return decision.ok ? decision.value.map((event: BodyEvent) => event.audience) : [decision.refusal.code]
    }
    const told = [seatAudience('mlt'), seatAudience('sec')]
    expect(audiencesOf(accredit('mlt', 'delegate', 'new'), as('mlt'))).toEqual(told)
    expect(audiencesOf({ type: 'RevokePerson', person: person('mlt'), seat: 'mlt' }, as('sec'))).toEqual(told)
    expect(audiencesOf(accredit('sec', 'delegate', 'new'), as('sec'))).toEqual([seatAudience('sec')])
    const folded = done(committee, as('mlt'), accredit('mlt', 'delegate', 'new'))
    expect(folded.accreditations.filter((entry) => entry.person === 'new')).toHaveLength(1)
  })

  it('[STD-5] a capital enters nothing in the body’s record, and a seat must be the sender’s', () => {
    refused(committee, as('sec', 'capital'), accredit('chair', 'head', 'new'), 'CapacityMayNot', 'STD-5')
    refused(committee, as('sec'), { ...accredit('chair', 'head', 'new'), as: 'mlt' }, 'SeatNotYours', 'STD-2')
    refused(committee, null, accredit('chair'), 'NotSeated', 'STD-1')
  })
})

describe('a lost focal point', () => {
  const nominate = (seat = 'mlt', id = 'next'): Asked => ({
    type: 'NominatePerson',
    person: id,
    name: 'Next',
    seat,
  })
  const revoke = (person: string, seat = 'mlt'): Asked => ({ type: 'RevokePerson', person, seat })
  const headless = done(committee, as('sec'), revoke(person('mlt')))
  const nominated = done(headless, as('sec'), nominate())
  const capitalAlone = done(nominated, as('sec'), revoke(person('mlt', 'delegate')))
  const deserted = done(capitalAlone, as('sec'), revoke(person('mlt', 'capital')))
  const later = start + hour

  it('[BOD-12] a nomination gives no right; it is told to the seat and the secretariat, and taken back', () => {
    expect(actorIn(nominated, 'next', 'mlt', start)).toBeUndefined()
    const decision = judge(headless, as('sec'), nominate())
    expect(decision.ok && decision.value.map(({ audience }) => audience)).toEqual([
      seatAudience('mlt'),
      seatAudience('sec'),
    ])
    refused(headless, as('chair'), nominate(), 'RoleMayNot', 'BOD-12')
    refused(headless, as('fra'), nominate(), 'RoleMayNot', 'BOD-12')
    refused(nominated, as('sec'), nominate(), 'NothingChanged', 'BOD-12')
    refused(committee, as('sec'), nominate('mlt', person('mlt')), 'AccreditedAlready')
    refused(young, founder, nominate(), 'NobodyToApprove', 'BOD-12')
    refused(committee, as('sec'), nominate('sec'), 'NobodyToApprove', 'BOD-12')
    refused(committee, as('sec'), nominate('nowhere'), 'NoSuchSeat', 'BOD-12')
    const back = done(nominated, as('sec'), revoke('next'))
    expect(back.nominations).toEqual([])
    refused(back, as('mlt', 'delegate', headless), accredit('mlt', 'head', 'next'), 'RoleMayNot')
  })

  it('[BOD-13] without a head whoever is left lets in the nominated, and nobody else', () => {
    const letIn = accredit('mlt', 'head', 'next')
    const delegate = as('mlt', 'delegate')
    refused(headless, delegate, letIn, 'RoleMayNot', 'BOD-5')
    refused(nominated, delegate, accredit('mlt', 'head', 'other'), 'RoleMayNot')
    refused(nominated, as('sec'), letIn, 'SeatApproves', 'BOD-5')
    refused(nominated, as('mlt', 'capital'), letIn, 'CapacityMayNot', 'STD-5')
    refused(done(committee, as('sec'), nominate()), delegate, letIn, 'RoleMayNot')
    const state = done(nominated, delegate, letIn, later)
    expect(actorIn(state, 'next', 'mlt', later)).toMatchObject({ capacity: 'head' })
    expect(actorIn(state, 'next', 'mlt', later)?.renewed).toBeUndefined()
    expect(state.nominations).toEqual([])
    const byCapital = done(capitalAlone, as('mlt', 'capital'), letIn, later)
    expect(actorIn(byCapital, 'next', 'mlt', later)?.capacity).toBe('head')
  })

  it('[BOD-13] one who is known elsewhere is let in under the name they have there', () => {
    const known = done(headless, as('sec'), nominate('mlt', person('fra')))
    const state = done(known, as('mlt', 'delegate'), accredit('mlt', 'head', person('fra')))
    expect(state.people[person('fra')]?.name).toBe('head of fra')
  })

  it('[BOD-14] where nobody is left the seat begins anew, and only if that is said', () => {
    refused(deserted, as('sec'), accredit('mlt'), 'SeatBeginsAnew', 'BOD-14')
    refused(deserted, as('sec'), nominate('mlt', 'another'), 'NobodyToApprove', 'BOD-12')
    refused(deserted, as('sec'), { ...accredit('mlt', 'delegate'), anew: true } as Asked, 'RoleMayNot')
    const anew = { ...accredit('mlt'), anew: true } as Asked
    const decision = judge(deserted, as('sec'), anew)
    expect(decision.ok && decision.value.map(({ audience }) => audience)).toEqual([
      'seat:mlt~1',
      seatAudience('sec'),
    ])
    const state = done(deserted, as('sec'), anew, later)
    expect(actorIn(state, 'mlt-new', 'mlt', later)?.renewed).toBe(1)
    expect(state.seats['fra']?.renewed).toBeUndefined()
    const empty = done(state, as('sec'), revoke('mlt-new'), later + 1)
    const again = done(
      empty,
      as('sec'),
      { ...accredit('mlt', 'head', 'third'), anew: true } as Asked,
      later + 2,
    )
    expect(actorIn(again, 'third', 'mlt', later + 2)?.renewed).toBe(2)
    // Said where it is not so, it changes nothing.
    expect(actorIn(done(young, founder, anew), 'mlt-new', 'mlt', start)?.renewed).toBeUndefined()
  })

  it('[BOD-7] nobody names or addresses anew who sits in another’s seat', () => {
    const change = {
      ...accredit('sec', 'delegate', person('mlt')),
      name: 'Other',
      email: 'x@example.org',
    } as Asked
    expect(done(committee, as('sec'), change).people[person('mlt')]).toEqual(committee.people[person('mlt')])
  })
})

describe('profiles and calendars', () => {
  const [profile] = defaultProfiles
  if (!profile) throw new Error('there are profiles')
  const enter = { type: 'EnterProfile', profile, citation: 'Decision 1' } as const

  it('[BOD-10] entered by the secretariat with a citation, if they are new and make sense', () => {
    refused(committee, as('chair'), enter, 'RoleMayNot', 'BOD-10')
    refused(committee, as('sec'), enter, 'NothingChanged', 'BOD-10')
    const period = { type: 'working-days', days: 3, hour: '25:00' } as const
    refused(
      committee,
      as('sec'),
      { ...enter, profile: { ...profile, period } },
      'DeadlineMalformed',
      'BOD-10',
    )
    const changed = { ...profile, passing: 'adopted' as const }
    const state = done(committee, as('sec'), { ...enter, profile: changed })
    expect(state.profiles[profile.id]).toEqual(changed)
  })

  it('[BOD-10] a corrected calendar takes the place of the former', () => {
    const calendar = {
      ...defaultCalendar,
      holidays: { ...defaultCalendar.holidays, '2026-03-19': 'Eid al-Fitr' },
      years: [...defaultCalendar.years],
      provisional: [...defaultCalendar.provisional],
      moving: [...(defaultCalendar.moving ?? [])],
      version: '2027',
    }
    const entered = { type: 'EnterCalendar', calendar, citation: 'Circular of 2026' } as const
    const state = done(committee, as('sec'), entered)
    expect(state.calendars[calendar.id]?.version).toBe('2027')
    refused(state, as('sec'), entered, 'NothingChanged', 'BOD-10')
  })

  it('[BOD-20] from a day to come where one is said; a day that has passed is now', () => {
    const changed = { ...profile, passing: 'adopted' as const }
    const coming = done(committee, as('sec'), { ...enter, profile: changed, from: start + 1 })
    expect(coming.profiles[profile.id]).toEqual(profile)
    expect(coming.coming).toEqual([{ from: start + 1, profile: changed }])
    refused(coming, as('sec'), { ...enter, profile: changed, from: start + 2 }, 'NothingChanged', 'BOD-10')
    const at = done(committee, as('sec'), { ...enter, profile: changed, from: start })
    expect(at.profiles[profile.id]).toEqual(changed)
    expect(at.coming).toBeUndefined()
  })

  it('[BOD-21] a profile may bear the body’s own name, which stands in the record with it', () => {
    const named = { ...profile, name: 'Committee procedure' }
    const state = done(committee, as('sec'), { ...enter, profile: named })
    expect(state.profiles[profile.id]).toEqual(named)
    refused(state, as('sec'), { ...enter, profile: named }, 'NothingChanged', 'BOD-10')
  })

  it('[BOD-11] nothing of it is entered on behalf', () => {
    const via = { seat: 'mlt', receivedAt: start, channel: 'mail' } as const
    refused(committee, as('sec'), { ...enter, onBehalf: via }, 'RoleMayNot', 'BOD-11')
  })
})

describe('folding', () => {
  it('[INV-10] an event of another edition, or about a seat never heard of, changes nothing', () => {
    const stamp = { command: uuid(1), at: start, actor: { seat: 'sec' }, audience: 'everyone' } as const
    const ended = { ...stamp, type: 'SeatEnded', data: { seat: 'constructor', until: start } } as const
    expect(evolveBody(committee, ended)).toEqual(committee)
    const unknown = { ...stamp, type: 'SeatPainted', data: {} } as never
    expect(evolveBody(committee, unknown)).toBe(committee)
  })
})
