/** Who speaks: seats, terms, capacities, the pen; and that ids are ids. */
import { describe, expect, it } from 'vitest'
import {
  actorIn,
  currentMembers,
  currentSeats,
  decideBody,
  holdsPen,
  emptyDraft,
  textRights,
} from '../../shared/procedure/index.ts'
import type { BodyEvent } from '../../shared/procedure/event.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import {
  adoptedText,
  agreedText,
  as,
  bodyOf,
  changeTo,
  committee,
  committeeSeats,
  day,
  foldBody,
  given,
  hour,
  inNegotiation,
  inPreparation,
  onBehalf,
  one,
  openSilence,
  person,
  start,
  tableChange,
  underSilence,
  uuid,
  type Asked,
} from './support.ts'

describe('seats and their terms', () => {
  const seat = { id: 'som', role: 'member', state: 'SOM', from: start, until: start + day } as const
  const body = bodyOf([...committeeSeats, seat])

  it('[STD-1] a term begins with its first instant and has ended at its last', () => {
    const sits = (at: number): boolean => actorIn(body, person('som'), 'som', at) !== undefined
    expect([start - 1, start, start + day - 1, start + day].map(sits)).toEqual([false, true, true, false])
    expect(currentMembers(body, start).map(({ id }) => id)).toContain('som')
    expect(currentSeats(body, start + day).map(({ id }) => id)).not.toContain('som')
  })

  it('[STD-1] a person acts neither before nor after the term of their seat, nor in a seat not theirs', () => {
    const world = inNegotiation()
    world.body = body
    const objection = { type: 'RaiseObjection', paragraph: one } as const
    expect(world.when(objection, as('som', 'head', body)).result.ok).toBe(true)
    world.at = start + day
    world.when(objection, as('som', 'head', body)).thenRefused('NotSeated', 'STD-1')
    world.when(objection, { ...as('mlt'), person: person('fra') }).thenRefused('NotSeated', 'STD-1')
  })

  it('[STD-12] a clock set back locks nobody out, empties no seat and leaves no member out; what is for a later day waits', () => {
    const { until: _open, ...member } = seat
    const later = { ...member, id: 'later', state: 'GUY', from: start + day } as const
    const added = foldBody(
      committee,
      [
        { type: 'SeatAdded', audience: 'everyone', data: { seat: member } },
        { type: 'SeatAdded', audience: 'everyone', data: { seat: later } },
        ...[member, later].map(({ id }): BodyEvent => ({
          type: 'PersonAccredited',
          audience: 'everyone',
          data: {
            person: { id: person(id), name: 'Head of delegation' },
            accreditation: { person: person(id), seat: id, capacity: 'head', since: start },
          },
        })),
      ],
      start,
    )
    const back = start - hour
    const members = currentMembers(added, back).map(({ id }) => id)
    expect(members).toContain('som')
    expect(members).not.toContain('later')
    expect(actorIn(added, person('som'), 'som', back)).toMatchObject({ seat: 'som', capacity: 'head' })
    expect(actorIn(added, person('later'), 'later', back)).toBeUndefined()
    const guest = {
      type: 'AccreditPerson',
      person: 'guest',
      name: 'Expert',
      seat: 'som',
      capacity: 'head',
    } as const
    const decision = decideBody(added, { command: { id: uuid(1), ...guest }, actor: as('sec') }, back)
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'SeatApproves' } })
    const gone = { person: person('som'), seat: 'som' }
    const revoked = foldBody(added, [{ type: 'PersonRevoked', audience: 'everyone', data: gone }], back)
    expect(actorIn(revoked, person('som'), 'som', back)).toBeUndefined()
    expect(actorIn(revoked, person('som'), 'som', start + 1)).toBeUndefined()
  })

  it('[STD-1] a revoked person acts no more, from that instant', () => {
    const world = inNegotiation()
    const revoked = { person: person('mlt'), seat: 'mlt' }
    world.body = foldBody(
      committee,
      [{ type: 'PersonRevoked', audience: 'everyone', data: revoked }],
      world.at,
    )
    world.when({ type: 'RaiseObjection', paragraph: null }, as('mlt')).thenRefused('NotSeated')
    expect(actorIn(world.body, revoked.person, 'mlt', world.at - 1)).toBeDefined()
  })

  it('[STD-2] a command meant for another seat is refused', () => {
    const world = inNegotiation()
    const refusal = world
      .when({ type: 'RaiseObjection', paragraph: null, as: 'ecu' }, as('mlt'))
      .thenRefused('SeatNotYours', 'STD-2')
    expect(refusal.facts).toEqual({ seat: 'ecu', yours: 'mlt' })
    expect(world.when({ type: 'RaiseObjection', paragraph: null, as: 'mlt' }, as('mlt')).result.ok).toBe(true)
  })

  it('[STD-3] a role or capacity that a message claims is not believed', () => {
    const world = inNegotiation()
    world.when({ type: 'IssueVersion' }, { ...as('mlt'), role: 'chair' }).thenRefused('RoleMayNot')
    world
      .when({ type: 'RaiseObjection', paragraph: null }, { ...as('mlt', 'capital'), capacity: 'head' })
      .thenRefused('CapacityMayNot')
    const proposal = tableChange(world, 'ecu')
    const { state: _unsaid, ...stateless } = as('chair')
    world.when({ type: 'SetAsideProposal', proposal }, stateless).thenRefused('OwnProposal')
  })
})

describe('roles and capacities', () => {
  it('[STD-4] the pen is for the pen; experts, observers and incoming members decide nothing', () => {
    const world = inNegotiation()
    for (const seat of ['mlt', 'sec', 'experts', 'dnk-next', 'watcher'])
      world.when({ type: 'IssueVersion' }, as(seat)).thenRefused('RoleMayNot', 'STD-4')
  })

  it('[STD-5] capitals act in nothing of the record', () => {
    const world = inNegotiation()
    world.when({ type: 'IssueVersion' }, as('chair', 'capital')).thenRefused('CapacityMayNot', 'STD-5')
    world
      .when({ type: 'RaiseObjection', paragraph: null }, as('mlt', 'capital'))
      .thenRefused('CapacityMayNot', 'STD-5')
    expect(world.when({ type: 'AcknowledgeVersion', version: 0 }, as('mlt', 'capital')).result.ok).toBe(true)
  })

  it('[STD-6] chair and vice-chair hold the pen, a later chair too; the secretariat does not', () => {
    const { state } = inNegotiation()
    expect(state.pen).toEqual(['chair', 'vice'])
    expect(['chair', 'vice', 'sec', 'ecu'].map((seat) => holdsPen(state, as(seat)))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(holdsPen(state, { seat: 'chair-2027', role: 'chair' })).toBe(true)
  })

  it('[STD-7] the chair’s State speaks from its member seat and not from the chair’s', () => {
    const { world, silence } = underSilence()
    for (const seat of ['chair', 'vice', 'sec', 'experts', 'dnk-next', 'watcher']) {
      world.when({ type: 'BreakSilence', silence }, as(seat)).thenRefused('RoleMayNot', 'STD-7')
      world.when({ type: 'RaiseObjection', paragraph: null }, as(seat)).thenRefused('RoleMayNot', 'STD-7')
    }
    expect(world.when({ type: 'BreakSilence', silence }, as('ecu')).result.ok).toBe(true)
  })

  it('[STD-8] the stage says why not', () => {
    const change = { type: 'TableProposal', change: changeTo(inNegotiation(), one, 'Other words.') } as const
    inPreparation().when({ type: 'IssueVersion' }, as('chair')).thenRefused('TextNotOpen', 'STD-8')
    underSilence().world.when(change, as('mlt')).thenRefused('TextFrozen', 'STD-8')
    agreedText().world.when(change, as('mlt')).thenRefused('TextFrozen', 'STD-8')
    const objection = { type: 'RaiseObjection', paragraph: null } as const
    agreedText().world.when(objection, as('mlt')).thenRefused('StageMayNot', 'STD-8')
    adoptedText().world.when(objection, as('mlt')).thenRefused('StageMayNot', 'STD-8')
  })

  it('[STD-9] nothing is done to a text that does not exist', () => {
    given().when({ type: 'OpenText' }, as('chair')).thenRefused('NoSuchText', 'STD-9')
    expect(textRights(emptyDraft('d_none', 'committee'), as('chair'))).toEqual({
      see: 'nothing',
      write: false,
      why: 'NoSuchText',
    })
  })
})

describe('a text that the actor may not know of', () => {
  const unknown = given().when({ type: 'OpenText' }, as('mlt')).result

  it('[VIS-1, STD-9] is refused as one that does not exist, before anything about the command is judged', () => {
    const world = inPreparation()
    const telling: readonly (readonly [Asked, Actor])[] = [
      [{ type: 'OpenText' }, as('mlt')],
      [{ type: 'OpenText', as: 'chair' }, as('mlt')],
      [{ type: 'AcknowledgeVersion', version: 0 }, as('experts')],
      [{ type: 'AdoptText' }, as('dnk-next')],
      [{ type: 'RaiseObjection', paragraph: null }, as('mlt', 'capital')],
      [{ type: 'RaiseObjection', paragraph: null, onBehalf: onBehalf('fra', start) }, as('ecu')],
    ]
    for (const [command, actor] of telling) expect(world.when(command, actor).result).toEqual(unknown)
  })

  it('[VIS-1] is told from one that does not exist by those who prepare it', () => {
    const world = inPreparation()
    expect(world.when({ type: 'OpenText' }, as('vice')).result.ok).toBe(true)
    world.when({ type: 'OpenText' }, as('sec')).thenRefused('RoleMayNot', 'STD-4')
    world
      .when({ type: 'RaiseObjection', paragraph: null, onBehalf: onBehalf('fra', start) }, as('sec'))
      .thenRefused('TextNotOpen', 'STD-8')
  })
})

describe('ids', () => {
  it('[STD-10] a reply cannot take the id of a comment beside it', () => {
    const world = inNegotiation()
    const id = uuid(1)
    world.act(as('mlt'), { type: 'PostComment', id, paragraph: one, audience: 'everyone', body: 'First.' })
    world.when({ type: 'ReplyToComment', id, thread: id, body: 'Second.' }, as('fra')).thenRefused('IdTaken')
  })

  it('[STD-10] thread, proposal, objection and silence are refused under an id of their kind', () => {
    const world = inNegotiation()
    const id = uuid(2)
    const comment = { type: 'PostComment', id, paragraph: one, audience: 'everyone', body: 'First.' } as const
    const proposal = { type: 'TableProposal', id, change: changeTo(world, one, 'Other words.') } as const
    const objection = { type: 'RaiseObjection', id, paragraph: null } as const
    for (const asked of [comment, proposal, objection]) {
      world.act(as('mlt'), asked)
      world.when(asked, as('fra')).thenRefused('IdTaken', 'STD-10')
    }
    const silence = openSilence(world)
    world.act(as('chair'), { type: 'WithdrawSilence', silence })
    const latest = world.state.versions[0]
    world
      .when(
        {
          type: 'OpenSilence',
          id: silence,
          version: 0,
          hash: latest?.hash ?? '',
          profile: 'council-silence',
          wall: '2026-11-24T17:00',
        },
        as('chair'),
      )
      .thenRefused('IdTaken', 'STD-10')
  })

  it('[STD-11] an id may be the name of a property that every object has', () => {
    const body = bodyOf([...committeeSeats, { id: 'constructor', role: 'member', state: 'SOM', from: start }])
    const world = inNegotiation()
    world
      .when(
        { type: 'RaiseObjection', paragraph: null },
        {
          ...as('mlt'),
          seat: 'constructor',
        },
      )
      .thenRefused('NotSeated', 'STD-1')
    world.body = body
    const objection = world.act(as('constructor', 'head', body), { type: 'RaiseObjection', paragraph: null })
    expect(world.state.objections[objection]?.seat).toBe('constructor')
    const hash = world.state.versions[0]?.hash ?? ''
    world
      .when({ type: 'OpenSilence', version: 0, hash, profile: 'toString' }, as('chair'))
      .thenRefused('NoSuchProfile', 'SIL-4')
  })
})
