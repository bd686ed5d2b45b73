/**
 * A clock, or a server, that cannot be believed: set by an hour while running and while down, stopped across a deadline, down
 * for longer than the profile allows. Nothing is ended; the record says why; a person lets it go on.
 */
import { describe, expect, it } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import { lastSeenKey } from '../../server/procedure/last-seen.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import type { Store } from '../../server/storage/port.ts'
import {
  house,
  lmdb,
  must,
  open,
  openedText,
  openSilence,
  seeded,
  speakerIn,
  uuid,
  watch,
  type House,
} from './support.ts'

const minute = 60_000
const hour = 60 * minute
const silence = uuid(700)
/** From the opening to the first moment at which the period may be ended. */
const toTheEnd = 30 * minute + 70_000

const underSilence = async (options: Parameters<typeof house>[0] = {}) => {
  const made = await house(options)
  // Everybody has been seated for longer than any clock goes back here.
  made.clock.advance(5 * hour)
  const { document, act } = await openedText(made)
  must(await openSilence(made, document, 30, silence))
  const watched = watch(made)
  await watched.deadlines.sweep()
  return { made, document, act, ...watched }
}

const eventsOf = async (made: House, document: string) =>
  must(await made.reader.events(speakerIn('MLT'), document, 0)).events

const heldIn = async (made: House, document: string) =>
  (await eventsOf(made, document)).filter(({ type }) => type === 'LapseHeld')

const phaseOf = async (made: House, document: string) =>
  must(await made.reader.summary(speakerIn('MLT'), document)).silence?.phase

/** Ends the process; the next one is on the same disk and the same machine, unless the test says otherwise. */
const restart = async (
  { made, deadlines }: Awaited<ReturnType<typeof underSilence>>,
  meanwhile: () => void,
) => {
  await deadlines.close()
  meanwhile()
  const again = open(made.store, made.clock, seeded(2))
  const next = watch(again)
  await next.deadlines.sweep()
  return { made: again, ...next }
}

const confirm = async (made: House, document: string) =>
  must(
    await made.handler.submit(speakerIn('chair'), document, { type: 'ConfirmClock', id: uuid(800), silence }),
  )

describe('a clock that is set while the server runs', () => {
  it.each([
    ['forward', hour],
    ['back', -hour],
  ])('[DUE-7] %s by an hour: the end of what runs is held, with both times', async (_, jump) => {
    const { made, document, deadlines, said } = await underSilence()
    made.clock.advance(10_000)
    await deadlines.sweep()
    const expected = made.clock.now()
    made.clock.step(jump)
    await deadlines.sweep()
    expect(await heldIn(made, document)).toMatchObject([
      {
        actor: { seat: 'clock' },
        data: { silence, why: 'clock-set', last: expected, seen: expected + jump },
      },
    ])
    expect(said).toEqual(['the end of a period is held until a person confirms the clock'])
    made.clock.advance(24 * hour)
    await deadlines.sweep()
    expect(await phaseOf(made, document)).toBe('running')
  })

  it('[DUE-7] goes on by one act of a person, and ends as stated', async () => {
    const { made, document, deadlines } = await underSilence()
    made.clock.step(hour)
    await deadlines.sweep()
    await confirm(made, document)
    await deadlines.sweep()
    expect(await phaseOf(made, document)).toBe('period-ended')
    const [confirmed] = (await eventsOf(made, document)).filter(({ type }) => type === 'ClockConfirmed')
    expect(confirmed?.actor.seat).toBe('chair')
  })

  it('[DUE-7] a break in time is taken, whatever the clock says', async () => {
    const { made, document, deadlines, act } = await underSilence()
    made.clock.step(hour)
    await deadlines.sweep()
    must(await act('MLT', { type: 'BreakSilence', silence }))
    expect((await eventsOf(made, document)).at(-1)).toMatchObject({ type: 'SilenceBroken' })
  })

  it('[DUE-7] a break received before the jump is looked at counts too', async () => {
    const { made, document, act, deadlines } = await underSilence()
    made.clock.advance(29 * minute)
    must(await act('MLT', { type: 'BreakSilence', silence }))
    made.clock.step(hour)
    await deadlines.sweep()
    expect((await eventsOf(made, document)).at(-1)).toMatchObject({ type: 'SilenceBroken' })
    expect(await heldIn(made, document)).toEqual([])
  })
})

describe('a process that is stopped', () => {
  it('[DUE-8] across the deadline, for longer than the profile allows: the end is held', async () => {
    const { made, document, deadlines } = await underSilence()
    made.clock.advance(15 * minute)
    await deadlines.sweep()
    const last = made.clock.now()
    made.clock.stall(hour)
    await deadlines.sweep()
    expect(await heldIn(made, document)).toMatchObject([{ data: { why: 'outage', last, seen: last + hour } }])
    expect(await phaseOf(made, document)).toBe('running')
  })

  it('[DUE-8] for less than that: the period ends', async () => {
    const { made, document, deadlines } = await underSilence()
    made.clock.advance(toTheEnd - 5 * minute)
    await deadlines.sweep()
    made.clock.stall(9 * minute)
    await deadlines.sweep()
    expect(await heldIn(made, document)).toEqual([])
    expect(await phaseOf(made, document)).toBe('period-ended')
  })

  it('[DUE-8] a machine that slept is an outage, not a clock that was set', async () => {
    const { made, document, deadlines } = await underSilence()
    const last = made.clock.now()
    made.clock.sleep(hour)
    await deadlines.sweep()
    expect(await heldIn(made, document)).toMatchObject([{ data: { why: 'outage', last, seen: last + hour } }])
  })

  it('[DUE-8] a store that does not answer is an outage', async () => {
    const disk = new FaultyDisk()
    const { made, document, deadlines } = await underSilence({ store: disk.open() })
    const failing = { ...made, store: made.store }
    const store = new Proxy(made.store, {
      get: (target, property) => {
        if (property === 'rows' && silent) return () => Promise.reject(new Error('no answer'))
        const value: unknown = Reflect.get(target, property, target)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
    let silent = false
    await deadlines.close()
    const again = watch(failing, store)
    await again.deadlines.sweep()
    const last = made.clock.now()
    silent = true
    for (let looks = 0; looks < 20; looks += 1) {
      made.clock.advance(minute)
      await again.deadlines.sweep()
    }
    silent = false
    await again.deadlines.sweep()
    expect(await heldIn(made, document)).toMatchObject([
      { data: { why: 'outage', last, seen: last + 20 * minute } },
    ])
  })
})

describe('a server that was down', () => {
  it('[DUE-2] for less than the profile allows: what fell due is ended', async () => {
    const before = await underSilence()
    before.made.clock.advance(toTheEnd - 5 * minute)
    await before.deadlines.sweep()
    const { made } = await restart(before, () => before.made.clock.advance(9 * minute))
    expect(await phaseOf(made, before.document)).toBe('period-ended')
  })

  it('[DUE-9] for longer than the profile allows: the end is held', async () => {
    const before = await underSilence()
    const last = before.made.clock.now()
    const { made, deadlines } = await restart(before, () => before.made.clock.advance(3 * 24 * hour))
    expect(await heldIn(made, before.document)).toMatchObject([
      { data: { why: 'outage', last, seen: last + 3 * 24 * hour } },
    ])
    await deadlines.sweep()
    expect(await phaseOf(made, before.document)).toBe('running')
    await confirm(made, before.document)
    await deadlines.sweep()
    expect(await phaseOf(made, before.document)).toBe('period-ended')
  })

  it.each([
    ['forward', hour],
    ['back', -hour],
  ])('[DUE-9] and its clock set %s meanwhile: the end is held', async (_, jump) => {
    const before = await underSilence()
    before.made.clock.advance(minute)
    await before.deadlines.sweep()
    const now = before.made.clock.now()
    const { made } = await restart(before, () => {
      before.made.clock.advance(5_000)
      before.made.clock.step(jump)
    })
    expect(await heldIn(made, before.document)).toMatchObject([
      { data: { why: 'clock-set', last: now + 5_000, seen: now + 5_000 + jump } },
    ])
  })

  it('[DUE-9] on a machine started anew, a clock that went back is in doubt', async () => {
    const before = await underSilence()
    const last = before.made.clock.now()
    const { made } = await restart(before, () => {
      before.made.clock.boot = 'second'
      before.made.clock.step(-hour)
    })
    expect(await heldIn(made, before.document)).toMatchObject([
      { data: { why: 'clock-set', last, seen: last - hour } },
    ])
  })

  it('[DUE-9] on a machine started anew, one far ahead is an outage that cannot be told from a wrong clock', async () => {
    const before = await underSilence()
    const { made } = await restart(before, () => {
      before.made.clock.boot = 'second'
      before.made.clock.step(365 * 24 * hour)
    })
    expect(await heldIn(made, before.document)).toMatchObject([{ data: { why: 'outage' } }])
  })

  it('[DUE-9] nothing is ended, and the time last seen is kept, until all that runs has been told', async () => {
    const before = await underSilence()
    const { made } = before
    await before.deadlines.close()
    const seen = await made.store.row(lastSeenKey)
    made.clock.advance(24 * hour)
    const again = open(made.store, made.clock, seeded(2))
    let failing = true
    const handler: House['handler'] = {
      ...again.handler,
      holdLapse: (body, due, doubt) =>
        failing ? Promise.reject(new Error('not now')) : again.handler.holdLapse(body, due, doubt),
    }
    const { deadlines } = watch({ ...again, handler })
    await deadlines.sweep()
    expect(await phaseOf(again, before.document)).toBe('running')
    expect(await made.store.row(lastSeenKey)).toEqual(seen)
    failing = false
    await deadlines.sweep()
    expect(await heldIn(again, before.document)).toHaveLength(1)
  })
})

describe('the time last seen', () => {
  const seen = async (store: Store): Promise<number> =>
    (JSON.parse(Buffer.from((await store.row(lastSeenKey)) ?? []).toString()) as { wall: number }).wall

  it('[DUE-9] is kept every few seconds while a period runs, and with commits', async () => {
    const { made, deadlines, lastSeen } = await underSilence()
    expect(await seen(made.store)).toBe(made.clock.now())
    made.clock.advance(4_000)
    await deadlines.sweep()
    expect(await seen(made.store)).toBe(made.clock.now() - 4_000)
    made.clock.advance(1_000)
    await deadlines.sweep()
    expect(await seen(made.store)).toBe(made.clock.now())
    made.clock.advance(1_000)
    const row = { body: 'b_council', table: 'papers', key: ['x'], value: Uint8Array.of(1) }
    await lastSeen.carried().commit({ streams: [], rows: [row] })
    expect(await seen(made.store)).toBe(made.clock.now())
  })
})

describe('a far deadline', () => {
  it('[DUE-11] is a row and no timer: sixty days ahead nothing fires at once', async () => {
    const made = await house({ store: await lmdb() })
    const { document } = await openedText(made)
    must(await openSilence(made, document, 60 * 24 * 60, silence))
    const { deadlines } = watch(made)
    for (let day = 0; day < 59; day += 1) {
      made.clock.advance(24 * hour)
      await deadlines.sweep()
    }
    expect(await phaseOf(made, document)).toBe('running')
    expect(await heldIn(made, document)).toEqual([])
    made.clock.advance(25 * hour)
    await deadlines.sweep()
    expect(await phaseOf(made, document)).toBe('period-ended')
  })

  it('[DUE-11] the system clock refuses an interval that would overflow', () => {
    for (const interval of [2 ** 31, 25 * 24 * hour, hour + 1, 0, Number.NaN])
      expect(() => systemClock.every(interval, () => undefined)).toThrow(RangeError)
  })
})
