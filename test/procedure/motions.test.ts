/** Procedural motions: only where they are switched on, one vote for each seat, a result, and no text that follows from it. */
import { describe, expect, it } from 'vitest'
import type { BodyCommand } from '../../shared/procedure/command.ts'
import { decideBody, evolveBody, tallyOf } from '../../shared/procedure/index.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import { as, committee, start, underSilence, uuid } from './support.ts'

type Asked = BodyCommand extends infer C
  ? C extends unknown
    ? Omit<C, 'id'> & { id?: string }
    : never
  : never

/** A body, and what it decides and records of each act. */
const bench = () => {
  let state: BodyState = committee
  let ids = 0x3_000
  const judge = (seat: string, asked: Asked, capacity: 'head' | 'capital' = 'head') => {
    ids += 1
    const command = { id: uuid(ids), ...asked }
    return { command, result: decideBody(state, { command, actor: as(seat, capacity) }, start) }
  }
  const act = (seat: string, asked: Asked): string => {
    const { command, result } = judge(seat, asked)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    for (const event of result.value) {
      expect(event.audience).toBe('everyone')
      state = evolveBody(state, { ...event, command: command.id, at: start, actor: { seat } })
    }
    return command.id
  }
  return {
    act,
    state: () => state,
    refused: (seat: string, asked: Asked, capacity?: 'head' | 'capital') => {
      const { result } = judge(seat, asked, capacity)
      return result.ok ? 'done' : `${result.refusal.code} ${result.refusal.rule}`
    },
    switchOn: (needed = 3) => act('sec', { type: 'SwitchMotions', on: true, needed, citation: 'Rule 40' }),
    put: () => act('chair', { type: 'PutMotion', words: 'To suspend the meeting.', mover: 'fra' }),
  }
}
const put = { type: 'PutMotion', words: 'To suspend the meeting.', mover: 'fra' } as const
const voting = (motion: string, vote: 'for' | 'against' | 'abstains', seat?: string) =>
  ({ type: 'CastVote', motion, vote, ...(seat ? { seat } : {}) }) as const

describe('procedural motions', () => {
  it('[MOT-1] are nowhere before the secretariat has switched them on by a decision, and off again', () => {
    const { act, refused, switchOn, state } = bench()
    expect(state().voting).toBeUndefined()
    for (const asked of [put, voting(uuid(1), 'for'), { type: 'CloseMotion', motion: uuid(1) } as const])
      for (const seat of ['chair', 'mlt', 'sec', 'watcher'])
        expect(refused(seat, asked)).toBe('MotionsOff MOT-1')
    const on = { type: 'SwitchMotions', on: true, needed: 3, citation: 'Rule 40' } as const
    for (const seat of ['chair', 'mlt']) expect(refused(seat, on)).toBe('RoleMayNot MOT-1')
    switchOn()
    expect(refused('sec', on)).toBe('NothingChanged MOT-1')
    act('sec', { ...on, on: false })
    expect(refused('chair', put)).toBe('MotionsOff MOT-1')
    expect(refused('sec', { ...on, on: false })).toBe('NothingChanged MOT-1')
  })

  it('[MOT-2] are put by the chair’s team or the secretariat, as a member has moved them', () => {
    const { refused, switchOn, state, put: doPut } = bench()
    switchOn()
    for (const seat of ['mlt', 'experts', 'watcher']) expect(refused(seat, put)).toBe('RoleMayNot MOT-2')
    expect(refused('chair', { ...put, mover: 'experts' })).toBe('NoSuchSeat MOT-2')
    expect(refused('chair', put, 'capital')).toBe('CapacityMayNot STD-5')
    doPut()
    expect(state().motions).toMatchObject([{ mover: 'fra', needed: 3, seats: ['ecu', 'fra', 'jpn', 'mlt'] }])
  })

  it('[MOT-3] are voted on by members, each for itself and once counted; in the room by the secretariat for them', () => {
    const { act, refused, switchOn, state, put: doPut } = bench()
    switchOn()
    const motion = doPut()
    expect(refused('chair', voting(motion, 'for'))).toBe('RoleMayNot MOT-3')
    expect(refused('watcher', voting(motion, 'for'))).toBe('RoleMayNot MOT-3')
    expect(refused('mlt', voting(motion, 'for', 'fra'))).toBe('SeatNotYours MOT-3')
    expect(refused('mlt', voting(uuid(9), 'for'))).toBe('NoSuchMotion MOT-3')
    expect(refused('sec', voting(motion, 'for', 'experts'))).toBe('NoSuchSeat MOT-3')
    expect(refused('sec', voting(motion, 'for'))).toBe('NoSuchSeat MOT-3')
    act('mlt', voting(motion, 'for'))
    act('sec', voting(motion, 'against', 'jpn'))
    expect(state().motions?.[0]?.votes).toEqual({
      mlt: { vote: 'for' },
      jpn: { vote: 'against', entered: true },
    })
  })

  it('[MOT-4] can be voted on otherwise until they are closed; a seat’s own vote stands over one entered for it', () => {
    const { act, refused, switchOn, state, put: doPut } = bench()
    switchOn()
    const motion = doPut()
    act('mlt', voting(motion, 'for'))
    expect(refused('mlt', voting(motion, 'for'))).toBe('NothingChanged MOT-4')
    act('mlt', voting(motion, 'abstains'))
    expect(refused('sec', voting(motion, 'for', 'mlt'))).toBe('NotYours MOT-4')
    act('sec', voting(motion, 'for', 'jpn'))
    act('jpn', voting(motion, 'for'))
    expect(state().motions?.[0]?.votes).toEqual({ mlt: { vote: 'abstains' }, jpn: { vote: 'for' } })
  })

  it('[MOT-5] are carried by the votes that were needed when they were put; closed once, with each vote', () => {
    const { act, refused, switchOn, state, put: doPut } = bench()
    switchOn()
    const carried = doPut()
    const lost = doPut()
    const withdrawn = doPut()
    // Changed since: it holds for what is put from now on.
    switchOn(4)
    for (const seat of ['ecu', 'fra', 'mlt']) act(seat, voting(carried, 'for'))
    for (const seat of ['ecu', 'fra']) act(seat, voting(lost, 'for'))
    act('jpn', voting(carried, 'against'))
    const [first] = state().motions ?? []
    expect(first && tallyOf(first)).toEqual({ for: 3, against: 1, abstains: 0, absent: 0 })
    expect(refused('mlt', { type: 'CloseMotion', motion: carried })).toBe('RoleMayNot MOT-5')
    act('chair', { type: 'CloseMotion', motion: carried })
    act('sec', { type: 'CloseMotion', motion: lost })
    act('chair', { type: 'CloseMotion', motion: withdrawn, withdrawn: true })
    expect(state().motions?.map(({ closed }) => closed?.how)).toEqual(['carried', 'lost', 'withdrawn'])
    expect(refused('mlt', voting(carried, 'against'))).toBe('MotionIsClosed MOT-5')
    expect(refused('chair', { type: 'CloseMotion', motion: carried })).toBe('MotionIsClosed MOT-5')
  })

  it('[MOT-6] settle no text: a silence that runs beside one is what it was', () => {
    const { act, switchOn, state, put: doPut } = bench()
    const { world, silence } = underSilence()
    switchOn(1)
    const motion = doPut()
    act('fra', voting(motion, 'for'))
    act('chair', { type: 'CloseMotion', motion })
    const before = JSON.stringify(world.state)
    world.body = state()
    expect(world.state.stage).toBe('silence')
    world.when({ type: 'BreakSilence', silence }, as('mlt')).thenEvents({
      type: 'SilenceBroken',
      audience: 'everyone',
      data: { silence, seat: 'mlt', at: world.at },
    })
    expect(JSON.stringify(world.state)).toBe(before)
  })
})
