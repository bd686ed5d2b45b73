/** Who is reached in a silence: by fetching the version, or by a note that a mail server took and that did not come back. */
import { describe, expect, it } from 'vitest'
import { sees } from '../../shared/audience.ts'
import { isReached, viewerOf, waitsFor } from '../../shared/procedure/index.ts'
import type { NoteFate } from '../../shared/procedure/note-state.ts'
import { noticesOf } from '../../shared/notices/notice.ts'
import { wallTime } from '../../shared/time.ts'
import {
  as,
  deadlineOf,
  minute,
  passed,
  underSilence,
  uuid,
  type UnderSilence,
  type World,
} from './support.ts'

const members = ['ecu', 'fra', 'jpn', 'mlt']
const letter = 'a'.repeat(64)
let told = 0xf0_00

const tell = ({ world, silence }: UnderSilence, fate: Partial<NoteFate> & { readonly seat: string }) =>
  world.server({
    type: 'TellNoteFate',
    id: uuid((told += 1)),
    told: { silence, note: silence, fate: 'accepted', letter, first: true, ...fate } as NoteFate,
  })
const mailed = (under: UnderSilence, ...seats: readonly string[]): void => {
  for (const seat of seats) expect(tell(under, { seat }).ok).toBe(true)
}
const silenceIn = (world: World) => {
  const found = world.state.silences.at(-1)
  if (!found) throw new Error('no silence')
  return found
}
const reached = ({ world }: UnderSilence): readonly string[] =>
  members.filter((seat) => isReached(world.state, silenceIn(world), seat))
const end = ({ world, silence }: UnderSilence): void => {
  world.at = deadlineOf(world, silence) + minute + 10_000
  expect(world.end(silence).ok).toBe(true)
}
const ask = ({ world, silence }: UnderSilence) =>
  world.server({ type: 'AskReach', id: uuid((told += 1)), silence })
const half = ({ world, silence }: UnderSilence): void => {
  const { openedAt } = silenceIn(world)
  world.at = Math.ceil((openedAt + deadlineOf(world, silence)) / 2)
}
const audiencesOf = ({ world }: UnderSilence, type: string): readonly string[] =>
  world.log.filter((event) => event.type === type).map(({ audience }) => audience)

describe('reached', () => {
  it('[RCH-1] is who fetched the version, and whose mail took the note', () => {
    const under = underSilence()
    expect(reached(under)).toEqual([])
    under.world.act(as('fra'), { type: 'AcknowledgeVersion', version: 0 })
    mailed(under, 'jpn')
    expect(reached(under)).toEqual(['fra', 'jpn'])
    mailed(under, 'ecu', 'mlt')
    end(under)
    expect(silenceIn(under.world).notReached).toEqual([])
    expect(under.world.when(passed(under.world, under.silence), as('chair')).result.ok).toBe(true)
  })

  it('[RCH-1] is nobody by a later note: it does not bring the words', () => {
    const under = underSilence()
    tell(under, { seat: 'jpn', note: uuid(77) })
    expect(reached(under)).toEqual([])
  })

  it('[RCH-2] the seat and the secretariat are told of each letter, the chair’s team once, others of none', () => {
    const under = underSilence()
    mailed(under, 'fra')
    expect(audiencesOf(under, 'NoteAccepted')).toEqual(['pen', 'seat:sec', 'seat:fra'])
    tell(under, { seat: 'fra', first: false, letter: 'b'.repeat(64) })
    expect(audiencesOf(under, 'NoteAccepted').slice(3)).toEqual(['seat:sec', 'seat:fra'])
    const { state } = under.world
    for (const event of under.world.log)
      if (event.type === 'NoteAccepted') expect(sees(event.audience, viewerOf(state, as('jpn')))).toBe(false)
  })

  it('[RCH-2] a note to one of the chair’s team stands in the team’s own chain', () => {
    const under = underSilence()
    mailed(under, 'chair')
    expect(audiencesOf(under, 'NoteAccepted')).toEqual(['pen', 'seat:sec'])
  })
})

describe('a note that comes back', () => {
  it('[RCH-3] leaves its seat not reached, unless somebody there has the version', () => {
    const under = underSilence()
    const { world, silence } = under
    mailed(under, 'fra', 'jpn')
    world.act(as('jpn'), { type: 'AcknowledgeVersion', version: 0 })
    for (const seat of ['fra', 'jpn']) world.act(as('sec'), { type: 'ReportReturned', silence, seat })
    expect(reached(under)).toEqual(['jpn'])
    // Sent again, and taken.
    mailed(under, 'fra')
    expect(reached(under)).toEqual(['fra', 'jpn'])
  })

  it('[RCH-3] is recorded where no address would take it', () => {
    const under = underSilence()
    expect(tell(under, { seat: 'fra', fate: 'refused' }).ok).toBe(true)
    expect(audiencesOf(under, 'NoteReturned')).toEqual(['pen', 'seat:sec', 'seat:fra'])
    expect(silenceIn(under.world).notes).toMatchObject({ fra: { returned: { how: 'refused' } } })
    expect(reached(under)).toEqual([])
  })

  it('[RCH-3] comes back once, from who was sent one, while there is no outcome', () => {
    const under = underSilence()
    const { world, silence } = under
    const report = (seat: string) => world.when({ type: 'ReportReturned', silence, seat }, as('chair'))
    report('fra').thenRefused('NothingChanged', 'RCH-3')
    report('nowhere').thenRefused('NoSuchSeat', 'RCH-3')
    mailed(under, 'fra')
    world.act(as('chair'), { type: 'ReportReturned', silence, seat: 'fra' })
    report('fra').thenRefused('NothingChanged', 'RCH-3')
    mailed(under, 'jpn')
    world.act(as('mlt'), { type: 'BreakSilence', silence })
    report('jpn').thenRefused('SilenceNotRunning', 'RCH-3')
    world
      .when({ type: 'ReportReturned', silence: uuid(5), seat: 'jpn' }, as('chair'))
      .thenRefused('NoSuchSilence', 'RCH-3')
  })

  it('[RCH-5, SIL-32] after the period and before the outcome it is taken on by name, or nothing passes', () => {
    const under = underSilence()
    const { world, silence } = under
    mailed(under, ...members)
    end(under)
    expect(silenceIn(world).notReached).toEqual([])
    world.act(as('sec'), { type: 'ReportReturned', silence, seat: 'jpn' })
    const plainly = { type: 'ConfirmOutcome', silence, outcome: 'passed' } as const
    const { facts } = world.when(plainly, as('chair')).thenRefused('OutcomeDoubted', 'SIL-32')
    expect(facts['seats']).toEqual(['jpn'])
    world.act(as('chair'), { ...plainly, despite: { seats: ['jpn'], holidays: [] } })
    expect(silenceIn(world).despite?.seats).toEqual(['jpn'])
  })
})

describe('at half of the time', () => {
  it('[RCH-4] the chair’s team and the secretariat are asked, in the record and so in the inbox; nobody else', () => {
    const under = underSilence()
    mailed(under, 'fra', 'jpn')
    half(under)
    expect(ask(under)).toMatchObject({ ok: true, value: [{ data: { seats: ['ecu', 'mlt'] } }, {}] })
    expect(audiencesOf(under, 'ReachAsked')).toEqual(['pen', 'seat:sec'])
    const notices = noticesOf('d_statement', under.world.log, 0).filter(({ type }) => type === 'ReachAsked')
    expect(notices.map(({ audience, toPen, facts }) => [audience, toPen, facts.seats])).toEqual([
      ['pen', true, ['ecu', 'mlt']],
      ['seat:sec', true, ['ecu', 'mlt']],
    ])
    const kinds = waitsFor(under.world.state, as('chair'), under.world.at, under.world.body)
    expect(kinds.map(({ kind }) => kind)).toContain('reach')
  })

  it('[RCH-4] nothing is said before it, where all are reached, and once the minute is over', () => {
    const under = underSilence()
    expect(ask(under)).toEqual({ ok: true, value: [] })
    half(under)
    under.world.at -= 1
    expect(ask(under)).toEqual({ ok: true, value: [] })
    under.world.at += 1
    mailed(under, ...members)
    expect(ask(under)).toEqual({ ok: true, value: [] })
    const late = underSilence()
    late.world.at = deadlineOf(late.world, late.silence) + minute
    expect(ask(late)).toEqual({ ok: true, value: [] })
  })

  it('[RCH-4] an extension moves it', () => {
    const under = underSilence()
    half(under)
    const { world, silence } = under
    const wall = wallTime(deadlineOf(world, silence) + 24 * 60 * minute, 'America/New_York')
    world.act(as('chair'), { type: 'ExtendSilence', silence, wall })
    expect(ask(under)).toEqual({ ok: true, value: [] })
    half(under)
    expect(ask(under)).toMatchObject({ ok: true, value: [{ type: 'ReachAsked' }, {}] })
  })
})
