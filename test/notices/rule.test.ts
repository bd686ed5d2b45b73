/** The one rule from the record to notices, on records that the procedure's own world makes; and what a person prefers. */
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../shared/audience.ts'
import { groupFor, isTold, noticesOf, type Notice } from '../../shared/notices/notice.ts'
import { mailPlan, preferencesShape, usualPreferences } from '../../shared/notices/preferences.ts'
import { Several } from '../procedure/several.ts'
import {
  as,
  hour,
  inNegotiation,
  long,
  minute,
  one,
  openSilence,
  uuid,
  type World,
} from '../procedure/support.ts'
import type { Actor } from '../../shared/procedure/submission.ts'

const told = (world: World): readonly Notice[] => noticesOf('d_1', world.log, 0)
const last = (world: World): Notice | undefined => told(world).at(-1)
const seenBy = (world: World, actor: Actor, since = long): readonly string[] =>
  told(world)
    .filter((notice) => isTold(notice, world.state, { actor, since }))
    .map(({ type }) => type)

const comment = (audience: Audience = 'everyone') =>
  ({ type: 'PostComment', paragraph: one, body: 'A word.', audience }) as const

describe('the rule', () => {
  it('[NOT-1] makes the same notices from the same record, whatever portion is new', () => {
    const world = inNegotiation()
    world.act(as('mlt'), comment())
    world.act(as('mlt'), comment('seat:mlt'))
    openSilence(world)
    const whole = told(world)
    expect(whole.length).toBeGreaterThan(3)
    for (let from = 0; from <= world.log.length; from += 1)
      expect(noticesOf('d_1', world.log, from)).toEqual(whole.filter(({ place }) => place >= from))
  })

  it('[NOT-1] one act makes one notice: a text that is opened is not told of again as its zero draft', () => {
    const world = inNegotiation()
    expect(told(world).map(({ type }) => type)).toEqual(['TextOpened'])
    const ids = new Set(told(world).map(({ id }) => id))
    expect(ids.size).toBe(told(world).length)
  })

  it('[TOG-10] what is said of several texts under one silence is told once, in the first; what is of one, in that one', () => {
    const several = new Several()
    const silence = several.open()
    several.act(as('fra'), { type: 'RemarkInSilence', silence, paragraph: null, body: 'A comma.' }, 1)
    several.act(as('mlt'), { type: 'BreakSilence', silence }, 2)
    const types = several.worlds.map(({ state, log }) =>
      noticesOf(state.id, log, 0)
        .filter(({ type }) => type !== 'TextOpened' && type !== 'VersionIssued')
        .map(({ type }) => type),
    )
    expect(types).toEqual([['SilenceOpened', 'SilenceBroken'], ['RemarkMade', 'RemarkMade'], []])
    const [opening] = noticesOf('d_statement', several.text(0).log, 0).filter(
      ({ type }) => type === 'SilenceOpened',
    )
    expect(opening?.facts.with).toEqual([several.text(1).state.title, several.text(2).state.title])
  })

  it('[NOT-2] an audience’s doings are told to it and to nobody else; a text in preparation to whoever knows of it', () => {
    const world = inNegotiation()
    world.act(as('mlt'), comment('seat:mlt'))
    world.act(as('chair'), comment('pen'))
    expect(seenBy(world, as('mlt', 'capital'))).toEqual(['TextOpened', 'CommentPosted'])
    expect(seenBy(world, as('vice'))).toEqual(['TextOpened', 'CommentPosted'])
    for (const seat of ['fra', 'sec', 'experts', 'dnk-next', 'watcher'])
      expect(seenBy(world, as(seat)), seat).toEqual(['TextOpened'])
    const unopened = { ...world.state, stage: 'preparation' as const }
    const [opened] = told(world)
    expect(opened && isTold(opened, unopened, { actor: as('fra'), since: long })).toBe(false)
    expect(opened && isTold(opened, unopened, { actor: as('sec'), since: long })).toBe(true)
  })

  it('[NOT-3] who did it is not told, others of the seat are; what is entered for a seat is asked of it', () => {
    const world = inNegotiation()
    world.act(as('mlt'), { type: 'RaiseObjection', paragraph: null })
    expect(seenBy(world, as('mlt'))).not.toContain('ObjectionRaised')
    expect(seenBy(world, as('mlt', 'delegate'))).toContain('ObjectionRaised')
    const onBehalf = { seat: 'fra', receivedAt: world.at - minute, channel: 'mail' } as const
    world.act(as('sec'), { type: 'RaiseObjection', paragraph: null, onBehalf })
    const entered = last(world)
    expect(entered).toMatchObject({ seat: 'fra', entered: true, to: ['fra'] })
    expect(entered && isTold(entered, world.state, { actor: as('fra'), since: long })).toBe(true)
    expect(entered && isTold(entered, world.state, { actor: as('sec'), since: long })).toBe(false)
    expect(entered && groupFor(entered, world.state, as('fra'))).toBe('asked')
    expect(entered && groupFor(entered, world.state, as('jpn'))).toBe('positions')
  })

  it('[NOT-4] of what was done before somebody came, nothing', () => {
    const world = inNegotiation()
    world.wait(hour)
    world.act(as('mlt'), comment())
    expect(seenBy(world, as('fra'), world.at - minute)).toEqual(['CommentPosted'])
    expect(seenBy(world, as('fra'), world.at + 1)).toEqual([])
  })

  it('[NOT-6] what is addressed to a seat is asked of it, and of nobody else', () => {
    const world = inNegotiation()
    const asked = (seat: string): boolean => {
      const notice = last(world)
      return notice !== undefined && groupFor(notice, world.state, as(seat)) === 'asked'
    }
    world.act(as('mlt'), { ...comment(), id: uuid(901) })
    expect([asked('fra'), asked('chair')]).toEqual([false, false])
    world.act(as('fra'), { type: 'ReplyToComment', thread: uuid(901), body: 'Yes.' })
    expect([asked('mlt'), asked('jpn')]).toEqual([true, false])
    world.act(as('mlt'), { type: 'RaiseObjection', paragraph: null, id: uuid(902) })
    expect([asked('chair'), asked('vice'), asked('fra')]).toEqual([true, true, false])
    world.act(as('chair'), { type: 'AnswerObjection', objection: uuid(902), body: 'Why?' })
    expect([asked('mlt'), asked('fra')]).toEqual([true, false])
    const change = {
      kind: 'add' as const,
      after: one,
      block: { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'More.' }] },
    }
    world.act(as('jpn'), { type: 'TableProposal', change, audience: 'everyone', id: uuid(903) })
    expect([asked('chair'), asked('mlt')]).toEqual([true, false])
    world.act(as('fra'), { type: 'SupportProposal', proposal: uuid(903) })
    expect([asked('jpn'), asked('mlt')]).toEqual([true, false])
    world.act(as('chair'), { type: 'SetAsideProposal', proposal: uuid(903) })
    expect([asked('jpn'), asked('fra'), asked('mlt')]).toEqual([true, true, false])
  })
})

describe('what a person prefers', () => {
  const paris = usualPreferences('fr', 'Europe/Paris')
  /** Friday 20 November 2026, 22:30 in Paris. */
  const late = Date.UTC(2026, 10, 20, 21, 30)

  it('[NOT-10] a zone that is none and an hour that is none are no preference', () => {
    expect(preferencesShape.safeParse(paris).success).toBe(true)
    expect(preferencesShape.safeParse({ ...paris, zone: 'Mars/Olympus' }).success).toBe(false)
    expect(preferencesShape.safeParse({ ...paris, quiet: { from: '25:00', until: '07:00' } }).success).toBe(
      false,
    )
    expect(preferencesShape.safeParse({ ...paris, mail: { ...paris.mail, silence: 'off' } }).success).toBe(
      false,
    )
  })

  it('[NOT-11, NOT-12] a note of a silence obeys neither quiet hours nor a text that is off; the rest waits', () => {
    const quiet = { ...paris, quiet: { from: '22:00', until: '06:30' }, texts: { d_off: 'off' as const } }
    expect(mailPlan('silence', 'd_off', quiet, late)).toEqual({ as: 'letter', at: late })
    expect(mailPlan('text', 'd_1', quiet, late)).toEqual({ as: 'letter', at: Date.UTC(2026, 10, 21, 5, 30) })
    const asked = mailPlan('asked', 'd_1', quiet, late)
    expect(asked).toEqual({ as: 'digest', pace: 'at-once', at: Date.UTC(2026, 10, 21, 5, 30) })
    // By day they do not hold, and hours that begin and end alike are none.
    const noon = Date.UTC(2026, 10, 20, 12)
    expect(mailPlan('text', 'd_1', quiet, noon)).toEqual({ as: 'letter', at: noon })
    const never = { ...quiet, quiet: { from: '08:00', until: '08:00' } }
    expect(mailPlan('text', 'd_1', never, late)).toEqual({ as: 'letter', at: late })
    // Within one day.
    const lunch = { ...quiet, quiet: { from: '12:00', until: '14:00' } }
    expect(mailPlan('text', 'd_1', lunch, noon)).toEqual({ as: 'letter', at: noon + hour })
  })

  it('[NOT-12] on the reader’s wall, also in the night in which clocks change', () => {
    const quiet = { ...paris, quiet: { from: '22:00', until: '06:30' } }
    // 25 October 2026: Paris goes from UTC+2 to UTC+1 at 03:00.
    const before = Date.UTC(2026, 9, 24, 21)
    expect(mailPlan('text', 'd_1', quiet, before)).toEqual({ as: 'letter', at: Date.UTC(2026, 9, 25, 5, 30) })
  })

  it('[NOT-13] comments and positions are collected: ten minutes, or until seven on the reader’s wall', () => {
    const noon = Date.UTC(2026, 10, 20, 12)
    expect(mailPlan('asked', 'd_1', paris, noon)).toEqual({
      as: 'digest',
      pace: 'at-once',
      at: noon + 10 * minute,
    })
    expect(mailPlan('talk', 'd_1', paris, noon)).toEqual({
      as: 'digest',
      pace: 'daily',
      at: Date.UTC(2026, 10, 21, 6),
    })
  })

  it('[NOT-12, NOT-13] what comes once a day keeps the quiet hours too: whoever sleeps until half past eight has it then', () => {
    const noon = Date.UTC(2026, 10, 20, 12)
    const daily = (from: string, until: string) =>
      mailPlan('talk', 'd_1', { ...paris, quiet: { from, until } }, noon)
    expect(daily('22:00', '08:30')).toMatchObject({ pace: 'daily', at: Date.UTC(2026, 10, 21, 7, 30) })
    expect(daily('22:00', '07:00')).toMatchObject({ at: Date.UTC(2026, 10, 21, 6) })
    expect(daily('12:00', '14:00')).toMatchObject({ at: Date.UTC(2026, 10, 21, 6) })
  })

  it('[NOT-14] a text has its own way', () => {
    const own = { ...paris, texts: { d_1: 'off' as const, d_2: 'at-once' as const } }
    expect(mailPlan('talk', 'd_1', own, late)).toBeUndefined()
    expect(mailPlan('text', 'd_1', own, late)).toBeUndefined()
    expect(mailPlan('talk', 'd_2', own, late)).toMatchObject({ pace: 'at-once' })
    expect(mailPlan('talk', 'd_3', own, late)).toMatchObject({ pace: 'daily' })
  })
})
